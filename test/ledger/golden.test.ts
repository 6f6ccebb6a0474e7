import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { canonical } from '../../src/core/canonical.ts';
import { checkpointText, parseCheckpoint } from '../../src/ledger/checkpoint.ts';
import { sha256 } from '../../src/ledger/line.ts';
import { logOf } from '../../src/ledger/open.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { newWorkspace, plain, sound } from './desk.ts';
import { makeGolden } from './golden/make.ts';

const golden = (version: string): string => fileURLToPath(new URL(`golden/${version}`, import.meta.url));

/** What a ledger says, apart from its bytes: the state, and every event as it is understood today. */
const digest = (workspace: string): string => {
  const told = [...logOf(workspace).events].map(({ event, at, undone }) => ({ event, at, undone }));
  return sha256(Buffer.from(canonical([plain(sound(workspace, { full: true })), told])));
};

// One ledger of each released version is read for ever. To make that of a new one: XJSME_GOLDEN=v0.2.
const making = process.env.XJSME_GOLDEN;
if (making) {
  it('is made', async () => {
    const workspace = newWorkspace();
    await makeGolden(workspace);
    cpSync(join(workspace, 'ledger'), join(golden(making), 'ledger'), { recursive: true });
    writeFileSync(join(golden(making), 'state.sha256'), `${digest(golden(making))}\n`);
    writeFileSync(
      join(golden(making), 'checkpoint.txt'),
      checkpointText((await verifyLedger(golden(making))).checkpoint),
    );
  });
}

it.each(['v0.1'])('the ledger of %s still means the same', async (version) => {
  const workspace = newWorkspace();
  cpSync(golden(version), workspace, { recursive: true });
  const against = parseCheckpoint(readFileSync(join(golden(version), 'checkpoint.txt'), 'utf8'));
  expect(against).not.toBeNull();
  expect(await verifyLedger(workspace, against!)).toMatchObject({ sound: true, events: 9, torn: [] });
  expect(`${digest(workspace)}\n`).toBe(readFileSync(join(golden(version), 'state.sha256'), 'utf8'));
});

it('is written today as it was by v0.1', async () => {
  const workspace = newWorkspace();
  await makeGolden(workspace);
  for (const file of ['office/2024', 'office/2025', 'kashgar-1/2024', 'kashgar-1/2025']) {
    const name = `ledger/${file}.ndjson`;
    expect(readFileSync(join(workspace, name), 'utf8')).toBe(readFileSync(join(golden('v0.1'), name), 'utf8'));
  }
});
