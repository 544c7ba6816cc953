import type { Clock } from '../../base/clock.ts'
import { oneAfterOther } from '../../base/errors.ts'
import type { Language } from '../../base/sentence.ts'
import type { CredentialProvider } from '../../storage/credentials/credentials.ts'
import type { Destination } from '../../storage/stores/destination.ts'
import type { UploadOptions } from '../../storage/stores/object-options.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { NearerEndpoint } from './nearer-endpoint.ts'

export interface DoctorInput {
  readonly store: Store
  readonly destination: {
    readonly kind: Destination['kind']
    /** Undefined for a folder. */
    readonly bucket?: string
    readonly prefix: string
  }
  /** Credentials that the store uses; undefined for a folder. */
  readonly credentials?: CredentialProvider
  /** Encryption and tags that the store sends with uploads: they take rights of their own. */
  readonly uploads?: UploadOptions
  /** Looks for an endpoint that serves better than the one in use; absent where that is of no interest. */
  readonly nearer?: (publicMs: number) => Promise<NearerEndpoint | undefined>
  /** False if only listing and downloading are examined; then nothing is written. */
  readonly mayWrite: boolean
  readonly language: Language
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** In the order of the tries. */
export const CHECKS = ['credentials', 'reach', 'list', 'put', 'head', 'get', 'create-only'] as const

/** A right or ability that a run needs of a store. */
export type Check = (typeof CHECKS)[number]

/** Result of one check. */
export interface Finding {
  /** The right or ability that was tried. */
  readonly check: Check
  /** 'warning': a run works nevertheless. 'skipped': not tried. */
  readonly outcome: 'fine' | 'missing' | 'warning' | 'skipped'
  /** The observation, in the language of the options. */
  readonly sentence: string
  /** Advice on how to mend it. */
  readonly advice?: string
  /** Grants the missing right, ready to copy: JSON of a policy, or a sentence where the store has no policies. */
  readonly statement?: string
}

const MARKS: Readonly<Record<Finding['outcome'], string>> = {
  fine: '✓',
  missing: '✗',
  warning: '!',
  skipped: '-',
}

/** A finding as lines for the user: the check, its result, and the policy that grants a missing right. */
export function findingLines({ outcome, check, sentence, advice, statement }: Finding): string[] {
  const said = advice ? oneAfterOther(sentence, advice) : sentence
  return [
    `${MARKS[outcome]} ${check.padEnd(11)} ${said}`,
    ...(statement?.split('\n').map(line => `    ${line}`) ?? []),
  ]
}
