/** The French wordings that say tu, for playbooks whose tone is informal. The others say neither tu nor vous. */
import type { Wordings } from './standard.js';

export const FR_INFORMAL: Partial<Wordings> = {
  acknowledgement: ['Merci pour ta réponse.', "C'est noté, merci.", 'Très bien.'],
  question_again: [
    'Pour être sûr de bien te comprendre : {question}',
    "Excuse-moi, je n'ai pas bien saisi. {question}",
  ],
  booking_link: 'Choisis ici le moment qui te convient : {link}',
  offer_call: [
    "Je te propose un appel avec l'un de nos experts. Quand serais-tu disponible ?",
    "Tu veux en parler avec un expert ? Dis-moi quel jour et à quelle heure t'arrangent.",
  ],
  offer_call_topic: [
    "Je te propose un appel avec l'un de nos experts pour en discuter en détail. Quand serais-tu disponible ?",
    "Le mieux est d'en parler avec un expert, au téléphone. Quel jour et à quelle heure t'arrangent ?",
  ],
  offer_call_price: [
    "Je te propose un appel avec l'un de nos experts pour discuter en détail du prix. Quand serais-tu disponible ?",
    "Le prix dépend de ton projet : un expert te le détaillera au téléphone. Quel jour et à quelle heure t'arrangent ?",
  ],
  expert_will_tell: [
    "Un expert te répondra en détail pendant l'appel.",
    "L'expert qui t'appelle saura te le dire précisément.",
    "C'est une question pour notre expert : il y répondra lors de l'appel.",
  ],
  ask_day: [
    "Pour quel jour souhaites-tu organiser l'appel à {time} ?",
    'Entendu pour {time}. Quel jour te convient ?',
  ],
  ask_time: ["À quelle heure souhaites-tu l'appel {day} ?", 'Va pour {day}. À quelle heure ?'],
  ask_moment: [
    'Quel jour et à quelle heure serais-tu disponible ?',
    "Dis-moi simplement le jour et l'heure qui t'arrangent, par exemple mardi à 10h.",
    'Quel moment te conviendrait pour cet appel ?',
  ],
  offer_days: [
    'Je te propose un créneau. Es-tu dispo {days} ?',
    'Nous avons de la place {days}. Lequel préfères-tu ?',
    'Serais-tu disponible {days} ?',
  ],
  offer_days_again: [
    'Je te propose un nouveau créneau. Es-tu dispo {days} ?',
    'Pas de souci, trouvons un autre moment. Serais-tu disponible {days} ?',
    'Et {days}, est-ce que ça irait ?',
  ],
  offer_slots: [
    "D'accord pour {day}. Préfères-tu {slots} ?",
    'Pour {day}, je peux te proposer {slots}. Que préfères-tu ?',
    "{day}, il reste {slots}. Lequel t'arrange ?",
  ],
  offer_slots_mixed: [
    'Je peux te proposer {slots}. Que préfères-tu ?',
    "Il me reste {slots}. Lequel t'arrange ?",
    'Voici ce qui est libre : {slots}. Lequel te convient ?',
  ],
  offer_slot: [
    'Je peux te proposer {slots}. Ça te convient ?',
    'Il me reste {slots}. Est-ce que ça t’irait ?',
  ],
  no_slots: [
    "Je n'ai pas de créneau libre à ce moment-là. Quel autre jour te conviendrait ?",
    "Rien n'est libre à ce moment-là non plus. Aurais-tu un autre jour ?",
  ],
  booked: "C'est réservé ! Tu as un appel avec un expert {when}.",
  moved: "C'est réservé pour {when}. Un expert t'appellera.",
  moved_soon: 'Merci ! Ton appel est confirmé pour {when}.',
  booking_confirmed: [
    "C'est noté ! Ton appel est confirmé pour {when}.",
    'Ton appel est bien confirmé pour {when}.',
    "Tout est en ordre : notre expert t'appelle {when}.",
  ],
  booking_stands: ['Ton appel est prévu {when}.', "Notre expert t'appelle {when}."],
  see_you: ['Avec plaisir, à {day} !', 'Merci à toi, et à {day} !'],
  see_you_today: ['Avec plaisir, à tout à l’heure !', 'Merci à toi, à tout à l’heure !'],
  booking_cancelled: "C'est annulé. Écris-nous quand tu veux pour fixer un autre moment.",
  no_show:
    "Nous n'avons pas réussi à te joindre pour notre rendez-vous. Quel jour et à quelle heure serais-tu disponible ?",
  opt_out_confirmed: "C'est noté, nous ne t'écrirons plus. Pour reprendre contact un jour, réponds START.",
  opt_in_confirmed: "C'est noté, nous pouvons à nouveau t'écrire. Comment pouvons-nous t'aider ?",
  not_interested: "C'est noté, merci pour ta réponse. N'hésite pas à nous écrire si besoin. Bonne journée !",
  wrong_number: "Merci de nous avoir prévenus, et désolé pour le dérangement. Nous ne t'écrirons plus.",
  later: [
    "Pas de souci. Dis-moi quand ça t'arrange, et nous reprendrons à ce moment-là.",
    'Entendu, rien ne presse. Écris-moi quand tu seras prêt.',
  ],
  later_until: [
    "Pas de souci. Je reviens vers toi {day} ; d'ici là, écris-moi quand tu veux.",
    "Entendu, rien ne presse. Je te réécrirai {day}, et tu peux m'écrire avant.",
  ],
  sorry:
    "Je suis désolé, ce n'est pas ce qui était prévu. Je préviens tout de suite {rep}, qui revient vers toi ici {answer_by}.",
  farewell: 'Merci à toi, bonne journée !',
  how_can_we_help: 'Bonjour ! Que pouvons-nous faire pour toi ?',
  other_time: "Notre rendez-vous n'a pas pu avoir lieu. Quel autre jour et quelle heure te conviendraient ?",
  human: 'Bien sûr. Je préviens {rep}, qui te répondra ici {answer_by}.',
  passed_on: 'Je préfère laisser {rep} te répondre : la réponse arrivera ici {answer_by}.',
  returned_early: 'En attendant la réponse de notre équipe, je reste à ta disposition.',
  returned: "Désolé pour l'attente, personne n'a pu te répondre jusqu'ici.",
  passed_on_again:
    "Désolé pour l'attente, personne n'a pu te répondre jusqu'ici. Je transmets à nouveau ton message à notre équipe, qui te répond ici dès que possible.",
  passed_on_still: 'Ton message est bien transmis : notre équipe te répond ici {answer_by}.',
  disqualified: [
    "Merci pour tes réponses. D'après ce que tu me dis, nous ne sommes pas les mieux placés pour t'aider. Bonne journée !",
    'Je comprends. En l’état, nous ne sommes pas les mieux placés pour t’aider : si ta situation change, écris-nous et nous en reparlerons.',
  ],
  media: "Je ne peux lire que les messages écrits. Peux-tu me l'écrire en quelques mots ?",
  media_voice: "Je ne peux pas écouter les messages vocaux. Peux-tu me l'écrire en quelques mots ?",
  media_image: "Merci pour l'image. Je ne peux pas la voir : peux-tu me l'écrire en quelques mots ?",
  media_video: 'Merci pour la vidéo. Je ne peux pas la voir : peux-tu me la décrire en quelques mots ?',
  media_document:
    "Merci pour le document. Je ne peux pas l'ouvrir : peux-tu me dire en quelques mots de quoi il s'agit ?",
  media_sticker: 'Joli ! Pour continuer, peux-tu me répondre en quelques mots ?',
  media_location: "Merci pour la position. Je ne peux pas lire de carte : peux-tu m'écrire l'adresse ?",
  media_contacts:
    "Merci pour le contact. Je ne peux pas l'ouvrir : peux-tu me dire en quelques mots ce que tu souhaites ?",
  media_order: 'Merci. Je ne peux pas prendre de commande ici : que souhaites-tu, en quelques mots ?',
  keep_meeting: [
    "Je ne suis pas sûr d'avoir compris. Ton appel est prévu {when} : souhaites-tu le garder, le déplacer ou l'annuler ?",
    "Pardon, je n'ai pas compris. Gardons-nous ton appel {when}, ou préfères-tu le déplacer ou l'annuler ?",
  ],
  not_understood: [
    "Je ne suis pas sûr d'avoir compris. Peux-tu me le dire autrement ?",
    "Pardon, je n'ai pas compris. Peux-tu le reformuler ?",
  ],
  support: [
    'Merci pour ton message. Notre équipe te répond ici {answer_by}.',
    'Bien reçu. Notre équipe te répond ici {answer_by}.',
  ],
  topic_who_are_you:
    "Je suis {assistant}, l'assistant virtuel de {company}. Je t'écris à la suite de ta demande.",
  topic_how_did_you_get_my_number:
    "Tu nous as laissé ce numéro avec ta demande. Réponds STOP et nous ne t'écrirons plus.",
  topic_what_is_this:
    'Tu as laissé une demande de renseignements à {company} : je t’écris pour y répondre, ici ou lors d’un appel avec un expert.',
  topic_robot:
    'Oui, je suis un assistant virtuel. Un expert de {company} prend la suite dès que tu le souhaites.',
};
