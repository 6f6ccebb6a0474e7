import type {
  actNamesLife as zhNames,
  actTermsLife as zhTerms,
  actTermsOf as zhTermsOf,
  actsLife as zh,
} from '../zh/acts-life.ts';

export const actsLife: typeof zh = {
  'summary.received': '{platform}: work summary of {year} received ({date}){replaces?, in place of an earlier one}',
  'report.received': '{platform}: information report ({date}): {topic}',
  'inspection.recorded': '{platform}: inspected ({date}, {by}): quality {quality}, fees {fees}{findings?; {findings}}',
  'complaint.received': '{platform}: complaint {complaint} received ({date}, {from}, about {about})',
  'complaint.closed': '{platform}: complaint {complaint} {result}: {reason}',
  'penalty.recorded': '{platform}: {kind} ({date}, {authority}{document?, {document}}): {matter}',
  'activity.recorded': '{platform}: {kind} “{name}” ({date}, {organiser}): {participation}{reason?; {reason}}',
  'platform.changed': '{platform}: change of {what} ({date}): {from?{from} → }{to}',
  'duty.skipped': '{key} let off: {reason}',
  'paper.received': '{office}: {paper} of {year} received ({date})',
  'reminder.issued': '{platform}: reminder of the review of {year}, due {due}',
  'review.measured': '{application}: measured by {body} ({date}): {result}; {opinion}',
  'review.confirmed':
    '{application} {platform}: confirmed after review: {document}, valid until {validUntil}{until?; to put right by {until}: {matters}}',
  'review.revoked': '{application} {platform}: revoked after review: {document}; {reason}',
  'rectification.closed': '{platform}: rectification {result} ({date}): {reason}',
  'platform.lapsed': '{platform}: validity ended on {validUntil}, no review filed, recognition lapsed: {reason}',
  'cancellation.proposed': '{platform}: cancellation proposed ({ground}): {reason}',
  'cancellation.notified': '{platform}: notified of the hearing ({date}), reply by {until}',
  'cancellation.heard': '{platform}: heard ({date}, {reply}): {summary}',
  'cancellation.dropped': '{platform}: not cancelled: {reason}',
  'platform.cancelled': '{platform}: cancelled ({ground}): {document}; {reason}',
};

export const actTermsLife: typeof zhTerms = {
  quality: { good: 'good', fair: 'fair', poor: 'poor' },
  fees: { compliant: 'compliant', irregular: 'irregular' },
  about: { quality: 'quality', fees: 'fees', conduct: 'conduct', other: 'other' },
  participation: { invited: 'invited', attended: 'attended', excused: 'excused', absent: 'absent' },
  what: { name: 'name', operator: 'operator', address: 'address' },
  paper: { summary: 'summary roll-up', inspection: 'inspection report' },
  ground: { 16.1: 'Art. 16(1)', 16.2: 'Art. 16(2)', 16.3: 'Art. 16(3)', 16.4: 'Art. 16(4)', 16.5: 'Art. 16(5)' },
  reply: { written: 'in writing', oral: 'orally', none: 'no reply in time' },
};

export const actTermsOf: typeof zhTermsOf = {
  'complaint.closed': { result: { verified: 'verified', unfounded: 'unfounded' } },
  'penalty.recorded': {
    kind: {
      administrative: 'administrative penalty',
      association: 'sanction of an association',
      judicial: 'judicial penalty',
    },
  },
  'activity.recorded': {
    kind: {
      'authority-event': "authority's event",
      'government-task': 'government task',
      'public-benefit': 'public-benefit service',
    },
  },
  'review.measured': { result: { qualified: 'qualified', rectify: 'to be put right', unqualified: 'unqualified' } },
  'rectification.closed': { result: { passed: 'passed', failed: 'failed' } },
};

export const actNamesLife: typeof zhNames = {
  'summary.received': 'work summary',
  'report.received': 'information report',
  'inspection.recorded': 'inspection',
  'complaint.received': 'complaint received',
  'complaint.closed': 'complaint closed',
  'penalty.recorded': 'penalty',
  'activity.recorded': 'activity',
  'platform.changed': 'change',
  'duty.skipped': 'duty let off',
  'paper.received': 'paper received',
  'reminder.issued': 'reminder',
  'review.measured': 'measurement',
  'review.confirmed': 'confirmed',
  'review.revoked': 'revoked',
  'rectification.closed': 'rectification',
  'platform.lapsed': 'lapsed',
  'cancellation.proposed': 'cancellation proposed',
  'cancellation.notified': 'hearing notified',
  'cancellation.heard': 'heard',
  'cancellation.dropped': 'not cancelled',
  'platform.cancelled': 'cancelled',
};
