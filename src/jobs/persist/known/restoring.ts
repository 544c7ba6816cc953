/** Links whose stored image is lost: the job that fetches it again from the URLs that it came from. Pure. */
import { fetchableUrl } from '../../../base/url/fetchable-url.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { KeySource } from '../../../storage/manifest/entries/key-sources.ts'

/** @returns undefined if no source can be requested, or the bytes are not known */
export function restoringJob(
  { sha256 }: ImageEntry,
  sources: readonly KeySource[],
  targets: readonly Target[],
): ImageJob | undefined {
  const [first, ...others] = sources.flatMap(({ url }) => {
    try {
      // Others may write to the bucket, so a URL of the memory is judged like one of a list.
      return [{ url: fetchableUrl(url).href }]
    } catch {
      return []
    }
  })
  return first && sha256 !== undefined ? { ...first, others, targets } : undefined
}
