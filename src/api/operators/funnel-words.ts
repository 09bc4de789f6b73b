/** The words of the report's page, in the two languages of the console. */
import type { FunnelStep } from '../../domain/funnel.js';

export interface FunnelWords {
  lang: 'en' | 'fr';
  title: (account: string, environment: string) => string;
  what: (from: string, to: string, timeZone: string) => string;
  /** As people read them. */
  steps: Record<FunnelStep, string>;
  /** In the head of the table. */
  columns: { firstMessage: string; firstAnswer: string; sales: string; amounts: string };
  plots: { steps: string; outcomes: string; reasons: string; notSent: string; churned: string };
  none: string;
  howFast: string;
  speed: (message: string, answer: string) => string;
  by: (name: string) => string;
  sales: string;
  sold: (conversions: number, amounts: string, wroteFirst: number) => string;
  fresh: (when: string, contacts: number, ms: number) => string;
  more: (bars: number) => string;
  percent: (share: number) => string;
  noName: string;
  noReason: string;
  total: string;
  table: string;
  noAmounts: string;
  unknown: string;
  days: string;
  /** Of outcomes, reasons and what it is split by; what is not in here is shown as it is. */
  named: Record<string, string>;
}

const EN: FunnelWords = {
  lang: 'en',
  title: (account, environment) => `Funnel of ${account} (${environment})`,
  what: (from, to, timeZone) =>
    `Leads posted from ${from} to ${to} (${timeZone}), and how far they have come since.`,
  steps: {
    posted: 'Posted by the CRM',
    sent: 'First message sent',
    delivered: 'Delivered',
    read: 'Read',
    answered: 'Answered',
    booked: 'Meeting booked',
    held: 'Meeting took place',
    converted: 'Became a customer',
  },
  columns: {
    firstMessage: 'To first message',
    firstAnswer: 'To first answer',
    sales: 'Sales',
    amounts: 'Amounts',
  },
  plots: {
    steps: 'From the post to the sale',
    outcomes: 'Outcomes',
    reasons: 'Why they ended so',
    notSent: 'Why first messages were not sent',
    churned: 'Why customers left',
  },
  none: 'No leads were posted in this period.',
  howFast: 'How fast',
  speed: (message, answer) =>
    `First message: ${message} after the post. First answer: ${answer} after the first message. Both are medians.`,
  by: (name) => `By ${name.toLowerCase()}`,
  sales: 'Sales of the period',
  sold: (conversions, amounts, wroteFirst) =>
    `${counted(conversions, 'conversion', 'conversions')}: ${amounts}. ` +
    `${counted(wroteFirst, 'person', 'people')} wrote first, and are in no step.`,
  fresh: (when, contacts, ms) =>
    `Fresh as of ${when}; ${counted(contacts, 'contact', 'contacts')} read in ${ms} ms.`,
  more: (bars) => `and ${bars} more`,
  percent: (share) => `${(share * 100).toFixed(1)} %`,
  noName: 'none',
  noReason: 'no reason given',
  total: 'Total',
  table: 'Table',
  noAmounts: 'no amounts',
  unknown: 'unknown',
  days: 'days',
  named: {
    campaign: 'Campaign',
    source: 'Source',
    route: 'Routing rule',
    number: 'WhatsApp number',
    week: 'Week',
    open: 'Still going on',
    MEETING_BOOKED: 'Meeting booked',
    NOT_REACHABLE: 'Not reachable',
    OPT_OUT: 'Opted out',
    NO_OUTCOME: 'No outcome',
    NO_WHATSAPP: 'No WhatsApp',
    INVALID_NUMBER: 'Not a number',
    WRONG_NUMBER: 'Wrong person',
    STOP: 'Asked us to stop',
    NO_CONSENT: 'No consent',
  },
};

