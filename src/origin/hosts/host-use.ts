/** Told how hosts are used. */
export interface HostUse {
  /** Something is asked of it. */
  used(host: string): void
  /** Nothing is asked of it now. @param isDone nor will anything be, as far as can be seen */
  unused(host: string, isDone: boolean): void
}

export const NOBODY: HostUse = { used: () => {}, unused: () => {} }
