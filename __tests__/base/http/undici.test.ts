import { expect, test } from '@jest/globals'
import * as whole from 'undici'
import { Agent, buildConnector, Dispatcher, Pool, ProxyAgent } from '../../../src/base/http/undici.ts'

test('the parts, by the files they lie in, are those of the whole', () => {
  expect([Agent, buildConnector, Dispatcher, Pool, ProxyAgent]).toEqual([
    whole.Agent,
    whole.buildConnector,
    whole.Dispatcher,
    whole.Pool,
    whole.ProxyAgent,
  ])
})
