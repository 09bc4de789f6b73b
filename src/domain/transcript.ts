/**
 * The conversation as the status callbacks and the calendar carry it: masked, in the layout of the getting-started
 * guides (S2-32, S3-03, S3-04). Uses Intl through `zone.ts`, so workflow code must not import it.
 */
import type { Message } from './contact/state.js';
import type { Language } from './language.js';
import { masker, maskPhone, type Identities } from './masking.js';
import { instantToCivil } from './zone.js';

/** `open` while an engagement runs, `pending` in handover, `resolved` after an outcome. */
type TranscriptStatus = 'open' | 'pending' | 'resolved';

export interface Transcript {
  language: Language;
  /** The account's IANA zone. */
  timeZone: string;
  /** Named in the footer. */
  brand: string;
  /** As from `pseudonym()`. */
  contact: string;
  /** The prospect's number and ours, in E.164; shown masked. */
  phone: string;
  companyPhone: string;
  /** The prospect's company, or null where none is known; never shown. */
  company: string | null;
  status: TranscriptStatus;
  kanban: 'new' | 'contacted' | 'responded';
  /** Oldest first. */
  messages: Message[];
  /** Who must not be named. The prospect's company is masked in any case. */
  identities: Identities;
  /** Stands for beginning and end of a conversation without messages. Epoch milliseconds. */
  now: number;
}

const DOUBLE_RULE = '='.repeat(37);
const RULE = '-'.repeat(37);
const MONTHS = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const LABELS = {
  fr: {
    title: 'RÉSUMÉ DE CONVERSATION',
    company: 'Entreprise',
    unknownCompany: 'Non renseignée',
    maskedCompany: '[Société]',
    phone: 'Téléphone',
    companyPhone: 'Numéro société',
    status: 'Statut actuel',
    kanban: 'Étape Kanban',
    start: 'Début',
    end: 'Dernière activité',
    history: 'HISTORIQUE DES MESSAGES',
    footer: 'Conversation mise à jour automatiquement par',
  },
  en: {
    title: 'CONVERSATION SUMMARY',
    company: 'Company',
    unknownCompany: 'Not provided',
    maskedCompany: '[Company]',
    phone: 'Phone',
    companyPhone: 'Company number',
    status: 'Current status',
    kanban: 'Kanban stage',
    start: 'Start',
    end: 'Last activity',
    history: 'MESSAGE HISTORY',
    footer: 'Conversation updated automatically by',
  },
};
/** What stands for a message without words. */
const WORDLESS: Record<Language, Partial<Record<Message['type'], string>>> = {
  fr: {
    voice: '[Message vocal]',
    image: '[Image]',
    video: '[Vidéo]',
    document: '[Document]',
    sticker: '[Autocollant]',
    location: '[Position]',
    contacts: '[Contact]',
    order: '[Commande]',
    unsupported: '[Média]',
  },
  en: {
    voice: '[Voice message]',
    image: '[Image]',
    video: '[Video]',
    document: '[Document]',
    sticker: '[Sticker]',
    location: '[Location]',
    contacts: '[Contact]',
    order: '[Order]',
    unsupported: '[Media]',
  },
};

/** The whole transcript, without a line break at its end. */
export function renderTranscript(transcript: Transcript): string {
  const { language, timeZone, messages, now, company, identities } = transcript;
  const label = LABELS[language];
  const known = company !== null && company.trim() !== '';
  const mask = masker(
    { ...identities, companies: known ? [...identities.companies, company] : identities.companies },
    language,
  );
  // What never left is no part of the conversation.
  const exchanged = messages.filter(({ direction, status }) => direction === 'in' || status !== 'failed');
  const start = exchanged[0]?.at ?? now;
  const end = exchanged.at(-1)?.at ?? start;
  return [
    `🗨️ ${label.title}`,
    '',
    DOUBLE_RULE,
    '',
    `📞 Contact: ${transcript.contact}`,
    `🏢 ${label.company}: ${known ? label.maskedCompany : label.unknownCompany}`,
    `📱 ${label.phone}: ${maskPhone(transcript.phone)}`,
    `📞 ${label.companyPhone}: ${maskPhone(transcript.companyPhone)}`,
    `📊 ${label.status}: ${transcript.status}`,
    `🏷️ ${label.kanban}: ${transcript.kanban}`,
    `📅 ${label.start}: ${headerTime(start, timeZone)}`,
    `⏰ ${label.end}: ${headerTime(end, timeZone)}`,
    '',
    RULE,
    '',
    `📋 ${label.history}:`,
    ...exchanged.map((message) => {
      const who = message.direction === 'out' ? '💬 Agent' : '👤 Client';
      return `${lineTime(message.at, timeZone, language)} - ${who}: ${oneLine(mask(words(message, language)))}`;
    }),
    '',
    DOUBLE_RULE,
    `${label.footer} ${transcript.brand}.`,
  ].join('\n');
}

function words({ text, type }: Message, language: Language): string {
  return text.trim() === '' ? (WORDLESS[language][type] ?? WORDLESS[language].unsupported ?? '') : text;
}

/** One message is one line: nobody can write a line of the transcript themselves. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

/** `08/10/2025 09:31` */
function headerTime(at: number, zone: string): string {
  const { date, time } = instantToCivil(at, zone);
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)} ${time}`;
}

/** `8 octobre 2025 à 09:31`, `Oct 8, 2025 at 09:31` */
function lineTime(at: number, zone: string, language: Language): string {
  const { date, time } = instantToCivil(at, zone);
  const day = Number(date.slice(8));
  const month = MONTHS[language][Number(date.slice(5, 7)) - 1] ?? '';
  const year = date.slice(0, 4);
  return language === 'fr' ? `${day} ${month} ${year} à ${time}` : `${month} ${day}, ${year} at ${time}`;
}
