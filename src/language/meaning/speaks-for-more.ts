/** Whether anything in a text speaks for another reading than that of opting out. */
import { TOPIC } from '../../domain/language.js';
import { readPlace } from '../rules/offers/choice.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';
import { isForTheExpert } from '../rules/beside/remarks.js';
import { asksForItInWriting } from '../rules/signs/requests.js';
import { saysWhenToWrite } from '../rules/beside/when-to-write.js';
import { readAnswers } from './answered.js';
import { asked, choicesIn, type Reading } from './reading.js';

/** "Six of us here, one will be enough" answers what was asked, unless it counts what was written. */
function givesAmountOrChoice(reading: Reading): boolean {
  const { kind } = asked(reading.context) ?? {};
  if ((kind !== 'number' && kind !== 'choice') || COUNTS_MESSAGES.test(reading.text)) return false;
  return readAnswers(reading).some(
    ({ question, value }) => question === reading.context.asked?.id && value !== '0',
  );
}

const COUNTS_MESSAGES_WORDS = oneOf({
  fr: listed`
    textos? / appels? / fois / relances? / rappels?
  `,
  en: listed`
    texts? / calls? / times / reminders?
  `,
  both: listed`
    messages? / sms / e-?mails? / mails? / whatsapps?
    (?:me|moi|nous|us) (?:alone|tranquille)
  `,
});

const COUNTS_MESSAGES = new RegExp(pattern`\b${COUNTS_MESSAGES_WORDS}\b`);

/** Where both readings are possible and nothing in the text speaks for another one, opting out wins. */
export function speaksForMore(reading: Reading, plain: string): boolean {
  return (
    reading.signs.agrees ||
    speaksForBooking(reading) ||
    givesAmountOrChoice(reading) ||
    reading.topics.includes(TOPIC.robot) ||
    saysWhenToWrite(plain) ||
    asksForItInWriting(reading.text) ||
    (reading.context.booking !== null && isForTheExpert(reading.text))
  );
}

function speaksForBooking({ moments, signs, context, text }: Reading): boolean {
  const choice = context.offer !== null && readPlace(text, choicesIn(context)).meant !== null;
  return moments.wished || choice || signs.callMe || signs.interested;
}
