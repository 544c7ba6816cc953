/**
 * Shows what a run would do. It tries everything that a run needs from the store and sends no request to the origins.
 * It writes nothing but the probe object.
 */
import { eachAtOnce } from '../../base/concurrency/each-at-once.ts'
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { asSaid, textIn } from '../../base/sentence.ts'
import type { GrowingList } from '../../input/positions/growing-list.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import { WholeList } from '../../input/positions/image-list.ts'
import type { Ledger } from '../../output/ledger.ts'
import type { LostOutcome } from '../../output/result.ts'
import { openStore } from '../../storage/stores/open.ts'
import { runDoctor } from '../doctor/doctor.ts'
import type { Finding } from '../doctor/finding.ts'
import { type OpenedManifest, openKnownImages, wantedOf } from './known/open-known-images.ts'
import { decideOwnLinks } from './known/own-links.ts'
import type { RunContext } from './options/context.ts'
import type { PersistSettings } from './options/persist-settings.ts'
import type { Stop } from './stop.ts'

/** Concurrent requests to the store. */
const CONCURRENCY = 16

export async function runDry(
  settings: PersistSettings,
  list: WholeList | GrowingList,
  ledger: Ledger,
  stop: Stop,
  context: RunContext,
  arriving?: AsyncIterable<ImageJob>,
): Promise<void> {
  const { watch, requests } = context
  let error: PersistError | undefined
  try {
    // The needs of a caller's own store are unknown, so nothing is checked.
    const findings =
      settings.store.kind === 'own'
        ? []
        : runDoctor(settings.store, true, watch.notice, stop.stopping, requests.toStore)
    for await (const finding of findings) {
      watch.found(finding)
      if (finding.outcome === 'missing') error ??= errorOfFinding(finding)
    }
  } catch (thrown) {
    if (!stop.stopping.aborted) throw thrown
  }
  // The stop comes last: `failStore` would also end the examination.
  if (error) stop.failStore(error)
  else await settleFromManifest(settings, list, ledger, stop, context, arriving)
  ledger.settleRest(untried(settings))
}

function untried({ language }: PersistSettings): LostOutcome {
  return { outcome: 'skipped', reason: 'dry-run', message: textIn(language, say('dry-run')) }
}

function errorOfFinding({ sentence, advice }: Finding): PersistError {
  return new PersistError('store', 'store-denied', asSaid(sentence), {
    advice: advice === undefined ? undefined : asSaid(advice),
  })
}

/** Settles the known images without requesting any image, and writes nothing. */
async function settleFromManifest(
  settings: PersistSettings,
  list: WholeList | GrowingList,
  ledger: Ledger,
  stop: Stop,
  context: RunContext,
  arriving: AsyncIterable<ImageJob> | undefined,
): Promise<void> {
  const mode = settings.manifest.mode === 'off' ? 'off' : 'read-only'
  const store = await openStore(settings.store, context.watch.notice, context.requests.toStore)
  try {
    const wanted = wantedOf(list)
    const opened = await openKnownImages(settings, mode, store, wanted, stop, context)
    ledger.memoryProblem = opened.manifest.problem
    if (list instanceof WholeList) {
      await opened.look.overList(list, wanted.urls)
      // Without the store: a link that only the store knows stays as it is.
      await decideOwnLinks(list, opened, undefined, ledger, stop)
    }
    const { lookups, lost } = opened.knownImages
    const suspects: ImageJob[] = []
    for (const job of list.jobs)
      if (job.targets.some(target => lookups.lookUp(job, target).kind === 'suspect')) suspects.push(job)
      else settleIfKnown(job, opened, ledger, untried(settings))
    await eachAtOnce(suspects, CONCURRENCY, async job => {
      for (const target of job.targets) {
        const found = lookups.lookUp(job, target)
        if (found.kind === 'suspect') await lost.afterLook(found.entry, opened.objects)
      }
      settleIfKnown(job, opened, ledger, untried(settings))
    })
    opened.look.report()
    if (!arriving) return
    const outcome = untried(settings)
    for await (const job of arriving) {
      settleIfKnown(job, opened, ledger, outcome)
      for (const target of job.targets) ledger.settle(target, outcome)
      job.body?.release()
    }
  } finally {
    await store.close()
  }
}

function settleIfKnown(job: ImageJob, opened: OpenedManifest, ledger: Ledger, untried: LostOutcome): void {
  const state = opened.settleKnown(job, ledger)
  if (state === 'resting') opened.settleResting(job, ledger)
  if (state !== 'open') return
  for (const target of job.targets) {
    const outcome = opened.knownImages.lost.withLoss(job, target, untried)
    if (outcome !== untried) ledger.settle(target, outcome)
  }
}
