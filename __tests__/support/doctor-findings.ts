/** The doctor at work, and what a store's double saw of it. */

import { diagnose } from '../../src/jobs/doctor/doctor.ts'
import type { DoctorInput, Finding } from '../../src/jobs/doctor/finding.ts'
import type { Credentials } from '../../src/storage/credentials/credentials.ts'
import { fixedCredentials } from '../../src/storage/credentials/credentials.ts'
import type { Account } from '../servers/bucket-server.ts'
import type { StoreRequest } from '../servers/oss.ts'
import type { OpenedOss } from './oss-store.ts'
import { never } from './store-suite.ts'

export const PROBE = 'scraped/.persist/probe'
export const OWN = 'Written by persist-images to see what these credentials may do. It may be deleted.\n'

export async function findingsOf(input: DoctorInput): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const finding of diagnose(input)) findings.push(finding)
  return findings
}

export function keysOf({ account }: { readonly account: Account }): Credentials {
  const { accessKeyId, accessKeySecret, securityToken } = account
  return { accessKeyId, accessKeySecret, ...(securityToken !== undefined && { securityToken }) }
}

export function askedOf({ oss, store, clock }: OpenedOss, more: Partial<DoctorInput> = {}): DoctorInput {
  return {
    store,
    destination: { kind: 'oss', bucket: 'memes', prefix: 'scraped/' },
    credentials: fixedCredentials(keysOf(oss)),
    mayWrite: true,
    language: 'en',
    clock,
    signal: never,
    ...more,
  }
}

export const outcomesOf = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ check, outcome }) => [check, outcome]))

export const found = (findings: readonly Finding[], check: Finding['check']) => {
  const finding = findings.find(candidate => candidate.check === check)
  if (!finding) throw new Error(`nothing about ${check}`)
  return finding
}

/** `HEAD probe`, `GET list`. */
export const seenBy = (requests: readonly StoreRequest[]) =>
  requests.map(({ method, key }) => `${method} ${key === PROBE ? 'probe' : key || 'list'}`)

export const isList = ({ method, key }: StoreRequest) => method === 'GET' && key === ''
export const isPut = ({ method }: StoreRequest) => method === 'PUT'
export const isGet = ({ method, key }: StoreRequest) => method === 'GET' && key !== ''
export const isHead = ({ method }: StoreRequest) => method === 'HEAD'

export const ALL_FINE = {
  credentials: 'fine',
  reach: 'fine',
  list: 'fine',
  put: 'fine',
  head: 'fine',
  get: 'fine',
  'create-only': 'fine',
} as const

export const POINTLESS = {
  list: 'skipped',
  put: 'skipped',
  head: 'skipped',
  get: 'skipped',
  'create-only': 'skipped',
} as const
