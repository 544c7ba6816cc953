/** Judges what a user chooses for objects: storage class, ACL, encryption and tags. Pure. */
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { StoreKind } from './kinds.ts'
import { namesOfUploadOptions, tagProblems, type UploadOptions } from './upload-options.ts'

export interface ObjectOptions extends UploadOptions {
  readonly storageClass?: string | undefined
  readonly acl?: string | undefined
}

/** @param hasRules false for a vendor with its own storage classes, which only its store can judge */
export function objectOptionProblems(
  { storageClasses, acls, aclRefusal, tagRules, uploadRefusal }: StoreKind,
  hasRules: boolean,
  options: ObjectOptions,
): Text[] {
  const { storageClass, acl, tags } = options
  const problems = hasRules ? unknownWord('storage-class', storageClass, storageClasses) : []
  if (acl !== undefined && aclRefusal !== undefined) problems.push(aclRefusal)
  else problems.push(...unknownWord('acl', acl, acls))
  const names = namesOfUploadOptions(options)
  if (names !== '' && uploadRefusal) problems.push(uploadRefusal(names))
  else problems.push(...tagProblems(tags, hasRules ? tagRules : undefined))
  return problems
}

function unknownWord(name: string, value: string | undefined, known: readonly string[]): Text[] {
  if (value === undefined || known.includes(value)) return []
  return [say('object-word', { name, value: quote(value), words: known.join(', ') })]
}
