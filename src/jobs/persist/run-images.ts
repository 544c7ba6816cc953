/** Opens everything that the images of a run need, and closes it at the end. */

import { BodyMemory } from '../../base/buffers/body-memory.ts'
import { ByteBudget } from '../../base/concurrency/byte-budget.ts'
import { Slots } from '../../base/concurrency/slots.ts'
import { UploadSlots } from '../../base/concurrency/upload-slots.ts'
import type { DigestName } from '../../base/digests/digests.ts'
import { BodyFiles } from '../../base/files/body-files.ts'
import { say } from '../../base/messages/say.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import { type ImageList, WholeList } from '../../input/positions/image-list.ts'
import type { Position } from '../../input/positions/position-table.ts'
import { Refusal } from '../../input/positions/refusal.ts'
import { expiryOf } from '../../input/positions/spellings.ts'
import type { LargeBodySettings } from '../../origin/fetch/large-body.ts'
import type { Ledger } from '../../output/ledger.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import type { CloseMode } from '../../storage/manifest/manifest.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { HeldBackImages } from './known/held-back.ts'
import {
  type OpenedManifest,
  type OpenJobs,
  openKnownImages,
  openOfList,
  wantedOf,
} from './known/open-known-images.ts'
import { openOfArriving } from './known/open-of-arriving.ts'
import { decideOwnLinks } from './known/own-links.ts'
import { comparedDigests, largeBodies, takesLargeBodies } from './large-bodies.ts'
import { MirrorCopies } from './mirrors/mirror-copies.ts'
import type { Mirrors } from './mirrors/mirrors.ts'
import { openOrigin } from './open-origin.ts'
import type { RunContext, SharedResources } from './options/context.ts'
import type { PersistSettings } from './options/persist-settings.ts'
import { persistImages, type Steps } from './pipeline.ts'
import type { LinkCheck } from './rewriting/link-check.ts'
import { movedLinks } from './rewriting/moved-links.ts'
import { lookUnderKey, lookUnderKeys } from './steps/look-under-keys.ts'
import { RepeatedImageWatch } from './steps/repeated-image.ts'
import { RotatingParameters } from './steps/rotating-parameters.ts'
import { uploader } from './steps/upload-image.ts'
import type { Stop } from './stop.ts'
import { expiredLinks, TriedHosts } from './watching/failing-hosts.ts'
import { tellingHeld } from './watching/held-hosts.ts'

/** Bytes in memory between the origins and the store, over all images in progress. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024

/** Uploads of large bodies at once: each may fill the line alone. */
const LARGE_UPLOADS = 4

/** @param concurrency number of images fetched at once */
export function sharedResources(concurrency: number): SharedResources {
  return {
    slots: new Slots(concurrency),
    uploadSlots: new UploadSlots(concurrency),
    largeUploadSlots: new UploadSlots(Math.min(concurrency, LARGE_UPLOADS)),
    budget: new ByteBudget(BYTES_IN_FLIGHT),
    memory: new BodyMemory(),
  }
}

/**
 * Settles one run's images, from the list to the ledger.
 * @param arriving the jobs of a list that is still arriving
 */
