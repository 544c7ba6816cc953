/**
 * Counts the requests of a program and adds a line to `$RUNNER_TEMP/requests.jsonl` when it ends:
 * `NODE_OPTIONS='--import ./scripts/count-requests.js'`. Requests to this machine are the list's, and are left out.
 */

import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { env, uptime } from 'node:process'

/** @type {Record<string, number>} Answers by method and status. */
const refused = {}
let requests = 0

const isHere = ({ origin }) => new URL(origin).hostname === '127.0.0.1'

subscribe('undici:request:create', ({ request }) => {
  if (!isHere(request)) requests++
})
subscribe('undici:request:headers', ({ request, response }) => {
  if (isHere(request) || response.statusCode < 400) return
  const answer = `${request.method} ${response.statusCode}`
  refused[answer] = (refused[answer] ?? 0) + 1
})
process.on('exit', () => {
  const line = { step: env.GITHUB_ACTION, requests, seconds: Number(uptime().toFixed(1)), refused }
  if (env.RUNNER_TEMP) appendFileSync(join(env.RUNNER_TEMP, 'requests.jsonl'), `${JSON.stringify(line)}\n`)
})
