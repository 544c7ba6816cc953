/** Opens everything that the images of a run need, and closes it at the end. */
import { type Closing, closingAfter } from '../../base/closing.ts'
import type { DigestName } from '../../base/digests/digests.ts'
import type { BodyFiles } from '../../base/files/body-files.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import { expiryOf } from '../../input/positions/spellings.ts'
import { say } from '../../storage/messages/say.ts'
import { arrivingImages } from './arriving-images.ts'
import type { OpenedManifest } from './known/opened-manifest.ts'
import { openLargeBodies, takesLargeBodies } from './large-bodies.ts'
import { openManifestOf } from './open-known-images.ts'
import { type OriginContext, openOrigin } from './open-origin.ts'
import { persistImages } from './pipeline.ts'
import { BYTES_IN_FLIGHT, openResources } from './resources.ts'
import type { ImagesToDo, PersistRun } from './run.ts'
import { lookUnderKey } from './steps/find-stored.ts'
import { NewLimit } from './steps/new-limit.ts'
import { PendingAnswers } from './steps/pending-answers.ts'
import { RepeatedImages } from './steps/repeated-image.ts'
import { rotatingParameters } from './steps/rotating-parameters.ts'
import type { Steps } from './steps/steps.ts'
import { Uploader } from './steps/upload-image.ts'
import { FailingHosts } from './watching/failing-hosts.ts'
import { wholeImages } from './whole-images.ts'

/**
 * Settles one run's images, from the list to the ledger.
 * @param ofRun closes the manifest at the end of the run
 */
export async function runImages(run: PersistRun, ofRun: Closing): Promise<OpenedManifest> {
  const { settings, ledger, stop, watch, arriving, clock } = run
  const digests: readonly DigestName[] = [...new Set(['sha256' as const, ...settings.template.digests])]
  const opened = await openManifestOf(run, settings.manifest.mode, ofRun)
  await closingAfter(async closing => {
    const { files, large, stale } = openLargeBodies(run, opened.store, digests, closing)
    opened.removeLeftovers(stale)
    const failingHosts = new FailingHosts(opened.manifest.imageCounts)
    ledger.follow(failingHosts)
    const rotating = rotatingParameters(opened.manifest.mayHaveStored)
    const repeatedImages = new RepeatedImages()
    const toDo = arriving ? arrivingImages(arriving, opened, clock) : await wholeImages(run, opened)
    if (toDo) await doImages(run, opened, toDo, { large, digests, rotating, repeatedImages, files }, closing)
    opened.look.report()
    const notices = [failingHosts, rotating, repeatedImages].flatMap(seen => seen.sentences())
    for (const notice of [...notices, opened.refreshes?.sentence(), stop.unfinished?.notice()])
      if (notice) watch.notice(notice)
  })
  return opened
}

/** Opens the way from the origins to the store, and sends the images on it. */
async function doImages(
  run: PersistRun,
  opened: OpenedManifest,
  toDo: ImagesToDo,
  {
    files,
    ...tools
  }: Pick<Steps, 'digests' | 'rotating' | 'repeatedImages'> &
    Pick<OriginContext<ImageJob>, 'large'> & { readonly files: BodyFiles },
  closing: Closing,
): Promise<void> {
  const { settings, watch, requests } = run
  const { profiles } = opened.manifest
  const resources = openResources(settings.gate.concurrency)
  const { gate, fetcher } = closing.with(
    await openOrigin<ImageJob>(settings, {
      ...run,
      ...resources,
      ...tools,
      expiryOf,
      ...(profiles && { profiles }),
      onSend: requests.toOrigin,
      limited: watch.limited,
      ...(!takesLargeBodies(settings.store) && { tooLargeAdvice: say('own-store-put-file') }),
    }),
  )
  const steps: Steps = {
    ...run,
    ...opened,
    ...resources,
    ...tools,
    gate,
    fetcher,
    uploader: new Uploader(run, opened, [...toDo.open, ...toDo.resting]),
    due: opened.look.dueOf(toDo.open),
    pending: new PendingAnswers(files, resources.budget, BYTES_IN_FLIGHT),
    newLimit:
      settings.maxNew === undefined ? undefined : new NewLimit(settings.maxNew, run.ledger, run.clock),
  }
  const jobs = await toDo.jobs(job => lookUnderKey(job, steps))
  if (!(Array.isArray(jobs) && jobs.length === 0)) await persistImages(jobs, steps, toDo.ahead)
}