const FR: FunnelWords = {
  lang: 'fr',
  title: (account, environment) => `Parcours des leads de ${account} (${environment})`,
  what: (from, to, timeZone) =>
    `Leads envoyés du ${from} au ${to} (${timeZone}), et jusqu’où ils sont allés depuis.`,
  steps: {
    posted: 'Envoyé par le CRM',
    sent: 'Premier message envoyé',
    delivered: 'Distribué',
    read: 'Lu',
    answered: 'A répondu',
    booked: 'Rendez-vous pris',
    held: 'Rendez-vous tenu',
    converted: 'Devenu client',
  },
  columns: {
    firstMessage: 'Avant le 1er message',
    firstAnswer: 'Avant la 1re réponse',
    sales: 'Ventes',
    amounts: 'Montants',
  },
  plots: {
    steps: 'De l’envoi à la vente',
    outcomes: 'Issues',
    reasons: 'Pourquoi cette issue',
    notSent: 'Pourquoi des premiers messages ne sont pas partis',
    churned: 'Pourquoi des clients sont partis',
  },
  none: 'Aucun lead n’a été envoyé pendant cette période.',
  howFast: 'À quelle vitesse',
  speed: (message, answer) =>
    `Premier message : ${message} après l’envoi. Première réponse : ${answer} après le premier message. Ce sont des médianes.`,
  by: (name) => `Par ${name.startsWith('WhatsApp') ? name : name.toLowerCase()}`,
  sales: 'Ventes de la période',
  sold: (conversions, amounts, wroteFirst) =>
    `${compte(conversions, 'conversion', 'conversions')} : ${amounts}. ` +
    `${compte(wroteFirst, 'personne a écrit d’elle-même et ne figure', 'personnes ont écrit d’elles-mêmes et ne figurent')} dans aucune étape.`,
  fresh: (when, contacts, ms) =>
    `État au ${when} ; ${compte(contacts, 'contact lu', 'contacts lus')} en ${ms} ms.`,
  more: (bars) => `et ${bars} de plus`,
  percent: (share) => `${(share * 100).toFixed(1).replace('.', ',')} %`,
  noName: 'aucun',
  noReason: 'raison non donnée',
  total: 'Total',
  table: 'Tableau',
  noAmounts: 'aucun montant',
  unknown: 'durée inconnue',
  days: 'jours',
  named: {
    campaign: 'Campagne',
    source: 'Source',
    route: 'Règle de routage',
    number: 'Numéro WhatsApp',
    week: 'Semaine',
    open: 'Encore en cours',
    MEETING_BOOKED: 'Rendez-vous pris',
    NOT_REACHABLE: 'Injoignable',
    OPT_OUT: 'Désinscrit',
    NO_OUTCOME: 'Sans résultat',
    meeting_over: 'Rendez-vous passé',
    silence: 'Silence',
    not_delivered: 'Jamais distribué',
    not_interested: 'Pas intéressé',
    disqualified: 'Hors critères',
    booking_cancelled: 'Rendez-vous annulé',
    meeting_declined: 'Indisponible pour le rendez-vous',
    no_show: 'Rendez-vous manqué',
    became_customer: 'Devenu client',
    churned: 'Parti',
    do_not_contact: 'À ne pas contacter',
    not_a_test_recipient: 'Hors des destinataires de test',
    number_changed: 'Numéro changé',
    NO_WHATSAPP: 'Sans WhatsApp',
    INVALID_NUMBER: 'Numéro impossible',
    WRONG_NUMBER: 'Mauvaise personne',
    STOP: 'A demandé d’arrêter',
    NO_CONSENT: 'Sans consentement',
    opted_out: 'Désinscrit',
    not_reachable: 'Injoignable',
    no_consent: 'Sans consentement',
    too_late: 'Trop tard',
    window_closed: 'Fenêtre de 24 heures fermée',
    last_message_undelivered: 'Message précédent non distribué',
    prospect_replied: 'Le prospect avait répondu',
    price: 'Prix',
  },
};

/** @param accepted what a request's `Accept-Language` prefers */
export function funnelWords(accepted: string | false): FunnelWords {
  return accepted === 'fr' ? FR : EN;
}

export const FUNNEL_LANGUAGES = ['en', 'fr'];

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** Nought is singular in French. */
function compte(count: number, one: string, more: string): string {
  return `${count} ${count < 2 ? one : more}`;
}
