import type { FormPost } from '../../src/domain/form.js';

let posted = 0;

/** A form as the contact gets it. */
export function formPost(number: string, more: Partial<FormPost> = {}): FormPost {
  posted += 1;
  return {
    requestId: `req_form${posted}`,
    receivedAt: posted,
    by: 'Demo Admin',
    merge: 'fill_blanks',
    known: { phone_number: number },
    fields: {},
    derived: {},
    otherNumbers: [],
    note: null,
    owner: null,
    line: null,
    campaign: null,
    tag: null,
    disposition: null,
    distribute: null,
    powerDialer: null,
    sequence: null,
    action: null,
    body: { inline: {} },
    ...more,
  };
}
