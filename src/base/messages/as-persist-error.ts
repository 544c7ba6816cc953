import { messageOf, PersistError, type Stage } from '../errors.ts'
import type { Sentence } from '../sentence.ts'
import { say } from './say.ts'

/** Turns any thrown value into a PersistError; unknown values become `unexpected`, so that no image ends a run. */
export function asPersistError(thrown: unknown, stage: Stage): PersistError {
  if (thrown instanceof PersistError) return thrown
  return new PersistError(stage, 'unexpected', unexpected(thrown), { cause: thrown })
}

export function unexpected(thrown: unknown): Sentence {
  return say('unexpected', { error: messageOf(thrown) })
}
