/** The step's inputs as the engine's options. Secrets are masked before anything else is done with them. */
import { getInput, setSecret } from '@actions/core'
import { PROXY_VARIABLES, proxySecrets } from '../base/http/proxy.ts'
import { camelCase, type Field, type OptionsIn, type Table } from '../jobs/options/field.ts'
import { SECRET_VARIABLES } from '../storage/credentials/from-env.ts'

export interface Inputs<T extends Table> {
  readonly options: Partial<OptionsIn<T>>
  /** Masked values by the name of what they came in as. */
  readonly secrets: ReadonlyMap<string, string>
}

export function readInputs<T extends Table>(table: T, env: NodeJS.ProcessEnv): Inputs<T> {
  const options: Record<string, string> = {}
  const secrets = new Map<string, string>()
  for (const [name, { secret, secretsIn }] of Object.entries<Field>(table)) {
    // Secrets come untrimmed: what is wrong with a pasted key is worth a notice.
    const value = getInput(name, { trimWhitespace: !secret })
    if (value === '') continue
    for (const text of secretsIn?.(value) ?? []) mask(text)
    options[camelCase(name)] = value
    if (secret) secrets.set(name, value.trim())
  }
  for (const name of SECRET_VARIABLES) {
    const value = env[name]?.trim()
    if (value) secrets.set(name, value)
  }
  for (const value of secrets.values()) mask(value)
  for (const name of PROXY_VARIABLES) for (const text of proxySecrets(env[name])) mask(text)
  return { options: options as Partial<OptionsIn<T>>, secrets }
}

/** Shorter values would turn every log into stars. */
const MIN_MASKED = 4

/** The runner masks line by line, and what it was told letter by letter. */
export function mask(value: string): void {
  for (const line of value.split(/[\r\n]+/)) {
    if (line.length < MIN_MASKED) continue
    setSecret(line)
    const encoded = encodeURIComponent(line)
    if (encoded !== line) setSecret(encoded)
  }
}
