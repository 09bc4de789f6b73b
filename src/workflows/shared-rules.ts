/**
 * What a worker loads once for all its workflows, instead of anew for each: the rules, which are pure. That spares a
 * contact's start a hundred modules, and code that runs fast by now runs fast for the next one. Nothing here may keep
 * anything of one contact; the SDK freezes what these modules export.
 */
import '../domain/agent.js';
import '../domain/calendar-book.js';
import '../domain/contact/shown/attributes.js';
import '../domain/contact/shown/card.js';
import '../domain/contact/decide.js';
import '../domain/contact/people/operator-command.js';
import '../domain/contact/shown/report.js';
import '../domain/contact/versions.js';
import '../domain/contact/shown/view.js';
import '../domain/endpoint/decide.js';
import '../domain/endpoint/view.js';
import '../domain/number/number.js';
import '../domain/number/view.js';
import '../domain/versions.js';
