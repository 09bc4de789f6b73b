/** The standard wordings in English, as `fr.ts` has them in French. */
import type { Wordings } from './standard.js';

export const EN: Wordings = {
  acknowledgement: ['Thanks for your answer.', 'Noted, thank you.', 'Very good.'],
  question_again: ['Just to be sure I understand: {question}', "Sorry, I didn't quite get that. {question}"],
  question_first: 'Gladly. One question before that.',
  greeting: 'Hello!',
  offer_call: [
    'I suggest a call with one of our experts. When would you be available?',
    'Would you like to talk to an expert? Tell me which day and time suit you.',
  ],
  offer_call_topic: [
    "I'd like to suggest a call with one of our experts to go through this in detail. When would you be available?",
    'An expert on the phone is the best person for that. Which day and time would suit you?',
  ],
  offer_call_price: [
    "I'd like to suggest a call with one of our experts to go through the price in detail. When would you be available?",
    'The price depends on your project: an expert will go through it with you by phone. Which day and time would suit you?',
  ],
  booking_link: 'Pick the time that suits you here: {link}',
  expert_will_tell: [
    'An expert will answer that in detail during the call.',
    'The expert who calls you will be able to tell you exactly.',
    "That's one for our expert, who will answer it on the call.",
  ],
  ask_day: ['Which day would you like the call at {time}?', '{time} is fine. Which day suits you?'],
  ask_time: ['What time would you like the call {day}?', '{day} works. At what time?'],
  ask_moment: [
    'Which day and time would suit you?',
    'Just tell me the day and time that suit you, such as Tuesday at 10am.',
    'What would be a good moment for the call?',
  ],
  offer_days: [
    'Let me suggest a time. Are you available {days}?',
    'We have room {days}. Which do you prefer?',
    'Would you be available {days}?',
  ],
  offer_days_again: [
    'Let me suggest a new time. Are you available {days}?',
    "No problem, let's find another time. Would you be available {days}?",
    'What about {days}?',
  ],
  offer_slots: [
    '{day} it is. Would you prefer {slots}?',
    'For {day} I can offer you {slots}. Which do you prefer?',
    'Still free {day}: {slots}. Which one suits you?',
  ],
  offer_slots_mixed: [
    'I can offer you {slots}. Which do you prefer?',
    'I have {slots} left. Which one suits you?',
    'This is what is free: {slots}. Which one works for you?',
  ],
  offer_slot: [
    'I can offer you {slots}. Does that suit you?',
    'I have {slots} left. Would that work for you?',
  ],
  apology: [
    "Sorry, that time isn't available.",
    "I'm afraid that one isn't free.",
    "My apologies, that moment isn't possible.",
  ],
  apology_day: [
    'Sorry, nothing is free that day.',
    "I'm afraid there is no room left that day.",
    "That day isn't possible, unfortunately.",
  ],
  no_slots: [
    'I have no free time around then. Which other day would suit you?',
    'Nothing is free around then either. Would you have another day?',
  ],
  booked: "You're booked! You have a call with an expert {when}.",
  moved: "You're booked for {when}. An expert will call you.",
  moved_soon: 'Thank you! Your call is confirmed for {when}.',
  booking_confirmed: [
    'Noted! Your call is confirmed for {when}.',
    'Your call is confirmed for {when}.',
    "You're all set: our expert calls you {when}.",
  ],
  booking_stands: ['Your call is planned for {when}.', 'Our expert calls you {when}.'],
  keep_meeting: [
    "I'm not sure I understood. Your call is planned for {when}: would you like to keep it, move it or cancel it?",
    "Sorry, I didn't understand. Shall we keep your call {when}, or would you rather move or cancel it?",
  ],
  see_you: ["You're welcome. Talk to you {day}!", 'Thank you, and talk to you {day}!'],
  see_you_today: ["You're welcome. Talk to you later today!", 'Thank you, and talk to you later today!'],
  booking_cancelled: "It's cancelled. Write to us whenever you'd like to find another time.",
  no_show: 'We could not reach you for our meeting. Which other day and time would suit you?',
  opt_out_confirmed: "Noted: we won't write to you again. To hear from us again one day, reply START.",
  opt_in_confirmed: 'Noted: we can write to you again. How can we help?',
  not_interested: 'Noted, and thank you for your answer. Feel free to write to us any time. Have a nice day!',
  wrong_number: "Thank you for telling us, and sorry for the disturbance. We won't write to you again.",
  later: [
    "No problem. Tell me when it suits you, and we'll pick it up then.",
    'Sure, no rush. Write to me when you are ready.',
  ],
  later_until: [
    "No problem. I'll get back to you {day}; until then, write to me whenever you like.",
    "Understood, there is no hurry. I'll write to you again {day}, and you can write before.",
  ],
  sorry:
    "I'm sorry, that is not how it should have been. I'm letting {rep} know right now, who will get back to you here {answer_by}.",
  farewell: 'Thank you, and have a nice day!',
  how_can_we_help: 'Hello! What can we do for you?',
  other_time: 'Our meeting could not take place. What other day and time would suit you?',
  human: "Of course. I'm letting {rep} know, who will answer you here {answer_by}.",
  passed_on: "I'd rather let {rep} answer you: you will hear from them here {answer_by}.",
  returned: 'Sorry for the wait, nobody could answer you until now.',
  returned_early: 'While you wait for our team to answer, I am still here to help.',
  passed_on_again:
    'Sorry for the wait, nobody could answer you until now. I am passing your message on again: our team will answer you here as soon as possible.',
  passed_on_still: 'Your message has been passed on: our team will answer you here {answer_by}.',
  disqualified: [
    "Thank you for your answers. From what you tell me, we're not the best placed to help you. Have a nice day!",
    "I see. As things stand we're not the best placed to help you: if they change, write to us and we'll talk again.",
  ],
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
  not_understood: [
    "I'm not sure I understood. Could you say it another way?",
    "Sorry, I didn't understand. Could you put it differently?",
  ],
  support: [
    'Thank you for your message. Our team will answer you here {answer_by}.',
    'Got it. Our team will answer you here {answer_by}.',
  ],
  topic_who_are_you:
    "I'm {assistant}, the virtual assistant of {company}. I am writing to you because of your request.",
  topic_how_did_you_get_my_number:
    'You left this number with your request. Reply STOP and we will not write to you again.',
  topic_what_is_this:
    'You asked {company} for information: I am writing to answer you, here or in a call with an expert.',
  topic_robot: 'Yes, I am a virtual assistant. An expert at {company} takes over whenever you wish.',
  list_button: 'Choose',
};
