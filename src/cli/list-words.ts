/** Sorts the words of `persist`: URLs, list files, standard input, or a mistake. */
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { nearestWord } from '../base/messages/nearest-word.ts'
import { quote } from '../base/messages/quote.ts'
import type { Sentence } from '../base/sentence.ts'
import { formatOf } from '../input/documents/file-format.ts'
import { isWindowsPath } from '../input/sources/files.ts'
import type { Pipe } from '../input/sources/source-options.ts'
import { type Command, UsageError } from './args.ts'
import { commandCall } from './command-call.ts'
import { COMMANDS, isCommand } from './commands.ts'
import { say } from './messages/say.ts'

export interface CommandLists {
  readonly lists: { readonly urls?: string; readonly urlsFile?: string }
  /** Standard input, if a word names it. */
  readonly piped: { readonly pipe?: Pipe }
  /** Whether a word is a URL. */
  readonly typed: { readonly isTyped?: true }
}

/**
 * Returns the lists of a command, from its words and flags.
 * @throws UsageError for words that are no list, and if nothing was typed
 */
export function listsIn({ positionals, isBare, options }: Command): CommandLists {
  if (isBare) throw new UsageError([say('cli-no-list')], 'persist')
  const words = listWords(positionals)
  const typed = words.urls.filter(word => word !== '-')
  const urls = [options.urls, ...typed].filter(Boolean).join('\n')
  const urlsFile = [options.urlsFile, ...words.files].filter(Boolean).join('\n')
  return {
    lists: { ...(urls !== '' && { urls }), ...(urlsFile !== '' && { urlsFile }) },
    typed: typed.length > 0 ? { isTyped: true } : {},
    piped: words.urls.includes('-') ? { pipe: { name: STANDARD_INPUT, bytes: standardInput() } } : {},
  }
}

export const STANDARD_INPUT = 'standard input'

/** Ctrl-C ends the writing program as well, whose end may be seen first: the signal comes within this time, milliseconds. */
const SIGNAL_MS = 10

async function* standardInput(): AsyncGenerator<Buffer> {
  yield* process.stdin
  await sleep(SIGNAL_MS)
}

/** Closes standard input, which may be open still: the program that writes it has no reader any more. */
export function closeStandardInput(): void {
  process.stdin.destroy()
}

/** A pattern that the shell left, because nothing fits it or it is quoted. */
function isPattern(word: string): boolean {
  return word.includes('*') && /[/\\.]/.test(word)
}

/** Begins with any scheme, with two slashes (as in a page), or with a JSON array. */
const URL_LIKE = /^(?:[a-z][a-z\d+.-]*:|\/\/|\[|-$)/i

/**
 * @returns `urls`: with `-` for standard input
 * @throws UsageError for words that are no list, with a suggestion
 */
function listWords(words: readonly string[]) {
  const urls: string[] = []
  const files: string[] = []
  const unknown: string[] = []
  for (const word of words) {
    const isUrl = URL_LIKE.test(word.trim()) && !isWindowsPath(word)
    if (isUrl) urls.push(word)
    // A list file by its name; if it is missing, the job reports it.
    else if (existsSync(word) || formatOf(word) || isPattern(word)) files.push(word)
    else unknown.push(word)
  }
  if (unknown.length > 0) throw new UsageError(unknown.slice(0, MAX_TOLD).map(unknownWord), 'persist')
  return { urls, files }
}

/** Report at most this many wrong words; more are one mistake. */
const MAX_TOLD = 3

export function unknownWord(word: string): Sentence {
  const shown = quote(word)
  if (isCommand(word)) return say('cli-command-first', { word, call: commandCall() })
  const meant = nearestWord(word, Object.keys(COMMANDS))
  return meant ? say('cli-word-meant', { word: shown, meant }) : say('cli-word-unknown', { word: shown })
}
