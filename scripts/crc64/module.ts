/**
 * Assembles the WebAssembly module that sums bytes to a CRC-64 (used by `src/base/digests/crc64.ts`): 589 bytes.
 * It exports its `memory` and `update(state, at, end)`. The bytes are taken in two ways:
 *
 * - Folding, after Sam Russell's "Chorba" (https://arxiv.org/abs/2412.16398). Modulo the polynomial, a byte has the same
 *   effect as the same byte at each of the seven `DISTANCES` after it, xored to what is there. So all but the last
 *   `REACH` bytes of a body need no table: each step of 16 bytes takes in the bytes at the distances before it.
 * - Tables for the rest, eight bytes a step ("slicing-by-8").
 *
 * In the text format, with `v128` for `i64` where the processor has it:
 *
 *     (func (param $state i64) (param $at i32) (param $end i32) (result i64) (local $stop i32) (local $out i32) (local $word i64)
 *       (if (i32.ge_u (i32.sub $end $at) (2 * REACH)) (then
 *         ;; The state is taken in with the first eight bytes.
 *         (i64.store $at (i64.xor (i64.load $at) $state))
 *         (set $state 0)
 *         (set $stop (i32.add $at (i32.and (i32.sub (i32.sub $end $at) REACH) -16)))
 *         (loop
 *           (v128.store $at (folded $at))
 *           (set $at (i32.add $at 16))
 *           (br_if 0 (i32.lt_u $at $stop)))
 *         ;; The last bytes take in the bytes before them and are set to zero, so that they do not take in themselves.
 *         (set $out TAIL)
 *         (loop
 *           (v128.store $out (folded $at))
 *           (v128.store $at 0)
 *           (set $out (i32.add $out 16))
 *           (set $at (i32.add $at 16))
 *           (br_if 0 (i32.lt_u $at $end)))
 *         (set $end (i32.add (i32.sub $end $stop) TAIL))
 *         (set $at TAIL)))
 *       (block (loop
 *         (br_if 1 (i32.gt_u (i32.add $at 8) $end))
 *         (set $word (i64.xor (i64.load $at) $state))
 *         (set $state (i64.xor (byte 0 of $word in table 7) .. (byte 7 of $word in table 0)))
 *         (set $at (i32.add $at 8))
 *         (br 0)))
 *       (block (loop
 *         (br_if 1 (i32.ge_u $at $end))
 *         (set $state (i64.xor ($state ^ i64.load8_u $at, its byte 0 in table 0) (i64.shr_u $state 8)))
 *         (set $at (i32.add $at 1))
 *         (br 0)))
 *       $state)
 *
 * where `folded $at` is `v128.load $at` xored with `v128.load ($at - distance)` for each distance.
 * https://webassembly.github.io/spec/core/binary/
 */

/** Bytes: 1 = sum of x^(-8 · distance) modulo the polynomial. Found by search; the smallest is far enough that no step waits for another. */
export const DISTANCES: readonly number[] = [625, 645, 677, 729, 1111, 1250, 2101]
const REACH = 2101

/** REACH and two steps. */
const ROOM = 2176
/** The memory: eight tables of 256 words, the bytes that folding leaves for them, zeros, then the input. */
const TAIL = 8 * 256 * 8
const ZEROS = TAIL + ROOM
export const INPUT = ZEROS + ROOM
const PAGES = 3
/** Limit of one call in bytes; the last step may read past the input. */
export const INPUT_BYTES = PAGES * 65_536 - INPUT - 16

type Code = readonly number[]

/** The instructions that fold one step, and its bytes. */
export interface Step {
  readonly bytes: number
  readonly load: Code
  readonly store: Code
  readonly xor: Code
  readonly zero: Code
}

export const VECTORS: Step = {
  bytes: 16,
  load: [0xfd, 0x00],
  store: [0xfd, 0x0b],
  xor: [0xfd, 0x51],
  zero: [0xfd, 0x0c, ...Array<number>(16).fill(0)],
}
export const WORDS: Step = { bytes: 8, load: [0x29], store: [0x37], xor: [0x85], zero: [0x42, 0] }

const [STATE, AT, END, STOP, OUT, WORD] = [0, 1, 2, 3, 4, 5]
const [I32, I64] = [0x7f, 0x7e]
const [EXPORTED_FUNCTION, EXPORTED_MEMORY] = [0, 2]

