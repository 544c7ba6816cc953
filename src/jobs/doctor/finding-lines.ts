import type { Finding } from './finding.ts'

const MARKS: Readonly<Record<Finding['outcome'], string>> = {
  fine: '✓',
  missing: '✗',
  warning: '!',
  skipped: '-',
}

/** A finding for people: what was tried and came of it, and the policy that grants what is missing, line by line. */
export function findingLines({ outcome, check, sentence, advice, statement }: Finding): string[] {
  const said = advice ? `${sentence} ${advice}` : sentence
  return [
    `${MARKS[outcome]} ${check.padEnd(11)} ${said}`,
    ...(statement?.split('\n').map(line => `    ${line}`) ?? []),
  ]
}
