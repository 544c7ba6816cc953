/** Who owns this project: read from the one place that says it, `repository` in package.json. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Stands for the owner until the project has one. */
export const NO_OWNER = 'OWNER'

export const readPackage = () => JSON.parse(readFileSync('package.json', 'utf8'))

export const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trimEnd()

/** @returns e.g. `{ owner: 'OWNER', name: 'persist-images' }` */
export function readRepository() {
  const { url } = readPackage().repository
  const [, owner, name] = /^git\+https:\/\/github\.com\/([^/]+)\/([^/]+)\.git$/.exec(url) ?? []
  if (!name)
    throw new Error(`package.json: repository.url ${url} is not git+https://github.com/OWNER/NAME.git`)
  return { owner, name }
}

/** Tracked files that name the owner: `OWNER/persist-images`, for images in small letters, and `@OWNER` in CODEOWNERS. */
export function filesNaming(owner, name) {
  const pattern = `(^|[^A-Za-z0-9-])(${owner}|${owner.toLowerCase()})/${name}|@${owner}( |$)`
  const where = ['--', ':(exclude)dist', ':(exclude)__tests__', ':(exclude)scripts', ':(exclude)CHANGELOG.md']
  try {
    return git('grep', '-lE', pattern, ...where).split('\n')
  } catch (error) {
    // How it says that there is none.
    if (error.status === 1) return []
    throw error
  }
}
