import { render } from './lib/preact.js';
import { AgentPage } from './agent.js';
import { html } from './ui.js';
import { language } from './words.js';

document.documentElement.lang = language;
render(html`<${AgentPage} />`, document.getElementById('console'));
