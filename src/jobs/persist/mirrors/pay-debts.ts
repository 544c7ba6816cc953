/**
 * Pays what earlier runs owe a mirror: each object is read from the destination, never from its origin, and written to
 * the mirror. Payers that work at once, or one after a kill, find what is there already.
 */

import { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { Clock } from '../../../base/clock.ts'
import { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { eachAtOnce } from '../../../base/concurrency/map-ordered.ts'
import { defined } from '../../../base/defined.ts'
import { hasReason } from '../../../base/errors.ts'
import { BodyFiles } from '../../../base/files/body-files.ts'
import { quote } from '../../../base/messages/quote.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { mintImageKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { readDebt, removePaid, settleDebt, writeDebt } from '../../../storage/manifest/mirrors/debts.ts'
import type { DebtFile, MirrorFiles } from '../../../storage/manifest/mirrors/listing.ts'
import { debtTime } from '../../../storage/manifest/mirrors/names.ts'
import { holdObject } from '../../../storage/stores/hold-object.ts'
import type { PutOptions, Store } from '../../../storage/stores/store.ts'
import type { Mirror } from './mirrors.ts'

/** Objects copied at once. */
const CONCURRENCY = 16
/** Larger objects go to files. */
const MOST_IN_MEMORY = 8 * 1024 * 1024
/** So many files that name few images become one. */
const MERGED_AT = 64
/** A file with more lines stays as it is, so that no file grows without limit. */
const MAX_LINES = 10_000

export interface PayTools {
  /** Bytes that may be in memory at once, over all copies of this mirror. */
  readonly room: number
  /** The destination, which has the objects. */
  readonly store: Store
  /** The place of the memory. */
  readonly memory: Store
  readonly clock: Pick<Clock, 'now'>
  /** Returns the headers of an object that is copied from the destination. */
  readonly optionsFor: (entry: ImageEntry) => PutOptions
  readonly notice: (sentence: Text) => void
  /** For large objects; the system's by default. */
  readonly temporaryFolder?: string | undefined
  /** Aborted when no new work may start. */
  readonly stopping: AbortSignal
}

/**
 * Pays the debts of one mirror. Never rejects for the mirror's sake: what cannot be paid stays owed.
 * @param mayPay false for a worker, which only learns what is owed
 * @throws PersistError if the place of the memory refuses
 */
export async function payDebts(
  mirror: Mirror,
  files: MirrorFiles,
  mayPay: boolean,
  tools: PayTools,
): Promise<void> {
  if (files.debts.length === 0) return
  const { name } = mirror.place
  const { memory, stopping } = tools
  const open: { readonly file: DebtFile; readonly entries: readonly ImageEntry[] }[] = []
  const payer = payerOf(mirror, tools)
  for (const file of files.debts) {
    const read = await readDebt(memory, file, stopping)
    // Another run has paid it meanwhile.
    if (!read) continue
    if (!read.isWhole) {
      // A check has found everything there since. Else nothing says any more which images are owed.
      if (mirror.wholeBefore !== undefined && debtTime(file.path) < mirror.wholeBefore) {
        if (mayPay) await settleDebt(memory, name, file, stopping)
        continue
      }
      mirror.namesProve = false
      tools.notice(say('mirror-debt-damaged', { name, file: quote(file.path) }))
    }
    const left = mayPay ? await payer.pay(read.entries) : read.entries
    for (const { key } of left) mirror.owedKeys.add(key)
    if (left.length === 0 && read.isWhole) await settleDebt(memory, name, file, stopping)
    else if (read.isWhole) open.push({ file, entries: left })
  }
  if (!mayPay) return
  const isMerging = open.filter(({ entries }) => entries.length < MAX_LINES).length >= MERGED_AT
  const replaced = open.filter(({ file, entries }) =>
    isMerging ? entries.length < MAX_LINES : entries.length < file.lines,
  )
  await writeRest(replaced, name, tools)
  await removePaid(memory, name, files, stopping)
  const warning = payer.warning()
  if (warning) tools.notice(warning)
}

async function writeRest(
  files: readonly { readonly file: DebtFile; readonly entries: readonly ImageEntry[] }[],
  name: string,
  { memory, clock, stopping }: PayTools,
): Promise<void> {
  if (files.length === 0) return
  const byKey = new Map(files.flatMap(({ entries }) => entries.map(entry => [entry.key, entry] as const)))
  const entries = [...byKey.values()]
  for (let from = 0; from < entries.length; from += MAX_LINES)
    await writeDebt(memory, name, entries.slice(from, from + MAX_LINES), clock.now(), stopping)
  for (const { file } of files) await settleDebt(memory, name, file, stopping)
}

/** @returns how to pay debts of the mirror, and the warning about images that are gone */
function payerOf({ place }: Mirror, { store, stopping, optionsFor, room, temporaryFolder }: PayTools) {
  const holding = {
    budget: new ByteBudget(room),
    memory: new BodyMemory(),
    files: new BodyFiles(temporaryFolder),
    maxBytes: MOST_IN_MEMORY,
  }
  let gone = 0

  /** Looks under the key, since a copy of bytes that are there costs a download. */
  async function find(
    path: string,
    { bytes, etag }: ImageEntry,
  ): Promise<'there' | 'unknown' | 'owed' | 'failed'> {
    try {
      const there = await place.store.head(mintImageKey(place.store.prefix, path), stopping)
      return there && there.size === bytes && isSameMd5(there.etag, etag) ? 'there' : 'unknown'
    } catch (error) {
      // Without the right to read, the upload finds out.
      if (hasReason(error, 'store-denied')) return 'unknown'
      return place.failed(path, error, stopping)
    }
  }

  async function copy(entry: ImageEntry, path: string): Promise<boolean> {
    const options = optionsFor(entry)
    // Bytes that the destination has damaged must not spread. A replaced object has others by right.
    const { bytes, sha256 } = entry
    const mustBeSame = options.mode === 'keep-existing'
    const expected = defined({ bytes, sha256: mustBeSame ? sha256 : undefined })
    const held = await holdObject(store, entry.key, expected, holding, stopping)
    if (!held) {
      gone++
      return false
    }
    let isFree = false
    try {
      const { body, digests } = held
      const { state, isBodyFree } = await place.copy(path, body, { ...options, digests }, stopping)
      isFree = isBodyFree
      // Other bytes under the key stay owed: the line in the memory names this mirror.
      return state !== 'owed' && state !== 'failed'
    } finally {
      held.release(isFree)
    }
  }

  /** @returns false if the mirror still lacks the image */
  async function payOne(entry: ImageEntry): Promise<boolean> {
    if (!place.isUp || stopping.aborted) return false
    const path = entry.key.slice(store.prefix.length)
    const found = await find(path, entry)
    if (found !== 'unknown') return found === 'there'
    try {
      return await copy(entry, path)
    } catch {
      // The destination does not give the object now, or the disk is full: the mirror still lacks it.
      return false
    }
  }

  return {
    /** @returns the images that the mirror still lacks */
    async pay(entries: readonly ImageEntry[]): Promise<readonly ImageEntry[]> {
      const left: ImageEntry[] = []
      const byKey = new Map(entries.map(entry => [entry.key, entry]))
      try {
        await eachAtOnce(byKey.values(), CONCURRENCY, async entry => {
          if (!(await payOne(entry))) left.push(entry)
        })
      } finally {
        await holding.files.close()
      }
      place.owed += left.length
      return left
    },
    warning: () => (gone > 0 ? say('mirror-gone', { name: place.name, count: gone }) : undefined),
  }
}

/** The ETag of a whole upload is its MD5, in upper case at OSS. Any other ETag proves nothing. */
function isSameMd5(a = '', b = ''): boolean {
  return /^[0-9a-f]{32}$/i.test(a) && a.toLowerCase() === b.toLowerCase()
}
