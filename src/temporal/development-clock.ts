/**
 * The development clock: how far an account's time was moved, kept in `clock.json` under `RINGBACK_DATA`
 * (default `.ringback`) as `{ "<account>": milliseconds }`. The sandbox writes it. API and worker read it, and
 * only while the setting `development.clock` is on.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Offsets = Record<string, number>;

const cache = new Map<string, { stamp: string; offsets: Offsets }>();

/** The directory of Ringback's local files, from `RINGBACK_DATA`. */
function dataDirectory(): string {
  return process.env['RINGBACK_DATA'] ?? '.ringback';
}

/**
 * How far the account's clock is ahead of real time, in milliseconds; 0 when it was never moved. Looks at the
 * file's time and size at each call, and reads it only when they changed.
 */
export function readClockOffset(account: string, directory = dataDirectory()): number {
  return readOffsets(join(directory, 'clock.json'))[account] ?? 0;
}

/** As {@link readClockOffset}, and 0 where the settings leave the clock alone. */
export function clockOffsetOf(settings: { development: { clock: boolean } }, account: string): number {
  return settings.development.clock ? readClockOffset(account) : 0;
}

/** Keeps a new offset (milliseconds). One process writes: the sandbox. */
export function writeClockOffset(account: string, offset: number, directory = dataDirectory()): void {
  const file = join(directory, 'clock.json');
  const offsets = { ...readOffsets(file), [account]: offset };
  mkdirSync(directory, { recursive: true });
  // Renamed into place, so that a reader never sees half a file.
  writeFileSync(`${file}.new`, `${JSON.stringify(offsets, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

function readOffsets(file: string): Offsets {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return {};
  const stamp = `${stat.mtimeMs}:${stat.size}:${stat.ino}`;
  const known = cache.get(file);
  if (known?.stamp === stamp) return known.offsets;
  const offsets = parseOffsets(readFileSync(file, 'utf8'));
  cache.set(file, { stamp, offsets });
  return offsets;
}

function parseOffsets(text: string): Offsets {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
  );
}
