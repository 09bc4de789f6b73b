/** Who would rather be written to refuses no message: an answer in writing is what they ask for. */
import { describe, expect, it } from 'vitest';
import { intentOf } from './contexts.js';

describe('would rather be written to', () => {
  it.each([
    "I'd rather you wrote to me",
    "I'd prefer you to message me",
    'better if you text me',
    "I'd sooner you emailed",
    'rather you messaged me than rang',
    'id rather not do a call, send me the info here',
    'would rather not ring, message me the details',
    'je préfère que vous m’écriviez',
    'j’aimerais mieux qu’on m’écrive',
    'je préfère que tu m’envoies un message',
    'vaut mieux m’écrire que m’appeler',
    'je préfère recevoir des messages',
    'Au téléphone je comprends mal, écrivez-moi plutôt',
  ])('"%s" is answered in writing', (text) => {
    expect(intentOf('booking', text)).toBe('in_writing');
  });

  it.each([
    "I'd rather you didn't text me",
    "I'd prefer it if you text me no more",
    "I'd rather you messaged someone else",
    'je préfère que vous ne m’écriviez plus',
    'je préfère que vous m’écriviez plus',
  ])('"%s" opts out', (text) => {
    expect(intentOf('booking', text)).toBe('opt_out');
  });

  it.each([
    "I'd rather you texted me less",
    'je préfère que vous m’écriviez moins',
    'better if you text me tomorrow',
    'better to text me an hour before',
    'je préfère qu’on m’écrive la veille',
  ])('"%s" is neither', (text) => {
    expect(['in_writing', 'opt_out']).not.toContain(intentOf('booking', text));
  });
});
