/** Making a Temporal namespace know our search attributes. */
import type { Connection } from '@temporalio/client';
import { encodeSearchAttributeIndexedValueType } from '@temporalio/common/lib/search-attributes.js';
import { SEARCH_ATTRIBUTES } from './search-attributes.js';

/** A namespace holds an attribute of ours with another type: data of someone else's, or of another release. */
export class SearchAttributeError extends Error {
  constructor(namespace: string, wrong: { name: string; has: string; needs: string }[]) {
    super(
      [
        `The Temporal namespace "${namespace}" cannot be used:`,
        ...wrong.map(
          ({ name, has, needs }) => `  - search attribute ${name} is ${has} there and must be ${needs}`,
        ),
        'Remove what is wrong with `temporal operator search-attribute remove --name …`, or use another namespace.',
      ].join('\n'),
    );
    this.name = 'SearchAttributeError';
  }
}

/** Each of our search attributes by its name, with its type in Temporal's numbering. */
export function searchAttributeTypes(): Record<string, number> {
  return Object.fromEntries(
    SEARCH_ATTRIBUTES.map(({ name, type }) => [name, encodeSearchAttributeIndexedValueType(type) ?? 0]),
  );
}

/**
 * Registers the search attributes that the namespace lacks.
 *
 * @returns the names that were added
 * @throws {SearchAttributeError} when one exists with another type; then nothing is added
 */
export async function registerSearchAttributes(
  connection: Pick<Connection, 'operatorService'>,
  namespace: string,
): Promise<string[]> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const wrong = [];
  const missing: Record<string, number> = {};
  for (const [name, needs] of Object.entries(searchAttributeTypes())) {
    const has: number = customAttributes[name] ?? 0;
    if (has === 0) missing[name] = needs;
    else if (has !== needs) wrong.push({ name, has: typeName(has), needs: typeName(needs) });
  }
  if (wrong.length > 0) throw new SearchAttributeError(namespace, wrong);
  if (Object.keys(missing).length > 0) {
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: missing });
  }
  return Object.keys(missing);
}

/** By Temporal's own numbering of the types. */
function typeName(type: number): string {
  return (
    ['unspecified', 'Text', 'Keyword', 'Int', 'Double', 'Bool', 'Datetime', 'KeywordList'][type] ??
    `type ${type}`
  );
}
