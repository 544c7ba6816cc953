/** Opens the mirrors of a run, where what they owe from earlier runs is paid first, and attaches them to it. */

import { DigestTable } from '../../../base/buffers/digest-table.ts'
import type { Clock } from '../../../base/clock.ts'
import { descriptionOf, hasReason, type PersistError, SettingsError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import {
  listDebtsOf,
  listMirrorFiles,
  type MirrorFiles,
  noFiles,
} from '../../../storage/manifest/mirrors/listing.ts'
import { beginMirror, markMirror, mirrorSince } from '../../../storage/manifest/mirrors/since.ts'
import type { PutOptions, Store } from '../../../storage/stores/store.ts'
import { type MirrorSettings, openMirrors } from '../../options/mirrors.ts'
import type { Keeper } from '../keeper.ts'
import type { RunContext } from '../options/context.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import type { Attached } from '../run.ts'
import { contentHeaders, ONE_YEAR } from '../steps/object-options.ts'
import { copyMode } from '../steps/upload-image.ts'
import { DebtBook } from './debt-book.ts'
import { MirrorCopies } from './mirror-copies.ts'
import { MirrorPlace } from './mirror-place.ts'
import { type Mirror, Mirrors } from './mirrors.ts'
import { type PayTools, payDebts } from './pay-debts.ts'

/** Bytes of images that may wait for mirrors: a quarter of those in flight between origins and store. */
export const MIRROR_BYTES = 32 * 1024 * 1024

/** @param mayPay false for a worker, which only writes debts */
export function mirrorsOfRun(
  settings: PersistSettings,
  store: Store,
  memory: Store,
  mayPay: boolean,
  stopping: AbortSignal,
  { clock, watch, requests, startedAt, temporaryFolder }: RunContext,
): Promise<Mirrors> {
  return openRunMirrors(settings.mirrors, {
    store,
    memory,
    clock,
    stopping,
    startedAt: +startedAt,
    // More than uploads to the destination, so that a mirror that begins late catches up.
    concurrency: 2 * settings.gate.concurrency,
    room: MIRROR_BYTES,
    mayPay,
    optionsFor: entry => copyOptions(entry, settings),
    notice: watch.notice,
    temporaryFolder,
    onRequest: requests.toStore,
  })
}

/** Reports what the mirrors lack, and closes them. */
export async function closeMirrors(mirrors: Mirrors, { watch }: Pick<RunContext, 'watch'>): Promise<void> {
  await mirrors.close()
  for (const sentence of mirrors.warnings()) watch.notice(sentence)
}

type Opening = Parameters<NonNullable<Attached['openKeeper']>>

/**
 * Copies each stored image to the mirrors before its result is known. A refusal of the memory's place stops the run.
 * @param shared mirrors that stay open after the run
 * @throws SettingsError if a name belongs to another destination
 */
export async function openMirrorKeeper(
  [run, { store, memory }, manifest, closing]: Opening,
  shared?: Mirrors,
): Promise<Keeper | undefined> {
  const { settings, stop, ledger } = run
  const { stopping } = stop
  const refused = (error: unknown): undefined => {
    if (error instanceof SettingsError) throw error
    if (!stopping.aborted) stop.failStore(asPersistError(error, 'store'))
  }
  // A debt is written before its line: the debts of all lines that were read can be listed now.
  const mirrors = shared ?? (await mirrorsOfRun(settings, store, memory, true, stopping, run).catch(refused))
  if (!mirrors) return undefined
  let copies: MirrorCopies | undefined
  closing.add(async () => {
    const { unproven } = ledger.mirrorCounts
    if (copies) mirrors.note(unproven, manifest.hasLines, copies.books.values())
    if (!shared) await closeMirrors(mirrors, run)
  })
  copies = new MirrorCopies(mirrors, store.prefix.length, manifest.record, stop.aborting)
  return copies
}

/** Headers of an object that is copied from the destination, as far as settings and memory know them. */
function copyOptions(
  entry: ImageEntry,
  { objects, template, onCollision }: Pick<PersistSettings, 'objects' | 'template' | 'onCollision'>,
): PutOptions {
  const { cacheControl = template.holdsHash && !entry.chosen ? ONE_YEAR : undefined } = objects
  return {
    ...copyHeaders(entry),
    ...(cacheControl && { cacheControl }),
    metadata: objects.metadata,
    mode: copyMode({ onCollision }),
  }
}

/** Headers that the memory's line alone gives. */
export function copyHeaders({ key, sha256, contentType = '' }: ImageEntry): Omit<PutOptions, 'mode'> {
  return {
    ...contentHeaders(contentType),
    ...(sha256 !== undefined && key.includes(sha256) && { cacheControl: ONE_YEAR }),
  }
}

/** `room`: bytes that may wait for mirrors at once, over all mirrors. */
interface MirrorTools extends PayTools {
  readonly clock: Clock
  /** Beginning of the run, milliseconds since the epoch. */
  readonly startedAt: number
  /** Copies to a mirror at once. */
  readonly concurrency: number
  /** False for a worker: it only writes debts. */
  readonly mayPay: boolean
  /** Called before each request to a mirror. */
  readonly onRequest?: () => void
}

/**
 * @throws SettingsError if a name belongs to another destination
 * @throws PersistError if the place of the memory refuses
 */
export async function openRunMirrors(
  settings: readonly MirrorSettings[],
  tools: MirrorTools,
): Promise<Mirrors> {
  const { memory, startedAt, concurrency, notice, onRequest, clock, stopping, room, mayPay } = tools
  const listed = await listFiles(memory, notice, stopping)
  const filesOf = (name: string) => listed.get(name) ?? noFiles()
  const ofEach = <T>(step: (mirror: MirrorSettings, at: number) => Promise<T>) =>
    Promise.all(settings.map(step))
  const known = await ofEach(({ name, destination }) =>
    mirrorSince(memory, name, destination, filesOf(name), stopping),
  )
  const since = new Date(startedAt).toISOString()
  // Before any copy: its line names the mirror, and the name has to mean this place.
  const starts = await ofEach(
    async ({ name, destination }, at) =>
      known[at] ?? (await beginMirror(memory, name, { destination, since }, stopping)),
  )
  // Beside the run, which does not need the marks.
  const marking = ofEach(async ({ name, destination }, at) => {
    const start = starts[at]
    if (start !== undefined)
      await markMirror(memory, name, { destination, since: start }, filesOf(name), stopping)
  })
  const opened = await openMirrors(settings, notice, onRequest)
  const all = opened.map(
    ({ name, opened: store }, at): Mirror => ({
      place: new MirrorPlace(name, store, concurrency),
      isNew: known[at] === undefined,
      wholeBefore: filesOf(name).wholeBefore,
      since: known[at] ?? since,
      namesProve: true,
      owedKeys: new DigestTable(),
    }),
  )
  const payTools = { ...tools, room: room / all.length }
  const read = new Set(Array.from(listed.values()).flatMap(({ debts }) => debts.map(({ key }) => key)))
  const mirrors = new Mirrors(all, {
    room,
    openBook: (name, partition) => new DebtBook(name, memory, clock, partition),
    marking,
    async readDebts(mirror, partition) {
      // A notice of the opening reports a missing right.
      const debts = await unlessDenied(listDebtsOf(memory, mirror.place.name, partition, stopping), () => [])
      const added = debts.filter(({ key }) => !read.has(key))
      await payDebts(mirror, { ...noFiles(), debts: added }, false, payTools)
      for (const { key } of added) read.add(key)
    },
  })
  try {
    await Promise.all(all.map(mirror => payDebts(mirror, filesOf(mirror.place.name), mayPay, payTools)))
  } catch (error) {
    await mirrors.close()
    throw error
  }
  return mirrors
}

/** Without the right to list, debts of earlier runs stay for one that has it. */
function listFiles(
  memory: Store,
  notice: (sentence: Text) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, MirrorFiles>> {
  return unlessDenied(listMirrorFiles(memory, signal), error => {
    notice(say('mirror-unlisted', { refusal: descriptionOf(error) }))
    return new Map()
  })
}

async function unlessDenied<T>(listing: Promise<T>, otherwise: (denial: PersistError) => T): Promise<T> {
  return await listing.catch(error => {
    if (!hasReason(error, 'store-denied')) throw error
    return otherwise(error)
  })
}
