import type { Edit } from './edit.ts'

/** What reading a document comes to beside its URLs; whole once it is read. */
export interface DocumentFacts {
  readonly edits: Edit[]
  /** Why this document cannot be read or rewritten as asked: one sentence each, with file and line. */
  readonly problems: string[]
  /** What is left as it is, and why: one sentence each. */
  readonly notices: string[]
  /** How many places each of the JSONPaths found. */
  readonly selected: number[]
  urlCount: number
}

export function newDocumentFacts(select: readonly string[] = []): DocumentFacts {
  return { edits: [], problems: [], notices: [], selected: select.map(() => 0), urlCount: 0 }
}
