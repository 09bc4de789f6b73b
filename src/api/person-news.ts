/**
 * What WhatsApp tells of a person besides messages: it goes to whoever we know them as. Nobody becomes a contact by it,
 * with one exception: a person who stops marketing messages is remembered, so that no later lead is written to.
 */
import type { DirectoryView, EnvironmentContext } from '../config/directory.js';
import { aliasWorkflowId, canonical, contactWorkflowId } from '../domain/identity.js';
import type { PersonNews } from '../domain/whatsapp.js';
import type { Correspondent, ParsedWebhook } from '../whatsapp/webhook.js';
import type { ContactGateway } from './gateway.js';

interface ReceivedNews extends Correspondent {
  news: PersonNews;
}

export function newsOf({ echoes, preferences, identityChanges }: ParsedWebhook): ReceivedNews[] {
  return [
    ...echoes.map(({ message, ...who }) => ({
      ...who,
      news: { fact: 'colleague_wrote' as const, message },
    })),
    ...preferences.map(({ preference, ...who }) => ({
      ...who,
      news: { fact: 'preference_changed' as const, preference },
    })),
    ...identityChanges.map(({ change, ...who }) => ({
      ...who,
      news: { fact: 'identity_changed' as const, change },
    })),
  ];
}

/** @throws {UnavailableError} */
export async function routeNews(
  directory: DirectoryView,
  gateway: ContactGateway,
  { phoneNumberId, from, userId, news }: ReceivedNews,
): Promise<void> {
  const environments = directory.byPhoneNumberId(phoneNumberId);
  const [first] = environments;
  if (!first) return;
  const named = (environment: EnvironmentContext) => workflowIdOf(environment, from, userId);
  const told = await Promise.all(environments.map((environment) => gateway.heard(named(environment), news)));
  if (told.includes(true) || !isStop(news)) return;
  const { accountId: account, name: environment } = first;
  if (from === null) await gateway.aliasHeard(account, environment, userId ?? '', news);
  else await gateway.contactHeard({ account, environment, number: canonical(from) }, news);
}

function workflowIdOf(
  { accountId: account, name: environment }: EnvironmentContext,
  from: string | null,
  userId: string | null,
): string {
  return from === null
    ? aliasWorkflowId(account, environment, userId ?? '')
    : contactWorkflowId({ account, environment, number: canonical(from) });
}

function isStop(news: PersonNews): boolean {
  return news.fact === 'preference_changed' && news.preference.marketing === 'stop';
}
