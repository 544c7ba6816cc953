/** A step that uses an action: each input of its `action.yml` reaches it, given or by its default. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inputVariable, readManifest } from './manifest.ts'
import { makeRunning, obeyFiles, type Running, type Start, succeeds } from './running.ts'
import { filledTexts, type Texts } from './templates.ts'
import type { Step } from './workflow.ts'

export async function useAction(running: Running, uses: string, step: Step): Promise<boolean> {
  const { job, listener, env, files } = running
  const given = filledTexts(step.with, job.scope(env))
  const [action = ''] = uses.split('@')
  const standIn = job.site.standIns[action]
  if (standIn) {
    Object.assign(listener.outputs, await standIn(given, job))
    return true
  }
  const folder = uses.startsWith('./') ? join(job.workspace, uses) : job.site.actions[action]
  if (folder === undefined) throw new Error(`Unable to resolve action ${uses}`)
  if (!existsSync(join(folder, 'action.yml'))) throw new Error(`Can't find 'action.yml' under '${folder}'`)
  const { inputs, main, post } = readManifest(folder)
  const names = Object.keys(inputs)
  const strange = Object.keys(given).filter(name => !names.some(known => isSame(known, name)))
  if (strange.length > 0)
    listener.annotate(
      'warning',
      `Unexpected input(s) '${strange.join("', '")}', valid inputs are ['${names.join("', '")}']`,
    )
  const values = { ...filledTexts(inputs, job.scope(env)), ...named(names, given) }
  const variables = Object.entries(values).map(([name, value]) => [inputVariable(name), value])
  const start = (script: string, more: Texts): Start => ({
    command: process.execPath,
    args: [join(folder, script)],
    cwd: job.workspace,
    env: {
      ...job.environment(env, step.id ?? '__self'),
      ...Object.fromEntries(variables),
      ACTIONS_RUNTIME_URL: 'https://pipelines.actions.githubusercontent.com/',
      ...more,
    },
  })
  if (post !== undefined) {
    const name = `Post ${step.name ?? uses}`
    job.posts.unshift({ name, run: () => runPost(running, name, more => start(post, more)) })
  }
  return await succeeds(running, start(main, files.environment))
}

const isSame = (name: string, other: string) => name.toLowerCase() === other.toLowerCase()

/** A value that is given takes the place of the default, whatever the case of its name. */
function named(names: readonly string[], given: Texts): Texts {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [names.find(known => isSame(known, name)) ?? name, value]),
  )
}

/** Has the state that the action's main script saved. */
async function runPost(main: Running, name: string, start: (more: Texts) => Start): Promise<void> {
  const post = makeRunning(main.job, main.env, new AbortController().signal)
  const state = Object.entries(main.listener.state).map(([key, value]) => [`STATE_${key}`, value])
  const succeeded = await succeeds(post, start({ ...post.files.environment, ...Object.fromEntries(state) }))
  const summary = obeyFiles(post)
  const outcome = succeeded && !post.listener.refused ? 'success' : 'failure'
  const { annotations, log } = post.listener
  main.job.ended({ name, outcome, conclusion: outcome, outputs: {}, annotations, summary, log }, undefined)
}
