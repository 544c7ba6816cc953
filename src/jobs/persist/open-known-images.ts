/** Opens the manifest for a run. */
import type { Closing } from '../../base/closing.ts'
import { defined } from '../../base/defined.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { imageLinks } from '../../storage/key/object-key.ts'
import type { UrlSet } from '../../storage/manifest/entries/history.ts'
import {
  type CloseMode,
  type Manifest,
  type ManifestMode,
  type ManifestSettings,
  NO_MANIFEST,
  openManifest,
} from '../../storage/manifest/manifest.ts'
import { BUCKET_KINDS } from '../../storage/stores/kinds.ts'
import { openStore, type StoreSettings } from '../../storage/stores/open.ts'
import { keyOwners } from './known/key-owners.ts'
import { KnownImages } from './known/known-images.ts'
import { KnownJobs } from './known/known-jobs.ts'
import { KnownLook } from './known/known-look.ts'
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
  const { settings, ledger, stop, clock, watch, requests } = run
  const { publicUrls, template } = settings
  const { notice, info } = watch
  stop.waitsForStore = true
  const open = async (place: StoreSettings) => closing.with(await openStore(place, notice, requests.toStore))
  const store = await open(settings.store)
  const elsewhere = settings.manifest.store && (await open(settings.manifest.store))
  let cleaning: Promise<unknown> | undefined
  closing.add(() => cleaning)
  const begun = performance.now()
  const place = { store: elsewhere ?? store, runId: run.runId, clock }
  const urls = run.list.isArriving ? undefined : manifestUrls(run.list)
  const opened = await openOrStop({ ...place, mode }, urls, run)
  ledger.manifestProblem = opened.problem
  ledger.follow({ settled: ({ line }) => line && opened.record(line) })
  // An answer from the manifest's own folder says nothing about the destination of the images.
  const manifest = elsewhere ? { ...opened, storeAnswered: false } : opened
  let hasEnded = false
  // After an unexpected error the manifest closes without merging its segments.
  closing.add(() => hasEnded || manifest.close('early', stop))
  const newKeys = new NewKeys(manifest, store, clock, begun)
  const linksOf = imageLinks(publicUrls.base ?? store.publicBase, publicUrls)
  const knownImages = new KnownImages({
    ...{ manifest, clock, store, linksOf, newKeys },
    language: settings.language,
    rules: settings.manifest,
    keyFields: template.fields.toSorted(),
    settingsFor: verdictSettings(settings),
  })
  const { lookups } = knownImages
  const refreshes = settings.manifest.refreshAfterMs === undefined ? undefined : new Refreshes(lookups)
  const directory = 'directory' in settings.store ? settings.store.directory : undefined
  const mayNameRight = 'location' in settings.store && BUCKET_KINDS[settings.store.kind].policy === 'aws'
  // A look at a file costs no request.
  const most = directory === undefined ? undefined : Number.POSITIVE_INFINITY
  const looking = { store, losses: lookups.losses, clock, stop, notice, mayNameRight, ...defined({ most }) }
  const objects = new ObjectLook(looking)
  /** Reads the manifest once more, for these URLs or keys alone. */
  const readAgain = (names: readonly string[], keys?: ReadonlySet<string>) => {
    const quiet = { ...place, mode: 'read-only' as const, notice() {}, ...defined({ keys }) }
    return openManifest(quiet, new Set(names), stop.stopping).catch(() => NO_MANIFEST)
  }
  const readKeys = (keys: ReadonlySet<string>) => readAgain([], keys)
  return {
    ...{ store, manifest, knownImages, refreshes, objects, linksOf, newKeys },
    isManifestRead: opened.storeAnswered,
    knownJobs: new KnownJobs({ ...run, knownImages, refreshes }),
    look: new KnownLook({
      ...{ store, directory, objects, knownImages, manifest, notice, info, stop, ledger, readKeys },
      isManifestElsewhere: elsewhere !== undefined,
    }),
    otherOwner: keyOwners(manifest, readKeys, host => settings.hosts.ruleFor(host)?.dropParameters ?? []),
    async end(hasEndedWell) {
      hasEnded = true
      const keys: ReadonlySet<string> = ledger.newKeys
      const isNamed = (key: string) => keys.has(key)
      await manifest.close(closeMode(stop), stop, hasEndedWell ? isNamed : undefined)
    },
    async readSources(urls) {
      // Without it the sources are requested.
      lookups.readSources(await readAgain(urls))
    },
    removeLeftovers(others) {
      const places = [store, elsewhere].map(place => place?.removeLeftovers?.(clock.now(), stop.stopping))
      cleaning = Promise.all([...places, others])
    },
  }
}

/** @param urls undefined while the list is still arriving: every entry is kept */
async function openOrStop(
  place: Pick<ManifestSettings, 'store' | 'runId' | 'clock' | 'mode'>,
  urls: UrlSet | undefined,
  { list, stop, watch, attached }: PersistRun,
): Promise<Manifest> {
  const keys = list.isArriving ? undefined : ownKeys(list)
  const rest = { notice: watch.notice, isRewriting: attached.lists.needsWhole, ...defined({ keys }) }
  return await openManifest({ ...place, ...rest }, urls, stop.stopping).catch(error => {
    if (!stop.stopping.aborted) stop.failStore(asPersistError(error, 'store'))
    return NO_MANIFEST
  })
}

/** A deadline leaves time to write what was done. A cancelling runner or a failed store does not. */
function closeMode({ stopping, cancelled, error }: Stop): CloseMode {
  if (cancelled || error) return 'hurried'
  return stopping.aborted ? 'early' : 'whole'
}
