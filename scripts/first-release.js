/**
 * What the first release changes in the source and on every page: from then on the package is on npm, `npx` runs it,
 * and workflows use the action by its tag. Before that its name is free on npm, and a page that shows
 * `npx persist-images` would run what a stranger published.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { git } from './repository.js'

/** The constant that help, messages and printed commands follow: `src/cli/command-call.ts`. */
const CONSTANT = 'src/base/version.ts'
const UNPUBLISHED = /(?<=IS_PUBLISHED: boolean = )false/

/** Pages and examples that call the command or use the action. A server keeps its clone. */
const PAGES = [
  'README*.md',
  'docs/*.md',
  ':(exclude)docs/start-server*.md',
  'list/*.md',
  'download/*.md',
  'check/*.md',
  'examples/*',
  '.github/ISSUE_TEMPLATE',
]

/** Not 0.1.0: the tag that workflows name is `v1`. */
export const FIRST = '1.0.0'

/** Where a workflow names a branch or tag of this project. */
const REFS = /(?<=\buses: [\w-]+\/persist-images(?:\/\w+)?@)(?:main|v\d+)\b/g

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
    /With Node 22\.19 or newer there is nothing to install\. (?=The image)/g,
    'With Node 22.19 or newer; `npx` fetches the package from npm. ',
  ],
  [
    /有 Node 22\.19 或更高版本，就不需要安装任何东西。(?=图片)/g,
    '需要 Node 22.19 或更高版本；`npx` 会从 npm 取得本包。',
  ],
  [/ Not on npm yet: after `npm ci` run the first line .*:$/gm, ' In its folder:'],
  [/还没有发布到 npm：先 `npm ci`，再.*：$/gm, '在程序的目录里运行：'],
  [/^npm pack\nnpm install \S+\/persist-images-[\d.]+\.tgz$/gm, 'npm install persist-images'],
  // The paragraph "Which version?" with its command.
  [/^\*\*Which version\?\*\* .*?^From the first release on, [^\n]*\n\n/gms, ''],
  [/^\*\*用哪个版本？\*\*.*?^第一次发布之后，[^\n]*\n\n/gms, ''],
  [/ There is no release yet, so build it first:/g, ''],
  [/。目前还没有发布版本，请先自己构建：/g, '。'],
  [/^docker build --file \S+ --tag \S+ \S+\n/gm, ''],
  [/^ *git clone \S+\/persist-images\n *cd persist-images\n/gm, ''],
  [/^git clone --depth 1 \S+\/persist-images\nnode persist-images\/dist\/cli\.js\b/gm, 'npx persist-images'],
  // PowerShell refuses the script `npx` where scripts are disabled, and takes the command file.
  [/(?<=```powershell\n(?:(?!```).)*?)\bnode dist\/cli\.js\b/gs, 'npx.cmd persist-images'],
  [/\b(?:npx )?node (?:\.persist-images\/)?dist\/cli\.js\b/g, 'npx persist-images'],
]

/** @returns the page as it reads from the first release on */
export function afterFirstRelease(text) {
  return atTag(
    EDITS.reduce((page, [pattern, replacement]) => page.replace(pattern, replacement), text),
    FIRST,
  )
}

const atTag = (text, version) => text.replace(REFS, `v${version.split('.')[0]}`)

/** Before each release: pages name its tag, and from the first one on they call the command by its name on npm. */
export function publishName(version) {
  const source = readFileSync(CONSTANT, 'utf8')
  const isFirst = UNPUBLISHED.test(source)
  if (isFirst) writeFileSync(CONSTANT, source.replace(UNPUBLISHED, 'true'))
  for (const page of pagesToEdit()) {
    const text = readFileSync(page, 'utf8')
    const changed = isFirst ? afterFirstRelease(text) : atTag(text, version)
    if (changed !== text) writeFileSync(page, changed)
  }
}

/** What stands against releasing a version. */
export function firstReleaseProblems(version) {
  const isFirst = UNPUBLISHED.test(readFileSync(CONSTANT, 'utf8'))
  return isFirst && version !== FIRST ? [`the first release is ${FIRST}, and not ${version}`] : []
}

export function pagesToEdit() {
  return git('ls-files', '--', ...PAGES).split('\n')
}
