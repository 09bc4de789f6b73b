/** Understanding what prospects write. */
import { understand } from '../language/understand.js';
import type { ContactActivities } from '../temporal/contract.js';

export function createLanguageActivities(): Pick<ContactActivities, 'understand'> {
  return { understand: ({ texts, context }) => Promise.resolve(understand(texts, context)) };
}
