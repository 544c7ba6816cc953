import type { LocalizedWatcher } from '../../../base/watcher.ts'
import type { HostUse } from '../../../origin/hosts/connections.ts'
import type { Watcher } from './watcher.ts'

/** Wraps the use of hosts so that the watcher learns which limit held a host back. */
export function tellingHeld(use: HostUse, watch: Pick<LocalizedWatcher<Watcher>, 'held'>): HostUse {
  return {
    used: host => use.used(host),
    unused: (host, isDone) => use.unused(host, isDone),
    held: (host, requests, setting) => watch.held(host, requests, setting),
  }
}
