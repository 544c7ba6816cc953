/** Turns an origin's response into an image, or into the reason why it is none. */
import { open } from 'node:fs/promises'
import type { Writable } from '../../../base/defined.ts'
import { type DigestName, type Digests, digestsBeside, digestsOf } from '../../../base/digests/digests.ts'
import type { FileBody } from '../../../base/digests/file-body.ts'
import { PersistError } from '../../../base/errors.ts'
import type { FetchedImage } from '../../../origin/fetch/fetch-job.ts'
import { detectChallenge } from '../../../origin/hosts/challenge-pages.ts'
import { isImageType } from '../../../origin/inspect/file-types.ts'
import { type InspectedImage, type InspectRules, inspect } from '../../../origin/inspect/inspect.ts'
import { bytesOfFile } from '../../../origin/inspect/media/bytes.ts'
import { findPlaceholder } from '../../../origin/inspect/placeholders.ts'
import { say as sayOrigin } from '../../../origin/messages/say.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { PreparedImage } from '../known/stored-entry.ts'
import { say } from '../messages/say.ts'

/** @param known SHA-256 of the bytes, if it was computed before */
export async function inspectImage(
  image: FetchedImage,
  rules: InspectRules,
  digests: readonly DigestName[],
  known?: string,
): Promise<PreparedImage> {
  const { bytes, file, headers, isLengthKnown, finalUrl } = image
  if (file) return prepared(image, await inspectFile(file, rules, isLengthKnown), file.digests)
  const inspected = await inspect(bytes, rules, isLengthKnown).catch(error => {
    throw withChallenge(error, { headers, body: bytes })
  })
  const placeholder = findPlaceholder({ finalUrl, bytes })
  if (placeholder)
    throw new PersistError('inspect', 'placeholder', say('image-placeholder', { name: placeholder.name }))
  if (known === undefined) return prepared(image, inspected, await digestsBeside(bytes, digests))
  const others = digests.filter(name => name !== 'sha256')
  return prepared(image, inspected, { ...digestsOf(bytes, others), sha256: known })
}

/** Like `inspectImage`, for a missing image: any other bytes fail, so that another URL is tried. */
export async function sameBytes(
  image: FetchedImage,
  { sha256 }: Pick<ImageEntry, 'sha256'>,
  rules: InspectRules,
  digests: readonly DigestName[],
): Promise<PreparedImage> {
  const prepared = await inspectImage(image, rules, digests)
  if (prepared.digests.sha256 === sha256) return prepared
  throw new PersistError('inspect', 'missing', say('missing-other-bytes', { host: image.finalUrl.host }))
}

/** Reads a file where its format shows the end. */
export async function inspectFile(
  { path, size }: FileBody,
  rules: InspectRules,
  isLengthKnown: boolean | undefined,
): Promise<InspectedImage> {
  const handle = await open(path)
  try {
    return await inspect(bytesOfFile(handle.fd, size), rules, isLengthKnown)
  } finally {
    await handle.close()
  }
}

function prepared(image: FetchedImage, inspected: InspectedImage, digests: Digests): PreparedImage {
  const { bytes, file, finalUrl, isLengthKnown, validators } = image
  const made: Writable<PreparedImage> = { ...inspected, body: file ?? bytes, digests, finalUrl }
  // A body that is shorter than announced never gets here. An origin that has half an image announces half its length.
  if (made.endUnknown && isLengthKnown && !isImageType(made.type)) delete made.endUnknown
  if (validators?.etag !== undefined) made.originEtag = validators.etag
  if (validators?.lastModified !== undefined) made.originLastModified = validators.lastModified
  return made
}

/** Names the protection service if its challenge page came in place of an image. */
function withChallenge(error: unknown, response: Parameters<typeof detectChallenge>[0]): unknown {
  const isPage = error instanceof PersistError && error.reason === 'html-instead'
  const challenge = isPage && detectChallenge(response)
  if (!challenge) return error
  return new PersistError('inspect', 'html-instead', say('image-challenge', { challenge }), {
    advice: sayOrigin('page-fix'),
  })
}
