/** One check, from the manifest to the last object. */
import { hash } from 'node:crypto'
import { SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { JobEnvironment } from '../options/context.ts'
import type { Work } from '../options/reading-job.ts'
import type { BytesShare } from './check-fields.ts'
import { CheckManifest } from './check-manifest.ts'
import type { CheckSettings } from './check-settings.ts'
import { SourceCheck } from './check-source.ts'
import type { KnownObjects } from './known-objects.ts'
import { linkedKeys } from './linked-keys.ts'
import { Orphans } from './orphans.ts'
import type { CheckResult } from './states.ts'
import { nameTest } from './template-names.ts'
import type { CheckedObject } from './treat-damage.ts'

/** Environment of a check: what the entry points know beside the options. */
export interface CheckEnvironment extends JobEnvironment {
  /** Whole objects are results, too. */
  readonly everyObject?: boolean
  /** Part of the names of files in the manifest. */
  readonly runId?: string
}

export type CheckWork = Work<CheckSettings, CheckEnvironment>

/** A check holds about 500 bytes of each object. More objects may take more than the heap of Node has by default. */
const MANY_OBJECTS = 4_000_000

export class CheckRun {
  readonly #work: CheckWork
  #manifest: CheckManifest | undefined
  #objects: KnownObjects = new Map()
  #orphans: Orphans | undefined
  #check: SourceCheck | undefined

  constructor(work: CheckWork) {
    this.#work = work
  }

  /** @throws SettingsError if there is no manifest; PersistError if the source as a whole refuses */
  async *results(): AsyncGenerator<CheckedObject | CheckResult> {
    const { settings, context, surroundings, source, open } = this.#work
    const { clock, watch, signal } = context
    const place = settings.manifest ? await open(settings.manifest) : source
    const writer = { clock, runId: surroundings.runId ?? 'local' }
    const manifest = new CheckManifest(place, source.prefix, writer)
    this.#manifest = manifest
    const objects = await manifest.readObjects(signal)
    if (!objects) throw new SettingsError([say('check-no-manifest', { place: quote(settings.source) })])
    this.#objects = objects
    // Without one line about this prefix the check would be green and mean nothing.
    if (manifest.outside && objects.size === 0) throw new SettingsError([manifest.outside])
    for (const notice of [manifest.outside, adviceFor(objects.size)]) if (notice) watch.notice(notice)
    yield* this.#unreadableFiles(new Set())
    const isName = nameTest(settings.template.text)
    const targets = { prefix: source.prefix, objects, isName }
    const linked = await linkedKeys(settings.documents, targets, signal)
    const orphans = new Orphans(source, { isName, linked, now: () => source.now?.() ?? clock.now() })
    this.#orphans = orphans
    const known = new Set(manifest.unreadable)
    const { look, share } = settings.depth
    const tools = {
      ...settings,
      ...{ objects, linked, manifest, clock, reached: watch.reached },
      isInShare: look === 'bytes' ? shareTest(share, clock.now()) : () => false,
      everyObject: surroundings.everyObject === true,
    }
    const check = new SourceCheck(source, tools, orphans)
    this.#check = check
    yield* check.results(signal)
    yield* this.#unreadableFiles(known)
    if (!this.isManifestDamaged) for (const key of orphans.keys()) yield { key, state: 'orphan' }
  }

  get isManifestDamaged(): boolean {
    return this.#manifest !== undefined && this.#manifest.unreadable.size > 0
  }

  /** Why the manifest took a line of this check no more. */
  get refusal() {
    return this.#manifest?.refusal
  }

  get facts() {
    const { candidates, foreign } = this.#orphans ?? { candidates: new Set(), foreign: 0 }
    return {
      objects: this.#objects.size,
      orphans: this.isManifestDamaged ? undefined : candidates.size,
      foreign,
      read: this.#check?.read,
      sizeAlone: this.#check?.isSizeAlone === true,
    }
  }

  /** @param known files that are results already */
  *#unreadableFiles(known: ReadonlySet<string>): Generator<CheckResult> {
    const message = say('check-unreadable-file').in(this.#work.settings.store.language)
    for (const key of this.#manifest?.unreadable ?? [])
      if (!known.has(key)) yield { key, state: 'unreadable', message }
  }
}

/** @returns a sentence for a manifest so large that the check may need more memory than a machine has */
export function adviceFor(objects: number): Text | undefined {
  return objects > MANY_OBJECTS ? say('check-many', { count: objects }) : undefined
}

const DAY_MS = 86_400_000

/** @param now milliseconds since the epoch */
export function shareTest({ count, index }: BytesShare, now: number): (key: string) => boolean {
  const today = Math.floor(now / DAY_MS) % count
  const wanted = index ?? today
  return key => hash('sha256', key, 'buffer').readUInt32BE(0) % count === wanted
}
