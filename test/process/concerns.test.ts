import { expect, it } from 'vitest';
import { concernsPlatform } from '../../src/process/concerns.ts';
import type { LedgerEvent } from '../../src/process/event.ts';

const received = 'a'.repeat(64);
const dossier = 'b'.repeat(64);
type About = Pick<LedgerEvent, 'hash' | 'type' | 'data'>;
const event = (type: string, data: object, hash = 'f'.repeat(64)): About => ({ hash, type, data }) as About;

it.each<[string, About, boolean]>([
  ['the receipt it came in with', event('application.received', { platform: '某平台' }, received), true],
  ['a step on that application', event('form.passed', { received }), true],
  ['a publicity that lists it', event('batch.publicised', { entries: [{ received }] }), true],
  ['its recognition', event('batch.recognised', { entries: [{ number: 'XJ2021-001', received: 'c' }] }), true],
  ['a draw', event('panel.drawn', { draws: [{ received }] }), true],
  ['a record', event('complaint.received', { platform: 'XJ2021-001' }), true],
  ['a record of another', event('complaint.received', { platform: 'XJ2021-002' }), false],
  ['a platform that is only called so', event('application.received', { platform: 'XJ2021-001' }), false],
  ['a duty of it', event('duty.skipped', { key: 'summary:XJ2021-001:2023', platform: null }), true],
  ['a duty of another', event('duty.skipped', { key: 'summary:XJ2021-0011:2023' }), false],
  ['a contradiction about it', event('contradiction.settled', { contradiction: 'event:abcd:XJ2021-001' }), true],
  ['what took a record back', event('decision.undone', { platform: 'XJ2021-001' }), true],
  ['the opening of a round', event('batch.opened', { year: 2021 }), false],
])('%s', (_, given, expected) => {
  expect(concernsPlatform({ number: 'XJ2021-001', received })(given)).toBe(expected);
});

it('learns of its reviews as their dossiers come in', () => {
  const about = concernsPlatform({ number: 'XJ2021-001', received });
  const waived = event('material.waived', { received: dossier });
  expect(about(waived)).toBe(false);
  expect(about(event('application.received', { reviews: 'XJ2021-001', platform: '某平台' }, dossier))).toBe(true);
  expect(about(waived)).toBe(true);
  expect(about(event('review.confirmed', { received: dossier, platform: 'XJ2021-001' }))).toBe(true);
});
