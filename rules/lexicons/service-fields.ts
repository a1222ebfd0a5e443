/**
 * Words by which one field of a council's work is known, so that `highways` and `road works` are seen to be one field.
 * A word that serves two fields stands in both. Stems: a word counts where it begins with one of them.
 *
 * Source: the portfolios, departments and subjects of council releases; wide on purpose, since a field that is missed
 * makes an officer look out of place.
 */
export const serviceFields: readonly (readonly string[])[] = [
  `highway road street traffic transport parking park-and bus cycl pavement pothole kerb junction crossing bridge light
   tram rail travel speed lane permit vehicle footpath walking resurfac gritt winter drain gull flood`.split(
    /\s+/,
  ),
  `hous home rent tenan landlord lettings estate repair damp mould insulat retrofit leasehold homeless rough sleep block
   flat property licens regenerat`.split(/\s+/),
  `park green tree garden allotment open-space grass play nature wildlife biodivers wood countryside recreation pond
   meadow leisure beach`.split(/\s+/),
  `waste recycl bin refuse rubbish litter clean street-clean fly-tip collection compost landfill food caddy environment
   depot`.split(/\s+/),
  `librar book read cultur art museum archive heritage theatre event festival history tourism`.split(/\s+/),
  `school educat child young youth pupil learn skill nursery teach admission place famil early send apprentice
   employ job safeguard foster adopt`.split(/\s+/),
  `adult social care carer disab older dementia reablement safeguard hospital day-centre support mental
   health`.split(/\s+/),
  `financ budget tax audit account reserve rate saving procurement treasur revenue benefit spending invest pension
   council-tax grant contract`.split(/\s+/),
  `planning development build construct conserv heritage site local-plan design application enforcement regenerat town
   square land`.split(/\s+/),
  `licens trading standard food hygiene pub alcohol taxi inspect trader noise consumer scam environment health-and
   safety animal pest market`.split(/\s+/),
  `leisure sport swim pool bath gym fitness pitch stadium playing recreation`.split(/\s+/),
  `elect vot regist poll ballot democra candidate boundary`.split(/\s+/),
  `health vaccin measles flu wellbeing smok obes drug alcohol heat`.split(/\s+/),
  `benefit welfare claim council-tax housing-benefit hardship poverty advice debt customer`.split(/\s+/),
  `econom business trade trader retail high-street town market regenerat invest skill job employ tourism`.split(
    /\s+/,
  ),
  `climate carbon energy emission sustain environment air solar heat retrofit insulat`.split(/\s+/),
  `communit safety crime anti-social cctv police violence neighbour equal volunt cohesion refugee`.split(
    /\s+/,
  ),
  `digital technolog data website comput cyber online customer it`.split(/\s+/),
  `staff workforce people human organisation pay recruit hr employ`.split(/\s+/),
  `legal law solicitor governance constitution monitor standards complaint information`.split(/\s+/),
  `emergency incident storm flood resilien fire evacuat rest-centre civil snow`.split(/\s+/),
  `regist birth death marriage wedding ceremon cemeter crematori burial bereave coroner`.split(/\s+/),
]
