/** The bar on top of every page: where one is, whether it is live, who one is. */
import { html, Icon, IconButton } from './ui.js';
import { chooseLanguage, language, say } from './words.js';

export function Bar({ title, home, accounts, place, onPlace, away, who, signOut, children }) {
  const choose = (event) => {
    const [account, environment] = event.target.value.split(' ');
    onPlace({ account, environment });
  };
  return html`<header class="bar">
    <a class="home" href=${home}>
      <img src="/console/icon.svg" alt="" width="26" height="26" />
      <h1>Ringback <span>${title}</span></h1>
    </a>
    <label class="account">
      <span class="unseen">${say('account')}</span>
      <select value=${`${place.account} ${place.environment}`} onChange=${choose}>
        ${accounts.flatMap((each) =>
          each.environments.map(
            (environment) =>
              html`<option
                value=${`${each.account} ${environment}`}
                selected=${each.account === place.account && environment === place.environment}
              >
                ${each.name} · ${say(environment)}
              </option>`,
          ),
        )}
      </select>
    </label>
    <span class=${`line ${away ? 'away' : 'live'}`} role="status">${say(away ? 'notLive' : 'live')}</span>
    <span class="spring"></span>
    <span class="me"><${Icon} name="person" size=${16} />${who}</span>
    <button
      type="button"
      class="quiet"
      lang=${language === 'fr' ? 'en' : 'fr'}
      onClick=${() => chooseLanguage(language === 'fr' ? 'en' : 'fr')}
    >
      ${say('otherLanguage')}
    </button>
    ${children}
    <${IconButton} icon="returned" label=${say('signOut')} onClick=${signOut} />
  </header>`;
}
