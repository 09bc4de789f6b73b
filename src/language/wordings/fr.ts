/**
 * The standard wordings in French. `{name}` is replaced; a playbook's `wording` replaces a text by its name. Of
 * several texts the first is said first, and each is said before one is said again.
 */
import type { Wordings } from './standard.js';

export const FR = {
  acknowledgement: ['Merci pour votre réponse.', "C'est noté, merci.", 'Très bien.'],
  question_again: [
    'Pour bien vous comprendre : {question}',
    "Excusez-moi, je n'ai pas bien saisi. {question}",
  ],
  question_first: 'Volontiers. Une question avant cela.',
  greeting: 'Bonjour !',
  offer_call: [
    "Je vous propose un appel avec l'un de nos experts. Quand seriez-vous disponible ?",
    'Souhaitez-vous en parler avec un expert ? Dites-moi quel jour et quelle heure vous arrangent.',
  ],
  offer_call_topic: [
    "Je vais vous proposer un appel avec l'un de nos experts pour en discuter en détail. Quand seriez-vous disponible ?",
    "Le mieux est d'en parler avec un expert, au téléphone. Quel jour et quelle heure vous arrangent ?",
  ],
  offer_call_price: [
    "Je vais vous proposer un appel avec l'un de nos experts pour discuter en détail du prix. Quand seriez-vous disponible ?",
    'Le prix dépend de votre projet : un expert vous le détaillera au téléphone. Quel jour et quelle heure vous arrangent ?',
  ],
  booking_link: 'Choisissez ici le moment qui vous convient : {link}',
  expert_will_tell: [
    "Un expert vous répondra en détail pendant l'appel.",
    "L'expert qui vous appelle saura vous le dire précisément.",
    "C'est une question pour notre expert : il y répondra lors de l'appel.",
  ],
  expert_will_tell_too: [
    'Pour le reste, un expert vous répondra en détail.',
    'Le reste est une question pour notre expert.',
  ],
  ask_day: [
    "Pour quel jour souhaitez-vous organiser l'appel à {time} ?",
    'Entendu pour {time}. Quel jour vous convient ?',
  ],
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
    "Malheureusement, ce créneau n'est pas disponible.",
    "Je regrette, ce moment n'est pas libre.",
    "Mince, ce créneau n'est pas possible.",
  ],
  apology_day: [
    "Malheureusement, rien n'est libre ce jour-là.",
    "Je regrette, il n'y a plus de place ce jour-là.",
    "Ce jour-là n'est malheureusement pas possible.",
  ],
  apology_days: [
    "Malheureusement, rien n'est libre à cette période.",
    "Je regrette, il n'y a plus de place à ce moment-là.",
  ],
  apology_closed: ['Nous ne travaillons pas à ce moment-là.', 'Nous sommes fermés à ce moment-là.'],
  apology_far: [
    'Je ne peux pas encore réserver aussi loin.',
    "Notre agenda n'est pas encore ouvert jusque-là.",
  ],
  apology_after_hours: ['Nous finissons à {time}.', 'Notre journée se termine à {time}.'],
  apology_before_hours: ['Nous commençons à {time}.', 'Notre journée commence à {time}.'],
  only_until: [
    'Nos appels ne vont que jusqu’à {time}. Une pause déjeuner ou le tout début de matinée vous irait, ou préférez-vous que quelqu’un vous écrive ?',
    'Je n’ai rien après {time}. Serait-ce possible à la pause déjeuner ou en tout début de matinée, ou préférez-vous une réponse par écrit ?',
  ],
  only_from: [
    'Nos appels ne commencent qu’à {time}. Une pause déjeuner ou la fin de journée vous irait, ou préférez-vous que quelqu’un vous écrive ?',
    'Je n’ai rien avant {time}. Serait-ce possible à la pause déjeuner ou en fin de journée, ou préférez-vous une réponse par écrit ?',
  ],
  no_slots: [
    "Je n'ai pas de créneau libre à ce moment-là. Quel autre jour vous conviendrait ?",
    "Rien n'est libre à ce moment-là non plus. Auriez-vous un autre jour ?",
  ],
  booked: "C'est réservé ! Vous avez un appel avec {rep} {when}.",
  moved: "C'est réservé pour {when}. {rep} vous appellera.",
  moved_soon: 'Merci ! Votre appel est confirmé pour {when}.',
  booking_confirmed: [
    "C'est noté ! Votre appel est confirmé pour {when}.",
    'Votre appel est bien confirmé pour {when}.',
    'Tout est en ordre : {caller} vous appelle {when}.',
  ],
  booking_stands: ['Votre appel est prévu {when}.', '{caller} vous appelle {when}.'],
  call_was: ['Votre appel était prévu {when}.', 'Il était prévu {when}.'],
  keep_meeting: [
    "Je crains de ne pas avoir compris. Votre appel est prévu {when} : souhaitez-vous le garder, le déplacer ou l'annuler ?",
    "Pardon, je n'ai pas compris. Gardons-nous votre appel {when}, ou préférez-vous le déplacer ou l'annuler ?",
  ],
  see_you: ['Avec plaisir, à {day} !', 'Merci à vous, et à {day} !'],
  see_you_today: ['Avec plaisir, à tout à l’heure !', 'Merci à vous, à tout à l’heure !'],
  booking_cancelled: "C'est annulé. Écrivez-nous quand vous le souhaitez pour fixer un autre moment.",
  no_show:
    "Nous n'avons pas réussi à vous joindre pour notre rendez-vous. Quel jour et à quelle heure seriez-vous disponible ?",
  meeting_cancelled: 'Votre appel est annulé.',
  opt_out_confirmed:
    "C'est noté, nous ne vous écrirons plus. Pour reprendre contact un jour, répondez START.",
  opt_in_confirmed: "C'est noté, nous pouvons à nouveau vous écrire. Comment pouvons-nous vous aider ?",
  not_interested:
    "C'est noté, merci pour votre réponse. N'hésitez pas à nous écrire si besoin. Bonne journée !",
  ended_let_down:
    "Entendu, plus rien n'est prévu. Encore toutes nos excuses pour ce qui s'est passé. Si vous changez d'avis, écrivez-nous ici.",
  wrong_number: 'Merci de nous avoir prévenus, et pardon pour le dérangement. Nous ne vous écrirons plus.',
  later: [
    'Pas de souci. Dites-moi quand cela vous arrange, et nous reprendrons à ce moment-là.',
    'Entendu, rien ne presse. Écrivez-moi quand vous voudrez.',
  ],
  later_until: [
    "Pas de souci. Je reviens vers vous {day} ; d'ici là, écrivez-moi quand vous le souhaitez.",
    "Entendu, rien ne presse. Je vous réécrirai {day}, et vous pouvez m'écrire avant.",
  ],
  later_stands: [
    "Pas de souci. D'ici là, votre appel reste prévu {when} ; dites-moi si je dois le déplacer ou l'annuler.",
    "Entendu, rien ne presse. Je vous garde votre appel, prévu {when} : dites-moi si vous préférez le déplacer ou l'annuler.",
  ],
  sorry:
    "Toutes nos excuses, ce n'est pas ce qui était prévu. Je préviens tout de suite {rep}, qui revient vers vous ici {answer_by}.",
  farewell: 'Merci à vous, bonne journée !',
  how_can_we_help: 'Bonjour ! Que pouvons-nous faire pour vous ?',
  other_time:
    "Notre rendez-vous n'a pas pu avoir lieu. Quel autre jour et quelle heure vous conviendraient ?",
  human: 'Bien sûr. Je préviens {rep}, qui vous répondra ici {answer_by}.',
  in_writing: [
    'C’est noté, par écrit plutôt que par téléphone. Je préviens {rep}, qui vous répondra ici {answer_by}.',
    'Entendu, pas d’appel. {rep} vous répondra par écrit, ici, {answer_by}.',
  ],
  in_writing_instead:
    "Entendu, pas d'appel : il est annulé. {rep} vous répondra ici, par écrit, {answer_by}.",
  still_wanted: [
    'Souhaitez-vous tout de même que nous continuions ?',
    'Voulez-vous malgré tout que nous en parlions ?',
  ],
  passed_on: 'Je préfère laisser {rep} vous répondre : la réponse arrivera ici {answer_by}.',
  left_in_peace:
    'Ne vous souciez pas de cela : nous vous laissons tranquille. Je préviens {rep}, et vous pouvez nous écrire ici quand vous le souhaiterez.',
  returned: "Pardon pour l'attente, personne n'a pu vous répondre jusqu'ici.",
  returned_early: 'En attendant la réponse de notre équipe, je reste à votre disposition.',
  passed_on_again:
    "Pardon pour l'attente, personne n'a pu vous répondre jusqu'ici. Je transmets à nouveau votre message à notre équipe, qui vous répond ici dès que possible.",
  passed_on_still: 'Votre message est bien transmis : notre équipe vous répond ici {answer_by}.',
  left_there: [
    'Oui, bien reçu : nous en restons là.',
    'Oui, votre message est bien arrivé : nous en restons là.',
  ],
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
    'Je crains de ne pas avoir compris. Pouvez-vous me le dire autrement ?',
    "Pardon, je n'ai pas compris. Pouvez-vous le reformuler ?",
  ],
  support: [
    'Merci pour votre message. Notre équipe vous répond ici {answer_by}.',
    'Bien reçu. Notre équipe vous répond ici {answer_by}.',
  ],
  noted: ['Bien reçu, je le transmets aussi à notre équipe.', "C'est noté, notre équipe le verra également."],
  topic_who_are_you: [
    "Ici {assistant}, l'assistance virtuelle de {company}. Je vous écris à la suite de votre demande.",
    "C'est {assistant}, qui vous écrit pour {company} au sujet de votre demande : une assistance virtuelle.",
  ],
  topic_how_did_you_get_my_number: [
    'Vous nous avez laissé ce numéro avec votre demande. Répondez STOP et nous ne vous écrirons plus.',
    'Ce numéro figurait dans la demande reçue par {company}. Un STOP de votre part, et nous ne l’utiliserons plus.',
  ],
  topic_what_is_this: [
    'Vous avez laissé une demande de renseignements à {company} : je vous écris pour y répondre, ici ou lors d’un appel avec un expert.',
    'Il s’agit d’une demande de renseignements, reçue par {company} avec ce numéro. Répondez STOP si elle n’est pas de vous.',
  ],
  topic_is_this_a_scam: [
    "Ce message est authentique : j'écris pour {company}, à la suite d'une demande faite avec ce numéro. Rien ne vous est demandé que vos réponses, et un STOP suffit pour ne plus rien recevoir.",
    "Votre prudence est légitime. J'écris bien pour {company}, que vous pouvez appeler pour vérifier ; un STOP suffit pour ne plus rien recevoir.",
  ],
  topic_robot: [
    'Vous échangez avec une assistance virtuelle, pas avec une personne. Un expert de {company} prend la suite dès que vous le souhaitez.',
    "Aucune personne n'écrit ces messages : ils viennent d'un programme, l'assistance virtuelle de {company}.",
    "Je ne suis pas une personne : c'est un programme qui vous répond. Un expert de {company} prend le relais quand vous voulez.",
  ],
  topic_why_do_you_ask: [
    "C'est pour que l'expert connaisse votre situation avant de vous appeler.",
    'Vos réponses servent seulement à préparer votre échange avec notre expert.',
  ],
  topic_how_are_you: ['Très bien, merci !', 'Bien, merci de le demander !'],
  topic_received: ['Oui, bien reçu.', 'Oui, votre message est bien arrivé.'],
  topic_who_calls: ["C'est {rep_name} qui vous appellera.", '{rep_name} sera au bout du fil.'],
  topic_expert_calls: [
    "L'un des experts de {company} vous appellera.",
    'Un expert de {company} sera au bout du fil.',
  ],
  topic_call_number: [
    "L'appel se fera sur ce numéro, celui qui finit par {number_end}.",
    'Sur le numéro avec lequel vous m’écrivez, qui finit par {number_end}.',
  ],
  topic_call_length: [
    "L'appel dure {minutes} minutes environ.",
    'Comptez {minutes} minutes environ pour cet appel.',
  ],
  topic_by_phone: ["C'est un appel téléphonique.", "L'échange se fait par téléphone."],
  topic_who_rings: [
    "C'est {caller} qui vous appelle : gardez simplement votre téléphone près de vous.",
    "Vous n'avez personne à appeler : c'est {caller} qui vous appelle.",
  ],
  topic_if_missed: [
    "Si vous manquez l'appel, écrivez-moi simplement ici : je vous trouverai un autre moment.",
    "Un appel manqué, ce n'est pas grave : écrivez-moi ici et nous trouverons un autre moment.",
  ],
  topic_to_prepare: [
    'Rien de particulier : un moment au calme et vos questions suffisent.',
    "Vous n'avez rien à préparer, vos questions suffisent.",
  ],
  topic_changing: [
    "Écrivez-moi simplement ici, quand vous voulez : je déplacerai ou annulerai l'appel.",
    "Un mot de vous ici suffit, à tout moment : je déplace l'appel ou je l'annule.",
  ],
  topic_writing: [
    "Vous pouvez m'écrire ici à tout moment ; si vous préférez qu'il n'y ait pas d'appel du tout, dites-le-moi.",
    'Vous pouvez toujours m’écrire ici. Dites-moi si vous préférez ne recevoir aucun appel.',
  ],
  topic_local_time: [
    'Les heures que je donne sont les vôtres ({zone}).',
    'Je parle toujours à votre heure ({zone}).',
  ],
  topic_local_time_unknown: [
    'Les heures que je donne sont à l’{zone}, faute de savoir où vous êtes. Dans quelle ville serez-vous ?',
    'Je compte à l’{zone}, et la vôtre peut être une autre. Dans quelle ville êtes-vous ?',
  ],
  topic_spoke_already: [
    'Merci de me le dire : je ne savais pas que vous aviez déjà échangé avec notre équipe.',
    'Entendu, vous avez donc déjà parlé à notre équipe.',
  ],
  topic_someone_else_asked: [
    'Merci de me le dire : la demande vient donc de quelqu’un d’autre.',
    "Entendu, cette demande n'est donc pas de vous.",
  ],
  topic_missed_call: ['Aucun souci.', 'Pas de problème.'],
  topic_bereavement: ['Je vous présente mes sincères condoléances.', 'Toutes mes condoléances.'],
  topic_hard_time: ["Je regrette de l'apprendre, et vous souhaite bon courage.", 'Bon courage à vous.'],
  topic_to_pass_on: [
    "C'est noté, je le transmets à notre équipe.",
    'Bien noté, notre équipe en est informée.',
  ],
  topic_remark: [
    "C'est noté, je le transmets à notre équipe. Si cela change quelque chose pour l'appel, dites-le-moi.",
    "Bien noté, notre équipe en est informée. S'il faut déplacer ou annuler l'appel, dites-le-moi.",
  ],
  topic_wrong_chat: ['Il n’y a pas de mal !', 'Aucun souci, cela arrive.'],
  topic_aside: ['Je comprends !', 'Je vois !'],
  list_button: 'Choisir',
} satisfies Wordings;
