/**
 * What the first release changes in the source and on every page: from then on the package is on npm, and `npx` runs it.
 * Before that its name is free there, and a page that shows `npx persist-images` would run what a stranger published.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { git } from './repository.js'

/** The constant that help, messages and printed commands follow: `src/cli/command-call.ts`. */
const CONSTANT = 'src/base/version.ts'
const UNPUBLISHED = /(?<=IS_PUBLISHED: boolean = )false/

/** Pages that speak of the command as a user calls it. */
const PAGES = [
  'README*.md',
  'docs/*.md',
  'list/*.md',
  'download/*.md',
  'check/*.md',
  'examples/*',
  '.github/ISSUE_TEMPLATE',
]

/** Each pattern fits in some page, and a test says so. Sentences come first, since they hold calls of the command. */
export const EDITS = [
  [
    /Not on npm yet\. In a clone, with Node 22\.19 or later; with an older one `npm ci` brings Node 24, and `npx node` calls it:/g,
    'With Node 22.19 or later; `npx` fetches the package from npm:',
  ],
  [
    /还没有发布到 npm。在克隆的目录里运行，需要 Node 22\.19 或更高版本；版本更低时先 `npm ci`，它会装好 Node 24，再用 `npx node` 调用：/g,
    '需要 Node 22.19 或更高版本；`npx` 会从 npm 取得本包：',
  ],
  [/In a clone, with Node 22\.19 or newer; nothing has to be installed:/g, 'With Node 22.19 or newer:'],
  [/在克隆的目录里，Node 22\.19 或更高版本即可，不必安装任何东西：/g, '需要 Node 22.19 或更高版本：'],
  [/ Not on npm yet: `npm pack` in a clone makes the package\./g, ' `npm install persist-images` brings it.'],
  [/还没有发布到 npm：在克隆的目录里 `npm pack` 即可打包。/g, '`npm install persist-images` 即可安装。'],
  [/There is no release yet, so the second checkout puts/g, 'The second checkout puts'],
  [/目前还没有发布版本，所以第二个 checkout /g, '第二个 checkout '],
  [/ There is no release yet, so build it first:/g, ''],
  [/。目前还没有发布版本，请先自己构建：/g, '。'],
  [/^docker build --tag \S+ \S+\n/gm, ''],
  [/^ *git clone \S+\/persist-images\n *cd persist-images\n/gm, ''],
  [/(?<=^npm install )(?=bullmq@\d+ ioredis@\d+$)/gm, 'persist-images '],
  // PowerShell refuses the script `npx` where scripts are disabled, and takes the command file.
  [/(?<=```powershell\n(?:(?!```).)*?)\bnode dist\/cli\.js\b/gs, 'npx.cmd persist-images'],
  [/\bnode dist\/cli\.js\b/g, 'npx persist-images'],
]

/** @returns the page as it reads from the first release on */
export function afterFirstRelease(text) {
  return EDITS.reduce((page, [pattern, replacement]) => page.replace(pattern, replacement), text)
}

/** Changes nothing where a release was made before. */
export function publishName() {
  const source = readFileSync(CONSTANT, 'utf8')
  if (!UNPUBLISHED.test(source)) return
  writeFileSync(CONSTANT, source.replace(UNPUBLISHED, 'true'))
  for (const page of pagesToEdit()) {
    const text = readFileSync(page, 'utf8')
    const changed = afterFirstRelease(text)
    if (changed !== text) writeFileSync(page, changed)
  }
}

export function pagesToEdit() {
  return git('ls-files', '--', ...PAGES).split('\n')
}
