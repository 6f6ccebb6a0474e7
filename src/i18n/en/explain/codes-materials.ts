import type { CodeExplained } from '../../catalog.ts';
import type { materials as zh } from '../../zh/explain/codes-materials.ts';

const usable = 'Materials of Art. 10 and 15 count as handed in if they open, are whole and are what they claim.';

export const materials = {
  'material/missing': {
    what: 'A required material is not in the list.',
    why: 'Art. 9, 10, 15. The applicant is asked to complete it; a person decides on refusal.',
  },
  'material/file-missing': { what: 'The list names a file that is not in the folder.', why: usable },
  'material/file-outside': {
    what: 'The file lies outside the dossier.',
    why: 'A dossier must be whole, so that it can be reviewed again after it has moved.',
  },
  'material/file-unreadable': { what: 'The file is there but cannot be read.', why: usable },
  'material/file-empty': { what: 'The file has no bytes.', why: usable },
  'material/file-type': {
    what: 'The content is not what the extension says, or of no known format.',
    why: 'Nobody else can open a renamed file.',
  },
  'material/file-damaged': { what: 'The file is incomplete, mostly cut short on its way.', why: usable },
  'material/file-encrypted': { what: 'The PDF has a password.', why: 'Experts and archives need to open it.' },
  'material/wrong-year': {
    what: 'The audit is not of the fiscal year before the round.',
    why: 'Art. 10(3) and 15 ask for the previous year; a person may accept an older one.',
  },
  'material/expired': {
    what: 'A licence or lease ended before the day of judgement.',
    why: 'It must hold when applying (Art. 10(2), (4), (7)).',
  },
  'material/undated': {
    what: 'The declaration has no date, or one after the day of judgement.',
    why: 'A declaration of truth is sealed, signed and dated (Art. 10(8)).',
  },
  'material/unsealed': {
    what: 'It is stated that seal or signature is missing.',
    why: 'Recommendation form and declaration need both (Art. 9, 10(8)).',
  },
  'material/level': {
    what: 'The recognition is of a level that does not do, such as a county.',
    why: 'Art. 10(6): a prefecture’s demonstration platform, a department of the region or above, a national association.',
  },
  'material/measurement': {
    what: 'One of the three measurements is missing on the form.',
    why: 'Art. 9: the recommender measures operation, results and satisfaction.',
  },
  'material/expires-soon': {
    what: 'A paper ends soon after the day of judgement.',
    why: 'It may have ended by the recognition; the days are the setting materials.soonDays.',
  },
  'material/address': {
    what: 'The address on the proof fits neither the registered address nor the premises.',
    why: 'Art. 10(4) asks for proof of the fixed premises.',
  },
  'material/issuer': {
    what: 'The issuer of an audit is missing, no accounting firm, or not the stated auditor.',
    why: 'Both audits come from an accounting firm (Art. 10(3)).',
  },
  'material/ask': { what: 'The tool cannot tell; a person looks at the original.', why: 'Not told is not missing.' },
  'material/same-file': {
    what: 'Two items hold the very same file.',
    why: 'Audit and special audit, say, are two papers; or it was put there by mistake.',
  },
  'material/same-file-elsewhere': {
    what: 'The very same file is in another applicant’s dossier.',
    why: 'A mistake or a misuse: a reviewer finds out.',
  },
  'material/unlisted': {
    what: 'A file in the folder is not in the list of materials.',
    why: 'What is not listed is not reviewed.',
  },
} as const satisfies Record<keyof typeof zh, CodeExplained>;
