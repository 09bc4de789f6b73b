/** How a WhatsApp number stands, as far as a send needs to know. */

/** What a number of weight 1 may send in a second; the server keeps the pace (T16). */
export const SENDS_PER_SECOND = 80;

export interface NumberStanding {
  paused: boolean;
  /** Null for a message that begins no conversation, and so needs no leave. */
  admission: Admission | null;
}

/** A message that begins a conversation, as it asks for its place in the number's day. */
export interface AdmissionRequest {
  /** The id of the message: the same one is counted once. */
  key: string;
  rank: AdmissionRank;
  /** Campaigns share what is scarce evenly. */
  campaign: string;
  /** New conversations within 24 hours; null for no limit. */
  limit: number | null;
  /** A former customer is written to once more: counted by playbook as well. */
  reengagement: { playbook: string; perDay: number } | null;
}

/** Who comes first when there is too little for all: from the first to the last. */
export const ADMISSION_RANKS = ['customer', 'high', 'normal', 'low'] as const;
export type AdmissionRank = (typeof ADMISSION_RANKS)[number];

export type Admission =
  { admitted: true } | { admitted: false; until: number; reason: 'daily_limit' | 'daily_reengagements' };
