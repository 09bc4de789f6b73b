/** Days by their names, as they stand in what is told. */
import { alternatives, WEEKDAYS } from '../../text/words.js';

export const DAY = `(?:${alternatives(Object.keys(WEEKDAYS))}|demain|tomorrow|today|aujourd'hui|thurs?|tues?|wed|fri|mon|sat|sun)`;
