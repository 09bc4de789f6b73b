/** Setting an engagement up, and what the contact keeps outside itself. */
import type { Client } from '@temporalio/client';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { zoneOfCountry } from '../domain/country-zones.js';
import type { Route } from '../domain/contact/decision.js';
import type { SendWindow } from '../domain/contact/state.js';
import { aliasWorkflowId, contactWorkflowId, isRaw } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import type { JsonObject } from '../domain/json.js';
import type { Assignee, Profile } from '../domain/lead.js';
import { mergePayloads } from '../domain/payload-merge.js';
import { matchRoute } from '../domain/routing.js';
import { sendWindows } from '../domain/sending-hours.js';
import { parseWeekHours } from '../domain/week-hours.js';
import { isTimeZone } from '../config/schema.js';
import type { AccountSettings, PersonSettings, PlaybookSettings, RoutingRule } from '../config/schema.js';
import type { Directory, EnvironmentContext } from '../config/settings.js';
import type { PayloadStore } from '../storage/payload-store.js';
import type { PlaybookTexts } from '../storage/playbooks.js';
import { SIGNALS, TASK_QUEUES, WORKFLOWS } from '../temporal/contract.js';
import type { ContactActivities, Prepared, PrepareInput, WindowsInput } from '../temporal/contract.js';
import { archiveMessages } from './archive.js';
import { mergePayload, readPayload } from './payloads.js';
import { snapshotPlaybook } from './playbook-snapshot.js';
import type { Suppressions } from './suppression.js';

export interface EngagementDeps {
  directory: Directory;
  client: Client;
  store: PayloadStore;
  playbooks: PlaybookTexts;
  suppressions: Suppressions;
}

export function createEngagementActivities(
  deps: EngagementDeps,
): Pick<
  ContactActivities,
  | 'prepareEngagement'
  | 'computeSendWindows'
  | 'mergePayload'
  | 'archiveMessages'
  | 'changeSuppression'
  | 'bindAlias'
> {
  const { directory, client, store, playbooks, suppressions } = deps;

  async function prepareEngagement(input: PrepareInput): Promise<Prepared> {
    const { contact, profile, now } = input;
    const found = directory.environment(contact.account, contact.environment);
    const rule = matchRoute(found.account.routing, await payloadOf(store, input));
    if (rule?.set.do_not_contact) return { ready: false, reason: 'do_not_contact', rule: rule.name };
    const context = routed(found, rule, input.playbook);
    if (!mayBeWrittenTo(context, input)) return { ready: false, reason: 'no_consent' };
    if (await suppressions.isSuppressed(contact)) return { ready: false, reason: 'suppressed' };
    const { account, playbook, calendar, environment } = context;
    const snapshot = snapshotPlaybook(context);
    await playbooks.remember(playbook);
    const zone = zoneOf(contact, profile, account.time_zone);
    return {
      ready: true,
      playbook: snapshot,
      calendar: environment.calendar,
      calendarTimeZone: calendar.time_zone ?? account.time_zone,
      whatsappNumber: context.whatsapp.phone_number_id,
      tellsPeople: account.notices !== undefined,
      language: rule?.set.language ?? profile.preferred_language ?? account.language,
      timeZone: zone.timeZone,
      timeZoneCertain: zone.certain,
      sendWindows: windowsOf(playbook, zone.timeZone, now),
      route: rule && routeOf(account, rule),
    };
  }

  async function computeSendWindows(input: WindowsInput): Promise<SendWindow[]> {
    return windowsOf(await playbooks.get(input.playbook), input.timeZone, input.now);
  }

  async function bindAlias({ contact, userId }: { contact: ContactId; userId: string }): Promise<void> {
    // Environments may share a number; what comes under a user id then goes by the first of them.
    const own = directory.environment(contact.account, contact.environment);
    const [owner = own] = directory.byPhoneNumberId(own.whatsapp.phone_number_id);
    await client.workflow.signalWithStart<AliasWorkflow, [string]>(WORKFLOWS.alias, {
      workflowId: aliasWorkflowId(owner.accountId, owner.name, userId),
      taskQueue: TASK_QUEUES.entities,
      args: [],
      signal: SIGNALS.bind,
      signalArgs: [contactWorkflowId(contact)],
    });
  }

  return {
    prepareEngagement,
    computeSendWindows,
    mergePayload: (input) => mergePayload(store, input),
    archiveMessages: (input) => archiveMessages(store, input),
    changeSuppression: ({ contact, suppressed, at }) => suppressions.change(contact, { suppressed, at }),
    bindAlias,
  };
}

type AliasWorkflow = () => Promise<void>;

/** A large post is merged by another activity, which may not have come so far. */
async function payloadOf(store: PayloadStore, { payload, unmerged }: PrepareInput): Promise<JsonObject> {
  let merged = await readPayload(store, payload);
  for (const body of unmerged) merged = mergePayloads(merged, await readPayload(store, body));
  return merged;
}

/** An explicit refusal always wins. Where consent is required, writing to us first is as good as giving it. */
function mayBeWrittenTo({ environment }: EnvironmentContext, { profile, opener }: PrepareInput): boolean {
  if (profile.consent === false) return false;
  return environment.consent === 'assumed' || profile.consent === true || !opener;
}

function windowsOf(playbook: PlaybookSettings, timeZone: string, now: number): SendWindow[] {
  const hours = playbook.sending_hours;
  return sendWindows(hours && parseWeekHours(hours), timeZone, now);
}

/**
 * The prospect's zone: as the payload says, else that of the number's country where it has one, else the account's.
 * `certain` is false for the last.
 */
export function zoneOf(
  contact: ContactId,
  profile: Profile,
  accountZone: string,
): { timeZone: string; certain: boolean } {
  if (profile.time_zone && isTimeZone(profile.time_zone)) {
    return { timeZone: profile.time_zone, certain: true };
  }
  const number = isRaw(contact.number) ? undefined : parsePhoneNumberFromString(contact.number);
  const countries = number?.country ? [number.country] : (number?.getPossibleCountries() ?? []);
  const [timeZone, ...others] = new Set(countries.map(zoneOfCountry));
  return timeZone && others.length === 0
    ? { timeZone, certain: true }
    : { timeZone: accountZone, certain: false };
}

function routeOf({ people }: AccountSettings, { name, set }: RoutingRule): Route {
  const person = people[set.assignee ?? ''];
  return {
    rule: name,
    priority: set.priority ?? 'normal',
    tags: set.tags ?? [],
    assignee: person ? assigneeOf(person) : null,
  };
}

/** A person of the settings, in the words of a payload. */
function assigneeOf(person: PersonSettings): Assignee {
  const { role, prenom, nom, email, lien_calendrier, slack_id, phone_number } = person;
  return {
    role,
    prenom,
    nom: nom ?? null,
    email: email ?? null,
    lien_calendrier: lien_calendrier ?? null,
    slack_id: slack_id ?? null,
    phone_number: phone_number ?? null,
  };
}

/** The environment as a routing rule changes it, or else the line or campaign that started the engagement. */
function routed(
  context: EnvironmentContext,
  rule: RoutingRule | null,
  wanted: string | null,
): EnvironmentContext {
  const { account, environment } = context;
  const playbook = rule?.set.playbook ?? wanted ?? environment.playbook;
  const person = account.people[rule?.set.assignee ?? ''];
  const calendar = rule?.set.calendar ?? person?.calendar ?? environment.calendar;
  return {
    ...context,
    environment: { ...environment, playbook, calendar },
    playbook: account.playbooks[playbook] ?? context.playbook,
    calendar: account.calendars[calendar] ?? context.calendar,
  };
}
