/** Where a step or a command finds further options. A library's caller has them in a program. */
import { inGroup, type Table } from '../options/field.ts'
import { lineList } from '../options/parsers.ts'

export const CONFIG_FILE_FIELD = inGroup('report', {
  'config-file': {
    parse: lineList,
    en: 'YAML files with further options, one path a line, for the settings that several steps share; what stands in a step wins. See "docs/inputs.md".',
    zh: '写有其他选项的 YAML 文件，每行一个路径，用于几个步骤共用的设置；步骤自己写的优先。见 docs/inputs.zh-CN.md。',
  },
})

const CONFIG_FIELD = inGroup('report', {
  config: {
    en: 'The same as text in the workflow. It wins over `config-file`.',
    zh: '与上一项相同，但直接写在 workflow 里；优先于 `config-file`。',
  },
})

export const CONFIG_FIELDS = { ...CONFIG_FILE_FIELD, ...CONFIG_FIELD } satisfies Table
