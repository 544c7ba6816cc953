/** What a list needs that is still arriving while its images are stored. Loaded only for one. */
import type { ImageUrls } from '../../input/documents/image-url.ts'
import { GrowingList } from '../../input/positions/growing-list.ts'
import type { ListRules } from '../../input/positions/image-list.ts'
import { Ledger } from '../../output/ledger.ts'
import { PackedOutcomes } from '../../output/packed-outcomes.ts'
import { arrivingImages } from './known/arriving-images.ts'
import type { RunContext } from './options/context.ts'
import type { PersistSettings } from './options/persist-settings.ts'
import type { PersistRun } from './run.ts'
import { resultReading } from './run-files.ts'
import type { Stop } from './stop.ts'

/** The list of a run. */
export interface OpenedList extends Pick<PersistRun, 'list' | 'ledger' | 'arriving'> {
  readonly attached?: Pick<PersistRun['attached'], 'toDo'>
}

export function openArriving(
  rules: ListRules,
  settings: PersistSettings,
  images: ImageUrls,
  { stopping }: Stop,
  context: RunContext,
): OpenedList {
  const reading = resultReading(settings, context)
  const list = new GrowingList(rules, reading !== undefined)
  const ledger = new Ledger(list, settings.language, reading, new PackedOutcomes())
  const arriving = list.read(images, () => ledger.grew(), stopping)
  return {
    list,
    ledger,
    arriving,
    attached: { toDo: async (_, memory) => arrivingImages(arriving, memory, context.clock) },
  }
}
