/** The bodies of the status callbacks, for those who receive them (S2-26 to S2-30). */
import { z } from 'zod';
import type { CallbackBody, CallbackStatus } from '../../domain/callbacks.js';

const crm_id = z.string().meta({
  description: 'The `crm_contact_id` you posted; the number in E.164 when you named none.',
  examples: ['CRM_123456'],
});
const ai_summary = z.string().meta({ description: 'What came of the conversation, in a few sentences.' });
const conversation_transcript = z.string().meta({
  description: 'The whole conversation as text. Names, numbers, addresses and companies are masked.',
});

const progress = <Status extends CallbackStatus>(status: Status, id: string) =>
  z.object({ crm_id, status: z.literal(status) }).meta({ id });

export const callbackBodies = {
  MEETING_BOOKED: z
    .object({
      crm_id,
      status: z.literal('MEETING_BOOKED'),
      meeting: z.object({
        start: z.string().meta({
          description: 'ISO 8601, with the offset of the calendar’s time zone.',
          examples: ['2026-01-24T14:30:00+01:00'],
        }),
        timezone: z
          .string()
          .meta({ description: 'IANA time zone of the calendar.', examples: ['Europe/Paris'] }),
      }),
      ai_summary,
      conversation_transcript,
    })
    .meta({ id: 'MeetingBooked' }),
  NOT_REACHABLE: z
    .object({
      crm_id,
      status: z.literal('NOT_REACHABLE'),
      details: z.object({
        reason: z.enum(['NO_WHATSAPP', 'INVALID_NUMBER', 'WRONG_NUMBER']).meta({
          description:
            'No WhatsApp at that number; it cannot be a number; it belongs to somebody else, who is not written to again.',
        }),
      }),
    })
    .meta({ id: 'NotReachable' }),
  OPT_OUT: z
    .object({
      crm_id,
      status: z.literal('OPT_OUT'),
      details: z.object({
        reason: z.enum(['STOP', 'NO_CONSENT']).meta({
          description: 'They asked to be left alone; or a payload said that they refuse.',
        }),
      }),
    })
    .meta({ id: 'OptOut' }),
  NO_OUTCOME: z
    .object({ crm_id, status: z.literal('NO_OUTCOME'), ai_summary, conversation_transcript })
    .meta({ id: 'NoOutcome' }),
  FIRST_MESSAGE_DELIVERED: progress('FIRST_MESSAGE_DELIVERED', 'FirstMessageDelivered'),
  FIRST_MESSAGE_READ: progress('FIRST_MESSAGE_READ', 'FirstMessageRead'),
  RESPONSE_RECEIVED: progress('RESPONSE_RECEIVED', 'ResponseReceived'),
} satisfies { [Status in CallbackStatus]: z.ZodType<CallbackBody & { status: Status }> };
