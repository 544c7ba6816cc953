/** `persist-images init [FOLDER]`: fills in an example of a workflow, and prints what is left to do. */
import { existsSync } from 'node:fs'
import { mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { codeOf, messageOf, SettingsError } from '../../base/errors.ts'
import { resolveExisting } from '../../base/files/workspace.ts'
import { printable } from '../../base/messages/printable.ts'
import { quote } from '../../base/messages/quote.ts'
import { joined } from '../../base/sentence.ts'
import { parseOptions } from '../../jobs/options/parse.ts'
import { singlePositional } from '../args.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { INIT_FIELDS } from '../init-fields.ts'
import { say } from '../messages/say.ts'
import type { Page } from '../terminal.ts'
import { deployingWorkflows } from './deploying.ts'
import { listFacts } from './list-facts.ts'
import { namesIn, nextSteps, policyOf } from './next-steps.ts'
import { readText } from './paths.ts'
import { openPrompt, type Streams } from './prompt.ts'
import { decide } from './questions.ts'
import { crawlScript, openProject } from './recognise.ts'
import { commits, workflowText } from './workflow.ts'

/** @param streams undefined where there is no terminal */
export async function initCommand(
  { command, options, terminal, signal }: CommandContext,
  streams = terminalStreams(),
): Promise<number> {
  const { folder = '.' } = singlePositional(command, 'folder')
  const { options: parsed, problems } = parseOptions(INIT_FIELDS, options)
  if (problems.length > 0) throw new SettingsError(problems)
  const { output, yes, force, language } = parsed
  if (!yes && !streams) throw new SettingsError([say('init-no-terminal')])
  const root = resolve(folder)
  const path = resolve(root, output)
  await checkPlace(root, path, force)

  const project = await openProject(root)
  const program = project.proposal?.program
  if (program !== undefined) terminal.say(say('init-found', { program }))
  const prompt = streams && !yes ? openPrompt(streams, language, signal) : undefined
  const decided = await decide(options, project, prompt).finally(() => prompt?.close())
  const branch = await defaultBranch(root)
  const file = relative(root, path).replaceAll('\\', '/')
  const deploying = commits(decided) ? await deployingWorkflows(root, branch, file) : []
  const starts = deploying.map(each => each.file)
  const facts = await listFacts(root, decided.lists)
  const crawl = crawlScript(decided.lists, project)
  const text = await workflowText({ decided, facts, branch, crawl, output, language, starts })
  await writeWorkflow(path, text, force)

  if (command.json) {
    const changes = deploying.flatMap(each => each.changes.map(({ lines }) => ({ file: each.file, lines })))
    const [secrets, variables] = [namesIn(text, 'secrets'), namesIn(text, 'vars')]
    terminal.printJson({ file, starts, changes, secrets, variables, policy: policyOf(decided) })
    return EXIT.fine
  }
  const place = relative('', root).replaceAll('\\', '/')
  terminal.say(say('init-written', { file: printable(join(place, file).replaceAll('\\', '/')) }))
  if (starts.length > 0) terminal.say(say('init-starts', { files: printable(starts.join(', ')) }))
  const lacksCrawler = !existsSync(join(root, 'crawl.py'))
  const written = { decided, text, lacksCrawler, file, folder: place, deploying }
  const lines = (page: Page) => nextSteps(written, page).map(line => terminal.shown(line))
  if (!terminal.isQuiet) terminal.page(lines, 'output')
  return EXIT.fine
}

function terminalStreams(): Streams | undefined {
  const { stdin: input, stderr: output } = process
  return input.isTTY && output.isTTY ? { input, output } : undefined
}

/** Nothing is replaced without `force`, and nothing is written through a link. */
async function checkPlace(root: string, path: string, force: boolean): Promise<void> {
  if (!(await stat(root).catch(() => undefined))?.isDirectory())
    throw new SettingsError([say('init-no-folder', { folder: quote(root) })])
  // The command is called from a clone of this project before it is on npm.
  if (/^ {2}"name": "persist-images",$/m.test((await readText(root, 'package.json')) ?? ''))
    throw new SettingsError([say('init-own-clone')])
  const top = repositoryOf(root)
  if (top !== undefined && top !== root)
    throw new SettingsError([say('init-not-top', { folder: quote(root), top: quote(top) })])
  if (!force && existsSync(path)) throw new SettingsError([say('init-exists', { file: quote(path) })])
  if ((await resolveExisting(path)) !== resolve(await realpath(root), relative(root, path)))
    throw new SettingsError([say('init-linked', { file: quote(path) })])
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder))
}

/** The branch that the server calls its default, else the one that is checked out. */
async function defaultBranch(root: string): Promise<string> {
  const heads = ['.git/refs/remotes/origin/HEAD', '.git/HEAD'].map(name => readText(root, name))
  const head = (await Promise.all(heads)).find(Boolean) ?? ''
  return /^ref: refs\/(?:remotes\/origin|heads)\/(.+)$/m.exec(head)?.[1] ?? 'main'
}

/** Written in one call, so that an interruption leaves the whole file or none. */
async function writeWorkflow(path: string, text: string, force: boolean): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const fault = codeOf(error) ?? messageOf(error)
    throw new SettingsError([joined(': ', say('init-unwritten', { file: quote(path) }), fault)])
  }
}
