/**
 * First names that stand for one another in the United Kingdom: shorter forms, and spellings of one name.
 *
 * Written down from common use in England, Wales, Scotland and Northern Ireland and among the names that came with
 * people from South Asia, the Middle East, Africa, Ireland, Poland and elsewhere. Neither list is complete and neither
 * proves anything: what they link is always said to be uncertain. All lower case, without accents.
 */

/** Spellings that are read alike; `;` divides one name from the next. */
const SPELLINGS = `
  abdul abdal abdel; abdullah abdulla abdallah; abdulrahman abdurrahman abdirahman abdelrahman;
  ahmed ahmad ahmet achmed; aidan aiden aodhan; aileen eileen; aisha ayesha aysha aishah ayisha;
  alan allan allen; alastair alistair alasdair alister alisdair alastar; ali aly; alison allison alyson;
  amina aminah ameena; amir ameer; amy aimee ami; ann anne; annabel annabelle anabel; bilal billal;
  brian bryan brion; bridget brigid brigit bridgit; bronwen bronwyn; carol carole carroll;
  caroline carolyn carolin; catherine katherine kathryn catharine katharine cathryn;
  catriona caitriona katrina catrina; christina kristina cristina; claire clare clair;
  connor conor conner; dafydd davydd; deborah debra debora; denis dennis denys; derek derrick deryck dereck;
  dominic dominick; elaine elayne; elizabeth elisabeth; emma ema; eric erik; faisal faysal feisal;
  fatima fatema fatimah fathima; fiona ffiona fionna; gareth garath; gary garry; geoff jeff;
  geoffrey jeffrey geoffery jeffery; gerard gerrard; gill jill; gillian jillian; glen glenn;
  graham graeme grahame; gwen gwenn; haroon harun haroun; harriet harriett harriette; hasan hassan hasaan;
  helen hellen; hussain hussein husain hossain hussian; iain ian; ibrahim ebrahim; imran emran;
  isabel isobel isabelle; ismail ismael esmail; jacqueline jaqueline jacquelyn; jayne jane;
  jennifer jenifer; joanna johanna; john jon; jonathan jonathon johnathan; judith judyth; julian jullian;
  kareem karim; karen karin caren; keith keeth; khadija khadijah; khalid khaled;
  kieran ciaran kieron kiaran; kirsten kirstin kirstyn; krzysztof krzystof; laurence lawrence laurance;
  lewis louis; linda lynda; lindsay lindsey linsey linsay; louise louisa; lucy lucie; lynn lynne lyn;
  mahmoud mahmood mehmood mahmud; malcolm malcom; margaret margret; mariam maryam miriam meriem; mark marc;
  martin martyn; matthew mathew; maureen moreen; michael micheal; michelle michele;
  mohammed muhammad mohamed mohammad muhammed mohamad mohamud mahomed; mustafa mustapha moustafa;
  nasreen nasrin nazreen; natalie nathalie nataly; neil neal niall neill; nichola nicola nikola;
  nicholas nicolas nickolas; noor nur nour; omar umar omer umer; owen owain; patricia patrycia;
  philip phillip filip; philippa phillippa philipa; rachel rachael racheal; rafiq rafique rafik;
  rahman rehman; rashid rasheed; rebecca rebekah rebeca; reece rhys rees; rory ruairi ruaridh;
  rosalind rosalynd; rosemary rosemarie; russell russel; saleem salim selim; sara sarah;
  sean shaun shawn shane; sheila shelagh sheelagh sile; siobhan shivaun; sofia sophia; sophie sofie;
  stephanie stefanie steffanie; stephen steven stephan; stuart stewart; susan suzan;
  susanna susannah suzanna suzannah; suzanne susanne; tariq tarik tareq; teresa theresa;
  tracy tracey tracie; usman osman uthman usmaan; valerie valery; vivien vivienne vivian;
  yasmin yasmine yasmeen; yusuf yousuf yousef yusef yousaf; yvonne evonne; zahra zahrah; zoe zoey
`

