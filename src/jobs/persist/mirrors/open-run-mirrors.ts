/** Opens the mirrors of a run: what they owe from earlier runs is paid first. */
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import type { Clock } from '../../../base/clock.ts'
import { descriptionOf, hasReason, type PersistError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import {
  listDebtsOf,
  listMirrorFiles,
  type MirrorFiles,
  noFiles,
} from '../../../storage/manifest/mirrors/listing.ts'
import { beginMirror, markMirror, mirrorSince } from '../../../storage/manifest/mirrors/since.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { type MirrorSettings, openMirrors } from '../../options/mirrors.ts'
import { DebtBook } from './debt-book.ts'
import { MirrorPlace } from './mirror-place.ts'
import { type Mirror, Mirrors } from './mirrors.ts'
import { type PayTools, payDebts } from './pay-debts.ts'

/** `room`: bytes that may wait for mirrors at once, over all mirrors. */
export interface MirrorTools extends PayTools {
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
