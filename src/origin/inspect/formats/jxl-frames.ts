/** The frames of a JPEG XL codestream; each states its own length (ISO/IEC 18181-1 §F). */
import { Bits, type Way } from './bits.ts'
import { type JxlImage, noExtensions, Opaque, readImageHeader, skipName } from './jxl-header.ts'

const REGULAR = 0
const LOW_FREQUENCIES = 1
const REFERENCE = 2
const USES_LOW_FREQUENCIES = 0x20
const REPLACE = 0
const BLEND = 2
const ADD_WEIGHTED = 3
const MULTIPLY = 4
const POWERS: readonly [Way, Way, Way, Way] = [1, 2, 4, 8]
const UP_TO_3: readonly [Way, Way, Way, Way] = [0, 1, 2, 3]
const EDGE: readonly [Way, Way, Way, Way] = [
  [8, 0],
  [11, 256],
  [14, 2304],
  [30, 18_688],
]
const SECTION: readonly [Way, Way, Way, Way] = [
  [10, 0],
  [14, 1024],
  [22, 17_408],
  [30, 4_211_712],
]

/** Most frames and sections to read: enough for 50,000 × 50,000 pixels, and read in a tenth of a second. */
const MAX_SECTIONS = 50_000

/** The values that a frame's table of contents depends on. */
interface Frame {
  readonly isLast: boolean
  readonly sections: number
}

/**
 * @param start offset of the codestream, in bytes
 * @returns the end that the codestream states; undefined if finding it takes a decoder
 * @throws RangeError if the bytes end inside a header
 */
export function endOfFrames(bytes: Buffer, start: number): number | undefined {
  try {
    const bits = new Bits(bytes, start + 2)
    const image = readImageHeader(bits)
    let left = MAX_SECTIONS
    for (let at = bits.offset; ; ) {
      const header = new Bits(bytes, at)
      const { isLast, sections } = readFrame(header, image)
      left -= 1 + sections
      if (left < 0) return undefined
      at = endOfSections(header, sections)
      if (isLast || at > bytes.length) return at
    }
  } catch (error) {
    if (error instanceof Opaque) return undefined
    throw error
  }
}

function endOfSections(bits: Bits, sections: number): number {
  // An entropy-coded stream lists sections that are in another order.
  if (bits.flag()) throw new Opaque()
  bits.toByte()
  let length = 0
  for (let section = 0; section < sections; section++) length += bits.number(...SECTION)
  bits.toByte()
  return bits.offset + length
}

function readFrame(bits: Bits, image: JxlImage): Frame {
  const { width, height, extraChannels } = image
  if (bits.flag()) return { isLast: true, sections: sectionsOf(width, height, 256, 1) }
  const type = bits.bits(2)
  const isModular = bits.flag()
  const usesLow = Math.floor(bits.long() / USES_LOW_FREQUENCIES) % 2 === 1
  const isYcbcr = !image.isXyb && bits.flag()
  let upsampling = 1
  if (!usesLow) {
    // Blocks of several sizes change how groups are counted.
    if (isYcbcr && bits.bits(6) !== 0) throw new Opaque()
    upsampling = bits.number(...POWERS)
    for (let channel = 0; channel < extraChannels; channel++) bits.number(...POWERS)
  }
  const groupSide = isModular ? 128 << bits.bits(2) : 256
  if (!isModular && image.isXyb) bits.skip(6)
  const passes = type === REFERENCE ? 1 : readPasses(bits)
  // A frame of low frequencies has its own size.
  if (type === LOW_FREQUENCIES) throw new Opaque()
  const size = readCrop(bits, type, image)
  const isLast = readPlace(bits, type, image, size.isPartial)
  skipName(bits)
  skipFilter(bits, isModular)
  noExtensions(bits)
  const side = (pixels: number) => Math.ceil(pixels / upsampling)
  return { isLast, sections: sectionsOf(side(size.width), side(size.height), groupSide, passes) }
}

function readPasses(bits: Bits): number {
  const passes = bits.number(1, 2, 3, [3, 4])
  if (passes === 1) return 1
  const steps = bits.number(0, 1, 2, [1, 3])
  bits.skip(2 * (passes - 1))
  for (let step = 0; step < steps; step++) bits.number(...POWERS)
  for (let step = 0; step < steps; step++) bits.number(0, 1, 2, [3, 0])
  return passes
}

function readCrop(bits: Bits, type: number, { width, height }: JxlImage) {
  if (!bits.flag()) return { width, height, isPartial: false }
  const isPlaced = type !== REFERENCE
  const [left, top] = isPlaced ? [signed(bits.number(...EDGE)), signed(bits.number(...EDGE))] : [0, 0]
  const [own, ownHeight] = [bits.number(...EDGE), bits.number(...EDGE)]
  const isPartial = left > 0 || top > 0 || left + own < width || top + ownHeight < height
  return { width: own, height: ownHeight, isPartial }
}

function signed(packed: number): number {
  return packed % 2 === 0 ? packed / 2 : -(packed + 1) / 2
}

/** Reads how the frame covers other frames. @returns whether the frame is the last */
function readPlace(
  bits: Bits,
  type: number,
  { extraChannels, animation }: JxlImage,
  isPartial: boolean,
): boolean {
  let mode = REPLACE
  let duration = 0
  let isLast = false
  const isShown = type === REGULAR || type === 3
  if (isShown) {
    mode = readBlending(bits, extraChannels, isPartial)
    for (let channel = 0; channel < extraChannels; channel++) readBlending(bits, extraChannels, isPartial)
    if (animation) {
      duration = bits.number(0, 1, [8, 0], [32, 0])
      if (animation.hasTimecodes) bits.skip(32)
    }
    isLast = bits.flag()
  }
  const reference = isLast ? 0 : bits.number(...UP_TO_3)
  const isReferable = !isLast && (duration === 0 || reference !== 0)
  if (type === REFERENCE || (isReferable && mode === REPLACE && !isPartial)) bits.flag()
  return isLast
}

function readBlending(bits: Bits, extraChannels: number, isPartial: boolean): number {
  const mode = bits.number(0, 1, 2, [2, 3])
  const usesAlpha = extraChannels > 0 && (mode === BLEND || mode === ADD_WEIGHTED)
  if (usesAlpha) bits.number(0, 1, 2, [3, 3])
  if (usesAlpha || mode === MULTIPLY) bits.flag()
  if (mode !== REPLACE || isPartial) bits.number(...UP_TO_3)
  return mode
}

function skipFilter(bits: Bits, isModular: boolean): void {
  if (bits.flag()) return
  // Custom weights are rare and take many fields.
  if (bits.flag() && bits.flag()) throw new Opaque()
  const isSmoothed = bits.bits(2) > 0
  if (isSmoothed && ((!isModular && bits.flag()) || bits.flag() || bits.flag())) throw new Opaque()
  noExtensions(bits)
}

function sectionsOf(width: number, height: number, groupSide: number, passes: number): number {
  const groups = (side: number) => Math.ceil(width / side) * Math.ceil(height / side)
  const count = groups(groupSide)
  return count === 1 && passes === 1 ? 1 : 2 + groups(groupSide * 8) + count * passes
}
