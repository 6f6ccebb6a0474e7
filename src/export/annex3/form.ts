/** One line of the sheet: a label, the condition beside it, a cell a year. Texts are in the language of the sheet. */
export interface AnnexLine {
  label: string;
  /** Of Art. 6 or 7, in words; null where the line has none. */
  condition: string | null;
  /** Filled from the ledger, and locked; null: a space to fill in. */
  years: readonly (string | number | null)[];
  /** What a person should look at. */
  note: string | null;
}

/** 《年度运营情况测评表》 of one platform, ready to print (Annex 3, rebuilt). */
export interface Annex3 {
  number: string;
  platform: string;
  /** Label and value, two pairs a row. */
  header: readonly (readonly [label: string, value: string])[];
  years: readonly [number, number, number];
  changes: readonly AnnexLine[];
  figures: readonly AnnexLine[];
  quality: readonly AnnexLine[];
  fees: readonly AnnexLine[];
  duties: readonly AnnexLine[];
  /** One sentence each. */
  adverse: readonly string[];
  /** The opinion on record; null where there is none. */
  opinion: string | null;
}
