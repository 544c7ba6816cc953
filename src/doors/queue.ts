/** The library's second door, for work on many machines: all public names, listed by hand. */

import '../base/process/check-node.ts'

export {
  PersistError,
  type PersistErrorDetails,
  type Reason,
  SettingsError,
  type Stage,
} from '../base/errors.ts'
export { type PlanReport, plan } from '../jobs/plan/plan.ts'
export type { PlanOptions, PlanWatcher } from '../jobs/plan/plan-fields.ts'
export { type PlanEntry, type PlanState, type PlansReport, plans } from '../jobs/plans/plans.ts'
export type { PlansOptions } from '../jobs/plans/plans-fields.ts'
export { type StatusReport, status } from '../jobs/status/status.ts'
export type { LostWorker, PlanStatus, StatusOptions, StatusWatcher } from '../jobs/status/status-fields.ts'
export { type PartState, type WorkReport, work } from '../jobs/work/work.ts'
export type { WorkOptions } from '../jobs/work/work-fields.ts'
