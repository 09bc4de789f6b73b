/** Is each WhatsApp number what the settings say, is its token good, are its templates approved. */
import type { Settings, WhatsAppNumberSettings } from '../../config/schema.js';
import { NumbersClient } from '../../whatsapp/numbers.js';
import type { NumberAtMeta, TokenAtMeta } from '../../whatsapp/numbers.js';
import { bodyOf, submissionsOf, TemplatesClient } from '../../whatsapp/templates.js';
import type { Finding } from './finding.js';
import { examine, failed, ok, reasonOf, skipped, warning } from './finding.js';
import { DAY } from '../../domain/durations.js';
import type { Env } from '../../secrets/secrets.js';

const SOON = 7 * DAY;
const SCOPES = ['whatsapp_business_messaging', 'whatsapp_business_management'];
const NEW_TOKEN =
  "In Meta's business settings, make a system user's token with both WhatsApp permissions and no expiry.";
/** A receiver of callbacks refuses what is five minutes off. */
const CLOCK_WARNS = 5_000;
const CLOCK_FAILS = 120_000;

export async function examineWhatsApp(settings: Settings, env: Env, now = Date.now): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const [accountId, account] of Object.entries(settings.accounts)) {
    for (const [name, number] of Object.entries(account.whatsapp)) {
      const path = `${accountId}.${name}`;
      found.push(
        ...(await examine(`whatsapp.${path}`, () => examineNumber(path, number, settings, env, now))),
      );
    }
    found.push(
      ...(await examine(`templates.${accountId}`, () => examineTemplates(accountId, settings, env))),
    );
  }
  return found;
}

async function examineNumber(
  path: string,
  settings: WhatsAppNumberSettings,
  { graph }: Settings,
  env: Env,
  now: () => number,
): Promise<Finding[]> {
  const { token_env: tokenName, app_secret_env: secretName, verify_token_env: verifyName } = settings;
  const found = [secretName, verifyName]
    .filter((name) => !env[name])
    .map((name) =>
      failed(`whatsapp.${path}.secrets`, `${name} is not set`, `Set ${name}: see docs/go-live.md.`),
    );
  if (found.length === 0)
    found.push(ok(`whatsapp.${path}.secrets`, `${secretName} and ${verifyName} are set`));
  const token = env[tokenName];
  const name = `whatsapp.${path}.token`;
  if (!token) return [...found, failed(name, `${tokenName} is not set`, NEW_TOKEN)];
  const client = new NumbersClient({ baseUrl: graph.base_url, version: graph.version });
  try {
    found.push(judgeToken(name, await client.token(token), now()));
  } catch (error) {
    return [...found, failed(name, `${graph.base_url} did not take it: ${reasonOf(error)}`, NEW_TOKEN)];
  }
  try {
    const number = await client.number(settings.phone_number_id, token);
    found.push(judgeNumber(`whatsapp.${path}.number`, settings, number));
    if (number.at !== null) found.push(judgeClock(`clock.${path}`, now() - number.at));
  } catch (error) {
    const remedy = `Compare phone_number_id ${settings.phone_number_id} with Meta's WhatsApp Manager, and let the system user see the number.`;
    found.push(failed(`whatsapp.${path}.number`, reasonOf(error), remedy));
  }
  return found;
}

function judgeToken(name: string, { valid, expiresAt, scopes }: TokenAtMeta, now: number): Finding {
  if (!valid) return failed(name, 'Meta says that it is not valid, or has expired', NEW_TOKEN);
  const lacks = SCOPES.filter((scope) => !scopes.includes(scope));
  if (lacks.length > 0) return failed(name, `it lacks ${lacks.join(', ')}`, NEW_TOKEN);
  if (expiresAt === null) return ok(name, 'valid, and does not expire');
  const says = `it expires at ${new Date(expiresAt).toISOString()}`;
  if (expiresAt <= now) return failed(name, says, NEW_TOKEN);
  return expiresAt - now < SOON ? warning(name, says, NEW_TOKEN) : ok(name, `valid; ${says}`);
}

function judgeNumber(name: string, settings: WhatsAppNumberSettings, number: NumberAtMeta): Finding {
  const { displayNumber, quality, status, verifiedName } = number;
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  if (digits(displayNumber) !== digits(settings.display_phone_number)) {
    const remedy = `Write display_phone_number: '+${digits(displayNumber)}', or the phone_number_id of the other.`;
    return failed(name, 'at Meta this id is another number than display_phone_number', remedy);
  }
  if (status !== null && status !== 'CONNECTED') {
    return failed(
      name,
      `its status is ${status}`,
      "Register the number for the Cloud API in Meta's WhatsApp Manager.",
    );
  }
  const says = `${verifiedName ?? 'unnamed'}, ${status ?? 'status unknown'}, quality ${quality ?? 'unknown'}`;
  return quality === 'RED'
    ? warning(name, says, 'People block or report the number: write to fewer, and say better why you write.')
    : ok(name, says);
}

function judgeClock(name: string, ahead: number): Finding {
  const off = Math.abs(ahead);
  const says = `this machine is ${(off / 1_000).toFixed(0)} s ${ahead < 0 ? 'behind' : 'ahead of'} Meta's clock`;
  const remedy = 'Let NTP set the clock: signatures and time windows go by it.';
  if (off > CLOCK_FAILS) return failed(name, says, remedy);
  return off > CLOCK_WARNS ? warning(name, says, remedy) : ok(name, says);
}

async function examineTemplates(accountId: string, settings: Settings, env: Env): Promise<Finding[]> {
  const account = settings.accounts[accountId];
  if (!account) return [];
  const name = `templates.${accountId}`;
  const number = Object.values(account.whatsapp).find((one) => one.business_account_id !== undefined);
  const id = number?.business_account_id;
  const token = number && env[number.token_env];
  if (id === undefined) {
    return [
      skipped(
        name,
        'no number names its business_account_id',
        'Name it, so that templates can be looked at.',
      ),
    ];
  }
  if (!token) return [skipped(name, 'not looked at without a token')];
  const client = new TemplatesClient({ baseUrl: settings.graph.base_url, version: settings.graph.version });
  const there = await client.list({ id, token });
  return submissionsOf(account).map((wanted) => {
    const at = there.find((one) => one.name === wanted.name && one.language === wanted.language);
    const which = `${wanted.name} (${wanted.language})`;
    if (!at) return failed(name, `${which} is not at Meta`, `ringback templates push ${accountId}`);
    if (at.status !== 'APPROVED') {
      const remedy =
        at.status === 'PENDING'
          ? `ringback templates status ${accountId} --wait`
          : 'Change its text and submit it under another name.';
      return failed(name, `${which} is ${at.status}${at.reason ? `: ${at.reason}` : ''}`, remedy);
    }
    const same = at.body === null || at.body === bodyOf(wanted);
    return same
      ? ok(name, `${which} is approved`)
      : warning(
          name,
          `${which} has another text at Meta than in the settings`,
          'Write the approved text into the settings.',
        );
  });
}
