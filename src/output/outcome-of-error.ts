import { describeError, type Failure, type Reason } from '../base/errors.ts'
import type { Language } from '../base/sentence.ts'
import type { UnkeptOutcome } from './result.ts'

const LEFT_OUT: ReadonlySet<Reason> = new Set([
  'cancelled',
  'host-paused',
  'max-new',
  'url-expired',
  'excluded',
  'no-url',
])

/** Whether the image was left out on purpose or for a later run. */
function wasNotTried({ reason, stage }: Failure): boolean {
  if (LEFT_OUT.has(reason)) return true
  // The deadline of the run has the stage `plan`; that of a fetch limits one attempt.
  return reason === 'deadline' && stage === 'plan'
}

/**
 * Turns an error into an image's outcome: `refused` if no request was sent to an origin.
 * @param attempts started attempts; a refused address ends the first attempt before its request
 */
export function outcomeOfError(error: Failure, attempts = 0, language: Language = 'en'): UnkeptOutcome {
  const { reason, stage, details } = error
  const refused =
    stage === 'plan' ||
    (reason === 'key-invalid' && attempts === 0) ||
    (reason === 'address-refused' && details.hop === undefined)
  return {
    outcome: wasNotTried(error) ? 'skipped' : refused ? 'refused' : 'failed',
    reason,
    message: describeError(error, language),
  }
}
