import type { Text } from '../../base/sentence.ts'
import type { Edit } from './edit.ts'
import type { RecordCoverage } from './records.ts'

export interface HeaderCoverage {
  /** First row of a file that has no column for the URL. */
  header: readonly string[] | undefined
}

/** Receives how `select` and the fields match the document. */
export interface DocumentCoverage extends RecordCoverage, HeaderCoverage {
  /** In the order of `select`; empty for formats that `select` does not read. */
  readonly paths: readonly { note(value: unknown, matches: number): void }[]
  /** Takes each value after all paths of `select` have searched it. */
  noteValue(value: unknown): void
}

/** What a reader learns beside the URLs; complete after the last URL. */
export interface DocumentFacts {
  readonly edits: Edit[]
  /** Why this document cannot be read or rewritten: one sentence each, with file and line. */
  readonly problems: Text[]
  /** Parts that stay as they are, and why: one sentence each, with file and line. */
  readonly notices: Text[]
  /** The document is a CSV file with semicolons between its cells. */
  hasSemicolons: boolean
  /** Some line of JSON Lines so far is no record of a failed-file. */
  hasOwnRecords: boolean
  readonly coverage: DocumentCoverage | undefined
  urlCount: number
  /** Title of a fetched page without images. */
  title?: string | undefined
  /** A fetched answer is the first of several pages. */
  leadsOn?: boolean
}

export function newDocumentFacts(coverage?: DocumentCoverage): DocumentFacts {
  return {
    edits: [],
    problems: [],
    notices: [],
    hasSemicolons: false,
    hasOwnRecords: false,
    coverage,
    urlCount: 0,
  }
}
