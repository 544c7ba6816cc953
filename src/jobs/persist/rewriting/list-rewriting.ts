/** Lists that are written anew behind the run: which, where to, and what is noted of each while it is read. */
import { accessSync, type BigIntStats, constants, existsSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { executedBy } from '../../../base/files/executed-paths.ts'
import { contains, openWorkspace, resolveExisting } from '../../../base/files/workspace.ts'
import { printable } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { ListDocument, ListFile } from '../../../input/documents/document.ts'
import { STORED_FIELDS } from '../../../input/documents/edit.ts'
import type { ListFormat } from '../../../input/documents/file-format.ts'
import type { ImageUrl, ImageUrls } from '../../../input/documents/image-url.ts'
import type { DocumentNotes, Rewriting } from '../../../input/sources/read.ts'
import { type StoredPlaces, storedKeyOf } from '../../../output/rewrite/stored-places.ts'
import { PERSIST_FIELDS } from '../options/fields.ts'

/** Where rewritten lists go. */
export type RewriteTarget =
  | { readonly kind: 'in-place' }
  /** Absolute; each list under its own path below the working directory. */
  | { readonly kind: 'folder'; readonly path: string }
  /** Absolute; of one list. */
  | { readonly kind: 'file'; readonly path: string }

export interface RewriteRules {
  readonly target: RewriteTarget
  /** Where nothing is said, what is usual for the format. */
  readonly mode: 'add' | 'replace' | undefined
  readonly suffix: string
  readonly places: StoredPlaces
  /** Absolute: where paths of lists start. */
  readonly directory: string
  /** Nothing is written outside these folders, symbolic links resolved; without it, anywhere. */
  readonly workspace?: readonly string[]
  /** Pages alone: a URL that names no host is one of the list. */
  readonly takesRelative: boolean
}

/** A list that was read, and where it goes. */
export interface RewrittenList {
  readonly document: ListDocument
  /** The position of its first URL, from 0. */
  readonly first: number
  /** Absolute. */
  readonly target: string
}

/** Of these only the URL itself can give way. */
const REPLACED_ONLY: ReadonlySet<ListFormat> = new Set(['text', 'markdown', 'html'])

export class ListRewriting implements Rewriting {
  readonly lists: RewrittenList[] = []
  readonly rules: RewriteRules
  /** By the name of the list. */
  readonly #paths = new Map<string, string>()

  constructor(rules: RewriteRules) {
    this.rules = rules
  }

  /** Lists that a glob finds where this run writes are those of an earlier run. */
  isOwn(path: string): boolean {
    const { target, directory } = this.rules
    if (target.kind === 'in-place') return false
    if (target.kind === 'file') return path === target.path
    return target.path !== directory && contains(target.path, path)
  }

  async problemsOf(files: readonly ListFile[]): Promise<readonly Text[]> {
    const { target } = this.rules
    const problems: Text[] = []
    if (target.kind === 'file' && files.length > 1)
      problems.push(say('rewrite-one-file', { count: files.length }))
    for (const file of files) problems.push(...(await this.#problemsOf(file)))
    return problems
  }

  notesOf(file: ListFile): DocumentNotes {
    const { suffix, places, takesRelative } = this.rules
    this.#paths.set(file.name, file.path)
    const isOwn = (url: string) => this.#isStored(url, file.path)
    return {
      mode: this.#modeOf(file),
      suffix,
      storedFields: places.link === 'key' ? STORED_FIELDS.filter(field => field !== 'url') : STORED_FIELDS,
      takesRelative: url => takesRelative || isOwn(url),
      // A key looks like any other word of front matter.
      ...(places.link !== 'key' && { isOwnLink: isOwn }),
    }
  }

  /** A relative link into a folder destination is a local file of the user's own unless it leads to a stored image. */
  #isStored(url: string, path: string): boolean {
    const { places } = this.rules
    const key = storedKeyOf(url, path, places)
    return key !== undefined && (places.folder === undefined || existsSync(join(places.folder, key)))
  }

  noteDocument(document: ListDocument, first: number): void {
    this.lists.push({ document, first, target: this.#targetOf(document.file) })
  }

  /** Links of our own, by their looks. */
  async *markOwn(lists: ImageUrls): ImageUrls {
    for await (const images of lists) yield images.map(image => this.#marked(image))
  }

  #marked(image: ImageUrl): ImageUrl {
    const path = image.place && this.#paths.get(image.place.file)
    const ownKey = path && !image.problem ? storedKeyOf(image.url, path, this.rules.places) : undefined
    return ownKey === undefined ? image : { ...image, ownKey }
  }

  #modeOf({ format }: ListFile): 'add' | 'replace' {
    return (
      this.rules.mode ?? (REPLACED_ONLY.has(format) ? 'replace' : PERSIST_FIELDS['rewrite-mode'].standard)
    )
  }

  #targetOf({ name, path }: ListFile): string {
    const { target } = this.rules
    if (target.kind === 'in-place') return path
    return target.kind === 'file' ? target.path : join(target.path, name)
  }

  async #problemsOf(file: ListFile): Promise<readonly Text[]> {
    const { target, mode, directory, workspace } = this.rules
    const name = printable(file.name)
    if (mode === 'add' && REPLACED_ONLY.has(file.format)) return [say('rewrite-no-add', { name })]
    if (target.kind !== 'in-place' && isAbsolute(file.name)) return [say('rewrite-outside', { name })]
    const path = this.#targetOf(file)
    const shown = printable(shownPath(path, directory))
    const there = statsOf(path)
    if (target.kind !== 'in-place') {
      const own = statsOf(file.path)
      if (there && own && there.dev === own.dev && there.ino === own.ino)
        return [say('rewrite-itself', { name })]
      const real = await resolveExisting(path)
      const executed = [path, real]
        .map(written => executedBy(relative(directory, written).replaceAll(sep, '/')))
        .find(Boolean)
      if (executed) return [say('rewrite-executed', { name, why: executed })]
      if (workspace && !(await openWorkspace(workspace)).real.some(folder => contains(folder, real)))
        return [say('rewrite-leaves-workspace', { path: shown })]
    }
    const isOpen = !there || (there.isFile() && mayWrite(path, Number(there.mode)))
    return isOpen ? [] : [say('rewrite-unwritable', { path: shown })]
  }
}

/** A root user may write whatever its mode is, and has no business to. */
function mayWrite(path: string, mode: number): boolean {
  if ((mode & 0o222) === 0) return false
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Undefined where nobody can say. */
function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}

/** As people know it: relative to the working directory where it lies there, with '/'. */
export function shownPath(path: string, directory: string): string {
  return (contains(directory, path) ? relative(directory, path) : path).replaceAll(sep, '/')
}

/** @param text as it was typed */
export function rewriteTarget(text: string, directory: string): RewriteTarget {
  if (text === 'in-place') return { kind: 'in-place' }
  const path = resolve(directory, text)
  return { kind: /[/\\]$/.test(text) ? 'folder' : 'file', path }
}
