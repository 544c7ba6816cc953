/** A folder where the files of examples/scale and the commands of docs/scale.md run as they stand. */
import { mkdirSync, readdirSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { allFences, CALL } from './documents.ts'
import { readRoot } from './source-files.ts'

const SCALE_PAGE = 'docs/scale.md'

/** The only block of code of the page with this in it. */
export function sampleWith(text: string): string {
  const [found, ...more] = allFences(SCALE_PAGE).filter(fence => fence.text.includes(text))
  if (!found || more.length > 0) throw new Error(`${SCALE_PAGE} has not one block with ${text}`)
  return found.text.replaceAll(CALL, 'node dist/cli.js')
}

export const exampleFile = (name: string): string => readRoot(`examples/scale/${name}`)

export interface ScalePlace {
  /** Name of the list, exit status and path of the file of new images, of each run that ended by itself. */
  ends(): readonly { readonly list: string; readonly status: number; readonly newFile: string }[]
  /** Process ids of the runs under way, of all lists or of one. */
  running(list?: string): readonly number[]
}

/**
 * Writes `dist/cli.js`, which is the command with another place than that of the examples.
 * @param command the script that starts the command
 * @param destination in place of `oss://my-bucket/memes/`
 * @param region in place of `cn-hongkong`
 * @param words further ones
 */
export function openScalePlace(
  folder: string,
  {
    command,
    destination,
    region,
    words,
  }: {
    readonly command: string
    readonly destination: string
    readonly region: string
    readonly words: readonly string[]
  },
): ScalePlace {
  const cwd = realpathSync(folder)
  for (const name of ['dist', 'lists', 'running']) mkdirSync(join(cwd, name))
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(cwd, 'dist/cli.js'),
    `import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
const wordAfter = flag => process.argv[process.argv.indexOf(flag) + 1]
const end = { list: wordAfter('--urls-file').slice('lists/'.length, -'.txt'.length), newFile: wordAfter('--new-file') }
const path = 'running/' + process.pid
writeFileSync(path, end.list)
process.on('exit', status => {
  appendFileSync('ends', JSON.stringify({ ...end, status }) + '\\n')
  rmSync(path)
})
const ours = word => word.replace('oss://my-bucket/memes/', ${JSON.stringify(destination)}).replace('cn-hongkong', ${JSON.stringify(region)})
process.argv = [...process.argv.map(ours), ...${JSON.stringify(words)}]
await import(${JSON.stringify(pathToFileURL(command).href)})
`,
  )
  const [ends, running] = [join(cwd, 'ends'), join(cwd, 'running')]
  writeFileSync(ends, '')
  return {
    ends: () =>
      readFileSync(ends, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line)),
    running(list) {
      const files = readdirSync(running).filter(
        pid => list === undefined || readFileSync(join(running, pid), 'utf8') === list,
      )
      // The file of a run that was killed stays, and its number may be another process by now.
      return files.map(Number).filter(pid => isIn(cwd, pid))
    },
  }
}

function isIn(folder: string, pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}
