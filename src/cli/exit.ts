/** Exit statuses, as the contract has them. */
import { descriptionOf, SettingsError } from '../base/errors.ts'
import { firstProblems } from '../base/messages/and-more.ts'
import { asPersistError } from '../base/messages/as-persist-error.ts'
import type { Terminal } from './terminal.ts'

export const EXIT = {
  fine: 0,
  failed: 1,
  usage: 2,
  store: 3,
  interrupted: 130,
  terminated: 143,
} as const

const STATUS_OF = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const
type Interruption = keyof typeof STATUS_OF

/** The first signal received; a second one ends the process. */
let interruption: Interruption | undefined

/** @returns the status to exit with at once, after a second signal */
export function interruptedBy(signal: Interruption): number | undefined {
  if (interruption !== undefined) return STATUS_OF[interruption]
  interruption = signal
  return undefined
}

/** Turns the status of an interrupted run into that of its signal. */
export function statusBySignal(status: number): number {
  return status === EXIT.interrupted && interruption ? STATUS_OF[interruption] : status
}

/** Prints why a command ended. @returns the exit status */
export function sayError(terminal: Terminal, thrown: unknown): number {
  const error = asPersistError(thrown, 'options')
  const sentences = error instanceof SettingsError ? firstProblems(error.sentences) : [descriptionOf(error)]
  for (const sentence of sentences) terminal.sayProblem(sentence)
  if (error instanceof SettingsError) return EXIT.usage
  if (error.reason === 'none-found') return EXIT.failed
  return error.reason === 'cancelled' ? EXIT.interrupted : EXIT.store
}
