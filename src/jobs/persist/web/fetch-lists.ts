/**
 * Fetches the lists and pages of `urls-from` before the images, with the same guard, pace and retries. Each becomes a
 * temporary file, and is read and rewritten as a list file is. One that cannot be read costs its own images.
 */
import { BodyMemory } from '../../../base/buffers/body-memory.ts'
import { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { Semaphore } from '../../../base/concurrency/slots.ts'
import { SettingsError } from '../../../base/errors.ts'
import { BodyFiles } from '../../../base/files/body-files.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { printable, printableUrl } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import { joined, type Text } from '../../../base/sentence.ts'
import type { RequestUrl } from '../../../base/url/request-url.ts'
import type { ListFile } from '../../../input/documents/document.ts'
import type { ListFormat } from '../../../input/documents/file-format.ts'
import type { WebLists } from '../../../input/sources/read.ts'
import type { FetchedImage } from '../../../origin/fetch/fetch-job.ts'
import type { RunContext } from '../options/context.ts'
import { listAddress } from '../options/parsers.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import { OriginRequests } from '../origin-requests.ts'
import type { Stop } from '../stop.ts'
import { listKind } from './list-kind.ts'
import { listText, MAX_LIST, unpacked } from './list-text.ts'
import { WebTargets, webTarget } from './web-target.ts'

/** Bytes of lists in memory at once. */
const BYTES_IN_FLIGHT = 16 * 1024 * 1024

/** Sitemaps of one index. */
const MAX_SITEMAPS = 1000

const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/json,application/xml;q=0.9,*/*;q=0.8'

const MARKUP: ReadonlySet<ListFormat> = new Set(['html', 'feed', 'sitemap'])

/** A header that names the next page. */
const NEXT_LINK = /;\s*rel\s*=\s*"?next\b/i

/** An address that could not be read. */
export interface FailedList {
  /** Without the values of its query. */
  readonly address: string
  readonly reason: string
  readonly message: Text
}

export interface FetchedLists extends WebLists {
  /** In the order in which they failed. */
  readonly failures: readonly FailedList[]
  /** How many of `files` cannot be read. */
  readonly unread: () => number
  /** Removes the temporary files. */
  close(): Promise<void>
}

/** An index. */
interface Sitemaps {
  readonly sitemaps: readonly string[]
}

/** One line of `urls-from`, or a sitemap that its index names. */
interface Address {
  readonly text: string
  /** Number of the line, from 1. */
  readonly line: number
  readonly isOfIndex: boolean
}

/** @throws SettingsError never: what cannot be read is in `failures` */
export async function fetchLists(
  settings: PersistSettings,
  stop: Stop,
  context: RunContext,
): Promise<FetchedLists> {
  const fetcher = new ListFetcher(settings, stop, context)
  try {
    return await fetcher.fetchAll()
  } finally {
    await fetcher.close()
  }
}

class ListFetcher {
  readonly #settings: PersistSettings
  readonly #context: RunContext
  readonly #files: BodyFiles
  readonly #failures: FailedList[] = []
  readonly #origins = new Map<boolean, OriginRequests<FetchedImage>>()
  readonly #open: (headers: Readonly<Record<string, string>>) => OriginRequests<FetchedImage>
  readonly #targets = new WebTargets()
  readonly #memory = new BodyMemory(BYTES_IN_FLIGHT)
  /** Unpacks one list at a time: a small answer may become `MAX_LIST` bytes. */
  readonly #reading = new Semaphore(1)

  constructor(settings: PersistSettings, stop: Stop, context: RunContext) {
    this.#settings = settings
    this.#context = context
    this.#files = new BodyFiles(context.temporaryFolder)
    const fetch = { ...settings.fetch, accept: ACCEPT, maxBytes: MAX_LIST, respectRobotsTag: false }
    const budget = new ByteBudget(BYTES_IN_FLIGHT)
    this.#open = headers =>
      new OriginRequests(
        { ...settings, fetch: { ...fetch, headers } },
        {
          ...context,
          ...{ stop, budget, memory: this.#memory, onSend: context.requests.toOrigin },
        },
        answer => answer,
      )
  }

  async fetchAll(): Promise<FetchedLists> {
    const { web } = this.#settings
    const found = await Promise.all(
      web.addresses.map(({ href }, at) => this.#listsAt({ text: href, line: at + 1, isOfIndex: false })),
    )
    let unread = 0
    return {
      files: found.flat(),
      failures: this.#failures,
      unread: () => unread,
      failed: ({ name }, problems) => {
        unread++
        this.#fail(name, new SettingsError(problems, 'sources'))
      },
      close: () => this.#files.close(),
    }
  }

  async close(): Promise<void> {
    for (const origin of this.#origins.values()) await origin.close()
    this.#memory.close()
  }

  /** Headers go to the origin of the addresses alone. */
  #originOf({ origin }: RequestUrl): OriginRequests<FetchedImage> {
    const { headers, addresses } = this.#settings.web
    const isOwn = origin === addresses[0]?.origin
    const opened = this.#origins.get(isOwn) ?? this.#open(isOwn ? headers : {})
    this.#origins.set(isOwn, opened)
    return opened
  }

  async #listsAt(address: Address): Promise<readonly ListFile[]> {
    const name = printableUrl(address.text)
    try {
      const read = await this.#readAt(address, name)
      return 'sitemaps' in read ? await this.#sitemapsIn(read.sitemaps, address) : [read]
    } catch (error) {
      this.#fail(name, error)
      return []
    }
  }

  /** An index gives its bytes back before its sitemaps are fetched. */
  async #readAt(address: Address, name: string): Promise<ListFile | Sitemaps> {
    const url = listAddress(address.text)
    const { accepted, bytes } = await this.#originOf(url).fetch(url)
    await this.#reading.acquire()
    let body: Buffer | undefined
    try {
      body = unpacked(accepted.bytes)
      this.#memory.adopt(body)
      return await this.#read(body, accepted, address, name)
    } finally {
      // The collector would free them too late: the next lists come at once.
      if (body) this.#memory.giveBack(body)
      this.#reading.release()
      bytes.release()
    }
  }

  async #read(
    body: Buffer,
    { finalUrl, headers }: FetchedImage,
    address: Address,
    name: string,
  ): Promise<ListFile | Sitemaps> {
    const contentType = String(headers['content-type'] ?? '')
    const { listFormat } = this.#settings.sources
    const format = listFormat ?? listKind(body, contentType, finalUrl.pathname)
    if (typeof format === 'object') {
      const { isInstead } = format
      throw invalid(say('web-no-list', { what: isInstead ? printable(isInstead, 60) : say('web-no-type') }))
    }
    const isMarkup = MARKUP.has(format)
    const { bytes, isAsSent } = listText(body, contentType, isMarkup)
    if (format === 'sitemap' && bytes.includes('sitemapindex')) {
      const { sitemapsOf } = await import('../../../input/documents/feeds/sitemap.ts')
      const sitemaps = sitemapsOf(bytes.toString('utf8'), name)
      if (sitemaps) return { sitemaps }
    }
    const target = this.#targetOf(finalUrl, format, isAsSent, name)
    const file = await this.#write(bytes)
    const { origin, pathname } = finalUrl
    // Without the query, which may hold a token: a link such as '#' would take it along.
    const leadsOn = NEXT_LINK.test(String(headers.link ?? ''))
    const web = { address: address.line, url: `${origin}${pathname}`, target, leadsOn }
    const list: ListFile = { name, path: file, isUnpacked: true, format, size: bytes.length, web }
    const problems = target === undefined ? [] : await this.#settings.rewriting?.problemsOfFile(list)
    if (!problems?.length) return list
    for (const problem of problems) this.#context.watch.notice(problem)
    return { ...list, web: { ...web, target: undefined } }
  }

  async #sitemapsIn(sitemaps: readonly string[], { line, isOfIndex }: Address): Promise<readonly ListFile[]> {
    if (isOfIndex) throw invalid(say('web-index-in-index'))
    if (sitemaps.length > MAX_SITEMAPS)
      throw invalid(say('web-many-sitemaps', { count: sitemaps.length, most: MAX_SITEMAPS }))
    const found = sitemaps.map(text => this.#listsAt({ text, line, isOfIndex: true }))
    return (await Promise.all(found)).flat()
  }

  /** @returns undefined, with a warning where it matters, for what cannot be written */
  #targetOf(url: RequestUrl, format: ListFormat, isAsSent: boolean, name: string): string | undefined {
    if (this.#settings.rewriting?.rules.target.kind !== 'folder') return undefined
    const target = webTarget(new URL(url.href), format)
    if (target === undefined) return undefined
    const isWritten = isAsSent && !this.#targets.take(target)
    if (isWritten) return target
    this.#context.watch.notice(say(isAsSent ? 'web-target-taken' : 'web-not-utf8', { name }))
    return undefined
  }

  async #write(bytes: Buffer): Promise<string> {
    const writer = await this.#files.make(bytes.length, () => {})
    await writer.write(bytes)
    await writer.finish()
    await writer.close()
    return writer.path
  }

  #fail(address: string, thrown: unknown): void {
    const error = asPersistError(thrown, 'fetch')
    const isTooLarge = error.reason === 'too-large'
    const failure =
      error instanceof SettingsError
        ? { address, reason: 'list-invalid', message: joined('; ', ...error.sentences) }
        : {
            address,
            reason: error.reason,
            message: isTooLarge ? say('web-too-large', { most: MAX_LIST }) : error.sentence,
          }
    this.#failures.push(failure)
    this.#context.watch.notice(say('web-list-failed', failure))
  }
}

function invalid(sentence: Text): SettingsError {
  return new SettingsError([sentence], 'sources')
}
