/** What a person on the client's side is told at once, by the channels the settings name. */
import type { Booking, HandoverCause } from './contact/state.js';

export type NoticeChannel = 'chat' | 'mail';

export type Notice =
  | { about: 'handover'; cause: HandoverCause; at: number }
  /** Nobody has answered the prospect since `waitingSince`. */
  | { about: 'escalation'; cause: HandoverCause; at: number; waitingSince: number }
  /** The prospect went on before anyone took the conversation: nobody is needed any more. */
  | { about: 'handed_back'; cause: HandoverCause; at: number }
  | { about: 'meeting_booked'; at: number; meeting: NoticeMeeting }
  | { about: 'meeting_moved'; at: number; meeting: NoticeMeeting }
  /** The prospect said that they cannot come. The meeting stands until they have another time, or its hour has come. */
  | { about: 'meeting_declined'; at: number; meeting: NoticeMeeting }
  /** They can come after all. */
  | { about: 'meeting_kept'; at: number; meeting: NoticeMeeting }
  | { about: 'meeting_cancelled'; at: number; meeting: NoticeMeeting };

/** As it stands in the calendar: enough for an invitation (RFC 5545). */
export type NoticeMeeting = Pick<Booking, 'uid' | 'calendar' | 'start' | 'end' | 'timeZone' | 'sequence'>;
