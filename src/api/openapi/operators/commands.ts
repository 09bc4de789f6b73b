/** The commands about a contact: one page for each line of the table. */
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { OPERATOR_COMMANDS } from '../../operators/command-table.js';
import type { CommandRoute } from '../../operators/command-table.js';
import { done, idempotencyKey, noContact, number, operation, refused, webhookId } from './operation.js';

const once = idempotencyKey(
  'Any text of your own for this command: sent again with the same body, it is carried out once. Or `id` in the body.',
  'click-4711',
  { maxLength: 200 },
);

function pageOf(command: CommandRoute) {
  const { operationId, summary, description, role, status, schema, example, body, path } = command;
  const isAboutCallbacks = path.includes('/callbacks/');
  return operation({
    operationId,
    subject: isAboutCallbacks ? 'callbacks' : 'commands',
    summary,
    description,
    role,
    parameters: [...(body ? [once] : []), number, ...(path.includes(':webhookId') ? [webhookId] : [])],
    ...(body && { body }),
    responses: {
      [status]: done(status === 202 ? 'Taken in; it follows at once.' : 'Done.', { schema, example }),
      404: noContact,
      409: refused(409, 'Refused', 'No callback of this contact is waiting.'),
    },
  });
}

export const commandPaths: ZodOpenApiPathsObject = Object.fromEntries(
  OPERATOR_COMMANDS.map((command) => [command.path.replaceAll(/:(\w+)/g, '{$1}'), { post: pageOf(command) }]),
);
