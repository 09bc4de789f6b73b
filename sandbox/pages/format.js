/** WhatsApp's own marks in a text: *bold*, _italic_, ~struck~, and links. */
const MARKS =
  /(?<![\p{L}\d])([*_~])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\d])|https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/gu;
const TAGS = { '*': 'strong', _: 'em', '~': 's' };

/** The text as nodes. Whatever it says, it stays text. */
export function formatted(given) {
  // A French question mark stays with its word.
  const text = given.replaceAll(/ ([?!:;»])/g, '\u00a0$1');
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(MARKS)) {
    nodes.push(text.slice(end, found.index), marked(found));
    end = found.index + found[0].length;
  }
  nodes.push(text.slice(end));
  return nodes.filter((node) => node !== '');
}

function marked([whole, mark, inside]) {
  const element = document.createElement(mark ? TAGS[mark] : 'a');
  if (mark) {
    element.append(...formatted(inside));
  } else {
    element.href = whole;
    element.target = '_blank';
    element.rel = 'noreferrer';
    element.textContent = whole;
  }
  return element;
}
