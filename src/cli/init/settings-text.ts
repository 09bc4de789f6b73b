/** The text of a first `ringback.yaml`: one account, its test and its production environment. */
import { customAlphabet } from 'nanoid';
import { isMap, isScalar, parseDocument, stringify, visit } from 'yaml';
import { makeKey } from '../../config/keys.js';
import type { Answers } from './answers.js';
import { PLAYBOOKS } from './playbooks.js';

interface NewKey {
  key: string;
  sha256: string;
}

interface Access {
  endpoints: Record<'test' | 'production', NewKey & { path: string }>;
  operator: NewKey;
}

const newPath = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 14);

export function makeAccess(): Access {
  return {
    endpoints: {
      test: { path: newPath(), ...makeKey() },
      production: { path: newPath(), ...makeKey() },
    },
    operator: makeKey(),
  };
}

const HEAD = `# The settings of Ringback. \`ringback check\` names every mistake by its path; docs/settings.md explains each section.
# Secrets never stand here: what ends in _env or _envs is the name of an environment variable.
`;

/** What a reader asks at each place. */
const COMMENTS: [path: (string | number)[], text: string][] = [
  [['development'], ' Callbacks to http://localhost, for trying out. Remove it in production.'],
  [['graph'], " Meta's Graph API."],
  [['environments', 'test', 'test_recipients'], ' Nobody else is written to from the test environment.'],
  [
    ['environments', 'production', 'consent'],
    ' Or required: nobody is written to without a yes in the payload.',
  ],
  [['whatsapp', 'main', 'daily_limit'], " Conversations begun within 24 hours: the number's tier at Meta."],
  [['playbooks', 'sales', 'templates'], ' Submitted as they stand by `ringback templates push`.'],
  [
    ['playbooks', 'sales', 'sending_hours'],
    " When Ringback writes of its own accord, in the prospect's zone.",
  ],
];

export function settingsText(answers: Answers, { endpoints, operator }: Access): string {
  const local = new URL(answers.callback).protocol === 'http:';
  const document = parseDocument(
    stringify(
      {
        version: 1,
        ...(local && { development: { http_localhost: true } }),
        graph: { base_url: answers['graph-url'] },
        accounts: { [answers.account]: account(answers, { endpoints, operator }) },
      },
      { lineWidth: 100, anchorPrefix: 'shared' },
    ),
  );
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = true;
    },
  });
  for (const [path, text] of COMMENTS) {
    const top = path[0] === 'development' || path[0] === 'graph';
    comment(document, top ? path : ['accounts', answers.account, ...path], text);
  }
  return HEAD + document.toString({ lineWidth: 110 });
}

function account(answers: Answers, { endpoints, operator }: Access): object {
  const made = new Date().toISOString().slice(0, 10);
  const keys = ({ sha256 }: NewKey) => [{ sha256, label: `made ${made}` }];
  const callback = () => ({ url: answers.callback, secret_envs: ['CALLBACK_SECRET'] });
  const { anytime, sales } = PLAYBOOKS[answers.language === 'en' ? 'en' : 'fr'](answers);
  return {
    name: answers.company,
    brand: answers.company,
    country: answers.country,
    language: answers.language,
    time_zone: answers['time-zone'],
    operators: [{ sha256: operator.sha256, label: `made ${made}`, role: 'admin' }],
    environments: {
      test: {
        endpoint: endpoints.test.path,
        keys: keys(endpoints.test),
        callback: callback(),
        whatsapp: 'main',
        playbook: 'anytime',
        calendar: 'experts',
        test_recipients: answers['test-recipients'],
      },
      production: {
        endpoint: endpoints.production.path,
        keys: keys(endpoints.production),
        callback: callback(),
        whatsapp: 'main',
        playbook: 'sales',
        calendar: 'experts',
        consent: 'assumed',
      },
    },
    whatsapp: {
      main: {
        phone_number_id: answers['phone-number-id'],
        business_account_id: answers['business-account-id'],
        display_phone_number: answers.number,
        daily_limit: 250,
        token_env: 'WHATSAPP_TOKEN',
        app_secret_env: 'WHATSAPP_APP_SECRET',
        verify_token_env: 'WHATSAPP_VERIFY_TOKEN',
      },
    },
    calendars: {
      experts: { hours: weekdays(['09:00-12:30', '14:00-18:00']), slot_minutes: 30, lead_minutes: 60 },
    },
    playbooks: { sales: { ...sales, sending_hours: weekdays(['09:00-19:00']) }, anytime },
  };
}

function weekdays(hours: string[]): Record<string, string[]> {
  return Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [...hours]]));
}

/** Puts a comment before the key at the end of the path, where it is there. */
function comment(document: ReturnType<typeof parseDocument>, path: (string | number)[], text: string): void {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const map = path.length === 1 ? document.contents : parent;
  if (!isMap(map)) return;
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === last);
  if (pair && isScalar(pair.key)) pair.key.commentBefore = text;
}
