/** The first reply of an engagement: whoever writes was reached. */
import { queueProgress } from '../callbacks/outbox.js';
import type { Decision } from '../decision.js';
import { noteDelivered } from '../messages/sending.js';

export function noteResponse(decision: Decision): void {
  const { engagement } = decision.contact;
  if (!engagement || engagement.progress.responded) return;
  noteDelivered(decision);
  engagement.progress.responded = true;
  if (engagement.openedBy !== 'prospect') queueProgress(decision, engagement.crmId, 'RESPONSE_RECEIVED');
  if (engagement.stage === 'waiting' || engagement.stage === 'contacting') {
    engagement.stage = 'qualifying';
    engagement.stageSince = decision.now;
  }
}
