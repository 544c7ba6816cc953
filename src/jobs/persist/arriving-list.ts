/** What a list needs that is still arriving while its images are stored. Loaded only for one. */
import type { Language } from '../../base/sentence.ts'
import { GrowingPlan } from '../../input/plan/growing-plan.ts'
import type { PlanRules, WholePlan } from '../../input/plan/plan.ts'
import { Ledger, type ResultReading } from '../../output/ledger.ts'
import { PackedOutcomes } from '../../output/packed-outcomes.ts'

/** A plan, and the ledger for its outcomes. */
export interface OpenedPlan {
  readonly plan: WholePlan | GrowingPlan
  readonly ledger: Ledger
}

/** @param reading how often results are read, if positions are released */
export function openArriving(rules: PlanRules, language: Language, reading?: ResultReading): OpenedPlan {
  const plan = new GrowingPlan(rules, reading !== undefined)
  return { plan, ledger: new Ledger(plan, language, reading, new PackedOutcomes()) }
}
