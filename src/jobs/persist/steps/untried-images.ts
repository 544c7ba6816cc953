import type { PersistError } from '../../../base/errors.ts'
import { textIn } from '../../../base/sentence.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { UnkeptOutcome } from '../../../output/result.ts'
import type { OpenedManifest } from '../known/opened-manifest.ts'

type Tools = Pick<OpenedManifest, 'knownImages'> & { readonly ledger: Ledger }

/** Settles the targets that the run did not reach: findings of earlier runs stay, all others were not tried. */
export function settleUntried(jobs: Iterable<ImageJob>, error: PersistError, tools: Tools): void {
  const { ledger } = tools
  for (const job of jobs) settleUntriedJob(job, error, tools)
  ledger.settleRest(untriedOutcome(error, ledger))
}

export function settleUntriedJob(job: ImageJob, error: PersistError, { ledger, knownImages }: Tools): void {
  for (const target of job.targets) {
    if (ledger.isSettled(target)) continue
    const kept = knownImages.keptOutcome(job, target, error) ?? knownImages.recall(job, target)
    const outcome = kept ?? knownImages.missing.withLoss(job, target, untriedOutcome(error, ledger))
    ledger.settle({ target, job, outcome })
  }
}

function untriedOutcome(
  { reason, sentence }: PersistError,
  { language }: Pick<Ledger, 'language'>,
): UnkeptOutcome {
  return { outcome: 'skipped', reason, message: textIn(language, sentence) }
}
