/** Opens what a worker needs for all its parts of a plan, and checks whether that plan was replaced. */
import { SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { OpenPlans } from '../../storage/manifest/open-mark.ts'
import { readUncopiedLines } from '../../storage/manifest/partitions/copied-segments.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { RunContext } from '../persist/options/context.ts'
import type { PersistSettings } from '../persist/options/persist-settings.ts'
import { openResources } from '../persist/resources.ts'
import { inMemory, openMarkKeeper } from '../plan/open-marks.ts'
import { marksOf, type Plan, readPlan, sinceOf } from '../plan/plan-file.ts'
import { settingsKey } from '../plan/plan-names.ts'
import { createText, readText, recordIn, unreadable } from '../plan/stored-text.ts'
import type { PartEnd, PartWorker } from './run-part.ts'
import type { WorkSettings } from './work-settings.ts'

/** Milliseconds. */
export interface QueueTiming {
  /** Time after which a silent worker loses its part. */
  readonly lockMs: number
  /** Longest wait for a lost queue. */
  readonly lostMs: number
}

/** What a worker has whatever plan it works on. */
export interface WorkSession {
  readonly settings: WorkSettings
  /** Where plans and the memory lie. */
  readonly store: Store
  readonly images: Pick<PartWorker, 'images' | 'requests' | 'patience'>
  readonly context: RunContext
  readonly timing: QueueTiming
  /** Clock time of the deadline; infinite without one. */
  readonly endsAt: number
  /** With a queue aborted by the worker's deadline, too. */
  readonly cancel: AbortSignal
  /** Parts of the first plan that this worker has opened again: no worker can have one. */
  readonly reopened?: ReadonlySet<number>
  /** Receives the end of each part that this worker did or left. */
  readonly ends: PartEnd[]
}

/**
 * Opens a worker for as long as `use` lasts.
 * @throws SettingsError for a worker that differs from the first one
 */
export async function withWorker<T>(
  session: WorkSession,
  plan: Plan,
  use: (worker: PartWorker) => Promise<T>,
): Promise<T> {
  return await use(await openWorker(session, plan))
}

async function openWorker(session: WorkSession, plan: Plan): Promise<PartWorker> {
  const { store, images, context, cancel } = session
  const { name, run } = session.settings
  const { watch, clock, requests } = context
  const isFirst = await agreeOnSettings(plan, run, cancel)
  const others = new OpenPlans(clock.now(), name)
  const readLines = (memory: Store) => readUncopiedLines(memory, clock, watch.notice, cancel, others.see)
  const elsewhere =
    run.manifest.mode === 'off'
      ? () => []
      : await inMemory(store, run.manifest.store, readLines, watch.notice, requests.toStore)
  if (others.sentence) watch.notice(others.sentence)
  const marks = marksOf(plan)
  return {
    ...images,
    isFirst,
    plan,
    settings: withLists(run, plan),
    resources: openResources(run.gate.concurrency),
    look: { isBegun: false, hasLoss: false },
    context,
    keepMark: openMarkKeeper(store, run.manifest.store, name, clock, others.ownAt),
    elsewhere,
    round: { mark: marks[0] ?? '', marks: new Set(marks), since: await sinceOf(plan, cancel) },
  }
}

/**
 * All workers of a plan must share the settings that decide where images lie. The first worker stores them.
 * @returns whether this is the first worker
 * @throws SettingsError with each setting that differs from the stored ones
 */
async function agreeOnSettings(
  plan: Plan,
  { template, onCollision, publicUrls }: PersistSettings,
  signal: AbortSignal,
): Promise<boolean> {
  const mine: Readonly<Record<string, string>> = {
    key: template.text,
    'on-collision': onCollision,
    'public-url-base': publicUrls.base ?? '',
    'public-url-suffix': publicUrls.suffix,
    variants: Object.entries(publicUrls.variants)
      .map(([name, suffix]) => `${name}: ${suffix}`)
      .join('\n'),
  }
  const key = settingsKey(plan)
  const outcome = await createText(plan.store, key, `${JSON.stringify(mine)}\n`, signal)
  if (outcome) return outcome === 'stored'
  const theirs = recordIn((await readText(plan.store, key, signal)) ?? '')
  if (!theirs) throw unreadable(key, say('stored-not-json'))
  // An earlier release wrote no variants.
  const differing = Object.entries(mine).filter(([name, value]) => (theirs[name] ?? '') !== value)
  if (differing.length === 0) return false
  throw new SettingsError(
    differing.map(([name, value]) =>
      say('work-differs', {
        name,
        value: quote(value),
        plan: plan.name,
        other: quote(String(theirs[name] ?? '')),
      }),
    ),
  )
}

/** Takes the settings of the lists from the plan. */
function withLists(run: PersistSettings, { lists }: Plan): PersistSettings {
  const { urlsFile: _, select: __, baseUrl, idField, ...fields } = lists
  return {
    ...run,
    baseUrl: baseUrl === undefined ? undefined : (URL.parse(baseUrl) ?? undefined),
    sources: { ...run.sources, ...fields, ...(idField !== undefined && { idField: idField.split('\n') }) },
  }
}

/**
 * Explains why a part of a plan may be missing.
 * @returns the plan that has replaced this one, if any
 */
export async function replacementOf(plan: Plan, signal: AbortSignal): Promise<Plan | undefined> {
  if (signal.aborted) return undefined
  const now = await readPlan(plan.store, plan.name, signal)
  return now?.id === plan.id ? undefined : now
}
