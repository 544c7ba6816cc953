/** The surroundings of a run: the machine, settings of the repository, and stand-ins for actions of others. */
import type { Job } from './job.ts'
import type { Patience } from './processes.ts'
import type { Texts } from './templates.ts'
import type { Value } from './values.ts'
import type { Service } from './workflow.ts'

/** @throws where the step fails. @returns the step's outputs */
export type StandIn = (inputs: Texts, job: Job) => Texts | undefined | Promise<Texts | undefined>

export interface Site {
  /** For the files of the run's jobs. */
  readonly folder: string
  /** Environment of the machine: PATH and the like. */
  readonly machine: Texts
  readonly secrets: Texts
  readonly vars: Texts
  /** `github.event_name`, and the whole event. */
  readonly eventName: string
  readonly event: Value
  /** How a job with `id-token: write` gets its token. */
  readonly idToken: Texts
  /** Folder with the code of an action that is fetched, by `owner/name/path` without the version. */
  readonly actions: Texts
  /** Others' actions, by `owner/name`. */
  readonly standIns: Readonly<Record<string, StandIn>>
  /** Serves at the ports of the machine. @returns what ends it */
  startService?(service: Service): Promise<() => Promise<void>>
  /** Aborted when the run is cancelled. */
  readonly cancelled: AbortSignal
  /** With the steps of a cancelled run; the runner's own, unless given. */
  readonly patience?: Patience
}
