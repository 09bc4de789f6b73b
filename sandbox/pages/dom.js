/** Making elements. Everything shown is set as text, never as HTML. */

/** A new element with a class and content; what is null or false is left out. */
export function make(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(
    ...content.filter((part) => part !== null && part !== undefined && typeof part !== 'boolean'),
  );
  return element;
}

export const at = (id) => document.getElementById(id);

const SVG = 'http://www.w3.org/2000/svg';

/** Line icons on a grid of 24. */
const ICONS = {
  back: 'M15 5l-7 7 7 7',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5L20 20',
  send: 'M5 12L4 5l16 7-16 7 1-7Zm0 0h7',
  mic: 'M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4ZM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3.5',
  image: 'M5 5h14v14H5zM5 16l4.5-4.5L13 15l2.5-2.5L19 16M15 9h.01',
  pin: 'M12 21s6.5-5.8 6.5-11a6.5 6.5 0 0 0-13 0c0 5.2 6.5 11 6.5 11ZM12 7.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6Z',
  sticker:
    'M5 7a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v7l-5 5H7a2 2 0 0 1-2-2ZM19 14h-3a2 2 0 0 0-2 2v3M9 10h.01M14 10h.01M9.5 13.2c1.4 1.3 3 1.3 4.3 0',
  smile: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9.2 10h.01M14.8 10h.01M8.8 14c1.9 1.9 4.5 1.9 6.4 0',
  reply: 'M10 7L5 12l5 5M5 12h8.5a5.5 5.5 0 0 1 5.5 5.5',
  list: 'M9 7h10M9 12h10M9 17h10M5 7h.01M5 12h.01M5 17h.01',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.3l2.8 1.7',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 11.5V16M12 8.3h.01',
  play: 'M8 5.5v13l10.5-6.5Z',
  down: 'M6 9.5l6 6 6-6',
  person: 'M12 4.5a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6ZM5 20c.6-3.7 3.4-5.5 7-5.5s6.4 1.8 7 5.5',
};

/** An icon, hidden from screen readers: what holds it has a name. */
export function icon(name) {
  return drawing('0 0 24 24', ICONS[name], `icon icon-${name}`);
}

/** One path in a drawing of its own. */
export function drawing(viewBox, d, className) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

/** A button that shows an icon and is called `name`. */
export function iconButton(name, label, act, className = '') {
  const button = make('button', `round ${className}`.trim(), icon(name));
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', act);
  return button;
}

/**
 * Makes `list` hold one element for each item, in order. An element whose item is what it was stays as it is, so that
 * focus, scrolling and open details stay too.
 *
 * @param {HTMLElement} list
 * @param {{key: string, shows: unknown, draw: () => HTMLElement}[]} items
 */
export function keep(list, items) {
  const known = new Map([...list.children].map((element) => [element.dataset.key, element]));
  let before = null;
  for (const { key, shows, draw } of items) {
    const print = JSON.stringify(shows);
    let element = known.get(key);
    if (element?.dataset.print !== print) {
      const drawn = draw();
      drawn.dataset.key = key;
      drawn.dataset.print = print;
      if (element) replace(element, drawn);
      else drawn.classList.add('new');
      element = drawn;
    }
    known.delete(key);
    const place = before ? before.nextElementSibling : list.firstElementChild;
    if (place !== element) list.insertBefore(element, place);
    before = element;
  }
  for (const element of known.values()) element.remove();
}

/** What was opened to be read stays open though its words change. */
function replace(element, drawn) {
  const details = drawn.querySelector('details');
  if (details) details.open = element.querySelector('details')?.open ?? details.open;
  element.replaceWith(drawn);
}

/** Circles with initials, in a colour of the person's own. */
export function avatar(name, seed = name) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const hue = [...seed].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  const element = make('span', `avatar hue-${hue}`, initials);
  element.setAttribute('aria-hidden', 'true');
  return element;
}
