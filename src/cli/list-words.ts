/** What the words of `persist` are: URLs, list files, standard input, or a mistake. */
import { existsSync } from 'node:fs'
import { nearestWord } from '../base/messages/nearest-word.ts'
import { quote } from '../base/messages/quote.ts'
import { say } from '../base/messages/say.ts'
import type { Sentence } from '../base/sentence.ts'
import { formatOf } from '../input/documents/file-format.ts'
import { isWindowsPath } from '../input/sources/list-file.ts'
import { type Command, UsageError } from './args.ts'
import { argumentLines } from './command-context.ts'
import { COMMANDS, isCommand, type JobName } from './commands.ts'

export interface ListWords {
  /** URLs, and `-` for those of standard input. */
  readonly urls: readonly string[]
  readonly files: readonly string[]
}

/**
 * The lists of a command: its words, and the flags beside them.
 * @throws UsageError for words that are none
 */
export async function listsIn(
  { name, positionals, isBare }: Command,
  options: Readonly<Record<string, string>>,
): Promise<{ readonly urls?: string | readonly string[]; readonly urlsFile?: string }> {
  const job = name === 'plan' ? 'plan' : 'persist'
  if (isBare) throw new UsageError([say('cli-no-list')], job)
  const words = listWords(positionals, job)
  const urls = [options.urls, await argumentLines(words.urls)].filter(Boolean).join('\n')
  const urlsFile = [options.urlsFile, ...words.files].filter(Boolean).join('\n')
  // Standard input that holds nothing is an empty list, and not a list that is missing.
  const given = urls === '' && words.urls.includes('-') ? { urls: [] } : urls !== '' && { urls }
  return { ...given, ...(urlsFile !== '' && { urlsFile }) }
}

/** A scheme, whichever; two slashes, as in a page; a list in JSON. */
const URL_LIKE = /^(?:[a-z][a-z\d+.-]*:|\/\/|\[|-$)/i

/** @throws UsageError for words that are none, with the command that was probably meant */
export function listWords(words: readonly string[], job: JobName = 'persist'): ListWords {
  const urls: string[] = []
  const files: string[] = []
  const unknown: string[] = []
  for (const word of words) {
    const isUrl = URL_LIKE.test(word.trim()) && !isWindowsPath(word)
    if (isUrl) urls.push(word)
    // Told by its name where it is missing, or finds nothing.
    else if (existsSync(word) || formatOf(word)) files.push(word)
    else unknown.push(word)
  }
  if (unknown.length > 0) throw new UsageError(unknown.slice(0, MAX_TOLD).map(unknownWord), job)
  return { urls, files }
}

/** Wrong words that are told; of many they are one mistake. */
const MAX_TOLD = 3

export function unknownWord(word: string): Sentence {
  const shown = quote(word)
  if (isCommand(word)) return say('cli-command-first', { word })
  const meant = nearestWord(word, Object.keys(COMMANDS))
  return meant ? say('cli-word-meant', { word: shown, meant }) : say('cli-word-unknown', { word: shown })
}
