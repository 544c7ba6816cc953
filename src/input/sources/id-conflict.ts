/** Finds one id with two images. If the id is a post's, not the attachment's, a record would get another's bytes. */
import { PersistError, SettingsError } from '../../base/errors.ts'
import { andMore } from '../../base/messages/and-more.ts'
import { printable } from '../../base/messages/printable.ts'
import { joined, type Sentence, type Text } from '../../base/sentence.ts'
import { listOf, type SourcePosition } from '../documents/source-position.ts'
import { say } from '../messages/say.ts'

/** File names of two URLs that have one id. */
export interface FilePair {
  readonly one: string
  readonly other: string
}

/** Most pairs of records that the sentence names. */
const MAX_NAMED = 10
/** Most characters of a file name in the sentence. */
const MAX_NAME = 80

/** Names that do not identify a file: a number, or a token of letters and digits that a service made. */
const TOKEN = /^\d{8,}$|^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_.=-]{16,}$/

/** The Bot API gives a photo a new number each time it is forwarded: https://core.telegram.org/bots/api#file */
const TELEGRAM_HOST = 'api.telegram.org'
const TELEGRAM_FILE = /^file_\d+\.\w+$/

/**
 * @param one a canonical URL
 * @param other another URL of the same id
 * @returns undefined unless they have one host and their last segments differ, with no token among them
 */
export function conflictOf(one: string, other: string): FilePair | undefined {
  const [first, second] = [new URL(one), new URL(other)]
  if (first.host !== second.host || first.host === '') return undefined
  const names = [first, second].map(({ pathname }) => pathname.slice(pathname.lastIndexOf('/') + 1))
  const [a = '', b = ''] = names
  if (a === b || names.some(name => isToken(name, first.host))) return undefined
  return { one: a, other: b }
}

function isToken(name: string, host: string): boolean {
  return TOKEN.test(name) || (host === TELEGRAM_HOST && TELEGRAM_FILE.test(name))
}

/** A record with the id of an earlier record, but another file. */
export class IdConflict extends PersistError {
  /** The number of the earlier record's target. */
  readonly target: number
  readonly files: FilePair

  constructor(target: number, files: FilePair) {
    super('plan', 'id-conflict', say('id-conflict', shown(files)))
    this.target = target
    this.files = files
  }
}

/** Two records of a list that conflict. */
export interface RecordPair {
  readonly first: Text
  readonly second: Text
  readonly files: FilePair
}

/** Collects conflicts: their number, and the first pairs for the sentence. */
export class IdConflicts {
  readonly #named: RecordPair[] = []
  #count = 0

  /** @param pair called only for pairs that the sentence names */
  add(pair: () => RecordPair): void {
    if (this.#count++ < MAX_NAMED) this.#named.push(pair())
  }

  /** Undefined without a conflict. */
  get sentence(): Sentence | undefined {
    if (this.#count === 0) return undefined
    const pairs = this.#named.map(({ first, second, files }) =>
      say('id-conflict-pair', { first, second, ...shown(files) }),
    )
    return say('id-conflict-list', { pairs: andMore(joined('; ', ...pairs), this.#count - pairs.length) })
  }

  /** @throws SettingsError if there is a conflict */
  refuse(): void {
    const { sentence } = this
    if (sentence) throw new SettingsError([sentence], 'sources')
  }
}

/** @param index index of the position, for a record that is in no file */
export function recordText(listedAt: SourcePosition | undefined, index: number): Text {
  if (!listedAt) return `urls, [${index}]`
  const file = printable(listOf(listedAt))
  if (!('pointer' in listedAt) || listedAt.pointer === undefined)
    return say('list-line', { name: file, line: listedAt.line ?? 1 })
  const pointer = printable(listedAt.pointer || '/')
  return joined(
    ', ',
    listedAt.line === undefined ? file : say('list-line', { name: file, line: listedAt.line }),
    pointer,
  )
}

function shown({ one, other }: FilePair): FilePair {
  return { one: printable(one, MAX_NAME) || '/', other: printable(other, MAX_NAME) || '/' }
}
