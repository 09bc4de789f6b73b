import { readFile } from 'node:fs/promises';
import { expect, inject, it } from 'vitest';

const FORBIDDEN_MODULES = [
  'node_modules/zod/',
  'node_modules/libphonenumber-js/',
  'node_modules/ai/',
  'node_modules/undici/',
  'node_modules/pino/',
  'node_modules/yaml/',
  'node_modules/temporal-polyfill/',
  'node_modules/@opentelemetry/',
  'src/language/',
  'src/whatsapp/',
  'src/activities/',
  'src/config/',
  'src/tracing/about-workflow',
  'src/tracing/interceptors',
  'src/tracing/spans',
  'src/tracing/start',
  'src/tracing/workflow-spans',
  'src/logging/',
  'src/http/',
  'src/domain/zone',
  'src/domain/phone',
  'src/domain/transcript',
];

/** Our own code in the bundle, module by module: `[path, source]`. */
async function ownModules(): Promise<[string, string][]> {
  const code = await readFile(inject('workflowBundle'), 'utf8');
  const modules = [
    ...code.matchAll(/^\/\*\*\*\/ "(\.\/src\/[^"]+)":?\n?([\s\S]*?)(?=^\/\*\*\*\/ "|$(?![\s\S]))/gm),
  ];
  return modules.map(([, path = '', source = '']) => [path, source]);
}

it('holds nothing heavy: no schema, phone, model or HTTP library, and nothing of the outside (DESIGN §4)', async () => {
  const code = await readFile(inject('workflowBundle'), 'utf8');
  for (const module of FORBIDDEN_MODULES) expect(code.includes(`"./${module}`), module).toBe(false);
});

it('is small enough that a cached workflow stays cheap', async () => {
  const code = await readFile(inject('workflowBundle'), 'utf8');
  const withoutSourceMap = code.slice(0, code.indexOf('//# sourceMappingURL'));
  expect(withoutSourceMap.length).toBeLessThan(1_500_000);
});

it('reads no zone and no local clock: workflows get epoch milliseconds (T12)', async () => {
  const modules = await ownModules();
  expect(modules.length).toBeGreaterThan(15);
  for (const [path, source] of modules) {
    const found = /\bIntl\b|\.toLocale\w*\(|\.get(?:Hours|Minutes|Day|Date|Month|FullYear)\(/.exec(source);
    expect(found?.[0], path).toBeUndefined();
  }
});

it('keeps nothing of one contact in the rules, which all workflows of a worker share', async () => {
  const rules = (await ownModules()).filter(([path]) => path.startsWith('./src/domain/'));
  expect(rules.length).toBeGreaterThan(80);
  for (const [path, source] of rules) {
    const found =
      /^(?:export )?(?:let|var) .*|^(?:export )?const \w+ = (?:new (?:Weak)?(?:Map|Set)\(\)|\[\]|\{\});/m.exec(
        source,
      );
    expect(found?.[0], path).toBeUndefined();
  }
});
