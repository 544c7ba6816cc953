/**
 * A folder as a store: the segments of a key are folders below it. A file appears under its name only when every byte
 * is written. Must not import fetch or inspect, nor read the environment.
 */

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat, unlink } from 'node:fs/promises'
import { platform } from 'node:os'
import { sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isFileBody, type ObjectBody } from '../../../base/digests/file-body.ts'
import { codeOf, ifCode, ifReason, PersistError, type Reason } from '../../../base/errors.ts'
import { makeFile } from '../../../base/files/atomic-file.ts'
import { ContainedFolder, type FoundFile, refuseFile } from '../../../base/files/contained-folder.ts'
import { FileCalls } from '../../../base/files/file-calls.ts'
import { type Doing, folderError, isDiskFull } from '../../../base/files/file-errors.ts'
import { removeLeftovers } from '../../../base/files/leftovers.ts'
import { quoted, type Sentence } from '../../../base/sentence.ts'
import { mintPrefix, type ObjectKey } from '../../key/object-key.ts'
import { windowsFlaw } from '../../key/windows-names.ts'
import { say } from '../../messages/say.ts'
import { say as sayRefusal } from '../../service-errors/messages/say.ts'
import { holdsBytes, type ReadObject } from '../holds-bytes.ts'
import type { Checksum, ObjectSink, Store, StoredObject } from '../store.ts'
import { listFolder } from './list.ts'

/** Larger chunks are no faster on local disks. */
const CHUNK_BYTES = 256 * 1024

/** @param directory absolute; created by the first write */
export function openFolder(directory: string): Store {
  const files = new FolderFiles(directory)
  const { contained } = files
  const calls = new FileCalls()
  return {
    prefix: mintPrefix(''),
    publicBase: pathToFileURL(directory + sep).href,
    createOnly: 'honoured',

    async head(key, signal) {
      const file = await files.findOrRefuse(key, signal)
      return file && { size: file.size, checksum: () => fileChecksum(file.path) }
    },

    async details(key, signal) {
      const file = await files.findOrRefuse(key, signal)
      const stats = file && (await stat(file.path).catch(ifCode('ENOENT')))
      return stats && { size: stats.size, lastModified: stats.mtime }
    },

    async put(key, body, { mode }, signal) {
      signal.throwIfAborted()
      refuseWindowsFlaw(key)
      const path = contained.pathOf(key)
      const mayReplace = mode === 'overwrite'
      try {
        await contained.makeFolders(key)
        // Most keys are new, and testing only for existence costs a fifth of finding the file.
        if (!mayReplace && (await calls.exists(path)) && (await files.holds(key, body, signal)))
          return { outcome: 'already-stored' }
        if (!(await makeFile(path, body, mayReplace, calls, signal))) {
          if (await files.holds(key, body, signal)) return { outcome: 'already-stored' }
          throw failure('key-collision', sayRefusal('refusal-collision'), sayRefusal('refusal-collision-fix'))
        }
        return { outcome: 'stored', isBodyFree: true }
      } catch (error) {
        signal.throwIfAborted()
        const refusal = folderError(error, directory, key)
        if (!isFileBody(body) || !isDiskFull(refusal)) throw refusal
        // A large file may have no room where others have.
        throw failure('disk-full', refusal.sentence, refusal.advice)
      }
    },

    async get(key, sink, signal) {
      const file = await files.findOrRefuse(key, signal)
      if (!file) throw missing(key)
      return await readFileInto(sink, file, files.explained(key, 'read'), signal)
    },

    async *list(prefix, options, signal) {
      await refuseFile(directory)
      try {
        yield* listFolder(directory, prefix, options, signal)
      } catch (error) {
        signal.throwIfAborted()
        throw folderError(error, directory, prefix, 'read')
      }
    },

    async remove(key, signal) {
      refuseWindowsFlaw(key)
      if (!(await files.find(key, signal))) return
      try {
        // Removes a link itself: its target belongs to another key.
        await unlink(contained.pathOf(key)).catch(ifCode('ENOENT', 'ENOTDIR'))
      } catch (error) {
        throw folderError(error, directory, key)
      }
    },

    removeLeftovers: (now, signal) => removeLeftovers(directory, { now, signal, isDeep: true }),

    async close() {},
  }
}

