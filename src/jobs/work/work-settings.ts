/** Settings of a worker, validated as a whole before the first request. */
import { SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { OptionsOut } from '../options/field.ts'
import { Problems, parseOptions } from '../options/parse.ts'
import type { RunEnvironment } from '../persist/options/context.ts'
import { makePersistSettings, type PersistSettings } from '../persist/options/persist-settings.ts'
import { chosenPart, PART_FIELDS, type WorkOptions } from './work-fields.ts'

/** Times in milliseconds. */
export interface WorkSettings extends Omit<OptionsOut<typeof PART_FIELDS>, 'plan' | 'part'> {
  readonly name: string
  /** Undefined if a queue hands out the parts. */
  readonly part: number | undefined
  /** Settings of the run for each part, without the lists. */
  readonly run: PersistSettings
}

/** @throws SettingsError with every problem that can be found without a request */
export async function makeWorkSettings(
  given: Partial<WorkOptions>,
  environment: RunEnvironment,
  info: (sentence: Text) => void,
): Promise<WorkSettings> {
  const own = parseOptions(PART_FIELDS, given)
  // Whether the work failed is judged over all parts.
  const { part, queue, failOn: _, ...ofARun } = given
  const problems = new Problems(own.problems)
  const { part: choice } = own.options
  const hasPart = isSet(part)
  const hasQueue = isSet(queue)
  if (!hasPart && !hasQueue) problems.add([say('work-no-part')])
  if (hasPart && hasQueue) problems.add([say('queue-and-part')])
  if (own.options.wait && !hasQueue) problems.add([say('wait-without-queue')])
  const number =
    choice === undefined
      ? undefined
      : problems.attempt(() => chosenPart(choice, environment.environment ?? {}), 'part')
  const run = await makePersistSettings({ ...ofARun, urls: [], ifNoUrls: 'ignore' }, environment, info).catch(
    error => {
      if (!(error instanceof SettingsError)) throw error
      problems.add(error.sentences)
    },
  )
  problems.refuse()
  return { ...own.options, name: own.options.plan, part: number, run: run as PersistSettings }
}

/** Blank text counts as not set, as for every field. */
function isSet(value: unknown): boolean {
  return value !== undefined && String(value).trim() !== ''
}
