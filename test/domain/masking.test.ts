import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masker, maskPhone, pseudonym } from '../../src/domain/masking.js';

const mask = masker(
  { names: ['Jane Doe', 'DUPONT Élodie', 'Léa', 'Pierre'], companies: ['Alpine Farm'] },
  'en',
);

describe('masking (S2-31)', () => {
  it.each([
    ["Hello Jane Doe, I'm Léa from Alpine Farm", "Hello [First name], I'm [First name] from [Company]"],
    ['moi c’est elodie dupont', 'moi c’est [First name]'],
    ['JANE, appelez ALPINE FARM', '[First name], appelez [Company]'],
    ['Janeway is no Jane', 'Janeway is no [First name]'],
    ['Pierre vend de la pierre', '[First name] vend de la pierre'],
    ['Write to jane.doe+x@example.co.uk please', 'Write to [Email] please'],
    ['See https://example.com/a?b=c and www.example.fr', 'See [Link] and [Link]'],
    ['mon site: ferme-alpine.fr', 'mon site: [Link]'],
    ['Call +33 6 12 34 56 04', 'Call +33 6 ** ** ** 04'],
    ['Call +33612345604 or 0033612345604', 'Call +33 6 ** ** ** 04 or +33 6 ** ** ** 04'],
    ['mon 06.12.34.56.04', 'mon 06 ** ** ** 04'],
    ['I live at 12 rue de la Paix, 75002 Paris.', 'I live at [Address].'],
    ['at 1600 Pennsylvania Avenue', 'at [Address]'],
    ['IBAN FR76 3000 6000 0112 3456 7890 189 merci', 'IBAN [Bank account] merci'],
    ['my iban is gb29nwbk60161331926819.', 'my iban is [Bank account].'],
    ['carte 4970 1012 3456 7890', 'carte [Bank account]'],
    ['RIB 30006 00001 12345678901 89', 'RIB [Bank account]'],
  ])('"%s" becomes "%s"', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    'Entre 6,5 et 7',
    'lundi 13/10 à 14h30',
    'ok14 personnes demain dans la salle',
    '2025-10-13 14:30',
    'Environ 1 000 000 € ou 12 500 kWh',
    'D’accord pour mercredi. Préférez-vous 8h30-9h ou 14h-14h30 ?',
    "C'est réservé ! Vous avez un appel avec un expert demain à 14h30.",
  ])('leaves "%s" alone', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('shows of a number its country, first and last two digits', () => {
    expect(maskPhone('+33612345604')).toBe('+33 6 ** ** ** 04');
    expect(maskPhone('+18181234567')).toBe('+1 8 ** ** ** ** 67');
    expect(maskPhone('raw-abc')).toBe('** **');
  });

  it('never lets a name or number through, wherever it stands', () => {
    const words = fc.array(
      fc.constantFrom('bonjour', 'Jane', 'doe', 'Élodie', ',', '+33612345604', 'alpine farm', '\n', '…'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        expect(mask(parts.join(' '))).not.toMatch(/jane|doe|élodie|alpine|612345604/i);
      }),
    );
  });
});

describe('the pseudonym (S2-33)', () => {
  it('is a letter and two digits, the same for the same contact', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (hmac) => {
        expect(pseudonym(hmac)).toMatch(/^Prospect [A-Z][1-9]\d$/);
        expect(pseudonym(hmac)).toBe(pseudonym(hmac.slice()));
      }),
    );
    expect(pseudonym(new Uint8Array([0, 0, 2]))).toBe('Prospect A12');
  });
});
