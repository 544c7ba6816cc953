/** What is bundled before the bundle: packages of which the project needs a part. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

const COMMON = { bundle: true, platform: 'node', target: 'es2024', metafile: true, allowOverwrite: true }

/**
 * Files of packages that are never reached, with what stands in their place. undici: HTTP/2 is off at each agent, and
 * no body is a form. `@actions/core`: no token is requested with it, and no program is started. `@actions/github`: only
 * the facts of the run are read, so that no start of an action loads a client of the API. ali-oss: it builds the
 * requests of objects, and the product sends them; each body has its type. Two of its files do more for each request
 * than is needed: one formats a date in every form, and one knows an address by its own grammar.
 */
const LEFT_OUT = [
  [/node_modules\/(urllib|bowser|xmlbuilder)\//, 'module.exports = {}'],
  [/\/agentkeepalive\//, 'module.exports = class Agent {}\nmodule.exports.HttpsAgent = module.exports'],
  [/node_modules\/mime\//, 'module.exports = { getType: () => null }'],
  [
    /ali-oss\/lib\/(bucket|managed-upload|rtmp|common\/(bucket|image|multipart|parallel|multipart-copy)(\/index)?)\.js$/,
    'module.exports = {}',
  ],
  [/ali-oss\/lib\/(cluster|image|sts)\.js$/, 'module.exports = () => {}'],
  [
    /\/dateformat\//,
    `let second, text
    module.exports = time => {
      const now = Math.floor(time / 1000)
      if (now !== second) text = new Date(time).toISOString().replace(/[-:]|\\.\\d+/g, '')
      second = now
      return text
    }`,
  ],
  [/ali-oss\/lib\/common\/utils\/isIP\.js$/, "exports.isIP = host => require('node:net').isIP(host) > 0"],
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
 * The parts of undici and ali-oss for the bundle. The library imports the packages.
 * @returns the files that are in them, and what brings back the files of the library
 */
export async function bundleClients() {
  const undici = await clientIn('lib/base/http/undici.js', 'undici', (published, part) => {
    const names = Array.from(published.matchAll(/^export const (\w+)/gm), ([, name]) => name)
    return `import parts from '${part}'\n\nexport const { ${names.join(', ')} } = parts\n`
  })
  const oss = await clientIn('lib/storage/stores/oss/client.js', 'ali-oss', (published, part) =>
    published.replace("import('ali-oss')", `import('${part}')`),
  )
  return {
    sources: [...undici.sources, ...oss.sources],
    restore() {
      undici.restore()
      oss.restore()
    },
  }
}

/**
 * @param file of the library; the part stands beside it until `restore`
 * @param name of the package
 * @param bundled the text of the file with the part instead of the package
 */
async function clientIn(file, name, bundled) {
  const part = `./${name}-parts.cjs`
  const outfile = join(dirname(file), part)
  const published = readFileSync(file, 'utf8')
  const made = await build({
    ...COMMON,
    // Of undici, what the file itself imports.
    entryPoints: [name === 'undici' ? file : name],
    outfile,
    format: 'cjs',
    // As in the bundle of Node itself, which leaves out a second parser that is an experiment.
    define: { esbuildDetection: 'true' },
    plugins: [leavingOut],
  })
  writeFileSync(file, bundled(published, part))
  return {
    sources: sourcesOf(made),
    restore() {
      writeFileSync(file, published)
      rmSync(outfile)
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
