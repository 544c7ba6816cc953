/**
 * Fetches the lists and pages of `urls-from` before the images, with the same guard, pace and retries. Each becomes a
 * temporary file, and is read and rewritten as a list file is. One that cannot be read costs its own images.
 */
import { BodyMemory } from '../../../base/buffers/body-memory.ts'
import { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { Semaphore } from '../../../base/concurrency/slots.ts'
import { defined } from '../../../base/defined.ts'
import { SettingsError } from '../../../base/errors.ts'
import { BodyFiles } from '../../../base/files/body-files.ts'
import { printable, printableUrl } from '../../../base/messages/printable.ts'
import { faultAt, type Sentence } from '../../../base/sentence.ts'
import type { RequestUrl } from '../../../base/url/request-url.ts'
import { type ListFile, SMALL_LIST } from '../../../input/documents/document.ts'
import type { ListFormat } from '../../../input/documents/file-format.ts'
import { headersLeadOn } from '../../../input/documents/web-page.ts'
import { say as sayInput } from '../../../input/messages/say.ts'
import type { WebLists } from '../../../input/sources/read.ts'
import type { FetchedImage } from '../../../origin/fetch/fetch-job.ts'
import { say } from '../messages/say.ts'
import { type OriginRequests, originRequests } from '../open-origin.ts'
import type { RunContext } from '../options/context.ts'
import { listAddress } from '../options/parsers.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import { WebTargets, webTarget } from '../options/web-settings.ts'
import type { Stop } from '../stop.ts'
import type { ListFaults } from './list-faults.ts'
import { isPacked, listKind, listText, MAX_LIST, type Unpacked, unpacked } from './list-kind.ts'
import { ListTime } from './list-time.ts'
import { checkPage, mayBePage } from './page-instead.ts'

/** Bytes of lists in memory at once. */
const BYTES_IN_FLIGHT = 16 * 1024 * 1024

/** Bytes of all lists of a run together, unpacked. */
const MAX_TOGETHER = 1024 * 1024 * 1024

/** Sitemaps of one index. */
const MAX_SITEMAPS = 1000

const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/json,application/xml;q=0.9,*/*;q=0.8'

/** For an address that answers with a list and no page. */
const ACCEPT_LISTS =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml,text/xml,application/json;q=0.9,*/*;q=0.8'

const MARKUP: ReadonlySet<ListFormat> = new Set(['html', 'feed', 'sitemap'])

/** Where the last line of a cut text may be a part of one. */
const LINES: ReadonlySet<ListFormat> = new Set(['text', 'csv', 'tsv', 'json-lines'])

const TAG = /^[\s\xef\xbb\xbf]*</

export interface FetchedLists extends WebLists {
  /** Removes the temporary files. */
  close(): Promise<void>
}

/** An index. */
interface Sitemaps {
  readonly sitemaps: readonly string[]
  readonly endsEarly: boolean
}

/** One line of `urls-from`, or a sitemap that its index names. */
interface Address {
  readonly text: string
  /** Number of the line, from 1. */
  readonly line: number
  readonly isOfIndex: boolean
}

/** One request for a list. */
interface Asked {
  readonly address: Address
  readonly name: string
  readonly url: RequestUrl
  /** Whether an HTML page may be a list there. */
  readonly isTaken: boolean
}

/** @param faults takes what cannot be read: nothing is thrown for it */
export async function fetchLists(
  settings: PersistSettings,
  stop: Stop,
  faults: ListFaults,
  context: RunContext,
): Promise<FetchedLists> {
  const fetcher = new ListFetcher(settings, stop, faults, context)
  try {
    return await fetcher.fetchAll()
  } finally {
    await fetcher.disconnect()
  }
}

class ListFetcher {
  readonly #settings: PersistSettings
  readonly #faults: ListFaults
  readonly #notice: RunContext['watch']['notice']
  readonly #files: BodyFiles
  readonly #time: ListTime
  readonly #targets = new WebTargets()
  readonly #memory = new BodyMemory(BYTES_IN_FLIGHT)
  /** Unpacks one list at a time: a small answer may become `MAX_LIST` bytes. */
  readonly #reading = new Semaphore(1)
  #together = 0
  /** Headers go to the origin of the addresses alone. */
  readonly #own: OriginRequests<FetchedImage>
  readonly #others: OriginRequests<FetchedImage>

  constructor(settings: PersistSettings, stop: Stop, faults: ListFaults, context: RunContext) {
    this.#settings = settings
    this.#faults = faults
    this.#notice = context.watch.notice
    this.#files = new BodyFiles(context.temporaryFolder)
    this.#time = new ListTime(stop, context.clock, settings.deadlineMs)
    const budget = new ByteBudget(BYTES_IN_FLIGHT)
    const tools = { stop: this.#time, budget, memory: this.#memory, onSend: context.requests.toOrigin }
    const requests = (headers: Readonly<Record<string, string>>) => {
      const fetch = {
        ...settings.fetch,
        accept: ACCEPT,
        maxBytes: MAX_LIST,
        respectRobotsTag: false,
        headers,
      }
      return originRequests<FetchedImage>({ ...settings, fetch }, { ...context, ...tools }, answer => answer)
    }
    this.#own = requests(settings.web.headers)
    this.#others = requests({})
  }

  async fetchAll(): Promise<FetchedLists> {
    const { web } = this.#settings
    const found = await Promise.all(
      web.addresses.map(({ href }, at) => this.#listsAt({ text: href, line: at + 1, isOfIndex: false })),
    )
    return {
      files: found.flat(),
      checkTime: this.#time.checkReading,
      close: async () => {
        this.#time.close()
        await this.#files.close()
      },
    }
  }

  /** Call when all lists are there. */
  async disconnect(): Promise<void> {
    await this.#own.close()
    await this.#others.close()
    this.#memory.close()
  }

  async #listsAt(address: Address): Promise<readonly ListFile[]> {
    const name = printableUrl(address.text)
    try {
      const read = await this.#readAt(address, name)
      return 'sitemaps' in read ? await this.#sitemapsIn(read, address, name) : [read]
    } catch (error) {
      this.#faults.failed(name, error)
      return []
    }
  }

  /** An index gives its bytes back before its sitemaps are fetched. */
  async #readAt(address: Address, name: string): Promise<ListFile | Sitemaps> {
    const url = listAddress(address.text)
    const isTaken = mayBePage(url.pathname, address.isOfIndex, this.#settings.sources)
    const from = url.origin === this.#settings.web.addresses[0]?.origin ? this.#own : this.#others
    const { accepted, bytes } = await from.fetch(url, isTaken ? undefined : ACCEPT_LISTS)
    await this.#reading.acquire()
    let body: Unpacked | undefined
    try {
      if (accepted.bytes.length > SMALL_LIST || isPacked(accepted.bytes)) this.#time.checkFetching()
      if (this.#together <= MAX_TOGETHER) {
        body = unpacked(accepted.bytes)
        this.#together += body.bytes.length
        this.#memory.adopt(body.bytes)
      }
      if (!body || this.#together > MAX_TOGETHER) throw invalid(say('web-many-bytes'))
      if (body.bytes.length > SMALL_LIST) this.#time.checkFetching()
      return await this.#read(body, accepted, { address, name, url, isTaken })
    } finally {
      // The collector would free them too late: the next lists come at once.
      if (body) this.#memory.giveBack(body.bytes)
      this.#reading.release()
      bytes.release()
    }
  }

  async #read(
    { bytes: body, isCut }: Unpacked,
    { finalUrl, headers }: FetchedImage,
    { address, name, url: askedUrl, isTaken }: Asked,
  ): Promise<ListFile | Sitemaps> {
    const contentType = String(headers['content-type'] ?? '')
    const kind = listKind(body, contentType, finalUrl.pathname)
    const format = this.#settings.sources.listFormat ?? kind
    if (typeof format === 'object') {
      const { isInstead } = format
      throw invalid(say('web-no-list', { what: isInstead ? printable(isInstead, 60) : say('web-no-type') }))
    }
    const ended = isCut && LINES.has(format) ? body.subarray(0, body.lastIndexOf('\n') + 1) : body
    const { bytes, isAsSent, encoding } = listText(ended, contentType, MARKUP.has(format))
    const isNamed = this.#settings.sources.listFormat !== undefined
    // A text of another format may come as `text/html`.
    const isPage = format === 'html' || (kind === 'html' && TAG.test(bytes.toString('latin1', 0, 64)))
    if (isPage && checkPage({ body: bytes, headers, askedUrl, finalUrl, mayBeList: isTaken, isNamed }))
      this.#notice(say('web-page-password', { name }))
    if (format === 'sitemap' && bytes.includes('sitemapindex')) {
      const { sitemapsOf } = await import('../../../input/documents/feeds/sitemap.ts')
      const index = sitemapsOf(bytes.toString('utf8'), name, this.#time.checkReading)
      if (index) return index
    }
    const target = this.#targetOf(finalUrl, format, isAsSent, name)
    const path = await this.#write(bytes)
    const { origin, pathname } = finalUrl
    // Without the query, which may hold a token: a link such as '#' would take it along.
    const leadsOn = headersLeadOn(headers, askedUrl.search)
    const about = { leadsOn, ...defined({ encoding }), ...(isCut && { endsEarly: say('web-cut-gzip') }) }
    const place = { address: address.line, url: `${origin}${pathname}`, target, ...about }
    const list: ListFile = { name, path, isUnpacked: true, format, size: bytes.length, web: place }
    const problems = target === undefined ? [] : await this.#settings.rewriting?.problemsOfFile(list)
    if (!problems?.length) return list
    for (const problem of problems) this.#notice(problem)
    return { ...list, web: { ...place, target: undefined } }
  }

  async #sitemapsIn(
    { sitemaps, endsEarly }: Sitemaps,
    { line, isOfIndex }: Address,
    name: string,
  ): Promise<readonly ListFile[]> {
    if (isOfIndex) throw invalid(say('web-index-in-index'))
    const texts = new Map(sitemaps.map(text => [text.replace(/#.*/s, ''), text]))
    if (texts.size > MAX_SITEMAPS)
      throw invalid(say('web-many-sitemaps', { count: texts.size, most: MAX_SITEMAPS }))
    if (endsEarly) this.#faults.failed(name, invalid(sayInput('feed-ends-early')), 0, texts.size > 0)
    else if (texts.size === 0) {
      this.#faults.read()
      this.#faults.lacks(name, sayInput('web-no-image'), 0)
      this.#notice(faultAt(name, sayInput('web-no-image')))
    }
    const found = Array.from(texts.values(), text => this.#listsAt({ text, line, isOfIndex: true }))
    return (await Promise.all(found)).flat()
  }

  /** @returns undefined, with a warning where it matters, for what cannot be written */
  #targetOf(url: RequestUrl, format: ListFormat, isAsSent: boolean, name: string): string | undefined {
    if (this.#settings.rewriting?.rules.target.kind !== 'folder') return undefined
    const target = webTarget(new URL(url.href), format)
    if (target === undefined || (isAsSent && !this.#targets.take(target))) return target
    this.#notice(say(isAsSent ? 'web-target-taken' : 'web-not-utf8', { name }))
    return undefined
  }

  async #write(bytes: Buffer): Promise<string> {
    const writer = await this.#files.make(bytes.length, () => {})
    await writer.write(bytes)
    await writer.finish()
    await writer.close()
    return writer.path
  }
}

function invalid(sentence: Sentence): SettingsError {
  return new SettingsError([sentence], 'sources')
}
