/** What is not text: voice notes, photos, stickers, places. The sandbox sends no real files, so they are drawn. */
import { drawing, icon, make } from './dom.js';
import { say } from './words.js';

/** The drawing for a message's kind, or null when it is words. */
export function mediaOf(message) {
  const draw = { voice, image, sticker, location }[message.kind];
  return draw ? draw(message) : null;
}

/** One line that stands for a message, in quotes and in the list of chats. */
export function summaryOf({ kind, text }) {
  const marks = { voice: '🎤', image: '📷', sticker: '💟', location: '📍' };
  return marks[kind] ? `${marks[kind]} ${say(kind)}` : text.replaceAll(/\s+/g, ' ');
}

const WAVE = [3, 5, 9, 6, 12, 16, 10, 7, 13, 18, 12, 8, 5, 9, 14, 10, 6, 4, 8, 12, 7, 5, 3, 6, 4];

function voice() {
  const bars = WAVE.map((height, index) => `M${2 + index * 5} ${10 - height / 2}v${height}`).join('');
  return named(
    'voice',
    make('span', 'play', icon('play')),
    drawing('0 0 126 20', bars, 'wave'),
    make('small', '', '0:07'),
  );
}

function image() {
  return named('image', drawing('0 0 240 160', 'M0 0', 'sky'), make('span', 'sun'), make('span', 'hills'));
}

function sticker({ text }) {
  return named('sticker', make('span', '', text));
}

function location() {
  const streets = 'M-5 40L90 20L260 60M30-5L60 175M150-5L120 90L190 175M-5 120L120 90L260 130';
  return named(
    'location',
    drawing('0 0 240 130', streets, 'map'),
    make('span', 'pin', icon('pin')),
    make('small', '', 'Paris'),
  );
}

function named(kind, ...content) {
  const element = make('div', `media ${kind}`, ...content);
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', say(kind));
  return element;
}
