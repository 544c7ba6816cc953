/**
 * Tries on a store what a run will need, one thing after the other, and says what is missing and how to grant it.
 * Opens no connection of its own; the only object it writes is the probe.
 */

import type { Clock } from '../../base/clock.ts'
import { asPersistError } from '../../base/errors.ts'
import { doctorMessage } from '../../base/messages/doctor.ts'
import type { Language } from '../../base/messages/services.ts'
import type { CredentialProvider } from '../../storage/credentials/credentials.ts'
import type { Store } from '../../storage/stores/store.ts'
import { openChecks } from './checks.ts'
import { findingOfError, isFinal } from './missing-right.ts'

export interface DoctorInput {
  readonly store: Store
  readonly destination: {
    readonly kind: 'oss' | 's3' | 'r2' | 'file'
    /** Of all but a folder. */
    readonly bucket?: string
    readonly prefix: string
  }
  /** Those the store uses; a folder has none. */
  readonly credentials?: CredentialProvider
  /** False for what only lists and downloads: nothing is written then. */
  readonly mayWrite: boolean
  readonly language: Language
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** In the order in which they are tried. */
const CHECKS = ['credentials', 'reach', 'list', 'put', 'head', 'get', 'create-only'] as const

export type Check = (typeof CHECKS)[number]

export interface Finding {
  readonly check: Check
  /** 'warning': a run works all the same. 'skipped': not tried. */
  readonly outcome: 'fine' | 'missing' | 'warning' | 'skipped'
  readonly sentence: string
  readonly advice?: string
  /** What grants the missing right, to be copied: JSON of a policy, or a sentence where the store has none. */
  readonly statement?: string
}

/**
 * One finding for each check, as it comes. A check that fails is a finding, never an error.
 * @throws the signal's reason when aborted
 */
export async function* diagnose(input: DoctorInput): AsyncGenerator<Finding> {
  const { language, signal } = input
  const checks = openChecks(input)
  let isOver = false
  for (const check of CHECKS) {
    if (isOver) {
      yield { check, outcome: 'skipped', ...doctorMessage(language, 'not-after-that', {}) }
      continue
    }
    try {
      const result = await checks[check]()
      isOver = result.outcome === 'missing' && (check === 'credentials' || check === 'reach')
      yield { check, ...result }
    } catch (error) {
      signal.throwIfAborted()
      const refusal = asPersistError(error, check === 'credentials' ? 'credentials' : 'store')
      isOver = isFinal(check, refusal)
      yield { check, ...findingOfError(input, check, refusal) }
    }
  }
}
