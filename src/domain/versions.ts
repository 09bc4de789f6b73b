/**
 * Entities outlive releases. A state that an older release wrote is brought up to date once, at the start of a run (T7).
 * Each step is pure and is never changed once released.
 */

/** How the states of one kind of entity came to be what they are. */
export interface Shape {
  /** Of the entity, for errors. */
  kind: string;
  /** Of the states of this release. */
  version: number;
  /** `upcasters[n]` brings a state of version n to n + 1. It need not say so in the state. */
  upcasters: Record<number, Upcaster>;
  /** The field that says it; a state that has none is of version 1. A calendar's book counts its changes in `version`. */
  field: 'version' | 'shape';
}

type Upcaster = (state: object) => object;

/**
 * The state as this release knows it, with its version.
 *
 * @throws a plain Error when it was written by a newer release than this one, of which nothing may be lost
 */
export function upcast<State extends object>(state: State, shape: Shape): State {
  const { kind, version, upcasters, field } = shape;
  const written = versionOf(state, field);
  if (written > version) {
    throw new Error(`${kind}: state version ${written} is newer than this release, which knows ${version}`);
  }
  let upgraded: object = state;
  for (let at = written; at < version; at += 1) {
    const step = upcasters[at];
    if (!step) throw new Error(`${kind}: no way from state version ${at} to ${at + 1}`);
    upgraded = step(upgraded);
  }
  return stamped(upgraded as State, shape);
}

/** A state that this release made. */
export function stamped<State extends object>(state: State, { field, version }: Shape): State {
  return { ...state, [field]: version };
}

function versionOf(state: object, field: Shape['field']): number {
  const { [field]: version = 1 } = state as Partial<Record<Shape['field'], number>>;
  return version;
}
