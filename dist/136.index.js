export const id = 136;
export const ids = [136];
export const modules = {

/***/ 91006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ releaseMemory),
/* harmony export */   Q: () => (/* binding */ withChunk)
/* harmony export */ });
/**
 * Memory of chunks given back as soon as nobody has them any more. Left to the collector, every 12 MB that are read make
 * it go through the whole heap, which is an eighth of the CPU of downloading images. undici copies what it parses, and
 * looks at a chunk again only for what stands behind it: to be checked when undici is raised.
 */
/** @returns as `take` does: as long as that is not over, the chunk is in hand */
function withChunk(chunk, take) {
    const wait = take(chunk);
    if (wait !== undefined)
        return wait.then(() => releaseMemory(chunk));
    releaseMemory(chunk);
    return undefined;
}
/** To be told of each chunk, in the order they came. */
function releaseMemory(chunk) {
    if (ownsRestOfBuffer(chunk))
        chunk.buffer.transfer(0);
}
/**
 * Whether nobody else has anything in the memory of a chunk: what is shorter than half of Node's pool may be a slice of
 * that, and what stands behind a chunk in the same memory is handed on after it.
 */
function ownsRestOfBuffer(chunk) {
    const { buffer, byteOffset, length } = chunk;
    return length >= Buffer.poolSize / 2 && byteOffset + length === buffer.byteLength;
}


/***/ }),

/***/ 66351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export backoff */
/** Runs `attempt` until it succeeds, its error is final, or the attempts are used up. */
async function retry(attempt, options) {
    const { policy, clock, signal, decide } = options;
    for (let number = 1;; number++) {
        try {
            return await attempt(number);
        }
        catch (error) {
            const decision = decide(error, number);
            if (!decision.again || number >= policy.attempts)
                throw error;
            await clock.sleep(decision.afterMs ?? backoff(policy, number, clock.random()), signal);
        }
    }
}
/**
 * Full jitter: uniform in [0, min(cap, base · 2^(attempt-1))].
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
function backoff(policy, attempt, random) {
    return random * Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
}


/***/ }),

/***/ 38945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ raceAbort)
/* harmony export */ });
/* harmony import */ var _on_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15663);

/** @throws the signal's reason as soon as it is aborted, whatever comes of it; what is there at once is returned at once */
function raceAbort(begin, signal) {
    signal.throwIfAborted();
    const begun = begin();
    return begun instanceof Promise ? race(begun, signal) : begun;
}
async function race(begun, signal) {
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    const end = (0,_on_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .onAbort */ .u)(signal, abort);
    try {
        return await Promise.race([begun, aborted.promise]);
    }
    finally {
        end();
    }
}


/***/ }),

/***/ 61785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vl: () => (/* binding */ Crc64),
  d9: () => (/* binding */ crc64)
});

// UNUSED EXPORTS: crc64Machine

;// CONCATENATED MODULE: ./lib/base/digests/crc64-module.js
/**
 * The WebAssembly module that goes over bytes for a CRC-64 (of `crc64.ts`), put together from its instructions: 589 bytes.
 * It exports its `memory` and `update(state, at, end)`, which takes the bytes in, all but the first of these by the tables:
 *
 * - Folding, after Sam Russell's "Chorba" (https://arxiv.org/abs/2412.16398). Modulo the polynomial, a byte comes to the
 *   same as the same byte at each of the seven `DISTANCES` behind it, xored to what is there. So all but the last `REACH`
 *   bytes of a body go without a table: each step of 16 bytes takes in what stands at the distances before it.
 * - The rest by tables, eight bytes a step ("slicing-by-8").
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
 *         ;; What is behind takes in what came before, and leaves zeros, so that it takes in nothing of its own.
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
/** Bytes: 1 = sum of x^(-8 · distance) modulo the polynomial. Found by search; none is near enough to wait for another. */
const DISTANCES = [625, 645, 677, 729, 1111, 1250, 2101];
const REACH = 2101;
/** REACH and two steps. */
const ROOM = 2176;
/** Of the memory: eight tables of 256 words, then what folding leaves for them, then zeros, then what is to be taken in. */
const TAIL = 8 * 256 * 8;
const ZEROS = TAIL + ROOM;
const INPUT = ZEROS + ROOM;
const PAGES = 3;
/** Bytes of one call at most; the last step may reach beyond. */
const INPUT_BYTES = PAGES * 65_536 - INPUT - 16;
const VECTORS = {
    bytes: 16,
    load: [0xfd, 0x00],
    store: [0xfd, 0x0b],
    xor: [0xfd, 0x51],
    zero: [0xfd, 0x0c, ...Array(16).fill(0)],
};
const WORDS = { bytes: 8, load: [0x29], store: [0x37], xor: [0x85], zero: [0x42, 0] };
const [STATE, AT, END, STOP, OUT, WORD] = [0, 1, 2, 3, 4, 5];
const [I32, I64] = [0x7f, 0x7e];
const [EXPORTED_FUNCTION, EXPORTED_MEMORY] = [0, 2];
const get = (local) => [0x20, local];
const set = (local) => [0x21, local];
const i32 = (value) => [0x41, ...signed(value)];
const i64 = (value) => [0x42, ...signed(value)];
const add = [0x6a];
const sub = [0x6b];
const and = [0x71];
const xor = [0x85];
const shiftRight = [0x88];
const isLess = [0x49];
const isGreater = [0x4b];
const isNotLess = [0x4f];
const toI32 = [0xa7];
const end = [0x0b];
const again = [0x0c, 0];
const againIf = [0x0d, 0];
const leaveIf = [0x0d, 1];
/** Of memory, without alignment. */
const at = (offset) => [0, ...unsigned(offset)];
const load = (offset) => [0x29, ...at(offset)];
const store = [0x37, ...at(0)];
const loadByte = [0x31, ...at(0)];
const ifTrue = (...body) => [0x04, 0x40, ...body.flat(), ...end];
const loop = (...body) => [0x03, 0x40, ...body.flat(), ...end];
/** Left by `leaveIf`, gone through again otherwise. */
const loopInBlock = (...body) => [0x02, 0x40, ...loop(...body, again), ...end];
const advance = (local, bytes) => [...get(local), ...i32(bytes), ...add, ...set(local)];
/** @param step VECTORS, or WORDS where the processor has no vectors */
function crc64Module(step) {
    return new Uint8Array([
        ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        ...section(1, list([0x60, ...list([I64], [I32], [I32]), ...list([I64])])),
        ...section(3, list([0])),
        ...section(5, list([0, PAGES])),
        ...section(7, list([...crc64_module_name('memory'), EXPORTED_MEMORY, 0], [...crc64_module_name('update'), EXPORTED_FUNCTION, 0])),
        ...section(10, list(sized([...list([2, I32], [1, I64]), ...update(step)]))),
    ]);
}
function update(step) {
    return [
        ...[...get(END), ...get(AT), ...sub, ...i32(2 * REACH), ...isNotLess],
        ...ifTrue(fold(step)),
        ...loopInBlock([...get(AT), ...i32(8), ...add, ...get(END), ...isGreater, ...leaveIf], [...get(AT), ...load(0), ...get(STATE), ...xor, ...set(WORD)], [0, 1, 2, 3, 4, 5, 6, 7].flatMap(byte => [...inTable(byte), ...(byte > 0 ? xor : [])]), [...set(STATE), ...advance(AT, 8)]),
        ...loopInBlock([...get(AT), ...get(END), ...isNotLess, ...leaveIf], [...get(STATE), ...get(AT), ...loadByte, ...xor, ...lookUp(0)], [...get(STATE), ...i64(8), ...shiftRight, ...xor, ...set(STATE)], advance(AT, 1)),
        ...get(STATE),
        ...end,
    ];
}
/** AT and STOP are kept REACH too small, since an offset cannot be negative. */
function fold({ bytes, ...step }) {
    const folded = [
        ...[...get(AT), ...step.load, ...at(REACH)],
        ...DISTANCES.flatMap(distance => [...get(AT), ...step.load, ...at(REACH - distance), ...step.xor]),
    ];
    return [
        ...[...get(AT), ...get(AT), ...load(0), ...get(STATE), ...xor, ...store, ...i64(0), ...set(STATE)],
        ...advance(AT, -REACH),
        ...[...get(AT), ...get(END), ...get(AT), ...sub, ...i32(2 * REACH), ...sub, ...i32(-bytes), ...and],
        ...[...add, ...set(STOP)],
        ...loop([...get(AT), ...folded, ...step.store, ...at(REACH)], [...advance(AT, bytes), ...get(AT), ...get(STOP), ...isLess, ...againIf]),
        ...[...i32(TAIL), ...set(OUT)],
        ...loop([...get(OUT), ...folded, ...step.store, ...at(0)], [...get(AT), ...step.zero, ...step.store, ...at(REACH), ...advance(OUT, bytes), ...advance(AT, bytes)], [...get(AT), ...i32(REACH), ...add, ...get(END), ...isLess, ...againIf]),
        ...[...get(END), ...get(STOP), ...sub, ...i32(TAIL - REACH), ...add, ...set(END)],
        ...[...i32(TAIL), ...set(AT)],
    ];
}
/** Of a byte of WORD, counted from the lowest. */
function inTable(byte) {
    return [...get(WORD), ...i64(8 * byte), ...shiftRight, ...lookUp(7 - byte)];
}
/** Of the lowest byte on the stack. */
function lookUp(table) {
    return [...toI32, ...i32(255), ...and, ...i32(3), 0x74, ...load(table * 256 * 8)];
}
function section(id, content) {
    return [id, ...sized(content)];
}
function list(...items) {
    return [...unsigned(items.length), ...items.flat()];
}
function crc64_module_name(text) {
    return sized([...Buffer.from(text)]);
}
function sized(content) {
    return [...unsigned(content.length), ...content];
}
/** LEB128. */
function unsigned(value) {
    return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}
function signed(value) {
    return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}

;// CONCATENATED MODULE: ./lib/base/digests/crc64.js
/**
 * CRC-64/XZ, which OSS answers a PUT with (`x-oss-hash-crc64ecma`): polynomial 0x42F0E1EBA9EA3693, reflected,
 * all ones in and out. In WebAssembly, which has integers of 64 bits: 60 KB take 7 µs, in JavaScript 34.
 * https://reveng.sourceforge.io/crc-catalogue/all.htm#crc.cat.crc-64-xz
 */

/** The polynomial, bits reversed. */
const POLYNOMIAL = 0xc96c5795d7870f42n;
function crc64Machine(step) {
    const vectors = crc64Module(VECTORS);
    const code = step ? crc64Module(step) : WebAssembly.validate(vectors) ? vectors : crc64Module(WORDS);
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    const { memory, update } = exports;
    fillTables(new BigUint64Array(memory.buffer, 0, 8 * 256));
    return {
        input: new Uint8Array(memory.buffer, INPUT, INPUT_BYTES),
        update: (state, bytes) => update(state, INPUT, INPUT + bytes),
    };
}
/** Eight tables of 256 entries: table k holds the effect of a byte that k more bytes follow. */
function fillTables(tables) {
    for (let byte = 128, effect = POLYNOMIAL; byte > 0; byte >>= 1) {
        tables[byte] = effect;
        effect = effect & 1n ? (effect >> 1n) ^ POLYNOMIAL : effect >> 1n;
    }
    // What two bytes come to together is what each does, xored.
    for (let byte = 1; byte < 256; byte++)
        tables[byte] = at(byte & -byte) ^ at(byte & (byte - 1));
    for (let i = 256; i < tables.length; i++)
        tables[i] = (at(i - 256) >> 8n) ^ at(Number(at(i - 256) & 255n));
    function at(index) {
        return tables[index];
    }
}
let usual;
/** Made with the first sum. */
function usualMachine() {
    usual ??= crc64Machine();
    return usual;
}
/** @returns an unsigned decimal number, as OSS writes it */
function crc64(bytes) {
    const crc = new Crc64();
    crc.update(bytes);
    return crc.digest();
}
class Crc64 {
    #machine;
    #state = -1n;
    constructor(machine = usualMachine()) {
        this.#machine = machine;
    }
    update(bytes) {
        const { input } = this.#machine;
        for (let at = 0; at < bytes.length; at += input.length) {
            const part = bytes.length <= input.length ? bytes : bytes.subarray(at, at + input.length);
            input.set(part);
            this.#state = this.#machine.update(this.#state, part.length);
        }
    }
    /** @returns an unsigned decimal number */
    digest() {
        return BigInt.asUintN(64, ~this.#state).toString();
    }
}


/***/ }),

/***/ 26754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ digestsBeside),
/* harmony export */   _p: () => (/* binding */ BodyDigests),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _crc64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61785);
/**
 * What bytes come to: digests as keys, stores and results want them. Must not import anything of ours.
 */



/** Digests of one body, each made when it is first asked for. */
class BodyDigests {
    #bytes;
    #made;
    /** @param known those that somebody has made already */
    constructor(bytes, known = {}) {
        this.#bytes = bytes;
        this.#made = { ...known };
    }
    of(name) {
        this.#made[name] ??= digestOf(this.#bytes, name);
        return this.#made[name];
    }
}
/**
 * Only the digests asked for: each is a pass of its own over the bytes (60 KB: crc64 7 µs, sha256 36, md5 80).
 */
function digestsOf(bytes, names) {
    const digests = {};
    for (const name of names)
        digests[name] = digestOf(bytes, name);
    return digests;
}
/** Beside two cores, what fetches and stores needs the second one: its kernel, and the other end's. */
const HAS_SPARE_CORE = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() >= 3;
/** Bytes below which handing a body over costs as much as hashing it. */
const MIN_BESIDE = 16 * 1024;
const BESIDE = { sha256: 'SHA-256', sha1: 'SHA-1' };
/**
 * The same, beside this thread where a core is free and the body is worth it.
 * @param bytes not to be changed before it is over
 */
function digestsBeside(bytes, names, hasSpareCore = HAS_SPARE_CORE) {
    if (!hasSpareCore || bytes.length < MIN_BESIDE)
        return digestsOf(bytes, names);
    const made = names.map(async (name) => [name, await digestBeside(bytes, name)]);
    return Promise.all(made).then(Object.fromEntries);
}
async function digestBeside(bytes, name) {
    const algorithm = BESIDE[name];
    if (algorithm === undefined)
        return digestOf(bytes, name);
    return Buffer.from(await crypto.subtle.digest(algorithm, bytes)).toString('hex');
}
function digestOf(bytes, name) {
    return name === 'crc64' ? (0,_crc64_js__WEBPACK_IMPORTED_MODULE_2__/* .crc64 */ .d9)(bytes) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, bytes);
}


/***/ }),

/***/ 79851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ createOnly),
/* harmony export */   VE: () => (/* binding */ makeFile),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   vM: () => (/* binding */ temporaryFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17594);
/** Files appear whole or not at all: written under a temporary name, then given their own. */






/** Where a file system has no hard links, or not for this file. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'UNKNOWN']);
/** A name beside `path` that nobody else has. */
function temporaryFor(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
}
/** What another run may be writing, or left behind when it was killed. */
function isTemporary(name) {
    return /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/.test(name);
}
/**
 * Makes a file whole or not at all.
 * @param mayReplace false: only where nothing has its name
 * @returns false when something has
 */
async function makeFile(path, bytes, mayReplace, calls, signal) {
    const temporary = temporaryFor(path);
    const file = await calls.open(temporary);
    let isLeft = true;
    try {
        try {
            await calls.write(file, bytes, signal);
        }
        finally {
            await calls.close(file);
        }
        if (!mayReplace)
            return await createOnly(temporary, path, calls);
        await calls.rename(temporary, path);
        isLeft = false;
        return true;
    }
    finally {
        if (isLeft)
            await removeTemporary(temporary, calls);
    }
}
/** Who could not, has heard why from what was done before. */
async function removeTemporary(temporary, calls) {
    try {
        await calls.unlink(temporary);
    }
    catch {
        // It is removed when it is old.
    }
}
/** @returns false when something is there already */
async function createOnly(temporary, path, calls) {
    try {
        await calls.link(temporary, path);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        if (!NO_LINKS.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) ?? ''))
            throw error;
    }
    return await renameOnly(temporary, path, calls);
}
/**
 * Without links no file can be both whole and create-only. Whole it has to be: half an image under its key would be
 * taken for the image for ever. Of two runs that put the same key in the same moment the later one is kept.
 */
async function renameOnly(temporary, path, calls) {
    if (await isThere(path))
        return false;
    await calls.rename(temporary, path);
    return true;
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
}
/** A mode that is asked for at creation is cut by the umask, so it is given behind. */
const WRITING = { flag: 'wx', mode: 0o600 };
/** Who may not give files away keeps them. */
const keepsIt = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifCode */ .Vd)('EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP');
const openFile = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.open);
/**
 * Writes a file whole under a temporary name beside it, then gives it its own; what stood there stays until then.
 * @param path absolute, links resolved: a link in its place would be replaced
 * @param content bytes that are there already go in few steps: of many small files each step through a thread costs
 *   more than the step
 * @param like whose mode and owner it gets
 */
async function replaceFile(path, content, like) {
    if (content instanceof Uint8Array)
        return await replaceAtOnce(path, content, like);
    const temporary = temporaryFor(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, content, WRITING);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chown)(temporary, like.uid, like.gid).catch(keepsIt);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, like.mode & 0o7777);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
async function replaceAtOnce(path, bytes, { uid, gid, mode }) {
    const temporary = temporaryFor(path);
    try {
        // To make a file, and to let it take another's place, is what a file system takes its time for: steps worth a thread.
        const file = await openFile(temporary, WRITING.flag, WRITING.mode);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, bytes);
            giveAway(file, uid, gid);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode & 0o7777);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function giveAway(file, uid, gid) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(file, uid, gid);
    }
    catch (error) {
        keepsIt(error);
    }
}


/***/ }),

/***/ 38031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ FileCalls)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/**
 * Calls of the file system where each takes a few microseconds, and handing it to another thread and back takes twenty:
 * made in this thread as long as they are that quick. A disk that is full of work, or far away, would hold up
 * everything else, so that behind a call that was slow all go through threads for a while.
 */


/** Milliseconds from which a call is slow: ten times what making a file takes. */
const SLOW_MS = 0.2;
/** Then threads have so many times as long as it took, so that a slow disk has a twentieth of this thread. */
const REST = 20;
/** Bytes from which copying them to the system is worth a thread by itself. */
const MUCH = 256 * 1024;
const inThread = {
    open: (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open),
    write: (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFile),
    close: (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close),
    link: (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.link),
    rename: (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rename),
    unlink: (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.unlink),
    access: (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.access),
};
/** Those of one disk. Each throws or rejects as the file system says. */
class FileCalls {
    #threadsUntil = 0;
    /** Of a file that must not be there. @returns its descriptor */
    open(path) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, 'wx'), () => inThread.open(path, 'wx'));
    }
    /** All of them, or it throws. */
    write(file, bytes, signal) {
        const inThisThread = () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, bytes);
        const beside = () => inThread.write(file, bytes, { signal });
        return bytes.length < MUCH ? this.#call(inThisThread, beside) : beside();
    }
    close(file) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file), () => inThread.close(file));
    }
    link(from, to) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync(from, to), () => inThread.link(from, to));
    }
    rename(from, to) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(from, to), () => inThread.rename(from, to));
    }
    unlink(path) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync(path), () => inThread.unlink(path));
    }
    /** As far as it can be seen: false also of a link that leads nowhere, or where nobody may look. */
    exists(path) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(path), () => inThread.access(path).then(() => true, () => false));
    }
    #call(inThisThread, beside) {
        const begun = performance.now();
        if (begun < this.#threadsUntil)
            return beside();
        try {
            return inThisThread();
        }
        finally {
            const now = performance.now();
            if (now - begun > SLOW_MS)
                this.#threadsUntil = now + REST * (now - begun);
        }
    }
}


/***/ }),

/***/ 38639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ toFileError),
/* harmony export */   M6: () => (/* binding */ pathOccupied),
/* harmony export */   VY: () => (/* binding */ folderError),
/* harmony export */   b$: () => (/* binding */ isDiskFull)
/* harmony export */ });
/* unused harmony export OCCUPIED_CODES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);



const NO_ROOM = {
    reason: 'store-unavailable',
    sentence: directory => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-no-room', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-no-room-fix'),
};
const NO_RIGHT = {
    reason: 'store-denied',
    sentence: (directory, _key, doing) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(doing === 'read' ? 'folder-no-read' : 'folder-no-write', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-no-right-fix'),
};
const READ_ONLY = {
    reason: 'store-denied',
    sentence: directory => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-read-only', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-another-fix'),
};
const IN_THE_WAY = {
    reason: 'key-collision',
    sentence: (_directory, key) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-in-the-way', { key }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-in-the-way-fix'),
};
const NAME_TOO_LONG = {
    reason: 'key-invalid',
    sentence: (directory, key) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-name-too-long', { directory, key }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-name-too-long-fix'),
};
const TOO_MANY_FILES = {
    reason: 'store-unavailable',
    sentence: () => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-open-files'),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-open-files-fix'),
};
const BY_CODE = {
    ENOSPC: NO_ROOM,
    EDQUOT: NO_ROOM,
    EFBIG: NO_ROOM,
    EACCES: NO_RIGHT,
    EPERM: NO_RIGHT,
    EROFS: READ_ONLY,
    ENOTDIR: IN_THE_WAY,
    EISDIR: IN_THE_WAY,
    ENOTEMPTY: IN_THE_WAY,
    EEXIST: IN_THE_WAY,
    ENAMETOOLONG: NAME_TOO_LONG,
    EMFILE: TOO_MANY_FILES,
    ENFILE: TOO_MANY_FILES,
};
/** What a file system said, as a sentence and its fix; what is explained already passes through. */
function folderError(error, directory, key, doing = 'write to') {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return error;
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
    const advice = BY_CODE[code ?? ''];
    const details = { ...(code !== undefined && { code }), cause: error };
    if (advice)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', advice.reason, advice.sentence(directory, key, doing), {
            ...details,
            advice: advice.fix,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-unavailable', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-unusable', { directory, code: code ?? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-code-unknown') }), {
        ...details,
        advice: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('folder-unusable-fix'),
    });
}
/** Not EFBIG, which one large file is told where others still find room. */
const FULL_CODES = new Set(['ENOSPC', 'EDQUOT']);
/** What is written next would hear the same, unless it is very small. */
function isDiskFull({ details }) {
    return FULL_CODES.has(details.code ?? '');
}
const OCCUPIED_CODES = new Set(['ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EEXIST']);
/** What the disk said to the file at a path, as a sentence and its fix; what is explained already passes through. */
function toFileError(error, directory, path) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return error;
    if (OCCUPIED_CODES.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) ?? ''))
        return pathOccupied(path);
    return folderError(error, directory, path);
}
function pathOccupied(path) {
    const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-occupied', { path: (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path) });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'key-collision', sentence, {
        advice: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-occupied-fix'),
    });
}


/***/ }),

/***/ 12077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79851);
/** What killed runs left: files that were being written, and got no name of their own. */



/** A younger one may be another run's that is at work. */
const MAX_AGE_MS = 24 * 3_600_000;
/** Names read at once. */
const BATCH = 1024;
/** Never throws: what cannot be removed stays, and hurts nobody. */
async function removeLeftovers(folder, { now, isDeep, signal }) {
    const folders = [folder];
    for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
        try {
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(path, { bufferSize: BATCH })) {
                if (signal?.aborted)
                    return;
                const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name);
                if (entry.isDirectory() && isDeep)
                    folders.push(inside);
                else if (entry.isFile() && (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemporary */ .ey)(entry.name))
                    await removeOld(inside, now).catch(() => { });
            }
        }
        catch {
            // Not there, or not to be read by us.
        }
    }
}
async function removeOld(path, now) {
    const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    if (now - mtimeMs > MAX_AGE_MS)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
}


/***/ }),

/***/ 84250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** An exchange that brought no whole answer. */
class ExchangeError extends Error {
    name = 'ExchangeError';
    /** How far it came: before a connection could be used, before the head, within the body. */
    phase;
    /** The limit that ended it, where one did. */
    limit;
    /** Node's or undici's error code, where there is one. */
    code;
    constructor(phase, cause, limit) {
        super(limit ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause), { cause });
        this.phase = phase;
        this.limit = limit;
        this.code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause);
    }
}


/***/ }),

/***/ 71982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

;// CONCATENATED MODULE: ./lib/base/buffers/body-buffer.js
/** Bytes of a block where nobody said how long the body will be: as many as have come, within these. */
const MIN_BLOCK_BYTES = 4 * 1024;
const MAX_BLOCK_BYTES = 64 * 1024;
const NOTHING = Buffer.alloc(0);
/**
 * Collects a body in memory of its own. Chunks are copied, never kept: a chunk is a view of all that was read with
 * it, so that a body sent byte by byte would hold many times its size.
 */
