/** Joins flags, answers and defaults to decisions. */
import { SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { helpOf } from '../../jobs/options/field.ts'
import { parseDestination } from '../../storage/stores/destination.ts'
import { INIT_FIELDS } from '../init-fields.ts'
import type { Decided, Known, Project } from './answers.ts'
import type { Prompt } from './prompt.ts'
import { QUESTIONS, type Question } from './questions.ts'
import { SERVICE_NAMES, serviceOf, serviceRecord } from './services.ts'
import { storeProblems } from './store-problems.ts'

type Flags = Omit<Known, 'service'>

/**
 * @param prompt undefined where no question is put
 * @throws SettingsError with every flag that is wrong, and every one that is missing and has no default
 */
export async function decide(flags: Flags, project: Project, prompt: Prompt | undefined): Promise<Decided> {
  const known: Known = {}
  const problems: Text[] = []
  for (const question of QUESTIONS) {
    if (question.name === 'destination') await findService(known, flags, project, prompt)
    const { problem, value } = await answerTo(question, known, flags, project, prompt)
    if (problem) {
      problems.push(problem)
      if (question.name === 'destination') delete known.service
    } else if (value !== undefined) Object.assign(known, { [question.name]: value })
    if (question.name === 'region') useEndpointOfRegion(known)
  }
  if (problems.length === 0) problems.push(...storeProblems(known, project.root))
  if (problems.length > 0) throw new SettingsError(problems)
  return { lists: '', ...known } as Decided
}

/** Everything else depends on the destination, and is not judged where that is wrong. */
const WITHOUT_PLACE: ReadonlySet<Question['name']> = new Set([
  'for',
  'destination',
  'lists',
  'urlsFrom',
  'every',
])

interface Answer {
  readonly value?: string | undefined
  readonly problem?: Text | undefined
}

async function answerTo(
  question: Question,
  known: Known,
  flags: Flags,
  project: Project,
  prompt: Prompt | undefined,
): Promise<Answer> {
  const { name, flag, isAsked } = question
  const isFor = question.isFor?.(known) ?? true
  const given = flags[name]
  if (known.service === undefined && !WITHOUT_PLACE.has(name)) return {}
  const problemOf = async (value: string) => await question.problem?.(value, { ...flags, ...known }, project)
  if (given !== undefined) {
    if (!isFor) return { problem: say('init-idle', { flag: `--${flag}` }) }
    return { value: given, problem: await problemOf(given) }
  }
  if (!isFor || (await question.isNeeded?.(known, project)) === false) return {}
  const standard = await question.standard(known, project)
  if (prompt && isAsked?.(known) !== false) {
    const text = question.text(known)
    const choices = question.choices?.(known)
    if (choices) return { value: await prompt.choose(text, choices, standard) }
    const proposed = standard ?? question.proposed?.(known, project) ?? ''
    const fault = async (answer: string) =>
      (await problemOf(answer)) ?? question.storeProblem?.(answer, known, project)
    const complete = (answer: string) => question.complete?.(answer, known) ?? answer
    return { value: await prompt.ask(text, proposed, fault, complete) }
  }
  // It may come from a file of the project.
  if (standard !== undefined) return { value: standard, problem: await problemOf(standard) }
  const help = helpOf(INIT_FIELDS[flag])
  return { problem: say('init-missing', { flag: `--${flag}`, help }) }
}

/** No flag names the service: the destination does. */
async function findService(known: Known, flags: Flags, project: Project, prompt: Prompt | undefined) {
  const { destination, endpoint } = flags
  const { proposal } = project
  const hasFolder = proposal?.for === known.for && proposal?.destination !== undefined
  if (destination !== undefined) known.service = serviceMeant(destination, endpoint)
  else if (prompt) {
    const choices = SERVICE_NAMES.map(value => ({ value, label: say(serviceRecord(value).label) }))
    known.service = await prompt.choose(say('init-where'), choices, hasFolder ? 'folder' : SERVICE_NAMES[0])
  } else if (hasFolder) known.service = 'folder'
}

function serviceMeant(destination: string, endpoint: string | undefined): Known['service'] {
  try {
    return serviceOf(parseDestination(destination), endpoint)
  } catch {
    // The question about the destination says what is wrong.
    return undefined
  }
}

function useEndpointOfRegion(known: Known): void {
  const { service, region, endpoint } = known
  const endpointIn = service && serviceRecord(service).endpointIn
  if (!endpointIn || endpoint !== undefined || region === undefined) return
  known.endpoint = endpointIn(region)
  delete known.region
}
