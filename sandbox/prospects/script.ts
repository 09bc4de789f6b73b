/** What a script is made of. A script is a list of steps; each waits for one thing, then says one thing. */
import type { ChatMessage } from '../conversations.js';
import type { MediaKind } from '../actions.js';

/** What a line may depend on. */
export interface Moment {
  /** On the account's clock, epoch milliseconds. */
  now: number;
  timeZone: string;
  holidays: string[];
}

export type Line =
  | string
  | ((moment: Moment) => string)
  /** One after the other, without waiting for an answer. */
  | { lines: string[] }
  | { media: MediaKind }
  /** A reaction to the message answered. */
  | { react: string }
  /** The same text so many times, as fast as it goes. */
  | { flood: string; times: number };

export type Step =
  /** The next message from us that is not a reminder. */
  | { on: 'message'; say: Line; after?: number }
  /** A message that says the meeting stands. Until it comes, the prospect takes the first thing offered. */
  | { on: 'booked'; say: Line | null; after?: number }
  | { on: 'reminder'; say: Line; after?: number }
  /** Time on the account's clock since the step before, milliseconds. Nothing we write is answered meanwhile. */
  | { on: 'pause'; of: number; say: Line; after?: number };

export interface Script {
  /** One sentence for people. */
  about: string;
  /** Whether messages are read; they are delivered in any case. */
  reads: boolean;
  /** Has no WhatsApp: each message fails with 131026. */
  unreachable?: boolean;
  steps: Step[];
}

export function isReminder(message: ChatMessage): boolean {
  return message.template?.purpose === 'reminder';
}

/** Whether a message says that the meeting stands. One that asks something does not. */
export function isBookingConfirmed(message: ChatMessage): boolean {
  const says =
    /\b(c'est réservé|c’est réservé|est (bien )?confirmé|est fixé|booked|is confirmed|you're set)/i;
  return (
    says.test(message.text) &&
    !/\?\s*$/.test(message.text.trim()) &&
    !/désolé|malheureusement|pardon|sorry/i.test(message.text)
  );
}
