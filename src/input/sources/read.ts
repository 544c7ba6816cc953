import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SettingsError } from '../../base/errors.ts'
import { printableUrl } from '../../base/messages/printable.ts'
import { quote } from '../../base/messages/quote.ts'
import { faultAt, quoted, type Text } from '../../base/sentence.ts'
import type { ListFile } from '../documents/document.ts'
import { hasFailedMember, isFailedList } from '../documents/failed-member.ts'
import { formatOf, formatsOf, isJsonArray } from '../documents/file-format.ts'
import type { ImageUrl } from '../documents/image-url.ts'
import { parseJsonExactly } from '../documents/json/exact-json.ts'
import { checkSelect, pathReaders } from '../documents/json/json-select.ts'
import { readLines } from '../documents/lines.ts'
import { readText } from '../documents/text.ts'
import { say } from '../messages/say.ts'
import { emptyFileProblems, noInputProblems } from './empty-lists.ts'
import { findFiles } from './files.ts'
import { idleSettings } from './idle-settings.ts'
import { withoutPosition } from './inline.ts'
import { Lists } from './lists.ts'
import type { SourceOptions } from './source-options.ts'
import { textFields, textProblems } from './text-fields.ts'
import { readWebList } from './web-list.ts'

/**
 * Compares files by device and inode, so that symbolic and hard links are found as well.
 * @param outputs files that the run writes, by the names of their settings
 * @param setting the setting that names the lists
 * @returns one sentence for each
 */
async function overwriteProblems(
  lists: readonly ListFile[],
  outputs: Readonly<Record<string, string | undefined>>,
  directory: string,
  setting: string,
): Promise<Text[]> {
  const known = new Map(
    await Promise.all(lists.map(async ({ name, path }) => [await idOf(path), name] as const)),
  )
  const problems: Text[] = []
  for (const [output, file] of Object.entries(outputs)) {
    const id = file === undefined ? undefined : await idOf(resolve(directory, file))
    const list = id === undefined ? undefined : known.get(id)
    if (file !== undefined && list !== undefined)
      problems.push(say('list-overwritten', { output, file: quoted(file), list, setting }))
  }
  return problems
}

/** @returns undefined if the file does not exist */
async function idOf(path: string): Promise<string | undefined> {
  const stats = await stat(path, { bigint: true }).catch(() => undefined)
  return stats && `${stats.dev}:${stats.ino}`
}

/**
 * Reads up to the first record that is not from a failed-file. Broken lines are skipped.
 * @returns false also for an unreadable file; the reader of the list reports why
 */
async function isKeptFailures(file: ListFile): Promise<boolean> {
  if (file.format !== 'json-lines') return false
  let count = 0
  try {
    for await (const lines of readLines(readText(file)))
      for (const { text, fault } of lines) {
        const value = fault ? undefined : recordIn(text)
        if (value === undefined || isFailedList(value)) continue
        if (!hasFailedMember(value)) return false
        count++
      }
  } catch {
    return false
  }
  return count > 0
}

/** @returns undefined if the line holds no record */
function recordIn(line: string): unknown {
  try {
    return parseJsonExactly(line)
  } catch {
    return undefined
  }
}

export type { DocumentNotes, Pipe, Rewriting, SourceOptions, UrlsInput, WebLists } from './source-options.ts'

/**
 * @param outputs files that the run writes, by the names of their settings; none of them may be a list
 * @returns all problems that can be found without reading a list file, one sentence each
 */
export async function checkSources(
  options: SourceOptions,
  outputs: Readonly<Record<string, string | undefined>> = {},
): Promise<Text[]> {
  const { name = 'urls', directory } = options
  const { files, problems } = await prepare(options)
  return [
    ...noInputProblems(options),
    ...problems,
    ...(await overwriteProblems(files, outputs, directory, `${name}-file`)),
  ]
}

/**
 * Yields inline URLs first, then the files in the given order.
 * @throws SettingsError of stage 'sources'. Before the first position: for all that `checkSources` finds, except inputs
 *   without a value. After the last position: for files that are not text, gzip, JSON or CSV, and for lists
 *   without URLs if that is an error
 */
