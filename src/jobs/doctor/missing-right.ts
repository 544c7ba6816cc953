/** Turns a refusal into the missing right and the policy that grants it. */

import { type PersistError, supportCodes } from '../../base/errors.ts'
import { LANGUAGES, textIn } from '../../base/sentence.ts'
import { type Right, rightPolicy } from '../../storage/credentials/access-policy.ts'
import type { Operation } from '../../storage/service-errors/rule.ts'
import { ServiceError } from '../../storage/service-errors/service-error.ts'
import { bucketKind } from '../../storage/stores/kinds.ts'
import type { UploadOptions } from '../../storage/stores/object-options.ts'
import { STORE_WIDE } from '../../storage/stores/store-health.ts'
import { say } from '../messages/say.ts'
import type { Check, DoctorInput, Finding } from './finding.ts'

const RIGHTS: { readonly [operation in Operation]?: Right } = {
  list: 'list',
  put: 'put',
  head: 'read',
  get: 'read',
}

/** The store accepts the login but refuses this operation. A bare 403 of HEAD counts; other causes have codes. */
export function isMissingRight({ reason, details }: PersistError): boolean {
  const { status, code = 'AccessDenied' } = details
  return reason === 'store-denied' && status === 403 && code === 'AccessDenied'
}

/** Whether later checks are pointless after this refusal. */
export function isFinal(check: Check, refusal: PersistError): boolean {
  return check === 'credentials' || check === 'reach' || STORE_WIDE.has(refusal.reason)
}

export function findingOfError(
  input: DoctorInput,
  check: Check,
  refusal: PersistError,
): Omit<Finding, 'check'> {
  const { mayWrite, language } = input
  const isRight = isMissingRight(refusal)
  const isSpare = isRight && check === 'list' && mayWrite
  // A user who stores into an archive class does not intend to read from it.
  const isArchived = mayWrite && refusal.details.code === 'InvalidObjectState'
  const said = textIn(language, refusal.sentence)
  const sentence = isSpare ? say('doctor-list-spare', { refusal: said }).in(language) : said
  const codes = supportCodes(refusal)
  const advised = refusal.advice ? textIn(language, refusal.advice) : ''
  const advice = (codes ? advised + LANGUAGES[language].inParentheses(codes) : advised).trim()
  const right = isRight && refusal instanceof ServiceError && RIGHTS[refusal.operation]
  const statement = right && policyOf(input, right)
  return {
    outcome: isSpare || isArchived ? 'warning' : 'missing',
    sentence,
    ...(advice && { advice }),
    ...(statement && { statement }),
  }
}

/** A right alone is not enough where uploads carry tags, or where a key of KMS encrypts objects. */
function rightsFor(right: Right, { encryption, tags = {} }: UploadOptions = {}): readonly Right[] {
  const isTagged = right === 'put' && Object.keys(tags).length > 0
  const isByKey = right !== 'list' && encryption?.method === 'KMS'
  return [right, ...(isTagged ? (['put-tags'] as const) : []), ...(isByKey ? (['encrypt'] as const) : [])]
}

/** @returns undefined for a folder, whose rights belong to the operating system */
function policyOf(
  { destination, store, uploads, mayWrite, language }: DoctorInput,
  right: Right,
): string | undefined {
  const { kind, bucket = '', prefix } = destination
  const policy = bucketKind(kind)?.policy
  if (policy === undefined) return undefined
  if (typeof policy === 'function') return policy(bucket, mayWrite).in(language)
  const isChina = new URL(store.publicBase).hostname.endsWith('.amazonaws.com.cn')
  const scope = { bucket, prefix, ...(isChina && { partition: 'aws-cn' }) }
  return rightPolicy(policy, scope, ...rightsFor(right, uploads))
}
