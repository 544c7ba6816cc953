/** Finds inputs without a value, files of 0 bytes, and lists that hold no URL. */

import { faultAt, type Sentence, type Text } from '../../base/sentence.ts'
import type { ListDocument, ListFile } from '../documents/document.ts'
import { isGzipped, NEVER_EMPTY } from '../documents/file-format.ts'
import { listsText } from '../documents/names.ts'
import { say } from '../messages/say.ts'
import type { SourceOptions } from './source-options.ts'

/** @returns a sentence if no input has a value */
export function noInputProblems({
  urls,
  urlsFile = [],
  urlsFrom = [],
  pipe,
  supplied,
  holdsKeys,
  isStep,
}: SourceOptions): Sentence[] {
  if (holdsKeys || (urls ?? pipe ?? supplied) !== undefined) return []
  if (urlsFile.length > 0 || urlsFrom.length > 0) return []
  return [say(isStep ? 'no-input-step' : 'no-input')]
}

/** @returns a sentence for each file of 0 bytes that is not valid in its format, unless lists may be empty */
export function emptyFileProblems(
  files: readonly ListFile[],
  { minUrls, holdsKeys }: SourceOptions,
): Sentence[] {
  if (minUrls === 0 || holdsKeys) return []
  return files.flatMap(({ name, size, format }) => {
    const kind = isGzipped(name) ? 'gzip' : NEVER_EMPTY[format]
    return size === 0 && kind ? [faultAt('urls-file', say('list-zero-bytes', { name, kind }))] : []
  })
}

/** @returns why a fetched list of 0 bytes has failed */
export function emptyAnswer({ file, isEmpty }: ListDocument, minUrls?: number): Sentence | undefined {
  const kind = isEmpty && minUrls !== 0 ? NEVER_EMPTY[file.format] : undefined
  return kind === undefined ? undefined : say('list-zero-bytes', { name: file.name, kind })
}

/** Lists that a run has read, for its sentence about missing URLs. */
export class EmptyLists {
  readonly #asked: SourceOptions
  readonly #read: string[] = []
  readonly #empty: string[] = []
  readonly #problems: Sentence[] = []

  constructor(asked: SourceOptions) {
    this.#asked = asked
  }

  /** Takes a list after its last URL. */
  add({ file: { name, format, piped }, isEmpty, problems }: ListDocument): void {
    if (!isEmpty || problems.length > 0) {
      this.#read.push(name)
      return
    }
    this.#empty.push(name)
    const { minUrls, holdsKeys } = this.#asked
    // A crawler that finds nothing writes nothing, whatever the format.
    const kind = piped ? undefined : NEVER_EMPTY[format]
    if (kind && minUrls !== 0 && !holdsKeys)
      this.#problems.push(faultAt('urls-file', say('list-zero-unpacked', { name, kind })))
  }

  /** One sentence for each packed list whose 0 unpacked bytes are not valid in its format. */
  get problems(): readonly Sentence[] {
    return this.#problems
  }

  /** Whether some list has no characters. */
  get hasEmpty(): boolean {
    return this.#empty.length > 0
  }

  /**
   * Says that no list of the run has a URL. Lists of 0 bytes come first, because they are the likely cause.
   * @returns undefined if all lists have failed
   */
  sentence(): Sentence | undefined {
    const files: readonly Text[] = [
      ...this.#empty.map(name => say('list-empty-name', { name })),
      ...this.#read,
    ]
    const { urls, urlsFile = [], urlsFrom = [] } = this.#asked
    const lists = urls === undefined ? files : [...files, '`urls`']
    if (files.length + urlsFile.length + urlsFrom.length === 0) return say('no-urls')
    return lists.length > 0 ? say('no-urls-in', { lists: listsText(lists) }) : undefined
  }
}
