/**
 * Towns and regions by which people say where they are: too many, and too many of them words or names as well, to stand
 * for a zone beside an hour. They are looked up, never searched for.
 */
const TOWNS: Record<string, string> = {
  'Europe/London': `
    united kingdom, great britain, royaume uni, grande bretagne, northern ireland, irlande du nord, north wales,
    south wales, pays de galles, the midlands, midlands, west midlands, east midlands, east anglia, cornwall, devon,
    dorset, somerset, wiltshire, hampshire, berkshire, surrey, sussex, west sussex, east sussex, kent, essex, suffolk,
    norfolk, cambridgeshire, hertfordshire, bedfordshire, buckinghamshire, oxfordshire, gloucestershire,
    worcestershire, warwickshire, leicestershire, northamptonshire, nottinghamshire, derbyshire, staffordshire,
    shropshire, herefordshire, cheshire, lancashire, yorkshire, west yorkshire, south yorkshire, north yorkshire,
    lincolnshire, cumbria, northumberland, county durham, teesside, tyneside, merseyside, cotswolds, lake district,
    isle of wight, isle of man, guernsey, jersey, guernesey, highlands, fife, aberdeenshire, ayrshire,
    birmingham, leeds, liverpool, sheffield, bristol, newcastle, newcastle upon tyne, sunderland, nottingham,
    leicester, coventry, bradford, hull, stoke, stoke on trent, wolverhampton, plymouth, southampton, portsmouth,
    derby, reading, swansea, cardiff, newport, wrexham, belfast, derry, londonderry, lisburn, aberdeen, dundee,
    inverness, stirling, perth, brighton, hove, worthing, crawley, croydon, bromley, ealing, hackney, camden, islington,
    lewisham, greenwich, wembley, harrow, enfield, romford, ilford, kingston, richmond, sutton, wimbledon, brixton,
    clapham, tottenham, walthamstow, stratford, watford, st albans, luton, milton keynes, bedford, northampton,
    peterborough, cambridge, norwich, ipswich, colchester, chelmsford, southend, basildon, maidstone, canterbury, dover,
    hastings, eastbourne, guildford, woking, slough, windsor, oxford, swindon, bath, gloucester, cheltenham, worcester,
    hereford, exeter, torquay, truro, taunton, poole, bournemouth, weymouth, salisbury, winchester, basingstoke, york,
    harrogate, huddersfield, halifax, wakefield, barnsley, doncaster, rotherham, scunthorpe, grimsby, lincoln,
    chesterfield, mansfield, stafford, telford, shrewsbury, chester, crewe, stockport, bolton, oldham, rochdale,
    salford, wigan, warrington, preston, blackpool, blackburn, burnley, lancaster, carlisle, kendal, durham,
    darlington, middlesbrough, hartlepool, gateshead, solihull, walsall, dudley, redditch, kidderminster, rugby,
    nuneaton, loughborough, corby, kettering, wells, yeovil, paisley, falkirk, livingston, kilmarnock, ayr`,
  'Europe/Dublin': `
    eire, republic of ireland, limerick, waterford, kilkenny, sligo, donegal, letterkenny, kerry, tralee, killarney,
    mayo, wexford, wicklow, kildare, meath, drogheda, dundalk, athlone, tipperary, clare, ennis, mullingar, carlow`,
  'Europe/Paris': `
    bretagne, normandie, alsace, lorraine, picardie, bourgogne, auvergne, limousin, aquitaine, nouvelle aquitaine,
    occitanie, provence, paca, savoie, haute savoie, vendee, corse, ile de france, ardeche, dordogne, gironde, landes,
    bearn, pays basque, cote d'azur, region parisienne, banlieue parisienne, seine et marne, brittany, normandy, burgundy,
    corsica, french riviera, nice, reims, saint etienne, toulon, le havre, dijon, angers, nimes, villeurbanne,
    clermont ferrand, le mans, aix en provence, aix, brest, tours, amiens, limoges, annecy, perpignan, boulogne
    billancourt, metz, besancon, orleans, rouen, mulhouse, caen, nancy, argenteuil, montreuil, roubaix, tourcoing,
    avignon, dunkerque, poitiers, versailles, nanterre, creteil, pau, la rochelle, calais, cannes, antibes, beziers,
    colmar, bourges, ajaccio, bastia, quimper, valence, troyes, chambery, lorient, niort, montauban, lens, arras, cholet,
    vannes, laval, evreux, beauvais, chartres, saint malo, saint brieuc, saint nazaire, angouleme, perigueux, agen,
    bayonne, biarritz, tarbes, albi, rodez, carcassonne, narbonne, arles, frejus, gap, grasse, hyeres, auxerre, nevers,
    macon, vichy, roanne, epinal, charleville mezieres, compiegne, saint quentin, blois, chateauroux, brive, cergy,
    evry, melun, meaux, saint denis, courbevoie, neuilly, levallois, issy`,
  'Europe/Brussels': `
    flandre, flandres, flanders, wallonie, wallonia, liege, luik, gand, ghent, charleroi, namur, mons, bruges, louvain,
    leuven, louvain la neuve, ostende, ostend, tournai, verviers, la louviere, waterloo, wavre, hasselt, courtrai,
    arlon, bastogne, nivelles`,
  'Europe/Zurich': `
    suisse romande, bale, basel, basle, berne, bern, fribourg, neuchatel, sion, valais, vevey, montreux, lugano, lucerne,
    winterthur, la chaux de fonds, nyon, yverdon, tessin, ticino, jura suisse`,
  'America/Toronto': `
    ontario, gatineau, laval, longueuil, sherbrooke, trois rivieres, levis, saguenay, chicoutimi, rimouski, gaspesie,
    drummondville, brossard, terrebonne, mississauga, brampton, hamilton, kitchener, kingston, windsor, sudbury,
    laval au quebec, quebec city, ville de quebec`,
  'America/Winnipeg': 'winnipeg, manitoba',
  'America/Regina': 'saskatchewan, regina, saskatoon',
  'America/Edmonton': 'red deer, lethbridge, banff',
  'America/Vancouver': 'british columbia, colombie britannique, victoria, kelowna, burnaby',
  'America/Halifax':
    'nova scotia, nouvelle ecosse, moncton, fredericton, new brunswick, nouveau brunswick, halifax',
  'America/St_Johns': 'newfoundland, terre neuve',
  'America/New_York': `
    new york city, new york state, manhattan, brooklyn, queens, the bronx, bronx, staten island, long island, harlem,
    new jersey, connecticut, massachusetts, maine, vermont, new hampshire, rhode island, pennsylvania, pennsylvanie,
    delaware, maryland, virginia, virginie, west virginia, north carolina, caroline du nord, south carolina, caroline du
    sud, georgia, ohio, michigan, washington dc, dc, d.c., new england, baltimore, pittsburgh, charlotte, raleigh, durham,
    richmond, orlando, tampa, jacksonville, fort lauderdale, west palm beach, savannah, charleston, columbus, cleveland,
    cincinnati, indianapolis, buffalo, rochester, albany, syracuse, newark, jersey city, hartford, providence,
    worcester, cambridge, louisville, knoxville`,
  'America/Chicago': `
    illinois, wisconsin, minnesota, iowa, missouri, arkansas, louisiana, louisiane, mississippi, alabama, oklahoma,
    san antonio, fort worth, memphis, milwaukee, st louis, saint louis, kansas city, oklahoma city, tulsa, omaha,
    des moines, birmingham, little rock, baton rouge, saint paul, lincoln, mobile, madison`,
  'America/Denver':
    'wyoming, montana, new mexico, nouveau mexique, albuquerque, santa fe, boulder, boise, el paso',
  'America/Phoenix': 'tucson, scottsdale, tempe, mesa',
  'America/Los_Angeles': `
    nevada, oregon, washington state, l.a., silicon valley, bay area, sacramento, oakland, san jose, portland,
    reno, long beach, santa monica, pasadena, hollywood, malibu, orange county, fresno, spokane, vegas`,
  'America/Anchorage': 'alaska, anchorage',
  'Australia/Sydney':
    'new south wales, nsw, canberra, newcastle, wollongong, victoria, geelong, tasmania, hobart',
  'Australia/Brisbane': 'brisbane, queensland, gold coast, cairns',
  'Australia/Adelaide': 'adelaide, south australia',
  'Australia/Darwin': 'darwin',
  'Australia/Perth': 'western australia, perth',
  'Pacific/Auckland': 'wellington, christchurch, nz, hamilton',
  'Africa/Johannesburg': `
    joburg, jozi, durban, pretoria, soweto, port elizabeth, bloemfontein, gauteng, western cape, kwazulu natal`,
  'Africa/Lagos': 'abuja, port harcourt, ibadan, kano, benin city, enugu, kaduna, benin, cotonou',
  'Asia/Kolkata': `
    new delhi, bengaluru, hyderabad, chennai, kolkata, pune, ahmedabad, jaipur, gurgaon, noida, kerala, goa, punjab`,
  'Africa/Casablanca': 'tanger, tangier, fes, fez, agadir, meknes, oujda, tetouan, kenitra',
  'Africa/Algiers': 'oran, constantine, annaba, setif, tlemcen, bejaia, tizi ouzou, kabylie',
  'Africa/Tunis': 'sousse, sfax, hammamet, djerba, bizerte, monastir, nabeul',
  'Africa/Dakar': 'thies, saint louis du senegal, saly',
  'Africa/Abidjan': 'yamoussoukro, bouake',
  'Africa/Bamako': 'mali, bamako',
  'Africa/Ouagadougou': 'burkina, burkina faso, ouagadougou, ouaga, bobo dioulasso',
  'Africa/Conakry': 'guinee, guinea, conakry',
  'Africa/Lome': 'togo, lome',
  'Africa/Accra': 'ghana, accra, kumasi',
  'Africa/Niamey': 'niger, niamey',
  'Africa/Douala': 'cameroun, cameroon, douala, yaounde',
  'Africa/Libreville': 'gabon, libreville',
  'Africa/Nouakchott': 'mauritanie, mauritania, nouakchott',
};

