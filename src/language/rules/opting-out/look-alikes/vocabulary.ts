/** Classes of words that look-alikes are put together from. */
import { listed, oneOf } from '../../text/patterns.js';
import { WEEKDAY } from '../../text/words.js';

/** Who speaks of their own business when they say that others ask to stop. */
export const OTHERS = oneOf({
  fr: listed`
    cliente(?:s|le)? / locataires? / gens / eleves / salaries / employes / ils / elles / tout le monde
    la plupart / voisins? / abonnes? / usagers / utilisateurs? / visiteurs? / collegues
  `,
  en: listed`
    customers? / users? / people / folks / tenants? / patients? / leads? / buyers? / neighbou?rs?
    employees / staff / colleagues? / they / everyone / most / many / half / some / guests? / members?
    visitors? / subscribers? / students? / everybody
  `,
  both: listed`
    clients? / prospects? / parents / membres?
  `,
});

/** Whom one deals with besides us: what was asked of them is not asked of us. */
export const FIRM = oneOf({
  fr: listed`
    fournisseurs? / contrats? / proprietaire / salle de sport / netflix / edf / engie / prestataires?
    installateurs?
    demarcheurs?
    vendeurs?
    commerciaux
    plateformes?
    enseignes?
    concurrents?
    operateurs?
    banques?
    assurances?
    assureurs?
    agences?
    societes?
    entreprises? / boites? / newsletter du
  `,
  en: listed`
    installers? / sellers? / salespeople / salesm[ae]n / callers? / telemarketers? / firms? / businesses
    brokers?
    traders?
    (?:last|other|previous|old) lot
    company
    insurance
    landlord
    gym
    free
    providers?
    suppliers?
    competitors? / companies / banks? / insurers? / agency / agencies / contractors? / vendors?
  `,
  both: listed`
    box / orange / sfr / bouygues
  `,
});

export const SLOT_OR_DAY = oneOf({
  fr: listed`
    creneau
    rendez-vous
    appel
    session
    visite
    reunion
    formation
    matin
    soir
    midi
    apres-midi
    demain
  `,
  en: listed`
    slot
    call
    appointment
    session
    visit
    tour
    course
    rota
    (?:family )?plan
    appt
    booking
    meeting
    one
    morning
    afternoon
    evening
    tomorrow / today / tonight
  `,
  both: listed`
    ${WEEKDAY}
  `,
});

export const FAMILY = oneOf({
  fr: listed`
    mari / femme / epouse / fils / fille / frere / soeur / pere / mere / voisine? / collegue / compagn\w+
    patron / chef / copain / copine / ami / amie / cousine? / associee?
  `,
  en: listed`
    husband / wife / son / daughter / brother / sister / father / mother / mum / mom / dad / neighbou?r
    colleague / partner / boss / friend / cousin / mate / assistant / secretary
  `,
});
