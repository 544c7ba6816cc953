/** Which image an object belongs to that a run finds under the key of a new URL. */
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { spellingsOf } from '../../../input/positions/spellings.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'

type Names = Pick<Manifest, 'namesKey'>
type Lines = Pick<Manifest, 'entryOfKey'>

export type IsOfOther = ReturnType<typeof keyOwners>

/** @param read reads the manifest once more, for these keys alone */
export function keyOwners({ namesKey }: Names, read: (keys: ReadonlySet<string>) => Promise<Lines>) {
  const wanted = new Set<string>()
  let covered: ReadonlySet<string> = new Set()
  let reading: Promise<Lines | undefined> = Promise.resolve(undefined)
  let next: Promise<unknown> | undefined
  function begin(): Promise<unknown> {
    next = undefined
    covered = new Set(wanted)
    reading = read(covered)
    return reading
  }
  /**
   * Whether another URL has stored the object. A URL that differs in its query alone may be the same image, and an image
   * with an id may have any URL.
   * @param early keys that the run may look up later: one reading answers for all
   */
  return async (job: ImageJob, key: ObjectKey, early: readonly ObjectKey[]): Promise<boolean> => {
    if (!namesKey(key)) return false
    if (!covered.has(key)) {
      for (const one of [key, ...early]) if (namesKey(one)) wanted.add(one)
      next ??= reading.then(begin)
      await next
    }
    const owner = (await reading)?.entryOfKey(key)?.url
    if (owner === undefined || owner.includes('#')) return false
    return spellingsOf(job).every(({ url }) => withoutQuery(url) !== withoutQuery(owner))
  }
}

function withoutQuery(url: string): string {
  return url.replace(/\?.*$/s, '')
}
