import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const instructions = readFileSync(join(root, 'Dockerfile'), 'utf8')
  .replaceAll(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line));
const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM')));
const copied = instructions
  .filter((line) => line.startsWith('COPY') && !line.includes('--from='))
  .flatMap((line) => line.split(/\s+/).slice(1, -1));

it('copies only what exists and what .dockerignore lets through', () => {
  const allowed = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(copied.filter((path) => !allowed.includes(`!${path.split('/')[0]}`))).toEqual([]);
  expect(allowed).toContain('*');
});

it('takes production dependencies and the built files into the final image, and no sources', () => {
  const taken = last.filter((line) => line.startsWith('COPY'));
  expect(taken).toContain('COPY --from=dependencies /app/node_modules node_modules');
  expect(taken).toContain('COPY --from=build /app/dist dist');
  expect(taken.filter((line) => /\b(src|scripts|sandbox)\b/.test(line))).toEqual([]);
  expect(instructions).toContain('RUN npm ci --omit=dev --no-audit --no-fund');
});

it('does not run as root', () => {
  expect(last.findLast((line) => line.startsWith('USER'))).toBe('USER node');
});

it('bundles the workflow code while the image is built', () => {
  expect(instructions).toContain('RUN npm run build && test -s dist/workflow-bundle.js');
});

it('is healthy when the API answers on /healthz', () => {
  expect(last.find((line) => line.startsWith('HEALTHCHECK'))).toContain('/healthz');
});
