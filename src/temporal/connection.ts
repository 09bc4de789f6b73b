/** Reaching Temporal: address, namespace, API key and TLS by Temporal's own variables and configuration file. */
import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { ClientConnectConfig } from '@temporalio/envconfig';
import { temporalPlugin } from './plugin.js';

type Env = Record<string, string | undefined>;

export interface TemporalTarget {
  /** For `Connection` and `NativeConnection` alike. */
  connectionOptions: ClientConnectConfig['connectionOptions'];
  namespace: string;
}

/** `TEMPORAL_ADDRESS` (by default localhost:7233), `TEMPORAL_NAMESPACE`, `TEMPORAL_API_KEY`, `TEMPORAL_TLS_…`. */
export function temporalTarget(env: Env = process.env): TemporalTarget {
  const overrideEnvVars = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const { connectionOptions, namespace } = loadClientConnectConfig({ overrideEnvVars });
  return {
    connectionOptions: { ...connectionOptions, address: connectionOptions.address ?? 'localhost:7233' },
    namespace: namespace ?? 'default',
  };
}

export interface TemporalClient {
  connection: Connection;
  client: Client;
  namespace: string;
}

/** A client that connects with its first call, so that a process can start before Temporal does. */
export function lazyClient(target = temporalTarget(), plugin = temporalPlugin()): TemporalClient {
  return clientOn(Connection.lazy(target.connectionOptions), target, plugin);
}

/** @throws when Temporal does not answer within 10 s */
export async function connectClient(
  target = temporalTarget(),
  plugin = temporalPlugin(),
): Promise<TemporalClient> {
  return clientOn(await Connection.connect(target.connectionOptions), target, plugin);
}

function clientOn(
  connection: Connection,
  { namespace }: TemporalTarget,
  plugin: ReturnType<typeof temporalPlugin>,
): TemporalClient {
  return { connection, client: new Client({ connection, namespace, plugins: [plugin] }), namespace };
}
