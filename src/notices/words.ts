/** What people on the client's side read: one line for a chat, a subject and a text for a mail. */
import type { HandoverCause } from '../domain/contact/state.js';
import type { Language } from '../domain/language.js';
import type { Notice } from '../domain/notice.js';
import { instantToText } from './when.js';

export interface NoticeFacts {
  language: Language;
  /** Name and number of the prospect. */
  who: string;
  company: string | null;
  email: string | null;
  lastWords: string | null;
  /** Where the conversation can be read and answered; null without a console. */
  link: string | null;
  /** The account's IANA zone, for times without one of their own. */
  timeZone: string;
}

export interface NoticeWords {
  subject: string;
  text: string;
}

const CAUSES: Record<Language, Record<HandoverCause, string>> = {
  fr: {
    prospect_asked: 'demande à parler à une personne',
    in_writing: 'préfère une réponse écrite à un appel',
    customer_waits: 'est client et attend une réponse',
    not_understood: "a écrit quelque chose que l'assistant ne comprend pas",
    calendar_failed: "voulait un rendez-vous, mais le calendrier n'a pas répondu",
    let_down: "dit que personne ne l'a appelé, ou n'a pas reçu ce qui était promis",
    after_meeting: 'écrit après son rendez-vous',
    to_pass_on: 'laisse une précision pour son rendez-vous',
    voice_notes: "envoie des messages vocaux, que l'assistant ne peut pas écouter",
    bereaved: "dit avoir perdu un proche : l'assistant ne relance plus, et n'a promis aucune réponse",
    unknown_sender: 'a écrit sans être connu',
    operator: 'a été repris par un collègue',
    colleague: 'a été repris par un collègue',
  },
  en: {
    prospect_asked: 'asks to talk to a person',
    in_writing: 'would rather be answered in writing than called',
    customer_waits: 'is a customer and waits for an answer',
    not_understood: 'wrote something the assistant does not understand',
    calendar_failed: 'wanted a meeting, but the calendar did not answer',
    let_down: 'says that nobody called, or that something promised has not come',
    after_meeting: 'writes after their meeting',
    to_pass_on: 'left a note for their meeting',
    voice_notes: 'sends voice notes, which the assistant cannot listen to',
    bereaved: 'said someone close to them has died: the assistant writes no more, and has promised no answer',
    unknown_sender: 'wrote, and no lead names them',
    operator: 'was taken over by a colleague',
    colleague: 'was taken over by a colleague',
  },
};

const MEETINGS = {
  fr: {
    meeting_booked: 'Rendez-vous réservé',
    meeting_moved: 'Rendez-vous déplacé',
    meeting_declined: 'Ne peut pas venir au rendez-vous',
    meeting_kept: 'Rendez-vous finalement maintenu',
    meeting_cancelled: 'Rendez-vous annulé',
  },
  en: {
    meeting_booked: 'Meeting booked',
    meeting_moved: 'Meeting moved',
    meeting_declined: 'Cannot come to the meeting',
    meeting_kept: 'Meeting stands after all',
    meeting_cancelled: 'Meeting cancelled',
  },
};

const LABELS = {
  fr: { company: 'Entreprise', email: 'E-mail', said: 'Dernier message', open: 'Ouvrir' },
  en: { company: 'Company', email: 'E-mail', said: 'Last message', open: 'Open' },
};

export function noticeWords(notice: Notice, facts: NoticeFacts): NoticeWords {
  const subject = subjectOf(notice, facts);
  const labels = LABELS[facts.language];
  const rows = [
    facts.company && `${labels.company}: ${facts.company}`,
    facts.email && `${labels.email}: ${facts.email}`,
    facts.lastWords && `${labels.said}: « ${facts.lastWords.slice(0, 500)} »`,
    facts.link && `${labels.open}: ${facts.link}`,
  ];
  return { subject, text: [subject, ...rows.filter(Boolean)].join('\n') };
}

function subjectOf(notice: Notice, { language, who, timeZone }: NoticeFacts): string {
  switch (notice.about) {
    case 'handover':
      return `${who} ${CAUSES[language][notice.cause]}`;
    case 'escalation': {
      const since = instantToText(notice.waitingSince, timeZone, language);
      return language === 'fr'
        ? `${who} attend toujours une réponse, depuis ${since}`
        : `${who} still waits for an answer, since ${since}`;
    }
    case 'handed_back':
      return language === 'fr'
        ? `${who} a répondu entre-temps, l'assistant reprend la conversation`
        : `${who} wrote meanwhile, the assistant goes on with the conversation`;
    case 'meeting_booked':
    case 'meeting_moved':
    case 'meeting_declined':
    case 'meeting_kept':
    case 'meeting_cancelled': {
      const when = instantToText(notice.meeting.start, notice.meeting.timeZone, language);
      return `${MEETINGS[language][notice.about]}: ${who}, ${when} (${notice.meeting.timeZone})`;
    }
  }
}
