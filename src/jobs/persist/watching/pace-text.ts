/** Words for the rate of a run and for the limit that slows it. Pure. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence, Text } from '../../../base/sentence.ts'
import type { HeldBy } from './progress.ts'

/** @param rate images per second, formatted for display */
export function rateText(rate: string, heldBy: HeldBy | undefined): Sentence {
  return heldBy
    ? say('run-rate-held', { rate: say('cli-rate', { rate }), ...heldBy })
    : say('cli-rate', { rate })
}

/** Adds to the counts of a run the limit that would have to be higher for a faster run. */
export function withHeldBy(counts: Text, heldBy: HeldBy | undefined): Text {
  return heldBy ? say('run-held', { counts, ...heldBy }) : counts
}
