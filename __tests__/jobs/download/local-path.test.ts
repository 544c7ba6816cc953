import { describe, expect, test } from '@jest/globals'
import { executedBy } from '../../../src/base/files/executed-paths.ts'
import { textIn } from '../../../src/base/sentence.ts'
import { localPath, pathClaims } from '../../../src/jobs/download/local-path.ts'
import { mintPrefix } from '../../../src/storage/key/object-key.ts'
import { fewestCpuSeconds } from '../../support/cpu-time.ts'
import { NASTY_KEYS } from '../../support/store-suite.ts'

const prefix = mintPrefix('pre')

describe('where a file may lie', () => {
  test.each([
    ['pre/../x', 'key-invalid'],
    ['pre/a/../../x', 'key-invalid'],
    ['pre/./x', 'key-invalid'],
    ['pre//etc/x', 'key-invalid'],
    ['pre/..\\x', 'key-invalid'],
    ['pre/C:\\x', 'key-invalid'],
    ['pre/C:/x', 'path-refused'],
    ['pre/c:x', 'path-refused'],
    ['pre/a\0b', 'key-invalid'],
    ['pre/a\nb', 'key-invalid'],
    ['pre/\ud800', 'key-invalid'],
    [`pre/${'x'.repeat(300)}`, 'key-invalid'],
    [`pre/${'图'.repeat(86)}`, 'key-invalid'],
    ['pre/a/', 'key-invalid'],
    ['pre/', 'key-invalid'],
    ['pre', 'key-invalid'],
    ['', 'key-invalid'],
    ['/etc/x', 'key-invalid'],
    ['../x', 'key-invalid'],
    ['other/x', 'key-invalid'],
    ['prefix/x', 'key-invalid'],
  ])('%j is %s on every system', (key, reason) => {
    for (const isWindows of [false, true])
      expect(() => localPath(prefix, key, isWindows)).toThrow(
        expect.objectContaining({ reason, stage: 'key' }),
      )
  })

  test.each(['CON', 'a/nul.png', 'x.', 'a b /c', 'ab:c', 'a?b', 'LPT9.txt'])(
    '%j is refused on Windows and a name like any other elsewhere',
    path => {
      expect(() => localPath(prefix, `pre/${path}`, true)).toThrow(
        expect.objectContaining({ reason: 'path-refused' }),
      )
      expect(localPath(prefix, `pre/${path}`, false)).toEqual({ key: `pre/${path}`, path })
    },
  )

  test.each(NASTY_KEYS)('%j is kept under exactly that path', path => {
    expect(localPath(prefix, `pre/${path}`, false).path).toBe(path)
  })

  test('a long key is shown by its beginning', () => {
    const key = `other/${'x'.repeat(1_000_000)}`
    expect(() => localPath(prefix, key, false)).toThrow(
      /^key "other\/x{114}…" is not below the prefix "pre\/"$/,
    )
  })
})

describe('what git or GitHub would run', () => {
  test.each([
    '.git/hooks/post-checkout',
    '.git/config',
    '.git',
    'a/b/.git/hooks/x',
    '.GIT/hooks/x',
    '.giT/x',
    '.git./x',
    '.git /x',
    '.git. . /x',
    '.git::$INDEX_ALLOCATION/x',
    '.git:stream',
    'git~1/x',
    'GIT~2/x',
    '.g\u200cit/x',
    '.git\ufeff/x',
    '\u200d.git/x',
    '.gi\u202et/x',
    '.gıt/x',
    '.github/workflows/x.yml',
    'a/.github/workflows/x.yml',
    '.GitHub/Workflows/x.yml',
    '.github./workflows /x.yml',
    '.github/\u200bworkflows/x.yml',
    '.github/workflowſ/x.yml',
    '.github/wor\u212aflows/x.yml',
    'GITHUB~1/WORKFL~1/x.yml',
  ])('%j', path => {
    expect(textIn('en', executedBy(path) ?? '')).toMatch(
      /^lies in \.git(, where files are run by git|hub\/workflows, .* GitHub)$/,
    )
    expect(() => localPath(prefix, `pre/${path}`, false)).toThrow(
      expect.objectContaining({ reason: 'path-refused' }),
    )
  })

  test.each([
    'git/hooks/x',
    '.gitignore',
    '.gitattributes/x',
    'x.git/y',
    '.git-old/x',
    'git~x/y',
    '.github/x.png',
    'workflows/x.yml',
    '.github/a/workflows/x.yml',
    'é/猫.png',
  ])('not %j', path => {
    expect(executedBy(path)).toBeUndefined()
  })
})