class BodyBuffer {
    #full = [];
    #block;
    /** Bytes of the last block that are filled. */
    #filled = 0;
    #length = 0;
    /** @param memory that `whole` may lie in, where the length is known */
    constructor(declaredLength, memory) {
        if (declaredLength === 0)
            this.#block = NOTHING;
        else
            this.#block = memory ? memory.take(declaredLength) : allocate(declaredLength);
    }
    get length() {
        return this.#length;
    }
    append(chunk) {
        this.#length += chunk.length;
        for (let at = 0; at < chunk.length;) {
            if (this.#filled === this.#block.length)
                this.#begin();
            const copied = chunk.copy(this.#block, this.#filled, at);
            this.#filled += copied;
            at += copied;
        }
    }
    /** Counts bytes that nobody keeps. */
    count(bytes) {
        this.#length += bytes;
    }
    whole() {
        const isFull = this.#filled === this.#block.length;
        const last = isFull ? this.#block : this.#block.subarray(0, this.#filled);
        return this.#full.length === 0 ? last : Buffer.concat([...this.#full, last]);
    }
    #begin() {
        if (this.#filled > 0)
            this.#full.push(this.#block);
        this.#block = allocate(Math.min(MAX_BLOCK_BYTES, Math.max(MIN_BLOCK_BYTES, this.#length)));
        this.#filled = 0;
    }
}
/** Not from the shared pool: a slice of it would keep the whole pool alive. Pages nobody wrote cost nothing. */
function allocate(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}

// EXTERNAL MODULE: ./lib/base/buffers/release-memory.js
var release_memory = __webpack_require__(91006);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
;// CONCATENATED MODULE: ./lib/base/http/backpressure.js
/** Holds reading back, and the clock with it, while somebody has in hand what was read. */
class Backpressure {
    #body;
    #watchdog;
    #failed;
    #waiting;
    #isOff = false;
    /** @param failed told what was thrown by those who are waited for */
    constructor(body, watchdog, failed) {
        this.#body = body;
        this.#watchdog = watchdog;
        this.#failed = failed;
    }
    /** Somebody is waited for, and undici reads no further. */
    get isHolding() {
        return this.#waiting !== undefined;
    }
    /** Holds until `wait` is over. */
    pauseFor(wait) {
        if (wait === undefined)
            return;
        this.#waiting = wait;
        this.#body.pause();
        this.#watchdog.pause();
        wait.then(() => this.#release(wait), this.#failed);
    }
    /**
     * Calls `take` and holds until what it returns is over. One at a time, also where reading cannot be held: when the
     * other side closes, undici hands on what it still has.
     */
    handleNext(take) {
        try {
            if (this.#waiting === undefined)
                this.pauseFor(take());
            else
                this.pauseFor(this.#waiting.then(() => (this.#isOff ? undefined : take())));
        }
        catch (error) {
            this.#failed(error);
        }
    }
    /** Runs `step` when nothing is waited for any more; never where that fails. */
    afterAll(step) {
        if (this.#waiting === undefined)
            step();
        else
            this.#waiting.then(step, () => { });
    }
    /** Holds nobody and calls nobody any more. */
    stop() {
        this.#isOff = true;
    }
    #release(wait) {
        if (this.#waiting !== wait)
            return;
        this.#waiting = undefined;
        if (this.#isOff)
            return;
        this.#watchdog.resume();
        this.#body.resume();
    }
}

// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
// EXTERNAL MODULE: ./lib/base/members.js
var members = __webpack_require__(51394);
;// CONCATENATED MODULE: ./lib/base/http/deadline-sweep.js

/** One timer for all that have deadlines: it goes off when the earliest may be due, and thousands come and go before that. */
class DeadlineSweep {
    #watched = new members/* Members */.O();
    #timer;
    #timerDue = Infinity;
    /** @returns what is to be called when nothing can be due any more */
    add(watched) {
        const remove = this.#watched.add(watched);
        this.expect(watched.due());
        return () => {
            remove();
            if (this.#watched.size === 0)
                this.#rest();
        };
    }
    /** What is due later than the timer is found when that goes off. */
    expect(due) {
        // One that is over may still say something.
        if (due >= this.#timerDue || this.#watched.size === 0)
            return;
        clearTimeout(this.#timer);
        this.#timerDue = due;
        this.#timer = setTimeout(this.#look, due - performance.now());
    }
    #rest() {
        clearTimeout(this.#timer);
        this.#timerDue = Infinity;
    }
    #look = () => {
        this.#timerDue = Infinity;
        const now = performance.now();
        let next = Infinity;
        for (const watched of this.#watched) {
            watched.look(now);
            next = Math.min(next, watched.due());
        }
        // Those that wait for us have nothing due.
        if (next < Infinity)
            this.expect(next);
    };
}

;// CONCATENATED MODULE: ./lib/base/http/watchdog.js
/** Keeps time over one exchange, with one timer for all there are. */

const SWEEP = new DeadlineSweep();
class Watchdog {
    #limits;
    #onLimit;
    #onSlow;
    #sweep;
    /** Ends the watch. */
    stop;
    #totalDue;
    #headersDue = Infinity;
    #lastByteAt = Infinity;
    #windowEnd = Infinity;
    /** The first window is free: slow starts are common, slow stays are not. */
    #windowBytes = Infinity;
    #pausedAt;
    /** The next look at how slow it is, and what has come since the last one. */
    #lookAt = Infinity;
    #lookedAt = 0;
    #newBytes = 0;
    /** @param onSlow told at each look that finds the exchange slow */
    constructor(limits, onLimit, onSlow = () => { }, sweep = SWEEP) {
        this.#limits = limits;
        this.#onLimit = onLimit;
        this.#onSlow = onSlow;
        this.#sweep = sweep;
        const now = performance.now();
        if (limits.slow)
            this.#lookAt = now + limits.slow.headMs;
        this.#totalDue = now + limits.totalMs;
        this.stop = sweep.add(this);
    }
    requestSent() {
        this.#headersDue = performance.now() + this.#limits.headersMs;
        this.#sweep.expect(this.due());
    }
    headArrived() {
        const now = performance.now();
        this.#headersDue = Infinity;
        this.#lastByteAt = now;
        const { floor, slow } = this.#limits;
        if (floor)
            this.#windowEnd = now + floor.windowMs;
        if (slow)
            this.#lookAt = now + slow.firstMs;
        this.#lookedAt = now;
        this.#sweep.expect(this.due());
    }
    bytesArrived(bytes) {
        this.#lastByteAt = performance.now();
        this.#windowBytes += bytes;
        this.#newBytes += bytes;
    }
    /** Time in which we are the ones who do not read is not held against the other side. */
    pause() {
        this.#pausedAt ??= performance.now();
    }
    resume() {
        if (this.#pausedAt === undefined)
            return;
        const now = performance.now();
        const paused = now - this.#pausedAt;
        this.#pausedAt = undefined;
        this.#totalDue += paused;
        this.#windowEnd += paused;
        this.#lookAt += paused;
        this.#lookedAt += paused;
        this.#lastByteAt = now;
        this.#sweep.expect(this.due());
    }
    due() {
        if (this.#pausedAt !== undefined)
            return Infinity;
        const silenceEnd = this.#lastByteAt + this.#limits.idleMs;
        return Math.min(this.#totalDue, this.#headersDue, silenceEnd, this.#windowEnd, this.#lookAt);
    }
    look(now) {
        if (this.#pausedAt !== undefined)
            return;
        const limit = this.#exceeded(now);
        if (limit)
            return this.#onLimit(limit);
        if (now >= this.#lookAt - 1)
            this.#judgeSpeed(now);
    }
    #judgeSpeed(now) {
        const { slow } = this.#limits;
        if (!slow)
            return;
        const isBody = this.#lastByteAt < Infinity;
        const isSlow = !isBody || this.#newBytes < (slow.bytesPerSecond * (now - this.#lookedAt)) / 1000;
        this.#newBytes = 0;
        this.#lookedAt = now;
        this.#lookAt = now + slow.everyMs;
        if (isSlow)
            this.#onSlow();
    }
    #exceeded(now) {
        // A timer may fire a fraction early; within a millisecond counts as due.
        const passed = (due) => now >= due - 1;
        if (passed(this.#totalDue))
            return 'deadline';
        if (passed(this.#headersDue))
            return 'headers-timeout';
        if (passed(this.#lastByteAt + this.#limits.idleMs))
            return 'stalled';
        if (passed(this.#windowEnd) && this.#limits.floor) {
            if (this.#windowBytes < this.#limits.floor.bytes)
                return 'too-slow';
            this.#windowBytes = 0;
            this.#windowEnd = now + this.#limits.floor.windowMs;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/base/http/exchange.js






/** @throws ExchangeError, the signal's reason as soon as it is aborted, or what a callback of the request threw */
function exchange(request) {
    return new Promise((resolve, reject) => {
        const handler = new ExchangeHandler(request, resolve, reject);
        if (request.signal.aborted)
            return handler.fail(request.signal.reason);
        const { dispatcher, method, origin, path, headers } = request;
        const body = request.body ?? null;
        try {
            dispatcher.dispatch(
            // undici would close the connection behind every HEAD.
            { method, origin, path, headers, body, headersTimeout: 0, bodyTimeout: 0, reset: false }, handler);
        }
        catch (error) {
            handler.fail(new exchange_error/* ExchangeError */.S('connect', error));
        }
    });
}
class ExchangeHandler {
    #request;
    #resolve;
    #reject;
    #watchdog;
    #offAbort;
    #phase = 'connect';
    #controller;
    #settled = false;
    #head;
    #handling = { drain: 0 };
    #body = new BodyBuffer(0);
    /** Bytes of the body that came, and that the head promised; none promised: NaN. */
    #came = 0;
    #promised = Number.NaN;
    #reserved = 0;
    #backpressure;
    constructor(request, resolve, reject) {
        this.#request = request;
        this.#resolve = resolve;
        this.#reject = reject;
        this.#watchdog = new Watchdog(request.limits, limit => {
            if (this.#isAnswered())
                this.#finish('cut');
            else
                this.#abort(new exchange_error/* ExchangeError */.S(this.#phase, limit, limit));
        }, () => this.#slow());
        this.#offAbort = (0,on_abort/* onAbort */.u)(request.signal, () => this.#abort(request.signal.reason));
    }
    onRequestStart(controller) {
        this.#controller = controller;
        // Settled while it waited for a connection: undici offers no other moment to withdraw it.
        if (this.#settled)
            return controller.abort(new Error('withdrawn'));
        this.#phase = 'headers';
        this.#watchdog.requestSent();
    }
    onResponseStart(_controller, status, headers) {
        if (status < 200)
            return;
        this.#phase = 'body';
        this.#head = { status, headers };
        this.#promised = Number(headers['content-length']);
        this.#watchdog.headArrived();
        try {
            this.#handling = this.#request.onHead(this.#head);
        }
        catch (error) {
            return this.#abort(error);
        }
        if (!('keep' in this.#handling))
            return;
        const length = this.#promised;
        if (length > this.#handling.keep)
            return this.#tooLarge();
        this.#body = new BodyBuffer(Number.isSafeInteger(length) ? length : 0, this.#handling.memory);
        if (length > 0)
            this.#reserve(length);
    }
    onResponseData(_controller, chunk) {
        if (chunk.length === 0)
            return; // Behind a cut body undici hands on nothing, again each time it is resumed.
        this.#watchdog.bytesArrived(chunk.length);
        this.#came += chunk.length;
        const handling = this.#handling;
        if ('feed' in handling)
            return this.#holding().handleNext(() => (0,release_memory/* withChunk */.Q)(chunk, handling.feed));
        const most = 'keep' in handling ? handling.keep : 'drain' in handling ? handling.drain : handling.sample;
        const room = most - this.#body.length;
        if (chunk.length > room) {
            if ('keep' in handling)
                return this.#tooLarge();
            if ('sample' in handling)
                this.#body.append(chunk.subarray(0, room));
            return this.#finish('cut');
        }
        if ('drain' in handling)
            return this.#body.count(chunk.length);
        this.#body.append(chunk);
        if ('keep' in handling && this.#body.length > this.#reserved)
            this.#reserve(this.#body.length + RESERVE_STEP);
        // Of what it reads while it is held, undici looks at the rest again.
        if (!this.#backpressure?.isHolding)
            (0,release_memory/* releaseMemory */.H)(chunk);
    }
    onResponseEnd() {
        if (this.#backpressure && 'feed' in this.#handling)
            this.#backpressure.afterAll(() => this.#finish());
        else
            this.#finish();
    }
    onResponseError(_controller, error) {
        if (this.#isAnswered())
            return this.#finish();
        // Where reading is held, undici sees the close behind a whole body before it sees that the body is whole.
        if (this.#came === this.#promised)
            return this.onResponseEnd();
        const lost = new exchange_error/* ExchangeError */.S(this.#phase, error);
        if (this.#backpressure && 'feed' in this.#handling)
            this.#backpressure.afterAll(() => this.fail(lost));
        else
            this.fail(lost);
    }
    fail(reason) {
        if (this.#settle())
            this.#reject(reason);
    }
    #reserve(total) {
        this.#reserved = total;
        const wait = 'keep' in this.#handling ? this.#handling.reserve?.(total) : undefined;
        if (wait !== undefined)
            this.#holding().pauseFor(wait);
    }
    /** Made when somebody is to be waited for, which of most answers nobody is. */
    #holding() {
        this.#backpressure ??= new Backpressure(this.#controller, this.#watchdog, reason => this.#abort(reason));
        return this.#backpressure;
    }
    #slow() {
        if (this.#isAnswered())
            return this.#finish('cut');
        try {
            this.#request.onSlow?.();
        }
        catch (error) {
            this.#abort(error);
        }
    }
    #tooLarge() {
        this.#abort(new exchange_error/* ExchangeError */.S('body', 'too-large', 'too-large'));
    }
    /** The status was what mattered, and it is there. */
    #isAnswered() {
        return this.#head !== undefined && ('drain' in this.#handling || 'sample' in this.#handling);
    }
    #finish(connection = 'whole') {
        if (!this.#head || !this.#settle())
            return;
        const { status, headers } = this.#head;
        this.#resolve({ status, headers, body: this.#body.whole() });
        if (connection === 'cut')
            this.#controller?.abort(new Error('enough'));
    }
    #abort(reason) {
        this.fail(reason);
        this.#controller?.abort(reason instanceof Error ? reason : new Error('aborted'));
    }
    #settle() {
        if (this.#settled)
            return false;
        this.#settled = true;
        this.#backpressure?.stop();
        this.#watchdog.stop();
        this.#offAbort();
        return true;
    }
}
/** Bodies that do not say their length grow by this much between two questions for room. */
const RESERVE_STEP = 256 * 1024;


/***/ }),

/***/ 47100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lookupName),
/* harmony export */   e: () => (/* binding */ knownAddresses)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/** Names whose addresses need no resolver, and that none may say otherwise about. */


/** RFC 6761 §6.3; most resolvers do not know it. */
const LOCALHOST = /(^|\.)localhost$/;
/** https://cloud.google.com/compute/docs/metadata/overview */
const GOOGLE_METADATA = 'metadata.google.internal';
/** @param host as `URL` has it: in lower case, perhaps with a dot at its end */
function knownAddresses(host) {
    const name = host.replace(/\.$/, '');
    if (LOCALHOST.test(name))
        return addresses('127.0.0.1', '::1');
    return name === GOOGLE_METADATA ? addresses('169.254.169.254', 'fd20:ce::254') : undefined;
}
/** `dns.lookup` for connections, which asks no resolver about these names. */
function lookupName(hostname, options, callback) {
    const [first, ...more] = knownAddresses(hostname) ?? [];
    if (!first)
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, options, callback);
    else if (options.all)
        callback(null, [first, ...more]);
    else
        callback(null, first.address, first.family);
}
function addresses(...known) {
    return known.map(address => ({ address, family: (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) }));
}


/***/ }),

/***/ 27902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NO_SUCH_HOST),
/* harmony export */   k: () => (/* binding */ CERTIFICATE)
/* harmony export */ });
/** What Node, OpenSSL and undici call the ways in which no connection comes about; their codes may have words before them. */
/** A certificate that is not trusted, or no TLS at all. */
const CERTIFICATE = /\b(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|EPROTO)/;
/** The resolver knows no address, or could not be asked. */
const NO_SUCH_HOST = /\b(ENOTFOUND|ENODATA|EAI_\w+)$/;


/***/ }),

/***/ 91383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ProxiedAgent)
/* harmony export */ });
/* unused harmony export ProxyError */
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72678);
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95880);
/* harmony import */ var _verified_tls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98428);
/**
 * Requests that go through a forward proxy: https by CONNECT, plain http in absolute form, as proxies expect it. What
 * goes wrong with the proxy is told apart from what goes wrong behind it.
 */



const CONNECT_MS = 10_000;
/** What is wrong with the proxy: `code` is `PROXY_407` and kin for a status, else `PROXY_` and the code of the fault. */
class ProxyError extends Error {
    name = 'ProxyError';
    code;
    constructor(what, cause) {
        super('the proxy failed', { cause });
        this.code = `PROXY_${what}`;
    }
}
class ProxiedAgent extends _undici_js__WEBPACK_IMPORTED_MODULE_1__/* .Dispatcher */ .mk {
    #direct;
    #routes;
    #options;
    #proxies = new Map();
    /** @param direct for what no proxy is for; destroyed with this one */
    constructor(direct, routes, options) {
        super();
        this.#direct = direct;
        this.#routes = routes;
        this.#options = options;
    }
    dispatch(options, handler) {
        const url = new URL(String(options.origin));
        const proxy = this.#routes(url);
        if (!proxy)
            return this.#direct.dispatch(options, handler);
        void this.#send(url, proxy, options, handler);
        return true;
    }
    async close() {
        await Promise.all([this.#direct, ...this.#proxies.values()].map(agent => agent.close()));
    }
    async destroy() {
        await Promise.all([this.#direct, ...this.#proxies.values()].map(agent => agent.destroy()));
    }
    async #send(url, proxy, options, handler) {
        try {
            await this.#options.admit?.(url.hostname);
            this.#agentOf(proxy).dispatch({ ...options, origin: url.origin }, toldApart(handler));
        }
        catch (error) {
            handler.onResponseError?.(null, error);
        }
    }
    #agentOf(proxy) {
        const known = this.#proxies.get(proxy.href);
        if (known)
            return known;
        const { pool, guard = (connector) => connector } = this.#options;
        const agent = new _undici_js__WEBPACK_IMPORTED_MODULE_1__/* .ProxyAgent */ .kT({
            ...pool,
            uri: proxy.href,
            proxyTls: { timeout: CONNECT_MS, allowH2: false, ..._verified_tls_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .z },
            requestTls: { timeout: CONNECT_MS, allowH2: false, ..._verified_tls_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .z },
            // What comes back on these is the answer to CONNECT.
            clientFactory: (origin, more) => new _undici_js__WEBPACK_IMPORTED_MODULE_1__/* .Pool */ .bC(origin, { ...more, headersTimeout: CONNECT_MS, allowH2: false }),
            factory: (origin, more) => {
                const { connect } = more;
                return new _undici_js__WEBPACK_IMPORTED_MODULE_1__/* .Pool */ .bC(origin, { ...pool, ...more, connect: guard(connect) });
            },
        });
        this.#proxies.set(proxy.href, agent);
        return agent;
    }
}
/** How undici says that CONNECT, and a request in absolute form, were refused. */
const REFUSED = /^Proxy response \((\d+)\)|^Proxy Authentication Required \((407)\)/;
function toldApart(handler) {
    let begun = false;
    return {
        onRequestStart(controller, context) {
            begun = true;
            handler.onRequestStart?.(controller, context);
        },
        onResponseStart: (controller, status, headers, text) => handler.onResponseStart?.(controller, status, headers, text),
        onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
        onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
        onResponseError(controller, error) {
            const [, tunnel, plain] = REFUSED.exec(error.message) ?? [];
            const status = tunnel ?? plain;
            const code = String(error.code);
            // The first connection leads to the proxy and not to the origin.
            const isProxys = status !== undefined || (!begun && _proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREACHABLE */ .Dr.test(code));
            handler.onResponseError?.(controller, isProxys ? new ProxyError(status ?? code, error) : error);
            // undici reads on what nobody will hear of.
            if (plain !== undefined)
                controller.abort(error);
        },
    };
}


/***/ }),

/***/ 36535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   y: () => (/* binding */ MAX_RETRY_AFTER_MS)
/* harmony export */ });
/** A longer `Retry-After` is not waited for: the request fails now, and the next run asks again. */
const MAX_RETRY_AFTER_MS = 60_000;
/**
 * Reads `Retry-After` (RFC 9110 §10.2.3): whole seconds or an HTTP date in any of its three forms.
 * Anything negative, past, over a day or unparseable counts as absent, so the own backoff applies.
 * @returns milliseconds from `now`
 */
function retryAfter(header, now) {
    const text = header?.trim();
    if (!text)
        return undefined;
    const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : httpDate(text, now) - now;
    const oneDay = 86_400_000;
    return ms === 0 || (ms > 0 && ms <= oneDay) ? ms : undefined;
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IMF_FIXDATE = /^[a-z]{3}, (?<day>\d{2}) (?<month>[a-z]{3}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) gmt$/i;
const RFC_850 = /^[a-z]{6,9}, (?<day>\d{2})-(?<month>[a-z]{3})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) gmt$/i;
const ASCTIME = /^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/i;
function httpDate(text, now) {
    const parts = (IMF_FIXDATE.exec(text) ?? RFC_850.exec(text) ?? ASCTIME.exec(text))?.groups;
    if (!parts)
        return Number.NaN;
    const { day, month, year, time } = parts;
    const [hours, minutes, seconds] = time.split(':').map(Number);
    return Date.UTC(fullYear(year, now), MONTHS.indexOf(month.toLowerCase()), Number(day), hours, minutes, seconds);
}
/** Two digits mean the century that puts the date at most 50 years ahead (RFC 9110 §5.6.7). */
function fullYear(year, now) {
    if (year.length === 4)
        return Number(year);
    const thisYear = new Date(now).getUTCFullYear();
    const guess = thisYear - (thisYear % 100) + Number(year);
    return guess > thisYear + 50 ? guess - 100 : guess;
}


/***/ }),

/***/ 95880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ Pool),
/* harmony export */   g6: () => (/* binding */ Agent),
/* harmony export */   gU: () => (/* binding */ buildConnector),
/* harmony export */   kT: () => (/* binding */ ProxyAgent),
/* harmony export */   mk: () => (/* binding */ Dispatcher)
/* harmony export */ });
/* harmony import */ var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34660);
/* harmony import */ var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59136);
/* harmony import */ var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57405);
/* harmony import */ var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30883);
/* harmony import */ var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30628);
/* harmony import */ var undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76672);






// The whole of undici does so with each way to ask; a ProxyAgent needs this one, for its CONNECT.
Object.assign(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__.prototype, { connect: undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ });
const Agent = undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__;
const Dispatcher = undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__;
const Pool = undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__;
const ProxyAgent = undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_5__;
const buildConnector = undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__;


/***/ }),

/***/ 98428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ VERIFIED)
/* harmony export */ });
/** Said with every TLS connection, as NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment would else let anybody answer. */
const VERIFIED = { rejectUnauthorized: true };


/***/ }),

/***/ 51394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Members)
/* harmony export */ });
/**
 * Who is there at the moment, in no order, where thousands come and go. A Set would do, but of one that has become old
 * V8 leaves, each time it makes room, a dead table behind that still points at the members of that moment: all they hold
 * then lives until the next full collection.
 */
class Members {
    /** With holes. */
    #slots = [];
    #free = [];
    get size() {
        return this.#slots.length - this.#free.length;
    }
    /** @returns takes the member out again; a second call does nothing */
    add(member) {
        const slot = this.#free.pop() ?? this.#slots.length;
        this.#slots[slot] = member;
        let isIn = true;
        return () => {
            if (!isIn)
                return;
            isIn = false;
            this.#slots[slot] = undefined;
            this.#free.push(slot);
        };
    }
    /** Whoever is taken out meanwhile does not come up any more. */
    *[Symbol.iterator]() {
        for (let slot = 0; slot < this.#slots.length; slot++) {
            const member = this.#slots[slot];
            if (member !== undefined)
                yield member;
        }
    }
}


/***/ }),

/***/ 1290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asPersistError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);


/** A thrown thing as a PersistError; anything unknown becomes `unexpected`, so that no image ends a run. */
function asPersistError(thrown, stage) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return thrown;
    const sentence = (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('unexpected', { error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown) });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc(stage, 'unexpected', sentence, { cause: thrown });
}


/***/ }),

/***/ 43736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
];
/** A time as settings have it: `30m`, `1h30m`, `1m0.5s`. @param ms over 0 */
function formatDuration(ms) {
    let rest = ms;
    let spelled = '';
    for (const [unit, size] of UNITS) {
        if (rest >= size)
            spelled += `${Math.floor(rest / size)}${unit}`;
        rest %= size;
    }
    return rest > 0 ? `${spelled}${rest / 1000}s` : spelled;
}


/***/ }),

/***/ 15663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ onAbort)
/* harmony export */ });
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51394);
/** Who is told of each signal. Node goes through all listeners of a signal for each that is added or taken away. */

const known = new WeakMap();
/**
 * As a listener for 'abort', added once; for signals that many requests share.
 * @returns ends it
 */
function onAbort(signal, act) {
    const { acts, tell } = listenersOf(signal);
    // A signal made of others is held by Node as long as somebody listens, so that nobody does for longer than needed.
    if (acts.size === 0)
        signal.addEventListener('abort', tell);
    const remove = acts.add(act);
    return () => {
        remove();
        if (acts.size === 0)
            signal.removeEventListener('abort', tell);
    };
}
function listenersOf(signal) {
    const there = known.get(signal);
    if (there)
        return there;
    const acts = new _members_js__WEBPACK_IMPORTED_MODULE_0__/* .Members */ .O();
    const tell = () => {
        for (const act of acts)
            act();
    };
    const listeners = { acts, tell };
    known.set(signal, listeners);
    return listeners;
}


/***/ }),

/***/ 72242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   oK: () => (/* binding */ isUnencrypted),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/** What a typed endpoint says: scheme, host and port, and nothing else. Pure. */



/** Takes a host or URL; no scheme means https. */
function parseEndpoint(text, words) {
    const { name } = words;
    const typed = text.trim();
    const shown = `${name} ${(0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(typed)}`;
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
    // First of all, for no sentence may repeat a password.
    if (/^[^/]*\/*[^/]*@/.test(typed) || url?.username || url?.password)
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(words.holdsPassword, { name }) };
    if (!url)
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-no-host', { shown, example: words.example }) };
    const { protocol } = url;
    if (protocol !== 'http:' && protocol !== 'https:')
        return { problem: words.otherScheme(shown, url) };
    const host = url.host.replace(/\.(?=:|$)/, '');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(words.hasMore, { shown, host }) };
    return { endpoint: { protocol, host, hostname: url.hostname.replace(/\.$/, '') } };
}
function originOf({ protocol, host }) {
    return `${protocol}//${host}`;
}
/** Hosts that reach this machine alone, so that plain HTTP shows nothing to anybody. */
function isLoopback(hostname) {
    if (/(^|\.)localhost$/.test(hostname) || hostname === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 4 && hostname.startsWith('127.');
}
/** Plain HTTP over a network. */
function isUnencrypted({ protocol, hostname }) {
    return protocol === 'http:' && !isLoopback(hostname);
}


/***/ }),

/***/ 14343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/** What a URL that is canonical already says without being parsed again: neither user nor port of its scheme stands in it. */
const PLAIN = /^https?:\/\/([a-z0-9.-]+(?::\d+)?)(?=[/?#]|$)/;
/** `URL.host` of a canonical URL; '' for `data:` URIs, which have none. */
function hostOf(url) {
    return PLAIN.exec(url)?.[1] ?? URL.parse(url)?.host ?? '';
}


/***/ }),

/***/ 58585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   g: () => (/* binding */ encodeStrict)
/* harmony export */ });
/**
 * Percent-encoding as signatures want it: everything but letters, digits and `-._~` (RFC 3986 §2.3). What
 * encodeURIComponent leaves as it is, `!'()*`, some stores and most pattern matchers do not. Pure.
 */
function encodeStrict(text) {
    if (/^[\w.~-]*$/.test(text))
        return text;
    return encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Of a key: the slashes between its segments stay. */
function encodePath(path) {
    return /^[\w./~-]*$/.test(path) ? path : encodeStrict(path).replaceAll('%2F', '/');
}


/***/ }),

/***/ 11897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ tellingIn)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/** What the engine tells while it runs; the front doors speak, the engine is silent. */

/** To whoever listens, in their language, and whatever they do. */
function tellingIn(language, watch) {
    return new Proxy(watch, {
        get: (target, name) => {
            const isSentence = name === 'notice' || name === 'info';
            const listener = Reflect.get(target, name);
            return (...told) => {
                try {
                    listener?.apply(target, isSentence ? told.map(text => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, text)) : told);
                }
                catch {
                    // Its own trouble; the images have theirs.
                }
            };
        },
    });
}


/***/ }),

/***/ 95393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
const MARKS = {
    fine: '✓',
    missing: '✗',
    warning: '!',
    skipped: '-',
};
/** A finding for people: what was tried and came of it, and the policy that grants what is missing, line by line. */
function findingLines({ outcome, check, sentence, advice, statement }) {
    const said = advice ? `${sentence} ${advice}` : sentence;
    return [
        `${MARKS[outcome]} ${check.padEnd(11)} ${said}`,
        ...(statement?.split('\n').map(line => `    ${line}`) ?? []),
    ];
}


/***/ }),

/***/ 10270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkCallerOptions)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27733);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1482);
/** What only a program can get wrong: names that no option has, and values of the wrong type beside the fields. */





const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What a caller may say of every job beside its fields. */
const KINDS = {
    cwd: { needed: 'kind-text', is: (value) => typeof value === 'string' },
    environment: { needed: 'kind-record', is: isObject },
    credentials: { needed: 'kind-function', is: (value) => typeof value === 'function' },
    repository: { needed: 'kind-text', is: (value) => typeof value === 'string' },
    signal: {
        needed: 'kind-signal',
        is: (value) => isObject(value) && 'aborted' in value,
    },
    watch: { needed: 'kind-record', is: isObject },
    store: {
        needed: 'kind-store',
        is: (value) => isObject(value) &&
            ['head', 'put', 'get', 'list'].every(name => typeof value[name] === 'function'),
    },
    runId: { needed: 'kind-text', is: (value) => typeof value === 'string' },
};
const OF_EVERY_JOB = ['cwd', 'environment', 'credentials', 'repository', 'signal', 'watch'];
/**
 * Before anything is made of them.
 * @param more what this job alone takes beside its fields
 * @throws SettingsError with these problems and those of the fields
 */
function checkCallerOptions(table, given, more = []) {
    if (!isObject(given))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-kind', { name: 'options', kind: kindOf(given), needed: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('kind-record') }),
        ]);
    const problems = callerProblems(table, given, more);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([...problems, ...(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .A)(table, given).problems]);
}
function callerProblems(table, given, more) {
    const beside = [...OF_EVERY_JOB, ...more];
    const known = [...Object.keys(table).map(_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .x), ...beside];
    return Object.entries(given).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        if (!known.includes(name)) {
            const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestWord */ .z)(name, known);
            return [
                nearest === undefined
                    ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-unknown', { name })
                    : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-unknown-near', { name, nearest }),
            ];
        }
        const kind = beside.find(one => one === name);
        if (kind === undefined || KINDS[kind].is(value))
            return [];
        return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-kind', { name, kind: kindOf(value), needed: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(KINDS[kind].needed) })];
    });
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}


/***/ }),

/***/ 26821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fx: () => (/* binding */ askedLanguage),
  Rl: () => (/* binding */ jobContext),
  tw: () => (/* binding */ jobEnvironment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/base/clock.js
const systemClock = {
    now: Date.now,
    random: Math.random,
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal.addEventListener('abort', onAbort, { once: true });
    }),
};

// EXTERNAL MODULE: ./lib/base/watcher.js
var watcher = __webpack_require__(11897);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/store-fields.js
var store_fields = __webpack_require__(76264);
;// CONCATENATED MODULE: ./lib/jobs/options/context.js





/** What was said, whole; `surroundings` win. */
function jobEnvironment({ cwd, environment, credentials, repository }, surroundings) {
    return {
        ...(environment && { environment }),
        ...(credentials && { credentials }),
        ...(repository && { repository }),
        ...surroundings,
        cwd: (0,external_node_path_.resolve)(surroundings.cwd ?? cwd ?? '.'),
        clock: surroundings.clock ?? systemClock,
    };
}
function jobContext(options, surroundings) {
    return {
        ...jobEnvironment(options, surroundings),
        signal: options.signal ?? new AbortController().signal,
        watch: (0,watcher/* tellingIn */.b)(askedLanguage(options), options.watch ?? {}),
    };
}
/** Known before anything else is judged, since what is wrong is told in it. */
function askedLanguage({ language }) {
    return (0,parse/* parseOption */.Z)(store_fields/* STORE_FIELDS */.e.language, language) ?? 'en';
}


/***/ }),

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   Z: () => (/* binding */ parseOption)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27733);
/** What was asked, from text or a caller's values into one typed record, or every problem at once. Pure. */




function parseOptions(table, given) {
    const problems = [];
    const options = {};
    for (const [name, field] of Object.entries(table)) {
        const value = asked(given[(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .x)(name)], field);
        if (value === undefined) {
            if (field.required)
                problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-required', { name, help: field.asks ?? field.help }));
            continue;
        }
        try {
            options[(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .x)(name)] = field.parse(value);
        }
        catch (error) {
            const rule = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error);
            problems.push(field.secret || field.private
                ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('named', { name, rule })
                : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-wrong', { name, value: shown(value), rule }));
        }
    }
    return { options: options, problems };
}
/** One field alone, for whoever has to know it beside a run; undefined where it has no value, or a wrong one. */
function parseOption(field, given) {
    return parseOptions({ field }, { field: given }).options.field;
}
/** Empty text means "not set", since that is how an unset input arrives. */
function asked(value, field) {
    const isTrimmed = typeof value === 'string' && !field.secret && !field.verbatim;
    const text = isTrimmed ? value.trim() : value;
    return text === undefined || text === '' ? field.default : text;
}
function shown(value) {
    const text = typeof value === 'string' ? JSON.stringify((0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(value)) : String(value);
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}


/***/ }),

/***/ 60005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);


/** Everything that is wrong with what was asked, gathered so that the reader hears of all of it at once. */
class Problems {
    #sentences;
    constructor(sentences) {
        this.#sentences = [...sentences];
    }
    add(...sentences) {
        this.#sentences.push(...sentences.flat());
    }
    /** @param name stands before what `make` throws */
    attempt(make, name) {
        try {
            return make();
        }
        catch (error) {
            const rule = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error);
            this.#sentences.push(name ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('named', { name, rule }) : rule);
            return undefined;
        }
    }
    get sentences() {
        return this.#sentences;
    }
    /** @throws SettingsError when there is any */
    refuse() {
        if (this.#sentences.length > 0)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(this.#sentences);
    }
}


/***/ }),

/***/ 10275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkStore),
  E: () => (/* binding */ readStoreOptions)
});

// EXTERNAL MODULE: ./lib/base/http/proxy.js
var http_proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 43 modules
var say = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/credentials/access-policy.js
var access_policy = __webpack_require__(78303);
// EXTERNAL MODULE: ./lib/storage/credentials/check-keys.js
var check_keys = __webpack_require__(17721);
// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials_credentials = __webpack_require__(38286);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: ./lib/storage/service-errors/refusal.js
var refusal = __webpack_require__(33943);
// EXTERNAL MODULE: ./lib/base/http/network-errors.js
var network_errors = __webpack_require__(27902);
// EXTERNAL MODULE: ./lib/storage/service-errors/rule.js
var rule = __webpack_require__(74917);
;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/sts.js
/** Refusals on the way to temporary credentials: of GitHub, which gives the ID token, and of both clouds' STS. */


const isBusy = (status) => status >= 500 || status === 408;
/** No session is that long, so it was a page. */
const TOO_LARGE = /\btoo-large$/;
/** What every service on the way can say or fail to say. */
const ANY_SERVICE = [
    (0,rule/* rule */.H)('sts-throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
    (0,rule/* rule */.H)('busy', 'store-unavailable', { status: isBusy }, 'yes'),
    (0,rule/* rule */.H)('sts-certificate', 'store-endpoint', { network: network_errors/* CERTIFICATE */.k }),
    (0,rule/* rule */.H)('proxy', 'store-endpoint', { network: /\bPROXY_4\d\d$/ }),
    (0,rule/* rule */.H)('proxy', 'store-unavailable', { network: /\bPROXY_/ }, 'yes'),
];
/** https://docs.github.com/en/actions/reference/security/oidc */
const ID_TOKEN_RULES = [
    ...ANY_SERVICE,
    (0,rule/* rule */.H)('id-token-missing', 'store-auth', { network: TOO_LARGE }),
    (0,rule/* rule */.H)('lost', 'store-unavailable', { network: /./ }, 'yes'),
    (0,rule/* rule */.H)('id-token-refused', 'store-auth', { status: status => status >= 400 }),
    (0,rule/* rule */.H)('id-token-missing', 'store-auth', {}),
];
/**
 * Codes: https://help.aliyun.com/zh/ram/developer-reference/api-sts-2015-04-01-errorcodes and
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const STS_RULES = [
    // What the job showed.
    (0,rule/* rule */.H)('sts-token-expired', 'store-auth', {
        codes: ['AuthenticationFail.OIDCToken.Expired', 'ExpiredTokenException', 'ExpiredToken'],
    }),
    (0,rule/* rule */.H)('sts-fingerprint', 'store-auth', {
        codes: [
            'AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch',
            'AuthenticationFail.OIDCToken.HttpsUrlInvalid',
        ],
    }),
    (0,rule/* rule */.H)('sts-token-invalid', 'store-auth', { code: /^AuthenticationFail\.OIDCToken\./ }),
    // AWS says so when it could not fetch GitHub's keys, which passes.
    (0,rule/* rule */.H)('sts-issuer-unreachable', 'store-unavailable', { codes: ['InvalidIdentityToken'], message: /retrieve verification key/i }, 'yes'),
    (0,rule/* rule */.H)('sts-issuer-unreachable', 'store-unavailable', { codes: ['IDPCommunicationError'] }, 'yes'),
    (0,rule/* rule */.H)('sts-no-provider', 'store-auth', {
        codes: ['InvalidIdentityToken'],
        message: /no OpenIDConnect provider found/i,
    }),
    (0,rule/* rule */.H)('sts-token-invalid', 'store-auth', { codes: ['InvalidIdentityToken'] }),
    (0,rule/* rule */.H)('sts-token-rejected', 'store-auth', { codes: ['IDPRejectedClaim'] }),
    // Who the role lets in.
    (0,rule/* rule */.H)('sts-not-found', 'store-auth', {
        codes: ['AuthenticationFail.NoPermission'],
        message: /OIDC ?Provider/i,
    }),
    (0,rule/* rule */.H)('sts-ram-trust', 'store-auth', { codes: ['AuthenticationFail.NoPermission', 'NoPermission'] }),
    (0,rule/* rule */.H)('sts-aws-trust', 'store-auth', { codes: ['AccessDenied', 'AccessDeniedException'] }),
    (0,rule/* rule */.H)('sts-not-found', 'store-auth', { code: /^EntityNotExist\b/ }),
    // What was asked for.
    (0,rule/* rule */.H)('sts-duration', 'store-auth', { code: /^InvalidParameter\.DurationSeconds$/ }),
    (0,rule/* rule */.H)('sts-duration', 'store-auth', {
        codes: ['ValidationError'],
        message: /DurationSeconds|MaxSessionDuration/,
    }),
    (0,rule/* rule */.H)('sts-policy', 'store-auth', {
        codes: ['MalformedPolicyDocument', 'PackedPolicyTooLarge'],
    }),
    (0,rule/* rule */.H)('sts-policy', 'store-auth', { code: /^InvalidParameter\.Policy/ }),
    (0,rule/* rule */.H)('sts-value', 'store-auth', { codes: ['ValidationError'] }),
    (0,rule/* rule */.H)('sts-value', 'store-auth', { code: /^(Invalid|Missing)Parameter\b/ }),
    (0,rule/* rule */.H)('sts-region', 'store-endpoint', { codes: ['RegionDisabledException'] }),
    // Not now, or nobody.
    (0,rule/* rule */.H)('sts-throttled', 'store-throttled', { code: /^(Throttling|RequestLimitExceeded)/ }, 'yes'),
    ...ANY_SERVICE,
    (0,rule/* rule */.H)('sts-no-host', 'store-endpoint', { network: network_errors/* NO_SUCH_HOST */.N }, 'yes'),
    (0,rule/* rule */.H)('sts-foreign', 'store-endpoint', { network: TOO_LARGE }),
    (0,rule/* rule */.H)('lost', 'store-unavailable', { network: /./ }, 'yes'),
    (0,rule/* rule */.H)('sts-foreign', 'store-endpoint', { foreign: true }),
    (0,rule/* rule */.H)('sts-foreign', 'store-endpoint', { status: status => status < 400 }),
    (0,rule/* rule */.H)('sts-refused', 'store-auth', {}),
];

