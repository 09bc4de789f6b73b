/** Bodies and answers of the OpenAPI document. */

export interface Media {
  schema: unknown;
  examples?: Record<string, { value: unknown }>;
}

/** Each body and answer in JSON, with the pointer to it. */
export function mediaOf(value: unknown, at = ''): { at: string; media: Media }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const isJson = at.endsWith('/content') && /^application\/(problem\+)?json$/.test(key);
    return isJson ? [{ at: here, media: child as Media }] : mediaOf(child, here);
  });
}
