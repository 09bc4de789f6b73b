/** The table's lines for what people do to a contact: each is the one update `command` (DESIGN §11). */
import { z } from 'zod';
import type { OperatorCommand } from '../../domain/contact/people/operator-command.js';
import { MESSAGE_TEXT_LIMIT } from '../../domain/contact/state.js';
import { TEMPLATE_PURPOSES } from '../../domain/playbook.js';
import { UPDATES } from '../../temporal/contract.js';
import type { CommandBody, CommandRoute } from './command-table.js';

/** Known to the contact like the other ids it takes once. */
const id = z.string().trim().min(1).max(200).optional().meta({
  description:
    'Any text of your own for this command: the same one is carried out once. Or `Idempotency-Key`.',
});
const taken = z.object({ accepted: z.literal(true) }).meta({ id: 'CommandAccepted' });

const nothing = z.looseObject({ id });
/** Either the one or the other, so that an error names its field. */
const message = z
  .looseObject({
    id,
    text: z
      .string()
      .trim()
      .min(1)
      .max(MESSAGE_TEXT_LIMIT)
      .optional()
      .meta({ pattern: String.raw`\S` }),
    template: z.enum(TEMPLATE_PURPOSES).optional(),
  })
  .refine(({ text, template }) => (text === undefined) !== (template === undefined), {
    path: ['text'],
    message: 'give either text or template',
  })
  .meta({ override: { oneOf: [{ required: ['text'] }, { required: ['template'] }] } });
const meeting = z.looseObject({
  id,
  start: z.iso.datetime({
    offset: true,
    error: 'must be a moment with its offset, such as 2026-11-21T14:30:00+01:00',
  }),
});
const report = z.looseObject({ id, status: z.enum(['held', 'no_show']) });

function line<Schema extends z.ZodType>(
  described: Pick<CommandRoute, 'path' | 'operationId' | 'summary' | 'description'>,
  schema: Schema,
  examples: CommandBody['examples'],
  command: (body: z.output<Schema>) => OperatorCommand,
): CommandRoute {
  return {
    ...described,
    path: `/v1/contacts/:number/${described.path}`,
    role: 'operator',
    update: UPDATES.command,
    body: { schema, examples },
    args: (_request, given) => [command(given.body as z.output<Schema>), given.by, given.id],
    status: 202,
    answer: () => ({ accepted: true }),
    schema: taken,
    example: { accepted: true },
  };
}

const bare = { nothing: {}, named: { id: 'click-4711' } };

export const CONTACT_COMMANDS: CommandRoute[] = [
  line(
    {
      path: 'hand-over',
      operationId: 'handOver',
      summary: 'Take the conversation over',
      description:
        'Ringback stays silent until it is handed back, or nobody has written for as long as the playbook says. ' +
        'Refused when this person is not to be written to.',
    },
    nothing,
    bare,
    () => ({ command: 'hand_over' }),
  ),
  line(
    {
      path: 'hand-back',
      operationId: 'handBack',
      summary: 'Hand the conversation back to Ringback',
      description: 'Refused when nobody has it.',
    },
    nothing,
    bare,
    () => ({ command: 'hand_back' }),
  ),
  line(
    {
      path: 'messages',
      operationId: 'writeToContact',
      summary: 'Write to the prospect',
      description:
        'With `text`, your own words, which also take the conversation over: only within 24 hours after the prospect ' +
        'wrote last. With `template`, one of the playbook’s templates, at any time.',
    },
    message,
    { text: { text: 'Hello, Paul here.' }, template: { template: 'follow_up' } },
    ({ text, template }) =>
      template === undefined ? { command: 'say', text: text ?? '' } : { command: 'send_template', template },
  ),
  line(
    {
      path: 'meeting',
      operationId: 'bookMeeting',
      summary: 'Book a meeting, or move the one that stands',
      description:
        'The calendar has the last word: when the time is taken, the prospect is offered others. Refused for a time ' +
        'that has passed.',
    },
    meeting,
    { meeting: { start: '2026-12-01T14:30:00+01:00' } },
    ({ start }) => ({ command: 'book', start: Date.parse(start) }),
  ),
  line(
    {
      path: 'meeting/cancel',
      operationId: 'cancelMeeting',
      summary: 'Cancel the meeting',
      description: 'Refused when none is booked.',
    },
    nothing,
    bare,
    () => ({ command: 'cancel_meeting' }),
  ),
  line(
    {
      path: 'meeting/report',
      operationId: 'reportMeeting',
      summary: 'Say whether the meeting took place',
      description: 'Refused when none has begun.',
    },
    report,
    { held: { status: 'held' }, no_show: { status: 'no_show' } },
    ({ status }) => ({ command: 'report_meeting', report: status }),
  ),
  line(
    {
      path: 'do-not-contact',
      operationId: 'doNotContact',
      summary: 'Never write to this person again',
      description:
        'As if they had said stop: messages and meetings are withdrawn, the client is told `OPT_OUT`, and only the ' +
        'person can undo it, by writing.',
    },
    nothing,
    bare,
    () => ({ command: 'do_not_contact' }),
  ),
  line(
    {
      path: 'follow-up/done',
      operationId: 'followUpDone',
      summary: 'The follow-up is done',
      description: 'Takes the contact off the list of those to follow up.',
    },
    nothing,
    bare,
    () => ({ command: 'follow_up_done' }),
  ),
];
