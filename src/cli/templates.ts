/** `ringback templates push` and `status`: what Meta must approve before anyone is written to first. */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { loadSettings } from '../config/settings.js';
import { requireSecret } from '../secrets/secrets.js';
import type { AccountSettings, Settings } from '../config/schema.js';
import type { BusinessAccount, ReviewedTemplate, TemplateSubmission } from '../whatsapp/templates.js';
import { bodyOf, submissionsOf, TemplateError, TemplatesClient } from '../whatsapp/templates.js';

const USAGE = 'ringback templates push|status [<account>] [--wait]';
/** Sooner at first. */
const LOOK_AGAIN = 15_000;
const FIRST_LOOK = 2_000;

interface Reviewed {
  account: string;
  business: BusinessAccount;
  wanted: TemplateSubmission[];
}

/**
 * Submits the templates that Meta does not have yet, or tells how all of them stand.
 *
 * @returns 0 when all are approved or, of `push`, taken for review
 */
export async function templates(args: string[], lookAgain = LOOK_AGAIN): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { wait: { type: 'boolean', default: false } },
  });
  const [action, only] = positionals;
  if (action !== 'push' && action !== 'status') {
    console.error(`Usage: ${USAGE}`);
    return 2;
  }
  const settings = loadSettings();
  if (only !== undefined && !Object.hasOwn(settings.accounts, only)) {
    console.error(`There is no account ${only}: choose of ${Object.keys(settings.accounts).join(', ')}.`);
    return 2;
  }
  const client = new TemplatesClient({ baseUrl: settings.graph.base_url, version: settings.graph.version });
  let worst = 0;
  for (const one of businessAccounts(settings, only)) {
    if (action === 'push' && !(await push(client, one))) worst = 1;
    if (action === 'status' && !(await follow(client, one, values.wait ? lookAgain : null))) worst = 1;
  }
  return worst;
}

/** The business accounts behind the numbers of each account of the settings, each once. */
function businessAccounts(settings: Settings, only?: string): Reviewed[] {
  const found = new Map<string, Reviewed>();
  for (const [account, known] of Object.entries(settings.accounts)) {
    if (only !== undefined && account !== only) continue;
    for (const [name, number] of Object.entries(known.whatsapp)) {
      const id = number.business_account_id;
      if (id === undefined) {
        console.warn(`warning: ${account}: name accounts.${account}.whatsapp.${name}.business_account_id`);
        continue;
      }
      const key = `${account} ${id}`;
      if (!found.has(key)) found.set(key, reviewed(account, known, id, number.token_env));
    }
  }
  return [...found.values()];
}

function reviewed(account: string, known: AccountSettings, id: string, tokenName: string): Reviewed {
  return { account, business: { id, token: requireSecret(tokenName) }, wanted: submissionsOf(known) };
}

async function push(client: TemplatesClient, { account, business, wanted }: Reviewed): Promise<boolean> {
  const there = await client.list(business);
  let taken = true;
  for (const template of wanted) {
    const known = find(there, template);
    if (known) {
      console.log(line(account, template, standing(known, template)));
      continue;
    }
    try {
      console.log(line(account, template, `submitted, ${await client.submit(business, template)}`));
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      console.error(line(account, template, `refused: ${error.message}`));
      taken = false;
    }
  }
  return taken;
}

/** @param every milliseconds between looks, at most, until no review is under way; null to look once */
async function follow(client: TemplatesClient, reviewing: Reviewed, every: number | null): Promise<boolean> {
  const { account, business, wanted } = reviewing;
  const told = new Map<string, string>();
  for (let wait = FIRST_LOOK; ; wait *= 2) {
    const there = await client.list(business);
    const known = wanted.map((template) => ({ template, found: find(there, template) }));
    for (const { template, found } of known) {
      const now = line(account, template, found ? standing(found, template) : 'not submitted yet');
      const key = `${template.name} ${template.language}`;
      if (told.get(key) !== now) console.log(now);
      told.set(key, now);
    }
    const pending = known.some(({ found }) => found?.status === 'PENDING');
    if (every === null || !pending) return known.every(({ found }) => found?.status === 'APPROVED');
    await delay(Math.min(wait, every));
  }
}

function find(there: ReviewedTemplate[], { name, language }: TemplateSubmission): ReviewedTemplate | null {
  return there.find((known) => known.name === name && known.language === language) ?? null;
}

function standing({ status, reason, body }: ReviewedTemplate, template: TemplateSubmission): string {
  const differs = body !== null && body !== bodyOf(template) ? ', its text differs from the settings' : '';
  return `${status}${reason ? `: ${reason}` : ''}${differs}`;
}

function line(account: string, { name, language }: TemplateSubmission, what: string): string {
  return `${account}: ${name} (${language}) ${what}`;
}
