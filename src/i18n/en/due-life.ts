import type { NoteWords } from '../catalog.ts';
import { actTermsLife } from './acts-life.ts';

/** What is owed after recognition (Art. 14–17), by code. */
export const dueLife = {
  'due/summary': { text: '{number} {name}: work summary of {year}' },
  'due/report': { text: '{number} {name}: information report of {year}' },
  'due/review': { text: '{number} {name}: valid until {validUntil}; the review dossier is to come by {due}' },
  'due/measurement': { text: '{number} {name}: review {id}, filed on {filed}, waits to be measured' },
  'due/review-decision': {
    text: '{number} {name}: review {id}, measured on {measured}, waits for a decision (valid until {validUntil})',
  },
  'due/lapse': { text: '{number} {name}: expired on {validUntil}, no review filed; the lapse waits to be confirmed' },
  'due/rectification': {
    text: '{number} {name}: to be put right by {until}: {matters}{failed?; found wanting on {failed}, waits for a decision}',
  },
  'due/hearing': {
    text: '{number} {name}: cancellation under {ground}, proposed on {proposed}: {step}',
    terms: {
      ground: actTermsLife.ground,
      step: {
        notify: 'the platform is to be told',
        reply: 'the platform may reply by {until}',
        record: 'the time to reply ended on {until}; what came is to be recorded',
        decide: 'heard on {heard}, waits for a decision',
      },
    },
  },
  'due/complaint': { text: '{number} {name}: complaint {complaint}, received on {date}, is to be looked into' },
  'due/inspection': { text: '{number} {name}: inspection of {year}' },
  'due/paper': { text: '{office}: {paper} of {year}', terms: { paper: actTermsLife.paper } },
} as const satisfies Record<string, NoteWords>;

export const rolesLife = { office: 'the supervising office', 'sme-authority': 'the SME authority' } as const;
