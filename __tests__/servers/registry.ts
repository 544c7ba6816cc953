/**
 * A registry as npm knows it: PUT publishes, GET gives packages and their archives.
 * What nobody has published it serves from a `node_modules`, by its lock file.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { packFolder } from '../support/tarball.ts'
import { startListening } from './listening.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly dist?: { readonly integrity?: string }
}

interface Published {
  readonly manifest: Manifest
  readonly archive: Buffer
}

interface Publication {
  readonly name: string
  readonly versions: Readonly<Record<string, Manifest>>
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>
}

export interface Registry {
  readonly url: string
  /** Of every request so far, e.g. `PUT /persist-images`. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** @param root the folder of `package-lock.json` and `node_modules` */
export async function startRegistry(root: string, token: string): Promise<Registry> {
  const published = new Map<string, Published[]>()
  const requests: string[] = []

  const versionsOf = (name: string): Published[] => {
    const present = published.get(name) ?? installed(root, name)
    published.set(name, present)
    return present
  }

  const packument = (name: string) => {
    const versions = versionsOf(name).map(({ manifest, archive }) => {
      const tarball = `${url}/${name}/-/${manifest.version}.tgz`
      return { ...manifest, dist: { integrity: integrityOf(archive), tarball } }
    })
    return {
      name,
      'dist-tags': { latest: versions.at(-1)?.version },
      versions: Object.fromEntries(versions.map(manifest => [manifest.version, manifest])),
    }
  }

  const publish = async (name: string, request: IncomingMessage): Promise<number> => {
    if (request.headers.authorization !== `Bearer ${token}`) return 401
    const { versions, _attachments } = (await json(request)) as Publication
    const [manifest] = Object.values(versions)
    const [attachment] = Object.values(_attachments)
    if (!manifest || !attachment) return 400
    const archive = Buffer.from(attachment.data, 'base64')
    if (manifest.dist?.integrity !== integrityOf(archive)) return 400
    const present = versionsOf(name)
    if (present.some(({ manifest: { version } }) => version === manifest.version)) return 409
    present.push({ manifest, archive })
    return 201
  }

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://registry.test').pathname).slice(1)
    requests.push(`${request.method} /${path}`)
    const [name = '', file] = path.split('/-/')
    if (request.method === 'PUT') return response.writeHead(await publish(name, request)).end('{}')
    const archive = versionsOf(name).find(({ manifest }) => `${manifest.version}.tgz` === file)?.archive
    if (archive) return response.end(archive)
    if (file !== undefined || versionsOf(name).length === 0) return response.writeHead(404).end('{}')
    response.setHeader('content-type', 'application/json')
    return response.end(JSON.stringify(packument(name)))
  })
  const { port, close } = await startListening(server)
  const url = `http://127.0.0.1:${port}`
  return { url, requests, close }
}

const integrityOf = (archive: Buffer) => `sha512-${createHash('sha512').update(archive).digest('base64')}`

/** Every version of a package that lies in the `node_modules`; what it needs, as our overrides have it. */
function installed(root: string, name: string): Published[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { overrides } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const versions = new Map<string, Published>()
  for (const path of Object.keys(packages).filter(each => each.endsWith(`node_modules/${name}`))) {
    const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
    for (const each of Object.keys(manifest.dependencies ?? {}))
      if (overrides[each]) manifest.dependencies[each] = packages[`node_modules/${each}`].version
    versions.set(manifest.version, { manifest, archive: packFolder(join(root, path)) })
  }
  return [...versions.values()]
}
