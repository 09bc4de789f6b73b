/** The health of a callback endpoint, of one account and environment. */
import type { Environment } from '../identity.js';
import type { Shape } from '../versions.js';

export interface EndpointId {
  account: string;
  environment: Environment;
}

/** JSON and nothing else. Instants are epoch milliseconds. */
export interface EndpointState {
  version: 1;
  id: EndpointId;
  health: Health;
  /** The newest changes, oldest first, at most 20. */
  history: Change[];
  /** What the endpoint's contacts are to be asked for. */
  asking: Asking[];
}

/** `address`: a fingerprint of the URL it is about. Healthy since 0: nothing was ever told. */
export type Health =
  | { status: 'healthy'; since: number; address: string }
  /** Nothing but failures since then. */
  | { status: 'failing'; since: number; address: string }
  /** Nothing is sent until it is enabled again. */
  | { status: 'disabled'; since: number; address: string; failingSince: number; reason: 'failures' | 'gone' };

export interface Change {
  at: number;
  to: 'failing' | 'recovered' | 'disabled' | 'enabled' | 'resending';
  why: string;
}

export interface Asking {
  key: string;
  request: { what: 'waiting' } | { what: 'missed'; since: number | null };
  tries: number;
  /** Null while the activity runs. */
  at: number | null;
}

/** What deliveries tell: transitions only. */
export type EndpointReport =
  | { saw: 'failing'; since: number; at: number; address: string; answer: string }
  | { saw: 'answer'; at: number; address: string }
  /** Failing since then, and for so long that nothing more is to be sent. */
  | { saw: 'exhausted'; since: number; at: number; address: string; answer: string }
  /** 410. */
  | { saw: 'gone'; at: number; address: string }
  /** The settings name this address now. */
  | { saw: 'configured'; at: number; address: string };

export const ENDPOINT: Shape = { kind: 'endpoint', version: 1, upcasters: {}, field: 'version' };

export function endpointWorkflowId({ account, environment }: EndpointId): string {
  return `endpoint:${account}:${environment}`;
}

export function newEndpoint(id: EndpointId): EndpointState {
  return {
    version: 1,
    id,
    health: { status: 'healthy', since: 0, address: '' },
    history: [],
    asking: [],
  };
}
