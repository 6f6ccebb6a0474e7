import type { EventData } from './event.ts';

type Verdict = EventData['application.received']['verdict'];
type Dossier = Pick<EventData['application.received'], 'manifest' | 'verdict' | 'functions' | 'platform' | 'operator'>;

interface Change {
  /** A clause id or a material item. */
  of: string;
  before: string;
  after: string;
}

/** What a completed dossier (补正) changed: what is the same is not in it. */
export interface Comparison {
  advice: { before: Verdict['advice']; after: Verdict['advice'] };
  points: { before: number; after: number };
  /** `status measured`, as judged. */
  clauses: Change[];
  materials: Change[];
  functions: { added: string[]; removed: string[] };
  /** Files by content: a paper scanned anew counts as one added and one removed. */
  files: { added: number; removed: number };
}

const clauseText = ({ status, measured }: Verdict['clauses'][number]): string =>
  measured === null ? status : `${status} ${measured}`;

function changes<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  show: (one: T) => string,
): Change[] {
  const old = new Map(before.map((one) => [keyOf(one), show(one)]));
  const now = new Map(after.map((one) => [keyOf(one), show(one)]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((of) => {
    const change = { of, before: old.get(of) ?? '', after: now.get(of) ?? '' };
    return change.before === change.after ? [] : [change];
  });
}

const filesOf = ({ materials }: Verdict): Set<string> =>
  new Set(materials.flatMap(({ files }) => files.map(({ sha256 }) => sha256)));

/** Old and new side by side. */
export function compareVersions(before: Dossier, after: Dossier): Comparison {
  const [old, now] = [before.verdict, after.verdict];
  const [oldFiles, newFiles] = [filesOf(old), filesOf(now)];
  return {
    advice: { before: old.advice, after: now.advice },
    points: { before: old.score.points, after: now.score.points },
    clauses: changes(old.clauses, now.clauses, ({ clause }) => clause, clauseText),
    materials: changes(
      old.materials,
      now.materials,
      ({ item }) => item,
      ({ status }) => status,
    ),
    functions: {
      added: after.functions.filter((one) => !before.functions.includes(one)),
      removed: before.functions.filter((one) => !after.functions.includes(one)),
    },
    files: {
      added: [...newFiles].filter((one) => !oldFiles.has(one)).length,
      removed: [...oldFiles].filter((one) => !newFiles.has(one)).length,
    },
  };
}
