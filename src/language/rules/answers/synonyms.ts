/** Other names, in either language, of what account after account gives to choose from. Each row is one thing. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { isSlip } from '../text/spelling.js';

const NAMES = [
  // Where one lives or works.
  listed`
    maison / maisons / pavillon / villa / chalet / fermette / ferme / longere / mas / house / home
    cottage / bungalow / farmhouse / farm / detached / semi detached / townhouse / terraced
    houze / hause / hous / huose / mezzon / maizon / terrace house / mid terrace / end terrace / semi / semi d / mezon / 2 facades / 3 facades
    4 facades / deux facades / trois facades / quatre facades / mitoyenne / mitoyen / plain pied / de plain pied
    plein pied / meuliere / corps de ferme / bastide / gite / manoir / echoppe / chaumiere / jumelee / jumele
    bungalows / bicoque / baraque / lotissement / maisonnette / barn conversion / barn / vicarage / rectory / manor
    end of terrace / two up two down / 2 up 2 down / 2 up two down / brownstone / rowhouse / row house / townhome / ranch / semis
    semi detached house / new build detached / link detached / council house / croft / lodge / static caravan
  `,
  listed`
    appartement / appartements / appart / apart / apt / studio / loft / flat / apartment / apparte
    aparte / appartemen / apprt / penthouse / duplex / maisonette / condo / bhk / 1bhk / 2bhk / 3bhk / 4bhk / 5bhk / f1 / f2 / f3 / f4 / t1
    t2 / t3 / t4 / t5 / hlm / copropriete / copro / bedsit / high rise / highrise / tower block / walk up / walkup
    basement flat / apartment block / block of flats / mansion block / penthouses / studette / chambre de bonne
    souplex / triplex / immeuble / residence / barre d'immeuble / kot / tenement / 1 et demi / 2 et demi / 3 et demi
    4 et demi / 5 et demi
  `,
  listed`
    local commercial / business / business unit / my salon / the salon / our salon / a salon / my shop / local pro / local professionnel
    local / locaux / commerce / boutique / magasin / pharmacie / boulangerie / pizzeria
    industrial unit / industrial estate / industrial / restaurant / resto / creperie / kebab / bar
    tabac / superette / supermarche / supermarket / boucherie / butchers / patisserie / fournil
    fleuriste / florist / librairie / laverie / pressing / launderette / laundrette / imprimerie
    auto ecole / coworking / depot / atelier / entrepot / cabinet / bureau / bureaux
    commercial premises / business premises / premises / shop / store / bakery / office / offices
    workshop / warehouse / salon de coiffure / salon de beaute / hair salon / hairdressing salon
    hairdressing / beauty salon / nail salon / hairdresser / barbershop / barbers / institut de beaute
    pub / cafe / brasserie / hotel / epicerie / usine / factory / showroom / hangar / clinic / clinique
    practice / surgery / vets / law firm / firm / agency / agence / agence immobiliere / takeaway
    chippy / chipper / chip shop / nursery / creche / gym / salle de sport / parlour / parlor / ehpad / care home / car wash
    trading estate / retail park / retail unit / business park / body shop / carrosserie / atelier de carrosserie / mot garage
    garage mots / barbier / ongleries? / kiosque / food truck / foodtruck / traiteur / cave a vin / station service
    nail bar / deli / bookies / newsagents? / cornershop / off licence / tearoom / fishmongers? / greengrocers?
    estate agents? / dental practice / poissonnerie / fromagerie / cordonnerie / mercerie / bijouterie / friperie
    salon de the / salon de tatouage / salon de toilettage / opticien
    campsite / camping / etude notariale / etude de notaire / garage automobile / garage auto
  `,
  // By what right.
  listed`
    proprietaire / proprietaires / proprio / proprios / owner / owners / homeowner / i own / we own
    own it / own my / own our / a moi / a nous
  `,
  listed`
    locataire / locataires / loc / en location / tenant / tenants / renter / renting / i rent / we rent
    je loue / on loue
  `,
  // For whom.
  listed`
    particulier / particuliers / perso / prive / individual / private / personal / for myself / pour moi
  `,
  listed`
    professionnel / professionnels / pro / entreprise / societe / business / company / commercial use
    for work
  `,
  // What one heats or drives with.
  listed`
    gaz / gas / gaz de ville / chaudiere gaz / gas boiler
  `,
  listed`
    fioul / mazout / fuel / oil / oil boiler / heating oil / chaudiere fioul
  `,
  listed`
    electrique / electricite / electric / electricity / radiateurs electriques / convecteurs
  `,
  listed`
    bois / granules / pellets / poele / wood / log burner / wood stove / stove
  `,
  listed`
    pompe a chaleur / pac / heat pump / heatpump
  `,
  listed`
    diesel / gazole / gasoil
  `,
  listed`
    essence / petrol / gasoline
  `,
];

/** Where somebody is just now says nothing of what they have: "je suis au bureau", "I'm at home". */
const WHEREABOUTS = /\b(?:at|from|to|au|du|rentr\w+ a) (?:the |my |mon |la |ma )?[a-z]+/g;

