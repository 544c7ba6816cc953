/** What came of a workflow's run, over all its jobs. */
import type { PlayedRun } from './play.ts'

export const stepsOf = ({ jobs }: PlayedRun) => jobs.flatMap(({ steps }) => steps)

export function failuresOf({ jobs }: PlayedRun): string[] {
  return jobs
    .filter(({ result }) => result !== 'success')
    .map(({ name, result, steps }) => {
      const failed = steps.filter(({ outcome }) => outcome === 'failure')
      return `${name}: ${result}. ${failed.map(step => `${step.name}:\n${step.log.slice(-20).join('\n')}`)}`
    })
}

export function notesOf({ jobs }: PlayedRun): string[] {
  return jobs
    .flatMap(({ annotations, steps }) => [...annotations, ...steps.flatMap(step => step.annotations)])
    .map(({ message }) => message)
}

/** Sums of the outputs of all steps, and the number of requests to the origin. */
export function sumsOf(run: PlayedRun) {
  const outputs = stepsOf(run).map(step => step.outputs)
  const sum = (name: string) => outputs.reduce((all, given) => all + Number(given[name] ?? 0), 0)
  const [total, stored, unchanged, failed] = ['total', 'stored', 'unchanged', 'failed'].map(sum)
  const checked = { objects: sum('objects'), whole: sum('whole') }
  return { total, stored, unchanged, failed, requests: run.requests, count: sum('count'), ...checked }
}
