/** Files of images that a mirror lacks: written once, and paid as a whole. */
import { randomUUID } from 'node:crypto'
import { hasReason, ifReason } from '../../../base/errors.ts'
import type { Store } from '../../stores/store.ts'
import { decodeEntry, type ImageEntry, isDead } from '../entries/entry.ts'
import { parseObject } from '../entries/entry-bytes.ts'
import { encodeSegment, PUT_OPTIONS } from '../segments/segment.ts'
import { SegmentScan } from '../segments/segment-scan.ts'
import { scanSegment } from '../segments/unpack.ts'
import type { DebtFile, MirrorFiles } from './listing.ts'
import { debtPath, fileKey, paidPath } from './names.ts'

/**
 * @param partition of the memory that has the lines; undefined outside of a plan
 * @throws PersistError if the store refuses the file; then nothing is owed
 */
export async function writeDebt(
  memory: Store,
  mirror: string,
  entries: readonly ImageEntry[],
  now: number,
  signal: AbortSignal,
  partition?: string,
): Promise<DebtFile> {
  const path = debtPath(now, randomUUID(), entries.length, partition)
  const key = fileKey(memory.prefix, mirror, path)
  await memory.put(key, encodeSegment(entries).body, PUT_OPTIONS, signal)
  return { key, path, lines: entries.length }
}

export interface ReadDebt {
  readonly entries: readonly ImageEntry[]
  /** False for a damaged file: it may name more images. */
  readonly isWhole: boolean
}

/**
 * @returns undefined if another run has paid and removed the file
 * @throws PersistError if the store refuses
 */
export async function readDebt(
  memory: Store,
  { key }: DebtFile,
  signal: AbortSignal,
): Promise<ReadDebt | undefined> {
  let entries: ImageEntry[] = []
  const open = () => {
    entries = []
    return new SegmentScan((bytes, start, end) => {
      const entry = decodeEntry(parseObject(bytes, start, end), memory.prefix)
      if (!entry || isDead(entry)) return false
      entries.push(entry)
      return true
    })
  }
  const scanned = await scanSegment(memory, key, open, signal).catch(ifReason('http-404'))
  return scanned && { entries, isWhole: scanned.isWhole }
}

/**
 * Settles a debt file. It is removed where that is allowed. Elsewhere a file that names it marks it as paid.
 * @throws PersistError if the store refuses both; then the debt stays
 */
export async function settleDebt(
  memory: Store,
  mirror: string,
  debt: DebtFile,
  signal: AbortSignal,
): Promise<void> {
  try {
    await memory.remove(debt.key, signal)
  } catch (error) {
    if (!hasReason(error, 'store-denied')) throw error
    await memory.put(fileKey(memory.prefix, mirror, paidPath(debt.path)), NOTHING, PUT_OPTIONS, signal)
  }
}

const NOTHING = new Uint8Array()
/** The most files that one run removes; the next run continues. */
const MAX_REMOVED = 1000

/** Removes debt files that are paid, then their marks. Without the right to delete they stay. */
export async function removePaid(
  memory: Store,
  mirror: string,
  { paid, idle }: MirrorFiles,
  signal: AbortSignal,
): Promise<void> {
  const ofPaid = paid.flatMap(({ key, path }) => [key, fileKey(memory.prefix, mirror, paidPath(path))])
  try {
    for (const key of [...ofPaid, ...idle].slice(0, MAX_REMOVED)) await memory.remove(key, signal)
  } catch (error) {
    if (!hasReason(error, 'store-denied')) throw error
  }
}
