/**
 * Memos that were read a moment ago are not read again. Temporal's search gives some 4 000 contacts a second, however
 * it is asked, so a report split three ways, or looked at by three people, would take three times as long.
 */
import type { ContactMemo } from '../../domain/contact/shown/report.js';
import type { ContactReader, MemosRead } from './contact-reader.js';

/** A read is kept five times as long as it took, so that reading never takes much of the server's time. */
const KEPT_TIMES = 5;
const KEPT_AT_MOST = 30_000;
/** More are read again each time, rather than held in memory. */
const MEMOS_KEPT = 50_000;
const READS_KEPT = 16;

interface Read {
  asOf: number;
  /** Null when there are too many to keep, or reading failed. */
  memos: Promise<ContactMemo[] | null>;
  /** When it is forgotten; null while it is being read. */
  until: number | null;
}

/** @param now epoch milliseconds */
export function rememberingContacts(reader: ContactReader, now = Date.now): ContactReader {
  const reads = new Map<string, Read>();

  /** Whoever asks first reads; all others wait for that. */
  function begin(key: string, fresh: MemosRead): MemosRead {
    let settle: (memos: ContactMemo[] | null) => void = () => undefined;
    const memos = new Promise<ContactMemo[] | null>((resolve) => (settle = resolve));
    const read: Read = { asOf: fresh.asOf, memos, until: null };
    reads.set(key, read);
    if (reads.size > READS_KEPT) forgetOldest(reads);
    async function* collecting(): AsyncGenerator<ContactMemo> {
      const started = now();
      let kept: ContactMemo[] | null = [];
      let whole = false;
      try {
        for await (const memo of fresh.memos) {
          if (kept) kept = kept.length < MEMOS_KEPT ? kept : null;
          kept?.push(memo);
          yield memo;
        }
        whole = true;
      } finally {
        read.until = now() + Math.min((now() - started) * KEPT_TIMES, KEPT_AT_MOST);
        const forget = !whole || kept === null;
        if (forget && reads.get(key) === read) reads.delete(key);
        settle(forget ? null : kept);
      }
    }
    return { asOf: fresh.asOf, memos: collecting() };
  }

  return {
    async memos(account, environment, periods) {
      const key = JSON.stringify([account, environment, periods]);
      const known = reads.get(key);
      if (known && (known.until === null || now() < known.until)) {
        const memos = await known.memos;
        if (memos) return { asOf: known.asOf, memos };
      }
      return begin(key, await reader.memos(account, environment, periods));
    },
    state: (id) => reader.state(id),
  };
}

function forgetOldest(reads: Map<string, Read>): void {
  const [oldest] = reads.keys();
  if (oldest !== undefined) reads.delete(oldest);
}
