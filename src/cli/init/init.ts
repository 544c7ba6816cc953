/** `persist-images init [FOLDER]`: writes a workflow, and prints what is left to do. */
import { existsSync } from 'node:fs'
import { mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { codeOf, messageOf, PersistError, SettingsError } from '../../base/errors.ts'
import { resolveExisting } from '../../base/files/workspace.ts'
import { printable } from '../../base/messages/printable.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { joined } from '../../base/sentence.ts'
import { doctorWith } from '../../jobs/doctor/doctor.ts'
import { findingLines } from '../../jobs/doctor/finding.ts'
import { parseOptions } from '../../jobs/options/parse.ts'
import { readWatcher } from '../../jobs/persist/watching/door.ts'
import { credentialsFromEnv } from '../../storage/credentials/from-env.ts'
import { parseDestination } from '../../storage/stores/destination.ts'
import { bucketKind } from '../../storage/stores/kinds.ts'
import { singlePositional } from '../args.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT, sayError } from '../exit.ts'
import { INIT_FIELDS } from '../init-fields.ts'
import { terminalDoor } from '../progress.ts'
import { type Decided, isExpression, type Project } from './answers.ts'
import { decide } from './decide.ts'
import { deployingWorkflows } from './deploying.ts'
import { namesIn, nextSteps, rightsFor } from './next-steps.ts'
import { readText } from './paths.ts'
import { openPrompt, type Streams } from './prompt.ts'
import { crawlerProposal, listFacts } from './recognise-crawler.ts'
import { siteProposal } from './recognise-site.ts'
import { commits, workflowText } from './workflow.ts'

/** @returns whether the bucket was tried; what is missing there is printed, and no failure of this command */
async function tryStore(decided: Decided, context: CommandContext): Promise<boolean> {
  const { terminal, surroundings, signal } = context
  const { destination, region, endpoint, accountId } = decided
  const login = bucketKind(parseDestination(destination).kind)?.login
  if (!login || [endpoint, accountId].some(isExpression)) return false
  if (!(await canLogIn(login, surroundings))) return false
  terminal.say(say('init-tried'))
  const watch = readWatcher(terminalDoor(terminal))
  const place = {
    destination,
    language: terminal.language,
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    ...(accountId !== undefined && { accountId }),
  }
  try {
    for await (const finding of doctorWith(surroundings, { ...place, signal, watch }))
      for (const line of findingLines(finding)) terminal.print(terminal.shown(line))
  } catch (error) {
    if (signal.aborted) return true
    if (!(error instanceof PersistError)) throw error
    sayError(terminal, error)
  } finally {
    terminal.close()
  }
  return true
}

type Login = NonNullable<ReturnType<typeof bucketKind>>['login']

/** An environment with keys of its own comes first, as in a run. */
async function canLogIn(login: Login, surroundings: CommandContext['surroundings']): Promise<boolean> {
  const { environment = {}, fallbackCredentials } = surroundings
  if (credentialsFromEnv(environment, login.credentialFamily)) return true
  if (!login.hasFallback) return false
  return (await fallbackCredentials?.().catch(() => undefined)) !== undefined
}

/** @param root absolute */
export async function openProject(root: string): Promise<Project> {
  const proposal = (await siteProposal(root)) ?? (await crawlerProposal(root))
  return { root, name: bucketName(root), branch: await defaultBranch(root), proposal }
}

function bucketName(root: string): string {
  const name = basename(root)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  return name.length < 3 ? 'my-bucket' : name
}

/** The branch that the server calls its default, else the one that is checked out. */
async function defaultBranch(root: string): Promise<string> {
  const heads = await Promise.all(
    ['refs/remotes/origin/HEAD', 'HEAD'].map(name => readText(root, join('.git', name))),
  )
  const [, branch] = /^ref: refs\/(?:remotes\/origin|heads)\/(.+)$/m.exec(heads.find(Boolean) ?? '') ?? []
  return branch ?? 'main'
}

/** Whether this is a clone of this project, from which the command is called before it is on npm. */
async function isOwnClone(root: string): Promise<boolean> {
  return /^ {2}"name": "persist-images",$/m.test((await readText(root, 'package.json')) ?? '')
}

/** Returns the folder of the repository, if `root` is only a part of it. */
async function repositoryAbove(root: string): Promise<string | undefined> {
  if (existsSync(join(root, '.git'))) return undefined
  for (let at = dirname(root); dirname(at) !== at; at = dirname(at))
    if (existsSync(join(at, '.git'))) return at
  return undefined
}

/** @param streams undefined where there is no terminal */
export async function initCommand(
  context: CommandContext,
  streams: Streams | undefined = terminalStreams(),
): Promise<number> {
  const { command, options, terminal } = context
  const { folder = '.' } = singlePositional(command, 'folder')
  const { options: parsed, problems } = parseOptions(INIT_FIELDS, options)
  if (problems.length > 0) throw new SettingsError(problems)
  const { output, yes, force, language, ...flags } = parsed
  if (!yes && !streams) throw new SettingsError([say('init-no-terminal')])
  const root = resolve(folder)
  await checkFolder(root, folder)
  const path = resolve(root, output)
  if (!force && existsSync(path)) throw new SettingsError([say('init-exists', { file: quote(output) })])
  if ((await resolveExisting(path)) !== resolve(await realpath(root), relative(root, path)))
    throw new SettingsError([say('init-linked', { file: quote(output) })])

  const project = await openProject(root)
  const program = project.proposal?.program
  if (program !== undefined) terminal.say(say('init-found', { program }))
  const decided = await decisions(flags, project, yes ? undefined : streams, context)
  const facts = await listFacts(root, decided.lists)
  // Before the file is there: an interruption leaves none.
  const isTried = command.json ? false : await tryStore(decided, context)
  throwIfCancelled(context.signal)
  const file = relative(root, path).replaceAll('\\', '/')
  const deploying = commits(decided) ? await deployingWorkflows(root, project.branch, file) : []
  const starts = deploying.map(each => each.file)
  const text = await workflowText({ decided, project, facts, output, language, starts })
  await writeWorkflow(path, text, force)

  const secrets = namesIn(text, 'secrets')
  const variables = namesIn(text, 'vars')
  const rights = rightsFor(decided)
  if (command.json) {
    const changes = deploying.flatMap(each => each.changes.map(({ lines }) => ({ file: each.file, lines })))
    terminal.printJson({ file, starts, changes, secrets, variables, policy: rights?.policy })
    return EXIT.fine
  }
  const place = relative('', root).replaceAll('\\', '/')
  terminal.say(say('init-written', { file: printable(join(place, file).replaceAll('\\', '/')) }))
  const lacksCrawler = text.includes('python3 crawl.py') && !existsSync(join(root, 'crawl.py'))
  if (starts.length > 0) terminal.say(say('init-starts', { files: printable(starts.join(', ')) }))
  const remaining = {
    deploying,
    decided,
    rights,
    file,
    folder: place,
    secrets,
    variables,
    lacksCrawler,
    isTried,
  }
  if (!terminal.isQuiet)
    terminal.page(
      ({ columns }) => nextSteps(remaining, language, columns).map(line => terminal.shown(line)),
      'output',
    )
  return EXIT.fine
}

function terminalStreams(): Streams | undefined {
  const { stdin: input, stderr: output } = process
  return input.isTTY && output.isTTY ? { input, output } : undefined
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new PersistError('options', 'cancelled', say('init-cancelled'))
}

async function checkFolder(root: string, folder: string): Promise<void> {
  const found = await stat(root).catch(() => undefined)
  if (!found?.isDirectory()) throw new SettingsError([say('init-no-folder', { folder: quote(folder) })])
  if (await isOwnClone(root)) throw new SettingsError([say('init-own-clone')])
  const top = await repositoryAbove(root)
  if (top !== undefined)
    throw new SettingsError([say('init-not-top', { folder: quote(folder), top: quote(top) })])
}

async function decisions(
  flags: Parameters<typeof decide>[0],
  project: Project,
  streams: Streams | undefined,
  { terminal, signal }: CommandContext,
): Promise<Decided> {
  const prompt = streams && openPrompt(streams, terminal.language, signal)
  try {
    return await decide(flags, project, prompt)
  } finally {
    prompt?.close()
  }
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
