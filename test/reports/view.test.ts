import { expect, it } from 'vitest';
import { currentDetails } from '../../src/domain/contact/shown/view.js';
import { ContactInHand, HOUR } from '../contact/support.js';

it('shows operators the newest sale and why a customer left (S0-14, S0-21)', () => {
  const contact = new ContactInHand().contacted();
  contact.pass(5 * HOUR);
  const conversion = { date: null, date_iso: null, amount: '5000', currency: 'EUR', product: 'Premium' };
  contact.post({ lifecycle_stage: 'customer', conversion });
  contact.post({ lifecycle_stage: 'churned', churn: { date: null, date_iso: null, reason: 'price' } });
  const details = currentDetails(contact.state, contact.now);
  expect(details).toContain('| Conversion | 5000 EUR, Premium, 5 h after an engagement |');
  expect(details).toContain('| Churn | price |');
});
