import { isYamlMap, readYaml, type YamlValue } from '../options/yaml.ts'

/**
 * Lays a map of maps over another one: members of `upper` win.
 * @returns JSON; a text that is no such map as it is, so that the job reports it
 */
export async function laidOver(lower: string, upper: string): Promise<string> {
  const [below, above] = [await mapIn(lower), await mapIn(upper)]
  if (!below) return lower
  if (!above) return upper
  const members = Object.entries(above).map(([name, member]) => {
    const under = Object.hasOwn(below, name) ? below[name] : undefined
    return [name, under && isYamlMap(under) && isYamlMap(member) ? { ...under, ...member } : member]
  })
  return JSON.stringify({ ...below, ...Object.fromEntries(members) })
}

async function mapIn(text: string): Promise<Readonly<Record<string, YamlValue>> | undefined> {
  const value = await readYaml(text).then(
    read => read.value,
    () => undefined,
  )
  return value !== undefined && isYamlMap(value) ? value : undefined
}
