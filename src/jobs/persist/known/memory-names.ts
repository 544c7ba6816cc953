/** What the memory calls the images of a run. Pure. */

import { hash } from 'node:crypto'
import { TextTable } from '../../../base/buffers/text-table.ts'
import { withoutBotToken } from '../../../base/url/signed-urls.ts'
import type { Job, Target } from '../../../input/plan/job.ts'
import type { WholePlan } from '../../../input/plan/plan.ts'
import { askedUrl, memoryUrlOf, spellingsOf } from '../../../input/plan/spellings.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { urlFingerprint } from '../../../storage/manifest/entries/lookup.ts'
import { hostnameOf } from '../../../storage/manifest/entries/url-host.ts'

/** What the lines about an image's job are found by. */
export function memoryNames(job: Job): Pick<ImageEntry, 'url' | 'fetchedUrl'> {
  return { url: memoryUrlOf(job), ...(job.idUrl !== undefined && { fetchedUrl: withoutBotToken(job.url) }) }
}

/** The name of the host that the memory knows the image by. */
export function memoryHostOf(job: Job): string {
  return hostnameOf(memoryUrlOf(job))
}

/** Of all its URLs: a verdict on some of them is none on another. Undefined where there is but one, which it is known by. */
export function askedFingerprint(job: Job): string | undefined {
  if (job.others?.length || job.idUrl !== undefined)
    return urlFingerprint(spellingsOf(job).map(askedUrl).toSorted().join(' '))
  return job.fetchUrl === undefined ? undefined : urlFingerprint(job.fetchUrl)
}

/** All that the memory may know a run's images by. */
export function memoryUrls({ jobs, ownLinks, possibleJobs }: WholePlan): TextTable {
  if (!jobs.hasIds && ownLinks.length === 0) return jobs.names
  const urls = new TextTable()
  for (const some of [jobs, possibleJobs])
    for (const job of some) {
      urls.add(memoryUrlOf(job))
      // Earlier runs knew no ids.
      if (job.idUrl !== undefined) for (const { url } of spellingsOf(job)) urls.add(url)
    }
  return urls
}

/** Of a longer field a digest is enough to tell it from others: a key holds 200 bytes of it at most. */
export const MAX_FIELD_CHARACTERS = 200

/**
 * What tells the objects of one URL apart.
 * @param keyFields in order
 */
export function identityFields(
  { key, fields }: Target,
  keyFields: readonly string[],
): Pick<ImageEntry, 'chosen' | 'fields'> {
  if (key !== undefined) return { chosen: true }
  if (keyFields.length === 0) return {}
  const mark = (name: string) => {
    const text = String(fields[name])
    return text.length > MAX_FIELD_CHARACTERS ? `sha256:${hash('sha256', text)}` : text
  }
  return { fields: Object.fromEntries(keyFields.map(name => [name, mark(name)])) }
}
