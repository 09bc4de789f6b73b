/** From Meta's news of templates and quality to the numbers that they are about. */
import type { DirectoryView } from '../config/directory.js';
import type { TemplateStanding } from '../domain/number/number.js';
import type { NumberNews } from '../whatsapp/number-news.js';

/** Each starts the number's workflow if there is none. @throws {UnavailableError} */
export interface NumberListener {
  templateTold(account: string, phoneNumberId: string, template: TemplateStanding): Promise<void>;
  qualityTold(account: string, phoneNumberId: string, rating: string, at: number): Promise<void>;
}

/** @param signedFor the numbers that the sender of the webhook may speak for */
export async function tellNumbers(
  directory: DirectoryView,
  listener: NumberListener,
  signedFor: Set<string>,
  news: NumberNews[],
  at: number,
): Promise<void> {
  for (const one of news) {
    for (const { account, id } of numbersOf(directory, one)) {
      if (!signedFor.has(id)) continue;
      if (one.tells === 'quality') await listener.qualityTold(account, id, one.rating, at);
      else {
        const { name, language, status, reason } = one;
        await listener.templateTold(account, id, { name, language, status, reason, at });
      }
    }
  }
}

/** Those of the business account; news of one number are for that one. */
function numbersOf({ settings }: DirectoryView, news: NumberNews): { account: string; id: string }[] {
  return Object.entries(settings.accounts).flatMap(([account, { whatsapp }]) =>
    Object.values(whatsapp)
      .filter(({ business_account_id: business }) => business === news.businessAccount)
      .filter(
        ({ display_phone_number: display }) =>
          news.tells === 'template' ||
          news.displayNumber === null ||
          display.replace(/\D/g, '') === news.displayNumber,
      )
      .map(({ phone_number_id: id }) => ({ account, id })),
  );
}
