import type { Text } from '../../base/sentence.ts'
import type { Edit } from './edit.ts'
import type { RecordCoverage } from './records.ts'

export interface HeaderCoverage {
  /** First row of a file that has no column for the URL. */
  header: readonly string[] | undefined
}

/** Told how what was asked for fits the document. */
export interface DocumentCoverage extends RecordCoverage, HeaderCoverage {
  /** In the order of `select`; none where it does not count. */
  readonly paths: readonly { note(value: unknown, matches: number): void }[]
  /** Takes each value that `select` has looked through, after its paths. */
  noteValue(value: unknown): void
}

/** What reading a document comes to beside its URLs; whole once it is read. */
export interface DocumentFacts {
  readonly edits: Edit[]
  /** Why this document cannot be read or rewritten as asked: one sentence each, with file and line. */
  readonly problems: Text[]
  /** What of this document is left as it is, and why: one sentence each, with file and line. */
  readonly notices: Text[]
  /** A CSV file whose cells have semicolons between them. */
  hasSemicolons: boolean
  readonly coverage: DocumentCoverage | undefined
  urlCount: number
}

export function newDocumentFacts(coverage?: DocumentCoverage): DocumentFacts {
  return { edits: [], problems: [], notices: [], hasSemicolons: false, coverage, urlCount: 0 }
}
