import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT, readRoot } from '../support/source-files.ts'

const folder = '.github/workflows'
const workflows = existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)) : []

test('every step of a workflow uses code of a known commit', () => {
  const used = workflows.flatMap(name =>
    [...readRoot(`${folder}/${name}`).matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm)].map(
      ([, uses]) => `${name} ${uses}`,
    ),
  )
  expect(used.filter(line => !/ (\.\/\S*|[\w./-]+@[0-9a-f]{40})$/.test(line))).toEqual([])
})

test('every workflow says that it may read contents', () => {
  const lax = workflows.filter(name => {
    const { permissions, jobs } = parse(readRoot(`${folder}/${name}`))
    const all = [permissions, ...Object.values<{ permissions?: unknown }>(jobs).map(job => job.permissions)]
    return permissions?.contents !== 'read' || all.some(given => typeof given === 'string')
  })
  expect(lax).toEqual([])
})
