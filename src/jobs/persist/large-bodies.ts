/** Which bodies of a run go to files, and under which limits. */
import type { Closing } from '../../base/closing.ts'
import type { DigestName } from '../../base/digests/digests.ts'
import { BodyFiles } from '../../base/files/body-files.ts'
import type { LargeBodySettings } from '../../origin/fetch/large-body.ts'
import { type FileType, groupOf, isImageType } from '../../origin/inspect/file-types.ts'
import { detectType } from '../../origin/inspect/inspect.ts'
import { takesFiles } from '../../storage/stores/own-store.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { RunContext } from './options/context.ts'
import type { PersistSettings } from './options/persist-settings.ts'

/** `over`: bytes from which a body goes to a file. */
const LIMITS: Pick<LargeBodySettings, 'over' | 'floor'> = {
  over: 8 * 1024 * 1024,
  // 64 KiB/s.
  floor: { bytes: 30 * 64 * 1024, windowMs: 30_000 },
}

/** Opens the files of a run's bodies. @returns `stale`: resolves when the files of killed runs are removed */
export function openLargeBodies(
  run: RunContext & { readonly settings: PersistSettings },
  { compares = [] }: Store,
  digests: readonly DigestName[],
  closing: Closing,
) {
  const { settings, clock } = run
  const files = closing.with(new BodyFiles(run.temporaryFolder))
  // MD5 takes longer than all else, so a store that needs it all the same reads the file for it.
  const large = largeBodies(settings, files, [...digests, ...compares], run.largeBodies)
  // Only these runs write bodies to files.
  const writes = large !== undefined || settings.manifest.refreshAfterMs !== undefined
  return { files, large, stale: writes ? files.removeStale(clock.now()) : undefined }
}

/** @returns undefined if all bodies stay in memory: images alone are kept, or the caller's store takes no files */
export function largeBodies(
  settings: Pick<PersistSettings, 'fetch' | 'inspect' | 'groups' | 'store'>,
  files: BodyFiles,
  digests: readonly DigestName[],
  limits: RunContext['largeBodies'] = {},
): LargeBodySettings | undefined {
  const { fetch, inspect, groups, store } = settings
  const { allowTypes } = inspect
  if ([...allowTypes].every(isImageType) || !takesLargeBodies(store)) return undefined
  const { maxBytes, maxMediaBytes = maxBytes } = fetch
  const mostOfType = (type: FileType) => {
    const group = groupOf(type)
    if (!allowTypes.has(type)) return 0
    return group !== undefined && groups.has(group) ? maxMediaBytes : maxBytes
  }
  const { over, floor } = { ...LIMITS, ...limits }
  return {
    files,
    digests,
    over: Math.min(over, maxBytes),
    floor,
    most: Math.max(maxBytes, maxMediaBytes),
    mostOf(beginning) {
      const type = detectType(beginning)
      if (type === undefined || isImageType(type)) return undefined
      // The beginning does not show which of the two it is.
      const most = type === 'zip' ? Math.max(mostOfType('zip'), mostOfType('epub')) : mostOfType(type)
      return most === 0 ? undefined : most
    },
  }
}

export function takesLargeBodies(store: PersistSettings['store']): boolean {
  return store.kind !== 'own' || takesFiles(store.own)
}
