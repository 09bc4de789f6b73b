/** Without a model in the settings nothing of it is loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = 'src';

function textOf(file: string): string {
  return readFileSync(join(SOURCES, 'language/llm', file), 'utf8');
}

it('imports the SDK and what uses it only when a model is asked', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const importing = files.filter((file) => {
    const lines = readFileSync(join(SOURCES, file), 'utf8').split('\n');
    return lines.some((line) =>
      /^import (?!type )[^;]*from '(?:ai|@ai-sdk\/[^']+|[^']*\/llm\/[^']+)'/.test(line),
    );
  });
  expect(files.length).toBeGreaterThan(100);
  expect(importing.filter((file) => !file.startsWith('language/llm/'))).toEqual([]);
  const inside = readdirSync(join(SOURCES, 'language/llm'));
  expect(inside.filter((file) => /^import (?!type )[^;]*from '(?:ai|@ai-sdk)/m.test(textOf(file)))).toEqual(
    [],
  );
});
