/** A run of a workflow: each job starts when the jobs it needs are over; the legs of a matrix run side by side. */
import { join } from 'node:path'
import { isMet, type Scope } from './expressions.ts'
import { type Annotation, Job, type Result, type StepRecord } from './job.ts'
import type { Site } from './site.ts'
import { runStep } from './steps.ts'
import { filledText, type Texts } from './templates.ts'
import { asText, type Value } from './values.ts'
import {
  legsOf,
  mayHaveIdToken,
  needsOf,
  type Templates,
  type Workflow,
  type WorkflowJob,
} from './workflow.ts'

export interface JobRecord {
  /** With the values of the matrix: `images (2)`. */
  readonly name: string
  readonly result: Result
  readonly outputs: Texts
  /** Annotations of the job itself. */
  readonly annotations: readonly Annotation[]
  readonly steps: readonly StepRecord[]
}

type Done = {
  readonly result: Result
  readonly outputs: Texts
}

/** Bytes of all outputs of a job together, in UTF-16. */
const LARGEST_OUTPUTS = 1024 * 1024

/** @param run number of the run, from 1 */
export async function runWorkflow(workflow: Workflow, site: Site, run: number): Promise<JobRecord[]> {
  const records: JobRecord[] = []
  const started = new Map<string, Promise<Done>>()
  const start = (id: string): Promise<Done> => {
    const job = workflow.jobs[id]
    if (!job) throw new Error(`no job is ${id}`)
    const known = started.get(id) ?? play(id, job)
    started.set(id, known)
    return known
  }
  const play = async (id: string, job: WorkflowJob): Promise<Done> => {
    const pairs = needsOf(job).map(async need => [need, await start(need)] as const)
    const needs = Object.fromEntries(await Promise.all(pairs))
    const before = await Promise.all([...earlier(workflow, id)].map(start))
    if (!isMet(asText(job.if ?? 'success()'), scopeOfCondition(site, needs, before))) {
      records.push({ name: id, result: 'skipped', outputs: {}, annotations: [], steps: [] })
      return { result: 'skipped', outputs: {} }
    }
    const legs = legsOf(job)
    const ended = await Promise.all(
      legs.map(matrix => runLeg(workflow, id, job, { site, run, needs, matrix, legs: legs.length })),
    )
    records.push(...ended)
    const worst = (['failure', 'cancelled'] as const).find(bad => ended.some(({ result }) => result === bad))
    return { result: worst ?? 'success', outputs: Object.assign({}, ...ended.map(({ outputs }) => outputs)) }
  }
  await Promise.all(Object.keys(workflow.jobs).map(start))
  const order = Object.keys(workflow.jobs)
  return records.sort(
    (a, b) => order.indexOf(idOf(a)) - order.indexOf(idOf(b)) || a.name.localeCompare(b.name),
  )
}

const idOf = ({ name }: JobRecord) => name.replace(/ \(.*\)$/, '')

/** All jobs that must be over before this one. */
function earlier({ jobs }: Workflow, id: string, found = new Set<string>()): Set<string> {
  for (const need of jobs[id] ? needsOf(jobs[id]) : [])
    if (!found.has(need)) earlier({ jobs }, need, found.add(need))
  return found
}

function scopeOfCondition(
  { vars, event, eventName, cancelled }: Site,
  needs: Value,
  before: readonly Done[],
): Scope {
  return {
    contexts: { github: { event, event_name: eventName }, needs, vars, inputs: {} },
    functions: {
      success: () => !cancelled.aborted && before.every(({ result }) => result === 'success'),
      failure: () => before.some(({ result }) => result === 'failure'),
      cancelled: () => cancelled.aborted,
      always: () => true,
    },
  }
}

interface Leg {
  readonly site: Site
  readonly run: number
  readonly needs: Value
  readonly matrix: Templates
  readonly legs: number
}

async function runLeg(
  workflow: Workflow,
  id: string,
  plan: WorkflowJob,
  { site, run, needs, matrix, legs }: Leg,
): Promise<JobRecord> {
  const values = Object.values(matrix).map(asText)
  const name = values.length > 0 ? `${id} (${values.join(', ')})` : id
  const hasIdToken = mayHaveIdToken(workflow, plan)
  const about = { id, workflowName: workflow.name ?? id, run, needs, matrix, legs, hasIdToken }
  const job = new Job(site, about, join(site.folder, `${run}-${[id, ...values].join('-')}`))
  job.addEnv(workflow.env)
  job.addEnv(plan.env)
  const services = Object.values(plan.services ?? {})
  if (services.length > 0 && !site.startService) throw new Error('no services are played here')
  const stops = await Promise.all(services.map(async service => await site.startService?.(service)))
  try {
    for (const step of plan.steps) await runStep(job, step)
    for (const { run: post } of job.posts) await post()
  } finally {
    for (const end of job.endings) end()
    for (const stop of stops) await stop?.()
  }
  const { outputs, annotations } = outputsOf(job, plan.outputs)
  return { name, result: job.status, outputs, annotations, steps: job.records }
}

/** An output that holds a secret, or what a step masked, is not passed on. */
function outputsOf(job: Job, templates: Templates = {}): { outputs: Texts; annotations: Annotation[] } {
  const annotations: Annotation[] = []
  const outputs: Record<string, string> = {}
  for (const [name, template] of Object.entries(templates)) {
    const value = filledText(template, job.scope())
    if (value === '') continue
    if (job.masks.hide(value) === value) outputs[name] = value
    else annotations.push({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` })
  }
  const size = Object.values(outputs).reduce((sum, value) => sum + 2 * value.length, 0)
  if (size > LARGEST_OUTPUTS) throw new Error(`the outputs of a job take ${size} bytes`)
  return { outputs, annotations }
}
