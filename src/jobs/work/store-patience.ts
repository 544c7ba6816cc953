/**
 * Waits while a store refuses. A spell costs no part, and no second request to an origin: calls keep their bytes and
 * are tried again, and no new image begins.
 */
import type { Clock } from '../../base/clock.ts'
import { descriptionOf, type PersistError, type Reason } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { formatDuration } from '../../base/messages/duration.ts'
import { say } from '../../base/messages/say.ts'
import { raceAbort } from '../../base/on-abort.ts'
import type { Text } from '../../base/sentence.ts'
import type { ListPage, ListPageOptions, Store } from '../../storage/stores/store.ts'
import { STORE_WIDE } from '../../storage/stores/store-health.ts'

/** First and longest gap between two tries, milliseconds. A try is several requests: the store repeats by itself. */
const FIRST_GAP_MS = 500
const MAX_GAP_MS = 10_000
/** Real milliseconds after which the other images begin: the first one may be slow. */
const ALONE_MS = 5000
/** Images that may end without an upload before the others begin. */
const MAX_ALONE = 3

/** Refusals that pass. */
const PASSING: ReadonlySet<Reason> = new Set<Reason>(['store-throttled', 'store-unavailable'])
/** Answers about one object: the store works. */
const ANSWERS: ReadonlySet<Reason> = new Set<Reason>(['key-collision', 'http-404'])

/** Calls that need the same rights: a policy may open `.persist/` and close the images, or only allow writing. */
type Kind = 'images' | 'own files' | 'reading'

/** A time in which every call of a kind fails. */
interface Spell {
  /** Clock time of the first failure. */
  readonly since: number
  readonly ended: AbortController
  /** Number of calls that wait for the end. */
  waiting: number
  /** One call tries again for all that wait. */
  trial: PromiseWithResolvers<void> | undefined
  gapMs: number
}

interface PatienceTools {
  readonly patienceMs: number
  readonly clock: Clock
  readonly watch: { notice(sentence: Text): void; info(sentence: Text): void }
}

export class StorePatience {
  readonly #tools: PatienceTools
  readonly #over = new AbortController()
  readonly #spells = new Map<Kind, Spell>()
  /** Kinds of which a call has succeeded: the rights for it are there. */
  readonly #allowed = new Set<Kind>()
  readonly #first = new FirstUpload()
  #well: PromiseWithResolvers<void> | undefined

  constructor(tools: PatienceTools) {
    this.#tools = tools
  }

  /** Aborted, with a PersistError, by a refusal that must end the worker. */
  get over(): AbortSignal {
    return this.#over.signal
  }

  /** Call before an image begins. @returns undefined if it may, else a promise that resolves when to call again */
  hold(): Promise<void> | undefined {
    return this.#well?.promise ?? this.#first.hold()
  }

  /** Call when an image has ended, whatever its outcome. */
  readonly imageEnded = (): void => this.#first.imageEnded()

