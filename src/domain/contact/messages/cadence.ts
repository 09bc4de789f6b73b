/** The timed steps while the prospect does not reply, and the reminders of a meeting. */
import { followsMeeting } from '../lifecycle/met.js';
import type { Decision } from '../decision.js';
import { HOUR, MINUTE } from '../../durations.js';
import { TOPIC } from '../../language.js';
import type { Intent } from '../../language.js';
import type { PlaybookSnapshot, TemplatePurpose } from '../../playbook.js';
import { endEngagement, giveUpMeeting } from '../lifecycle/engagement.js';
import { firstAllowed, lastOutboundUndelivered, latestAllowed } from './may-send.js';
import { followUpWords, sendTemplate } from './outgoing.js';
import { isInWriting } from '../conversation/qualifying.js';
import type { Booking, Cadence, ContactState, Engagement, SendWindow } from '../state.js';

/** A reminder this soon after its booking would only repeat it. */
const TOO_FRESH_TO_REMIND = 2 * HOUR;
/** Times offered in place of a meeting are forgotten after so long a silence, once it is reminded of. */
const STILL_TALKING = HOUR;

/** The words of each follow-up, in order: nobody is followed up in the same words twice. Who has written has others. */
const WORDS = ['follow_up', 'last_follow_up'] satisfies TemplatePurpose[];

/**
 * The follow-up after so many, and after how long a silence it goes out; null when there is none left, for a customer,
 * in mourning, and for whoever wants no call or has had their meeting.
 */
function followUpAfter(
  contact: ContactState,
  { followUps, templates }: PlaybookSnapshot,
  sent: number,
): { wait: number; words: (typeof WORDS)[number] } | null {
  const told = contact.engagement?.topicsAsked ?? [];
  const isCustomer = contact.lifecycle.stage === 'customer' || told.includes(TOPIC.alreadyCustomer);
  if (isCustomer || told.includes(TOPIC.bereavement)) return null;
  if (isInWriting(contact) || followsMeeting(contact)) return null;
  const wait = followUps[sent];
  const words = WORDS.filter((purpose) => templates.includes(purpose))[sent];
  return wait === undefined || words === undefined ? null : { wait, words };
}

/** Counts the silence from now: the next follow-up, or the end. Nothing is due while a meeting stands, or a person has it. */
export function restartCadence(decision: Decision): void {
  const { engagement, setup } = decision.contact;
  if (!engagement || !setup) return;
  const { cadence } = engagement;
  cadence.nextAt = isSettled(decision.contact) ? null : nextStepAt(decision, cadence, setup.playbook);
}

/** A meeting stands to which the prospect means to come, or a person has the conversation. */
function isSettled({ engagement, booking, handover }: ContactState): boolean {
  return handover !== null || (engagement?.outcome !== null && !booking?.declined);
}

function nextStepAt(
  { contact, now }: Decision,
  { followUpsSent, notBefore = 0 }: Cadence,
  playbook: PlaybookSnapshot,
) {
  const next = followUpAfter(contact, playbook, followUpsSent);
  return Math.max(now + (next?.wait ?? playbook.giveUpAfter), notBefore);
}

/**
 * The prospect asks for time: they have it until then, else for the longest wait of the playbook.
 *
 * @returns when they are written to again; undefined where they are not
 */
export function giveTime(decision: Decision, until: number | undefined): number | undefined {
  const { contact, now } = decision;
  const { engagement, setup } = contact;
  if (!engagement || !setup || isSettled(contact)) return undefined;
  const { cadence } = engagement;
  cadence.notBefore = until ?? now + Math.max(0, ...setup.playbook.followUps);
  cadence.resting = true;
  if (followUpAfter(contact, setup.playbook, cadence.followUpsSent) === null) return undefined;
  return firstAllowed(contact.sendWindows, nextStepAt(decision, cadence, setup.playbook));
}

/** What they talk about now is not the time they asked for; a wish to talk takes it back. */
export function talksAgain({ cadence }: Engagement, intent: Intent): void {
  if (intent === 'later' || intent === 'courtesy') return;
  delete cadence.resting;
  if (WISHES.has(intent)) delete cadence.notBefore;
}

const WISHES = new Set<Intent>([
  'interested',
  'choose_slot',
  'propose_time',
  'reject_slots',
  'reschedule',
  'human',
]);

