/** Understanding what prospects write. */
import { likelySearch } from '../domain/contact/conversation/offer-search.js';
import type { Found } from '../domain/contact/conversation/offer-search.js';
import type { Understanding } from '../domain/language.js';
import { understand } from '../language/understand.js';
import type { CalendarActivities, ContactActivities, UnderstandInput } from '../temporal/contract.js';
import type { Models } from './models.js';

/** A calendar that takes longer is asked again by the contact itself, with more patience. Milliseconds. */
const SEARCH_WITHIN = 3_000;

/** @param searching told that free times are looked up: an answer follows */
export type Understand = (
  input: UnderstandInput,
  searching?: () => void,
) => ReturnType<ContactActivities['understand']>;

export function createLanguageActivities(
  models: Pick<Models, 'understand'>,
  { findSlots }: Pick<CalendarActivities, 'findSlots'>,
): { understand: Understand } {
  async function lookUp(
    input: UnderstandInput,
    meaning: Understanding,
    searching?: () => void,
  ): Promise<Found | null> {
    const { search, context } = input;
    const prefer = search && likelySearch(meaning, context.offer !== null);
    if (!search || !prefer) return null;
    searching?.();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), SEARCH_WITHIN);
    });
    const found = findSlots({
      ...search,
      timeZone: meaning.zone ?? search.timeZone,
      wish: meaning.wish,
      prefer,
    }).then(
      (offer) => ({ prefer, offer }),
      () => null,
    );
    return await Promise.race([found, late]).finally(() => clearTimeout(timer));
  }

  return {
    async understand(input, searching) {
      const understanding = input.modelAllowed
        ? await models.understand(input)
        : understand(input.texts, input.context);
      const found = await lookUp(input, understanding, searching);
      return found ? { ...understanding, found } : understanding;
    },
  };
}
