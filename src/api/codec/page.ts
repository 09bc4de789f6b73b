/** The page at `/codec`, on which a browser gets its cookie. It works without scripts. */

type PageState = 'signed_out' | 'signed_in' | 'wrong_key';

export function codecPage(state: PageState): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>Ringback codec</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/console/theme.css" />
    <link rel="stylesheet" href="/console/console.css" />
  </head>
  <body>
    <main class="sign-in">${state === 'signed_in' ? SIGNED_IN : signIn(state)}</main>
  </body>
</html>
`;
}

function signIn(state: PageState): string {
  const wrong = state === 'wrong_key' ? 'This key opens nothing here.' : '';
  return `
      <form method="post" action="/codec">
        <h1>Ringback <span>codec</span></h1>
        <p>Lets this browser read encrypted contacts in the Temporal UI for 12 hours.</p>
        <label>Codec key <input name="key" type="password" autocomplete="off" required autofocus /></label>
        <p class="wrong" role="alert">${wrong}</p>
        <button class="primary">Open</button>
      </form>`;
}

const SIGNED_IN = `
      <form method="post" action="/codec">
        <h1>Ringback <span>codec</span></h1>
        <p role="status">This browser may read encrypted contacts.</p>
        <p>In the Temporal UI open the codec server's settings (the glasses, above to the right), give this page's
          address as the endpoint, and switch on “Include cross-origin credentials”.</p>
        <input type="hidden" name="key" value="" />
        <button class="act">Close it again</button>
      </form>`;
