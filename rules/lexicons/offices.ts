/**
 * Words for offices that deal with the press, and for whom a line of contact details is. Pieces of patterns, matched
 * against folded text without regard to capitals.
 *
 * Sources: contact lines of council releases (97 read), and the names the five protocols give the office (Haringey
 * 13.07 and 13.09, Havering 8, Islington 7.1, Carlisle 128, Brent 7.6).
 */

const ABOUT = String.raw`(?:press|media|news|communications?|comms|public relations|pr|publicity|public affairs|corporate affairs)`

/** `press office`, `Media and Public Relations Team`, `duty press officer`, `Head of Communications`. */
export const PRESS_OFFICE = String.raw`(?:${ABOUT}(?:(?: (?:and|&) |, |/| )(?:${ABOUT}|marketing|engagement|campaigns|consultation|digital|duty|relations)){0,3} (?:office|officers?|desk|team|unit|section|department|dept|division|service|centre|manager|lead|advis[eo]rs?|assistant|executive|specialist|line|room|bureau)|(?:head|director|assistant director|chief|manager) of (?:(?:\p{L}{1,20} (?:and|&) )?)(?:corporate |external |strategic )?${ABOUT}|corporate communications|communications)`

/** Where an address is that of a press office: `press@`, `media.office@`. */
export const PRESS_MAILBOX =
  /^(?:[\p{L}\d.-]*[._-])?(?:press|media|news|newsdesk|comms|communications?|pr|pressoffice|mediaoffice|presso|corpcomms)(?:[._-]?(?:office|desk|team|unit|enquir(?:y|ies)|relations))?(?:[._-][\p{L}\d.-]*)?$/iu

/** A line that is for the press. */
export const FOR_THE_PRESS = String.raw`(?:press|media|journalists?|reporters?|news ?desks?|newsrooms?|broadcasters?|editors|photographers?|film(?:ing)?|camera crews?|interviews?|interviewed|interviewees|photocalls?|photo ?calls?|photographs?|pictures)`

/** A line that is for anyone who wants to know more. */
export const FOR_ANYONE = String.raw`(?:(?:more|further|additional|all|any) (?:information|details?|enquir(?:y|ies)|questions|queries)|information|details|enquir(?:y|ies)|contacts?|queries|find out more|know more|a copy|copies|posters?|leaflets?)`

/** A line that is for those who use a service, whatever else it says. */
export const FOR_THE_PUBLIC = String.raw`(?:residents?|members of the public|the public|customers?|tenants?|leaseholders?|parents?|carers?|patients?|pupils?|volunteers?|applicants?|drivers?|businesses|traders?|stallholders?|landlords?|visitors?|families|book(?:ing|ings)?|tickets?|places?|appl(?:y|ications?)|report(?:ing)?|register|renew|join|sign up|help ?line|advice line|hot ?line|enrol|donat\p{L}+|volunteer(?:ing)?|appointments?|box office|customer services?|contact centre|council tax|emergenc\p{L}+|surger(?:y|ies)|objections?|comments on|consultation)`

/** Words that make a line somebody’s own, and not an office’s. */
export const PERSONAL_LINE =
  /\b(?:(?:her|his|their|my|own|personal|private) (?:own )?(?:mobile|cell|number|phone|telephone|line|e-?mail|address|mailbox|inbox|extension|whatsapp)|direct (?:line|dial|number)|direct(?:ly)? on|mobile|mob\b|at home|home (?:number|address|phone|telephone|line)|(?:ext|extension)\.? ?\d+|ddi|private (?:number|address)|whatsapp)/i

/** Verbs that send the reader to someone. */
export const REACH = String.raw`(?:(?:please )?(?:contact|call|ring|phone|telephone|text|e-?mail|message|speak to|talk to|ask for|get in touch with|write to|reach|try|see)|(?:handled|answered|dealt with|taken) by|(?:arranged?|available|requested?|obtained|had|booked|given) (?:\p{L}{1,12} )?(?:by|from|through|via|with)|(?:directed|addressed|sent|go|made|referred|put) (?:\p{L}{1,12} )?(?:to|through|via)|(?:questions|enquiries|queries|calls|requests) (?:to|via|through)|(?:through|via))`

/** Services and departments of a council. */
export const DEPARTMENT =
  /\b(?:services?|department|dept|directorate|division|team|unit|section|office|depot|libraries|library|museums?|leisure centre|contact centre|housing|highways|parking|planning|licensing|parks|leisure|education|schools?|social care|public health|environment(?:al)?|regeneration|finance|revenues|legal|democratic|electoral|trading standards|community safety|waste|recycling|transport|culture|events|works)\b/i

/** Firms and bodies outside a council, beside those that a post already shows. */
export const OUTSIDE =
  /\b(?:ltd|limited|llp|plc|inc|agency|agencies|associates|consult(?:ing|ancy|ants?)|contractors?|partners$|partnership(?! (?:team|manager|officer|service|unit|office|lead|board))|account (?:manager|director|executive|handler)|developers?|operators?|suppliers?|providers?|sponsors?|promoters?|studios?|civil engineering|construction|productions|promotions|enterprises|solutions|group plc|holdings|media group|traders'?|pr (?:firm|company|agency|consult\p{L}+))\b|\p{L}{3,30} pr$|& (?:co|sons|partners|daughters)\b/iu
