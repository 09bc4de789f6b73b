import { PayloadUnreadableError } from '../storage/payload-store.js';
import { UnavailableError } from './gateway.js';

const RETRY_AFTER = 5;

/**
 * What the payload store cannot do now it may do when asked again.
 *
 * @throws {UnavailableError} but for what is not there, or was changed: that fails as it is
 */
export async function fromStore<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof PayloadUnreadableError) throw error;
    throw new UnavailableError(RETRY_AFTER, { cause: error });
  }
}
