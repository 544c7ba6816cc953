/** The keys that a download is told on the command line. */
import { SettingsError } from '../base/errors.ts'
import { say } from '../base/messages/say.ts'
import type { UnknownRecord } from '../input/documents/records.ts'
import { readSources } from '../input/sources/read.ts'
import type { DOWNLOAD_FIELDS } from '../jobs/download/fields.ts'
import type { OptionsIn } from '../jobs/options/field.ts'
import { readStandardInput } from './command-context.ts'

type Keys = OptionsIn<typeof DOWNLOAD_FIELDS>['keys']

/**
 * Those of `--keys`, then the words, then the lines of standard input where one of the words is `-`.
 * @throws SettingsError where standard input is not text
 * @param given a list with comments or as JSON, as the field takes it; words and lines are keys as they stand
 */
export async function keysOf(given: string | undefined, words: readonly string[]): Promise<Keys> {
  if (words.length === 0) return given
  const keys: (string | UnknownRecord)[] = []
  const list = { name: 'keys', urlField: 'key', holdsKeys: true, directory: '.' } as const
  for await (const images of readSources({ ...list, ...(given && { urls: given }) }))
    for (const { url } of images) keys.push(url)
  keys.push(...words.filter(word => word !== '-'))
  return words.includes('-') ? keys.concat(pipedKeys(await readStandardInput())) : keys
}

/**
 * The results of a list or run, JSON Lines as `--json` prints them, or a key a line. Of these none is a comment, and a
 * brace may begin a key: the first line is a whole object, or all are keys.
 */
function pipedKeys(input: string): readonly (string | UnknownRecord)[] {
  const lines = input.split(/\r\n|\n|\r/)
  const first = lines.find(line => line !== '')
  if (first === undefined || !isJsonObject(first)) return lines.filter(line => line !== '')
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [recordIn(line, index + 1)]))
}

function isJsonObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** Refused, rather than skipped as in a file: a pipe that broke ends in half a line. */
function recordIn(line: string, number: number): UnknownRecord {
  try {
    return JSON.parse(line)
  } catch {
    throw new SettingsError([say('cli-keys-not-json', { line: number })], 'sources')
  }
}
