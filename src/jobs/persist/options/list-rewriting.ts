/** Lists to rewrite after the run: which lists, their targets, and the notes taken while each list is read. */
import { accessSync, type BigIntStats, constants, existsSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { executedBy } from '../../../base/files/executed-paths.ts'
import { contains, openWorkspace, resolveExisting } from '../../../base/files/workspace.ts'
import { printable } from '../../../base/messages/printable.ts'
import type { Text } from '../../../base/sentence.ts'
import { isRelativeUrl } from '../../../base/url/repair-url.ts'
import type { ListDocument, ListFile } from '../../../input/documents/document.ts'
import { STORED_FIELDS, type StoredField } from '../../../input/documents/edit.ts'
import type { ListFormat } from '../../../input/documents/file-format.ts'
import type { ImageUrl, ImageUrls } from '../../../input/documents/image-url.ts'
import { listOf } from '../../../input/documents/source-position.ts'
import type { DocumentNotes, Rewriting } from '../../../input/sources/read.ts'
import { type StoredPlaces, storedKeyOf } from '../../../output/rewrite/stored-places.ts'
import { say } from '../messages/say.ts'

/** The target of rewritten lists. */
export type RewriteTarget =
  | { readonly kind: 'in-place' }
  /** Takes the text of a list that is no file. */
  | { readonly kind: 'memory'; take(text: string): void }
  /** An absolute path; each list keeps its path relative to the working directory. */
  | { readonly kind: 'folder'; readonly path: string }
  /** An absolute path, for a single list. */
  | { readonly kind: 'file'; readonly path: string }

export interface RewriteRules {
  readonly target: RewriteTarget
  /** Undefined for the usual mode of each list's format. */
  readonly mode: 'add' | 'replace' | undefined
  readonly places: StoredPlaces
  /** Absolute path of the working directory, which paths of lists start from. */
  readonly directory: string
  /** Folders outside of which nothing is written, after resolving symbolic links; absent for no limit. */
  readonly workspace?: readonly string[]
  /** Pages only: whether a URL without a host counts as a URL of the list. */
  readonly takesRelative: boolean
}

/** A list that was read, and its target. */
export interface RewrittenList {
  readonly document: ListDocument
  /** The position of the list's first URL, from 0. */
  readonly first: number
  /** Absolute path. */
  readonly target: string
  /** It has failed or has no image: a written copy with images stays. */
  readonly isLess: boolean
}

/** Formats without room beside a URL: the link can only replace the URL. */
export const REPLACED_ONLY: ReadonlySet<ListFormat> = new Set(['text', 'markdown', 'html', 'feed'])
/** Formats in which a URL without a host may be a file of the site. */
const PAGES: ReadonlySet<ListFormat> = new Set(['markdown', 'html', 'feed'])

export class ListRewriting implements Rewriting {
  readonly lists: RewrittenList[] = []
  /** Positions beside which an earlier run wrote the image of another URL. */
  foreign: ReadonlySet<number> = new Set()
  /** Reasons for which the run fails, one sentence each. */
  readonly problems: Text[] = []
  readonly rules: RewriteRules
  /** In pages, where a key looks like the path of a local file. */
  readonly #placesInPages: StoredPlaces
  /** With `rewrite-link: origin`: the sources of the stored images, by key, once they are known. */
  sources: ReadonlyMap<string, string> = new Map()
  /** By name. */
  readonly #files = new Map<string, ListFile>()

  constructor(rules: RewriteRules) {
    this.rules = rules
    const { places } = rules
    this.#placesInPages = places.link === 'origin' ? { ...places, link: 'path' } : places
  }

  /** Whether the links go back to their sources, and nothing else happens. */
  get isUndone(): boolean {
    return this.rules.places.link === 'origin'
  }

  /** Whether a list that a glob finds lies where this run writes: an earlier run wrote it. */
  isOwn(path: string): boolean {
    const { target, directory } = this.rules
    if (target.kind === 'in-place' || target.kind === 'memory') return false
    if (target.kind === 'file') return path === target.path
    return target.path !== directory && contains(target.path, path)
  }

  async problemsOf(files: readonly ListFile[]): Promise<readonly Text[]> {
    const { target } = this.rules
    const problems: Text[] = []
    if (target.kind === 'file' && files.length > 1)
      problems.push(say('rewrite-one-file', { count: files.length }))
    for (const file of files) problems.push(...(await this.problemsOfFile(file)))
    return problems
  }

  /** Whether a list is written at all: a fetched one has no place of its own. */
  writes({ web }: ListFile): boolean {
    return web === undefined || (this.rules.target.kind === 'folder' && web.target !== undefined)
  }

  notesOf(file: ListFile): DocumentNotes {
    const { places, takesRelative } = this.rules
    this.#files.set(nameOf(file.name, file.web?.address), file)
    const isOwn = (url: string) => this.#isStored(url, file.path)
    return {
      mode: this.#modeOf(file),
      storedFields: storedFields(places),
      takesRelative: url => takesRelative || isOwn(url),
      // In front matter a key looks like any other word, so it is not taken for a link.
      ...(places.link !== 'key' && { isOwnLink: isOwn }),
    }
  }

  /**
   * Whether a link leads to a stored image. With a folder destination the file must exist: a relative link may also
   * lead to one of the user's own files.
   */
  #isStored(url: string, path: string): boolean {
    const { folder } = this.rules.places
    const key = storedKeyOf(url, path, this.#placesInPages)
    return key !== undefined && (folder === undefined || this.isUndone || existsSync(join(folder, key)))
  }

  noteDocument(document: ListDocument, first: number, isLess: boolean): void {
    this.lists.push({ document, first, target: this.#targetOf(document.file), isLess })
  }

  /** Marks links that look like links to stored images. */
  async *markOwn(lists: ImageUrls): ImageUrls {
    for await (const images of lists) yield images.map(image => this.#marked(image))
  }

  #marked(image: ImageUrl): ImageUrl {
    const { url, referer, listedAt, problem } = image
    const file =
      listedAt && this.#files.get(nameOf(listOf(listedAt), 'list' in listedAt ? listedAt.address : undefined))
    const isInPage = listedAt?.field !== undefined || PAGES.has(file?.format ?? 'text')
    const hasBase = this.rules.takesRelative || referer !== undefined
    const places = isInPage && hasBase ? this.#placesInPages : this.rules.places
    const ownKey = file && !problem ? storedKeyOf(url, file.path, places) : undefined
    if (ownKey === undefined && !this.isUndone) return image
    // A page means a file of its own site, unless the link leads to a stored image.
    const isLocal = ownKey !== undefined && isInPage && !hasBase && isRelativeUrl(url)
    return {
      ...image,
      ...(ownKey !== undefined && { ownKey }),
      ...((isLocal || this.isUndone) && { isOwnOnly: true }),
    }
  }

  #modeOf({ format }: ListFile): 'add' | 'replace' {
    return this.rules.mode ?? (REPLACED_ONLY.has(format) ? 'replace' : 'add')
  }

  #targetOf({ name, path, web }: ListFile): string {
    const { target } = this.rules
    if (web) return join(target.kind === 'folder' ? target.path : '', web.target ?? '')
    if (target.kind === 'in-place' || target.kind === 'memory') return path
    return target.kind === 'file' ? target.path : join(target.path, name)
  }

  /** Why a list cannot be written. */
  async problemsOfFile(file: ListFile): Promise<readonly Text[]> {
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

/** Addresses that differ in their queries alone have one name. */
function nameOf(name: string, address?: number): string {
  return address === undefined ? name : `${address} ${name}`
}

/** With keys instead of links, no link of any variant is written either. */
function storedFields({ link, variants = {} }: StoredPlaces): readonly StoredField[] {
  if (link === 'key') return STORED_FIELDS.filter(field => field !== 'url')
  return [...STORED_FIELDS, ...Object.keys(variants).map(variant => ({ variant }))]
}

/** Checks the mode first: root could write a read-only file, but must not. */
function mayWrite(path: string, mode: number): boolean {
  if ((mode & 0o222) === 0) return false
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Undefined if the path cannot be examined. */
function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}

/** Returns a path for display: relative to the working directory if inside it, with '/'. */
export function shownPath(path: string, directory: string): string {
  return (contains(directory, path) ? relative(directory, path) : path).replaceAll(sep, '/')
}

/** @param text the option as the user typed it */
export function rewriteTarget(text: string, directory: string): RewriteTarget {
  if (text === 'in-place') return { kind: 'in-place' }
  const path = resolve(directory, text)
  return { kind: /[/\\]$/.test(text) ? 'folder' : 'file', path }
}
