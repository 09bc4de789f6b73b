import { describe, expect, it } from 'vitest';
import type { UnderstandingContext } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import { instantToCivil } from '../../src/domain/zone.js';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

/** A Wednesday, 10 in the morning. */
const NOW = Date.parse('2025-10-08T10:00:00+02:00');
const ZONE = 'Europe/Paris';

const IDLE: UnderstandingContext = {
  language: 'fr',
  timeZone: ZONE,
  now: NOW,
  stage: 'idle',
  asked: null,
  open: [],
  offer: null,
  wish: NO_WISH,
  booking: null,
  reminded: false,
  topics: [],
};

const intent = (text: string, context: Partial<UnderstandingContext>): string =>
  understand([text], { ...IDLE, ...context }).intent;

describe('once an engagement is over', () => {
  it.each([
    'merci',
    'ok merci',
    'Ok merci quand même',
    "merci pour l'appel, très clair",
    'Merci beaucoup, bonne journée à vous !',
    'bonne soirée',
    'à bientôt',
    'au revoir',
    'Thanks for the call, really helpful!',
    'thanks a lot, bye',
    'you too',
    'have a nice evening',
    'cheers mate',
  ])('thanks and goodbyes are a courtesy: %s', (text) => {
    for (const ended of ['settled', 'unanswered'] as const) expect(intent(text, { ended })).toBe('courtesy');
  });

  it.each(['ok', 'parfait', '👍', '🙂🙏', "d'accord", 'no worries', 'great!', 'haha'])(
    'what merely takes note is one where all is said, and takes up what was left open: %s',
    (text) => {
      expect(intent(text, { ended: 'settled' })).toBe('courtesy');
      expect(intent(text, { ended: 'unanswered' })).not.toBe('courtesy');
    },
  );

  it.each(['bonjour', 'Hello there', 'Bonsoir madame'])('a greeting alone says nothing yet: %s', (text) => {
    expect(intent(text, { ended: 'settled' })).toBe('greeting');
    expect(intent(text, { ended: 'unanswered' })).not.toBe('greeting');
  });

  it.each([
    "merci, c'est combien ?",
    'merci de me rappeler demain à 10h',
    'ok merci, et le prix ?',
    'thanks, can we talk on Monday?',
    'finalement je suis intéressé',
    'ok pour lundi',
    'bonjour, vous pouvez me rappeler ?',
    'merci mais je voudrais un devis',
  ])('whoever wants something says more: %s', (text) => {
    expect(['courtesy', 'greeting']).not.toContain(intent(text, { ended: 'settled' }));
  });

  it('none of it is read where an engagement runs', () => {
    for (const text of ['merci', 'bonjour', 'nobody called']) {
      expect(['courtesy', 'greeting', 'let_down']).not.toContain(intent(text, { stage: 'qualifying' }));
    }
  });

  it('long rows of courtesies are read at once', () => {
    const row = 'merci bien '.repeat(14);
    const began = performance.now();
    intent(`${row}x`, { ended: 'settled' });
    expect(performance.now() - began).toBeLessThan(200);
  });

  it.each(['Yes I am sure', "I'm quite sure thanks", 'oui j’en suis sûre', 'oui sûr et certain'])(
    'a goodbye that is meant begins nothing anew: "%s"',
    (text) => {
      expect(intent(text, { ended: 'settled' })).toBe('courtesy');
    },
  );

  it.each([
    "yes I'm sure I want it",
    'I am sure we could talk tomorrow at 3',
    "je suis sûr d'être intéressé",
  ])('is no goodbye: "%s"', (text) => {
    expect(intent(text, { ended: 'settled' })).not.toBe('courtesy');
  });
});

describe('after a meeting, or in it', () => {
  it.each([
    "personne ne m'a appelé",
    "bonjour votre expert ne m'a jamais appelé",
    "vous ne m'avez pas rappelé",
    "j'attends toujours le devis",
    "j'attends le devis",
    'toujours rien reçu',
    'aucune nouvelle de votre part',
    'nobody called',
    'no one rang me',
    'your expert never called',
    "you didn't call",
    "I'm still waiting for the quote",
    "haven't heard back from you",
    'she never showed up',
  ])('a promise that was not kept is told: %s', (text) => {
    expect(intent(text, { met: true, ended: 'settled' })).toBe('let_down');
  });

  it.each(["personne m'a écrit hein", 'nobody wrote to me', "vous n'avez toujours pas répondu"])(
    'and where a person was promised: %s',
    (text) => {
      expect(intent(text, { stage: 'booking', promised: true })).toBe('let_down');
      expect(intent(text, { stage: 'booking' })).not.toBe('let_down');
    },
  );

  it.each([
    'Désolé, j’ai manqué notre appel. On peut en fixer un autre ?',
    'on peut refaire un point par téléphone ?',
    'Sorry I missed our call, can we set up another one?',
    "I couldn't make it yesterday",
  ])('who missed it, or asks for another one, wants another time: %s', (text) => {
    expect(intent(text, { met: true, ended: 'settled' })).toBe('reschedule');
  });

  it.each([
    'what time was the call btw',
    'when was our call again?',
    'what day did we say',
    'c etait a quelle heure deja notre appel',
    "c'était quand le rdv ?",
    'quelle heure on avait dit ?',
  ])('when it was is asked: %s', (text) => {
    const topics = [{ topic: 'call_time', keywords: [] }];
    const meaning = understand([text], { ...IDLE, met: true, ended: 'settled', topics });
    expect([meaning.intent, meaning.topics]).toEqual(['question', ['call_time']]);
  });

  it.each(['when is my next call?', 'which number do you call from', 'what time can we talk again?'])(
    'and something else: %s',
    (text) => {
      const topics = [{ topic: 'call_time', keywords: [] }];
      expect(understand([text], { ...IDLE, met: true, ended: 'settled', topics }).topics).toEqual([]);
    },
  );

  it.each([
    'merci, votre expert m’a bien appelé',
    'je n’ai pas encore décidé',
    "j'attends la réponse de ma femme",
    'I missed your call sorry',
    'Désolé, j’étais en réunion',
    "c'est combien ?",
  ])('what is no reproach is none: %s', (text) => {
    expect(intent(text, { met: true, ended: 'settled' })).not.toBe('let_down');
  });
});

