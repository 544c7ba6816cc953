/**
 * Abandons parts, and opens them again. The text of an `abandoned` object says why; anyone with write access may have
 * changed it.
 */
import { readFile } from 'node:fs/promises'
import { PersistError, type Reason } from '../../base/errors.ts'
import { printable } from '../../base/messages/printable.ts'
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { CutPart } from './cut-parts.ts'
import type { Plan } from './plan-file.ts'
import { partKey, stateKey } from './plan-names.ts'
import { type PlanProgress, readProgress } from './plan-progress.ts'
import { createText, ifDamaged, readText, recordIn, replaceText } from './stored-text.ts'

/** Why a part is abandoned. */
export interface Abandonment {
  /** `part-damaged`: the part cannot be read. `worker-crash`: workers crash on it. */
  readonly reason: Extract<Reason, 'part-damaged' | 'worker-crash'>
  /** One sentence. */
  readonly message: string
}

/** Records that a part is abandoned, once more after it was reopened. */
export async function abandonPart(
  plan: Plan,
  number: number,
  { reason, message }: Abandonment,
  signal: AbortSignal,
): Promise<void> {
  const { abandoned, timesAbandoned } = await readProgress(plan, signal, number)
  // Several workers see a part fail.
  if (abandoned.has(number)) return
  const key = stateKey(plan, number, 'abandoned', (timesAbandoned.get(number) ?? 0) + 1)
  const text = `${JSON.stringify({ reason, message: shorten(message) })}\n`
  await createText(plan.store, key, text, signal)
}

/** Opens every abandoned part again. @returns how many were abandoned */
export async function reopenParts(
  plan: Plan,
  { abandoned }: PlanProgress,
  signal: AbortSignal,
): Promise<number> {
  for (const [number, time] of abandoned)
    await createText(plan.store, stateKey(plan, number, 'reopened', time), '{}\n', signal)
  return abandoned.size
}

/**
 * Opens the abandoned parts of an open plan again, when its lists are planned once more.
 * @param cut cuts the lists as the plan has them; called only if a part cannot be read
 * @returns how many parts were abandoned
 */
export async function mendParts(
  plan: Plan,
  progress: PlanProgress,
  cut: () => Promise<readonly CutPart[]>,
  signal: AbortSignal,
): Promise<number> {
  const damaged: number[] = []
  for (const [number, time] of progress.abandoned) {
    const { reason } = await readAbandonment(plan, number, time, signal)
    if (reason === 'part-damaged') damaged.push(number)
  }
  const again = damaged.length > 0 ? await cut() : []
  for (const number of damaged) {
    const part = again[number]
    // Another release may cut the lists in another way.
    if (!part || part.positions !== plan.parts[number]?.positions) continue
    await replaceText(plan.store, partKey(plan, number), await readFile(part.file, 'utf8'), signal)
  }
  return await reopenParts(plan, progress, signal)
}

/** @param time number of the `abandoned` object; 0 for one of version 1 */
export async function readAbandonment(
  plan: Plan,
  number: number,
  time: number,
  signal: AbortSignal,
): Promise<Abandonment> {
  const key = stateKey(plan, number, 'abandoned', time)
  const text = (await readText(plan.store, key, signal).catch(ifDamaged)) ?? ''
  const { message, reason } = recordIn(text) ?? {}
  return {
    reason: reason === 'part-damaged' ? reason : 'worker-crash',
    // Version 1 wrote plain text. The message reaches results and logs.
    message: shorten(printable(typeof message === 'string' ? message : text.trim())),
  }
}

/** The failure of every image of an abandoned part. */
export function abandonedError(number: number, { reason, message }: Abandonment): PersistError {
  return new PersistError('store', reason, say('part-abandoned', { part: number, reason: message }), {
    advice: say('part-abandoned-way-out'),
  })
}