/** A name in full, then what it is shortened to or its everyday form; also forms of one name in other tongues. */
const SHORT_FORMS = `
  abdul: ab; abigail: abi abby abbie gail; adam: ad; adrian: ade; agnes: aggie nessie; agnieszka: aga agnes;
  alan: al; alasdair: alexander; alastair: al ali aly; albert: al bert bertie;
  alexander: alex alec alexis sandy sacha al alick xander eck;
  alexandra: alex alexa sandra sandy sasha lexi lexie; alfred: alf alfie fred; alison: ali;
  amanda: mandy manda; amelia: millie milly amy; andrea: andi andy; andrew: andy drew dandy;
  andrzej: andrew; angela: angie ange; angharad: hari; ann: annie nan nancy; anthony: tony ant anton;
  antonia: toni; archibald: archie; arthur: art artie; barbara: barb barbie babs; barnaby: barney;
  barry: baz bazza; bartholomew: bart; beatrice: bea bee trixie beattie; belinda: bel linda; benedict: ben;
  benjamin: ben benji benny; bernadette: bernie detta; bernard: bernie; beverley: bev; brendan: bren;
  bridget: biddy bridie; bronwen: bron; cameron: cam; caradoc: caradog crad; carol: caz;
  caroline: caro carrie caz lina; catherine: cath cathy kate kath kathy katie kat kitty kay katy cat;
  catriona: cat cath catie; cecilia: celia; charles: charlie chas chuck chaz;
  charlotte: charlie lottie lotte char; christian: chris; christina: chris chrissie tina kirsty;
  christine: chris chrissie tina; christopher: chris kit topher christy; clifford: cliff; constance: connie;
  dafydd: dai daf david; daniel: dan danny; danielle: dani; david: dave davey davy dai dewi;
  deborah: deb debbie debs; dennis: den denny; derek: del; desmond: des; diana: di; diane: di; dominic: dom;
  donald: don donny donnie; dorothy: dot dottie dolly dora thea; douglas: doug dougie; duncan: dunc;
  edmund: ed eddie ned ted; edward: ed eddie ned ted teddy eddy; edwin: ed eddie win; eirlys: eirl;
  eleanor: ellie nell nellie elle nora;
  elizabeth: liz lizzie beth betty bess bessie betsy eliza libby lisa elsie elspeth betsan;
  ellen: nell nellie ellie; emily: em millie emmy; emma: em; emmanuel: manny; ernest: ernie;
  esther: essie hetty; evelyn: eve evie; felicity: flick fliss; fergus: gus; florence: flo florrie flossie;
  frances: fran frankie francie fanny; francesca: fran chessie; francis: frank frankie fran;
  franklin: frank; frederick: fred freddie freddy; gabriel: gabe; gabrielle: gaby gabby; gareth: gaz garth;
  gary: gaz; gavin: gav; geoffrey: geoff; george: georgie geordie; georgina: georgie gina georgia;
  gerald: gerry jerry ged; geraldine: gerry geri; gerard: gerry ged ger; gillian: gill gilly; grace: gracie;
  graham: gray; gregory: greg; griffith: griff; gruffydd: gruff griff; gwendoline: gwen gwenda;
  gwenllian: gwen llio; gwilym: william; gwyneth: gwyn; hamish: ham james; hannah: han;
  harold: harry hal; harriet: hattie harry; heather: heth; helen: nell nellie ellie lena; helena: lena nell;
  henrietta: hetty etta henri; henry: harry hal hank; herbert: bert herb bertie; hilary: hil;
  hubert: bert hugh; hugh: hughie huw shug; iain: john; ibrahim: ibi; ieuan: john; imogen: immy imo;
  ioan: john; isaac: ike zac; isabel: bel bella izzy belle ibby; isabella: bella izzy; jack: jackie jacky;
  jacob: jake jack; jacqueline: jackie jacqui jacky; james: jim jimmy jamie jem hamish jimmie;
  jane: janie janey; janet: jan jenny; janice: jan; jasmine: jas jaz; jason: jase jay; jeffrey: jeff;
  jemima: jem mima; jennifer: jen jenny jenni jenna; jeremy: jerry jem jez; jessica: jess jessie;
  jillian: jill; joan: joanie; joanna: jo joey; joanne: jo; john: johnny jack jonny ian johnnie jock ieuan;
  jonathan: jon jonny nathan jono johnny; joseph: joe joey jos; josephine: jo josie; joshua: josh;
  judith: judy jude judi; julia: jules; julian: jules; julie: jules; juliet: jules; karen: kaz;
  katarzyna: kasia kate; katrina: kat trina; kenneth: ken kenny; kevin: kev; khalid: kal; kimberley: kim;
  kirsten: kirsty; krishna: krish; krzysztof: chris krzys; lachlan: lachie;
  laura: laurie lolly; laurence: larry laurie lawrie lol loz; leonard: len lenny leo; lesley: les;
  leslie: les; letitia: lettie; lewis: lew; liam: william; lilian: lil lily; lillian: lil lily; linda: lin;
  lindsay: linds; llewelyn: llew; louis: lou louie; louise: lou; lucinda: lucy cindy; lucy: luce;
  lynette: lyn; madeleine: maddie maddy; magdalena: magda; mairead: margaret; malcolm: mal malc;
  malgorzata: gosia margaret; manjit: manny; marcus: marc;
  margaret: maggie meg peggy marge margie mags rita greta daisy madge megan mairead peg; maria: mia;
  marian: mari; marjorie: marge margie; martha: mattie; martin: marty mart; mary: molly polly mae may mamie;
  matilda: tilly tilda mattie; matthew: matt matty; maureen: mo reenie; maurice: mo morrie; maximilian: max;
  maxine: max; maxwell: max; melanie: mel; melissa: mel lissa; melvin: mel;
  michael: mick mike mickey mikey micky mitch; michaela: micky mica; michelle: shell chelle;
  mihangel: michael; millicent: millie; miriam: mim; mohammed: mo mohd md moh; morgan: mog; moses: mo;
  mustafa: mus; myfanwy: myf fanw; nasreen: naz; natalie: nat; natasha: tasha; nathan: nat nate;
  nathaniel: nat nate nathan; neville: nev; nicholas: nick nicky nico nik; nicola: nicky nic nikki nick;
  norman: norm; oliver: ollie olly; olivia: liv livvy; oscar: ozzie; oswald: ozzie oz; padraig: paddy;
  pamela: pam pammy; parminder: parm; patricia: pat patsy trish tricia paddy patti trisha;
  patrick: pat paddy padraig; paul: paulie; paula: paulie; pauline: paul; penelope: penny pen;
  percival: percy; peter: pete; philip: phil pip; philippa: pippa pip; phyllis: phyl; piotr: peter;
  priscilla: cilla; prudence: pru; rachel: rach rae; rajesh: raj; rajinder: raj; ralph: rafe; raymond: ray;
  rebecca: becky becca beck becks; reginald: reg reggie; rhiannon: rhi; rhisiart: richard; rhodri: rhod;
  richard: rich rick dick ricky richie dickie; robert: bob rob robbie bobby bert rab rabbie;
  roberta: bobbie; robin: rob robbie; roderick: rod roddy rory; rodney: rod; roger: rodge; roland: rollo roly;
  ronald: ron ronnie; rosalind: ros roz rosie; rosamund: ros; rosemary: rose rosie romy; rupert: rupe;
  russell: russ; samantha: sam sammy; samir: sam; samuel: sam sammy; sandra: sandy; sarah: sally sal sadie;
  seamus: shay; sean: john; sebastian: seb; seumas: james; shirley: shirl; sian: jane; sidney: sid;
  simon: si; siobhan: shiv; sophie: soph; stanley: stan; stephanie: steph stevie; stephen: steve stevie ste;
  stuart: stu stew; susan: sue susie suzy suzie; susanna: sue susie suzy; suzanne: sue suzy; sydney: syd;
  sylvia: syl; tamara: tammy; tamsin: tam; terence: terry tel; teresa: terry tess tessa tracy;
  theodora: theo dora; theodore: theo ted teddy; thomas: tom tommy tam tommo; timothy: tim timmy;
  tobias: toby tobe; tomasz: tom tomek; tomos: tom; tracy: trace; valerie: val; veronica: ronnie vera nicky;
  victor: vic; victoria: vicky vicki tori vic vikki tory; vincent: vince vinny; violet: vi; virginia: ginny;
  vivien: viv; walter: wally walt wat; wilfred: wilf; wilhelmina: mina wilma;
  william: bill will billy willie wills liam gwilym; winifred: win winnie freda; winston: win; yasmin: yas;
  yusuf: yus; zachary: zac zack zach; zulfiqar: zulfi
`

