import { expect } from '@jest/globals'
import type { PersistError } from '../../src/base/errors.ts'
import { DEFAULT_TYPES, FILE_TYPES, type FileType } from '../../src/origin/inspect/file-types.ts'
import { type InspectedImage, type InspectRules, inspect } from '../../src/origin/inspect/inspect.ts'

/** What applies when a user sets nothing. */
export const defaults: InspectRules = {
  allowTypes: DEFAULT_TYPES,
  minSide: 0,
}

export const everyType: InspectRules = {
  ...defaults,
  allowTypes: new Set(Object.keys(FILE_TYPES) as FileType[]),
}

/** What `inspect` gives or throws, later. */
export async function inspection(...given: Parameters<typeof inspect>): Promise<InspectedImage> {
  return await inspect(...given)
}

/** The refusal of `inspect`, checked to be of its stage; fails when the bytes are accepted. */
export async function refusalOf(bytes: Uint8Array | string, rules = defaults): Promise<PersistError> {
  const outcome = await inspection(Buffer.from(bytes), rules).catch((error: PersistError) => error)
  expect(outcome).toMatchObject({ name: 'PersistError', stage: 'inspect' })
  return outcome as PersistError
}