// EXTERNAL MODULE: ./lib/base/concurrency/retry.js
var retry = __webpack_require__(66351);
// EXTERNAL MODULE: ./lib/base/http/exchange.js + 4 modules
var exchange = __webpack_require__(71982);
// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
// EXTERNAL MODULE: ./lib/base/http/known-names.js
var known_names = __webpack_require__(47100);
// EXTERNAL MODULE: ./lib/base/http/proxied-agent.js
var proxied_agent = __webpack_require__(91383);
// EXTERNAL MODULE: ./lib/base/http/undici.js
var undici = __webpack_require__(95880);
// EXTERNAL MODULE: ./lib/base/http/verified-tls.js
var verified_tls = __webpack_require__(98428);
// EXTERNAL MODULE: ./lib/storage/service-errors/service-error.js + 9 modules
var service_error = __webpack_require__(77160);
;// CONCATENATED MODULE: ./lib/storage/credentials/token-request.js
/** One request to a service that gives out tokens: asked until it is answered or its refusal is final. */









/** As the stores have it, with longer waits: a run logs in once an hour. */
const POLICY = { attempts: 5, baseMs: 500, capMs: 10_000 };
const CONNECT_MS = 10_000;
/** Alibaba Cloud's and AWS's clients give such a request 5 to 10 s. */
const LIMITS = { headersMs: 15_000, idleMs: 10_000, totalMs: 20_000 };
/** ID tokens and sessions are under 4 KiB. */
const MAX_BYTES = 64 * 1024;
/** @throws ServiceError with advice, or the signal's reason */
async function requestToken(request, clock, signal = new AbortController().signal) {
    // Connections of its own, closed behind it: one kept alive for an hour would only hold the process.
    const direct = new undici/* Agent */.g6({
        connect: { timeout: CONNECT_MS, lookup: known_names/* lookupName */.Q, ...verified_tls/* VERIFIED */.z },
        allowH2: false,
    });
    const routes = request.proxy?.routes;
    const dispatcher = routes ? new proxied_agent/* ProxiedAgent */.N(direct, routes, { pool: { allowH2: false } }) : direct;
    try {
        return await (0,retry/* retry */.L)(() => attempt(request, dispatcher, signal), {
            policy: POLICY,
            clock,
            signal,
            decide: service_error/* retryDecision */.PQ,
        });
    }
    finally {
        await dispatcher.destroy();
    }
}
async function attempt(request, dispatcher, signal) {
    const { method, url, headers, body, context } = request;
    const { origin, pathname, search } = new URL(url);
    let response;
    try {
        response = await (0,exchange/* exchange */.c)({
            dispatcher,
            method,
            origin,
            path: pathname + search,
            headers,
            ...(body !== undefined && { body: Buffer.from(body) }),
            limits: LIMITS,
            signal,
            onHead: () => ({ keep: MAX_BYTES }),
        });
    }
    catch (error) {
        if (!(error instanceof exchange_error/* ExchangeError */.S))
            throw error;
        throw (0,service_error/* toServiceError */.N1)(context, (0,refusal/* networkFailure */.rd)(error, request.proxy), error);
    }
    const found = response.status === 200 ? request.read(response) : undefined;
    if (found !== undefined)
        return found;
    const failure = request.failureIn(response);
    throw response.status === 200
        ? (0,service_error/* serviceErrorFor */.lK)(request.unread, context, failure)
        : (0,service_error/* toServiceError */.N1)(context, failure);
}

;// CONCATENATED MODULE: ./lib/storage/credentials/job-id-token.js
/**
 * The ID token of a GitHub Actions job. Asked for here and not by the toolkit's getIDToken, which does not try
 * again after a 500 and is not there for the CLI in a `run:` step.
 * https://docs.github.com/en/actions/reference/security/oidc
 */




function idTokenSource(environment) {
    const url = environment.ACTIONS_ID_TOKEN_REQUEST_URL;
    const bearer = environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    if (!url || !bearer) {
        const variable = url ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL';
        return { problem: (0,say/* say */.c)('token-not-offered', { variable }) };
    }
    if (!URL.canParse(url))
        return { problem: (0,say/* say */.c)('token-no-url') };
    return { source: { url, bearer } };
}
/**
 * A new token, which lives for minutes.
 * @throws ServiceError `credentials`
 */