  /** The same store, whose calls wait. */
  wrap(store: Store): Store {
    const { removeLeftovers, now, details } = store
    return {
      prefix: store.prefix,
      publicBase: store.publicBase,
      ...(store.compares && { compares: store.compares }),
      get createOnly() {
        return store.createOnly
      },
      head: (key, signal) => this.#insist('reading', signal, () => store.head(key, signal)),
      ...(details && {
        details: (key, signal) => this.#insist('reading', signal, () => details.call(store, key, signal)),
      }),
      get: (key, sink, signal) => this.#insist('reading', signal, () => store.get(key, sink, signal)),
      put: (key, bytes, options, signal) =>
        this.#insist(options.isInternal ? 'own files' : 'images', signal, () =>
          store.put(key, bytes, options, signal),
        ),
      list: (prefix, options, signal) => this.#pages(store, prefix, options, signal),
      remove: (key, signal) => store.remove(key, signal),
      ...(now && { now: now.bind(store) }),
      ...(removeLeftovers && { removeLeftovers: removeLeftovers.bind(store) }),
      close: () => store.close(),
    }
  }

  async *#pages(
    store: Store,
    prefix: string,
    options: ListPageOptions,
    signal: AbortSignal,
  ): AsyncGenerator<ListPage> {
    const open = (from: ListPageOptions) => store.list(prefix, from, signal)[Symbol.asyncIterator]()
    let from = options
    let pages = open(from)
    const next = () =>
      pages.next().catch(error => {
        // A list that has thrown is over: another one goes on after its last page.
        pages = open(from)
        throw error
      })
    try {
      for (;;) {
        const { done, value } = await this.#insist('reading', signal, next)
        if (done) return
        if (value.nextToken !== undefined) from = { ...options, token: value.nextToken }
        yield value
      }
    } finally {
      await pages.return?.()
    }
  }

  async #insist<Answer>(kind: Kind, signal: AbortSignal, attempt: () => Promise<Answer>): Promise<Answer> {
    let error: PersistError
    try {
      return this.#worked(kind, await attempt())
    } catch (thrown) {
      error = this.#judge(kind, signal, thrown)
    }
    const { clock, patienceMs } = this.#tools
    const until = clock.now() + patienceMs
    let spell = this.#join(kind, error)
    try {
      for (;;) {
        const trial = await this.#wait(spell, error, until, signal)
        try {
          return this.#worked(kind, await attempt())
        } catch (thrown) {
          error = this.#judge(kind, signal, thrown)
        } finally {
          if (trial) spell.trial = undefined
          trial?.resolve()
        }
        if (spell.ended.signal.aborted) spell = this.#join(kind, error)
        if (clock.now() < until) continue
        // While calls for other images succeed, the failure is about this image alone.
        if (clock.now() >= spell.since + patienceMs) this.#giveUp(error)
        throw error
      }
    } finally {
      this.#leave(kind, spell)
    }
  }

  /** @throws the error if waiting does not help */
  #judge(kind: Kind, signal: AbortSignal, thrown: unknown): PersistError {
    if (signal.aborted) throw thrown
    const error = asPersistError(thrown, 'store')
    const { reason } = error
    if (ANSWERS.has(reason)) this.#worked(kind, undefined)
    const isWrite = kind !== 'reading'
    const isDenied = reason === 'store-denied' && isWrite
    if ((isWrite && STORE_WIDE.has(reason)) || (isDenied && !this.#allowed.has(kind))) this.#giveUp(error)
    const isPassing = PASSING.has(reason) || isDenied
    if (isPassing && this.#tools.patienceMs === 0) this.#giveUp(error)
    if (!isPassing || this.#over.signal.aborted) throw thrown
    return error
  }

  /**
   * Waits for the end of the spell, or for this call's turn to try.
   * @returns the trial, if this call tries for all
   */
  async #wait(
    spell: Spell,
    error: PersistError,
    until: number,
    signal: AbortSignal,
  ): Promise<PromiseWithResolvers<void> | undefined> {
    const { clock } = this.#tools
    const waking = AbortSignal.any([signal, spell.ended.signal, this.#over.signal])
    try {
      for (;;) {
        const { trial } = spell
        if (trial) await raceAbort(() => trial.promise, waking)
        const gap = Math.max(spell.gapMs, error.details.retryAfterMs ?? 0)
        await clock.sleep(Math.max(0, Math.min(gap, until - clock.now())), waking)
        if (spell.trial) continue
        spell.trial = Promise.withResolvers()
        spell.gapMs = Math.min(spell.gapMs * 1.5, MAX_GAP_MS)
        return spell.trial
      }
    } catch {
      signal.throwIfAborted()
      this.#over.signal.throwIfAborted()
      return undefined
    }
  }

  #join(kind: Kind, error: PersistError): Spell {
    const { clock, watch, patienceMs } = this.#tools
    const spell = this.#spells.get(kind) ?? {
      since: clock.now(),
      ended: new AbortController(),
      waiting: 0,
      trial: undefined,
      gapMs: FIRST_GAP_MS,
    }
    spell.waiting++
    this.#spells.set(kind, spell)
    if (!this.#well) {
      this.#well = Promise.withResolvers()
      watch.notice(say('store-waits', { refusal: descriptionOf(error), time: formatDuration(patienceMs) }))
    }
    return spell
  }

  #leave(kind: Kind, spell: Spell): void {
    spell.waiting--
    // No call is left that would find out when the store is well again.
    if (spell.waiting === 0 && this.#spells.get(kind) === spell) this.#end(kind)
  }

  #worked<Answer>(kind: Kind, answer: Answer): Answer {
    this.#allowed.add(kind)
    if (kind === 'images') this.#first.end()
    if (this.#spells.has(kind)) {
      this.#end(kind)
      if (!this.#well) this.#tools.watch.info(say('store-answers'))
    }
    return answer
  }

  #end(kind: Kind): void {
    this.#spells.get(kind)?.ended.abort()
    this.#spells.delete(kind)
    if (this.#spells.size === 0) this.#release()
  }

  #giveUp(error: PersistError): void {
    this.#over.abort(error)
    this.#first.end()
    this.#release()
  }

  #release(): void {
    this.#well?.resolve()
    this.#well = undefined
  }
}

/**
 * Lets the first image of a worker begin alone, until an upload was answered. Without the right to upload, each start
 * of a worker would request dozens of images for nothing.
 */
class FirstUpload {
  #begun = 0
  #isOver = false
  /** The image under way. */
  #alone: PromiseWithResolvers<void> | undefined

  /** Call before an image begins. @returns undefined if it may, else a promise that resolves when to call again */
  hold(): Promise<void> | undefined {
    if (this.#isOver) return undefined
    if (this.#alone) return this.#alone.promise
    if (this.#begun === MAX_ALONE) return this.end()
    if (this.#begun++ === 0) setTimeout(() => this.end(), ALONE_MS).unref()
    this.#alone = Promise.withResolvers()
    return undefined
  }

  imageEnded(): void {
    this.#alone?.resolve()
    this.#alone = undefined
  }

  /** An upload was answered, or nothing is left to wait for. */
  end(): undefined {
    this.#isOver = true
    this.imageEnded()
  }
}
