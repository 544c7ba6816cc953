/** Names the temporary folder in errors of a disk that is full, read-only or missing: a user may not know that one is in use. */
import { codeOf, PersistError } from '../errors.ts'
import { quote } from '../messages/quote.ts'
import { say } from '../messages/say.ts'
import { FULL_CODES } from './file-errors.ts'

const DENIED_CODES: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'])

/** @throws the error, with the folder and what to do where it is full or cannot be written to */
export function throwNaming(folder: string): (error: unknown) => never {
  return error => {
    const code = codeOf(error)
    const isFull = FULL_CODES.has(code ?? '')
    if (code === undefined || !(isFull || DENIED_CODES.has(code))) throw error
    const sentence = say(isFull ? 'temporary-full' : 'body-unwritable', { folder: quote(folder), code })
    const advice = say(isFull ? 'temporary-full-fix' : 'temporary-unwritable-fix')
    throw new PersistError('options', 'machine-fault', sentence, { code, advice })
  }
}
