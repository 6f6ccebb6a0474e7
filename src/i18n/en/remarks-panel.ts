import type { NoteWords } from '../catalog.ts';
import { fields, roles } from './terms-panel.ts';

/** What is said beside a decision on experts and visits. */
export const panelRemarks = {
  'panel/conflict-found': {
    text: 'expert {expert} works for the {role} of {id} (same {by}){assigned?; sits on its panel and must be recused}{!assigned?; will not be drawn}',
    terms: { role: roles, by: { name: 'name', code: 'credit code' } },
  },
  'panel/even': { text: 'a panel of {size} is even; 3, 5 or 7 are usual' },
  'panel/left-out': { text: 'no experts drawn for {id}: a contradiction waits to be settled' },
  'panel/without-field': { text: 'no counted score of {id} comes from an expert in {field}', terms: { field: fields } },
  'site/planned-again': { text: '{id} had a plan of {on}; the new one governs' },
} as const satisfies Record<string, NoteWords>;
