/** Parsers for a run's own options: headers, referer, public base, failure share, shard and image types. */

import { PersistError } from '../../../base/errors.ts'
import { isClosed, MAX_PATTERN, parseGlob } from '../../../base/glob/glob.ts'
import { isHeaderText } from '../../../base/http/headers.ts'
import { printable, printableUrl } from '../../../base/messages/printable.ts'
import { faultAt } from '../../../base/sentence.ts'
import { fetchableUrl } from '../../../base/url/fetchable-url.ts'
import { isRelativeUrl } from '../../../base/url/repair-url.ts'
import { STORED_FIELDS } from '../../../input/documents/edit.ts'
import { formatOf } from '../../../input/documents/file-format.ts'
import type { Shard } from '../../../input/positions/shard.ts'
import type { UrlsInput } from '../../../input/sources/source-options.ts'
import type { RefererPolicy } from '../../../origin/fetch/request-headers.ts'
import {
  ALL_TYPES,
  type AllowedTypes,
  FILE_TYPES,
  type FileType,
  TYPE_GROUPS,
  type TypeGroup,
  typesOf,
} from '../../../origin/inspect/file-types.ts'
import type { FailOn } from '../../../output/report.ts'
import { say as sayJobs } from '../../messages/say.ts'
import {
  anyText,
  invalid,
  lineList,
  listOf,
  mustBe,
  namedLines,
  neededKind,
  type Parser,
  pairs,
} from '../../options/parsers.ts'
import { say } from '../messages/say.ts'

/** Headers that the client or the connection sets. A value from the user would break the exchange. */
const RESERVED_HEADERS = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'expect',
  'upgrade',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
])

export const originHeaders: Parser<
  string | Readonly<Record<string, string>>,
  Readonly<Record<string, string>>
> = value => {
  const headers = pairs(value)
  const reserved = Object.keys(headers).find(name => RESERVED_HEADERS.has(name))
  if (reserved) throw mustBe(say('rule-other-header', { name: reserved }))
  const bad = Object.entries(headers).find(([, text]) => !isHeaderText(text))
  if (bad) throw mustBe(say('rule-header-value', { name: bad[0] }))
  return headers
}

/** Checks the kind alone. The format of a text is detected when it is read. */
export function urlsInput(
  value:
    | string
    | Iterable<string | Readonly<Record<string, unknown>>>
    | AsyncIterable<string | Readonly<Record<string, unknown>>>,
): UrlsInput {
  const isIterable =
    typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
  if (typeof value !== 'string' && !isIterable) throw neededKind('kind-urls')
  return value
}

/** Accepts the value of one header. */
export const headerValue: Parser<string, string> = value => {
  if (typeof value !== 'string' || !isHeaderText(value)) throw mustBe(say('rule-header-line'))
  return value
}

export const referer: Parser<string | URL, RefererPolicy> = value => {
  if (value === 'auto' || value === 'none' || value === 'origin') return value
  const url = URL.parse(String(value))
  if (!url || !/^https?:$/.test(url.protocol)) throw mustBe(say('rule-referer'))
  return url
}

/** Accepts the URL of a web page. A login is refused: every relative image URL would inherit it. */
/** A glob of URLs as the user wrote it. */
export interface UrlGlob {
  readonly pattern: string
  fits(url: string): boolean
}

export const urlGlobs: Parser<string | readonly string[], readonly UrlGlob[]> = value =>
  lineList(value).map(pattern => {
    if (pattern.length > MAX_PATTERN) throw invalid(sayJobs('match-long', { most: MAX_PATTERN }))
    // No URL begins with a slash or has a backslash: the user means a path.
    if (/^\/|\\/.test(pattern)) throw mustBe(say('rule-url-glob', { pattern }))
    if (!isClosed(pattern)) throw mustBe(say('rule-glob-closed', { pattern }))
    return { pattern, fits: parseGlob(pattern).fits }
  })

export const webPage: Parser<string | URL, URL> = value => {
  const url = URL.parse(String(value))
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw mustBe(say('rule-web-page'))
  }
  return url
}

