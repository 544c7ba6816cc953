import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { cleanSegment } from '../../../src/storage/key/clean.ts'
import { windowsFlaw } from '../../../src/storage/key/windows-names.ts'

const DEVICES = ['con', 'prn', 'aux', 'nul', 'com', 'lpt'].flatMap(name =>
  /com|lpt/.test(name) ? [...'0123456789¹²³'].map(digit => name + digit) : [name],
)

describe('names that Windows would not take', () => {
  test.each(['CON', 'a/con.png', 'LPT1', 'nul.tar.gz', 'a./b', 'b ', 'a:b', 'a/b?.png', 'a|b', 'a"b', 'a<b'])(
    '%j',
    name => {
      expect(textIn('en', windowsFlaw(name) ?? '')).toMatch(/^has the segment "/)
    },
  )

  test.each(['console.png', 'a/com.png', '.hidden', 'a b.png', '图片/猫.png', 'a.b.c'])('not %j', name => {
    expect(windowsFlaw(name)).toBeUndefined()
  })
})

test.each(DEVICES)('%s is a device for keys and for folders alike', device => {
  for (const name of [device, device.toUpperCase(), `${device}.png`, `${device}.tar.gz`]) {
    expect(textIn('en', windowsFlaw(name) ?? '')).toMatch(/is a device on Windows$/)
    expect(cleanSegment(name)).toBe(`_${name}`)
  }
})

test('a name that was cleaned is one that the folder takes', () => {
  const parts = [...DEVICES, '.', ' ', '.png', '_', ':', '?', '<', '%20', '%2e', '猫', '¹']
  for (const a of parts)
    for (const b of parts)
      for (const c of parts) {
        const name = cleanSegment(a + b + c)
        const flaw = name === '' ? undefined : windowsFlaw(name)
        if (flaw) throw new Error(`${JSON.stringify(a + b + c)} ${textIn('en', flaw)}`)
      }
})
