/** A first playbook in each language, to be made one's own: templates with a Stop button, two questions, two topics. */
import type { Answers } from './answers.js';

type Texts = {
  code: string;
  opener: string;
  openerButtons: string[];
  followUp: string;
  followUpButtons: string[];
  followUpAnswered: string;
  lastFollowUp: string;
  reminder: string;
  reminderButtons: string[];
  interested: string;
  interestedLabel: string;
  need: string;
  needLabel: string;
  robot: string;
  priceWords: string[];
};

const FR: Texts = {
  code: 'fr',
  opener:
    "Bonjour, je suis {{1}}, assistante virtuelle chez {{2}}. Nous avons essayé de vous joindre par téléphone au sujet de votre demande. Est-elle toujours d'actualité ?",
  openerButtons: ['Oui', 'Non', 'Stop'],
  followUp:
    "Bonjour, c'est {{1}}, de chez {{2}}. Avez-vous vu mon message ? Je peux vous renseigner ici ou fixer un appel avec un expert.",
  followUpButtons: ['Fixer un appel', 'Stop'],
  followUpAnswered:
    "Bonjour, c'est {{1}}, de chez {{2}}. Souhaitez-vous toujours fixer un appel avec un expert ? Je peux aussi vous renseigner ici.",
  lastFollowUp:
    "Je ne veux pas vous déranger : ceci est mon dernier message au sujet de votre demande chez {{1}}. Si elle est toujours d'actualité, dites-moi quand un expert peut vous appeler.",
  reminder: 'Bonjour, juste un petit rappel : notre appel est prévu dans environ une heure.',
  reminderButtons: ['Confirmer', 'Déplacer'],
  interested: "Votre demande est-elle toujours d'actualité ?",
  interestedLabel: "demande toujours d'actualité",
  need: 'De quoi avez-vous besoin ?',
  needLabel: 'besoin',
  robot:
    'Je suis une assistante virtuelle, pas une personne. Un expert de {company} prend la suite dès que vous le souhaitez.',
  priceWords: ['prix', 'tarif', 'devis', 'combien ça coûte'],
};

const EN: Texts = {
  code: 'en',
  opener:
    "Hello, I'm {{1}}, the virtual assistant of {{2}}. We tried to reach you by phone about your request. Is it still of interest to you?",
  openerButtons: ['Yes', 'No', 'Stop'],
  followUp:
    'Hello, this is {{1}} from {{2}}. Did you see my message? I can answer here or set up a call with an expert.',
  followUpButtons: ['Set up a call', 'Stop'],
  followUpAnswered:
    'Hello, this is {{1}} from {{2}}. Would you still like to set up a call with an expert? I can also answer here.',
  lastFollowUp:
    "I don't want to disturb you: this is my last message about your request to {{1}}. If it still matters to you, tell me when an expert may call you.",
  reminder: 'Hello, just a quick reminder: our call is planned in about an hour.',
  reminderButtons: ['Confirm', 'Move'],
  interested: 'Is your request still of interest to you?',
  interestedLabel: 'request still of interest',
  need: 'What do you need?',
  needLabel: 'need',
  robot: 'I am a virtual assistant, not a person. An expert at {company} takes over whenever you wish.',
  priceWords: ['price', 'pricing', 'quote', 'how much is it'],
};

type Playbook = Record<string, unknown>;
type Make = (answers: Answers) => Record<'sales' | 'anytime', Playbook>;

/** `anytime` is the same without sending hours, for trying out at night and on Sundays. */
export const PLAYBOOKS: Record<'fr' | 'en', Make> = {
  fr: (answers) => both(answers, FR, 'fr'),
  en: (answers) => both(answers, EN, 'en'),
};

function both(answers: Answers, texts: Texts, language: 'fr' | 'en'): Record<'sales' | 'anytime', Playbook> {
  const sales = playbook(answers, texts, language);
  return { sales, anytime: { ...sales, burst_window: '1s' } };
}

function playbook({ account, company, assistant }: Answers, texts: Texts, language: 'fr' | 'en'): Playbook {
  const prefix = account.toLowerCase().replaceAll('-', '_');
  const said = (text: string) => ({ [language]: text });
  const template = (name: string, parameters: string[], body: string, buttons: string[]) => ({
    name: `${prefix}_${name}`,
    ...(parameters.length > 0 && { parameters }),
    languages: { [language]: { code: texts.code, body, buttons } },
  });
  const who = () => ['assistant', 'company'];
  return {
    company,
    assistant,
    templates: {
      opener: template('opener', who(), texts.opener, texts.openerButtons),
      follow_up: template('follow_up', who(), texts.followUp, texts.followUpButtons),
      follow_up_answered: template(
        'follow_up_answered',
        who(),
        texts.followUpAnswered,
        texts.followUpButtons,
      ),
      last_follow_up: template('last_follow_up', ['company'], texts.lastFollowUp, texts.followUpButtons),
      reminder: template('reminder', [], texts.reminder, texts.reminderButtons),
    },
    follow_ups: ['1d', '3d'],
    give_up_after: '2d',
    reminders: ['1h'],
    opener_asks: 'interested',
    questions: [
      { id: 'interested', kind: 'yes_no', text: said(texts.interested), label: said(texts.interestedLabel) },
      { id: 'need', kind: 'text', text: said(texts.need), label: said(texts.needLabel) },
    ],
    topics: [
      { topic: 'price', keywords: texts.priceWords, offers_call: true },
      // Asked in any wording: a standard topic needs no keywords.
      { topic: 'robot', text: said(texts.robot) },
    ],
  };
}
