/** What prospects got, as the sandbox saw it. */
import type { ChatMessage } from '../../sandbox/conversations.js';
import { isBookingConfirmed } from '../../sandbox/prospects/script.js';
import type { ContactId } from '../../src/domain/identity.js';
import { CONTACT } from './outbound-settings.js';
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

/** A contact of its own for each index, beside {@link CONTACT}. */
export function prospect(index: number): ContactId {
  return { ...CONTACT, number: `+3363998${String(index).padStart(4, '0')}` };
}

/** The WhatsApp number that the guides' test environment sends from. */
export function testNumberId({ settings }: Ringback): string {
  const alvio = settings.accounts['alvio'];
  return alvio?.whatsapp[alvio.environments.test?.whatsapp ?? '']?.phone_number_id ?? '';
}

/**
 * Plays a prospect who says yes until asked for a time, wants `wish`, and takes the first time offered in its place.
 *
 * @returns a function that ends the play
 */
export function playProspect({ sandbox }: Ringback, phone: string, wish: string): () => void {
  const answered = new Set<string>();
  return sandbox.subscribe((conversation) => {
    const message = conversation.messages.at(-1);
    if (conversation.phone !== phone || message?.from !== 'business' || message.status !== 'delivered')
      return;
    if (answered.has(message.id) || isBookingConfirmed(message)) return;
    answered.add(message.id);
    const choice = message.kind === 'buttons' ? message.choices[0] : undefined;
    if (choice) sandbox.write(phone, { press: { message: message.id, choice: choice.id } });
    else sandbox.write(phone, { text: /disponible|quand/i.test(message.text) ? wish : 'Oui' });
  });
}
