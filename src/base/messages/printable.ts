/**
 * The only way for untrusted text into logs, summaries and annotations. On a runner log text is a control channel:
 * `::command::` at the start of a line and `##[command]` anywhere are executed, and a lone CR starts a new line.
 * Pure; must not import anything that writes.
 */

/** Limit of characters shown of one untrusted text. */
const MAX_LENGTH = 300

/** Control and format characters (including bidi and zero-width), line and paragraph separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Most text: visible ASCII that does not begin with a command mark. */
const HARMLESS = /^(?! *::)[ -~]*$/

/** A runner executes it anywhere in a line. */
const COMMAND = '##['

/** Most URLs: nothing is left out of them, and the URL parser would change nothing. */
const PLAIN_URL =
  /^https?:\/\/(?:[a-z][a-z\d.-]*|(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2}))(?::[1-9]\d{2,4}(?<!:443))?(?:\/(?!\.)[\w~.-]*)+$/

/** Returns one line of at most `maxLength` visible characters that no runner executes. */
export function printable(text: string, maxLength = MAX_LENGTH): string {
  if (text.length <= maxLength && HARMLESS.test(text) && !text.includes(COMMAND)) return text
  const start = text.slice(0, 2 * maxLength)
  const shown = [...defuse(start.toWellFormed().normalize('NFC').replace(UNPRINTABLE, escapeOf))]
  const whole = shown.length <= maxLength && start.length === text.length
  return whole ? shown.join('') : `${shown.slice(0, maxLength - 1).join('')}…`
}

/** Returns origin, path and parameter names of a URL. Values may be signatures; the fragment never leaves a browser. */
export function printableUrl(text: string): string {
  if (/^data:/i.test(text) || PLAIN_URL.test(text)) return printable(text)
  const url = URL.parse(text)
  if (!url || url.host === '') return printable(withoutUserinfo(text).replace(/[?#].*$/s, '…'))
  return printable(`${url.protocol}//${url.host}${url.pathname}${parameterNames(url)}`)
}

/** Returns untrusted text as code for a Markdown table cell; characters that could end the cell are encoded. */
export function markdownCode(text: string, maxLength?: number): string {
  return `<code>${printable(text, maxLength).replace(/[&<>"|`\\@#[\]*_~:.$]/g, character => `&#${character.charCodeAt(0)};`)}</code>`
}

function escapeOf(character: string): string {
  const hex = character.codePointAt(0)?.toString(16) ?? ''
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** Splits the marks of commands, which work only in one piece. */
function defuse(text: string): string {
  return text.replaceAll(COMMAND, '## [').replace(/^(\s*)::/, '$1: :')
}

/** Hides a parameter without `=` entirely, since it may be a token. */
function parameterNames({ search }: URL): string {
  if (search === '') return ''
  const names = search
    .slice(1)
    .split('&')
    .map(pair => pair.slice(0, pair.indexOf('=') + 1))
  return `?${names.map(name => `${name}…`).join('&')}`
}

/** For text that is not a URL: the part before `@` may still be a password. */
export function withoutUserinfo(text: string): string {
  const at = text.lastIndexOf('@')
  if (at < 0) return text
  const slashes = text.indexOf('//')
  if (slashes >= 0 && slashes < at) return `${text.slice(0, slashes + 2)}…${text.slice(at)}`
  return text.slice(0, at).includes(':') ? `…${text.slice(at)}` : text
}
