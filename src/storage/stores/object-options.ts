/** Judges what a user chooses for objects: storage class, ACL, encryption and tags. Pure. */
import { printable } from '../../base/messages/printable.ts'
import { quote } from '../../base/messages/quote.ts'
import { type Sentence, saysIdle, type Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

/** Which key the service encrypts an object with. */
export interface Encryption {
  /** `AES256`: a key of the service; `KMS`: a key of the account in the key management service. */
  readonly method: 'AES256' | 'KMS'
  /** Key of KMS; absent for the default key of the bucket or the service. */
  readonly keyId?: string
}

export interface UploadOptions {
  /** Sent with every object, also with our own files: a bucket may refuse any upload without it. */
  readonly encryption?: Encryption | undefined
  /** Tags of images, by their names. */
  readonly tags?: Readonly<Record<string, string>> | undefined
}

/** What the service allows in names and values of tags. */
export interface TagRules {
  /** Allowed special characters, as they stand in a sentence. */
  readonly marks: string
  /** Names with this beginning belong to the service. */
  readonly reserved?: string
}

export interface ObjectOptions extends UploadOptions {
  readonly storageClass?: string | undefined
  readonly acl?: string | undefined
}

/** What one kind of store allows. */
export interface ObjectRules {
  readonly storageClasses: readonly string[]
  readonly acls: readonly string[]
  /** The problem with any ACL, if the service has none. */
  readonly aclRefusal?: Sentence
  /** The problem with encryption and tags of an upload, if the service takes neither. */
  readonly uploadRefusal?: (names: string) => Sentence
  readonly tagRules?: TagRules
}

/** Limits of OSS and S3: https://www.alibabacloud.com/help/en/oss/support/0010-00000216 */
const MAX_NAME = 128
const MAX_VALUE = 256

/** @param hasRules false for a vendor with its own storage classes, which only its store can judge */
export function objectOptionProblems(
  { storageClasses, acls, aclRefusal, tagRules, uploadRefusal }: ObjectRules,
  hasRules: boolean,
  options: ObjectOptions,
): Text[] {
  const { storageClass, acl, tags } = options
  const problems = hasRules ? unknownWord('storage-class', storageClass, storageClasses) : []
  if (acl !== undefined && aclRefusal !== undefined) problems.push(saysIdle(['acl'], aclRefusal))
  else problems.push(...unknownWord('acl', acl, acls))
  const names = namesOfUploadOptions(options)
  if (names !== '' && uploadRefusal) problems.push(saysIdle(names.split(', '), uploadRefusal(names)))
  else problems.push(...tagProblems(tags, hasRules ? tagRules : undefined))
  return problems
}

function unknownWord(name: string, value: string | undefined, known: readonly string[]): Text[] {
  if (value === undefined || known.includes(value)) return []
  return [say('object-word', { name, value: quote(value), words: known.join(', ') })]
}

/** @returns the names of the options that are set, as they stand in a sentence; '' if none is */
export function namesOfUploadOptions({ encryption, tags = {} }: UploadOptions): string {
  return [encryption && 'encryption', Object.keys(tags).length > 0 && 'tags'].filter(Boolean).join(', ')
}

/** @param rules undefined for a vendor with rules of its own */
function tagProblems(tags: UploadOptions['tags'] = {}, rules: TagRules | undefined): Text[] {
  if (!rules) return []
  const { marks, reserved } = rules
  return Object.entries(tags).flatMap(([name, value]) => {
    const shown = printable(name)
    if (reserved !== undefined && name.toLowerCase().startsWith(reserved))
      return [say('tag-reserved', { name: shown, reserved })]
    const isLong = [...name].length > MAX_NAME || [...value].length > MAX_VALUE
    if (isLong) return [say('tag-long', { name: shown, most: MAX_NAME, mostValue: MAX_VALUE })]
    return [name, value].some(text => hasForeign(text, marks))
      ? [say('tag-characters', { name: shown, marks })]
      : []
  })
}

/** Whether the text has another character than letters, digits, spaces and these marks. */
function hasForeign(text: string, marks: string): boolean {
  return [...text].some(character => !/^[\p{L}\p{M}\p{N} ]$/u.test(character) && !marks.includes(character))
}

/** Encodes tags as a query, which both services take in a header. */
export function encodedTags(tags: UploadOptions['tags'] = {}): string {
  return Object.entries(tags)
    .map(pair => pair.map(encodeURIComponent).join('='))
    .join('&')
}
