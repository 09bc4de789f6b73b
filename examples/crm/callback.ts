/** The body of a callback, as the getting-started guide shows it. */
export type Callback =
  | { crm_id: string; status: 'FIRST_MESSAGE_DELIVERED' | 'FIRST_MESSAGE_READ' | 'RESPONSE_RECEIVED' }
  | {
      crm_id: string;
      status: 'MEETING_BOOKED';
      meeting: { start: string; timezone: string };
      ai_summary: string;
      conversation_transcript: string;
    }
  | { crm_id: string; status: 'NOT_REACHABLE'; details: { reason: string } }
  | { crm_id: string; status: 'OPT_OUT'; details: { reason: string } }
  | { crm_id: string; status: 'NO_OUTCOME'; ai_summary: string; conversation_transcript: string };
