/** Which mirrors a line of the memory names. Pure. */
import type { MirrorState } from '../../../output/result.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { Mirror } from './mirrors.ts'

/**
 * Names every mirror that has the object or a debt for it, those of earlier runs included.
 * @param states what copies have come to; a mirror that is still missing has a debt
 */
export function namesOf(
  { mirrors = '' }: ImageEntry,
  all: readonly Mirror[],
  states: ReadonlyMap<Mirror, MirrorState>,
): Pick<ImageEntry, 'mirrors'> {
  const names = new Set(mirrors === '' ? [] : mirrors.split(','))
  for (const mirror of all) {
    if (states.get(mirror) === 'failed') names.delete(mirror.place.name)
    else names.add(mirror.place.name)
  }
  return names.size > 0 ? { mirrors: [...names].sort().join() } : {}
}
