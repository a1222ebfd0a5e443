/**
 * Things of a council that a comment can be about by themselves: places it runs, services, events, policies. Where a
 * release follows a meeting, words on a thing that was not before the meeting stand out by these (Haringey 13.20).
 *
 * Each with the field of work it belongs to, as `services` names them. Singular, plain words; a plural ending may
 * follow. Words that people also use in passing of any matter (home, street, road, family, money) are not among them.
 */
export interface CouncilThings {
  field: string
  /** `place`: somewhere to go to. `event`: something that takes place. `service`: what the council does or sets. */
  sort: 'place' | 'event' | 'service'
  things: readonly string[]
}

const list = (words: string): readonly string[] => words.split(', ')

export const councilThings: readonly CouncilThings[] = [
  {
    field: 'leisure and sport',
    sort: 'place',
    things: list(
      'leisure centre, sports centre, sports hall, sports hub, swimming pool, paddling pool, learner pool, pool, lido, swimming bath, gym, athletics track, running track, athletics stadium, stadium, velodrome, bmx track, pump track, skate park, skatepark, ice rink, climbing wall, football pitch, cricket pitch, tennis court, bowling green, sports pitch, playing field, sports ground, pavilion, multi-use games area, boathouse, golf course',
    ),
  },
  {
    field: 'leisure and sport',
    sort: 'service',
    things: list('free swimming, swimming lesson, leisure contract, leisure card'),
  },
  {
    field: 'leisure and sport',
    sort: 'event',
    things: list('marathon, half marathon, fun run, triathlon, games, tournament'),
  },
  {
    field: 'libraries, arts and culture',
    sort: 'place',
    things: list(
      'library, libraries, museum, art gallery, gallery, theatre, arts centre, concert hall, cinema, archive, music school, palace',
    ),
  },
  {
    field: 'libraries, arts and culture',
    sort: 'event',
    things: list(
      "festival, carnival, fireworks display, firework display, fireworks, concert, christmas lights, christmas market, jubilee, borough of culture, city of culture, summer of culture, parade, street party, open day, fun day, light switch-on, book prize, children's book week, exhibition, pantomime, summer fair",
    ),
  },
  {
    field: 'parks and green spaces',
    sort: 'place',
    things: list(
      'park, parks, playground, play area, allotment, nature reserve, woodland, bandstand, wildlife garden, community garden, splash pad, cemetery, cemeteries, crematorium, boating lake, pond, country park, meadow, recreation ground',
    ),
  },
  {
    field: 'parks and green spaces',
    sort: 'service',
    things: list('tree planting, new trees, green flag, green flag award'),
  },
  {
    field: 'waste and street cleaning',
    sort: 'service',
    things: list(
      'recycling service, recycling rate, food waste collection, garden waste collection, bin collection, weekly collection, street cleaning, street sweeping, street sweeper, fly-tipping, clean streets, graffiti team, litter picking, public toilet, bulky waste',
    ),
  },
  {
    field: 'waste and street cleaning',
    sort: 'place',
    things: list('recycling centre, reuse centre, reuse shop, household waste site, tip'),
  },
  {
    field: 'roads and transport',
    sort: 'place',
    things: list(
      'cycle lane, cycle route, cycleway, cycle hangar, cycle hub, bus lane, bus station, bus garage, tram line, tramway, railway station, underground station, footbridge, bypass, multi-storey car park, car park, ring road, school street, pedestrian crossing',
    ),
  },
  {
    field: 'roads and transport',
    sort: 'service',
    things: list(
      'bus route, bus service, bus pass, bus fare, pothole, pothole repair, road resurfacing, street light, street lighting, low traffic neighbourhood, 20mph limit, speed camera, parking charge, parking permit, gritting, cycle training, dial-a-ride, e-scooter',
    ),
  },
  {
    field: 'housing',
    sort: 'service',
    things: list(
      'council home, new homes, housebuilding, house building, housebuilding programme, homebuilding, council housing, housing repair, repairs service, rent freeze, landlord licensing, temporary accommodation, rough sleeper, rough sleeping, homelessness, housing record, affordable housing, warm homes, home insulation',
    ),
  },
  { field: 'housing', sort: 'place', things: list('hostel, housing estate, tower block, sheltered housing') },
  {
    field: 'planning and regeneration',
    sort: 'service',
    things: list(
      'regeneration, regeneration scheme, local plan, town centre, masterplan, levelling up, conservation area',
    ),
  },
  {
    field: 'planning and regeneration',
    sort: 'place',
    things: list('town hall, civic centre, market square, market hall, shopping centre, high street'),
  },
  {
    field: 'schools and learning',
    sort: 'place',
    things: list(
      'school, secondary school, primary school, nursery, nurseries, sixth form, college, university, adult learning centre, special school',
    ),
  },
  {
    field: 'schools and learning',
    sort: 'service',
    things: list(
      'free school meal, school meal, exam result, gcse, gcse result, a-level result, school uniform grant, school place, apprenticeship, adult learning, breakfast club, homework club, ofsted',
    ),
  },
  {
    field: 'children and young people',
    sort: 'place',
    things: list(
      "children's centre, family hub, youth centre, youth club, children's home, youth hub, adventure playground",
    ),
  },
  {
    field: 'children and young people',
    sort: 'service',
    things: list('youth service, foster carer, fostering service, childcare, holiday club, young carer'),
  },
  {
    field: 'adult care',
    sort: 'place',
    things: list('day centre, care home, extra care scheme, nursing home, dementia centre'),
  },
  {
    field: 'adult care',
    sort: 'service',
    things: list('social care, home care, meals on wheels, telecare, carers strategy, adult social care'),
  },
  {
    field: 'health',
    sort: 'place',
    things: list('health centre, hospital, gp surgery, walk-in centre, wellbeing centre'),
  },
  {
    field: 'health',
    sort: 'service',
    things: list('public health, smoking service, vaccination, mental health, health visitor, drug service'),
  },
  {
    field: 'community safety',
    sort: 'service',
    things: list(
      'cctv, crime, knife crime, anti-social behaviour, antisocial behaviour, domestic abuse, community safety, street warden, dispersal order, neighbourhood policing, police officer',
    ),
  },
  {
    field: 'licensing and trading standards',
    sort: 'service',
    things: list(
      'trading standards, food hygiene, taxi licensing, street market, night-time economy, late-night levy, pub',
    ),
  },
  {
    field: 'finance',
    sort: 'service',
    things: list(
      'council tax, business rate, council tax freeze, balanced budget, council tax support, pension fund',
    ),
  },
  {
    field: 'economy and jobs',
    sort: 'service',
    things: list(
      'jobs fair, job fair, business grant, enterprise zone, inward investment, living wage, business park, start-up, business support, workspace',
    ),
  },
  {
    field: 'council matters',
    sort: 'service',
    things: list('contact centre, council website, elections, boundary review, staff awards, annual canvass'),
  },
  {
    field: 'communities',
    sort: 'place',
    things: list('community centre, community hub, food bank, village hall, warm hub, warm space'),
  },
  {
    field: 'communities',
    sort: 'service',
    things: list(
      'hardship fund, household support fund, cost of living, refugee, remembrance, citizens advice, volunteer scheme, community grant, armed forces covenant',
    ),
  },
  {
    field: 'climate',
    sort: 'service',
    things: list(
      'solar panel, solar farm, net zero, climate plan, climate action, electric vehicle, charging point, heat network, air quality, flood defence, wind farm, carbon',
    ),
  },
]
