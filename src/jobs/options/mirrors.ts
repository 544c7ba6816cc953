/**
 * Further places for the images of a destination: `NAME=DESTINATION` lines become stores that can be opened, or every
 * problem is reported, without any request.
 */

import { normalize } from 'node:path'
import { type ProxyUse, useProxy } from '../../base/http/proxy.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { faultAt, type Text } from '../../base/sentence.ts'
import { fixedCredentials } from '../../storage/credentials/credentials.ts'
import { mirrorCredentials, mirrorVariables } from '../../storage/credentials/from-env.ts'
import { type Destination, parseDestination } from '../../storage/stores/destination.ts'
import type { LocatedBucket } from '../../storage/stores/locate.ts'
import { type LocatedSettings, openStore, type StoreSettings } from '../../storage/stores/open.ts'
import { hostOfBuckets, relationOf, takesSameLogin } from '../../storage/stores/same-place.ts'
import type { Store } from '../../storage/stores/store.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import type { JobEnvironment } from './context.ts'
import type { OptionsOut } from './field.ts'
import { Problems } from './parse.ts'
import { oneOf } from './parsers.ts'
import type { STORE_FIELDS } from './store-fields.ts'
import { credentialsFor, locateIn } from './store-settings.ts'

export interface MirrorSettings {
  readonly name: string
  /** The destination in one spelling, by which a later run knows that the name still means the same place. */
  readonly destination: string
  readonly store: LocatedSettings
}

export interface OpenMirror extends MirrorSettings {
  readonly opened: Store
}

export interface MirrorsInput {
  /** One `NAME=DESTINATION` each. */
  readonly lines: readonly string[]
  /** The settings of the destination or source; undefined if they break a rule. */
  readonly first: StoreSettings | undefined
  readonly options: OptionsOut<typeof STORE_FIELDS>
  readonly environment: JobEnvironment
  /** False for a job that only reads mirrors. */
  readonly mayWrite: boolean
  /** Receives facts that a user may want to see during the run, such as the login. */
  readonly info: (sentence: Text) => void
  readonly problems: Problems
}

/** Checks all lines; each problem names its mirror. */
export function checkMirrors(input: MirrorsInput) {
  const { problems } = input
  const proxy = proxyOf(input)
  const mirrors: MirrorSettings[] = []
  const notices: Text[] = []
  const names = new Set<string>()
  for (const [at, text] of input.lines.entries()) {
    const line = readLine(text)
    const place = line ? `mirrors ${line.name}` : `mirrors ${at + 1}`
    if (!line) {
      problems.add([faultAt(place, say('mirror-line'))])
      continue
    }
    if (names.has(line.name)) problems.add([faultAt(place, say('mirror-name-twice', { name: line.name }))])
    names.add(line.name)
    const own = new Problems([])
    const checked = checkLine(line, { ...input, proxy, problems: own })
    if (checked) own.add(placeProblems(checked.mirror, input.first, mirrors))
    problems.add(own.sentences.map(sentence => faultAt(place, sentence)))
    if (!checked) continue
    mirrors.push(checked.mirror)
    const warnings = [...checked.notices, ...storeWarnings(checked.mirror.store)]
    notices.push(...warnings.map(notice => faultAt(place, notice)))
  }
  return { mirrors, notices }
}

/** Opens each mirror; close their stores after use. */
export async function openMirrors(
  mirrors: readonly MirrorSettings[],
  notice: (sentence: Text) => void,
  onRequest: () => void = () => {},
): Promise<readonly OpenMirror[]> {
  return await Promise.all(
    mirrors.map(async mirror => {
      const tell = (sentence: Text) => notice(faultAt(`mirrors ${mirror.name}`, sentence))
      return { ...mirror, opened: await openStore(mirror.store, tell, onRequest) }
    }),
  )
}

const WORDS = ['region', 'endpoint', 'endpoint-style', 'account-id'] as const

interface MirrorLine {
  readonly name: string
  readonly uri: string
  readonly words: ReadonlyMap<string, string>
}

const WORD = /\s([a-z][a-z0-9-]*)=(\S*)\s*$/i

/** A folder's path may have spaces, so words are taken from the end. */
function readLine(text: string): MirrorLine | undefined {
  const [, name, rest = ''] = /^([a-z0-9]{1,20})\s*=\s*(.*)$/s.exec(text.trim()) ?? []
  if (name === undefined) return undefined
  const words = new Map<string, string>()
  let uri = rest.trim()
  for (let found = WORD.exec(uri); found; found = WORD.exec(uri)) {
    const [, word = '', value = ''] = found
    words.set(word, value)
    uri = uri.slice(0, found.index)
  }
  return { name, uri: uri.trim(), words }
}

