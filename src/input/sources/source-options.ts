/** Which lists a run reads, and how. */
import type { PersistError } from '../../base/errors.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import type { AddressNet } from '../documents/address-net.ts'
import type { ListDocument, ListFile } from '../documents/document.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import type { ListFormat } from '../documents/file-format.ts'
import type { PageMedia } from '../documents/page-media.ts'
import type { UnknownRecord } from '../documents/record-values.ts'
import type { FieldNames } from '../documents/records.ts'
import type { TextFieldNames } from './text-fields.ts'

/** Lists and pages that were fetched before the images. */
export interface WebLists {
  readonly files: readonly ListFile[]
  /** Called between blocks of a list. @throws PersistError if the time for lists is over */
  checkTime(): void
}

/** Receives what is wrong with lists. A list is the path of a file, or an address without the values of its query. */
export interface ListNotes {
  /** Called for a list that could be read. */
  read(): void
  /** Called for a list that has no image, or is one page of several. */
  lacks(list: string, sentence: Sentence, images: number): void
  /** Called after all lists. @param count records without the member that `url-field` names */
  lackMember(count: number, member: string): void
  /** @param images those up to the fault, which are kept */
  failed(list: string, error: PersistError, images: number): void
}

/** Text (a URL a line, or a JSON array), or URLs and records, which may arrive one by one. */
export type UrlsInput = string | Iterable<string | UnknownRecord> | AsyncIterable<string | UnknownRecord>

/** Bytes of a list that another program writes. */
export interface Pipe {
  /** For messages. */
  readonly name: string
  readonly bytes: AsyncIterable<Buffer>
}

export interface SourceOptions extends FieldNames, TextFieldNames {
  /** Name of the inline input in messages (default `urls`); the files' input adds `-file`. */
  readonly name?: string
  readonly urls?: UrlsInput
  /** A user has typed `urls`. */
  readonly isTyped?: true
  /** A list that arrives while it is read; it comes after `urls`. Its positions have no place. */
  readonly pipe?: Pipe
  /** JSON in memory, which comes before the files; each of its settings must fit it. */
  readonly supplied?: Buffer
  /** JSON pointers into `supplied`: objects that are inside themselves, so that no URL in them can be replaced. */
  readonly suppliedCycles?: ReadonlySet<string>
  /** The format of the pipe and of all files, whatever their endings. */
  readonly listFormat?: ListFormat
  /** Paths and globs of list files. */
  readonly urlsFile?: readonly string[]
  /** Addresses of lists and pages: before the first request, only whether there are any is known. */
  readonly urlsFrom?: readonly string[]
  /** Lists and pages that were fetched, in the order of `urls-from`; addresses that failed are missing. */
  readonly webLists?: WebLists
  readonly lists?: ListNotes
  /** JSONPaths (RFC 9535) into `.json` files and into each line of JSON Lines. */
  readonly select?: readonly string[]
  /**
   * How many images the lists have at least. 0: an empty list is as it should be. Undefined: an empty list is a
   * warning, and a file of 0 bytes that is not valid in its format is an error.
   */
  readonly minUrls?: number
  /** `select` and fields that fit nothing are no error: the lists are read for links to stored images. */
  readonly mayFitNothing?: true
  /** The inputs come from a workflow step, where they may be empty for several reasons. */
  readonly isStep?: boolean
  /** Folders (symbolic links resolved) that list files must lie in; absent: no restriction. */
  readonly workspace?: readonly string[]
  /** Absolute; relative patterns start there. */
  readonly directory: string
  /** Used for JSON Lines: most characters of a line, for bytes in base64. */
  readonly maxLine?: number
  /** Used for pages: a URL without a host belongs to the list and is no local file of the page. */
  readonly takesRelative?: boolean
  /** The page that relative URLs of feeds belong to, after `xml:base`. */
  readonly baseUrl?: string
  /** Used for Markdown: whether to read members of front matter that themes show as images. */
  readonly frontMatter?: 'auto' | 'none'
  /** Used for pages and texts of records: which addresses belong to the list besides images. */
  readonly media?: PageMedia
  readonly rewriting?: Rewriting
  /** Used for pages: receives their text. */
  readonly net?: AddressNet
  /** CPU milliseconds that `select` may take in all lists together, beside some per character. */
  readonly selectMs?: number
  /** Milliseconds that the whole run may take; also limits `select`. */
  readonly deadlineMs?: number
  /** Returns CPU milliseconds of this thread. Absent: wall time is used. */
  readonly cpuTime?: () => number
  /** Receives warnings, most of them after all lists are read. */
  readonly notice?: (sentence: Text) => void
}

/** What a reader notes of one list for the writer that puts links to stored images into it. */
export type DocumentNotes = Pick<DocumentOptions, 'mode' | 'storedFields' | 'takesRelative' | 'isOwnLink'>

/** Lists that are rewritten after the run. */
export interface Rewriting {
  /** Whether the writer itself writes a file, so that globs must ignore it. */
  isOwn(path: string): boolean
  /** Returns why these lists cannot be rewritten. */
  problemsOf(files: readonly ListFile[]): Promise<readonly Text[]>
  /** Whether a list is written after the run. */
  writes(file: ListFile): boolean
  notesOf(file: ListFile): DocumentNotes
  /**
   * Called for each list after it is read.
   * @param first index of its first URL among all positions, from 0
   * @param isLess it has failed or has no image: a written copy with images stays
   */
  noteDocument(document: ListDocument, first: number, isLess: boolean): void
}
