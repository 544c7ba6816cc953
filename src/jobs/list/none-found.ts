import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Listener, Told } from '../../base/watcher.ts'

/** @throws PersistError `none-found` where that was asked for: right settings, that name what is not there */
export function reportNoneFound(ifNoneFound: 'warn' | 'error' | 'ignore', { notice }: Told<Listener>): void {
  if (ifNoneFound === 'error') throw new PersistError('store', 'none-found', say('none-found-error'))
  if (ifNoneFound === 'warn') notice(say('none-found'))
}
