/** What a reader notes for the writer that puts links to stored images into the lists. */

import type { Text } from '../../base/sentence.ts'
import type { ListDocument, ListFile } from '../documents/document.ts'
import type { DocumentOptions } from '../documents/document-options.ts'

/** Options for the notes of one list. */
export type DocumentNotes = Pick<
  DocumentOptions,
  'mode' | 'suffix' | 'storedFields' | 'takesRelative' | 'isOwnLink'
>

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
   */
  noteDocument(document: ListDocument, first: number): void
}
