/** Whatever a payload says of a person, neither summary nor transcript does (S2-31). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCallbackBodies } from '../../src/activities/callback-body.js';
import type { CallbackBodies } from '../../src/activities/callback-body.js';
import type { CallbackSnapshot, Message } from '../../src/domain/contact/state.js';
import { NO_WISH } from '../../src/domain/language.js';
import { readLeadPayload } from '../../src/domain/lead-payload.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import type { PayloadStore } from '../../src/storage/payload-store.js';
import { createPlaybookTexts } from '../../src/storage/playbooks.js';
import { CONTACT, outboundDirectory } from '../support/outbound-settings.js';

const NOW = Date.parse('2025-10-13T11:36:00Z');
let folder: string;
let store: PayloadStore;
let bodies: CallbackBodies;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ringback-masking-'));
  store = createPayloadStore({ kind: 'directory', path: folder }, Buffer.alloc(32, 5));
  const directory = outboundDirectory();
  const playbooks = createPlaybookTexts(directory, store);
  bodies = createCallbackBodies({ directory, store, playbooks, pseudonymKey: Buffer.alloc(32, 6) });
});
afterAll(() => rm(folder, { recursive: true }));

const firstName = fc.constantFrom('Camille', 'Élodie', 'Jürgen', 'Marc', 'Zoé', 'Anne-Sophie', 'Noël', 'Bo');
const lastName = fc.constantFrom('Dupuis', "O'Hara", 'Lemaître', 'Martínez', 'Quang', 'Saint-Exupère');
const company = fc.constantFrom('Ferme des Alpes', 'Béton & Fils', 'Kowalski SARL', 'Zephyr-Énergie');
const street = fc.constantFrom(
  'La Grange Haute',
  '14 bis chemin du Moulin',
  'Apt 4, Old Mill Yard',
  'BP 20514',
);
const phone = fc
  .tuple(fc.constantFrom('6', '7'), fc.stringMatching(/^[0-9]{8}$/))
  .map(([lead, rest]) => `+33${lead}${rest}`);
const spacing = fc.constantFrom('', ' ', '.', '-', ' - ', '  ', ',', '/', '\u00a0', ' . ');

/** The same number as people write it: with country code or without, in pairs or not. */
function written(number: string, gap: string, style: number): string {
  const national = number.slice(3);
  const pairs = (text: string): string => text.replace(/\d\d(?=\d)/g, `$&${gap}`);
  if (style === 0) return pairs(`0${national}`);
  if (style === 1) return `+33${gap}${national[0] ?? ''}${gap}${pairs(national.slice(1))}`;
  if (style === 2) return `0033 (0)${pairs(national)}`;
  return `0${national}`.split('').join(gap);
}

const people = fc.record({
  first: firstName,
  last: lastName,
  company,
  street,
  phone,
  rep: fc.record({
    prenom: fc.constantFrom('Hugo', 'Inès', 'Raphaëlle'),
    nom: fc.constantFrom('Lambert', 'Ng'),
  }),
  gap: spacing,
  style: fc.nat({ max: 3 }),
  loud: fc.boolean(),
  language: fc.constantFrom('fr' as const, 'en' as const),
});

/** Each digit apart, so that the answer is cut within the number. */
const CUT_IN_THE_SUMMARY = {
  first: 'Camille',
  last: 'Dupuis',
  company: 'Ferme des Alpes',
  street: 'La Grange Haute',
  phone: '+33757383023',
  rep: { prenom: 'Hugo', nom: 'Lambert' },
  gap: ' - ',
  style: 3,
  loud: false,
  language: 'fr',
} as const;

describe('what the client is told of a conversation', () => {
  it('holds no name, number, address, e-mail or company of the payload, however it was written', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (who) => {
        const email = `${who.last.toLowerCase().replace(/[^a-z]/g, 'x')}@ferme.example`;
        const read = readLeadPayload({
          phone_number: who.phone,
          contact: { name: `${who.first} ${who.last}`, email, company: who.company },
          custom: { address: { street: who.street }, second_phone: '+33 1 42 00 00 01' },
          sales: { role: 'sales', ...who.rep, email: 'rep@team.example', phone_number: '+33198765432' },
        });
        if (!read.ok) throw new Error('the payload is read');
        const said = [
          `Bonjour, ${who.first} ${who.last} de ${who.company}, ${written(who.phone, who.gap, who.style)}`,
          `Écrivez à ${email} ou passez ${who.street}, demandez ${who.last}.`,
          `${who.rep.prenom} ${who.rep.nom} (01 98 76 54 32, rep@team.example) ou 01 42 00 00 01 ?`,
          'Mon IBAN : FR76 3000 6000 0112 3456 7890 189, mon site www.ferme.example/a',
        ].map((text) => (who.loud ? text.toUpperCase() : text));
        const messages = said.map((text, index): Message => ({
          id: `${index}`,
          direction: index === 2 ? 'out' : 'in',
          at: NOW,
          type: 'text',
          text,
          status: index === 2 ? 'read' : null,
        }));
        const snapshot: CallbackSnapshot = {
          status: 'NO_OUTCOME',
          crmId: '1',
          reason: 'silence',
          booking: null,
          engagement: {
            answers: [{ question: 'context', value: said[0] ?? '' }],
            topicsAsked: ['price'],
            openedAt: NOW,
            progress: { delivered: true, read: true, responded: true },
            wish: NO_WISH,
          },
        };
        const ref = await bodies.write({
          contact: { ...CONTACT, number: who.phone },
          snapshot,
          profile: { ...read.known, phone_number: who.phone },
          playbook: null,
          language: who.language,
          messages,
          archive: null,
          now: NOW,
        });
        const told = (await store.get(ref)).toString().toLowerCase();
        const secrets = [
          who.first,
          who.last,
          who.company,
          who.street,
          email,
          who.rep.prenom,
          'rep@team',
          'ferme.ex',
        ];
        for (const secret of secrets) {
          const alone = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').toLowerCase();
          expect(told).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${alone}(?![\\p{L}\\p{N}])`, 'u'));
        }
        const digits = told.replace(/[^\d]/g, '');
        for (const number of [who.phone.slice(3), '198765432', '142000001', '30006000011234567890189']) {
          expect(digits).not.toContain(number);
        }
      }),
      { numRuns: 150, examples: [[CUT_IN_THE_SUMMARY]] },
    );
  });
});
