/** Reads the step's inputs as the engine's options. Secrets are masked before any other use. */
import { getInput, setSecret } from '@actions/core'
import { SettingsError } from '../base/errors.ts'
import { PROXY_VARIABLES, proxySecrets } from '../base/http/proxy.ts'
import { camelCase, type Field, type OptionsIn, type Table } from '../jobs/options/field.ts'
import { FOREIGN_LOGIN, foreignLogin } from '../jobs/options/foreign-login.ts'
import { SECRET_VARIABLES } from '../storage/credentials/from-env.ts'
import { mirrorKeyIdVariables, mirrorSecretVariables } from '../storage/credentials/mirror-keys.ts'

export interface Inputs<T extends Table> {
  readonly options: Partial<OptionsIn<T>>
  /** Masked values by the name of their input or variable. */
  readonly secrets: ReadonlyMap<string, string>
}

export function readInputs<T extends Table>(table: T, env: NodeJS.ProcessEnv): Inputs<T> {
  const options: Record<string, string> = {}
  const secrets = new Map<string, string>()
  for (const [name, { secret, secretsIn }] of Object.entries<Field>(table)) {
    // Secrets stay untrimmed, so that blanks around a pasted key get a notice.
    const value = getInput(name, { trimWhitespace: !secret })
    if (value === '') continue
    for (const text of secretsIn?.(value) ?? []) mask(text)
    options[camelCase(name)] = value
    if (secret) secrets.set(name, value.trim())
  }
  for (const name of [...SECRET_VARIABLES, ...mirrorSecretVariables(env), ...mirrorKeyIdVariables(env)]) {
    const value = env[name]?.trim()
    if (value) secrets.set(name, value)
  }
  for (const value of secrets.values()) mask(value)
  for (const name of PROXY_VARIABLES) for (const text of proxySecrets(env[name])) mask(text)
  return { options: options as Partial<OptionsIn<T>>, secrets }
}

/**
 * The runner warns of inputs that action.yml lacks, and hands them over all the same.
 * @throws SettingsError that names our input for each of another action
 */
export function refuseForeignLogin(): void {
  const given = [...FOREIGN_LOGIN.keys()].filter(name => getInput(name) !== '')
  const problems = given.flatMap(name => foreignLogin(name, each => each) ?? [])
  if (problems.length > 0) throw new SettingsError(problems)
}

/** Masking shorter values would turn the whole log into stars. */
const MIN_MASKED = 4

/** The runner masks single lines, and only exact matches: mask each line, also URL-encoded. */
export function mask(value: string): void {
  for (const line of value.split(/[\r\n]+/)) {
    if (line.length < MIN_MASKED) continue
    setSecret(line)
    const encoded = encodeURIComponent(line)
    if (encoded !== line) setSecret(encoded)
  }
}
