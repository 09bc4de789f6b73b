/** How far leads came, as `/v1/reports/funnel` draws it, with its figures as a spreadsheet. */
import { useEffect, useState } from './lib/hooks.js';
import { address, getText } from './api.js';
import { toLocal } from './time.js';
import { html, Icon } from './ui.js';
import { language, say } from './words.js';

const BY = ['campaign', 'source', 'route', 'number', 'week'];
const DAY = 86_400_000;
const LAST_DAYS = 29;

export function Reports({ whose, tell, zone, back }) {
  const [wanted, setWanted] = useState({
    from: daysAgo(LAST_DAYS, zone),
    to: daysAgo(0, zone),
    by: 'campaign',
  });
  const [page, setPage] = useState(null);
  const [wrong, setWrong] = useState(null);
  const url = address('reports/funnel', whose, wanted);
  useEffect(() => {
    let stale = false;
    setWrong(null);
    getText(url, 'text/html', language).then(
      (text) => !stale && setPage(text),
      (error) => !stale && setWrong(error.message),
    );
    return () => {
      stale = true;
    };
  }, [url]);
  const change = (field) => (event) => {
    if (event.target.value) setWanted({ ...wanted, [field]: event.target.value });
  };
  const save = async () => {
    try {
      const file = new Blob([await getText(url, 'text/csv', language)], { type: 'text/csv' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `funnel-${whose.account}-${wanted.from}-${wanted.to}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      tell(say('failedDo', error.message), true);
    }
  };
  return html`<section class="reports" aria-label=${say('reports')}>
    <header>
      <a class="icon-button only-narrow" href=${back} aria-label=${say('back')}>
        <${Icon} name="back" size=${22} />
      </a>
      <h2>${say('reports')}</h2>
      <label>
        ${say('reportFrom')}
        <input type="date" value=${wanted.from} max=${wanted.to} onChange=${change('from')} />
      </label>
      <label>
        ${say('reportTo')}
        <input type="date" value=${wanted.to} min=${wanted.from} onChange=${change('to')} />
      </label>
      <label>
        ${say('reportBy')}
        <select aria-label=${say('reportBy')} value=${wanted.by} onChange=${change('by')}>
          ${BY.map((by) => html`<option key=${by} value=${by} selected=${by === wanted.by}>${say(`by_${by}`)}</option>`)}
        </select>
      </label>
      <button type="button" class="act" onClick=${save}>${say('spreadsheet')}</button>
    </header>
    ${wrong && html`<p class="wrong" role="alert">${wrong}</p>`}
    ${
      page === null
        ? html`<p class="soft" role="status">${say('loading')}</p>`
        : html`<iframe title=${say('reports')} sandbox="" srcdoc=${page}></iframe>`
    }
  </section>`;
}

/** By the calendar on the account's wall. */
function daysAgo(days, zone) {
  return toLocal(Date.now() - days * DAY, zone).slice(0, 10);
}
