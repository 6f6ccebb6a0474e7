/**
 * Everything the ledger can say of itself, once. `damage`: what stands there is not what was written (exit 5). `notice`:
 * worth saying, no damage. `refusal`: a write that did not happen.
 */
export const ledgerCodes = {
  'ledger/changed': 'damage',
  'ledger/missing': 'damage',
  'ledger/doubled': 'damage',
  'ledger/order': 'damage',
  'ledger/chain': 'damage',
  'ledger/fork': 'damage',
  'ledger/unreadable': 'damage',
  'ledger/encoding': 'damage',
  'ledger/misplaced': 'damage',
  'ledger/group': 'damage',
  'ledger/newer': 'damage',
  'ledger/foreign': 'damage',
  'ledger/seen-missing': 'damage',
  'ledger/seen-differs': 'damage',
  'ledger/checkpoint-missing': 'damage',
  'ledger/checkpoint-differs': 'damage',
  'ledger/torn': 'notice',
  'ledger/clock': 'refusal',
  'ledger/locked': 'refusal',
  'ledger/moved': 'refusal',
  'ledger/full': 'refusal',
  'ledger/read-only': 'refusal',
  'ledger/write': 'refusal',
  'ledger/bad-checkpoint': 'refusal',
} as const satisfies Record<string, 'damage' | 'notice' | 'refusal'>;

export type LedgerCode = keyof typeof ledgerCodes;

type CodeOf<Kind> = { [Code in LedgerCode]: (typeof ledgerCodes)[Code] extends Kind ? Code : never }[LedgerCode];

export type DamageCode = CodeOf<'damage'>;
export type WriteCode = Exclude<CodeOf<'refusal'>, 'ledger/bad-checkpoint'>;
