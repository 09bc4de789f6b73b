/** Who is signed in: with the key that this tab keeps, else with the one that is entered. */
import { useCallback, useEffect, useState } from './lib/hooks.js';
import { forgetKey, get, keepKey, Refused, storedKey } from './api.js';
import { SignIn } from './sign-in.js';
import { html } from './ui.js';
import { say } from './words.js';

/** Asks for the key until one opens something, and shows `page` with the accounts then. */
export function Session({ title, page }) {
  const [accounts, setAccounts] = useState(null);
  const [wrong, setWrong] = useState(null);
  const [trying, setTrying] = useState(storedKey() !== null);

  const open = useCallback(async () => {
    setTrying(true);
    try {
      const session = await get('/v1/session');
      setAccounts(session.accounts);
      setWrong(null);
    } catch (error) {
      if (error instanceof Refused && error.status === 401) forgetKey();
      setWrong(error instanceof Refused && error.status === 401 ? say('wrongKey') : error.message);
    }
    setTrying(false);
  }, []);
  useEffect(() => {
    if (storedKey() !== null) void open();
  }, []);

  if (accounts === null) {
    const signIn = (key) => {
      keepKey(key);
      void open();
    };
    return html`<${SignIn} title=${title} wrong=${wrong} trying=${trying} onKey=${signIn} />`;
  }
  const signOut = () => {
    forgetKey();
    setAccounts(null);
  };
  return html`<${page} accounts=${accounts} signOut=${signOut} />`;
}
