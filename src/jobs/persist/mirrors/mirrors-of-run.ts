/** Opens the mirrors with the settings of a run. */
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { PutOptions, Store } from '../../../storage/stores/store.ts'
import type { RunContext } from '../options/context.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import { contentHeaders, ONE_YEAR } from '../steps/object-options.ts'
import { copyMode } from '../steps/upload-image.ts'
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
