import { openBatch } from '../../src/process/batch.ts';
import { type Decision, refuse } from '../../src/process/decision.ts';
import { answerQuestion, passForm, refuseForm, requestMaterial, waiveMaterial } from '../../src/process/form.ts';
import { decline, propose } from '../../src/process/meeting.ts';
import { withdraw } from '../../src/process/receive.ts';
import { settle } from '../../src/process/settle.ts';
import { undo } from '../../src/process/undo.ts';
import { type Desk, desk, dossier, on, opening } from './given-desk.ts';
import { put } from './panel-acts.ts';

const august = on('2024-08-01');

function received(more: Parameters<typeof dossier>[1] = {}): Desk {
  const given = desk();
  given.receive(dossier('甲', more));
  return given;
}

function visited(more: Parameters<typeof dossier>[1] = {}): Desk {
  const given = received(more);
  put.visited(given.one());
  given.one().site.recorded!.result = 'true';
  return given;
}

const pass = (given: Desk, setting = august) =>
  passForm(given.year(), given.one(), { note: null, dossier: 'same' }, setting);
const meet = (given: Desk, functions: Parameters<typeof propose>[2]['functions'] = null) =>
  propose(given.year(), given.one(), { functions, mode: 'any-applied', reason: null, dossier: 'same' }, august);
const answer = (given: Desk, question: string, said: Parameters<typeof answerQuestion>[2]['answer']) =>
  answerQuestion(given.year(), given.one(), { question, answer: said, reason: '…' }, august);
const twiceOpened = (): Desk => {
  const given = desk();
  given.write({ type: 'batch.opened', data: { ...opening, notice: '另一文号' } }, '2024-03-02');
  return given;
};
const changed = (change: (given: Desk) => void, more: Parameters<typeof dossier>[1] = {}): Desk => {
  const given = visited(more);
  change(given);
  return given;
};
const result = (of: 'doubtful' | 'false') => changed((given) => void (given.one().site.recorded!.result = of));
const takeBack = (given: Desk) => undo(...pair(given), { event: given.one().last.event, reason: '…' }, august);
const replacing = (given: Desk, id: string, name: string) =>
  given.receive(dossier('乙', { name }), '2024-08-01', { replaces: { id, reason: '…' } });

/** Every no of the round up to the meeting, and of corrections, met. */
export const refused: Record<string, () => Decision> = {
  'act/authority': () => openBatch(desk().state(), opening, { ...august, authority: false }),
  'act/future': () => pass(received(), on('2024-08-01', '2024-07-31')),
  'act/before': () => pass(received(), on('2024-06-02')),
  'batch/exists': () => openBatch(desk().state(), { ...opening, notice: '另一文号' }, august),
  'batch/none': () => desk({ opened: false }).receive(dossier('甲')),
  'batch/before-opening': () => desk().receive(dossier('甲'), '2024-02-29'),
  'batch/form-over': () => replacing(visited(), '2024-001', '运营单位甲'),
  'batch/other-operator': () => replacing(received(), '2024-001', '别家'),
  'application/ended': () => {
    const given = received();
    given.happens(refuseForm(given.year(), given.one(), '…', august), '2024-08-01');
    return pass(given);
  },
  'application/contradiction': () => {
    const given = received();
    given.receive(dossier('乙', { name: '运营单位甲' }));
    return pass(given);
  },
  'application/ambiguous': () => {
    const given = received();
    given.write({ type: 'application.received', data: { id: '2024-001', ...dossier('乙') } }, '2024-06-05');
    return replacing(given, '2024-001', '运营单位甲');
  },
  'application/changed': () =>
    passForm(received().year(), received().one(), { note: null, dossier: 'changed' }, august),
  'application/recognised': () => withdraw(changed((given) => put.recognised(given.one())).one(), '…', august),
  'application/publicised': () => meet(changed((given) => put.publicised(given.one()))),
  'form/lacking': () => pass(received({ lacking: { '10.6': 'missing' } })),
  'form/over': () => refuseForm(...pair(visited()), '…', august),
  'request/until': () =>
    requestMaterial(...pair(received()), { items: ['10.1'], until: '2024-08-01', note: null }, august),
  'waive/not-lacking': () => waiveMaterial(...pair(received()), '10.1', '…', august),
  'answer/not-open': () => answer(received(), '6.1.assets', 'met'),
  'answer/not-relaxable': () => answer(received({ open: { '6.5.cluster': 'query' } }), '6.5.cluster', 'relaxed'),
  'answer/relax-only': () => answer(received({ open: { '6.1.years': 'relaxable' } }), '6.1.years', 'met'),
  'meeting/form': () => meet(received()),
  'meeting/panel': () => meet(changed((given) => void (given.one().panel.closed = null))),
  'meeting/conflict': () => {
    const given = visited();
    const asked = { functions: null, mode: 'any-applied', reason: null, dossier: 'same' } as const;
    return propose(given.year(), given.one(), { ...asked, conflicted: ['E01'] }, august);
  },
  'meeting/not-recommended': () => meet(changed((given) => void (given.one().panel.closed!.recommended = false))),
  'meeting/site': () => meet(changed((given) => void (given.one().site.recorded = null))),
  'meeting/site-doubtful': () => meet(result('doubtful')),
  'meeting/site-false': () => meet(result('false')),
  'meeting/questions': () => meet(visited({ open: { '6.5.cluster': 'query' } })),
  'meeting/gate': () => meet(visited({ open: { '6.1.assets': 'unmet' } })),
  'meeting/functions': () => meet(visited(), ['consulting']),
  'meeting/already': () =>
    meet(
      changed((given) => put.proposed(given.one())),
      ['finance'],
    ),
  'undo/nothing': () => takeBack(received()),
  'undo/other': () => undo(...pair(received()), { event: 'ffffffff', reason: '…' }, august),
  'undo/official': () => takeBack(changed((given) => void (given.one().last.type = 'batch.publicised'))),
  'settle/keep': () => settle(twiceOpened().year(), 'batch:2024', { keep: ['3'], reason: '…' }, august),
  'settle/settled': () => {
    const given = twiceOpened();
    given.happens(settle(given.year(), 'batch:2024', { keep: ['1'], reason: '…' }, august), '2024-08-01');
    return settle(given.year(), 'batch:2024', { keep: ['2'], reason: '…' }, august);
  },
};

function pair(given: Desk) {
  return [given.year(), given.one()] as const;
}

/** The same from further steps, whose arguments the words must know too. */
export const also: [string, () => Decision][] = [
  ['batch/other-operator', () => replacing(received(), '2024-009', '别家')],
  ['meeting/form', () => decline(...pair(received()), '…', august)],
  [
    'application/changed',
    () => {
      const given = visited();
      const asked = { functions: null, mode: 'any-applied' as const, reason: null, dossier: 'changed' as const };
      return propose(...pair(given), asked, august);
    },
  ],
  // Only the command line meets these two, where a number or a year is typed.
  ['batch/none', () => refuse('batch/none', { year: '' }, 'batch open --year … --notice … --deadline …')],
  ['application/ambiguous', () => refuse('application/ambiguous', { id: '2024-001' })],
];
