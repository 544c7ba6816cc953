/** Images from the other places of a check: its source and its mirrors. */
import { open } from 'node:fs/promises'
import { isFileBody, type ObjectBody } from '../../../base/digests/file-body.ts'
import { descriptionOf } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import { faultAt, type Text } from '../../../base/sentence.ts'
import { type InspectedImage, type InspectRules, inspect } from '../../../origin/inspect/inspect.ts'
import { bytesOfFile } from '../../../origin/inspect/media/bytes.ts'
import { mintKey } from '../../../storage/key/object-key.ts'
import type { CheckedPlace } from '../states.ts'
import { type HeldBytes, type ReadingTools, readWanted, type WantedBytes } from './object-bytes.ts'
import type { PlaceHealth } from './place-health.ts'

export interface PlaceTools extends ReadingTools {
  readonly rules: InspectRules
  readonly health: PlaceHealth
}

/** The remembered bytes, inspected as those of an origin are. */
export interface HeldImage extends HeldBytes {
  readonly image: InspectedImage
}

/** @returns why the place does not give the bytes; undefined if it just does not have them */
export async function imageAt(
  { store, mirror }: CheckedPlace,
  path: string,
  wanted: WantedBytes,
  tools: PlaceTools,
  signal: AbortSignal,
): Promise<HeldImage | { readonly failure: Text | undefined }> {
  const { health, rules } = tools
  const failure = (cause: Text) => {
    const sentence = say('repair-failed', { cause })
    return { failure: mirror === undefined ? sentence : faultAt(`mirrors ${mirror}`, sentence) }
  }
  const gone = health.goneFor(store)
  if (gone) return failure(descriptionOf(gone))
  try {
    const held = await readWanted(store, mintKey(store.prefix, path), wanted, tools, signal)
    health.worked(store)
    if (!held) return { failure: undefined }
    try {
      return { ...held, image: await inspectBody(held.body, rules) }
    } catch (error) {
      held.release(true)
      throw error
    }
  } catch (thrown) {
    signal.throwIfAborted()
    const error = asPersistError(thrown, 'store')
    health.failed(store, error)
    return failure(descriptionOf(error))
  }
}

async function inspectBody(body: ObjectBody, rules: InspectRules): Promise<InspectedImage> {
  if (!isFileBody(body)) return await inspect(body, rules, true)
  const file = await open(body.path)
  try {
    return await inspect(bytesOfFile(file.fd, body.size), rules, true)
  } finally {
    await file.close()
  }
}
