/** What prospects got, as the sandbox saw it. */
import type { ChatMessage } from '../../sandbox/conversations.js';
import type { Ringback } from './ringback.js';

/** Our messages to a prospect, in order. */
export function messagesTo({ sandbox }: Ringback, phone: string): ChatMessage[] {
  return sandbox.open(phone).messages.filter(({ from }) => from === 'business');
}

/** The ids under which Ringback sent, as Meta echoes them. A message sent twice is in here twice. */
export function sendIds(ringback: Ringback, phone: string): string[] {
  return messagesTo(ringback, phone).map(({ opaque }) => opaque?.split('|')[2] ?? '(none)');
}

/** Distinct French numbers: the `index`-th of a test. */
export function phoneNumber(index: number): string {
  return `+3361234${String(index).padStart(4, '0')}`;
}