async function jobIdToken({ url, bearer }, { audience, language, clock, mask, proxy }, signal) {
    const context = {
        operation: 'login',
        service: 'GitHub',
        host: new URL(url).host,
        region: '',
        now: clock.now(),
        language,
        rules: ID_TOKEN_RULES,
        names: {},
    };
    const token = await requestToken({
        method: 'GET',
        url: `${url}&audience=${encodeURIComponent(audience)}`,
        headers: { authorization: `bearer ${bearer}`, accept: 'application/json' },
        context,
        read: tokenIn,
        failureIn: response => (0,refusal/* readFailure */.f1)({ ...response, body: NOTHING }),
        unread: 'id-token-missing',
        proxy,
    }, clock, signal);
    mask(token);
    return token;
}
const NOTHING = Buffer.alloc(0);
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** Of a token, in either cloud's STS. */
const MAX_CHARACTERS = 20_000;
function tokenIn({ body }) {
    try {
        const value = JSON.parse(body.toString())?.value;
        return typeof value === 'string' && value.length <= MAX_CHARACTERS && JWT.test(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/base/http/headers.js
var headers = __webpack_require__(74272);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/storage/credentials/session.js
/** What both clouds' token services are asked and what they answer, each in its own words. */
/** Of `owner/repository`, or of no repository; 2 to 64 characters that both clouds take. */
function sessionName(repository = '') {
    const name = repository.replace(/[^A-Za-z0-9.@_-]+/g, '-').slice(0, 64);
    return name.length < 2 ? 'persist-images' : name;
}
/** @returns undefined unless every part has the shape that the services give it */
function sessionOf(parts) {
    const { accessKeyId, accessKeySecret, securityToken, expiration } = parts;
    const time = typeof expiration === 'string' ? new Date(expiration) : new Date(Number.NaN);
    if (Number.isNaN(time.getTime()))
        return undefined;
    if (!isKey(accessKeyId) || !isKey(accessKeySecret) || !isKey(securityToken))
        return undefined;
    return { accessKeyId, accessKeySecret, securityToken, expiration: time };
}
/** Goes into a header, so it is visible ASCII. */
function isKey(value) {
    return typeof value === 'string' && /^[\x21-\x7e]{4,16384}$/.test(value);
}

;// CONCATENATED MODULE: ./lib/storage/credentials/alibaba-sts.js
/** https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc */



/** Unsigned: the ID token alone says who asks. */
const ALIBABA_STS = {
    request({ role, name, policy, idToken }, now) {
        const query = new URLSearchParams({
            Action: 'AssumeRoleWithOIDC',
            Version: '2015-04-01',
            Format: 'JSON',
            Timestamp: `${new Date(now).toISOString().slice(0, 19)}Z`,
            SignatureNonce: (0,external_node_crypto_.randomUUID)(),
        });
        return {
            url: `${role.endpoint}/?${query}`,
            form: {
                RoleArn: role.roleArn,
                OIDCProviderArn: role.oidcProviderArn ?? '',
                OIDCToken: idToken,
                RoleSessionName: name,
                DurationSeconds: String(role.sessionSeconds),
                ...(policy !== undefined && { Policy: policy }),
            },
        };
    },
    read(response) {
        const { Credentials } = objectIn(response);
        if (!isRecord(Credentials))
            return undefined;
        return sessionOf({
            accessKeyId: Credentials.AccessKeyId,
            accessKeySecret: Credentials.AccessKeySecret,
            securityToken: Credentials.SecurityToken,
            expiration: Credentials.Expiration,
        });
    },
    failureIn(response) {
        // Headers, and the XML of a gateway that did not come to see the format that was asked for.
        const { isForeign, ...read } = (0,refusal/* readFailure */.f1)(response);
        const { Code, Message, RequestId } = objectIn(response);
        const code = read.code ?? matchingText(Code, /^[A-Za-z0-9._-]{1,64}$/);
        const message = read.message ?? matchingText(Message, /^[^<]{1,1000}$/);
        const requestId = read.requestId ?? matchingText(RequestId, /^[0-9A-Za-z-]{1,64}$/);
        return {
            ...read,
            ...(code !== undefined ? { code } : isForeign && { isForeign }),
            ...(message !== undefined && { message }),
            ...(requestId !== undefined && { requestId }),
        };
    },
};
function objectIn({ body }) {
    try {
        const value = JSON.parse(body.toString());
        return isRecord(value) ? value : {};
    }
    catch {
        return {};
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function matchingText(value, shape) {
    return typeof value === 'string' && shape.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/storage/credentials/aws-sts.js
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */


/** Unsigned: the ID token alone says who asks. */
const AWS_STS = {
    request({ role, name, policy, idToken }) {
        return {
            url: `${role.endpoint}/`,
            form: {
                Action: 'AssumeRoleWithWebIdentity',
                Version: '2011-06-15',
                RoleArn: role.roleArn,
                RoleSessionName: name,
                WebIdentityToken: idToken,
                DurationSeconds: String(role.sessionSeconds),
                ...(policy !== undefined && { Policy: policy }),
            },
        };
    },
    read({ body }) {
        const document = body.toString();
        const part = (name) => (0,refusal/* element */.ND)(document, name, /^[\x21-\x7e]{4,16384}$/);
        return sessionOf({
            accessKeyId: part('AccessKeyId'),
            accessKeySecret: part('SecretAccessKey'),
            securityToken: part('SessionToken'),
            expiration: part('Expiration'),
        });
    },
    failureIn: refusal/* readFailure */.f1,
};

;// CONCATENATED MODULE: ./lib/storage/credentials/id-token-claims.js
/** What an ID token says about its job, read for the eyes of whoever has to write a trust policy. Pure. */
const MAX_SHOWN = 300;
/** The claims of a JWT, its signature unseen; `?` where there is none. */
function readClaims(token) {
    const payload = payloadOf(token);
    const audiences = [payload.aud].flat().filter(audience => typeof audience === 'string');
    return { sub: shown(payload.sub), aud: shown(audiences.join(' ')), iss: shown(payload.iss) };
}
function payloadOf(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch {
        return {};
    }
}
/** Refs and environments have names that anybody may choose. */
function shown(claim) {
    if (typeof claim !== 'string' || claim === '')
        return '?';
    const safe = claim.replace(/[^\p{L}\p{N} @:/._%*+=,~-]/gu, '?');
    return safe.length > MAX_SHOWN ? `${safe.slice(0, MAX_SHOWN)}…` : safe;
}

;// CONCATENATED MODULE: ./lib/storage/credentials/renewing.js



/** Asked for anew this long before they end, so that nothing begins with keys about to expire. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** Fresh keys that end sooner than this would end in the middle of an upload. */
const MIN_LIFE_MS = 2 * 60_000;
/** After a failed renewal, as long as the old keys still live. */
const PAUSE_MS = 30_000;
/**
 * Temporary credentials that are asked for again before they end. Many calls at once ask once. Nobody waits for a
 * renewal while the old ones live, so a token service that is down for minutes is not felt.
 * @throws PersistError `store-auth`, from the provider, when what `ask` gives is about to end
 */
function renewingCredentials(ask, clock) {
    let held;
    let asking;
    let notBefore = 0;
    const renew = async (signal) => {
        const fresh = await ask(signal);
        throwIfExpiring(fresh, clock.now());
        held = fresh;
        return fresh;
    };
    const renewed = (signal) => {
        // Whoever asks first asks for all: the callers of one run share its signal.
        asking ??= renew(signal).finally(() => {
            asking = undefined;
        });
        return asking;
    };
    return (refused, signal) => {
        const now = clock.now();
        const left = held && !(0,credentials_credentials/* sameKeys */.Z)(held, refused) ? lifeLeft(held, now) : 0;
        if (!held || left <= 0)
            return renewed(signal);
        if (left <= RENEW_BEFORE_MS && now >= notBefore && !asking) {
            renewed(signal).catch(() => {
                notBefore = clock.now() + PAUSE_MS;
            });
        }
        return held;
    };
}
/** Milliseconds; endless where no end is known. */
function lifeLeft(credentials, now) {
    return credentials.expiration ? credentials.expiration.getTime() - now : Number.POSITIVE_INFINITY;
}
function throwIfExpiring(credentials, now) {
    const left = lifeLeft(credentials, now);
    if (left > MIN_LIFE_MS)
        return;
    const seconds = Math.floor(left / 1000);
    const sentence = seconds > 0 ? (0,say/* say */.c)('session-ending', { seconds }) : (0,say/* say */.c)('session-ended', { seconds: -seconds });
    throw new errors/* PersistError */.vc('credentials', 'store-auth', sentence, { advice: (0,say/* say */.c)('session-longer') });
}

;// CONCATENATED MODULE: ./lib/storage/credentials/keyless.js
/** Login without keys: the job's ID token becomes a session of a role, again before each session ends. */









function keylessCredentials(login) {
    return renewingCredentials(signal => logIn(login, signal), login.clock);
}
const STS = {
    alibaba: { dialect: ALIBABA_STS, service: { en: 'Alibaba Cloud STS', zh: '阿里云 STS' } },
    aws: { dialect: AWS_STS, service: { en: 'AWS STS', zh: 'AWS STS' } },
};
async function logIn(login, signal) {
    const { role, sessionName, policy, language, clock, mask, proxy } = login;
    const { audience } = role;
    const idToken = await jobIdToken(login.source, { audience, language, clock, mask, proxy }, signal);
    const asked = { role, name: sessionName, policy, idToken };
    const { session, serverTime } = await openSession(asked, login, signal);
    const { accessKeyId, accessKeySecret, securityToken, expiration } = session;
    for (const secret of [accessKeyId, accessKeySecret, securityToken])
        mask(secret);
    // What is left of it is right by the service's clock, and by ours only where that is.
    const life = expiration.getTime() - (serverTime ?? clock.now());
    const until = `${expiration.toISOString().slice(11, 19)}Z`;
    const minutes = Math.floor(life / 60_000);
    login.info((0,say/* say */.c)('login-done', { role: role.roleArn, session: sessionName, until, minutes }));
    return { accessKeyId, accessKeySecret, securityToken, expiration: new Date(clock.now() + life) };
}
function openSession(request, { language, clock, proxy }, signal) {
    const { role, idToken } = request;
    const { dialect, service } = STS[role.cloud];
    const { sub, aud, iss } = readClaims(idToken);
    const context = {
        operation: 'login',
        service: service[language],
        host: new URL(role.endpoint).host,
        region: '',
        now: clock.now(),
        language,
        rules: STS_RULES,
        names: { role: role.roleArn, provider: role.oidcProviderArn ?? '', sub, aud, iss },
    };
    const { url, form } = dialect.request(request, clock.now());
    return requestToken({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
        context,
        read(response) {
            const session = dialect.read(response);
            const date = Date.parse((0,headers/* firstHeader */.Y)(response.headers, 'date') ?? '');
            return session && { session, serverTime: Number.isNaN(date) ? undefined : date };
        },
        failureIn: dialect.failureIn,
        unread: 'sts-foreign',
        proxy,
    }, clock, signal);
}

// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/url/endpoint.js
var url_endpoint = __webpack_require__(72242);
;// CONCATENATED MODULE: ./lib/storage/credentials/sts-endpoint.js
/** Where a cloud's token service is. Pure. */



/**
 * One host serves all of Alibaba Cloud. AWS has one for each region, and in China nothing else.
 * https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-endpoint
 * https://docs.aws.amazon.com/general/latest/gr/sts.html
 * @returns an origin
 */
function defaultStsEndpoint(cloud, { region = '', partition }) {
    if (cloud === 'alibaba')
        return 'https://sts.aliyuncs.com';
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    // The region of another vendor's store, or `auto`, is none of AWS's.
    const isOfAws = /^[a-z]{2,3}(-[a-z]+){1,2}-\d{1,2}$/.test(region.trim());
    const known = isOfAws ? region.trim() : HOME_REGION[partition];
    return known ? `https://sts.${known}.${suffix}` : `https://sts.${suffix}`;
}
/** Partitions that have no host for all regions. */
const HOME_REGION = {
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
};
/**
 * Takes a host or URL; no scheme means https. An ID token is as good as a password for minutes, so it travels
 * encrypted or not at all.
 */
function parseStsEndpoint(text) {
    const parsed = (0,url_endpoint/* parseEndpoint */.Bk)(text, {
        name: 'sts-endpoint',
        example: 'sts.aliyuncs.com',
        holdsPassword: 'endpoint-password',
        otherScheme: unencrypted,
        hasMore: 'endpoint-more',
    });
    if ('problem' in parsed)
        return parsed;
    const { endpoint } = parsed;
    return (0,url_endpoint/* isUnencrypted */.oK)(endpoint)
        ? { problem: unencrypted(`sts-endpoint ${(0,quote/* quote */.hD)(text.trim())}`, endpoint) }
        : { endpoint: (0,url_endpoint/* originOf */.yv)(endpoint) };
}
function unencrypted(shown, { host }) {
    return (0,say/* say */.c)('sts-unencrypted', { shown, host });
}

;// CONCATENATED MODULE: ./lib/storage/credentials/role.js
/** Keyless login as it was asked for, judged before anything is sent. Pure. */



/** Both services' bounds; what a role itself allows is known to them alone. */
const MIN_SECONDS = 900;
const MAX_SECONDS = 43_200;
const AUDIENCES = {
    alibaba: 'sts.aliyuncs.com',
    aws: 'sts.amazonaws.com',
};
const ALIBABA_ROLE = /^acs:ram::\d{5,20}:role\/[\w.-]{1,64}$/;
const ALIBABA_PROVIDER = /^acs:ram::\d{5,20}:oidc-provider\/[\w.-]{1,128}$/;
/** The name may stand behind a path. */
const AWS_ROLE = /^arn:(aws(?:-cn|-us-gov)?):iam::\d{12}:role\/(?:[\x21-\x7e]{1,511}\/)?[\w+=,.@-]{1,64}$/;
function checkRole(kind, input, region) {
    if (kind === 'r2')
        return { problems: [(0,say/* say */.c)('role-r2')], notices: [] };
    const roleArn = input.roleArn?.trim() ?? '';
    const oidcProviderArn = input.oidcProviderArn?.trim() ?? '';
    const { sessionSeconds } = input;
    const cloud = kind === 'oss' ? 'alibaba' : 'aws';
    const partition = AWS_ROLE.exec(roleArn)?.[1] ?? '';
    const sts = input.stsEndpoint?.trim()
        ? parseStsEndpoint(input.stsEndpoint)
        : { endpoint: defaultStsEndpoint(cloud, { region, partition }) };
    const problems = [
        ...(cloud === 'alibaba' ? alibabaProblems(roleArn, oidcProviderArn) : awsProblems(roleArn)),
        ...('problem' in sts ? [sts.problem] : []),
    ];
    if (!(Number.isInteger(sessionSeconds) && sessionSeconds >= MIN_SECONDS && sessionSeconds <= MAX_SECONDS))
        problems.push((0,say/* say */.c)('role-duration', { seconds: sessionSeconds, least: MIN_SECONDS, most: MAX_SECONDS }));
    const notices = cloud === 'aws' && oidcProviderArn ? [(0,say/* say */.c)('role-aws-provider')] : [];
    if (problems.length > 0 || 'problem' in sts)
        return { problems, notices };
    const role = {
        cloud,
        roleArn,
        oidcProviderArn: cloud === 'alibaba' ? oidcProviderArn : undefined,
        partition,
        audience: input.audience?.trim() || AUDIENCES[cloud],
        sessionSeconds,
        endpoint: sts.endpoint,
    };
    return { problems, notices, role };
}
function alibabaProblems(roleArn, providerArn) {
    if (ALIBABA_PROVIDER.test(roleArn) && ALIBABA_ROLE.test(providerArn))
        return [(0,say/* say */.c)('role-swapped')];
    const problems = [];
    if (roleArn === '')
        problems.push((0,say/* say */.c)('role-missing'));
    else if (!ALIBABA_ROLE.test(roleArn))
        problems.push((0,say/* say */.c)('role-not-ram', { arn: (0,quote/* quote */.hD)(roleArn), form: suggestedArn(roleArn, 'role') }));
    if (providerArn === '')
        problems.push((0,say/* say */.c)('provider-missing', { form: suggestedArn(roleArn, 'oidc-provider', 'GitHub') }));
    else if (!ALIBABA_PROVIDER.test(providerArn))
        problems.push((0,say/* say */.c)('provider-not-ram', { arn: (0,quote/* quote */.hD)(providerArn), form: suggestedArn(providerArn, 'oidc-provider') }));
    return problems;
}
function awsProblems(roleArn) {
    if (roleArn === '')
        return [(0,say/* say */.c)('role-missing')];
    if (AWS_ROLE.test(roleArn))
        return [];
    const account = /(?<!\d)\d{12}(?!\d)/.exec(roleArn)?.[0] ?? '123456789012';
    const partition = /^arn:(aws(?:-cn|-us-gov)?):/.exec(roleArn)?.[1] ?? 'aws';
    const form = `arn:${partition}:iam::${account}:role/${nameIn(roleArn)}`;
    return [(0,say/* say */.c)('role-not-aws', { arn: (0,quote/* quote */.hD)(roleArn), form })];
}
/** The right form, with what can be made out of the wrong one. */
function suggestedArn(arn, kind, name = nameIn(arn)) {
    const account = /(?<!\d)\d{5,20}(?!\d)/.exec(arn)?.[0] ?? 'ACCOUNT';
    return `acs:ram::${account}:${kind}/${name}`;
}
function nameIn(arn) {
    return /(?:^|[:/])([\w.-]*[a-zA-Z][\w.-]*)$/.exec(arn)?.[1]?.slice(0, 64) ?? 'NAME';
}

;// CONCATENATED MODULE: ./lib/storage/credentials/choose.js
/**
 * Who logs in, decided before the first request: the caller's own provider, the keys that were typed, a role, the
 * environment, and last what the machine itself may know. Must not import stores; where the environment counts, it
 * is an argument.
 */










const PARTS = ['accessKeyId', 'accessKeySecret', 'securityToken'];
function chooseCredentials(input) {
    const { kind, provider, given, role, environment, fallback } = input;
    if (provider)
        return { problems: [], notices: [], provider };
    const typed = PARTS.find(part => given[part] !== undefined);
    if (typed && role) {
        return { problems: [(0,say/* say */.c)('login-twice', { name: check_keys/* INPUT_NAMES */.Q[typed] })], notices: [] };
    }
    if (typed) {
        const { problems, ...rest } = fixed((0,check_keys/* checkCredentials */.v)(given));
        return {
            ...rest,
            problems: problems.map(problem => explained(problem, input)),
        };
    }
    if (role)
        return keyless(input, role);
    const found = (0,from_env/* credentialsFromEnv */.kv)(environment, kind);
    if (found)
        return fixed(found);
    const sentence = explained((0,say/* say */.c)(MISSING_KEYS[kind]), input);
    if (kind === 'oss' && fallback)
        return { problems: [], notices: [], provider: fallbackProvider(fallback, sentence, input.mask) };
    return { problems: [sentence], notices: [] };
}
/** With what GitHub keeps from workflows that anybody can change. */
function explained(problem, { isForkPullRequest }) {
    return isForkPullRequest ? (0,say/* say */.c)('login-fork', { problem }) : problem;
}
function fixed({ problems, notices, credentials }) {
    return { problems, notices, ...(credentials && { provider: (0,credentials_credentials/* fixedCredentials */.r)(credentials) }) };
}
function keyless(input, roleInput) {
    const { kind, bucket, prefix, region, mayWrite, environment, language, clock, mask, info, proxy } = input;
    const checked = checkRole(kind, roleInput, region);
    // What R2 does not have needs no token.
    const found = kind === 'r2' ? undefined : idTokenSource(environment);
    const problems = [...checked.problems];
    if (found && 'problem' in found)
        problems.push(explained(found.problem, input));
    const { role } = checked;
    if (problems.length > 0 || !role || !found || 'problem' in found)
        return { problems, notices: checked.notices };
    const policy = (0,access_policy/* sessionPolicy */.li)(role.cloud === 'alibaba' ? 'oss' : 's3', { bucket, prefix, partition: role.partition }, mayWrite);
    const notices = [...checked.notices];
    if (policy === undefined)
        notices.push((0,say/* say */.c)('login-whole-role', { role: role.roleArn }));
    const name = sessionName(input.repository);
    const login = { role, source: found.source, sessionName: name, policy, language, clock, mask, info, proxy };
    return { problems, notices, provider: keylessCredentials(login) };
}
const MISSING_KEYS = {
    oss: 'login-missing-oss',
    s3: 'login-missing-s3',
    r2: 'login-missing-r2',
};
/** What else the machine may know, looked for when it is needed. */
function fallbackProvider(fallback, nobodyFound, mask) {
    let looking;
    let masked;
    return async (refused, signal) => {
        looking ??= fallback();
        const provider = await looking;
        if (!provider)
            throw new errors/* PersistError */.vc('credentials', 'store-auth', nobodyFound);
        const credentials = await provider(refused, signal);
        if (!(0,credentials_credentials/* sameKeys */.Z)(credentials, masked)) {
            for (const secret of PARTS.map(part => credentials[part]))
                if (secret)
                    mask(secret);
            masked = credentials;
        }
        return credentials;
    };
}

// EXTERNAL MODULE: ./lib/storage/stores/destination.js + 2 modules
var stores_destination = __webpack_require__(87901);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/storage/stores/object-options.js
/** The words that a service knows for storage classes and ACLs. Pure. */


/** https://www.alibabacloud.com/help/en/oss/developer-reference/putobject */
const OSS_CLASSES = ['Standard', 'IA', 'Archive', 'ColdArchive', 'DeepColdArchive'];
const OSS_ACLS = ['default', 'private', 'public-read', 'public-read-write'];
/** Those that can be chosen by a header: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
const AWS_CLASSES = [
    'STANDARD',
    'STANDARD_IA',
    'ONEZONE_IA',
    'INTELLIGENT_TIERING',
    'GLACIER_IR',
    'GLACIER',
    'DEEP_ARCHIVE',
    'REDUCED_REDUNDANCY',
];
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
const S3_ACLS = [
    'private',
    'public-read',
    'public-read-write',
    'authenticated-read',
    'aws-exec-read',
    'bucket-owner-read',
    'bucket-owner-full-control',
];
/** https://developers.cloudflare.com/r2/buckets/storage-classes/ */
const R2_CLASSES = ['STANDARD', 'STANDARD_IA'];
/** @param isOpen stores of other vendors have further classes, which only they can judge */
function objectOptionProblems(kind, isOpen, { storageClass, acl }) {
    const classes = { oss: OSS_CLASSES, s3: AWS_CLASSES, r2: R2_CLASSES }[kind];
    const problems = isOpen ? [] : unknownWord('storage-class', storageClass, classes);
    if (kind === 'r2' && acl !== undefined)
        problems.push((0,say/* say */.c)('acl-r2'));
    else
        problems.push(...unknownWord('acl', acl, kind === 'oss' ? OSS_ACLS : S3_ACLS));
    return problems;
}
function unknownWord(name, value, known) {
    if (value === undefined || known.includes(value))
        return [];
    return [(0,say/* say */.c)('object-word', { name, value: (0,quote/* quote */.hD)(value), words: known.join(', ') })];
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/storage/stores/location.js
/** @returns the URL that a key is appended to, ending in '/' */
function publicBase(style, { protocol, host }, bucket) {
    if (style === 'virtual')
        return `${protocol}//${bucket}.${host}/`;
    return style === 'path' ? `${protocol}//${host}/${bucket}/` : `${protocol}//${host}/`;
}
/** A service's own host, which is spoken to in no other way. */
function https(host) {
    return { protocol: 'https:', host, hostname: host };
}

// EXTERNAL MODULE: ./lib/storage/stores/store-endpoint.js
var store_endpoint = __webpack_require__(93463);
// EXTERNAL MODULE: ./lib/base/messages/nearest-word.js
var nearest_word = __webpack_require__(63585);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/regions.js
/**
 * OSS's regions: the ids that signatures and endpoints are made of, and what the console calls them. A new region
 * that is not here works all the same; the table only understands names and notices slips.
 * https://help.aliyun.com/zh/oss/user-guide/regions-and-endpoints, read in November 2026.
 */

const row = (id, chinese, english) => ({ id, chinese, english });
const OSS_REGIONS = [
    row('cn-hangzhou', '华东1（杭州）', 'China (Hangzhou)'),
    row('cn-shanghai', '华东2（上海）', 'China (Shanghai)'),
    row('cn-nanjing', '华东5（南京-本地地域）', 'China (Nanjing - Local Region)'),
    row('cn-fuzhou', '华东6（福州-本地地域）', 'China (Fuzhou - Local Region)'),
    row('cn-wuhan-lr', '华中1（武汉-本地地域）', 'China (Wuhan - Local Region)'),
    row('cn-qingdao', '华北1（青岛）', 'China (Qingdao)'),
    row('cn-beijing', '华北2（北京）', 'China (Beijing)'),
    row('cn-zhangjiakou', '华北3（张家口）', 'China (Zhangjiakou)'),
    row('cn-huhehaote', '华北5（呼和浩特）', 'China (Hohhot)'),
    row('cn-wulanchabu', '华北6（乌兰察布）', 'China (Ulanqab)'),
    row('cn-shenzhen', '华南1（深圳）', 'China (Shenzhen)'),
    row('cn-heyuan', '华南2（河源）', 'China (Heyuan)'),
    row('cn-guangzhou', '华南3（广州）', 'China (Guangzhou)'),
    row('cn-chengdu', '西南1（成都）', 'China (Chengdu)'),
    row('cn-hongkong', '中国香港', 'China (Hong Kong)'),
    row('ap-northeast-1', '日本（东京）', 'Japan (Tokyo)'),
    row('ap-northeast-2', '韩国（首尔）', 'South Korea (Seoul)'),
    row('ap-southeast-1', '新加坡', 'Singapore'),
    row('ap-southeast-3', '马来西亚（吉隆坡）', 'Malaysia (Kuala Lumpur)'),
    row('ap-southeast-5', '印度尼西亚（雅加达）', 'Indonesia (Jakarta)'),
    row('ap-southeast-6', '菲律宾（马尼拉）', 'Philippines (Manila)'),
    row('ap-southeast-7', '泰国（曼谷）', 'Thailand (Bangkok)'),
    row('eu-central-1', '德国（法兰克福）', 'Germany (Frankfurt)'),
    row('eu-west-1', '英国（伦敦）', 'UK (London)'),
    row('us-west-1', '美国（硅谷）', 'US (Silicon Valley)'),
    row('us-east-1', '美国（弗吉尼亚）', 'US (Virginia)'),
    row('us-southeast-1', '美国（亚特兰大）', 'US (Atlanta)'),
    row('na-south-1', '墨西哥', 'Mexico'),
    row('me-east-1', '阿联酋（迪拜）', 'UAE (Dubai)'),
    row('me-central-1', '沙特（利雅得）', 'SAU (Riyadh - Partner Region)'),
    row('rg-china-mainland', '无地域属性（中国内地）', 'No region attribute (Chinese mainland)'),
];
/**
 * The region that a name of the console means: `杭州`, `华东1（杭州）`, `China (Hangzhou)`, `hangzhou`.
 * @returns its id; undefined for what names none, or several
 */
function regionNamed(text) {
    const wanted = plainName(text);
    if (wanted === '')
        return undefined;
    const found = OSS_REGIONS.filter(region => namesOf(region).includes(wanted));
    return found.length === 1 ? found[0]?.id : undefined;
}
/**
 * The id that one which nobody knows was probably meant to be. Ids differ in digits alone, so these are no slip: a
 * new region may be any number. Nor is a direction that is spelt right: `me-south-1` may come to be.
 */
function regionMeantBy(id) {
    if (DIRECTED.test(id))
        return undefined;
    const letters = lettersOf(id);
    if (OSS_REGIONS.some(region => lettersOf(region.id) === letters))
        return undefined;
    const near = (0,nearest_word/* nearestWord */.z)(letters, OSS_REGIONS.map(region => lettersOf(region.id)).filter(one => Math.abs(one.length - letters.length) <= 2));
    return near === undefined ? undefined : OSS_REGIONS.find(region => lettersOf(region.id) === near)?.id;
}
const DIRECTED = /^[a-z]{2}-(?:(?:north|south)?(?:east|west)|north|south|central)(?:-\d{1,2})?$/;
const lettersOf = (id) => id.replace(/[^a-z]/g, '');
/** Without the blanks and brackets that people leave out, in one spelling of each bracket. */
const plainName = (text) => text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()（）-]|本地地域|local region/g, '');
/** The whole name, what stands in its brackets, and the numbered part before them. */
function namesOf({ id, chinese, english }) {
    const inBrackets = [chinese, english].flatMap(name => /[（(]([^）)]+)[）)]/.exec(name)?.[1] ?? []);
    const numbered = /^(.+\d)（/.exec(chinese)?.slice(1) ?? [];
    const withoutPrefix = /^cn-[a-z]+$/.test(id) ? [id.slice(3)] : [];
    return [
        chinese,
        english,
        ...inBrackets,
        ...numbered,
        ...withoutPrefix,
        ...(id === 'cn-hongkong' ? ['香港'] : []),
    ].map(plainName);
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/location.js
/**
 * Where a bucket is spoken to, and under which public address its objects appear: region, endpoint and style
 * as typed, in; one location or every problem, out. Pure.
 */







const OSS_ENDPOINT = {
    scheme: 'oss',
    example: 'oss-cn-hangzhou.aliyuncs.com',
    isBare: hostname => /^(oss-[a-z0-9-]+|[a-z0-9-]+\.oss)\.aliyuncs\.com$/.test(hostname),
};
function locateOss(place) {
    const problems = [];
    const region = regionOf(place, problems);
    const endpoint = endpointOf(place, region, problems);
    if (problems.length > 0 || !endpoint)
        return { problems };
    const derived = (0,store_endpoint/* regionOfHost */.S$)(endpoint.hostname);
    const signed = region?.id ?? derived;
    if (!signed)
        return { problems: [(0,say/* say */.c)('region-unknown-oss', { host: endpoint.host })] };
    if (derived && derived !== signed)
        problems.push((0,store_endpoint/* contradiction */.qX)(signed, endpoint, derived));
    const insecure = (0,url_endpoint/* isUnencrypted */.oK)(endpoint);
    if (insecure && !place.allowInsecureEndpoint)
        problems.push((0,store_endpoint/* unencrypted */.OL)(endpoint));
    const style = styleOf(place.endpointStyle, endpoint, problems);
    if (problems.length > 0)
        return { problems };
    return {
        location: {
            region: signed,
            endpoint: (0,url_endpoint/* originOf */.yv)(endpoint),
            style,
            publicBase: publicBaseOf(place.bucket, signed, endpoint, style),
            insecure,
        },
    };
}
/** An id, with `oss-` or without, an address of OSS, or what the console calls the region. */
function regionOf({ region, endpoint }, problems) {
    const value = region?.trim().toLowerCase() ?? '';
    if (value === '')
        return undefined;
    const named = regionNamed(value);
    if (named)
        return { id: named, isInternal: false };
    const host = value.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const isInternal = /-internal(?:\.aliyuncs\.com)?$/.test(host);
    const id = (0,store_endpoint/* regionOfHost */.S$)(host) ?? host.replace(/^oss-/, '').replace(/-internal$/, '');
    const shown = (0,quote/* quote */.hD)(value);
    if (!/^[a-z][a-z0-9-]{1,62}$/.test(id)) {
        const inside = /oss-([a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com/.exec(value)?.[1];
        problems.push((0,say/* say */.c)('region-no-id', { region: shown, meant: inside ?? 'cn-hangzhou' }));
    }
    else if (!endpoint?.trim()) {
        // Whoever sets an endpoint may have a cloud of their own, with regions of its own.
        const meant = regionMeantBy(id);
        if (meant)
            problems.push((0,say/* say */.c)('region-slip', { region: shown, meant }));
    }
    return { id, isInternal };
}
function endpointOf(place, region, problems) {
    const text = place.endpoint?.trim() ?? '';
    const word = text.toLowerCase();
    if (word === 'accelerate')
        return https('oss-accelerate.aliyuncs.com');
    if (word === '' || word === 'internal') {
        const isInternal = word === 'internal' || region?.isInternal;
        if (region)
            return https(`oss-${region.id}${isInternal ? '-internal' : ''}.aliyuncs.com`);
        problems.push((0,say/* say */.c)('region-missing-oss'));
        return undefined;
    }
    const parsed = (0,store_endpoint/* parseStoreEndpoint */.Ow)(text, OSS_ENDPOINT);
    if ('problem' in parsed) {
        problems.push(parsed.problem);
        return undefined;
    }
    return parsed.endpoint;
}
function styleOf(asked, endpoint, problems) {
    const { hostname } = endpoint;
    const isVendors = hostname.endsWith('.aliyuncs.com');
    const problem = (0,store_endpoint/* styleProblem */.Hb)(asked, endpoint, isVendors);
    if (problem)
        problems.push(problem);
    if (asked !== 'auto')
        return asked;
    if ((0,external_node_net_.isIP)(hostname) !== 0)
        return 'path';
    return isVendors || (0,url_endpoint/* isLoopback */.U9)(hostname) ? 'virtual' : 'cname';
}
/** Objects read through internal or accelerated hosts would be unreachable, or dearer, for the reader. */
function publicBaseOf(bucket, region, endpoint, style) {
    return endpoint.hostname.endsWith('.aliyuncs.com')
        ? publicBase('virtual', https(`oss-${region}.aliyuncs.com`), bucket)
        : publicBase(style, endpoint, bucket);
}

// EXTERNAL MODULE: ./lib/storage/stores/s3/vendors.js
var vendors = __webpack_require__(10400);
;// CONCATENATED MODULE: ./lib/storage/stores/s3/location.js
/**
 * Where a bucket of an S3 store is spoken to, and under which public address its objects appear: region, endpoint
 * and style as typed, in; one location or every problem, out. Pure.
 */







const S3_ENDPOINT = {
    scheme: 's3',
    example: (0,say/* say */.c)('endpoint-examples-s3'),
    isBare: vendors/* isVendorHost */.fJ,
};
function locateS3(place) {
    const problems = [];
    const region = place.region?.trim().toLowerCase() || undefined;
    const endpoint = location_endpointOf(place, region, problems);
    const host = endpoint && (0,vendors/* readVendorHost */.pS)(endpoint.hostname);
    if (region)
        problems.push(...regionProblems(region, endpoint));
    if (problems.length > 0 || !endpoint)
        return { problems };
    const signed = region ?? host?.region ?? host?.vendor.region;
    if (!signed)
        return { problems: [(0,say/* say */.c)('region-unknown-s3', { host: endpoint.host })] };
    if (host?.region && host.region !== signed)
        problems.push((0,store_endpoint/* contradiction */.qX)(signed, endpoint, host.region));
    return finishLocation(place, signed, endpoint, problems);
}
/** The rest, once region and endpoint are known. */
function finishLocation(place, region, endpoint, problems) {
    const { bucket, allowInsecureEndpoint } = place;
    const vendor = (0,vendors/* readVendorHost */.pS)(endpoint.hostname)?.vendor;
    const insecure = (0,url_endpoint/* isUnencrypted */.oK)(endpoint);
    if (insecure && !allowInsecureEndpoint)
        problems.push((0,store_endpoint/* unencrypted */.OL)(endpoint));
    const problem = (0,store_endpoint/* styleProblem */.Hb)(place.endpointStyle, endpoint, vendor !== undefined);
    if (problem)
        problems.push(problem);
    const style = location_styleOf(place, endpoint, vendor);
    if (style === 'path' && endpoint.hostname.startsWith('s3-accelerate.'))
        problems.push((0,say/* say */.c)('endpoint-accelerate', { bucket }));
    if (problems.length > 0)
        return { problems };
    const publicHost = vendor?.publicHost?.(region) ?? endpoint.host;
    return {
        location: {
            region,
            endpoint: (0,url_endpoint/* originOf */.yv)(endpoint),
            style,
            publicBase: publicBase(style, { protocol: endpoint.protocol, host: publicHost }, bucket),
            insecure,
            vendor,
        },
    };
}
function location_endpointOf({ endpoint }, region, problems) {
    const text = endpoint?.trim() ?? '';
    const word = text.toLowerCase();
    if (word === 'internal') {
        problems.push((0,say/* say */.c)('endpoint-internal-oss'));
        return undefined;
    }
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html
    if (word === 'accelerate')
        return https('s3-accelerate.amazonaws.com');
    const parsed = text === '' ? undefined : (0,store_endpoint/* parseStoreEndpoint */.Ow)(text, S3_ENDPOINT);
    if (parsed && 'problem' in parsed) {
        problems.push(parsed.problem);
        return undefined;
    }
    // AWS's old host without a region answers for all of them, with redirects.
    if (parsed && parsed.endpoint.hostname !== 's3.amazonaws.com')
        return parsed.endpoint;
    if (region)
        return https((0,vendors/* awsHost */.Gy)(region));
    problems.push((0,say/* say */.c)('region-missing-s3'));
    return undefined;
}
function regionProblems(region, endpoint) {
    const isAws = /\.amazonaws\.(com|com\.cn|eu)$/.test(endpoint?.hostname ?? '');
    if ((isAws ? vendors/* AWS_REGION */.VN : /^[a-z0-9][a-z0-9-]{0,62}$/).test(region))
        return [];
    const meant = /[a-z]{2,4}(?:-[a-z]+)+-\d/.exec(region.replaceAll('_', '-'))?.[0] ?? 'us-east-1';
    return [(0,say/* say */.c)(isAws ? 'region-no-id-aws' : 'region-no-id', { region: (0,quote/* quote */.hD)(region), meant })];
}
function location_styleOf({ endpointStyle, bucket }, { hostname }, vendor) {
    if (endpointStyle !== 'auto')
        return endpointStyle;
    // Nothing resolves names below an address, and few resolve them below a store of one's own.
    if (!vendor || (0,external_node_net_.isIP)(hostname) !== 0)
        return 'path';
    // A certificate for *.host covers one label, and a dot makes two.
    return bucket.includes('.') ? 'path' : vendor.style;
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/r2-location.js
/** Where a bucket of Cloudflare R2 is spoken to. Pure. https://developers.cloudflare.com/r2/api/s3/api/ */







/** https://developers.cloudflare.com/r2/reference/data-location/#jurisdictional-restrictions */
const JURISDICTIONS = ['eu', 'us', 'fedramp'];
function locateR2(place) {
    const problems = [];
    const region = place.region?.trim().toLowerCase() || 'auto';
    // The second is what Cloudflare takes for the first.
    if (region !== 'auto' && region !== 'us-east-1') {
        const shown = (0,quote/* quote */.hD)(region);
        problems.push(JURISDICTIONS.includes(region)
            ? (0,say/* say */.c)('region-jurisdiction', { region: shown, endpoint: region })
            : (0,say/* say */.c)('region-not-r2', { region: shown }));
    }
    const endpoint = r2_location_endpointOf(place, problems);
    return endpoint ? finishLocation(place, 'auto', endpoint, problems) : { problems };
}
function r2_location_endpointOf(place, problems) {
    const text = place.endpoint?.trim() ?? '';
    const word = text.toLowerCase();
    if (word === '' || JURISDICTIONS.includes(word)) {
        const account = accountOf(place.accountId, problems);
        if (!account)
            return undefined;
        return https(`${account}.${word === '' ? '' : `${word}.`}r2.cloudflarestorage.com`);
    }
    const account = place.accountId === undefined ? undefined : accountOf(place.accountId, problems);
    const example = `${account ?? '<account-id>'}.r2.cloudflarestorage.com`;
    const parsed = (0,store_endpoint/* parseStoreEndpoint */.Ow)(text, { scheme: 'r2', example, isBare: vendors/* isVendorHost */.fJ });
    if ('problem' in parsed) {
        problems.push(parsed.problem);
        return undefined;
    }
    const { hostname } = parsed.endpoint;
    if ((0,vendors/* vendorOf */.AK)(hostname) !== vendors.R2 && !(0,url_endpoint/* isLoopback */.U9)(hostname))
        problems.push((0,say/* say */.c)('r2-endpoint', { host: hostname, jurisdictions: JURISDICTIONS.join(', ') }));
    else if (account && !(0,url_endpoint/* isLoopback */.U9)(hostname) && !hostname.startsWith(account))
        problems.push((0,say/* say */.c)('r2-accounts', { account, host: hostname }));
    return parsed.endpoint;
}
function accountOf(text, problems) {
    const value = text?.trim().toLowerCase() ?? '';
    if (/^[0-9a-f]{32}$/.test(value))
        return value;
    const inside = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/.exec(value)?.[0];
    if (value === '')
        problems.push((0,say/* say */.c)('r2-account-missing'));
    else if (inside)
        problems.push((0,say/* say */.c)('r2-account-more', { account: inside }));
    else
        problems.push((0,say/* say */.c)('r2-account-digits'));
    return undefined;
}

;// CONCATENATED MODULE: ./lib/storage/stores/locate.js
/** From a store as it was typed to one that can be opened, or every problem of it, without any request. Pure. */





/** @returns all problems at once, one sentence each; credentials are chosen elsewhere */
function locateStore(address) {
    const { destination, directory } = address;
    if (destination.kind === 'file')
        return { store: { kind: 'file', directory: (0,external_node_path_.resolve)(directory, destination.directory) } };
    const { kind, bucket, prefix } = destination;
    const { region, endpoint, endpointStyle, allowInsecureEndpoint, accountId, storageClass, acl } = address;
    const place = { bucket, region, endpoint, endpointStyle, allowInsecureEndpoint };
    const common = { bucket, prefix, storageClass, acl };
    if (kind === 'oss') {
        const located = withProblems(locateOss(place), objectOptionProblems(kind, false, address));
        return 'problems' in located ? located : { store: { ...common, kind, location: located.location } };
    }
    const found = kind === 'r2' ? locateR2({ ...place, accountId }) : locateS3(place);
    const isOfAnother = kind === 's3' && 'location' in found && found.location.vendor?.name !== 'S3';
    const located = withProblems(found, objectOptionProblems(kind, isOfAnother, address));
    return 'problems' in located ? located : { store: { ...common, kind, location: located.location } };
}
function withProblems(located, more) {
    const problems = [...('problems' in located ? located.problems : []), ...more];
    return problems.length > 0 ? { problems } : located;
}

// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/problems.js
var options_problems = __webpack_require__(60005);
;// CONCATENATED MODULE: ./lib/jobs/options/store-settings.js
/** From what was said about a store to its settings, the same for persisting, listing and downloading. */







/**
 * The beginning of the settings of every job that has nothing to judge before its store.
 * @param input which of the options lead to the store
 */
function readStoreOptions(table, given, input, environment, info) {
    const parsed = (0,parse/* parseOptions */.A)(table, given);
    const { options } = parsed;
    const problems = new options_problems/* Problems */.Z(parsed.problems);
    return { options, problems, store: checkStore(input(options), options, environment, info, problems) };
}
/** @param info told what is good to know once the run has begun, such as who is logged in */
function checkStore(input, options, environment, info, problems) {
    const { uri, name, storageClass, acl } = input;
    // A missing one was reported by its field.
    const destination = uri ? problems.attempt(() => (0,stores_destination/* parseDestination */.G)(uri, name)) : undefined;
    const { region, endpoint, endpointStyle, allowInsecureEndpoint, accountId, language } = options;
    const proxy = problems.attempt(() => (0,http_proxy/* useProxy */.C)('proxy', options.proxy, environment.environment ?? {}), 'proxy');
    // Where it is wrong, what stands beside it is judged all the same, so that all is told at once.
    const judged = destination ?? (0,stores_destination/* destinationMeant */.a)(uri ?? '');
    if (!judged)
        return undefined;
    const chosen = credentialsFor(judged, input.mayWrite, options, environment, info, proxy);
    const located = locateStore({
        destination: judged,
        directory: environment.cwd,
        endpointStyle,
        allowInsecureEndpoint,
        storageClass,
        acl,
        ...(region && { region }),
        ...(endpoint && { endpoint }),
        ...(accountId && { accountId }),
    });
    problems.add(chosen.problems, 'problems' in located ? located.problems : []);
    if ('problems' in located || !destination)
        return undefined;
    const { store } = located;
    const { provider: credentials } = chosen;
    const isIdle = accountId !== undefined && store.kind !== 'r2';
    const notices = isIdle ? [...chosen.notices, (0,say/* say */.c)('account-idle')] : chosen.notices;
    const common = { language, clock: environment.clock, ...(proxy && { proxy }) };
    if (store.kind === 'file')
        return { settings: { ...store, ...common }, notices };
    // Without credentials there was a problem.
    return credentials && { settings: { ...store, ...common, credentials }, notices };
}
function credentialsFor(destination, mayWrite, options, environment, info, proxy) {
    if (destination.kind === 'file')
        return { problems: [], notices: [] };
    const { kind, bucket, prefix } = destination;
    const { region, accessKeyId, accessKeySecret, securityToken, language } = options;
    const { roleArn, oidcProviderArn, oidcAudience, sessionDuration, stsEndpoint } = options;
    const { credentials, fallbackCredentials, repository, isForkPullRequest, clock } = environment;
    return chooseCredentials({
        kind,
        bucket,
        prefix,
        mayWrite,
        language,
        clock,
        info,
        proxy,
        mask: environment.mask ?? (() => { }),
        environment: environment.environment ?? {},
        given: { accessKeyId, accessKeySecret, securityToken },
        ...((roleArn ?? oidcProviderArn) && {
            role: {
                sessionSeconds: sessionDuration,
                ...(roleArn && { roleArn }),
                ...(oidcProviderArn && { oidcProviderArn }),
                ...(oidcAudience && { audience: oidcAudience }),
                ...(stsEndpoint && { stsEndpoint }),
            },
        }),
        ...(region && { region }),
        ...(credentials && { provider: credentials }),
        ...(fallbackCredentials && { fallback: fallbackCredentials }),
        ...(repository && { repository }),
        ...(isForkPullRequest && { isForkPullRequest }),
    });
}


/***/ }),

/***/ 28353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Progress)
});

// EXTERNAL MODULE: ./lib/base/url/host-of.js
var host_of = __webpack_require__(14343);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/host-times.js
/** How long the images of each host take. Pure. */

/** Later images count for more: a mean of so many of the last ones. */
const MEMORY = 20;
/** How long an answer stands, milliseconds: one that changes with each image cannot be read. */
const HOLD_MS = 1000;
class HostTimes {
    #times = new Map();
    /** When work on each image under way began, the oldest first. */
    #underWay = new Map();
    #answer;
    started(url, at) {
        this.#underWay.set(url, at);
    }
    settled(url, ms) {
        this.#underWay.delete(url);
        const host = (0,host_of/* hostOf */.w)(url);
        const time = this.#times.get(host) ?? { meanMs: 0, count: 0 };
        time.count++;
        time.meanMs += (ms - time.meanMs) / Math.min(time.count, MEMORY);
        this.#times.set(host, time);
    }
    /** An image that has been under way for longer than others took speaks for its host. */
    slowest(now) {
        if (this.#answer && now - this.#answer.at < HOLD_MS)
            return this.#answer;
        let [host, ms] = ['', 0];
        for (const [name, { meanMs }] of this.#times)
            if (name !== '' && meanMs > ms)
                [host, ms] = [name, meanMs];
        for (const [url, startedAt] of this.#underWay) {
            const name = (0,host_of/* hostOf */.w)(url);
            if (name !== '' && now - startedAt > ms)
                [host, ms] = [name, now - startedAt];
        }
        this.#answer = host === '' ? undefined : { at: now, host, ms };
        return this.#answer;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/watching/progress.js
/** How far a run is, from what its watcher is told: for whoever shows it while it goes. Pure but for the clock given. */


/** Hosts of trouble that are named. */
const MAX_TROUBLE = 3;
/** The rate is that of so many milliseconds: an average of hours would not see that a host has stopped. */
const WINDOW_MS = 15_000;
/** Between two looks at it. */
const SAMPLE_MS = 1000;
class Progress {
    #now;
    #hosts = new HostTimes();
    #samples = [];
    #total = 0;
    #done = 0;
    /** Without those that the memory knew, which take no time. */
    #worked = 0;
    #lost = 0;
    #lostBy = new Map();
    #bytes = 0;
    /** @param now milliseconds, of a clock that only goes forward */
    constructor(now) {
        this.#now = now;
    }
    /** Once for each part, where there are parts. */
    planned(_positions, _images, objects) {
        this.#total += objects;
        this.#samples.push({ at: this.#now(), worked: this.#worked });
    }
    started(url) {
        this.#hosts.started(url, this.#now());
    }
    settled({ outcome, bytes = 0, elapsedMs }, url) {
        this.#done++;
        if (outcome === 'failed' || outcome === 'refused')
            this.#countLost(url);
        if (outcome === 'stored')
            this.#bytes += bytes;
        if (elapsedMs === undefined)
            return;
        this.#worked++;
        this.#hosts.settled(url, elapsedMs);
    }
    read() {
        const now = this.#now();
        const perSecond = this.#rate(now);
        const slowest = this.#hosts.slowest(now);
        const left = this.#total - this.#done;
        return {
            done: this.#done,
            total: this.#total,
            lost: this.#lost,
            bytes: this.#bytes,
            ...(this.#lostBy.size > 0 && { trouble: this.#trouble() }),
            ...(perSecond !== undefined && { perSecond }),
            ...(perSecond && left > 0 && { leftMs: (left / perSecond) * 1000 }),
            ...(slowest && { slowest }),
        };
    }
    #countLost(url) {
        this.#lost++;
        const host = (0,host_of/* hostOf */.w)(url);
        if (host !== '')
            this.#lostBy.set(host, (this.#lostBy.get(host) ?? 0) + 1);
    }
    #trouble() {
        return [...this.#lostBy].sort(([, a], [, b]) => b - a).slice(0, MAX_TROUBLE);
    }
    #rate(now) {
        const samples = this.#samples;
        while ((samples[1]?.at ?? now) <= now - WINDOW_MS)
            samples.shift();
        const [first] = samples;
        if (!first || this.#worked === 0)
            return undefined;
        if ((samples.at(-1)?.at ?? now) <= now - SAMPLE_MS)
            samples.push({ at: now, worked: this.#worked });
        return now > first.at ? ((this.#worked - first.worked) / (now - first.at)) * 1000 : undefined;
    }
}


/***/ }),

/***/ 78303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fe: () => (/* binding */ rightPolicy),
/* harmony export */   li: () => (/* binding */ sessionPolicy)
/* harmony export */ });
/* unused harmony export grant */
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/**
 * Policies of RAM and IAM: the one writer of what a session may do at most, and of what grants a right that is missing.
 * https://www.alibabacloud.com/help/en/oss/user-guide/ram-policy
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-policies-s3.html
 * Pure.
 */

/** HEAD is read like GET, by either cloud. */
const OBJECT_ACTIONS = {
    read: 'GetObject',
    put: 'PutObject',
    'put-acl': 'PutObjectAcl',
};
/** How each cloud writes the same. */
const DIALECTS = {
    oss: {
        version: '1',
        list: 'oss:ListObjects',
        prefixKey: 'oss:Prefix',
        bucketName: ({ bucket }) => `acs:oss:*:*:${bucket}`,
        // RAM documents no way to write its wildcards as themselves.
        literal: (prefix) => prefix,
    },
    s3: {
        version: '2012-10-17',
        list: 's3:ListBucket',
        prefixKey: 's3:prefix',
        bucketName: ({ bucket, partition = 'aws' }) => `arn:${partition}:s3:::${bucket}`,
        // These three mean more than themselves in a policy.
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
        literal: (prefix) => prefix.replace(/[*?$]/g, '$${$&}'),
    },
};
/** A whole policy that gives these rights below the prefix, and nothing else. */
function grant(kind, scope, rights) {
    const { version, list, prefixKey, bucketName, literal } = DIALECTS[kind];
    const bucket = bucketName(scope);
    const prefix = literal(scope.prefix);
    const objectActions = rights.filter(isObjectRight).map(right => `${kind}:${OBJECT_ACTIONS[right]}`);
    const statements = [];
    if (objectActions.length > 0)
        statements.push(allow(objectActions, `${bucket}/${prefix}*`));
    if (rights.includes('list'))
        statements.push({
            ...allow([list], bucket),
            // A list of the whole bucket names no prefix, so no condition on it could hold.
            ...(prefix && { Condition: { StringLike: { [prefixKey]: [prefix, `${prefix}*`] } } }),
        });
    if (rights.includes('remove'))
        statements.push(allow([`${kind}:DeleteObject`], `${bucket}/${prefix}${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED_FOLDER */ .MI}*`));
    if (rights.includes('encrypt'))
        statements.push(allow(['kms:GenerateDataKey', 'kms:Decrypt'], '*'));
    return { Version: version, Statement: statements };
}
/** What grants one right, ready for the console's editor. */
function rightPolicy(kind, scope, right) {
    return JSON.stringify(grant(kind, scope, [right]), null, 2);
}
/** Both services' limit. */
const MAX_CHARACTERS = 2048;
/**
 * What a session may do at most: the role's rights, less everything that one run on one prefix does not need. A
 * session policy only ever takes away.
 * @returns undefined when the policy would be longer than the services take
 */
function sessionPolicy(kind, scope, mayWrite) {
    // An ACL goes with uploads that ask for one, where the role gives that at all. Buckets that encrypt by a key of the
    // account use it with the rights of whoever reads or writes.
    const rights = [
        'read',
        ...(mayWrite ? ['put', 'put-acl'] : []),
        'list',
        'encrypt',
    ];
    // Segments of the manifest that others replace are removed. A long prefix may leave no room for that, which runs
    // can do without.
    const choices = mayWrite ? [[...rights, 'remove'], rights] : [rights];
    return choices
        .map(choice => ascii(JSON.stringify(grant(kind, scope, choice))))
        .find(text => text.length <= MAX_CHARACTERS);
}
function allow(actions, resource) {
    return { Effect: 'Allow', Action: actions, Resource: [resource] };
}
function isObjectRight(right) {
    return Object.hasOwn(OBJECT_ACTIONS, right);
}
/** AWS takes no character above U+00FF in a policy, and JSON has a way to write each. */
function ascii(json) {
    return json.replace(/[\u007f-\uffff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 38286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sameKeys),
/* harmony export */   r: () => (/* binding */ fixedCredentials)
/* harmony export */ });
/** Every session of a role has its own id and token. */
function sameKeys(a, b) {
    return a.accessKeyId === b?.accessKeyId && a.securityToken === b.securityToken;
}
/** Keys that stay the same for the whole run: static ones, or temporary ones that nobody renews. */
function fixedCredentials(credentials) {
    return () => credentials;
}


/***/ }),

/***/ 63890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ byBytes)
/* harmony export */ });
/**
 * The order that stores list keys in: by the bytes of their UTF-8, which is the order of code points. UTF-16's differs
 * where a surrogate meets a character behind them.
 */
function byBytes(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter; at++) {
        const unitA = a.charCodeAt(at);
        const unitB = b.charCodeAt(at);
        if (unitA !== unitB)
            return rank(unitA) - rank(unitB);
    }
    return a.length - b.length;
}
function rank(unit) {
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    return isSurrogate ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 55397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ windowsFlaw),
/* harmony export */   y: () => (/* binding */ isDeviceName)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);
/** What Windows makes of names. Pure. */

/** Taken for devices, in any case and with any extension; the superscripts are digits to it. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
function isDeviceName(segment) {
    return DEVICE.test(segment);
}
/**
 * Why a key cannot be a path on Windows, or undefined.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
function windowsFlaw(key) {
    for (const segment of key.split('/')) {
        const shown = { segment: JSON.stringify(segment) };
        if (isDeviceName(segment))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('key-rule-device', shown);
        if (/[. ]$/.test(segment))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('key-rule-tail', shown);
        if (/[<>:"|?*]/.test(segment))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('key-rule-windows', shown);
    }
    return undefined;
}


/***/ }),

/***/ 33943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74272);

