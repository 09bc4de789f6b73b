export { contact } from './contact.js';
export { agent } from './agent.js';
export { alias } from './alias.js';
export { suppression } from './suppression.js';
export { calendar } from './calendar.js';
export { number } from './number.js';
export { erasure } from './erasure.js';
export { endpoint } from './endpoint.js';
