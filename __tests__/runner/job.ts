/** A job: its folders, its contexts, and the records of its steps. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scope } from './expressions.ts'
import { Masks } from './masks.ts'
import type { Site } from './site.ts'
import { filledTexts, type Texts } from './templates.ts'
import type { Value } from './values.ts'
import type { Templates } from './workflow.ts'

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
}

export interface StepRecord {
  readonly name: string
  readonly uses?: string
  readonly outcome: Result
  /** Success also where the step failed and may. */
  readonly conclusion: Result
  readonly outputs: Texts
  readonly annotations: readonly Annotation[]
  readonly summary: string
  /** With secrets masked. */
  readonly log: readonly string[]
}

export interface JobNeeds {
  readonly id: string
  readonly workflowName: string
  /** Number of the workflow's run. */
  readonly run: number
  readonly needs: Value
  readonly matrix: Templates
  /** Jobs of the matrix. */
  readonly legs: number
  readonly hasIdToken: boolean
}

export interface PostStep {
  readonly name: string
  run(): Promise<void>
}

const REPOSITORY = 'octo/memes'
const SHA = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

export class Job {
  readonly site: Site
  readonly masks = new Masks()
  readonly workspace: string
  readonly temp: string
  readonly records: StepRecord[] = []
  /** Latest first. */
  readonly posts: PostStep[] = []
  /** Each ends programs that a step left running. */
  readonly endings: (() => void)[] = []
  readonly idToken: Texts
  /** Set by the workflow, by the job, and by steps through GITHUB_ENV. */
  env: Texts = {}
  /** Folders before the machine's PATH, the latest first. */
  paths: readonly string[] = []
  #failed = false
  readonly #github: Readonly<Record<string, Value>>
  readonly #needs: JobNeeds
  readonly #home: string
  readonly #steps: Record<string, Value> = {}

  constructor(site: Site, needs: JobNeeds, folder: string) {
    this.site = site
    this.#needs = needs
    this.idToken = needs.hasIdToken ? site.idToken : {}
    this.workspace = join(folder, 'work', 'memes', 'memes')
    this.temp = join(folder, 'work', '_temp')
    this.#home = join(folder, 'home')
    for (const path of [this.workspace, this.temp, this.#home]) mkdirSync(path, { recursive: true })
    const eventPath = join(this.temp, 'event.json')
    writeFileSync(eventPath, JSON.stringify(site.event))
    for (const secret of Object.values(site.secrets)) this.masks.add(secret)
    for (const [name, value] of Object.entries(this.idToken))
      if (name.endsWith('_TOKEN')) this.masks.add(value)
    this.#github = {
      actor: 'octocat',
      actor_id: '1',
      api_url: 'https://api.github.com',
      base_ref: '',
      event: site.event,
      event_name: site.eventName,
      event_path: eventPath,
      graphql_url: 'https://api.github.com/graphql',
      head_ref: '',
      job: needs.id,
      ref: 'refs/heads/main',
      ref_name: 'main',
      ref_protected: 'false',
      ref_type: 'branch',
      repository: REPOSITORY,
      repository_id: '1296269',
      repository_owner: 'octo',
      repository_owner_id: '2',
      retention_days: '90',
      run_attempt: '1',
      run_id: String(1000 + needs.run),
      run_number: String(needs.run),
      server_url: 'https://github.com',
      sha: SHA,
      triggering_actor: 'octocat',
      workflow: needs.workflowName,
      workflow_ref: `${REPOSITORY}/.github/workflows/crawl.yml@refs/heads/main`,
      workflow_sha: SHA,
      workspace: this.workspace,
    }
  }

  get status(): Exclude<Result, 'skipped'> {
    if (this.site.cancelled.aborted) return 'cancelled'
    return this.#failed ? 'failure' : 'success'
  }

  /** @param env the context `env` of expressions */
  scope(env: Texts = this.env): Scope {
    const { site, status } = this
    const { needs, matrix, legs } = this.#needs
    return {
      contexts: {
        github: this.#github,
        env,
        vars: site.vars,
        secrets: site.secrets,
        steps: this.#steps,
        job: { status },
        runner: { os: 'Linux', arch: 'X64', temp: this.temp },
        needs,
        matrix,
        strategy: { 'job-total': legs },
        inputs: {},
      },
      functions: {
        success: () => status === 'success',
        failure: () => status === 'failure',
        cancelled: () => status === 'cancelled',
        always: () => true,
      },
    }
  }

  /** Environment of every program of a step. @param env of the step, over the job's */
  environment(env: Texts, action: string): Texts {
    const github = Object.entries(this.#github)
      .filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)])
    const path = [...this.paths, env.PATH ?? this.site.machine.PATH].join(':')
    return {
      HOME: this.#home,
      LANG: 'C.UTF-8',
      ...this.site.machine,
      CI: 'true',
      ...env,
      ...Object.fromEntries(github),
      PATH: path,
      GITHUB_ACTION: action,
      GITHUB_ACTIONS: 'true',
      RUNNER_ARCH: 'X64',
      RUNNER_ENVIRONMENT: 'github-hosted',
      RUNNER_NAME: 'runner',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: this.temp,
      RUNNER_TOOL_CACHE: join(this.temp, '..', '_tool'),
      RUNNER_WORKSPACE: join(this.workspace, '..'),
      ...this.idToken,
    }
  }

  /** The templates may use variables that are already set. */
  addEnv(templates: Templates = {}): void {
    this.env = { ...this.env, ...filledTexts(templates, this.scope()) }
  }

  ended(record: StepRecord, id: string | undefined): void {
    this.records.push(record)
    const { outputs, outcome, conclusion } = record
    if (id !== undefined) this.#steps[id] = { outputs, outcome, conclusion }
    if (conclusion === 'failure') this.#failed = true
  }
}
