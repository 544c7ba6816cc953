/** Does one part, and abandons a part that no worker can do. */
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { textIn } from '../../base/sentence.ts'
import { abandonedError, abandonPart } from '../plan/abandonment.ts'
import { readProgress } from '../plan/plan-progress.ts'
import { type PartEnd, type PartHolder, type PartWorker, runPart } from './run-part.ts'

/** @throws PersistError for a refusal of the store that would meet every other part too, and for a part that was lost */
export async function doPart(
  worker: PartWorker,
  number: number,
  cancel: AbortSignal,
  holder: PartHolder,
): Promise<PartEnd> {
  try {
    return await runPart(worker, number, cancel, holder)
  } catch (thrown) {
    const error = asPersistError(thrown, 'store')
    const { reason } = error
    if (reason !== 'part-damaged' && reason !== 'worker-crash') throw error
    const { place, plan, settings, context } = worker
    const progress = await readProgress(place, plan, cancel, number)
    const message = textIn(settings.language, error.sentence)
    const abandonment = { reason, message }
    await abandonPart(place, number, progress, abandonment, cancel)
    context.watch.notice(abandonedError(number, abandonment).sentence)
    const failed = plan.parts[number]?.images ?? 0
    return {
      number,
      isDone: false,
      isAbandoned: true,
      cancelled: false,
      counts: { total: failed, stored: 0, unchanged: 0, skipped: 0, refused: 0, failed },
      undecided: 0,
      totals: { bytes: 0, requests: { origins: 0, store: 0 }, elapsedMs: 0 },
    }
  }
}
