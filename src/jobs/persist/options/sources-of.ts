import { constants } from 'node:buffer'
import { defined } from '../../../base/defined.ts'
import type { Text } from '../../../base/sentence.ts'
import { NAMED_FORMATS } from '../../../input/documents/file-format.ts'
import type { SourceOptions } from '../../../input/sources/read.ts'
import { endingsOf } from '../../../origin/inspect/file-types.ts'
import type { JobEnvironment } from '../../options/context.ts'
import { say } from '../messages/say.ts'
import type { ListRewriting } from './list-rewriting.ts'
import type { ParsedOptions } from './persist-fields.ts'

/** Returns how the lists are read. */
export function sourcesOf(
  options: ParsedOptions,
  rewriting: ListRewriting | undefined,
  environment: JobEnvironment,
): SourceOptions {
  const { urls, urlsFile, select, listFormat, htmlFields, markdownFields, baseUrl, bytesField } = options
  const { urlField, keyField, refererField, idField, expiresField, minUrls, maxBytes } = options
  const { cwd: directory, pipe, records, isTyped, cpuTime, workspace } = environment
  const hasTexts = (htmlFields?.length ?? 0) + (markdownFields?.length ?? 0) > 0
  const isUrlUnset = urlField === undefined && select === undefined
  return {
    directory,
    urlField: urlField ?? 'url',
    ...defined({ urls, urlsFile, select, htmlFields, markdownFields, bytesField, minUrls }),
    ...defined({ keyField, refererField, idField, expiresField, deadlineMs: options.deadline }),
    ...defined({
      pipe,
      supplied: records?.bytes,
      suppliedCycles: records?.cycles,
      isTyped,
      cpuTime,
      workspace,
      rewriting,
    }),
    ...(isUrlUnset && { takesImageUrls: true }),
    ...(listFormat && { listFormat: NAMED_FORMATS[listFormat] }),
    ...(options.urlsFrom && { urlsFrom: options.urlsFrom.map(({ href }) => href) }),
    ...(options.frontMatter === 'none' && { frontMatter: 'none' }),
    ...(bytesField && { maxLine: lineOfBytes(maxBytes) }),
    ...(hasTexts && isUrlUnset && { urlIsOptional: true }),
    ...pageMedia(options),
    ...(baseUrl && { takesRelative: true, baseUrl: baseUrl.href }),
    ...(environment.isStep && { isStep: true }),
    ...(rewriting?.isUndone && { mayFitNothing: true }),
  }
}

/** Players are read where a group is allowed: a single type such as `mp4` keeps the images that are videos. */
function pageMedia({ allowTypes, linkTypes, srcset }: ParsedOptions): Pick<SourceOptions, 'media'> {
  const players = (['video', 'audio'] as const).filter(group => allowTypes?.groups.has(group))
  const linkEndings = endingsOf(linkTypes?.types ?? [])
  const isLargestAlone = srcset === 'largest' && ({ isLargestAlone: true } as const)
  if (players.length === 0 && linkEndings.length === 0 && !isLargestAlone) return {}
  return { media: { players: new Set(players), linkEndings: new Set(linkEndings), ...isLargestAlone } }
}

/** @returns the problem with links to types that are not kept */
export function linkTypeProblems({ allowTypes, linkTypes }: ParsedOptions): Text[] {
  if (!allowTypes || !linkTypes) return []
  const types = [...linkTypes.types].filter(type => !allowTypes.types.has(type))
  return types.length > 0 ? [say('link-types-not-allowed', { types: types.join(', ') })] : []
}

/** Characters of a record beside its bytes. */
const BESIDE_BYTES = 1024 * 1024

/** Returns how long a line may be: base64 of the largest image, and its record. */
function lineOfBytes(maxBytes: number): number {
  return Math.min(Math.ceil((maxBytes * 4) / 3) + BESIDE_BYTES, constants.MAX_STRING_LENGTH)
}
