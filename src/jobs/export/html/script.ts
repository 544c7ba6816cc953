/**
 * Script of the first page: loads the index, filters it, and shows cards of what fits. It is one string, so that the
 * page's policy can hold its hash. It writes untrusted text only as text.
 */
import { ADD_BLOCK, ADD_LINKS, KINDS } from './page-image.ts'

/** Images on one static page, and in one block of the index. */
export const PAGE = 1000

export const SCRIPT = `
'use strict'
const one = selector => document.querySelector(selector)
const { base, shown, loading, broken } = document.body.dataset
const total = Number(document.body.dataset.total)
const STEP = 60
const PAGE = ${PAGE}
const DAY = 86400000
const KINDS = ${JSON.stringify(KINDS)}

const origins = []
const types = []
const blocks = []
const links = new Map()
const waiting = new Map()
window.${ADD_BLOCK} = (newOrigins, newTypes, rows, packed) => {
  origins.push(...newOrigins)
  types.push(...newTypes)
  blocks.push({ rows, packed, paths: undefined })
}
window.${ADD_LINKS} = (page, members) => links.set(page, members)

const load = src => new Promise((resolve, reject) => {
  const script = document.createElement('script')
  script.src = src
  script.onload = resolve
  script.onerror = () => reject(new Error(src))
  document.head.append(script)
})

/** Each path begins with how much of it repeats the path before. */
function pathsOf(block) {
  if (block.paths) return block.paths
  let last = ''
  block.paths = block.packed.split('\\n').slice(0, -1).map(text => {
    last = last.slice(0, parseInt(text[0], 36)) + text.slice(1)
    return last
  })
  block.packed = undefined
  return block.paths
}

const fact = (image, column) => blocks[Math.floor(image / PAGE)].rows[4 * (image % PAGE) + column]
const urlOf = image => origins[fact(image, 0)] + pathsOf(blocks[Math.floor(image / PAGE)])[image % PAGE]
const hostOf = origin => origin.replace(/^https?:\\/\\//, '')
const dayOf = text => text === '' ? undefined : Date.parse(text) / DAY

const form = one('form')
const grid = one('.grid')
const more = one('.more')
const output = one('output')
const ORDERS = { largest: (a, b) => fact(b, 3) - fact(a, 3), smallest: (a, b) => fact(a, 3) - fact(b, 3), oldest: (a, b) => b - a }
let fitting = []
let drawn = 0
let turn = 0

function apply() {
  const words = form.search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const hosts = form.host.value === '' ? undefined : new Set(origins.flatMap((origin, number) => hostOf(origin) === form.host.value ? [number] : []))
  const type = form.type.value === '' ? undefined : types.indexOf(form.type.value)
  const [from, to] = [dayOf(form.from.value), dayOf(form.to.value)]
  const [least, most] = form.size.value === '' ? [] : form.size.value.split('-').map(Number)
  fitting = []
  for (const [number, block] of blocks.entries()) {
    const { rows } = block
    for (let at = 0; at < rows.length; at += 4) {
      if (hosts && !hosts.has(rows[at])) continue
      if (type !== undefined && rows[at + 1] !== type) continue
      if (from !== undefined && rows[at + 2] < from) continue
      if (to !== undefined && rows[at + 2] > to) continue
      if (least !== undefined && (rows[at + 3] <= least || rows[at + 3] > most)) continue
      if (words.length > 0) {
        const text = (origins[rows[at]] + pathsOf(block)[at / 4]).toLowerCase()
        if (!words.every(word => text.includes(word))) continue
      }
      fitting.push(number * PAGE + at / 4)
    }
  }
  const order = ORDERS[form.sort.value]
  if (order) fitting.sort(order)
  drawn = 0
  one('#fits').hidden = fitting.length > 0
  output.textContent = shown.replace('{shown}', fitting.length).replace('{all}', total)
  void draw()
}

/** Adds the next cards, once their links are loaded. */
async function draw() {
  const own = ++turn
  const images = fitting.slice(drawn, drawn + STEP)
  const pages = new Set(images.map(image => Math.floor(image / PAGE) + 1))
  try {
    await Promise.all([...pages].map(linksOf))
  } catch (error) {
    output.textContent = broken.replace('{file}', error.message)
    return
  }
  if (own !== turn) return
  const cards = images.map(cardOf)
  if (drawn === 0) grid.replaceChildren(...cards)
  else grid.append(...cards)
  drawn += images.length
  more.hidden = drawn >= fitting.length
}

function linksOf(page) {
  if (links.has(page)) return undefined
  if (!waiting.has(page)) waiting.set(page, load('pages/' + page + '.js'))
  return waiting.get(page)
}

function sizeOf(bytes) {
  return bytes < 1024 ? bytes + ' B' : bytes < 1048576 ? Math.round(bytes / 1024) + ' KiB' : (bytes / 1048576).toFixed(1) + ' MiB'
}

function made(name, members, ...children) {
  const element = document.createElement(name)
  for (const [member, value] of Object.entries(members)) element.setAttribute(member, value)
  element.append(...children)
  return element
}

function cardOf(image) {
  const at = 5 * (image % PAGE)
  const [path, shownName, width, height, bytes] = links.get(Math.floor(image / PAGE) + 1).slice(at, at + 5)
  const name = shownName === 0 ? path : shownName
  const url = urlOf(image)
  const size = width && height ? { width, height } : {}
  const href = base + path
  const type = types[fact(image, 1)]
  const kind = KINDS[type]
  const picture = kind === undefined
    ? made('a', { class: 'view', href }, made('img', { alt: name, loading: 'lazy', ...size, src: href }))
    : made('div', { class: 'play' }, kind === 'file'
      ? made('a', { class: 'file', rel: 'noopener noreferrer', href }, type)
      : made(kind, { 'aria-label': name, controls: '', preload: 'none', ...size, src: href }))
  const isWhole = /^https?:\\/\\/[^\\s\\u2026\\\\]+$/i.test(url)
  const link = isWhole ? made('a', { class: 'url', rel: 'noopener noreferrer', href: url }, url) : made('span', { class: 'url' }, url)
  const facts = [width && height ? width + ' × ' + height : '', bytes < 0 ? '' : sizeOf(bytes), new Date(fact(image, 2) * DAY).toISOString().slice(0, 10)]
  return made('li', {}, picture, made('span', { class: 'key' }, name), link, made('p', {}, facts.filter(Boolean).join(' · ')))
}

// A private bucket shows no picture: the note appears once some pictures have failed and none has loaded.
let failed = 0
let loaded = 0
const judge = () => { one('#unseen').hidden = loaded > 0 || failed < Math.min(3, total) || failed === 0 }
grid.addEventListener('load', () => { loaded++; judge() }, true)
grid.addEventListener('error', () => { failed++; judge() }, true)
for (const image of grid.querySelectorAll('img')) {
  if (image.complete && image.naturalWidth > 0) loaded++
  else if (image.complete) failed++
}
judge()

form.addEventListener('submit', event => event.preventDefault())
more.addEventListener('click', () => void draw())
new IntersectionObserver(seen => { if (seen.some(entry => entry.isIntersecting) && !more.hidden) void draw() }, { rootMargin: '800px' }).observe(more)

async function begin() {
  output.textContent = loading
  try {
    await load('images.js')
  } catch {
    output.textContent = broken.replace('{file}', 'images.js')
    return
  }
  const counts = new Map()
  for (const { rows } of blocks) for (let at = 0; at < rows.length; at += 4) {
    const host = hostOf(origins[rows[at]])
    if (host !== '') counts.set(host, (counts.get(host) ?? 0) + 1)
  }
  for (const [host, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 200)) form.host.append(new Option(host + ' (' + count + ')', host))
  for (const type of types.filter(Boolean).sort()) form.type.append(new Option(type, type))
  // The first cards are in the page already.
  fitting = Array.from({ length: total }, (_, image) => image)
  drawn = grid.children.length
  more.hidden = drawn >= total
  output.textContent = shown.replace('{shown}', total).replace('{all}', total)
  form.addEventListener('input', apply)
  // A browser keeps the filters of a page that is loaded again.
  if ([...form.elements].some(({ name, value }) => value !== '' && name !== 'sort') || form.sort.value !== 'newest') apply()
}
// The first cards are painted before the index is read.
if (total > 0) requestAnimationFrame(() => setTimeout(begin))
`
