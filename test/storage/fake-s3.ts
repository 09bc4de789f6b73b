import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The four calls of S3 that the store uses, by path style; lists at most two keys a page. */
export async function fakeS3(bucket: string) {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://s3');
    const key = decodeURIComponent(url.pathname).slice(bucket.length + 2);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const xml = (status: number, body: string) =>
        response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>${body}`);
      if (!request.headers.authorization) return xml(403, '<Error><Code>AccessDenied</Code></Error>');
      if (request.method === 'PUT') {
        objects.set(key, Buffer.concat(chunks));
        return response.writeHead(200, { etag: '"x"' }).end();
      }
      if (request.method === 'DELETE') {
        objects.delete(key);
        return response.writeHead(204).end();
      }
      if (url.searchParams.get('list-type') === '2') {
        const prefix = url.searchParams.get('prefix') ?? '';
        const after = url.searchParams.get('start-after') ?? '';
        const found = [...objects.keys()].sort().filter((name) => name.startsWith(prefix) && name > after);
        const contents = found.slice(0, 2).map((name) => `<Contents><Key>${name}</Key></Contents>`);
        return xml(
          200,
          `<ListBucketResult><IsTruncated>${found.length > 2}</IsTruncated>${contents.join('')}</ListBucketResult>`,
        );
      }
      const object = objects.get(key);
      if (!object) return xml(404, '<Error><Code>NoSuchKey</Code><Message>no</Message></Error>');
      return response.writeHead(200, { 'content-length': object.length }).end(object);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    objects,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
