/** From a line of the memory to what it says of an image of this run. Pure. */
import { say } from '../../../base/messages/say.ts'
import type { Language } from '../../../base/sentence.ts'
import type { Outcome } from '../../../output/result.ts'
import type { DeadEntry, ImageEntry } from '../../../storage/manifest/entry.ts'

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

export function deadOutcome(entry: DeadEntry, language: Language): Outcome {
  const { cause, tries } = entry
  const values = {
    cause: cause ?? entry.reason,
    since: entry.deadSince.slice(0, 10),
    times: tries === 1 ? say('tried-once') : say('tried-times', { tries }),
    next: `${entry.nextTry.slice(0, 16)}Z`,
  }
  const sentence = cause ? say('refused-since', values) : say('gone-since', values)
  return { outcome: 'skipped', reason: 'dead', message: sentence.in(language) }
}
