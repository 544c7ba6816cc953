/** Says why a page or a text is not read: it is left as it is, and the run goes on with the others. */
import { messageOf, PersistError } from '../../../base/errors.ts'
import type { Sentence } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'

export class PageError extends Error {
  readonly fault: Sentence
  /** Offset in the text; undefined if the fault has no place of its own. */
  readonly offset: number | undefined

  constructor(fault: Sentence, offset?: number) {
    super('page')
    this.fault = fault
    this.offset = offset
  }
}

/**
 * Returns what a reader threw as a fault of its text. A text of any shape may overflow the stack of an expression.
 * @throws the error, if it is about more than the text
 */
export function pageError(error: unknown): PageError {
  if (error instanceof PageError) return error
  if (error instanceof PersistError) throw error
  return new PageError(say('page-fails', { cause: messageOf(error) }), 0)
}

/** Paragraphs, cells and definitions of one page, and twice its links, tags and code. 16 MiB of prose have a tenth. */
const MAX_PIECES = 600_000

/** Counts the parts of a page, so that each of them may take memory. */
export class Pieces {
  #left = MAX_PIECES

  /** @throws PageError if the page has too many parts */
  take(offset: number, count = 1): void {
    this.#left -= count
    if (this.#left < 0) throw new PageError(say('page-too-wide', { most: MAX_PIECES }), offset)
  }
}
