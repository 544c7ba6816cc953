/** What a run does with known images whose objects are missing, or may be. */

import { printable } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import { type Text, textIn } from '../../../base/sentence.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { LostOutcome, Outcome } from '../../../output/result.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { nextLine } from '../../../storage/manifest/entries/losses.ts'
import { REST_SETTING } from '../options/run-fields.ts'
import type { KnownTools } from './known-tools.ts'
import type { Lookups } from './lookups.ts'
import type { ObjectLook } from './object-look.ts'

type LostTools = Pick<KnownTools, 'manifest' | 'rules' | 'clock' | 'language'> & {
  readonly lookups: Lookups
  kept(entry: ImageEntry): Outcome
}

export class LostImages {
  readonly #tools: LostTools

  constructor(tools: LostTools) {
    this.#tools = tools
  }

  /** Whether to look again for an image whose loss was accepted: once in each first gap. */
  isAcceptedLongAgo(job: ImageJob, target: Target): boolean {
    const found = this.#tools.lookups.lookUp(job, target)
    return found.kind === 'accepted' && this.#isLongAgo(found.entry)
  }

  /** Adds to an outcome that the object of the image is missing. */
  withLoss(job: ImageJob, target: Target, outcome: LostOutcome): LostOutcome {
    const { lookups } = this.#tools
    const found = lookups.lookUp(job, target)
    const isSuspect = found.kind === 'suspect'
    if (isSuspect && !lookups.losses.isUnlisted(found.entry)) return outcome
    const entry = isSuspect ? found.entry : lookups.lossOf(job, target)
    return entry ? this.#named(entry, outcome, !isSuspect) : outcome
  }

  /** The outcome of a link to a lost image. @param isProved whether the store has said that the object is missing */
  outcome(entry: ImageEntry, why: Text = say('lost'), isProved = true): LostOutcome {
    const message = textIn(this.#tools.language, why)
    return this.#named(entry, { outcome: 'failed', reason: 'lost', message }, isProved)
  }

  /** A user has accepted that the object is missing, so the image is not fetched. */
  accepted({ key, at }: ImageEntry): LostOutcome {
    const values = { key: printable(key), since: at.slice(0, 10), setting: REST_SETTING }
    const sentence = say('loss-accepted', values)
    return { outcome: 'skipped', reason: 'accepted', message: sentence.in(this.#tools.language) }
  }

  /**
   * Looks under a key whose object may be missing.
   * @returns undefined if the image is to be fetched again
   */
  async afterLook(entry: ImageEntry, objects: Pick<ObjectLook, 'at'>): Promise<Outcome | undefined> {
    const { lookups, manifest, rules, clock, kept } = this.#tools
    const { losses } = lookups
    const loss = entry.loss
    const isAccepted = loss === 'accepted' && rules.retryDeadAfterMs > 0
    if (isAccepted && !this.#isLongAgo(entry)) return this.accepted(entry)
    const presence = losses.isProved(entry) ? 'gone' : await objects.at(entry)
    const isUnlisted = presence === 'unproven' && losses.isUnlisted(entry)
    if (presence === 'there' || (presence !== 'gone' && !loss && !isUnlisted)) {
      if (loss) losses.there(entry)
      else losses.trust(entry)
      return kept(entry)
    }
    if (isUnlisted && !loss) return this.outcome(entry, undefined, false)
    if (!isAccepted) return undefined
    // The next look comes after another gap.
    manifest.record(nextLine(entry, new Date(clock.now()).toISOString(), 'accepted'))
    return this.accepted(entry)
  }

  #named(entry: ImageEntry, outcome: LostOutcome, isProved: boolean): LostOutcome {
    const { key } = entry
    // A message with advice ends with a stop of its own.
    const values = { why: outcome.message.replace(/[.。]$/, ''), key: printable(key) }
    const sentence = say(isProved ? 'object-lost' : 'object-unlisted', values)
    return { ...outcome, message: sentence.in(this.#tools.language), lostKey: key }
  }

  #isLongAgo({ at }: ImageEntry): boolean {
    const { lookups, rules } = this.#tools
    return lookups.openedAt - Date.parse(at) >= rules.retryDeadAfterMs
  }
}