describe('who was taken for someone else', () => {
  it.each([
    "ah pardon si c'est bien moi",
    "c'est moi finalement",
    'je me suis trompé, désolé',
    'sorry, it is me after all',
    'actually you have the right number',
    'ok appelez moi cet aprem',
    'je veux bien un rdv',
    'START',
    'oh I did ask for that, yes',
    'yeah I remember now',
    'ah oui ça me revient',
    "pardon, j'ai bien rempli le formulaire",
    'happy to continue',
  ])('comes back by their own clear words: %s', (text) => {
    expect(intent(text, { mistaken: true })).toBe('opt_in');
  });

  it.each([
    "c'est qui alvio ?",
    "non ce n'est pas moi",
    'not me',
    "it's not me",
    '15h',
    'ok',
    'merci',
    'no worries',
    'yes I know',
    "I did tell you it's the wrong number",
    'I never filled in anything',
    "oui j'ai demandé à mon fils, ce n'est pas lui",
  ])('and by nothing else: %s', (text) => {
    expect(intent(text, { mistaken: true })).not.toBe('opt_in');
  });
});

describe('later', () => {
  const until = (text: string): string | null => {
    const meaning = understand([text], { ...IDLE, stage: 'qualifying' });
    expect(meaning.intent).toBe('later');
    return meaning.until === undefined ? null : instantToCivil(meaning.until, ZONE).date;
  };

  it.each([
    ['not right now, try me again next month', '2025-11-03'],
    ['I said next month', '2025-11-03'],
    ['pas le temps, recontactez-moi dans deux semaines', '2025-10-22'],
    ['recontactez-moi en janvier', '2026-01-01'],
    ['pas maintenant, relancez-moi après les fêtes', '2026-01-05'],
    ['get back to me in 3 months', '2026-01-08'],
    ['revenez vers moi le mois prochain', '2025-11-03'],
    ['je vous réponds demain', '2025-10-10'],
  ])('a time that is named is known: %s', (text, date) => {
    expect(until(text)).toBe(date);
  });

  it.each(['je vais réfléchir', 'let me think about it', 'pas le temps là'])(
    'none is made up: %s',
    (text) => {
      expect(until(text)).toBeNull();
    },
  );
});

describe('a number that was called wrong and proves to be right', () => {
  const mistaken = { ...situation('idle'), ended: 'settled', mistaken: true } as const;

  it.each([
    "ah mais Hugo c'est mon coloc, il est là il me dit qu'il a demandé",
    "ah pardon c'est le portable de ma femme, elle veut bien être rappelée mardi 11h",
    "attendez c'est mon mari, il me dit que oui",
    "c'est mon nom de jeune fille",
    'ah no sorry, its right, I used my maiden name on the form',
    "that's my dad, he'd like a call",
    'oh wait that’s my mum, she says yes please',
  ])('"%s"', (text) => {
    expect(understand([text], mistaken).intent).toBe('opt_in');
  });

  it.each([
    "c'est mon coloc mais il a rien demandé",
    "Hugo est mon fils, il veut qu'on le laisse tranquille",
    "its my husband's old number",
    "it's my flatmate, she wants you to stop",
    'Tina is my wife, she passed away',
    "that's right",
    "ok c'est bon",
  ])('or stays so: "%s"', (text) => {
    expect(understand([text], mistaken).intent).not.toBe('opt_in');
  });
});

describe('what was promised and did not come', () => {
  it.each([
    'was supposed to get a call at 2.30, nothing',
    'supposed to be called at 2.30 and nothing',
    'I took time off work for this and heard nothing from ye. Disgraceful',
    'had nothing from anybody',
    'una no call me o, I wait since',
  ])('is held against us, in idle too: "%s"', (text) => {
    expect(intent(text, {})).toBe('let_down');
  });

  it.each([
    'Can the lady I spoke to send me the quote she promised?',
    'please send me the brochure you mentioned',
    'le devis que vous m’aviez promis svp',
  ])('a person sends: "%s"', (text) => {
    expect(intent(text, {})).toBe('human');
  });

  it.each(['I heard nothing but good things about you', 'price as promised?'])('"%s" is neither', (text) => {
    expect(['let_down', 'human', 'opt_out']).not.toContain(intent(text, {}));
  });
});

describe('who may be written to again opts in, and who is talking with us has not opted out', () => {
  const texts = ['you can contact me again Monday at 10', 'vous pouvez me recontacter lundi à 10h'];
  it.each(texts)('"%s" names a time', (text) => {
    const meaning = understand([text], situation('booking'));
    expect(meaning).toMatchObject({ intent: 'propose_time', wish: { date: '2025-10-13', time: '10:00' } });
  });

  it('and opts in between two engagements', () => {
    expect(intent('you can write to me again', {})).toBe('opt_in');
  });
});
