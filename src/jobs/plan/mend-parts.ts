/** Opens the abandoned parts of an open plan again, when its lists are planned once more. */
import { readFile } from 'node:fs/promises'
import { readAbandonment, reopenParts } from './abandonment.ts'
import type { CutPart } from './cut-parts.ts'
import type { PlanFile } from './plan-file.ts'
import { type PlanPlace, partKey } from './plan-names.ts'
import type { PlanProgress } from './plan-progress.ts'
import { replaceText } from './stored-text.ts'

/**
 * @param cut cuts the lists as the plan has them; called only if a part cannot be read
 * @returns how many parts were abandoned
 */
export async function mendParts(
  place: PlanPlace,
  { parts }: PlanFile,
  progress: PlanProgress,
  cut: () => Promise<readonly CutPart[]>,
  signal: AbortSignal,
): Promise<number> {
  const damaged: number[] = []
  for (const [number, time] of progress.abandoned) {
    const { reason } = await readAbandonment(place, number, time, signal)
    if (reason === 'part-damaged') damaged.push(number)
  }
  const again = damaged.length > 0 ? await cut() : []
  for (const number of damaged) {
    const part = again[number]
    // Another release may cut the lists in another way.
    if (!part || part.positions !== parts[number]?.positions) continue
    await replaceText(place.store, partKey(place, number), await readFile(part.file, 'utf8'), signal)
  }
  return await reopenParts(place, progress, signal)
}
