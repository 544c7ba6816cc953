/** Which part a worker takes: a number, or the number that the scheduler sets in the environment. */
import { say } from '../../base/messages/say.ts'
import { mustBe, type Parser } from '../options/parsers.ts'

export type PartChoice = number | 'auto'

/** Variables in which schedulers pass the number of an array's task, and the number of the first task. */
const FIRST_TASKS = {
  JOB_COMPLETION_INDEX: 0,
  SLURM_ARRAY_TASK_ID: 0,
  AWS_BATCH_JOB_ARRAY_INDEX: 0,
  CLOUD_RUN_TASK_INDEX: 0,
  PBS_ARRAY_INDEX: 0,
  // A job that is no array has 0 or `undefined` in these two.
  LSB_JOBINDEX: 1,
  SGE_TASK_ID: 1,
} as const

export const partChoice: Parser<number | string, PartChoice> = value => {
  if (value === 'auto') return value
  const number = numberIn(String(value))
  if (number === undefined) throw mustBe(say('rule-part'))
  return number
}

/** @throws PersistError where `auto` finds no number, or two that differ */
export function chosenPart(
  choice: PartChoice,
  environment: Readonly<Record<string, string | undefined>>,
): number {
  if (choice !== 'auto') return choice
  const found = Object.entries(FIRST_TASKS).flatMap(([name, first]) => {
    const task = numberIn(environment[name] ?? '')
    return task === undefined || task < first ? [] : [{ name, part: task - first }]
  })
  const [chosen] = found
  if (!chosen) throw mustBe(say('rule-part-auto', { variables: Object.keys(FIRST_TASKS).join(', ') }))
  const other = found.find(({ part }) => part !== chosen.part)
  if (other) throw mustBe(say('rule-part-one', { ...chosen, other: other.name, otherPart: other.part }))
  return chosen.part
}

function numberIn(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
