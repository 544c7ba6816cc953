/** At most five questions: what, where, region or endpoint, login, how often. A flag answers one beforehand. */
import { defined } from '../../base/defined.ts'
import { SettingsError } from '../../base/errors.ts'
import type { Text } from '../../base/sentence.ts'
import type { OptionsIn } from '../../jobs/options/field.ts'
import { parseOptions } from '../../jobs/options/parse.ts'
import { INIT_FIELDS, PURPOSES, RHYTHMS } from '../init-fields.ts'
import { say } from '../messages/say.ts'
import { type Answers, type Decided, serviceName, serviceOf, variable, vendorHost } from './answers.ts'
import { folderOf, plainPath } from './paths.ts'
import { problemsOf } from './problems.ts'
import type { Choice, Prompt } from './prompt.ts'
import { type Project, proposalFor } from './recognise.ts'

interface Question {
  readonly name: keyof Answers
  readonly text: (answers: Answers) => Text
  readonly choices?: readonly Choice[]
  /** What an empty answer means; undefined if the workflow does not depend on it. */
  readonly proposed: (answers: Answers, project: Project) => string | undefined
  readonly read: (answer: string) => Answers
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'for',
    text: () => say('init-for'),
    choices: PURPOSES.map(value => [value, say(`init-for-${value}`)]),
    proposed: (_, { proposal }) => proposal?.for ?? 'crawler',
    read: answer => (/^https?:/i.test(answer) ? { for: 'pages', urlsFrom: answer } : { for: answer }),
  },
  {
    name: 'destination',
    text: () => say('init-destination'),
    proposed: () => 'file:./images',
    read: answer => ({ destination: answer.includes(':') ? answer : `file:./${plainPath(answer)}` }),
  },
  {
    name: 'region',
    text: answers => say(serviceOf(answers).asks?.[0] ?? 'init-region-s3'),
    proposed: answers => (answers.endpoint === undefined ? serviceOf(answers).asks?.[1] : undefined),
    read: readAddress,
  },
  {
    name: 'login',
    text: () => say('init-login'),
    choices: (['keys', 'oidc'] as const).map(value => [value, say(`init-login-${value}`)]),
    proposed: ({ roleArn, ...place }) => {
      const [, other] = serviceOf(place).logins
      return other && (roleArn === undefined ? 'keys' : other)
    },
    read: login => ({ login }),
  },
  {
    name: 'every',
    text: () => say('init-every'),
    choices: RHYTHMS.map(value => [value, say(`init-every-${value}`)]),
    proposed: answers => (answers.for === 'posts' ? 'push' : 'hourly'),
    read: every => ({ every }),
  },
]

/** An account of R2 is a part of its endpoint. */
function readAddress(answer: string): Answers {
  if (/^[\da-f]{32}$/i.test(answer)) return { endpoint: `https://${answer}.r2.cloudflarestorage.com` }
  return /[.:]|^(?:internal|accelerate)$/.test(answer) ? { endpoint: answer } : { region: answer }
}

/** @returns undefined if the answer stays open */
type Ask = (question: Question, standard: string, known: Answers) => Promise<string | undefined>

async function answered(flags: Answers, project: Project, ask: Ask): Promise<Answers> {
  let known = flags
  for (const question of QUESTIONS) {
    const standard = known[question.name] === undefined ? question.proposed(known, project) : undefined
    const answer = standard && (await ask(question, standard, known))
    if (answer) known = { ...known, ...question.read(answer) }
  }
  return known
}

/**
 * Joins flags, answers and defaults to decisions.
 * @param prompt undefined if no question is put
 * @throws SettingsError with every flag that is wrong
 */
export async function decide(flags: Answers, project: Project, prompt: Prompt | undefined): Promise<Decided> {
  const first: Answers = flags.urlsFrom === undefined ? flags : { for: 'pages', ...flags }
  const judge = async (known: Answers) => {
    const { problems } = parseOptions(INIT_FIELDS, known as OptionsIn<typeof INIT_FIELDS>)
    if (problems.length > 0) return problems
    const all = await answered(known, project, async (_, standard) => standard)
    return await problemsOf(await completed(all, project), project.root)
  }
  if (prompt) refuse(await judge(first))
  const ask: Ask = async ({ name, text, choices = [], read }, standard, known) => {
    // Only a user knows the region of a bucket.
    if (!prompt) return name === 'region' && !standard.includes('${{') ? undefined : standard
    const problem = async (typed: string) => (await judge({ ...known, ...read(typed) }))[0]
    return await prompt.ask(text(known), choices, standard, problem)
  }
  const decided = await completed(await answered(first, project, ask), project)
  refuse(await problemsOf(decided, project.root))
  return decided
}

function refuse(problems: readonly Text[]): void {
  if (problems.length > 0) throw new SettingsError(problems)
}

const LISTS: Readonly<Record<string, string>> = { crawler: 'posts.json', posts: '**/*.md' }

/** Adds what follows from the answers. */
async function completed(answers: Answers, project: Project): Promise<Decided> {
  const { for: purpose = '', endpoint = '', login = serviceOf(answers).logins[0] } = answers
  const standard = {
    login,
    lists: proposalFor(answers, project)?.lists ?? LISTS[purpose] ?? '',
    // The region of MinIO, if none is set there.
    region: serviceName(answers) === 'other' && !vendorHost(endpoint) ? 'us-east-1' : undefined,
    roleArn: login === 'oidc' ? variable('ROLE_ARN') : undefined,
    publicUrlBase: baseOf(answers),
  }
  return { ...defined(standard), ...answers } as Decided
}

/** Only files that link to images need to know where a reader finds them. */
function baseOf(answers: Answers): string | undefined {
  const { for: purpose, destination = '' } = answers
  const folder = folderOf(destination)
  const links = purpose === 'posts' || purpose === 'links'
  if (folder === undefined) return links || serviceOf(answers).needsBase ? variable('IMAGE_BASE') : undefined
  return purpose === 'links' ? `/${folder.split('/').at(-1)}/` : undefined
}
