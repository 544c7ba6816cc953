/** Finds values beside URLs that an earlier run wrote for another URL: the record has a new URL, which has no image yet. */
import type { Edit, Shape } from '../../../input/documents/edit.ts'
import type { ImageList } from '../../../input/positions/image-list.ts'
import { Refusal } from '../../../input/positions/position.ts'
import { manifestUrlOf } from '../../../input/positions/spellings.ts'
import type { Ledger } from '../../../output/ledger.ts'
import { openManifest } from '../../../storage/manifest/manifest.ts'
import { openStore } from '../../../storage/stores/open.ts'
import type { ListRewriting } from '../options/list-rewriting.ts'
import type { PersistRun } from '../run.ts'

interface OldValue {
  readonly position: number
  readonly key: string
  /** The name of the position's image in the manifest. */
  readonly name: string
}

/** Reads the manifest once more if positions have an old value and no result. @returns the positions to clear */
export async function foreignValues(
  rewriting: ListRewriting,
  { settings, list, ledger, stop: { stopping }, clock, watch, runId, requests }: PersistRun,
): Promise<ReadonlySet<number>> {
  const { manifest } = settings
  const old = manifest.mode === 'off' ? [] : oldValues(rewriting, list, ledger)
  if (old.length === 0 || stopping.aborted) return new Set()
  const store = await openStore(manifest.store ?? settings.store, watch.notice, requests.toStore)
  try {
    const keys = new Set(old.map(({ key }) => key))
    const names = new Set(old.map(({ name }) => name))
    const notice = () => {}
    const manifest = await openManifest(
      { store, mode: 'read-only', runId, clock, notice, keys },
      names,
      stopping,
    )
    const isForeign = ({ key, name }: OldValue) =>
      manifest.entryOfKey(key) !== undefined &&
      !manifest.sourcesOf(key).some(({ url }) => url === name) &&
      !manifest.entriesOf(name).some(entry => 'key' in entry && entry.key === key)
    return new Set(old.filter(isForeign).map(({ position }) => position))
  } catch {
    // What the manifest does not say stays.
    return new Set()
  } finally {
    await store.close()
  }
}

function oldValues({ lists }: ListRewriting, list: ImageList, ledger: Ledger): OldValue[] {
  return lists.flatMap(({ document, first }) =>
    document.edits.flatMap(keysIn).flatMap(([url, key]) => {
      const position = first + url
      const at = ledger.positions().at(position)
      if (!at || ledger.outcomeOf(at)?.key !== undefined) return []
      const { targetOrRefusal: target } = at
      if (target instanceof Refusal) return [{ position, key, name: at.url }]
      const job = list.jobs.jobOf(target)
      return job ? [{ position, key, name: manifestUrlOf(job) }] : []
    }),
  )
}

/** The keys that an edit finds written, each with the index of its URL. */
function keysIn(edit: Edit): (readonly [url: number, key: string])[] {
  if (edit.kind === 'member') return keysOfValue(edit.shape, edit.stored)
  const { url, stored } = edit.kind === 'cells' ? edit : {}
  return url === undefined || stored === undefined ? [] : [[url, stored]]
}

function keysOfValue(shape: Shape, stored: unknown): (readonly [url: number, key: string])[] {
  if (typeof stored !== 'object' || stored === null || shape === null) return []
  if (typeof shape === 'number') return 'key' in stored ? [[shape, String(stored.key)]] : []
  return shape.flatMap((inner, at) => keysOfValue(inner, Array.isArray(stored) ? stored[at] : undefined))
}
