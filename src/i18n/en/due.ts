import type { NoteWords } from '../catalog.ts';
import { dueLife, rolesLife } from './due-life.ts';
import { materials } from './terms.ts';
import { contradictions, list, places, roles } from './terms-public.ts';

/** What is owed, by code. */
export const due = {
  'due/contradiction': {
    text: '{kind} ({names}); a person must settle it',
    terms: { kind: contradictions, names: list },
  },
  'due/material': {
    text: '{id} has to complete its materials by {until}: {items}',
    terms: { items: { ...materials, ...list } },
  },
  'due/form': { text: 'round {year} closed on {deadline}; {count} wait for form review' },
  'due/objection': {
    text: 'objection {objection} to {id} (came in on {date}{when}) {accepted?was accepted on {accepted} and waits for a decision}{!accepted?waits to be accepted}',
    terms: { when: { 'in-window': '', late: ', after the period' } },
  },
  'due/calendar': {
    text: 'publicity ended on {lastDay}; without the holidays of {missing} the next working day is unknown',
  },
  'due/recognition': { text: 'publicity of {count} in round {year} ended without objection; recognisable from {from}' },
  'due/publication': { text: 'the list of round {year} does not stand on {place} yet', terms: { place: places } },
  ...dueLife,
} as const satisfies Record<string, NoteWords>;

/** Words of a board of what is due. */
export const dueBoard = {
  roles: { ...roles, ...rolesLife },
  overdue: 'overdue',
  since: 'due {on}',
  skipped: 'let off: {reason} ({by}, {on})',
} as const;
