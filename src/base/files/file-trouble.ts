import { codeOf, PersistError } from '../errors.ts'
import { quote } from '../messages/quote.ts'
import { folderError } from './file-errors.ts'

const OCCUPIED_CODES: ReadonlySet<string> = new Set(['ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EEXIST'])

/** What the disk said to the file at a path, as a sentence and its fix; what is explained already passes through. */
export function toFileError(error: unknown, directory: string, path: string): PersistError {
  if (error instanceof PersistError) return error
  if (OCCUPIED_CODES.has(codeOf(error) ?? '')) return pathOccupied(path)
  return folderError(error, directory, path)
}

export function pathOccupied(path: string): PersistError {
  const sentence = `Where ${quote(path)} goes stands something that is no file, or a file where it needs a folder.`
  return new PersistError('store', 'key-collision', sentence, {
    advice: 'Remove it, or choose another folder.',
  })
}
