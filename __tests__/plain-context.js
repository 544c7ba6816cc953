import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

const { createContext } = vm

/**
 * Jest's environment of Node, in a context with a plain global object. In Jest's own, each use of a global, even of
 * `Math`, asks a proxy, so that code of the project takes several times as long in a test as outside.
 */
export default class PlainContext extends TestEnvironment {
  constructor(...given) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
    try {
      super(...given)
    } finally {
      vm.createContext = createContext
    }
  }
}
