/**
 * Puts damaged objects back: from the places of `repair-from`, the origin among them, and only with the remembered
 * SHA-256.
 */
import { BodyMemory } from '../../../base/buffers/body-memory.ts'
import { Closing } from '../../../base/closing.ts'
import { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { descriptionOf, type PersistError } from '../../../base/errors.ts'
import { BodyFiles } from '../../../base/files/body-files.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { faultAt, type Text } from '../../../base/sentence.ts'
import { fetchableUrl } from '../../../base/url/fetchable-url.ts'
import { CanonicalUrl } from '../../../base/url/request-url.ts'
import { lacksBotToken } from '../../../base/url/signed-urls.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { type ExpectedObject, FILE_DIGESTS } from '../../../storage/stores/buffer-object.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { say } from '../../messages/say.ts'
import { largeBodies } from '../../persist/large-bodies.ts'
import type { RunContext } from '../../persist/options/context.ts'
import { objectOptions } from '../../persist/steps/object-options.ts'
import { Stop } from '../../persist/stop.ts'
import type { CheckSettings } from '../check-settings.ts'
import type { CheckFacts, DamagedObject, RepairOutcome } from '../states.ts'
import { OriginImages } from './origin-images.ts'
import { type BufferedImage, imageAt, PlaceHealth, type PlaceTools } from './place-images.ts'
import { type PutBack, putChanged, putMissing, seenObject } from './put-back.ts'
import { placeName, type RepairPlace } from './repair-places.ts'

/** Bytes in memory at once, over all objects under repair. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024

/** A place that holds a copy. */
export interface OpenPlace extends Pick<RepairPlace, 'name'> {
  readonly store: Store
}

/** An object under repair. */
interface Patient {
  readonly object: DamagedObject
  readonly image: RememberedImage
  /** How a changed object looked; undefined for a missing one. */
  readonly seen: CheckFacts | undefined
}

/** The end of a repair, or a sentence about why this place does not give the bytes. */
type Attempt = RepairOutcome | { readonly without: Text | undefined; readonly isGone?: boolean }

/** Repairs of one check. */
export class ObjectRepairer {
  readonly #settings: CheckSettings
  readonly #source: Store
  readonly #from: readonly ('origin' | OpenPlace)[]
  readonly #stop: Stop
  readonly #health = new PlaceHealth()
  readonly #tools: PlaceTools
  readonly #origins: OriginImages
  readonly #closing = new Closing()

  /**
   * @param from where it looks for the bytes, in this order
   * @param signal cancels the check
   */
  constructor(
    settings: CheckSettings,
    source: Store,
    from: readonly ('origin' | OpenPlace)[],
    context: RunContext,
    signal: AbortSignal,
  ) {
    this.#settings = settings
    this.#source = source
    this.#from = from
    const files = this.#closing.with(new BodyFiles(context.temporaryFolder))
    const large = largeBodies({ ...settings.run, store: settings.store }, files, FILE_DIGESTS)
    const cleaned = large && files.removeStale(context.clock.now())
    this.#closing.add(() => cleaned)
    const { fetch, inspect } = settings.run
    const { maxBytes, maxMediaBytes = 0 } = fetch
    const buffers = { budget: new ByteBudget(BYTES_IN_FLIGHT), memory: new BodyMemory(), files }
    const most = Math.max(maxBytes, maxMediaBytes)
    this.#tools = { ...buffers, maxBytes, most, rules: inspect, health: this.#health }
    const stop = new Stop(signal, context.clock)
    this.#stop = stop
    this.#origins = this.#closing.with(
      new OriginImages({ ...context, ...buffers, settings: settings.run, large, stop }),
    )
    this.#closing.with(stop)
  }

  /**
   * Called for several objects at once, never for one object twice. An error of one object is an outcome.
   * @throws only if the check is cancelled
   */
  async repair(object: DamagedObject, signal: AbortSignal): Promise<RepairOutcome> {
    signal.throwIfAborted()
    const { key, state, entries } = object
    if (state === 'changed' && this.#settings.repair !== 'replace') return { state }
    const image = rememberedImage(entries)
    if (!image) return { state, message: say('repair-no-digest') }
    const store = this.#source
    const gone = this.#health.goneFor(store)
    if (gone) return { state, message: failedBy(gone) }
    try {
      const seen =
        state === 'changed' ? await seenObject(store, key, object.found, this.#stop.aborting) : undefined
      const outcome = await this.#repairFromAny({ object, image, seen })
      if (outcome.state === 'repaired') this.#health.worked(store)
      return outcome
    } catch (thrown) {
      signal.throwIfAborted()
      const error = asPersistError(thrown, 'store')
      this.#health.failed(store, error)
      return { state, message: failedBy(error) }
    }
  }

  /** Places that gave nothing, with the reason of each. */
  refusals(): readonly { readonly name: string; readonly error: PersistError }[] {
    return this.#from.flatMap(place => {
      const error = place === 'origin' ? undefined : this.#health.refusalOf(place.store)
      return place !== 'origin' && error ? [{ name: place.name, error }] : []
    })
  }

  async close(): Promise<void> {
    await this.#closing.close(true)
  }

  async #repairFromAny(patient: Patient): Promise<RepairOutcome> {
    const { state, why } = patient.object
    // An object with a wrong type may hold the right bytes itself.
    if (why === 'type') {
      const attempt = await this.#fromStore(patient, this.#source, patient.object.key)
      if ('state' in attempt) return attempt
    }
    let message: Text | undefined
    let isGone = false
    for (const from of this.#from) {
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

  async #fromPlace(patient: Patient, { name, store }: OpenPlace): Promise<Attempt> {
    const attempt = await this.#fromStore(patient, store, patient.object.key)
    return 'state' in attempt || !attempt.without
      ? attempt
      : { without: faultAt(placeName(name), attempt.without) }
  }

  /** @param key of the object with the bytes, with the prefix of the source */
  async #fromStore(patient: Patient, store: Store, key: ObjectKey): Promise<Attempt> {
    const path = key.slice(this.#source.prefix.length)
    const buffered = await imageAt(store, path, patient.image, this.#tools, this.#stop.aborting)
    if (!('failure' in buffered)) return await this.#putBack(patient, buffered)
    return { without: buffered.failure && say('repair-failed', { cause: buffered.failure }) }
  }

  /** Tries the URLs that gave the image, one after another. */
  async #fromOrigins(patient: Patient): Promise<Attempt> {
    const { image, object } = patient
    if (object.isSuperseded) return { without: undefined }
    let message: Text | undefined
    let isGone = image.urls.length > 0
    for (const url of image.urls) {
      const found = await this.#origins.fetch(url, image.sha256)
      if ('image' in found) {
        const outcome = await this.#putBack(patient, found)
        if (outcome.state === 'repaired') this.#origins.kept(url, object.key)
        return outcome
      }
      // This repair has put the bytes back before.
      if ('kept' in found) {
        const attempt = await this.#fromStore(patient, this.#source, found.kept)
        if ('state' in attempt) return attempt
        isGone = false
        continue
      }
      message = found.failure.message
      isGone &&= found.failure.isGone
    }
    return { without: message, isGone }
  }

  async #putBack(
    { object, image, seen }: Patient,
    { body, image: inspected, release }: BufferedImage,
  ): Promise<RepairOutcome> {
    const { template, run } = this.#settings
    const { chosen } = image.entry
    const { sha256 } = image
    const isHashed = chosen === undefined && template.holdsHash
    const facts = { ...inspected, digests: { sha256 } }
    const options = objectOptions(facts, isHashed, run.objects)
    const restored = { store: this.#source, key: object.key, bytes: body, sha256, options }
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

/** The remembered bytes of an object. */
interface RememberedImage extends ExpectedObject {
  /** The line that the bytes are known by. */
  readonly entry: ImageEntry
  /** URLs that gave these bytes, the latest first; none for bytes that a list held. */
  readonly urls: readonly CanonicalUrl[]
}

/** @returns undefined if no line has a digest */
function rememberedImage(entries: readonly ImageEntry[]): RememberedImage | undefined {
  const entry = entries.find(({ sha256 }) => sha256 !== undefined)
  if (entry?.sha256 === undefined) return undefined
  const { sha256, bytes } = entry
  const urls = new Map<string, CanonicalUrl>()
  for (const line of entries) {
    const url = line.sha256 === sha256 ? requestableUrl(line) : undefined
    if (url) urls.set(url.href, url)
  }
  return { sha256, ...(bytes !== undefined && { bytes }), entry, urls: [...urls.values()] }
}

/** The name of an image with an id is no URL that can be requested; neither is the name of bytes. */
function requestableUrl({ url, fetchedUrl }: ImageEntry): CanonicalUrl | undefined {
  const text = fetchedUrl ?? url
  if (text.includes('#')) return undefined
  try {
    // Others may write to the bucket, so a URL of the manifest is judged like one of a list.
    const parsed = fetchableUrl(text)
    return lacksBotToken(parsed) ? undefined : new CanonicalUrl(parsed.href)
  } catch {
    return undefined
  }
}
