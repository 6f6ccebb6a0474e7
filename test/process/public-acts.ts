/** The acts of publicity, objection and recognition. */
export const acts = [
  'batch.publicised',
  'publicity.restarted',
  'batch.recognised',
  'objection.filed',
  'objection.accepted',
  'objection.dismissed',
  'objection.upheld',
] as const;
