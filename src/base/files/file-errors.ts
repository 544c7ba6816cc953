import { codeOf, PersistError, type Reason } from '../errors.ts'
import { quote } from '../messages/quote.ts'

/** What was being done, as the sentences say it. */
type Doing = 'read' | 'write to'

interface FolderAdvice {
  readonly reason: Reason
  readonly sentence: (directory: string, key: string, doing: Doing) => string
  readonly fix: string
}

const NO_ROOM: FolderAdvice = {
  reason: 'store-unavailable',
  sentence: directory => `There is no room left where ${directory} is.`,
  fix: 'Free some space or choose another folder, then run again.',
}

const NO_RIGHT: FolderAdvice = {
  reason: 'store-denied',
  sentence: (directory, _key, doing) => `This user may not ${doing} ${directory}.`,
  fix: 'Give it the right to, or choose another folder.',
}

const READ_ONLY: FolderAdvice = {
  reason: 'store-denied',
  sentence: directory => `${directory} is on a file system that is mounted read-only.`,
  fix: 'Choose another folder.',
}

const IN_THE_WAY: FolderAdvice = {
  reason: 'key-collision',
  sentence: (_directory, key) =>
    `A file stands where ${key} needs a folder, or a folder where it needs a file.`,
  fix: 'Choose a key template under which no key is the beginning of another.',
}

const NAME_TOO_LONG: FolderAdvice = {
  reason: 'key-invalid',
  sentence: (directory, key) => `The path of ${key} under ${directory} is longer than this system allows.`,
  fix: 'Shorten the key template, or choose a folder with a shorter path.',
}

const TOO_MANY_FILES: FolderAdvice = {
  reason: 'store-unavailable',
  sentence: () => 'This process has as many files open as the system allows.',
  fix: 'Lower concurrency, or raise the limit of open files.',
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

/** What a file system said, as a sentence and its fix; what is explained already passes through. */
export function folderError(
  error: unknown,
  directory: string,
  key: string,
  doing: Doing = 'write to',
): PersistError {
  if (error instanceof PersistError) return error
  const code = codeOf(error)
  const advice = BY_CODE[code ?? '']
  const details = { ...(code !== undefined && { code }), cause: error }
  if (advice)
    return new PersistError('store', advice.reason, advice.sentence(directory, key, doing), {
      ...details,
      advice: advice.fix,
    })
  return new PersistError(
    'store',
    'store-unavailable',
    `${directory} could not be used (${code ?? 'unknown'}).`,
    {
      ...details,
      advice: 'Check the disk, then run again.',
    },
  )
}

/** Not EFBIG, which one large file is told where others still find room. */
const FULL_CODES: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT'])

/** What is written next would hear the same, unless it is very small. */
export function isDiskFull({ details }: PersistError): boolean {
  return FULL_CODES.has(details.code ?? '')
}

export const OCCUPIED_CODES: ReadonlySet<string> = new Set(['ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EEXIST'])
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
