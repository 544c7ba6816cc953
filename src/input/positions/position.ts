/** One position of a list: its target, or why it was refused. */

import type { Writable } from '../../base/defined.ts'
import type { Failure, PersistErrorDetails } from '../../base/errors.ts'
import { faultAt, type Sentence, type Text, textIn } from '../../base/sentence.ts'
import type { ImageUrl } from '../documents/image-url.ts'
import type { ImageBody } from './image-body.ts'
import type { Target } from './image-job.ts'

/** One input position: its target, or why it was refused. */
export interface Position extends Pick<ImageUrl, 'key' | 'referer' | 'fields' | 'listedAt'> {
  /**
   * As written; a `data:` URI without quotes or brackets around it, so that it is recognised, and shortened if it was
   * dropped.
   */
  readonly url: string
  readonly targetOrRefusal: Target | Refusal
}

/** Positions in the order of the list. An array of them is one. */
export interface Positions {
  readonly length: number
  /** Undefined if another shard has the position, or it is released. */
  at(index: number): Position | undefined
}

/** Returns the number of a target; undefined for a refusal and for no position. */
export function numberOf(judged: Target | Refusal | undefined): number | undefined {
  return judged === undefined || judged instanceof Refusal ? undefined : judged.number
}

/** @param about says the rest of the position */
export function positionOf(
  url: string,
  targetOrRefusal: Target | Refusal,
  { key, referer, fields, listedAt }: Omit<Position, 'url' | 'targetOrRefusal'>,
): Position {
  const position: Writable<Position> = listedAt
    ? { url, targetOrRefusal, listedAt }
    : { url, targetOrRefusal }
  // Most positions have none of these, and no memory for them.
  if (key) position.key = key
  if (referer) position.referer = referer
  if (fields) position.fields = fields
  return position
}

/** The position of a `data:` URI, which is shortened once its image is done. */
export function uriPosition(
  body: ImageBody,
  target: Target,
  about: Omit<Position, 'url' | 'targetOrRefusal'>,
): Position {
  return Object.defineProperty(positionOf('', target, about), 'url', { get: () => body.shown ?? '' })
}

/** Most faults that are shared; sentences without values of their own are fewer. */
const MAX_SHARED = 1000
const shared = new Map<string, Failure>()
const NO_DETAILS: PersistErrorDetails = {}

/** Why a position is refused. A list may consist of refusals, so that equal faults are stored once. */
export class Refusal implements Failure {
  readonly #fault: Failure
  readonly #where: Text

  /** @param error its cause and its stack, which takes the most space, are not kept */
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
