/** The models of accounts, as activities use them: to read what is unclear, and to say things in other words. */
import { log } from '@temporalio/activity';
import type { PlaybookSettings } from '../config/schema.js';
import type { Directory } from '../config/directory.js';
import type { Understanding, UnderstandingContext } from '../domain/language.js';
import type { ContactId } from '../domain/identity.js';
import { identitiesIn } from '../domain/contact/messages/model-calls.js';
import type { Identities } from '../domain/masking.js';
import type { AskModel } from '../language/llm/ask.js';
import type { Reworded } from '../language/llm/reword.js';
import { understand } from '../language/understand.js';
import type { PlaybookTexts } from '../storage/playbooks.js';
import type { SendInput } from '../temporal/contract.js';

interface ModelDeps {
  directory: Directory;
  playbooks: PlaybookTexts;
  /** Where keys are read, by the names in the settings. */
  env?: Record<string, string | undefined>;
}

interface ToRead {
  texts: string[];
  context: UnderstandingContext;
  contact: ContactId;
  /** By its hash. */
  playbook: string;
  identities: Identities;
}

export interface Models {
  /** As the embedded rules do, and where they are unsure as the account's model does. */
  understand(input: ToRead): Promise<Understanding>;
  /** The text in other words, where the account has a model for that and the input allows it. */
  reword(text: string, input: SendInput, playbook: PlaybookSettings): Promise<Reworded>;
}

export function createModels({ directory, playbooks, env = process.env }: ModelDeps): Models {
  const asking = new Map<string, Promise<AskModel>>();

  function settingsOf({ account, environment }: ContactId) {
    return directory.environment(account, environment).account.model;
  }

  function askOf(account: string, settings: NonNullable<ReturnType<typeof settingsOf>>): Promise<AskModel> {
    let ask = asking.get(account);
    if (!ask) {
      // Nothing of this is loaded for accounts without a model.
      ask = Promise.all([import('../language/llm/ask.js'), import('../language/llm/model.js')]).then(
        ([{ askingOf }, { loadModel }]) => askingOf(() => loadModel(settings, env)),
      );
      asking.set(account, ask);
    }
    return ask;
  }

  return {
    async understand({ texts, context, contact, playbook: hash, identities }) {
      const settings = settingsOf(contact);
      if (!settings) return understand(texts, context);
      const [{ understandWithModel }, ask, playbook] = await Promise.all([
        import('../language/llm/understand.js'),
        askOf(contact.account, settings),
        playbooks.get(hash).catch(() => null),
      ]);
      return understandWithModel(texts, context, {
        ask,
        within: settings.timeout,
        identities: playbook ? withOurs(identities, playbook) : identities,
        questions: playbook ? questionTexts(playbook, context) : {},
        report: (why) =>
          log.warn('the model was of no use: the embedded rules answer', { task: 'understand', why }),
      });
    },

    async reword(text, { content, reword: wanted, contact, language, profile }, playbook) {
      const settings = settingsOf(contact);
      if (!wanted || !settings?.wording || !('utterance' in content)) return { asked: false, text };
      const [{ reword }, ask] = await Promise.all([
        import('../language/llm/reword.js'),
        askOf(contact.account, settings),
      ]);
      const { lastWords } = wanted;
      const { utterance } = content;
      const vocabulary = [...playbook.topics, ...playbook.questions].map(
        (each) => each.text?.[language] ?? '',
      );
      return reword(
        { text, utterance, language, lastWords, vocabulary },
        {
          ask,
          within: settings.timeout,
          identities: withOurs(identitiesIn(profile), playbook),
          report: (why) =>
            log.warn('the model was of no use: the words are our own', { task: 'reword', why }),
        },
      );
    },
  };
}

function withOurs({ names, companies }: Identities, { assistant, company }: PlaybookSettings): Identities {
  return { names: [...names, assistant], companies: [...companies, company] };
}

function questionTexts(
  { questions }: PlaybookSettings,
  { language }: UnderstandingContext,
): Record<string, string> {
  const other = language === 'fr' ? 'en' : 'fr';
  return Object.fromEntries(questions.map(({ id, text }) => [id, text[language] ?? text[other] ?? '']));
}
