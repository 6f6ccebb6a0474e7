/** Shapes of `samples/history`, which is plain JavaScript: it runs wherever the program does. */
export interface Step {
  on: string | null;
  args: string[];
  code: number;
  files: [path: string, text: string][];
}

export interface Told {
  key: string;
  number: string;
  name: string;
  creditCode: string;
  prefecture: string;
  bodyKind: string;
  facts: { on: string; what: string; until?: string }[];
  fate: { watched?: string[]; cancelled?: [ground: string, year: number]; dropped?: number };
}

export interface Plan {
  steps: Step[];
  platforms: Told[];
  years: number[];
  end: string;
}

export type Counts = Record<string, number>;

const from = (name: string): Promise<Record<string, unknown>> =>
  import(new URL(`../../samples/history/${name}.mjs`, import.meta.url).href);

export const history = async () => {
  const { planOf } = await from('plan');
  const { countsOn, standingOf } = await from('reckon');
  return {
    planOf: planOf as (asked?: { seed?: number; years?: string; platforms?: number }) => Plan,
    countsOn: countsOn as (platforms: readonly Told[], day: string) => Counts,
    standingOf: standingOf as (platform: Told, day: string) => string | null,
  };
};