const endpointStyle = oneOf('auto', 'virtual', 'path', 'cname')

/** The input while one line is checked. */
interface LineInput extends MirrorsInput {
  readonly proxy: ProxyUse | undefined
}

/** The destination's own check reports a wrong proxy. */
function proxyOf({ options, environment }: MirrorsInput): ProxyUse | undefined {
  return new Problems([]).attempt(() => useProxy('proxy', options.proxy, environment.environment ?? {}))
}

function checkLine({ name, uri, words }: MirrorLine, input: LineInput) {
  const { options, environment, problems, proxy } = input
  for (const word of words.keys())
    if (!WORDS.some(known => known === word))
      problems.add([say('mirror-word', { word: quote(word), words: WORDS.join(', ') })])
  const region = words.get('region')
  const style = words.get('endpoint-style') ?? 'auto'
  const address = {
    region,
    endpoint: words.get('endpoint'),
    accountId: words.get('account-id'),
    endpointStyle: problems.attempt(() => endpointStyle(style as 'auto'), 'endpoint-style') ?? 'auto',
    allowInsecureEndpoint: options.allowInsecureEndpoint,
  }
  const destination = problems.attempt(() => parseDestination(uri))
  if (!destination) return undefined
  const located = locateIn(destination, address, environment)
  if ('problems' in located) {
    problems.add(located.problems)
    // Missing keys of a wrong place are reported at once, too.
    loginOf(name, destination, undefined, { ...input, options: { ...options, region } })
    return undefined
  }
  const { store } = located
  const { language } = options
  const common = { language, clock: environment.clock, ...(proxy && { proxy }) }
  const host = store.kind === 'file' ? undefined : hostOfBuckets(store)
  // A bucket of this name on another server is another place.
  const place = destinationText(destination) + (host === undefined ? '' : ` endpoint=${host}`)
  const shown = { name, destination: place }
  if (store.kind === 'file') return { mirror: { ...shown, store: { ...store, ...common } }, notices: [] }
  const login = loginOf(name, destination, store, { ...input, options: { ...options, region } })
  return (
    login && {
      mirror: { ...shown, store: { ...store, ...common, credentials: login.credentials } },
      notices: login.notices,
    }
  )
}

/**
 * Takes the mirror's own keys, or the run's login where both places belong to one service.
 * @param store undefined if its place breaks a rule
 * @returns undefined if there is a problem
 */
function loginOf(
  name: string,
  destination: Destination,
  store: LocatedBucket | undefined,
  { first, options, environment, mayWrite, info, proxy, problems }: LineInput,
) {
  if (destination.kind === 'file') return undefined
  const variables = environment.environment ?? {}
  const own = mirrorCredentials(name, variables, environment.isStep)
  if (own) {
    problems.add(own.problems)
    return own.credentials && { credentials: fixedCredentials(own.credentials), notices: own.notices }
  }
  // While one of the places is wrong, only another kind is known to need other keys.
  const needsOwn = store && first ? !takesSameLogin(store, first) : first && first.kind !== destination.kind
  if (needsOwn) {
    const { accessKeyId: id, accessKeySecret: secret } = mirrorVariables(name)
    problems.add([say('mirror-keys', { id, secret })])
  }
  if (needsOwn || !store || !first) return undefined
  const chosen = credentialsFor(destination, { mayWrite }, options, environment, info, proxy)
  problems.add(chosen.problems)
  return chosen.provider && { credentials: chosen.provider, notices: chosen.notices }
}

function destinationText(destination: Destination): string {
  if (destination.kind === 'file') return `file:${normalize(destination.directory)}`
  return `${destination.kind}://${destination.bucket}/${destination.prefix}`
}

function placeProblems(
  { store }: MirrorSettings,
  first: StoreSettings | undefined,
  others: readonly MirrorSettings[],
): Text[] {
  const places = [
    ...(first ? [{ place: say('mirror-first-place'), store: first }] : []),
    ...others.map(other => ({ place: say('mirror-other-place', { name: other.name }), store: other.store })),
  ]
  return places.flatMap(({ place, store: other }) => {
    const relation = relationOf(store, other)
    return relation === 'apart' ? [] : [say(`mirror-place-${relation}`, { place })]
  })
}
