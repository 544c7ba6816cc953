/** `npm run owner -- NAME`: sets the owner in package.json and wherever the documentation names it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { filesNaming, readRepository } from './repository.js'

/** As GitHub allows it. */
const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i

const [next = ''] = process.argv.slice(2)
if (!LOGIN.test(next)) {
  console.error(`npm run owner -- NAME: ${JSON.stringify(next)} is no name of a GitHub user or organisation`)
  process.exit(2)
}
const { owner, name } = readRepository()
const changed = filesNaming(owner, name)
for (const file of changed) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text
      // The registry of images takes small letters alone.
      .replaceAll(`ghcr.io/${owner.toLowerCase()}/${name}`, `ghcr.io/${next.toLowerCase()}/${name}`)
      .replaceAll(`ghcr.io/${owner}/${name}`, `ghcr.io/${next.toLowerCase()}/${name}`)
      .replaceAll(new RegExp(`(?<![\\w-])${owner}/${name}`, 'g'), `${next}/${name}`)
      .replaceAll(new RegExp(`@${owner}(?= |$)`, 'gm'), `@${next}`),
  )
}
console.log(`${owner} is now ${next} in ${changed.length} files`)
