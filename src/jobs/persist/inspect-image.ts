/** From what an origin sent to an image, or to the reason why it is none. */
import { type DigestName, digestsBeside } from '../../base/digests/digests.ts'
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { FetchedImage } from '../../origin/fetch/fetch-job.ts'
import { detectChallenge } from '../../origin/hosts/challenge-pages.ts'
import { type InspectRules, inspect } from '../../origin/inspect/inspect.ts'
import { findPlaceholder } from '../../origin/inspect/placeholders.ts'
import type { PreparedImage } from './image-bytes.ts'

export async function inspectImage(
  { bytes, finalUrl, headers, validators = {} }: FetchedImage,
  rules: InspectRules,
  digests: readonly DigestName[],
): Promise<PreparedImage> {
  const inspected = await inspect(bytes, rules).catch(error => {
    const challenge =
      error instanceof PersistError &&
      error.reason === 'html-instead' &&
      detectChallenge({ headers, body: bytes })
    if (!challenge) throw error
    throw new PersistError('inspect', 'html-instead', say('image-challenge', { challenge }), {
      advice: say('page-fix'),
    })
  })
  const placeholder = findPlaceholder({ finalUrl, bytes })
  if (placeholder)
    throw new PersistError('inspect', 'placeholder', say('image-placeholder', { name: placeholder.name }))
  const { etag, lastModified } = validators
  return {
    ...inspected,
    body: bytes,
    digests: await digestsBeside(bytes, digests),
    finalUrl,
    ...(etag !== undefined && { originEtag: etag }),
    ...(lastModified !== undefined && { originLastModified: lastModified }),
  }
}
