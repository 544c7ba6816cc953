/** Workflows as text: whole ones, and what a page shows of one, with the rest put around it. */
import { parse } from 'yaml'
import { ACTIONS, REF } from './documents.ts'

/**
 * @returns undefined for what is neither a workflow, nor jobs, nor steps, such as two lines of a `with`
 */
export function wholeWorkflow(text: string): string | undefined {
  const value: unknown = parse(text)
  if (Array.isArray(value)) return aroundSteps(text, value)
  if (typeof value !== 'object' || value === null) return undefined
  if ('jobs' in value) return 'on' in value ? text : `on: push\n${text}`
  const isJobs = Object.values(value).every(job => typeof job === 'object' && job !== null && 'steps' in job)
  if (!isJobs) return undefined
  return ['on: push', 'jobs:', ...givenJobs(text), ...indented(text, 2)].join('\n')
}

function aroundSteps(text: string, steps: readonly { readonly id?: string }[]): string {
  const known = new Set(steps.map(({ id }) => id))
  const before = named(text, 'steps').filter(id => !known.has(id))
  return [
    ...['on: push', 'jobs:', '  job:', '    runs-on: ubuntu-latest', '    steps:'],
    ...before.map(id => `      - { id: ${id}, uses: ${ACTIONS.persist}@${REF} }`),
    ...indented(text, 6),
  ].join('\n')
}

/** Jobs that others of the page need and that stand elsewhere on it. */
function givenJobs(text: string): string[] {
  return named(text, 'needs').map(
    id => `  ${id}: { runs-on: ubuntu-latest, outputs: {}, steps: [{ run: 'true' }] }`,
  )
}

const named = (text: string, context: string) => [
  ...new Set(Array.from(text.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, 'g')), ([, id = '']) => id)),
]

function indented(text: string, depth: number): string[] {
  const lines = text.split('\n')
  const own = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)))
  return lines.map(line => `${' '.repeat(depth)}${line.slice(own)}`)
}
