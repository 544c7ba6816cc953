import { appendFileSync, readFileSync } from 'node:fs'
import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

const { createContext } = vm

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
