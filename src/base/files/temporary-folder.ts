/** Names the temporary folder in errors of a full disk: a user may not know that one is in use. */
import { codeOf, PersistError } from '../errors.ts'
import { quote } from '../messages/quote.ts'
import { say } from '../messages/say.ts'
import { FULL_CODES } from './file-errors.ts'

/** @throws the error, with the folder and what to do where the disk is full */
export function throwNaming(folder: string): (error: unknown) => never {
  return error => {
    const code = codeOf(error)
    if (code === undefined || !FULL_CODES.has(code)) throw error
    throw new PersistError(
      'options',
      'machine-fault',
      say('temporary-full', { folder: quote(folder), code }),
      {
        code,
        advice: say('temporary-full-fix'),
      },
    )
  }
}
