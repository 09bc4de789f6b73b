/** All that happened to a contact, newest first, from the lists in which the API gives it. */
import { moment } from './time.js';
import { say } from './words.js';

const MILESTONES = [
  ['opened_at', 'e_opened'],
  ['reached_at', 'e_reached'],
  ['answered_at', 'e_answered'],
  ['booked_at', 'e_booked'],
  ['held_at', 'e_held'],
];

/** @param zone in which a time that somebody booked is named */
export function timelineOf(contact, zone) {
  const entries = [
    ...contact.posts.map(({ at, line }) => ({ at, tone: 'crm', what: say('e_post'), more: line })),
    ...contact.engagements.flatMap((engagement) =>
      MILESTONES.filter(([field]) => engagement[field]).map(([field, what]) => ({
        at: engagement[field],
        tone: 'step',
        what: say(what),
        more:
          field === 'opened_at' ? [engagement.campaign, engagement.source].filter(Boolean).join(' · ') : null,
      })),
    ),
    ...contact.callbacks.done.map(({ at, status, end, tries }) => ({
      at,
      tone: end === 'delivered' ? 'crm' : 'bad',
      what: say('e_callback', status),
      more: [end === 'delivered' ? say('e_delivered') : say(end), tries > 1 && say('tries', tries)]
        .filter(Boolean)
        .join(', '),
    })),
    ...contact.callbacks.waiting.map(({ queued_at: at, status, tries, attempts }) => ({
      at,
      tone: tries > 0 ? 'bad' : 'crm',
      what: say('e_callback', status),
      more: [say('e_waiting'), tries > 0 && say('tries', tries), attempts.at(-1)?.excerpt]
        .filter(Boolean)
        .join(', '),
    })),
    ...contact.audit.map(({ at, by, did }) => ({
      at,
      tone: 'person',
      what: by,
      more: didOf(did, contact, zone),
    })),
    ...contact.messages_not_sent.map(({ at, what, reason }) => ({
      at,
      tone: 'bad',
      what: say('e_notSent', say(what)),
      more: say(reason),
    })),
    ...contact.conversions.map(({ at, amount, currency, product }) => ({
      at,
      tone: 'good',
      what: say('e_conversion'),
      more: [amount, currency, product].filter(Boolean).join(' '),
    })),
    ...contact.churns.map(({ at, reason }) => ({ at, tone: 'bad', what: say('e_churn'), more: reason })),
    ...(contact.handover
      ? [
          {
            at: contact.handover.since,
            tone: 'person',
            what: say('e_handover'),
            more: say(`asked_${contact.handover.cause}`),
          },
        ]
      : []),
  ];
  return entries.toSorted((a, b) => b.at.localeCompare(a.at));
}

/** What somebody did, as the audit names it, in the reader's language. */
function didOf(did, contact, zone) {
  const booked = /^book (\S+)$/.exec(did)?.[1];
  if (booked) return say('did_book', moment(booked, contact.now, zone));
  const template = /^send the template for (\w+)$/.exec(did)?.[1];
  if (template) return say('did_template', say(`t_${template}`));
  const named = say(`did ${did}`);
  return named === `did ${did}` ? did : named;
}
