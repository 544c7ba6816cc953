/** How foreign text stands inside a sentence: as much of it as a sentence can hold, and no login. Pure. */

/** Characters; a URL or key worth reading whole is mostly shorter. */
const MAX_LENGTH = 120

export function quote(text: string): string {
  return JSON.stringify(shorten(withoutSecrets(text)))
}

/** For a sentence that has quotes of its own. */
export function shorten(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}

/** A user and a password before a host. */
const LOGIN = /[^\s/@:]+:(?!\/\/)[^\s@]+@/g
/** Ids of access keys, which secrets stand beside, and tokens that say what they are. */
const KEYS =
  /(?:\b(?:LTAI|AKIA|ASIA|AKID)(?=[a-z]*\d)[a-z0-9]{12,}|\bSTS\.[a-z0-9]{12,}|\b(?:gh[oprsu]_|github_pat_)\w{20,}|\beyJ[\w-]{10,}\.[\w-]+)(?:[:,/|\s]+[a-z0-9+/=_-]{16,})?/gi

/** A value as it was typed, less what looks like credentials: it may be in the wrong place. */
export function withoutSecrets(text: string): string {
  return text.replace(LOGIN, '…@').replace(KEYS, '…')
}
