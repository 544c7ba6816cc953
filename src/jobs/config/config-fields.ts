/** Where a step or a command finds further options. A library's caller has them in a program. */
import { inGroup, type Table } from '../options/field.ts'
import { lineList } from '../options/parsers.ts'

export const CONFIG_FILE_FIELD = inGroup('report', {
  'config-file': {
    parse: lineList,
    en: 'YAML files with options that several steps share, one path a line; what stands in a step wins. See "docs/inputs.md".',
    zh: '写有几个步骤共用的选项的 YAML 文件，每行一个路径；步骤自己写的优先。见 docs/inputs.zh-CN.md。',
  },
})

const CONFIG_FIELD = inGroup('report', {
  config: {
    en: 'Further options, as YAML text; wins over `config-file`.',
    zh: '其他选项，直接写成 YAML 文本；优先于 `config-file`。',
  },
})

export const CONFIG_FIELDS = { ...CONFIG_FILE_FIELD, ...CONFIG_FIELD } satisfies Table
