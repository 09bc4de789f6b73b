import type { Language, Question } from './language.js';

/** What approved WhatsApp templates are for, as settings name them. */
export const TEMPLATE_PURPOSES = [
  'opener',
  'follow_up',
  /** In its place, for who has written already. */
  'follow_up_answered',
  /** The second and last follow-up, in words of its own. */
  'last_follow_up',
  'reminder',
  'reengagement',
  'no_show',
] as const;
/** Its text is fetched by activities, never kept here. */
export type TemplatePurpose = (typeof TEMPLATE_PURPOSES)[number];

export type UnknownSenders = 'engage' | 'hand_over' | 'ignore';

/**
 * What policy needs of a playbook, frozen when an engagement starts (T4, at most 8 KB): a changed settings file
 * neither breaks a replay nor changes what a running conversation was promised. Texts are fetched by `hash`.
 */
export interface PlaybookSnapshot {
  name: string;
  /** SHA-256 of the whole playbook; activities fetch its texts under it. */
  hash: string;
  /** Milliseconds of silence after which each follow-up goes out. */
  followUps: number[];
  /** Milliseconds of silence after the last message until NO_OUTCOME. */
  giveUpAfter: number;
  /** Milliseconds that messages are gathered for, so that a burst is answered once. */
  burstWindow: number;
  /** Milliseconds after an outcome within which a lead sent again opens nothing. */
  coolDown: { noOutcome: number; other: number };
  /** Milliseconds before a meeting at which reminders go out. */
  reminders: number[];
  /** Milliseconds after which an unconfirmed send is shown to operators. */
  unconfirmedAfter: number;
  /** Which templates the playbook has. */
  templates: TemplatePurpose[];
  questions: Question[];
  /** `question` goes with the opener: the opener's own text asks it. */
  openerAsks: string | null;
  topics: PlaybookTopic[];
  /** What customers and former customers ask about. */
  supportTopics: PlaybookTopic[];
  /** Milliseconds after which a former customer is written to once more; null for never. */
  reengageAfter: number | null;
  /** What becomes of a person who writes and whom no post has named. */
  unknownSenders: UnknownSenders;
  /** Whether the client's system is told of them. */
  unknownCallbacks: boolean;
  /** Which of the three progress statuses are sent. */
  progressCallbacks: boolean;
  /** The language spoken where nothing says otherwise. */
  language: Language;
  meetingMinutes: number;
  /** Absent where the account has no model. */
  model?: { callsPerDay: number; rewords: boolean };
  /** Prospects book by themselves, on the page of whom they are assigned to, where there is one. */
  booking: 'calendar' | 'link';
  /** Milliseconds without a person's answer until someone else is told, and until Ringback goes on by itself. */
  handover: { escalateAfter: number; returnAfter: number };
}

export interface PlaybookTopic {
  topic: string;
  keywords: string[];
  offersCall: boolean;
}
