/** What the shape of settings alone cannot say: names that must exist, addresses and tokens that must be unique. */
import { WORDING_NAMES } from '../domain/wording-names.js';
import { callbackMistakes } from './callback-address.js';
import type { DialerSettings, OnForm } from './dialer-schema.js';
import type { AccountSettings, EnvironmentSettings, PlaybookSettings, Settings } from './schema.js';

/** Each mistake begins with its path. */
export function crossCheck(settings: Settings): string[] {
  const taken = { endpoints: new Map<string, string>(), tokens: new Map<string, string>() };
  return Object.entries(settings.accounts).flatMap(([id, account]) => {
    const path = `accounts.${id}`;
    return [
      ...Object.entries(account.environments).flatMap(([name, environment]) => {
        if (!environment) return [];
        const at = `${path}.environments.${name}`;
        return [
          ...usedTwice(at, environment, taken),
          ...environmentMistakes(at, environment, account),
          ...(name === 'production' && environment.test_recipients
            ? [`${at}.test_recipients: only the test environment has test recipients`]
            : []),
          ...callbackMistakes(environment.callback, settings).map(
            (mistake) => `${at}.callback.url: ${mistake}`,
          ),
        ];
      }),
      ...dialerMistakes(`${path}.dialer`, account.dialer, account.playbooks),
      ...routingMistakes(`${path}.routing`, account),
      ...busyMistakes(`${path}.calendars`, account, settings.development.http_localhost),
      ...account.feeds.flatMap((feed, index) => feedMistakes(`${path}.feeds.${index}`, feed, account)),
      ...Object.entries(account.people).flatMap(([name, { calendar }]) =>
        unknown(`${path}.people.${name}.calendar`, calendar, account.calendars),
      ),
      ...Object.entries(account.playbooks).flatMap(([name, playbook]) =>
        playbookMistakes(`${path}.playbooks.${name}`, playbook),
      ),
    ];
  });
}

/** @param known what has the name among its own, or nothing does */
function unknown(path: string, name: string | undefined, known: object): string[] {
  if (name === undefined || Object.hasOwn(known, name)) return [];
  return [`${path}: "${name}" is not one of ${Object.keys(known).join(', ') || '(none)'}`];
}

function usedTwice(
  path: string,
  { endpoint, forms }: EnvironmentSettings,
  { endpoints, tokens }: { endpoints: Map<string, string>; tokens: Map<string, string> },
): string[] {
  const claim = (whose: Map<string, string>, value: string, at: string) => {
    const other = whose.get(value);
    whose.set(value, path);
    return other === undefined ? [] : [`${at}: already used by ${other}`];
  };
  return [
    ...claim(endpoints, endpoint, `${path}.endpoint`),
    ...(forms?.tokens ?? []).flatMap(({ sha256 }, index) =>
      claim(tokens, sha256, `${path}.forms.tokens.${index}`),
    ),
  ];
}

function environmentMistakes(
  path: string,
  { whatsapp, playbook, calendar, pool = [] }: EnvironmentSettings,
  account: AccountSettings,
): string[] {
  return [
    ...unknown(`${path}.whatsapp`, whatsapp, account.whatsapp),
    ...unknown(`${path}.playbook`, playbook, account.playbooks),
    ...unknown(`${path}.calendar`, calendar, account.calendars),
    ...pool.flatMap((id) => unknown(`${path}.pool`, id, account.calendars)),
  ];
}

function dialerMistakes(path: string, dialer: DialerSettings, playbooks: object): string[] {
  const onFormMistakes = (at: string, action: OnForm | undefined): string[] => [
    ...(action && 'playbook' in action ? unknown(`${at}.on_form.playbook`, action.playbook, playbooks) : []),
    ...(action && 'sequence' in action
      ? unknown(`${at}.on_form.sequence`, action.sequence, dialer.sequences)
      : []),
  ];
  return [
    ...Object.entries(dialer.ring_groups).flatMap(([group, { agents }]) =>
      agents.flatMap((agent, index) =>
        unknown(`${path}.ring_groups.${group}.agents.${index}`, agent, dialer.agents),
      ),
    ),
    ...onFormMistakes(path, dialer.on_form),
    ...Object.entries(dialer.lines).flatMap(([line, { on_form }]) =>
      onFormMistakes(`${path}.lines.${line}`, on_form),
    ),
    ...Object.entries(dialer.campaigns).flatMap(([campaign, { on_form }]) =>
      onFormMistakes(`${path}.campaigns.${campaign}`, on_form),
    ),
    ...Object.entries(dialer.sequences).flatMap(([sequence, { steps }]) =>
      steps.flatMap(({ tag, owner, disposition }, index) => {
        const at = `${path}.sequences.${sequence}.steps.${index}`;
        return [
          ...unknown(`${at}.tag`, tag, dialer.tags),
          ...unknown(`${at}.owner`, owner, dialer.agents),
          ...unknown(`${at}.disposition`, disposition, dialer.dispositions),
        ];
      }),
    ),
  ];
}

function routingMistakes(path: string, { routing, playbooks, calendars, people }: AccountSettings): string[] {
  return routing.flatMap(({ set }, index) => [
    ...unknown(`${path}.${index}.set.playbook`, set.playbook, playbooks),
    ...unknown(`${path}.${index}.set.calendar`, set.calendar, calendars),
    ...unknown(`${path}.${index}.set.assignee`, set.assignee, people),
  ]);
}

function busyMistakes(path: string, { calendars }: AccountSettings, localhost: boolean): string[] {
  return Object.entries(calendars).flatMap(([id, { busy }]) => {
    if (!busy?.url?.startsWith('http:') || (localhost && new URL(busy.url).hostname === 'localhost'))
      return [];
    return [`${path}.${id}.busy.url: must be https (http://localhost needs development.http_localhost)`];
  });
}

function feedMistakes(
  path: string,
  { calendar, person, email, environment }: AccountSettings['feeds'][number],
  { calendars, people, environments }: AccountSettings,
): string[] {
  const whose = [calendar, person, email].filter((each) => each !== undefined);
  const found = person === undefined ? undefined : people[person];
  return [
    ...(whose.length > 1 ? [`${path}: one of calendar, person and email, or none`] : []),
    ...(environments[environment] ? [] : [`${path}.environment: the account has no "${environment}"`]),
    ...unknown(`${path}.calendar`, calendar, calendars),
    ...unknown(`${path}.person`, person, people),
    ...(found && found.calendar === undefined && found.email === undefined
      ? [`${path}.person: "${person}" has neither a calendar nor an email`]
      : []),
  ];
}

function playbookMistakes(path: string, { wording, questions, opener_asks }: PlaybookSettings): string[] {
  const ids = questions.map(({ id }) => id);
  return [
    ...Object.keys(wording)
      .filter((name) => !(WORDING_NAMES as readonly string[]).includes(name))
      .map((name) => `${path}.wording.${name}: is not one of ${WORDING_NAMES.join(', ')}`),
    ...(opener_asks !== undefined && !ids.includes(opener_asks)
      ? [`${path}.opener_asks: "${opener_asks}" is not one of its questions`]
      : []),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [`${path}.questions.${index}.id: "${id}" is there twice`],
    ),
  ];
}
