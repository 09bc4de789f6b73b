import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchKey } from '../../src/config/keys.js';
import { Directory } from '../../src/config/directory.js';
import { loadSettings } from '../../src/config/settings.js';
import { QUERIES, SIGNALS, TASK_QUEUES, UPDATES, WORKFLOWS } from '../../src/temporal/contract.js';
import { SEARCH_ATTRIBUTES } from '../../src/temporal/search-attributes.js';

const root = resolve(import.meta.dirname, '../..');
const documents = ['README.md', 'ARCHITECTURE.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const pages = [
  'docs/settings.md',
  'docs/go-live.md',
  'docs/temporal.md',
  'docs/temporal-ui.md',
  'docs/operators.md',
  'docs/privacy.md',
  'examples/crm/README.md',
];
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map((m) => m[1] ?? '')),
];

describe.each([...documents, ...pages])('%s', (path) => {
  const text = read(path);

  it('links to what is there', () => {
    const links = found(text, /\]\((?!https?:|#)([^)#\s]+)/g);
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(found(text, /npm run (?:-s )?([\w:]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('searches by attributes that exist', () => {
    const known = new Set(SEARCH_ATTRIBUTES.map(({ name }) => name));
    expect(found(text, /\b(Ringback[A-Z]\w+)/g).filter((name) => !known.has(name))).toEqual([]);
  });
});

it('the cURL examples of the README open the endpoints of the shipped settings (S0, S1)', () => {
  const directory = new Directory(loadSettings(join(root, 'ringback.yaml'), {}));
  const examples = [...read('README.md').matchAll(/localhost:3000\/(\w+)' \\\s+-H 'api-key: ([^']+)'/g)];
  expect(examples.map(([, endpoint]) => endpoint)).toEqual(['6i8qsza7zhyt76', 'celqs5mur1l7p8']);
  for (const [, endpoint = '', key = ''] of examples) {
    const environment = directory.byEndpoint(endpoint)?.environment;
    expect(matchKey(key, environment?.keys ?? [], {})).not.toBeNull();
  }
});

it('docs/temporal.md names every queue, workflow, signal, query and update', () => {
  const text = read('docs/temporal.md');
  const names = [TASK_QUEUES, WORKFLOWS, SIGNALS, QUERIES, UPDATES].flatMap((each) => Object.values(each));
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

it('ARCHITECTURE.md names files that exist', () => {
  const text = read('ARCHITECTURE.md');
  const full = found(text, /`((?:src|sandbox|examples)\/[\w./-]+)`/g);
  expect(full.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const names = found(text, /`((?:contact\/)?[\w-]+\.ts)`/g);
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
});
