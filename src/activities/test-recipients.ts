/** Keeping a test environment on a real number from writing to real people. */
import type { EnvironmentSettings } from '../config/schema.js';
import { canonical } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';

/** True for everybody where the settings name no `test_recipients`. */
export function isWrittenTo(
  { test_recipients: recipients }: Pick<EnvironmentSettings, 'test_recipients'>,
  { number }: Pick<ContactId, 'number'>,
): boolean {
  return recipients === undefined || recipients.some((recipient) => canonical(recipient) === number);
}
