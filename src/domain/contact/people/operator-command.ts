/** What people may do to a contact, beyond the product's own course (DESIGN §11). */
import { cancelMeeting } from '../conversation/booked.js';
import { reserve } from '../conversation/reserving.js';
import type { Decision } from '../decision.js';
import { openEngagement, optOut } from '../lifecycle/engagement.js';
import { startAction } from '../dialer/forms.js';
import { handBack, handOver, personWrote } from './handover.js';
import { reportMeeting, reportRefusal } from '../lifecycle/meeting-report.js';
import type { MeetingReport } from '../lifecycle/meeting-report.js';
import { serviceWindowOpen } from '../messages/may-send.js';
import { sendTemplate, sendWords } from '../messages/outgoing.js';
import type { FormAction } from '../../form.js';
import type { TemplatePurpose } from '../../playbook.js';
import type { ContactState } from '../state.js';
import { MESSAGE_TEXT_LIMIT } from '../state.js';
import { AUDIT_KEPT } from '../kept.js';

export type OperatorCommand =
  | { command: 'hand_over' }
  | { command: 'hand_back' }
  | { command: 'say'; text: string }
  | { command: 'send_template'; template: TemplatePurpose }
  /** Books, or moves the meeting that stands. Epoch milliseconds. */
  | { command: 'book'; start: number }
  | { command: 'cancel_meeting' }
  | { command: 'report_meeting'; report: MeetingReport }
  | { command: 'do_not_contact' }
  | { command: 'follow_up_done' }
  /** What a call came to, and what the settings have follow from it. */
  | { command: 'dispose'; disposition: string; action: FormAction | null };

/** Why a command cannot be carried out as the contact stands, in a sentence for people; null when it can. */
export function refusal(contact: ContactState, command: OperatorCommand, now: number): string | null {
  const stopped = contact.suppression ? 'this person is not written to any more' : null;
  switch (command.command) {
    case 'hand_over':
      return stopped;
    case 'hand_back':
      return contact.handover ? null : 'nobody has taken this conversation over';
    case 'say':
      if (stopped) return stopped;
      if (command.text.trim() === '') return 'the message is empty';
      if (command.text.length > MESSAGE_TEXT_LIMIT)
        return `the message has ${command.text.length} characters; WhatsApp takes ${MESSAGE_TEXT_LIMIT}`;
      return serviceWindowOpen(contact, now)
        ? null
        : 'the prospect has not written within 24 hours: only a template can be sent';
    case 'send_template':
      if (stopped) return stopped;
      if (contact.profile.consent === false)
        return 'this person refused to be written to: only answers are sent';
      return contact.setup?.playbook.templates.includes(command.template)
        ? null
        : `the playbook has no template for ${command.template}`;
    case 'book':
      if (stopped) return stopped;
      if (contact.engagement?.reserving || contact.conversation.turn?.waitsFor !== undefined)
        return 'a meeting is being booked at this moment';
      if (!contact.setup) return 'nothing is set up for this contact yet: there is no calendar';
      return command.start > now ? null : 'this time has passed';
    case 'cancel_meeting':
      return contact.booking ? null : 'no meeting is booked';
    case 'report_meeting':
      return reportRefusal(contact, now);
    case 'do_not_contact':
    case 'follow_up_done':
    case 'dispose':
      return null;
  }
}

export function operatorCommanded(decision: Decision, command: OperatorCommand, by: string): void {
  const { contact, now } = decision;
  const did = described(command);
  // It was taken on when it could be done: what came between is told of, since nobody waits for an answer any more.
  const why = refusal(contact, command, now);
  contact.audit = [
    ...contact.audit,
    { at: now, by, did: why === null ? did : `${did}: not done, ${why}` },
  ].slice(-AUDIT_KEPT);
  if (why !== null) return;
  switch (command.command) {
    case 'hand_over':
      return handOver(decision, 'operator', by);
    case 'hand_back':
      return handBack(decision);
    case 'say':
      handOver(decision, 'operator', by);
      personWrote(decision, by);
      return sendWords(decision, command.text);
    case 'send_template':
      return sendTemplate(decision, 'person', command.template);
    case 'book':
      if (!contact.engagement) openEngagement(decision, 'operator');
      if (contact.engagement) reserve(decision, contact.engagement, command.start);
      return;
    case 'cancel_meeting':
      return void cancelMeeting(decision);
    case 'report_meeting':
      return void reportMeeting(decision, command.report);
    case 'do_not_contact':
      return optOut(decision, { confirm: false });
    case 'follow_up_done':
      contact.followUpDue = null;
      return;
    case 'dispose':
      contact.dialer.disposition = command.disposition;
      if (command.action) startAction(decision, command.action, by);
      return;
  }
}

function described(command: OperatorCommand): string {
  switch (command.command) {
    case 'book':
      return `book ${new Date(command.start).toISOString()}`;
    case 'dispose':
      return `set the disposition ${command.disposition}`;
    case 'report_meeting':
      return `report the meeting as ${command.report}`;
    case 'send_template':
      return `send the template for ${command.template}`;
    default:
      return command.command.replaceAll('_', ' ');
  }
}
