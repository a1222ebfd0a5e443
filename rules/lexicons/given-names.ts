import { female, male } from './given-names.data.js'

export type Gender = 'female' | 'male'

/**
 * Given names common in Britain and Ireland that the package of names leaves out, most of them Welsh, Gaelic or
 * South Asian. Spelt without accents.
 */
const MORE: Record<Gender, string> = {
  female:
    'aelwen aerona angharad anwen bethan blodwen branwen bronwen carys catrin ceinwen ceridwen cerys delyth eilidh eirian eirlys eirwen elen eleri elin eluned enfys ffion fflur ffreuer gaynor glenys glesni gwawr gwen gwenda gwendoline gwenllian gwenno heledd heulwen iseabail leri llinos lowri mair mairead mari mairi mared meinir meleri menna mererid morfudd morwenna myfanwy nerys nesta nia non olwen ottoline rhiain rhian rhiannon rhianydd rhonwen sioned siwan tegwen tesni tirion una sinead grainne niamh caoimhe saoirse roisin aisling orlaith orla sorcha eimear clodagh oonagh harpreet gurpreet manpreet parveen shabana nasreen rukhsana morag mhairi ishbel kirsty rhona senga marsaili morna peigi oighrig bronagh mabli dilys demelza lowenna clemency araminta ottilie philippa petronella perdita iseult lettice myrtle orlagh phillida rosamund sukie venetia mags madge bev viv deb jilly pam hettie cath funmi folake bola busola bisi chinwe ngozika efua adwoa nomvula rutendo chipo nazreen shamim razia sajida shabnam nighat zahida fozia gulnaz sumera uzma deepa rekha sangeeta usha vijaya jyoti bhavna bharti hansa jayshree kalpana lata madhu nirmala parul pushpa sarla shilpa smita sudha trupti urvashi vanita agnieszka dorota jolanta bozena grazyna iwona mirela iryna svitlana',
  male: 'alun aled aneurin arwel berwyn bleddyn bryn caradog cefin ceiriog cledwyn dafydd dewi dyfan dyfed dyfrig eifion einion eirwyn elfed elis elwyn emlyn emrys eryl euros garmon geraint gerallt gethin glyn goronwy gruff gruffydd gruffudd gwilym gwion gwyn gwynfor gwynne huw hywel iestyn ieuan ifan ifor illtyd ioan iolo iorwerth islwyn ithel iwan llew llewelyn lloyd llyr macsen madog maldwyn medwyn meirion meredydd merfyn mihangel morgan mostyn myrddin osian owain padrig rheinallt rhodri rhun rhydian rhys rolant seimon selwyn siams sion steffan talfryn taliesin tecwyn trefor trystan tudur tomos wyn ysgairan aonghas eoghan fearghas seumas ruairidh lachlan hamish alasdair tormod iain ruaraidh calum diarmuid cathal oisin fionn tadhg ciaran struan ruaridh murdo norrie torquil aonghus coinneach domhnall ranald somhairle uilleam piran jago barnaby tarquin peregrine kenver mungo osric septimus ulric reg alf bertie wilf jez baz gaz jonty tunde femi segun kayode kolawole olusegun gbenga dele sipho tendai farai rajesh ashok dinesh mukesh naresh pradeep rakesh ramesh suresh vinod thiru siva iqbal altaf javaid mushtaq nawaz pervez parvez riaz shabir shafiq waqar zafar zulfiqar khurram aftab akhtar aslam ejaz liaqat maqsood masood yaqoob zaman zbigniew slawomir grzegorz dariusz mariusz leszek gheorghe vasile florin ionut oleksandr dmytro mykola vasyl',
}

/** Names that in Britain are not whose the package says, or are both women's and men's. */
const BRITISH: Record<Gender | 'either', string> = {
  female: 'joan jean jan val lesley gail beverley vivien hilary marian frances',
  male: 'vivian',
  either:
    'kerry robin lindsay lyndsay leslie laurie jamie ashley sandy sasha harpreet gurpreet manpreet jaspreet kuldeep baljit sam alex chris pat lee kim jo jackie toni terry stevie charlie frankie morgan rowan robyn nicky nikki bobby billie francis evelyn shirley tracy stacey dana casey jordan taylor cameron reese riley avery quinn river sky skyler ariel noor nur amal jaswinder balwinder kulwinder surinder sukhdev gurdeep hardeep mandeep navdeep parmjit ranjit harjit amarjit bhupinder daljit gurmit inderjit joginder kulvinder lakhbir mohinder narinder pargat raghbir sarabjit satnam sukhwinder tarsem tejinder yemi uche tatenda ceri lin wei jing yan li hui min yu jie jun xin ying ming yi xue fang tao',
}