const get = (local: number): Code => [0x20, local]
const set = (local: number): Code => [0x21, local]
const i32 = (value: number): Code => [0x41, ...signed(value)]
const i64 = (value: number): Code => [0x42, ...signed(value)]
const add: Code = [0x6a]
const sub: Code = [0x6b]
const and: Code = [0x71]
const xor: Code = [0x85]
const shiftRight: Code = [0x88]
const isLess: Code = [0x49]
const isGreater: Code = [0x4b]
const isNotLess: Code = [0x4f]
const toI32: Code = [0xa7]
const end: Code = [0x0b]
const again: Code = [0x0c, 0]
const againIf: Code = [0x0d, 0]
const leaveIf: Code = [0x0d, 1]
/** An operand in memory, without alignment. */
const at = (offset: number): Code => [0, ...unsigned(offset)]
const load = (offset: number): Code => [0x29, ...at(offset)]
const store: Code = [0x37, ...at(0)]
const loadByte: Code = [0x31, ...at(0)]
const ifTrue = (...body: readonly Code[]): Code => [0x04, 0x40, ...body.flat(), ...end]
const loop = (...body: readonly Code[]): Code => [0x03, 0x40, ...body.flat(), ...end]
/** Repeats until `leaveIf`. */
const loopInBlock = (...body: readonly Code[]): Code => [0x02, 0x40, ...loop(...body, again), ...end]
const advance = (local: number, bytes: number): Code => [...get(local), ...i32(bytes), ...add, ...set(local)]

/** @param step VECTORS, or WORDS where the processor has no vectors */
export function crc64Module(step: Step): Uint8Array {
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([0x60, ...list([I64], [I32], [I32]), ...list([I64])])),
    ...section(3, list([0])),
    ...section(5, list([0, PAGES])),
    ...section(7, list([...name('memory'), EXPORTED_MEMORY, 0], [...name('update'), EXPORTED_FUNCTION, 0])),
    ...section(10, list(sized([...list([2, I32], [1, I64]), ...update(step)]))),
  ])
}

function update(step: Step): Code {
  return [
    ...[...get(END), ...get(AT), ...sub, ...i32(2 * REACH), ...isNotLess],
    ...ifTrue(fold(step)),
    ...loopInBlock(
      [...get(AT), ...i32(8), ...add, ...get(END), ...isGreater, ...leaveIf],
      [...get(AT), ...load(0), ...get(STATE), ...xor, ...set(WORD)],
      [0, 1, 2, 3, 4, 5, 6, 7].flatMap(byte => [...inTable(byte), ...(byte > 0 ? xor : [])]),
      [...set(STATE), ...advance(AT, 8)],
    ),
    ...loopInBlock(
      [...get(AT), ...get(END), ...isNotLess, ...leaveIf],
      [...get(STATE), ...get(AT), ...loadByte, ...xor, ...lookUp(0)],
      [...get(STATE), ...i64(8), ...shiftRight, ...xor, ...set(STATE)],
      advance(AT, 1),
    ),
    ...get(STATE),
    ...end,
  ]
}

/** AT and STOP are REACH too small, because an offset cannot be negative. */
function fold({ bytes, ...step }: Step): Code {
  const folded = [
    ...[...get(AT), ...step.load, ...at(REACH)],
    ...DISTANCES.flatMap(distance => [...get(AT), ...step.load, ...at(REACH - distance), ...step.xor]),
  ]
  return [
    ...[...get(AT), ...get(AT), ...load(0), ...get(STATE), ...xor, ...store, ...i64(0), ...set(STATE)],
    ...advance(AT, -REACH),
    ...[...get(AT), ...get(END), ...get(AT), ...sub, ...i32(2 * REACH), ...sub, ...i32(-bytes), ...and],
    ...[...add, ...set(STOP)],
    ...loop(
      [...get(AT), ...folded, ...step.store, ...at(REACH)],
      [...advance(AT, bytes), ...get(AT), ...get(STOP), ...isLess, ...againIf],
    ),
    ...[...i32(TAIL), ...set(OUT)],
    ...loop(
      [...get(OUT), ...folded, ...step.store, ...at(0)],
      [...get(AT), ...step.zero, ...step.store, ...at(REACH), ...advance(OUT, bytes), ...advance(AT, bytes)],
      [...get(AT), ...i32(REACH), ...add, ...get(END), ...isLess, ...againIf],
    ),
    ...[...get(END), ...get(STOP), ...sub, ...i32(TAIL - REACH), ...add, ...set(END)],
    ...[...i32(TAIL), ...set(AT)],
  ]
}

/** Looks up a byte of WORD, counted from the lowest. */
function inTable(byte: number): Code {
  return [...get(WORD), ...i64(8 * byte), ...shiftRight, ...lookUp(7 - byte)]
}

/** Looks up the lowest byte of the value on the stack. */
function lookUp(table: number): Code {
  return [...toI32, ...i32(255), ...and, ...i32(3), 0x74, ...load(table * 256 * 8)]
}

function section(id: number, content: Code): Code {
  return [id, ...sized(content)]
}

function list(...items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()]
}

function name(text: string): Code {
  return sized([...Buffer.from(text)])
}

function sized(content: Code): Code {
  return [...unsigned(content.length), ...content]
}

/** Writes LEB128. */
function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}

function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]
}
