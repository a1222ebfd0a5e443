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
    'kerry robin lindsay lyndsay leslie laurie jamie ashley sandy sasha harpreet gurpreet manpreet jaspreet kuldeep baljit sam alex chris pat lee kim jo jackie toni terry stevie charlie frankie morgan rowan robyn nicky nikki bobby billie francis evelyn shirley tracy stacey dana casey jordan taylor cameron reese riley avery quinn river sky skyler ariel noor nur amal jaswinder balwinder kulwinder surinder sukhdev gurdeep hardeep mandeep navdeep parmjit ranjit harjit amarjit bhupinder daljit gurmit inderjit joginder kulvinder lakhbir mohinder narinder pargat raghbir sarabjit satnam sukhwinder tarsem tejinder yemi uche tatenda ceri',
}

let genders: Map<string, Gender | 'either'> | undefined

/** Whether a word is a given name, and whose it mostly is. `name` is lower case, without accents. */
export function givenName(name: string): Gender | 'either' | undefined {
  if (!genders) {
    genders = new Map()
    for (const word of female.split(' ')) genders.set(word, 'female')
    for (const word of male.split(' ')) genders.set(word, 'male')
    for (const word of MORE.female.split(' ')) genders.set(word, 'female')
    for (const word of MORE.male.split(' ')) genders.set(word, 'male')
    for (const whose of ['female', 'male', 'either'] as const)
      for (const word of BRITISH[whose].split(' ')) genders.set(word, whose)
  }
  return genders.get(name)
}
