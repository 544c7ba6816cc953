/** What a run does with known images whose objects are missing, or may be. */

import { printable } from '../../../base/messages/printable.ts'
import { type Text, textIn } from '../../../base/sentence.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { Outcome, UnkeptOutcome } from '../../../output/result.ts'
import type { Settlement } from '../../../output/settlement.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { nextLine } from '../../../storage/manifest/entries/losses.ts'
import { say } from '../messages/say.ts'
import { RETRY_SETTING } from '../options/run-fields.ts'
import type { KnownTools } from './known-tools.ts'
import type { Lookups } from './lookups.ts'
import type { ObjectLook } from './object-look.ts'

type MissingTools = Pick<KnownTools, 'rules' | 'clock' | 'language'> & {
  readonly lookups: Lookups
  kept(entry: ImageEntry): Outcome
}

export class MissingImages {
  readonly #tools: MissingTools

  constructor(tools: MissingTools) {
    this.#tools = tools
  }

  /** Whether to look again for an image whose loss was accepted: once in each first gap. */
  isAcceptedLongAgo(job: ImageJob, target: Target): boolean {
    const found = this.#tools.lookups.lookUp(job, target)
    return found.kind === 'accepted' && this.#isLongAgo(found.entry)
  }

  /** Adds to an outcome that the object of the image is missing. */
  withLoss(job: ImageJob, target: Target, outcome: UnkeptOutcome): UnkeptOutcome {
    const { lookups } = this.#tools
    const found = lookups.lookUp(job, target)
    const isSuspect = found.kind === 'suspect'
    if (isSuspect && !lookups.losses.isUnlisted(found.entry)) return outcome
    const entry = isSuspect ? found.entry : lookups.lossOf(job, target)
    return entry ? this.#named(entry, outcome, !isSuspect) : outcome
  }

  /** The outcome of a link to a missing image. @param isProved whether the store has said that the object is missing */
  outcome(entry: ImageEntry, why: Text = say('missing-image'), isProved = true): UnkeptOutcome {
    const message = textIn(this.#tools.language, why)
    return this.#named(entry, { outcome: 'failed', reason: 'missing', message }, isProved)
  }

  /** A user has accepted that the object is missing, so the image is not fetched. */
  accepted({ key, at }: ImageEntry): UnkeptOutcome {
    const values = { key: printable(key), since: at.slice(0, 10), setting: RETRY_SETTING }
    const sentence = say('loss-accepted', values)
    return { outcome: 'skipped', reason: 'accepted', message: sentence.in(this.#tools.language) }
  }

  /**
   * Looks under a key whose object may be missing.
   * @returns undefined if the image is to be fetched again
   */
  async afterLook(entry: ImageEntry, objects: Pick<ObjectLook, 'at'>): Promise<Settlement | undefined> {
    const { lookups, rules, clock, kept } = this.#tools
    const { losses } = lookups
    const loss = entry.loss
    const isAccepted = loss === 'accepted' && rules.retryFailedAfterMs > 0
    if (isAccepted && !this.#isLongAgo(entry)) return { outcome: this.accepted(entry) }
    const presence = losses.isProved(entry) ? 'gone' : await objects.at(entry)
    const isUnlisted = presence === 'unproven' && losses.isUnlisted(entry)
    if (presence === 'there' || (presence !== 'gone' && !loss && !isUnlisted)) {
      if (loss) losses.there(entry)
      else losses.trust(entry)
      return { outcome: kept(entry) }
    }
    if (isUnlisted && !loss) return { outcome: this.outcome(entry, undefined, false) }
    if (!isAccepted) return undefined
    // The next look comes after another gap.
    const line = nextLine(entry, new Date(clock.now()).toISOString(), 'accepted')
    return { outcome: this.accepted(entry), line }
  }

  #named(entry: ImageEntry, outcome: UnkeptOutcome, isProved: boolean): UnkeptOutcome {
    const { key } = entry
    // A message with advice ends with a stop of its own.
    const values = { why: outcome.message.replace(/[.。]$/, ''), key: printable(key) }
    const sentence = say(isProved ? 'object-missing' : 'object-unlisted', values)
    return { ...outcome, message: sentence.in(this.#tools.language), missingKey: key }
  }

  #isLongAgo({ at }: ImageEntry): boolean {
    const { lookups, rules } = this.#tools
    return lookups.openedAt - Date.parse(at) >= rules.retryFailedAfterMs
  }
}