/** Ordinary words that the package counts as names: `Victory Gardens`, `Money Advice` and `Summer Reading` are nobody. */
const ORDINARY = `my not can an love any said sir god even life ever long money girl boy baby else morning job son saw haven meet
   happy honey case beautiful true chance story lady captain truth free light able promise sweet lucky catch dream
   darling king boss million law general secret early major young seven future buddy blue court honor lovely
   forever master rock trip star imagine doc summer judge chief brain soul deep cash art favor favour sun
   peace race sheriff brown tea bear heaven north queen prince price magic hall van eh camp san hero spirit rain
   memory beauty crew crews driver mister nature bright princess island bell page justice stone majesty truly candy
   junior purpose bless fancy lane freedom handsome chase german silver brave season rush snow spring demon winner
   storm ocean reality fortune success fate knight pilot miracle winter priest amen navy tank knowledge duke china
   boston courage apple edge rope royal mystery victory deny holiday shadow gray champion shine diamond chip nation
   desire bow cage wolf journey passion frankly trace dragon treasure forest tiger steel shy chosen jersey devon
   temple legend liberty charity alley fantasy buster banks bank lion unknown champ porter charm kingdom ward dutch
   noble cotton admire jet tag blessed unique poem emperor gates poetry thunder paradise marvelous sire blade scout
   minor sailor russia manhattan cruise spike magnum loyal link sunshine rocket hart cloud loyalty divine rage
   harbor rhythm mars rumor lean sunset brick shooter ransom pace envy praise chaos grey poet november
   supreme goddess cannon tin creek fisher cane delta brooks sang canyon alpha arrow breeze tray manual
   eternity rainbow tuck chapel whisper maximum dodge adore rider ranger jewels shepherd harsh ridge cord echo swan
   galaxy feather gypsy innocence copper coal siren riot ram quest dash sincere shade banner martial era delight
   essence oak dove dusty heavenly maiden rebel prophet rivers brazil leaf thorn lyrics legacy cutter urban
   garrison keen horizon cherish mills trooper infant tailor vanity chancellor alias royalty autumn catcher park
   parks hill rogue notorious arch arena blossom cinch symphony berry mace tally karma merit savior summit falcon
   cove slate maple abbey telly bliss reign paw raven patron twilight brig parish cinnamon trinity empress deacon
   cricket prairie atom unity caliber valiant diesel windy racer maverick sparrow gram emerald dynasty aerial sway
   creed timber cedar legion dell purity usher shady gunner remedy meadow sterling gauge pharaoh danish orchid
   clarity prosperity blaze safari genesis marvel levy whit oasis aide anthem aspen serenity bristol modesty
   gala mecca sage infinity sparkle lark laden tyranny halo spartan granite mirage solace rut diva haze omega
   stormy mystic crewe ivory rook crimson gorge prodigy gentry tram aqua havoc clover massa titan serene axle
   ledger rosary sapphire linden heiress nirvana veer atlas chai opal charisma canon garnet zephyr rowdy banning
   stellar jubilee exodus temperance pristine saga sender denim magnolia marquee shun harbour hung channel wisdom
   alter male earnest yen ire daily cartel hunt sole angle precinct heath britain england scotland wales
   ireland london europe asia africa america carlisle chester kent essex lincoln durham windsor preston stafford kingston richmond camden brent
   sutton bradford weston denton`

let genders: Map<string, Gender | 'either'> | undefined

/** Whether an ordinary word is a given name too, of fewer people than it is a word: `Summer`, `Chester`. */
export const isAlsoName = (name: string): boolean => {
  ordinary ??= new Set(ORDINARY.split(/\s+/))
  return ordinary.has(name)
}
let ordinary: Set<string> | undefined

/** Whether a word is a given name, and whose it mostly is. `name` is lower case, without accents. */
export function givenName(name: string): Gender | 'either' | undefined {
  if (!genders) {
    genders = new Map()
    for (const word of female.split(' ')) genders.set(word, 'female')
    for (const word of male.split(' ')) genders.set(word, 'male')
    for (const word of ORDINARY.split(/\s+/)) genders.delete(word)
    for (const word of MORE.female.split(' ')) genders.set(word, 'female')
    for (const word of MORE.male.split(' ')) genders.set(word, 'male')
    for (const whose of ['female', 'male', 'either'] as const)
      for (const word of BRITISH[whose].split(' ')) genders.set(word, whose)
  }
  // `Sarah-Jane`
  const [first, second] = name.split('-', 2)
  return genders.get(name) ?? (second && genders.has(second) ? genders.get(first!) : undefined)
}
