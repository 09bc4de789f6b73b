import { describe, expect, it } from 'vitest';
import { ContactInHand, DAY, HOUR } from './support.js';

function said(contact: ContactInHand) {
  const [message] = contact.state.outgoing;
  return message && 'utterance' in message.content ? message.content.utterance : null;
}

describe('a greeting', () => {
  it('is returned with what was asked, whose other words are still to come', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ greets: true });
    expect(said(contact)).toEqual({
      say: 'greeting',
      then: { say: 'question', question: 'known', first: true, bare: true },
    });
    contact.sent();
    contact.hears({ intent: 'other' });
    expect(contact.saying()).toEqual(['question_again']);
    expect(contact.state.handover).toBeNull();
  });

  it('is returned with the offer that stands, and with the meeting that is booked', () => {
    const contact = new ContactInHand().contacted();
    const offer = { kind: 'days', days: ['2025-10-08'] } as const;
    if (contact.state.engagement) contact.state.engagement.offer = { ...offer, days: [...offer.days] };
    contact.hears({ greets: true });
    expect(said(contact)).toMatchObject({ say: 'greeting', then: { say: 'offer_days' } });
    contact.sent();
    contact.booked(contact.now + 2 * DAY);
    contact.pass(13 * HOUR);
    contact.hears({ greets: true });
    expect(said(contact)).toMatchObject({ say: 'greeting', then: { say: 'booking_stands' } });
  });

  it('is not returned again and again: two machines that greet each other come to an end', () => {
    const contact = new ContactInHand().contacted();
    for (let time = 1; time <= 3; time += 1) {
      contact.hears({ greets: true });
      contact.sent();
    }
    expect(contact.state.handover?.cause).toBe('not_understood');
  });
});
