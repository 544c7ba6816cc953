/** Why a position is refused. A list may consist of refusals, so that equal faults are stored once. */
import type { Failure, PersistErrorDetails } from '../../base/errors.ts'
import { faultAt, type Sentence, type Text, textIn } from '../../base/sentence.ts'

/** Most faults that are shared; sentences without values of their own are fewer. */
const MAX_SHARED = 1000
const shared = new Map<string, Failure>()
const NO_DETAILS: PersistErrorDetails = {}

export class Refusal implements Failure {
  readonly #fault: Failure
  readonly #where: Text

  /** @param error its cause and its stack, which takes the most memory, are not kept */
  constructor(error: Failure, where: Text) {
    this.#fault = faultOf(error)
    this.#where = where
  }

  get stage() {
    return this.#fault.stage
  }

  get reason() {
    return this.#fault.reason
  }

  get sentence(): Sentence {
    return faultAt(this.#where, this.#fault.sentence)
  }

  get advice() {
    return this.#fault.advice
  }

  get details() {
    return this.#fault.details
  }
}

function faultOf({ stage, reason, sentence, advice, details }: Failure): Failure {
  const key = `${reason} ${textIn('en', sentence)}`
  const known = shared.get(key)
  if (known) return known
  const { cause: _, ...kept } = details
  const fault = {
    stage,
    reason,
    sentence,
    advice,
    details: Object.keys(kept).length === 0 ? NO_DETAILS : kept,
  }
  if (shared.size < MAX_SHARED) shared.set(key, fault)
  return fault
}
