/** What a form changes: data is filled in or replaced, relations are set, and what it asks for is done (S4). */
import type { Dialer, FormAction, FormPost, PlaceField } from '../../form.js';
import type { JsonObject } from '../../json.js';
import { INLINE_PAYLOAD } from '../../lead.js';
import type { Profile } from '../../lead.js';
import { joinIdentifying, mergePayloads } from '../../payload-merge.js';
import type { Decision } from '../decision.js';
import { countOpener, endWhereRefused, mayOpen, openEngagement } from '../lifecycle/engagement.js';
import { heardOnWhatsApp, somebodySaid } from '../lifecycle/heard.js';
import { distribute, leaveLists, list } from './listing.js';
import { mergeName } from './naming.js';
import { queuePayload } from '../lifecycle/payload-queue.js';
import { addTag, enrol, sendAlone, settleSequence } from './sequences.js';
import type { ContactState } from '../state.js';
import { NOTES_KEPT, OTHER_NUMBERS_KEPT, PAST_ENROLMENTS_KEPT, POSTS_KEPT, TAGS_KEPT } from '../kept.js';

/** Characters of all notes together; the newest stays whole. */
const NOTES_SIZE = 12_000;

export function formPosted(decision: Decision, form: FormPost): void {
  const { contact, now } = decision;
  const before = JSON.stringify([contact.profile, contact.dialer]);
  const isNew = contact.postedAt === null;
  contact.postedAt ??= now;
  mergeFields(contact, form);
  mergeBody(contact, form);
  addNote(contact.dialer, form);
  relate(contact, form);
  knowNumbers(decision, form);
  const changed = before !== JSON.stringify([contact.profile, contact.dialer]);
  const change = changed ? 'updated the contact' : 'changed nothing';
  const done = [isNew ? 'created the contact' : change, ...act(decision, form)];
  const { requestId } = form;
  const line = `form of ${form.by}: ${done.join('; ')}`.slice(0, 500);
  contact.posts = [...contact.posts, { requestId, at: now, line }].slice(-POSTS_KEPT);
  decision.commands.push({ do: 'log', line, requestId });
}

/** What holds at every moment, whatever happened: who may not be sold to is on no list and in no sequence. */
export function settleDialer(decision: Decision): void {
  leaveLists(decision);
  settleSequence(decision);
}

/** What the number said is no answer of the person's: it makes way, and comes back where all else is blank. */
function mergeFields(contact: ContactState, form: FormPost): void {
  const { dialer } = contact;
  const zoneWasDerived = contact.profile.time_zone === dialer.derived.timezone;
  if (zoneWasDerived) delete contact.profile.time_zone;
  for (const field of PLACES) if (dialer.fields[field] === dialer.derived[field]) delete dialer.fields[field];
  mergeProfile(contact, form);
  mergeName(contact, form);
  hide(contact, form);
  const { first_name: _first, last_name: _last, ...fields } = form.fields;
  dialer.fields =
    form.merge === 'replace' ? { ...dialer.fields, ...fields } : { ...fields, ...dialer.fields };
  fillFromNumber(contact, form);
}

function mergeProfile(contact: ContactState, { merge, known }: FormPost): void {
  const { email, company, source, time_zone, campaign_name, consent } = known;
  const profile: Profile = { ...contact.profile };
  const replaces = merge === 'replace';
  for (const [name, value] of Object.entries({ email, company, source, time_zone })) {
    const field = name as 'email' | 'company' | 'source' | 'time_zone';
    const blank = !profile[field] || (field === 'source' && heardOnWhatsApp(contact, field));
    if (value && (replaces || blank)) profile[field] = value;
  }
  if (campaign_name) profile.campaign_name = campaign_name;
  // A refusal counts whatever was said before.
  if (consent === false || (consent && (replaces || typeof profile.consent !== 'boolean')))
    profile.consent = consent;
  contact.profile = profile;
  somebodySaid(contact, { source });
}

/** Whom a form names beside what is known is not shown in transcripts either (S2-31). */
function hide({ profile }: ContactState, { known: { identifying = [] } }: FormPost): void {
  const hidden = new Set([profile.name, profile.email, profile.company]);
  const others = identifying.filter(({ value }) => !hidden.has(value));
  if (others.length > 0) profile.identifying = joinIdentifying(profile.identifying, others);
}

const PLACES = ['country', 'state', 'city', 'zipcode'] as const satisfies readonly PlaceField[];

/** From the country inwards, as long as the number agrees with what is known (S4-18). */
function fillFromNumber({ dialer, profile }: ContactState, { derived }: FormPost): void {
  dialer.derived = {};
  for (const field of PLACES) {
    const value = derived[field];
    const known = dialer.fields[field];
    if (known !== undefined && value !== undefined && known.toLowerCase() !== value.toLowerCase()) {
      // Another city still has the zone of its state; another state may not.
      if (field === 'country' || field === 'state') return;
      break;
    }
    if (known !== undefined || value === undefined) continue;
    dialer.fields[field] = value;
    dialer.derived[field] = value;
  }
  if (profile.time_zone || !derived.timezone) return;
  profile.time_zone = derived.timezone;
  dialer.derived.timezone = derived.timezone;
}

