/**
 * The one way for untrusted text into logs, summaries and annotations. On a runner log text is a control channel:
 * `::command::` at the start of a line and `##[command]` anywhere are obeyed, and a lone CR starts a new line.
 * Pure; must not import anything that writes.
 */

/** Characters of one untrusted item that are shown. */
const MAX_LENGTH = 300

/** Controls, format characters (bidi and zero-width among them), line and paragraph separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** What most text is: visible ASCII, without a mark of a command where it begins. */
const HARMLESS = /^(?! *::)[ -~]*$/

/** Obeyed anywhere in a line. */
const COMMAND = '##['
/** What most URLs are: nothing in them is left out, and the URL parser would change nothing. */
const PLAIN_URL =
  /^https?:\/\/(?:[a-z][a-z\d.-]*|(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2}))(?::[1-9]\d{2,4}(?<!:443))?(?:\/(?!\.)[\w~.-]*)+$/

/** One line of visible characters, at most `maxLength` of them, that no runner obeys. */
export function printable(text: string, maxLength = MAX_LENGTH): string {
  if (text.length <= maxLength && HARMLESS.test(text) && !text.includes(COMMAND)) return text
  const start = text.slice(0, 2 * maxLength)
  const shown = [...defuse(start.toWellFormed().normalize('NFC').replace(UNPRINTABLE, escapeOf))]
  const whole = shown.length <= maxLength && start.length === text.length
  return whole ? shown.join('') : `${shown.slice(0, maxLength - 1).join('')}…`
}

/** A URL as origin, path and the names of its parameters: values may be signatures, the fragment is nobody's. */
export function printableUrl(text: string): string {
  if (/^data:/i.test(text) || PLAIN_URL.test(text)) return printable(text)
  const url = URL.parse(text)
  if (!url || url.host === '') return printable(withoutUserinfo(text).replace(/[?#].*$/s, '…'))
  return printable(`${url.protocol}//${url.host}${url.pathname}${parameterNames(url)}`)
}

/** Untrusted text inside a Markdown table cell: shown as code, with every character that could leave it encoded. */
export function markdownCode(text: string): string {
  return `<code>${printable(text).replace(/[&<>"|`\\@#[\]*_~:.$]/g, character => `&#${character.charCodeAt(0)};`)}</code>`
}

function escapeOf(character: string): string {
  const hex = character.codePointAt(0)?.toString(16) ?? ''
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** The commands need their marks in one piece. */
function defuse(text: string): string {
  return text.replaceAll(COMMAND, '## [').replace(/^(\s*)::/, '$1: :')
}

/** Of a parameter without `=` not even that: it may be the token itself. */
function parameterNames({ search }: URL): string {
  if (search === '') return ''
  const names = search
    .slice(1)
    .split('&')
    .map(pair => pair.slice(0, pair.indexOf('=') + 1))
  return `?${names.map(name => `${name}…`).join('&')}`
}

/** For text that is no URL: what stands before `@` may still be a password. */
export function withoutUserinfo(text: string): string {
  const at = text.lastIndexOf('@')
  if (at < 0) return text
  const slashes = text.indexOf('//')
  if (slashes >= 0 && slashes < at) return `${text.slice(0, slashes + 2)}…${text.slice(at)}`
  return text.slice(0, at).includes(':') ? `…${text.slice(at)}` : text
}
