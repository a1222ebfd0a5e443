import { female, male } from './given-names.data.js'

export type Gender = 'female' | 'male'

/**
 * Given names common in Britain and Ireland that the package of names leaves out, most of them Welsh, Gaelic or
 * South Asian. Spelt without accents.
 */
const MORE: Record<Gender, string> = {
  female:
    'aelwen aerona angharad anwen bethan blodwen branwen bronwen carys catrin ceinwen ceridwen cerys delyth eilidh eirian eirlys eirwen elen eleri elin eluned enfys ffion fflur ffreuer gaynor glenys glesni gwawr gwen gwenda gwendoline gwenllian gwenno heledd heulwen iseabail leri llinos lowri mair mairead mari mairi mared meinir meleri menna mererid morfudd morwenna myfanwy nerys nesta nia non olwen ottoline rhiain rhian rhiannon rhianydd rhonwen sioned siwan tegwen tesni tirion una sinead grainne niamh caoimhe saoirse roisin aisling orlaith orla sorcha eimear clodagh oonagh harpreet gurpreet manpreet parveen shabana nasreen rukhsana',
  male: 'alun aled aneurin arwel berwyn bleddyn bryn caradog cefin ceiriog cledwyn dafydd dewi dyfan dyfed dyfrig eifion einion eirwyn elfed elis elwyn emlyn emrys eryl euros garmon geraint gerallt gethin glyn goronwy gruff gruffydd gruffudd gwilym gwion gwyn gwynfor gwynne huw hywel iestyn ieuan ifan ifor illtyd ioan iolo iorwerth islwyn ithel iwan llew llewelyn lloyd llyr macsen madog maldwyn medwyn meirion meredydd merfyn mihangel morgan mostyn myrddin osian owain padrig rheinallt rhodri rhun rhydian rhys rolant seimon selwyn siams sion steffan talfryn taliesin tecwyn trefor trystan tudur tomos wyn ysgairan aonghas eoghan fearghas seumas ruairidh lachlan hamish alasdair tormod iain ruaraidh calum diarmuid cathal oisin fionn tadhg ciaran',
}

let genders: Map<string, Gender> | undefined

/** Whether a word is a given name, and whose it mostly is. `name` is lower case, without accents. */
export function givenName(name: string): Gender | undefined {
  if (!genders) {
    genders = new Map()
    for (const word of female.split(' ')) genders.set(word, 'female')
    for (const word of male.split(' ')) genders.set(word, 'male')
    for (const word of MORE.female.split(' ')) genders.set(word, 'female')
    for (const word of MORE.male.split(' ')) genders.set(word, 'male')
  }
  return genders.get(name)
}
