/** `/openapi.json`, and the page to try it at `/docs`: no request leaves for another host (C-17). */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Router } from 'express';
import type { Response } from 'express';
import { version } from './health.js';
import { methodNotAllowed } from './http-error.js';
import { openApiDocument } from './openapi/document.js';

/** Scalar's build for browsers, whole in one file. */
const SCALAR = join(
  dirname(createRequire(import.meta.url).resolve('@scalar/fastify-api-reference')),
  'js/standalone.js',
);

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Ringback API</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="api"></div>
    <script src="/docs/scalar.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

/** @param key filled in to begin with; on development machines alone, whose key is public anyway */
function startScript(key: string | null): string {
  const configuration = {
    url: '/openapi.json',
    // Nothing from another host: neither fonts nor figures about visitors, proxies or assistants.
    withDefaultFonts: false,
    telemetry: false,
    proxyUrl: '',
    agent: { disabled: true },
    mcp: { disabled: true },
    hideClientButton: true,
    showDeveloperTools: 'never',
    authentication: {
      preferredSecurityScheme: 'apiKey',
      ...(key !== null && { securitySchemes: { apiKey: { value: key } } }),
    },
  };
  return `Scalar.createApiReference('#api', ${JSON.stringify(configuration)});\n`;
}

export function docsRouter({ key }: { key: string | null }): Router {
  const router = Router();
  let document: string | null = null;
  const serve = (path: string, send: (response: Response) => void): void => {
    router
      .route(path)
      .get((_request, response) => send(response))
      .all(methodNotAllowed('GET, HEAD'));
  };
  serve('/openapi.json', (response) => {
    document ??= JSON.stringify(openApiDocument(version));
    response.type('json').send(document);
  });
  serve('/docs', (response) => void response.type('html').send(PAGE));
  serve('/docs/start.js', (response) => void response.type('js').send(startScript(key)));
  serve('/docs/scalar.js', (response) => {
    response.setHeader('Cache-Control', 'public, max-age=3600');
    response.sendFile(SCALAR, { cacheControl: false, dotfiles: 'allow' });
  });
  return router;
}
