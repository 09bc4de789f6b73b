import { it, expect } from 'vitest';
import { beginStory, SOON, DAY } from './support.js';
it('debug', async () => {
  const story = await beginStory('2025-10-08T09:31:00+02:00');
 for (let i = 0; i < 8; i++) {
  const phone = '+3361234567' + i;
  await story.post({ crm_contact_id: 'X'+i, phone_number: phone });
  await story.told('X'+i, ['FIRST_MESSAGE_DELIVERED']);
  story.sandbox.read(phone);
  await story.told('X'+i, ['FIRST_MESSAGE_DELIVERED','FIRST_MESSAGE_READ']);
  story.sandbox.write(phone, { text: 'Oui' });
  await story.told('X'+i, ['FIRST_MESSAGE_DELIVERED','FIRST_MESSAGE_READ','RESPONSE_RECEIVED']);
  story.sandbox.write(phone, { text: 'Pas intéressé, merci' });
  await new Promise((r) => setTimeout(r, 2000));
  const st = story.inbox.statuses('X'+i);
  console.log(i, st.at(-1));
  if (st.at(-1) !== 'NO_OUTCOME') {
  console.log(story.chat(phone));
  const h = await story.temporal.client.workflow.getHandle(story.workflowId(phone)).fetchHistory();
  for (const e of (h.events ?? []).slice(-24)) console.log(Number(e.eventId), new Date(Number(e.eventTime?.seconds) * 1000).toISOString(), Object.keys(e).filter(k => k.endsWith('Attributes')).join(), JSON.stringify(e.workflowTaskFailedEventAttributes?.failure?.message ?? e.activityTaskFailedEventAttributes?.failure ?? e.timerStartedEventAttributes?.startToFireTimeout ?? e.workflowExecutionSignaledEventAttributes?.signalName ?? e.activityTaskScheduledEventAttributes?.activityType?.name ?? ''));
  console.log(JSON.stringify((await story.temporal.client.workflow.getHandle(story.workflowId(phone)).describe()).raw.pendingActivities));
  const s = await story.state(phone);
  console.log(JSON.stringify({ e: s.engagement, turn: s.conversation.turn, un: s.conversation.unread, out: s.outgoing, ob: s.outbox, t: s.trouble, m: s.conversation.messages.map(m => [m.status, m.text, new Date(m.at).toISOString()]) }));
  return;
  }
 }
}, 30000);
