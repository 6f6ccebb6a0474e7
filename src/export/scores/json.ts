import { jsonText } from '../../core/clean.ts';
import { hold, type Scores } from './scores.ts';

/** The scores as `schemas/output/scores.schema.json` has them; figures stay exact text. */
export function scoresJson(scores: Scores): string {
  hold(scores);
  const { schema, year, pack, applications } = scores;
  const ordered = {
    schema,
    year,
    pack: { id: pack.id, digest: pack.digest },
    applications: applications.map(({ application, platform, operator, items, experts, closed }) => ({
      application,
      platform,
      operator,
      items: items.map(({ item, title, max }) => ({ item, title, max })),
      experts: experts.map(({ expert, name, standing, points, total, recommend, note }) => ({
        expert,
        name,
        standing,
        points:
          points && items.flatMap(({ item }) => (points[item] === undefined ? [] : [{ item, points: points[item] }])),
        total,
        recommend,
        note,
      })),
      closed: closed && {
        method: closed.method,
        passLine: closed.passLine,
        mean: closed.mean,
        median: closed.median,
        spread: closed.spread,
        result: closed.result,
        recommended: closed.recommended,
        reason: closed.reason,
      },
    })),
  };
  return `${jsonText(ordered, 2)}\n`;
}
