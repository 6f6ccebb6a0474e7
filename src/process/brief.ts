/** A round in brief: what is told of all rounds, and whether a round need be read to know what is left to do in it. */
export interface Brief {
  notice: string | null;
  openedOn: string | null;
  deadline: string | null;
  applications: number;
  recognised: number;
  /** Contradictions that wait for a person. */
  contradictions: number;
  /** Applications that are still on their way. */
  running: number;
  /** Whether anything is owed in it, now or on some later day, if nothing more is done. */
  owes: boolean;
}
