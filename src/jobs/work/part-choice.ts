/** Which part a worker takes: a number, or the number that the scheduler sets in the environment. */
import { say } from '../../base/messages/say.ts'
import { mustBe, type Parser } from '../options/parsers.ts'

export type PartChoice = number | 'auto'

/** Variables in which Kubernetes, Slurm and AWS Batch pass the number of an array's task. */
const VARIABLES = ['JOB_COMPLETION_INDEX', 'SLURM_ARRAY_TASK_ID', 'AWS_BATCH_JOB_ARRAY_INDEX'] as const

export const partChoice: Parser<number | string, PartChoice> = value => {
  if (value === 'auto') return value
  const number = numberIn(String(value))
  if (number === undefined) throw mustBe(say('rule-part'))
  return number
}

/** @throws PersistError where `auto` finds no number */
export function chosenPart(
  choice: PartChoice,
  environment: Readonly<Record<string, string | undefined>>,
): number {
  if (choice !== 'auto') return choice
  for (const name of VARIABLES) {
    const number = numberIn(environment[name] ?? '')
    if (number !== undefined) return number
  }
  throw mustBe(say('rule-part-auto', { variables: VARIABLES.join(', ') }))
}

function numberIn(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
