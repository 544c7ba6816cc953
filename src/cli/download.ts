/** `persist-images download`. */
import { text } from 'node:stream/consumers'
import { defined } from '../base/defined.ts'
import { SettingsError } from '../base/errors.ts'
import type { UnknownRecord } from '../input/documents/record-values.ts'
import { decodeText } from '../input/documents/text.ts'
import { readSources } from '../input/sources/read.ts'
import { downloadWith } from '../jobs/download/download.ts'
import type { DOWNLOAD_FIELDS } from '../jobs/download/download-fields.ts'
import { type DownloadResult, downloadLine } from '../jobs/download/result.ts'
import type { OptionsIn } from '../jobs/options/field.ts'
import { readWatcher } from '../jobs/persist/watching/printer.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { STANDARD_INPUT } from './list-words.ts'
import { say } from './messages/say.ts'
import { runCommand } from './run-command.ts'
import type { Terminal } from './terminal.ts'

type Keys = OptionsIn<typeof DOWNLOAD_FIELDS>['keys']

/**
 * Returns the keys of `--keys`, then the words, then the lines of standard input if a word is `-`.
 * @throws SettingsError if standard input is not text
 * @param given the value of `--keys`: a list with comments, or JSON. Words and lines are keys without such syntax.
 */
async function keysOf(given: string | undefined, words: readonly string[]): Promise<Keys> {
  if (words.length === 0) return given
  const keys: (string | UnknownRecord)[] = []
  const list = { name: 'keys', urlField: 'key', holdsKeys: true, directory: '.' } as const
  for await (const images of readSources({ ...list, ...(given && { urls: given }) }))
    for (const { url } of images) keys.push(url)
  keys.push(...words.filter(word => word !== '-'))
  return words.includes('-')
    ? keys.concat(pipedKeys(await text(decodeText(process.stdin, STANDARD_INPUT))))
    : keys
}

/**
 * Reads results as `--json` prints them (JSON Lines), or one key a line. A key may begin with `#` or with a brace:
 * unless the first line is a whole JSON object, all lines are keys.
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

/** Throws for a broken line, which a file would skip: a broken pipe ends with half a line. */
function recordIn(line: string, number: number): UnknownRecord {
  try {
    return JSON.parse(line)
  } catch {
    throw new SettingsError([say('cli-keys-not-json', { line: number })], 'sources')
  }
}

export async function downloadCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  const { positionals } = command
  const { source: flag } = command.options
  const source = flag ?? positionals[0] ?? options.source
  const keys = await keysOf(options.keys, flag === undefined ? positionals.slice(1) : positionals)
  return await runCommand(context, {
    options: {
      ...options,
      ...defined({ source, keys }),
    },
    watch: readWatcher,
    run: downloadWith,
    print: result => printResult(result, terminal),
    end: ({ total, downloaded, unchanged, refused, failed, bytes, failure }) => {
      const lost = refused + failed
      terminal.say(say('cli-total-downloaded', { total, downloaded, unchanged, lost, bytes }))
      if (failure) terminal.sayFailure(failure)
      return failure === undefined ? EXIT.fine : EXIT.failed
    },
  })
}

function printResult(result: DownloadResult, terminal: Terminal): void {
  const { outcome, key, reason, message = '' } = result
  const isTrouble = outcome === 'failed' || outcome === 'refused'
  if (!isTrouble && !terminal.showsSuccess) return
  const { lineText } = terminal
  if (!terminal.isBrief) return terminal.print(downloadLine(result, lineText))
  const name = key === undefined ? '' : lineText.name(key)
  terminal.printRow(outcome.padEnd(10), reason ?? '', name, lineText.text(message))
}
