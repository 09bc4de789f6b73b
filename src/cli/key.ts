import { makeKey } from '../config/keys.js';
import { Directory, loadSettings } from '../config/settings.js';

/** Makes an API key. It is shown once: the settings keep its hash alone. */
export function key(args: string[]): number {
  const [account, environment] = args;
  const known = new Directory(loadSettings()).environments();
  const found = known.find(({ accountId, name }) => accountId === account && name === environment);
  if (!found) {
    const choices = known.map(({ accountId, name }) => `  ringback key ${accountId} ${name}`);
    console.error(['Name an account and an environment of the settings:', ...choices].join('\n'));
    return 2;
  }
  const { key: made, sha256 } = makeKey();
  console.log(
    [
      'The new key. It is not shown again:',
      '',
      `  ${made}`,
      '',
      `Add its hash to ringback.yaml under accounts.${account}.environments.${environment}.keys:`,
      '',
      `  - sha256: ${sha256}`,
      `    label: made ${new Date().toISOString().slice(0, 10)}`,
      '',
      'Both keys are valid until you remove the old one. Restart the API to load the settings.',
    ].join('\n'),
  );
  return 0;
}
