/**
 * Puts damaged objects back: from the other places of the check, or from the origin, and only with the remembered
 * SHA-256.
 */
import { BodyMemory } from '../../../base/buffers/body-memory.ts'
import { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { descriptionOf, type PersistError } from '../../../base/errors.ts'
import { BodyFiles } from '../../../base/files/body-files.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { FILE_DIGESTS } from '../../../storage/stores/hold-object.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { largeBodies } from '../../persist/large-bodies.ts'
import type { RunContext } from '../../persist/options/context.ts'
import { objectOptions } from '../../persist/steps/object-options.ts'
import { Stop } from '../../persist/stop.ts'
import type { CheckSettings } from '../check-settings.ts'
import type {
  CheckedPlace,
  CheckFacts,
  CheckTimes,
  DamagedObject,
  Repairer,
  RepairOutcome,
} from '../states.ts'
import { type RememberedImage, rememberedImage } from './image-source.ts'
import type { KeptImage } from './known-origins.ts'
import { OriginImages } from './origin-images.ts'
import { PlaceHealth } from './place-health.ts'
import { type HeldImage, imageAt } from './place-images.ts'
import { type PutBack, putChanged, putMissing, seenObject } from './put-back.ts'
import { proveWhole } from './whole-mirror.ts'

/** Bytes in memory at once, over all objects under repair. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024

export interface RepairPlaces {
  /** The source, whose memory the check has read. */
  readonly source: CheckedPlace
  readonly mirrors: readonly CheckedPlace[]
  /** The place of the memory. */
  readonly memory: Store
}

type RepairSettings = Pick<CheckSettings, 'mirrors' | 'repair' | 'repairFrom' | 'run' | 'store' | 'template'>

type RepairContext = Pick<
  RunContext,
  'clock' | 'lookup' | 'watch' | 'requests' | 'startedAt' | 'runId' | 'repository' | 'temporaryFolder'
>

/** An object under repair. */
interface Patient {
  readonly object: DamagedObject
  readonly image: RememberedImage
  /** The key below the prefix of each place. */
  readonly path: string
  /** How a changed object looked; undefined for a missing one. */
  readonly seen: CheckFacts | undefined
}

/** The end of a repair, or a sentence about why this source does not have the bytes. */
type Attempt = RepairOutcome | { readonly without: Text | undefined; readonly isGone?: boolean }

/** @param signal cancels the check */
export function openRepairer(
  settings: RepairSettings,
  places: RepairPlaces,
  context: RepairContext,
  signal: AbortSignal,
): Repairer {
  return new ObjectRepairer(settings, places, context, signal)
}

class ObjectRepairer implements Repairer {
  readonly #settings: RepairSettings
  readonly #places: RepairPlaces
  readonly #context: RepairContext
  readonly #stop: Stop
  readonly #budget = new ByteBudget(BYTES_IN_FLIGHT)
  readonly #memory = new BodyMemory()
  readonly #files: BodyFiles
  readonly #health = new PlaceHealth()
  readonly #origins: OriginImages
  /** Resolves when files of killed repairs are removed. */
  readonly #cleaned: Promise<void>

