import type { FindingWords } from '../catalog.ts';
import type { materials as zh } from '../zh/findings-materials.ts';
import { list, materials as item } from './terms.ts';

/** Materials (Art. 9, 10, 15) and their files. */
export const materials = {
  'material/missing': {
    message: 'material {item} is missing{need? ({need})}',
    hint: 'hand it in and name its file in the list of materials',
    terms: { item, need: { icp: 'website filing', training: 'training qualification or filing' } },
  },
  'material/file-missing': {
    message: 'material {item}: no file{file? "{file}"}{near?; is it "{near}"}',
    hint: 'hand the file in, or correct its name in the list of materials',
    terms: { item },
  },
  'material/file-outside': {
    message: 'material {item}: "{file}" is outside the folder',
    hint: 'copy it into the folder and name it by a relative path',
    terms: { item },
  },
  'material/file-unreadable': {
    message: 'material {item}: cannot read "{file}"',
    hint: 'see whether it opens and hand it in again',
    terms: { item },
  },
  'material/file-empty': {
    message: 'material {item}: "{file}" is empty',
    hint: 'scan or copy it again',
    terms: { item },
  },
  'material/file-type': {
    message: 'material {item}: "{file}" is named {extension} but is {type}',
    hint: 'open it with the right program and save it as PDF',
    terms: {
      item,
      type: { text: 'plain text', zip: 'a zip', 'doc-ole': 'old Office or encrypted', unknown: 'of no known format' },
    },
  },
  'material/file-damaged': {
    message: 'material {item}: "{file}" is damaged: {reason}',
    hint: 'scan or copy it again',
    terms: {
      item,
      reason: {
        'pdf-truncated': 'incomplete PDF',
        'jpg-truncated': 'incomplete JPG',
        'png-truncated': 'incomplete PNG',
        'zip-broken': 'broken inside',
      },
    },
  },
  'material/file-encrypted': {
    message: 'material {item}: "{file}" has a password',
    hint: 'take the password off',
    terms: { item },
  },
  'material/wrong-year': {
    message: 'material {item} {year?is of {year}}{!year?names no fiscal year}, asked for is {asked}',
    hint: 'hand in the report of the previous year; if it is that one, state its fiscal year',
    terms: { item },
  },
  'material/expired': {
    message: 'material {item} was valid until {until}: expired on {asOf}',
    hint: 'hand in one that is valid',
    terms: { item },
  },
  'material/undated': {
    message: 'material {item} {date?is dated {date}, after {asOf}}{!date?has no date}',
    hint: 'date it and state the date in the list of materials',
    terms: { item },
  },
  'material/unsealed': {
    message: 'material {item} is not {mark}',
    hint: 'have it done and hand it in again',
    terms: { item, mark: { sealed: 'sealed', signed: 'signed' } },
  },
  'material/level': {
    message: 'material {item} is a recognition of level "{level}", which does not do',
    hint: 'a prefecture’s demonstration platform, a department of the region or above, or a national association',
    terms: {
      item,
      level: {
        prefecture: 'prefecture',
        regional: 'region',
        national: 'national',
        'national-association': 'national association',
        county: 'county',
        'regional-association': 'regional association',
      },
    },
  },
  'material/measurement': {
    message: 'the recommendation form lacks the measurement of {name}',
    hint: 'the recommender fills it in (Art. 9)',
    terms: { name: { operation: 'operation', results: 'results', satisfaction: 'satisfaction' } },
  },
  'material/expires-soon': {
    message: 'material {item} is valid until {until}, about the time of recognition',
    hint: 'have its renewal ready',
    terms: { item },
  },
  'material/address': {
    message: 'material {item} says "{address}", which differs from "{operator}"',
    hint: 'find out whether it is one place; explain if need be',
    terms: { item },
  },
  'material/issuer': {
    message: 'material {item} {reason}',
    hint: 'see that an accounting firm issued it, and name the issuer',
    terms: {
      item,
      reason: {
        none: 'names no issuer',
        kind: 'is by "{issuer}", which does not look like an accounting firm',
        differs: 'is by "{issuer}", the stated auditor is "{auditor}"',
      },
    },
  },
  'material/ask': {
    message: 'material {item} to be looked at: {about}',
    hint: 'a reviewer looks at the original; the applicant may complete the list of materials',
    terms: {
      item,
      about: {
        lease: 'the lease states no end',
        sealed: 'not stated whether it is sealed',
        signed: 'not stated whether it is signed',
        level: 'the level of recognition cannot be told',
        platform: 'the prefecture’s recognition does not look like one of a demonstration platform',
        'need-icp': 'cannot tell which is the website filing',
        'need-training': 'cannot tell which is the training qualification or filing',
        finance: 'does the finance service need a licence?',
        testing: 'does the testing service need a qualification?',
      },
    },
  },
  'material/same-file': {
    message: 'material {item} "{file}" is the same file as material {other} "{otherFile}"',
    hint: 'see whether it was put there by mistake; a reviewer confirms one paper for two items',
    terms: { item, other: item },
  },
  'material/same-file-elsewhere': {
    message: '"{file}" is the same file as {path} of another dossier',
    hint: 'see whether another body’s paper was used',
  },
  'material/unlisted': {
    message: 'files not in the list of materials: {count}{files?: {files}}',
    hint: 'list those that belong to the application',
    terms: { files: list },
  },
} as const satisfies Record<keyof typeof zh, FindingWords>;
