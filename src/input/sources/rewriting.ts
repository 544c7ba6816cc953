/** How lists are noted while they are read, for the writer that puts the stored links into them. */

import type { Text } from '../../base/sentence.ts'
import type { ListDocument, ListFile } from '../documents/document.ts'
import type { DocumentOptions } from '../documents/document-options.ts'

/** What reading a list notes for its writer. */
export type DocumentNotes = Pick<
  DocumentOptions,
  'mode' | 'suffix' | 'storedFields' | 'takesRelative' | 'isOwnLink'
>

/** Lists that are written anew behind the run. */
export interface Rewriting {
  /** Whether a file is one that it writes: a glob that finds it does not mean it. */
  isOwn(path: string): boolean
  /** Why these lists cannot be rewritten as asked. */
  problemsOf(files: readonly ListFile[]): Promise<readonly Text[]>
  notesOf(file: ListFile): DocumentNotes
  /**
   * Told each list once it is read.
   * @param first the position of its first URL, from 0
   */
  noteDocument(document: ListDocument, first: number): void
}
