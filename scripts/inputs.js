/** `npm run inputs`: writes the inputs of each action into its `action.yml` and its pages, from the tables of fields. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../src/base/messages/say.ts'
import { JOBS } from '../src/cli/commands.ts'
import { flagGroups } from '../src/cli/help.ts'
import { inputsOf } from '../src/jobs/config/config-fields.ts'
import { helpOf } from '../src/jobs/options/field.ts'

const ROOT = join(import.meta.dirname, '..')
const ACTIONS = ['persist', 'list', 'download', 'check']
const WORDS = {
  en: { head: '| input | default | meaning |', required: 'Required. ', suffix: '' },
  zh: { head: '| 输入 | 默认值 | 含义 |', required: '必填。', suffix: '.zh-CN' },
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
        read(action).replace(/^inputs:\n.*?\n\n/ms, () => `inputs:\n${yamlOf(inputsOf(JOBS[job]))}\n`),
      ],
      ...Object.entries(WORDS).map(([language, { suffix }]) => {
        const path = `${page}${suffix}.md`
        const text = read(path)
        return [
          path,
          text.replace(/(?<=<!-- inputs -->\n).*(?=<!-- \/inputs -->)/s, now => tables(job, language, now)),
        ]
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

/** One table for a sub-action, one for each group of the help for `persist`. */
function tables(job, language, now) {
  const inputs = inputsOf(JOBS[job])
  const groups = flagGroups(inputs).map(({ group, flags }) => [
    `## ${say(`help-${group}`).in(language)}\n\n`,
    flags,
  ])
  return (job === 'persist' ? groups : [['', Object.entries(inputs)]])
    .map(([heading, flags]) => `${heading}${WORDS[language].head}\n|---|---|---|\n${flags.map(row).join('')}`)
    .join('\n')

  function row([name, field]) {
    const help =
      (field.required ? WORDS[language].required : '') + helpOf(field).in(language).replaceAll('|', '\\|')
    const start = `| \`${name}\` | ${field.default ? `\`${field.default}\`` : '–'} | `
    const cell = new RegExp(`^\\| \`${name}\` \\| .*? \\| (.*) \\|$`, 'm').exec(now)?.[1] ?? ''
    // A cell written by hand says the help, with links in it and more after it.
    return `${start}${plain(cell).startsWith(plain(help)) ? cell : help} |\n`
  }
}

const plain = cell => cell.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/["“” ]/g, '')

if (process.argv[1] === import.meta.filename)
  for (const [path, text] of inputFiles()) writeFileSync(join(ROOT, path), text)
