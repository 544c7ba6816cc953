/** `persist-images help`, and the help of the other commands. */
import type { Command } from './args.ts'
import { isCommand, isJob } from './commands.ts'
import { helpLines } from './help.ts'
import { unknownWord } from './list-words.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const ALL = 'all'

/**
 * `help`, `help list`, `help all`, `list --help all`.
 * @throws UsageError for a word that is no command
 */
export function printHelp({ name, positionals }: Command, terminal: Terminal): void {
  const topic = name === 'help' ? positionals.find(word => word !== ALL) : undefined
  if (topic !== undefined && !isCommand(topic)) throw new UsageError([unknownWord(topic)], 'persist')
  const job = [topic, name].find(isJob) ?? 'persist'
  terminal.page(page => helpLines(job, positionals.includes(ALL), page), 'output')
}