export async function* readSources(options: SourceOptions): AsyncGenerator<readonly ImageUrl[]> {
  const { files, problems, failed } = await prepare(options)
  if (problems.length > 0) throw new SettingsError(problems, 'sources')
  const piped = pipedFile(options)
  const own = ownFiles(options)
  const fetched = options.webLists?.files ?? []
  for (const sentence of idleSettings(options, [...piped, ...own, ...files, ...fetched]))
    options.notice?.(sentence)
  for (const { name, problem } of failed)
    options.lists?.failed(name, new SettingsError([problem], 'sources'), 0)
  const lists = new Lists(options, await pathReaders(options.select), await textFields(options))
  for await (const images of lists.readInline()) {
    lists.note(images)
    yield options.isTyped ? images.map(image => ({ ...image, again: 'typed' as const })) : images
  }
  for (const file of piped) {
    const document = lists.open(file)
    for await (const images of lists.read(document)) {
      lists.note(images)
      yield images.map(withoutPosition)
    }
    lists.close(document)
  }
  for (const file of [...own, ...files]) {
    const document = lists.open(file)
    const isKept = await isKeptFailures(file)
    for await (const images of lists.read(document)) {
      lists.note(images)
      yield isKept ? images.map(image => ({ ...image, again: 'kept' as const })) : images
    }
    lists.close(document)
  }
  for (const file of fetched) {
    const document = lists.open(file)
    const { images: found, failure } = await readWebList(document, lists.read(document), options.baseUrl)
    for (const images of lists.lacksField(document) ? [] : found) {
      lists.note(images)
      yield images
    }
    lists.closeWeb(document, failure)
  }
  lists.judge()
}

function pipedFile({ pipe, listFormat = 'mixed' }: SourceOptions): ListFile[] {
  return pipe ? [{ name: pipe.name, path: '', size: 0, format: listFormat, piped: pipe.bytes }] : []
}

/** The name stands in messages and in the places of results. */
function ownFiles({ supplied: own }: SourceOptions): ListFile[] {
  return own ? [{ name: 'records', path: '', size: own.length, format: 'json', supplied: own }] : []
}

type Prepared = Awaited<ReturnType<typeof findFiles>>

async function prepare(options: SourceOptions): Promise<Prepared> {
  const { name = 'urls', urls, urlsFile = [], select, holdsKeys, directory, workspace, rewriting } = options
  const formats = options.listFormat ?? formatsOf(holdsKeys === true)
  const isLeftOut = (path: string) => rewriting?.isOwn(path) === true
  const isUrl = (line: string) => name === 'urls' && /^https?:\/\//i.test(line)
  const names = urlsFile.filter(line => !isUrl(line))
  const { files, problems, failed } = await findFiles(names, directory, workspace, formats, isLeftOut)
  const fetched = options.webLists?.files ?? []
  return {
    files,
    failed,
    problems: [
      ...(await inlineProblems(urls, name, holdsKeys === true)),
      ...urlsFile
        .filter(isUrl)
        .map(line => faultAt('urls-file', say('list-is-url', { url: printableUrl(line) }))),
      // A list of keys has no failed lists.
      ...[...problems, ...(holdsKeys ? failed.map(({ problem }) => problem) : [])].map(problem =>
        faultAt(`${name}-file`, problem),
      ),
      ...emptyFileProblems(files, options),
      ...(await checkSelect(select)),
      ...(await textProblems(options, [...pipedFile(options), ...ownFiles(options), ...files, ...fetched])),
      ...((await rewriting?.problemsOf(files)) ?? []),
    ],
  }
}

/** Returns the first line if all are names of list files. */
function fileInPlaceOfUrls(urls: string): string | undefined {
  const lines = urls.split('\n').flatMap(line => (/^\s*(?:#|$)/.test(line) ? [] : line.trim()))
  const isFile = (line: string) => !/^[a-z][a-z\d+.-]*:|\/\//i.test(line) && formatOf(line) !== undefined
  return lines.every(isFile) ? lines[0] : undefined
}

async function inlineProblems(
  urls: SourceOptions['urls'],
  name: string,
  holdsKeys: boolean,
): Promise<readonly Text[]> {
  if (typeof urls !== 'string') return []
  if (!isJsonArray(urls)) {
    const file = holdsKeys ? undefined : fileInPlaceOfUrls(urls)
    return file === undefined ? [] : [say('urls-name-file', { input: name, file: quote(file) })]
  }
  const { parseJson } = await import('../documents/json-list.ts')
  try {
    parseJson(urls, name)
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences
    throw error
  }
}
