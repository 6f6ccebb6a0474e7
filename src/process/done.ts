/** Who did it, when, by which event. */
export interface Done {
  event: string;
  actor: string;
  on: string;
}
