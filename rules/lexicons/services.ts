/**
 * The fields a council works in, and the words people use of each: with these the portfolio of a Cabinet Member, the
 * subjects of a release and the words of its headline are laid side by side.
 *
 * Fields follow the usual division of portfolios and the headings under which councils list their services. A word
 * stands under every field it may speak for, since an overlap is only ever a reason, never proof. Words are given
 * without plural endings; two or more words are matched as a phrase.
 */
export interface Service {
  field: string
  words: readonly string[]
}

const list = (words: string): readonly string[] => words.split(', ')

export const services: readonly Service[] = [
  {
    field: 'housing',
    words: list(
      'housing, home, tenant, tenancy, rent, landlord, leaseholder, homeless, homelessness, rough sleeper, rough sleeping, estate, council house, council flat, damp, mould, retrofit, insulation, repair, sheltered, private renting, temporary accommodation, tower block, lift, entry phone, boiler, caretaker',
    ),
  },
  {
    field: 'planning and regeneration',
    words: list(
      'planning, planner, regeneration, development, developer, local plan, conservation area, building control, housebuilding, masterplan, town centre, high street, placemaking, growth, infrastructure, listed building, place',
    ),
  },
  {
    field: 'roads and transport',
    words: list(
      'highway, road, street, transport, traffic, parking, car park, permit, pothole, pavement, crossing, cycle, cycling, cyclist, bus, rail, train, tram, pedestrian, school street, low traffic, controlled zone, loading, roadwork, kerb, bridge, gritting, blue badge, speed limit, junction, walking, mobility, street lighting, lamp post, gritter, ice, snow, gully, drain, footpath, footway, e-scooter, signal, yellow line, bay',
    ),
  },
  {
    field: 'waste and street cleaning',
    words: list(
      'waste, recycling, refuse, clean, fly-tip, fly-tipper, environmental, litter-pick, rubbish, bin, litter, fly-tipping, fly tipping, street cleaning, street cleansing, cleansing, garden waste, food waste, dog fouling, graffiti, collection, tip, household waste, environment, street scene, public realm, bench, fountain, hanging basket, street furniture, toilet',
    ),
  },
  {
    field: 'parks and green spaces',
    words: list(
      'park, green space, open space, playground, play area, allotment, tree, woodland, biodiversity, garden, nature, cemetery, crematorium, common, pond, wildlife, environment, public realm, green flag, bandstand, putting green, flower, bench, meadow',
    ),
  },
  {
    field: 'climate',
    words: list(
      'climate, carbon, environmental, green, boiler, net zero, energy, retrofit, insulation, solar, heat pump, air quality, emission, sustainability, flood, flooding, drainage, environment, electric vehicle',
    ),
  },
  {
    field: 'leisure and sport',
    words: list(
      'leisure, sport, swimming, swim, pool, bath, gym, leisure centre, pitch, pavilion, athletics, football, active, wellbeing, physical activity, tennis',
    ),
  },
  {
    field: 'libraries, arts and culture',
    words: list(
      'library, culture, cultural, art, museum, gallery, theatre, heritage, archive, festival, event, reading, reader, book, music, tourism, cinema, concert, fair, creative',
    ),
  },
  {
    field: 'schools and learning',
    words: list(
      'school, education, pupil, teacher, learning, learner, admission, nursery, early year, send, special educational need, skill, apprenticeship, college, adult learning, class, headteacher, governor, attainment',
    ),
  },
  {
    field: 'children and young people',
    words: list(
      "children, child, young people, youth, family, fostering, foster, adoption, care leaver, safeguarding, children's service, children's centre, family hub, childcare, early help, play, youth club",
    ),
  },
  {
    field: 'adult care',
    words: list(
      'adult, social care, care, carer, care home, home care, older people, older, disabled, disability, reablement, day centre, dementia, learning disability, safeguarding, direct payment, independent living, meals on wheels, older person, telecare, respite',
    ),
  },
  {
    field: 'health',
    words: list(
      'health, public health, wellbeing, vaccination, jab, smoking, smoke-free, obesity, mental health, nhs, gp, hospital, drug, alcohol, sexual health, healthy, covid, flu',
    ),
  },
  {
    field: 'community safety',
    words: list(
      'community safety, safety, crime, police, policing, anti-social behaviour, antisocial behaviour, cctv, domestic abuse, violence, enforcement, warden, knife, safer, cohesion, asb, dispersal',
    ),
  },
  {
    field: 'licensing and trading standards',
    words: list(
      'licensing, licence, licensed, public protection, protection, tobacco, cigarette, vape, counterfeit, illegal, hygiene, takeaway, trading standard, taxi, alcohol, pub, bar, food hygiene, food safety, environmental health, street trading, market, trader, noise, regulatory, scam, gambling, landlord licence, private hire',
    ),
  },
  {
    field: 'finance',
    words: list(
      'finance, financial, grant, relief, budget, council tax, business rate, precept, treasury, saving, spending, audit, resource, procurement, capital programme, reserve, investment, precepts, benefit, housing benefit, council tax support, grant settlement, medium-term',
    ),
  },
  {
    field: 'economy and jobs',
    words: list(
      'economy, economic, business, job, employment, skill, apprenticeship, town centre, high street, market, trader, trade, investment, enterprise, growth, inward investment, tourism, workspace, regeneration, work, shop',
    ),
  },
  {
    field: 'council matters',
    words: list(
      'corporate, resource, customer, customer service, digital, ict, transformation, human resource, workforce, staff, governance, democratic, constitution, legal, performance, property, asset, equality, election, elections, contact centre, website, councillor, allowance, boundary',
    ),
  },
  {
    field: 'communities',
    words: list(
      'community, communities, voluntary sector, volunteer, volunteering, grant, neighbourhood, faith, equality, cohesion, refugee, migrant, cost of living, poverty, hardship, food bank, inclusion, civic, remembrance, armed force, veteran',
    ),
  },
]
