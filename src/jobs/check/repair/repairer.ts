/**
 * Puts damaged objects back: from the other places of the check, or from the origin, and only with the remembered
 * SHA-256.
 */
import { BodyMemory } from '../../../base/buffers/body-memory.ts'
import { Closing } from '../../../base/closing.ts'
import { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { descriptionOf, type PersistError } from '../../../base/errors.ts'
import { BodyFiles } from '../../../base/files/body-files.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { fetchableUrl } from '../../../base/url/fetchable-url.ts'
import { CanonicalUrl } from '../../../base/url/request-url.ts'
import { lacksBotToken } from '../../../base/url/signed-urls.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { readStart, writeWhole } from '../../../storage/manifest/mirrors/since.ts'
import { type ExpectedObject, FILE_DIGESTS } from '../../../storage/stores/hold-object.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { largeBodies } from '../../persist/large-bodies.ts'
import type { RunContext } from '../../persist/options/context.ts'
import { objectOptions } from '../../persist/steps/object-options.ts'
import { Stop } from '../../persist/stop.ts'
import type { CheckSettings } from '../check-settings.ts'
import type { CheckedPlace, CheckFacts, DamagedObject, RepairOutcome } from '../states.ts'
import { OriginImages } from './origin-images.ts'
import { type HeldImage, imageAt, PlaceHealth, type PlaceTools } from './place-images.ts'
import { type PutBack, putChanged, putMissing, seenObject } from './put-back.ts'

/** Bytes in memory at once, over all objects under repair. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024

export interface RepairPlaces {
  /** The source, whose memory the check has read. */
  readonly source: CheckedPlace
  readonly mirrors: readonly CheckedPlace[]
  /** The place of the memory. */
  readonly memory: Store
}

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

/** Repairs of one check. */
export class ObjectRepairer {
  readonly #settings: CheckSettings
  readonly #places: RepairPlaces
  readonly #context: RunContext
  readonly #stop: Stop
  readonly #health = new PlaceHealth()
  readonly #tools: PlaceTools
  readonly #origins: OriginImages
  readonly #closing = new Closing()

  /** @param signal cancels the check */
  constructor(settings: CheckSettings, places: RepairPlaces, context: RunContext, signal: AbortSignal) {
    this.#settings = settings
    this.#places = places
    this.#context = context
    const files = this.#closing.with(new BodyFiles(context.temporaryFolder))
    const large = largeBodies({ ...settings.run, store: settings.store }, files, FILE_DIGESTS)
    const cleaned = large && files.removeStale(context.clock.now())
    this.#closing.add(() => cleaned)
    const { fetch, inspect } = settings.run
    const { maxBytes, maxMediaBytes = 0 } = fetch
    const holding = { budget: new ByteBudget(BYTES_IN_FLIGHT), memory: new BodyMemory(), files }
    const most = Math.max(maxBytes, maxMediaBytes)
    this.#tools = { ...holding, maxBytes, most, rules: inspect, health: this.#health }
    const stop = new Stop(signal, context.clock)
    this.#stop = stop
    this.#origins = this.#closing.with(
      new OriginImages({ ...context, ...holding, settings: settings.run, large, stop }),
    )
    this.#closing.with(stop)
  }

  /**
   * Called for several objects at once, never for one object of a place twice. An error of one object is an outcome.
   * @throws only if the check is cancelled
   */
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

  /**
   * Notes that a mirror has every remembered object, whole or repaired.
   * @param startedAt when the check began to read the memory; milliseconds since the epoch, like `provedBefore`
   * @param provedBefore the check has read every line of an image that was stored before
   */
  async mirrorIsWhole(
    name: string,
    startedAt: number,
    provedBefore: number,
    signal: AbortSignal,
  ): Promise<void> {
    const mirror = this.#settings.mirrors.find(mirror => mirror.name === name)
    if (!mirror) return
    const { destination } = mirror
    const { memory } = this.#places
    try {
      const start = await readStart(memory, name, signal)
      // An earlier check may not have read the memory's last lines from before the mirror's first run.
      const isProof = start?.destination === destination && Date.parse(start.since) <= startedAt
      if (isProof) await writeWhole(memory, name, destination, provedBefore, signal)
    } catch (error) {
      signal.throwIfAborted()
      const refusal = descriptionOf(asPersistError(error, 'store'))
      this.#context.watch.notice(say('repair-unproven', { name, refusal }))
    }
  }

  async close(): Promise<void> {
    await this.#closing.close(true)
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
    const held = await imageAt(place, patient.path, patient.image, this.#tools, this.#stop.aborting)
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
      // This repair has put the bytes back before.
      if ('kept' in found) {
        const { store, key } = found.kept
        const kept = { ...patient, path: key.slice(store.prefix.length) }
        const attempt = await this.#fromPlace(kept, { store, mirror: undefined })
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

/** The remembered bytes of an object. */
interface RememberedImage extends ExpectedObject {
  readonly sha256: string
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
    // Others may write to the bucket, so a URL of the memory is judged like one of a list.
    const parsed = fetchableUrl(text)
    return lacksBotToken(parsed) ? undefined : new CanonicalUrl(parsed.href)
  } catch {
    return undefined
  }
}
