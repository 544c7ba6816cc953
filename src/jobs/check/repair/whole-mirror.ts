/** Proves that a mirror is whole: later runs then count every image from before the check as copied. */
import { descriptionOf } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { readStart, writeWhole } from '../../../storage/manifest/mirrors/since.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { MirrorSettings } from '../../options/mirrors.ts'
import type { CheckTimes } from '../states.ts'

export interface ProofTools {
  /** The place of the memory. */
  readonly memory: Store
  readonly notice: (sentence: Text) => void
}

/**
 * Writes the proof. A check that began before the first run with this mirror proves nothing: it may not have read the
 * memory's last lines from before.
 */
export async function proveWhole(
  { name, destination }: MirrorSettings,
  { startedAt, provedBefore }: CheckTimes,
  { memory, notice }: ProofTools,
  signal: AbortSignal,
): Promise<void> {
  try {
    const start = await readStart(memory, name, signal)
    const isProof = start?.destination === destination && Date.parse(start.since) <= startedAt
    if (isProof) await writeWhole(memory, name, destination, provedBefore, signal)
  } catch (error) {
    signal.throwIfAborted()
    notice(say('repair-unproven', { name, refusal: descriptionOf(asPersistError(error, 'store')) }))
  }
}
