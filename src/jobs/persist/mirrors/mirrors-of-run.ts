/** Opens the mirrors with the settings of a run. */
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { PutOptions, Store } from '../../../storage/stores/store.ts'
import type { RunContext } from '../options/context.ts'
import type { PersistSettings } from '../options/settings.ts'
import { ONE_YEAR } from '../steps/object-options.ts'
import { copyMode } from '../steps/upload-image.ts'
import type { Mirrors } from './mirrors.ts'
import { openRunMirrors } from './open-run-mirrors.ts'

/** Bytes of images that may wait for mirrors: a quarter of those in flight between origins and store. */
export const MIRROR_BYTES = 32 * 1024 * 1024

export function mirrorsOfRun(
  settings: PersistSettings,
  store: Store,
  memory: Store,
  stopping: AbortSignal,
  { clock, watch, requests, startedAt, partition }: RunContext,
): Promise<Mirrors> {
  return openRunMirrors(settings.mirrors, {
    ...{ store, memory, clock, stopping },
    startedAt: +startedAt,
    concurrency: settings.gate.concurrency,
    room: MIRROR_BYTES,
    mayPay: partition === undefined,
    optionsFor: entry => copyOptions(entry, settings),
    notice: watch.notice,
    onRequest: requests.toStore,
  })
}

/** Headers of an object that is copied from the destination, as far as the memory knows them. */
export function copyOptions(
  { key, sha256, chosen, contentType = 'application/octet-stream' }: ImageEntry,
  { objects, template, onCollision }: Pick<PersistSettings, 'objects' | 'template' | 'onCollision'>,
): PutOptions {
  const holdsHash = chosen !== true && (template.holdsHash || (sha256 !== undefined && key.includes(sha256)))
  const cacheControl = objects.cacheControl ?? (holdsHash ? ONE_YEAR : undefined)
  return {
    contentType,
    ...(sha256 !== undefined && { digests: { sha256 } }),
    mode: copyMode({ onCollision }),
    metadata: objects.metadata,
    ...(cacheControl && { cacheControl }),
    ...(contentType === 'image/svg+xml' && { contentDisposition: 'attachment' }),
  }
}
