/** Setting an engagement up, and what the contact keeps outside itself. */
import type { Client } from '@temporalio/client';
import { calendarSettings } from '../calendars/calendar-ids.js';
import type { Route, Preparation } from '../domain/contact/decision.js';
import type { SendWindow } from '../domain/contact/state.js';
import { DAY } from '../domain/durations.js';
import { aliasWorkflowId, contactWorkflowId } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import type { JsonObject } from '../domain/json.js';
import { zoneOf } from '../domain/prospect-zone.js';
import { SENDS_PER_SECOND } from '../domain/number/standing.js';
import { mergePayloads } from '../domain/payload-merge.js';
import { matchRoute } from '../domain/routing.js';
import { DAYS_KNOWN, sendWindows } from '../domain/sending-hours.js';
import { parseWeekHours } from '../domain/week-hours.js';
import type { AccountSettings, PlaybookSettings, RoutingRule } from '../config/schema.js';
import type { Directory, EnvironmentContext } from '../config/directory.js';
import type { PayloadStore } from '../storage/payload-store.js';
import type { PlaybookTexts } from '../storage/playbooks.js';
import { SIGNALS, TASK_QUEUES, WORKFLOWS } from '../temporal/contract.js';
import type { ContactActivities, PrepareInput, WindowsInput } from '../temporal/contract.js';
import { whoseNumber } from '../temporal/passed-on.js';
import { archiveMessages } from './archive.js';
import { isWrittenTo } from './test-recipients.js';
import { MeetingsAhead } from './meetings-ahead.js';
import { mergePayload, readPayload } from './payloads.js';
import { snapshotPlaybook } from './playbook-snapshot.js';
import type { Numbers } from './numbers.js';
import { PoolChoices } from './pool-choices.js';
import type { Suppressions } from './suppression.js';
import { asAssignee, whoseCalendar } from './whose-calendar.js';

/** That all is known of the time before it shows by a window after it: a week's closed days pass before there is one. */
const DAYS_BEYOND_MEETING = 7;

interface EngagementDeps {
  directory: Directory;
  client: Client;
  store: PayloadStore;
  playbooks: PlaybookTexts;
  suppressions: Suppressions;
  numbers: Pick<Numbers, 'report'>;
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
  | 'reportNumber'
> {
  const { directory, client, store, playbooks, suppressions, numbers } = deps;
  const pools = { meetings: new MeetingsAhead(client), choices: new PoolChoices() };

  async function prepareEngagement(input: PrepareInput): Promise<Preparation> {
    const { contact, profile, now } = input;
    const found = directory.environment(contact.account, contact.environment);
    if (!isWrittenTo(found.environment, contact)) return { ready: false, reason: 'not_a_test_recipient' };
    const rule = matchRoute(found.account.routing, await payloadOf(store, input));
    if (rule?.set.do_not_contact) return { ready: false, reason: 'do_not_contact', rule: rule.name };
    const context = routed(found, rule, input.playbook);
    if (!mayBeWrittenTo(context, input)) return { ready: false, reason: 'no_consent' };
    if (await suppressions.isSuppressed(contact)) return { ready: false, reason: 'suppressed' };
    const whose = { contact, profile, now, context, rule };
    const { calendar: id, owner } = await whoseCalendar(whose, pools);
    const settings = withCalendar(context, id);
    const { account, playbook, calendar } = settings;
    const snapshot = snapshotPlaybook(settings);
    await playbooks.remember(playbook);
    const weight = context.whatsapp.per_second / SENDS_PER_SECOND;
    const zone = zoneOf(contact, profile, account.time_zone);
    return {
      ready: true,
      playbook: snapshot,
      calendar: id,
      calendarTimeZone: calendar.time_zone ?? account.time_zone,
      leadMinutes: calendar.lead_minutes,
      whatsappNumber: context.whatsapp.phone_number_id,
      tellsPeople: account.notices !== undefined,
      ...(weight !== 1 && { sendWeight: weight }),
      language: rule?.set.language ?? profile.preferred_language ?? account.language,
      timeZone: zone.timeZone,
      timeZoneCertain: zone.certain,
      sendWindows: windowsOf(playbook, zone.timeZone, now),
      route: rule && routeOf(account, rule),
      ...(owner && { owner }),
    };
  }

  async function computeSendWindows(input: WindowsInput): Promise<SendWindow[]> {
    const { playbook, timeZone, now, meeting } = input;
    return windowsOf(await playbooks.get(playbook), timeZone, now, meeting);
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
    async changeSuppression({ contact, otherNumbers, suppressed, at }) {
      await suppressions.change(contact, { suppressed, at });
      for (const number of otherNumbers) {
        const other = { ...contact, number };
        const whose = await whoseNumber(client, other);
        if (whose === null || whose === contact.number) await suppressions.change(other, { suppressed, at });
      }
    },
    bindAlias,
    async reportNumber({ contact, error, at }) {
      const { whatsapp } = directory.environment(contact.account, contact.environment);
      await numbers.report(contact.account, whatsapp.phone_number_id, { error, at });
    },
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

function windowsOf(
  playbook: PlaybookSettings,
  timeZone: string,
  now: number,
  meeting: number | null = null,
): SendWindow[] {
  const hours = playbook.sending_hours;
  const beyond = meeting === null ? 0 : Math.ceil((meeting - now) / DAY) + DAYS_BEYOND_MEETING;
  const days = Math.max(beyond, DAYS_KNOWN);
  return sendWindows(hours && parseWeekHours(hours), timeZone, now, playbook.days_off, days);
}

function routeOf({ people }: AccountSettings, { name, set }: RoutingRule): Route {
  const person = people[set.assignee ?? ''];
  return {
    rule: name,
    priority: set.priority ?? 'normal',
    tags: set.tags ?? [],
    assignee: person ? asAssignee(person) : null,
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
  return {
    ...context,
    environment: { ...environment, playbook },
    playbook: account.playbooks[playbook] ?? context.playbook,
  };
}

/** With the rules of the calendar its meeting is booked in. */
function withCalendar(context: EnvironmentContext, id: string): EnvironmentContext {
  return { ...context, calendar: calendarSettings(context.account, context.name, id) };
}
