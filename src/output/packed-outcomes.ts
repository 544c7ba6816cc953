/**
 * Outcomes in the order of arrival, packed: a list that is still arriving may have a million, and name each again. The
 * older ones are in a temporary file.
 */

import { NumberColumn } from '../base/buffers/number-column.ts'
import { MAX_HEAD, type PackedValue, pack, unpack, type ValuesAt } from '../base/buffers/packed-values.ts'
import { SpilledBlocks } from '../base/files/spilled-blocks.ts'
import type { Outcome } from './result.ts'

/** Outcomes in the order of arrival. An array of them is one. */
export interface Outcomes extends Iterable<Outcome> {
  /** @returns the number of outcomes */
  push(outcome: Outcome): number
  at(index: number): Outcome | undefined
}

/** Stands for the digest in a key or a URL, which never hold this character. */
const DIGEST = '\0'
/** Most texts that are stored once for all outcomes: messages, types, and public URLs without their digest. */
const MAX_SHARED = 4096
/** The place of each member among the values. Members that few outcomes have share the last. */
const AT = {
  outcome: 0,
  reason: 1,
  message: 2,
  sha256: 3,
  key: 4,
  publicUrl: 5,
  bytes: 6,
  contentType: 7,
  width: 8,
  height: 9,
  variants: 10,
  new: 11,
  rest: 12,
} as const satisfies Readonly<Partial<Record<keyof Outcome | 'rest', number>>>
const VALUES = Object.keys(AT).length
type Values = ValuesAt<typeof AT>

export class PackedOutcomes implements Outcomes {
  readonly #blocks = new SpilledBlocks()
  readonly #starts = new NumberColumn()
  readonly #sharedTexts: string[] = []
  readonly #shared = new Map<string, number>()
  #scratch = Buffer.alloc(4096)

  push(outcome: Outcome): number {
    const values = this.#valuesOf(outcome)
    const most = values.reduce<number>((sum, value) => sum + MAX_HEAD + 3 * String(value ?? '').length, 0)
    if (most > this.#scratch.length) this.#scratch = Buffer.alloc(2 * most)
    const length = pack(values, this.#scratch, 0)
    const start = this.#blocks.reserve(length)
    this.#scratch.copy(this.#blocks.blockAt(start), this.#blocks.offsetOf(start), 0, length)
    this.#starts.push(start)
    return this.#starts.length
  }

  at(index: number): Outcome | undefined {
    if (index >= this.#starts.length) return undefined
    const start = this.#starts.at(index)
    const block = this.#blocks.blockAt(start)
    const offset = this.#blocks.offsetOf(start)
    return this.#outcomeOf(unpack(block, offset, block.length, VALUES) as Values)
  }

  *[Symbol.iterator](): Generator<Outcome> {
    for (let index = 0; index < this.#starts.length; index++) yield this.at(index) as Outcome
  }

  #valuesOf({
    outcome,
    reason,
    message,
    key,
    publicUrl,
    variants,
    finalUrl,
    sha256,
    bytes,
    contentType,
    width,
    height,
    new: isNew,
    ...rest
  }: Outcome): Values {
    return [
      this.#share(outcome),
      this.#share(reason),
      this.#share(message),
      sha256,
      this.#share(without(sha256, key)),
      this.#share(without(sha256, publicUrl)),
      bytes,
      this.#share(contentType),
      width,
      height,
      this.#share(without(sha256, variants && JSON.stringify(variants))),
      isNew && 1,
      // What other outcomes rarely have.
      finalUrl === undefined && Object.keys(rest).length === 0
        ? undefined
        : JSON.stringify({ finalUrl, ...rest }),
    ]
  }

  #outcomeOf(values: Values): Outcome {
    const { [AT.sha256]: sha256, [AT.variants]: variants, [AT.rest]: rest } = values
    const digest = sha256 as string | undefined
    const links = withDigest(digest, this.#textOf(variants))
    const own: { [Name in Exclude<keyof typeof AT, 'rest'>]: unknown } = {
      outcome: this.#textOf(values[AT.outcome]),
      reason: this.#textOf(values[AT.reason]),
      message: this.#textOf(values[AT.message]),
      key: withDigest(digest, this.#textOf(values[AT.key])),
      publicUrl: withDigest(digest, this.#textOf(values[AT.publicUrl])),
      variants: links === undefined ? undefined : JSON.parse(links),
      new: values[AT.new] === undefined ? undefined : true,
      sha256,
      bytes: values[AT.bytes],
      contentType: this.#textOf(values[AT.contentType]),
      width: values[AT.width],
      height: values[AT.height],
    }
    const whole = rest === undefined ? own : { ...own, ...JSON.parse(rest as string) }
    for (const name of Object.keys(whole)) if (whole[name] === undefined) delete whole[name]
    return whole
  }

  /** @returns the number of the text among the shared ones, or the text if there is no room */
  #share(text: string | undefined): PackedValue {
    if (text === undefined) return undefined
    const known = this.#shared.get(text)
    if (known !== undefined || this.#sharedTexts.length === MAX_SHARED) return known ?? text
    this.#shared.set(text, this.#sharedTexts.length)
    return this.#sharedTexts.push(text) - 1
  }

  #textOf(value: PackedValue): string | undefined {
    return typeof value === 'number' ? this.#sharedTexts[value] : value
  }
}

function without(sha256: string | undefined, text: string | undefined): string | undefined {
  return sha256 === undefined ? text : text?.replaceAll(sha256, DIGEST)
}

function withDigest(sha256: string | undefined, text: string | undefined): string | undefined {
  return sha256 === undefined ? text : text?.replaceAll(DIGEST, sha256)
}
