import { describe, expect, test } from '@jest/globals'
import { OSS_REGIONS, regionMeantBy, regionNamed } from '../../../../src/storage/stores/oss/regions.ts'

describe('the table', () => {
  test('has each id and each name once', () => {
    for (const part of ['id', 'chinese', 'english'] as const)
      expect(new Set(OSS_REGIONS.map(region => region[part])).size).toBe(OSS_REGIONS.length)
  })

  test.each(OSS_REGIONS)('$id: an id as signatures want it, and no slip of another one', ({ id }) => {
    expect(id).toMatch(/^[a-z]{2}(-[a-z]+)+(-\d)?$/)
    expect(regionMeantBy(id)).toBeUndefined()
  })

  test.each(OSS_REGIONS)('$id is known by its names, $chinese and $english', ({ id, chinese, english }) => {
    expect([regionNamed(chinese), regionNamed(english), regionNamed(` ${english.toUpperCase()} `)]).toEqual([
      id,
      id,
      id,
    ])
  })
})

test.each([
  ['杭州', 'cn-hangzhou'],
  ['华东1', 'cn-hangzhou'],
  ['华东1(杭州)', 'cn-hangzhou'],
  ['华东 1（杭州）', 'cn-hangzhou'],
  ['hangzhou', 'cn-hangzhou'],
  ['硅谷', 'us-west-1'],
  ['Singapore', 'ap-southeast-1'],
  ['香港', 'cn-hongkong'],
  ['南京', 'cn-nanjing'],
  ['', undefined],
  ['中国', undefined],
  ['华东', undefined],
  ['杭', undefined],
])('the name %j means %s', (name, id) => {
  expect(regionNamed(name)).toBe(id)
})

test.each([
  ['cn-hangzou', 'cn-hangzhou'],
  ['cn-hanghzou', 'cn-hangzhou'],
  ['cn-beijng', 'cn-beijing'],
  ['cn-zhangjiako', 'cn-zhangjiakou'],
  ['cn-hangzhou-7', undefined],
  ['us-east-2', undefined],
  ['me-south-1', undefined],
  ['eu-east-1', undefined],
  ['ap-southest-1', 'ap-southeast-1'],
  ['cn-xian', undefined],
  ['cn-hangzhou-finance', undefined],
  ['x', undefined],
])('the id %s may be a slip of %s', (id, meant) => {
  expect(regionMeantBy(id)).toBe(meant)
})
