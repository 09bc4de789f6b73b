/**
 * Contacts outlive releases. A state written by an older release is brought up to date once, at the start of a run
 * (T7). Each step is pure and is never changed once released.
 */
import type { ContactState } from './state.js';

type AnyVersion = { version: number };
type Upcaster = (state: AnyVersion) => AnyVersion;

/** `UPCASTERS[n]` brings version n to n + 1. */
const UPCASTERS: Record<number, Upcaster> = {};

const STATE_VERSION = 1;

/** @throws a plain Error when the state was written by a newer release than this one */
export function upcast(
  state: AnyVersion,
  upcasters = UPCASTERS,
  current: number = STATE_VERSION,
): ContactState {
  let upgraded = state;
  while (upgraded.version < current) {
    const step = upcasters[upgraded.version];
    if (!step) throw new Error(`no way from state version ${upgraded.version} to ${current}`);
    upgraded = step(upgraded);
  }
  if (upgraded.version > current)
    throw new Error(`state version ${upgraded.version} is newer than this release`);
  return upgraded as ContactState;
}
