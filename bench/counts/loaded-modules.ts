/** Loaded before a program: writes the paths of the modules that it loaded to the file that `MODULES_FILE` names. */
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const paths = new Set<string>()
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) paths.add(fileURLToPath(url))
    return next(url, context)
  },
})
process.on('exit', () => writeFileSync(process.env.MODULES_FILE ?? '', JSON.stringify([...paths])))
