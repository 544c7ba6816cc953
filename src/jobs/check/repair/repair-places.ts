/**
 * The places of `repair-from`: each line becomes `origin` or a store that can be opened, or every problem is reported,
 * without any request.
 */
import { join } from 'node:path'
import { SettingsError } from '../../../base/errors.ts'
import { quote } from '../../../base/messages/quote.ts'
import { faultAt, type Text } from '../../../base/sentence.ts'
import { fixedCredentials } from '../../../storage/credentials/credentials.ts'
import { REPAIR_VARIABLES, repairCredentials } from '../../../storage/credentials/from-env.ts'
import { mintPrefix } from '../../../storage/key/object-key.ts'
import { type Destination, parseDestination } from '../../../storage/stores/destination.ts'
import type { LocatedBucket } from '../../../storage/stores/locate.ts'
import type { LocatedSettings } from '../../../storage/stores/open.ts'
import { isSamePlace, takesSameLogin } from '../../../storage/stores/same-place.ts'
import { storeWarnings } from '../../../storage/stores/warnings.ts'
import { say } from '../../messages/say.ts'
import type { JobEnvironment } from '../../options/context.ts'
import type { OptionsOut } from '../../options/field.ts'
import { Problems } from '../../options/parse.ts'
import type { STORE_FIELDS } from '../../options/store-fields.ts'
import { credentialsFor, locateIn } from '../../options/store-settings.ts'

/** A place that holds a copy, under the same keys as the source. */
export interface RepairPlace {
  /** As the user wrote it, without its words. */
  readonly name: string
  readonly store: LocatedSettings
}

interface PlacesInput {
  readonly lines: readonly string[]
  /** The settings of the source; undefined if they break a rule. */
  readonly source: LocatedSettings | undefined
  readonly options: OptionsOut<typeof STORE_FIELDS>
  readonly environment: JobEnvironment
  readonly problems: Problems
}

/** Checks all lines; each problem names its place. */
export function checkRepairPlaces(input: PlacesInput) {
  const notices: Text[] = []
  const from = input.lines.flatMap((line): readonly ('origin' | RepairPlace)[] => {
    if (line === 'origin') return [line]
    const { name, words } = readLine(line)
    const destination = input.problems.attempt(() => parseDestination(name, 'repair-from'))
    if (!destination) return []
    const own = new Problems([])
    const checked = checkPlace(destination, words, { ...input, problems: own })
    input.problems.add(own.sentences.map(sentence => faultAt(placeName(name), sentence)))
    if (!checked) return []
    const warnings = [...checked.notices, ...storeWarnings(checked.store)]
    notices.push(...warnings.map(warning => faultAt(placeName(name), warning)))
    return [{ name, store: checked.store }]
  })
  return { from, notices }
}

export function placeName(name: string): string {
  return `repair-from ${name}`
}

const WORDS = ['region', 'endpoint'] as const
const WORD = /\s([a-z][a-z0-9-]*)=(\S*)\s*$/i

/** A folder's path may have spaces, so words are taken from the end. */
function readLine(line: string) {
  const words = new Map<string, string>()
  let name = line
  for (let found = WORD.exec(name); found; found = WORD.exec(name)) {
    const [, word = '', value = ''] = found
    words.set(word, value)
    name = name.slice(0, found.index)
  }
  return { name: name.trim(), words }
}

function checkPlace(place: Destination, words: ReadonlyMap<string, string>, input: PlacesInput) {
  const { source, options, environment, problems } = input
  for (const word of words.keys())
    if (!WORDS.some(known => known === word))
      problems.add([say('repair-place-word', { word: quote(word), words: WORDS.join(', ') })])
  const destination = source && problems.attempt(() => belowPrefixOf(source, place))
  if (!destination) return undefined
  const { allowInsecureEndpoint } = options
  const [region, endpoint] = WORDS.map(word => words.get(word))
  const address = { region, endpoint, allowInsecureEndpoint }
  const located = locateIn(destination, address, environment)
  if ('problems' in located) {
    problems.add(located.problems)
    return undefined
  }
  const { store } = located
  if (isSamePlace(store, source)) problems.add([say('repair-place-same')])
  const { language, clock, proxy } = source
  const common = { language, clock, ...(proxy && { proxy }) }
  if (store.kind === 'file') return { store: { ...store, ...common }, notices: [] }
  const login = loginAt(store, destination, { ...input, source, options: { ...options, region } })
  return login && { store: { ...store, ...common, credentials: login.credentials }, notices: login.notices }
}

/**
 * The manifest names whole keys, so a copy lies below the prefix of the source. A folder stands for the bucket.
 * @throws SettingsError with one sentence
 */
function belowPrefixOf(source: LocatedSettings, place: Destination): Destination {
  const prefix = source.kind === 'file' ? NO_PREFIX : source.prefix
  if (place.kind === 'file') return { ...place, directory: join(place.directory, prefix) }
  if (place.prefix !== '' && place.prefix !== prefix) {
    const whole = `${place.kind}://${place.bucket}/${prefix}`
    throw new SettingsError([say('repair-place-prefix', { place: quote(whole) })])
  }
  return { ...place, prefix }
}

const NO_PREFIX = mintPrefix('')

/**
 * Takes the login of the run where it fits, else the keys for repairs.
 * @returns undefined if there is a problem
 */
function loginAt(
  store: LocatedBucket,
  destination: Destination,
  { source, options, environment, problems }: PlacesInput & { readonly source: LocatedSettings },
) {
  if (takesSameLogin(store, source)) {
    const { proxy } = source
    const quiet = { ...environment, info() {} }
    const chosen = credentialsFor(destination, { mayWrite: false, proxy }, options, quiet)
    // The check of the source has reported the problems and the notices of this login.
    return chosen.provider && { credentials: chosen.provider, notices: [] }
  }
  const own = repairCredentials(environment.environment ?? {}, environment.isStep)
  const { accessKeyId: id, accessKeySecret: secret } = REPAIR_VARIABLES
  problems.add(own ? own.problems : [say('repair-place-keys', { id, secret })])
  return own?.credentials && { credentials: fixedCredentials(own.credentials), notices: own.notices }
}
