/**
 * The operators' console at `/console`, and the page of an agent at `/agent`: static pages and two small libraries. They
 * hold no secret, and speak to `/v1` like anyone else.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { methodNotAllowed } from './http-error.js';

/** Beside the compiled sources too: the build copies what is not TypeScript. */
const PAGES = join(dirname(fileURLToPath(import.meta.url)), '..', 'console');

const START = { '/console': 'index.html', '/agent': 'agent.html' };

/** As packages ship them for browsers; there a bare name means nothing, so it becomes an address. */
const LIBRARIES: Record<string, string> = {
  'preact.js': library('preact'),
  'hooks.js': library('preact/hooks').replace('"preact"', '"./preact.js"'),
  'htm.js': library('htm'),
};

export function consoleRouter(): Router {
  const router = Router();
  for (const [path, page] of Object.entries(START)) {
    router
      .route(path)
      .get((_request, response) => {
        response.setHeader('Cache-Control', 'no-cache');
        response.sendFile(join(PAGES, page), { cacheControl: false });
      })
      .all(methodNotAllowed('GET, HEAD'));
  }
  router.get('/console/lib/:name', (request, response, next) => {
    const source = Object.hasOwn(LIBRARIES, request.params.name) ? LIBRARIES[request.params.name] : undefined;
    if (source === undefined) return next();
    response.setHeader('Cache-Control', 'public, max-age=3600');
    response.type('js').send(source);
  });
  router.use('/console', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-cache');
    next();
  });
  router.use('/console', express.static(PAGES, { index: false, redirect: false, cacheControl: false }));
  return router;
}

function library(name: string): string {
  const main = createRequire(import.meta.url).resolve(name);
  const source = readFileSync(main.replace(/\.js$/, '.module.js'), 'utf8');
  return source.replace(/\n?\/\/# sourceMappingURL=\S*\s*$/, '');
}
