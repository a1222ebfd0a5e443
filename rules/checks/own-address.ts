import type { Facts } from '../../src/judging/check.js'

/** Whether an e-mail address is at one of the domains given. */
export function isAt(email: string, domain: string): boolean {
  const host = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`)
}

/** Whether an e-mail address is the Council’s; undefined where the rulebook gives no domain. */
export function isOwnAddress({ council }: Facts, email: string): boolean | undefined {
  const domains = council?.domains ?? []
  return domains.length === 0 ? undefined : domains.some((domain) => isAt(email, domain))
}
