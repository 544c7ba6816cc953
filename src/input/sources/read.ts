/**
 * Where image URLs come from: inline text and list files in, one ImageUrl per input position out, in order,
 * while it streams. Repairs and judges no URL (plan does), and must not import the network or `process`.
 */
import { SettingsError } from '../../base/errors.ts'
import { AbsentFields } from './absent-fields.ts'
import { readCsv } from './csv.ts'
import { findFiles } from './files.ts'
import type { ImageUrl } from './image-url.ts'
import { imageUrlsInArray, parseJson, readJson } from './json.ts'
import { readJsonLines } from './json-lines.ts'
import { checkSelect } from './json-select.ts'
import type { ListFile } from './list-file.ts'
import { overwriteProblems } from './overwritten.ts'
import type { FieldNames, UnknownRecord } from './records.ts'
import { readText } from './text.ts'
import { readUrlList } from './url-list.ts'

export interface SourceOptions extends FieldNames {
  /** What the reader calls these, and with `-file` behind it the files; `urls` where nothing is said. */
  readonly name?: string
  /** Text, a URL a line or a JSON array; or URLs and records at hand. */
  readonly urls?: string | Iterable<string | UnknownRecord>
  /** Paths and globs of list files. */
  readonly urlsFile?: readonly string[]
  /** A JSONPath (RFC 9535) into `.json` files. */
  readonly select?: string
  /** No list file may lie outside these folders, symbolic links resolved; without it, all may be read. */
  readonly workspace?: readonly string[]
  /** Absolute; relative patterns start there. */
  readonly directory: string
  /** Told which fields no record has, once all is read. */
  readonly notice?: (sentence: string) => void
}

/**
 * @param outputs files that are to be written, by the names of their settings: none of them may be a list
 * @returns every problem that can be found without reading a list file, one sentence each
 */
export async function checkSources(
  options: SourceOptions,
  outputs: Readonly<Record<string, string | undefined>> = {},
): Promise<string[]> {
  const { name = 'urls', directory } = options
  const { files, problems } = await prepare(options)
  return [...problems, ...(await overwriteProblems(files, outputs, directory, `${name}-file`))]
}

/**
 * Inline URLs first, then the files in the order given.
 * @throws SettingsError of stage 'sources': before the first position for all that `checkSources` finds, later
 *   for a file that turns out not to be text, gzip, JSON or CSV
 */
export async function* readSources(options: SourceOptions): AsyncGenerator<ImageUrl> {
  const { files, problems } = await prepare(options)
  if (problems.length > 0) throw new SettingsError(problems, 'sources')
  const absent = new AbsentFields(options)
  yield* readInline(options.urls ?? '', options, absent)
  for (const file of files) yield* readFile(file, options, absent)
  for (const sentence of absent.sentences()) options.notice?.(sentence)
}

interface Prepared {
  readonly files: readonly ListFile[]
  readonly problems: readonly string[]
}

async function prepare(options: SourceOptions): Promise<Prepared> {
  const { name = 'urls', urls, urlsFile = [], select, directory, workspace } = options
  const { files, problems } = await findFiles(urlsFile, directory, workspace)
  return {
    files,
    problems: [
      ...inlineProblems(urls, name),
      ...problems.map(problem => `${name}-file: ${problem}`),
      ...(await checkSelect(select)),
    ],
  }
}

function inlineProblems(urls: SourceOptions['urls'], name: string): readonly string[] {
  if (typeof urls !== 'string' || !isJsonArray(urls)) return []
  try {
    parseJson(urls, name)
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
}

function readInline(
  urls: NonNullable<SourceOptions['urls']>,
  names: SourceOptions,
  absent: AbsentFields,
): AsyncGenerator<ImageUrl> {
  const { name = 'urls' } = names
  if (typeof urls === 'string' && !isJsonArray(urls)) return readUrlList(oneChunk(urls), name, names)
  const values = typeof urls === 'string' ? (parseJson(urls, name) as unknown[]) : urls
  return absent.observe(imageUrlsInArray(values, `${name}, `, names), name)
}

/** No URL begins with a bracket. */
function isJsonArray(text: string): boolean {
  return text.trimStart().startsWith('[')
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text
}

function readFile(file: ListFile, options: SourceOptions, absent: AbsentFields): AsyncGenerator<ImageUrl> {
  const text = readText(file)
  switch (file.format) {
    case 'text':
      return readUrlList(text, file.name, options)
    case 'csv':
      return readCsv(text, file.name, ',', options)
    case 'tsv':
      return readCsv(text, file.name, '\t', options)
    case 'json':
      return absent.observe(readJson(text, file.name, options, options.select), file.name)
    case 'json-lines':
      return absent.observe(readJsonLines(text, file.name, options), file.name)
  }
}
