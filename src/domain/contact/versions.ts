import type { Shape } from '../versions.js';

/** A contact's state also travels alone, to the contact of a changed number. */
export const CONTACT: Shape = { kind: 'contact', version: 1, upcasters: {}, field: 'version' };