function readFailure(response) {
    const { headers, status } = response;
    const header = (name) => (0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, name);
    // HEAD has no body: its error document comes in a header, base64.
    const document = response.body.length > 0
        ? response.body.toString()
        : Buffer.from(header('x-oss-err') ?? '', 'base64').toString();
    const code = element(document, 'Code', /^[A-Za-z0-9._-]{1,64}$/);
    const ec = element(document, 'EC', EC) ?? matching(header('x-oss-ec'), EC);
    const requestId = matching(header('x-oss-request-id') ?? header('x-amz-request-id'), REQUEST_ID) ??
        element(document, 'RequestId', REQUEST_ID);
    const endpoint = element(document, 'Endpoint', HOST)?.toLowerCase();
    const region = matching(header('x-amz-bucket-region'), REGION) ??
        element(document, 'Region', REGION) ??
        (endpoint && /^oss-([a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com$/.exec(endpoint)?.[1]);
    const isForeign = response.body.length > 0 && !code && !ec;
    const date = Date.parse(header('date') ?? '');
    return defined({
        status,
        code,
        ec,
        requestId,
        message: element(document, 'Message', /^[^<]{1,1000}$/),
        endpoint,
        region,
        serverTime: Number.isNaN(date) ? undefined : date,
        retryAfter: header('retry-after'),
        isForeign: isForeign || undefined,
    });
}
function networkFailure(error, proxy) {
    const network = `${error.phase} ${error.limit ?? error.code ?? ''}`.trim();
    return { network, ...(proxy && { proxy }) };
}
const EC = /^[0-9A-Za-z-]{1,32}$/;
const REQUEST_ID = /^[0-9A-Za-z-]{1,64}$/;
const HOST = /^[a-z0-9.-]{1,253}$/i;
const REGION = /^[a-z0-9-]{1,64}$/;
/** The first `<name>…</name>` whose text is as it should be. Two searches, whatever the document holds. */
function element(document, name, shape) {
    const open = document.indexOf(`<${name}>`);
    if (open < 0)
        return undefined;
    const start = open + name.length + 2;
    const end = document.indexOf('<', start);
    return end < 0 ? undefined : matching(document.slice(start, end), shape);
}
function matching(text, shape) {
    const value = text?.trim();
    return value !== undefined && shape.test(value) ? value : undefined;
}
function defined(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 74917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
function rule(id, reason, when, retry = 'no') {
    return { id, reason, retry, ...(when && { when }) };
}


/***/ }),

/***/ 77160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _7: () => (/* binding */ ServiceError),
  PQ: () => (/* binding */ retryDecision),
  lK: () => (/* binding */ serviceErrorFor),
  N1: () => (/* binding */ toServiceError)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var http_proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/http/retry-after.js
var retry_after = __webpack_require__(36535);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 43 modules
var say = __webpack_require__(4962);
;// CONCATENATED MODULE: ./lib/base/messages/en/oss.js
const OSS_ENGLISH = {
    'unknown-id': {
        sentence: 'OSS does not know this access key id.',
        fix: "Check the secret's name, that the key is enabled, and that id and secret are not swapped. An id that begins with STS. also needs security-token.",
    },
    'token-mismatch': {
        sentence: 'The security token does not match the key pair.',
        fix: 'All three values must come from one STS answer.',
    },
    'region-unfit': {
        sentence: 'region {region} does not fit the bucket or the endpoint.',
        fix: "Use the bucket's region id, e.g. cn-hangzhou.",
    },
    'signature-v1': {
        sentence: 'OSS refused an old V1 signature.',
        fix: 'This should not happen, as every request is signed V4: please report it.',
    },
    'other-region': {
        sentence: 'The bucket {bucket} is in another region.',
        fix: 'OSS says that it is at {endpoint}; set region to {theirRegion}.',
    },
    'domain-needed': {
        sentence: "OSS does not let this account use its default domains for the bucket's objects.",
        fix: 'Take a bucket outside the mainland, such as in cn-hongkong, which needs no domain; or bind a domain with an ICP filing to this one, set endpoint to it and endpoint-style to cname.',
    },
    'list-denied': {
        sentence: 'The credentials may not list {target}.',
        fix: 'Allow oss:ListObjects with oss:Prefix; the command `doctor` prints the policy.',
    },
    suspended: {
        sentence: 'The account or the bucket {bucket} is suspended.',
        fix: 'See billing and messages in the Alibaba Cloud console.',
    },
    'bucket-name': {
        sentence: '{bucket} is not a bucket name.',
        fix: 'A bucket has 3 to 63 lower-case letters, digits and hyphens, and is not a URL.',
    },
    retained: {
        sentence: 'A retention policy protects what is stored under this key.',
        fix: 'Use a new prefix.',
    },
    'path-style': {
        sentence: 'OSS does not take the bucket in the path.',
        fix: 'Leave endpoint-style out.',
    },
    'no-oss-host': {
        sentence: '{host} does not exist.',
        fix: 'The region or the endpoint is misspelt, or it is an -internal endpoint outside Alibaba Cloud.',
    },
    'internal-unreachable': {
        sentence: '{host} does not answer: internal endpoints answer only inside Alibaba Cloud.',
        fix: 'Use the public endpoint here.',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/en/s3.js
const S3_ENGLISH = {
    's3-unknown-id': {
        sentence: '{service} does not know this access key id.',
        fix: "Check the secret's name, that the key is active, that id and secret are not swapped, and that the key is of {service}. An id that begins with ASIA also needs security-token.",
    },
    's3-token-refused': {
        sentence: '{service} did not accept the security token.',
        fix: 'access-key-id, access-key-secret and security-token must come from one answer of STS; keys of a user have no token.',
    },
    's3-list-denied': {
        sentence: 'The credentials may not list {target}.',
        fix: 'Allow s3:ListBucket on the bucket {bucket}, with s3:prefix for the prefix.',
    },
    's3-head-denied': {
        sentence: 'The credentials may not do {action} on {target}, or may not know whether the object is there.',
        fix: 'Allow {action} on the prefix and s3:ListBucket on the bucket {bucket}: without the second, S3 answers 403 for what does not exist.',
    },
    's3-account': {
        sentence: '{service} has closed or not yet opened this account or the bucket {bucket} ({code}).',
        fix: 'See billing and messages in its console.',
    },
    's3-bucket-name': {
        sentence: '{bucket} is not a bucket name.',
        fix: 'A bucket has 3 to 63 lower-case letters, digits, hyphens and dots, and is not a URL.',
    },
    's3-region': {
        sentence: 'The bucket {bucket} is not where the request was signed for, region {region}.',
        fix: 'Set region to {theirRegion}.',
    },
    's3-conflict': {
        sentence: 'Somebody else was writing this key at the same time.',
        fix: 'Run again; see that no two runs write to one prefix.',
    },
    's3-acl': {
        sentence: 'The bucket {bucket} takes no ACLs.',
        fix: 'Leave acl out, and make objects public by a bucket policy where they have to be.',
    },
    's3-storage-class': {
        sentence: '{service} does not have the storage class that was asked for.',
        fix: 'Leave storage-class out, or write one that the documentation of {service} lists.',
    },
    's3-encryption-key': {
        sentence: 'The key that encrypts the bucket {bucket} cannot be used ({code}).',
        fix: 'Enable the KMS key, and allow kms:GenerateDataKey and kms:Decrypt on it.',
    },
    's3-full': {
        sentence: 'The quota of the account or of the bucket {bucket} is used up ({code}).',
        fix: 'Raise the quota, or remove what is not needed.',
    },
    's3-not-implemented': {
        sentence: '{service} does not know something that was asked of it ({status} {code}).',
        fix: 'Leave acl and storage-class out; if it refuses all the same, it does not speak enough of S3.',
    },
    'r2-unauthorized': {
        sentence: 'R2 does not accept the credentials (401).',
        fix: 'Use the access key id and secret that the dashboard shows for an R2 API token, not the token itself, and check that it has not expired.',
    },
    'r2-unknown-id': {
        sentence: 'R2 does not know this access key id.',
        fix: 'Use the access key id (32 characters) and secret of an R2 API token of this account; keys of AWS do not work here.',
    },
    'r2-not-enabled': {
        sentence: 'R2 is not enabled for this Cloudflare account.',
        fix: 'Subscribe to R2 in the Cloudflare dashboard, and check account-id.',
    },
    'r2-denied': {
        sentence: 'The R2 API token may not do {action} in the bucket {bucket}.',
        fix: 'Give the token "Object Read & Write" for this bucket; of a jurisdiction the endpoint is another: endpoint: eu, us or fedramp.',
    },
    'r2-no-bucket': {
        sentence: 'There is no bucket {bucket} in this Cloudflare account ({host}).',
        fix: 'Check the spelling and account-id; a bucket in a jurisdiction needs endpoint: eu, us or fedramp. Buckets are never created for you.',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/en/store.js
const STORE_ENGLISH = {
    'wrong-secret': {
        sentence: 'The access key secret does not belong to this id.',
        fix: 'Paste the secret again without spaces or line breaks; if it is right, something between this machine and {service} rewrites paths or headers.',
    },
    'token-expired': {
        sentence: 'The temporary credentials expired during or before the run.',
        fix: 'Get them in this job, right before this step, and ask for a longer session.',
    },
    clock: {
        sentence: "This machine's clock is more than 15 minutes off (ours {ours}, {service} {theirs}).",
        fix: 'Set the clock of the self-hosted runner by NTP.',
    },
    denied: {
        sentence: 'The credentials may not do {action} on {target}.',
        fix: 'Attach the policy that the command `doctor` prints to the user or role; look for Deny rules on source address or plain http.',
    },
    'remove-denied': {
        sentence: 'The credentials may not do {action} on {target}.',
        fix: 'Allow {action} on what is to be removed, and on nothing else; storing and reading do not need it.',
    },
    'no-bucket': {
        sentence: 'There is no bucket {bucket} in this account and region ({region}).',
        fix: 'Check the spelling and the region; buckets are never created for you.',
    },
    'key-invalid': {
        sentence: 'The key breaks the rules of {service}.',
        fix: 'Shorten the prefix or the key template (1,023 bytes of UTF-8 together).',
    },
    collision: {
        sentence: 'A different file is already stored under this key.',
        fix: 'Choose on-collision, or a key template with a hash.',
    },
    'digest-refused': {
        sentence: 'The bytes changed on the way to {service}.',
        fix: 'Check the proxies between this machine and {host}.',
    },
    integrity: {
        sentence: 'What {service} stored has another checksum than what was sent.',
        fix: 'Check the proxies between this machine and {host}, then run again.',
    },
    'read-integrity': {
        sentence: 'What arrived has another checksum than what {service} holds.',
        fix: 'Check the proxies between this machine and {host}, then run again.',
    },
    changed: {
        sentence: 'The object was replaced while it was read.',
        fix: 'Run again when nobody writes to it.',
    },
    'list-broken': {
        sentence: '{host} says that its list goes on, but not from where.',
        fix: 'That is an error of the service which answers there: report it, and list a narrower prefix meanwhile.',
    },
    archived: {
        sentence: 'The object is archived.',
        fix: 'Restore it first.',
    },
    'too-large': {
        sentence: 'The image is larger than one PUT allows.',
        fix: 'Lower max-bytes.',
    },
    throttled: {
        sentence: '{service} is throttling this account.',
        fix: 'Lower concurrency; keys that begin with a hash spread the load.',
    },
    busy: {
        sentence: '{service} was busy ({status}).',
        fix: 'Run again; what is not done yet is picked up.',
    },
    'no-key': {
        sentence: 'The object is gone.',
        fix: 'List the prefix to see what is there.',
    },
    redirect: {
        sentence: '{host} answered with a redirect ({status}), which is not followed with credentials.',
        fix: 'Set endpoint to the host that serves the bucket itself.',
    },
    foreign: {
        sentence: '{host} did not answer as {service} does ({status}).',
        fix: 'Check endpoint: only a host, without path and bucket, of {service} itself and not of a site or a proxy in front of it.',
    },
    refused: {
        sentence: '{service} refused the request ({status} {code}).',
        fix: 'Look the code up in the {service} documentation; the request id helps its support.',
    },
    proxy: {
        sentence: 'The proxy between this machine and {host} lets nothing through ({network}).',
        fix: 'Check `proxy`: host, port, user and password, and whether it allows {host}.',
    },
    'no-host': {
        sentence: '{host} does not exist.',
        fix: 'The region, the endpoint or the bucket is misspelt.',
    },
    certificate: {
        sentence: 'No trusted connection to {host} ({network}).',
        fix: 'A domain of your own needs its certificate uploaded to {service}; an endpoint of http or of another service does not speak TLS.',
    },
    unsendable: {
        sentence: 'The request could not be built ({network}).',
        fix: 'Check cache-control and metadata for characters that headers cannot hold.',
    },
    lost: {
        sentence: 'The connection to {host} failed ({network}).',
        fix: 'Run again; what is not done yet is picked up.',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/en/sts.js
const STS_ENGLISH = {
    'id-token-refused': {
        sentence: 'GitHub gave this job no ID token ({status}).',
        fix: 'Add "permissions: id-token: write" to the job; pull requests from forks get none.',
    },
    'id-token-missing': {
        sentence: '{host} answered without an ID token ({status}).',
        fix: 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
    },
    'sts-token-expired': {
        sentence: 'The ID token of this job had expired when it reached {service}; it lives for minutes.',
        fix: 'It was asked for right before, so run the job again; if it comes back, look for what holds requests to {host} up.',
    },
    'sts-token-invalid': {
        sentence: '{service} does not accept the ID token: wrong audience or issuer (sent aud={aud}, iss={iss}, sub={sub}).',
        fix: 'The identity provider needs {iss} as its issuer and {aud} as a client id (audience); or set oidc-audience to one that it has.',
    },
    'sts-token-rejected': {
        sentence: 'The identity provider called the ID token invalid or withdrawn (sent aud={aud}, iss={iss}, sub={sub}).',
        fix: 'Run the job again; if it comes back, compare the identity provider in IAM with these values.',
    },
    'sts-fingerprint': {
        sentence: 'RAM does not trust the certificate of {iss}: the fingerprint of {provider} is out of date.',
        fix: 'Refresh the fingerprint of the identity provider in the RAM console, under SSO, OIDC.',
    },
    'sts-issuer-unreachable': {
        sentence: '{service} could not reach {iss} to check the ID token.',
        fix: 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
    },
    'sts-no-provider': {
        sentence: 'The account of {role} has no identity provider for {iss} (sent aud={aud}, sub={sub}).',
        fix: 'Create it in IAM with the audience {aud}, or correct the account in role-arn.',
    },
    'sts-ram-trust': {
        sentence: 'The trust policy of {role} refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
        fix: 'Let its oidc:sub be what was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
    },
    'sts-aws-trust': {
        sentence: 'There is no role {role}, or its trust policy refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
        fix: 'Let its token.actions.githubusercontent.com:sub be what was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
    },
    'sts-not-found': {
        sentence: '{service} does not know {role} or {provider} (sent sub={sub}, aud={aud}, iss={iss}).',
        fix: 'role-arn or oidc-provider-arn is misspelt, or of another account.',
    },
    'sts-duration': {
        sentence: '{role} does not give sessions as long as session-duration asks for.',
        fix: "Lower session-duration, or raise the role's maximum session duration.",
    },
    'sts-policy': {
        sentence: '{service} did not take the session policy that limits this run to its prefix ({code}).',
        fix: 'Shorten the prefix; if it is short already, please report this.',
    },
    'sts-value': {
        sentence: '{service} did not take a value of this login ({code}).',
        fix: 'Check role-arn, oidc-provider-arn, oidc-audience and session-duration.',
    },
    'sts-region': {
        sentence: 'The account of {role} has {host} switched off.',
        fix: "Activate it in IAM's account settings, or set sts-endpoint to sts.amazonaws.com.",
    },
    'sts-throttled': {
        sentence: '{service} is throttling logins.',
        fix: 'Run again later, or start fewer jobs at once.',
    },
    'sts-certificate': {
        sentence: 'No trusted connection to {host} ({network}).',
        fix: 'If a proxy of yours opens TLS, give its certificate to Node with NODE_EXTRA_CA_CERTS.',
    },
    'sts-no-host': {
        sentence: '{host} does not exist.',
        fix: 'Check the spelling of sts-endpoint, and the DNS of this machine.',
    },
    'sts-foreign': {
        sentence: '{host} did not answer as {service} does ({status}).',
        fix: 'Check sts-endpoint; leave it out to ask {service} itself.',
    },
    'sts-refused': {
        sentence: '{service} refused the login ({status} {code}; sent sub={sub}, aud={aud}, iss={iss}).',
        fix: 'Look the code up in the documentation of {service}; the request id helps its support.',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/oss.js
/** The refusals that only OSS knows, in Simplified Chinese; the terms are those of Alibaba Cloud's console. */
const OSS_CHINESE = {
    'unknown-id': {
        sentence: 'OSS 不认识这个 AccessKey ID。',
        fix: '请检查 secret 的名称是否正确、AccessKey 是否已启用、ID 和 Secret 是否填反。以 STS. 开头的 ID 还需要填写 security-token。',
    },
    'token-mismatch': {
        sentence: 'security-token 与 AccessKey 不匹配。',
        fix: '三个值必须来自同一次 STS 响应。',
    },
    'region-unfit': {
        sentence: 'region {region} 与 Bucket 或 endpoint 不符。',
        fix: '请填写 Bucket 所在地域（Region）的 ID，例如 cn-hangzhou。',
    },
    'signature-v1': {
        sentence: 'OSS 拒绝了旧版 V1 签名。',
        fix: '所有请求都使用 V4 签名，不应出现这种情况：请向本项目反馈。',
    },
    'other-region': {
        sentence: 'Bucket {bucket} 在另一个地域。',
        fix: 'OSS 要求使用 {endpoint}；请把 region 改为 {theirRegion}。',
    },
    'domain-needed': {
        sentence: 'OSS 不允许该账号通过默认域名访问 Bucket 中的对象。',
        fix: '请改用中国内地以外的 Bucket（例如 cn-hongkong），那样不需要域名；或者为 Bucket 绑定已备案的自定义域名，把 endpoint 设为该域名，把 endpoint-style 设为 cname。',
    },
    'list-denied': {
        sentence: '当前凭证没有列举 {target} 的权限。',
        fix: '请授予 oss:ListObjects 权限，并用 oss:Prefix 限定前缀；`doctor` 命令会打印所需的授权策略。',
    },
    suspended: {
        sentence: '账号或 Bucket {bucket} 已被停用。',
        fix: '请到阿里云控制台查看账单和站内消息。',
    },
    'bucket-name': {
        sentence: '{bucket} 不是合法的 Bucket 名称。',
        fix: 'Bucket 名称由 3～63 个小写字母、数字和短划线（-）组成，不是 URL。',
    },
    retained: {
        sentence: '这个 key 下的对象受合规保留策略保护。',
        fix: '请换一个前缀。',
    },
    'path-style': {
        sentence: 'OSS 不支持把 Bucket 写在路径中。',
        fix: '请不要填写 endpoint-style。',
    },
    'no-oss-host': {
        sentence: '主机 {host} 不存在。',
        fix: 'region 或 endpoint 拼写有误，或者在阿里云以外使用了内网 Endpoint（-internal）。',
    },
    'internal-unreachable': {
        sentence: '{host} 没有应答：内网 Endpoint 只能在阿里云内部访问。',
        fix: '在这里请使用外网 Endpoint。',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/s3.js
/** AWS S3、Cloudflare R2 及兼容 S3 的存储特有的拒绝：含义与处理办法。 */
const S3_CHINESE = {
    's3-unknown-id': {
        sentence: '{service} 不认识这个 Access Key ID。',
        fix: '请检查 secret 的名称是否正确、密钥是否处于启用状态、ID 和 Secret 是否填反，以及密钥是否属于 {service}。以 ASIA 开头的 ID 还需要填写 security-token。',
    },
    's3-token-refused': {
        sentence: '{service} 不接受这个 security-token。',
        fix: 'access-key-id、access-key-secret 和 security-token 必须来自同一次 STS 响应；用户的长期密钥没有 token。',
    },
    's3-list-denied': {
        sentence: '当前凭证没有列举 {target} 的权限。',
        fix: '请授予 Bucket {bucket} 的 s3:ListBucket 权限，并用 s3:prefix 限定前缀。',
    },
    's3-head-denied': {
        sentence: '当前凭证没有对 {target} 执行 {action} 的权限，或者无权知道对象是否存在。',
        fix: '请在该前缀上授予 {action}，并在 Bucket {bucket} 上授予 s3:ListBucket：没有后者，S3 对不存在的对象也返回 403。',
    },
    's3-account': {
        sentence: '{service} 账号或 Bucket {bucket} 已停用或尚未开通（{code}）。',
        fix: '请到控制台查看账单和站内消息。',
    },
    's3-bucket-name': {
        sentence: '{bucket} 不是合法的 Bucket 名称。',
        fix: 'Bucket 名称由 3～63 个小写字母、数字、短划线（-）和点（.）组成，不是 URL。',
    },
    's3-region': {
        sentence: 'Bucket {bucket} 不在请求签名所用的 region {region}。',
        fix: '请把 region 改为 {theirRegion}。',
    },
    's3-conflict': {
        sentence: '有其他程序正在同时写入这个 key。',
        fix: '请重新运行，并避免两个任务同时写入同一前缀。',
    },
    's3-acl': {
        sentence: 'Bucket {bucket} 不接受 ACL。',
        fix: '请去掉 acl；对象需要公开读时，请使用 Bucket Policy。',
    },
    's3-storage-class': {
        sentence: '{service} 没有所指定的存储类型。',
        fix: '请去掉 storage-class，或填写 {service} 文档中列出的存储类型。',
    },
    's3-encryption-key': {
        sentence: '无法使用加密 Bucket {bucket} 的密钥（{code}）。',
        fix: '请启用该 KMS 密钥，并授予 kms:GenerateDataKey 和 kms:Decrypt 权限。',
    },
    's3-full': {
        sentence: '账号或 Bucket {bucket} 的配额已用完（{code}）。',
        fix: '请提高配额，或清理不需要的对象。',
    },
    's3-not-implemented': {
        sentence: '{service} 不支持请求中的某项功能（{status} {code}）。',
        fix: '请去掉 acl 和 storage-class；如果仍被拒绝，说明它与 S3 的兼容程度不够。',
    },
    'r2-unauthorized': {
        sentence: 'R2 不接受当前凭证（401）。',
        fix: '请使用控制台为 R2 API 令牌显示的 Access Key ID 和 Secret Access Key，而不是令牌本身，并检查令牌是否过期。',
    },
    'r2-unknown-id': {
        sentence: 'R2 不认识这个 Access Key ID。',
        fix: '请使用本账号 R2 API 令牌的 Access Key ID（32 个字符）和 Secret Access Key；AWS 的密钥在这里无效。',
    },
    'r2-not-enabled': {
        sentence: '这个 Cloudflare 账号没有开通 R2。',
        fix: '请在 Cloudflare 控制台开通 R2，并检查 account-id。',
    },
    'r2-denied': {
        sentence: 'R2 API 令牌没有在 Bucket {bucket} 中执行 {action} 的权限。',
        fix: '请为令牌授予该 Bucket 的 “Object Read & Write” 权限；如果 Bucket 属于某个司法管辖区（jurisdiction），请设置 endpoint: eu、us 或 fedramp。',
    },
    'r2-no-bucket': {
        sentence: '这个 Cloudflare 账号（{host}）下没有名为 {bucket} 的 Bucket。',
        fix: '请检查 Bucket 名称和 account-id；属于司法管辖区（jurisdiction）的 Bucket 还要设置 endpoint: eu、us 或 fedramp。Bucket 不会自动创建。',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/store.js
/** What refusals that every store has mean, in Simplified Chinese; the terms are those of cloud consoles. */
const STORE_CHINESE = {
    'wrong-secret': {
        sentence: 'AccessKey Secret 与 AccessKey ID 不匹配。',
        fix: '请重新粘贴 Secret，不要带空格或换行；如果确认无误，就是本机与 {service} 之间的代理改写了路径或请求头。',
    },
    'token-expired': {
        sentence: '临时访问凭证在运行前或运行中已过期。',
        fix: '请在同一个 job 中、紧接在这一步之前获取凭证，并申请更长的有效期。',
    },
    clock: {
        sentence: '本机时间与 {service} 相差超过 15 分钟（本机 {ours}，{service} {theirs}）。',
        fix: '请用 NTP 校准自托管 runner 的系统时间。',
    },
    denied: {
        sentence: '当前凭证没有对 {target} 执行 {action} 的权限。',
        fix: '请把 `doctor` 命令打印的授权策略授予该用户或角色；再检查是否有针对来源 IP 或 HTTP 的 Deny 规则。',
    },
    'remove-denied': {
        sentence: '当前凭证没有对 {target} 执行 {action} 的权限。',
        fix: '请只对需要删除的对象授予 {action} 权限；上传和读取不需要该权限。',
    },
    'no-bucket': {
        sentence: '当前账号在地域 {region} 下没有名为 {bucket} 的 Bucket。',
        fix: '请检查 Bucket 名称和 region 是否正确；Bucket 不会自动创建。',
    },
    'key-invalid': {
        sentence: 'object key 不符合 {service} 的规则。',
        fix: '请缩短前缀或 key 模板（按 UTF-8 计算，合计不超过 1,023 字节）。',
    },
    collision: {
        sentence: '这个 key 下已经有内容不同的文件。',
        fix: '请设置 on-collision，或在 key 模板中加入哈希。',
    },
    'digest-refused': {
        sentence: '数据在传往 {service} 的途中被改动。',
        fix: '请检查本机与 {host} 之间的代理。',
    },
    integrity: {
        sentence: '{service} 存下的数据与发送的数据校验值不同。',
        fix: '请检查本机与 {host} 之间的代理，然后重新运行。',
    },
    'read-integrity': {
        sentence: '收到的数据与 {service} 中的对象校验值不同。',
        fix: '请检查本机与 {host} 之间的代理，然后重新运行。',
    },
    changed: {
        sentence: '读取过程中对象被替换。',
        fix: '请在没有其他写入时重新运行。',
    },
    'list-broken': {
        sentence: '{host} 表示列表还有下一页，却没有说明从哪里继续。',
        fix: '这是该服务的错误：请向服务方反馈，在此之前可改为列举范围更小的前缀。',
    },
    archived: {
        sentence: '对象处于归档状态。',
        fix: '请先解冻该对象。',
    },
    'too-large': {
        sentence: '图片超过单次上传的大小上限。',
        fix: '请调低 max-bytes。',
    },
    throttled: {
        sentence: '{service} 正在对该账号限流。',
        fix: '请调低 concurrency；让 key 以哈希开头，可以分散压力。',
    },
    busy: {
        sentence: '{service} 繁忙（{status}）。',
        fix: '请重新运行，未完成的部分会接着处理。',
    },
    'no-key': {
        sentence: '对象已不存在。',
        fix: '请列举该前缀，查看现有的对象。',
    },
    redirect: {
        sentence: '{host} 返回了重定向（{status}）；携带凭证的请求不会跟随重定向。',
        fix: '请把 endpoint 改为直接提供该 Bucket 的主机。',
    },
    foreign: {
        sentence: '{host} 的应答不像 {service}（{status}）。',
        fix: '请检查 endpoint：只写主机，不带路径和 Bucket，并且是 {service} 本身，而不是它前面的网站或代理。',
    },
    refused: {
        sentence: '{service} 拒绝了请求（{status} {code}）。',
        fix: '请在 {service} 文档中查找该错误码；联系技术支持时请提供 request id。',
    },
    proxy: {
        sentence: '本机与 {host} 之间的代理没有转发请求（{network}）。',
        fix: '请检查 `proxy`：主机、端口、用户名和密码，以及代理是否允许访问 {host}。',
    },
    'no-host': {
        sentence: '主机 {host} 不存在。',
        fix: '请检查 region、endpoint 和 Bucket 名称的拼写。',
    },
    certificate: {
        sentence: '无法与 {host} 建立可信连接（{network}）。',
        fix: '自定义域名需要在 {service} 上托管证书；HTTP 或其他服务的 endpoint 不支持 TLS。',
    },
    unsendable: {
        sentence: '无法生成请求（{network}）。',
        fix: '请检查 cache-control 和 metadata 中是否有请求头不允许的字符。',
    },
    lost: {
        sentence: '与 {host} 的连接失败（{network}）。',
        fix: '请重新运行，未完成的部分会接着处理。',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/sts.js
/** 获取临时凭证时遇到的拒绝：含义与处理办法。`{sub}`、`{aud}`、`{iss}` 是所发送 ID Token 中的声明。 */
const STS_CHINESE = {
    'id-token-refused': {
        sentence: 'GitHub 没有为这个 job 签发 ID Token（{status}）。',
        fix: '请在该 job 中加上 “permissions: id-token: write”；来自 fork 的 Pull Request 拿不到 ID Token。',
    },
    'id-token-missing': {
        sentence: '{host} 的应答中没有 ID Token（{status}）。',
        fix: '请重新运行该 job；GitHub 是否有故障可查看 https://www.githubstatus.com。',
    },
    'sts-token-expired': {
        sentence: '这个 job 的 ID Token 到达 {service} 时已经过期，它的有效期只有几分钟。',
        fix: 'ID Token 是登录前刚刚获取的，请重新运行该 job；如果反复出现，请检查是什么拖慢了发往 {host} 的请求。',
    },
    'sts-token-invalid': {
        sentence: '{service} 不接受这个 ID Token：audience 或 issuer 不对（已发送 aud={aud}，iss={iss}，sub={sub}）。',
        fix: '身份提供商的颁发者 URL 必须是 {iss}，客户端 ID（audience）中必须有 {aud}；或者把 oidc-audience 改为其中已有的客户端 ID。',
    },
    'sts-token-rejected': {
        sentence: '身份提供商认为这个 ID Token 无效或已被撤销（已发送 aud={aud}，iss={iss}，sub={sub}）。',
        fix: '请重新运行该 job；如果反复出现，请将 IAM 中的身份提供商与这些值逐一对照。',
    },
    'sts-fingerprint': {
        sentence: 'RAM 不信任 {iss} 的证书：{provider} 的验证指纹已过时。',
        fix: '请在 RAM 控制台的“SSO 管理”→“OIDC”中更新该身份提供商的验证指纹。',
    },
    'sts-issuer-unreachable': {
        sentence: '{service} 无法访问 {iss}，因此没能验证 ID Token。',
        fix: '请重新运行该 job；GitHub 是否有故障可查看 https://www.githubstatus.com。',
    },
    'sts-no-provider': {
        sentence: '{role} 所在的账号中没有 {iss} 的身份提供商（已发送 aud={aud}，sub={sub}）。',
        fix: '请在 IAM 中创建该身份提供商，audience 填 {aud}；或者改正 role-arn 中的账号。',
    },
    'sts-ram-trust': {
        sentence: '{role} 的信任策略拒绝了这个 job（已发送 sub={sub}，aud={aud}，iss={iss}）。',
        fix: '请让信任策略中的 oidc:sub 与发送的值一致：repo:OWNER/REPO:…；2026-07-15 以后创建、改名或转移的仓库则是 repo:OWNER@OWNER_ID/REPO@REPO_ID:…。',
    },
    'sts-aws-trust': {
        sentence: '{role} 不存在，或者它的信任策略拒绝了这个 job（已发送 sub={sub}，aud={aud}，iss={iss}）。',
        fix: '请让信任策略中的 token.actions.githubusercontent.com:sub 与发送的值一致：repo:OWNER/REPO:…；2026-07-15 以后创建、改名或转移的仓库则是 repo:OWNER@OWNER_ID/REPO@REPO_ID:…。',
    },
    'sts-not-found': {
        sentence: '{service} 找不到 {role} 或 {provider}（已发送 sub={sub}，aud={aud}，iss={iss}）。',
        fix: 'role-arn 或 oidc-provider-arn 拼写有误，或者属于另一个账号。',
    },
    'sts-duration': {
        sentence: '{role} 不允许 session-duration 所要求的会话时长。',
        fix: '请调小 session-duration，或调大该角色的最大会话时间。',
    },
    'sts-policy': {
        sentence: '{service} 不接受把本次运行限制在其前缀内的会话策略（{code}）。',
        fix: '请缩短前缀；如果前缀已经很短，请向本项目反馈。',
    },
    'sts-value': {
        sentence: '{service} 不接受登录请求中的某个值（{code}）。',
        fix: '请检查 role-arn、oidc-provider-arn、oidc-audience 和 session-duration。',
    },
    'sts-region': {
        sentence: '{role} 所在的账号停用了 {host}。',
        fix: '请在 IAM 的账户设置中启用它，或把 sts-endpoint 设为 sts.amazonaws.com。',
    },
    'sts-throttled': {
        sentence: '{service} 正在对登录请求限流。',
        fix: '请稍后重新运行，或减少同时启动的 job。',
    },
    'sts-certificate': {
        sentence: '无法与 {host} 建立可信连接（{network}）。',
        fix: '如果有代理会解密 TLS，请通过 NODE_EXTRA_CA_CERTS 把它的证书告诉 Node。',
    },
    'sts-no-host': {
        sentence: '主机 {host} 不存在。',
        fix: '请检查 sts-endpoint 的拼写和本机的 DNS。',
    },
    'sts-foreign': {
        sentence: '{host} 的应答不像 {service}（{status}）。',
        fix: '请检查 sts-endpoint；不填写时会直接访问 {service}。',
    },
    'sts-refused': {
        sentence: '{service} 拒绝了登录（{status} {code}；已发送 sub={sub}，aud={aud}，iss={iss}）。',
        fix: '请在 {service} 的文档中查找该错误码；联系技术支持时请提供 request id。',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/services.js
/** What services refuse, in every language. A further language is a further folder beside `en/` and `zh/`. */








const ENGLISH = { ...STORE_ENGLISH, ...OSS_ENGLISH, ...S3_ENGLISH, ...STS_ENGLISH };
const MESSAGES = {
    en: ENGLISH,
    zh: { ...STORE_CHINESE, ...OSS_CHINESE, ...S3_CHINESE, ...STS_CHINESE },
};

// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/storage/service-errors/service-error.js






/** A PersistError that also says what its next attempt would be worth. */
class ServiceError extends errors/* PersistError */.vc {
    id;
    /** What was refused, which need not be what was asked for: a PUT that finds its key taken looks there first. */
    operation;
    retry;
    /** No answer, or one of a gateway: what was asked for may be done all the same. */
    isUncertain;
    /** The service's clock, for a request that came too late or too early. */
    serverTime;
    constructor(rule, context, failure, cause) {
        const { sentence, fix } = MESSAGES[context.language][rule.id];
        const { status, code, ec, requestId } = failure;
        const asked = (0,retry_after/* retryAfter */.P)(failure.retryAfter, context.now);
        const stage = context.operation === 'login' ? 'credentials' : 'store';
        super(stage, rule.reason, (0,base_sentence/* asSaid */.mq)(fillFor(sentence, context, failure)), {
            ...(status !== undefined && { status }),
            ...(code !== undefined && { code }),
            ...(ec !== undefined && { ec }),
            ...(requestId !== undefined && { requestId }),
            ...(asked !== undefined && { retryAfterMs: asked }),
            ...(cause !== undefined && { cause }),
            advice: (0,base_sentence/* asSaid */.mq)(fillFor(fix, context, failure) + unusedProxy(context, failure)),
        });
        this.id = rule.id;
        this.operation = context.operation;
        this.retry = rule.retry;
        this.isUncertain = failure.network
            ? !failure.network.startsWith('connect')
            : [500, 502, 504].includes(status ?? 0);
        this.serverTime = failure.serverTime;
    }
}
/** Whether the same request is worth another attempt, with nothing put right before it; for stores and the login alike. */
function retryDecision(error) {
    if (!(error instanceof ServiceError) || error.retry !== 'yes')
        return { again: false };
    const afterMs = error.details.retryAfterMs;
    if (afterMs === undefined)
        return { again: true };
    return afterMs > retry_after/* MAX_RETRY_AFTER_MS */.y ? { again: false } : { again: true, afterMs };
}
/** The first rule that fits explains it. */
function toServiceError(context, failure, cause) {
    const rule = context.rules.find(({ when }) => when && fits(when, context, failure));
    return rule
        ? new ServiceError(rule, context, failure, cause)
        : serviceErrorFor('refused', context, failure, cause);
}
/** For what we found out ourselves and no code says. */
function serviceErrorFor(id, context, failure, cause) {
    const rule = context.rules.find(candidate => candidate.id === id);
    if (!rule)
        throw new Error(`no rule for the advice ${id}`);
    return new ServiceError(rule, context, failure, cause);
}
function fits(when, context, failure) {
    const named = when.codes || when.ec;
    if (named && !when.codes?.includes(failure.code ?? '') && !when.ec?.test(failure.ec ?? ''))
        return false;
    if (when.code && !when.code.test(failure.code ?? ''))
        return false;
    if (when.message && !when.message.test(failure.message ?? ''))
        return false;
    if (when.status && !when.status(failure.status ?? 0))
        return false;
    if (when.foreign && !failure.isForeign)
        return false;
    if (when.network && !when.network.test(failure.network ?? ''))
        return false;
    if (when.host && !when.host.test(context.host))
        return false;
    return !when.operations || when.operations.includes(context.operation);
}
function fillFor(text, context, failure) {
    const values = {
        ...context.names,
        service: context.service,
        region: context.region,
        host: context.host,
        endpoint: failure.endpoint ?? (0,say/* say */.c)('unsaid-endpoint'),
        theirRegion: failure.region ?? (0,say/* say */.c)('unsaid-region'),
        ours: isoSeconds(context.now),
        theirs: failure.serverTime === undefined ? (0,say/* say */.c)('unsaid-time') : isoSeconds(failure.serverTime),
        status: failure.status === undefined ? (0,say/* say */.c)('unsaid-status') : String(failure.status),
        code: failure.code ?? (0,say/* say */.c)('unsaid-code'),
        network: failure.network ?? '',
    };
    return (0,say/* fill */.G)(text, context.language, values);
}
/** A further sentence where no connection could be made and a proxy stands unused. */
function unusedProxy({ language }, { network, proxy }) {
    const code = /^connect (\w+)$/.exec(network ?? '')?.[1];
    const hint = (0,http_proxy/* unusedProxyHint */.u_)(proxy, code)?.in(language);
    if (hint === undefined)
        return '';
    return language === 'zh' ? hint : ` ${hint}`;
}
function isoSeconds(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 7963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ metadataBytes),
/* harmony export */   q: () => (/* binding */ objectHeaders)
/* harmony export */ });
/** @param metaPrefix before the names of metadata, e.g. `x-oss-meta-` */
function objectHeaders(options, digests, check, metaPrefix) {
    const { contentType, cacheControl, contentDisposition, metadata } = options;
    const headers = { 'Content-Type': contentType };
    if (check === 'md5')
        headers['Content-MD5'] = Buffer.from(digests.of('md5'), 'hex').toString('base64');
    if (cacheControl !== undefined)
        headers['Cache-Control'] = cacheControl;
    if (contentDisposition !== undefined)
        headers['Content-Disposition'] = contentDisposition;
    for (const [name, value] of Object.entries(metadata ?? {}))
        headers[`${metaPrefix}${name.toLowerCase()}`] = encodeMetadata(value);
    return headers;
}
/** What metadata comes to by the rules of the services: names, and values as they are sent. */
function metadataBytes(metadata) {
    return Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + encodeMetadata(value).length, 0);
}
/** Headers hold visible ASCII alone. What is read back is decoded by decodeURIComponent. */
function encodeMetadata(value) {
    return value.toWellFormed().replace(/[^\x21-\x7e]|%/gu, character => encodeURIComponent(character));
}


/***/ }),

/***/ 87901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ destinationMeant),
  G: () => (/* binding */ parseDestination)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 43 modules
var say = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket-name.js
/** Which names a bucket can have, by the rules of each service. Pure. */

/** https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions */
const PLAIN = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const DOTTED = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
function isBucketName(kind, text) {
    if (kind !== 's3')
        return PLAIN.test(text);
    return DOTTED.test(text) && !text.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(text);
}
function bucketRule(kind) {
    return (0,say/* say */.c)(kind === 's3' ? 'bucket-rule-dots' : 'bucket-rule');
}

// EXTERNAL MODULE: ./lib/storage/stores/s3/vendors.js
var vendors = __webpack_require__(10400);
// EXTERNAL MODULE: ./lib/storage/stores/store-endpoint.js
var store_endpoint = __webpack_require__(93463);
;// CONCATENATED MODULE: ./lib/storage/stores/destination-hints.js
/** What a value that is no destination was probably meant to be: a pasted address, a bare name, a folder. Pure. */




const FORMS = (0,say/* say */.c)('destination-forms');
/** Where the browser is while somebody looks at a bucket. */
const CONSOLE = /^oss\.console\.(aliyun|alibabacloud)\.com$/;
const CONSOLE_PATH = /^\/bucket\/oss-([a-z0-9-]+)\/([a-z0-9-]+)(\/|$)/;
/**
 * Goes on after the value itself, e.g. `has no scheme; write …`.
 * @param name what the reader calls the value
 */
function destinationHint(value, name) {
    const [, scheme, hostname = '', path = '/'] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?(?:[?#].*)?$/i.exec(value) ?? [];
    const isAddress = scheme === undefined || /^https?$/i.test(scheme);
    const meant = isAddress ? addressed(hostname.toLowerCase(), path, name) : undefined;
    if (meant)
        return (0,say/* say */.c)('destination-address', { meant });
    const unknown = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
    if (unknown)
        return (0,say/* say */.c)('destination-scheme', { scheme: unknown, forms: FORMS });
    if (/^[a-z]:[\\/]/i.test(value) || /^[./~\\]/.test(value))
        return (0,say/* say */.c)('destination-folder', { path: fileUrlPath(value.replaceAll('\\', '/')) });
    const place = value.replace(/^\/+/, '').toLowerCase().replaceAll('_', '-');
    return isBucketName('oss', place.split('/', 1)[0] ?? '')
        ? (0,say/* say */.c)('destination-no-scheme', { meant: `oss://${place}${place.endsWith('/') ? '' : '/'}` })
        : (0,say/* say */.c)('destination-neither', { forms: FORMS });
}
/** For a name that is no bucket's, the one that it may have been. */
function suggestedBucket(kind, text) {
    const typed = text.toLowerCase();
    const name = bucketOfHost(typed) ?? typed.replaceAll('_', '-');
    return isBucketName(kind, name) ? name : undefined;
}
/** The bucket that a vendor's host begins with. */
function bucketOfHost(hostname) {
    return (0,store_endpoint/* splitHost */.Ve)(hostname, isOssHost).bucket || (0,vendors/* readVendorHost */.pS)(hostname)?.bucket || undefined;
}
/** A Windows drive gets the three slashes of a URL. */
function fileUrlPath(path) {
    return /^[a-z]:/i.test(path) ? `///${path}` : path;
}
/** What the settings should be for an address of a bucket or of something in it. */
function addressed(hostname, path, name) {
    const [, at, bucket] = (CONSOLE.test(hostname) && CONSOLE_PATH.exec(path)) || [];
    if (at && bucket)
        return (0,say/* say */.c)('destination-with-region', { place: `oss://${bucket}/`, name, region: at });
    const oss = (0,store_endpoint/* splitHost */.Ve)(hostname, isOssHost);
    if (oss.bucket)
        return (0,say/* say */.c)('destination-with-endpoint', { place: `oss://${oss.bucket}${path}`, name, endpoint: oss.bare });
    const found = (0,vendors/* readVendorHost */.pS)(hostname);
    if (!found)
        return undefined;
    const place = found.bucket === '' ? path.slice(1) : `${found.bucket}${path}`;
    const where = place === '' ? 'bucket/prefix/' : place.includes('/') ? place : `${place}/`;
    const { vendor, host, region } = found;
    if (vendor === vendors.R2) {
        const [account = '', endpoint = ''] = host.split('.');
        const said = { place: `r2://${where}`, name, account };
        return endpoint === 'r2'
            ? (0,say/* say */.c)('destination-with-account', said)
            : (0,say/* say */.c)('destination-with-account-in', { ...said, endpoint });
    }
    const s3 = { place: `s3://${where}`, name };
    return vendor === vendors/* AWS */.kS
        ? (0,say/* say */.c)('destination-with-region', { ...s3, region: region ?? (0,say/* say */.c)('buckets-region') })
        : (0,say/* say */.c)('destination-with-endpoint', { ...s3, endpoint: host });
}
function isOssHost(hostname) {
    return hostname.startsWith('oss-') && (0,store_endpoint/* regionOfHost */.S$)(hostname) !== undefined;
}

;// CONCATENATED MODULE: ./lib/storage/stores/destination.js
/**
 * Where images go, as the reader writes it: `oss://bucket/prefix/`, `s3://…`, `r2://…` or `file:./images`. Pure;
 * everything else is refused in one sentence that names the value and the form that was probably meant.
 */






/**
 * @param name what the reader calls the value: `destination`, or `source` where things are read
 * @throws SettingsError with one sentence
 */
function parseDestination(text, name = 'destination') {
    const value = text.trim();
    if (value === '')
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('destination-empty', { name, forms: FORMS })]);
    const refused = (problem, how = 'destination-wrong') => new errors/* SettingsError */.GN([(0,say/* say */.c)(how, { name, value: quoteSafely(value), problem })]);
    const [, kind, place = ''] = /^(oss|s3|r2):\/\/(.*)$/is.exec(value) ?? [];
    // What lies below such a prefix already can still be read.
    if (kind)
        return bucketOf(kind.toLowerCase(), place, name !== 'source', refused);
    // A folder may well be called C#.
    if (/^file:.*\?/i.test(value) && name !== 'source')
        throw refused((0,say/* say */.c)('destination-query', { mark: '?' }));
    if (/^file:/i.test(value))
        return { kind: 'file', directory: directoryOf(value.slice('file:'.length), refused) };
    throw refused(destinationHint(value, name));
}
/** The kind of store that a wrong destination names, with a bucket in place of its own; undefined where it names none. */
function destinationMeant(text) {
    const [, scheme, bucket = ''] = /^(oss|s3|r2):\/\/([^/?#]*)/i.exec(text.trim()) ?? [];
    if (scheme === undefined)
        return undefined;
    const kind = scheme.toLowerCase();
    return { kind, bucket: suggestedBucket(kind, bucket) ?? 'bucket', prefix: (0,object_key/* mintPrefix */.Ld)('') };
}
function bucketOf(kind, place, mayWrite, refused) {
    const mark = /[?#]/.exec(place)?.[0];
    if (mark !== undefined && mayWrite)
        throw refused((0,say/* say */.c)('destination-query', { mark }));
    const [bucket = '', ...path] = place.split('/');
    // Dots are allowed in S3, so that a host can pass for a bucket.
    if (!isBucketName(kind, bucket) || bucketOfHost(bucket) !== undefined) {
        const name = suggestedBucket(kind, bucket);
        const problem = (0,say/* say */.c)('destination-not-a-bucket', { bucket: quoteSafely(bucket), rule: bucketRule(kind) });
        const meant = `${kind}://${name}/`;
        throw refused(name === undefined ? problem : (0,say/* say */.c)('destination-did-you-mean', { problem, meant }), 'destination-broken');
    }
    try {
        return { kind, bucket, prefix: (0,object_key/* mintPrefix */.Ld)(path.join('/')) };
    }
    catch (error) {
        throw refused((0,errors/* sentenceOf */.s$)(error), 'destination-broken');
    }
}
function directoryOf(path, refused) {
    const plain = path.replaceAll('\\', '/');
    if (plain !== path)
        throw refused((0,say/* say */.c)('destination-backslash', { path: fileUrlPath(plain) }));
    if (path === '')
        throw refused((0,say/* say */.c)('destination-no-folder'));
    if (!path.startsWith('//'))
        return path;
    if (!path.startsWith('///')) {
        throw refused((0,say/* say */.c)('destination-host', { path: path.slice(2) }));
    }
    // file:///C:/images is how a Windows drive is written as a URL.
    return /^\/\/\/[a-z]:\//i.test(path) ? path.slice(3) : path.slice(2);
}
/** No bucket, prefix or host has an `@` that matters, and what is before it may be a login. */
function quoteSafely(text) {
    return (0,quote/* quote */.hD)(text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1…@'));
}


/***/ }),

/***/ 77156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ holdsBytes),
/* harmony export */   lO: () => (/* binding */ matchChecksum),
/* harmony export */   qh: () => (/* binding */ readsAs)
/* harmony export */ });
async function holdsBytes(bytes, { size, match = 'none', read }, signal) {
    if (size !== bytes.length)
        return false;
    return match === 'none' ? await readsAs(bytes, read, signal) : match === 'same';
}
/**
 * By size and the store's own checksum alone, so that nothing is read over the network.
 * @param feed hands over the bytes that are looked for, which may lie in a file
 */
async function matchChecksum(object, size, feed) {
    if (object.size !== size)
        return 'different';
    const checksum = object.checksum?.();
    if (!checksum)
        return 'none';
    await feed(chunk => checksum.update(chunk));
    return (await checksum.isRight()) ? 'same' : 'different';
}
/** Byte by byte. @throws what `read` throws, `http-404` where nothing is there */
async function readsAs(bytes, read, signal) {
    const enough = new AbortController();
    let at = 0;
    const sink = {
        begin({ size }) {
            at = 0;
            // Somebody else's object can be of any size, and need not be read to be told apart.
            if (size !== bytes.length)
                enough.abort();
        },
        write(chunk) {
            if (Buffer.compare(chunk, bytes.subarray(at, at + chunk.length)) !== 0)
                enough.abort();
            at += chunk.length;
            return undefined;
        },
    };
    try {
        await read(sink, AbortSignal.any([signal, enough.signal]));
    }
    catch (error) {
        if (!enough.signal.aborted)
            throw error;
    }
    signal.throwIfAborted();
    return !enough.signal.aborted && at === bytes.length;
}


/***/ }),

/***/ 39335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore),
  d: () => (/* binding */ storeWarnings)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 43 modules
var say = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/base/http/headers.js
var http_headers = __webpack_require__(74272);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/answers.js

function storedObject({ headers }) {
    const etag = etagOf(headers);
    return { size: lengthOf(headers) ?? 0, ...(etag !== undefined && { etag }) };
}
/** Bytes of the body, where that is said. */
function lengthOf(headers) {
    const length = (0,http_headers/* firstHeader */.Y)(headers, 'content-length');
    return length === undefined ? undefined : Number(length);
}
/** Without quotes. */
function etagOf(headers) {
    return (0,http_headers/* firstHeader */.Y)(headers, 'etag')?.replace(/^"|"$/g, '');
}
/** The ETag where it can be an MD5, in lower case; those of multipart uploads have a `-`. */
function md5Of(headers) {
    const etag = etagOf(headers)?.toLowerCase();
    return etag !== undefined && /^[0-9a-f]{32}$/.test(etag) ? etag : undefined;
}

// EXTERNAL MODULE: ./lib/storage/service-errors/refusal.js
var service_errors_refusal = __webpack_require__(33943);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/body-check.js

/** What a store answers to a body that its signature does not hold. */
const REFUSALS = new Set(['XAmzContentSHA256Mismatch', 'BadDigest']);
/** The check of one bucket: told by whose it is, or found out before the first upload. */
class BodyCheckState {
    #check;
    #asking;
    constructor(check) {
        this.#check = check;
    }
    /**
     * Whoever comes first asks for all.
     * @param wrong uploads bytes under the hash of others: a store that looks refuses them
     */
    find(wrong) {
        if (this.#check !== 'unknown')
            return this.#check;
        this.#asking ??= this.#ask(wrong);
        return this.#asking;
    }
    /** The store's answers do not say what they should. */
    fallBack() {
        this.#check = 'md5';
    }
    async #ask(wrong) {
        try {
            const response = await wrong();
            const isRefused = response.status === 400 && REFUSALS.has((0,service_errors_refusal/* readFailure */.f1)(response).code ?? '');
            // A store that is busy has not looked; MD5 is never wrong.
            if (response.status < 500)
                this.#check = isRefused ? 'sha256' : 'md5';
            return isRefused ? 'sha256' : 'md5';
        }
        finally {
            this.#asking = undefined;
        }
    }
}

// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
// EXTERNAL MODULE: ./lib/storage/service-errors/service-error.js + 9 modules
var service_error = __webpack_require__(77160);
// EXTERNAL MODULE: ./lib/base/concurrency/retry.js
var retry = __webpack_require__(66351);
// EXTERNAL MODULE: ./lib/base/concurrency/unless-aborted.js
var unless_aborted = __webpack_require__(38945);
// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials_credentials = __webpack_require__(38286);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/retry-request.js




/** OSS's SDK v2 starts with the same 0.2 s and ends at the same 20 s; it gives up after 3. */
const POLICY = { attempts: 5, baseMs: 200, capMs: 20_000 };
/**
 * Tries until the service accepts, its refusal is final or the attempts are used up. Between two attempts it puts
 * right what can be: expired credentials are asked for anew, a wrong clock follows the service's.
 */
function withRetries(attempt, { credentials, clock, followClock }, signal) {
    const spent = new Set();
    let used;
    let expired;
    const decide = (error) => {
        // Logging in has attempts of its own.
        if (!(error instanceof service_error/* ServiceError */._7) || error.operation === 'login' || signal.aborted)
            return { again: false };
        if (error.retry === 'yes' || error.retry === 'no')
            return (0,service_error/* retryDecision */.PQ)(error);
        if (spent.has(error.id))
            return { again: false };
        spent.add(error.id);
        if (error.id === 'clock') {
            if (error.serverTime === undefined)
                return { again: false };
            followClock(error.serverTime);
        }
        if (error.retry === 'refresh')
            expired = error;
        return { again: true, afterMs: 0 };
    };
    const attemptWith = (current) => {
        if (expired && (0,credentials_credentials/* sameKeys */.Z)(current, used))
            throw expired;
        expired = undefined;
        used = current;
        return attempt(current);
    };
    return (0,retry/* retry */.L)(() => {
        // A caller's own provider need not heed the signal.
        const current = (0,unless_aborted/* raceAbort */.M)(() => credentials(expired && used, signal), signal);
        return current instanceof Promise ? current.then(attemptWith) : attemptWith(current);
    }, { policy: POLICY, clock, signal, decide });
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/client.js
/** The line to one bucket: requests by its dialect, tried again while that is worth it, refusals explained. */




/**
 * @param saw told of every answer
 * @param proxy how requests go out, which errors of the network speak of
 */
function bucketClient(dialect, credentials, clock, saw, proxy) {
    return {
        dialect,
        async send(request, keys) {
            try {
                const response = await dialect.send(request, keys);
                saw(response);
                return response;
            }
            catch (error) {
                if (!(error instanceof exchange_error/* ExchangeError */.S))
                    throw error;
                throw (0,service_error/* toServiceError */.N1)(dialect.serviceContext(request.operation), (0,service_errors_refusal/* networkFailure */.rd)(error, proxy), error);
            }
        },
        withRetries: (attempt, signal) => withRetries(attempt, { credentials, clock, followClock: dialect.followClock }, signal),
        explain: (operation, failure) => (0,service_error/* toServiceError */.N1)(dialect.serviceContext(operation), failure),
        explainAs: (id, operation, failure) => (0,service_error/* serviceErrorFor */.lK)(id, dialect.serviceContext(operation), failure),
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/create-only.js
/**
 * Whether a store keeps to create-only uploads. Some take the header and overwrite all the same, and only an upload
 * that should have been refused tells; until that is known, and where it is not so, each object is looked up first.
 */
class CreateOnlySupport {
    #state;
    #notice;
    #findingOut = false;
    #isTold = false;
    /** @param notice called once, with the first upload after it turned out that they are ignored */
    constructor(state, notice) {
        this.#state = state;
        this.#notice = notice;
    }
    get state() {
        return this.#state;
    }
    get isHonoured() {
        return this.#state === 'honoured';
    }
    get isUnknown() {
        return this.#state === 'unknown';
    }
    get isIgnored() {
        return this.#state === 'ignored';
    }
    /** Any answer may tell, also to those who only read, and whom it does not concern. */
    ignored() {
        this.#state = 'ignored';
    }
    /** Behind an upload. */
    tell() {
        if (!this.isIgnored || this.#isTold)
            return;
        this.#isTold = true;
        this.#notice();
    }
    /**
     * @param again uploads once more what was just stored, and gives the status of the answer
     * @returns undefined where nothing is to be found out, or somebody is about it
     */
    probe(again) {
        return this.isUnknown && !this.#findingOut ? this.#findOut(again) : undefined;
    }
    async #findOut(again) {
        this.#findingOut = true;
        // No answer is no verdict: the next upload asks again.
        const status = await again().catch(() => 0);
        this.#findingOut = false;
        // 304 is how older MinIO said that the object is there. 409 is no verdict: another upload is under way.
        if (status === 200 || status === 501)
            this.ignored();
        // Unless it turned out otherwise meanwhile: looking first is never wrong.
        else if (this.isUnknown && (status === 412 || status === 304))
            this.#state = 'honoured';
    }
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/reading.js


const NOTHING = Buffer.alloc(0);
/** What a sink threw; never taken for an error of the store's, and so never tried again. */
class SinkError extends Error {
    constructor(cause) {
        super('the sink failed', { cause });
    }
}
/** One object on its way into a sink, over as many answers as it takes. */
class ObjectRead {
    #dialect;
    #sink;
    #object = { size: 0 };
    #checksum;
    #received = 0;
    #asksForRest = false;
    #brought = 'none of it';
    /** The most bytes that ever were received, in whatever attempt. */
    maxReceived = 0;
    constructor(dialect, sink) {
        this.#dialect = dialect;
        this.#sink = sink;
    }
    get object() {
        return this.#object;
    }
    /** The next request: for what is missing, as long as the object is still the same. */
    next() {
        const { etag } = this.#object;
        this.#brought = 'none of it';
        this.#asksForRest = this.#received > 0;
        const headers = {
            ...(this.#asksForRest && { Range: `bytes=${this.#received}-` }),
            ...(this.#asksForRest && etag !== undefined && { 'If-Match': `"${etag}"` }),
        };
        return { headers, onHead: head => this.#plan(head) };
    }
    /** What the answer to it came to; after all but 'refused' and 'short' the object is read from its beginning. */
    async stateAfter(status) {
        if (this.#brought === 'bytes' && this.#received < this.#object.size)
            return 'short';
        if (this.#brought === 'bytes' && (await this.#checksum?.isRight()) !== false)
            return 'whole';
        // 416: the object has become shorter than what was received.
        const isGone = this.#asksForRest && (status === 412 || status === 416);
        if (this.#brought === 'none of it' && !isGone)
            return 'refused';
        this.#received = 0;
        return this.#brought === 'bytes' ? 'wrong' : 'changed';
    }
    #plan(head) {
        if (head.status === 206) {
            this.#brought = this.#isRest(head.headers) ? 'bytes' : 'another part';
        }
        else if (this.#isWhole(head)) {
            this.#begin(head);
            this.#brought = 'bytes';
        }
        if (this.#brought !== 'bytes')
            return undefined;
        return { feed: chunk => this.#write(chunk) };
    }
    /** Without a length nobody could tell when a body was cut. */
    #isWhole(head) {
        const { status, headers } = head;
        return (status === 200 && lengthOf(headers) !== undefined && this.#dialect.isObject({ ...head, body: NOTHING }));
    }
    #isRest(headers) {
        const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec((0,http_headers/* firstHeader */.Y)(headers, 'content-range')?.trim() ?? '') ?? [];
        const { size, etag } = this.#object;
        return (this.#asksForRest &&
            Number(start) === this.#received &&
            Number(total) === size &&
            (lengthOf(headers) ?? size) <= size - this.#received &&
            etagOf(headers) === etag);
    }
    #begin(head) {
        this.#object = storedObject(head);
        this.#checksum = this.#dialect.checksum(head.headers);
        this.#received = 0;
        try {
            this.#sink.begin(this.#object);
        }
        catch (error) {
            throw new SinkError(error);
        }
    }
    #write(chunk) {
        this.#received += chunk.length;
        this.maxReceived = Math.max(this.maxReceived, this.#received);
        this.#checksum?.update(chunk);
        try {
            return this.#sink.write(chunk)?.catch(error => {
                throw new SinkError(error);
            });
        }
        catch (error) {
            throw new SinkError(error);
        }
    }
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/get.js



/** Attempts that together brought this much more of an object have earned further ones. */
const EARNING_BYTES = 1024 * 1024;
/**
 * Reads an object into a sink, and goes on by range where a body broke off. However large an object is, it is given
 * up only when attempts no longer bring it further.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/getobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
function getRequest(client) {
    return async (key, sink, signal) => {
        const read = new ObjectRead(client.dialect, sink);
        for (;;) {
            const before = read.maxReceived;
            try {
                return await client.withRetries(keys => readOn(client, key, read, keys, signal), signal);
            }
            catch (error) {
                if (error instanceof SinkError)
                    throw error.cause;
                if (!mayGoOn(error) || read.maxReceived - before < EARNING_BYTES)
                    throw error;
            }
        }
    };
}
/** What may go away by itself, and did not ask for more patience than there is. */
function mayGoOn(error) {
    if (!(error instanceof service_error/* ServiceError */._7) || error.details.retryAfterMs !== undefined)
        return false;
    return error.retry === 'yes' || error.retry === 'refresh';
}
/** One request for what is still missing. */
async function readOn(client, key, read, keys, signal) {
    const { headers, onHead } = read.next();
    const response = await client.send({ operation: 'get', key, headers, onHead, signal }, keys);
    const { status } = response;
    switch (await read.stateAfter(status)) {
        case 'refused':
            throw client.explain('get', (0,service_errors_refusal/* readFailure */.f1)(response));
        case 'changed':
            throw client.explainAs('changed', 'get', { status });
        case 'short':
            throw client.explainAs('lost', 'get', { network: 'body short' });
        case 'wrong':
            throw client.explainAs('read-integrity', 'get', { status });
        case 'whole':
            return read.object;
    }
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/head.js

/**
 * One HEAD, not tried again.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/headobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
 */
function headRequest(client) {
    /** Once the bucket has answered as one, a bare 404 can only mean the key. */
    let bucketExists = false;
    async function askedByGet(key, signal, keys) {
        const headers = { Range: 'bytes=0-0' };
        const response = await client.send({ operation: 'get', key, headers, signal }, keys);
        return response.status < 300 ? undefined : (0,service_errors_refusal/* readFailure */.f1)(response);
    }
    return async (key, signal, keys) => {
        const response = await client.send({ operation: 'head', key, signal }, keys);
        if (client.dialect.isObject(response)) {
            bucketExists = true;
            return response;
        }
        let failure = (0,service_errors_refusal/* readFailure */.f1)(response);
        const { status = 0 } = failure;
        // HEAD has no body, so mostly no code either: GET says it.
        if (!failure.code && ([301, 400, 403].includes(status) || (status === 404 && !bucketExists))) {
            const said = await askedByGet(key, signal, keys);
            if (said && (status === 404 || said.status === status))
                failure = said;
        }
        if (failure.status !== 404 || failure.isForeign || (failure.code ?? 'NoSuchKey') !== 'NoSuchKey')
            throw client.explain('head', failure);
        bucketExists = true;
        return undefined;
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/list-page.js
/**
 * @param encodesTokens where keys come URL-encoded, the token does, too
 * @returns 'foreign' for what is no page or not all of one, 'endless' for one that goes on and says not where
 */
function readListPage(body, encodesTokens = false) {
    const xml = body.toString().trimEnd();
    if (!/<ListBucketResult[\s>]/.test(xml) || !xml.endsWith('</ListBucketResult>'))
        return 'foreign';
    const { rest, blocks } = split(xml);
    const isEncoded = textIn(rest, 'EncodingType') === 'url';
    const decode = isEncoded ? decodeUrl : own;
    const objects = [];
    const prefixes = [];
    for (const { name, inner } of blocks) {
        if (name === 'Contents') {
            const object = objectIn(inner, decode);
            if (!object)
                return 'foreign';
            objects.push(object);
        }
        else {
            const prefix = textIn(inner, 'Prefix');
            if (prefix === undefined)
                return 'foreign';
            prefixes.push(decode(prefix));
        }
    }
    if (textIn(rest, 'IsTruncated') !== 'true')
        return { objects, prefixes };
    const nextToken = textIn(rest, 'NextContinuationToken');
    if (!nextToken)
        return 'endless';
    return {
        objects,
        prefixes,
        nextToken: isEncoded && encodesTokens ? decodeToken(nextToken) : own(nextToken),
    };
}
/** The entries of a list, and what stands around them. */
function split(xml) {
    const blocks = [];
    const rest = [];
    let at = 0;
    for (const { index } of xml.matchAll(/<(?:Contents|CommonPrefixes)>/g)) {
        if (index < at)
            continue;
        const name = xml.startsWith('<Contents>', index) ? 'Contents' : 'CommonPrefixes';
        const start = index + name.length + 2;
        const end = xml.indexOf(`</${name}>`, start);
        // What has no end has no right text either, and nothing behind it is looked at.
        blocks.push({ name, inner: end < 0 ? '' : xml.slice(start, end) });
        if (end < 0)
            break;
        rest.push(xml.slice(at, index));
        at = end + name.length + 3;
    }
    rest.push(xml.slice(at));
    return { rest: rest.join(''), blocks };
}
function objectIn(inner, decode) {
    const key = textIn(inner, 'Key');
    const size = Number(textIn(inner, 'Size') || Number.NaN);
    if (key === undefined || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    const etag = textIn(inner, 'ETag')?.replace(/^"|"$/g, '');
    const lastModified = new Date(textIn(inner, 'LastModified') ?? Number.NaN);
    return {
        key: decode(key),
        size,
        ...(etag && { etag: own(etag) }),
        ...(!Number.isNaN(lastModified.getTime()) && { lastModified }),
    };
}
/** The text of the first `<name>`; '' for an empty one. */
function textIn(xml, name) {
    const start = xml.indexOf(`<${name}>`);
    if (start < 0)
        return xml.includes(`<${name}/>`) ? '' : undefined;
    const end = xml.indexOf('<', start + name.length + 2);
    return end < 0 ? undefined : unescapeXml(xml.slice(start + name.length + 2, end));
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescapeXml(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
        const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
        if (point === undefined)
            return ENTITIES[name] ?? whole;
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
/** Spaces come as `+` from some stores, and a plus never comes as itself. */
function decodeUrl(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return own(text);
    }
}
/** A plus is one: in a token that came as it stands, base64 has it. */
function decodeToken(text) {
    return decodeUrl(text.replaceAll('+', '%2B'));
}
/** A copy: what is cut out of a page holds the whole page for as long as it lives. */
function own(text) {
    return Buffer.from(text).toString();
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/list.js


/** A page of 1,000 keys of 1,023 bytes each, every byte of them encoded as three, is under 4 MiB. */
const MAX_PAGE_BYTES = 8 * 1024 * 1024;
const PAGE_SIZE = 1000;
/**
 * ListObjectsV2, page after page.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/listobjectsv2
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
function listRequest(client) {
    const ask = async (query, signal) => await client.withRetries(async (keys) => {
        const onHead = ({ status }) => (status === 200 ? { keep: MAX_PAGE_BYTES } : undefined);
        const response = await client.send({ operation: 'list', query, onHead, signal }, keys);
        if (response.status !== 200)
            throw client.explain('list', (0,service_errors_refusal/* readFailure */.f1)(response));
        const page = readListPage(response.body, client.dialect.encodesTokens);
        if (page === 'foreign')
            throw client.explainAs('foreign', 'list', { status: response.status });
        if (page === 'endless')
            throw client.explainAs('list-broken', 'list', { status: response.status });
        return page;
    }, signal);
    return async function* (prefix, options, signal) {
        /** A token that comes again would have the list go round for ever. */
        const seen = new Set();
        let { token } = options;
        let given = token === undefined ? [options.startAfter] : [];
        do {
            if (token !== undefined)
                seen.add(token);
            const page = await ask(queryOf(prefix, options, token), signal);
            token = page.nextToken;
            if (token !== undefined && seen.has(token))
                throw client.explainAs('list-broken', 'list', { status: 200 });
            yield within(prefix, given, page);
            given = [page.objects.at(-1)?.key, page.prefixes.at(-1)];
        } while (token !== undefined);
    };
}
/**
 * Only what was asked for: some stores begin with the name they were to begin after, or a page with the one that
 * ended the last, and some take a prefix in any case.
 */
function within(prefix, given, page) {
    const isWanted = (name) => name.startsWith(prefix) && !given.includes(name);
    return {
        ...page,
        objects: page.objects.filter(({ key }) => isWanted(key)),
        prefixes: page.prefixes.filter(isWanted),
    };
}
function queryOf(prefix, { delimiter, startAfter, pageSize = PAGE_SIZE }, token) {
    return {
        'list-type': '2',
        ...(prefix && { prefix }),
        'max-keys': String(pageSize),
        // Keys may hold what XML cannot.
        'encoding-type': 'url',
        ...(delimiter && { delimiter }),
        ...(token === undefined ? startAfter && { 'start-after': startAfter } : { 'continuation-token': token }),
    };
}

// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/put.js







const put_NOTHING = Buffer.alloc(0);
/**
 * Uploads exactly once: create-only, with the checksums of the answer compared. After a lost answer, "exists" can
 * be our own success; what is there is then looked at before it counts as somebody else's.
 */
function putRequest(client, { prefix, head, get, createOnly, bodyCheck }) {
    const { dialect } = client;
    /** What a store that does not look has kept is taken away again, where that is allowed. */
    const sendWrong = async (keys, signal) => {
        const digests = new digests_digests/* BodyDigests */._p(reserved_folder/* PROBE_BYTES */.Z8, { sha256: new digests_digests/* BodyDigests */._p(put_NOTHING).of('sha256') });
        const options = { contentType: 'text/plain', mode: 'overwrite', isInternal: true };
        const key = (0,object_key/* mintKey */.uY)(prefix, reserved_folder/* PROBE_PATH */.VA);
        const headers = dialect.putHeaders(options, digests, 'sha256');
        const response = await client.send({ operation: 'put', key, headers, body: reserved_folder/* PROBE_BYTES */.Z8, signal }, keys);
        if (dialect.isObject(response))
            await client.send({ operation: 'remove', key, signal }, keys).catch(() => { });
        return response;
    };
    return (key, bytes, options, signal) => {
        const digests = new digests_digests/* BodyDigests */._p(bytes, options.digests);
        let { mode } = options;
        let mayBeOurs = false;
        let sent = 0;
        const send = (keys, as, check) => {
            const told = { ...options, mode: createOnly.isIgnored ? 'overwrite' : as };
            const headers = dialect.putHeaders(told, digests, check);
            sent++;
            return client.send({ operation: 'put', key, headers, body: bytes, signal }, keys);
        };
        const attempt = async (keys) => {
            if (mode === 'keep-existing' && !createOnly.isHonoured) {
                const stored = await head(key, signal, keys);
                if (stored)
                    return await resultOfExisting(stored, client.explainAs('collision', 'put', { status: 409 }));
            }
            const found = bodyCheck.find(() => sendWrong(keys, signal));
            const check = typeof found === 'string' ? found : await found;
            const response = await send(keys, mode, check);
            if (!dialect.isObject(response)) {
                if (response.status === 501 && mode === 'keep-existing' && createOnly.isUnknown) {
                    createOnly.ignored();
                    return await attempt(keys);
                }
                const refusal = client.explain('put', (0,service_errors_refusal/* readFailure */.f1)(response));
                if (refusal.id !== 'collision')
                    throw refusal;
                const stored = await head(key, signal, keys).catch(error => {
                    // Who may not look is told what the store said first: that something is there.
                    throw error instanceof service_error/* ServiceError */._7 && error.reason === 'store-denied' ? refusal : error;
                });
                // Refused because of an object that is gone since: worth another try, as if the store had been busy.
                if (!stored)
                    throw client.explainAs('busy', 'put', { status: 409 });
                return await resultOfExisting(stored, refusal);
            }
            // What was signed has been compared by the store.
            const match = check === 'sha256' ? 'none' : dialect.compare(response.headers, digests);
            if (match === 'different') {
                // What was just written is wrong and ours: the next attempt must be able to replace it.
                mode = 'overwrite';
                throw client.explainAs('integrity', 'put', (0,service_errors_refusal/* readFailure */.f1)(response));
            }
            // An encrypted object's ETag proves nothing, but no store leaves it out.
            if (match === 'none' && etagOf(response.headers) === undefined)
                throw client.explainAs('foreign', 'put', (0,service_errors_refusal/* readFailure */.f1)(response));
            if (match === 'none' && check === 'crc64') {
                // Not even a checksum to look at: then the store has to, also at what it has just taken.
                bodyCheck.fallBack();
                mode = 'overwrite';
                return await attempt(keys);
            }
            // The same bytes once more: refused where create-only is known, without effect where it is not.
            if (mode === 'keep-existing') {
                const probing = createOnly.probe(async () => (await send(keys, mode, check)).status);
                if (probing !== undefined)
                    await probing;
            }
            createOnly.tell();
            // A good answer behind the only upload shows that the store has hashed the last byte of it.
            const isBodyFree = sent === 1 && (check === 'sha256' || match === 'same');
            return { ...result('stored', response), ...(isBodyFree && { isBodyFree }) };
        };
        const resultOfExisting = async (stored, refusal) => {
            const match = dialect.compare(stored.headers, digests);
            const read = (sink, signal) => get(key, sink, signal);
            if (!(await (0,holds_bytes/* holdsBytes */.gt)(bytes, { ...storedObject(stored), match, read }, signal)))
                throw refusal;
            return result(mayBeOurs ? 'stored' : 'already-stored', stored);
        };
        return client.withRetries(async (keys) => {
            try {
                return await attempt(keys);
            }
            catch (error) {
                if (error instanceof service_error/* ServiceError */._7 && error.isUncertain)
                    mayBeOurs = true;
                throw error;
            }
        }, signal);
    };
}
function result(outcome, { headers }) {
    const etag = etagOf(headers);
    return { outcome, ...(etag !== undefined && { etag }) };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/remove.js

/**
 * Services answer 204 whether something was there or not; some that speak like them answer 200, or 404 for nothing.
 * Where the bucket keeps versions, the older ones stay.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/deleteobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
 */
function removeRequest(client) {
    return async (key, signal) => await client.withRetries(async (keys) => {
        const response = await client.send({ operation: 'remove', key, signal }, keys);
        if (response.status === 204 || client.dialect.isObject(response))
            return;
        const failure = (0,service_errors_refusal/* readFailure */.f1)(response);
        // Without a code it may be the bucket that is missing, or a page that somebody else answers with.
        if (failure.status !== 404 || failure.code !== 'NoSuchKey')
            throw client.explain('remove', failure);
    }, signal);
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/bucket.js
/**
 * A bucket as a Store, whatever dialect it speaks. Must not import fetch or inspect, nor read the environment.
 */









function openBucket(dialect, settings) {
    const { prefix, credentials, clock, notice, proxy } = settings;
    const createOnly = new CreateOnlySupport(dialect.createOnly, () => notice(dialect.createOnlyIgnored));
    const saw = (response) => {
        if (dialect.ignoresCreateOnly(response))
            createOnly.ignored();
    };
    const client = bucketClient(dialect, credentials, clock, saw, proxy);
    const head = headRequest(client);
    const get = getRequest(client);
    return {
        prefix,
        publicBase: dialect.publicBase,
        get createOnly() {
            return createOnly.state;
        },
        async head(key, signal) {
            const response = await client.withRetries(keys => head(key, signal, keys), signal);
            if (!response)
                return undefined;
            const { headers } = response;
            const isKnown = dialect.checksum(headers) !== undefined;
            return {
                ...storedObject(response),
                ...(isKnown && { checksum: () => dialect.checksum(headers) }),
            };
        },
        put: putRequest(client, {
            prefix,
            head,
            get,
            createOnly,
            bodyCheck: new BodyCheckState(dialect.bodyCheck),
        }),
        get,
        list: listRequest(client),
        remove: removeRequest(client),
        close: () => dialect.close(),
    };
}

// EXTERNAL MODULE: ./lib/base/http/exchange.js + 4 modules
var exchange = __webpack_require__(71982);
// EXTERNAL MODULE: ./lib/base/http/known-names.js
var known_names = __webpack_require__(47100);
// EXTERNAL MODULE: ./lib/base/http/proxied-agent.js
var proxied_agent = __webpack_require__(91383);
// EXTERNAL MODULE: ./lib/base/http/undici.js
var undici = __webpack_require__(95880);
// EXTERNAL MODULE: ./lib/base/http/verified-tls.js
var verified_tls = __webpack_require__(98428);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/transport.js
/**
 * Requests to a store over undici: a client of its own, without the origin's address guard, headers or proxy, since
 * internal endpoints lie in private ranges. Its own proxy is another input.
 */






const CONNECT_MS = 10_000;
/** Room for a slow line: a minute, and a second more for each 256 KiB sent. */
const TOTAL_MS = 60_000;
const BYTES_PER_EXTRA_SECOND = 256 * 1024;
const IDLE_MS = 30_000;
/** Objects of any size are read as long as they move: 1 KiB a second, and a day at most. */
const READING = {
    headersMs: TOTAL_MS,
    idleMs: IDLE_MS,
    totalMs: 86_400_000,
    floor: { bytes: 30 * 1024, windowMs: 30_000 },
};
/** Error documents are under 2 KiB, with the string to sign perhaps 8. */
const MAX_ERROR_BYTES = 64 * 1024;
const transport_NOTHING = Buffer.alloc(0);
/**
 * @param routes the forward proxies, where there are any
 * @param onRequest told before each request
 */
function openTransport(routes, onRequest = () => { }) {
    const direct = new undici/* Agent */.g6({
        connect: { timeout: CONNECT_MS, lookup: known_names/* lookupName */.Q, ...verified_tls/* VERIFIED */.z },
        allowH2: false,
    });
    const dispatcher = routes
        ? new proxied_agent/* ProxiedAgent */.N(direct, routes, { pool: { allowH2: false } })
        : direct;
    return {
        async send({ method, url, headers, body, onHead, signal }) {
            const pathStart = url.indexOf('/', url.indexOf('://') + 3);
            let head;
            onRequest();
            try {
                return await (0,exchange/* exchange */.c)({
                    dispatcher,
                    method,
                    origin: url.slice(0, pathStart),
                    path: url.slice(pathStart),
                    headers,
                    ...(body && { body }),
                    limits: method === 'GET' ? READING : sending(body?.length ?? 0),
                    signal,
                    onHead: arrived => {
                        head = arrived;
                        return onHead?.(arrived) ?? plan(arrived);
                    },
                });
            }
            catch (error) {
                // Whatever it is, no such store sends it; status and headers still say what is needed.
                if (head && error instanceof exchange_error/* ExchangeError */.S && error.limit === 'too-large')
                    return { ...head, body: transport_NOTHING };
                throw error;
            }
        },
        close: () => dispatcher.destroy(),
    };
}
function plan({ status }) {
    return status < 300 ? { drain: MAX_ERROR_BYTES } : { keep: MAX_ERROR_BYTES };
}
/** The head comes after the last byte of the body was sent, so it has as long as the whole. */
function sending(bytes) {
    const totalMs = TOTAL_MS + Math.ceil(bytes / BYTES_PER_EXTRA_SECOND) * 1000;
    return { headersMs: totalMs, idleMs: IDLE_MS, totalMs };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/atomic-file.js
var atomic_file = __webpack_require__(79851);
;// CONCATENATED MODULE: ./lib/base/files/contained-folder.js




/** A folder that nothing leaves: what stands below it is reached by paths with '/', and by no link that leads out. */
class ContainedFolder {
    directory;
    /** With links resolved, once the folder is there. */
    #root;
    /** Folders known to be real and inside. */
    #checked = new Set();
    /** @param directory absolute; made when first written to */
    constructor(directory) {
        this.directory = directory;
    }
    pathOf(path) {
        return (0,external_node_path_.join)(this.directory, path);
    }
    /** Makes the folders that a path needs. */
    async makeFolders(path) {
        const parent = (0,external_node_path_.dirname)(this.pathOf(path));
        if (this.#checked.has(parent))
            return;
        await (0,promises_.mkdir)(this.directory, { recursive: true });
        let folder = this.directory;
        for (const segment of path.split('/').slice(0, -1)) {
            folder = (0,external_node_path_.join)(folder, segment);
            await (0,promises_.mkdir)(folder).catch((0,errors/* ifCode */.Vd)('EEXIST'));
            await this.#refuseEscape(await (0,promises_.realpath)(folder), path);
        }
        this.#checked.add(parent);
    }
    /** The file at a path; undefined when there is none. */
    async find(path) {
        const real = await (0,promises_.realpath)(this.pathOf(path)).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
        if (real === undefined)
            return undefined;
        await this.#refuseEscape(real, path);
        const stats = await (0,promises_.stat)(real).catch((0,errors/* ifCode */.Vd)('ENOENT'));
        return stats?.isFile() ? { path: real, size: stats.size } : undefined;
    }
    /** Bytes of the file at a path; undefined when there is none. */
    async sizeAt(path) {
        return (await this.find(path))?.size;
    }
    /** @throws PersistError when a link on the way, made by somebody else, leads out of the folder */
    async #refuseEscape(real, path) {
        this.#root ??= await (0,promises_.realpath)(this.directory);
        const root = this.#root;
        if (real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
            return;
        throw new errors/* PersistError */.vc('store', 'store-denied', (0,say/* say */.c)('folder-link-out', { directory: this.directory, path }), { advice: (0,say/* say */.c)('folder-link-out-fix') });
    }
}
/** @throws PersistError where a file stands in the place of the whole folder */
async function refuseFile(directory) {
    const stats = await (0,promises_.stat)(directory).catch(() => undefined);
    if (!stats || stats.isDirectory())
        return;
    throw new errors/* PersistError */.vc('store', 'store-bucket', (0,say/* say */.c)('folder-is-file', { directory }), {
        advice: (0,say/* say */.c)('folder-is-file-fix'),
    });
}

// EXTERNAL MODULE: ./lib/base/files/file-calls.js
var file_calls = __webpack_require__(38031);
// EXTERNAL MODULE: ./lib/base/files/file-errors.js
var file_errors = __webpack_require__(38639);
// EXTERNAL MODULE: ./lib/base/files/leftovers.js
var leftovers = __webpack_require__(12077);
// EXTERNAL MODULE: ./lib/storage/key/windows-names.js
var windows_names = __webpack_require__(55397);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/storage/stores/folder/file-checksum.js


/** A file has no checksum beside it; it is read once more when that is asked for. */
function fileChecksum(path) {
    const given = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: chunk => void given.update(chunk),
        async isRight() {
            const own = (0,external_node_crypto_.createHash)('sha256');
            for await (const chunk of (0,external_node_fs_.createReadStream)(path))
                own.update(chunk);
            return own.digest('hex') === given.digest('hex');
        },
    };
}

// EXTERNAL MODULE: ./lib/storage/key/byte-order.js
var byte_order = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/storage/stores/folder/walk.js





/**
 * The files below a folder as S3 would list them, in the order of their keys' bytes; of each folder on the way the
 * names are held, and one that is folded is left at its first file. Begins at the top whatever the prefix is, so
 * that no `..` and no link leads anywhere else.
 */
async function* walk(asked, signal) {
    const { delimiter, prefix, after } = asked;
    const levels = [(await entriesOf('', asked)).values()];
    let folded;
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
        signal.throwIfAborted();
        const { value: entry, done } = level.next();
        if (done) {
            levels.pop();
            continue;
        }
        const { key, isFolder } = entry;
        if (folded !== undefined && key.startsWith(folded))
            continue;
        const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
        const isPrefix = end >= 0;
        const name = isPrefix ? key.slice(0, end + delimiter.length) : key;
        const isAfter = (0,byte_order/* byBytes */.b)(name, after) > 0;
        if (isFolder) {
            // Files of a folder that sorts before may sort after, unless they are folded with it.
            if (isAfter || (!isPrefix && after.startsWith(key)))
                levels.push((await entriesOf(key, asked)).values());
        }
        else if (isAfter) {
            if (isPrefix)
                folded = name;
            yield { name, isPrefix };
        }
    }
}
/** What is in a folder and may be below the prefix. Links are neither followed nor listed. */
async function entriesOf(folder, { directory, prefix }) {
    const found = await (0,promises_.readdir)((0,external_node_path_.join)(directory, folder), { withFileTypes: true }).catch(nothingThere);
    const entries = [];
    for (const entry of found) {
        const isFolder = entry.isDirectory();
        if (!isFolder && (!entry.isFile() || (0,atomic_file/* isTemporary */.ey)(entry.name)))
            continue;
        const key = `${folder}${entry.name}${isFolder ? '/' : ''}`;
        if (key.startsWith(prefix) || (isFolder && prefix.startsWith(key)))
            entries.push({ key, isFolder });
    }
    return entries.sort((a, b) => (0,byte_order/* byBytes */.b)(a.key, b.key));
}
function nothingThere(error) {
    if ((0,errors/* codeOf */.$N)(error) === 'ENOENT' || (0,errors/* codeOf */.$N)(error) === 'ENOTDIR')
        return [];
    throw error;
}

;// CONCATENATED MODULE: ./lib/storage/stores/folder/list.js




const list_PAGE_SIZE = 1000;
/** Pages of what is below a folder; a page's token is its last name. */
async function* listFolder(directory, prefix, { delimiter = '', startAfter = '', token = startAfter, pageSize = list_PAGE_SIZE }, signal) {
    let keys = [];
    let prefixes = [];
    let last = '';
    for await (const { name, isPrefix } of walk({ directory, prefix, delimiter, after: token }, signal)) {
        if (keys.length + prefixes.length === pageSize) {
            yield { objects: await objectsOf(directory, keys), prefixes, nextToken: last };
            keys = [];
            prefixes = [];
        }
        ;
        (isPrefix ? prefixes : keys).push(name);
        last = name;
    }
    yield { objects: await objectsOf(directory, keys), prefixes };
}
/** Without those that are gone since. */
async function objectsOf(directory, keys) {
    const objects = await Promise.all(keys.map(key => objectAt((0,external_node_path_.join)(directory, key), key)));
    return objects.filter(object => object !== undefined);
}
async function objectAt(path, key) {
    const stats = await (0,promises_.lstat)(path).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
    return stats?.isFile() ? { key, size: stats.size, lastModified: stats.mtime } : undefined;
}

;// CONCATENATED MODULE: ./lib/storage/stores/folder/read.js



/** Larger chunks gain nothing on local disks. */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file into a sink, whose errors come out as they are.
 * @param explained makes a sentence of what the file system said
 */
async function readFileInto(sink, { path, size }, explained, signal) {
    const throwExplained = (error) => {
        throw explained(error);
    };
    const file = await (0,promises_.open)(path).catch(throwExplained);
    try {
        sink.begin({ size });
        // One byte more than the file has tells in the same breath that it ends there.
        const buffer = Buffer.allocUnsafeSlow(Math.min(size + 1, CHUNK_BYTES));
        let at = 0;
        for (let isOver = false; !isOver;) {
            signal.throwIfAborted();
            const { bytesRead } = await file.read(buffer, 0, buffer.length).catch(throwExplained);
            at += bytesRead;
            isOver = bytesRead === 0 || at > size || (at === size && bytesRead < buffer.length);
            if (bytesRead > 0 && at <= size)
                await sink.write(buffer.subarray(0, bytesRead));
        }
        if (at !== size)
            throw changed(path);
        return { size };
    }
    finally {
        await file.close();
    }
}
function changed(path) {
    return new errors/* PersistError */.vc('store', 'store-unavailable', (0,say/* say */.c)('folder-changed', { path }), {
        advice: (0,say/* say */.c)('folder-changed-fix'),
    });
}

;// CONCATENATED MODULE: ./lib/storage/stores/folder/folder.js
/**
 * A folder as a Store: the key's segments are folders below it. Objects appear whole or not at all, under
 * their final name only when every byte is there. Must not import fetch or inspect, nor read the environment.
 */

















/** @param directory absolute; made when first written to */
function openFolder(directory) {
    const contained = new ContainedFolder(directory);
    const calls = new file_calls/* FileCalls */.M();
    async function holds(key, bytes, signal) {
        const file = await contained.find(key);
        if (!file)
            return false;
        const explained = (error) => (0,file_errors/* folderError */.VY)(error, directory, key);
        const read = (sink, ended) => readFileInto(sink, file, explained, ended);
        return await (0,holds_bytes/* holdsBytes */.gt)(bytes, { size: file.size, read }, signal);
    }
    async function find(key, signal) {
        signal.throwIfAborted();
        try {
            return await contained.find(key);
        }
        catch (error) {
            throw (0,file_errors/* folderError */.VY)(error, directory, key, 'read');
        }
    }
    return {
        prefix: (0,object_key/* mintPrefix */.Ld)(''),
        publicBase: (0,external_node_url_.pathToFileURL)(directory + external_node_path_.sep).href,
        createOnly: 'honoured',
        async head(key, signal) {
            const file = await find(key, signal);
            if (!file)
                await refuseFile(directory);
            return file && { size: file.size, checksum: () => fileChecksum(file.path) };
        },
        async put(key, bytes, { mode }, signal) {
            signal.throwIfAborted();
            refuseWindowsFlaw(key);
            const path = contained.pathOf(key);
            const mayReplace = mode === 'overwrite';
            try {
                await contained.makeFolders(key);
                // Mostly nothing is there, and asking only that costs a fifth of looking for a file.
                if (!mayReplace && (await calls.exists(path)) && (await holds(key, bytes, signal)))
                    return { outcome: 'already-stored' };
                if (!(await (0,atomic_file/* makeFile */.VE)(path, bytes, mayReplace, calls, signal))) {
                    if (await holds(key, bytes, signal))
                        return { outcome: 'already-stored' };
                    throw collision();
                }
                return { outcome: 'stored', isBodyFree: true };
            }
            catch (error) {
                signal.throwIfAborted();
                throw (0,file_errors/* folderError */.VY)(error, directory, key);
            }
        },
        async get(key, sink, signal) {
            const file = await find(key, signal);
            if (!file) {
                await refuseFile(directory);
                throw gone(key);
            }
            return await readFileInto(sink, file, error => (0,file_errors/* folderError */.VY)(error, directory, key, 'read'), signal);
        },
        async *list(prefix, options, signal) {
            await refuseFile(directory);
            try {
                yield* listFolder(directory, prefix, options, signal);
            }
            catch (error) {
                signal.throwIfAborted();
                throw (0,file_errors/* folderError */.VY)(error, directory, prefix, 'read');
            }
        },
        async remove(key, signal) {
            refuseWindowsFlaw(key);
            if (!(await find(key, signal)))
                return;
            try {
                // Of a link the link itself: what it leads to is another key's.
                await (0,promises_.unlink)(contained.pathOf(key)).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
            }
            catch (error) {
                throw (0,file_errors/* folderError */.VY)(error, directory, key);
            }
        },
        removeLeftovers: (now, signal) => (0,leftovers/* removeLeftovers */.D)(directory, { now, signal, isDeep: true }),
        async close() { },
    };
}
function collision() {
    return new errors/* PersistError */.vc('store', 'key-collision', (0,say/* say */.c)('folder-collision'), {
        advice: (0,say/* say */.c)('folder-collision-fix'),
    });
}
function gone(key) {
    return new errors/* PersistError */.vc('store', 'http-404', (0,say/* say */.c)('folder-no-file', { key }), {
        advice: (0,say/* say */.c)('folder-no-file-fix'),
    });
}
/** Elsewhere these names are as good as any other. */
function refuseWindowsFlaw(key) {
    const flaw = (0,external_node_os_.platform)() === 'win32' ? (0,windows_names/* windowsFlaw */.k)(key) : undefined;
    if (!flaw)
        return;
    throw new errors/* PersistError */.vc('store', 'key-invalid', (0,say/* say */.c)('key-wrong', { key: JSON.stringify(key), rule: flaw }));
}

// EXTERNAL MODULE: ./lib/base/http/network-errors.js
var network_errors = __webpack_require__(27902);
// EXTERNAL MODULE: ./lib/storage/service-errors/rule.js
var rule = __webpack_require__(74917);
;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/store.js
/** What every store over HTTP can say or fail to say. Stands behind the codes of one service. */


const STORE_RULES = [
    (0,rule/* rule */.H)('integrity', 'store-integrity', undefined, 'yes'),
    (0,rule/* rule */.H)('read-integrity', 'store-integrity', undefined, 'once'),
    (0,rule/* rule */.H)('changed', 'store-unavailable', undefined, 'yes'),
    (0,rule/* rule */.H)('list-broken', 'store-endpoint'),
    // Not now.
    (0,rule/* rule */.H)('throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
    (0,rule/* rule */.H)('busy', 'store-unavailable', { status: status => status >= 500 || status === 408 }, 'yes'),
    // Not that service at all, or nobody.
    (0,rule/* rule */.H)('foreign', 'store-endpoint', { foreign: true }),
    (0,rule/* rule */.H)('redirect', 'store-endpoint', { status: status => status >= 300 && status < 400 }),
    (0,rule/* rule */.H)('foreign', 'store-endpoint', { status: status => status > 0 && status < 300 }),
    (0,rule/* rule */.H)('proxy', 'store-endpoint', { network: /\bPROXY_4\d\d$/ }),
    (0,rule/* rule */.H)('proxy', 'store-unavailable', { network: /\bPROXY_/ }, 'yes'),
    (0,rule/* rule */.H)('no-host', 'store-endpoint', { network: network_errors/* NO_SUCH_HOST */.N }, 'yes'),
    (0,rule/* rule */.H)('certificate', 'store-endpoint', { network: network_errors/* CERTIFICATE */.k }),
    (0,rule/* rule */.H)('unsendable', 'unexpected', { network: /\bUND_ERR_(INVALID_ARG|NOT_SUPPORTED)$/ }),
    (0,rule/* rule */.H)('lost', 'store-unavailable', { network: /./ }, 'yes'),
    (0,rule/* rule */.H)('denied', 'store-denied', { status: status => status === 401 || status === 403 }),
    (0,rule/* rule */.H)('no-bucket', 'store-bucket', { status: status => status === 404 }),
    (0,rule/* rule */.H)('collision', 'key-collision', { status: status => status === 412 }),
    (0,rule/* rule */.H)('refused', 'store-denied'),
];

;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/oss.js
/** OSS's refusals. Codes: https://www.alibabacloud.com/help/en/oss/support/error-codes */



const OSS_RULES = [
    // Who asks.
    (0,rule/* rule */.H)('unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
    (0,rule/* rule */.H)('signature-v1', 'store-auth', { ec: /^0002-00000080$/ }),
    (0,rule/* rule */.H)('wrong-secret', 'store-auth', { codes: ['SignatureDoesNotMatch'] }),
    (0,rule/* rule */.H)('token-expired', 'store-auth', { codes: ['SecurityTokenExpired'], ec: /^0002-00000007$/ }, 'refresh'),
    (0,rule/* rule */.H)('token-mismatch', 'store-auth', {
        codes: ['InvalidSecurityToken', 'AccessKeyIdAndSecurityTokenNotMatch'],
        ec: /^0002-00000008$/,
    }),
    (0,rule/* rule */.H)('clock', 'store-clock', { codes: ['RequestTimeTooSkewed'], ec: /^0002-00000504$/ }, 'once'),
    (0,rule/* rule */.H)('region-unfit', 'store-endpoint', { ec: /^0002-00000(226|228)$/ }),
    // Where, and what is allowed there.
    (0,rule/* rule */.H)('other-region', 'store-bucket', {
        codes: ['AccessDenied'],
        message: /must be addressed using the specified endpoint/i,
    }),
    // https://www.alibabacloud.com/help/en/oss/user-guide/access-buckets-via-custom-domain-names
    (0,rule/* rule */.H)('domain-needed', 'store-endpoint', { codes: ['PublicEndpointForbidden'], ec: /^0048-00000401$/ }),
    (0,rule/* rule */.H)('list-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['list'] }),
    (0,rule/* rule */.H)('remove-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['remove'] }),
    (0,rule/* rule */.H)('denied', 'store-denied', { codes: ['AccessDenied'] }),
    (0,rule/* rule */.H)('suspended', 'store-denied', {
        codes: ['UserDisable', 'InDebt', 'InDebtOverdue', 'BucketDisable', 'AbnormalBucketOwnerStatus'],
    }),
    (0,rule/* rule */.H)('no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
    (0,rule/* rule */.H)('bucket-name', 'store-bucket', { codes: ['InvalidBucketName'] }),
    (0,rule/* rule */.H)('path-style', 'store-endpoint', { codes: ['SecondLevelDomainForbidden'] }),
    // This one object.
    (0,rule/* rule */.H)('key-invalid', 'key-invalid', { codes: ['InvalidObjectName'], ec: /^0016-0000000\d$/ }),
    (0,rule/* rule */.H)('collision', 'key-collision', {
        codes: ['FileAlreadyExists', 'PreconditionFailed'],
        ec: /^0026-00000(002|201)$/,
    }),
    (0,rule/* rule */.H)('retained', 'key-collision', { codes: ['FileImmutable'] }),
    (0,rule/* rule */.H)('digest-refused', 'store-integrity', { codes: ['InvalidDigest', 'BadDigest'] }, 'once'),
    (0,rule/* rule */.H)('archived', 'store-denied', { codes: ['InvalidObjectState'] }),
    (0,rule/* rule */.H)('too-large', 'too-large', { codes: ['EntityTooLarge'] }),
    (0,rule/* rule */.H)('no-key', 'http-404', { codes: ['NoSuchKey'], operations: ['get'] }),
    // Not now.
    (0,rule/* rule */.H)('throttled', 'store-throttled', {
        codes: [
            'TotalQpsLimitExceeded',
            'PartitionQpsLimitted',
            'UploadTrafficRateLimitExceeded',
            'MetaOperationQpsLimitExceeded',
            'ActiveRequestLimitExceeded',
        ],
        ec: /^(0004-00000302|0026-00000028)$/,
    }, 'yes'),
    (0,rule/* rule */.H)('throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
    // RequestTimeout is OSS's 400 for a body that came too slowly.
    (0,rule/* rule */.H)('busy', 'store-unavailable', { codes: ['ServiceUnavailable', 'InternalError', 'RequestTimeout'] }, 'yes'),
    (0,rule/* rule */.H)('no-oss-host', 'store-endpoint', { network: network_errors/* NO_SUCH_HOST */.N }, 'yes'),
    (0,rule/* rule */.H)('internal-unreachable', 'store-endpoint', {
        network: /^connect (deadline|UND_ERR_CONNECT_TIMEOUT|E(TIMEDOUT|NETUNREACH|HOSTUNREACH))$/,
        host: /-internal\./,
    }),
    ...STORE_RULES,
];

// EXTERNAL MODULE: ./lib/base/url/percent-encode.js
var percent_encode = __webpack_require__(58585);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/keeping-last.js
/** What does not differ from request to request is made once. */
/** Remembers what was made of the last input. */
function keepingLast(make, isSame = Object.is) {
    let kept;
    return input => {
        if (kept === undefined || !isSame(kept.input, input))
            kept = { input, made: make(input) };
        return kept.made;
    };
}
function isSameList(one, other) {
    return one.length === other.length && one.every((name, index) => name === other[index]);
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/signature.js
/**
 * OSS Signature V4 in the header. ali-oss's own derives the day's signing key anew for each request, which is most of
 * what it costs (70 µs of 100); this one keeps it, and the order of the headers. Pure.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/recommend-to-use-signature-version-4
 */



function ossSigner(region) {
    const keyOf = keepingLast((dayAndSecret) => deriveKey(dayAndSecret.slice(8), dayAndSecret.slice(0, 8), region));
    const signedOf = keepingLast(signed, isSameList);
    return ({ method, headers, queries, bucket, key }, { accessKeyId, accessKeySecret: secret }) => {
        const date = headers['x-oss-date'] ?? '';
        const day = date.slice(0, 8);
        const scope = `${day}/${region}/oss/aliyun_v4_request`;
        const path = (0,percent_encode/* encodePath */.O)(`/${bucket}/${key}`);
        let lines = '';
        for (const { name, inLowerCase } of signedOf(Object.keys(headers)))
            lines += `${inLowerCase}:${(headers[name] ?? '').trim()}\n`;
        const payload = headers['x-oss-content-sha256'];
        const canonical = `${method}\n${path}\n${canonicalQuery(queries)}\n${lines}\n\n${payload}`;
        const toSign = `OSS4-HMAC-SHA256\n${date}\n${scope}\n${(0,external_node_crypto_.hash)('sha256', canonical)}`;
        const signature = (0,external_node_crypto_.createHmac)('sha256', keyOf(day + secret))
            .update(toSign)
            .digest('hex');
        return `OSS4-HMAC-SHA256 Credential=${accessKeyId}/${scope},Signature=${signature}`;
    };
}
function deriveKey(secret, ...scope) {
    const words = [...scope, 'oss', 'aliyun_v4_request'];
    const start = (0,external_node_crypto_.createSecretKey)(Buffer.from(`aliyun_v4${secret}`));
    return words.reduce((key, word) => (0,external_node_crypto_.createSecretKey)((0,external_node_crypto_.createHmac)('sha256', key).update(word).digest()), start);
}
function signed(headers) {
    return headers
        .filter(name => /^(content-type|content-md5|x-oss-.*)$/i.test(name))
        .map(name => ({ name, inLowerCase: name.toLowerCase() }))
        .sort((a, b) => (a.inLowerCase < b.inLowerCase ? -1 : 1));
}
function canonicalQuery(queries = {}) {
    return Object.entries(queries)
        .map(([name, value]) => [(0,percent_encode/* encodeStrict */.g)(name), (0,percent_encode/* encodeStrict */.g)(String(value))])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(pair => pair.join('='))
        .join('&');
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/client.js

async function ossClient(bucket, location, transport) {
    const { default: OssClient } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(391)]).then(__webpack_require__.t.bind(__webpack_require__, 14391, 19));
    const options = {
        // Replaced before each request; ali-oss wants something to begin with.
        accessKeyId: 'later',
        accessKeySecret: 'later',
        bucket,
        region: `oss-${location.region}`,
        endpoint: location.endpoint,
        secure: location.endpoint.startsWith('https:'),
        cname: location.style === 'cname',
        sldEnable: location.style === 'path',
        authorizationV4: true,
        retryMax: 0,
        urllib: { request: (url, params) => requestThrough(transport, url, params) },
    };
    const client = new OssClient(options);
    // What our calls have, and not the MD5 that it would add with a copy of the body: `put` has no word for that.
    client._objectRequestParams = (method, object, { headers, subres, ctx }) => ({
        ...{ method, bucket, object, headers, subres, ctx },
        disabledMD5: true,
    });
    // Made once more for each answer, and read by nobody.
    client._objectUrl = () => '';
    const sign = ossSigner(location.region);
    client.authorizationV4 = (method, request, bucketName, key) => sign({ ...request, method, bucket: bucketName, key }, client.options);
    return {
        async send(request, credentials) {
            const ctx = { request };
            client.options.accessKeyId = credentials.accessKeyId;
            client.options.accessKeySecret = credentials.accessKeySecret;
            // Here and not in the constructor, which would print advice about renewal that is ours to follow.
            client.options.stsToken = credentials.securityToken ?? '';
            try {
                // Signed before the first await inside, so concurrent requests cannot mix up their credentials.
                await call(client, request, { headers: { ...request.headers }, ctx });
            }
            catch (error) {
                // ali-oss's error carries the whole body and repeats its headers; the outcome says all that is needed.
                if (!ctx.outcome)
                    throw error;
            }
            if (ctx.outcome && 'response' in ctx.outcome)
                return ctx.outcome.response;
            throw ctx.outcome?.error;
        },
        followClock(serverTime) {
            // ali-oss adds this to the system's clock, so that is the clock to measure against.
            client.options.amendTimeSkewed = serverTime - Date.now();
        },
    };
}
function call(client, request, options) {
    const { operation, key = '', body, query } = request;
    switch (operation) {
        case 'put': {
            const { buffer, byteOffset, byteLength } = body ?? new Uint8Array();
            return client.put(key, Buffer.from(buffer, byteOffset, byteLength), options);
        }
        case 'head':
            return client.head(key, options);
        case 'get':
            return client.get(key, options);
        case 'list':
            return client.listV2({ ...query }, options);
        case 'remove':
            return client.delete(key, options);
    }
}
/** What ali-oss's XML parser gets in place of a list: it throws on what real ones hold, and leaves keys encoded. */
const EMPTY_LIST = Buffer.from('<ListBucketResult/>');
/**
 * ali-oss's `urllib` option. What came back is recorded for us; ali-oss sees no body, so that no parser and no
 * message of its own ever holds one.
 */
async function requestThrough(transport, url, params) {
    const { method, content, ctx } = params;
    const { onHead, signal } = ctx.request;
    try {
        const headers = wireHeaders(params.headers);
        const response = await transport.send({ method, url, headers, body: content, onHead, signal });
        ctx.outcome = { response };
        const { status } = response;
        return { status, headers: status < 300 ? response.headers : {}, data: EMPTY_LIST, res: { status } };
    }
    catch (error) {
        ctx.outcome = { error };
        // -1 is how urllib says that no answer came.
        throw Object.assign(new Error('no answer'), { status: -1 });
    }
}
/** Without `Host`, which ali-oss makes up when the endpoint is an address. */
function wireHeaders(headers) {
    const wire = {};
    for (const name in headers)
        if (name !== 'host')
            wire[name] = String(headers[name]);
    return wire;
}

// EXTERNAL MODULE: ./lib/storage/stores/bucket/object-headers.js
var object_headers = __webpack_require__(7963);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/headers.js

function putHeaders(options, digests, check, defaults) {
    const headers = (0,object_headers/* objectHeaders */.q)(options, digests, check, 'x-oss-meta-');
    // Void where the bucket keeps versions, so nothing may rest on it alone.
    if (options.mode === 'keep-existing')
        headers['x-oss-forbid-overwrite'] = 'true';
    if (options.isInternal)
        return headers;
    if (defaults.storageClass !== undefined)
        headers['x-oss-storage-class'] = defaults.storageClass;
    if (defaults.acl !== undefined)
        headers['x-oss-object-acl'] = defaults.acl;
    return headers;
}

// EXTERNAL MODULE: ./lib/base/digests/crc64.js + 1 modules
var crc64 = __webpack_require__(61785);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/proof.js
/** Whether what OSS holds is what we have, from the checksums in its answer. Pure. */



/**
 * CRC-64 where the answer has it, else the ETag where it is an MD5: it is for simple uploads, but not
 * for encrypted or multipart ones, and services that only speak like OSS may send neither.
 */
function compare(headers, digests) {
    const crc = (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-hash-crc64ecma');
    if (crc !== undefined)
        return crc === digests.of('crc64') ? 'same' : 'different';
    const stored = md5Of(headers);
    if (stored === undefined)
        return 'none';
    return stored === digests.of('md5') ? 'same' : 'different';
}
/** The same for a body that comes chunk by chunk. Without a CRC-64 there is nothing that could be relied on. */
function checksum(headers) {
    const crc = (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-hash-crc64ecma');
    if (crc === undefined)
        return undefined;
    const running = new crc64/* Crc64 */.Vl();
    return { update: chunk => running.update(chunk), isRight: () => running.digest() === crc };
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/oss.js
/**
 * Alibaba Cloud OSS's way of keeping a bucket.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/api-overview-of-oss
 */






/** The rights a policy has to give. */
const ACTIONS = {
    put: 'oss:PutObject',
    head: 'oss:GetObject',
    get: 'oss:GetObject',
    list: 'oss:ListObjects',
    remove: 'oss:DeleteObject',
};
async function openOss(settings, transport) {
    const { bucket, prefix, location, language } = settings;
    const client = await ossClient(bucket, location, transport);
    const { host } = new URL(location.endpoint);
    const serviceContext = (operation) => ({
        operation,
        service: 'OSS',
        region: location.region,
        host: location.style === 'virtual' ? `${bucket}.${host}` : host,
        now: Date.now(),
        language,
        rules: OSS_RULES,
        names: { bucket, target: `${bucket}/${prefix}*`, action: ACTIONS[operation] },
    });
    return {
        bodyCheck: 'crc64',
        publicBase: location.publicBase,
        createOnly: 'honoured',
        createOnlyIgnored: (0,say/* say */.c)('create-only-versions', { bucket }),
        send: client.send,
        followClock: client.followClock,
        serviceContext,
        // As its SDKs have it.
        encodesTokens: true,
        putHeaders: (options, digests, check) => putHeaders(options, digests, check, settings),
        isObject({ status, headers }) {
            const isPage = /^text\/html\b/i.test((0,http_headers/* firstHeader */.Y)(headers, 'content-type') ?? '');
            return status === 200 && (!isPage || (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-request-id') !== undefined);
        },
        // Kept or suspended alike.
        ignoresCreateOnly: ({ headers }) => headers['x-oss-version-id'] !== undefined,
        compare: compare,
        checksum: checksum,
        close: transport.close,
    };
}

// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/storage/stores/own-store.js
/** A caller's own store, and how it becomes one of ours. */




const own_store_PAGE_SIZE = 1000;
function adaptStore(own) {
    const get = async (key, sink, signal) => {
        const bytes = await asked('get', signal, () => own.get(key, { signal }));
        if (!bytes)
            throw new errors/* PersistError */.vc('store', 'http-404', (0,say/* say */.c)('own-store-gone', { key }));
        const object = { size: bytes.length };
        sink.begin(object);
        await sink.write(bytes);
        return object;
    };
    const put = async (key, bytes, options, signal) => {
        const ifAbsent = options.mode === 'keep-existing';
        // Ours is used again when this is over.
        const copy = Uint8Array.from(bytes);
        const { stored, etag } = await asked('put', signal, () => own.put(key, copy, { ...headersOf(options), ifAbsent, signal }));
        const told = etag === undefined ? {} : { etag };
        if (stored)
            return { outcome: 'stored', ...told };
        const there = await asked('get', signal, () => own.get(key, { signal }));
        if (there && Buffer.compare(there, bytes) === 0)
            return { outcome: 'already-stored', ...told };
        throw new errors/* PersistError */.vc('store', 'key-collision', (0,say/* say */.c)('own-store-collision', { key }));
    };
    return {
        prefix: (0,object_key/* mintPrefix */.Ld)(''),
        publicBase: own.publicBase ?? '',
        createOnly: 'honoured',
        head: (key, signal) => asked('head', signal, () => own.head(key, { signal })),
        put,
        get,
        list: (prefix, { startAfter = '', token, pageSize = own_store_PAGE_SIZE }, signal) => pagesOf(own, { prefix, startAfter: token ?? startAfter, signal }, pageSize),
        async remove(key, signal) {
            if (!own.remove)
                throw new errors/* PersistError */.vc('store', 'store-denied', (0,say/* say */.c)('own-store-keeps', { key }));
            await asked('remove', signal, async () => own.remove?.(key, { signal }));
        },
        async close() { },
    };
}
async function* pagesOf(own, query, pageSize) {
    let objects = [];
    try {
        for await (const object of own.list(query)) {
            query.signal.throwIfAborted();
            const last = objects.at(-1);
            if (last && objects.length >= pageSize) {
                yield { objects, prefixes: [], nextToken: last.key };
                objects = [];
            }
            objects.push(object);
        }
    }
    catch (error) {
        throw failure('list', query.signal, error);
    }
    yield { objects, prefixes: [] };
}
function headersOf({ contentType, cacheControl, contentDisposition, metadata }) {
    return {
        contentType,
        ...(cacheControl !== undefined && { cacheControl }),
        ...(contentDisposition !== undefined && { contentDisposition }),
        ...(metadata && { metadata }),
    };
}
async function asked(operation, signal, ask) {
    signal.throwIfAborted();
    try {
        return await ask();
    }
    catch (error) {
        throw failure(operation, signal, error);
    }
}
function failure(operation, signal, error) {
    if (signal.aborted)
        return signal.reason;
    if (error instanceof errors/* PersistError */.vc)
        return (0,as_persist_error/* asPersistError */.B)(error, 'store');
    const sentence = (0,say/* say */.c)('own-store-failed', { operation, reason: (0,errors/* messageOf */.bD)(error) });
    return new errors/* PersistError */.vc('store', 'store-unavailable', sentence, { cause: error });
}

;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/s3.js
/**
 * The refusals of S3 and of the stores that speak like it.
 * Codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */


const S3_RULES = [
    // Who asks.
    (0,rule/* rule */.H)('s3-unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
    (0,rule/* rule */.H)('wrong-secret', 'store-auth', { codes: ['SignatureDoesNotMatch'] }),
    (0,rule/* rule */.H)('token-expired', 'store-auth', { codes: ['ExpiredToken', 'TokenRefreshRequired'] }, 'refresh'),
    (0,rule/* rule */.H)('s3-token-refused', 'store-auth', { codes: ['InvalidToken'] }, 'refresh'),
    (0,rule/* rule */.H)('clock', 'store-clock', { codes: ['RequestTimeTooSkewed'] }, 'once'),
    (0,rule/* rule */.H)('s3-account', 'store-denied', {
        codes: ['AccountProblem', 'AllAccessDisabled', 'NotSignedUp', 'OptInRequired', 'UserSuspended'],
    }),
    // Where, and what is allowed there.
    (0,rule/* rule */.H)('s3-region', 'store-bucket', {
        codes: [
            'PermanentRedirect',
            'TemporaryRedirect',
            'AuthorizationHeaderMalformed',
            'IllegalLocationConstraintException',
            'InvalidRegionName',
        ],
    }),
    (0,rule/* rule */.H)('s3-list-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['list'] }),
    (0,rule/* rule */.H)('s3-head-denied', 'store-denied', {
        status: status => status === 403,
        codes: ['AccessDenied'],
        operations: ['head'],
    }),
    (0,rule/* rule */.H)('remove-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['remove'] }),
    (0,rule/* rule */.H)('denied', 'store-denied', { codes: ['AccessDenied'] }),
    (0,rule/* rule */.H)('no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
    (0,rule/* rule */.H)('s3-bucket-name', 'store-bucket', { codes: ['InvalidBucketName'] }),
    // OSS's and COS's hosts for S3.
    (0,rule/* rule */.H)('path-style', 'store-endpoint', { codes: ['SecondLevelDomainForbidden'] }),
    (0,rule/* rule */.H)('s3-encryption-key', 'store-denied', {
        codes: [
            'KMS.DisabledException',
            'KMS.InvalidKeyUsageException',
            'KMS.KMSInvalidStateException',
            'KMS.NotFoundException',
        ],
    }),
    (0,rule/* rule */.H)('s3-acl', 'store-denied', { codes: ['AccessControlListNotSupported'] }),
    (0,rule/* rule */.H)('s3-storage-class', 'store-denied', { codes: ['InvalidStorageClass'] }),
    (0,rule/* rule */.H)('s3-full', 'store-denied', { codes: ['QuotaExceeded', 'XMinioStorageFull', 'InsufficientStorage'] }),
    // This one object. 304 is how older MinIO refused what is there.
    (0,rule/* rule */.H)('collision', 'key-collision', { codes: ['PreconditionFailed'] }),
    (0,rule/* rule */.H)('collision', 'key-collision', { status: status => status === 304, operations: ['put'] }),
    (0,rule/* rule */.H)('s3-conflict', 'store-unavailable', { codes: ['ConditionalRequestConflict', 'OperationAborted'] }, 'yes'),
    (0,rule/* rule */.H)('key-invalid', 'key-invalid', { codes: ['KeyTooLongError', 'XMinioInvalidObjectName'] }),
    (0,rule/* rule */.H)('digest-refused', 'store-integrity', { codes: ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody'] }, 'once'),
    (0,rule/* rule */.H)('archived', 'store-denied', { codes: ['InvalidObjectState'] }),
    (0,rule/* rule */.H)('too-large', 'too-large', { codes: ['EntityTooLarge'] }),
    (0,rule/* rule */.H)('no-key', 'http-404', { codes: ['NoSuchKey'], operations: ['get'] }),
    // Not now.
    (0,rule/* rule */.H)('throttled', 'store-throttled', {
        codes: [
            'SlowDown',
            'SlowDownRead',
            'SlowDownWrite',
            'Throttling',
            'ThrottlingException',
            'RequestLimitExceeded',
            'TooManyRequests',
        ],
    }, 'yes'),
    // RequestTimeout is a 400, for a body that came too slowly.
    (0,rule/* rule */.H)('busy', 'store-unavailable', { codes: ['InternalError', 'ServiceUnavailable', 'RequestTimeout'] }, 'yes'),
    (0,rule/* rule */.H)('s3-not-implemented', 'store-endpoint', { status: status => status === 501 }),
    ...STORE_RULES,
];
/** Codes: https://developers.cloudflare.com/r2/api/error-codes/ */
const R2_RULES = [
    // By the status too, for HEAD brings no code.
    (0,rule/* rule */.H)('r2-unauthorized', 'store-auth', { status: status => status === 401 }),
    (0,rule/* rule */.H)('r2-unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
    (0,rule/* rule */.H)('r2-unknown-id', 'store-auth', { codes: ['InvalidArgument'], message: /access key has length/i }),
    (0,rule/* rule */.H)('r2-not-enabled', 'store-denied', { codes: ['NotEntitled'] }),
    (0,rule/* rule */.H)('r2-denied', 'store-denied', { codes: ['AccessDenied'] }),
    (0,rule/* rule */.H)('r2-no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
    ...S3_RULES,
];

;// CONCATENATED MODULE: ./lib/storage/stores/s3/signature.js
/**
 * AWS Signature V4 in the header, with what does not differ from upload to upload kept: the day's signing key, the
 * second's date, the order of the headers. Pure.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */


function s3Signer(region) {
    const dateOf = keepingLast((second) => new Date(second * 1000).toISOString().replace(/[:-]|\.\d{3}/g, ''));
    const keyOf = keepingLast((dayAndSecret) => signature_deriveKey(dayAndSecret.slice(8), dayAndSecret.slice(0, 8), region));
    const orderOf = keepingLast(sorted, isSameList);
    return ({ method, url, headers, time }, { accessKeyId, accessKeySecret, securityToken }) => {
        const date = dateOf(Math.floor(time / 1000));
        const day = date.slice(0, 8);
        const sent = { 'x-amz-date': date };
        if (securityToken !== undefined)
            sent['x-amz-security-token'] = securityToken;
        for (const name of Object.keys(headers))
            sent[name.toLowerCase()] = (headers[name] ?? '').trim();
        const { host, path, query } = partsOf(url);
        const { names, signedHeaders } = orderOf(Object.keys(sent));
        let lines = '';
        for (const name of names)
            lines += `${name}:${(sent[name] ?? host).replace(/\s+/g, ' ')}\n`;
        const canonical = `${method}\n${path}\n${sortedQuery(query)}\n${lines}\n${signedHeaders}\n${sent['x-amz-content-sha256']}`;
        const scope = `${day}/${region}/s3/aws4_request`;
        const toSign = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${(0,external_node_crypto_.hash)('sha256', canonical)}`;
        const signature = (0,external_node_crypto_.createHmac)('sha256', keyOf(day + accessKeySecret))
            .update(toSign)
            .digest('hex');
        sent.authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
        return sent;
    };
}
/** With `host`. */
function sorted(headers) {
    const names = ['host', ...headers].sort();
    return { names, signedHeaders: names.join(';') };
}
function partsOf(url) {
    const hostAt = url.indexOf('//') + 2;
    const pathAt = url.indexOf('/', hostAt);
    const queryAt = url.indexOf('?', pathAt);
    const end = queryAt < 0 ? url.length : queryAt;
    return { host: url.slice(hostAt, pathAt), path: url.slice(pathAt, end), query: url.slice(end + 1) };
}
/** By their names, which sort otherwise than the whole pairs do. */
function sortedQuery(query) {
    if (query === '')
        return '';
    const pairs = query.split('&').map(pair => pair.split('='));
    return pairs
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
        .map(([name, value = '']) => `${name}=${value}`)
        .join('&');
}
function signature_deriveKey(secret, ...scope) {
    const start = (0,external_node_crypto_.createSecretKey)(Buffer.from(`AWS4${secret}`));
    return [...scope, 's3', 'aws4_request'].reduce((key, word) => (0,external_node_crypto_.createSecretKey)((0,external_node_crypto_.createHmac)('sha256', key).update(word).digest()), start);
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/client.js
/** One signed request at a time. https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAPI.html */


const METHODS = { put: 'PUT', head: 'HEAD', get: 'GET', list: 'GET', remove: 'DELETE' };
/** SHA-256 of a body that is not there. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
function s3Client(bucket, location, transport) {
    const urlOf = addressing(bucket, location);
    const sign = s3Signer(location.region);
    let aheadMs = 0;
    return {
        send(request, credentials) {
            const { operation, body, onHead, signal } = request;
            const method = METHODS[operation];
            const url = urlOf(request);
            const unsigned = { 'x-amz-content-sha256': OF_NOTHING, ...request.headers };
            const time = Date.now() + aheadMs;
            const headers = sign({ method, url, headers: unsigned, time }, credentials);
            return transport.send({ method, url, headers, body, onHead, signal });
        },
        followClock(serverTime) {
            aheadMs = serverTime - Date.now();
        },
    };
}
function addressing(bucket, { endpoint, style }) {
    const base = style === 'virtual'
        ? endpoint.replace('://', `://${bucket}.`)
        : style === 'path'
            ? `${endpoint}/${bucket}`
            : endpoint;
    return ({ key, query }) => {
        // A `+` in a path is signed as a space by some stores, and `!'()*` are encoded by all that check signatures.
        if (key !== undefined)
            return `${base}/${(0,percent_encode/* encodePath */.O)(key)}`;
        const pairs = Object.entries(query ?? {}).map(([name, value]) => `${(0,percent_encode/* encodeStrict */.g)(name)}=${(0,percent_encode/* encodeStrict */.g)(value)}`);
        return `${base}${style === 'path' ? '' : '/'}?${pairs.join('&')}`;
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/headers.js

function headers_putHeaders(options, digests, check, defaults) {
    const headers = (0,object_headers/* objectHeaders */.q)(options, digests, check, 'x-amz-meta-');
    headers['x-amz-content-sha256'] = digests.of('sha256');
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
    if (options.mode === 'keep-existing')
        headers['If-None-Match'] = '*';
    if (options.isInternal)
        return headers;
    if (defaults.storageClass !== undefined)
        headers['x-amz-storage-class'] = defaults.storageClass;
    if (defaults.acl !== undefined)
        headers['x-amz-acl'] = defaults.acl;
    return headers;
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/proof.js
/** Whether what an S3 store holds is what we have, as far as its ETag tells. Pure. */



function proof_compare(headers, digests) {
    const stored = storedMd5(headers);
    if (stored === undefined)
        return 'none';
    return stored === digests.of('md5') ? 'same' : 'different';
}
/** The same for a body that comes chunk by chunk. */
function proof_checksum(headers) {
    const stored = storedMd5(headers);
    if (stored === undefined)
        return undefined;
    const running = (0,external_node_crypto_.createHash)('md5');
    return { update: chunk => void running.update(chunk), isRight: () => running.digest('hex') === stored };
}
/**
 * An ETag is the MD5 of what was uploaded in one piece, unless a key of KMS or of the customer encrypts it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html
 */
function storedMd5(headers) {
    const isByKey = (0,http_headers/* firstHeader */.Y)(headers, 'x-amz-server-side-encryption')?.startsWith('aws:kms') === true ||
        headers['x-amz-server-side-encryption-customer-algorithm'] !== undefined;
    return isByKey ? undefined : md5Of(headers);
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/s3.js
/**
 * The S3 way of keeping a bucket: AWS, R2, MinIO, Ceph and all that speak like them.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
 */






/** The rights a policy has to give. */
const s3_ACTIONS = {
    put: 's3:PutObject',
    head: 's3:GetObject',
    get: 's3:GetObject',
    list: 's3:ListBucket',
    remove: 's3:DeleteObject',
};
function openS3(settings, transport) {
    const { kind, bucket, prefix, location, language } = settings;
    const { region, vendor } = location;
    const { host } = new URL(location.endpoint);
    const client = s3Client(bucket, location, transport);
    // Not known by name, it is still spoken to as S3.
    const service = kind === 'r2' ? 'R2' : (vendor?.name ?? 'S3');
    const serviceContext = (operation) => ({
        operation,
        service,
        region,
        host: location.style === 'virtual' ? `${bucket}.${host}` : host,
        now: Date.now(),
        language,
        rules: service === 'R2' ? R2_RULES : S3_RULES,
        names: { bucket, target: `${bucket}/${prefix}*`, action: s3_ACTIONS[operation] },
    });
    return {
        bodyCheck: vendor === undefined ? 'unknown' : vendor.checksSignedHash ? 'sha256' : 'md5',
        publicBase: location.publicBase,
        createOnly: vendor?.honoursCreateOnly ? 'honoured' : 'unknown',
        createOnlyIgnored: (0,say/* say */.c)('create-only-ignored', { host }),
        send: client.send,
        followClock: client.followClock,
        serviceContext,
        encodesTokens: false,
        putHeaders: (options, digests, check) => headers_putHeaders(options, digests, check, settings),
        isObject({ status, headers }) {
            const isPage = /^text\/html\b/i.test((0,http_headers/* firstHeader */.Y)(headers, 'content-type') ?? '');
            return status === 200 && (!isPage || Object.keys(headers).some(name => OF_A_STORE.test(name)));
        },
        // Conditions hold in buckets with versions as well.
        ignoresCreateOnly: () => false,
        compare: proof_compare,
        checksum: proof_checksum,
        close: transport.close,
    };
}
/** Headers that no site sends: R2 and MinIO have AWS's, the rest have their own beside them or in their place. */
const OF_A_STORE = /^x-(amzn?|oss|cos|obs|tos|goog)-/;

;// CONCATENATED MODULE: ./lib/storage/stores/open.js







/**
 * What works and is worth a warning all the same.
 * @param showsUrls whether readers are given URLs that begin with the store's own public base
 */
function storeWarnings(settings, showsUrls = false) {
    if (settings.kind === 'file' || settings.kind === 'own')
        return [];
    const { insecure, endpoint, publicBase } = settings.location;
    const warnings = [];
    if (insecure)
        warnings.push((0,say/* say */.c)('endpoint-plain-http', { endpoint }));
    if (showsUrls && settings.kind === 'r2')
        warnings.push((0,say/* say */.c)('r2-public', { base: publicBase }));
    return warnings;
}
/**
 * @param notice told once of what is worth a warning
 * @param onRequest told before each request to the store; of a folder, or a caller's own store, never
 */
async function openStore(settings, notice = () => { }, onRequest = () => { }) {
    if (settings.kind === 'own')
        return adaptStore(settings.own);
    if (settings.kind === 'file')
        return openFolder(settings.directory);
    const { prefix, credentials, clock, proxy } = settings;
    const transport = openTransport(proxy?.routes, onRequest);
    const dialect = settings.kind === 'oss' ? await openOss(settings, transport) : openS3(settings, transport);
    return openBucket(dialect, { prefix, credentials, clock, notice, ...(proxy && { proxy }) });
}


/***/ }),

/***/ 10400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ vendorOf),
/* harmony export */   Gy: () => (/* binding */ awsHost),
/* harmony export */   R2: () => (/* binding */ R2),
/* harmony export */   VN: () => (/* binding */ AWS_REGION),
/* harmony export */   fJ: () => (/* binding */ isVendorHost),
/* harmony export */   kS: () => (/* binding */ AWS),
/* harmony export */   pS: () => (/* binding */ readVendorHost)
/* harmony export */ });
/* harmony import */ var _store_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93463);
/** Whose S3 answers at a host. Pure data: a further vendor is a further row. */

/** `us-east-1`, `cn-north-1`, `us-gov-west-1`. */
const AWS_REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/;
/** https://docs.aws.amazon.com/general/latest/gr/s3.html */
function awsHost(region) {
    if (region.startsWith('cn-'))
        return `s3.${region}.amazonaws.com.cn`;
    return `s3.${region}.amazonaws.${region.startsWith('eusc-') ? 'eu' : 'com'}`;
}
const AWS = {
    name: 'S3',
    endpoint: /^s3(?:-accelerate|-fips)?(?:\.dualstack)?(?:[.-]([a-z]{2,4}(?:-[a-z]+)+-\d{1,2}))?\.amazonaws\.(?:com|com\.cn|eu)$/,
    style: 'virtual',
    honoursCreateOnly: true,
    checksSignedHash: true,
    publicHost: awsHost,
};
/** https://developers.cloudflare.com/r2/api/s3/api/ and, for `eu` and kin, /r2/reference/data-location/ */
const R2 = {
    name: 'R2',
    endpoint: /^[0-9a-f]{32}(?:\.(?:eu|us|fedramp))?\.r2\.cloudflarestorage\.com$/,
    region: 'auto',
    style: 'path',
    honoursCreateOnly: true,
    checksSignedHash: true,
};
const VENDORS = [
    AWS,
    R2,
    // https://www.backblaze.com/docs/cloud-storage-call-the-s3-compatible-api
    vendor('Backblaze B2', /^s3\.([a-z0-9-]+)\.backblazeb2\.com$/),
    // https://cloud.tencent.com/document/product/436/37421
    vendor('Tencent COS', /^cos\.([a-z0-9-]+)\.(?:myqcloud\.com|tencentcos\.cn)$/),
    // https://www.alibabacloud.com/help/en/oss/developer-reference/use-aws-sdks-to-access-oss
    {
        ...vendor('OSS', /^(?:s3\.)?oss-(?:accelerate(?:-overseas)?|([a-z0-9-]+?)(?:-internal)?)\.aliyuncs\.com$/),
        // https://api.alibabacloud.com/troubleshoot?q=0002-00000427
        checksSignedHash: true,
        publicHost: region => `oss-${region}.aliyuncs.com`,
    },
    vendor('Huawei OBS', /^obs\.([a-z0-9-]+)\.myhuaweicloud\.com$/),
    // Of its two hosts a region the `ivolces` one answers inside alone.
    {
        ...vendor('Volcengine TOS', /^tos-s3-([a-z0-9-]+)\.i?volces\.com$/),
        publicHost: region => `tos-s3-${region}.volces.com`,
    },
    vendor('Qiniu Kodo', /^s3[.-]([a-z0-9-]+)\.qiniucs\.com$/),
    // Signed for this region wherever it is: https://docs.digitalocean.com/reference/api/spaces/
    { ...vendor('DigitalOcean Spaces', /^[a-z]{3}\d\.digitaloceanspaces\.com$/), region: 'us-east-1' },
];
function vendor(name, endpoint) {
    return { name, endpoint, style: 'virtual', honoursCreateOnly: false, checksSignedHash: false };
}
/** @returns undefined for a host of nobody that is known here, such as one's own MinIO */
function vendorOf(hostname) {
    return VENDORS.find(({ endpoint }) => endpoint.test(hostname));
}
function isVendorHost(hostname) {
    return vendorOf(hostname) !== undefined;
}
/** What a vendor's host says, with a bucket before it or without. */
function readVendorHost(hostname) {
    const { bucket = '', bare } = (0,_store_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHost */ .Ve)(hostname, isVendorHost);
    const found = vendorOf(bare);
    return found && { vendor: found, host: bare, bucket, region: found.endpoint.exec(bare)?.[1] };
}


/***/ }),

/***/ 93463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ styleProblem),
/* harmony export */   OL: () => (/* binding */ unencrypted),
/* harmony export */   Ow: () => (/* binding */ parseStoreEndpoint),
/* harmony export */   S$: () => (/* binding */ regionOfHost),
/* harmony export */   Ve: () => (/* binding */ splitHost),
/* harmony export */   qX: () => (/* binding */ contradiction)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _base_url_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72242);
/** What the endpoint of a bucket may be, and how it goes together with region and style. Pure. */




/** Takes a host or URL; no scheme means https. */
function parseStoreEndpoint(text, kind) {
    const parsed = (0,_base_url_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEndpoint */ .Bk)(text, {
        name: 'endpoint',
        example: kind.example,
        holdsPassword: 'endpoint-keys',
        otherScheme: (shown, { protocol }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-scheme', { shown, scheme: protocol }),
        hasMore: 'endpoint-more-prefix',
    });
    if ('problem' in parsed)
        return parsed;
    const { host, hostname } = parsed.endpoint;
    const shown = `endpoint ${(0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}`;
    // ali-oss cannot build a request for one.
    if (hostname.startsWith('['))
        return { problem: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-ipv6', { shown }) };
    // ali-oss refuses anything else in a host.
    if (!/^[a-z0-9._-]+(:\d+)?$/.test(host))
        return { problem: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-characters', { shown }) };
    const { bucket, bare } = splitHost(hostname, kind.isBare);
    return bucket
        ? { problem: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-bucket', { host: hostname, bare, scheme: kind.scheme, bucket }) }
        : parsed;
}
/** A service's own host and the bucket before it: '' for a bare one, undefined for a host of somebody else. */
function splitHost(hostname, isBare) {
    const labels = hostname.split('.');
    for (let at = 0; at < labels.length; at++) {
        const bare = labels.slice(at).join('.');
        if (isBare(bare))
            return { bucket: labels.slice(0, at).join('.'), bare };
    }
    return { bucket: undefined, bare: hostname };
}
function unencrypted({ host }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-unencrypted', { host });
}
function contradiction(region, { host }, theirs) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-contradiction', { region, host, theirs });
}
/** What is wrong with a style that was asked for, at an endpoint that is the service's own or not. */
function styleProblem(asked, { hostname }, isVendors) {
    if (asked === 'virtual' && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) !== 0)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-style-path', { host: hostname });
    if (asked === 'cname' && isVendors)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-style-cname', { host: hostname });
    return undefined;
}
/** The region in one of Alibaba Cloud's own hosts: regional, internal or dual-stack. */
function regionOfHost(hostname) {
    const match = /^(?:oss-([a-z0-9-]+?)(?:-internal)?|([a-z0-9-]+)\.oss)\.aliyuncs\.com$/.exec(hostname);
    const region = match?.[1] ?? match?.[2];
    return region?.startsWith('accelerate') ? undefined : region;
}


/***/ })

};
