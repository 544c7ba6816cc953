/** Lets examples/scale/bullmq look for jobs of dead workers each half a second, not each 30, and try again at once. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('/bullmq/worker.js')) return next(url, context)
    const source = readFileSync(new URL(url), 'utf8')
      .replace('maxStalledCount: 10', '$&, lockDuration: 2000, stalledInterval: 500')
      .replace('delay: 10_000', 'delay: 100')
    return { format: 'module', shortCircuit: true, source }
  },
})
