/** Whose calendar an engagement's meeting is booked in. */
import { calendarOfPerson } from '../calendars/calendar-ids.js';
import type { AccountSettings, PersonSettings, RoutingRule } from '../config/schema.js';
import type { EnvironmentContext } from '../config/directory.js';
import { calendarWorkflowId, contactWorkflowId } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import type { Assignee, Profile } from '../domain/lead.js';
import { peopleOf } from '../domain/lead.js';
import type { MeetingsAhead } from './meetings-ahead.js';
import type { PoolChoices } from './pool-choices.js';
import { seedOf } from './seed.js';

interface WhoseCalendar {
  calendar: string;
  /** Who has the meeting because their calendar came next; null where somebody was named. */
  owner: Assignee | null;
}

/** What this process knows of the calendars of pools. */
export interface PoolDeps {
  meetings: Pick<MeetingsAhead, 'of'>;
  choices: PoolChoices;
}

interface WhoseInput {
  contact: ContactId;
  profile: Profile;
  now: number;
  context: EnvironmentContext;
  rule: RoutingRule | null;
}

/**
 * The calendar that a routing rule names; else that of whom it assigns, of the payload's `sales`, of its `sdr`, of one of
 * its `assignees`, in this order; else the one of the pool with the fewest meetings ahead, those to be expected included.
 */
export async function whoseCalendar(input: WhoseInput, known: PoolDeps): Promise<WhoseCalendar> {
  const { profile, context, rule } = input;
  const { account, environment } = context;
  const assigned = account.people[rule?.set.assignee ?? ''];
  const named = rule?.set.calendar ?? assigned?.calendar;
  if (named !== undefined) return { calendar: named, owner: null };
  const people = [assigned, ...peopleOf(profile)];
  const own = people.map((person) => calendarOfPerson(account, person?.email)).find((id) => id !== null);
  if (own !== undefined && own !== null) return { calendar: own, owner: null };
  const pool = environment.pool ?? [environment.calendar];
  const calendar =
    pool.length > 1 ? await leastBooked(input, pool, known) : (pool[0] ?? environment.calendar);
  return { calendar, owner: environment.pool ? ownerOf(account, calendar) : null };
}

/** Where several have as few, each contact has its own order of them. */
async function leastBooked(
  { contact, now }: WhoseInput,
  pool: string[],
  { meetings, choices }: PoolDeps,
): Promise<string> {
  const { account, environment } = contact;
  const who = contactWorkflowId(contact);
  const ids = new Map(pool.map((calendar) => [calendarWorkflowId(account, environment, calendar), calendar]));
  const views = await Promise.all(
    [...ids].map(async ([id, calendar]) => ({ id, calendar, booked: await meetings.of(id, now) })),
  );
  // From here on nothing is waited for: who asks at the same time sees what was given to the one before.
  const before = choices.of([...ids.keys()], who, now);
  if (before !== null) return ids.get(before) ?? '';
  const known = views.flatMap(({ booked }) => (booked ? [booked.length] : []));
  // One that nothing is known of is taken for like the others, or a slow one would get every lead.
  const usual = known.reduce((sum, count) => sum + count, 0) / Math.max(1, known.length);
  const counted = views.map(({ id, calendar, booked }) => ({
    id,
    calendar,
    ahead: (booked?.length ?? usual) + choices.expected(id, new Set(booked), now),
    order: seedOf(`${who} ${calendar}`),
  }));
  counted.sort((a, b) => a.ahead - b.ahead || a.order - b.order);
  const [least] = counted;
  if (!least) return '';
  choices.note(least.id, who, now);
  return least.calendar;
}

function ownerOf({ people }: AccountSettings, calendar: string): Assignee | null {
  const owner = Object.values(people).find((person) => person.calendar === calendar);
  return owner ? asAssignee(owner) : null;
}

/** A person of the settings, in the words of a payload. */
export function asAssignee(person: PersonSettings): Assignee {
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
