/** The option for further places, of every job that reads or writes them. */
export interface MirrorOptions {
  /**
   * Further destinations, which get every image too: `NAME=DESTINATION`, then `region=`, `endpoint=`,
   * `endpoint-style=` and `account-id=` where needed, one a line or an item. Keys come from
   * `MIRROR_<NAME>_ACCESS_KEY_ID`, `MIRROR_<NAME>_SECRET` and `MIRROR_<NAME>_TOKEN` of `environment`.
   */
  readonly mirrors?: string | readonly string[]
}
