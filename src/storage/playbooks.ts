import { createHash } from 'node:crypto';
import type { PlaybookSettings } from '../config/schema.js';
import type { Directory } from '../config/directory.js';
import type { PayloadStore } from './payload-store.js';

/** The texts of playbooks, by the hash that an engagement keeps (T4). */
export interface PlaybookTexts {
  /** @throws when the playbook is neither in the settings nor remembered */
  get(hash: string): Promise<PlaybookSettings>;
  /**
   * Keeps a playbook for the engagements that start with it, whatever becomes of the settings.
   *
   * @returns its hash
   */
  remember(playbook: PlaybookSettings): Promise<string>;
}

const CACHED = 200;

/** The hash under which an engagement remembers its playbook. */
export function playbookHash(playbook: PlaybookSettings): string {
  return createHash('sha256').update(JSON.stringify(playbook)).digest('hex');
}

export function createPlaybookTexts(directory: Directory, store: PayloadStore): PlaybookTexts {
  const current = new Map(
    Object.values(directory.settings.accounts)
      .flatMap((account) => Object.values(account.playbooks))
      .map((playbook) => [playbookHash(playbook), playbook]),
  );
  const former = new Map<string, PlaybookSettings>();
  const remembered = new Set<string>();

  return {
    async get(hash) {
      const known = current.get(hash) ?? former.get(hash);
      if (known) return known;
      const bytes = await store.get({ ref: `playbooks/${hash}`, sha256: hash });
      const playbook = JSON.parse(bytes.toString()) as PlaybookSettings;
      const [oldest] = former.keys();
      if (former.size >= CACHED && oldest !== undefined) former.delete(oldest);
      former.set(hash, playbook);
      return playbook;
    },

    async remember(playbook) {
      const hash = playbookHash(playbook);
      if (remembered.has(hash)) return hash;
      // The hash is that of the JSON text, so the store keeps it under the same one.
      await store.putShared('playbooks', Buffer.from(JSON.stringify(playbook)));
      remembered.add(hash);
      return hash;
    },
  };
}
