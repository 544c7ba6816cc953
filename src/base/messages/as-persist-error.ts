import { messageOf, PersistError, type Stage } from '../errors.ts'
import { say } from './say.ts'

/** Turns any thrown value into a PersistError; unknown values become `unexpected`, so that no image ends a run. */
export function asPersistError(thrown: unknown, stage: Stage): PersistError {
  if (thrown instanceof PersistError) return thrown
  const sentence = say('unexpected', { error: messageOf(thrown) })
  return new PersistError(stage, 'unexpected', sentence, { cause: thrown })
}
