import { expect, test } from '@jest/globals'
import { broken } from './program.ts'

const node = (script: string) => broken(process.execPath, ['--eval', script], 'node-a node-b')

test('a program that starts is not broken', () => {
  expect(node('console.error("hello")')).toBeUndefined()
})

test('a program that lacks a module is broken: the last line says why, and packages are named', () => {
  expect(node('console.error("Traceback\\nNo module named flask"); process.exitCode = 1')).toMatch(
    / fails \(No module named flask\): apt-get install --no-install-recommends node-a node-b$/,
  )
})

test('so is one that is not there', () => {
  expect(broken('/nowhere/moto_server', ['--help'], 'a')).toMatch(
    /^\/nowhere\/moto_server --help fails \(.*ENOENT/,
  )
})
