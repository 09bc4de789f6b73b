/** How much of each list of the state is kept, wherever it is added to or joined with another contact's. */
/** Stages of the lifecycle. */
export const HISTORY_KEPT = 20;
/** Engagements that are over. */
export const PAST_KEPT = 20;
export const MEASURED_KEPT = 20;
/** Conversions, and as many churns. */
export const CONVERSIONS_KEPT = 20;
export const DEALS_KEPT = 20;
/** Of the routing rules, and as many of the dialer's. */
export const TAGS_KEPT = 20;
/** Enough to know whether another opener may go out. */
export const OPENINGS_KEPT = 4;
export const AUDIT_KEPT = 50;
export const POSTS_KEPT = 5;
export const USER_IDS_KEPT = 5;
export const FORMER_NUMBERS_KEPT = 5;
export const OTHER_NUMBERS_KEPT = 10;
export const NOTES_KEPT = 20;
export const PAST_ENROLMENTS_KEPT = 10;
export const SENT_LATELY_KEPT = 6;
export const UNSENT_KEPT = 5;
/** Messages of the prospect's that are not understood yet: more than the webhook lets through at once (T6). */
export const UNREAD_LIMIT = 40;
/** Of all that is not understood yet, and of each message where that is more: enough for a stop. In characters. */
export const UNREAD_TEXT = { together: 16_000, each: 100 };
