/** What the steps of an image share. */
import type { DigestName } from '../../../base/digests/digests.ts'
import { hostOf } from '../../../base/url/request-url.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { OpenedManifest } from '../known/opened-manifest.ts'
import type { OpenedOrigin } from '../open-origin.ts'
import type { Resources } from '../resources.ts'
import type { PersistRun } from '../run.ts'
import type { FindTools } from './find-stored.ts'
import type { NewLimit } from './new-limit.ts'
import type { PendingAnswers } from './pending-answers.ts'
import type { RepeatedImages } from './repeated-image.ts'
import type { RotatingParameters } from './rotating-parameters.ts'

/** What the steps of an image need; `run-images.ts` opens and closes it. */
export interface Steps
  extends FindTools,
    Resources,
    Pick<PersistRun, 'list' | 'clock'>,
    Pick<OpenedManifest, 'store' | 'refreshes'>,
    Pick<OpenedOrigin<ImageJob>, 'gate' | 'fetcher'> {
  /** Digests to compute for each image. */
  readonly digests: readonly DigestName[]
  readonly repeatedImages: RepeatedImages
  readonly rotating: RotatingParameters
  readonly pending: PendingAnswers
  /** Undefined without `max-new`. */
  readonly newLimit: NewLimit | undefined
}

export function hostOfJob({ url }: ImageJob): string {
  return hostOf(url)
}
