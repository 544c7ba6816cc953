/** Judges the decisions by the rules of the step that will run. */
import { basename, join } from 'node:path'
import { defined } from '../../base/defined.ts'
import { sentenceOf } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import { say as sayInput } from '../../input/messages/say.ts'
import { camelCase } from '../../jobs/options/field.ts'
import { configAbove } from '../../jobs/persist/options/site-links.ts'
import { parseDestination } from '../../storage/stores/destination.ts'
import { locateStore } from '../../storage/stores/locate.ts'
import { say } from '../messages/say.ts'
import { type Decided, serviceName, serviceOf } from './answers.ts'
import { folderOf, isOutside } from './paths.ts'

/** When a flag changes nothing. */
const IDLE: Readonly<Record<string, (decided: Decided) => boolean>> = {
  region: decided => serviceName(decided) === 'file',
  endpoint: decided => serviceName(decided) === 'file',
  login: decided => !serviceOf(decided).logins.includes(decided.login),
  'role-arn': ({ login }) => login !== 'oidc',
  'urls-from': decided => decided.for !== 'pages',
  lists: decided => decided.for === 'links' || decided.for === 'pages',
}

/** @param root absolute path of the repository */
export async function problemsOf(decided: Decided, root: string): Promise<readonly Text[]> {
  const idle = Object.keys(IDLE).filter(
    flag => decided[camelCase(flag) as keyof Decided] && IDLE[flag]?.(decided),
  )
  const outside = decided.lists.split('\n').find(line => isOutside(line.trim()))
  const found = [
    ...idle.map(flag => say('init-idle', { flag: `--${flag}` })),
    decided.for === 'pages' && decided.urlsFrom === undefined && say('init-addresses'),
    outside !== undefined && sayInput('list-reaches-outside', { pattern: outside }),
    folderProblem(decided, root),
  ].filter(problem => typeof problem === 'object')
  return found.length > 0 ? found : storeProblems(decided, root)
}

/** A run refuses a folder below the configuration of a site generator, unless its path on the site is known. */
function folderProblem({ destination, publicUrlBase, ...decided }: Decided, root: string): Text | undefined {
  const folder = folderOf(destination)
  if (folder === undefined) return undefined
  if (folder === '' || isOutside(folder)) return say('init-outside', { value: quote(destination) })
  if (decided.for !== 'posts' || publicUrlBase !== undefined) return undefined
  const config = configAbove(join(root, folder), root)
  return config === undefined ? undefined : say('init-no-base', { config: basename(config) })
}

function storeProblems({ destination, region, ...address }: Decided, directory: string): readonly Text[] {
  try {
    const place = { destination: parseDestination(destination), directory }
    // An account of R2 in place of its variable.
    const endpoint = address.endpoint?.replace(/\$\{\{.*?\}\}/g, '0'.repeat(32))
    const located = locateStore({ ...place, allowInsecureEndpoint: false, ...defined({ region, endpoint }) })
    return 'problems' in located ? located.problems : []
  } catch (error) {
    return [sentenceOf(error)]
  }
}
