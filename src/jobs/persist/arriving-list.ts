/** What a list needs that is still arriving while its images are stored. Loaded only for one. */
import type { Language } from '../../base/sentence.ts'
import { GrowingList } from '../../input/positions/growing-list.ts'
import type { ListRules, WholeList } from '../../input/positions/image-list.ts'
import { Ledger, type ResultReading } from '../../output/ledger.ts'
import { PackedOutcomes } from '../../output/packed-outcomes.ts'

/** A list, and the ledger for its outcomes. */
export interface OpenedList {
  readonly list: WholeList | GrowingList
  readonly ledger: Ledger
}

/** @param reading how often results are read, if positions are released */
export function openArriving(rules: ListRules, language: Language, reading?: ResultReading): OpenedList {
  const list = new GrowingList(rules, reading !== undefined)
  return { list, ledger: new Ledger(list, language, reading, new PackedOutcomes()) }
}
