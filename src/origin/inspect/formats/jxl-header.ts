/** The headers before the frames of a JPEG XL codestream (ISO/IEC 18181-1 §D and §E). */
import type { Bits, Way } from './bits.ts'

/** The values that the headers of the frames depend on. */
export interface JxlImage {
  readonly width: number
  readonly height: number
  readonly extraChannels: number
  readonly isXyb: boolean
  readonly animation: { readonly hasTimecodes: boolean } | undefined
}

/** Reports an entropy-coded stream, or a place that may contain one: only a decoder can find what follows. */
export class Opaque extends Error {}

const HALF_FLOAT = 16
const ALPHA = 0
const SPOT = 2
const CFA = 5
const GREY = 1
const XYB = 2
const CUSTOM = 2
const SIDES: readonly [Way, Way, Way, Way] = [
  [9, 1],
  [13, 1],
  [18, 1],
  [30, 1],
]
const RATIOS = [
  [1, 1],
  [12, 10],
  [4, 3],
  [3, 2],
  [16, 9],
  [5, 4],
  [2, 1],
] as const
const NAME: readonly [Way, Way, Way, Way] = [0, [4, 0], [5, 16], [10, 48]]
const COORDINATE: readonly [Way, Way, Way, Way] = [
  [19, 0],
  [19, 524_288],
  [20, 1_048_576],
  [21, 2_097_152],
]

/** @param bits positioned after the signature; moves to the start of the first frame. @throws Opaque */
export function readImageHeader(bits: Bits): JxlImage {
  const size = readSize(bits)
  const metadata = bits.flag() ? DEFAULTS : readMetadata(bits)
  skipTransform(bits, metadata.isXyb)
  bits.toByte()
  return { ...size, ...metadata }
}

function readSize(bits: Bits): { width: number; height: number } {
  const isSmall = bits.flag()
  const side = () => (isSmall ? (bits.bits(5) + 1) * 8 : bits.number(...SIDES))
  const height = side()
  const ratio = RATIOS[bits.bits(3) - 1]
  return { height, width: ratio ? Math.floor((height * ratio[0]) / ratio[1]) : side() }
}

const DEFAULTS = { extraChannels: 0, isXyb: true, animation: undefined }

function readMetadata(bits: Bits): Omit<JxlImage, 'width' | 'height'> {
  const hasMore = bits.flag()
  const animation = hasMore ? readMore(bits) : undefined
  skipDepth(bits)
  bits.flag()
  const extraChannels = bits.number(0, 1, [4, 2], [12, 1])
  for (let channel = 0; channel < extraChannels; channel++) skipChannel(bits)
  const isXyb = bits.flag()
  skipColour(bits)
  if (hasMore && !bits.flag()) bits.skip(HALF_FLOAT * 3 + 1)
  noExtensions(bits)
  return { extraChannels, isXyb, animation }
}

function readMore(bits: Bits): JxlImage['animation'] {
  bits.skip(3)
  if (bits.flag()) readSize(bits)
  // A preview is a frame with its own size before the others.
  if (bits.flag()) throw new Opaque()
  if (!bits.flag()) return undefined
  bits.number(100, 1000, [10, 1], [30, 1])
  bits.number(1, 1001, [8, 1], [10, 1])
  bits.number(0, [3, 0], [16, 0], [32, 0])
  return { hasTimecodes: bits.flag() }
}

function skipDepth(bits: Bits): void {
  const isFloat = bits.flag()
  if (!isFloat) bits.number(8, 10, 12, [6, 1])
  else {
    bits.number(32, 16, 24, [6, 1])
    bits.skip(4)
  }
}

function skipChannel(bits: Bits): void {
  if (bits.flag()) return
  const type = bits.enumerated()
  skipDepth(bits)
  bits.number(0, 3, 4, [3, 1])
  skipName(bits)
  if (type === ALPHA) bits.flag()
  if (type === SPOT) bits.skip(HALF_FLOAT * 4)
  if (type === CFA) bits.number(1, [2, 0], [4, 3], [8, 19])
}

export function skipName(bits: Bits): void {
  bits.skip(8 * bits.number(...NAME))
}

function skipColour(bits: Bits): void {
  if (bits.flag()) return
  const hasProfile = bits.flag()
  const space = bits.enumerated()
  if (hasProfile) throw new Opaque()
  const skipPoint = () => {
    bits.number(...COORDINATE)
    bits.number(...COORDINATE)
  }
  if (space !== XYB && bits.enumerated() === CUSTOM) skipPoint()
  if (space !== XYB && space !== GREY && bits.enumerated() === CUSTOM)
    for (let point = 0; point < 3; point++) skipPoint()
  if (space !== XYB) {
    if (bits.flag()) bits.skip(24)
    else bits.enumerated()
  }
  bits.enumerated()
}

/** @throws Opaque if there are extensions: they may change what follows */
export function noExtensions(bits: Bits): void {
  if (bits.long() !== 0) throw new Opaque()
}

function skipTransform(bits: Bits, isXyb: boolean): void {
  if (bits.flag()) return
  if (isXyb && !bits.flag()) bits.skip(HALF_FLOAT * 16)
  const weights = bits.bits(3)
  for (const [index, count] of [15, 55, 210].entries())
    if ((weights >> index) & 1) bits.skip(HALF_FLOAT * count)
}
