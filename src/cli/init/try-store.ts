/** Runs the doctor where the environment has the keys. */
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { doctorWith } from '../../jobs/doctor/doctor.ts'
import { findingLines } from '../../jobs/doctor/finding.ts'
import { readWatcher } from '../../jobs/persist/watching/door.ts'
import { credentialsFromEnv } from '../../storage/credentials/from-env.ts'
import { parseDestination } from '../../storage/stores/destination.ts'
import { bucketKind } from '../../storage/stores/kinds.ts'
import type { CommandContext } from '../command-context.ts'
import { sayError } from '../exit.ts'
import { terminalDoor } from '../progress.ts'
import { type Decided, isExpression } from './answers.ts'

/** @returns whether the bucket was tried; what is missing there is printed, and no failure of this command */
export async function tryStore(decided: Decided, context: CommandContext): Promise<boolean> {
  const { terminal, surroundings, signal } = context
  const { destination, region, endpoint, accountId } = decided
  const login = bucketKind(parseDestination(destination).kind)?.login
  if (!login || [endpoint, accountId].some(isExpression)) return false
  if (!(await canLogIn(login, surroundings))) return false
  terminal.say(say('init-tried'))
  const watch = readWatcher(terminalDoor(terminal))
  const place = {
    destination,
    language: terminal.language,
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    ...(accountId !== undefined && { accountId }),
  }
  try {
    for await (const finding of doctorWith(surroundings, { ...place, signal, watch }))
      for (const line of findingLines(finding)) terminal.print(terminal.shown(line))
  } catch (error) {
    if (signal.aborted) return true
    if (!(error instanceof PersistError)) throw error
    sayError(terminal, error)
  } finally {
    terminal.close()
  }
  return true
}

type Login = NonNullable<ReturnType<typeof bucketKind>>['login']

/** An environment with keys of its own comes first, as in a run. */
async function canLogIn(login: Login, surroundings: CommandContext['surroundings']): Promise<boolean> {
  const { environment = {}, fallbackCredentials } = surroundings
  if (credentialsFromEnv(environment, login.credentialFamily)) return true
  if (!login.hasFallback) return false
  return (await fallbackCredentials?.().catch(() => undefined)) !== undefined
}
