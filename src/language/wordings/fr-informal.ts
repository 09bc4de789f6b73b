/** The French wordings that say tu, for playbooks whose tone is informal. The others say neither tu nor vous. */
import type { Wordings } from './standard.js';

export const FR_INFORMAL: Partial<Wordings> = {
  acknowledgement: ['Merci pour ta réponse.', "C'est noté, merci.", 'Très bien.'],
  question_again: ['Pour bien te comprendre : {question}', "Excuse-moi, je n'ai pas bien saisi. {question}"],
  booking_link: 'Choisis ici le moment qui te convient : {link}',
  offer_call: [
    "Je te propose un appel avec l'un de nos experts. Quand serais-tu disponible ?",
    "Tu veux en parler avec un expert ? Dis-moi quel jour et quelle heure t'arrangent.",
  ],
  offer_call_topic: [
    "Je te propose un appel avec l'un de nos experts pour en discuter en détail. Quand serais-tu disponible ?",
    "Le mieux est d'en parler avec un expert, au téléphone. Quel jour et quelle heure t'arrangent ?",
  ],
  offer_call_price: [
    "Je te propose un appel avec l'un de nos experts pour discuter en détail du prix. Quand serais-tu disponible ?",
    "Le prix dépend de ton projet : un expert te le détaillera au téléphone. Quel jour et quelle heure t'arrangent ?",
  ],
  expert_will_tell: [
    "Un expert te répondra en détail pendant l'appel.",
    "L'expert qui t'appelle saura te le dire précisément.",
    "C'est une question pour notre expert : il y répondra lors de l'appel.",
  ],
  expert_will_tell_too: [
    'Pour le reste, un expert te répondra en détail.',
    'Le reste est une question pour notre expert.',
  ],
  ask_day: [
    "Pour quel jour souhaites-tu organiser l'appel à {time} ?",
    'Entendu pour {time}. Quel jour te convient ?',
  ],
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
  only_until: [
    'Nos appels ne vont que jusqu’à {time}. Une pause déjeuner ou le tout début de matinée t’irait, ou préfères-tu que quelqu’un t’écrive ?',
    'Je n’ai rien après {time}. Serait-ce possible à la pause déjeuner ou en tout début de matinée, ou préfères-tu une réponse par écrit ?',
  ],
  only_from: [
    'Nos appels ne commencent qu’à {time}. Une pause déjeuner ou la fin de journée t’irait, ou préfères-tu que quelqu’un t’écrive ?',
    'Je n’ai rien avant {time}. Serait-ce possible à la pause déjeuner ou en fin de journée, ou préfères-tu une réponse par écrit ?',
  ],
  no_slots: [
    "Je n'ai pas de créneau libre à ce moment-là. Quel autre jour te conviendrait ?",
    "Rien n'est libre à ce moment-là non plus. Aurais-tu un autre jour ?",
  ],
  booked: "C'est réservé ! Tu as un appel avec {rep} {when}.",
  moved: "C'est réservé pour {when}. {rep} t'appellera.",
  moved_soon: 'Merci ! Ton appel est confirmé pour {when}.',
  booking_confirmed: [
    "C'est noté ! Ton appel est confirmé pour {when}.",
    'Ton appel est bien confirmé pour {when}.',
    "Tout est en ordre : {caller} t'appelle {when}.",
  ],
  booking_stands: ['Ton appel est prévu {when}.', "{caller} t'appelle {when}."],
  see_you: ['Avec plaisir, à {day} !', 'Merci à toi, et à {day} !'],
  see_you_today: ['Avec plaisir, à tout à l’heure !', 'Merci à toi, à tout à l’heure !'],
  booking_cancelled: "C'est annulé. Écris-nous quand tu veux pour fixer un autre moment.",
  no_show:
    "Nous n'avons pas réussi à te joindre pour notre rendez-vous. Quel jour et à quelle heure serais-tu disponible ?",
  meeting_cancelled: 'Ton appel est annulé.',
  opt_out_confirmed: "C'est noté, nous ne t'écrirons plus. Pour reprendre contact un jour, réponds START.",
  opt_in_confirmed: "C'est noté, nous pouvons à nouveau t'écrire. Comment pouvons-nous t'aider ?",
  not_interested: "C'est noté, merci pour ta réponse. N'hésite pas à nous écrire si besoin. Bonne journée !",
  wrong_number: "Merci de nous avoir prévenus, et pardon pour le dérangement. Nous ne t'écrirons plus.",
  ended_let_down:
    "Entendu, plus rien n'est prévu. Encore toutes nos excuses pour ce qui s'est passé. Si tu changes d'avis, écris-nous ici.",
  later: [
    "Pas de souci. Dis-moi quand ça t'arrange, et nous reprendrons à ce moment-là.",
    'Entendu, rien ne presse. Écris-moi quand tu voudras.',
  ],
  later_until: [
    "Pas de souci. Je reviens vers toi {day} ; d'ici là, écris-moi quand tu veux.",
    "Entendu, rien ne presse. Je te réécrirai {day}, et tu peux m'écrire avant.",
  ],
  later_stands: [
    "Pas de souci. D'ici là, ton appel reste prévu {when} ; dis-moi si je dois le déplacer ou l'annuler.",
    "Entendu, rien ne presse. Je te garde ton appel, prévu {when} : dis-moi si tu préfères le déplacer ou l'annuler.",
  ],
  sorry:
    "Toutes nos excuses, ce n'est pas ce qui était prévu. Je préviens tout de suite {rep}, qui revient vers toi ici {answer_by}.",
  farewell: 'Merci à toi, bonne journée !',
  how_can_we_help: 'Bonjour ! Que pouvons-nous faire pour toi ?',
  other_time: "Notre rendez-vous n'a pas pu avoir lieu. Quel autre jour et quelle heure te conviendraient ?",
  human: 'Bien sûr. Je préviens {rep}, qui te répondra ici {answer_by}.',
  in_writing: [
    'C’est noté, par écrit plutôt que par téléphone. Je préviens {rep}, qui te répondra ici {answer_by}.',
    'Entendu, pas d’appel. {rep} te répondra par écrit, ici, {answer_by}.',
  ],
  in_writing_instead: "Entendu, pas d'appel : il est annulé. {rep} te répondra ici, par écrit, {answer_by}.",
  still_wanted: [
    'Souhaites-tu tout de même que nous continuions ?',
    'Veux-tu malgré tout que nous en parlions ?',
  ],
  passed_on: 'Je préfère laisser {rep} te répondre : la réponse arrivera ici {answer_by}.',
  returned_early: 'En attendant la réponse de notre équipe, je reste à ta disposition.',
  left_in_peace:
    'Ne te soucie pas de cela : nous te laissons tranquille. Je préviens {rep}, et tu peux nous écrire ici quand tu le souhaiteras.',
  returned: "Pardon pour l'attente, personne n'a pu te répondre jusqu'ici.",
  passed_on_again:
    "Pardon pour l'attente, personne n'a pu te répondre jusqu'ici. Je transmets à nouveau ton message à notre équipe, qui te répond ici dès que possible.",
  passed_on_still: 'Ton message est bien transmis : notre équipe te répond ici {answer_by}.',
  left_there: [
    'Oui, bien reçu : nous en restons là.',
    'Oui, ton message est bien arrivé : nous en restons là.',
  ],
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
  call_was: 'Ton appel était prévu {when}.',
  keep_meeting: [
    "Je crains de ne pas avoir compris. Ton appel est prévu {when} : souhaites-tu le garder, le déplacer ou l'annuler ?",
    "Pardon, je n'ai pas compris. Gardons-nous ton appel {when}, ou préfères-tu le déplacer ou l'annuler ?",
  ],
  not_understood: [
    'Je crains de ne pas avoir compris. Peux-tu me le dire autrement ?',
    "Pardon, je n'ai pas compris. Peux-tu le reformuler ?",
  ],
  support: [
    'Merci pour ton message. Notre équipe te répond ici {answer_by}.',
    'Bien reçu. Notre équipe te répond ici {answer_by}.',
  ],
  topic_who_are_you: [
    "Ici {assistant}, l'assistance virtuelle de {company}. Je t'écris à la suite de ta demande.",
    "C'est {assistant}, qui t'écrit pour {company} au sujet de ta demande : une assistance virtuelle.",
  ],
  topic_how_did_you_get_my_number: [
    "Tu nous as laissé ce numéro avec ta demande. Réponds STOP et nous ne t'écrirons plus.",
    'Ce numéro figurait dans la demande reçue par {company}. Un STOP de ta part, et nous ne l’utiliserons plus.',
  ],
  topic_what_is_this: [
    'Tu as laissé une demande de renseignements à {company} : je t’écris pour y répondre, ici ou lors d’un appel avec un expert.',
    'Il s’agit d’une demande de renseignements, reçue par {company} avec ce numéro. Réponds STOP si elle n’est pas de toi.',
  ],
  topic_is_this_a_scam: [
    "Ce message est authentique : j'écris pour {company}, à la suite d'une demande faite avec ce numéro. Rien ne t'est demandé que tes réponses, et un STOP suffit pour ne plus rien recevoir.",
    "Ta prudence est légitime. J'écris bien pour {company}, que tu peux appeler pour vérifier ; un STOP suffit pour ne plus rien recevoir.",
  ],
  topic_robot: [
    'Tu échanges avec une assistance virtuelle, pas avec une personne. Un expert de {company} prend la suite dès que tu le souhaites.',
    "Aucune personne n'écrit ces messages : ils viennent d'un programme, l'assistance virtuelle de {company}.",
    "Je ne suis pas une personne : c'est un programme qui te répond. Un expert de {company} prend le relais quand tu veux.",
  ],
  topic_why_do_you_ask: [
    "C'est pour que l'expert connaisse ta situation avant de t'appeler.",
    'Tes réponses servent seulement à préparer ton échange avec notre expert.',
  ],
  topic_received: ['Oui, bien reçu.', 'Oui, ton message est bien arrivé.'],
  topic_who_calls: ["C'est {rep_name} qui t'appellera.", '{rep_name} sera au bout du fil.'],
  topic_expert_calls: [
    "L'un des experts de {company} t'appellera.",
    'Un expert de {company} sera au bout du fil.',
  ],
  topic_call_number: [
    "L'appel se fera sur ce numéro, celui qui finit par {number_end}.",
    'Sur le numéro avec lequel tu m’écris, qui finit par {number_end}.',
  ],
  topic_call_length: [
    "L'appel dure {minutes} minutes environ.",
    'Compte {minutes} minutes environ pour cet appel.',
  ],
  topic_who_rings: [
    "C'est {caller} qui t'appelle : garde simplement ton téléphone près de toi.",
    "Tu n'as personne à appeler : c'est {caller} qui t'appelle.",
  ],
  topic_if_missed: [
    "Si tu manques l'appel, écris-moi simplement ici : je te trouverai un autre moment.",
    "Un appel manqué, ce n'est pas grave : écris-moi ici et nous trouverons un autre moment.",
  ],
  topic_to_prepare: [
    'Rien de particulier : un moment au calme et tes questions suffisent.',
    "Tu n'as rien à préparer, tes questions suffisent.",
  ],
  topic_changing: [
    "Écris-moi simplement ici, quand tu veux : je déplacerai ou annulerai l'appel.",
    "Un mot de toi ici suffit, à tout moment : je déplace l'appel ou je l'annule.",
  ],
  topic_writing: [
    "Tu peux m'écrire ici à tout moment ; si tu préfères qu'il n'y ait pas d'appel du tout, dis-le-moi.",
    'Tu peux toujours m’écrire ici. Dis-moi si tu préfères ne recevoir aucun appel.',
  ],
  topic_local_time: [
    'Les heures que je donne sont les tiennes ({zone}).',
    'Je parle toujours à ton heure ({zone}).',
  ],
  topic_local_time_unknown: [
    'Les heures que je donne sont à l’{zone}, faute de savoir où tu es. Dans quelle ville seras-tu ?',
    'Je compte à l’{zone}, et la tienne peut être une autre. Dans quelle ville es-tu ?',
  ],
  topic_bereavement: ['Je te présente mes sincères condoléances.', 'Toutes mes condoléances.'],
  topic_remark: [
    "C'est noté, je le transmets à notre équipe. Si cela change quelque chose pour l'appel, dis-le-moi.",
    "Bien noté, notre équipe en est informée. S'il faut déplacer ou annuler l'appel, dis-le-moi.",
  ],
  topic_hard_time: ["Je regrette de l'apprendre, et te souhaite bon courage.", 'Bon courage à toi.'],
  topic_spoke_already: [
    'Merci de me le dire : je ne savais pas que tu avais déjà échangé avec notre équipe.',
    'Entendu, tu as donc déjà parlé à notre équipe.',
  ],
  topic_someone_else_asked: [
    'Merci de me le dire : la demande vient donc de quelqu’un d’autre.',
    "Entendu, cette demande n'est donc pas de toi.",
  ],
};
