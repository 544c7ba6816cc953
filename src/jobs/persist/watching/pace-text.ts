/** The rate of a run, and the limit that it waits for, in words. Pure. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence, Text } from '../../../base/sentence.ts'
import type { HeldBy } from './progress.ts'

/** @param rate images a second, as it is shown */
export function rateText(rate: string, heldBy: HeldBy | undefined): Sentence {
  return heldBy
    ? say('run-rate-held', { rate: say('cli-rate', { rate }), ...heldBy })
    : say('cli-rate', { rate })
}

/** The counts of a run, and the limit that would have to be higher for a faster one. */
export function withHeldBy(counts: Text, heldBy: HeldBy | undefined): Text {
  return heldBy ? say('run-held', { counts, ...heldBy }) : counts
}
