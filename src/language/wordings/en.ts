/** The standard wordings in English. `{name}` is replaced; a playbook's `wording` replaces a text by its name. */
import type { FR } from './fr.js';

export const EN: typeof FR = {
  acknowledgement: 'Thanks for your answer.',
  question_again: 'Just to be sure I understand: {question}',
  offer_call: 'I suggest a call with one of our experts. When would you be available?',
  offer_call_topic:
    "I'd like to suggest a call with one of our experts to go through this in detail. When would you be available?",
  offer_call_price:
    "I'd like to suggest a call with one of our experts to go through the price in detail. When would you be available?",
  booking_link: 'Pick the time that suits you here: {link}',
  ask_day: 'Which day would you like the call at {time}?',
  ask_time: 'What time would you like the call {day}?',
  ask_moment: 'Which day and time would suit you?',
  offer_days: 'Let me suggest a time. Are you available {days}?',
  offer_days_again: 'Let me suggest a new time. Are you available {days}?',
  offer_slots: '{day} it is. Would you prefer {slots}?',
  offer_slots_mixed: 'I can offer you {slots}. Which do you prefer?',
  offer_slot: 'I can offer you {slots}. Does that suit you?',
  apology: "Sorry, that time isn't available.",
  no_slots: 'I have no free time around then. Which other day would suit you?',
  booked: "You're booked! You have a call with an expert {when}.",
  moved: "You're booked for {when}. An expert will call you.",
  moved_soon: 'Thank you! Your call is confirmed for {when}.',
  booking_confirmed: 'Noted! Your call is confirmed for {when}.',
  booking_cancelled: "It's cancelled. Write to us whenever you'd like to find another time.",
  no_show: 'We could not reach you for our meeting. Which other day and time would suit you?',
  opt_out_confirmed: "Noted: we won't write to you again. To hear from us again one day, reply START.",
  opt_in_confirmed: 'Noted: we can write to you again. How can we help?',
  not_interested: 'Noted, and thank you for your answer. Feel free to write to us any time. Have a nice day!',
  wrong_number: "Thank you for telling us, and sorry for the disturbance. We won't write to you again.",
  later: "No problem. Tell me when it suits you, and we'll pick it up then.",
  human: "Of course. I'm letting {rep} know, who will answer you here {answer_by}.",
  passed_on: "I'd rather let {rep} answer you: you will hear from them here {answer_by}.",
  returned: 'Sorry for the wait, nobody could answer you until now.',
  disqualified:
    "Thank you for your answers. From what you tell me, we're not the best placed to help you. Have a nice day!",
  media: 'I can only read written messages. Could you write it to me in a few words?',
  media_voice: "I can't listen to voice messages. Could you write it to me in a few words?",
  media_image: "Thanks for the picture. I can't see it: could you tell me in a few words?",
  media_video: "Thanks for the video. I can't watch it: could you tell me in a few words?",
  media_document:
    "Thanks for the document. I can't open it: could you tell me in a few words what it is about?",
  media_sticker: 'Nice one! To go on, could you answer me in a few words?',
  media_location: "Thanks for the location. I can't read maps: could you write me the address?",
  media_contacts:
    "Thanks for the contact. I can't open it: could you tell me in a few words what you would like?",
  media_order: "Thank you. I can't take orders here: what would you like, in a few words?",
  not_understood: "I'm not sure I understood. Could you say it another way?",
  support: 'Thank you for your message. Our team will answer you here {answer_by}.',
};
