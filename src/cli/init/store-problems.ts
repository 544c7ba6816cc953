/** Judges the place and the login by the rules of the step that the workflow will run. */
import { systemClock } from '../../base/clock.ts'
import { defined } from '../../base/defined.ts'
import type { Text } from '../../base/sentence.ts'
import { DOCTOR_FIELDS } from '../../jobs/doctor/doctor-fields.ts'
import { readStoreOptions } from '../../jobs/options/store-settings.ts'
import { isExpression, type Known } from './answers.ts'

/** What a job has. Nothing is sent. */
const STEP = {
  OSS_ACCESS_KEY_ID: 'id',
  OSS_ACCESS_KEY_SECRET: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.invalid/',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token',
}

/** Stand in for variables of the repository. */
const ROLES = {
  alibaba: 'acs:ram::1234567890123456:role/crawl-images',
  aws: 'arn:aws:iam::123456789012:role/crawl-images',
}
const PROVIDER = 'acs:ram::1234567890123456:oidc-provider/GitHub'

/** @param root absolute path of the repository */
export function storeProblems(known: Known, root: string): readonly Text[] {
  const { service, destination, region, endpoint, accountId, roleArn, oidcProviderArn } = known
  const given = defined({
    destination,
    region,
    endpoint: filled(endpoint),
    accountId: filled(accountId),
    roleArn: isExpression(roleArn) ? ROLES[service === 'aws' ? 'aws' : 'alibaba'] : roleArn,
    oidcProviderArn: isExpression(oidcProviderArn) ? PROVIDER : oidcProviderArn,
  })
  const environment = { cwd: root, clock: systemClock, environment: STEP, isStep: true }
  const place = { name: 'destination', uri: destination, mayWrite: true }
  return readStoreOptions(
    DOCTOR_FIELDS,
    given,
    () => place,
    environment,
    () => {},
  ).problems.sentences
}

/** Puts a stand-in in place of an expression: an account, or a host. */
function filled(value: string | undefined): string | undefined {
  if (value === undefined || !isExpression(value)) return value
  const isHost = !/[a-z]/i.test(value.replace(/\$\{\{.*?\}\}/g, ''))
  const isAccount = /account/i.test(value)
  if (isHost && !isAccount) return 'https://store.example.com'
  return value.replace(/\$\{\{.*?\}\}/g, '0'.repeat(32))
}
