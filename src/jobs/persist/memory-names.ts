/** What the memory calls the images of a run. Pure. */
import type { Job } from '../../input/plan/plan.ts'
import { askedUrl, memoryUrlOf, spellingsOf } from '../../input/plan/spellings.ts'
import type { ImageEntry } from '../../storage/manifest/entry.ts'
import { urlFingerprint } from '../../storage/manifest/lookup.ts'

/** What the lines about an image's job are found by. */
export function memoryNames(job: Job): Pick<ImageEntry, 'url' | 'fetchedUrl'> {
  return { url: memoryUrlOf(job), ...(job.idUrl !== undefined && { fetchedUrl: job.url }) }
}

/** Of all its URLs: a verdict on some of them is none on another. Undefined where there is but one, which it is known by. */
export function askedFingerprint(job: Job): string | undefined {
  if (job.others?.length || job.idUrl !== undefined)
    return urlFingerprint(spellingsOf(job).map(askedUrl).toSorted().join(' '))
  return job.fetchUrl === undefined ? undefined : urlFingerprint(job.fetchUrl)
}

/** All that the memory may know these images by. */
export function memoryUrls(jobs: readonly Job[]): ReadonlySet<string> {
  return new Set(
    jobs.flatMap(job => [memoryUrlOf(job), ...(job.idUrl ? spellingsOf(job).map(({ url }) => url) : [])]),
  )
}
