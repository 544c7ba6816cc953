/** The option for further places, of every job that reads or writes them. */
export interface MirrorOptions {
  /**
   * Further destinations, one a line: `NAME=DESTINATION`, then `region=`, `endpoint=`, `endpoint-style=`,
   * `account-id=` where needed. Keys come from `MIRROR_<NAME>_ACCESS_KEY_ID`, `MIRROR_<NAME>_SECRET` and
   * `MIRROR_<NAME>_TOKEN` of the environment; see "docs/mirrors.md". Here also an array, and the environment is
   * `environment`.
   */
  readonly mirrors?: string | readonly string[]
}