export async function runImages(
  settings: PersistSettings,
  list: ImageList,
  ledger: Ledger,
  stop: Stop,
  context: RunContext,
  arriving?: AsyncIterable<ImageJob>,
): Promise<void> {
  const store =
    context.store ?? (await openStore(settings.store, context.watch.notice, context.requests.toStore))
  const wanted = wantedOf(list)
  const { mode: memory } = settings.manifest
  const opened = await openKnownImages(settings, memory, store, wanted, stop, context).catch(async error => {
    if (!context.store) await store.close()
    throw error
  })
  const files = new BodyFiles(context.temporaryFolder)
  const digests: readonly DigestName[] = [...new Set(['sha256' as const, ...settings.template.digests])]
  const ofLarge = [...digests, ...comparedDigests(store, settings)]
  const large = largeBodies(settings, files, ofLarge, context.largeBodies)
  // Only these runs write bodies to files.
  const hasFiles = large !== undefined || settings.mirrors.length > 0
  const cleaned = Promise.all([opened.removeLeftovers(), hasFiles && files.removeStale(context.clock.now())])
  // If an unexpected error ends the run, the memory closes without merging its segments.
  let mode: CloseMode = 'early'
  const { manifest, mirrors } = opened
  ledger.memoryProblem = manifest.problem
  const record = (entry: ImageEntry) => manifest.record(entry)
  const partition = context.partition?.name
  const copies =
    mirrors && new MirrorCopies(mirrors, store.prefix.length, record, stop.aborting, undefined, partition)
  const hasOwnLinks = list instanceof WholeList && list.ownLinks.length > 0
  try {
    const { imageCounts } = manifest
    const tried = new TriedHosts(imageCounts)
    if (imageCounts.size > 0) ledger.beforeRelease = result => tried.note(result)
    const rotating = new RotatingParameters(manifest.mayHaveStored)
    const parts = { ...opened, copies, rotating, store, ledger, stop, large, digests }
    if (arriving) await runPipeline(settings, list, arriving, parts, context)
    else if (list instanceof WholeList) {
      await opened.look.overList(list, wanted.urls)
      const restoring =
        list.ownLinks.length > 0 ? await decideOwnLinks(list, opened, store, ledger, stop) : []
      if (hasOwnLinks) context.watch.planned(list.ownCount, list.jobCount, list.objectCount)
      if (context.linkCheck) await checkLinks(context.linkCheck, list, opened, ledger)
      const left = await openOfList(list.jobs, opened, ledger)
      const { open, resting } = left
      if (open.length + restoring.length > 0 || resting.some(opened.isToLookUp))
        await runPipeline(settings, list, { ...left, restoring }, parts, context)
      else for (const job of resting) opened.settleResting(job, ledger)
    }
    opened.look.report()
    if (imageCounts.size > 0) {
      for (const result of ledger.ownResults()) tried.note(result)
      for (const sentence of tried.sentences()) context.watch.notice(sentence)
    }
    const moved = settings.rewriting && settings.template.holdsHash ? movedLinks(ledger) : undefined
    const cut = stop.unfinished?.notice()
    const expired = expiredLinks(ledger, settings.sources)
    for (const notice of [...rotating.sentences(), expired, cut, moved])
      if (notice) context.watch.notice(notice)
    mode = closeMode(stop)
  } finally {
    await copies?.close(mode === 'hurried')
    await files.close()
    await manifest.close(mode, stop)
    await cleaned
    if (mirrors && copies) {
      const { unproven } = ledger.mirrorCounts
      mirrors.note({ unproven, isOldMemory: manifest.hasLines, books: copies.books.values() })
      // A worker closes them after its last part.
      if (!context.mirrors) await closeMirrors(mirrors, context)
    }
    if (!context.store) await store.close()
  }
}

/** Known images that a first link shows to be lost are fetched like any other. */
async function checkLinks(
  linkCheck: LinkCheck,
  list: WholeList,
  { knownImages, objects }: OpenedManifest,
  ledger: Ledger,
): Promise<void> {
  const { lookups } = knownImages
  const lookUp = ({ targetOrRefusal: target }: Position) =>
    target instanceof Refusal ? undefined : ([list.jobOf(target), target] as const)
  const recall = (position: Position) => {
    const found = lookUp(position)
    return found && knownImages.recall(...found)
  }
  const isLost = async (position: Position) => {
    const found = lookUp(position)
    const known = found && lookups.lookUp(...found)
    return known?.kind === 'known' && (await objects.at(known.entry)) === 'gone'
  }
  await linkCheck.beginKnown(ledger, recall, isLost)
  linkCheck.begin(ledger)
}

/** Reports what the mirrors lack, and closes them. */
export async function closeMirrors(mirrors: Mirrors, { watch }: Pick<RunContext, 'watch'>): Promise<void> {
  await mirrors.close()
  for (const sentence of mirrors.warnings()) watch.notice(sentence)
}

/** A deadline leaves time to write what was done. A cancelling runner or a failed store does not. */
function closeMode({ stopping, cancelled, error }: Stop): CloseMode {
  if (cancelled || error) return 'hurried'
  return stopping.aborted ? 'early' : 'whole'
}

