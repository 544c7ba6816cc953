import type { Text } from '../../base/sentence.ts'
import type { Edit } from './edit.ts'
import type { RecordFit } from './records.ts'

export interface HeaderFit {
  /** First row of a file that has no column for the URL. */
  header: readonly string[] | undefined
}

/** Told how what was asked for fits the document. */
export interface DocumentFit extends RecordFit, HeaderFit {
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
  readonly fit: DocumentFit | undefined
  urlCount: number
}

export function newDocumentFacts(fit?: DocumentFit): DocumentFacts {
  return { edits: [], problems: [], notices: [], hasSemicolons: false, fit, urlCount: 0 }
}
