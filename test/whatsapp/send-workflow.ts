/** Nothing but the send, with the contact's own options, so that its protocol can be watched on a real server. */
import {
  ActivityCancellationType,
  CancellationScope,
  condition,
  defineSignal,
  isCancellation,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { SendInput, WhatsAppActivities } from '../../src/temporal/contract.js';

export const stopSending = defineSignal('stopSending');

export async function send(input: SendInput): Promise<unknown> {
  const { sendMessage } = proxyActivities<WhatsAppActivities>({
    startToCloseTimeout: '20 seconds',
    heartbeatTimeout: '10 seconds',
    retry: { maximumAttempts: 3, initialInterval: '10 milliseconds' },
    cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  });
  let stopped = false;
  setHandler(stopSending, () => void (stopped = true));
  const scope = new CancellationScope();
  const result = scope.run(() => sendMessage(input));
  void condition(() => stopped).then(() => scope.cancel());
  try {
    return await result;
  } catch (error) {
    if (isCancellation(error)) return 'cancelled';
    throw error;
  }
}
