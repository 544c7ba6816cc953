/** What every command gets: its flags, the terminal, the environment and the signal to stop. */

import { defined } from '../base/defined.ts'
import { SettingsError } from '../base/errors.ts'
import { PROXY_VARIABLES, proxySecrets } from '../base/http/proxy.ts'
import { threadTime } from '../base/process/thread-time.ts'
import { languageMeant } from '../base/sentence.ts'
import { withConfig } from '../jobs/config/with-config.ts'
import type { JobEnvironment } from '../jobs/options/context.ts'
import { camelCase, type Field, type Table } from '../jobs/options/field.ts'
import { KEY_ID_VARIABLES, SECRET_VARIABLES } from '../storage/credentials/from-env.ts'
import { alibabaChain } from './alibaba-chain.ts'
import type { Command } from './args.ts'
import { COMMANDS } from './commands.ts'
import { interruptedBy } from './exit.ts'
import { say } from './messages/say.ts'
import type { Redactor } from './redact.ts'
import type { Terminal } from './terminal.ts'

/** Flags that show a secret in the list of processes, and the variables that hide it. */
const SEEN_SECRETS = {
  accessKeySecret: {
    flag: '--access-key-secret',
    oss: 'OSS_ACCESS_KEY_SECRET',
    aws: 'AWS_SECRET_ACCESS_KEY',
  },
  securityToken: { flag: '--security-token', oss: 'OSS_SESSION_TOKEN', aws: 'AWS_SESSION_TOKEN' },
} as const

export interface CommandContext {
  readonly command: Command
  /** The flags, and what their config adds; `language` is the terminal's unless a flag sets it. */
  readonly options: Readonly<Record<string, string>>
  readonly terminal: Terminal
  readonly surroundings: Partial<JobEnvironment>
  /** Aborted by the first interruption, or when the reader of the results goes away; a second one ends the process. */
  readonly signal: AbortSignal
}

/** @param readerGone aborted when the reader of standard output goes away */
export async function commandContext(
  command: Command,
  terminal: Terminal,
  redactor: Redactor,
  readerGone: AbortSignal,
): Promise<CommandContext> {
  const { env } = process
  const table: Table = COMMANDS[command.name]
  const { accessKeyId, accessKeySecret, securityToken } = command.options
  const variables = SECRET_VARIABLES.filter(name => !KEY_ID_VARIABLES.includes(name))
  const secrets = [accessKeySecret, securityToken, ...variables.map(name => env[name])]
  for (const secret of secrets) if (secret) redactor.add(secret.trim())
  for (const name of ['accessKeySecret', 'securityToken'] as const)
    if (command.options[name])
      terminal.say(say('cli-note', { sentence: say('cli-secret-seen', SEEN_SECRETS[name]) }))
  for (const id of [accessKeyId, ...KEY_ID_VARIABLES.map(name => env[name])])
    if (id) redactor.addKeyId(id.trim())
  for (const name of PROXY_VARIABLES) for (const secret of proxySecrets(env[name])) redactor.add(secret)
  const configured = await withConfig(table, command.options, { cwd: process.cwd(), environment: env })
  const { options, fromFile } = configured
  for (const [name, { secretsIn }] of Object.entries<Field>(table))
    for (const secret of secretsIn?.(options[camelCase(name)] ?? '') ?? []) redactor.add(secret)
  terminal.speak(languageMeant(options.language ?? '') ?? terminal.language)
  for (const line of configured.lines) terminal.say(line)
  if (configured.problems.length > 0) throw new SettingsError(configured.problems)
  const { GITHUB_REPOSITORY: repository } = env
  return {
    command,
    options: { language: terminal.language, ...options },
    terminal,
    surroundings: {
      environment: env,
      fromFile,
      mask: redactor.add,
      cpuTime: threadTime,
      ...defined({ fallbackCredentials: alibabaChain(env), repository: repository || undefined }),
    },
    signal: AbortSignal.any([interruptSignal(), readerGone]),
  }
}

function interruptSignal(): AbortSignal {
  const cancel = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      const status = interruptedBy(signal)
      if (status !== undefined) process.exit(status)
      cancel.abort()
    })
  }
  return cancel.signal
}
