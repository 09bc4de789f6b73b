/** What is set up for a contact, once it is known: the engagement goes on, and writes first where it is to. */
import { receiveUnknown } from '../conversation/unknown-sender.js';
import type { Decision, Preparation } from '../decision.js';
import { TAGS_KEPT } from '../kept.js';
import { sendTemplate } from '../messages/outgoing.js';
import type { ContactState, Engagement } from '../state.js';
import { endEngagement, suppressedElsewhere } from './engagement.js';
import { writeAfterNoShow } from './meeting-report.js';
import { noteResponse } from './response.js';

type Prepared = Extract<Preparation, { ready: true }>;

export function prepared(decision: Decision, preparation: Preparation): void {
  const { contact, now } = decision;
  const opener = contact.preparing?.opener ?? false;
  contact.preparing = null;
  if (!preparation.ready) return cannotWrite(decision, preparation);
  keepSetup(contact, preparation);
  if (receiveUnknown(decision)) noteResponse(decision);
  const { engagement, conversation } = contact;
  if (!engagement) return;
  keepRoute(contact, engagement, preparation);
  if (conversation.unread.length > 0 || conversation.turn !== null) noteResponse(decision);
  if (!opener || isTalking(contact, engagement)) return;
  if (engagement.openedBy === 'no_show') return writeAfterNoShow(decision);
  const { playbook } = preparation;
  engagement.stageSince = now;
  if (playbook.openerAsks !== null) engagement.asked = { question: playbook.openerAsks, again: false };
  if (!playbook.templates.includes(engagement.opener)) engagement.opener = 'opener';
  sendTemplate(decision, 'first_touch', engagement.opener);
}

function keepSetup(contact: ContactState, preparation: Prepared): void {
  const { playbook, calendar, calendarTimeZone, leadMinutes, whatsappNumber, tellsPeople, sendWeight } =
    preparation;
  const { conversation } = contact;
  contact.setup = {
    playbook,
    calendar,
    calendarTimeZone,
    ...(leadMinutes !== undefined && { leadMinutes }),
    whatsappNumber,
    tellsPeople,
    assignee: preparation.route?.assignee ?? preparation.owner ?? null,
    ...(sendWeight !== undefined && { sendWeight }),
  };
  contact.sendWindows = preparation.sendWindows;
  conversation.language ??= preparation.language;
  if (conversation.zoneTold) return;
  conversation.timeZone = preparation.timeZone;
  conversation.timeZoneCertain = preparation.timeZoneCertain;
}

function keepRoute(contact: ContactState, engagement: Engagement, { route }: Prepared): void {
  if (!route) return;
  engagement.route = route.rule;
  engagement.priority = route.priority;
  contact.tags = [...new Set([...contact.tags, ...route.tags])].slice(-TAGS_KEPT);
}

/** Who wrote while that was set up, or has a meeting by now, is not written to first. */
function isTalking({ booking }: ContactState, { progress, reserving }: Engagement): boolean {
  return progress.responded || booking !== null || reserving !== null;
}

function cannotWrite(decision: Decision, preparation: Extract<Preparation, { ready: false }>): void {
  const { contact } = decision;
  if (preparation.reason === 'do_not_contact') {
    if (contact.engagement) contact.engagement.route = preparation.rule;
    return endEngagement(decision, { outcome: 'NO_OUTCOME', reason: 'do_not_contact' });
  }
  if (preparation.reason === 'not_a_test_recipient') {
    contact.trouble = 'Nothing is sent: this number is not one of the test_recipients of the settings';
    return endEngagement(decision, { outcome: 'NO_OUTCOME', reason: 'not_a_test_recipient' });
  }
  if (preparation.reason === 'suppressed') return suppressedElsewhere(decision);
  endEngagement(decision, { outcome: 'OPT_OUT', reason: 'NO_CONSENT' });
}
