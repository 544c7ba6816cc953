/**
 * Shows what a run would do. It tries to reach and to read the store, sends no request to the origins, and writes
 * nothing.
 */
import { existsSync } from 'node:fs'
import { type Closing, closingAfter } from '../../base/closing.ts'
import { eachAtOnce } from '../../base/concurrency/map-ordered.ts'
import { PersistError } from '../../base/errors.ts'
import { asSaid, textIn } from '../../base/sentence.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import type { Ledger } from '../../output/ledger.ts'
import type { UnkeptOutcome } from '../../output/result.ts'
import { runDoctor } from '../doctor/doctor.ts'
import type { Finding } from '../doctor/finding.ts'
import type { OpenedManifest } from './known/opened-manifest.ts'
import { decideOwnLinks } from './known/own-links.ts'
import { say } from './messages/say.ts'
import { openManifestOf } from './open-known-images.ts'
import type { PersistSettings } from './options/persist-settings.ts'
import type { PersistRun } from './run.ts'

/** Concurrent requests to the store. */
const CONCURRENCY = 16

export async function runDry(run: PersistRun): Promise<void> {
  const { settings, ledger, stop, watch, requests } = run
  let error: PersistError | undefined
  try {
    const { store } = settings
    // The needs of a caller's own store are unknown, and a run makes a folder that is not there.
    const isUnchecked = store.kind === 'own' || (store.kind === 'file' && !existsSync(store.directory))
    const findings = isUnchecked ? [] : runDoctor(store, false, watch.notice, stop.stopping, requests.toStore)
    for await (const finding of findings) {
      watch.found(finding)
      if (finding.outcome === 'missing') error ??= errorOfFinding(finding)
    }
  } catch (thrown) {
    if (!stop.stopping.aborted) throw thrown
  }
  // The stop comes last: `failStore` would also end the examination.
  if (error) stop.failStore(error)
  else await closingAfter(closing => settleFromManifest(run, closing))
  ledger.settleRest(untried(settings))
}

function untried({ language }: PersistSettings): UnkeptOutcome {
  return { outcome: 'skipped', reason: 'dry-run', message: textIn(language, say('dry-run')) }
}

function errorOfFinding({ sentence, advice }: Finding): PersistError {
  return new PersistError('store', 'store-denied', asSaid(sentence), {
    advice: advice === undefined ? undefined : asSaid(advice),
  })
}

/** Settles the known images without requesting any image, and writes nothing. */
async function settleFromManifest(run: PersistRun, closing: Closing): Promise<void> {
  const { settings, list, ledger, stop, arriving } = run
  const opened = await openManifestOf(run, settings.manifest.mode === 'off' ? 'off' : 'read-only', closing)
  if (!list.isArriving) {
    await opened.look.overList(list)
    // Without the store: a link that only the store knows stays as it is.
    await decideOwnLinks(list, opened, undefined, ledger, stop)
  }
  const { lookups, missing } = opened.knownImages
  const outcome = untried(settings)
  const suspects: ImageJob[] = []
  for (const job of list.jobs)
    if (job.targets.some(target => lookups.lookUp(job, target).kind === 'suspect')) suspects.push(job)
    else settleOne(job, opened, ledger, outcome)
  await eachAtOnce(suspects, CONCURRENCY, async job => {
    for (const target of job.targets) {
      const found = lookups.lookUp(job, target)
      if (found.kind === 'suspect') await missing.afterLook(found.entry, opened.objects)
    }
    settleOne(job, opened, ledger, outcome)
  })
  opened.look.report()
  for await (const job of arriving ?? []) {
    settleOne(job, opened, ledger, outcome)
    job.body?.release()
  }
}

function settleOne(job: ImageJob, opened: OpenedManifest, ledger: Ledger, untried: UnkeptOutcome): void {
  const state = opened.knownJobs.settle(job)
  if (state === 'resting') opened.knownJobs.settleResting(job)
  if (state !== 'open') return
  const { lookups, missing } = opened.knownImages
  for (const target of job.targets) {
    const due = lookups.dueLine(job, target)
    const outcome = due ? opened.knownImages.kept(due) : missing.withLoss(job, target, untried)
    ledger.settle({ target, job, outcome })
  }
}