/** How many images of an arriving list are read ahead of the finished ones. */
const MAX_READ_AHEAD = 256

interface LeftJobs extends OpenJobs {
  /** They fetch lost images for links to their keys. */
  readonly restoring: readonly ImageJob[]
}

/** What all steps of the pipeline share. */
interface OpenedParts extends OpenedManifest {
  readonly copies: MirrorCopies | undefined
  readonly rotating: RotatingParameters
  readonly store: Store
  readonly ledger: Ledger
  readonly stop: Stop
  readonly large: LargeBodySettings | undefined
  /** Made of every body while it is read. */
  readonly digests: readonly DigestName[]
}

async function runPipeline(
  settings: PersistSettings,
  { jobs, hasChosenKeys }: Pick<ImageList, 'jobs' | 'hasChosenKeys'>,
  left: LeftJobs | AsyncIterable<ImageJob>,
  parts: OpenedParts,
  context: RunContext,
): Promise<void> {
  const { manifest, knownImages, linksOf, copies, rotating, store, ledger, stop, large, digests } = parts
  const { clock, watch, requests, mayAsk, hold, imageEnded, windows, lookup } = context
  const { slots, uploadSlots, largeUploadSlots, budget, memory } =
    context.shared ?? sharedResources(settings.gate.concurrency)
  const { stopping, aborting } = stop
  const origin = await openOrigin<ImageJob>(settings, {
    ...{ clock, slots, budget, memory, stopping, aborting, expiryOf },
    ...(lookup && { lookup }),
    notice: watch.notice,
    profiles: manifest.profiles,
    onSend() {
      mayAsk?.()
      requests.toOrigin()
    },
    uses: use => tellingHeld(use, watch),
    ...(large && { large }),
    ...(!takesLargeBodies(settings.store) && { tooLargeAdvice: say('own-store-put-file') }),
  })
  try {
    const { gate, fetcher } = origin
    const { mayHaveStored } = manifest
    const known = { jobs, hasChosenKeys, open: 'open' in left ? [...left.open, ...left.resting] : [] }
    const newSince = context.round?.since
    const upload = uploader(settings, store, context, { ...known, mayHaveStored, linksOf, newSince })
    const steps: Steps = {
      gate,
      fetcher,
      rules: settings.inspect,
      digests,
      maxBytes: settings.fetch.maxBytes,
      budget,
      memory,
      uploadSlots,
      largeUploadSlots,
      uploader: upload,
      store,
      repeatedImages: new RepeatedImageWatch(watch.notice),
      rotating,
      manifest,
      knownImages,
      copies,
      clock,
      ledger,
      stop,
      watch,
      objects: parts.objects,
      due: parts.look.dueOf('open' in left ? left.open : []),
      outcomeOfFailure: (...failure) => knownImages.outcomeOfFailure(...failure),
      ...(hold && { hold }),
      ...(imageEnded && { imageEnded }),
    }
    const lookTools = { ...steps, watch }
    if (!('open' in left)) {
      const open = openOfArriving(left, parts, ledger, job => lookUnderKey(job, lookTools), clock)
      return await persistImages(open, jobs, steps, MAX_READ_AHEAD)
    }
    await lookUnderKeys(left.resting.filter(parts.isToLookUp), lookTools)
    const { resting, restoring } = left
    const open = [...left.open, ...restoring]
    const isOpen = (job: ImageJob) => job.targets.some(target => !ledger.isSettled(target))
    const settle = (job: ImageJob) => parts.settleResting(job, ledger)
    if (windows) {
      for (const job of resting.filter(isOpen)) settle(job)
      const ended = (job: ImageJob) => windows.ended(job)
      const groups = windows.jobs(open, stopping)
      return await persistImages(groups, jobs, { ...steps, ended }, Number.POSITIVE_INFINITY)
    }
    const heldBack = new HeldBackImages(resting.filter(isOpen), open, knownImages, settle)
    if (open.length === 0) return
    const tried = heldBack.isEmpty ? open : heldBack.jobs(open, stopping)
    await persistImages(
      tried,
      jobs,
      { ...steps, ended: job => heldBack.ended(job) },
      Number.POSITIVE_INFINITY,
    )
  } finally {
    await origin.close()
  }
}