/** An engagement that waits for the prospect always has a next step, also when there was nothing to say to them. */
export function keepCadence(decision: Decision): void {
  const { engagement, conversation, outgoing, preparing } = decision.contact;
  if (!engagement || engagement.cadence.nextAt !== null || engagement.reserving || preparing) return;
  const talking = conversation.turn !== null || conversation.unread.length > 0 || outgoing.length > 0;
  if (!talking) restartCadence(decision);
}

export function pauseCadence(decision: Decision): void {
  const { engagement } = decision.contact;
  if (engagement) engagement.cadence.nextAt = null;
}

/** Takes the step of the cadence that is due. */
export function takeCadenceStep(decision: Decision): void {
  const { contact } = decision;
  const { engagement, setup } = contact;
  if (!engagement || !setup) return;
  if (isSettled(contact)) return pauseCadence(decision);
  const next = followUpAfter(contact, setup.playbook, engagement.cadence.followUpsSent);
  if (!next && contact.booking) return giveUpMeeting(decision);
  if (!next) {
    const neverArrived = lastOutboundUndelivered(contact) && !engagement.progress.delivered;
    endEngagement(decision, { outcome: 'NO_OUTCOME', reason: neverArrived ? 'not_delivered' : 'silence' });
    return;
  }
  engagement.cadence.nextAt = null;
  sendTemplate(decision, 'follow_up', next.words === 'follow_up' ? followUpWords(contact) : next.words);
}

/** Plans the reminders of a booking that was just made or moved: at any hour, until the sending hours are known so far. */
export function planReminders(decision: Decision, booking: Booking): void {
  const { sendWindows } = decision.contact;
  const known = isWithin(sendWindows, booking);
  remindWithin(decision, booking, known ? sendWindows : []);
  if (!known) askForWindows(decision);
}

/** The sending hours, computed anew: they may say more of the time before a meeting than those known before. */
export function windowsComputed(decision: Decision, windows: SendWindow[]): void {
  const { contact } = decision;
  const { booking, sendWindows } = contact;
  contact.sendWindows = windows;
  if (booking && !isWithin(sendWindows, booking)) remindWithin(decision, booking, windows);
}

/** Without them a reminder may go at any hour: they are asked for until they are known. */
export function windowsFailed(decision: Decision): void {
  const { contact, now } = decision;
  const { booking, sendWindows } = contact;
  if (!booking || isWithin(sendWindows, booking)) return;
  contact.again.push({ command: { do: 'compute_windows' }, at: now + MINUTE });
}

/** The playbook says them: without one nothing is held back, and nothing is asked. */
export function askForWindows({ contact, commands, now }: Decision): void {
  if (contact.setup === null) return;
  contact.windowsAskedAt = now;
  commands.push({ do: 'compute_windows' });
}

/** Whether the hours are known until the meeting. */
function isWithin(windows: SendWindow[], { start }: Booking): boolean {
  const last = windows.at(-1);
  return last === undefined || last.to > start;
}

/** Those that would be pointless are left out. */
function remindWithin(decision: Decision, booking: Booking, windows: SendWindow[]): void {
  const { contact, now } = decision;
  const { engagement, setup } = contact;
  if (!engagement || !setup?.playbook.templates.includes('reminder')) return;
  const { start, bookedAt } = booking;
  const moments = setup.playbook.reminders
    .map((before) => latestAllowed(windows, start - before, now))
    .filter((moment): moment is number => moment !== null && moment >= bookedAt + TOO_FRESH_TO_REMIND);
  engagement.reminders = [...new Set(moments)].sort((a, b) => a - b);
}

/** One message for all that are due. It does not go out any more once the meeting has begun. */
export function sendDueReminders(decision: Decision): void {
  const { engagement, booking } = decision.contact;
  if (!engagement || !booking) return;
  const due = engagement.reminders.filter((moment) => moment <= decision.now);
  engagement.reminders = engagement.reminders.filter((moment) => moment > decision.now);
  if (due.length === 0) return;
  if (isSilent(decision)) engagement.offer = null;
  sendTemplate(decision, 'reminder', 'reminder', booking.start);
}

function isSilent({ contact, now }: Decision): boolean {
  return now - (contact.conversation.lastInboundAt ?? 0) >= STILL_TALKING;
}
