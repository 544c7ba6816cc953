import { inspect } from 'node:util'
import { PersistError } from '../../src/base/errors.ts'

/** The PersistError that `work` must end with. */
export const refusalOf = async (work: unknown): Promise<PersistError> => {
  const error = await Promise.resolve(work).then(
    () => undefined,
    thrown => thrown,
  )
  if (error instanceof PersistError) return error
  throw new Error(`no PersistError: ${inspect(error)}`)
}