/** Finds the files of a folder. */
class FolderFiles {
  readonly #directory: string
  readonly contained: ContainedFolder

  constructor(directory: string) {
    this.#directory = directory
    this.contained = new ContainedFolder(directory)
  }

  async find(key: ObjectKey, signal: AbortSignal): Promise<FoundFile | undefined> {
    signal.throwIfAborted()
    try {
      return await this.contained.find(key)
    } catch (error) {
      throw folderError(error, this.#directory, key, 'read')
    }
  }

  /** @throws PersistError if the folder is a file, too */
  async findOrRefuse(key: ObjectKey, signal: AbortSignal): Promise<FoundFile | undefined> {
    const file = await this.find(key, signal)
    if (!file) await refuseFile(this.#directory)
    return file
  }

  async holds(key: ObjectKey, body: ObjectBody, signal: AbortSignal): Promise<boolean> {
    const file = await this.contained.find(key)
    if (!file) return false
    const read: ReadObject = (sink, ended) => readFileInto(sink, file, this.explained(key), ended)
    const isSame = await holdsBytes(body, { size: file.size, read }, signal).catch(ifReason('http-404'))
    return isSame ?? false
  }

  /** Another process may have removed a file since it was found. */
  explained(key: ObjectKey, doing?: Doing): (error: unknown) => PersistError {
    return error =>
      codeOf(error) === 'ENOENT' ? missing(key) : folderError(error, this.#directory, key, doing)
  }
}

function missing(key: ObjectKey): PersistError {
  return failure('http-404', say('folder-no-file', { key }), say('folder-no-file-fix'))
}

/** Only Windows treats these names in a special way. */
function refuseWindowsFlaw(key: ObjectKey): void {
  const flaw = platform() === 'win32' ? windowsFlaw(key) : undefined
  if (!flaw) return
  throw new PersistError('store', 'key-invalid', say('key-wrong', { key: quoted(key), rule: flaw }))
}

/** A file has no stored checksum, so it is read once more to compare. */
function fileChecksum(path: string): Checksum {
  const given = createHash('sha256')
  return {
    update: chunk => void given.update(chunk),
    async isRight() {
      const own = createHash('sha256')
      for await (const chunk of createReadStream(path)) own.update(chunk)
      return own.digest('hex') === given.digest('hex')
    },
  }
}

/**
 * Reads a file into a sink. Errors of the sink pass through unchanged.
 * @param explained turns an error of the file system into a sentence
 */
async function readFileInto(
  sink: ObjectSink,
  { path, size }: FoundFile,
  explained: (error: unknown) => PersistError,
  signal: AbortSignal,
): Promise<StoredObject> {
  const throwExplained = (error: unknown): never => {
    throw explained(error)
  }
  const file = await open(path).catch(throwExplained)
  try {
    sink.begin({ size })
    // One byte more than the file has: a short read then shows its end without another call.
    const buffer = Buffer.allocUnsafeSlow(Math.min(size + 1, CHUNK_BYTES))
    let at = 0
    for (let isOver = false; !isOver; ) {
      signal.throwIfAborted()
      const { bytesRead } = await file.read(buffer, 0, buffer.length).catch(throwExplained)
      at += bytesRead
      isOver = bytesRead === 0 || at > size || (at === size && bytesRead < buffer.length)
      if (bytesRead > 0 && at <= size) await sink.write(buffer.subarray(0, bytesRead))
    }
    if (at !== size)
      throw failure('store-unavailable', say('folder-changed', { path }), sayRefusal('refusal-changed-fix'))
    return { size }
  } finally {
    await file.close()
  }
}

function failure(reason: Reason, sentence: Sentence, advice?: Sentence): PersistError {
  return new PersistError('store', reason, sentence, { advice })
}
