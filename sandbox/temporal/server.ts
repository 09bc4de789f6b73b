/** A Temporal server to work with: the one that is named, or a development server of our own. */
import { connectClient, temporalTarget } from '../../src/temporal/connection.js';
import type { TemporalTarget } from '../../src/temporal/connection.js';
import {
  registerSearchAttributes,
  SearchAttributeError,
} from '../../src/temporal/register-search-attributes.js';
import type { Env, OnMessage } from './command.js';
import { startDevServer } from './dev-server.js';
import { findDevServer, firstLine } from './find-dev-server.js';

interface Temporal {
  target: TemporalTarget;
  /** Null when the server is not ours. */
  uiUrl: string | null;
  /** Ends the server if it is ours. */
  stop: () => Promise<void>;
}

/**
 * Uses the server that `TEMPORAL_ADDRESS` names, or starts one on `TEMPORAL_PORT` (7233) with its UI on
 * `TEMPORAL_UI_PORT` (8233). Either way the search attributes are registered.
 *
 * @param options.dbFile where a server of our own keeps its data; null for memory
 * @param options.codecEndpoint where the UI of a server of our own asks for encrypted payloads to be read
 * @throws with what to do: server not reached, nothing to start, port taken, attribute of another type
 */
export async function provideTemporal(options: {
  env?: Env;
  dbFile: string | null;
  codecEndpoint?: string | undefined;
  onMessage: OnMessage;
}): Promise<Temporal> {
  const { env = process.env, dbFile, codecEndpoint, onMessage } = options;
  if (env['TEMPORAL_ADDRESS']) return await useExisting(temporalTarget(env), onMessage);

  const { path } = await findDevServer({ env, onMessage });
  const namespace = env['TEMPORAL_NAMESPACE'] || 'default';
  const server = await startDevServer({
    executable: path,
    port: portFrom(env, 'TEMPORAL_PORT', 7233),
    uiPort: portFrom(env, 'TEMPORAL_UI_PORT', 8233),
    dbFile,
    namespace,
    ...(codecEndpoint !== undefined && { codecEndpoint }),
    onMessage,
  });
  return {
    target: { connectionOptions: { address: server.address }, namespace },
    uiUrl: server.uiUrl,
    stop: server.stop,
  };
}

async function useExisting(target: TemporalTarget, onMessage: OnMessage): Promise<Temporal> {
  const { address } = target.connectionOptions;
  try {
    const { connection } = await connectClient(target);
    try {
      await connection.withDeadline(Date.now() + 10_000, () =>
        registerSearchAttributes(connection, target.namespace),
      );
    } finally {
      await connection.close();
    }
  } catch (error) {
    if (error instanceof SearchAttributeError) throw error;
    throw new Error(
      `The Temporal server at ${address} (TEMPORAL_ADDRESS), namespace "${target.namespace}", cannot be used: ` +
        `${firstLine(error)}. Start it, create the namespace, or unset TEMPORAL_ADDRESS to have a server started here.`,
      { cause: error },
    );
  }
  onMessage(`Using the Temporal server at ${address}, namespace "${target.namespace}".`);
  return { target, uiUrl: null, stop: () => Promise.resolve() };
}

/** @throws when the variable holds something that is no port; 0 takes a free one */
function portFrom(env: Env, variable: string, byDefault: number): number {
  const text = env[variable];
  if (!text) return byDefault;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`${variable} must be a port from 0 to 65535, and is "${text}"`);
  }
  return port;
}
