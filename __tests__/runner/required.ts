/**
 * Runs tests where workflows can be played. Elsewhere they are left out with a line that says so; `RUNNER=required`,
 * as .ci/run has it, makes that a failure.
 */
import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'

/** @param missing a sentence where they cannot be played */
export function whereWorkflowsRun(missing: string | undefined, tests: () => void): void {
  if (missing === undefined) return tests()
  process.stdout.write(`left out: ${missing}\n`)
  test('can be played, or need not be', () => {
    const { RUNNER } = process.env
    expect({ missing, RUNNER }).not.toMatchObject({ RUNNER: 'required' })
  })
}

/** For jobs that need no network. */
export const shellMissing = (): string | undefined =>
  existsSync('/usr/bin/bash') ? undefined : 'steps need /usr/bin/bash'
