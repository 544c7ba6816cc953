/** The inputs of keyless login that have two names: ours, and those of aws-actions/configure-aws-credentials. Pure. */
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'
import type { OptionsOut } from './field.ts'
import { STORE_FIELDS } from './store-fields.ts'

export interface LoginOptions {
  readonly roleArn: string | undefined
  readonly oidcAudience: string | undefined
  readonly sessionDuration: number
  readonly problems: readonly Sentence[]
}

/** An alias that is given wins over its twin's default; two values that differ are a problem. */
export function loginOptions(options: OptionsOut<typeof STORE_FIELDS>): LoginOptions {
  const problems: Sentence[] = []
  const either = <T extends string | number>(
    [name, value]: readonly [string, T | undefined],
    [alias, other]: readonly [string, T | undefined],
    standard?: T,
  ): T | undefined => {
    if (other === undefined) return value
    if (value !== undefined && value !== other && value !== standard)
      problems.push(
        say('login-alias-differs', { name, value: quote(`${value}`), alias, other: quote(`${other}`) }),
      )
    return other
  }
  const { roleArn, roleToAssume, oidcAudience, audience, sessionDuration, roleDurationSeconds } = options
  const standard = Number(STORE_FIELDS['session-duration'].default)
  return {
    roleArn: either(['role-arn', roleArn], ['role-to-assume', roleToAssume]),
    oidcAudience: either(['oidc-audience', oidcAudience], ['audience', audience]),
    sessionDuration:
      either(
        ['session-duration', sessionDuration],
        ['role-duration-seconds', roleDurationSeconds],
        standard,
      ) ?? standard,
    problems,
  }
}
