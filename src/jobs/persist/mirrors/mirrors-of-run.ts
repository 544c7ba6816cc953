/** Opens the mirrors with the settings of a run, and attaches them to it. */
import { SettingsError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { PutOptions, Store } from '../../../storage/stores/store.ts'
import type { Keeper } from '../keeper.ts'
import type { RunContext } from '../options/context.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import type { Attached } from '../run.ts'
import { contentHeaders, ONE_YEAR } from '../steps/object-options.ts'
import { copyMode } from '../steps/upload-image.ts'
import { MirrorCopies } from './mirror-copies.ts'
import type { Mirrors } from './mirrors.ts'
import { openRunMirrors } from './open-run-mirrors.ts'

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
    ...{ store, memory, clock, stopping },
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
  [run, { store, memory }, opening, closing]: Opening,
  shared?: Mirrors,
): Promise<Keeper | undefined> {
  const { settings, stop, ledger, attached } = run
  const { stopping } = stop
  const refused = (error: unknown): undefined => {
    if (error instanceof SettingsError) throw error
    if (!stopping.aborted) stop.failStore(asPersistError(error, 'store'))
  }
  const mirrors = shared ?? (await mirrorsOfRun(settings, store, memory, true, stopping, run).catch(refused))
  if (!mirrors) return undefined
  let copies: MirrorCopies | undefined
  let isOldMemory = false
  closing.add(async () => {
    const { unproven } = ledger.mirrorCounts
    if (copies) mirrors.note({ unproven, isOldMemory, books: copies.books.values() })
    if (!shared) await closeMirrors(mirrors, run)
  })
  const manifest = await opening
  isOldMemory = manifest.hasLines
  const partition = attached.known?.partition.name
  if (partition !== undefined) await mirrors.learn(partition).catch(refused)
  copies = new MirrorCopies(
    mirrors,
    store.prefix.length,
    manifest.record,
    stop.aborting,
    undefined,
    partition,
  )
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
