/** The field for further places, of every job that reads or writes them. */
import type { OptionsIn, Table } from './field.ts'
import { lineList } from './parsers.ts'

export const MIRROR_FIELDS = {
  mirrors: {
    parse: lineList,
    private: true,
    help: 'Further destinations, one a line: `NAME=DESTINATION`, then `region=`, `endpoint=`, `endpoint-style=`, `account-id=` where needed. Keys come from `MIRROR_<NAME>_ACCESS_KEY_ID`, `MIRROR_<NAME>_SECRET` and `MIRROR_<NAME>_TOKEN` of the environment; see "docs/mirrors.md".',
    also: 'Here also an array, and the environment is `environment`.',
  },
} as const satisfies Table

/** The option for further places, of every job that reads or writes them. */
export interface MirrorOptions extends OptionsIn<typeof MIRROR_FIELDS> {}
