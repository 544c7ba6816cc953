/**
 * What the first release changes in the source and on every page: from then on the package is on npm, `npx` runs it,
 * and workflows use the action by its tag. Before that its name is free on npm, and a page that shows
 * `npx persist-images` would run what a stranger published.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { git, readPackage, readRepository } from './repository.js'

/** The constant that help, messages and printed commands follow: `src/cli/command-call.ts`. */
const CONSTANT = 'src/base/version.ts'
const UNPUBLISHED = /(?<=IS_PUBLISHED: boolean = )false/

/** Pages that speak of the command as a user calls it. `init` changes its own examples when it writes them. */
const PAGES = [
  'README*.md',
  'docs/*.md',
  'list/*.md',
  'download/*.md',
  'check/*.md',
  'examples/*',
  ':(exclude)examples/init',
  '.github/ISSUE_TEMPLATE',
]

/** Stands for the action as a workflow names it: `OWNER/persist-images`, and `v1`. */
const ACTION = '{action}'
const TAG = '{tag}'

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
  [
    /In a clone, after `npm ci`\. With Node 22\.19 or newer on your machine, `node` alone is enough, and nothing has to be installed:/g,
    'With Node 22.19 or newer:',
  ],
  [
    /在克隆的目录里，先 `npm ci`。本机有 Node 22\.19 或更高版本时，只写 `node` 即可，不必安装任何东西：/g,
    '需要 Node 22.19 或更高版本：',
  ],
  [/After `npm ci`, `init` writes/g, '`init` writes'],
  [/`npm ci` 之后，`init` 为/g, '`init` 为'],
  [/ Run the first line in the clone, and the second in the folder of the program:/g, ' In its folder:'],
  [/第一行在克隆的目录里运行，第二行在程序的目录里：/g, '在程序的目录里运行：'],
  [/^npm pack\nnpm install \S+\/persist-images-[\d.]+\.tgz$/gm, 'npm install persist-images'],
  [/ Not on npm yet: `npm pack` in a clone makes the package\./g, ' `npm install persist-images` brings it.'],
  [/还没有发布到 npm：在克隆的目录里 `npm pack` 即可打包。/g, '`npm install persist-images` 即可安装。'],
  [/^`\.\/\.persist-images` is this project, and there is no release yet: .*\n\n/gm, ''],
  [/^`\.\/\.persist-images` 是本项目，目前还没有发布版本：.*\n\n/gm, ''],
  [
    /There is no release yet, so the second checkout puts .*? A branch moves: write the commit that you have read in place of `main`\./g,
    `A tag can move: write the commit that you have read in place of \`${TAG}\`.`,
  ],
  [
    /目前还没有发布版本，所以第二个 checkout .*?。分支会变，请把 `main` 换成你看过的那个提交。/g,
    `标签也可能移动：可以把 \`${TAG}\` 换成你看过的那个提交。`,
  ],
  [/ There is no release yet, so build it first:/g, ''],
  [/。目前还没有发布版本，请先自己构建：/g, '。'],
  [/^docker build --tag \S+ \S+\n/gm, ''],
  [/^ *git clone \S+\/persist-images\n *cd persist-images\n/gm, ''],
  // The second checkout of a workflow. Another place than this holds packages of its own, and stays, by the tag.
  [
    /^ *- uses: actions\/checkout@.*\n *with: \{ repository: \S+\/persist-images, ref: main, path: \.persist-images, .*\n/gm,
    '',
  ],
  [/(?<=\brepository: \S+\/persist-images, ref: )main\b/g, TAG],
  [/(?<=\buses: )\.\/\.persist-images(\/\w+)?/g, `${ACTION}$1@${TAG}`],
  // PowerShell refuses the script `npx` where scripts are disabled, and takes the command file.
  [/(?<=```powershell\n(?:(?!```).)*?)\bnode dist\/cli\.js\b/gs, 'npx.cmd persist-images'],
  [/\b(?:npx )?node (?:\.persist-images\/)?dist\/cli\.js\b/g, 'npx persist-images'],
]

/**
 * @param version of the release
 * @returns the page as it reads from the first release on
 */
export function afterFirstRelease(text, version = readPackage().version) {
  const { owner, name } = readRepository()
  const [major] = version.split('.')
  return EDITS.reduce((page, [pattern, replacement]) => page.replace(pattern, replacement), text)
    .replaceAll(ACTION, `${owner}/${name}`)
    .replaceAll(TAG, `v${major}`)
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
