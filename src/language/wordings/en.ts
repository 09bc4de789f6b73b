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
  expert_will_tell_too: [
    'An expert will answer the rest in detail.',
    'The rest is a question for our expert.',
  ],
  ask_day: ['Which day would you like the call at {time}?', '{time} is fine. Which day suits you?'],
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
    'Would you have time {days}?',
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
  apology_days: ['Sorry, nothing is free around then.', "I'm afraid there is no room left then."],
  apology_closed: ["We aren't open then.", "We're closed at that time."],
  apology_far: ["I can't book that far ahead yet.", "Our calendar isn't open that far ahead yet."],
  apology_after_hours: ['We finish at {time}.', 'Our day ends at {time}.'],
  apology_before_hours: ['We start at {time}.', 'Our day begins at {time}.'],
  only_until: [
    'Calls are only until {time}. Would a lunch break or first thing in the morning do, or shall someone write to you instead?',
    'There is nothing after {time}. Could it be a lunch break or first thing in the morning, or would you rather be answered in writing?',
  ],
  only_from: [
    'Calls are only from {time} on. Would a lunch break or the end of the day do, or shall someone write to you instead?',
    'There is nothing before {time}. Could it be a lunch break or the end of the day, or would you rather be answered in writing?',
  ],
  no_slots: [
    'I have no free time around then. Which other day would suit you?',
    'Nothing is free around then either. Would you have another day?',
  ],
  booked: "You're booked! You have a call with {rep} {when}.",
  moved: "You're booked for {when}. {rep} will call you.",
  moved_soon: 'Thank you! Your call is confirmed for {when}.',
  booking_confirmed: [
    'Noted! Your call is confirmed for {when}.',
    'Your call is confirmed for {when}.',
    "You're all set: {caller} calls you {when}.",
  ],
  booking_stands: ['Your call is booked for {when}.', '{caller} calls you {when}.'],
  call_was: ['Your call was booked for {when}.', 'It was booked for {when}.'],
  keep_meeting: [
    "I'm not sure I understood. Your call is booked for {when}: would you like to keep it, move it or cancel it?",
    "Sorry, I didn't understand. Shall we keep your call {when}, or would you rather move or cancel it?",
  ],
  see_you: ["You're welcome. Talk to you {day}!", 'Thank you, and talk to you {day}!'],
  see_you_today: ["You're welcome. Talk to you later today!", 'Thank you, and talk to you later today!'],
  booking_cancelled: "It's cancelled. Write to us whenever you'd like to find another time.",
  no_show: 'We could not reach you for our meeting. Which other day and time would suit you?',
  meeting_cancelled: 'Your call is cancelled.',
  opt_out_confirmed: "Noted: we won't write to you again. To hear from us again one day, reply START.",
  opt_in_confirmed: 'Noted: we can write to you again. How can we help?',
  not_interested: 'Noted, and thank you for your answer. Feel free to write to us any time. Have a nice day!',
  ended_let_down:
    'Understood, nothing is booked any more. I am sorry again for how this went. Should you change your mind, write to us here.',
  wrong_number: "Thank you for telling us, and sorry for the disturbance. We won't write to you again.",
  later: [
    "No problem. Tell me when it suits you, and we'll pick it up then.",
    'Sure, no rush. Write to me when you are ready.',
  ],
  later_until: [
    "No problem. I'll get back to you {day}; until then, write to me whenever you like.",
    "Understood, there is no hurry. I'll write to you again {day}, and you can write before.",
  ],
  later_stands: [
    'No problem. Your call {when} stands meanwhile; tell me if I should move or cancel it.',
    'Sure, no rush. I am keeping your call {when} for you: just tell me if you would rather move or cancel it.',
  ],
  sorry:
    "I'm sorry, that is not how it should have been. I'm letting {rep} know right now, who will get back to you here {answer_by}.",
  farewell: 'Thank you, and have a nice day!',
  how_can_we_help: 'Hello! What can we do for you?',
  other_time: 'Our meeting could not take place. What other day and time would suit you?',
  human: "Of course. I'm letting {rep} know, who will answer you here {answer_by}.",
  in_writing: [
    "Noted: in writing rather than by phone. I'm letting {rep} know, who will answer you here {answer_by}.",
    'Understood, no call. {rep} will answer you in writing, here, {answer_by}.',
  ],
  in_writing_instead:
    'Understood, no call: it is cancelled. {rep} will answer you here, in writing, {answer_by}.',
  still_wanted: ['Would you still like us to go on?', 'Would you like to talk about it all the same?'],
  passed_on: "I'd rather let {rep} answer you: you will hear from them here {answer_by}.",
  left_in_peace:
    "Please don't give this another thought: we will leave you in peace. I'm letting {rep} know, and you can write to us here whenever you wish.",
  returned: 'Sorry for the wait, nobody could answer you until now.',
  returned_early: 'While you wait for our team to answer, I am still here to help.',
  passed_on_again:
    'Sorry for the wait, nobody could answer you until now. I am passing your message on again: our team will answer you here as soon as possible.',
  passed_on_still: 'Your message has been passed on: our team will answer you here {answer_by}.',
  left_there: ["Yes, got it: we won't pursue this.", 'Yes, your message arrived: we leave it there.'],
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
  noted: ['Got it, I am passing that on to our team too.', 'Noted, our team will see that as well.'],
  topic_who_are_you: [
    "I'm {assistant}, the virtual assistant of {company}. I am writing to you because of your request.",
    'This is {assistant}, a virtual assistant, writing for {company} about your request.',
  ],
  topic_how_did_you_get_my_number: [
    'You left this number with your request. Reply STOP and we will not write to you again.',
    'This number came with the request that {company} received. Reply STOP and it will not be used again.',
  ],
  topic_what_is_this: [
    'You asked {company} for information: I am writing to answer you, here or in a call with an expert.',
    'It is about the request for information that {company} received with this number. Reply STOP if it was not yours.',
  ],
  topic_is_this_a_scam: [
    'This is genuine: I write for {company}, because of a request made with this number. All you are asked for is your answers, and STOP ends these messages.',
    'It is right to be careful. I do write for {company}, which you can call to check; STOP ends these messages.',
  ],
  topic_robot: [
    'I am a virtual assistant, not a person. An expert at {company} takes over whenever you wish.',
    'No person writes these messages: they come from a program, the virtual assistant of {company}.',
    'It is a program that answers you, not a human being. An expert at {company} takes over whenever you like.',
  ],
  topic_why_do_you_ask: [
    'So that the expert knows your situation before calling you.',
    'Your answers only serve to prepare your talk with our expert.',
  ],
  topic_how_are_you: ["I'm doing well, thank you!", 'Very well, thanks for asking!'],
  topic_received: ['Yes, got it.', 'Yes, your message arrived.'],
  topic_who_calls: ['{rep_name} will call you.', 'It will be {rep_name} on the line.'],
  topic_expert_calls: [
    'One of the experts at {company} will call you.',
    'It will be an expert from {company} on the line.',
  ],
  topic_call_number: [
    'The call will be on this number, the one ending in {number_end}.',
    'On the number you are writing from, which ends in {number_end}.',
  ],
  topic_call_length: [
    'The call takes about {minutes} minutes.',
    'Allow about {minutes} minutes for the call.',
  ],
  topic_by_phone: ['It is a phone call.', 'You will talk by phone.'],
  topic_who_rings: [
    '{caller} calls you: there is nothing to dial, just keep your phone at hand.',
    'You need not ring anybody: {caller} calls you.',
  ],
  topic_if_missed: [
    'Should you miss the call, just write to me here: I will find you another time.',
    'A missed call is no matter: write to me here, and we find another moment.',
  ],
  topic_to_prepare: [
    'Nothing in particular: a quiet moment and your questions will do.',
    'There is nothing you must have ready; your questions are enough.',
  ],
  topic_changing: [
    'Just write to me here at any time, and I will move or cancel it.',
    'A word to me here is enough, at any time: I move the call or cancel it.',
  ],
  topic_writing: [
    'You can write to me here at any time; if you would rather have no call at all, just tell me so.',
    'Writing to me here is always fine. Tell me if you would prefer no call at all.',
  ],
  topic_local_time: ['The times I give are yours ({zone}).', 'I always use your own time ({zone}).'],
  topic_local_time_unknown: [
    'The times I give are {zone}, as I do not know where you are. Which city will you be in?',
    'I am counting in {zone}, and your own time may be another. Which town are you in?',
  ],
  topic_spoke_already: [
    'Thank you for telling me: I did not know that you had already talked to our team.',
    'Understood, so you have already talked to our team.',
  ],
  topic_someone_else_asked: [
    'Thank you for telling me: so the request came from someone else.',
    'Understood, so the request was not yours.',
  ],
  topic_missed_call: ['No problem at all.', "Don't worry about it."],
  topic_bereavement: ['I am so sorry for your loss.', 'My sincere condolences.'],
  topic_hard_time: [
    'I am sorry to hear that, and wish you all the best.',
    'I do hope things get better soon.',
  ],
  topic_to_pass_on: ['Noted, I am passing that on to our team.', 'Got it, our team will be told.'],
  topic_remark: [
    'Noted, I am passing that on to our team. Should it change anything about the call, just tell me.',
    'Got it, our team will be told. If the call is to be moved or cancelled, tell me.',
  ],
  topic_wrong_chat: ['No harm done!', 'No problem at all, it happens.'],
  topic_aside: ['I hear you!', 'I see!'],
  list_button: 'Choose',
};
