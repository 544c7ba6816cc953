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

/** Ids of access keys, which secrets stand beside, and tokens that say what they are. */
const KEYS =
  /(?:\b(?:LTAI|AKIA|ASIA|AKID)(?=[a-z]*\d)[a-z0-9]{12,}|\bSTS\.[a-z0-9]{12,}|\b(?:gh[oprsu]_|github_pat_)\w{20,}|(?<![\w-])eyJ[\w-]{10,}\.[\w-]+)(?:[:,/|\s]+[a-z0-9+/=_-]{16,})?/gi

/** A value as it was typed, less what looks like credentials: it may be in the wrong place. */
export function withoutSecrets(text: string): string {
  return withoutLogins(text).replace(KEYS, '…')
}

/**
 * Less users and passwords before a host: whatever stands between white space, `@` or `/` and an `@`, and has a `:`
 * inside that no `//` follows. One pass: a pattern would look to the end of a hostile text from each of its places.
 */
function withoutLogins(text: string): string {
  let shown = ''
  let copied = 0
  let name = 0
  let login: number | undefined
  let colon = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === ':') {
      if (login === undefined && at > name && !text.startsWith('//', at + 1)) {
        login = name
        colon = at
      }
      name = at + 1
    } else if (character === '/') {
      name = at + 1
    } else if (character === '@' || /\s/.test(character)) {
      if (character === '@' && login !== undefined && at > colon + 1) {
        shown += `${text.slice(copied, login)}…`
        copied = at
      }
      name = at + 1
      login = undefined
    }
  }
  return shown + text.slice(copied)
}
