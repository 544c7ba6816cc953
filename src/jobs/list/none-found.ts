import { PersistError } from '../../base/errors.ts'
import type { Listener } from '../../base/watcher.ts'

/** @throws PersistError `none-found` where that was asked for: right settings, that name what is not there */
export function reportNoneFound(ifNoneFound: 'warn' | 'error' | 'ignore', { notice }: Listener): void {
  const sentence = 'nothing was found below `source`'
  if (ifNoneFound === 'error')
    throw new PersistError('store', 'none-found', `${sentence} (if-none-found: error)`)
  if (ifNoneFound === 'warn') notice?.(sentence)
}
