import { SettingsError } from '../../base/errors.ts'
import type { Listener } from '../../base/watcher.ts'

/** @throws SettingsError of stage 'store' where that was asked for */
export function reportNoneFound(ifNoneFound: 'warn' | 'error' | 'ignore', { notice }: Listener): void {
  const sentence = 'nothing was found below `source`'
  if (ifNoneFound === 'error') throw new SettingsError([`${sentence} (if-none-found: error)`], 'store')
  if (ifNoneFound === 'warn') notice?.(sentence)
}
