/**
 * Tries on a store what a run will need, one check after another, and reports missing rights and how to grant them.
 * Opens no connection of its own; the only object it writes is the probe.
 */

import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { doctorMessage } from '../../base/messages/doctor.ts'
import { StoreChecks } from './checks.ts'
import { CHECKS, type DoctorInput, type Finding } from './finding.ts'
import { findingOfError, isFinal } from './missing-right.ts'

/**
 * Yields one finding for each check. A check that fails is a finding, never an error.
 * @throws the signal's reason when aborted
 */
export async function* diagnose(input: DoctorInput): AsyncGenerator<Finding> {
  const { language, signal } = input
  const checks = new StoreChecks(input)
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
