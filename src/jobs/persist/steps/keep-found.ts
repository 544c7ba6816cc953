/** Records an object that the store has, although this run has not seen its bytes. */
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { Outcome } from '../../../output/result.ts'
import type { KnownImages } from '../known/known-images.ts'
import type { MirrorCopies } from '../mirrors/mirror-copies.ts'

/** @returns the outcome, with what the mirrors have */
export function keepFound(
  job: ImageJob,
  target: Target,
  found: Outcome,
  knownImages: Pick<KnownImages, 'recordStored' | 'storedEntry'>,
  copies: Pick<MirrorCopies, 'owe'> | undefined,
): Outcome {
  const entry = copies && knownImages.storedEntry(job, target, found)
  if (entry) return { ...found, mirrors: copies.owe(entry) } as Outcome
  knownImages.recordStored(job, target, found)
  return found
}
