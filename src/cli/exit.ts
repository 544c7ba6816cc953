/** Exit statuses, as the contract has them. */
import { describeError, messageOf, PersistError, SettingsError } from '../base/errors.ts'
import type { Terminal } from './terminal.ts'

export const EXIT = { fine: 0, failed: 1, usage: 2, store: 3, interrupted: 130 } as const

/** Says what ended a command. @returns the exit status */
export function sayError(terminal: Terminal, error: unknown): number {
  if (error instanceof SettingsError) {
    for (const problem of error.problems) terminal.say(`persist-images: ${problem}`)
    return EXIT.usage
  }
  if (!(error instanceof PersistError)) {
    terminal.say(`persist-images: unexpected: ${messageOf(error)}`)
    return EXIT.store
  }
  terminal.say(`persist-images: ${describeError(error)}`)
  if (error.reason === 'none-found') return EXIT.failed
  return error.reason === 'cancelled' ? EXIT.interrupted : EXIT.store
}
