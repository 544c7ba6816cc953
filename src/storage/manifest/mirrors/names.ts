/** Places and names of the files about mirrors, below the folder of the memory's own files. Pure. */
import { createHash } from 'node:crypto'
import { type KeyPrefix, mintKey, type ObjectKey } from '../../key/object-key.ts'
import { MIRRORS_FOLDER } from '../../key/reserved-folder.ts'
import { timestamp } from '../segments/names.ts'

/** The place of a mirror and the time of its first run. */
export const SINCE = 'since.json'
/** Proves that the mirror also has the images from before its first run. */
export const WHOLE = 'whole.json'
/** Segments of images that the mirror lacks. */
const DEBTS = 'debts/'
/** Empty objects, each with the name of a debt file that is paid. */
const PAID = 'paid/'

export function fileKey(prefix: KeyPrefix, mirror: string, file: string): ObjectKey {
  return mintKey(prefix, `${MIRRORS_FOLDER}${mirror}/${file}`)
}

/** Names the content of `since.json`, so that a list alone shows it. */
export function sinceMark(destination: string, since: number): string {
  return `since-${placeMark(destination)}-${timestamp(since)}`
}

/** Names the time before which a check has found every image in the mirror, so that a list alone shows it. */
export function wholeMark(provedBefore: number): string {
  return `whole-${timestamp(provedBefore)}`
}

/** Hex digits that stand for a destination in names. */
export function placeMark(destination: string): string {
  return createHash('sha256').update(destination).digest('hex').slice(0, 16)
}

/**
 * Names a debt file by its time and the number of its lines.
 * @param partition of the memory; undefined for a run outside of a plan
 */
export function debtPath(now: number, uuid: string, lines: number, partition: string | undefined): string {
  return `${debtsPrefix(partition)}${timestamp(now)}-${uuid}-${lines}.jsonl.gz`
}

/** Begins the names of a partition's debts, so that the worker of a part lists no others. */
export function debtsPrefix(partition: string | undefined): string {
  return partition === undefined ? DEBTS : `${DEBTS}${partition}-`
}

/** When a debt file was written; ISO 8601. */
export function debtTime(path: string): string {
  const [, stamp = ''] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? []
  return isoTime(stamp)
}

/** @param debt path of the debt file */
export function paidPath(debt: string): string {
  return `${PAID}${debt.slice(DEBTS.length)}`
}

/** What a path below the folder of a mirror is. */
export type MirrorFile =
  | { readonly kind: 'since' | 'other' }
  | { readonly kind: 'mark'; readonly place: string; readonly since: string }
  /** `before`: ISO 8601. */
  | { readonly kind: 'proof'; readonly before: string }
  | { readonly kind: 'debt'; readonly lines: number }
  /** `debt`: path of the debt file. */
  | { readonly kind: 'paid'; readonly debt: string }

const DEBT_NAME = /^(?:[0-9a-f]{2}-)?(\d{8}T\d{9}Z)-[0-9a-f-]{36}-(\d{1,9})\.jsonl\.gz$/
const MARK = /^since-([0-9a-f]{16})-(\d{8}T\d{9}Z)$/
const PROOF = /^whole-(\d{8}T\d{9}Z)$/

export function mirrorFile(path: string): MirrorFile {
  if (path === SINCE) return { kind: 'since' }
  const [, place, since] = MARK.exec(path) ?? []
  if (place !== undefined && since !== undefined) return { kind: 'mark', place, since: isoTime(since) }
  const [, before] = PROOF.exec(path) ?? []
  if (before !== undefined) return { kind: 'proof', before: isoTime(before) }
  if (path.startsWith(DEBTS)) {
    const [, , lines] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? []
    if (lines !== undefined) return { kind: 'debt', lines: Number(lines) }
  }
  if (path.startsWith(PAID) && DEBT_NAME.test(path.slice(PAID.length)))
    return { kind: 'paid', debt: `${DEBTS}${path.slice(PAID.length)}` }
  return { kind: 'other' }
}

/** @param stamp as `timestamp` makes it */
function isoTime(stamp: string): string {
  return stamp.replace(/^(....)(..)(..T..)(..)(..)(...)Z$/, '$1-$2-$3:$4:$5.$6Z')
}

/** Whether a folder may be one of a mirror. */
export function isMirrorName(name: string): boolean {
  return /^[a-z0-9]{1,20}$/.test(name)
}
