/** A workflow file. Keys that are not played here are refused, so that none is ignored in silence. */
import { parse } from 'yaml'
import type { Value } from './values.ts'

export type Templates = Readonly<Record<string, Value>>

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: Value
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly 'working-directory'?: string
  readonly with?: Templates
  readonly env?: Templates
  readonly 'continue-on-error'?: Value
}

export interface Service {
  readonly image: string
  readonly ports: readonly string[]
  readonly env?: Templates
  readonly command?: string
}

export interface WorkflowJob {
  readonly needs?: string | readonly string[]
  readonly if?: Value
  /** Its reviewers and secrets are GitHub's: all secrets are known here. */
  readonly environment?: string
  readonly permissions?: Permissions
  readonly env?: Templates
  readonly outputs?: Templates
  readonly strategy?: {
    readonly matrix: Readonly<Record<string, readonly Value[]>>
    readonly 'fail-fast': false
  }
  readonly services?: Readonly<Record<string, Service>>
  readonly steps: readonly Step[]
}

type Permissions = string | Readonly<Record<string, string>>

export interface Workflow {
  readonly name?: string
  readonly permissions?: Permissions
  readonly env?: Templates
  readonly jobs: Readonly<Record<string, WorkflowJob>>
}

/** Some of these are for GitHub alone, such as `on` and `concurrency`, and change nothing here. */
const KEYS = {
  workflow: 'name on permissions concurrency env jobs',
  job: 'name needs if runs-on environment permissions concurrency env outputs strategy services steps timeout-minutes',
  strategy: 'matrix fail-fast',
  service: 'image ports env command',
  step: 'id name if uses run shell working-directory with env continue-on-error',
} as const

export function readWorkflow(text: string): Workflow {
  const workflow: Workflow = parse(text)
  know('workflow', workflow)
  for (const job of Object.values(workflow.jobs)) {
    know('job', job)
    const { strategy, services = {}, steps } = job
    if (strategy) {
      know('strategy', strategy)
      if (strategy['fail-fast'] !== false) throw new Error('a matrix is only played with fail-fast: false')
      if ('include' in strategy.matrix || 'exclude' in strategy.matrix)
        throw new Error('include and exclude of a matrix are not played')
    }
    for (const service of Object.values(services)) know('service', service)
    for (const step of steps) know('step', step)
  }
  return workflow
}

function know(kind: keyof typeof KEYS, given: object): void {
  const known = KEYS[kind].split(' ')
  const strange = Object.keys(given).filter(key => !known.includes(key))
  if (strange.length > 0) throw new Error(`${strange.join(', ')} of a ${kind} is not played`)
}

export const needsOf = ({ needs = [] }: WorkflowJob): readonly string[] => [needs].flat()

/** A set of values for each job of a matrix; one empty set where there is none. */
export function legsOf({ strategy }: WorkflowJob): readonly Templates[] {
  return Object.entries(strategy?.matrix ?? {}).reduce<readonly Templates[]>(
    (legs, [name, values]) => legs.flatMap(leg => values.map(value => ({ ...leg, [name]: value }))),
    [{}],
  )
}

export function mayHaveIdToken({ permissions }: Workflow, job: WorkflowJob): boolean {
  const granted = job.permissions ?? permissions
  return typeof granted === 'object' ? granted['id-token'] === 'write' : granted === 'write-all'
}
