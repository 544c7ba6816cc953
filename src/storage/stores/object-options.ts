/** Judges the words that choose the storage class and the ACL of objects. Pure. */
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { StoreKind } from './kinds.ts'

export interface ObjectOptions {
  readonly storageClass?: string | undefined
  readonly acl?: string | undefined
}

/** @param hasRules false for a vendor with its own storage classes, which only its store can judge */
export function objectOptionProblems(
  { storageClasses, acls, aclRefusal }: StoreKind,
  hasRules: boolean,
  { storageClass, acl }: ObjectOptions,
): Text[] {
  const problems = hasRules ? unknownWord('storage-class', storageClass, storageClasses) : []
  if (acl !== undefined && aclRefusal !== undefined) problems.push(aclRefusal)
  else problems.push(...unknownWord('acl', acl, acls))
  return problems
}

function unknownWord(name: string, value: string | undefined, known: readonly string[]): Text[] {
  if (value === undefined || known.includes(value)) return []
  return [say('object-word', { name, value: quote(value), words: known.join(', ') })]
}