/** The form as it came, beside what the CRM's posts carried. */
function mergeBody(contact: ContactState, { body, merge }: FormPost): void {
  if ('inline' in body && 'inline' in contact.payload && contact.payloadQueue.length === 0) {
    const [under, over] =
      merge === 'replace' ? [contact.payload.inline, body.inline] : [body.inline, contact.payload.inline];
    const merged: JsonObject = mergePayloads(under, over);
    if (JSON.stringify(merged).length <= INLINE_PAYLOAD) {
      contact.payload = { inline: merged };
      return;
    }
  }
  queuePayload(contact, merge === 'replace' ? body : { ...body, fills: 'blanks' });
}

/** Kept with time and author: notes are where consent is written down. The same note again adds nothing. */
function addNote(dialer: Dialer, { note, by, receivedAt }: FormPost): void {
  const last = dialer.notes.at(-1);
  if (note === null || (last?.text === note && last.by === by)) return;
  const notes = [...dialer.notes, { at: receivedAt, by, text: note }].slice(-NOTES_KEPT);
  while (notes.length > 1 && notes.reduce((size, { text }) => size + text.length, 0) > NOTES_SIZE)
    notes.shift();
  dialer.notes = notes;
}

/** Relations are set by every form that names them (A-05b). */
function relate(contact: ContactState, { owner, line, campaign, tag, disposition }: FormPost): void {
  const { dialer } = contact;
  dialer.owner = owner ?? dialer.owner;
  dialer.line = line ?? dialer.line;
  dialer.campaign = campaign ?? dialer.campaign;
  dialer.disposition = disposition ?? dialer.disposition;
  if (tag !== null) addTag(contact, tag);
}

/** Messages from a contact's other numbers are to reach it. */
function knowNumbers({ contact, commands, now }: Decision, { otherNumbers }: FormPost): void {
  const { dialer } = contact;
  for (const { label, number } of otherNumbers) {
    if (number === contact.id.number) continue;
    const known = dialer.otherNumbers.find((other) => other.number === number);
    if (known) known.label = label ?? known.label;
    else if (dialer.otherNumbers.length < OTHER_NUMBERS_KEPT) {
      dialer.otherNumbers.push({ label, number });
      commands.push({ do: 'bind_number', number });
      if (contact.suppression?.kind === 'opt_out')
        commands.push({ do: 'change_suppression', suppressed: true, at: now });
    }
  }
}

function act(decision: Decision, form: FormPost): string[] {
  const done: string[] = [];
  const refused = endWhereRefused(decision, form.known.consent);
  if (refused) done.push(refused);
  if (form.distribute) {
    const { ringGroup, to } = form.distribute;
    const { requestId: request, powerDialer, receivedAt: at } = form;
    distribute(decision, { request, ringGroup, to, powerDialer, at });
    done.push(`distributed to the ring group ${ringGroup}`);
  } else if (form.powerDialer) {
    done.push(list(decision, form.powerDialer, form.receivedAt));
  }
  if (form.sequence) done.push(enrol(decision, form.sequence.id, form.by, form.sequence.others));
  if (form.action && !refused) done.push(startAction(decision, form.action, form.by));
  return done;
}

/** @returns what came of it, for operators */
export function startAction(decision: Decision, action: FormAction, by: string): string {
  const { contact, now } = decision;
  if (action.start === 'sequence') return enrol(decision, action.sequence, by, 'keep');
  const change = { isFirst: false, stageBackToLead: false, newDeal: false, sentAgain: true };
  const opening = mayOpen(contact, change, now);
  if (!opening.open) return `nobody is written to: ${opening.why}`;
  if (action.start === 'message') {
    countOpener(decision);
    sendAlone(decision, action.template, 'begins');
    return `sends the template for ${action.template.replaceAll('_', ' ')}`;
  }
  contact.dialer.playbook = action.playbook;
  openEngagement(decision, action.why);
  return `started an engagement (${action.why.replaceAll('_', ' ')})`;
}

/** Joins what two contacts of one person kept; `own` wins where both have something. */
export function joinDialers(own: Dialer, theirs: Dialer): Dialer {
  const numbers = [...theirs.otherNumbers, ...own.otherNumbers];
  return {
    ...own,
    fields: { ...theirs.fields, ...own.fields },
    derived: { ...theirs.derived, ...own.derived },
    otherNumbers: numbers
      .filter(({ number }, index) => numbers.findIndex((n) => n.number === number) === index)
      .slice(-OTHER_NUMBERS_KEPT),
    notes: [...theirs.notes, ...own.notes].sort((a, b) => a.at - b.at).slice(-NOTES_KEPT),
    owner: own.owner ?? theirs.owner,
    line: own.line ?? theirs.line,
    campaign: own.campaign ?? theirs.campaign,
    disposition: own.disposition ?? theirs.disposition,
    tags: [...new Set([...theirs.tags, ...own.tags])].slice(-TAGS_KEPT),
    listing: own.listing ?? theirs.listing,
    distributing: own.distributing ?? theirs.distributing,
    enrolment: own.enrolment ?? theirs.enrolment,
    pastEnrolments: [...theirs.pastEnrolments, ...own.pastEnrolments].slice(-PAST_ENROLMENTS_KEPT),
    playbook: own.playbook ?? theirs.playbook,
  };
}
