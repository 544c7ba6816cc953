/** Mark of an open plan: an empty object among the merged segments, which every run lists. Pure. */
import { MERGED } from './segments/names.ts'

/** Below the folder of the memory. The plan's name follows. Releases that do not know it ignore it. */
export const OPEN_MARK = `${MERGED}open-`

/** A mark older than this counts for nothing, milliseconds. */
export const OPEN_MARK_MS = 86_400_000
