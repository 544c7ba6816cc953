/** Why a part is abandoned: the text of its `abandoned` object. Anyone with write access may have changed it. */
import { PersistError, type Reason } from '../../base/errors.ts'
import { printable } from '../../base/messages/printable.ts'
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { abandonedKey, oldAbandonedKey, type PlanPlace, reopenedKey } from './plan-names.ts'
import type { PlanProgress } from './plan-progress.ts'
import { createText, ifDamaged, readText, recordIn } from './stored-text.ts'

/** `part-damaged`: the part cannot be read. `worker-crash`: workers crash on it. */
export type AbandonReason = Extract<Reason, 'part-damaged' | 'worker-crash'>

export interface Abandonment {
  readonly reason: AbandonReason
  /** One sentence. */
  readonly message: string
}

/** Records that a part is abandoned, once more after it was reopened. */
export async function abandonPart(
  place: PlanPlace,
  number: number,
  { timesAbandoned }: Pick<PlanProgress, 'timesAbandoned'>,
  { reason, message }: Abandonment,
  signal: AbortSignal,
): Promise<void> {
  const time = (timesAbandoned.get(number) ?? 0) + 1
  const text = `${JSON.stringify({ reason, message: shorten(message) })}\n`
  await createText(place.store, abandonedKey(place, number, time), text, signal)
}

/** Opens every abandoned part again. @returns how many were abandoned */
export async function reopenParts(
  place: PlanPlace,
  { abandoned }: Pick<PlanProgress, 'abandoned'>,
  signal: AbortSignal,
): Promise<number> {
  for (const [number, time] of abandoned)
    await createText(place.store, reopenedKey(place, number, time), '{}\n', signal)
  return abandoned.size
}

/** @param time number of the `abandoned` object; 0 for one of version 1 */
export async function readAbandonment(
  place: PlanPlace,
  number: number,
  time: number,
  signal: AbortSignal,
): Promise<Abandonment> {
  const key = time === 0 ? oldAbandonedKey(place, number) : abandonedKey(place, number, time)
  const text = await readText(place.store, key, signal).catch(ifDamaged)
  return parsed(text ?? '')
}

/** The failure of every image of an abandoned part. */
export function abandonedError(number: number, { reason, message }: Abandonment): PersistError {
  return new PersistError('store', reason, say('part-abandoned', { part: number, reason: message }), {
    advice: say('part-abandoned-way-out'),
  })
}

function parsed(text: string): Abandonment {
  const { message, reason } = recordIn(text) ?? {}
  // Version 1 wrote plain text.
  const said = typeof message === 'string' ? message : text.trim()
  // The message reaches results and logs.
  return {
    reason: reason === 'part-damaged' ? reason : 'worker-crash',
    message: shorten(printable(said)),
  }
}
