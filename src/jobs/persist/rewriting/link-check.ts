/** Checks that the public can read the links that a run writes into its lists, before the first list is written. */

import { openFileLimit } from '../../../base/files/open-file-limit.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { printable } from '../../../base/messages/printable.ts'
import { joined, type Sentence, type Text } from '../../../base/sentence.ts'
import { type Position, Refusal } from '../../../input/positions/position.ts'
import { Connections } from '../../../origin/hosts/connections.ts'
import { hostRules } from '../../../origin/hosts/rules.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { Outcome } from '../../../output/result.ts'
import { newLink, urlsOf } from '../../../output/rewrite/new-link.ts'
import { newLinkInCells } from '../../../output/rewrite/rewrite-document.ts'
import { BUCKET_KINDS } from '../../../storage/stores/kinds.ts'
import type { OpenedManifest } from '../known/opened-manifest.ts'
import { say } from '../messages/say.ts'
import { openOriginAgent } from '../open-origin.ts'
import type { RunContext } from '../options/context.ts'
import type { ListRewriting } from '../options/list-rewriting.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import type { PersistRun } from '../run.ts'
import { outcomesOf } from './rewrite-lists.ts'

/** Statuses of a bucket that refuses everyone or has no object there. */
const CLOSED: readonly number[] = [401, 403, 404]

/** Milliseconds that a cancelled run waits for the answer: the runner kills the process soon after. */
const CANCELLED_MS = 1000

/** After as many missing images in a row no list is written. */
const MOST_LOST = 20

interface Answer {
  readonly url: string
  readonly status: number | Sentence
  /** The host that sent the status. */
  readonly host?: string
}

/** @returns undefined for folders, a caller's own store, keys, paths and dry runs */
export function openLinkCheck(
  rewriting: ListRewriting,
  settings: PersistSettings,
  context: RunContext,
): LinkCheck | undefined {
  const { dryRun, store, publicUrls } = settings
  if (context.skipsLinkCheck || dryRun || !('location' in store)) return undefined
  const { link, publicBase = '' } = rewriting.rules.places
  // `public-url-base` may be a path of a site, which no request can reach.
  if (link !== 'url' || !/^https?:/i.test(publicBase)) return undefined
  const hasPublicBase = publicUrls.base !== undefined
  const closed = hasPublicBase ? CLOSED : [...CLOSED, ...BUCKET_KINDS[store.kind].closedStatuses]
  return new LinkCheck({ rewriting, settings, context, closed })
}

interface CheckTools {
  readonly rewriting: ListRewriting
  readonly settings: PersistSettings
  readonly context: RunContext
  /** Statuses of a link that is not public. */
  readonly closed: readonly number[]
}

class LinkCheck {
  readonly #tools: CheckTools
  readonly #giveUp = new AbortController()
  /** New links in a row whose objects are gone. */
  #missing = 0
  #answer: Promise<Answer | undefined> = Promise.resolve(undefined)

  constructor(tools: CheckTools) {
    this.#tools = tools
  }