/** @returns the base with one '/' at its end */
export const publicBase: Parser<string, string> = value => {
  const text = anyText(value)
  // A path on the site, such as `/images/`: pages link to it without a host.
  const path = /^\/(?![/\\])[^?#]*$/.test(text) ? URL.parse(text, 'http://site.invalid')?.pathname : undefined
  if (path !== undefined) return path.endsWith('/') ? path : `${path}/`
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw mustBe(say('rule-public-base'))
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/** Accepts earlier values of `public-url-base`. */
export const publicBases: Parser<string | readonly string[], readonly string[]> = value =>
  lineList(value).map(publicBase)

/** Addresses of `urls-from`. */
const MAX_ADDRESSES = 1000

export const addressLines: Parser<string | readonly string[], readonly URL[]> = value => {
  const lines = lineList(value).filter(line => !line.startsWith('#'))
  if (lines.length > MAX_ADDRESSES)
    throw mustBe(sayJobs('rule-at-most', { most: MAX_ADDRESSES, count: lines.length }))
  return [...new Map(lines.map(line => fetchableAddress(line)).map(url => [url.href, url])).values()]
}

function fetchableAddress(line: string): URL {
  try {
    return listAddress(line)
  } catch (error) {
    if (!(error instanceof PersistError)) throw error
    throw invalid(faultAt(printableUrl(line), error.sentence))
  }
}

/** @throws PersistError if the address of a list cannot be fetched */
export function listAddress(text: string): URL {
  try {
    return fetchableUrl(text)
  } catch (error) {
    if (!(error instanceof PersistError)) throw error
    if (error.reason === 'url-credentials')
      throw new PersistError(error.stage, error.reason, say('web-address-login'))
    if (error.reason !== 'url-invalid' || !isRelativeUrl(text)) throw error
    const isHost =
      /^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:\/|$)/i.test(text) &&
      formatOf(text.split('/')[0] ?? '') === undefined
    const meant = isHost
      ? say('web-address-host', { meant: `https://${printable(text)}` })
      : say('web-address-file')
    throw new PersistError(error.stage, error.reason, meant)
  }
}

/** Accepts a suffix for URLs. */
export const oneLine: Parser<string, string> = value => {
  if (/\p{Cc}/u.test(anyText(value))) throw mustBe(say('rule-one-line'))
  return value
}

const MAX_VARIANTS = 10

/** Columns of a rewritten CSV have the names of variants beside these. */
const COLUMN_NAMES = new Set<string>(STORED_FIELDS)

const isVariant = (name: string, suffix: string) =>
  /^[a-z0-9-]{1,64}$/.test(name) && !COLUMN_NAMES.has(name) && /^[^\s\p{Cc}]+$/u.test(suffix)

/** `thumb: ?x-oss-process=style/thumb`: names and what their links end with. */
export const variants = namedLines(MAX_VARIANTS, isVariant, line => say('rule-variant', { line }))

export const failOn: Parser<'any' | 'all' | 'none' | `${number}%`, FailOn> = value => {
  if (value === 'any' || value === 'all' || value === 'none') return value
  const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(anyText(value))?.[1]
  if (percent === undefined || Number(percent) > 100) throw mustBe(say('rule-fail-on'))
  // More than 100 % can never fail, so `100%` means `all`.
  return Number(percent) === 100 ? 'all' : { percent: Number(percent) }
}

/** Maximum jobs of one matrix: https://docs.github.com/en/actions/reference/limits */
const MAX_SHARDS = 256

/** `2/4`: the second of four parts of the list. */
export const shard: Parser<string, Shard> = value => {
  const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(anyText(value))?.map(Number) ?? []
  if (index === undefined || count === undefined || index < 1 || index > count || count > MAX_SHARDS) {
    throw mustBe(say('rule-shard', { most: MAX_SHARDS }))
  }
  return { index, count }
}

/** Types by their own names, extensions, content types and common variants. */
const TYPE_NAMES: Readonly<Record<string, FileType>> = {
  ...Object.fromEntries(
    ALL_TYPES.flatMap(type => {
      const { contentType, extension } = FILE_TYPES[type]
      return [type, contentType, extension].map(name => [name, type])
    }),
  ),
  jpe: 'jpeg',
  jfif: 'jpeg',
  tif: 'tiff',
  heif: 'heic',
  gzip: 'gz',
}

/** Single types and groups, mixed. */
export function typesAndGroups(value: string | readonly (FileType | TypeGroup)[]): AllowedTypes {
  const names = listOf(value).map(name => name.toLowerCase().replace(/^\./, ''))
  const groups = TYPE_GROUPS.filter(group => names.includes(group))
  const single = names
    .filter(name => !groups.some(group => group === name))
    .map(name => (Object.hasOwn(TYPE_NAMES, name) ? TYPE_NAMES[name] : undefined))
  if (names.length === 0 || single.includes(undefined)) {
    throw mustBe(
      say('rule-types-and-groups', { groups: TYPE_GROUPS.join(', '), types: ALL_TYPES.join(', ') }),
    )
  }
  const named = single.filter(type => type !== undefined)
  return { types: new Set([...groups.flatMap(typesOf), ...named]), groups: new Set(groups) }
}
