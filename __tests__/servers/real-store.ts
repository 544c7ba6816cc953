/**
 * What the tests need of an S3 server that somebody else wrote, asked with aws4fetch's own client.
 */
import { AwsClient } from 'aws4fetch'

export interface RealStore {
  /** `http://localhost:PORT` */
  readonly endpoint: string
  readonly accessKeyId: string
  readonly accessKeySecret: string
  makeBucket(name: string): Promise<void>
  read(bucket: string, key: string): Promise<Buffer | undefined>
  put(bucket: string, key: string, bytes: Buffer): Promise<void>
  remove(bucket: string, key: string): Promise<void>
  /** Headers and tags of an object. */
  describe(
    bucket: string,
    key: string,
  ): Promise<{ headers: Record<string, string>; tags: Record<string, string> }>
  /** All keys of a bucket with at most 1,000. */
  names(bucket: string): Promise<string[]>
  stop(): Promise<void>
}

export function realStore(
  port: number,
  keys: { readonly accessKeyId: string; readonly accessKeySecret: string },
  stop: () => Promise<void>,
): RealStore {
  const endpoint = `http://localhost:${port}`
  const { accessKeyId, accessKeySecret: secretAccessKey } = keys
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    service: 's3',
    region: 'us-east-1',
    retries: 0,
  })
  const ask = async (path: string, method = 'GET', sent?: Buffer) => {
    const init = {
      method,
      ...(sent && { body: new Uint8Array(sent), headers: { 'content-type': 'image/png' } }),
    }
    const answer = await client.fetch(`http://127.0.0.1:${port}/${path}`, init)
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    }
  }
  return {
    ...keys,
    endpoint,
    async makeBucket(name) {
      const { status, body } = await ask(name, 'PUT')
      if (status !== 200) throw new Error(`no bucket made: ${status} ${body}`)
    },
    async read(bucket, key) {
      const { status, body } = await ask(pathTo(bucket, key))
      return status === 200 ? body : undefined
    },
    async put(bucket, key, bytes) {
      await ask(pathTo(bucket, key), 'PUT', bytes)
    },
    async remove(bucket, key) {
      await ask(pathTo(bucket, key), 'DELETE')
    },
    async describe(bucket, key) {
      const path = pathTo(bucket, key)
      const { body } = await ask(`${path}?tagging`)
      const pairs = body.toString().matchAll(/<Key>([^<]*)<\/Key>\s*<Value>([^<]*)<\/Value>/g)
      const tags = Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, value]))
      return { headers: (await ask(path, 'HEAD')).headers, tags }
    },
    async names(bucket) {
      const { body } = await ask(`${bucket}?list-type=2&encoding-type=url`)
      return [...body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) =>
        decodeURIComponent(key.replaceAll('+', ' ')),
      )
    },
    stop,
  }
}

const pathTo = (bucket: string, key: string) => `${bucket}/${key.split('/').map(strictly).join('/')}`

const strictly = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
