/** What is left to do after the workflow is written: rights, secrets, variables, the first run. Pure. */
import { say } from '../../base/messages/say.ts'
import type { Language, Text } from '../../base/sentence.ts'
import { textIn } from '../../base/sentence.ts'
import { commandCall } from '../command-call.ts'
import { type Decided, isExpression } from './answers.ts'
import { shellWord } from './commit-script.ts'
import type { Rights } from './policy.ts'

export interface Written {
  /** Path as the user sees it. */
  readonly file: string
  readonly secrets: readonly string[]
  readonly variables: readonly string[]
}

/** Names of the repository's secrets and variables that a workflow reads. */
export function namesIn(text: string, context: 'secrets' | 'vars'): string[] {
  const found = text.matchAll(new RegExp(`\\$\\{\\{[^}]*\\b${context}\\.(\\w+)`, 'g'))
  return [...new Set(Array.from(found, ([, name = '']) => name))]
}

interface Step {
  readonly text: Text
  readonly lines: readonly string[]
}

export interface Remaining extends Written {
  readonly decided: Decided
  readonly rights: Rights | undefined
  /** The workflow has the command of a crawler that is not there. */
  readonly lacksCrawler: boolean
  /** The bucket has been tried already. */
  readonly isTried: boolean
}

export function nextSteps(remaining: Remaining, language: Language): string[] {
  const { decided, rights, file, secrets, variables, lacksCrawler, isTried } = remaining
  const name = file.split('/').at(-1) ?? file
  const steps: (Step | false | undefined)[] = [
    lacksCrawler && { text: say('init-next-crawler', { file }), lines: [] },
    rights && {
      text: rights.how,
      lines: rights.policy ? JSON.stringify(rights.policy, null, 2).split('\n') : [],
    },
    secrets.length > 0 && {
      text: say('init-next-secrets'),
      lines: secrets.map(secret => `gh secret set ${secret}`),
    },
    variables.length > 0 && {
      text: say('init-next-variables'),
      lines: variables.map(variable => `gh variable set ${variable}`),
    },
    decided.login === 'keys' && !isTried && { text: say('init-next-doctor'), lines: [doctorLine(decided)] },
    {
      text: say('init-next-run'),
      lines: [
        `git add ${shellWord(file)}`,
        'git commit -m "Keep images"',
        'git push',
        `gh workflow run ${shellWord(name)}`,
      ],
    },
  ]
  return steps
    .filter(step => step !== false && step !== undefined)
    .flatMap(({ text, lines }, index) => [
      '',
      `${index + 1}. ${textIn(language, text)}`,
      ...lines.map(line => `   ${line}`),
    ])
}

/** Settings of a place whose values are all known. */
export function placeFlags({ region, endpoint, accountId }: Decided): readonly [string, string][] {
  const flags = { region, endpoint, 'account-id': accountId }
  return Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [[flag, value]]))
}

function doctorLine(decided: Decided): string {
  const flags = placeFlags(decided).flatMap(([flag, value]) => [
    `--${flag}`,
    isExpression(value) ? flag.toUpperCase() : shellWord(value),
  ])
  return [commandCall(), 'doctor', shellWord(decided.destination), ...flags].join(' ')
}