  /** Sends the request as soon as the first new link is known, while other images are still in progress. */
  async begin(run: PersistRun, opened: OpenedManifest): Promise<void> {
    const known = await this.#answerOfKnown(run, opened)
    if (this.#missing === MOST_LOST) return
    this.#answer = known ? Promise.resolve(known) : this.#firstAnswer(run.ledger)
    // `finish` awaits the answer; until then a rejection must not count as unhandled.
    this.#answer.catch(() => {})
  }

  /**
   * Warns if the answer does not show whether the link is readable.
   * @returns the public URL that was requested, if it is unreadable; undefined if the lists may be written
   */
  async finish({
    ledger,
    stop,
    watch,
  }: PersistRun): Promise<{ readonly url: string; readonly problem: Text } | undefined> {
    if (this.#missing === MOST_LOST) return { url: '', problem: say('rewrite-missing', { count: MOST_LOST }) }
    const answer = stop.cancelled ? await this.#answerSoon(ledger) : await this.#wholeAnswer(ledger)
    if (!answer) return undefined
    const { url, status, host = '' } = answer
    const shown = printable(url)
    if (typeof status === 'number' && this.#tools.closed.includes(status)) {
      const hasPublicBase = this.#tools.settings.publicUrls.base !== undefined
      const id = hasPublicBase ? 'rewrite-unreadable-base' : 'rewrite-unreadable'
      const problem = say(id, { url: shown, status })
      if (status !== 403) return { url, problem }
      const rule = `${printable(host)}: { referer: https://www.example.com/ }`
      return { url, problem: joined(' ', problem, say('rewrite-unreadable-referer', { rule })) }
    }
    if (typeof status !== 'number' || status >= 300) {
      const cause = typeof status === 'number' ? say('rewrite-check-status', { status }) : status
      watch.notice(say('rewrite-unchecked', { url: shown, cause }))
    }
    return undefined
  }

  async #request(url: string): Promise<Answer> {
    const { signal } = this.#giveUp
    try {
      return { url, ...(await answerOf(url, this.#tools, signal)) }
    } catch (error) {
      if (signal.aborted) return { url, status: say('rewrite-check-cancelled') }
      return { url, status: asPersistError(error, 'fetch').sentence }
    }
  }

  /** The URLs of the lists in their order. @param recall what the manifest knows of a position without an outcome */
  *#urls(ledger: Ledger, recall?: (position: Position) => Outcome | undefined) {
    for (const list of this.#tools.rewriting.lists) {
      const outcomeOf = outcomesOf(list, this.#tools.rewriting, ledger, recall)
      for (const edit of list.document.edits)
        for (const url of urlsOf(edit))
          yield { index: list.first + url, newLink: () => newLink(edit, outcomeOf(url)) }
    }
  }

  /**
   * Looks at the first new link, if it leads to a known image, before this is settled. If the link and its key answer
   * 404, the image is missing, and the next new link is looked at: it is fetched like any other image.
   */
  async #answerOfKnown(
    { list, ledger }: PersistRun,
    { knownImages, objects }: OpenedManifest,
  ): Promise<Answer | undefined> {
    const lookUp = ({ targetOrRefusal: target }: Position) => {
      if (target instanceof Refusal) return undefined
      const job = list.jobs.jobOf(target)
      return job && ([job, target] as const)
    }
    const recall = (position: Position) => {
      const found = lookUp(position)
      return found && knownImages.recall(...found)
    }
    const isLost = async (position: Position) => {
      const found = lookUp(position)
      const known = found && knownImages.lookups.lookUp(...found)
      return known?.kind === 'known' && (await objects.at(known.entry)) === 'gone'
    }
    for (const { index, newLink } of this.#urls(ledger, recall)) {
      const position = ledger.positions().at(index)
      if (!position) continue
      if (!ledger.outcomeOf(position) && !recall(position)) return undefined
      const url = newLink()
      if (url === undefined) continue
      const found = await this.#request(url)
      if (found.status !== 404 || !(await isLost(position))) return found
      if (++this.#missing === MOST_LOST) return undefined
    }
    return undefined
  }

  async #firstAnswer(ledger: Ledger): Promise<Answer | undefined> {
    for (const { index, newLink } of this.#urls(ledger)) {
      await settled(index, ledger)
      const url = newLink()
      if (url !== undefined) return await this.#request(url)
    }
    return undefined
  }

  async #wholeAnswer(ledger: Ledger): Promise<Answer | undefined> {
    const answer = await this.#answer
    if (answer) return answer
    for (const list of this.#tools.rewriting.lists) {
      // A list that has changed since it was read is reported when it is rewritten.
      const found = newLinkInCells(list.document, outcomesOf(list, this.#tools.rewriting, ledger))
      const url = await found.catch(() => undefined)
      if (url !== undefined) return await this.#request(url)
    }
    return undefined
  }

  async #answerSoon(ledger: Ledger): Promise<Answer | undefined> {
    const answered = new AbortController()
    const givingUp = this.#tools.context.clock.sleep(CANCELLED_MS, answered.signal).then(
      () => this.#giveUp.abort(),
      () => {},
    )
    try {
      return await this.#wholeAnswer(ledger)
    } finally {
      answered.abort()
      await givingUp
    }
  }
}

/** Waits until the outcome of a URL is known, or until the URL turns out to belong to another shard. */
async function settled(index: number, ledger: Ledger): Promise<void> {
  // The target of a position may change while the lists' own links are decided.
  for (;;) {
    const position = ledger.positions().at(index)
    if (!position || ledger.outcomeOf(position)) return
    await ledger.change(index)
  }
}

async function answerOf(url: string, { settings, context }: CheckTools, signal: AbortSignal) {
  // Most runs have no new link and need not load the client.
  const { statusForReaders } = await import('../../../origin/fetch/first-byte.ts')
  const agent = await openOriginAgent(settings, context, new Connections(await openFileLimit()))
  try {
    return await statusForReaders(url, {
      agent,
      userAgent: settings.fetch.userAgent,
      // The shipped rules are for the hosts that images come from.
      rules: hostRules(settings.ownHostRules, []),
      proxy: settings.originProxy,
      onSend: context.requests.toStore,
      signal,
    })
  } finally {
    await agent.destroy()
  }
}
