import { defined } from '../defined.ts'
import { codeOf, PersistError, type Reason } from '../errors.ts'
import { quote } from '../messages/quote.ts'
import { say } from '../messages/say.ts'
import type { Sentence } from '../sentence.ts'

/** The operation, as the sentences name it. */
export type Doing = 'read' | 'write to'

interface FolderAdvice {
  readonly reason: Reason
  readonly sentence: (directory: string, key: string, doing: Doing) => Sentence
  readonly fix: Sentence
}

const NO_ROOM: FolderAdvice = {
  reason: 'store-unavailable',
  sentence: directory => say('folder-no-room', { directory }),
  fix: say('folder-no-room-fix'),
}

const NO_RIGHT: FolderAdvice = {
  reason: 'store-denied',
  sentence: (directory, _key, doing) =>
    say(doing === 'read' ? 'folder-no-read' : 'folder-no-write', { directory }),
  fix: say('folder-no-right-fix'),
}

const READ_ONLY: FolderAdvice = {
  reason: 'store-denied',
  sentence: directory => say('folder-read-only', { directory }),
  fix: say('folder-another-fix'),
}

const IN_THE_WAY: FolderAdvice = {
  reason: 'key-collision',
  sentence: (_directory, key) => say('folder-in-the-way', { key }),
  fix: say('folder-in-the-way-fix'),
}

const NAME_TOO_LONG: FolderAdvice = {
  reason: 'key-invalid',
  sentence: (directory, key) => say('folder-name-too-long', { directory, key }),
  fix: say('folder-name-too-long-fix'),
}

const TOO_MANY_FILES: FolderAdvice = {
  reason: 'store-unavailable',
  sentence: () => say('folder-open-files'),
  fix: say('folder-open-files-fix'),
}

const BY_CODE: Readonly<Record<string, FolderAdvice>> = {
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  EFBIG: NO_ROOM,
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: READ_ONLY,
  ENOTDIR: IN_THE_WAY,
  EISDIR: IN_THE_WAY,
  ENOTEMPTY: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
  ENAMETOOLONG: NAME_TOO_LONG,
  EMFILE: TOO_MANY_FILES,
  ENFILE: TOO_MANY_FILES,
}

/** Explains an error of the file system with a sentence and its fix. A `PersistError` passes through. */
export function folderError(
  error: unknown,
  directory: string,
  key: string,
  doing: Doing = 'write to',
): PersistError {
  if (error instanceof PersistError) return error
  const code = codeOf(error)
  const advice = BY_CODE[code ?? '']
  const details = { ...defined({ code }), cause: error }
  if (advice)
    return new PersistError('store', advice.reason, advice.sentence(directory, key, doing), {
      ...details,
      advice: advice.fix,
    })
  return new PersistError(
    'store',
    'store-unavailable',
    say('folder-unusable', { directory, code: code ?? say('folder-code-unknown') }),
    {
      ...details,
      advice: say('folder-unusable-fix'),
    },
  )
}

/** Without EFBIG: that file is too large, but others may still fit. */
export const FULL_CODES: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT'])

/** True if the next file would fail as well, unless it is very small. */
export function isDiskFull({ details }: PersistError): boolean {
  return FULL_CODES.has(details.code ?? '')
}

const OCCUPIED_CODES: ReadonlySet<string> = new Set(['ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EEXIST'])

/** `folderError` for the file at a path. */
export function toFileError(error: unknown, directory: string, path: string): PersistError {
  if (error instanceof PersistError) return error
  if (OCCUPIED_CODES.has(codeOf(error) ?? '')) return pathOccupied(path)
  return folderError(error, directory, path)
}

export function pathOccupied(path: string): PersistError {
  const sentence = say('path-occupied', { path: quote(path) })
  return new PersistError('store', 'key-collision', sentence, {
    advice: say('path-occupied-fix'),
  })
}

const DENIED_CODES: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'])

/**
 * Names the temporary folder in errors of a disk that is full, read-only or missing: a user may not know that one is in
 * use.
 * @throws the error, with the folder and what to do where it is full or cannot be written to
 */
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
