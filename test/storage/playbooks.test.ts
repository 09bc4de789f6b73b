import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlaybookTexts, playbookHash } from '../../src/storage/playbooks.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import type { PayloadStore } from '../../src/storage/payload-store.js';
import { outboundDirectory } from '../support/outbound-settings.js';

describe('the texts of playbooks (T4)', () => {
  let path: string;
  let store: PayloadStore;
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'ringback-playbooks-'));
    store = createPayloadStore({ kind: 'directory', path }, Buffer.alloc(32));
  });
  afterEach(() => rm(path, { recursive: true }));

  const directory = outboundDirectory();
  const current = directory.environment('demo', 'test').playbook;
  const former = { ...current, company: 'Before the rebranding' };

  it('come from the settings while those say the same', async () => {
    expect(await createPlaybookTexts(directory, store).get(playbookHash(current))).toBe(current);
  });

  it('are remembered for engagements that started before the settings changed', async () => {
    const hash = await createPlaybookTexts(directory, store).remember(former);
    expect(hash).toBe(playbookHash(former));
    const afterRestart = createPlaybookTexts(directory, store);
    expect(await afterRestart.get(hash)).toEqual(former);
  });

  it('are an error where nobody remembers them', async () => {
    await expect(createPlaybookTexts(directory, store).get(playbookHash(former))).rejects.toThrow(
      'nothing is stored',
    );
  });
});
