/** What two runs of one program have in common: without times, random names, ports and the text of messages. */
import type { SeenRequest } from '../../__tests__/servers/answer.ts'
import type { StoreRequest } from '../../__tests__/servers/store-request.ts'

/** In names of segments. */
const STAMP = /\d{8}T\d{9}Z/g
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g
/** Of a result line and of a doctor's finding. */
const PROSE = /"(message|sentence|advice)":"(?:[^"\\]|\\.)*"/g
const CLOCK = /"perSecond":[\d.]+/g
/** The random id of a run, in the manifest. */
const RUN = /"run":"[0-9a-f]{16}"/g
/** The last line of a segment, whose other lines hold times. */
const END = /(\{"sha256":")[0-9a-f]+/g
/** A results file, whose name holds a process id or a random word. */
const OWN_FILE =
  /persist-images\/(?:run-\w+\/)?(download|list|results|failed|new|check|orphans)(?:-\d+)?\.(jsonl|txt)/g

export function plainly(text: string, replaced: readonly (readonly [string, string])[]): string {
  let plain = text
  for (const [from, to] of replaced) plain = plain.replaceAll(from, to)
  return plain
    .replace(TIME, '<time>')
    .replace(STAMP, '<stamp>')
    .replace(UUID, '<uuid>')
    .replace(RUN, '"run":"<run>"')
    .replace(PROSE, '"$1":"<text>"')
    .replace(CLOCK, '"perSecond":0')
    .replace(END, '$1<hash>')
    .replace(OWN_FILE, 'persist-images/<own>/$1.$2')
}

export function seenByOrigin({ method, path, headers }: SeenRequest): string {
  return `${method} ${path} ${JSON.stringify(sorted(headers))}`
}

/** Headers that hold a time, a signature, or the length of a manifest with times in it. */
const PASSING =
  /^(authorization|date|x-oss-date|x-amz-date|host|content-length|content-md5|x-amz-content-sha256)$|crc|checksum/

/** Which key a look begins at depends on the image that needs it first. */
export function seenByStore({ method, key, query, headers }: StoreRequest): string {
  const lasting = Object.entries(headers).filter(([name]) => !PASSING.test(name))
  const asked = { ...query, ...('start-after' in query && { 'start-after': '<key>' }) }
  return `${method} ${key} ${JSON.stringify(sorted(asked))} ${JSON.stringify(sorted(Object.fromEntries(lasting)))}`
}

function sorted(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}