  constructor(settings: RepairSettings, places: RepairPlaces, context: RepairContext, signal: AbortSignal) {
    this.#settings = settings
    this.#places = places
    this.#context = context
    this.#files = new BodyFiles(context.temporaryFolder)
    this.#stop = new Stop(signal, context.clock)
    const large = largeBodies({ ...settings.run, store: settings.store }, this.#files, FILE_DIGESTS)
    this.#cleaned = large ? this.#files.removeStale(context.clock.now()) : Promise.resolve()
    this.#origins = new OriginImages({
      ...context,
      settings: settings.run,
      budget: this.#budget,
      memory: this.#memory,
      large,
      stop: this.#stop,
    })
  }

  async repair(object: DamagedObject, signal: AbortSignal): Promise<RepairOutcome> {
    signal.throwIfAborted()
    const { place, key, state, entries } = object
    if (state === 'changed' && this.#settings.repair !== 'replace') return { state }
    const image = rememberedImage(entries)
    if (!image) return { state, message: say('repair-no-digest') }
    const { store } = place
    const gone = this.#health.goneFor(store)
    if (gone) return { state, message: failedBy(gone) }
    try {
      const seen =
        state === 'changed' ? await seenObject(store, key, object.found, this.#stop.aborting) : undefined
      const path = key.slice(store.prefix.length)
      const outcome = await this.#repairFromAny({ object, image, path, seen })
      if (outcome.state === 'repaired') this.#health.worked(store)
      return outcome
    } catch (thrown) {
      signal.throwIfAborted()
      const error = asPersistError(thrown, 'store')
      this.#health.failed(store, error)
      return { state, message: failedBy(error) }
    }
  }

  async checkedMirror(
    mirror: string,
    isWhole: boolean,
    times: CheckTimes,
    signal: AbortSignal,
  ): Promise<void> {
    const settings = this.#settings.mirrors.find(({ name }) => name === mirror)
    if (!isWhole || !settings) return
    const { memory } = this.#places
    await proveWhole(settings, times, { memory, notice: this.#context.watch.notice }, signal)
  }

  async close(): Promise<void> {
    this.#stop.close()
    await this.#origins.close()
    await Promise.all([this.#files.close(), this.#cleaned])
  }

  async #repairFromAny(patient: Patient): Promise<RepairOutcome> {
    const { state } = patient.object
    let message: Text | undefined
    let isGone = false
    for (const from of this.#sourcesFor(patient.object)) {
      const attempt = await (from === 'origin' ? this.#fromOrigins(patient) : this.#fromPlace(patient, from))
      if ('state' in attempt) return attempt
      message = attempt.without ?? message
      isGone ||= attempt.isGone === true
    }
    return {
      state: isGone && state === 'missing' ? 'dangling' : state,
      message: message ?? say('repair-nowhere'),
    }
  }

  /** An object with a wrong type may hold the right bytes itself, and a mirror follows its source. */
  *#sourcesFor({ place, why, isSuperseded }: DamagedObject): Generator<CheckedPlace | 'origin'> {
    const { source, mirrors } = this.#places
    if (why === 'type') yield place
    if (place.mirror !== undefined) yield source
    for (const from of this.#settings.repairFrom)
      if (from === 'mirror') yield* mirrors.filter(({ mirror }) => mirror !== place.mirror)
      else if (!isSuperseded) yield from
  }

  async #fromPlace(patient: Patient, place: CheckedPlace): Promise<Attempt> {
    const { run } = this.#settings
    const tools = {
      budget: this.#budget,
      memory: this.#memory,
      health: this.#health,
      rules: run.inspect,
      files: this.#files,
      maxBytes: run.fetch.maxBytes,
      most: Math.max(run.fetch.maxBytes, run.fetch.maxMediaBytes ?? 0),
    }
    const held = await imageAt(place, patient.path, patient.image, tools, this.#stop.aborting)
    return 'failure' in held ? { without: held.failure } : await this.#putBack(patient, held)
  }

  /** Tries the URLs that gave the image, one after another. */
  async #fromOrigins(patient: Patient): Promise<Attempt> {
    const { image, object } = patient
    const { store } = object.place
    let message: Text | undefined
    let isGone = image.urls.length > 0
    for (const url of image.urls) {
      const found = await this.#origins.hold(url, image.sha256)
      if ('image' in found) {
        const outcome = await this.#putBack(patient, found)
        if (outcome.state === 'repaired') this.#origins.kept(url, { store, key: object.key })
        return outcome
      }
      if ('kept' in found) {
        const attempt = await this.#fromKept(patient, found.kept)
        if ('state' in attempt) return attempt
        isGone = false
        continue
      }
      message = found.failure.message
      isGone &&= found.failure.isGone
    }
    return { without: message, isGone }
  }

  /** From an object that this repair has put back before. */
  #fromKept(patient: Patient, { store, key }: KeptImage): Promise<Attempt> {
    const path = key.slice(store.prefix.length)
    return this.#fromPlace({ ...patient, path }, { store, mirror: undefined })
  }

  async #putBack(
    { object, image, seen }: Patient,
    { body, image: inspected, release }: HeldImage,
  ): Promise<RepairOutcome> {
    const { template, run } = this.#settings
    const { url, fetchedUrl, chosen } = image.entry
    const { sha256 } = image
    const isHashed = chosen === undefined && template.holdsHash
    const facts = { ...inspected, digests: { sha256 } }
    const options = objectOptions(facts, fetchedUrl ?? url, isHashed, run.objects, this.#context)
    const { place, key } = object
    const restored = { store: place.store, key, bytes: body, sha256, options }
    const { aborting } = this.#stop
    let isFree = false
    try {
      const { end, isBodyFree } = await (seen
        ? putChanged(restored, seen, aborting)
        : putMissing(restored, aborting))
      isFree = isBodyFree
      return OUTCOMES[end]
    } finally {
      release(isFree)
    }
  }
}

const OUTCOMES: Readonly<Record<PutBack['end'], RepairOutcome>> = {
  written: { state: 'repaired' },
  taken: { state: 'changed', message: say('repair-taken') },
  moved: { state: 'changed', message: say('repair-moved') },
}

function failedBy(error: PersistError): Text {
  return say('repair-failed', { cause: descriptionOf(error) })
}
