/** Says in one sentence what could not be read of the manifest. */
import { descriptionOf, PersistError } from '../../../base/errors.ts'
import { andMore } from '../../../base/messages/and-more.ts'
import { quote } from '../../../base/messages/quote.ts'
import { listed, type Text } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import { VERSION } from './segment.ts'

/** What one reader met. */
export interface ReadingFaults {
  /** Any file was read. */
  readonly hasRead: boolean
  /** Number of files that the store did not give. */
  readonly unread: number
  /** The last refusal of the store. */
  readonly failure: PersistError | undefined
  /** Keys of the files that are damaged. */
  readonly damaged: readonly string[]
  /** Number of lines that cannot be read. */
  readonly lines: number
  readonly outside: OutsideLines | undefined
}

/** Lines of another prefix, as a copied manifest has them. */
export interface OutsideLines {
  readonly count: number
  /** The key in one of these lines. */
  readonly key: string
}

/** Names in a sentence. */
const MAX_NAMES = 3

/**
 * @param denial the error that ended reading
 * @returns undefined if everything could be read
 */
export function readingProblem(faults: ReadingFaults, denial?: PersistError): Text | undefined {
  if (denial) {
    const refusal = descriptionOf(denial)
    return faults.hasRead ? say('manifest-denied-rest', { refusal }) : say('manifest-denied', { refusal })
  }
  const unread = sayUnread(faults)
  const damaged = sayDamaged(faults)
  if (damaged) return unread ? say('manifest-problems', { first: unread, second: damaged }) : damaged
  return unread ? say('manifest-problem', { problem: unread }) : outsideProblem(faults)
}

/** Ends the job: what a later release has written there is unknown, and must not be fetched or written anew. */
export function laterVersion(file: string, version: number): PersistError {
  const sentence = say('manifest-version', { file: quote(file), version, known: VERSION })
  return new PersistError('store', 'manifest-version', sentence)
}

/** Returns what to say about lines of another prefix, if there are any. */
export function outsideProblem({ outside }: Pick<ReadingFaults, 'outside'>): Text | undefined {
  return outside && say('manifest-outside', { ...outside, key: quote(outside.key) })
}

function sayUnread({ unread: count, failure }: ReadingFaults): Text | undefined {
  if (count === 0) return undefined
  return failure
    ? say('manifest-unread-why', { count, why: descriptionOf(failure) })
    : say('manifest-unread', { count })
}

function sayDamaged({ damaged, lines }: ReadingFaults): Text | undefined {
  const count = damaged.length
  if (count === 0) return undefined
  const names = listed(...damaged.slice(0, MAX_NAMES).map(file => quote(file)))
  const files = andMore(names, count - MAX_NAMES)
  return lines > 0
    ? say('manifest-damaged-lines', { count, files, lines })
    : say('manifest-damaged', { count, files })
}
