/** The flags of each command for shell completion, from the tables of fields. */
import { say } from '../base/messages/say.ts'
import type { Language } from '../base/sentence.ts'
import { type Field, helpOf } from '../jobs/options/field.ts'
import { trueOrFalse } from '../jobs/options/parsers.ts'
import { COMMANDS, type CommandName, isJob, JOBS, OWN_FLAGS } from './commands.ts'
import { cutToWidth } from './text-width.ts'

export interface CompletedFlag {
  readonly name: string
  readonly help: string
  /** False for a switch. If `words` is not empty, no other value is allowed. */
  readonly takesValue: boolean
  readonly words: readonly string[]
}

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[]

/** The words that a command takes, if they are neither URLs nor files. */
export const COMMAND_WORDS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  completion: ['bash', 'zsh', 'fish'],
  help: ['all', ...Object.keys(JOBS)],
}

/** Columns that the help of one flag may take in a menu. */
const HELP_COLUMNS = 72

export function completedFlags(command: CommandName, language: Language): readonly CompletedFlag[] {
  const fields = isJob(command) ? Object.entries<Field>(JOBS[command]) : []
  return [
    ...fields.map(([name, field]) => ({
      name,
      help: cutToWidth(helpOf(field).in(language), HELP_COLUMNS),
      takesValue: field.parse !== trueOrFalse,
      words: 'words' in field.parse ? (field.parse.words as readonly string[]) : [],
    })),
    ...OWN_FLAGS.map(name => ({
      name,
      help: say(`help-flag-${name}`).in(language),
      takesValue: false,
      words: [],
    })),
  ]
}

export function commandHelp(command: CommandName, language: Language): string {
  return say(`help-command-${command}`).in(language)
}
