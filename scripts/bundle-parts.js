/** What is bundled before the bundle: packages of which the project needs a part. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'

const COMMON = { bundle: true, platform: 'node', target: 'es2024', metafile: true, allowOverwrite: true }

/**
 * Files of packages that are never reached, with what stands in their place. undici: HTTP/2 is off at each agent, and
 * no body is a form. `@actions/core`: no token is requested with it, and no program is started. `@actions/github`: only
 * the facts of the run are read, so that no start of an action loads a client of the API.
 */
const LEFT_OUT = [
  [/undici\/lib\/(web\/|dispatcher\/client-h2\.js$)/, 'module.exports = {}'],
  [/@actions\/exec\//, 'export const getExecOutput = undefined'],
  [/@actions\/http-client\//, 'export const HttpClient = undefined, BearerCredentialHandler = undefined'],
  [
    /@actions\/github\/lib\/github\.js$/,
    "import { Context } from './context.js'\nexport const context = new Context()",
  ],
]

const leavingOut = {
  name: 'leaving-out',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules/ }, ({ path }) => {
      const [, contents] = LEFT_OUT.find(([pattern]) => pattern.test(path.replaceAll('\\', '/'))) ?? []
      return contents === undefined ? undefined : { contents }
    })
  },
}

/**
 * What parses pages is no dependency of the package: each of these holds what it needs of it.
 * @returns the files that are in them
 */
export async function bundleParsers() {
  const folder = 'lib/input/documents/pages/parsers'
  return sourcesOf(await build({ ...COMMON, entryPoints: scriptsOf(folder), outdir: folder, format: 'esm' }))
}

/**
 * The toolkit of the actions, beside their front doors, which no package holds.
 * @returns the files that are in it
 */
export async function bundleToolkit() {
  const entryPoints = ['core', 'github'].map(name => ({ in: `@actions/${name}`, out: name }))
  const made = await build({
    ...COMMON,
    entryPoints,
    outdir: 'lib/action/toolkit',
    format: 'esm',
    plugins: [leavingOut],
  })
  for (const file of scriptsOf('lib/action')) {
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/(['"])@actions\/(core|github)\1/g, "'./toolkit/$2.js'"))
  }
  return sourcesOf(made)
}

/**
 * The parts of undici for the bundle. The library imports the package.
 * @returns the files that are in them, and what brings back the file of the library
 */
export async function bundleUndici() {
  const file = 'lib/base/http/undici.js'
  const parts = 'lib/base/http/undici-parts.cjs'
  const published = readFileSync(file, 'utf8')
  const made = await build({
    ...COMMON,
    entryPoints: [file],
    outfile: parts,
    format: 'cjs',
    // As in the bundle of Node itself, which leaves out a second parser that is an experiment.
    define: { esbuildDetection: 'true' },
    plugins: [leavingOut],
  })
  const names = Array.from(published.matchAll(/^export const (\w+)/gm), ([, name]) => name)
  const shown = `import parts from './${basename(parts)}'\n\nexport const { ${names.join(', ')} } = parts\n`
  writeFileSync(file, shown)
  return {
    sources: sourcesOf(made),
    restore() {
      writeFileSync(file, published)
      rmSync(parts)
    },
  }
}

function scriptsOf(folder) {
  return readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .map(name => `${folder}/${name}`)
}

function sourcesOf({ metafile }) {
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path)
}
