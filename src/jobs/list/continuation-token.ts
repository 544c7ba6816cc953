/**
 * What a listing that stopped at its limit gives to be gone on with: the last name it gave. Stores' own tokens mark
 * the ends of pages, and a limit or a filter ends in the middle of one.
 */

import { say } from '../../base/messages/say.ts'
import { invalid } from '../options/parsers.ts'

/** @param last the last key, or common prefix, that was given */
export function makeToken(last: string): string {
  return Buffer.from(last).toString('base64url')
}

/** @throws PersistError whose message completes "continuation-token …" */
export function readToken(token: string): string {
  const last = Buffer.from(token, 'base64url').toString()
  if (last === '' || makeToken(last) !== token) throw invalid(say('token-unknown'))
  return last
}
