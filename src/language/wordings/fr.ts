/**
 * The standard wordings in French. `{name}` is replaced; a playbook's `wording` replaces a text by its name. Of
 * several texts the first is said first, and each is said before one is said again.
 */
export const FR = {
  acknowledgement: ['Merci pour votre réponse.', "C'est noté, merci.", 'Très bien.'],
  question_again: [
    'Pour être sûr de bien vous comprendre : {question}',
    "Excusez-moi, je n'ai pas bien saisi. {question}",
  ],
  question_first: 'Volontiers. Une question avant cela.',
  greeting: 'Bonjour !',
  offer_call: [
    "Je vous propose un appel avec l'un de nos experts. Quand seriez-vous disponible ?",
    'Souhaitez-vous en parler avec un expert ? Dites-moi quel jour et à quelle heure vous arrangent.',
  ],
  offer_call_topic: [
    "Je vais vous proposer un appel avec l'un de nos experts pour en discuter en détail. Quand seriez-vous disponible ?",
    "Le mieux est d'en parler avec un expert, au téléphone. Quel jour et à quelle heure vous arrangent ?",
  ],
  offer_call_price: [
    "Je vais vous proposer un appel avec l'un de nos experts pour discuter en détail du prix. Quand seriez-vous disponible ?",
    'Le prix dépend de votre projet : un expert vous le détaillera au téléphone. Quel jour et à quelle heure vous arrangent ?',
  ],
  booking_link: 'Choisissez ici le moment qui vous convient : {link}',
  expert_will_tell: [
    "Un expert vous répondra en détail pendant l'appel.",
    "L'expert qui vous appelle saura vous le dire précisément.",
    "C'est une question pour notre expert : il y répondra lors de l'appel.",
  ],
  ask_day: [
    "Pour quel jour souhaitez-vous organiser l'appel à {time} ?",
    'Entendu pour {time}. Quel jour vous convient ?',
  ],
  ask_time: ["À quelle heure souhaitez-vous l'appel {day} ?", 'Va pour {day}. À quelle heure ?'],
  ask_moment: [
    'Quel jour et à quelle heure seriez-vous disponible ?',
    "Dites-moi simplement le jour et l'heure qui vous arrangent, par exemple mardi à 10h.",
    'Quel moment vous conviendrait pour cet appel ?',
  ],
  offer_days: [
    'Je vous propose un créneau. Êtes-vous dispo {days} ?',
    'Nous avons de la place {days}. Lequel préférez-vous ?',
    'Seriez-vous disponible {days} ?',
  ],
  offer_days_again: [
    'Je vous propose un nouveau créneau. Êtes-vous dispo {days} ?',
    'Pas de souci, trouvons un autre moment. Seriez-vous disponible {days} ?',
    'Et {days}, est-ce que cela irait ?',
  ],
  offer_slots: [
    "D'accord pour {day}. Préférez-vous {slots} ?",
    'Pour {day}, je peux vous proposer {slots}. Que préférez-vous ?',
    '{day}, il reste {slots}. Lequel vous arrange ?',
  ],
  offer_slots_mixed: [
    'Je peux vous proposer {slots}. Que préférez-vous ?',
    'Il me reste {slots}. Lequel vous arrange ?',
    'Voici ce qui est libre : {slots}. Lequel vous convient ?',
  ],
  offer_slot: [
    'Je peux vous proposer {slots}. Cela vous convient-il ?',
    'Il me reste {slots}. Est-ce que cela vous irait ?',
  ],
  apology: [
    "Désolé, ce créneau n'est pas disponible.",
    "Je regrette, ce moment n'est pas libre.",
    "Mince, ce créneau n'est pas possible.",
  ],
  apology_day: [
    "Désolé, rien n'est libre ce jour-là.",
    "Je regrette, il n'y a plus de place ce jour-là.",
    "Ce jour-là n'est malheureusement pas possible.",
  ],
  no_slots: [
    "Je n'ai pas de créneau libre à ce moment-là. Quel autre jour vous conviendrait ?",
    "Rien n'est libre à ce moment-là non plus. Auriez-vous un autre jour ?",
  ],
  booked: "C'est réservé ! Vous avez un appel avec un expert {when}.",
  moved: "C'est réservé pour {when}. Un expert vous appellera.",
  moved_soon: 'Merci ! Votre appel est confirmé pour {when}.',
  booking_confirmed: [
    "C'est noté ! Votre appel est confirmé pour {when}.",
    'Votre appel est bien confirmé pour {when}.',
    'Tout est en ordre : notre expert vous appelle {when}.',
  ],
  booking_stands: ['Votre appel est prévu {when}.', 'Notre expert vous appelle {when}.'],
  keep_meeting: [
    "Je ne suis pas sûr d'avoir compris. Votre appel est prévu {when} : souhaitez-vous le garder, le déplacer ou l'annuler ?",
    "Pardon, je n'ai pas compris. Gardons-nous votre appel {when}, ou préférez-vous le déplacer ou l'annuler ?",
  ],
  see_you: ['Avec plaisir, à {day} !', 'Merci à vous, et à {day} !'],
  see_you_today: ['Avec plaisir, à tout à l’heure !', 'Merci à vous, à tout à l’heure !'],
  booking_cancelled: "C'est annulé. Écrivez-nous quand vous le souhaitez pour fixer un autre moment.",
  no_show:
    "Nous n'avons pas réussi à vous joindre pour notre rendez-vous. Quel jour et à quelle heure seriez-vous disponible ?",
  opt_out_confirmed:
    "C'est noté, nous ne vous écrirons plus. Pour reprendre contact un jour, répondez START.",
  opt_in_confirmed: "C'est noté, nous pouvons à nouveau vous écrire. Comment pouvons-nous vous aider ?",
  not_interested:
    "C'est noté, merci pour votre réponse. N'hésitez pas à nous écrire si besoin. Bonne journée !",
  wrong_number: 'Merci de nous avoir prévenus, et désolé pour le dérangement. Nous ne vous écrirons plus.',
  later: [
    'Pas de souci. Dites-moi quand cela vous arrange, et nous reprendrons à ce moment-là.',
    'Entendu, rien ne presse. Écrivez-moi quand vous serez prêt.',
  ],
  later_until: [
    "Pas de souci. Je reviens vers vous {day} ; d'ici là, écrivez-moi quand vous le souhaitez.",
    "Entendu, rien ne presse. Je vous réécrirai {day}, et vous pouvez m'écrire avant.",
  ],
  sorry:
    "Je suis désolé, ce n'est pas ce qui était prévu. Je préviens tout de suite {rep}, qui revient vers vous ici {answer_by}.",
  farewell: 'Merci à vous, bonne journée !',
  how_can_we_help: 'Bonjour ! Que pouvons-nous faire pour vous ?',
  other_time:
    "Notre rendez-vous n'a pas pu avoir lieu. Quel autre jour et quelle heure vous conviendraient ?",
  human: 'Bien sûr. Je préviens {rep}, qui vous répondra ici {answer_by}.',
  passed_on: 'Je préfère laisser {rep} vous répondre : la réponse arrivera ici {answer_by}.',
  returned: "Désolé pour l'attente, personne n'a pu vous répondre jusqu'ici.",
  returned_early: 'En attendant la réponse de notre équipe, je reste à votre disposition.',
  passed_on_again:
    "Désolé pour l'attente, personne n'a pu vous répondre jusqu'ici. Je transmets à nouveau votre message à notre équipe, qui vous répond ici dès que possible.",
  passed_on_still: 'Votre message est bien transmis : notre équipe vous répond ici {answer_by}.',
  disqualified: [
    "Merci pour vos réponses. D'après ce que vous me dites, nous ne sommes pas les mieux placés pour vous aider. Bonne journée !",
    'Je comprends. En l’état, nous ne sommes pas les mieux placés pour vous aider : si votre situation change, écrivez-nous et nous en reparlerons.',
  ],
  media: "Je ne peux lire que les messages écrits. Pouvez-vous me l'écrire en quelques mots ?",
  media_voice: "Je ne peux pas écouter les messages vocaux. Pouvez-vous me l'écrire en quelques mots ?",
  media_image: "Merci pour l'image. Je ne peux pas la voir : pouvez-vous me l'écrire en quelques mots ?",
  media_video: 'Merci pour la vidéo. Je ne peux pas la voir : pouvez-vous me la décrire en quelques mots ?',
  media_document:
    "Merci pour le document. Je ne peux pas l'ouvrir : pouvez-vous me dire en quelques mots de quoi il s'agit ?",
  media_sticker: 'Joli ! Pour continuer, pouvez-vous me répondre en quelques mots ?',
  media_location: "Merci pour la position. Je ne peux pas lire de carte : pouvez-vous m'écrire l'adresse ?",
  media_contacts:
    "Merci pour le contact. Je ne peux pas l'ouvrir : pouvez-vous me dire en quelques mots ce que vous souhaitez ?",
  media_order: 'Merci. Je ne peux pas prendre de commande ici : que souhaitez-vous, en quelques mots ?',
  not_understood: [
    "Je ne suis pas sûr d'avoir compris. Pouvez-vous me le dire autrement ?",
    "Pardon, je n'ai pas compris. Pouvez-vous le reformuler ?",
  ],
  support: [
    'Merci pour votre message. Notre équipe vous répond ici {answer_by}.',
    'Bien reçu. Notre équipe vous répond ici {answer_by}.',
  ],
  topic_who_are_you:
    "Je suis {assistant}, l'assistant virtuel de {company}. Je vous écris à la suite de votre demande.",
  topic_how_did_you_get_my_number:
    'Vous nous avez laissé ce numéro avec votre demande. Répondez STOP et nous ne vous écrirons plus.',
  topic_what_is_this:
    'Vous avez laissé une demande de renseignements à {company} : je vous écris pour y répondre, ici ou lors d’un appel avec un expert.',
  topic_robot:
    'Oui, je suis un assistant virtuel. Un expert de {company} prend la suite dès que vous le souhaitez.',
  list_button: 'Choisir',
};
