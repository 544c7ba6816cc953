/** The lists of a run that could not be read. Each costs its own images. */
import { type PersistError, SettingsError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import { joined, type Sentence, type Text, textIn } from '../../../base/sentence.ts'
import type { UnreadList } from '../../../output/report.ts'
import type { PersistSettings } from '../options/persist-settings.ts'

export class FailedLists {
  /** In the order in which they failed. */
  readonly all: UnreadList[] = []
  readonly #settings: PersistSettings
  readonly #notice: (sentence: Text) => void

  constructor(settings: PersistSettings, notice: (sentence: Text) => void) {
    this.#settings = settings
    this.#notice = notice
  }

  /** @param list an address without the values of its query, or the name of a file */
  add(list: string, thrown: unknown): void {
    const error = asPersistError(thrown, 'fetch')
    const reason = error instanceof SettingsError ? 'list-invalid' : error.reason
    const message = textIn(this.#settings.language, sentenceOf(error))
    this.all.push({ list, reason, message })
    this.#notice(say('web-list-failed', { address: list, message }))
  }

  /** @param isNoneRead whether the run has no other list */
  problems(isNoneRead: boolean): readonly Text[] {
    const count = this.all.length
    const { failOn } = this.#settings
    if (count === 0 || failOn === 'none') return []
    if (isNoneRead) return [say('web-none-read', { count })]
    return failOn === 'any' ? [say('web-some-unread', { count })] : []
  }
}

function sentenceOf(error: PersistError): Sentence {
  if (error instanceof SettingsError) return joined('; ', ...error.sentences)
  return error.reason === 'too-large' ? say('web-too-large') : error.sentence
}
