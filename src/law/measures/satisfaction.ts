import { ratio } from '../../core/exact.ts';
import type { Note } from '../../core/verdict.ts';
import { declaredFigures } from '../declared.ts';
import { type Inquiry, type Measured, missing, reading } from '../inquiry.ts';
import { settle } from '../settle.ts';

const selfReported = /自评|自报|自查|本单位|self/i;

/** User satisfaction as the recommender measured it (Art. 6(6), 9; interpretations 16): satisfied of valid answers. */
export function satisfaction(inquiry: Inquiry): Measured {
  const { data, at } = inquiry.dossier;
  const declared = declaredFigures(inquiry, 'satisfaction');
  const measured = data.recommendation?.measured?.satisfaction;
  const base = '/recommendation/measured/satisfaction';
  if (!measured) return stated(inquiry, declared);
  const { sample, valid, satisfied, method } = measured;
  if (satisfied === undefined) return missing(`${base}/satisfied`);
  // A share of no answers is no share.
  if (!valid) return missing(`${base}/valid`);
  const { settings } = inquiry.pack;
  const doubts: Note[] = [];
  const contradiction = satisfied > valid || (sample !== undefined && valid > sample);
  if (contradiction) {
    doubts.push({ code: 'satisfaction/impossible', args: { sample: sample ?? '', valid, satisfied } });
    inquiry.report({
      code: 'figure/impossible',
      args: { satisfied, valid, sample: sample ?? '' },
      at: at(`${base}/valid`),
      pointer: `${base}/valid`,
      clause: '6.6.satisfaction',
    });
  }
  if (Math.min(sample ?? valid, valid) < settings['satisfaction.minSample']) {
    doubts.push({ code: 'satisfaction/small-sample', args: { valid, min: settings['satisfaction.minSample'] } });
  }
  if (method && selfReported.test(method)) doubts.push({ code: 'satisfaction/self-reported', args: { method } });
  const notes: Note[] = [{ code: 'satisfaction/grades', args: { grades: settings['satisfaction.grades'].join('、') } }];
  const shown = `${satisfied}/${valid}`;
  const evidence = [
    { name: 'satisfaction.satisfied', value: String(satisfied), at: at(`${base}/satisfied`) },
    { name: 'satisfaction.valid', value: String(valid), at: at(`${base}/valid`) },
  ];
  return settle(
    inquiry,
    '6.6.satisfaction',
    reading(ratio(satisfied, valid), shown, evidence, { doubts, notes }),
    declared,
  )!;
}

/** Without the recommender's measurement a figure is only the applicant's own word. */
function stated(inquiry: Inquiry, declared: ReturnType<typeof declaredFigures>): Measured {
  const own = settle(inquiry, '6.6.satisfaction', null, declared);
  if (!own || !('reading' in own)) return missing('/recommendation/measured/satisfaction');
  return { reading: { ...own.reading, doubts: [{ code: 'satisfaction/self-reported', args: { method: '' } }] } };
}
