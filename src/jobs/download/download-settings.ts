/** Settings of a download, validated as a whole before the first request. */
import { resolve } from 'node:path'
import { judgedAt, readByGit } from '../../base/files/executed-paths.ts'
import { contains, isNamedInside, openWorkspace, resolveExisting } from '../../base/files/workspace.ts'
import { quote } from '../../base/messages/quote.ts'
import { quoted, saysIdle, type Text } from '../../base/sentence.ts'
import { checkSources, type SourceOptions } from '../../input/sources/read.ts'
import { EVERY_KEY, type KeyMatch, parseMatch } from '../list/key-match.ts'
import { say } from '../messages/say.ts'
import type { JobEnvironment } from '../options/context.ts'
import type { OptionsOut } from '../options/field.ts'
import type { JobSettings, Judging } from '../options/reading-job.ts'
import type { DOWNLOAD_FIELDS, DownloadOptions } from './download-fields.ts'

interface OwnSettings {
  /** Lists of keys; undefined to take the keys that `match` finds. */
  readonly keys: SourceOptions | undefined
  readonly match: KeyMatch
  /** Absolute. */
  readonly directory: string
  readonly limit: number
}

export type DownloadSettings = JobSettings<typeof DOWNLOAD_FIELDS, OwnSettings>

export async function downloadSettings({
  given,
  options,
  environment,
  problems,
}: Judging<typeof DOWNLOAD_FIELDS>): Promise<OwnSettings> {
  problems.add(emptyInputs(given, options))
  const keys = keysOf(given, options, environment)
  if (keys) problems.add(await checkSources(keys, { 'results-file': options.resultsFile }))
  const { match: pattern, limit = Number.POSITIVE_INFINITY } = options
  if (keys && pattern) problems.add([saysIdle(['match'], say('download-keys-and-match'))])
  const match = pattern ? problems.attempt(() => parseMatch(pattern), quote(pattern, 'match')) : EVERY_KEY
  const directory = resolve(environment.cwd, options.directory)
  problems.add(await checkTargetFolder(directory, environment))
  return { keys, match: match ?? EVERY_KEY, directory, limit }
}

/** Empty values that, read as unset, would download everything. An empty list of keys downloads nothing. */
function emptyInputs(
  given: Partial<DownloadOptions>,
  { keysFile, match }: OptionsOut<typeof DOWNLOAD_FIELDS>,
): Text[] {
  const problems: Text[] = []
  if (given.keysFile !== undefined && !keysFile?.length) problems.push(say('download-no-keys-file'))
  if (given.match !== undefined && !match) problems.push(say('download-no-match'))
  return problems
}

/** Lists of keys are read like lists of URLs, with the key in place of the URL. */
function keysOf(
  given: Partial<DownloadOptions>,
  { keys = [], keysFile = [] }: OptionsOut<typeof DOWNLOAD_FIELDS>,
  { cwd, workspace }: JobEnvironment,
): SourceOptions | undefined {
  if (given.keys === undefined && given.keysFile === undefined) return undefined
  return {
    name: 'keys',
    urlField: 'key',
    holdsKeys: true,
    directory: cwd,
    urls: keys,
    urlsFile: keysFile,
    ...(workspace && { workspace }),
  }
}

/** @returns the problems of the folder for downloads, one sentence each */
async function checkTargetFolder(directory: string, { cwd, workspace }: JobEnvironment): Promise<Text[]> {
  const shown = { directory: quoted(directory) }
  const real = await resolveExisting(directory)
  const flaw = judgedAt(directory, cwd, readByGit) ?? judgedAt(real, await resolveExisting(cwd), readByGit)
  if (flaw) return [say('directory-runs', { ...shown, flaw })]
  if (!workspace) return []
  const boundary = await openWorkspace(workspace)
  if (boundary.real.some(folder => contains(folder, real))) return []
  return [say(isNamedInside(boundary, directory) ? 'directory-link' : 'directory-outside', shown)]
}
