import type { Clock } from '../../base/clock.ts'
import type { Language } from '../../base/sentence.ts'
import type { CredentialProvider } from '../../storage/credentials/credentials.ts'
import type { Destination } from '../../storage/stores/destination.ts'
import type { Store } from '../../storage/stores/store.ts'

export interface DoctorInput {
  readonly store: Store
  readonly destination: {
    readonly kind: Destination['kind']
    /** Of all but a folder. */
    readonly bucket?: string
    readonly prefix: string
  }
  /** Those the store uses; a folder has none. */
  readonly credentials?: CredentialProvider
  /** False for what only lists and downloads: nothing is written then. */
  readonly mayWrite: boolean
  readonly language: Language
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** In the order in which they are tried. */
export const CHECKS = ['credentials', 'reach', 'list', 'put', 'head', 'get', 'create-only'] as const

/** One thing that a run needs of a store. */
export type Check = (typeof CHECKS)[number]

/** What came of one check. */
export interface Finding {
  /** What was tried. */
  readonly check: Check
  /** 'warning': a run works all the same. 'skipped': not tried. */
  readonly outcome: 'fine' | 'missing' | 'warning' | 'skipped'
  /** What was seen, in the language that was asked for. */
  readonly sentence: string
  /** What to do about it. */
  readonly advice?: string
  /** What grants the missing right, to be copied: JSON of a policy, or a sentence where the store has none. */
  readonly statement?: string
}

const MARKS: Readonly<Record<Finding['outcome'], string>> = {
  fine: '✓',
  missing: '✗',
  warning: '!',
  skipped: '-',
}

/** A finding for people: what was tried and came of it, and the policy that grants what is missing, line by line. */
export function findingLines({ outcome, check, sentence, advice, statement }: Finding): string[] {
  const said = advice ? `${sentence} ${advice}` : sentence
  return [
    `${MARKS[outcome]} ${check.padEnd(11)} ${said}`,
    ...(statement?.split('\n').map(line => `    ${line}`) ?? []),
  ]
}
