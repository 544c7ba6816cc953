/** Which image an object belongs to that a run finds under the key of a new URL. */
import { canonicalUrl } from '../../../base/url/canonical-url.ts'
import { withoutBotToken } from '../../../base/url/signed-urls.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { spellingsOf } from '../../../input/positions/spellings.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'

type Names = Pick<Manifest, 'namesKey'>
type Lines = Pick<Manifest, 'entryOfKey'>

export type OtherOwner = ReturnType<typeof keyOwners>

/**
 * @param read reads the manifest once more, for these keys alone
 * @param ignoredParametersOf query parameters of a host that do not identify the image
 */
export function keyOwners(
  { namesKey }: Names,
  read: (keys: ReadonlySet<string>) => Promise<Lines>,
  ignoredParametersOf: (hostname: string) => readonly string[],
) {
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
   * Returns the URL of the object's image if it is not this one. Today's rules decide which parameters count, whatever
   * was dropped when the line was written.
   * @param early keys that the run may look up later: one reading answers for all
   */
  return async (
    job: ImageJob,
    key: ObjectKey,
    early: readonly ObjectKey[] = [],
  ): Promise<string | undefined> => {
    if (!namesKey(key)) return undefined
    if (!covered.has(key)) {
      for (const one of [key, ...early]) if (namesKey(one)) wanted.add(one)
      next ??= reading.then(begin)
      await next
    }
    const owner = (await reading)?.entryOfKey(key)
    if (!owner || owner.url === job.idUrl) return undefined
    const from = sourceOf(owner, ignoredParametersOf)
    return spellingsOf(job).some(({ url }) => withoutBotToken(url) === from) ? undefined : from
  }
}

/** An image with an id has the URL that last delivered its bytes. */
function sourceOf(
  { url, fetchedUrl = url }: ImageEntry,
  ignoredParametersOf: (hostname: string) => readonly string[],
): string {
  const parsed = URL.parse(fetchedUrl)
  return parsed ? canonicalUrl(parsed, ignoredParametersOf(parsed.hostname)) : fetchedUrl
}
