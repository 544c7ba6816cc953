import { appendFileSync, readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

// V8's own cache holds on to the global object of every test file, and to all that hangs on it: 3 to 8 MB each.
setFlagsFromString('--no-compilation-cache')

const { compileFunction, createContext, SourceTextModule } = vm

/**
 * What V8 made of a text, by the text: each test file has its modules compiled anew, and shares most with others. V8
 * refuses it once a test has changed a flag.
 */
const FUNCTIONS = new Map()
const MODULES = new Map()

function compileFunctionOnce(code, parameters, options) {
  const cachedData = FUNCTIONS.get(code)
  const compiled = compileFunction(code, parameters, {
    ...options,
    cachedData,
    produceCachedData: !cachedData,
  })
  if (compiled.cachedDataRejected) FUNCTIONS.delete(code)
  else if (!cachedData) FUNCTIONS.set(code, compiled.cachedData)
  return compiled
}

/** Called with `new`; what it makes is of Node's class. */
function ModuleCompiledOnce(code, options) {
  const cachedData = MODULES.get(code)
  try {
    if (cachedData) return new SourceTextModule(code, { ...options, cachedData })
  } catch (error) {
    if (error.code !== 'ERR_VM_MODULE_CACHED_DATA_REJECTED') throw error
  }
  const compiled = new SourceTextModule(code, options)
  MODULES.set(code, compiled.createCachedData())
  return compiled
}
ModuleCompiledOnce.prototype = SourceTextModule.prototype

/**
 * Jest's environment of Node, in a context with a plain global object. In Jest's own, each use of a global, even of
 * `Math`, asks a proxy, so that code of the project takes several times as long in a test as outside.
 */
export default class PlainContext extends TestEnvironment {
  #path
  #before

  constructor(...given) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
    try {
      super(...given)
    } finally {
      vm.createContext = createContext
    }
    // What was kept has no counters of single lines.
    if (!given[0].globalConfig.collectCoverage)
      Object.assign(vm, { compileFunction: compileFunctionOnce, SourceTextModule: ModuleCompiledOnce })
    this.#path = given[1].testPath
    this.#before = process.env.COSTS && cpuSeconds()
  }

  /** With `COSTS`, that file gets a line for each test file: its path, and the CPU time that it took. */
  async teardown() {
    await super.teardown()
    const { COSTS } = process.env
    if (COSTS) appendFileSync(COSTS, `${this.#path}\t${(cpuSeconds() - this.#before).toFixed(2)}\n`)
  }
}

/** Of this process and of its children that have ended, which Linux alone counts. */
function cpuSeconds() {
  const counts = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' ')
  return counts.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0)
}
