/** Checks that the public can read the links that a run writes into its lists, before the first list is written. */
import type { Clock } from '../../../base/clock.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { printable } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import type { Sentence, Text } from '../../../base/sentence.ts'
import type { Position } from '../../../input/positions/position-table.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { Outcome } from '../../../output/result.ts'
import { newLink, urlsOf } from '../../../output/rewrite/new-link.ts'
import { newLinkInCells } from '../../../output/rewrite/rewrite-document.ts'
import type { ListRewriting, RewrittenList } from './list-rewriting.ts'
import { outcomesOf } from './rewrite-lists.ts'

/** Milliseconds that a cancelled run waits for the answer: the runner kills the process soon after. */
const CANCELLED_MS = 1000

/** After as many lost images in a row no list is written. */
const MOST_LOST = 20

export interface LinkCheckTools {
  /** @returns the status that a reader without credentials gets; rejects with a PersistError */
  readonly statusOf: (url: string, signal: AbortSignal) => Promise<number>
  readonly clock: Clock
  /** Statuses that prove the link unreadable. */
  readonly closed: ReadonlySet<number>
  /** Whether the links begin with `public-url-base`. */
  readonly hasPublicBase: boolean
}

export interface Unreadable {
  /** The public URL that was requested. */
  readonly url: string
  readonly problem: Text
}

interface Answer {
  readonly url: string
  readonly status: number | Sentence
}

export class LinkCheck {
  readonly #rewriting: ListRewriting
  readonly #tools: LinkCheckTools
  readonly #giveUp = new AbortController()
  /** New links in a row whose objects are gone. */
  #lost = 0
  #answer: Promise<Answer | undefined> = Promise.resolve(undefined)

  constructor(rewriting: ListRewriting, tools: LinkCheckTools) {
    this.#rewriting = rewriting
    this.#tools = tools
  }

  /**
   * Looks at the first new link, if it leads to a known image, before this is settled. If the link and its key answer
   * 404, the image is lost, and the next new link is looked at.
   * @param isLost looks at the object of a position, and notes a loss
   */
  async beginKnown(
    ledger: Ledger,
    recall: (position: Position) => Outcome | undefined,
    isLost: (position: Position) => Promise<boolean>,
  ): Promise<void> {
    for (const list of this.#rewriting.lists) {
      const outcomeOf = outcomesOf(list, this.#rewriting, ledger, recall)
      for (const edit of list.document.edits)
        for (const url of urlsOf(edit)) {
          const position = ledger.positions().at(list.first + url)
          if (!position) continue
          if (!ledger.outcomeOf(position) && !recall(position)) return
          const link = newLink(edit, outcomeOf(url))
          if (link === undefined) continue
          const answer = await this.#request(link)
          if (answer.status !== 404 || !(await isLost(position))) {
            this.#answer = Promise.resolve(answer)
            return
          }
          if (++this.#lost === MOST_LOST) return
        }
    }
  }

  /** Sends the request as soon as the first new link is known, while other images are still in progress. */
  begin(ledger: Ledger): void {
    if (this.#lost === MOST_LOST) return
    this.#answer = this.#answer.then(
      async answer => answer ?? (await this.#requestFirst(await this.#firstNewLink(ledger))),
    )
    // `finish` awaits the answer; until then a rejection must not count as unhandled.
    this.#answer.catch(() => {})
  }

  /**
   * @param warn receives a sentence if the answer does not show whether the link is readable
   * @returns undefined if the lists may be written
   */
  async finish(
    ledger: Ledger,
    isCancelled: boolean,
    warn: (sentence: Text) => void,
  ): Promise<Unreadable | undefined> {
    if (this.#lost === MOST_LOST) return { url: '', problem: say('rewrite-lost', { count: MOST_LOST }) }
    const answer = isCancelled ? await this.#answerSoon(ledger) : await this.#wholeAnswer(ledger)
    if (!answer) return undefined
    const { url, status } = answer
    const shown = printable(url)
    if (typeof status === 'number' && this.#tools.closed.has(status)) {
      const id = this.#tools.hasPublicBase ? 'rewrite-unreadable-base' : 'rewrite-unreadable'
      return { url, problem: say(id, { url: shown, status }) }
    }
    if (typeof status !== 'number' || status >= 300) {
      const cause = typeof status === 'number' ? say('rewrite-check-status', { status }) : status
      warn(say('rewrite-unchecked', { url: shown, cause }))
    }
    return undefined
  }

  async #wholeAnswer(ledger: Ledger): Promise<Answer | undefined> {
    return (await this.#answer) ?? (await this.#requestCells(ledger))
  }

  async #answerSoon(ledger: Ledger): Promise<Answer | undefined> {
    const answered = new AbortController()
    const giveUp = this.#tools.clock.sleep(CANCELLED_MS, answered.signal).then(
      () => this.#giveUp.abort(),
      () => {},
    )
    try {
      return await this.#wholeAnswer(ledger)
    } finally {
      answered.abort()
      await giveUp
    }
  }

  async #requestFirst(url: string | undefined): Promise<Answer | undefined> {
    return url === undefined ? undefined : await this.#request(url)
  }

  async #request(url: string): Promise<Answer> {
    try {
      return { url, status: await this.#tools.statusOf(url, this.#giveUp.signal) }
    } catch (error) {
      if (this.#giveUp.signal.aborted) return { url, status: say('rewrite-check-cancelled') }
      return { url, status: asPersistError(error, 'fetch').sentence }
    }
  }

  async #firstNewLink(ledger: Ledger): Promise<string | undefined> {
    for (const list of this.#rewriting.lists) {
      const outcomeOf = outcomesOf(list, this.#rewriting, ledger)
      for (const edit of list.document.edits)
        for (const url of urlsOf(edit)) {
          await settled(list, url, ledger)
          const link = newLink(edit, outcomeOf(url))
          if (link !== undefined) return link
        }
    }
    return undefined
  }

  async #requestCells(ledger: Ledger): Promise<Answer | undefined> {
    for (const list of this.#rewriting.lists) {
      // A list that has changed since it was read is reported when it is rewritten.
      const link = await newLinkInCells(list.document, outcomesOf(list, this.#rewriting, ledger)).catch(
        () => undefined,
      )
      if (link !== undefined) return await this.#request(link)
    }
    return undefined
  }
}

/** Waits until the outcome of a URL is known, or until the URL turns out to belong to another shard. */
async function settled({ first }: RewrittenList, url: number, ledger: Ledger): Promise<void> {
  const index = first + url
  // The target of a position may change while the lists' own links are decided.
  for (;;) {
    const position = ledger.positions().at(index)
    if (!position || ledger.outcomeOf(position)) return
    await ledger.change(index)
  }
}
