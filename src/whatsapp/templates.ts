/** The templates of the settings as Meta reviews them: submitting them, and hearing what became of them. */
import { request } from 'undici';
import { z } from 'zod';
import type { AccountSettings, PlaybookSettings, TemplateSettings } from '../config/schema.js';
import { isSuccess } from '../domain/http-status.js';
import { TEMPLATE_PURPOSES } from '../domain/playbook.js';
import type { TemplatePurpose } from '../domain/playbook.js';
import type { SendError } from '../domain/whatsapp.js';
import { readCappedJson } from '../http/body.js';
import { placeholdersOf } from '../language/templates.js';
import { readMetaError } from './errors.js';

export interface TemplateSubmission {
  name: string;
  language: string;
  category: 'MARKETING' | 'UTILITY';
  parameter_format: 'POSITIONAL' | 'NAMED';
  components: Record<string, unknown>[];
}

/** A template at Meta. */
export interface ReviewedTemplate {
  name: string;
  language: string;
  /** APPROVED, PENDING, REJECTED, PAUSED, DISABLED, … */
  status: string;
  reason: string | null;
  /** The text that was submitted; null where Meta does not show it. */
  body: string | null;
}

export interface BusinessAccount {
  id: string;
  token: string;
}

const PURPOSES: Record<TemplatePurpose, TemplateSubmission['category']> = {
  opener: 'MARKETING',
  follow_up: 'MARKETING',
  follow_up_answered: 'MARKETING',
  last_follow_up: 'MARKETING',
  reminder: 'UTILITY',
  reengagement: 'MARKETING',
  no_show: 'UTILITY',
};
/** What Meta's reviewers see in place of a parameter. */
const EXAMPLES: Record<string, string> = {
  first_name: 'Camille',
  rep: 'Antoine',
  time: '14:30',
  date: '13/10',
};
const TIMEOUT = 20_000;
const ANSWER_LIMIT = 2_000_000;
const PAGE = 100;
const MOST_PAGES = 50;

/** Each template of an account's playbooks in each of its languages, once. */
export function submissionsOf(account: AccountSettings): TemplateSubmission[] {
  const found = new Map<string, TemplateSubmission>();
  for (const playbook of Object.values(account.playbooks)) {
    for (const purpose of TEMPLATE_PURPOSES) {
      const template = playbook.templates[purpose];
      if (!template) continue;
      for (const [language, text] of Object.entries(template.languages)) {
        if (text) {
          const one = submission(playbook, purpose, template, language as 'fr' | 'en');
          found.set(`${one.name} ${one.language}`, one);
        }
      }
    }
  }
  return [...found.values()];
}

/** The text of a submission, to compare with what Meta has. */
export function bodyOf({ components }: Pick<TemplateSubmission, 'components'>): string | null {
  const body = components.find(({ type }) => type === 'BODY')?.['text'];
  return typeof body === 'string' ? body : null;
}

function submission(
  playbook: PlaybookSettings,
  purpose: TemplatePurpose,
  { name, languages, parameters }: TemplateSettings,
  language: 'fr' | 'en',
): TemplateSubmission {
  const { code = language, body = '', buttons = [] } = languages[language] ?? {};
  const { names: variables, named } = placeholdersOf(body);
  const exampleOf = (parameter: string): string =>
    parameter === 'company'
      ? playbook.company
      : parameter === 'assistant'
        ? playbook.assistant
        : (EXAMPLES[parameter] ?? parameter);
  const example = named
    ? {
        body_text_named_params: variables.map((param_name) => ({
          param_name,
          example: exampleOf(param_name),
        })),
      }
    : { body_text: [parameters.slice(0, variables.length).map(exampleOf)] };
  const components: Record<string, unknown>[] = [
    { type: 'BODY', text: body, ...(variables.length > 0 && { example }) },
  ];
  if (buttons.length > 0) {
    components.push({ type: 'BUTTONS', buttons: buttons.map((text) => ({ type: 'QUICK_REPLY', text })) });
  }
  return {
    name,
    language: code,
    category: PURPOSES[purpose],
    parameter_format: named ? 'NAMED' : 'POSITIONAL',
    components,
  };
}

const created = z.looseObject({ id: z.string(), status: z.string().catch('PENDING') });
const refused = z.looseObject({
  error: z.looseObject({ error_user_title: z.string().optional(), error_user_msg: z.string().optional() }),
});
const page = z.looseObject({
  data: z.array(
    z.looseObject({
      name: z.string(),
      language: z.string(),
      status: z.string(),
      rejected_reason: z.string().nullish().catch(null),
      components: z
        .array(z.looseObject({ type: z.string(), text: z.string().nullish().catch(null) }))
        .nullish()
        .catch(null),
    }),
  ),
  paging: z
    .looseObject({
      next: z.string().nullish(),
      cursors: z.looseObject({ after: z.string().nullish() }).nullish(),
    })
    .nullish()
    .catch(null),
});

/** What Meta refused, in its words. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(readonly error: SendError) {
    super(error.code === null ? error.message : `${error.message} (${error.code})`);
  }
}

/** `/<business account>/message_templates`. */
export class TemplatesClient {
  readonly #root: string;

  constructor({ baseUrl, version }: { baseUrl: string; version: string }) {
    this.#root = `${baseUrl.replace(/\/+$/, '')}/${version}`;
  }

  /** @returns the status it begins with @throws {TemplateError} */
  async submit(account: BusinessAccount, template: TemplateSubmission): Promise<string> {
    return created.parse(await this.#call(account, '', template)).status;
  }

  /** @throws {TemplateError} */
  async list(account: BusinessAccount): Promise<ReviewedTemplate[]> {
    const found: ReviewedTemplate[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const query = new URLSearchParams({
        fields: 'name,language,status,rejected_reason,components',
        limit: String(PAGE),
        ...(after !== null && { after }),
      });
      const { data, paging } = page.parse(await this.#call(account, `?${query.toString()}`, null));
      for (const { name, language, status, rejected_reason, components } of data) {
        const body = components?.find(({ type }) => type.toUpperCase() === 'BODY')?.text ?? null;
        const reason = rejected_reason && rejected_reason !== 'NONE' ? rejected_reason : null;
        found.push({ name, language, status, reason, body });
      }
      // The address of the next page names Meta's host: only its position is taken.
      after = paging?.next ? (paging.cursors?.after ?? null) : null;
      if (after === null) break;
    }
    return found;
  }

  async #call({ id, token }: BusinessAccount, query: string, body: object | null): Promise<unknown> {
    const response = await request(`${this.#root}/${id}/message_templates${query}`, {
      method: body === null ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== null && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const json = await readCappedJson(response.body, ANSWER_LIMIT);
    if (isSuccess(response.statusCode)) return json;
    const { error } = refused.safeParse(json).data ?? {};
    const said = [error?.error_user_title, error?.error_user_msg].filter(Boolean).join(': ');
    const known = readMetaError(error, response.statusCode);
    throw new TemplateError(said ? { ...known, message: said } : known);
  }
}
