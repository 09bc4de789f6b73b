/** Understanding what prospects write. */
import { understand } from '../language/understand.js';
import type { ContactActivities } from '../temporal/contract.js';
import type { Models } from './models.js';

export function createLanguageActivities(
  models: Pick<Models, 'understand'>,
): Pick<ContactActivities, 'understand'> {
  return {
    understand: (input) =>
      input.modelAllowed ? models.understand(input) : Promise.resolve(understand(input.texts, input.context)),
  };
}
