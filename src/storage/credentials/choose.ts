/**
 * Chooses the login before the first request: the caller's own provider, typed keys, a role, the environment, and
 * last what the machine knows. Must not import stores; the environment is an argument.
 */

import type { Sentence, Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { sessionPolicy } from './access-policy.ts'
import {
  type CheckedCredentials,
  type CredentialParts,
  checkCredentials,
  emptyKey,
  INPUT_NAMES,
} from './check-keys.ts'
import { type CredentialProvider, type Credentials, fixedCredentials, sameKeys } from './credentials.ts'
import { type CredentialFamily, credentialsFromEnv, type Environment, emptyVariable } from './from-env.ts'
import { idTokenSource } from './job-id-token.ts'
import { keylessCredentials } from './keyless.ts'
import { checkRole, type RoleInput, type RoleSupport } from './role.ts'
import { sessionName } from './session.ts'
import type { LoginTools } from './token-request.ts'

/** How a kind of store logs in. */
export interface StoreLogin {
  readonly credentialFamily: CredentialFamily
  readonly role: RoleSupport
  /** Completes the sentence "set the keys, or …" with the other ways to log in. */
  readonly otherLogins: Text
  /** The machine's own credentials are tried last. */
  readonly hasFallback: boolean
}

export interface CredentialsInput extends LoginTools {
  readonly login: StoreLogin
  readonly bucket: string
  /** '' or ends in '/'. */
  readonly prefix: string
  /** As typed. */
  readonly region?: string
  /** Values of the inputs `access-key-id`, `access-key-secret` and `security-token`. */
  readonly given: CredentialParts
  readonly role?: RoleInput
  /** False for a job that only reads: its session has no right to write. */
  readonly mayWrite: boolean
  /** Uploads carry tags, which takes a right of its own. */
  readonly setsTags?: boolean
  readonly environment: Environment
  /** The provider of a library caller; it comes before everything else. */
  readonly provider?: CredentialProvider
  /** Called at the first use, if the store has a fallback and nothing else is set. */
  readonly fallback?: () => Promise<CredentialProvider>
  /** `owner/name`; becomes the name of the session. */
  readonly repository?: string
  readonly isForkPullRequest?: boolean
  /** The inputs come from a workflow step, where an unset one is empty. */
  readonly isStep?: boolean
}

export interface ChosenCredentials {
  /** All problems, one sentence each, found without any request; none when there is a provider. */
  readonly problems: readonly Text[]
  /** Corrections, and what is worth a warning. */
  readonly notices: readonly Text[]
  readonly provider?: CredentialProvider
}

const PARTS = ['accessKeyId', 'accessKeySecret', 'securityToken'] as const

export function chooseCredentials(input: CredentialsInput): ChosenCredentials {
  const { login, provider, given, role, environment, fallback, isStep } = input
  if (provider) return { problems: [], notices: [], provider }
  const typed = PARTS.find(part => given[part] !== undefined)
  if (typed && role) {
    return { problems: [say('login-twice', { name: INPUT_NAMES[typed] })], notices: [] }
  }
  if (typed) {
    const { problems, ...rest } = fixed(checkCredentials(...asGiven(input)))
    return {
      ...rest,
      problems: problems.map(problem => explained(problem, input)),
    }
  }
  if (role) return keyless(input, role)
  const found = credentialsFromEnv(environment, login.credentialFamily, isStep)
  if (found) return fixed(found)
  if (login.hasFallback && fallback)
    return { problems: [], notices: [], provider: fallbackProvider(fallback, input.mask) }
  return { problems: [explained(noKeys(input), input)], notices: [] }
}

/**
 * Typed keys as `checkCredentials` takes them. Keys that a step lacks are empty strings. A fork's pull request does not
 * get the advice about a step's secrets, because `explained` adds its own.
 */
function asGiven({
  given,
  isStep,
  isForkPullRequest,
}: CredentialsInput): Parameters<typeof checkCredentials> {
  if (!isStep) return [given]
  const { accessKeyId = '', accessKeySecret = '', securityToken } = given
  return [{ accessKeyId, accessKeySecret, securityToken }, INPUT_NAMES, !isForkPullRequest]
}

function noKeys({ login, environment, isStep, isForkPullRequest }: CredentialsInput): Sentence {
  const { otherLogins: others, credentialFamily } = login
  if (!isStep) return say('login-missing', { others })
  const name = emptyVariable(environment, credentialFamily) ?? INPUT_NAMES.accessKeyId
  if (isForkPullRequest) return emptyKey(name, false)
  return say('login-empty', { empty: emptyKey(name, true), others })
}

/** Adds that GitHub withholds secrets from pull requests of forks, since their authors can change the workflow. */
function explained<T extends Text>(problem: T, { isForkPullRequest }: CredentialsInput): T | Sentence {
  return isForkPullRequest ? say('login-fork', { problem }) : problem
}

function fixed({ problems, notices, credentials }: CheckedCredentials): ChosenCredentials {
  return { problems, notices, ...(credentials && { provider: fixedCredentials(credentials) }) }
}

function keyless(input: CredentialsInput, roleInput: RoleInput): ChosenCredentials {
  const { bucket, prefix, region, environment } = input
  const checked = checkRole(input.login.role, roleInput, region)
  // A store without roles needs no ID token either.
  const found = 'refusal' in input.login.role ? undefined : idTokenSource(environment)
  const problems = [...checked.problems]
  if (found && 'problem' in found) problems.push(explained(found.problem, input))
  const { role } = checked
  if (problems.length > 0 || !role || !found || 'problem' in found)
    return { problems, notices: checked.notices }
  const policy = sessionPolicy(role.cloud, { bucket, prefix, partition: role.partition }, input)
  const notices = [...checked.notices]
  if (policy === undefined) notices.push(say('login-whole-role', { role: role.roleArn }))
  const name = sessionName(input.repository)
  const provider = keylessCredentials({ ...input, role, source: found.source, sessionName: name, policy })
  return { problems, notices, provider }
}

/** Looks for the machine's own credentials at the first use. */
function fallbackProvider(
  fallback: () => Promise<CredentialProvider>,
  mask: (secret: string) => void,
): CredentialProvider {
  let looking: Promise<CredentialProvider> | undefined
  let masked: Credentials | undefined
  return async (refused, signal) => {
    looking ??= fallback()
    const provider = await looking
    const credentials = await provider(refused, signal)
    if (!sameKeys(credentials, masked)) {
      for (const secret of PARTS.map(part => credentials[part])) if (secret) mask(secret)
      masked = credentials
    }
    return credentials
  }
}
