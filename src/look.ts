/** From what an origin sent to an image, or to the reason why it is none. */
import { PersistError } from './errors.ts'
import type { FetchedImage } from './fetch/fetcher.ts'
import { CHALLENGE_ADVICE, challengeOf } from './hosts/challenge.ts'
import { type InspectRules, inspect } from './inspect/inspect.ts'
import { findPlaceholder } from './inspect/placeholders.ts'
import type { ImageBytes } from './put-image.ts'

export async function look(
  { bytes: body, finalUrl, headers, validators = {} }: FetchedImage,
  rules: InspectRules,
): Promise<ImageBytes> {
  const inspected = await inspect(body, rules).catch(error => {
    const challenge =
      error instanceof PersistError && error.reason === 'html-instead' && challengeOf({ headers, body })
    if (!challenge) throw error
    throw new PersistError('inspect', 'html-instead', `a ${challenge} instead of an image`, {
      advice: CHALLENGE_ADVICE,
    })
  })
  const placeholder = findPlaceholder({ finalUrl, bytes: body })
  if (placeholder)
    throw new PersistError('inspect', 'placeholder', `${placeholder.name}, not the image itself`)
  const { etag, lastModified } = validators
  return {
    ...inspected,
    body,
    finalUrl,
    ...(etag !== undefined && { originEtag: etag }),
    ...(lastModified !== undefined && { originLastModified: lastModified }),
  }
}
