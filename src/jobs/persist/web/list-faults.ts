/** What is wrong with the lists of a run. A list that fails costs its own images. */
import { type PersistError, SettingsError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { formatDuration } from '../../../base/messages/duration.ts'
import { joined, type Sentence, type Text, textIn } from '../../../base/sentence.ts'
import type { ListNotes } from '../../../input/sources/source-options.ts'
import { say as sayOutput } from '../../../output/messages/say.ts'
import type { ListFault, UnreadList } from '../../../output/report.ts'
import { say } from '../messages/say.ts'
import type { PersistSettings } from '../options/persist-settings.ts'

export class ListFaults implements ListNotes {
  /** In the order in which they failed. */
  readonly failedLists: UnreadList[] = []
  /** Lists that failed, were cut or have no image. */
  readonly all: ListFault[] = []
  readonly #settings: PersistSettings
  readonly #notice: (sentence: Text) => void
  #hasRead = false
  /** The signal or the deadline came before the answer of an address. */
  #isOneLeft = false
  /** No list has failed or goes on elsewhere. */
  areWhole = true
  /** The run ended before its lists did: a signal, the deadline or the store ended it. */
  areCut = true

  constructor(settings: PersistSettings, notice: (sentence: Text) => void) {
    this.#settings = settings
    this.#notice = notice
  }

  /** Records without the member of URLs. */
  lacking = { count: 0, member: '' }

  lackMember(count: number, member: string): void {
    this.lacking = { count, member }
  }

  read(): void {
    this.#hasRead = true
  }

  goesOn(): void {
    this.areWhole = false
  }

  /** Must be called after the end of the last list. */
  ended(): void {
    this.areCut = this.#isOneLeft
  }

  lacks(list: string, sentence: Sentence, images: number): void {
    const { sources, language } = this.#settings
    if (images > 0 || sources.minUrls !== 0)
      this.all.push({ list, images, message: textIn(language, sentence) })
  }

  /** @param isPart a part of the list is read */
  failed(list: string, thrown: unknown, images = 0, isPart = images > 0): void {
    this.areWhole = false
    const error = asPersistError(thrown, 'fetch')
    this.#isOneLeft ||= error.reason === 'cancelled' || isLate(error)
    const reason = error instanceof SettingsError ? 'list-invalid' : error.reason
    const message = textIn(this.#settings.language, this.#sentenceOf(error))
    this.failedLists.push({ list, reason, message })
    this.all.push({ list, images, message })
    this.#notice(say(isPart ? 'web-list-cut' : 'web-list-failed', { address: list, message }))
  }

  /** Why the run fails: one sentence each. */
  get problems(): readonly Text[] {
    const count = this.failedLists.length
    if (count === 0) return []
    if (!this.#hasRead && this.all.every(({ images }) => images === 0))
      return [say('web-none-read', { count })]
    return this.#settings.failOn === 'any' ? [sayOutput('lists-unread', { count })] : []
  }

  #sentenceOf(error: PersistError): Sentence {
    if (error instanceof SettingsError) return joined('; ', ...error.sentences)
    const { reason, sentence } = error
    if (reason === 'too-large') return say('web-too-large')
    const { deadlineMs } = this.#settings
    return isLate(error) && deadlineMs !== undefined
      ? say('web-deadline', { time: formatDuration(deadlineMs) })
      : sentence
  }
}

/** The deadline of the run has the stage `plan`. */
function isLate({ reason, stage }: PersistError): boolean {
  return reason === 'deadline' && stage === 'plan'
}
