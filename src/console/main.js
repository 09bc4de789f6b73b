import { render } from './lib/preact.js';
import { App } from './app.js';
import { html } from './ui.js';
import { language } from './words.js';

document.documentElement.lang = language;
render(html`<${App} />`, document.getElementById('console'));
