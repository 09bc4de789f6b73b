/** Writing what the client's system is told about a conversation: summary and transcript, masked. */
import { createHmac } from 'node:crypto';
import type { CallbackBody, PayloadRef } from '../domain/callbacks.js';
import type { CallbackSnapshot, Message } from '../domain/contact/state.js';
import { contactWorkflowId, isRaw } from '../domain/identity.js';
import { peopleOf } from '../domain/lead.js';
import { masker, pseudonym } from '../domain/masking.js';
import type { Identities } from '../domain/masking.js';
import { renderTranscript } from '../domain/transcript.js';
import { isoWithOffset } from '../domain/zone.js';
import type { PlaybookSettings } from '../config/schema.js';
import type { Directory, EnvironmentContext } from '../config/directory.js';
import { summarise } from '../language/summary.js';
import type { PayloadStore } from '../storage/payload-store.js';
import type { PlaybookTexts } from '../storage/playbooks.js';
import type { CallbackBodyInput } from '../temporal/contract.js';
import { readArchive } from '../storage/archived-messages.js';

interface CallbackBodyDeps {
  directory: Directory;
  store: PayloadStore;
  playbooks: PlaybookTexts;
  /** From which contacts get the names they have in transcripts: `deriveKey('pseudonym')`. */
  pseudonymKey: Buffer;
  /** Also told of what was written. */
  written?: (input: CallbackBodyInput, telling: Telling) => Promise<void>;
}

/** A conversation, as it is told to the client's side. */
export interface Telling {
  summary: string;
  transcript: string;
}

export interface CallbackBodies {
  /** Writes a body and keeps it. The same input gives the same bytes. */
  write(input: CallbackBodyInput): Promise<PayloadRef>;
  tell(input: CallbackBodyInput): Promise<Telling>;
}

export function createCallbackBodies(deps: CallbackBodyDeps): CallbackBodies {
  const { directory, store, playbooks, pseudonymKey, written } = deps;

  async function write(input: CallbackBodyInput): Promise<PayloadRef> {
    const telling = await tell(input);
    await written?.(input, telling);
    const body = callbackBody(input.snapshot, telling);
    return await store.put(input.contact, Buffer.from(JSON.stringify(body)));
  }

  async function tell(input: CallbackBodyInput): Promise<Telling> {
    const { contact } = input;
    const settings = directory.environment(contact.account, contact.environment);
    const playbook = input.playbook ? await playbooks.get(input.playbook) : settings.playbook;
    const all = allMessages(await readArchive(store, input), input.messages);
    // Whatever was said since belongs to what is told next.
    const messages = all.filter(({ at }) => at <= input.now);
    const identities = who(input, settings, playbook);
    const transcript = transcribe(input, messages, settings, identities);
    const mask = masker(identities, input.language);
    return { summary: summarise({ ...input, messages }, { playbook, mask }), transcript };
  }

  function transcribe(
    { contact, profile, language, snapshot, now }: CallbackBodyInput,
    messages: Message[],
    { account, whatsapp }: EnvironmentContext,
    identities: Identities,
  ): string {
    const hmac = createHmac('sha256', pseudonymKey).update(contactWorkflowId(contact)).digest();
    return renderTranscript({
      language,
      timeZone: account.time_zone,
      brand: account.brand,
      contact: pseudonym(hmac),
      phone: isRaw(contact.number) ? profile.phone_number : contact.number,
      companyPhone: whatsapp.display_phone_number,
      company: profile.company ?? null,
      status: 'resolved',
      kanban: kanbanOf(snapshot.engagement.progress),
      messages,
      identities,
      now,
    });
  }

  return { write, tell };
}

/** The body as in the guides, key by key (S2-26, S2-29). */
function callbackBody(snapshot: CallbackSnapshot, { summary, transcript }: Telling): CallbackBody {
  const { crmId, status, booking } = snapshot;
  if (status === 'NO_OUTCOME') {
    return { crm_id: crmId, status, ai_summary: summary, conversation_transcript: transcript };
  }
  if (!booking) throw new Error('MEETING_BOOKED without a booking');
  const { start, timeZone } = booking;
  return {
    crm_id: crmId,
    status,
    meeting: { start: isoWithOffset(start, timeZone), timezone: timeZone },
    ai_summary: summary,
    conversation_transcript: transcript,
  };
}

function allMessages(archived: Message[], recent: Message[]): Message[] {
  const known = new Set(recent.map((message) => message.id));
  return [...archived.filter((message) => !known.has(message.id)), ...recent];
}

function kanbanOf(progress: CallbackSnapshot['engagement']['progress']): 'new' | 'contacted' | 'responded' {
  if (progress.responded) return 'responded';
  return progress.delivered || progress.read ? 'contacted' : 'new';
}

/** Both sides of a conversation, as the payload and the settings name them. */
function who(
  { contact, profile }: CallbackBodyInput,
  { account, whatsapp }: EnvironmentContext,
  playbook: PlaybookSettings,
): Identities {
  const settled = Object.values(account.people);
  const people = [...peopleOf(profile), ...settled];
  const extras = profile.identifying ?? [];
  const extra = (kind: (typeof extras)[number]['kind']): string[] =>
    extras.filter((each) => each.kind === kind).map(({ value }) => value);
  const texts = (values: (string | null | undefined)[]): string[] =>
    values.filter((value) => typeof value === 'string');
  const names = people.flatMap((person) => [person.prenom, person.nom]);
  return {
    names: texts([profile.name, playbook.assistant, ...names, ...extra('name')]),
    companies: texts([profile.company, account.name, playbook.company, ...extra('company')]),
    phones: texts([
      isRaw(contact.number) ? profile.phone_number : contact.number,
      whatsapp.display_phone_number,
      ...people.map((person) => person.phone_number),
      ...extra('phone'),
    ]),
    emails: texts([profile.email, ...people.map((person) => person.email), ...extra('email')]),
    addresses: extra('address'),
  };
}
