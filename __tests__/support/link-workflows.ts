/** The workflow of docs/expiring-links.md, and the same with the steps of each other service that the page shows. */
import { parse, stringify } from 'yaml'
import { fences } from './documents.ts'
import type { WorkflowStep } from './recipe-run.ts'

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

/** The page says so: a step takes the place of that with its `id`; a step without one goes to the end. */
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
      const further = shown.filter(({ id }) => id === undefined || !own.some(step => step.id === id))
      workflow.jobs.images.steps = [...replaced, ...further]
      return { name: nameOf(shown), text, workflow: stringify(workflow, { lineWidth: 0 }) }
    }),
  ]
}

function nameOf(steps: readonly NamedStep[]): string {
  const name = steps.find(({ id }) => id === 'list')?.name
  if (name === undefined) throw new Error('no step makes the list')
  return name
}