test.each(['a', '(', '/', '.git/', '.', ' ', '\u200b', '🐈', '.github/', 'git~', '~1'])(
  'keys of half a MiB of %j are judged in linear time',
  async piece => {
    const path = piece.repeat(Math.ceil((512 * 1024) / piece.length))
    const seconds = await fewestCpuSeconds(1, async () => {
      expect(() => localPath(prefix, `pre/${path}`, true)).toThrow()
      executedBy(path)
      executedBy(`${path}git`)
    })
    expect(seconds).toBeLessThan(1)
  },
)

test.each([
  '.gitignore',
  '.gitmodules',
  'a/.gitattributes/x',
  '.git-old/x',
  '.github/x.png',
  'a/.github/actions/a/action.yml',
  '.GitHub/a',
  '.git\u200bmodules',
  'GITMOD~1',
  'GI7EBA~1',
])('%j, which git or GitHub reads, is refused', path => {
  expect(() => localPath(prefix, `pre/${path}`, false)).toThrow(
    expect.objectContaining({ reason: 'path-refused' }),
  )
})

test.each(['git/hooks/x', 'x.git/y', 'git~x/y', 'gibbon~1', 'workflows/x.yml'])('%j is kept', path => {
  expect(localPath(prefix, `pre/${path}`, false).path).toBe(path)
})

describe('paths that are one on a disk', () => {
  const claims = (foldsCase: boolean, ...paths: readonly string[]) => {
    const claim = pathClaims(foldsCase)
    return paths.map(path => {
      try {
        claim(path)
        return 'taken'
      } catch (error) {
        return (error as { reason: string }).reason
      }
    })
  }

  test('a file and a folder of the same name, in either order', () => {
    for (const folds of [false, true]) {
      expect(claims(folds, 'a', 'a/b', 'a/b/c', 'b')).toEqual([
        'taken',
        'key-collision',
        'key-collision',
        'taken',
      ])
      expect(claims(folds, 'a/b/c', 'a', 'a/b', 'a/c')).toEqual([
        'taken',
        'key-collision',
        'key-collision',
        'taken',
      ])
    }
  })

  test('one that is refused takes no place', () => {
    expect(claims(false, 'a', 'a/b/c', 'b', 'b/x', 'a')).toEqual([
      'taken',
      'key-collision',
      'taken',
      'key-collision',
      'key-collision',
    ])
  })

  test('names that differ by case or by composition alone, where the disk does not tell them apart', () => {
    const pairs = [
      ['A', 'a'],
      ['x/é.png', 'x/e\u0301.png'],
      ['STRASSE', 'straße'],
      ['a/B', 'A/b'],
      ['a', 'A/b'],
      ['A/b', 'a'],
    ] as const
    for (const pair of pairs) {
      expect(claims(true, ...pair)).toEqual(['taken', 'key-collision'])
      expect(claims(false, ...pair)).toEqual(['taken', 'taken'])
    }
  })

  test('says both', () => {
    const claim = pathClaims(true)
    claim('memes/A.png')
    expect(() => claim('memes/a.png')).toThrow(
      '"memes/a.png" cannot be a file here: an earlier key already uses "memes/A.png"',
    )
  })
})