/** Words and first names as well: where one is only at the end of what is said, or with a capital. */
const WORDS_TOO = new Set(
  `reading, nice, bath, wells, tours, nancy, derby, rugby, hull, preston, lincoln, chester, stafford, sutton, kent, clare,
   kerry, mayo, meath, york, dover, hastings, mons, sion, pau, gap, lens, brest, agen, laval, aix, grasse, valence, vannes,
   victoria, charlotte, georgia, virginia, virginie, lorraine, queens, providence, savannah, madison, mobile,
   buffalo, phoenix, columbus, hamilton, kingston, harlem, mesa, tempe, maine, oregon, durham, bradford,
   dc, nz, benin, goa, oran, kano, sydney, austin, dallas, houston, paris, perth, regina, boulder, portland, waterloo,
   landes, jersey, richmond, windsor, surrey, bedford, fife, ayr, constantine, issy, sf, ny, cork, rio, stirling,
   maurice, reno, fes, darwin, slough`
    .split(',')
    .map((name) => name.trim()),
);

/** By name, those of that name in the order of the list. */
const ZONES_OF = new Map<string, string[]>();
for (const [zone, names] of Object.entries(TOWNS))
  for (const name of names.split(',').map((each) => each.trim().replace(/\s+/g, ' ')))
    ZONES_OF.set(name, [...(ZONES_OF.get(name) ?? []), zone]);

export function isWordToo(name: string): boolean {
  return WORDS_TOO.has(name);
}

/** Of several of that name the one in the part of the world whose clock they go by. */
export function zoneOfTownNear(name: string, goesBy: string): string | undefined {
  const [world = ''] = goesBy.split('/');
  return ZONES_OF.get(name)?.find((zone) => zone.startsWith(`${world}/`));
}

/** The best known of that name. */
export function zoneOfTown(name: string): string | undefined {
  return ZONES_OF.get(name)?.[0];
}
