/** How the user calls this command, for every help, message and file that shows a command to type. Pure but for `here`. */
import { posix, win32 } from 'node:path'
import { IS_PUBLISHED } from '../base/version.ts'

const NAME = 'persist-images'

/** How this process was started. */
export interface Start {
  /** Path of the script. Node leaves a link as it is, so that a command on the PATH keeps its name. */
  readonly script: string
  /** Path of Node. */
  readonly node: string
  readonly cwd: string
}

/** A package that npm installed: its link, or on Windows the file that npm's command starts. */
const INSTALLED = /[\\/]node_modules[\\/](?:\.bin[\\/]persist-images|persist-images[\\/]dist[\\/]cli\.js)$/
const ON_PATH = /(?:^|[\\/])persist-images$/
/** PowerShell refuses the script `npx` where scripts are disabled, and takes the command file. */
const WINDOWS = /^[a-z]:[\\/]|^\\\\/i
/** Quotes mean the same in sh, cmd and PowerShell as long as no variable stands between them. */
const PLAIN = /^[\w./:@+~-]+$/

/**
 * Returns `node dist/cli.js` in a checkout, `npx persist-images` where the package is installed, and `persist-images`
 * where that is a command on the PATH, as in the container. Before the package is published an installed one is
 * called by its path, too.
 */
export function commandCall(start: Start = here(), isPublished = IS_PUBLISHED): string {
  const { script, cwd } = start
  const npx = WINDOWS.test(script) ? 'npx.cmd' : 'npx'
  const run = nodeCall(start, npx)
  if (INSTALLED.test(script)) return isPublished ? `${npx} ${NAME}` : `${run} ${installedPath(start)}`
  if (ON_PATH.test(script)) return NAME
  return `${run} ${shownPath(script, cwd)}`
}

function here(): Start {
  return { script: process.argv[1] ?? '', node: process.execPath, cwd: process.cwd() }
}

/** The Node that `npm ci` brought is on no PATH, and the machine's own may be too old; npx finds it in its project alone. */
function nodeCall({ node, cwd }: Start, npx: string): string {
  const project = /^(.*?)[\\/]node_modules[\\/]/.exec(node)?.[1]
  if (project === undefined) return 'node'
  const { relative, isAbsolute } = WINDOWS.test(node) ? win32 : posix
  const below = relative(project, cwd)
  return below.startsWith('..') || isAbsolute(below) ? shownPath(node, cwd) : `${npx} node`
}

/** npm's link is no script on Windows, and elsewhere leads to this file. */
function installedPath({ script, cwd }: Start): string {
  return shownPath(script.replace(/[\\/]\.bin[\\/]persist-images$/, '/persist-images/dist/cli.js'), cwd)
}

/** A path as it can be typed in `cwd`; a whole one where that is shorter. */
function shownPath(path: string, cwd: string): string {
  const { relative, isAbsolute } = WINDOWS.test(path) ? win32 : posix
  const near = relative(cwd, path)
  const shown = (near.length < path.length || !isAbsolute(path) ? near : path).replaceAll('\\', '/')
  return PLAIN.test(shown) ? shown : `"${shown}"`
}
