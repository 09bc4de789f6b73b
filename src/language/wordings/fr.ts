/** The standard wordings in French. `{name}` is replaced; a playbook's `wording` replaces a text by its name. */
export const FR = {
  acknowledgement: 'Merci pour votre réponse.',
  question_again: 'Pour être sûr de bien vous comprendre : {question}',
  offer_call: "Je vous propose un appel avec l'un de nos experts. Quand seriez-vous disponible ?",
  offer_call_topic:
    "Je vais vous proposer un appel avec l'un de nos experts pour en discuter en détail. Quand seriez-vous disponible ?",
  offer_call_price:
    "Je vais vous proposer un appel avec l'un de nos experts pour discuter en détail du prix. Quand seriez-vous disponible ?",
  booking_link: 'Choisissez ici le moment qui vous convient : {link}',
  ask_day: "Pour quel jour souhaitez-vous organiser l'appel à {time} ?",
  ask_time: "À quelle heure souhaitez-vous l'appel {day} ?",
  ask_moment: 'Quel jour et à quelle heure seriez-vous disponible ?',
  offer_days: 'Je vous propose un créneau. Êtes-vous dispo {days} ?',
  offer_days_again: 'Je vous propose un nouveau créneau. Êtes-vous dispo {days} ?',
  offer_slots: "D'accord pour {day}. Préférez-vous {slots} ?",
  offer_slots_mixed: 'Je peux vous proposer {slots}. Que préférez-vous ?',
  offer_slot: 'Je peux vous proposer {slots}. Cela vous convient-il ?',
  apology: "Désolé, ce créneau n'est pas disponible.",
  no_slots: "Je n'ai pas de créneau libre à ce moment-là. Quel autre jour vous conviendrait ?",
  booked: "C'est réservé ! Vous avez un appel avec un expert {when}.",
  moved: "C'est réservé pour {when}. Un expert vous appellera.",
  moved_soon: 'Merci ! Votre appel est confirmé pour {when}.',
  booking_confirmed: "C'est noté ! Votre appel est confirmé pour {when}.",
  booking_cancelled: "C'est annulé. Écrivez-nous quand vous le souhaitez pour fixer un autre moment.",
  no_show:
    "Nous n'avons pas réussi à vous joindre pour notre rendez-vous. Quel jour et à quelle heure seriez-vous disponible ?",
  opt_out_confirmed:
    "C'est noté, nous ne vous écrirons plus. Pour reprendre contact un jour, répondez START.",
  opt_in_confirmed: "C'est noté, nous pouvons à nouveau vous écrire. Comment pouvons-nous vous aider ?",
  not_interested:
    "C'est noté, merci pour votre réponse. N'hésitez pas à nous écrire si besoin. Bonne journée !",
  wrong_number: 'Merci de nous avoir prévenus, et désolé pour le dérangement. Nous ne vous écrirons plus.',
  later: 'Pas de souci. Dites-moi quand cela vous arrange, et nous reprendrons à ce moment-là.',
  human: 'Bien sûr. Je préviens {rep}, qui vous répondra ici {answer_by}.',
  passed_on: 'Je préfère laisser {rep} vous répondre : la réponse arrivera ici {answer_by}.',
  returned: "Désolé pour l'attente, personne n'a pu vous répondre jusqu'ici.",
  disqualified:
    "Merci pour vos réponses. D'après ce que vous me dites, nous ne sommes pas les mieux placés pour vous aider. Bonne journée !",
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
  not_understood: "Je ne suis pas sûr d'avoir compris. Pouvez-vous me le dire autrement ?",
  support: 'Merci pour votre message. Notre équipe vous répond ici {answer_by}.',
};
