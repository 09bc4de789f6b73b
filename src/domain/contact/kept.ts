/** How much of each list of the state is kept, wherever it is added to or joined with another contact's. */
export const HISTORY_KEPT = 20;
export const AUDIT_KEPT = 50;
export const POSTS_KEPT = 5;
export const USER_IDS_KEPT = 5;
export const SENT_LATELY_KEPT = 6;
/** Messages of the prospect's that are not understood yet: more than the webhook lets through at once (T6). */
export const UNREAD_LIMIT = 40;
/** Of all that is not understood yet, and of each message where that is more: enough for a stop. In characters. */
export const UNREAD_TEXT = { together: 16_000, each: 100 };
