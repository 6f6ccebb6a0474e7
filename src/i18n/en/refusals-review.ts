import type { refusalsReview as zh } from '../zh/refusals-review.ts';

/** Refusals of the triennial review (Art. 15). */
export const refusalsReview: typeof zh = {
  'review/unknown-number': {
    message: 'no platform has the recognition number {number}{near?; near it: {near}}',
    hint: 'Check the number in the dossier (recognised.number); xjsme platform list shows them all.',
  },
  'review/unknown-platform': {
    message: 'no platform is known by this operator and name: {platform} ({operator}){near?; near it: {near}}',
    hint: 'Give the recognition number in the dossier (recognised.number).',
  },
  'review/which': {
    message: '{operator} has several platforms ({numbers}), and the dossier does not say which one it is',
    hint: 'Give the recognition number in the dossier (recognised.number).',
  },
  'review/operator': {
    message: '{number} is operated by {known} ({knownCode}), and not by {operator} ({code}) as the dossier says',
    hint: 'Correct a mistyped number; if the operator has changed, record that first (platform change).',
  },
  'review/other-platform': {
    message: '{id} is no review of {number} and is not replaced by it',
    hint: 'Check the receipt number and the dossier.',
  },
  'review/not-due': {
    message: '{number} is valid until {validUntil}; its review is not due in {year}',
    hint: 'Validity is three years, reviewed once in three years: file it in the round of {due}.',
  },
  'review/filed': {
    message: '{number} has filed its review in the round of {year} already ({id}), and it is not decided',
    hint: 'Decide that one first, or let the platform withdraw it.',
  },
  'review/measured': {
    message: '{id} has an opinion already, so its dossier is not replaced',
    hint: 'If it must be, take the opinion back with a reason and have it measured again.',
  },
  'review/no-opinion': {
    message: 'no decision on {id} before the opinion of the prefecture authority or industry office',
    hint: 'Record the measurement and opinion first.',
  },
  'review/reason': {
    message: '{id}: {against}; to confirm it all the same, a reason is owed',
    hint: 'Give it with --reason; what is unqualified is revoked.',
    terms: {
      against: {
        ' ': '',
        fails: 'the check found that it fails',
        unqualified: 'the opinion is unqualified',
        lacking: 'required materials are missing',
        rectifying: 'what the last confirmation asked for is not put right',
      },
    },
  },
  'review/rectify': {
    message: '{id} cannot be confirmed with rectification: the article knows confirmation and revocation only',
    hint: 'Leave out --rectify-until and --matters; a pack that allows it sets triennial.rectify.',
  },
  'review/until': {
    message: 'the deadline {until} of {id} is not after the decision on {on}',
    hint: 'Check --rectify-until.',
  },
  'review/rectifying': {
    message: '{id} ({number}) has until {until} to put things right and is not revoked before',
    hint: 'If the rectification failed, record that first.',
  },
  'review/nothing': {
    message: 'no review in the round of {year} can be confirmed together',
    hint: 'Only those with a qualified opinion, no doubt and no fact in question are; decide the others one by one.',
  },
  'measure/association': {
    message: '{id} is measured by a prefecture authority or an industry office; an association ({body}) cannot do it',
    hint: 'After an association, the authority of the operator’s seat measures{region? ({region})}.',
  },
  'measure/region': {
    message:
      '{id} is measured by the authority of the operator’s prefecture{seat? ({seat})}; {body} {region?belongs to {region}}{!region?names no region}',
    hint: 'Check --body; where the name tells no region, give --region.',
  },
  'measure/date': {
    message:
      'the date {date} of the opinion on {id} is not between the beginning of its year ({from}) and the record ({on})',
    hint: 'Check --date.',
  },
  'measure/lacking': {
    message: '{id} lacks required materials, or they are invalid: {items}; no opinion can be recorded',
    hint: 'Ask for them; a named person may accept one as it is with review form {id} --waive ITEM --reason ….',
  },
  'lapse/filed': {
    message: '{number} filed its review on {on} ({id}) and does not lapse',
    hint: 'Decide the review, or let the platform withdraw it.',
  },
  'lapse/running': {
    message: '{number} is valid until {validUntil}, which is not over on {on}',
    hint: 'It may lapse from the day after.',
  },
  'lapse/deadline': {
    message: '{number} may still file its review in the round of {year}: the deadline {due} is not over on {on}',
    hint: 'It may lapse from the day after.',
  },
  'rectified/none': {
    message: '{number} has nothing to put right',
    hint: 'Only a confirmation with rectification is followed up.',
  },
  'rectified/date': {
    message: 'the date {date} for {number} is not between the decision ({from}) and the record ({on})',
    hint: 'Check --date.',
  },
  'remind/nobody': {
    message: 'no platform is to be reminded in {year}',
    hint: 'xjsme review triennial shows who is due.',
  },
  'remind/over': {
    message: 'no day is left in {year} by which {number} could file ({on})',
    hint: 'Check --year and --on.',
  },
};
