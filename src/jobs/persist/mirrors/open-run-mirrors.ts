/** Opens the mirrors of a run: what they owe from earlier runs is paid first. */
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import type { Clock } from '../../../base/clock.ts'
import { descriptionOf, PersistError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { listMirrorFiles, type MirrorFiles, noFiles } from '../../../storage/manifest/mirrors/listing.ts'
import { mirrorStart } from '../../../storage/manifest/mirrors/since.ts'
import type { PutOptions, Store } from '../../../storage/stores/store.ts'
import { type MirrorSettings, openMirrors } from '../../options/mirrors.ts'
import { DebtBook } from './debt-book.ts'
import { MirrorPlace } from './mirror-place.ts'
import { type Mirror, Mirrors } from './mirrors.ts'
import { payDebts } from './pay-debts.ts'

export interface MirrorTools {
  /** The destination. */
  readonly store: Store
  /** The place of the memory. */
  readonly memory: Store
  readonly clock: Clock
  /** Beginning of the run, milliseconds since the epoch. */
  readonly startedAt: number
  readonly concurrency: number
  /** Bytes that may wait for mirrors at once. */
  readonly room: number
  /** False for a worker: it only writes debts. */
  readonly mayPay: boolean
  /** Returns the headers of an object that is copied from the destination. */
  readonly optionsFor: (entry: ImageEntry) => PutOptions
  readonly notice: (sentence: Text) => void
  /** Called before each request to a mirror. */
  readonly onRequest?: () => void
  /** Aborted when no new work may start. */
  readonly stopping: AbortSignal
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
  const starts: { readonly files: MirrorFiles; readonly since: string; readonly isNew: boolean }[] = []
  for (const { name, destination } of settings) {
    const files = listed.get(name) ?? noFiles()
    const start = await mirrorStart(memory, name, destination, files, startedAt, stopping)
    starts.push({ files, ...start })
  }
  const opened = await openMirrors(settings, notice, onRequest)
  const all = opened.map(({ name, opened: store }, index): Mirror => {
    const { since, files, isNew } = starts[index] as (typeof starts)[number]
    return {
      place: new MirrorPlace(name, store, concurrency),
      ...{ since, isNew, isWhole: files.hasWhole },
      owedKeys: new DigestTable(),
      copied: new DigestTable(),
    }
  })
  const mirrors = new Mirrors(all, room, name => new DebtBook(name, memory, clock))
  const payTools = { ...tools, room: room / all.length, now: () => clock.now() }
  try {
    await Promise.all(
      all.map((mirror, index) => payDebts(mirror, starts[index]?.files ?? noFiles(), mayPay, payTools)),
    )
  } catch (error) {
    await mirrors.close()
    throw error
  }
  return mirrors
}

/** Without the right to list, debts of earlier runs stay for one that has it. */
async function listFiles(
  memory: Store,
  notice: (sentence: Text) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, MirrorFiles>> {
  try {
    return await listMirrorFiles(memory, signal)
  } catch (error) {
    if (!(error instanceof PersistError && error.reason === 'store-denied')) throw error
    notice(say('mirror-unlisted', { refusal: descriptionOf(error) }))
    return new Map()
  }
}
