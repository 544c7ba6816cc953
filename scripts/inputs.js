/** `npm run inputs`: writes the inputs of each action into its `action.yml` and its pages, from the tables of fields. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { INPUTS, inputsOf } from '../src/action/inputs.ts'
import { JOBS } from '../src/cli/commands.ts'
import { say } from '../src/cli/messages/say.ts'
import { helpOf } from '../src/jobs/options/field.ts'

const ROOT = join(import.meta.dirname, '..')
const ACTIONS = ['persist', 'list', 'download', 'check']
const WORDS = {
  en: {
    input: 'input',
    option: 'option',
    head: '| default | meaning |',
    required: 'Required. ',
    suffix: '',
  },
  zh: {
    input: '输入',
    option: '选项',
    head: '| 默认值 | 含义 |',
    required: '必填。',
    suffix: '.zh-CN',
  },
}

const read = path => readFileSync(join(ROOT, path), 'utf8')

/** @returns path and text of each file with inputs, as it should be */
export function inputFiles() {
  return ACTIONS.flatMap(job => {
    const action = job === 'persist' ? 'action.yml' : `${job}/action.yml`
    const page = job === 'persist' ? 'docs/inputs' : `${job}/README`
    return [
      [
        action,
        read(action).replace(
          /^inputs:\n.*?\n\n/ms,
          () => `inputs:\n${yamlOf(inputsOf(JOBS[job], INPUTS[job]))}\n`,
        ),
      ],
      ...Object.entries(WORDS).map(([language, { suffix }]) => {
        const path = `${page}${suffix}.md`
        const old = read(path)
        const between = kind => new RegExp(`(?<=<!-- ${kind}s? -->\n).*(?=<!-- /${kind}s? -->)`, 's')
        const write = (text, kind) => text.replace(between(kind), () => tableOf(job, kind, language, old))
        return [path, ['input', 'option'].reduce(write, old)]
      }),
    ]
  })
}

const quoted = text => `'${text.replaceAll("'", "''")}'`

/** Without `default:`, since the runner hands that over like a value of the step, and a config would never win. */
function yamlOf(table) {
  return Object.entries(table)
    .map(([name, { en, default: preset }]) => {
      const description = preset ? `${en} ${say('help-default', { value: `\`${preset}\`` }).in('en')}` : en
      return `  ${name}:\n    description: ${quoted(description)}\n`
    })
    .join('')
}

/** The inputs and the other options of the job, as names with fields. */
function fieldsOf(job) {
  const inputs = inputsOf(JOBS[job], INPUTS[job])
  const options = Object.entries(JOBS[job]).filter(([name]) => !(name in inputs))
  return { input: Object.entries(inputs), option: options }
}

/** Whether the table of `persist` explains it: pages of other jobs link there. */
const isShared = (job, name, { en }) => job !== 'persist' && runFields[name]?.en === en
const runFields = Object.fromEntries(Object.values(fieldsOf('persist')).flat())

/** The inputs, or the other options, that the job does not share with `persist`. */
function tableOf(job, kind, language, page) {
  const { [kind]: word, head, required } = WORDS[language]
  const rows = fieldsOf(job)[kind].filter(([name, field]) => !isShared(job, name, field))
  return `| ${word} ${head}\n|---|---|---|\n${rows.map(row).join('')}`

  function row([name, field]) {
    const help = (field.required ? required : '') + helpOf(field).in(language).replaceAll('|', '\\|')
    const start = `| \`${name}\` | ${field.default ? `\`${field.default}\`` : '–'} | `
    const cells = page.matchAll(new RegExp(`^\\| \`${name}\` \\| .*? \\| (.*) \\|$`, 'gm'))
    // A cell written by hand says the help, with links in it and more after it.
    const own = [...cells].find(([, cell]) => plain(cell).startsWith(plain(help)))
    return `${start}${own?.[1] ?? help} |\n`
  }
}

const plain = cell => cell.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/["“” ]/g, '')

if (process.argv[1] === import.meta.filename)
  for (const [path, text] of inputFiles()) writeFileSync(join(ROOT, path), text)
