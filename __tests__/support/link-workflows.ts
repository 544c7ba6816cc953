/** The workflow of docs/expiring-links.md, the same with other steps that the page shows, and those of `examples/links`. */
import { globSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { fences } from './documents.ts'
import type { WorkflowStep } from './recipe-run.ts'
import { ROOT, readRoot } from './source-files.ts'

interface NamedStep extends WorkflowStep {
  readonly name?: string
}

export interface LinkWorkflow {
  /** Name of the step that makes the list. */
  readonly name: string
  /** As the page has it: the whole workflow, or some steps. */
  readonly text: string
  readonly workflow: string
}

/** Whole workflows that the page links to, in the order of their names. */
export function linkedWorkflows(): LinkWorkflow[] {
  const files = globSync('examples/links/*.yml', { cwd: ROOT }).sort()
  return files.map(path => {
    const text = readRoot(path.replaceAll('\\', '/'))
    return { name: nameOf(parse(text).jobs.images.steps), text, workflow: text }
  })
}

/** The page says so: a step takes the place of that with its `id`. */
export function linkWorkflows(page: string): LinkWorkflow[] {
  const [whole, ...others] = fences('yaml', [page])
  if (!whole) throw new Error(`${page} shows no workflow`)
  const own: readonly NamedStep[] = parse(whole.text).jobs.images.steps
  return [
    { name: nameOf(own), text: whole.text, workflow: whole.text },
    ...others.map(({ text }) => {
      const shown: readonly NamedStep[] = parse(text)
      const workflow = parse(whole.text)
      const replaced = own.map(step => shown.find(({ id }) => id !== undefined && id === step.id) ?? step)
      workflow.jobs.images.steps = replaced
      return { name: nameOf(shown), text, workflow: stringify(workflow, { lineWidth: 0 }) }
    }),
  ]
}

function nameOf(steps: readonly NamedStep[]): string {
  const name = steps.find(({ id }) => id === 'list')?.name
  if (name === undefined) throw new Error('no step makes the list')
  return name
}
