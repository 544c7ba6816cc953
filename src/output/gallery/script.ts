/**
 * Script of the gallery in a browser: filters, sorting, the larger view. It is one string, so that the page's policy
 * can hold its hash. It reads untrusted text only from the document and writes it only as text.
 */
export const SCRIPT = `
'use strict'
const one = (selector, root = document) => root.querySelector(selector)
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const { base, suffix, long, shown, copied } = document.body.dataset
const STEP = 60

const lists = all('ul[data-outcome]').map(element => ({
  element,
  block: element.closest('section'),
  outcome: element.dataset.outcome,
  count: element.parentNode.querySelector('span'),
  more: element.parentNode.querySelector(':scope > .more'),
  cards: [...element.children].map(node => ({ node })),
  shown: [],
  limit: long === undefined ? Infinity : STEP,
}))
const groups = all('section.group')

// Computed at the first use.
const textOf = card => (card.text ??= (keyOf(card.node) + ' ' + card.node.textContent + ' ' + (card.node.dataset.p ?? '')).toLowerCase())
const urlOf = node => one('.url', node)?.textContent ?? ''
const hostOf = card => (card.host ??= /^[a-z]+:\\/\\/([^/?#]+)/i.exec(urlOf(card.node))?.[1] ?? '')
const keyOf = node => node.dataset.k ?? one('.key', node)?.textContent ?? ''
const SHOWN = 'img,video,audio,.file'
const pictures = all('.grid img').length
const sidesOf = node => ['width', 'height'].map(name => one(SHOWN, node)?.getAttribute(name) ?? one(SHOWN, node)?.dataset[name])
const pixelsOf = card => {
  const [width = 0, height = 0] = sidesOf(card.node)
  return width * height
}
const bytesOf = card => Number(card.node.dataset.b ?? 0)
const ORDERS = {
  listed: undefined,
  largest: (a, b) => bytesOf(b) - bytesOf(a),
  smallest: (a, b) => bytesOf(a) - bytesOf(b),
  pixels: (a, b) => pixelsOf(b) - pixelsOf(a),
  'by-key': (a, b) => (keyOf(a.node) < keyOf(b.node) ? -1 : 1),
}

/** Adds what a long gallery leaves out of a card until the card is shown. */
function finish({ node }) {
  const shown = one(SHOWN, node)
  if (long === undefined || !shown || 'done' in node.dataset) return
  node.dataset.done = ''
  const name = shown.matches('a') ? 'href' : 'src'
  if (!shown.getAttribute(name) && base) shown[name] = base + one('.key', node).textContent + suffix
  const line = document.createElement('p')
  line.textContent = sizeOf(node)
  node.append(line)
}

function sizeOf(node) {
  const [width, height] = sidesOf(node)
  const bytes = Number(node.dataset.b ?? NaN)
  const size = bytes < 1024 ? bytes + ' B' : bytes < 1048576 ? Math.round(bytes / 1024) + ' KiB' : (bytes / 1048576).toFixed(1) + ' MiB'
  return [width && height ? width + ' × ' + height : '', Number.isNaN(bytes) ? '' : size].filter(Boolean).join(' · ')
}

const form = one('form')
function apply() {
  const words = form.search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const [host, outcome, type] = [form.host.value, form.outcome.value, form.type.value]
  const order = ORDERS[form.sort.value]
  let count = 0
  for (const list of lists) {
    list.limit = long === undefined ? Infinity : STEP
    const fits = card =>
      (outcome === '' || outcome === list.outcome) &&
      (type === '' || card.node.dataset.t === type) &&
      (host === '' || hostOf(card) === host) &&
      words.every(word => textOf(card).includes(word))
    list.shown = list.cards.filter(fits)
    if (order) list.shown.sort(order)
    count += list.shown.length
    show(list)
  }
  for (const group of groups) group.hidden = lists.every(list => list.block !== group && list.block.parentNode !== group || list.shown.length === 0)
  one('#fits').hidden = count > 0
  say(shown.replace('{shown}', count).replace('{all}', lists.reduce((sum, list) => sum + list.cards.length, 0)))
}

function show(list) {
  const now = list.shown.slice(0, list.limit)
  now.forEach(finish)
  const is = list.element.children
  if (is.length !== now.length || now.some((card, index) => is[index] !== card.node))
    list.element.replaceChildren(...now.map(card => card.node))
  list.block.hidden = list.shown.length === 0
  if (list.more) list.more.hidden = list.shown.length <= list.limit
}

function grow(list) {
  list.limit += STEP
  const next = list.shown.slice(list.element.children.length, list.limit)
  next.forEach(finish)
  list.element.append(...next.map(card => card.node))
  list.more.hidden = list.shown.length <= list.limit
}

const output = one('output')
const say = text => { output.textContent = text }

for (const list of lists) {
  if (!list.more) continue
  list.more.addEventListener('click', () => grow(list))
  new IntersectionObserver(seen => { if (seen.some(entry => entry.isIntersecting) && !list.more.hidden) grow(list) }, { rootMargin: '800px' }).observe(list.more)
}
form.addEventListener('input', apply)
form.addEventListener('submit', event => event.preventDefault())

async function copy(text, node) {
  try {
    await navigator.clipboard.writeText(text)
    say(copied + ': ' + text)
  } catch {
    // Without permission, select the text, so that the user can copy it.
    getSelection().selectAllChildren(node)
  }
}

const dialog = one('dialog')
const part = name => one('[data-part=' + name + ']', dialog)
let at = 0
// The larger view is for pictures alone: a player grows by its own button.
const seen = () => lists.flatMap(list => list.shown).filter(({ node }) => one('.view', node))

function open(index) {
  const cards = seen()
  at = (index + cards.length) % cards.length
  const card = cards[at]
  finish(card)
  const { node } = card
  const image = one('img', node)
  const large = part('image')
  large.src = image.src
  large.alt = keyOf(node)
  part('key').textContent = keyOf(node)
  part('size').textContent = (at + 1) + ' / ' + cards.length + ' · ' + sizeOf(node)
  fill('source', urlOf(node))
  fill('page', one('.page', node)?.textContent ?? node.dataset.p ?? '')
  if (!dialog.open) dialog.showModal()
}

/** Links the text only if it is a whole http(s) URL. */
function fill(name, text) {
  const line = part(name)
  line.hidden = text === ''
  const link = one('a', line)
  link.textContent = text
  const isWhole = /^https?:\\/\\/[^\\s…\\\\]+$/i.test(text)
  if (isWhole) link.href = text
  else link.removeAttribute('href')
}

const move = step => open(at + step)
document.addEventListener('click', event => {
  const node = event.target.closest('.grid li')
  if (!node) return
  if (event.target.closest('.view')) open(seen().findIndex(card => card.node === node))
  if (event.target.closest('.key')) void copy(keyOf(node), one('.key', node))
})
dialog.addEventListener('click', event => {
  const action = event.target.dataset.do
  if (action === 'previous') move(-1)
  if (action === 'next') move(1)
  if (action === 'close' || event.target === dialog) dialog.close()
  if (action === 'copy-key') void copy(part('key').textContent, part('key'))
  if (action === 'copy-url') void copy(part('image').src, part('key'))
})
document.addEventListener('keydown', event => {
  if (dialog.open && event.key === 'ArrowLeft') move(-1)
  else if (dialog.open && event.key === 'ArrowRight') move(1)
  else if (!dialog.open && event.key === '/' && !/^(INPUT|SELECT)$/.test(event.target.tagName)) {
    event.preventDefault()
    form.search.focus()
  }
})

// A private bucket shows no picture: the note appears once enough pictures have failed and none has loaded.
let failed = 0
let loaded = 0
const judge = () => { one('#unseen').hidden = loaded > 0 || failed < Math.min(3, pictures) || failed === 0 }
document.addEventListener('load', event => { if (event.target.closest?.('.view')) { loaded++; judge() } }, true)
document.addEventListener('error', event => { if (event.target.closest?.('.view')) { failed++; judge() } }, true)
for (const image of all('.grid img[src]')) {
  if (image.complete && image.naturalWidth > 0) loaded++
  // A picture that waits for scrolling is not complete.
  else if (image.complete) failed++
}
judge()

const hosts = new Map()
for (const list of lists) for (const card of list.cards) hosts.set(hostOf(card), (hosts.get(hostOf(card)) ?? 0) + 1)
hosts.delete('')
for (const [host, count] of [...hosts].sort((a, b) => b[1] - a[1]).slice(0, 200)) form.host.append(new Option(host + ' (' + count + ')', host))
const types = new Set(lists.flatMap(list => list.cards.map(card => card.node.dataset.t)).filter(Boolean))
for (const type of [...types].sort()) form.type.append(new Option(type, type))
apply()

// Read the texts while idle, so that the first key press is fast.
const unread = lists.flatMap(list => list.cards)
const read = deadline => {
  while (unread.length > 0 && deadline.timeRemaining() > 2) for (const card of unread.splice(-50)) textOf(card)
  if (unread.length > 0) requestIdleCallback(read)
}
if (long !== undefined && window.requestIdleCallback) requestIdleCallback(read)
`
