/**
 * OpenTelemetry by its standard variables: traces go to `OTEL_EXPORTER_OTLP_ENDPOINT` over OTLP. Without it nothing of
 * OpenTelemetry's SDK is loaded.
 */
import { diag, DiagLogLevel } from '@opentelemetry/api';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';
import { redact } from '../logging/contact-ref.js';
import type { Logger } from '../logging/logger.js';
import { turnTracing } from './spans.js';
import { exportWorkflowSpans } from './workflow-spans.js';

type Env = Record<string, string | undefined>;

interface Tracing {
  /** Hands over what was recorded, within 5 s. */
  stop(): Promise<void>;
}

const STOP_WITHIN = 5_000;
const OFF: Tracing = { stop: () => Promise.resolve() };

/**
 * @param service what this process is called where `OTEL_SERVICE_NAME` says nothing
 * @throws when another protocol than OTLP over HTTP is asked for
 */
export async function startTracing(
  service: string,
  logger: Logger,
  env: Env = process.env,
): Promise<Tracing> {
  if (!isWanted(env)) return OFF;
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-proto'),
    import('@opentelemetry/resources'),
  ]);
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } = resources;
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': service }))
    .merge(detectResources({ detectors: [envDetector] }));
  const say = (level: 'warn' | 'error') => (message: string) => logger[level]({ reason: message }, 'tracing');
  const silent = () => undefined;
  const diagnostics = {
    error: say('error'),
    warn: say('warn'),
    info: silent,
    debug: silent,
    verbose: silent,
  };
  diag.setLogger(diagnostics, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  const processor = new BatchSpanProcessor(withoutPersons(new OTLPTraceExporter()));
  const provider = new NodeTracerProvider({ resource, spanProcessors: [processor] });
  // No propagator: what goes out and comes in is `traceparent` alone, read and written by ourselves.
  provider.register({ propagator: null });
  exportWorkflowSpans(processor, resource);
  turnTracing('on');
  return {
    async stop() {
      turnTracing('off');
      const late = new Promise<void>((resolve) => setTimeout(resolve, STOP_WITHIN).unref());
      await Promise.race([provider.shutdown().catch(say('warn')), late]);
    },
  };
}

function isWanted(env: Env): boolean {
  const endpoint = env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] ?? env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  const disabled =
    env['OTEL_SDK_DISABLED']?.toLowerCase() === 'true' || env['OTEL_TRACES_EXPORTER'] === 'none';
  if (!endpoint || disabled) return false;
  const protocol = env['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'] ?? env['OTEL_EXPORTER_OTLP_PROTOCOL'];
  if (protocol && protocol !== 'http/protobuf') {
    throw new Error(`OTEL_EXPORTER_OTLP_PROTOCOL is "${protocol}": traces are sent as http/protobuf alone`);
  }
  return true;
}

/** The last word before a span leaves: numbers and workflow ids in any of its texts become keyed hashes (T21). */
function withoutPersons(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(redacted), done),
    shutdown: () => exporter.shutdown(),
    ...(exporter.forceFlush && { forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve() }),
  };
}

function redacted(span: ReadableSpan): ReadableSpan {
  const texts = Object.entries(span.attributes).map(([key, value]) => [
    key,
    typeof value === 'string' ? redact(value) : value,
  ]);
  const { message } = span.status;
  return {
    name: redact(span.name),
    kind: span.kind,
    spanContext: () => span.spanContext(),
    ...(span.parentSpanContext && { parentSpanContext: span.parentSpanContext }),
    startTime: span.startTime,
    endTime: span.endTime,
    status: { ...span.status, ...(message !== undefined && { message: redact(message) }) },
    attributes: Object.fromEntries(texts) as ReadableSpan['attributes'],
    links: span.links,
    events: [],
    duration: span.duration,
    ended: span.ended,
    resource: span.resource,
    instrumentationScope: span.instrumentationScope,
    droppedAttributesCount: span.droppedAttributesCount,
    droppedEventsCount: span.droppedEventsCount,
    droppedLinksCount: span.droppedLinksCount,
  };
}
