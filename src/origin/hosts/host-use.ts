/** What says how many requests a host gets at once. */
export type LimitSetting = 'per-host-concurrency' | 'host-rules'

/** Told how hosts are used. */
export interface HostUse {
  /** One request of it ended. It has as many as it may, and more to do, while there are places for more requests. */
  held?(host: string, requests: number, setting: LimitSetting): void
  /** Something is asked of it. */
  used(host: string): void
  /** Nothing is asked of it now. @param isDone nor will anything be, as far as can be seen */
  unused(host: string, isDone: boolean): void
}

export const NOBODY: HostUse = { used: () => {}, unused: () => {} }
