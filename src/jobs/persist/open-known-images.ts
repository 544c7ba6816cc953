/** Opens the manifest for a run. */
import { TextTable } from '../../base/buffers/text-table.ts'
import type { Closing } from '../../base/closing.ts'
import { defined } from '../../base/defined.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import { WholeList } from '../../input/positions/image-list.ts'
import type { RecalledOutcome } from '../../output/ledger.ts'
import { newKeysOf } from '../../output/new-keys.ts'
import { imageLinks } from '../../storage/key/object-key.ts'
import {
  type CloseMode,
  type Manifest,
  type ManifestMode,
  NO_MANIFEST,
  openManifest,
} from '../../storage/manifest/manifest.ts'
import { BUCKET_KINDS } from '../../storage/stores/kinds.ts'
import { openStore, type StoreSettings } from '../../storage/stores/open.ts'
import { keyOwners } from './known/key-owners.ts'
import { KnownImages } from './known/known-images.ts'
import { knownLook } from './known/known-look.ts'
import { manifestUrls, ownKeys } from './known/manifest-names.ts'
import { NewKeys } from './known/new-keys.ts'
import { ObjectLook } from './known/object-look.ts'
import type { OpenedManifest } from './known/opened-manifest.ts'
import { Refreshes } from './known/refreshes.ts'
import { verdictSettings } from './known/verdict-settings.ts'
import type { PersistRun } from './run.ts'
import type { Stop } from './stop.ts'

/**
 * Opens the destination and the manifest. A store that is unreachable, or refuses for a reason other than missing rights,
 * stops the run.
 */
export async function openManifestOf(
  run: PersistRun,
  mode: ManifestMode,
  closing: Closing,
): Promise<OpenedManifest> {
  const { settings, list, ledger, stop, clock, watch, runId, requests } = run
  const { publicUrls, template, language } = settings
  const { notice } = watch
  const { stopping } = stop
  const open = async (place: StoreSettings) => closing.with(await openStore(place, notice, requests.toStore))
  const store = await open(settings.store)
  const elsewhere = settings.manifest.store && (await open(settings.manifest.store))
  let cleaning: Promise<unknown> | undefined
  closing.add(() => cleaning)
  const begun = performance.now()
  // While the list is still arriving, every entry is kept.
  const [urls, keys] = list instanceof WholeList ? [manifestUrls(list), ownKeys(list)] : []
  const opened = await openManifest(
    {
      store: elsewhere ?? store,
      mode,
      runId,
      clock,
      notice,
      isRewriting: run.attached.lists.needsWhole,
      ...(keys && { keys }),
    },
    urls,
    stopping,
  ).catch((error): Manifest => {
    if (!stopping.aborted) stop.failStore(asPersistError(error, 'store'))
    return NO_MANIFEST
  })
  ledger.manifestProblem = opened.problem
  // An answer from the manifest's own folder says nothing about the destination of the images.
  const manifest = elsewhere ? { ...opened, storeAnswered: false } : opened
  let hasEnded = false
  // After an unexpected error the manifest closes without merging its segments.
  closing.add(() => hasEnded || manifest.close('early', stop))
  const newKeys = new NewKeys(manifest, store, clock, begun)
  const linksOf = imageLinks(publicUrls.base ?? store.publicBase, publicUrls)
  const knownImages = new KnownImages({
    manifest,
    clock,
    store,
    linksOf,
    newKeys,
    language,
    rules: settings.manifest,
    keyFields: template.fields.toSorted(),
    settingsFor: verdictSettings(settings),
  })
  const { losses } = knownImages.lookups
  const refreshes =
    settings.manifest.refreshAfterMs === undefined ? undefined : new Refreshes(knownImages.lookups)
  const directory = 'directory' in settings.store ? settings.store.directory : undefined
  const mayNameRight = 'location' in settings.store && BUCKET_KINDS[settings.store.kind].policy === 'aws'
  // A look at a file costs no request.
  const most = directory === undefined ? undefined : Number.POSITIVE_INFINITY
  const objects = new ObjectLook({ store, losses, clock, stop, notice, mayNameRight, ...defined({ most }) })
  const readAgain = (urls: readonly string[], keys?: ReadonlySet<string>) => {
    const quiet = { store: elsewhere ?? store, runId, clock, notice() {}, ...defined({ keys }) }
    const further = openManifest({ ...quiet, mode: 'read-only' }, new TextTable(urls), stopping)
    return further.catch(() => NO_MANIFEST)
  }
  const recalled: RecalledOutcome = {
    outcome: 'unchanged',
    recall: knownImages.recallKnown.bind(knownImages),
  }
  const settleResting: OpenedManifest['settleResting'] = job => {
    for (const target of job.targets) {
      const outcome = ledger.isSettled(target) ? undefined : knownImages.recall(job, target)
      if (!outcome) continue
      ledger.settle(target, outcome)
      watch.settled(outcome, job.url)
    }
  }
  const mayLookUp = (job: ImageJob) =>
    settings.onCollision !== 'overwrite' &&
    job.targets.some(({ key }) => key !== undefined || !template.needsBytes)
  return {
    store,
    manifest,
    knownImages,
    refreshes,
    objects,
    linksOf,
    newKeys,
    async end(hasEndedWell) {
      hasEnded = true
      let keys: ReadonlySet<string> | undefined
      const isNamed = (key: string) => {
        keys ??= newKeysOf(ledger)
        return keys.has(key)
      }
      await manifest.close(closeMode(stop), stop, hasEndedWell ? isNamed : undefined)
    },
    isManifestRead: opened.storeAnswered,
    look: knownLook({
      ...{ store, directory, objects, knownImages, manifest, notice, stop, urls, ledger },
      isManifestElsewhere: elsewhere !== undefined,
      readKeys: keys => readAgain([], keys),
    }),
    async readSources(urls) {
      // Without it the sources are requested.
      knownImages.lookups.readSources(await readAgain(urls))
    },
    isOfOther: keyOwners(manifest, keys => readAgain([], keys)),
    removeLeftovers(others) {
      const places = [store, elsewhere].map(place => place?.removeLeftovers?.(clock.now(), stopping))
      cleaning = Promise.all([...places, others])
    },
    settleKnown(job) {
      refreshes?.add(job)
      let isOpen = false
      let isResting = false
      for (const target of job.targets) {
        const outcome = knownImages.outcomeOf(job, target)
        if (!outcome) isOpen = true
        else if (outcome.key === undefined) isResting = true
        else {
          ledger.settleKnown(target, outcome, recalled)
          watch.settled(outcome, job.url)
        }
      }
      if (!isOpen) return isResting ? 'resting' : 'settled'
      // An image at rest with an open target has an invalid key there: that target reports it later.
      if (isResting) settleResting(job)
      return 'open'
    },
    settleResting,
    isToLookUp: job =>
      (mayLookUp(job) || job.targets.some(target => knownImages.lookups.lossOf(job, target) !== undefined)) &&
      knownImages.isToLookUp(job),
  }
}

/** A deadline leaves time to write what was done. A cancelling runner or a failed store does not. */
function closeMode({ stopping, cancelled, error }: Stop): CloseMode {
  if (cancelled || error) return 'hurried'
  return stopping.aborted ? 'early' : 'whole'
}
