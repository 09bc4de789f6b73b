/** The bodies of the status callbacks, exactly as in the getting-started guides (S2-26 to S2-30). */

export type Outcome = 'MEETING_BOOKED' | 'NOT_REACHABLE' | 'OPT_OUT' | 'NO_OUTCOME';
export type Progress = 'FIRST_MESSAGE_DELIVERED' | 'FIRST_MESSAGE_READ' | 'RESPONSE_RECEIVED';
export type CallbackStatus = Outcome | Progress;

export type NotReachableReason = 'NO_WHATSAPP' | 'INVALID_NUMBER' | 'WRONG_NUMBER';
export type OptOutReason = 'STOP' | 'NO_CONSENT';

export type CallbackBody =
  | { crm_id: string; status: Progress }
  | {
      crm_id: string;
      status: 'MEETING_BOOKED';
      /** `start` is ISO 8601 with the calendar zone's offset, `timezone` that IANA zone. */
      meeting: { start: string; timezone: string };
      ai_summary: string;
      conversation_transcript: string;
    }
  | { crm_id: string; status: 'NOT_REACHABLE'; details: { reason: NotReachableReason } }
  | { crm_id: string; status: 'OPT_OUT'; details: { reason: OptOutReason } }
  | { crm_id: string; status: 'NO_OUTCOME'; ai_summary: string; conversation_transcript: string };

export function isProgress(status: CallbackStatus): status is Progress {
  return (
    status === 'FIRST_MESSAGE_DELIVERED' || status === 'FIRST_MESSAGE_READ' || status === 'RESPONSE_RECEIVED'
  );
}

/** Content stored outside the workflow, by its address. */
export interface PayloadRef {
  ref: string;
  sha256: string;
  bytes: number;
}

/** One POST that was tried. `excerpt` holds the first characters of the answer, or what went wrong. */
export interface DeliveryAttempt {
  at: number;
  httpStatus: number | null;
  excerpt: string;
  ms: number;
}

/** Why an entry left the outbox. `gone`: by 410, or there is no endpoint. `disabled`: its endpoint takes nothing. */
export type OutboxEnd = 'delivered' | 'superseded' | 'given_up' | 'gone' | 'disabled';

/** The ends of callbacks that the client's system should have had, and did not get. */
export function isMissed(end: OutboxEnd): boolean {
  return end === 'given_up' || end === 'gone' || end === 'disabled';
}

/** Whether a delivery goes out also to an endpoint that fails, since somebody asked for it, or when its turn has come. */
export type Urgency = 'now' | 'in_turn';

/** What is to be sent, again or at once. */
export type ResendRequest =
  /** This one, whatever became of it. */
  | { what: 'one'; webhookId: string }
  /** What waits becomes due. */
  | { what: 'waiting'; spreadMs: number }
  /** What waits becomes due, and what was missed since then waits again; null for all of it. */
  | { what: 'missed'; since: number | null; urgency: Urgency; spreadMs: number };
