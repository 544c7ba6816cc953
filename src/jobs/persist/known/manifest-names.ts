/** Names by which the manifest knows the images of a run. Pure. */

import { hash } from 'node:crypto'
import { isSigned } from '../../../base/url/canonical-url.ts'
import { withoutBotToken } from '../../../base/url/signed-urls.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { ImageList } from '../../../input/positions/image-list.ts'
import { askedUrl, manifestUrlOf, spellingsOf } from '../../../input/positions/spellings.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { hostnameOf, type UrlSet } from '../../../storage/manifest/entries/history.ts'
import { urlFingerprint } from '../../../storage/manifest/entries/lookup.ts'

/** Returns what the manifest's entries about a job say of its URLs. */
export function manifestNames(job: ImageJob): Pick<ImageEntry, 'url' | 'fetchedUrl' | 'signed'> {
  const { idUrl } = job
  const { url, fetchUrl, expiresAt } = job.requested ?? job
  const needsMore = expiresAt !== undefined || (fetchUrl !== undefined && isSigned(fetchUrl))
  return {
    url: manifestUrlOf(job),
    ...(idUrl !== undefined && { fetchedUrl: withoutBotToken(url) }),
    ...(needsMore && { signed: true }),
  }
}

/** Returns the host name in the URL by which the manifest knows the image. */
export function manifestHostOf(job: ImageJob): string {
  return hostnameOf(manifestUrlOf(job))
}

/**
 * Returns a fingerprint of all URLs of the image: a verdict on some of them does not hold for another one. Undefined
 * if the only URL is the image's name in the manifest.
 */
export function askedFingerprint(job: ImageJob): string | undefined {
  if (job.others?.length || job.idUrl !== undefined)
    return urlFingerprint(spellingsOf(job).map(askedUrl).toSorted().join(' '))
  return job.fetchUrl === undefined ? undefined : urlFingerprint(job.fetchUrl)
}

/** Returns the complete keys of a list's own links, without duplicates. */
export function ownKeys(list: ImageList): ReadonlySet<ObjectKey> {
  return new Set(list.ownLinks.map(({ key }) => key as ObjectKey))
}

/** Returns all names by which the manifest may know a run's images. */
export function manifestUrls({ jobs, ownLinks, possibleJobs }: ImageList): UrlSet {
  if (!jobs.hasIds && ownLinks.length === 0) return jobs.names
  const urls = new Set<string>()
  for (const some of [jobs, possibleJobs])
    for (const job of some) {
      urls.add(manifestUrlOf(job))
      // Earlier runs may have known the image by its URLs, before it had an id.
      if (job.idUrl !== undefined) for (const { url } of spellingsOf(job)) urls.add(url)
    }
  return urls
}

/** Longer fields are recorded by their digest. The limit fits keys, which hold at most 200 bytes of a field. */
const MAX_FIELD_CHARACTERS = 200

/**
 * Returns what distinguishes the objects of one URL.
 * @param keyFields sorted names
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
