/** One object for client, worker, bundler and replayer, so that none of them reads payloads in its own way. */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientOptions, ClientPlugin } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type {
  BundleOptions,
  BundlerPlugin,
  ReplayWorkerOptions,
  WorkerOptions,
  WorkerPlugin,
} from '@temporalio/worker';
import { activityInterceptors, clientInterceptor } from '../tracing/interceptors.js';
import { isTracing } from '../tracing/spans.js';
import { TRACE_SINKS } from '../tracing/workflow-spans.js';
import { EncryptionCodec, parseKeyRing } from './encryption.js';

type Env = Record<string, string | undefined>;

/** JavaScript in `dist/`, TypeScript in tests; the bundler finds both. */
const WORKFLOW_TRACING = fileURLToPath(
  new URL(`../workflows/tracing${extname(import.meta.url)}`, import.meta.url),
);

/** How payloads are written: encrypted when `RINGBACK_ENCRYPTION_KEYS` is set (`id:base64,…`), else as JSON. */
export function dataConverter(env: Env = process.env): DataConverter {
  const codec = encryption(env);
  return codec ? { payloadCodecs: [codec] } : {};
}

/** Null when encryption is off. */
export function encryption(env: Env = process.env): EncryptionCodec | null {
  const keys = env['RINGBACK_ENCRYPTION_KEYS'];
  return keys ? new EncryptionCodec(parseKeyRing(keys)) : null;
}

export type TemporalPlugin = Required<
  Pick<ClientPlugin, 'configureClient'> & Pick<BundlerPlugin, 'configureBundler'>
> & {
  readonly name: string;
  configureWorker(options: WorkerOptions): WorkerOptions;
  configureReplayWorker(options: ReplayWorkerOptions): ReplayWorkerOptions;
} & WorkerPlugin;

export function temporalPlugin(env: Env = process.env): TemporalPlugin {
  const converter = dataConverter(env);
  return {
    name: 'ringback',
    configureClient: (options: Omit<ClientOptions, 'plugins'>) => ({
      ...options,
      dataConverter: converter,
      ...(isTracing() && { interceptors: { ...options.interceptors, workflow: [clientInterceptor] } }),
    }),
    configureWorker: (options) => ({
      ...options,
      dataConverter: converter,
      sinks: { ...options.sinks, ...TRACE_SINKS },
      ...(isTracing() && { interceptors: { ...options.interceptors, activity: [activityInterceptors] } }),
    }),
    configureReplayWorker: (options) => ({
      ...options,
      dataConverter: converter,
      sinks: { ...options.sinks, ...TRACE_SINKS },
    }),
    // Nothing of the converter runs inside workflow code: a codec works outside of it. Traces go through it.
    configureBundler: (options: BundleOptions) => ({
      ...options,
      workflowInterceptorModules: [...(options.workflowInterceptorModules ?? []), WORKFLOW_TRACING],
    }),
  };
}
