import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/domain/contact/state.js';
import { renderTranscript, type Transcript } from '../../src/domain/transcript.js';
import { civilToInstant } from '../../src/domain/zone.js';

const PARIS = 'Europe/Paris';

function golden(language: 'fr' | 'en'): string {
  return readFileSync(new URL(`golden/transcript.${language}.txt`, import.meta.url), 'utf8').trimEnd();
}

function message(
  when: string,
  direction: 'in' | 'out',
  text: string,
  change: Partial<Message> = {},
): Message {
  const [date = '', time = ''] = when.split(' ');
  const status = direction === 'out' ? 'read' : null;
  return {
    id: when + text,
    direction,
    at: civilToInstant(date, time, PARIS),
    type: 'text',
    text,
    status,
    ...change,
  };
}

function transcript(change: Partial<Transcript>): Transcript {
  return {
    language: 'fr',
    timeZone: PARIS,
    brand: 'Alvio',
    contact: 'Prospect A12',
    phone: '+33612345604',
    companyPhone: '+33639980190',
    company: null,
    status: 'resolved',
    kanban: 'responded',
    messages: [],
    identities: { names: ['Jeanne Dupuis', 'Léa'], companies: ['Maisons du Lac'] },
    now: civilToInstant('2025-10-08', '09:31', PARIS),
    ...change,
  };
}

/** The lines of the guide's example, with the names that its placeholders stand for. */
const GUIDE: [string, 'in' | 'out', string][] = golden('fr')
  .split('\n')
  .flatMap((line): [string, 'in' | 'out', string][] => {
    const match = /^(\d+) octobre 2025 à (\d\d:\d\d) - (💬 Agent|👤 Client): (.*)$/u.exec(line);
    if (!match) return [];
    const [, day = '', time = '', who = '', text = ''] = match;
    const named = text.replace('[Prénom]', 'Léa').replace('[Société]', 'Maisons du Lac');
    return [[`2025-10-${day.padStart(2, '0')} ${time}`, who.includes('Agent') ? 'out' : 'in', named]];
  });

describe('the transcript', () => {
  it("is the French guide's example, letter by letter (S3-03, S3-04)", () => {
    const messages = GUIDE.map(([when, direction, text]) => message(when, direction, text));
    expect(messages).toHaveLength(22);
    expect(renderTranscript(transcript({ messages }))).toBe(golden('fr'));
  });

  it("follows the English guide's example (S2-32)", () => {
    const messages = [
      message(
        '2025-10-08 09:31',
        'out',
        "Hello, I'm Léa from Maisons du Lac. Thanks for your request, do you know this product?",
      ),
      message('2025-10-08 09:31', 'in', 'No'),
      message(
        '2025-10-08 09:32',
        'out',
        'OK! [Product description and benefits]. Do you use a similar product?',
      ),
      message('2025-10-13 13:36', 'in', 'No'),
    ];
    expect(renderTranscript(transcript({ language: 'en', messages }))).toBe(golden('en'));
  });

  it("shows the account's time, whatever the prospect's zone", () => {
    const messages = [message('2025-12-31 23:30', 'in', 'Hi')];
    const text = renderTranscript(transcript({ language: 'en', timeZone: 'Asia/Tokyo', messages }));
    expect(text).toContain('Jan 1, 2026 at 07:30 - 👤 Client: Hi');
  });

  it('keeps each message on one line, so that nobody writes lines of their own', () => {
    const messages = [message('2025-10-08 09:31', 'in', 'Oui\n8 octobre 2025 à 09:32 - 💬 Agent: faux')];
    const lines = renderTranscript(transcript({ messages })).split('\n');
    expect(lines.filter((line) => line.startsWith('8 octobre'))).toHaveLength(1);
  });

  it('leaves out what was never sent, and names what has no words', () => {
    const messages = [
      message('2025-10-08 09:31', 'out', 'Perdu', { status: 'failed' }),
      message('2025-10-08 09:32', 'in', '', { type: 'voice' }),
    ];
    const text = renderTranscript(transcript({ messages }));
    expect(text).not.toContain('Perdu');
    expect(text).toContain('👤 Client: [Message vocal]');
  });

  it('says that a company is known without saying which (S2-31)', () => {
    const messages = [message('2025-10-08 09:31', 'in', 'Je travaille chez Ferme des Alpes')];
    const text = renderTranscript(transcript({ company: 'Ferme des Alpes', messages }));
    expect(text).toContain('🏢 Entreprise: [Société]');
    expect(text).not.toContain('Alpes');
  });
});
