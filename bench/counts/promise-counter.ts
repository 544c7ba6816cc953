/** Loaded before a program: writes how many promises it made to the file that `PROMISES_FILE` names. */
import { createHook } from 'node:async_hooks'
import { writeFileSync } from 'node:fs'

let promises = 0
createHook({
  init(_id, type) {
    if (type === 'PROMISE') promises++
  },
}).enable()
process.on('exit', () => writeFileSync(process.env.PROMISES_FILE ?? '', String(promises)))
