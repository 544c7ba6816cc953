import vm from 'node:vm'

const { compileFunction, SourceTextModule } = vm

/** What V8 made of a file, by its name and its text. */
const compiled = new Map()

/** V8 rejects it where another test has set a flag of V8 since. */
function recall(file, text) {
  const known = compiled.get(file)
  return known?.text === text ? { cachedData: known.data } : undefined
}

function recalledFunction(text, names, options) {
  const known = recall(options.filename, text)
  if (known) {
    const made = compileFunction(text, names, { ...options, ...known })
    if (!made.cachedDataRejected) return made
  }
  const made = compileFunction(text, names, { ...options, produceCachedData: true })
  compiled.set(options.filename, { text, data: made.cachedData })
  return made
}

function RecalledModule(text, options) {
  const known = recall(options.identifier, text)
  try {
    if (known) return new SourceTextModule(text, { ...options, ...known })
  } catch (error) {
    if (error.code !== 'ERR_VM_MODULE_CACHED_DATA_REJECTED') throw error
  }
  const made = new SourceTextModule(text, options)
  compiled.set(options.identifier, { text, data: made.createCachedData() })
  return made
}
RecalledModule.prototype = SourceTextModule.prototype

/**
 * Lets a worker compile each file once, and not anew for every test file: V8's own cache leaves out files that may
 * import others while they run, as all may in Jest. Jest's own parts alone are half a megabyte for each test file.
 */
export function compileOnce() {
  vm.compileFunction = recalledFunction
  vm.SourceTextModule = RecalledModule
}
