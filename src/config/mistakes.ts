/** What is wrong in a settings file, where, and what would be right, in words for people. */
import { isMap, isNode, isScalar } from 'yaml';
import type { Document, LineCounter } from 'yaml';
import type { z } from 'zod';

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a section',
  record: 'a section',
};
const UNITS: Record<string, [one: string, many: string]> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

/** For `safeParse`: words where the schema has none of its own. */
export function mistakeWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? issue.expected;
      return issue.input === undefined ? `is missing, ${kind} is needed` : `must be ${kind}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return `has no setting called ${issue.keys.join(', ')}`;
    case 'too_small':
      return limit(issue.origin, issue.minimum, 'at least', issue.inclusive ?? true);
    case 'too_big':
      return limit(issue.origin, issue.maximum, 'at most', issue.inclusive ?? true);
    default:
      return undefined;
  }
}

function limit(origin: string, bound: number | bigint, which: string, inclusive: boolean): string {
  const [one, many] = UNITS[origin] ?? [];
  if (one) return `must have ${which} ${bound} ${Number(bound) === 1 ? one : many}`;
  if (inclusive) return `must be ${which} ${bound}`;
  return `must be ${which === 'at least' ? 'more' : 'less'} than ${bound}`;
}

/** `accounts.acme.country: is missing, a text is needed (line 12)`; what is missing has the line of where it belongs. */
export function placed(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): string {
  const { path, message } = issue;
  const where = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
  return `${path.join('.') || '(top)'}: ${message} (line ${lineOf(where, document, lines)})`;
}

function lineOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const key = isMap(parent)
      ? parent.items.find(
          ({ key: name }) => isScalar(name) && String(name.value) === String(path[length - 1]),
        )?.key
      : document.getIn(path.slice(0, length), true);
    if (isNode(key) && key.range) return lines.linePos(key.range[0]).line;
  }
  return 1;
}
