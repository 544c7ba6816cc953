/** Obeys the commands in what a step prints, and keeps the rest as its log. */
import { type Command, commandIn } from './commands.ts'
import type { Annotation, Job } from './job.ts'

/** Longer messages are cut. */
const LONGEST_MESSAGE = 4096

export class Listener {
  readonly annotations: Annotation[] = []
  readonly log: string[] = []
  readonly outputs: Record<string, string> = {}
  readonly state: Record<string, string> = {}
  /** A command of the step was refused, which fails the step. */
  refused = false
  readonly #job: Job
  #token: string | undefined

  constructor(job: Job) {
    this.#job = job
  }

  hear(line: string): void {
    const command = commandIn(line, this.#token)
    if (!command) this.say(line)
    else if (this.#token !== undefined) this.#token = undefined
    else this.#obey(command)
  }

  say(line: string): void {
    this.log.push(this.#job.masks.hide(line))
  }

  annotate(level: Annotation['level'], text: string): void {
    const message = this.#job.masks.hide(text).slice(0, LONGEST_MESSAGE)
    this.annotations.push({ level, message })
    this.log.push(`##[${level}]${message}`)
  }

  refuse(message: string): void {
    this.refused = true
    this.annotate('error', message)
  }

  #obey({ name, properties, data }: Command): void {
    const target = properties.name ?? ''
    if (name === 'error' || name === 'warning' || name === 'notice') this.annotate(name, data)
    else if (name === 'stop-commands') this.#token = data
    else if (name === 'add-mask') this.#mask(data)
    else if (name === 'set-env' || name === 'add-path')
      this.refuse(`The \`${name}\` command is disabled. Use an environment file instead.`)
    else if (name === 'set-output' || name === 'save-state') {
      this.annotate('warning', `The \`${name}\` command is deprecated. Use an environment file instead.`)
      if (name === 'set-output') this.outputs[target] = data
      else this.state[target] = data
    } else if (name !== 'debug') this.say(`##[${name}]${data}`)
  }

  #mask(secret: string): void {
    if (secret.trim() === '')
      this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
    else this.#job.masks.add(secret)
  }
}
