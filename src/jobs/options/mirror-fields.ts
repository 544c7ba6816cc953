/** The field for further places, of every job that reads or writes them. */
import type { Table } from './field.ts'
import { lineList } from './parsers.ts'

export const MIRROR_FIELDS = {
  mirrors: {
    parse: lineList,
    private: true,
    help: 'Further destinations, one a line: `NAME=DESTINATION`, then `region=`, `endpoint=`, `endpoint-style=`, `account-id=` where needed. Keys come from `MIRROR_<NAME>_ACCESS_KEY_ID`, `MIRROR_<NAME>_SECRET` and `MIRROR_<NAME>_TOKEN` of the environment; see "docs/mirrors.md".',
  },
} as const satisfies Table
