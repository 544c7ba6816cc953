/** Login, maintenance and challenge pages that came in place of a list. Pure. */
import { PersistError } from '../../../base/errors.ts'
import { joined, type Sentence } from '../../../base/sentence.ts'
import type { RequestUrl } from '../../../base/url/request-url.ts'
import type { SourceOptions } from '../../../input/sources/source-options.ts'
import { detectChallenge } from '../../../origin/hosts/challenge-pages.ts'
import { titleOf } from '../../../origin/inspect/markup.ts'
import { say } from '../messages/say.ts'

/** Paths of addresses that answer with a list. */
const OF_LIST = /(?:\.(?:xml|rss|atom|jsonl?|jl|ndjson|csv|tsv|txt)(?:\.gz)?|\/(?:feed|rss|atom)\/?)$/i

/** Ends at the next tag, so that time is linear. */
const PASSWORD = /<input\b[^<>]*\stype\s*=\s*["']?password\b/i

const JSON_TYPE = /^\s*(?:application|text)\/(?:[\w.-]+\+)?json\b/i

/** A format that the user names decides; else an option that no page can serve says that data is expected. */
export function mayBePage(path: string, isOfIndex: boolean, sources: SourceOptions): boolean {
  if (sources.listFormat !== undefined) return sources.listFormat === 'html'
  const { takesImageUrls, idField, keyField, expiresField, htmlFields, markdownFields } = sources
  const data = [idField, keyField, expiresField, htmlFields, markdownFields]
  const isDataExpected =
    takesImageUrls !== true || data.some(field => field !== undefined && field.length > 0)
  return !isOfIndex && !isDataExpected && !OF_LIST.test(path)
}

interface Page {
  /** UTF-8. */
  readonly body: Buffer
  readonly headers: Parameters<typeof detectChallenge>[0]['headers']
  readonly askedUrl: RequestUrl
  readonly finalUrl: RequestUrl
  /** Whether an HTML page may be a list at the address. */
  readonly mayBeList: boolean
  /** The user has named the format. */
  readonly isNamed: boolean
}

/**
 * Forums and shops have a password field in the header of every page.
 * @returns whether the page has a password field
 * @throws PersistError `html-instead` if the page is no list
 */
export function checkPage({ body, headers, askedUrl, finalUrl, mayBeList, isNamed }: Page): boolean {
  const isJson = JSON_TYPE.test(String(headers['content-type'] ?? ''))
  const isTaken = mayBeList && (isNamed || !isJson)
  const challenge = detectChallenge({ headers, body })
  if (challenge) throw instead(say('web-page-challenge', { challenge }))
  const hasPassword = PASSWORD.test(body.toString('latin1'))
  const isElsewhere = pathOf(askedUrl) !== pathOf(finalUrl)
  if (isTaken && !(hasPassword && isElsewhere)) return hasPassword
  const title = titleOf(body)
  const page = title ? say('web-page-titled', { title }) : say('web-page-instead')
  throw instead(isTaken ? page : joined('; ', page, say('web-page-fix')))
}

/** A server may add a slash to the address of a folder. */
function pathOf({ pathname }: RequestUrl): string {
  return pathname.replace(/\/$/, '')
}

function instead(sentence: Sentence): PersistError {
  return new PersistError('inspect', 'html-instead', sentence)
}
