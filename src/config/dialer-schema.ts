/** The part of an account's settings that dialer teams use: people, lists of theirs, and what forms start. */
import { z } from 'zod';

/** As integrators name it: `1234`. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, 'letters, digits, - and _, at most 63');
const duration = z
  .string()
  .regex(/^(\d+(ms|s|m|h|d))+$/, 'a duration such as 30s, 90m, 1d or 1d12h')
  .transform(parseDuration);
const purpose = z.enum(['opener', 'follow_up', 'reengagement']);
const name = z.string().max(60);

const onForm = z
  .union([
    z.strictObject({ playbook: id }),
    z.strictObject({ template: purpose }),
    z.strictObject({ sequence: id }),
  ])
  .meta({
    description:
      'What a form starts: an engagement with a playbook, one message, or a sequence. Left out, a form writes to nobody.',
  });

const step = z
  .strictObject({
    after: duration.meta({ description: 'Since the step before, or since the enrolment.' }),
    message: purpose.optional().meta({ description: "One of the playbook's templates." }),
    tag: id.optional(),
    owner: id.optional(),
    disposition: id.optional(),
    power_dialer: z.enum(['top', 'bottom']).optional(),
  })
  .refine(({ after: _after, ...actions }) => Object.values(actions).filter(Boolean).length === 1, {
    message: 'a step does one thing: message, tag, owner, disposition or power_dialer',
  });

const named = z.strictObject({ name });

export const dialerSchema = z.strictObject({
  require_campaign_id: z.boolean().default(false),
  duplicate_policy: z.enum(['accept', 'reject']).default('accept').meta({
    description: 'What becomes of a form about a known contact that does not say force_update: 202, or 400.',
  }),
  unknown_reference: z.enum(['refuse', 'ignore']).default('refuse').meta({
    description: 'What becomes of an id that these settings do not have.',
  }),
  on_form: onForm.optional(),
  agents: z.record(id, z.strictObject({ name, email: z.string().max(254).optional() })).default({}),
  ring_groups: z.record(id, z.strictObject({ name, agents: z.array(id).max(200) })).default({}),
  lines: z.record(id, z.strictObject({ name, on_form: onForm.optional() })).default({}),
  campaigns: z.record(id, z.strictObject({ name, on_form: onForm.optional() })).default({}),
  tags: z.record(id, named).default({}),
  dispositions: z
    .record(
      id,
      z.strictObject({
        name,
        missed_call: z
          .boolean()
          .default(false)
          .meta({ description: 'Nobody answered the call: an engagement starts.' }),
      }),
    )
    .default({}),
  sequences: z
    .record(
      id,
      z.strictObject({
        name,
        days: z.enum(['every', 'working']).default('every').meta({
          description:
            'Steps that fall on a Saturday or Sunday of the contact are taken, or wait until Monday.',
        }),
        steps: z.array(step).min(1).max(20),
      }),
    )
    .default({}),
});

export type DialerSettings = z.output<typeof dialerSchema>;
export type OnForm = z.output<typeof onForm>;
export type SequenceSettings = DialerSettings['sequences'][string];

/** `1d12h` → milliseconds. */
export function parseDuration(text: string): number {
  const units: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)(ms|s|m|h|d)/g))
    total += Number(amount) * (units[unit ?? ''] ?? 0);
  return total;
}
