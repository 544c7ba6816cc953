/**
 * moto's S3: checks no signature, but keeps to `If-None-Match` and ranges, and pages its lists.
 */
import { broken, freePort, missing, startProgram } from './program.ts'
import { type RealStore, realStore } from './real-store.ts'

// Another moto_server can stand before it on PATH, for another Python.
const PROGRAM = '/usr/bin/moto_server'
const PYTHON = '/usr/bin/python3'
/** Its server wants more than the package asks for. */
const PACKAGES = 'python3-moto python3-flask-cors python3-yaml'

export const motoMissing = (): string | undefined =>
  missing(PROGRAM, PACKAGES) ?? broken(PYTHON, [PROGRAM, '--help'], PACKAGES)

export async function startMoto(): Promise<RealStore> {
  const port = await freePort()
  const args = [PROGRAM, '-H', '127.0.0.1', '-p', String(port)]
  const program = await startProgram(PYTHON, args, `http://127.0.0.1:${port}/moto-api/`)
  const keys = { accessKeyId: 'AKIATESTKEYID', accessKeySecret: 'test7Yp/key+secret' }
  return realStore(port, keys, program.stop)
}