const groups = (data: string): string[][] => data.split(';').map((group) => group.match(/[a-z]+/g) ?? [])

/** Every spelling, with the first of its group. */
const spelling = new Map<string, Set<string>>()
for (const names of groups(SPELLINGS)) for (const name of names) addTo(spelling, name, names[0]!)

/** Every short form, with the names it is short for, each as the first spelling of its group. */
const fullNames = new Map<string, Set<string>>()
for (const [full, ...short] of groups(SHORT_FORMS))
  for (const name of short) for (const root of rootsOf(full!)) addTo(fullNames, name, root)

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}

function rootsOf(name: string): ReadonlySet<string> {
  return spelling.get(name) ?? new Set([name])
}

/** How two first names can be one person's. */
export type GivenFit = 'same' | 'initial' | 'spelling' | 'diminutive'

/**
 * Whether two first names can be one person's, and how; undefined where they cannot.
 *
 * @param a lower case, without accents; one letter is an initial
 */
export function givenFit(a: string, b: string): GivenFit | undefined {
  if (a === b) return 'same'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : undefined
  if (meet(rootsOf(a), rootsOf(b))) return 'spelling'
  const [longA, longB] = [meanings(a), meanings(b)]
  return meet(longA, rootsOf(b)) || meet(longB, rootsOf(a)) || meet(longA, longB) ? 'diminutive' : undefined
}

/** The names that a short form, in any spelling, stands for. */
function meanings(name: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const form of [name, ...rootsOf(name)]) for (const full of fullNames.get(form) ?? []) found.add(full)
  return found
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const value of a) if (b.has(value)) return true
  return false
}
