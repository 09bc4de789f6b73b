/** What is said of writing, messages and numbers asks for no silence by itself. */
import { describe, expect, it } from 'vitest';
import { intentOf } from './contexts.js';

describe('what is said of writing itself', () => {
  it.each([
    // Who types badly.
    'I don’t suppose you’d text me again',
    'consent form filled in',
    'my fingers are too stiff for all this typing',
    'this screen is too small for texting',
    'had notifications off, sorry',
    'j’essaie de poser un peu mon téléphone',
    // Who asks to be written to, or does not mind.
    'would you mind messaging me the figures',
    'do you mind texting me instead',
    'ça vous dérange de m’écrire les tarifs',
    'pourriez-vous m’envoyer le détail',
    'I don’t object to being texted',
    'I wouldn’t mind getting messages',
    'happy to be messaged',
    'no objection to messages',
    'ça ne me dérange pas de recevoir des sms',
    'ça me va de recevoir des messages',
    'laissez-moi un petit mot',
    'type away',
    'ring me, don’t text',
    // What they cost, and how many come.
    'are those texts free',
    'are you going to bombard me with messages',
    'will there be lots of texts',
    'how many texts a week is it',
    'combien de sms par semaine',
    'je vais avoir beaucoup de messages',
    'I don’t get a lot of messages',
    'do I need to give my permission for that',
    'il faut donner mon accord ?',
    // Where they land.
    'your number pops up as a scam',
    'votre numéro apparaît en indésirable',
    'mon portable vous affiche en spam',
    'you messaged my husband’s number as well',
    // Who comes upon them, or asks after them.
    'tidying up my inbox and came across this',
    'message got loud and clear',
    'do my replies reach you',
    'toujours pas reçu de sms de vous',
    'jamais vu de message de chez vous',
    'have you muted me',
    'I’d muted you by accident',
    'have I been kicked off the list',
    'vous ne m’écrivez plus, c’est normal ?',
    'parlez plus lentement',
    'écrivez plus lisiblement',
    'how could I stop these if I ever wanted to',
    'comment on se désabonne si jamais',
  ])('"%s" is no opt-out', (text) => {
    for (const situation of ['booking', 'known', 'idle'] as const)
      expect(intentOf(situation, text), situation).not.toBe('opt_out');
  });

  it.each([
    'would you mind not messaging me',
    'would you mind texting me no more',
    'pourriez-vous ne plus m’écrire',
    'I’m not happy to be messaged',
    'ça me dérange de recevoir vos messages',
    'how many more texts before you stop',
    'combien de messages avant que ça s’arrête',
    'how do I stop these texts',
    'comment on se désabonne',
    'are these texts ever going to stop',
    'écrivez plus',
    'écrivez plus jamais ici',
    'my phone is too full for your texts, stop sending them',
    'call me never, don’t text me either',
    'how did you get my number, delete it',
    'where did you find this number? remove it please',
  ])('"%s" opts out', (text) => {
    expect(intentOf('booking', text)).toBe('opt_out');
  });
});

describe('ends and stops of other things', () => {
  it.each([
    'stop, I almost forgot',
    'arrêtez, j’ai failli oublier',
    'leave me out of the technical side',
    'I have to get off this train',
    'we want out of this damp house',
    'get me out of this contract',
    'bought panels once, never again',
    'I’m finished with storage heaters, never again',
    'on a pris une entreprise du coin, plus jamais',
    'le charbon, plus jamais',
    'on arrête tout et on repart avec une pompe à chaleur',
    'this job will be the death of me',
    'the last bill nearly finished me off',
    'do you never have a day off',
    'my sister in law won’t leave me in peace',
    'please don’t kick me off the list',
    'stop, not so fast',
    'stop, doucement',
    'arrêtez, je rougis',
    'stop. you spelt my surname wrong',
    'stop, vous vous êtes trompé de prénom',
    'arrêtez de m’appeler mademoiselle',
    'get away, that cheap?',
    'shut up! no way',
    'arrête, gratuit ?',
    'vous vous moquez de moi ?',
    'm’envoyez pas un débutant',
    'arrêtez d’écrire sur mon ancien mail, ici c’est mieux',
    'je suis en liste rouge, comment vous avez eu mon numéro',
    'I’ll get out of your way',
    'off to bed',
    'say no more',
    'retired',
    'my husband is a retired teacher',
    'retiré des affaires',
  ])('"%s" is no opt-out', (text) => {
    expect(intentOf('booking', text)).not.toBe('opt_out');
  });

  it.each([
    'get me off this list',
    'I want out of this',
    'enough, never again',
    'texts from strangers, never again',
    'vos messages, plus jamais',
    'on arrête tout',
    'get lost',
    'shut up',
    'stop, that is enough',
    'arrêtez, vous me gênez',
    'vous vous fichez de moi, arrêtez vos messages',
    'arrêtez de m’appeler et de m’écrire',
    'I am on no list, leave me in peace',
  ])('"%s" opts out', (text) => {
    expect(intentOf('booking', text)).toBe('opt_out');
  });
});
