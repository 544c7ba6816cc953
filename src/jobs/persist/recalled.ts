/** Between lines of the memory and what becomes of an image. Pure. */
import { hash } from 'node:crypto'
import type { PersistError } from '../../base/errors.ts'
import type { Target } from '../../input/plan/plan.ts'
import type { Outcome } from '../../output/result.ts'
import {
  type DeadEntry,
  type DeadReason,
  deadReasonOf,
  type ImageEntry,
} from '../../storage/manifest/entry.ts'
import { imageFacts, type PreparedImage } from './image-bytes.ts'

/** A redirect into nothing is nothing as well. */
export function deadReasonOfError({ reason, details }: PersistError): DeadReason | undefined {
  // A resolver that is out of order says EAI_AGAIN.
  if (reason === 'dns-failed' && details.code !== 'ENOTFOUND') return undefined
  return deadReasonOf(reason)
}

export function unchangedOutcome(entry: ImageEntry, publicUrl: string): Outcome {
  const { key, sha256, bytes, contentType, width, height, etag } = entry
  return {
    outcome: 'unchanged',
    key,
    publicUrl,
    ...(sha256 !== undefined && { sha256 }),
    ...(bytes !== undefined && { bytes }),
    ...(contentType !== undefined && { contentType }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(etag !== undefined && { etag }),
  }
}

export function deadOutcome({ reason, deadSince, nextTry, tries }: DeadEntry): Outcome {
  const times = tries === 1 ? 'once' : `${tries} times`
  return {
    outcome: 'skipped',
    reason: 'dead',
    message: `gone since ${deadSince.slice(0, 10)} (${reason}, tried ${times}); not tried again before ${nextTry.slice(0, 16)}Z`,
  }
}

export function originValidators({ originEtag, originLastModified }: PreparedImage): Partial<ImageEntry> {
  return {
    ...(originEtag !== undefined && { originEtag }),
    ...(originLastModified !== undefined && { originLastModified }),
  }
}

/** Of an image that its object is made of. */
export function entryFields(image: PreparedImage): Partial<ImageEntry> {
  return { ...imageFacts(image), ...originValidators(image) }
}

/** Of a longer field a digest is enough to tell it from others: a key holds 200 bytes of it at most. */
const MAX_FIELD_CHARACTERS = 200

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
