/** The flags of each command as a shell completes them, from the tables. */
import { say } from '../base/messages/say.ts'
import type { Language } from '../base/sentence.ts'
import type { Field } from '../jobs/options/field.ts'
import { trueOrFalse } from '../jobs/options/parsers.ts'
import { COMMANDS, type CommandName, isJob, JOBS, OWN_FLAGS } from './commands.ts'
import { flagHelp } from './help-texts.ts'
import { cutToWidth } from './text-width.ts'

export interface CompletedFlag {
  readonly name: string
  readonly help: string
  /** Anything, unless `words` are all that it takes; a switch stands alone. */
  readonly takesValue: boolean
  readonly words: readonly string[]
}

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[]

/** What the words of a command are, where they are neither URLs nor files. */
export const COMMAND_WORDS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  completion: ['bash', 'zsh', 'fish'],
  help: ['all', ...Object.keys(JOBS)],
}

/** Columns of a menu that one sentence may have. */
const HELP_COLUMNS = 72

export function completedFlags(command: CommandName, language: Language): readonly CompletedFlag[] {
  const fields = isJob(command) ? Object.entries<Field>(JOBS[command]) : []
  return [
    ...fields.map(([name, { parse }]) => ({
      name,
      help: cutToWidth(isJob(command) ? flagHelp(command, name, language) : '', HELP_COLUMNS),
      takesValue: parse !== trueOrFalse,
      words: 'words' in parse ? (parse.words as readonly string[]) : [],
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
