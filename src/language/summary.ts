/** The `ai_summary` of a status callback: two or three sentences out of what is known, and no name. */
import type { EndReason } from '../domain/contact/state.js';
import type { Language } from '../domain/language.js';
import type { CallbackBodyInput } from '../temporal/contract.js';
import { toldIn, type SummaryDetails } from './told.js';

/** In the contact's language, as in the guides' examples (S2-26, S2-29, S3-11, S3-12). */
export function summarise(input: CallbackBodyInput, details: SummaryDetails | null = null): string {
  const sentences = [opening(input), learnt(input, details), ending(input)];
  const whole = sentences.filter((sentence) => sentence !== '').join(' ');
  return details ? details.mask(whole) : whole;
}

/** Whether the prospect wrote at all. */
function replied({ messages, snapshot }: CallbackBodyInput): boolean {
  return snapshot.engagement.progress.responded || messages.some(({ direction }) => direction === 'in');
}

function opening(input: CallbackBodyInput): string {
  const french = input.language === 'fr';
  if (input.snapshot.status === 'MEETING_BOOKED') {
    return french ? "Prospect intéressé par l'offre." : 'Prospect interested in the offer.';
  }
  return french ? 'Conversation initiée.' : 'Conversation started.';
}

/** What was answered, asked and wished. */
function learnt(input: CallbackBodyInput, details: SummaryDetails | null): string {
  const { snapshot, language } = input;
  const done = toldIn(language, snapshot.engagement, details);
  if (done.length === 0) return '';
  const last = done.pop() ?? '';
  const french = language === 'fr';
  const list = done.length === 0 ? last : `${done.join(', ')} ${french ? 'et' : 'and'} ${last}`;
  return french ? `A ${list}.` : `${list.slice(0, 1).toUpperCase()}${list.slice(1)}.`;
}

function ending(input: CallbackBodyInput): string {
  const french = input.language === 'fr';
  if (input.snapshot.status === 'MEETING_BOOKED') {
    const moved = (input.snapshot.booking?.sequence ?? 0) > 0;
    if (french) return moved ? 'RDV déplacé et confirmé avec un expert.' : 'RDV confirmé avec un expert.';
    return moved
      ? 'Appointment moved and confirmed with an expert.'
      : 'Appointment confirmed with an expert.';
  }
  const end = ENDINGS[input.snapshot.reason ?? 'silence'] ?? silence(input);
  return end[input.language];
}

type Said = Record<Language, string>;

const ENDINGS: Partial<Record<EndReason, Said>> = {
  not_a_test_recipient: {
    fr: "Rien n'a été envoyé : ce numéro n'est pas un destinataire de test.",
    en: 'Nothing was sent: this number is not a test recipient.',
  },
  not_delivered: {
    fr: 'Message envoyé mais jamais remis au prospect.',
    en: 'Message sent but never delivered to the prospect.',
  },
  not_interested: {
    fr: "Prospect n'est pas intéressé pour le moment.",
    en: 'Prospect is not interested at the moment.',
  },
  disqualified: {
    fr: "Les réponses du prospect ne correspondent pas aux critères de l'offre.",
    en: "The prospect's answers do not match the criteria of the offer.",
  },
  booking_cancelled: {
    fr: 'RDV annulé par le prospect, sans nouveau créneau.',
    en: 'Appointment cancelled by the prospect, without a new time.',
  },
  meeting_declined: {
    fr: 'Prospect indisponible pour le RDV, sans nouveau créneau.',
    en: 'Prospect could not come to the appointment; no new time.',
  },
  no_show: {
    fr: 'Prospect absent au RDV, sans nouveau créneau.',
    en: 'Prospect did not come to the appointment; no new time.',
  },
  number_changed: {
    fr: 'La conversation continue sous le nouveau numéro du contact.',
    en: "The conversation goes on under the contact's new number.",
  },
  became_customer: { fr: 'Le contact est devenu client.', en: 'The contact became a customer.' },
  churned: { fr: "Le contact n'est plus client.", en: 'The contact is no longer a customer.' },
};

function silence(input: CallbackBodyInput): Said {
  return replied(input)
    ? {
        fr: 'Prospect a répondu partiellement puis silence.',
        en: 'Prospect replied partially then went silent.',
      }
    : { fr: "Prospect n'a pas répondu.", en: 'Prospect did not reply.' };
}
