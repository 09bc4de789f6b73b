/** One object for client, worker, bundler and replayer, so that none of them reads payloads in its own way. */
import { readFileSync } from 'node:fs';
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
  WorkflowBundleOption,
} from '@temporalio/worker';
import { activityInterceptors, clientInterceptor } from '../tracing/interceptors.js';
import { isTracing } from '../tracing/spans.js';
import { TRACE_SINKS } from '../tracing/workflow-spans.js';
import { EncryptionCodec, parseKeyRing } from './encryption.js';

type Env = Record<string, string | undefined>;

/** JavaScript in `dist/`, TypeScript in tests; the bundler finds both. */
const ofWorkflows = (name: string): string =>
  fileURLToPath(new URL(`../workflows/${name}${extname(import.meta.url)}`, import.meta.url));
const WORKFLOW_TRACING = ofWorkflows('tracing');
const WORKFLOW_FAILURES = ofWorkflows('failure-converter');
const SHARED_RULES = ofWorkflows('shared-rules');
const FAILURES_AS_PAYLOAD = fileURLToPath(new URL('failure-converter.cjs', import.meta.url));

/**
 * How payloads are written: encrypted when `RINGBACK_ENCRYPTION_KEYS` is set (`id:base64,…`), and with them what failures
 * say; else as JSON.
 */
function dataConverter(env: Env = process.env): DataConverter {
  const codec = encryption(env);
  return codec ? { payloadCodecs: [codec], failureConverterPath: FAILURES_AS_PAYLOAD } : {};
}

/** Null when encryption is off. */
export function encryption(env: Env = process.env): EncryptionCodec | null {
  const keys = env['RINGBACK_ENCRYPTION_KEYS'];
  return keys ? new EncryptionCodec(parseKeyRing(keys)) : null;
}

type TemporalPlugin = Required<
  Pick<ClientPlugin, 'configureClient'> & Pick<BundlerPlugin, 'configureBundler'>
> & {
  readonly name: string;
  configureWorker(options: WorkerOptions): WorkerOptions;
  configureReplayWorker(options: ReplayWorkerOptions): ReplayWorkerOptions;
} & WorkerPlugin;

/** @param env with `RINGBACK_ENCRYPTION_KEYS`. @throws as {@link parseKeyRing} */
export function temporalPlugin(env: Env = process.env): TemporalPlugin {
  const converter = dataConverter(env);
  const bundleOf = ({ workflowBundle }: WorkerOptions | ReplayWorkerOptions) =>
    workflowBundle && converter.payloadCodecs && { workflowBundle: withFailuresAsPayload(workflowBundle) };
  return {
    name: 'ringback',
    configureClient: (options: Omit<ClientOptions, 'plugins'>) => ({
      ...options,
      dataConverter: converter,
      ...(isTracing() && { interceptors: { ...options.interceptors, workflow: [clientInterceptor] } }),
    }),
    configureWorker: (options) => ({
      ...options,
      ...bundleOf(options),
      dataConverter: converter,
      sinks: { ...options.sinks, ...TRACE_SINKS },
      ...(isTracing() && { interceptors: { ...options.interceptors, activity: [activityInterceptors] } }),
    }),
    configureReplayWorker: (options) => ({
      ...options,
      ...bundleOf(options),
      dataConverter: converter,
      sinks: { ...options.sinks, ...TRACE_SINKS },
    }),
    // A codec works outside of workflow code. Traces go through it, and its failures come out of it.
    configureBundler: (options: BundleOptions) => ({
      ...options,
      failureConverterPath: WORKFLOW_FAILURES,
      preloadModules: [...(options.preloadModules ?? []), SHARED_RULES],
      workflowInterceptorModules: [...(options.workflowInterceptorModules ?? []), WORKFLOW_TRACING],
    }),
  };
}

/** What `workflows/failure-converter.ts` looks for. On the first line, so that stack traces keep their lines. */
function withFailuresAsPayload(bundle: WorkflowBundleOption): WorkflowBundleOption {
  const code = 'code' in bundle ? bundle.code : readFileSync(bundle.codePath, 'utf8');
  return { code: `const FAILURES_ARE_PAYLOAD = true; ${code}` };
}
