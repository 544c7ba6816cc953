/** Exit statuses, as the contract has them. */
import { describeError, messageOf, PersistError, SettingsError } from '../base/errors.ts'
import { say } from '../base/messages/say.ts'
import type { Text } from '../base/sentence.ts'
import type { Terminal } from './terminal.ts'

export const EXIT = { fine: 0, failed: 1, usage: 2, store: 3, interrupted: 130 } as const

/** Says what ended a command. @returns the exit status */
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
  return [say('unexpected', { error: messageOf(error) })]
}
