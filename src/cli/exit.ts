/** Exit statuses, as the contract has them. */
import { describeError, PersistError, SettingsError } from '../base/errors.ts'
import { unexpected } from '../base/messages/as-persist-error.ts'
import type { Text } from '../base/sentence.ts'
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
export function sayError(terminal: Terminal, error: unknown): number {
  const sentences = sentencesOf(error)
  for (const sentence of sentences) terminal.sayProblem(sentence)
  if (error instanceof SettingsError) return EXIT.usage
  if (!(error instanceof PersistError)) return EXIT.store
  if (error.reason === 'none-found') return EXIT.failed
  return error.reason === 'cancelled' ? EXIT.interrupted : EXIT.store
}

function sentencesOf(error: unknown): readonly Text[] {
  if (error instanceof SettingsError) return error.sentences
  if (error instanceof PersistError) return [{ in: language => describeError(error, language) }]
  return [unexpected(error)]
}
