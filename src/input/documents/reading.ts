/** A document while it is read: how it is read, and what its reader learns beside the URLs. */
import { SettingsError } from '../../base/errors.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import type { DocumentOptions } from './document-options.ts'
import type { Edit, Quoting } from './edit.ts'
import { inLine } from './image-url.ts'
import type { RecordCoverage } from './records.ts'
import type { Span } from './span.ts'

/** Receives how `select` and the fields match the document. */
export interface DocumentCoverage extends RecordCoverage {
  /** In the order of `select`; empty for formats that `select` does not read. */
  readonly paths: readonly { note(value: unknown, matches: number): void }[]
  /** First row of a file that has no column for the URL. */
  header: readonly string[] | undefined
  /** Takes each value after all paths of `select` have searched it. */
  noteValue(value: unknown): void
}

/** Complete after the last URL. */
export class Reading {
  /** Name of the document, for messages and places. */
  readonly name: string
  readonly options: DocumentOptions
  readonly coverage: DocumentCoverage | undefined
  readonly edits: Edit[] = []
  /** Why this document cannot be read or rewritten: one sentence each, with file and line. */
  readonly problems: Text[] = []
  /** Parts that stay as they are, and why: one sentence each, with file and line. */
  readonly notices: Text[] = []
  /** The document is a CSV file with semicolons between its cells. */
  hasSemicolons = false
  /** Some line of JSON Lines so far is no record of a failed-file. */
  hasOwnRecords = false
  urlCount = 0
  /** Title of a fetched page without images. */
  title: string | undefined
  /** Number of pages that a sitemap names. */
  pages = 0
  /** Where the text ends inside an element or a value; the URLs before that are read. */
  endsEarly: Sentence | undefined
  /** The problem is that the JSON is no list of this run's fields. */
  isNoList = false
  /** A fetched answer is the first of several pages. */
  leadsOn = false

  /** @param coverage receives how `select` and the fields match */
  constructor(name: string, options: DocumentOptions, coverage?: DocumentCoverage) {
    this.name = name
    this.options = options
    this.coverage = coverage
  }

  /** Adds file and line to a fault. */
  inLine(line: number, fault: Text): Sentence {
    return inLine(this.name, line, fault)
  }

  /** Returns the error of a document that cannot be read, with file and line. */
  refusal(line: number, fault: Text): SettingsError {
    return new SettingsError([this.inLine(line, fault)], 'sources')
  }

  /** Counts a URL, and notes where a writer replaces it. */
  replaceUrl({ from, to }: Span, quoting: Quoting): void {
    this.edits.push({ kind: 'replace', from, to, quoting, url: this.urlCount++ })
  }
}
