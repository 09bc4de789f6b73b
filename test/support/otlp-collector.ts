/** What takes traces in an operator's place: OTLP over HTTP, read by the protocol's own field numbers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import protobuf from 'protobufjs';

const PROTOCOL = `
  syntax = "proto3";
  message Export { repeated ResourceSpans resource_spans = 1; }
  message ResourceSpans { Resource resource = 1; repeated ScopeSpans scope_spans = 2; }
  message Resource { repeated Attribute attributes = 1; }
  message ScopeSpans { repeated Span spans = 2; }
  message Span {
    bytes trace_id = 1; bytes span_id = 2; bytes parent_span_id = 4; string name = 5; int32 kind = 6;
    fixed64 start_time_unix_nano = 7; fixed64 end_time_unix_nano = 8;
    repeated Attribute attributes = 9; Status status = 15;
  }
  message Attribute { string key = 1; Value value = 2; }
  message Value { string string_value = 1; bool bool_value = 2; int64 int_value = 3; }
  message Status { string message = 2; int32 code = 3; }
`;
const Export = protobuf.parse(PROTOCOL, { keepCase: false }).root.lookupType('Export');

interface Attribute {
  key: string;
  value: Record<string, unknown>;
}

export interface SeenSpan {
  service: string;
  name: string;
  traceId: string;
  spanId: string;
  parentId: string;
  /** Milliseconds. */
  duration: number;
  attributes: Record<string, unknown>;
}

export interface Collector {
  url: string;
  spans: SeenSpan[];
  /** Everything that arrived, as it was sent. */
  bytes(): Buffer;
  close(): Promise<void>;
}

export async function openCollector(): Promise<Collector> {
  const received: Buffer[] = [];
  const spans: SeenSpan[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const sent = Buffer.concat(chunks);
      const bytes = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
      received.push(bytes);
      spans.push(...read(bytes));
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    bytes: () => Buffer.concat(received),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function read(bytes: Buffer): SeenSpan[] {
  const { resourceSpans = [] } = Export.toObject(Export.decode(bytes), { bytes: Buffer, longs: Number }) as {
    resourceSpans?: { resource: { attributes: Attribute[] }; scopeSpans: { spans: RawSpan[] }[] }[];
  };
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(attributesOf(resource.attributes)['service.name']);
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => seen(service, span)));
  });
}

interface RawSpan {
  name: string;
  traceId: Buffer;
  spanId: Buffer;
  parentSpanId?: Buffer;
  startTimeUnixNano: number;
  endTimeUnixNano: number;
  attributes?: Attribute[];
}

function seen(service: string, span: RawSpan): SeenSpan {
  return {
    service,
    name: span.name,
    traceId: span.traceId.toString('hex'),
    spanId: span.spanId.toString('hex'),
    parentId: span.parentSpanId?.toString('hex') ?? '',
    duration: (span.endTimeUnixNano - span.startTimeUnixNano) / 1e6,
    attributes: attributesOf(span.attributes ?? []),
  };
}

function attributesOf(attributes: Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
