/**
 * What a listing that stopped at its limit gives to be gone on with: the last name it gave. Stores' own tokens mark
 * the ends of pages, and a limit or a filter ends in the middle of one.
 */

/** @param last the last key, or common prefix, that was given */
export function makeToken(last: string): string {
  return Buffer.from(last).toString('base64url')
}

/** @throws Error whose message completes "continuation-token …" */
export function readToken(token: string): string {
  const last = Buffer.from(token, 'base64url').toString()
  if (last === '' || makeToken(last) !== token) throw new Error('is no next-token of an earlier listing')
  return last
}
