#!/usr/bin/env node
/** GitHub's command as far as the release asks it: tags are those of the bare repository GH_DOUBLE, releases lines of GH_LOG. */
import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'

const [command, ...words] = process.argv.slice(2)
const git = (...given) =>
  execFileSync('git', ['-C', process.env.GH_DOUBLE, ...given], { encoding: 'utf8' }).trim()
const field = name => words.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1)

if (command === 'release') appendFileSync(process.env.GH_LOG, `${words.join(' ')}\n`)
else {
  const path = words.find(word => word.startsWith('repos/')).replace('repos/owner/name/git/', '')
  const method = words[words.indexOf('--method') + 1]
  if (path.startsWith('matching-refs/'))
    console.log(git('for-each-ref', '--format=%(refname)', `refs/${path.slice(14)}*`))
  else if (method === 'PATCH') git('update-ref', path, field('sha'))
  else if (method === 'POST') git('update-ref', field('ref'), field('sha'))
  else if (git('for-each-ref', `refs/${path.slice(4)}`) === '') {
    console.error('gh: Not Found (HTTP 404)')
    process.exit(1)
  }
}
