/** Looks up in the manifest, by its bytes, an image that the list supplies. Only equal bytes are known. Pure. */
import type { ImageBody } from '../../../input/positions/image-body.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { spellingsOf } from '../../../input/positions/spellings.ts'
import {
  imageEntry,
  type LookupResult,
  type LookupSubject,
  type UrlEntries,
} from '../../../storage/manifest/entries/lookup.ts'

/** Returns the job's bytes; undefined without bytes, and for a `data:` URI whose digest is its image's name. */
export function comparedBody({ body, idUrl }: ImageJob): ImageBody | undefined {
  return body?.shown === undefined || idUrl !== undefined ? body : undefined
}

/**
 * Ignores verdicts on the URL, since no request is made.
 * @param isToRetry whether an image whose loss was accepted is stored again
 */
export function lookUpBytes(
  job: ImageJob,
  body: ImageBody,
  subject: LookupSubject,
  entriesOf: (url: string) => UrlEntries,
  isToRetry: boolean,
): LookupResult {
  const names = job.idUrl === undefined ? [] : [job.idUrl]
  for (const name of [...names, ...spellingsOf(job).map(({ url }) => url)]) {
    const entry = imageEntry(entriesOf(name), subject)
    const loss = entry?.loss
    if (entry && loss) return { kind: loss === 'accepted' && isToRetry ? 'missing' : loss, entry }
    if (entry) return { kind: body.has(entry.sha256) ? 'known' : 'due', entry }
  }
  return { kind: 'new' }
}
