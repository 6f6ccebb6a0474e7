import { describe, expect, it } from 'vitest';
import { passForm, requestMaterial, waiveMaterial } from '../../src/process/form.ts';
import { withdraw } from '../../src/process/receive.ts';
import { settle } from '../../src/process/settle.ts';
import { stageOf } from '../../src/process/stage.ts';
import { undo, undoSettlement } from '../../src/process/undo.ts';
import { type Desk, desk, dossier, on, outcome } from './given-desk.ts';

const june = on('2024-06-10');
const back = (given: Desk, id = '2024-001', setting = june) =>
  undo(given.year(), given.one(id), { event: given.one(id).last.event, reason: '误操作' }, setting);
const undoes = (given: Desk, id = '2024-001'): void =>
  void given.happens(
    undo(given.year(), given.one(id), { event: given.one(id).last.event, reason: '误操作' }, june),
    '2024-06-10',
  );

function passed(): Desk {
  const given = desk();
  given.receive(dossier('甲', { lacking: { '10.6': 'missing' } }));
  given.happens(waiveMaterial(given.year(), given.one(), '10.6', '…', june), '2024-06-10');
  given.happens(passForm(given.year(), given.one(), { note: null, dossier: 'same' }, june), '2024-06-10');
  return given;
}

describe('taking back', () => {
  it('concerns the latest act, one after the other, never the receipt', () => {
    const given = passed();
    expect(back(given)).toMatchObject({
      events: [
        { type: 'decision.undone', data: { event: given.events[3]!.hash, undone: 'form.passed', reason: '误操作' } },
      ],
    });
    undoes(given);
    expect([stageOf(given.one()), Object.keys(given.one().waived)]).toEqual(['received', ['10.6']]);
    // Taking back is no act that can be taken back: the one before it is.
    undoes(given);
    expect(Object.keys(given.one().waived)).toEqual([]);
    expect(back(given)).toMatchObject({
      refusal: { code: 'undo/nothing', article: '第十八条' },
    });
    expect(given.events.map(({ type }) => type)).toEqual([
      'batch.opened',
      'application.received',
      'material.waived',
      'form.passed',
      'decision.undone',
      'decision.undone',
    ]);
  });

  it('takes the date away with the act: a wrong one shall not hinder what follows', () => {
    const given = desk();
    given.receive(dossier('甲'));
    given.happens(passForm(given.year(), given.one(), { note: null, dossier: 'same' }, on('2026-06-20')), '2026-06-20');
    expect(
      outcome(
        undo(
          given.year(),
          given.one(),
          { event: given.one().last.event, reason: '日期写错' },
          on('2026-07-01', '2026-06-30'),
        ),
      ),
    ).toBe('act/future');
    given.happens(back(given, '2024-001', on('2024-06-12')), '2024-06-12');
    expect(given.one().lastOn).toBe('2024-06-03');
    expect(outcome(passForm(given.year(), given.one(), { note: null, dossier: 'same' }, june))).toBe(1);
  });

  it('names the act, so that the same command again takes back nothing more', () => {
    const given = passed();
    const asked = { event: given.one().last.event.slice(0, 8), reason: '误操作' };
    given.happens(undo(given.year(), given.one(), asked, june), '2024-06-10');
    expect(outcome(undo(given.year(), given.one(), asked, june))).toBe(0);
    expect(outcome(undo(given.year(), given.one(), { event: 'ffffffff', reason: '…' }, june))).toBe('undo/other');
  });

  it('of a decision on an objection is for the authority, and an objection itself stays on record', () => {
    const given = passed();
    const hash = 'e'.repeat(64);
    given.one().last = { event: hash, type: 'objection.upheld' };
    const here = { event: hash, reason: '…' };
    expect(outcome(undo(given.year(), given.one(), here, { ...june, authority: false }))).toBe('act/authority');
    given.one().last = { event: hash, type: 'objection.filed' };
    expect(outcome(undo(given.year(), given.one(), here, june))).toBe('undo/nothing');
  });

  it('of a settlement opens the contradiction again', () => {
    const given = desk();
    given.receive(dossier('甲'));
    given.receive(dossier('乙', { name: '运营单位甲' }));
    const { key } = given.contradictions()[0]!;
    given.happens(settle(given.year(), key, { keep: ['2024-002'], reason: '…' }, june), '2024-06-10');
    expect(stageOf(given.one())).toBe('set-aside');
    const asked = { event: given.events.at(-1)!.hash, reason: '选错' };
    given.happens(undoSettlement(given.year(), asked, june), '2024-06-10');
    expect([stageOf(given.one()), given.contradictions().length]).toEqual(['received', 1]);
    expect(outcome(undoSettlement(given.year(), asked, june))).toBe(0);
    expect(outcome(undoSettlement(given.year(), { event: 'ffffffff', reason: '…' }, june))).toBe('undo/nothing');
  });

  it.each(['batch.publicised', 'publicity.restarted', 'batch.recognised', 'panel.drawn'] as const)(
    '%s is public and is not taken back',
    (type) => {
      const given = passed();
      given.one().last = { event: 'e'.repeat(64), type };
      expect(back(given)).toMatchObject({ refusal: { code: 'undo/official', article: '第十八条', args: { type } } });
    },
  );

  it('a refusal as late can be: the date may have been mistyped', () => {
    const given = desk();
    given.receive(dossier('甲'), '2024-07-01');
    given.happens(
      undo(given.year(), given.one(), { event: given.one().last.event, reason: '日期写错' }, on('2024-07-02')),
      '2024-07-02',
    );
    expect(given.year().applications.size).toBe(0);
    expect(outcome(given.receive(dossier('甲'), '2024-06-29'))).toBe(1);
    expect(stageOf(given.one())).toBe('received');
  });

  it('a completed dossier brings back the one before', () => {
    const given = desk();
    given.receive(dossier('甲', { lacking: { '10.6': 'missing' } }));
    const asked = { items: ['10.6'], until: '2024-06-20', note: null };
    given.happens(requestMaterial(given.year(), given.one(), asked, june), '2024-06-10');
    given.receive(dossier('甲二', { name: '运营单位甲' }), '2024-06-10');
    undoes(given);
    expect(given.one()).toMatchObject({ version: 1, requested: { until: '2024-06-20' }, path: '申报/甲' });
  });

  it('a withdrawal brings back what contradicted it', () => {
    const given = desk();
    given.receive(dossier('甲'));
    given.happens(withdraw(given.one(), '…', june), '2024-06-10');
    given.receive(dossier('乙', { name: '运营单位甲' }), '2024-06-10');
    expect(given.contradictions()).toEqual([]);
    undoes(given);
    expect(given.contradictions()).toMatchObject([{ kind: 'operator', names: ['2024-001', '2024-002'] }]);
  });

  it('does not let come alive what a person had let fall in its favour', () => {
    const given = passed();
    const { received } = given.one();
    const refused = { application: '2024-001', received, version: 1, reason: '…' };
    const late = given.write({ type: 'form.refused', data: refused }, '2024-06-10');
    const { key } = given.contradictions()[0]!;
    given.happens(settle(given.year(), key, { keep: ['1'], reason: '…' }, june), '2024-06-10');
    const decision = back(given);
    expect(decision.ok && decision.events.map(({ data }) => (data as { event: string }).event)).toEqual([
      given.events[3]!.hash,
      late.hash,
    ]);
    undoes(given);
    expect(stageOf(given.one())).toBe('received');
  });
});
