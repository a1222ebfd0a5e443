/** The styles of a councillor that systems put before the name. */
const STYLE = /^(?:(?:the )?(?:councillor|cllr|counc?|cynghorydd|cyng)\.?(?=\s)\s*)+/iu

/** Styles that already say what the person is to the council. */
const OTHER_STYLE =
  /^(?:the |lord |lady |deputy |right )|^(?:mayor|mayoress|provost|bailie|alderman|ald|baroness)\b/i

/** `The Mayor (Councillor Ada Finch)`, `Deputy Mayor, Cllr Ada Finch`: an office before the name and its style. */
const OFFICE_FIRST =
  /^(?:the )?(?:right worshipful )?(?:the )?(?:deputy |depute )?(?:lord |lady )?(?:mayor(?:ess)?|provost|leader)(?:['’]s consort)?[.,:]? \(?(?:councillor|cllr)\.? ([^()]+)\)?$/i

/** The name of a councillor as press offices write it: `Councillor Ada Finch` is `Cllr Ada Finch`. */
export function councillorName(written: string): string {
  const name = (OFFICE_FIRST.exec(written.trim())?.[1] ?? written).replace(STYLE, '').trim()
  return name === '' || OTHER_STYLE.test(name) ? written.trim() : `Cllr ${name}`
}

/** The name of somebody who stands for election, without the style of one who sits already. */
export const candidateName = (written: string): string => written.trim().replace(STYLE, '').trim()

/** Whether the name of a councillor or a party says that nobody sits there. */
export const isVacancy = (written: string): boolean =>
  /^(?:(?:councillor|cllr)\.? )?(?:\W*)(?:vacan(?:t|cy)|casual vacancy|(?:this )?seat (?:is )?vacant|to be (?:confirmed|elected|announced|advised)|tb[ace]\b|not yet elected)/i.test(
    written.trim(),
  )

/** What stands for a party where none is known. */
const NO_PARTY =
  /^(?:n\/?a|none|no party|(?:party )?(?:unknown|not (?:known|specified|given|stated)|unspecified)|non[- ]specified|-+|\?+)$/i

/** The party, or undefined where the words say that it is not known. */
export function partyOf(written: string | undefined): string | undefined {
  return written === undefined || NO_PARTY.test(written) ? undefined : written
}
