/** Looks at the folder that gets a workflow. */
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readText } from './folder-files.ts'
import type { Project } from './proposal.ts'
import { crawlerProposal } from './recognise-crawler.ts'
import { siteProposal } from './recognise-site.ts'

/** @param root absolute */
export async function openProject(root: string): Promise<Project> {
  const proposal = (await siteProposal(root)) ?? (await crawlerProposal(root))
  return { root, name: bucketName(root), branch: await defaultBranch(root), proposal }
}

function bucketName(root: string): string {
  const name = basename(root)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  return name.length < 3 ? 'my-bucket' : name
}

/** The branch that the server calls its default, else the one that is checked out. */
async function defaultBranch(root: string): Promise<string> {
  const heads = await Promise.all(
    ['refs/remotes/origin/HEAD', 'HEAD'].map(name => readText(root, join('.git', name))),
  )
  const [, branch] = /^ref: refs\/(?:remotes\/origin|heads)\/(.+)$/m.exec(heads.find(Boolean) ?? '') ?? []
  return branch ?? 'main'
}

/** Whether this is a clone of this project, from which the command is called before it is on npm. */
export async function isOwnClone(root: string): Promise<boolean> {
  return /^ {2}"name": "persist-images",$/m.test((await readText(root, 'package.json')) ?? '')
}

/** Returns the folder of the repository, if `root` is only a part of it. */
export async function repositoryAbove(root: string): Promise<string | undefined> {
  if (existsSync(join(root, '.git'))) return undefined
  for (let at = dirname(root); dirname(at) !== at; at = dirname(at))
    if (existsSync(join(at, '.git'))) return at
  return undefined
}
