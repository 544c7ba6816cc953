/** Quotes foreign text inside a sentence: shortened, and without credentials. Pure. */
import { joined, quoted, type Sentence } from '../sentence.ts'

/** Characters; most URLs and keys are shorter. */
const MAX_LENGTH = 120

/** @param name what the text is, before it */
export function quote(text: string, name?: string): Sentence {
  const shown = quoted(shorten(withoutSecrets(text)))
  return name === undefined ? shown : joined(' ', name, shown)
}

/** For a sentence with its own quotes. */
export function shorten(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}

/** Ids of access keys, each with a secret after it, and tokens with a known form. */
const KEYS =
  /(?:\b(?:LTAI|AKIA|ASIA|AKID)(?=[a-z]*\d)[a-z0-9]{12,}|\bSTS\.[a-z0-9]{12,}|\b(?:gh[oprsu]_|github_pat_)\w{20,}|(?<![\w-])eyJ[\w-]{10,}\.[\w-]+)(?:[:,/|\s]+[a-z0-9+/=_-]{16,})?/gi

/** Returns a typed value without anything that looks like credentials, since they may be in the wrong place. */
export function withoutSecrets(text: string): string {
  return withoutLogins(text).replace(KEYS, '…')
}

/**
 * Removes users and passwords before a host: text between white space, `@` or `/` and an `@` that contains a `:` not
 * followed by `//`. One pass, because a regular expression takes quadratic time on hostile text.
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