const STUDIO_KINDS = oneOf({
  fr: listed`
    photo\w* / enregistrement / musique / danse / tatouage
  `,
  en: listed`
    yoga / recording / pilates / fitness / dance / tattoo / beauty / nail
  `,
  both: listed`
    design / music / art / film
  `,
});

/** What is named after a home, and is none; and a business that is nobody's. */
const WORKPLACES = new RegExp(
  pattern`
    \b(?:(?:care|nursing|retirement|funeral) home|guest ?house|coffee house|public house|
    maison (?:de (?:retraite|sante|repos|quartier|la presse)|d'hotes|medicale)|
    ${STUDIO_KINDS} studio|studio (?:de )?(?:yoga|danse|photo|enregistrement|tatouage|musique|pilates|
    coiffure))\b
  `,
  'g',
);

const NOBODYS_BUSINESS = new RegExp(
  pattern`
    \b(?:(?:none|any|not) of (?:your|ur) business|(?:mind )?(?:your|ur) own business|
    (?:is|isn't|not) (?:that |it |this |really )*(?:your|ur) business)\b
  `,
  'g',
);

const ORDINAL = oneOf({
  fr: listed`
    premier / 1er / deuxieme / second / troisieme / quatrieme / cinquieme / sixieme / septieme / huitieme / dixieme
    dernier / \d{1,2} ?(?:e|eme|ieme)
  `,
  en: listed`
    top / ground / first / second / third / fourth / fifth / sixth / seventh / eighth / ninth / tenth / \d{1,2}(?:st|nd|rd|th)
    upper / basement / lower
  `,
});

/** "Top floor, no lift", "au 3e": where a storey of a building is all that is said. */
const STOREY = new RegExp(
  pattern`
    ^(?:(?:i'm|i am|we're|we are|it's|je suis|on est|c'est|on the|on|au|le|un|une|a|in|in a|en|dans une?) )*
    ${ORDINAL} (?:floor|etage)\b|
    \b(?:no|without a?|there's no|has no|got no|sans|avec|pas d'|with a) ?(?:lift|elevator|ascenseur)\b|
    ^(?:en |au )?(?:rez de chaussee|rdc)(?! et\b)|
    ^(?:un |une? petite? |petite? |grande? )?(?:une?|deux|trois|[123]) ?pieces?\b
  `,
);

/** The text with a storey put as the home it is part of. */
export function storeyNamed(plain: string): string {
  return STOREY.test(plain) ? 'appartement' : '';
}

/** May be either home. */
const ANY_RESIDENCE = /\bresidence (?:secondaire|principale|de vacances)\b/g;

/** Where the rest of a business is. */
const HEADQUARTERS = /\b(?:maison mere|siege(?: social)?|head ?office|headquarters|parent company|hq)\b/g;

/** The text with each workplace under a name that holds no home's. */
export function plainlyNamed(plain: string): string {
  return plain
    .replace(NOBODYS_BUSINESS, ' ')
    .replace(ANY_RESIDENCE, ' ')
    .replace(HEADQUARTERS, ' ')
    .replace(WORKPLACES, 'premises');
}

/**
 * Those of `choices` that a text names by another word for the same thing.
 *
 * @param plain bare of all but words
 * @param choices in the same form
 */
export function namedOtherwise(plain: string, choices: readonly string[]): string[] {
  const text = plain.replace(WHEREABOUTS, ' ');
  return choices.filter((choice) =>
    NAMES.some((names) => {
      const among = (words: string): boolean => names.some((name) => includesWords(words, name));
      return among(choice) && among(text) && choices.filter(among).length === 1;
    }),
  );
}

const SINGLE_WORDS = NAMES.flat().filter((name) => /^[a-z]{4,}$/.test(name));

/** From so many letters on another one in place of one of them makes no other word: "horse" is no house. */
const LONG = 7;

/** The name that a single word was to be; empty where it is none. */
export function nameMeant(word: string): string {
  return (
    SINGLE_WORDS.find((name) => isSlip(word, name) && (name.length >= LONG || !isOther(word, name))) ?? ''
  );
}

/** Another letter in place of one of its own. */
function isOther(word: string, name: string): boolean {
  const lettersOf = (text: string): string => Array.from(text).toSorted().join('');
  return word.length === name.length && lettersOf(word) !== lettersOf(name);
}

export function includesWords(plain: string, words: string): boolean {
  return words !== '' && ` ${plain} `.includes(` ${words} `);
}
