/** How failures that come out of workflow code are written: as payload where encryption is on. */
import { DefaultFailureConverter } from '@temporalio/common';

/** There is one bundle for all: it is loaded with this before it where payloads are encrypted (`temporal/plugin.ts`). */
declare const FAILURES_ARE_PAYLOAD: true | undefined;

export const failureConverter = new DefaultFailureConverter({
  encodeCommonAttributes: typeof FAILURES_ARE_PAYLOAD !== 'undefined',
});
