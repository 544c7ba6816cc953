export const id = 9120;
export const ids = [9120];
export const modules = {

/***/ 25581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allocate),
/* harmony export */   w: () => (/* binding */ BodyMemory)
/* harmony export */ });
/**
 * Reusable memory for bodies. The first write to each page of fresh memory is a page fault, which costs more than the
 * copy itself. Memory left to the garbage collector waits for it by the megabyte.
 */
/** Bytes between two sizes of memory, while that is at most an eighth of the size. */
const STEP = 16 * 1024;
/** Memory of larger bodies is not kept: they are rare, so it would seldom be reused. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Bytes kept for reuse, over all sizes. */
const MAX_KEPT = 32 * 1024 * 1024;
class BodyMemory {
    /** Free memory by size. */
    #free = new Map();
    /** Memory in use. */
    #lent = new WeakSet();
    #kept = 0;
    /** @returns a buffer of this length with arbitrary content */
    take(bytes) {
        const size = bytes > MAX_BYTES ? bytes : sizeFor(bytes);
        const known = this.#free.get(size)?.pop();
        if (known)
            this.#kept -= size;
        const memory = known ?? allocate(size).buffer;
        this.#lent.add(memory);
        return Buffer.from(memory, 0, bytes);
    }
    /** Takes over bytes that have memory of their own, so that `giveBack` frees them at once. Ignores small ones. */
    adopt({ buffer }) {
        if (buffer.byteLength > MAX_BYTES)
            this.#lent.add(buffer);
    }
    /**
     * Call only if these bytes are never read again, not even by the system. Ignores foreign memory and memory that was
     * given back before. Memory that is not kept is freed at once: several large bodies left to the collector could take
     * more memory than all present bodies.
     */
    giveBack({ buffer }) {
        const size = buffer.byteLength;
        if (!this.#lent.delete(buffer))
            return;
        const memory = buffer;
        if (size > MAX_BYTES || this.#kept + size > MAX_KEPT)
            return void memory.transfer(0);
        const free = this.#free.get(size);
        if (free)
            free.push(memory);
        else
            this.#free.set(size, [memory]);
        this.#kept += size;
    }
}
/** Rounds up in steps of 16 KB up to 128 KB, then in eighths of the power of two below. */
function sizeFor(bytes) {
    const step = Math.max(STEP, 2 ** (Math.floor(Math.log2(Math.max(1, bytes - 1))) - 3));
    return Math.ceil(bytes / step) * step;
}
/** Avoids Node's shared pool, since a slice keeps the whole pool alive. Pages that were never written cost nothing. */
function allocate(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}


/***/ }),

/***/ 91006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ releaseMemory),
/* harmony export */   Q: () => (/* binding */ withChunk)
/* harmony export */ });
/**
 * Frees the memory of chunks as soon as they are used. Otherwise the garbage collector scans the whole heap for every
 * 12 MB received, an eighth of the CPU of a download. undici copies what it parses and reads a chunk again only for the
 * bytes after it: check this with each new version of undici.
 */
/** Frees the chunk once `take` is done. @returns the promise of `take`, if there is one */
function withChunk(chunk, take) {
    const wait = take(chunk);
    if (wait !== undefined)
        return wait.then(() => releaseMemory(chunk));
    releaseMemory(chunk);
    return undefined;
}
/** Call for each chunk, in the order of arrival. */
function releaseMemory(chunk) {
    if (ownsRestOfBuffer(chunk))
        chunk.buffer.transfer(0);
}
/**
 * True if no other buffer uses the chunk's memory. A chunk shorter than half of Node's pool may be a slice of the pool.
 * Bytes after the chunk in the same memory are still to be delivered.
 */
function ownsRestOfBuffer(chunk) {
    const { buffer, byteOffset, length } = chunk;
    return length >= Buffer.poolSize / 2 && byteOffset + length === buffer.byteLength;
}


/***/ }),

/***/ 74743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
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


/***/ }),

/***/ 66351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/** Runs `attempt` until it succeeds, its error is final, or the attempts are used up. */
function retry(attempt, options) {
    try {
        // Nearly all first attempts succeed, so the first runs outside the loop and saves its await.
        return attempt(1).catch(error => tryAgain(error, attempt, options));
    }
    catch (error) {
        return tryAgain(error, attempt, options);
    }
}
async function tryAgain(failure, attempt, { policy, clock, signal, decide }) {
    let error = failure;
    for (let number = 1;; number++) {
        const decision = decide(error, number);
        if (!decision.again || number >= policy.attempts)
            throw error;
        await clock.sleep(decision.afterMs ?? backoff(policy, number, clock.random()), signal);
        try {
            return await attempt(number + 1);
        }
        catch (thrown) {
            error = thrown;
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

/**
 * Awaits a promise or the signal, whichever comes first. A value that is no promise is returned at once.
 * @throws the signal's reason as soon as it is aborted
 */
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

/***/ 63472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vl: () => (/* binding */ Crc64),
  d9: () => (/* binding */ crc64)
});

// UNUSED EXPORTS: crc64Machine

;// CONCATENATED MODULE: ./lib/base/digests/crc64-code.js
/** WebAssembly for `crc64.ts`. `npm run crc64` makes this file from `scripts/crc64/module.ts`, its source. */
/** Where the input lies in the memory of the module. */
const INPUT = 20736;
/** Limit of one call in bytes. */
const INPUT_BYTES = 175856;
/** Needs a processor with vectors. */
const VECTOR_CODE = 'AGFzbQEAAAABCAFgA35/fwF+AwIBAAUDAQADBxMCBm1lbW9yeQIABnVwZGF0ZQAACpoEAZcEAgJ/AX4gAiABa0HqIE8EQCABIAEpAAAgAIU3AABCACEAIAFBy29qIQEgASACIAFrQeoga0FwcWohAwNAIAEgAf0AALUQIAH9AADEC/1RIAH9AACwC/1RIAH9AACQC/1RIAH9AADcCv1RIAH9AADeB/1RIAH9AADTBv1RIAH9AAAA/VH9CwC1ECABQRBqIQEgASADSQ0AC0GAgAEhBANAIAQgAf0AALUQIAH9AADEC/1RIAH9AACwC/1RIAH9AACQC/1RIAH9AADcCv1RIAH9AADeB/1RIAH9AADTBv1RIAH9AAAA/VH9CwAAIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwC1ECAEQRBqIQQgAUEQaiEBIAFBtRBqIAJJDQALIAIgA2tBy+8AaiECQYCAASEBCwJAA0AgAUEIaiACSw0BIAEpAAAgAIUhBSAFQgCIp0H/AXFBA3QpAIBwIAVCCIinQf8BcUEDdCkAgGCFIAVCEIinQf8BcUEDdCkAgFCFIAVCGIinQf8BcUEDdCkAgECFIAVCIIinQf8BcUEDdCkAgDCFIAVCKIinQf8BcUEDdCkAgCCFIAVCMIinQf8BcUEDdCkAgBCFIAVCOIinQf8BcUEDdCkAAIUhACABQQhqIQEMAAsLAkADQCABIAJPDQEgACABMQAAhadB/wFxQQN0KQAAIABCCIiFIQAgAUEBaiEBDAALCyAACw==';
/** Runs on any processor. */
const WORD_CODE = 'AGFzbQEAAAABCAFgA35/fwF+AwIBAAUDAQADBxMCBm1lbW9yeQIABnVwZGF0ZQAACukDAeYDAgJ/AX4gAiABa0HqIE8EQCABIAEpAAAgAIU3AABCACEAIAFBy29qIQEgASACIAFrQeoga0F4cWohAwNAIAEgASkAtRAgASkAxAuFIAEpALALhSABKQCQC4UgASkA3AqFIAEpAN4HhSABKQDTBoUgASkAAIU3ALUQIAFBCGohASABIANJDQALQYCAASEEA0AgBCABKQC1ECABKQDEC4UgASkAsAuFIAEpAJALhSABKQDcCoUgASkA3geFIAEpANMGhSABKQAAhTcAACABQgA3ALUQIARBCGohBCABQQhqIQEgAUG1EGogAkkNAAsgAiADa0HL7wBqIQJBgIABIQELAkADQCABQQhqIAJLDQEgASkAACAAhSEFIAVCAIinQf8BcUEDdCkAgHAgBUIIiKdB/wFxQQN0KQCAYIUgBUIQiKdB/wFxQQN0KQCAUIUgBUIYiKdB/wFxQQN0KQCAQIUgBUIgiKdB/wFxQQN0KQCAMIUgBUIoiKdB/wFxQQN0KQCAIIUgBUIwiKdB/wFxQQN0KQCAEIUgBUI4iKdB/wFxQQN0KQAAhSEAIAFBCGohAQwACwsCQANAIAEgAk8NASAAIAExAACFp0H/AXFBA3QpAAAgAEIIiIUhACABQQFqIQEMAAsLIAAL';

;// CONCATENATED MODULE: ./lib/base/digests/crc64.js
/**
 * CRC-64/XZ, which OSS returns for a PUT (`x-oss-hash-crc64ecma`): polynomial 0x42F0E1EBA9EA3693, reflected, all ones in
 * and out. WebAssembly has 64-bit integers: 60 KB take 7 µs, and 34 µs in JavaScript.
 * https://reveng.sourceforge.io/crc-catalogue/all.htm#crc.cat.crc-64-xz
 */

/** The polynomial, bits reversed. */
const POLYNOMIAL = 0xc96c5795d7870f42n;
/** @param code a module in base64; default: the fastest that the processor can run */
function crc64Machine(code = fastestCode()) {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64')));
    const { memory, update } = exports;
    fillTables(new BigUint64Array(memory.buffer, 0, 8 * 256));
    return {
        input: new Uint8Array(memory.buffer, INPUT, INPUT_BYTES),
        update: (state, bytes) => update(state, INPUT, INPUT + bytes),
    };
}
function fastestCode() {
    return WebAssembly.validate(Buffer.from(VECTOR_CODE, 'base64')) ? VECTOR_CODE : WORD_CODE;
}
/** Eight tables of 256 entries: table k holds the effect of a byte that k more bytes follow. */
function fillTables(tables) {
    for (let byte = 128, effect = POLYNOMIAL; byte > 0; byte >>= 1) {
        tables[byte] = effect;
        effect = effect & 1n ? (effect >> 1n) ^ POLYNOMIAL : effect >> 1n;
    }
    // The effects of two bits combine by xor.
    for (let byte = 1; byte < 256; byte++)
        tables[byte] = at(byte & -byte) ^ at(byte & (byte - 1));
    for (let i = 256; i < tables.length; i++)
        tables[i] = (at(i - 256) >> 8n) ^ at(Number(at(i - 256) & 255n));
    function at(index) {
        return tables[index];
    }
}
let usual;
/** Made for the first sum. */
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
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _crc64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63472);
/** Digests of bytes, in the forms that keys, stores and results use. Imports no other room. */



/** Digests of one body, each computed on first use. */
class BodyDigests {
    #bytes;
    #made;
    /**
     * @param bytes undefined for a body in a file
     * @param known digests that were computed before
     */
    constructor(bytes, known = {}) {
        this.#bytes = bytes;
        this.#made = { ...known };
    }
    of(name) {
        this.#made[name] ??= digestOf(this.#bytesFor(name), name);
        return this.#made[name];
    }
    isKnown(name) {
        return this.#made[name] !== undefined;
    }
    note(name, digest) {
        this.#made[name] = digest;
    }
    #bytesFor(name) {
        if (!this.#bytes)
            throw new Error(`the ${name} of the file is missing`);
        return this.#bytes;
    }
}
/** Computes only these digests: each is its own pass over the bytes (60 KB: crc64 7 µs, sha256 36, md5 80). */
function digestsOf(bytes, names) {
    const digests = {};
    for (const name of names)
        digests[name] = digestOf(bytes, name);
    return digests;
}
/** With two cores, the kernel's share of fetching and storing needs the second one. */
const HAS_SPARE_CORE = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() >= 3;
/** Below this size in bytes, another thread costs as much as the hash itself. */
const MIN_BESIDE = 16 * 1024;
const BESIDE = { sha256: 'SHA-256', sha1: 'SHA-1' };
/**
 * `digestsOf`, on another thread if a core is free and the body is large enough.
 * @param bytes must not change before the promise resolves
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
/** Bytes; `hash` takes no more than 2 GiB at once. */
const PIECE = 1024 ** 3;
function digestOf(bytes, name) {
    if (name === 'crc64')
        return (0,_crc64_js__WEBPACK_IMPORTED_MODULE_2__/* .crc64 */ .d9)(bytes);
    if (bytes.length <= PIECE)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, bytes);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name);
    for (let at = 0; at < bytes.length; at += PIECE)
        digest.update(bytes.subarray(at, at + PIECE));
    return digest.digest('hex');
}


/***/ }),

/***/ 40546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   n: () => (/* binding */ isFileBody)
/* harmony export */ });
function isFileBody(body) {
    return 'path' in body;
}
/** Bytes of the body. */
function sizeOf(body) {
    return isFileBody(body) ? body.size : body.length;
}


/***/ }),

/***/ 42564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ RunningDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _crc64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63472);


/** Digests of bytes that come in pieces. */
class RunningDigests {
    #hashes;
    #crc64;
    constructor(names) {
        this.#hashes = [...new Set(names)].flatMap(name => name === 'crc64' ? [] : [[name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name)]]);
        this.#crc64 = names.includes('crc64') ? new _crc64_js__WEBPACK_IMPORTED_MODULE_1__/* .Crc64 */ .Vl() : undefined;
    }
    update(bytes) {
        for (const [, hash] of this.#hashes)
            hash.update(bytes);
        this.#crc64?.update(bytes);
    }
    /** Call once. */
    digests() {
        return {
            ...Object.fromEntries(this.#hashes.map(([name, hash]) => [name, hash.digest('hex')])),
            ...(this.#crc64 && { crc64: this.#crc64.digest() }),
        };
    }
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
/* harmony import */ var _on_abort_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15663);
/** Files appear whole or not at all: each is written under a temporary name and then renamed. */







/** Error codes of file systems without hard links, or without one for this file. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'UNKNOWN']);
/** Returns a unique name in the folder of `path`. */
function temporaryFor(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
}
/** True for a file that another run may be writing, or that a killed run left. */
function isTemporary(name) {
    return /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/.test(name);
}
/**
 * Makes a file whole or not at all.
 * @param content bytes, or another file
 * @param mayReplace false: only if the name is free
 * @returns false if the name is taken
 */
async function makeFile(path, content, mayReplace, calls, signal) {
    const temporary = temporaryFor(path);
    const file = await calls.open(temporary, signal);
    let isLeft = true;
    try {
        try {
            if ('path' in content)
                await copyTo(temporary, file, content.path, signal);
            else
                await calls.write(file, content, signal);
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
/**
 * Lets the system copy a file. A copy that is given up goes on until it is done, in a file without a name.
 * @param file descriptor of the new file
 */
async function copyTo(temporary, file, from, signal) {
    // The copy would take over the rights of a private temporary file.
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    signal.throwIfAborted();
    const aborted = Promise.withResolvers();
    const offAbort = (0,_on_abort_js__WEBPACK_IMPORTED_MODULE_6__/* .onAbort */ .u)(signal, () => aborted.reject(signal.reason));
    try {
        await Promise.race([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, temporary), aborted.promise]);
    }
    finally {
        offAbort();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, mode & 0o7777);
}
/** Ignores errors: the earlier step already reported why the file could not be made. */
async function removeTemporary(temporary, calls) {
    try {
        await calls.unlink(temporary);
    }
    catch {
        // `removeLeftovers` removes it when it is old.
    }
}
/** @returns false if the name is taken */
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
 * Without hard links no file can be both whole and create-only. It must be whole: half an image under its key would be
 * taken for the image for ever. If two runs write the same key in the same moment, the later file is kept.
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
/** The umask cuts a mode given at creation, so `chmod` sets the final mode later. */
const WRITING = { flag: 'wx', mode: 0o600 };
/** A user without the right to change owners keeps the file. */
const keepsIt = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifCode */ .Vd)('EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP');
const openFile = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.open);
/**
 * Writes a file whole under a temporary name in the same folder, then renames it. The old file stays until then.
 * @param path absolute, links resolved: the rename would replace a link
 * @param content bytes in memory take few steps, because a hop to a thread costs more than a step of a small file
 * @param like source of the mode and the owner
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
        // Only open and rename are slow enough in a file system to be worth a thread.
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
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/**
 * File system calls. Most take a few microseconds, and a hop to another thread takes twenty, so fast calls run in this
 * thread. A busy or remote disk would block everything else, so after a slow call all calls use threads for a while.
 */




/** Milliseconds from which a call is slow: ten times the time to make a file. */
const SLOW_MS = 0.2;
/** After a slow call, threads are used for this many times its duration: a slow disk gets a twentieth of this thread. */
const REST = 20;
/** Bytes from which the copy to the system alone is worth a thread. */
const MUCH = 256 * 1024;
/** Error codes for too many open files: one is free again as soon as another is closed. */
const NONE_LEFT = new Set(['EMFILE', 'ENFILE']);
/** Milliseconds between two tries, and their number: five seconds in all. */
const NEXT_TRY_MS = 20;
const MAX_TRIES = 250;
const inThread = {
    open: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open),
    write: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFile),
    close: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close),
    link: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.link),
    rename: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rename),
    unlink: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.unlink),
    access: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.access),
};
/** The calls of one disk. Each throws or rejects with the error of the file system. */
class FileCalls {
    #threadsUntil = 0;
    /** Creates a file that must not exist; waits while too many files are open. @returns its descriptor */
    open(path, signal) {
        const later = (error) => {
            if (!isNoneLeft(error))
                throw error;
            return openLater(path, error, signal);
        };
        try {
            const file = this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, 'wx'), () => inThread.open(path, 'wx'));
            return typeof file === 'number' ? file : file.catch(later);
        }
        catch (error) {
            return later(error);
        }
    }
    /** Writes all bytes or throws. */
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
    /** False also for a broken link and for a path without the right to look. */
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
function isNoneLeft(error) {
    return NONE_LEFT.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? '');
}
/** @param error the error of the first try */
async function openLater(path, error, signal) {
    let said = error;
    for (let tries = 0; tries < MAX_TRIES && isNoneLeft(said); tries++) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(NEXT_TRY_MS);
        signal.throwIfAborted();
        try {
            return await inThread.open(path, 'wx');
        }
        catch (next) {
            said = next;
        }
    }
    throw said;
}


/***/ }),

/***/ 88074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fileChunks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Bytes read at once. */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file from its beginning, the next chunk while the last one is used. A chunk is valid until the next one is
 * requested. The file closes when the iteration ends.
 */
async function* fileChunks(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    let memory = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let other = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let next = readInto(memory, file);
    try {
        for (;;) {
            const chunk = await next;
            if (chunk.length === 0)
                return;
            [memory, other] = [other, memory];
            next = readInto(memory, file);
            yield chunk;
        }
    }
    finally {
        await next.catch(() => { });
        await file.close();
    }
}
/** Fills the memory, except at the end: a socket may still hold a small chunk when the next one is requested. */
function readInto(memory, file) {
    const reading = readAll(memory, file);
    // Its error may come before the caller awaits it.
    reading.catch(() => { });
    return reading;
}
async function readAll(memory, file) {
    let filled = 0;
    while (filled < memory.length) {
        const { bytesRead } = await file.read(memory, filled, memory.length - filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return memory.subarray(0, filled);
}


/***/ }),

/***/ 38639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ toFileError),
/* harmony export */   M6: () => (/* binding */ pathOccupied),
/* harmony export */   VY: () => (/* binding */ folderError),
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   rN: () => (/* binding */ FULL_CODES)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);




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
/** Explains an error of the file system with a sentence and its fix. A `PersistError` passes through. */
function folderError(error, directory, key, doing = 'write to') {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return error;
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
    const advice = BY_CODE[code ?? ''];
    const details = { ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ code }), cause: error };
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
/** Without EFBIG: that file is too large, but others may still fit. */
const FULL_CODES = new Set(['ENOSPC', 'EDQUOT']);
/** True if the next file would fail as well, unless it is very small. */
function isDiskFull({ details }) {
    return FULL_CODES.has(details.code ?? '');
}
const OCCUPIED_CODES = new Set(['ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EEXIST']);
/** `folderError` for the file at a path. */
function toFileError(error, directory, path) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return error;
    if (OCCUPIED_CODES.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) ?? ''))
        return pathOccupied(path);
    return folderError(error, directory, path);
}
function pathOccupied(path) {
    const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-occupied', { path: (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path) });
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74743);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79851);
/** Removes temporary files that killed runs left. */






/** A file that was written to since may belong to another run that is still at work. */
const MAX_AGE_MS = 3_600_000;
/** Names read at once. */
const BATCH = 1024;
/**
 * Removes regular files of this user that have a temporary name and were not written to for an hour, nothing else.
 * Call it before the run makes files of its own. Never throws: a file that cannot be removed stays and is harmless.
 */
async function removeLeftovers(folder, options = {}) {
    const { now = _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m.now(), isDeep, signal, isOwnName } = options;
    const folders = [folder];
    for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
        try {
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(path, { bufferSize: BATCH })) {
                if (signal?.aborted)
                    return;
                const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry.name);
                if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isTemporary */ .ey)(entry.name))
                    await removeOld(inside, now - MAX_AGE_MS, isOwnName).catch(() => { });
                else if (entry.isDirectory() && isDeep)
                    folders.push(inside);
            }
        }
        catch {
            // The folder is missing or unreadable.
        }
    }
}
async function removeOld(path, oldestMs, isOwnName) {
    const user = ownUser();
    const isOld = async (one, isFolder) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(one);
        const isOfUser = user < 0 || found.uid === user;
        return isOfUser && found.mtimeMs < oldestMs && (isFolder ? found.isDirectory() : found.isFile());
    };
    if (await isOld(path, false))
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    if (!isOwnName || !(await isOld(path, true)))
        return;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { recursive: true, withFileTypes: true }))
        if (!isOwnName(entry.name) || !(await isOld((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name), entry.isDirectory())))
            return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
}
/** @returns -1 on Windows, where files have no such number */
function ownUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.userInfo)().uid;
    }
    catch {
        // In a container the user may have no name.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)('/proc/self').uid;
    }
}


/***/ }),

/***/ 52993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);



/**
 * Makes a folder and the folders above it.
 * @returns the first folder that was made; undefined if all existed
 */
async function makeDirectory(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw error;
        // On a read-only file system Node's recursive mkdir reports ENOENT, and a plain mkdir reports EROFS.
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const made = parent === path ? undefined : await makeDirectory(parent);
        // Another upload may have made the folder meanwhile.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ifCode */ .Vd)('EEXIST'));
        return made ?? path;
    }
}


/***/ }),

/***/ 84250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ NO_SUCH_HOST),
/* harmony export */   Sb: () => (/* binding */ ExchangeError),
/* harmony export */   kX: () => (/* binding */ CERTIFICATE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** An exchange without a complete response. */
class ExchangeError extends Error {
    name = 'ExchangeError';
    /** The phase that failed: before the connection, before the head, within the body. */
    phase;
    /** The limit that ended the exchange, if one did. */
    limit;
    /** The error code of Node or undici, if there is one. */
    code;
    constructor(phase, cause, limit) {
        super(limit ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause), { cause });
        this.phase = phase;
        this.limit = limit;
        this.code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause);
    }
}
/** Error codes of an untrusted certificate or a failed TLS handshake. */
const CERTIFICATE = /\b(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|EPROTO)/;
/** Error codes of a failed DNS lookup. */
const NO_SUCH_HOST = /\b(ENOTFOUND|ENODATA|EAI_\w+)$/;


/***/ }),

/***/ 71982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

// EXTERNAL MODULE: ./lib/base/buffers/body-memory.js
var body_memory = __webpack_require__(25581);
;// CONCATENATED MODULE: ./lib/base/buffers/body-buffer.js

/** Bytes allocated on the announced length alone. More is allocated once these have arrived. */
const ANNOUNCED_BYTES = 1024 * 1024;
/** A full body gets so many times its memory, up to its length. Pages that were never written cost nothing. */
const GROWTH = 8;
/** From this size on, memory only doubles if the length is unknown. */
const MAX_LEAP_BYTES = 64 * 1024 * 1024;
/** Smallest block of a small body without a length; later blocks are as large as the bytes received. */
const MIN_BLOCK_BYTES = 4 * 1024;
/** Smaller blocks are not worth reusing. */
const MIN_SHARED_BYTES = 64 * 1024;
const NOTHING = Buffer.alloc(0);
/**
 * Collects a body in its own memory, which grows with the received bytes, since an announced length may be false.
 * Chunks are copied, never kept: a chunk is a view of the whole read buffer, so a body sent byte by byte would hold many
 * times its size.
 */
class BodyBuffer {
    #declared;
    #memory;
    #full = [];
    #block;
    /** Bytes filled in the last block. */
    #filled = 0;
    #length = 0;
    /** @param memory reusable memory for the body */
    constructor(declaredLength, memory) {
        this.#declared = declaredLength;
        this.#memory = memory;
        this.#block = declaredLength === 0 ? NOTHING : this.#take(Math.min(declaredLength, ANNOUNCED_BYTES));
    }
    get length() {
        return this.#length;
    }
    append(chunk) {
        for (let at = 0; at < chunk.length;) {
            if (this.#filled === this.#block.length)
                this.#extend();
            const copied = chunk.copy(this.#block, this.#filled, at);
            this.#filled += copied;
            this.#length += copied;
            at += copied;
        }
    }
    /** Counts bytes without keeping them. */
    count(bytes) {
        this.#length += bytes;
    }
    /** Returns the body in one piece. Do not append to it afterwards. */
    whole() {
        if (this.#full.length > 0)
            this.#moveTo(this.#length);
        return this.#filled === this.#block.length ? this.#block : this.#block.subarray(0, this.#filled);
    }
    /** Frees the memory of a failed body. */
    discard() {
        for (const block of [...this.#full, this.#block])
            this.#memory?.giveBack(block);
        this.#full = [];
        this.#block = NOTHING;
        this.#filled = 0;
    }
    #extend() {
        const came = this.#length;
        if (came >= ANNOUNCED_BYTES)
            return this.#moveTo(this.#capacityFor(came));
        if (this.#filled > 0)
            this.#full.push(this.#block);
        this.#block = this.#take(Math.max(MIN_BLOCK_BYTES, came));
        this.#filled = 0;
    }
    #capacityFor(came) {
        const grown = Math.max(came * 2, Math.min(came * GROWTH, MAX_LEAP_BYTES));
        // Allocate the whole length now rather than again for a small rest.
        return came < this.#declared && this.#declared <= grown * 2 ? this.#declared : grown;
    }
    /** Copies all parts to one block and frees each part at once, so that no body is held twice. */
    #moveTo(bytes) {
        const block = this.#take(bytes);
        let at = 0;
        for (const part of [...this.#full, this.#block.subarray(0, this.#filled)]) {
            at += part.copy(block, at);
            this.#memory?.giveBack(part);
        }
        this.#full = [];
        this.#block = block;
        this.#filled = at;
    }
    #take(bytes) {
        const isShared = this.#declared > 0 || bytes >= MIN_SHARED_BYTES;
        return this.#memory && isShared ? this.#memory.take(bytes) : (0,body_memory/* allocate */.C)(bytes);
    }
}

// EXTERNAL MODULE: ./lib/base/buffers/release-memory.js
var release_memory = __webpack_require__(91006);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
;// CONCATENATED MODULE: ./lib/base/http/backpressure.js
/** Pauses reading, and the clock with it, while a chunk is being processed. */
class Backpressure {
    #body;
    #watchdog;
    #failed;
    #waiting;
    #isOff = false;
    /** @param failed receives the errors of awaited work */
    constructor(body, watchdog, failed) {
        this.#body = body;
        this.#watchdog = watchdog;
        this.#failed = failed;
    }
    /** True while reading is paused. */
    get isHolding() {
        return this.#waiting !== undefined;
    }
    /** Pauses until `wait` is over. */
    pauseFor(wait) {
        if (wait === undefined)
            return;
        this.#waiting = wait;
        this.#body.pause();
        this.#watchdog.pause();
        wait.then(() => this.#release(wait), this.#failed);
    }
    /**
     * Calls `take` and pauses until its promise is over. Calls run one at a time, also when a pause has no effect: undici
     * delivers the rest at once when the peer closes the connection.
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
    /** Runs `step` after all awaited work, but not if that fails. */
    afterAll(step) {
        if (this.#waiting === undefined)
            step();
        else
            this.#waiting.then(step, () => { });
    }
    /** Ends all pauses and calls. */
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
;// CONCATENATED MODULE: ./lib/base/http/deadline-sweep.js

/** One timer for thousands of objects with deadlines: it fires at the earliest of them. */
class DeadlineSweep {
    #watched = new on_abort/* Members */.O();
    #timer;
    #timerDue = Infinity;
    /** @returns the slot, which `remove` needs */
    add(watched) {
        const slot = this.#watched.add(watched);
        this.expect(watched.due());
        return slot;
    }
    remove(slot, watched) {
        this.#watched.remove(slot, watched);
        if (this.#watched.size === 0)
            this.#rest();
    }
    /** Sets the timer to `due`, unless it fires earlier anyway. */
    expect(due) {
        // An object that was removed may still call this.
        if (due >= this.#timerDue || this.#watched.size === 0)
            return;
        clearTimeout(this.#timer);
        this.#timerDue = due;
        // In a process that was frozen, the deadline may be long past.
        this.#timer = setTimeout(this.#look, Math.max(0, due - performance.now()));
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
        // A paused object has no deadline.
        if (next < Infinity)
            this.expect(next);
    };
}

;// CONCATENATED MODULE: ./lib/base/http/watchdog.js
/** Watches the time limits of one exchange. All exchanges share one timer. */

const LARGE_BYTES = 1024 * 1024;
const SWEEP = new DeadlineSweep();
class Watchdog {
    #limits;
    #onLimit;
    #onSlow;
    #sweep;
    #slot;
    #totalDue;
    #headersDue = Infinity;
    #lastByteAt = Infinity;
    #windowEnd = Infinity;
    /** Infinity in the first window, which does not count, because slow starts are common. */
    #windowBytes = Infinity;
    #pausedAt;
    /** The next and the last check of the speed, and the bytes since the last one. */
    #lookAt = Infinity;
    #lookedAt = 0;
    #newBytes = 0;
    /** @param onSlow called at each check that finds the exchange slow */
    constructor(limits, onLimit, onSlow = () => { }, sweep = SWEEP) {
        this.#limits = limits;
        this.#onLimit = onLimit;
        this.#onSlow = onSlow;
        this.#sweep = sweep;
        const now = performance.now();
        if (limits.slow)
            this.#lookAt = now + limits.slow.headMs;
        this.#totalDue = now + limits.totalMs;
        this.#slot = sweep.add(this);
    }
    /** Ends all limits. */
    stop() {
        this.#sweep.remove(this.#slot, this);
    }
    requestSent() {
        this.#headersDue = performance.now() + this.#limits.headersMs;
        this.#sweep.expect(this.due());
    }
    /** @param bytes of the body, as announced; no number where they are not */
    headArrived(bytes) {
        const now = performance.now();
        this.#headersDue = Infinity;
        this.#lastByteAt = now;
        const { floor, slow } = this.#limits;
        if (floor)
            this.#windowEnd = now + floor.windowMs;
        if (slow)
            this.#lookAt = now + (bytes > LARGE_BYTES ? slow.largeMs : slow.firstMs);
        this.#lookedAt = now;
        this.#sweep.expect(this.due());
    }
    /** From now on only silence and this speed count, whatever the time in all. */
    keepTo(floor) {
        const { slow: _, ...limits } = this.#limits;
        this.#limits = { ...limits, floor };
        this.#totalDue = Infinity;
        this.#lookAt = Infinity;
        this.#windowBytes = 0;
        this.#windowEnd = performance.now() + floor.windowMs;
        this.#sweep.expect(this.due());
    }
    bytesArrived(bytes) {
        this.#lastByteAt = performance.now();
        this.#windowBytes += bytes;
        this.#newBytes += bytes;
    }
    /** Stops the clock while this side does not read. */
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
        const passedMs = now - this.#lookedAt;
        const isSlow = !isBody || this.#newBytes < (slow.bytesPerSecond * passedMs) / 1000;
        if (!isSlow && passedMs < slow.everyMs) {
            // What came with the head may have been all for a while.
            this.#lookAt = this.#lookedAt + Math.min(slow.everyMs, passedMs * 2);
            return;
        }
        this.#newBytes = 0;
        this.#lookedAt = now;
        this.#lookAt = now + slow.everyMs;
        if (isSlow)
            this.#onSlow();
    }
    #exceeded(now) {
        // A timer may fire a fraction early, so a deadline within a millisecond counts as passed.
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






/** @throws ExchangeError, the signal's reason as soon as it is aborted, or the error of a callback of the request */
function exchange(request) {
    return new Promise((resolve, reject) => {
        const handler = new ExchangeHandler(request, resolve, reject);
        if (request.signal.aborted)
            return handler.fail(request.signal.reason);
        const { dispatcher, method, origin, path, headers } = request;
        const body = bodyOf(request);
        try {
            dispatcher.dispatch(
            // By default undici closes the connection after every HEAD.
            { method, origin, path, headers, body, headersTimeout: 0, bodyTimeout: 0, reset: false }, handler);
        }
        catch (error) {
            handler.fail(new exchange_error/* ExchangeError */.Sb('connect', error));
        }
    });
}
function bodyOf({ body }) {
    // undici reads any async iterable; its types name streams alone.
    return typeof body === 'function' ? body() : (body ?? null);
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
    /** Bytes of the body received, and announced by the head (NaN: not announced). */
    #came = 0;
    #promised = Number.NaN;
    #backpressure;
    /** The body stays in memory. */
    #isKept = false;
    constructor(request, resolve, reject) {
        this.#request = request;
        this.#resolve = resolve;
        this.#reject = reject;
        this.#watchdog = new Watchdog(request.limits, limit => {
            if (this.#isAnswered())
                this.#finish('cut');
            else
                this.#abort(new exchange_error/* ExchangeError */.Sb(this.#phase, limit, limit));
        }, () => this.#slow());
        this.#offAbort = (0,on_abort/* onAbort */.u)(request.signal, () => this.#abort(request.signal.reason));
    }
    onRequestStart(controller) {
        this.#controller = controller;
        // Settled while it waited for a connection; undici allows no earlier withdrawal.
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
        this.#watchdog.headArrived(this.#promised);
        try {
            this.#handling = this.#request.onHead(this.#head);
        }
        catch (error) {
            return this.#abort(error);
        }
        if ('feed' in this.#handling)
            return this.#keepTo(this.#handling.floor);
        if (!('keep' in this.#handling))
            return;
        const { keep, divert } = this.#handling;
        const length = this.#promised;
        const mayLeave = divert !== undefined && length >= divert.beginning && length <= divert.most;
        if (length > keep && !mayLeave)
            return this.#tooLarge();
        this.#body = new BodyBuffer(Number.isSafeInteger(length) ? length : 0, this.#handling.memory);
        this.#reserve(length);
    }
    onResponseData(_controller, chunk) {
        // After a cut body undici delivers empty chunks, one each time it is resumed.
        if (chunk.length === 0 || this.#settled)
            return;
        this.#watchdog.bytesArrived(chunk.length);
        this.#came += chunk.length;
        const handling = this.#handling;
        if ('feed' in handling)
            return this.#holding().handleNext(() => (0,release_memory/* withChunk */.Q)(chunk, handling.feed));
        if ('keep' in handling)
            return this.#keep(chunk, handling);
        const room = ('drain' in handling ? handling.drain : handling.sample) - this.#body.length;
        if (chunk.length > room) {
            if ('sample' in handling)
                this.#body.append(chunk.subarray(0, room));
            return this.#finish('cut');
        }
        if ('drain' in handling)
            return this.#body.count(chunk.length);
        this.#body.append(chunk);
        this.#release(chunk);
    }
    #keep(chunk, { keep, divert }) {
        const came = this.#body.length + chunk.length;
        const isLong = divert !== undefined && (this.#promised > divert.over || came > divert.over);
        const mayLeave = isLong && !this.#isKept;
        if (!mayLeave && came > keep)
            return this.#tooLarge();
        this.#body.append(chunk);
        if (mayLeave && came >= divert.beginning) {
            if (this.#divert(divert))
                return this.#release(chunk);
            if (Math.max(came, this.#promised || 0) > keep)
                return this.#tooLarge();
        }
        this.#reserve(this.#promised);
        this.#release(chunk);
    }
    /** @returns whether the body goes elsewhere from now on */
    #divert({ to }) {
        const body = this.#body.whole();
        let feed;
        try {
            feed = to(body);
        }
        catch (error) {
            this.#abort(error);
            return true;
        }
        this.#isKept = feed === undefined;
        if (!feed)
            return false;
        const { feed: take, floor } = feed;
        // Its memory is in use until the bytes are taken, even if the exchange fails before.
        const beginning = this.#body;
        this.#body = new BodyBuffer(0);
        this.#handling = feed;
        this.#keepTo(floor);
        this.#holding().handleNext(async () => {
            await take(body);
            beginning.discard();
        });
        return true;
    }
    /** While it is paused, undici still needs the rest of the chunk. */
    #release(chunk) {
        if (!this.#backpressure?.isHolding)
            (0,release_memory/* releaseMemory */.H)(chunk);
    }
    #keepTo(floor) {
        if (floor)
            this.#watchdog.keepTo(floor);
    }
    onResponseEnd() {
        if (this.#backpressure && 'feed' in this.#handling)
            this.#backpressure.afterAll(() => this.#finish());
        else if ('keep' in this.#handling && this.#body.length > this.#handling.keep)
            this.#tooLarge();
        else
            this.#finish();
    }
    onResponseError(_controller, error) {
        if (this.#isAnswered())
            return this.#finish();
        // While reading is paused, undici reports the close of the connection before the end of a complete body.
        if (this.#came === this.#promised)
            return this.onResponseEnd();
        const lost = new exchange_error/* ExchangeError */.Sb(this.#phase, error);
        if (this.#backpressure && 'feed' in this.#handling)
            this.#backpressure.afterAll(() => this.fail(lost));
        else
            this.fail(lost);
    }
    fail(reason) {
        if (!this.#settle())
            return;
        this.#body.discard();
        this.#reject(reason);
    }
    #reserve(length) {
        const wait = 'keep' in this.#handling ? this.#handling.reserve?.(this.#came, length) : undefined;
        if (wait !== undefined)
            this.#holding().pauseFor(wait);
    }
    /** Made on first use, since most responses need no pause. */
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
        if ('keep' in this.#handling && this.#handling.elseNothing) {
            this.#body = new BodyBuffer(0);
            return this.#finish('cut');
        }
        this.#abort(new exchange_error/* ExchangeError */.Sb('body', 'too-large', 'too-large'));
    }
    /** True if only the status matters and it has arrived. */
    #isAnswered() {
        return this.#head !== undefined && ('drain' in this.#handling || 'sample' in this.#handling);
    }
    #finish(connection = 'whole') {
        if (!this.#head || !this.#settle())
            return;
        const { status, headers } = this.#head;
        // The length of a body without an announced length is known only now.
        if (Number.isNaN(this.#promised))
            this.#reserve(this.#came);
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


/***/ }),

/***/ 92805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ http1Agent),
/* harmony export */   z: () => (/* binding */ VERIFIED)
/* harmony export */ });
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95880);

/** Sets `allowH2` on each pool: an agent with `allowH2` itself builds a name for each request. */
function http1Agent(options) {
    const factory = (origin, more) => new _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...more, allowH2: false });
    return new _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({ ...options, factory });
}
/** Set on every TLS connection, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment has no effect. */
const VERIFIED = { rejectUnauthorized: true };


/***/ }),

/***/ 47100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lookupName),
/* harmony export */   e: () => (/* binding */ knownAddresses)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/** Names with fixed addresses, which no resolver may change. */


/** RFC 6761 §6.3; most resolvers do not know it. */
const LOCALHOST = /(^|\.)localhost$/;
/** https://cloud.google.com/compute/docs/metadata/overview */
const GOOGLE_METADATA = 'metadata.google.internal';
/** @param host as `URL` returns it: lower case, perhaps with a dot at the end */
function knownAddresses(host) {
    const name = host.replace(/\.$/, '');
    if (LOCALHOST.test(name))
        return addresses('127.0.0.1', '::1');
    return name === GOOGLE_METADATA ? addresses('169.254.169.254', 'fd20:ce::254') : undefined;
}
/** `dns.lookup` for connections, without a resolver for these names. */
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

/***/ 91383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ProxiedAgent)
/* harmony export */ });
/* harmony import */ var _http1_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92805);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72678);
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95880);
/**
 * Sends requests through a forward proxy: https by CONNECT, plain http in absolute form, as proxies expect. Faults of
 * the proxy are kept apart from faults of the origin.
 */



const CONNECT_MS = 10_000;
/** A fault of the proxy. `code` is e.g. `PROXY_407` for a status, else `PROXY_` and the code of the fault. */
class ProxyError extends Error {
    name = 'ProxyError';
    code;
    constructor(what, cause) {
        super('the proxy failed', { cause });
        this.code = `PROXY_${what}`;
    }
}
class ProxiedAgent extends _undici_js__WEBPACK_IMPORTED_MODULE_2__/* .Dispatcher */ .mk {
    #direct;
    #routes;
    #options;
    #proxies = new Map();
    /** @param direct sends requests without a proxy; destroyed with this agent */
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
        const agent = new _undici_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyAgent */ .kT({
            ...pool,
            allowH2: false,
            uri: proxy.href,
            proxyTls: { timeout: CONNECT_MS, allowH2: false, ..._http1_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIED */ .z },
            requestTls: { timeout: CONNECT_MS, allowH2: false, ..._http1_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIED */ .z },
            // These connections receive only the response to CONNECT.
            clientFactory: (origin, more) => new _undici_js__WEBPACK_IMPORTED_MODULE_2__/* .Pool */ .bC(origin, { ...more, headersTimeout: CONNECT_MS, allowH2: false }),
            factory: (origin, more) => {
                const { connect } = more;
                return new _undici_js__WEBPACK_IMPORTED_MODULE_2__/* .Pool */ .bC(origin, { ...pool, ...more, connect: guard(connect), allowH2: false });
            },
        });
        this.#proxies.set(proxy.href, agent);
        return agent;
    }
}
/** undici's messages for a refused CONNECT and a refused request in absolute form. */
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
            // The first connection goes to the proxy, not to the origin.
            const isProxys = status !== undefined || (!begun && _proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREACHABLE */ .Dr.test(code));
            handler.onResponseError?.(controller, isProxys ? new ProxyError(status ?? code, error) : error);
            // Otherwise undici goes on to read a response that is of no use.
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
/** Longest wait for a `Retry-After`. With a longer one the request fails now, and the next run tries again. */
const MAX_RETRY_AFTER_MS = 60_000;
/**
 * Reads `Retry-After` (RFC 9110 §10.2.3): whole seconds or an HTTP date in any of its three forms.
 * A value that is negative, past, over a day or unreadable counts as absent, so that the own backoff applies.
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






// The entry file of undici adds all such methods; a ProxyAgent needs only this one, for its CONNECT.
Object.assign(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__.prototype, { connect: undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ });
const Agent = undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__;
const Dispatcher = undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__;
const Pool = undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__;
const ProxyAgent = undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_5__;
const buildConnector = undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__;


/***/ }),

/***/ 1290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asPersistError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);


/** Turns any thrown value into a PersistError; unknown values become `unexpected`, so that no image ends a run. */
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
/** Writes a time as settings do: `30m`, `1h30m`, `1m0.5s`. @param ms over 0 */
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
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/** Reads an endpoint as typed: scheme, host and port, and nothing else. Pure. */



/** Takes a host or URL; no scheme means https. */
function parseEndpoint(text, words) {
    const { name } = words;
    const typed = text.trim();
    const shown = `${name} ${(0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(typed)}`;
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
    // Checked first, because no other sentence may repeat a password.
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
/** Hosts on this machine, to which plain HTTP crosses no network. */
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

/***/ 10422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CanonicalUrl),
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/** The parts of a URL that the parser has already normalised. `new URL` and its getters cost several times as much. */
class CanonicalUrl {
    href;
    origin;
    protocol;
    host;
    hostname;
    pathname;
    search;
    /** @param href from `fetchableUrl`: http or https, without a user and a fragment */
    constructor(href) {
        const hostAt = href.indexOf('//') + 2;
        const pathAt = href.indexOf('/', hostAt);
        const queryAt = href.indexOf('?', pathAt);
        this.href = href;
        this.origin = href.slice(0, pathAt);
        this.protocol = href.slice(0, hostAt - 2);
        this.host = href.slice(hostAt, pathAt);
        this.hostname = withoutPort(this.host);
        this.pathname = href.slice(pathAt, queryAt < 0 ? undefined : queryAt);
        // A `?` at the end begins no query.
        this.search = queryAt < 0 || queryAt === href.length - 1 ? '' : href.slice(queryAt);
    }
}
/** An IPv6 address has colons too, and is in brackets. */
function withoutPort(host) {
    const at = host.lastIndexOf(':');
    return at < 0 || host.endsWith(']') ? host : host.slice(0, at);
}
/** A canonical URL without a user, whose host can be read without the parser. */
const PLAIN = /^https?:\/\/[a-z0-9.-]+(?::\d+)?\//;
/** `URL.host` of a canonical URL; '' for `data:` URIs, which have none. */
function hostOf(url) {
    if (!PLAIN.test(url))
        return URL.parse(url)?.host ?? '';
    const at = url.indexOf('//') + 2;
    return url.slice(at, url.indexOf('/', at));
}


/***/ }),

/***/ 11897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ localizedWatcher)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/** Events of a run. The engine prints nothing; the front doors print what they receive here. */

/** Passes events on in the listener's language, and survives errors of the listener. */
function localizedWatcher(language, watch) {
    const forwarder = (name) => {
        const isSentence = name === 'notice' || name === 'info';
        return (...values) => {
            try {
                const listener = Reflect.get(watch, name);
                listener?.apply(watch, isSentence ? said(values[0], language) : values);
            }
            catch {
                // A broken listener must not end the run.
            }
        };
    };
    // Made once per event, since some events come with every image.
    const forwarders = new Map();
    return new Proxy(watch, {
        get: (_, name) => {
            const known = forwarders.get(name) ?? forwarder(name);
            forwarders.set(name, known);
            return known;
        },
    });
}
function said(sentence, language) {
    const place = typeof sentence === 'string' ? undefined : sentence.place;
    return [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, sentence), ...(place ? [place] : [])];
}


/***/ }),

/***/ 97931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines),
/* harmony export */   u: () => (/* binding */ CHECKS)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** In the order of the tries. */
const CHECKS = ['credentials', 'reach', 'list', 'put', 'head', 'get', 'create-only'];
const MARKS = {
    fine: '✓',
    missing: '✗',
    warning: '!',
    skipped: '-',
};
/** A finding as lines for the user: the check, its result, and the policy that grants a missing right. */
function findingLines({ outcome, check, sentence, advice, statement }) {
    const said = advice ? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneAfterOther */ .f_)(sentence, advice) : sentence;
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
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27733);
/* harmony import */ var _foreign_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68513);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1482);
/** Checks mistakes that only a program can make: unknown option names, and wrong types of options without a field. */






const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Options that have no field, with their types. */
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
 * Call this before any option is used.
 * @param more options without a field that only this job takes
 * @throws SettingsError with these problems and those of the fields
 */
function checkCallerOptions(table, given, more = []) {
    if (!isObject(given))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-kind', { name: 'options', kind: kindOf(given), needed: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('kind-record') }),
        ]);
    const problems = callerProblems(table, given, more);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([...problems, ...(0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOptions */ .A)(table, given).problems]);
}
function callerProblems(table, given, more) {
    const beside = [...OF_EVERY_JOB, ...more];
    const known = [...Object.keys(table).map(_field_js__WEBPACK_IMPORTED_MODULE_4__/* .camelCase */ .x), ...beside];
    return Object.entries(given).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        if (!known.includes(name)) {
            const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestWord */ .z)(name, known);
            const foreign = (0,_foreign_login_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignLogin */ .k)(name, _field_js__WEBPACK_IMPORTED_MODULE_4__/* .camelCase */ .x);
            if (foreign)
                return [foreign];
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

/***/ 60482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ jobContext),
/* harmony export */   fx: () => (/* binding */ askedLanguage),
/* harmony export */   tw: () => (/* binding */ jobEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74743);
/* harmony import */ var _base_watcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11897);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1482);
/* harmony import */ var _store_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76264);





/** Joins options and surroundings; surroundings win. */
function jobEnvironment({ cwd, environment, credentials, repository }, surroundings) {
    return {
        ...(environment && { environment }),
        ...(credentials && { credentials }),
        ...(repository && { repository }),
        ...surroundings,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(surroundings.cwd ?? cwd ?? '.'),
        clock: surroundings.clock ?? _base_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
    };
}
function jobContext(options, surroundings) {
    return {
        ...jobEnvironment(options, surroundings),
        signal: options.signal ?? new AbortController().signal,
        watch: (0,_base_watcher_js__WEBPACK_IMPORTED_MODULE_2__/* .localizedWatcher */ .A)(askedLanguage(options), options.watch ?? {}),
    };
}
/** Read before all other options, since their problems are reported in this language. */
function askedLanguage({ language }) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOption */ .Z)(_store_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .STORE_FIELDS */ .e.language, language) ?? 'en';
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27733);
/** Parses text or a caller's values into one typed record, or reports every problem at once. Pure. */




function parseOptions(table, given) {
    const problems = [];
    const options = {};
    for (const [name, field] of Object.entries(table)) {
        const value = givenOrDefault(given[(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .x)(name)], field);
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
/** Parses one field outside a run; undefined for a missing or wrong value. */
function parseOption(field, given) {
    return parseOptions({ field }, { field: given }).options.field;
}
/** Empty text means "not set", since an unset input of an action arrives as empty text. */
function givenOrDefault(value, field) {
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);


/** Collects all problems of the options, so that the user sees them at once. */
class Problems {
    #sentences;
    constructor(sentences) {
        this.#sentences = [...sentences];
    }
    add(...sentences) {
        this.#sentences.push(...sentences.flat());
    }
    /** @param name precedes the message of an error that `make` throws */
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
    /** @throws SettingsError if there is a problem */
    refuse() {
        if (this.#sentences.length > 0)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(this.#sentences);
    }
}


/***/ }),

/***/ 89258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ checkStore),
  Og: () => (/* binding */ credentialsFor),
  _C: () => (/* binding */ locateIn),
  El: () => (/* binding */ readStoreOptions)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var http_proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
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
// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
// EXTERNAL MODULE: ./lib/storage/service-errors/rule.js
var rule = __webpack_require__(74917);
;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/sts.js
/**
 * Refusals on the way to temporary credentials: GitHub's, which gives the ID token, and those of both clouds' STS.
 */


const isBusy = (status) => status >= 500 || status === 408;
/** No session is that long, so the answer was a page. */
const TOO_LARGE = /\btoo-large$/;
/** Refusals and failures of every service on the way. */
const ANY_SERVICE = [
    (0,rule/* rule */.H)('sts-throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
    (0,rule/* rule */.H)('busy', 'store-unavailable', { status: isBusy }, 'yes'),
    (0,rule/* rule */.H)('sts-certificate', 'store-endpoint', { network: exchange_error/* CERTIFICATE */.kX }),
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
    // The ID token.
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
    // AWS answers this when it could not fetch GitHub's keys, which is temporary.
    (0,rule/* rule */.H)('sts-issuer-unreachable', 'store-unavailable', { codes: ['InvalidIdentityToken'], message: /retrieve verification key/i }, 'yes'),
    (0,rule/* rule */.H)('sts-issuer-unreachable', 'store-unavailable', { codes: ['IDPCommunicationError'] }, 'yes'),
    (0,rule/* rule */.H)('sts-no-provider', 'store-auth', {
        codes: ['InvalidIdentityToken'],
        message: /no OpenIDConnect provider found/i,
    }),
    (0,rule/* rule */.H)('sts-token-invalid', 'store-auth', { codes: ['InvalidIdentityToken'] }),
    (0,rule/* rule */.H)('sts-token-rejected', 'store-auth', { codes: ['IDPRejectedClaim'] }),
    // The role and its trust policy.
    (0,rule/* rule */.H)('sts-not-found', 'store-auth', {
        codes: ['AuthenticationFail.NoPermission'],
        message: /OIDC ?Provider/i,
    }),
    (0,rule/* rule */.H)('sts-ram-trust', 'store-auth', { codes: ['AuthenticationFail.NoPermission', 'NoPermission'] }),
    (0,rule/* rule */.H)('sts-aws-trust', 'store-auth', { codes: ['AccessDenied', 'AccessDeniedException'] }),
    (0,rule/* rule */.H)('sts-not-found', 'store-auth', { code: /^EntityNotExist\b/ }),
    // The request.
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
    // Temporary refusals, and no answer.
    (0,rule/* rule */.H)('sts-throttled', 'store-throttled', { code: /^(Throttling|RequestLimitExceeded)/ }, 'yes'),
    ...ANY_SERVICE,
    (0,rule/* rule */.H)('sts-no-host', 'store-endpoint', { network: exchange_error/* NO_SUCH_HOST */.Nj }, 'yes'),
    (0,rule/* rule */.H)('sts-foreign', 'store-endpoint', { network: TOO_LARGE }),
    (0,rule/* rule */.H)('lost', 'store-unavailable', { network: /./ }, 'yes'),
    (0,rule/* rule */.H)('sts-foreign', 'store-endpoint', { foreign: true }),
    (0,rule/* rule */.H)('sts-foreign', 'store-endpoint', { status: status => status < 400 }),
    (0,rule/* rule */.H)('sts-refused', 'store-auth', {}),
];

;// CONCATENATED MODULE: ./lib/storage/credentials/job-id-token.js
/**
 * Requests the ID token of a GitHub Actions job. The toolkit's getIDToken does not retry after a 500 and is not
 * available to the CLI in a `run:` step.
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
 * Requests a new token, which lives for minutes.
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
    // Loaded here because runs with keys never need it.
    const { requestToken } = await __webpack_require__.e(/* import() */ 657).then(__webpack_require__.bind(__webpack_require__, 30657));
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
/** The limit of both clouds' STS for a token. */
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
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/storage/credentials/session.js
/** The request for a session and its answer, in the words of each cloud's token service. */
/** Makes a name of 2 to 64 characters, as both clouds require, from `owner/repository`. */
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
/** The value goes into a header, so it must be visible ASCII. */
function isKey(value) {
    return typeof value === 'string' && /^[\x21-\x7e]{4,16384}$/.test(value);
}

;// CONCATENATED MODULE: ./lib/storage/credentials/alibaba-sts.js
/** https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc */




/** The request is unsigned: the ID token alone identifies the job. */
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
        // Reads the headers, and the XML of a gateway that answers before the service sees that JSON was requested.
        const { isForeign, ...read } = (0,refusal/* readFailure */.f1)(response);
        const { Code, Message, RequestId } = objectIn(response);
        const code = read.code ?? matchingText(Code, /^[A-Za-z0-9._-]{1,64}$/);
        const message = read.message ?? matchingText(Message, /^[^<]{1,1000}$/);
        const requestId = read.requestId ?? matchingText(RequestId, /^[0-9A-Za-z-]{1,64}$/);
        return {
            ...read,
            ...(code !== undefined ? { code } : isForeign && { isForeign }),
            ...(0,defined/* defined */.s)({ message, requestId }),
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


/** The request is unsigned: the ID token alone identifies the job. */
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
/** Reads what an ID token says about its job, to be shown to the user who writes the trust policy. Pure. */
const MAX_SHOWN = 300;
/** Returns the claims of a JWT without verifying its signature; `?` for a missing claim. */
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
/** Refs and environments can have any name, chosen by anyone who may push. */
function shown(claim) {
    if (typeof claim !== 'string' || claim === '')
        return '?';
    const safe = claim.replace(/[^\p{L}\p{N} @:/._%*+=,~-]/gu, '?');
    return safe.length > MAX_SHOWN ? `${safe.slice(0, MAX_SHOWN)}…` : safe;
}

;// CONCATENATED MODULE: ./lib/storage/credentials/renewing.js



/** Renews this long before the end, so that no request starts with keys that are about to expire. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** Fresh keys with less time than this would expire during an upload. */
const MIN_LIFE_MS = 2 * 60_000;
/** Waits this long after a failed renewal, while the old keys still live. */
const PAUSE_MS = 30_000;
/**
 * Renews temporary credentials before they end. Simultaneous calls share one renewal. While the old keys live, no
 * call waits for it, so a token service may be down for minutes without effect.
 * @throws PersistError `store-auth`, from the provider, when the keys that `ask` returns are about to end
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
        // The first call renews for all: the callers of one run share its signal.
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
/** Milliseconds; infinite if no end is known. */
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
/**
 * Login without keys: exchanges the job's ID token for a session of a role, and renews it before each session ends.
 */









function keylessCredentials(login) {
    return renewingCredentials(signal => logIn(login, signal), login.clock);
}
const STS = {
    alibaba: { dialect: ALIBABA_STS, service: (0,say/* say */.c)('service-alibaba-sts') },
    aws: { dialect: AWS_STS, service: 'AWS STS' },
};
async function logIn(login, signal) {
    const { role, sessionName, policy, language, clock, mask, proxy } = login;
    const { audience } = role;
    const idToken = await jobIdToken(login.source, { audience, language, clock, mask, proxy }, signal);
    const request = { role, name: sessionName, policy, idToken };
    const { session, serverTime } = await openSession(request, login, signal);
    const { accessKeyId, accessKeySecret, securityToken, expiration } = session;
    for (const secret of [accessKeyId, accessKeySecret, securityToken])
        mask(secret);
    // Measured by the service's clock: the local one may be wrong.
    const life = expiration.getTime() - (serverTime ?? clock.now());
    const until = `${expiration.toISOString().slice(11, 19)}Z`;
    const minutes = Math.floor(life / 60_000);
    login.info((0,say/* say */.c)('login-done', { role: role.roleArn, session: sessionName, until, minutes }));
    return { accessKeyId, accessKeySecret, securityToken, expiration: new Date(clock.now() + life) };
}
async function openSession(request, { language, clock, proxy }, signal) {
    const { role, idToken } = request;
    const { dialect, service } = STS[role.cloud];
    const { sub, aud, iss } = readClaims(idToken);
    const context = {
        operation: 'login',
        service: (0,sentence/* textIn */.r7)(language, service),
        host: new URL(role.endpoint).host,
        region: '',
        now: clock.now(),
        language,
        rules: STS_RULES,
        names: { role: role.roleArn, provider: role.oidcProviderArn ?? '', sub, aud, iss },
    };
    const { url, form } = dialect.request(request, clock.now());
    // Loaded here because runs with keys never need it.
    const { requestToken } = await __webpack_require__.e(/* import() */ 657).then(__webpack_require__.bind(__webpack_require__, 30657));
    return await requestToken({
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
/** Finds a cloud's token service. Pure. */



/**
 * Alibaba Cloud has one host. AWS has one per region, and in China no other.
 * https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-endpoint
 * https://docs.aws.amazon.com/general/latest/gr/sts.html
 * @returns an origin
 */
function defaultStsEndpoint(cloud, { region = '', partition }) {
    if (cloud === 'alibaba')
        return 'https://sts.aliyuncs.com';
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    // `auto` and the regions of other vendors are no regions of AWS.
    const isOfAws = /^[a-z]{2,3}(-[a-z]+){1,2}-\d{1,2}$/.test(region.trim());
    const known = isOfAws ? region.trim() : HOME_REGION[partition];
    return known ? `https://sts.${known}.${suffix}` : `https://sts.${suffix}`;
}
/** A region for partitions that have no global host. */
const HOME_REGION = {
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
};
/**
 * Takes a host or URL; no scheme means https. An ID token is as good as a password for minutes, so it never travels
 * unencrypted.
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
/** Judges the inputs of keyless login before any request. Pure. */



/** The bounds of both services. A role may have narrower ones, which only they know. */
const MIN_SECONDS = 900;
const MAX_SECONDS = 43_200;
const AUDIENCES = {
    alibaba: 'sts.aliyuncs.com',
    aws: 'sts.amazonaws.com',
};
const ALIBABA_ROLE = /^acs:ram::\d{5,20}:role\/[\w.-]{1,64}$/;
const ALIBABA_PROVIDER = /^acs:ram::\d{5,20}:oidc-provider\/[\w.-]{1,128}$/;
/** The name may follow a path. */
const AWS_ROLE = /^arn:(aws(?:-cn|-us-gov)?):iam::\d{12}:role\/(?:[\x21-\x7e]{1,511}\/)?[\w+=,.@-]{1,64}$/;
function checkRole(support, input, region) {
    if ('refusal' in support)
        return { problems: [support.refusal], notices: [] };
    const roleArn = input.roleArn?.trim() ?? '';
    const oidcProviderArn = input.oidcProviderArn?.trim() ?? '';
    const { sessionSeconds } = input;
    const { cloud } = support;
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
/** Builds the right form from the usable parts of the wrong one. */
function suggestedArn(arn, kind, name = nameIn(arn)) {
    const account = /(?<!\d)\d{5,20}(?!\d)/.exec(arn)?.[0] ?? 'ACCOUNT';
    return `acs:ram::${account}:${kind}/${name}`;
}
function nameIn(arn) {
    return /(?:^|[:/])([\w.-]*[a-zA-Z][\w.-]*)$/.exec(arn)?.[1]?.slice(0, 64) ?? 'NAME';
}

;// CONCATENATED MODULE: ./lib/storage/credentials/choose.js
/**
 * Chooses the login before the first request: the caller's own provider, typed keys, a role, the environment, and
 * last what the machine knows. Must not import stores; the environment is an argument.
 */










const PARTS = ['accessKeyId', 'accessKeySecret', 'securityToken'];
function chooseCredentials(input) {
    const { login, provider, given, role, environment, fallback, isStep } = input;
    if (provider)
        return { problems: [], notices: [], provider };
    const typed = PARTS.find(part => given[part] !== undefined);
    if (typed && role) {
        return { problems: [(0,say/* say */.c)('login-twice', { name: check_keys/* INPUT_NAMES */.Qh[typed] })], notices: [] };
    }
    if (typed) {
        const { problems, ...rest } = fixed((0,check_keys/* checkCredentials */.vG)(...asGiven(input)));
        return {
            ...rest,
            problems: problems.map(problem => explained(problem, input)),
        };
    }
    if (role)
        return keyless(input, role);
    const found = (0,from_env/* credentialsFromEnv */.kv)(environment, login.credentialFamily, isStep);
    if (found)
        return fixed(found);
    const sentence = explained(noKeys(input), input);
    if (login.hasFallback && fallback)
        return { problems: [], notices: [], provider: fallbackProvider(fallback, sentence, input.mask) };
    return { problems: [sentence], notices: [] };
}
/**
 * Typed keys as `checkCredentials` takes them. Keys that a step lacks are empty strings. A fork's pull request does not
 * get the advice about a step's secrets, because `explained` adds its own.
 */
function asGiven({ given, isStep, isForkPullRequest, }) {
    if (!isStep)
        return [given];
    const { accessKeyId = '', accessKeySecret = '', securityToken } = given;
    return [{ accessKeyId, accessKeySecret, securityToken }, check_keys/* INPUT_NAMES */.Qh, !isForkPullRequest];
}
function noKeys({ login, environment, isStep, isForkPullRequest }) {
    const { otherLogins: others, credentialFamily } = login;
    if (!isStep)
        return (0,say/* say */.c)('login-missing', { others });
    const name = (0,from_env/* emptyVariable */.Ui)(environment, credentialFamily) ?? check_keys/* INPUT_NAMES */.Qh.accessKeyId;
    if (isForkPullRequest)
        return (0,check_keys/* emptyKey */.xm)(name, false);
    return (0,say/* say */.c)('login-empty', { empty: (0,check_keys/* emptyKey */.xm)(name, true), others });
}
/** Adds that GitHub withholds secrets from pull requests of forks, since their authors can change the workflow. */
function explained(problem, { isForkPullRequest }) {
    return isForkPullRequest ? (0,say/* say */.c)('login-fork', { problem }) : problem;
}
function fixed({ problems, notices, credentials }) {
    return { problems, notices, ...(credentials && { provider: (0,credentials_credentials/* fixedCredentials */.r)(credentials) }) };
}
function keyless(input, roleInput) {
    const { bucket, prefix, region, environment, language, clock, mask, info, proxy } = input;
    const checked = checkRole(input.login.role, roleInput, region);
    // A store without roles needs no ID token either.
    const found = 'refusal' in input.login.role ? undefined : idTokenSource(environment);
    const problems = [...checked.problems];
    if (found && 'problem' in found)
        problems.push(explained(found.problem, input));
    const { role } = checked;
    if (problems.length > 0 || !role || !found || 'problem' in found)
        return { problems, notices: checked.notices };
    const policy = (0,access_policy/* sessionPolicy */.li)(role.cloud, { bucket, prefix, partition: role.partition }, input);
    const notices = [...checked.notices];
    if (policy === undefined)
        notices.push((0,say/* say */.c)('login-whole-role', { role: role.roleArn }));
    const name = sessionName(input.repository);
    const login = { role, source: found.source, sessionName: name, policy, language, clock, mask, info, proxy };
    return { problems, notices, provider: keylessCredentials(login) };
}
/** Looks for the machine's own credentials at the first use. */
function fallbackProvider(fallback, noneFound, mask) {
    let looking;
    let masked;
    return async (refused, signal) => {
        looking ??= fallback();
        const provider = await looking;
        if (!provider)
            throw new errors/* PersistError */.vc('credentials', 'store-auth', noneFound);
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

// EXTERNAL MODULE: ./lib/storage/stores/destination.js + 1 modules
var stores_destination = __webpack_require__(81924);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(5034);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/storage/stores/upload-options.js
var upload_options = __webpack_require__(84036);
;// CONCATENATED MODULE: ./lib/storage/stores/object-options.js
/** Judges what a user chooses for objects: storage class, ACL, encryption and tags. Pure. */



/** @param hasRules false for a vendor with its own storage classes, which only its store can judge */
function objectOptionProblems({ storageClasses, acls, aclRefusal, tagRules, uploadRefusal }, hasRules, options) {
    const { storageClass, acl, tags } = options;
    const problems = hasRules ? unknownWord('storage-class', storageClass, storageClasses) : [];
    if (acl !== undefined && aclRefusal !== undefined)
        problems.push(aclRefusal);
    else
        problems.push(...unknownWord('acl', acl, acls));
    const names = (0,upload_options/* namesOfUploadOptions */.NB)(options);
    if (names !== '' && uploadRefusal)
        problems.push(uploadRefusal(names));
    else
        problems.push(...(0,upload_options/* tagProblems */.nI)(tags, hasRules ? tagRules : undefined));
    return problems;
}
function unknownWord(name, value, known) {
    if (value === undefined || known.includes(value))
        return [];
    return [(0,say/* say */.c)('object-word', { name, value: (0,quote/* quote */.hD)(value), words: known.join(', ') })];
}

;// CONCATENATED MODULE: ./lib/storage/stores/locate.js
/** Turns a store as typed into one that can be opened, or returns every problem, without any request. Pure. */






/** @returns all problems at once, one sentence each; `chooseCredentials` judges the login */
function locateStore(address) {
    const { destination, directory } = address;
    if (destination.kind === 'file') {
        const names = (0,upload_options/* namesOfUploadOptions */.NB)(address);
        if (names !== '')
            return { problems: [(0,say/* say */.c)('upload-options-folder', { names })] };
        return { store: { kind: 'file', directory: (0,external_node_path_.resolve)(directory, destination.directory) } };
    }
    const { kind, bucket, prefix } = destination;
    const { region, endpoint, endpointStyle, allowInsecureEndpoint, accountId } = address;
    const { storageClass, acl, encryption, tags } = address;
    const found = kinds/* BUCKET_KINDS */.TM[kind].locate({
        bucket,
        region,
        endpoint,
        endpointStyle,
        allowInsecureEndpoint,
        accountId,
    });
    // Without a location the vendor is unknown: the words of the kind itself count.
    const hasRules = 'problems' in found || kinds/* BUCKET_KINDS */.TM[kind].hasRulesAt(found.location);
    const problems = objectOptionProblems(kinds/* BUCKET_KINDS */.TM[kind], hasRules, address);
    if ('problems' in found)
        return { problems: [...found.problems, ...problems] };
    if (problems.length > 0)
        return { problems };
    const options = { storageClass, acl, ...(0,defined/* defined */.s)({ encryption, tags }) };
    return { store: { kind, bucket, prefix, ...options, location: found.location } };
}

// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/problems.js
var options_problems = __webpack_require__(60005);
;// CONCATENATED MODULE: ./lib/jobs/options/store-settings.js
/** Turns the options of a store into its settings, the same for every job. */









/**
 * Starts the settings of a job that validates its store first.
 * @param input picks the options of the store
 */
function readStoreOptions(table, given, input, environment, info) {
    const parsed = (0,parse/* parseOptions */.A)(table, given);
    const { options } = parsed;
    const problems = new options_problems/* Problems */.Z(parsed.problems);
    return { options, problems, store: checkStore(input(options), options, environment, info, problems) };
}
/** @param info receives facts that a user may want to see during the run, such as the login */
function checkStore(input, options, environment, info, problems) {
    const { uri, name, storageClass, acl, encryption, tags } = input;
    // `parseOptions` already reported a missing value.
    const destination = uri ? problems.attempt(() => (0,stores_destination/* parseDestination */.G)(uri, name)) : undefined;
    const { accountId, language } = options;
    const proxy = problems.attempt(() => (0,http_proxy/* useProxy */.C)('proxy', options.proxy, environment.environment ?? {}), 'proxy');
    // The other options are validated even if the destination is wrong, so that all problems are reported at once.
    const meant = destination ?? (0,stores_destination/* destinationMeant */.a)(uri ?? '');
    if (!meant)
        return undefined;
    const chosen = credentialsFor(meant, input, options, environment, info, proxy);
    const located = locateIn(meant, { ...options, storageClass, acl, encryption, tags }, environment);
    problems.add(chosen.problems, 'problems' in located ? located.problems : []);
    if ('problems' in located || !destination)
        return undefined;
    const { store } = located;
    const { provider: credentials } = chosen;
    const isIdle = accountId !== undefined && !(0,kinds/* bucketKind */.VC)(store.kind)?.takesAccountId;
    const notices = isIdle ? [...chosen.notices, (0,say/* say */.c)('account-idle')] : chosen.notices;
    const common = { language, clock: environment.clock, ...(proxy && { proxy }) };
    if (store.kind === 'file')
        return { settings: { ...store, ...common }, notices };
    // Missing credentials are among the problems.
    return credentials && { settings: { ...store, ...common, credentials }, notices };
}
/** Locates a store with the options of its address; the login is not among them. */
function locateIn(destination, options, { cwd }) {
    const { region, endpoint, endpointStyle, allowInsecureEndpoint, accountId } = options;
    const { storageClass, acl, encryption, tags } = options;
    return locateStore({
        destination,
        directory: cwd,
        endpointStyle,
        allowInsecureEndpoint,
        storageClass,
        acl,
        ...(0,defined/* defined */.s)({ region, endpoint, accountId, encryption, tags }),
    });
}
/** Chooses the login of a destination from the options and the environment, without any request. */
function credentialsFor(destination, { mayWrite, tags = {} }, options, environment, info, proxy) {
    if (destination.kind === 'file')
        return { problems: [], notices: [] };
    const { kind, bucket, prefix } = destination;
    const { region, accessKeyId, accessKeySecret, securityToken, language } = options;
    const { roleArn, oidcProviderArn, oidcAudience, sessionDuration, stsEndpoint } = options;
    const { credentials, fallbackCredentials, repository, isForkPullRequest, isStep, clock } = environment;
    return chooseCredentials({
        login: kinds/* BUCKET_KINDS */.TM[kind].login,
        bucket,
        prefix,
        mayWrite,
        setsTags: Object.keys(tags).length > 0,
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
                ...(0,defined/* defined */.s)({ roleArn, oidcProviderArn, audience: oidcAudience, stsEndpoint }),
            },
        }),
        ...(0,defined/* defined */.s)({
            region,
            provider: credentials,
            fallback: fallbackCredentials,
            repository,
            isForkPullRequest,
            isStep,
        }),
    });
}


/***/ }),

/***/ 81471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Al: () => (/* binding */ listenerOf),
  $$: () => (/* binding */ persistWatcher),
  hr: () => (/* binding */ readWatcher)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/jobs/doctor/finding.js
var doctor_finding = __webpack_require__(97931);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/url/request-url.js
var request_url = __webpack_require__(10422);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/host-times.js
/** Measures how long the images of each host take. Pure. */

/** Number of recent images that the running mean covers: later images count for more. */
const MEMORY = 20;
/** Milliseconds that an answer stays the same: a display that changes with each image is unreadable. */
const HOLD_MS = 1000;
class HostTimes {
    #times = new Map();
    /** Start times of the images in progress, by URL, oldest first. */
    #underWay = new Map();
    #answer;
    started(url, at) {
        this.#underWay.set(url, at);
    }
    settled(url, ms) {
        this.#underWay.delete(url);
        const host = (0,request_url/* hostOf */.w)(url);
        const time = this.#times.get(host);
        if (time === undefined) {
            this.#times.set(host, { meanMs: ms, count: 1 });
            return;
        }
        time.count++;
        time.meanMs += (ms - time.meanMs) / Math.min(time.count, MEMORY);
    }
    /**
     * Returns the host with the longest mean time. An image in progress counts for its host once it takes longer than
     * every mean.
     */
    slowest(now) {
        if (this.#answer && now - this.#answer.at < HOLD_MS)
            return this.#answer;
        let [host, ms] = ['', 0];
        for (const [name, { meanMs }] of this.#times)
            if (name !== '' && meanMs > ms)
                [host, ms] = [name, meanMs];
        for (const [url, startedAt] of this.#underWay) {
            const name = (0,request_url/* hostOf */.w)(url);
            if (name !== '' && now - startedAt > ms)
                [host, ms] = [name, now - startedAt];
        }
        this.#answer = host === '' ? undefined : { at: now, host, ms };
        return this.#answer;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/watching/progress.js
/** Progress of a run for displays, computed from the watcher's events. Pure except for the clock it is given. */



/** Fewer held requests than this say nothing about a running run, or about a whole run. */
const MIN_HELD = 20;
const MIN_HELD_OF_ALL = 100;
/** Maximum number of hosts in `trouble`. */
const MAX_TROUBLE = 3;
/** Milliseconds that the rate covers: an average over hours would hide that a host has stopped. */
const WINDOW_MS = 15_000;
/** Milliseconds between two samples. */
const SAMPLE_MS = 1000;
class Progress {
    #now;
    #hosts = new HostTimes();
    #samples = [];
    #total = 0;
    #done = 0;
    /** Done objects without those that the memory knew, which take no time. */
    #worked = 0;
    #lost = 0;
    #lostBy = new Map();
    #bytes = 0;
    /** Large bodies that are coming, by URL. */
    #large = new Map();
    #held = 0;
    #heldBy;
    /** @param now returns milliseconds of a monotonic clock */
    constructor(now) {
        this.#now = now;
    }
    /** Called once per run, or once per part of a plan. */
    planned(_positions, _images, objects) {
        this.#total += objects;
        this.#samples.push({ at: this.#now(), worked: this.#worked, held: this.#held });
    }
    started(url) {
        this.#hosts.started(url, this.#now());
    }
    received(url, bytes, length) {
        this.#large.set(url, { bytes, length });
    }
    settled({ outcome, bytes = 0, elapsedMs }, url) {
        this.#done++;
        this.#large.delete(url);
        if (outcome === 'failed' || outcome === 'refused')
            this.#countLost(url);
        if (outcome === 'stored')
            this.#bytes += bytes;
        if (elapsedMs === undefined)
            return;
        this.#worked++;
        this.#hosts.settled(url, elapsedMs);
    }
    held(host, requests, setting) {
        this.#held++;
        this.#heldBy = { host, requests, setting };
    }
    /** Returns the limit that at least half of the images of the whole run waited for. */
    heldBy() {
        return this.#held >= MIN_HELD_OF_ALL && this.#held * 2 >= this.#worked ? this.#heldBy : undefined;
    }
    read() {
        const now = this.#now();
        const perSecond = this.#rate(now);
        const heldBy = this.#heldByOfLate();
        const slowest = this.#hosts.slowest(now);
        const left = this.#total - this.#done;
        return {
            done: this.#done,
            total: this.#total,
            lost: this.#lost,
            bytes: this.#bytes,
            ...(this.#lostBy.size > 0 && { trouble: this.#trouble() }),
            ...(perSecond && left > 0 && { leftMs: (left / perSecond) * 1000 }),
            ...(0,defined/* defined */.s)({ perSecond, heldBy, large: this.#oldestLarge(), slowest }),
        };
    }
    #oldestLarge() {
        for (const [url, { bytes, length }] of this.#large)
            return { host: (0,request_url/* hostOf */.w)(url), bytes, ...(0,defined/* defined */.s)({ length }) };
        return undefined;
    }
    #countLost(url) {
        this.#lost++;
        const host = (0,request_url/* hostOf */.w)(url);
        if (host !== '')
            this.#lostBy.set(host, (this.#lostBy.get(host) ?? 0) + 1);
    }
    #trouble() {
        return [...this.#lostBy].sort(([, a], [, b]) => b - a).slice(0, MAX_TROUBLE);
    }
    /** Covers the same period as the rate. */
    #heldByOfLate() {
        const [first] = this.#samples;
        const held = this.#held - (first?.held ?? 0);
        const worked = this.#worked - (first?.worked ?? 0);
        return held >= MIN_HELD && held * 2 >= worked ? this.#heldBy : undefined;
    }
    #rate(now) {
        const samples = this.#samples;
        while ((samples[1]?.at ?? now) <= now - WINDOW_MS)
            samples.shift();
        const [first] = samples;
        if (!first || this.#worked === 0)
            return undefined;
        if ((samples.at(-1)?.at ?? now) <= now - SAMPLE_MS)
            samples.push({ at: now, worked: this.#worked, held: this.#held });
        return now > first.at ? ((this.#worked - first.worked) / (now - first.at)) * 1000 : undefined;
    }
}

// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/door.js
/** The watchers that both front doors give to their jobs; a door brings only the place where it speaks. */




function persistWatcher(door) {
    const progress = new Progress(() => performance.now());
    const read = () => progress.read();
    return {
        ...listenerOf(door),
        planned: (positions, images, objects) => {
            progress.planned(positions, images, objects);
            if (images > 0)
                door.show(() => (0,progress_sentence/* progressSentence */.Lw)(read()), read);
        },
        started: url => progress.started(url),
        received: (url, bytes, length) => progress.received(url, bytes, length),
        settled: (outcome, url) => progress.settled(outcome, url),
        held: (...limit) => progress.held(...limit),
        heldBy: () => progress.heldBy(),
        found: finding => {
            for (const line of (0,doctor_finding/* findingLines */.h)(finding))
                door.info(line);
        },
    };
}
/** For lists and downloads: their total is unknown until they end. */
function readWatcher(door) {
    let reached = { count: 0, bytes: 0 };
    door.show(() => (0,say/* say */.c)('cli-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) }));
    return {
        ...listenerOf(door),
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
    };
}
function listenerOf(door) {
    return { notice: (sentence, place) => door.notice(sentence, place), info: sentence => door.info(sentence) };
}


/***/ }),

/***/ 95956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withHeldBy),
/* harmony export */   c: () => (/* binding */ rateText)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Words for the rate of a run and for the limit that slows it. Pure. */

/** @param rate images per second, formatted for display */
function rateText(rate, heldBy) {
    return heldBy
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('run-rate-held', { rate: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-rate', { rate }), ...heldBy })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-rate', { rate });
}
/** Adds to the counts of a run the limit that would have to be higher for a faster run. */
function withHeldBy(counts, heldBy) {
    return heldBy ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('run-held', { counts, ...heldBy }) : counts;
}


/***/ }),

/***/ 52734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ largeText),
/* harmony export */   Lw: () => (/* binding */ progressSentence),
/* harmony export */   Rl: () => (/* binding */ slowestText),
/* harmony export */   cZ: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _pace_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95956);
/** Says how far a run is: one sentence for a log, and its parts for a row of a terminal. Pure. */




function progressSentence(reading) {
    const { done, total, lost, large, slowest } = reading;
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-done', { done, total }), ...numbersOf(reading), ...(large ? [largeText(large)] : []), ...(lost > 0 ? [troubleOf(reading)] : []), ...(slowest ? [slowestText(slowest)] : []));
}
/** Rate, size and time left, the most important first. */
function numbersOf({ perSecond, heldBy, bytes, leftMs }) {
    return [
        ...(perSecond === undefined ? [] : [(0,_pace_text_js__WEBPACK_IMPORTED_MODULE_2__/* .rateText */ .c)(perSecond.toFixed(perSecond < 10 ? 1 : 0), heldBy)]),
        `${(bytes / 2 ** 20).toFixed(1)} MiB`,
        ...(leftMs === undefined ? [] : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-time-left', { time: roughly(leftMs) })]),
    ];
}
/** How much of a large body is there. */
function largeText({ host, bytes, length }) {
    const done = Math.floor(bytes / 2 ** 20);
    return length === undefined
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-large-open', { host, done })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-large', { host, done, total: Math.ceil(length / 2 ** 20) });
}
function slowestText({ host, ms }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-slowest', { host, time: `${(ms / 1000).toFixed(1)}s` });
}
function troubleOf({ lost, trouble }) {
    if (!trouble)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-lost', { count: lost });
    const hosts = trouble.map(([host, count]) => `${host} ${count}`);
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-trouble', { count: lost, hosts: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...hosts) });
}
const MINUTE = 60_000;
/** Leaves the seconds out of a time of an hour and more. */
function roughly(ms) {
    const unit = ms < 60 * MINUTE ? 1000 : MINUTE;
    return (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(Math.ceil(ms / unit) * unit);
}


/***/ }),

/***/ 78303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ grant),
/* harmony export */   fe: () => (/* binding */ rightPolicy),
/* harmony export */   li: () => (/* binding */ sessionPolicy)
/* harmony export */ });
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/**
 * Writes the policies of RAM and IAM: the most that a session may do, and what grants a missing right. Pure.
 * https://www.alibabacloud.com/help/en/oss/user-guide/ram-policy
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-policies-s3.html
 */

/** Both clouds treat HEAD as a read, like GET. */
const OBJECT_ACTIONS = {
    read: 'GetObject',
    put: 'PutObject',
    'put-acl': 'PutObjectAcl',
    'put-tags': 'PutObjectTagging',
};
/** The words of each cloud for the same policy. */
const DIALECTS = {
    alibaba: {
        service: 'oss',
        version: '1',
        list: 'oss:ListObjects',
        prefixKey: 'oss:Prefix',
        bucketName: ({ bucket }) => `acs:oss:*:*:${bucket}`,
        // RAM documents no escape for its wildcards.
        literal: (prefix) => prefix,
    },
    aws: {
        service: 's3',
        version: '2012-10-17',
        list: 's3:ListBucket',
        prefixKey: 's3:prefix',
        bucketName: ({ bucket, partition = 'aws' }) => `arn:${partition}:s3:::${bucket}`,
        // AWS reads these three characters as wildcards or variables unless they are escaped.
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
        literal: (prefix) => prefix.replace(/[*?$]/g, '$${$&}'),
    },
};
/** Returns a whole policy that gives these rights below the prefix, and nothing else. */
function grant(cloud, scope, rights) {
    const { service, version, list, prefixKey, bucketName, literal } = DIALECTS[cloud];
    const bucket = bucketName(scope);
    const prefix = literal(scope.prefix);
    const objectActions = rights.filter(isObjectRight).map(right => `${service}:${OBJECT_ACTIONS[right]}`);
    const statements = [];
    if (objectActions.length > 0)
        statements.push(allow(objectActions, `${bucket}/${prefix}*`));
    if (rights.includes('list'))
        statements.push({
            ...allow([list], bucket),
            // A request that lists the whole bucket names no prefix, so a condition on the prefix would refuse it.
            ...(prefix && { Condition: { StringLike: { [prefixKey]: [prefix, `${prefix}*`] } } }),
        });
    if (rights.includes('remove'))
        statements.push(allow([`${service}:DeleteObject`], `${bucket}/${prefix}${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED_FOLDER */ .MI}*`));
    if (rights.includes('encrypt'))
        statements.push(allow(['kms:GenerateDataKey', 'kms:Decrypt'], '*'));
    return { Version: version, Statement: statements };
}
/** Returns the policy that grants these rights, ready for the console's editor. */
function rightPolicy(cloud, scope, ...rights) {
    return JSON.stringify(grant(cloud, scope, rights), null, 2);
}
/** The limit of both services. */
const MAX_CHARACTERS = 2048;
/**
 * Limits a session to the rights of the role that one run on one prefix needs. A session policy never adds a right.
 * @returns undefined when the policy would be longer than the services take
 */
function sessionPolicy(cloud, scope, { mayWrite, setsTags = false }) {
    // An upload may set an ACL, if the role may. A bucket that encrypts by a key of the account uses it with the rights
    // of the session that reads or writes.
    const rights = [
        'read',
        ...(mayWrite ? ['put', 'put-acl'] : []),
        ...(mayWrite && setsTags ? ['put-tags'] : []),
        'list',
        'encrypt',
    ];
    // Runs remove segments of the memory that a merged one replaces. They work without that right too, so a long prefix
    // that leaves no room for it drops it.
    const choices = mayWrite ? [[...rights, 'remove'], rights] : [rights];
    return choices
        .map(choice => ascii(JSON.stringify(grant(cloud, scope, choice))))
        .find(text => text.length <= MAX_CHARACTERS);
}
function allow(actions, resource) {
    return { Effect: 'Allow', Action: actions, Resource: [resource] };
}
function isObjectRight(right) {
    return Object.hasOwn(OBJECT_ACTIONS, right);
}
/** AWS takes no character above U+00FF in a policy; JSON can escape every character. */
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
/** Provides the same keys for the whole run: static ones, or temporary ones that are not renewed. */
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
 * The order in which stores list keys: by the bytes of their UTF-8, which is the order of code points. UTF-16 differs
 * where a surrogate is compared with a character from U+E000 to U+FFFF.
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Names that Windows treats in a special way. Pure. */

/** Device names, in any case and with any extension. Windows counts the superscripts as digits. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
function isDeviceName(segment) {
    return DEVICE.test(segment);
}
/**
 * Returns why a key cannot be a path on Windows; undefined if it can.
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
    // HEAD has no body: its error document comes in a header, as base64.
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
/**
 * Returns the first `<name>…</name>` whose text has the shape. Two searches, so the time is linear for any document.
 */
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

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var http_proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/http/retry-after.js
var retry_after = __webpack_require__(36535);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
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
        fix: "Use the bucket's region id, e.g. cn-hongkong.",
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
        fix: 'Take a bucket outside the mainland, such as in cn-hongkong, which needs no domain; or bind a domain with an ICP filing to this one and set endpoint to it.',
    },
    'encryption-key': {
        sentence: 'OSS cannot use the key of KMS for the objects of {bucket} ({code}).',
        fix: "Check the id of the key and that it is enabled in the bucket's region, and allow kms:GenerateDataKey and kms:Decrypt on it.",
    },
    'encryption-off': {
        sentence: 'OSS does not encrypt with KMS for this account or region ({code}).',
        fix: 'Turn KMS on in the Alibaba Cloud console, or set encryption to AES256.',
    },
    'tags-refused': {
        sentence: 'OSS refuses the tags ({code}).',
        fix: 'Use at most 10 tags of letters, digits, spaces and + - = . _ : /.',
    },
    'list-denied': {
        sentence: 'The credentials may not list {target}.',
        fix: 'Allow oss:ListObjects with oss:Prefix; the command `doctor` prints the policy.',
    },
    suspended: {
        sentence: 'The account is in debt, or the account or the bucket {bucket} is suspended.',
        fix: 'See Billing and the Message Center in the Alibaba Cloud console.',
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
        sentence: '{host} does not answer: an internal endpoint answers only inside Alibaba Cloud, in its own region.',
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
        fix: 'Allow {action} on the prefix and s3:ListBucket on the bucket {bucket}: without the second, S3 answers 403 for an object that does not exist.',
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
        sentence: 'The bucket {bucket} is not in the region that the request was signed for, {region}.',
        fix: 'Set region to {theirRegion}.',
    },
    's3-conflict': {
        sentence: 'Another process was writing this key at the same time.',
        fix: 'Run again, and let only one run at a time write to a prefix.',
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
        sentence: 'The KMS key that encrypts objects of the bucket {bucket} cannot be used ({code}).',
        fix: 'Check the id and the region of the key, enable it, and allow kms:GenerateDataKey and kms:Decrypt on it.',
    },
    's3-tags': {
        sentence: '{service} refuses the tags ({code}).',
        fix: 'Use at most 10 tags of letters, digits, spaces and + - = . _ : / @.',
    },
    's3-full': {
        sentence: 'The quota of the account or of the bucket {bucket} is used up ({code}).',
        fix: 'Raise the quota, or remove what is not needed.',
    },
    's3-not-implemented': {
        sentence: '{service} does not support something in the request ({status} {code}).',
        fix: 'Leave acl, storage-class, encryption and tags out; if it refuses all the same, it does not support enough of S3.',
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
        fix: 'Give the token "Object Read & Write" for this bucket; a bucket in a jurisdiction needs endpoint: eu, us or fedramp.',
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
        fix: 'Set the clock of this machine by NTP.',
    },
    denied: {
        sentence: 'The credentials may not do {action} on {target}.',
        fix: 'Attach the policy that the command `doctor` prints to the user or role; look for Deny rules on source address, uploads without encryption or plain http.',
    },
    'remove-denied': {
        sentence: 'The credentials may not do {action} on {target}.',
        fix: 'Allow {action} on the objects to remove, and on nothing else; storing and reading do not need it.',
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
        sentence: '{service} stored bytes with another checksum than the bytes that were sent.',
        fix: 'Check the proxies between this machine and {host}, then run again.',
    },
    'read-integrity': {
        sentence: 'The bytes that arrived have another checksum than the object of {service}.',
        fix: 'Check the proxies between this machine and {host}, then run again.',
    },
    changed: {
        sentence: 'The object was replaced while it was read.',
        fix: 'Run again when no other program writes to it.',
    },
    'list-broken': {
        sentence: '{host} says that its list continues, but not from where.',
        fix: 'This is an error of that service: report it, and list a narrower prefix meanwhile.',
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
        fix: 'Run again; the next run continues where this one stopped.',
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
        fix: 'Run again; the next run continues where this one stopped.',
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
        fix: 'It was requested just before, so run the job again; if the error comes back, find out what delays requests to {host}.',
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
        fix: 'Set its oidc:sub to the value that was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
    },
    'sts-aws-trust': {
        sentence: 'There is no role {role}, or its trust policy refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
        fix: 'Set its token.actions.githubusercontent.com:sub to the value that was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
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
        sentence: '{service} did not accept the session policy that limits this run to its prefix ({code}).',
        fix: 'Shorten the prefix; if it is short already, please report this.',
    },
    'sts-value': {
        sentence: '{service} did not accept a value of this login ({code}).',
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
        fix: 'Check sts-endpoint; leave it out to use {service} itself.',
    },
    'sts-refused': {
        sentence: '{service} refused the login ({status} {code}; sent sub={sub}, aud={aud}, iss={iss}).',
        fix: 'Look the code up in the documentation of {service}; the request id helps its support.',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/oss.js
/** Refusals of OSS alone, in Simplified Chinese, with the terms of Alibaba Cloud's console. */
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
        fix: '请填写 Bucket 所在地域（Region）的 ID，例如 cn-hongkong。',
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
        fix: '请改用中国内地以外的 Bucket（例如 cn-hongkong），那样不需要域名；或者为 Bucket 绑定已备案的自定义域名，并把 endpoint 设为该域名。',
    },
    'encryption-key': {
        sentence: 'OSS 无法用 KMS 密钥加密 Bucket {bucket} 中的对象（{code}）。',
        fix: '请检查密钥 ID 以及该密钥是否已在 Bucket 所在地域启用，并授予 kms:GenerateDataKey 和 kms:Decrypt 权限。',
    },
    'encryption-off': {
        sentence: '该账号或地域没有启用 KMS 加密（{code}）。',
        fix: '请在阿里云控制台开通 KMS，或将 encryption 设为 AES256。',
    },
    'tags-refused': {
        sentence: 'OSS 不接受这些标签（{code}）。',
        fix: '最多 10 个标签，只能使用字母、数字、空格和 + - = . _ : /。',
    },
    'list-denied': {
        sentence: '当前凭证没有列举 {target} 的权限。',
        fix: '请授予 oss:ListObjects 权限，并用 oss:Prefix 限定前缀（`doctor` 命令会打印策略）。',
    },
    suspended: {
        sentence: '账号欠费，或者账号、Bucket {bucket} 已被停用。',
        fix: '请到“费用与成本”查看是否欠费，并查看“消息中心”。',
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
        sentence: '{host} 没有响应：内网 Endpoint 只能从同一地域的阿里云内网访问。',
        fix: '在这里请使用公网 Endpoint。',
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
        sentence: '无法使用加密 Bucket {bucket} 中对象的 KMS 密钥（{code}）。',
        fix: '请检查密钥的 ID 和地域，启用该密钥，并授予 kms:GenerateDataKey 和 kms:Decrypt 权限。',
    },
    's3-tags': {
        sentence: '{service} 不接受这些标签（{code}）。',
        fix: '最多 10 个标签，只能使用字母、数字、空格和 + - = . _ : / @。',
    },
    's3-full': {
        sentence: '账号或 Bucket {bucket} 的配额已用完（{code}）。',
        fix: '请提高配额，或清理不需要的对象。',
    },
    's3-not-implemented': {
        sentence: '{service} 不支持请求中的某项功能（{status} {code}）。',
        fix: '请去掉 acl、storage-class、encryption 和 tags；如果仍被拒绝，说明它与 S3 的兼容程度不够。',
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
/** Refusals of every store, in Simplified Chinese, with the terms of cloud consoles. */
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
        fix: '请用 NTP 校准本机的系统时间。',
    },
    denied: {
        sentence: '当前凭证没有对 {target} 执行 {action} 的权限。',
        fix: '请把权限策略授予该用户或角色（`doctor` 命令会打印）；再检查是否有针对来源 IP、HTTP 或未加密上传的 Deny 规则。',
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
        sentence: '{host} 的响应不像 {service}（{status}）。',
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
/** 获取临时访问凭证时遇到的拒绝：含义与处理办法。`{sub}`、`{aud}`、`{iss}` 是所发送 ID Token 中的声明。 */
const STS_CHINESE = {
    'id-token-refused': {
        sentence: 'GitHub 没有为这个 job 签发 ID Token（{status}）。',
        fix: '请在该 job 中加上 “permissions: id-token: write”；来自 fork 的 Pull Request 拿不到 ID Token。',
    },
    'id-token-missing': {
        sentence: '{host} 的响应中没有 ID Token（{status}）。',
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
        sentence: '{host} 的响应不像 {service}（{status}）。',
        fix: '请检查 sts-endpoint；不填写时会直接访问 {service}。',
    },
    'sts-refused': {
        sentence: '{service} 拒绝了登录（{status} {code}；已发送 sub={sub}，aud={aud}，iss={iss}）。',
        fix: '请在 {service} 的文档中查找该错误码；联系技术支持时请提供 request id。',
    },
};

;// CONCATENATED MODULE: ./lib/base/messages/services.js
/** Sentences about refusals of services, in every language. */








const ENGLISH = { ...STORE_ENGLISH, ...OSS_ENGLISH, ...S3_ENGLISH, ...STS_ENGLISH };
const MESSAGES = {
    en: ENGLISH,
    zh: { ...STORE_CHINESE, ...OSS_CHINESE, ...S3_CHINESE, ...STS_CHINESE },
};

// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/storage/service-errors/service-error.js
/**
 * Turns a refusal into an error that explains itself: the tables give the advice, the reason and whether to retry.
 * Pure; must not import its callers.
 */







/** A PersistError that also says whether another attempt is worthwhile. */
class ServiceError extends errors/* PersistError */.vc {
    id;
    /**
     * The refused operation. It may differ from the requested one: a PUT that finds its key taken continues with a
     * HEAD.
     */
    operation;
    retry;
    /** No answer came, or one of a gateway: the operation may have succeeded all the same. */
    isUncertain;
    /** The service's clock, for a request that was too late or too early. */
    serverTime;
    constructor(rule, context, failure, cause) {
        const { sentence, fix } = MESSAGES[context.language][rule.id];
        const { status, code, ec, requestId } = failure;
        const retryAfterMs = (0,retry_after/* retryAfter */.P)(failure.retryAfter, context.now);
        const stage = context.operation === 'login' ? 'credentials' : 'store';
        super(stage, rule.reason, (0,base_sentence/* asSaid */.mq)(fillFor(sentence, context, failure)), {
            ...(0,defined/* defined */.s)({ status, code, ec, requestId, retryAfterMs, cause }),
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
/** Whether to repeat the same request without any correction; for stores and for logins. */
function retryDecision(error) {
    if (!(error instanceof ServiceError) || error.retry !== 'yes')
        return { again: false };
    const afterMs = error.details.retryAfterMs;
    if (afterMs === undefined)
        return { again: true };
    return afterMs > retry_after/* MAX_RETRY_AFTER_MS */.y ? { again: false } : { again: true, afterMs };
}
/** Explains a refusal by the first rule that matches. */
function toServiceError(context, failure, cause) {
    const rule = context.rules.find(({ when }) => when && fits(when, context, failure));
    return rule
        ? new ServiceError(rule, context, failure, cause)
        : serviceErrorFor('refused', context, failure, cause);
}
/** Makes an error for a fault that our own checks find, which no code names. */
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
/** Adds a sentence if no connection could be made and a configured proxy was not used. */
function unusedProxy({ language }, { network, proxy }) {
    const code = /^connect (\w+)$/.exec(network ?? '')?.[1];
    const hint = (0,http_proxy/* unusedProxyHint */.u_)(proxy, code)?.in(language);
    if (hint === undefined)
        return '';
    return `${base_sentence/* LANGUAGES */.Yj[language].space}${hint}`;
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
/** @param metaPrefix stands before the names of metadata, e.g. `x-oss-meta-` */
function objectHeaders(options, digests, check, metaPrefix) {
    const { contentType, cacheControl, contentDisposition, metadata } = options;
    const headers = { 'content-type': contentType };
    if (check === 'md5')
        headers['content-md5'] = Buffer.from(digests.of('md5'), 'hex').toString('base64');
    if (cacheControl !== undefined)
        headers['cache-control'] = cacheControl;
    if (contentDisposition !== undefined)
        headers['content-disposition'] = contentDisposition;
    for (const [name, value] of Object.entries(metadata ?? {}))
        headers[`${metaPrefix}${name.toLowerCase()}`] = encodeMetadata(value);
    return headers;
}
/** Size of metadata by the rules of the services: the bytes of names, and of values as sent. */
function metadataBytes(metadata) {
    return Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + encodeMetadata(value).length, 0);
}
/** A header holds only visible ASCII. decodeURIComponent reads the value back. */
function encodeMetadata(value) {
    return value.toWellFormed().replace(/[^\x21-\x7e]|%/gu, character => encodeURIComponent(character));
}


/***/ }),

/***/ 81924:
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
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(5034);
;// CONCATENATED MODULE: ./lib/storage/stores/destination-hints.js
/** Guesses what a value that is no destination was meant to be: a pasted address, a bare name, a folder. Pure. */


const FORMS = (0,say/* say */.c)('destination-forms');
/**
 * Returns a sentence that follows the value itself, e.g. `has no scheme; write …`.
 * @param name of the setting: `destination` or `source`
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
    return kinds/* BUCKET_KINDS */.TM[kinds/* USUAL_KIND */.iM].isBucketName(place.split('/', 1)[0] ?? '')
        ? (0,say/* say */.c)('destination-no-scheme', { meant: `${kinds/* USUAL_KIND */.iM}://${place}${place.endsWith('/') ? '' : '/'}` })
        : (0,say/* say */.c)('destination-neither', { forms: FORMS });
}
/** Returns the valid bucket name that an invalid one probably stands for. */
function suggestedBucket(kind, text) {
    const typed = text.toLowerCase();
    const name = bucketOfHost(typed) ?? typed.replaceAll('_', '-');
    return kinds/* BUCKET_KINDS */.TM[kind].isBucketName(name) ? name : undefined;
}
/** Returns the bucket that a service's host begins with. */
function bucketOfHost(hostname) {
    for (const { pasted } of Object.values(kinds/* BUCKET_KINDS */.TM)) {
        const bucket = pasted.bucketIn(hostname);
        if (bucket !== undefined)
            return bucket;
    }
    return undefined;
}
/** A path with a Windows drive gets the three slashes of a URL. */
function fileUrlPath(path) {
    return /^[a-z]:/i.test(path) ? `///${path}` : path;
}
/** Returns the settings for the address of a bucket, or of something in it. */
function addressed(hostname, path, name) {
    for (const { pasted } of Object.values(kinds/* BUCKET_KINDS */.TM)) {
        const meant = pasted.settingsFor(hostname, path, name);
        if (meant)
            return meant;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/storage/stores/destination.js
/**
 * Parses the destination as the user writes it: `oss://bucket/prefix/`, `s3://…`, `r2://…` or `file:./images`. Any
 * other value is refused in one sentence, with the value and the form that was probably meant. Pure.
 */






const BUCKET = new RegExp(`^${kinds/* SCHEME_PATTERN */.jc}://(.*)$`, 'is');
const BUCKET_MEANT = new RegExp(`^${kinds/* SCHEME_PATTERN */.jc}://([^/?#]*)`, 'i');
/**
 * @param name of the setting: `destination`, or `source` for jobs that read
 * @throws SettingsError with one sentence
 */
function parseDestination(text, name = 'destination') {
    const value = text.trim();
    if (value === '')
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('destination-empty', { name, forms: FORMS })]);
    const refused = (problem, how = 'destination-wrong') => new errors/* SettingsError */.GN([(0,say/* say */.c)(how, { name, value: quoteSafely(value), problem })]);
    const [, kind, place = ''] = BUCKET.exec(value) ?? [];
    // A source may contain `?` and `#`: an existing prefix must stay readable.
    if (kind)
        return bucketOf(kind.toLowerCase(), place, name !== 'source', refused);
    // A `#` is allowed: a folder may be called C#.
    if (/^file:.*\?/i.test(value) && name !== 'source')
        throw refused((0,say/* say */.c)('destination-query', { mark: '?' }));
    if (/^file:/i.test(value))
        return { kind: 'file', directory: directoryOf(value.slice('file:'.length), refused) };
    throw refused(destinationHint(value, name));
}
/**
 * Returns the kind of store that a wrong destination names, with a placeholder as its bucket; undefined for no kind.
 */
function destinationMeant(text) {
    const [, scheme, bucket = ''] = BUCKET_MEANT.exec(text.trim()) ?? [];
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
    // A bucket of S3 may contain dots, so a pasted host can look like a bucket.
    const { isBucketName, bucketRule } = kinds/* BUCKET_KINDS */.TM[kind];
    if (!isBucketName(bucket) || bucketOfHost(bucket) !== undefined) {
        const name = suggestedBucket(kind, bucket);
        const problem = (0,say/* say */.c)('destination-not-a-bucket', { bucket: quoteSafely(bucket), rule: bucketRule });
        const meant = `${kind}://${[name, ...path].join('/')}${path.length > 0 ? '' : '/'}`;
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
    // A Windows drive in a URL: file:///C:/images.
    return /^\/\/\/[a-z]:\//i.test(path) ? path.slice(3) : path.slice(2);
}
/** Text before an `@` may be a login, and no bucket, prefix or host needs an `@`. */
function quoteSafely(text) {
    return (0,quote/* quote */.hD)(text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1…@'));
}


/***/ }),

/***/ 95421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileDigest)
/* harmony export */ });
/* harmony import */ var _base_digests_running_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42564);
/* harmony import */ var _base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88074);


/**
 * Reads a file for a digest that was not computed while it was written: MD5 takes longer than all else, and few stores
 * compare it. A known digest shows that the file still holds the same bytes.
 */
async function fileDigest({ path, digests: known }, name, signal) {
    // CRC-64 takes a quarter of the time.
    const proof = known.crc64 === undefined ? 'sha256' : 'crc64';
    const running = new _base_digests_running_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z([proof, name]);
    for await (const chunk of (0,_base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .fileChunks */ .T)(path)) {
        signal.throwIfAborted();
        running.update(chunk);
    }
    const { [proof]: found, [name]: digest = '' } = running.digests();
    if (found !== known[proof])
        throw new Error('the temporary file of a large body has changed');
    return digest;
}


/***/ }),

/***/ 77156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ holdsBytes),
/* harmony export */   lO: () => (/* binding */ matchChecksum),
/* harmony export */   qh: () => (/* binding */ readsAs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40546);
/**
 * Compares an object with bytes: by size, then by checksum. Without a checksum it reads the object, up to the first
 * difference.
 */


async function holdsBytes(body, { size, match = 'none', read }, signal) {
    if (size !== (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(body))
        return false;
    if (match !== 'none')
        return match === 'same';
    return (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileBody */ .n)(body) ? await readsAsFile(body, read, signal) : await readsAs(body, read, signal);
}
/**
 * Compares size and the store's checksum only, so that no object is read over the network.
 * @param feed passes on our bytes, which may lie in a file
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
/**
 * Compares byte by byte.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAs(bytes, read, signal) {
    const enough = new AbortController();
    let at = 0;
    const sink = {
        begin({ size }) {
            at = 0;
            // Another object may be of any size: its size alone shows the difference, without reading it.
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
/**
 * Compares by SHA-256, which is known of the file.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAsFile({ size, digests }, read, signal) {
    const enough = new AbortController();
    let hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = {
        begin(object) {
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            if (object.size !== size)
                enough.abort();
        },
        write(chunk) {
            hash.update(chunk);
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
    return !enough.signal.aborted && hash.digest('hex') === digests.sha256;
}


/***/ }),

/***/ 5034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TM: () => (/* binding */ BUCKET_KINDS),
  jc: () => (/* binding */ SCHEME_PATTERN),
  iM: () => (/* binding */ USUAL_KIND),
  VC: () => (/* binding */ bucketKind)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/url/endpoint.js
var url_endpoint = __webpack_require__(72242);
;// CONCATENATED MODULE: ./lib/storage/stores/location.js
/** @returns the URL that a key is appended to, ending in '/' */
function publicBase(style, { protocol, host }, bucket) {
    if (style === 'virtual')
        return `${protocol}//${bucket}.${host}/`;
    return style === 'path' ? `${protocol}//${host}/${bucket}/` : `${protocol}//${host}/`;
}
/** Endpoint of a service's own host, which is always reached by HTTPS. */
function https(host) {
    return { protocol: 'https:', host, hostname: host };
}

// EXTERNAL MODULE: ./lib/storage/stores/store-endpoint.js
var store_endpoint = __webpack_require__(93463);
// EXTERNAL MODULE: ./lib/base/messages/nearest-word.js
var nearest_word = __webpack_require__(63585);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/regions.js
/**
 * The regions of OSS: their ids, for signatures and endpoints, and their names in the console. A region that is
 * missing here works all the same; the table only serves to read names and to notice slips.
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
 * Returns the region for a name of the console: `杭州`, `华东1（杭州）`, `China (Hangzhou)`, `hangzhou`.
 * @returns its id; undefined if the name fits no region, or several
 */
function regionNamed(text) {
    const wanted = plainName(text);
    if (wanted === '')
        return undefined;
    const found = OSS_REGIONS.filter(region => namesOf(region).includes(wanted));
    return found.length === 1 ? found[0]?.id : undefined;
}
/**
 * Guesses the id that an unknown one was meant to be. An id that differs only in its digits is no slip, because a new
 * region may have any number. Neither is one with a correct direction: `me-south-1` may exist one day.
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
/** Removes blanks and brackets, which users often omit, and unifies full-width characters. */
const plainName = (text) => text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()（）-]|本地地域|local region/g, '');
/** The whole name, the text in its brackets, and the numbered part before them. */
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
 * Finds the endpoint of a bucket and the public address of its objects, from region, endpoint and style as typed.
 * Returns one location or every problem. Pure.
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
/** Takes an id, with or without `oss-`, an address of OSS, or the console's name of the region. */
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
        // An endpoint of another cloud may have regions of its own.
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
function styleOf(wanted, endpoint, problems) {
    const { hostname } = endpoint;
    const isVendors = hostname.endsWith('.aliyuncs.com');
    const problem = (0,store_endpoint/* styleProblem */.Hb)(wanted, endpoint, isVendors);
    if (problem)
        problems.push(problem);
    if (wanted !== 'auto')
        return wanted;
    if ((0,external_node_net_.isIP)(hostname) !== 0)
        return 'path';
    return isVendors || (0,url_endpoint/* isLoopback */.U9)(hostname) ? 'virtual' : 'cname';
}
/** A reader cannot reach an internal host, and an accelerated one costs more. */
function publicBaseOf(bucket, region, endpoint, style) {
    return endpoint.hostname.endsWith('.aliyuncs.com')
        ? publicBase('virtual', https(`oss-${region}.aliyuncs.com`), bucket)
        : publicBase(style, endpoint, bucket);
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/pasted-address.js
/** Addresses of Alibaba Cloud OSS that a user pastes in place of a destination. Pure. */


/** Host of the console, where a user looks at a bucket in the browser. */
const CONSOLE = /^oss\.console\.(aliyun|alibabacloud)\.com$/;
const CONSOLE_PATH = /^\/bucket\/oss-([a-z0-9-]+)\/([a-z0-9-]+)(\/|$)/;
const OSS_ADDRESS = {
    bucketIn: hostname => (0,store_endpoint/* splitHost */.Ve)(hostname, isOssHost).bucket || undefined,
    settingsFor(hostname, path, name) {
        const [, region, inConsole] = (CONSOLE.test(hostname) && CONSOLE_PATH.exec(path)) || [];
        if (region && inConsole)
            return (0,say/* say */.c)('destination-with-region', { place: `oss://${inConsole}/`, name, region });
        const { bucket, bare } = (0,store_endpoint/* splitHost */.Ve)(hostname, isOssHost);
        if (!bucket)
            return undefined;
        return (0,say/* say */.c)('destination-with-endpoint', { place: `oss://${bucket}${path}`, name, endpoint: bare });
    },
};
function isOssHost(hostname) {
    return hostname.startsWith('oss-') && (0,store_endpoint/* regionOfHost */.S$)(hostname) !== undefined;
}

;// CONCATENATED MODULE: ./lib/storage/stores/other-endpoints.js
/** @returns none where the endpoint is not the public one, or the bucket stands in the path */
function othersAt({ endpoint, style }, publicHost, hosts) {
    const { protocol, host } = new URL(endpoint);
    if (host !== publicHost || style !== 'virtual')
        return [];
    return Object.entries(hosts).map(([word, other]) => ({
        word: word,
        endpoint: `${protocol}//${other}`,
    }));
}
/** https://www.alibabacloud.com/help/en/oss/user-guide/regions-and-endpoints */
function otherOssEndpoints(location) {
    const host = `oss-${location.region}`;
    return othersAt(location, `${host}.aliyuncs.com`, {
        internal: `${host}-internal.aliyuncs.com`,
        accelerate: 'oss-accelerate.aliyuncs.com',
    });
}
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html */
function otherAwsEndpoints(location) {
    return othersAt(location, `s3.${location.region}.amazonaws.com`, {
        accelerate: 's3-accelerate.amazonaws.com',
    });
}

// EXTERNAL MODULE: ./lib/storage/stores/s3/vendors.js
var vendors = __webpack_require__(10400);
;// CONCATENATED MODULE: ./lib/storage/stores/s3/location.js
/**
 * Finds the endpoint of a bucket of an S3 store and the public address of its objects, from region, endpoint and
 * style as typed. Returns one location or every problem. Pure.
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
/** Completes the location once region and endpoint are known. */
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
    // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html
    if (word === 'accelerate')
        return https('s3-accelerate.amazonaws.com');
    const parsed = text === '' ? undefined : (0,store_endpoint/* parseStoreEndpoint */.Ow)(text, S3_ENDPOINT);
    if (parsed && 'problem' in parsed) {
        problems.push(parsed.problem);
        return undefined;
    }
    // AWS's old host without a region answers for every region, but with redirects.
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
    // No name resolves below an address, and few resolve below a self-hosted store.
    if (!vendor || (0,external_node_net_.isIP)(hostname) !== 0)
        return 'path';
    // A certificate for *.host covers one label, and a bucket with a dot makes two.
    return bucket.includes('.') ? 'path' : vendor.style;
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/pasted-address.js
/** Addresses of S3 stores that a user pastes in place of a destination. Pure. */


const S3_ADDRESS = {
    bucketIn: hostname => hostOf(hostname, false)?.bucket || undefined,
    settingsFor(hostname, path, name) {
        const found = hostOf(hostname, false);
        if (!found)
            return undefined;
        const { vendor, host, region } = found;
        const s3 = { place: `s3://${placeIn(found, path)}`, name };
        return vendor === vendors/* AWS */.kS
            ? (0,say/* say */.c)('destination-with-region', { ...s3, region: region ?? (0,say/* say */.c)('buckets-region') })
            : (0,say/* say */.c)('destination-with-endpoint', { ...s3, endpoint: host });
    },
};
const R2_ADDRESS = {
    bucketIn: hostname => hostOf(hostname, true)?.bucket || undefined,
    settingsFor(hostname, path, name) {
        const found = hostOf(hostname, true);
        if (!found)
            return undefined;
        const [account = '', endpoint = ''] = found.host.split('.');
        const r2 = { place: `r2://${placeIn(found, path)}`, name, account };
        return endpoint === 'r2'
            ? (0,say/* say */.c)('destination-with-account', r2)
            : (0,say/* say */.c)('destination-with-account-in', { ...r2, endpoint });
    },
};
function hostOf(hostname, isR2) {
    const found = (0,vendors/* readVendorHost */.pS)(hostname);
    return found && (found.vendor === vendors.R2) === isR2 ? found : undefined;
}
/** Bucket and prefix, without the scheme. */
function placeIn({ bucket }, path) {
    const place = bucket === '' ? path.slice(1) : `${bucket}${path}`;
    if (place === '')
        return 'bucket/prefix/';
    return place.includes('/') ? place : `${place}/`;
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/r2-location.js
/** Finds the endpoint of a bucket of Cloudflare R2. Pure. https://developers.cloudflare.com/r2/api/s3/api/ */







/** https://developers.cloudflare.com/r2/reference/data-location/#jurisdictional-restrictions */
const JURISDICTIONS = ['eu', 'us', 'fedramp'];
function locateR2(place) {
    const problems = [];
    const region = place.region?.trim().toLowerCase() || 'auto';
    // Cloudflare takes `us-east-1` for `auto`.
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

;// CONCATENATED MODULE: ./lib/storage/stores/kinds.js








/** https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions */
const PLAIN_NAME = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const DOTTED_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const OSS = {
    service: 'OSS',
    login: {
        credentialFamily: 'alibaba',
        role: { cloud: 'alibaba' },
        otherLogins: (0,say/* say */.c)('login-others-oss'),
        hasFallback: true,
    },
    policy: 'alibaba',
    locate: locateOss,
    pasted: OSS_ADDRESS,
    isBucketName: text => PLAIN_NAME.test(text),
    bucketRule: (0,say/* say */.c)('bucket-rule'),
    hasRulesAt: () => true,
    // Source: https://www.alibabacloud.com/help/en/oss/user-guide/manage-object-metadata-10
    metadataLimit: 8192,
    // Source: https://www.alibabacloud.com/help/en/oss/developer-reference/putobject
    storageClasses: ['Standard', 'IA', 'Archive', 'ColdArchive', 'DeepColdArchive'],
    acls: ['default', 'private', 'public-read', 'public-read-write'],
    // Source: https://www.alibabacloud.com/help/en/oss/user-guide/object-tagging-8
    tagRules: { marks: '+-=._:/' },
    otherEndpoints: otherOssEndpoints,
    takesAccountId: false,
    closedStatuses: [],
};
const S3 = {
    service: 'S3',
    login: {
        credentialFamily: 'aws',
        role: { cloud: 'aws' },
        otherLogins: (0,say/* say */.c)('login-others-s3'),
        hasFallback: false,
    },
    policy: 'aws',
    locate: locateS3,
    pasted: S3_ADDRESS,
    isBucketName: text => DOTTED_NAME.test(text) && !text.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(text),
    bucketRule: (0,say/* say */.c)('bucket-rule-dots'),
    hasRulesAt: ({ vendor }) => vendor?.name === vendors/* AWS */.kS.name,
    // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html
    metadataLimit: 2048,
    // The classes that a header can choose: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
    storageClasses: [
        'STANDARD',
        'STANDARD_IA',
        'ONEZONE_IA',
        'INTELLIGENT_TIERING',
        'GLACIER_IR',
        'GLACIER',
        'DEEP_ARCHIVE',
        'REDUCED_REDUNDANCY',
    ],
    // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
    acls: [
        'private',
        'public-read',
        'public-read-write',
        'authenticated-read',
        'aws-exec-read',
        'bucket-owner-read',
        'bucket-owner-full-control',
    ],
    // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
    tagRules: { marks: '+-=._:/@', reserved: 'aws:' },
    otherEndpoints: otherAwsEndpoints,
    takesAccountId: false,
    closedStatuses: [],
};
const R2 = {
    service: 'R2',
    login: {
        credentialFamily: 'aws',
        role: { refusal: (0,say/* say */.c)('role-r2') },
        otherLogins: (0,say/* say */.c)('login-others-r2'),
        hasFallback: false,
    },
    // An API token of R2 covers a whole bucket, and gives either reading, or reading and writing.
    policy: { read: 'r2-read', write: 'r2-write' },
    locate: locateR2,
    pasted: R2_ADDRESS,
    isBucketName: text => PLAIN_NAME.test(text),
    bucketRule: (0,say/* say */.c)('bucket-rule'),
    hasRulesAt: () => true,
    // Source: https://developers.cloudflare.com/r2/platform/limits/
    metadataLimit: 8192,
    // Source: https://developers.cloudflare.com/r2/buckets/storage-classes/
    storageClasses: ['STANDARD', 'STANDARD_IA'],
    acls: [],
    aclRefusal: (0,say/* say */.c)('acl-r2'),
    // Source: https://developers.cloudflare.com/r2/api/s3/api/
    uploadRefusal: names => (0,say/* say */.c)('upload-options-r2', { names }),
    takesAccountId: true,
    readNotice: base => (0,say/* say */.c)('r2-public', { base }),
    // R2's S3 endpoint answers every request without a signature with 400.
    closedStatuses: [400],
};
const BUCKET_KINDS = { oss: OSS, s3: S3, r2: R2 };
/** The kind that a bucket name without a scheme probably belongs to. */
const USUAL_KIND = 'oss';
/** Matches any scheme as the first group. The pattern continues with `://`. */
const SCHEME_PATTERN = `(${Object.keys(BUCKET_KINDS).join('|')})`;
/** @returns undefined for a folder and for the caller's own store */
function bucketKind(kind) {
    return kind === 'file' || kind === 'own' ? undefined : BUCKET_KINDS[kind];
}


/***/ }),

/***/ 77086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: ./lib/base/http/headers.js
var http_headers = __webpack_require__(74272);
// EXTERNAL MODULE: ./lib/storage/service-errors/refusal.js
var service_errors_refusal = __webpack_require__(33943);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/answers.js

function storedObject({ headers }) {
    const etag = etagOf(headers);
    return { size: lengthOf(headers) ?? 0, ...(etag !== undefined && { etag }) };
}
/**
 * Classes from which an object must be restored before it can be read.
 * https://www.alibabacloud.com/help/en/oss/user-guide/overview-53
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
 */
const COLD_CLASS = /^(Archive|ColdArchive|DeepColdArchive|GLACIER|DEEP_ARCHIVE)$/;
function objectDetails(head) {
    const { headers } = head;
    const contentType = (0,http_headers/* firstHeader */.Y)(headers, 'content-type');
    const lastModified = new Date((0,http_headers/* firstHeader */.Y)(headers, 'last-modified') ?? Number.NaN);
    return {
        ...storedObject(head),
        ...(contentType !== undefined && { contentType }),
        ...(!Number.isNaN(lastModified.getTime()) && { lastModified }),
        ...(isCold(headers) && { isCold: true }),
    };
}
function isCold(headers) {
    const either = (name) => (0,http_headers/* firstHeader */.Y)(headers, `x-oss-${name}`) ?? (0,http_headers/* firstHeader */.Y)(headers, `x-amz-${name}`) ?? '';
    // S3 Intelligent-Tiering names its archive tiers in a header of their own.
    const isArchived = COLD_CLASS.test(either('storage-class')) || either('archive-status') !== '';
    return isArchived && !either('restore').includes('ongoing-request="false"');
}
/** Length of the body in bytes, if the answer says it. */
function lengthOf(headers) {
    const length = (0,http_headers/* firstHeader */.Y)(headers, 'content-length');
    return length === undefined ? undefined : Number(length);
}
/** The ETag without its quotes. */
function etagOf(headers) {
    const etag = (0,http_headers/* firstHeader */.Y)(headers, 'etag');
    if (etag === undefined)
        return undefined;
    const start = etag.startsWith('"') ? 1 : 0;
    return etag.slice(start, etag.length > start && etag.endsWith('"') ? -1 : undefined);
}
/** The ETag in lower case if it can be an MD5. The ETag of a multipart upload contains a `-`. */
function md5Of(headers) {
    const etag = etagOf(headers)?.toLowerCase();
    return etag !== undefined && /^[0-9a-f]{32}$/.test(etag) ? etag : undefined;
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/body-check.js

/** Codes of a store that refuses a body whose hash differs from the signed one. */
const REFUSALS = new Set(['XAmzContentSHA256Mismatch', 'BadDigest']);
/** The check of one bucket: known from its vendor, or found out before the first upload. */
class BodyCheckState {
    #check;
    #asking;
    constructor(check) {
        this.#check = check;
    }
    /**
     * The first call finds out for all.
     * @param wrong uploads bytes under the hash of others, which a store that compares them refuses
     */
    find(wrong) {
        if (this.#check !== 'unknown')
            return this.#check;
        this.#asking ??= this.#ask(wrong);
        return this.#asking;
    }
    /** Call this if the store's answers lack the checksum. */
    fallBack() {
        this.#check = 'md5';
    }
    async #ask(wrong) {
        try {
            const response = await wrong();
            const isRefused = response.status === 400 && REFUSALS.has((0,service_errors_refusal/* readFailure */.f1)(response).code ?? '');
            // A busy store has not compared anything; MD5 is always safe.
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




/** OSS's SDK v2 has the same 0.2 s and 20 s, but gives up after 3 attempts. */
const POLICY = { attempts: 5, baseMs: 200, capMs: 20_000 };
/**
 * Retries until the service accepts, the refusal is final, or all attempts are used. Corrects causes between two
 * attempts: requests new credentials for expired ones, and follows the service's clock.
 */
function withRetries(attempt, { credentials, clock, followClock }, signal, failed) {
    const spent = [];
    let used;
    let expired;
    const decide = (error) => {
        failed?.(error);
        // A login has its own attempts.
        if (!(error instanceof service_error/* ServiceError */._7) || error.operation === 'login' || signal.aborted)
            return { again: false };
        if (error.retry === 'yes' || error.retry === 'no')
            return (0,service_error/* retryDecision */.PQ)(error);
        if (spent.includes(error.id))
            return { again: false };
        spent.push(error.id);
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
        // A caller's own provider may ignore the signal.
        const current = (0,unless_aborted/* raceAbort */.M)(() => credentials(expired && used, signal), signal);
        return current instanceof Promise ? current.then(attemptWith) : attemptWith(current);
    }, { policy: POLICY, clock, signal, decide });
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/client.js
/** The connection to one bucket: sends requests in its dialect, retries them, and turns refusals into errors. */




/**
 * @param saw called with every answer
 * @param proxy the proxy settings, for errors of the network
 */
function bucketClient(dialect, credentials, clock, saw, proxy) {
    const tools = { credentials, clock, followClock: dialect.followClock };
    return {
        dialect,
        send(request, keys) {
            return dialect.send(request, keys).then(response => {
                saw(response);
                return response;
            }, error => {
                if (!(error instanceof exchange_error/* ExchangeError */.Sb))
                    throw error;
                throw (0,service_error/* toServiceError */.N1)(dialect.serviceContext(request.operation), (0,service_errors_refusal/* networkFailure */.rd)(error, proxy), error);
            });
        },
        withRetries: (attempt, signal, failed) => withRetries(attempt, tools, signal, failed),
        toError: (operation, failure) => (0,service_error/* toServiceError */.N1)(dialect.serviceContext(operation), failure),
        errorFor: (id, operation, failure) => (0,service_error/* serviceErrorFor */.lK)(id, dialect.serviceContext(operation), failure),
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/create-only.js
/**
 * Whether a store honours create-only uploads. Some take the header and overwrite all the same, which only a second
 * upload of the same object shows. Until that is known, and if they are ignored, each object is looked up first.
 */
class CreateOnlySupport {
    #state;
    #notice;
    #findingOut = false;
    #isTold = false;
    /** @param notice called once, with the first upload after create-only uploads turned out to be ignored */
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
    /** Any answer may show this, even one to a request that only reads. */
    ignored() {
        this.#state = 'ignored';
    }
    /** Call after an upload. */
    tell() {
        if (!this.isIgnored || this.#isTold)
            return;
        this.#isTold = true;
        this.#notice();
    }
    /**
     * @param again repeats the upload that just succeeded, and returns the status of the answer
     * @returns undefined if the state is known, or another call is finding it out
     */
    probe(again) {
        return this.isUnknown && !this.#findingOut ? this.#findOut(again) : undefined;
    }
    async #findOut(again) {
        this.#findingOut = true;
        // A missing answer decides nothing: the next upload tries again.
        const status = await again().catch(() => 0);
        this.#findingOut = false;
        // Older MinIO answers 304 for an existing object. 409 decides nothing: another upload is in progress.
        if (status === 200 || status === 501)
            this.ignored();
        // Another answer may have shown 'ignored' in the meantime. That state stays, because a lookup first is always
        // safe.
        else if (this.isUnknown && (status === 412 || status === 304))
            this.#state = 'honoured';
    }
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/reading.js


const NOTHING = Buffer.alloc(0);
/** An error of the sink. It never counts as the store's, so it is never retried. */
class SinkError extends Error {
    constructor(cause) {
        super('the sink failed', { cause });
    }
}
/** One object on its way into a sink, over as many answers as necessary. */
class ObjectRead {
    #dialect;
    #sink;
    #object = { size: 0 };
    #checksum;
    #received = 0;
    #asksForRest = false;
    #brought = 'none of it';
    /** The most bytes received in any attempt. */
    maxReceived = 0;
    constructor(dialect, sink) {
        this.#dialect = dialect;
        this.#sink = sink;
    }
    get object() {
        return this.#object;
    }
    /** The next request: for the missing rest, on the condition that the object is unchanged. */
    next() {
        const { etag } = this.#object;
        this.#brought = 'none of it';
        this.#asksForRest = this.#received > 0;
        const headers = {
            ...(this.#asksForRest && { range: `bytes=${this.#received}-` }),
            ...(this.#asksForRest && etag !== undefined && { 'if-match': `"${etag}"` }),
        };
        return { headers, onHead: head => this.#plan(head) };
    }
    /** The result of the answer. After all but 'refused' and 'short', the object is read from its beginning. */
    async stateAfter(status) {
        if (this.#brought === 'bytes' && this.#received < this.#object.size)
            return 'short';
        if (this.#brought === 'bytes' && (await this.#checksum?.isRight()) !== false)
            return 'whole';
        // 416 means that the object is now shorter than the bytes received.
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
    /** Without a length, a cut body would pass for a whole one. */
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



/** Attempts that together bring this many more bytes of an object earn a fresh set of attempts. */
const EARNING_BYTES = 1024 * 1024;
/**
 * Reads an object into a sink, and resumes by range where a body broke off. An object of any size is given up only
 * when attempts make no more progress.
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
/** Whether the cause may be temporary, and the store asks for no longer wait than a run allows. */
function mayGoOn(error) {
    if (!(error instanceof service_error/* ServiceError */._7) || error.details.retryAfterMs !== undefined)
        return false;
    return error.retry === 'yes' || error.retry === 'refresh';
}
/** Sends one request for the missing rest. */
async function readOn(client, key, read, keys, signal) {
    const { headers, onHead } = read.next();
    const response = await client.send({ operation: 'get', key, headers, onHead, signal }, keys);
    const { status } = response;
    switch (await read.stateAfter(status)) {
        case 'refused':
            throw client.toError('get', (0,service_errors_refusal/* readFailure */.f1)(response));
        case 'changed':
            throw client.errorFor('changed', 'get', { status });
        case 'short':
            throw client.errorFor('lost', 'get', { network: 'body short' });
        case 'wrong':
            throw client.errorFor('read-integrity', 'get', { status });
        case 'whole':
            return read.object;
    }
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/head.js

/**
 * Sends one HEAD, without retries.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/headobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
 */
function headRequest(client) {
    /** After one good answer the bucket exists, so a bare 404 can only mean the key. */
    let bucketExists = false;
    async function askedByGet(key, signal, keys) {
        const headers = { range: 'bytes=0-0' };
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
        // HEAD has no body, and so mostly no code. A GET brings the code.
        if (!failure.code && ([301, 400, 403].includes(status) || (status === 404 && !bucketExists))) {
            const said = await askedByGet(key, signal, keys);
            if (said && (status === 404 || said.status === status))
                failure = said;
        }
        if (failure.status !== 404 || failure.isForeign || (failure.code ?? 'NoSuchKey') !== 'NoSuchKey')
            throw client.toError('head', failure);
        bucketExists = true;
        return undefined;
    };
}

// EXTERNAL MODULE: ./lib/base/buffers/release-memory.js
var release_memory = __webpack_require__(91006);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/list-page.js
/**
 * @param encodesTokens the token is URL-encoded whenever the keys are
 * @returns 'foreign' for a text that is no whole page, 'endless' for a page that continues without a token
 */
function readListPage(body, encodesTokens = false) {
    const pieces = piecesOf(body);
    const isPage = pieces.some(piece => /<ListBucketResult[\s>]/.test(piece));
    if (!isPage || !pieces.at(-1)?.trimEnd().endsWith('</ListBucketResult>'))
        return 'foreign';
    const rest = [];
    const blocks = [];
    for (const piece of pieces)
        split(piece, rest, blocks);
    const around = rest.join('');
    const isEncoded = textIn(around, 'EncodingType') === 'url';
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
    if (textIn(around, 'IsTruncated') !== 'true')
        return { objects, prefixes };
    const nextToken = textIn(around, 'NextContinuationToken');
    if (!nextToken)
        return 'endless';
    return {
        objects,
        prefixes,
        nextToken: isEncoded && encodesTokens ? decodeToken(nextToken) : own(nextToken),
    };
}
/** V8 keeps longer texts apart from its young objects, so that the pages of a long listing would fill its heap. */
const PIECE_BYTES = 64 * 1024;
const END_OF_OBJECT = '</Contents>';
/** Cuts a page after objects, so that no entry is in two pieces. */
function piecesOf(body) {
    const pieces = [];
    let at = 0;
    while (body.length - at > PIECE_BYTES) {
        const end = body.lastIndexOf(END_OF_OBJECT, at + PIECE_BYTES);
        if (end <= at)
            break;
        pieces.push(body.toString('utf8', at, end + END_OF_OBJECT.length));
        at = end + END_OF_OBJECT.length;
    }
    pieces.push(body.toString('utf8', at));
    return pieces;
}
/** Separates the entries of a list from the text around them. */
function split(xml, rest, blocks) {
    let at = 0;
    let contents = xml.indexOf('<Contents>');
    let prefixes = xml.indexOf('<CommonPrefixes>');
    while (contents >= 0 || prefixes >= 0) {
        const isContents = prefixes < 0 || (contents >= 0 && contents < prefixes);
        const name = isContents ? 'Contents' : 'CommonPrefixes';
        const index = isContents ? contents : prefixes;
        const start = index + name.length + 2;
        const end = xml.indexOf(`</${name}>`, start);
        // An entry without an end is not trusted, and the search stops there.
        blocks.push({ name, inner: end < 0 ? '' : xml.slice(start, end) });
        if (end < 0)
            break;
        rest.push(xml.slice(at, index));
        at = end + name.length + 3;
        if (contents >= 0 && contents < at)
            contents = xml.indexOf('<Contents>', at);
        if (prefixes >= 0 && prefixes < at)
            prefixes = xml.indexOf('<CommonPrefixes>', at);
    }
    rest.push(xml.slice(at));
}
function objectIn(inner, decode) {
    const key = textIn(inner, 'Key');
    const size = Number(textIn(inner, 'Size') || Number.NaN);
    if (key === undefined || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    const etag = unquoted(textIn(inner, 'ETag'));
    const lastModified = new Date(Date.parse(textIn(inner, 'LastModified') ?? ''));
    return {
        key: decode(key),
        size,
        ...(etag && { etag: own(etag) }),
        ...(!Number.isNaN(lastModified.getTime()) && { lastModified }),
    };
}
/** Without the quotes of an ETag, if it has any. */
function unquoted(text = '') {
    return text.slice(text.startsWith('"') ? 1 : 0, text.length > 1 && text.endsWith('"') ? -1 : undefined);
}
/** Made once: a page searches for a tag in each of its objects. */
const TAGS = new Map();
/** Returns the text of the first `<name>`; '' for an empty one. */
function textIn(xml, name) {
    let tag = TAGS.get(name);
    if (!tag) {
        tag = { open: `<${name}>`, empty: `<${name}/>` };
        TAGS.set(name, tag);
    }
    const start = xml.indexOf(tag.open);
    if (start < 0)
        return xml.includes(tag.empty) ? '' : undefined;
    const end = xml.indexOf('<', start + tag.open.length);
    return end < 0 ? undefined : unescapeXml(xml.slice(start + tag.open.length, end));
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
const PERCENT = 0x25;
const PLUS = 0x2b;
const SPACE = 0x20;
/** Longer texts are decoded without it. */
const scratch = Buffer.allocUnsafeSlow(4096);
/** Some stores encode a space as `+`, and a real plus is always encoded. */
function decodeUrl(text) {
    return decodeAscii(text) ?? decodeAny(text);
}
function decodeAny(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return own(text);
    }
}
/** Decodes most keys of a listing in a fifth of the time. @returns undefined for any other text */
function decodeAscii(text) {
    if (3 * text.length > scratch.length)
        return undefined;
    const length = scratch.write(text);
    if (length !== text.length)
        return undefined;
    let to = 0;
    for (let at = 0; at < length; at++) {
        let byte = scratch[at];
        if (byte === PERCENT) {
            byte = 16 * hexDigit(scratch[at + 1]) + hexDigit(scratch[at + 2]);
            if (at + 2 >= length || !(byte < 0x80))
                return undefined;
            at += 2;
        }
        else if (byte === PLUS)
            byte = SPACE;
        scratch[to++] = byte;
    }
    return scratch.toString('latin1', 0, to);
}
/** NaN for any other byte. */
function hexDigit(byte = 0) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN;
}
/** Keeps a plus: a token that is not encoded may be base64, which contains it. */
function decodeToken(text) {
    return decodeUrl(text.replaceAll('+', '%2B'));
}
/** Copies the text: a slice would keep the whole page in memory. */
function own(text) {
    if (3 * text.length > scratch.length)
        return Buffer.from(text).toString();
    const length = scratch.write(text);
    return scratch.toString(length === text.length ? 'latin1' : 'utf8', 0, length);
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/list.js



/** A page of 1,000 keys of 1,023 bytes, with every byte encoded as three, is under 4 MiB. */
const PAGE = { keep: 8 * 1024 * 1024, elseNothing: true };
const PAGE_SIZE = 1000;
/**
 * Lists by ListObjectsV2, page after page.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/listobjectsv2
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
function listRequest(client) {
    const ask = async (query, signal) => await client.withRetries(async (keys) => {
        const onHead = ({ status }) => (status === 200 ? PAGE : undefined);
        const response = await client.send({ operation: 'list', query, onHead, signal }, keys);
        if (response.status !== 200)
            throw client.toError('list', (0,service_errors_refusal/* readFailure */.f1)(response));
        const page = readListPage(response.body, client.dialect.encodesTokens);
        (0,release_memory/* releaseMemory */.H)(response.body);
        if (page === 'foreign')
            throw client.errorFor('foreign', 'list', { status: response.status });
        if (page === 'endless')
            throw client.errorFor('list-broken', 'list', { status: response.status });
        return page;
    }, signal);
    return async function* (prefix, options, signal) {
        /** A repeated token would make the list endless. */
        const seen = new Set();
        let { token } = options;
        let given = token === undefined ? [options.startAfter] : [];
        do {
            if (token !== undefined)
                seen.add(token);
            const page = await ask(queryOf(prefix, options, token), signal);
            token = page.nextToken;
            if (token !== undefined && seen.has(token))
                throw client.errorFor('list-broken', 'list', { status: 200 });
            yield within(prefix, given, page);
            given = [page.objects.at(-1)?.key, page.prefixes.at(-1)];
        } while (token !== undefined);
    };
}
/**
 * Drops entries that were not requested. Some stores repeat the `start-after` name, or the last name of the page
 * before, and some ignore the case of the prefix.
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
        // A key may contain characters that XML cannot hold.
        'encoding-type': 'url',
        ...(delimiter && { delimiter }),
        ...(token === undefined ? startAfter && { 'start-after': startAfter } : { 'continuation-token': token }),
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/look-first.js
/**
 * Whether uploads look under their key before they send a body. They begin to after a body was refused because its
 * object is there already, as all are after the memory was lost. The first look that finds nothing ends it.
 */
class LookFirst {
    #isOn = false;
    #isDue = false;
    /** The first look after a refusal; other uploads wait for its answer. */
    #first;
    /** A body was sent, and the store has its object already. */
    sentInVain() {
        this.#isDue = !this.#isOn;
    }
    /** Call `looked` after a look. */
    isToLook() {
        if (this.#isOn)
            return true;
        if (this.#first)
            return this.#first.promise.then(() => this.#isOn);
        if (!this.#isDue)
            return false;
        this.#isDue = false;
        this.#first = Promise.withResolvers();
        return true;
    }
    looked(isThere) {
        this.#isOn = isThere;
        this.#first?.resolve();
        this.#first = undefined;
    }
}

// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/storage/stores/file-digest.js
var file_digest = __webpack_require__(95421);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/put.js









const put_NOTHING = Buffer.alloc(0);
/**
 * Uploads exactly once: create-only, and with a comparison of checksums. After a lost answer, "exists" may mean our
 * own success, so the existing object is compared before the key counts as taken.
 */
function putRequest(client, tools) {
    return (key, body, options, signal) => new Upload(client, tools, { key, body, options, signal }).run();
}
/** The upload of one object over all its attempts, and what they have shown. */
class Upload {
    #client;
    #tools;
    #input;
    #digests;
    /** Becomes `overwrite` once the object under the key is ours and must be sent again. */
    #mode;
    /** Absent once the object under the key is ours, or if the store has no such condition. */
    #replaces;
    /** Whether the answer to an attempt was lost, so that the object under the key may be ours. */
    #mayBeOurs = false;
    #bodiesSent = 0;
    constructor(client, tools, input) {
        this.#client = client;
        this.#tools = tools;
        this.#input = input;
        const { body, options } = input;
        this.#digests = (0,file_body/* isFileBody */.n)(body)
            ? new digests_digests/* BodyDigests */._p(undefined, body.digests)
            : new digests_digests/* BodyDigests */._p(body, options.digests);
        this.#mode = input.options.mode;
        this.#replaces = input.options.replaces;
    }
    run() {
        return this.#client.withRetries(keys => this.#attempt(keys), this.#input.signal, error => {
            if (error instanceof service_error/* ServiceError */._7 && error.isUncertain)
                this.#mayBeOurs = true;
        });
    }
    async #attempt(keys) {
        const { bodyCheck, createOnly, head, prefix } = this.#tools;
        const { key, body, signal } = this.#input;
        // Until the store has proved that it honours create-only, only a look under the key protects an existing object. A
        // large body is not sent in vain.
        if (this.#mode === 'keep-existing' && (!createOnly.isHonoured || (0,file_body/* isFileBody */.n)(body))) {
            const stored = await head(key, signal, keys);
            if (stored)
                return await this.#resultOfExisting(stored);
        }
        else if (this.#mode === 'keep-existing') {
            const looking = this.#tools.lookFirst.isToLook();
            const stored = (typeof looking === 'boolean' ? looking : await looking) && (await this.#lookFirst(keys));
            if (stored)
                return await this.#resultOfExisting(stored);
        }
        const found = bodyCheck.find(() => sendWrongBody(this.#client, prefix, keys, signal));
        const check = typeof found === 'string' ? found : await found;
        if (check === 'md5')
            await this.#require('md5');
        const response = await this.#send(keys, check);
        return this.#client.dialect.isObject(response)
            ? await this.#afterSuccess(keys, response, check)
            : await this.#afterRefusal(keys, response);
    }
    /** Without the right to read, nothing is found. */
    async #lookFirst(keys) {
        const { head, lookFirst } = this.#tools;
        const { key, signal } = this.#input;
        let stored;
        try {
            stored = await head(key, signal, keys);
        }
        catch (error) {
            if (!(error instanceof service_error/* ServiceError */._7) || error.reason !== 'store-denied')
                throw error;
        }
        finally {
            lookFirst.looked(stored !== undefined);
        }
        return stored;
    }
    #send(keys, check) {
        const { key, body, options, signal } = this.#input;
        const mode = this.#tools.createOnly.isIgnored ? 'overwrite' : this.#mode;
        const isAsGiven = mode === options.mode && this.#replaces === options.replaces;
        const headers = this.#client.dialect.putHeaders(isAsGiven ? options : { ...options, mode, replaces: this.#replaces }, this.#digests, check);
        this.#bodiesSent++;
        return this.#client.send({ operation: 'put', key, headers, body, signal }, keys);
    }
    async #afterRefusal(keys, response) {
        const { createOnly, head } = this.#tools;
        const { key, signal } = this.#input;
        if (response.status === 501 && this.#mode === 'keep-existing' && createOnly.isUnknown) {
            createOnly.ignored();
            return await this.#attempt(keys);
        }
        if (response.status === 501 && this.#replaces !== undefined) {
            this.#replaces = undefined;
            return await this.#attempt(keys);
        }
        const failure = (0,service_errors_refusal/* readFailure */.f1)(response);
        // The object to replace is gone.
        if (this.#replaces !== undefined && failure.code === 'NoSuchKey')
            throw this.#client.errorFor('collision', 'put', failure);
        const refusal = this.#client.toError('put', failure);
        if (refusal.id !== 'collision')
            throw refusal;
        const stored = await head(key, signal, keys).catch(error => {
            // Without read access, the store's first answer is reported: the key is taken.
            throw error instanceof service_error/* ServiceError */._7 && error.reason === 'store-denied' ? refusal : error;
        });
        // The object that caused the refusal is gone by now. Another attempt is worthwhile, as after a busy store.
        if (!stored)
            throw this.#client.errorFor('busy', 'put', { status: 409 });
        const found = await this.#resultOfExisting(stored, refusal);
        this.#tools.lookFirst.sentInVain();
        return found;
    }
    async #afterSuccess(keys, response, check) {
        const { bodyCheck, createOnly } = this.#tools;
        // With a signed hash, the store itself has compared the body.
        const match = check === 'sha256' ? 'none' : await this.#compare(response.headers);
        if (match === 'different') {
            // The wrong object is ours: the next attempt must be able to replace it.
            this.#replaceOwn();
            throw this.#client.errorFor('integrity', 'put', (0,service_errors_refusal/* readFailure */.f1)(response));
        }
        // The ETag of an encrypted object proves nothing, but every store sends one.
        if (match === 'none' && etagOf(response.headers) === undefined)
            throw this.#client.errorFor('foreign', 'put', (0,service_errors_refusal/* readFailure */.f1)(response));
        if (match === 'none' && check === 'crc64') {
            // Without any checksum in the answer, the store has to compare an MD5; the uploaded object is sent again for
            // that.
            bodyCheck.fallBack();
            this.#replaceOwn();
            return await this.#attempt(keys);
        }
        // Repeats the upload: a store that honours create-only refuses it, and for others it changes nothing. A large body
        // is not sent twice for that.
        if (this.#mode === 'keep-existing' && !(0,file_body/* isFileBody */.n)(this.#input.body)) {
            const probing = createOnly.probe(async () => (await this.#send(keys, check)).status);
            if (probing !== undefined)
                await probing;
        }
        createOnly.tell();
        // A good answer to a single upload shows that the store has hashed its last byte.
        const isBodyFree = this.#bodiesSent === 1 && (check === 'sha256' || match === 'same');
        return { ...result('stored', response), ...(isBodyFree && { isBodyFree }) };
    }
    /** Compares our bytes with the checksum in an answer. */
    async #compare(headers) {
        const sum = this.#client.dialect.storedSum(headers);
        if (!sum)
            return 'none';
        await this.#require(sum.name);
        return sum.value === this.#digests.of(sum.name) ? 'same' : 'different';
    }
    async #require(name) {
        const { body, signal } = this.#input;
        if ((0,file_body/* isFileBody */.n)(body) && !this.#digests.isKnown(name))
            this.#digests.note(name, await (0,file_digest/* fileDigest */.h)(body, name, signal));
    }
    #replaceOwn() {
        this.#mode = 'overwrite';
        this.#replaces = undefined;
    }
    /** @throws `refusal` if the object under the key holds other bytes */
    async #resultOfExisting(stored, refusal = this.#client.errorFor('collision', 'put', { status: 409 })) {
        const { key, body, signal } = this.#input;
        const match = await this.#compare(stored.headers);
        const read = (sink, signal) => this.#tools.get(key, sink, signal);
        if (!(await (0,holds_bytes/* holdsBytes */.gt)(body, { ...storedObject(stored), match, read }, signal)))
            throw refusal;
        return result(this.#mayBeOurs ? 'stored' : 'already-stored', stored);
    }
}
/**
 * Uploads a wrong body. If the store does not compare hashes and keeps it, the object is removed, as far as the
 * credentials allow.
 */
async function sendWrongBody(client, prefix, keys, signal) {
    const digests = new digests_digests/* BodyDigests */._p(reserved_folder/* PROBE_BYTES */.Z8, { sha256: new digests_digests/* BodyDigests */._p(put_NOTHING).of('sha256') });
    const options = { contentType: 'text/plain', mode: 'overwrite', isInternal: true };
    const key = (0,object_key/* mintKey */.uY)(prefix, reserved_folder/* PROBE_PATH */.VA);
    const headers = client.dialect.putHeaders(options, digests, 'sha256');
    const response = await client.send({ operation: 'put', key, headers, body: reserved_folder/* PROBE_BYTES */.Z8, signal }, keys);
    if (client.dialect.isObject(response))
        await client.send({ operation: 'remove', key, signal }, keys).catch(() => { });
    return response;
}
function result(outcome, { headers }) {
    const etag = etagOf(headers);
    return { outcome, ...(etag !== undefined && { etag }) };
}

;// CONCATENATED MODULE: ./lib/storage/stores/bucket/bucket.js











function openBucket(dialect, settings) {
    const { prefix, credentials, clock, notice, proxy } = settings;
    const createOnly = new CreateOnlySupport(dialect.createOnly, () => notice(dialect.createOnlyIgnored));
    let date;
    const saw = (response) => {
        if (dialect.ignoresCreateOnly(response))
            createOnly.ignored();
        const text = (0,http_headers/* firstHeader */.Y)(response.headers, 'date');
        if (text !== undefined)
            date = { text, at: performance.now() };
    };
    const client = bucketClient(dialect, credentials, clock, saw, proxy);
    const head = headRequest(client);
    const get = getRequest(client);
    return {
        prefix,
        publicBase: dialect.publicBase,
        compares: dialect.bodyCheck === 'unknown' ? [] : [dialect.bodyCheck],
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
                ...(dialect.lacksEncryption(headers) && { lacksEncryption: true }),
                ...(isKnown && { checksum: () => dialect.checksum(headers) }),
            };
        },
        async details(key, signal) {
            const response = await client.withRetries(keys => head(key, signal, keys), signal);
            return response && objectDetails(response);
        },
        put: putRequest(client, {
            prefix,
            head,
            get,
            createOnly,
            bodyCheck: new BodyCheckState(dialect.bodyCheck),
            lookFirst: new LookFirst(),
        }),
        get,
        list: listRequest(client),
        remove: removeRequest(client),
        now() {
            const said = Date.parse(date?.text ?? '');
            return date && !Number.isNaN(said) ? said + performance.now() - date.at : undefined;
        },
        close: () => dialect.close(),
    };
}
/**
 * Services answer 204 whether or not the object existed; some compatible stores answer 200, or 404 for a missing
 * object. In a bucket with versions the older ones stay.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/deleteobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
 */
function removeRequest(client) {
    return async (key, signal) => await client.withRetries(async (keys) => {
        const response = await client.send({ operation: 'remove', key, signal }, keys);
        if (response.status === 204 || client.dialect.isObject(response))
            return;
        const failure = (0,service_errors_refusal/* readFailure */.f1)(response);
        // A 404 without this code may mean a missing bucket, or a page of another server.
        if (failure.status !== 404 || failure.code !== 'NoSuchKey')
            throw client.toError('remove', failure);
    }, signal);
}

// EXTERNAL MODULE: ./lib/base/files/file-chunks.js
var file_chunks = __webpack_require__(88074);
// EXTERNAL MODULE: ./lib/base/http/exchange.js + 4 modules
var exchange = __webpack_require__(71982);
// EXTERNAL MODULE: ./lib/base/http/http1-agent.js
var http1_agent = __webpack_require__(92805);
// EXTERNAL MODULE: ./lib/base/http/known-names.js
var known_names = __webpack_require__(47100);
// EXTERNAL MODULE: ./lib/base/http/proxied-agent.js
var proxied_agent = __webpack_require__(91383);
;// CONCATENATED MODULE: ./lib/storage/stores/bucket/transport.js
/**
 * Sends requests to a store over undici. This client has none of the origin's address guard, headers or proxy,
 * because internal endpoints lie in private ranges. The store's proxy is an input of its own.
 */






const CONNECT_MS = 10_000;
/** Time for a slow line: a minute, and a second more per 256 KiB sent. */
const TOTAL_MS = 60_000;
const BYTES_PER_EXTRA_SECOND = 256 * 1024;
const IDLE_MS = 30_000;
/** Objects of any size are read while they move: at least 1 KiB a second, at most a day. */
const READING = {
    headersMs: TOTAL_MS,
    idleMs: IDLE_MS,
    totalMs: 86_400_000,
    floor: { bytes: 30 * 1024, windowMs: 30_000 },
};
/** An error document is under 2 KiB, plus perhaps 8 KiB for the string to sign. */
const MAX_ERROR_BYTES = 64 * 1024;
/**
 * @param routes the forward proxies, if there are any
 * @param onRequest called before each request
 */
function openTransport(routes, onRequest = () => { }) {
    const direct = (0,http1_agent/* http1Agent */.D)({ connect: { timeout: CONNECT_MS, lookup: known_names/* lookupName */.Q, ...http1_agent/* VERIFIED */.z } });
    const dispatcher = routes ? new proxied_agent/* ProxiedAgent */.N(direct, routes, {}) : direct;
    return {
        send({ method, url, headers, body, onHead, signal }) {
            const pathStart = url.indexOf('/', url.indexOf('://') + 3);
            onRequest();
            return (0,exchange/* exchange */.c)({
                dispatcher,
                method,
                origin: url.slice(0, pathStart),
                path: url.slice(pathStart),
                ...sent(headers, body),
                limits: method === 'GET' ? READING : sending(body ? (0,file_body/* sizeOf */.$)(body) : 0),
                signal,
                onHead: head => onHead?.(head) ?? plan(head),
            });
        },
        close: () => dispatcher.destroy(),
    };
}
function sent(headers, body) {
    if (!body || !(0,file_body/* isFileBody */.n)(body))
        return { headers, body };
    return {
        headers: { ...headers, 'content-length': String(body.size) },
        body: () => (0,file_chunks/* fileChunks */.T)(body.path),
    };
}
const FORGOTTEN = { drain: MAX_ERROR_BYTES };
/** No store sends a larger error document; status and headers are enough then. */
const ERROR_DOCUMENT = { keep: MAX_ERROR_BYTES, elseNothing: true };
function plan({ status }) {
    return status < 300 ? FORGOTTEN : ERROR_DOCUMENT;
}
/**
 * The headers of the answer arrive after the last byte of the body is sent, so they get the time of the whole
 * exchange.
 */
function sending(bytes) {
    const totalMs = TOTAL_MS + Math.ceil(bytes / BYTES_PER_EXTRA_SECOND) * 1000;
    return { headersMs: totalMs, idleMs: IDLE_MS, totalMs };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
;// CONCATENATED MODULE: ./lib/base/files/contained-folder.js





/** A folder that no path leaves. Paths use '/'; a link that leads out of the folder is refused. */
class ContainedFolder {
    directory;
    /** The folder with links resolved, once it exists. */
    #root;
    /** Folders known to exist inside. */
    #checked = new Set();
    /** @param directory absolute; made on the first write */
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
        await (0,make_directory/* makeDirectory */.O)(this.directory);
        let folder = this.directory;
        for (const segment of path.split('/').slice(0, -1)) {
            folder = (0,external_node_path_.join)(folder, segment);
            await (0,promises_.mkdir)(folder).catch((0,errors/* ifCode */.Vd)('EEXIST'));
            await this.#refuseEscape(await (0,promises_.realpath)(folder), path);
        }
        this.#checked.add(parent);
    }
    /** Returns the file at a path; undefined if there is none. */
    async find(path) {
        const real = await (0,promises_.realpath)(this.pathOf(path)).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
        if (real === undefined)
            return undefined;
        await this.#refuseEscape(real, path);
        const stats = await (0,promises_.stat)(real).catch((0,errors/* ifCode */.Vd)('ENOENT'));
        return stats?.isFile() ? { path: real, size: stats.size } : undefined;
    }
    /** @throws PersistError if a link on the way, made by another program, leads out of the folder */
    async #refuseEscape(real, path) {
        this.#root ??= await (0,promises_.realpath)(this.directory);
        const root = this.#root;
        if (real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
            return;
        throw new errors/* PersistError */.vc('store', 'store-denied', (0,say/* say */.c)('folder-link-out', { directory: this.directory, path }), { advice: (0,say/* say */.c)('folder-link-out-fix') });
    }
}
/** @throws PersistError if the folder's path is a file */
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
// EXTERNAL MODULE: ./lib/storage/key/byte-order.js
var byte_order = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/storage/stores/folder/walk.js





/** Names read at once. */
const BATCH = 1024;
/**
 * Yields the files below a folder as S3 would list them, in the order of their keys' bytes. Holds the names of each
 * folder on the way, and leaves a folder that is grouped into a prefix at its first file. Begins at the top folder
 * for any prefix, so that no `..` and no link leads outside.
 */
async function* walk(query, signal) {
    const { delimiter, prefix, after } = query;
    const levels = [(await entriesOf('', query)).values()];
    let grouped;
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
        signal.throwIfAborted();
        const { value: entry, done } = level.next();
        if (done) {
            levels.pop();
            continue;
        }
        const { key, isFolder } = entry;
        if (grouped !== undefined && key.startsWith(grouped))
            continue;
        const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
        const isPrefix = end >= 0;
        const name = isPrefix ? key.slice(0, end + delimiter.length) : key;
        const isAfter = (0,byte_order/* byBytes */.b)(name, after) > 0;
        if (isFolder) {
            // A folder that sorts before `after` may hold files that sort after it, unless its name groups them.
            if (isAfter || (!isPrefix && after.startsWith(key)))
                levels.push((await entriesOf(key, query)).values());
        }
        else if (isAfter) {
            if (isPrefix)
                grouped = name;
            yield { name, isPrefix };
        }
    }
}
/** Entries of a folder that may be below the prefix. Links are neither followed nor listed. */
async function entriesOf(folder, { directory, prefix }) {
    const entries = [];
    try {
        // Read in batches: beside the folder of the memory there may be a million images.
        for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(directory, folder), { bufferSize: BATCH })) {
            const isFolder = entry.isDirectory();
            if (!isFolder && (!entry.isFile() || (0,atomic_file/* isTemporary */.ey)(entry.name)))
                continue;
            const key = `${folder}${entry.name}${isFolder ? '/' : ''}`;
            if (key.startsWith(prefix) || (isFolder && prefix.startsWith(key)))
                entries.push({ key, isFolder });
        }
    }
    catch (error) {
        (0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR')(error);
    }
    return entries.sort((a, b) => (0,byte_order/* byBytes */.b)(a.key, b.key));
}

;// CONCATENATED MODULE: ./lib/storage/stores/folder/list.js




const list_PAGE_SIZE = 1000;
/** Lists the files below a folder page by page. The token of a page is its last name. */
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
/** Omits files that have been removed since. */
async function objectsOf(directory, keys) {
    const objects = await Promise.all(keys.map(key => objectAt((0,external_node_path_.join)(directory, key), key)));
    return objects.filter(object => object !== undefined);
}
async function objectAt(path, key) {
    const stats = await (0,promises_.lstat)(path).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
    return stats?.isFile() ? { key, size: stats.size, lastModified: stats.mtime } : undefined;
}

;// CONCATENATED MODULE: ./lib/storage/stores/folder/read.js



/** Larger chunks are no faster on local disks. */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file into a sink. Errors of the sink pass through unchanged.
 * @param explained turns an error of the file system into a sentence
 */
async function readFileInto(sink, { path, size }, explained, signal) {
    const throwExplained = (error) => {
        throw explained(error);
    };
    const file = await (0,promises_.open)(path).catch(throwExplained);
    try {
        sink.begin({ size });
        // One byte more than the file has: a short read then shows its end without another call.
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
 * A folder as a store: the segments of a key are folders below it. A file appears under its name only when every byte
 * is written. Must not import fetch or inspect, nor read the environment.
 */



















/** @param directory absolute; created by the first write */
function openFolder(directory) {
    const contained = new ContainedFolder(directory);
    const calls = new file_calls/* FileCalls */.M();
    async function holds(key, body, signal) {
        const file = await contained.find(key);
        if (!file)
            return false;
        const explained = (error) => (0,file_errors/* folderError */.VY)(error, directory, key);
        const read = (sink, ended) => readFileInto(sink, file, explained, ended);
        return await (0,holds_bytes/* holdsBytes */.gt)(body, { size: file.size, read }, signal);
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
        async details(key, signal) {
            const file = await find(key, signal);
            if (!file)
                await refuseFile(directory);
            const stats = file && (await (0,promises_.stat)(file.path).catch((0,errors/* ifCode */.Vd)('ENOENT')));
            return stats && { size: stats.size, lastModified: stats.mtime };
        },
        async put(key, body, { mode }, signal) {
            signal.throwIfAborted();
            refuseWindowsFlaw(key);
            const path = contained.pathOf(key);
            const mayReplace = mode === 'overwrite';
            try {
                await contained.makeFolders(key);
                // Most keys are new, and testing only for existence costs a fifth of finding the file.
                if (!mayReplace && (await calls.exists(path)) && (await holds(key, body, signal)))
                    return { outcome: 'already-stored' };
                if (!(await (0,atomic_file/* makeFile */.VE)(path, body, mayReplace, calls, signal))) {
                    if (await holds(key, body, signal))
                        return { outcome: 'already-stored' };
                    throw collision();
                }
                return { outcome: 'stored', isBodyFree: true };
            }
            catch (error) {
                signal.throwIfAborted();
                const failure = (0,file_errors/* folderError */.VY)(error, directory, key);
                throw (0,file_body/* isFileBody */.n)(body) && (0,file_errors/* isDiskFull */.b$)(failure) ? noRoomFor(failure) : failure;
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
                // Removes a link itself: its target belongs to another key.
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
/** A large file may have no room where others have. */
function noRoomFor({ sentence, advice }) {
    return new errors/* PersistError */.vc('store', 'disk-full', sentence, { advice });
}
function gone(key) {
    return new errors/* PersistError */.vc('store', 'http-404', (0,say/* say */.c)('folder-no-file', { key }), {
        advice: (0,say/* say */.c)('folder-no-file-fix'),
    });
}
/** Only Windows treats these names in a special way. */
function refuseWindowsFlaw(key) {
    const flaw = (0,external_node_os_.platform)() === 'win32' ? (0,windows_names/* windowsFlaw */.k)(key) : undefined;
    if (!flaw)
        return;
    throw new errors/* PersistError */.vc('store', 'key-invalid', (0,say/* say */.c)('key-wrong', { key: JSON.stringify(key), rule: flaw }));
}
/** A file has no stored checksum, so it is read once more to compare. */
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

// EXTERNAL MODULE: ./lib/storage/service-errors/rule.js
var rule = __webpack_require__(74917);
;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/store.js
/** Refusals and failures of any store over HTTP. These rules follow the codes of one service. */


const STORE_RULES = [
    (0,rule/* rule */.H)('integrity', 'store-integrity', undefined, 'yes'),
    (0,rule/* rule */.H)('read-integrity', 'store-integrity', undefined, 'once'),
    (0,rule/* rule */.H)('changed', 'store-unavailable', undefined, 'yes'),
    (0,rule/* rule */.H)('list-broken', 'store-endpoint'),
    // Temporary refusals.
    (0,rule/* rule */.H)('throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
    (0,rule/* rule */.H)('busy', 'store-unavailable', { status: status => status >= 500 || status === 408 }, 'yes'),
    // Another service, or none.
    (0,rule/* rule */.H)('foreign', 'store-endpoint', { foreign: true }),
    (0,rule/* rule */.H)('redirect', 'store-endpoint', { status: status => status >= 300 && status < 400 }),
    (0,rule/* rule */.H)('foreign', 'store-endpoint', { status: status => status > 0 && status < 300 }),
    (0,rule/* rule */.H)('proxy', 'store-endpoint', { network: /\bPROXY_4\d\d$/ }),
    (0,rule/* rule */.H)('proxy', 'store-unavailable', { network: /\bPROXY_/ }, 'yes'),
    (0,rule/* rule */.H)('no-host', 'store-endpoint', { network: exchange_error/* NO_SUCH_HOST */.Nj }, 'yes'),
    (0,rule/* rule */.H)('certificate', 'store-endpoint', { network: exchange_error/* CERTIFICATE */.kX }),
    (0,rule/* rule */.H)('unsendable', 'unexpected', { network: /\bUND_ERR_(INVALID_ARG|NOT_SUPPORTED)$/ }),
    (0,rule/* rule */.H)('lost', 'store-unavailable', { network: /./ }, 'yes'),
    (0,rule/* rule */.H)('denied', 'store-denied', { status: status => status === 401 || status === 403 }),
    (0,rule/* rule */.H)('no-bucket', 'store-bucket', { status: status => status === 404 }),
    (0,rule/* rule */.H)('collision', 'key-collision', { status: status => status === 412 }),
    (0,rule/* rule */.H)('refused', 'store-denied'),
];

;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/oss.js
/** The refusals of OSS. Codes: https://www.alibabacloud.com/help/en/oss/support/error-codes */



const OSS_RULES = [
    // Credentials.
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
    // Bucket, endpoint and rights.
    (0,rule/* rule */.H)('other-region', 'store-bucket', {
        codes: ['AccessDenied'],
        message: /must be addressed using the specified endpoint/i,
    }),
    // https://www.alibabacloud.com/help/en/oss/user-guide/access-buckets-via-custom-domain-names
    (0,rule/* rule */.H)('domain-needed', 'store-endpoint', { codes: ['PublicEndpointForbidden'], ec: /^0048-00000401$/ }),
    // https://www.alibabacloud.com/help/en/oss/support/0005-00000208
    (0,rule/* rule */.H)('encryption-key', 'store-denied', { ec: /^0005-00000208$/ }),
    (0,rule/* rule */.H)('encryption-key', 'store-denied', { codes: ['AccessDenied'], message: /forbidden by kms/i }),
    (0,rule/* rule */.H)('encryption-off', 'store-denied', {
        codes: ['KmsServiceNotEnabled', 'InvalidEncryptionAlgorithmError'],
    }),
    (0,rule/* rule */.H)('tags-refused', 'store-denied', { codes: ['InvalidTag'] }),
    (0,rule/* rule */.H)('list-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['list'] }),
    (0,rule/* rule */.H)('remove-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['remove'] }),
    (0,rule/* rule */.H)('denied', 'store-denied', { codes: ['AccessDenied'] }),
    (0,rule/* rule */.H)('suspended', 'store-denied', {
        codes: ['UserDisable', 'InDebt', 'InDebtOverdue', 'BucketDisable', 'AbnormalBucketOwnerStatus'],
    }),
    (0,rule/* rule */.H)('no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
    (0,rule/* rule */.H)('bucket-name', 'store-bucket', { codes: ['InvalidBucketName'] }),
    (0,rule/* rule */.H)('path-style', 'store-endpoint', { codes: ['SecondLevelDomainForbidden'] }),
    // One object.
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
    // Temporary refusals.
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
    // RequestTimeout is a 400 of OSS for a body that came too slowly.
    (0,rule/* rule */.H)('busy', 'store-unavailable', { codes: ['ServiceUnavailable', 'InternalError', 'RequestTimeout'] }, 'yes'),
    (0,rule/* rule */.H)('no-oss-host', 'store-endpoint', { network: exchange_error/* NO_SUCH_HOST */.Nj }, 'yes'),
    (0,rule/* rule */.H)('internal-unreachable', 'store-endpoint', {
        network: /^connect (deadline|UND_ERR_CONNECT_TIMEOUT|E(TIMEDOUT|NETUNREACH|HOSTUNREACH))$/,
        host: /-internal\./,
    }),
    ...STORE_RULES,
];

;// CONCATENATED MODULE: ./lib/base/digests/hmac-sha256.js
/**
 * HMAC-SHA-256 for thousands of short texts under one key (https://www.rfc-editor.org/rfc/rfc2104). Node's `createHmac`
 * makes a native object that the garbage collector must find and free, which costs several times the hash itself; `hash`
 * makes none.
 */

/** Bytes of a SHA-256 block and of its digest. */
const BLOCK = 64;
const DIGEST = 32;
/** Bytes reserved for a text, at most three per UTF-16 unit; signed texts have about 150. */
const ROOM = 1024;
/** @param key at most a block long */
function hmacSha256(key) {
    const padded = (pad) => Buffer.alloc(BLOCK).map((_, at) => (key[at] ?? 0) ^ pad);
    const inner = Buffer.concat([padded(0x36)], BLOCK + ROOM);
    const outer = Buffer.concat([padded(0x5c)], BLOCK + DIGEST);
    return text => {
        const isShort = 3 * text.length <= ROOM;
        const message = isShort
            ? inner.subarray(0, BLOCK + inner.write(text, BLOCK))
            : Buffer.concat([inner.subarray(0, BLOCK), Buffer.from(text)]);
        outer.write((0,external_node_crypto_.hash)('sha256', message), BLOCK, 'hex');
        return (0,external_node_crypto_.hash)('sha256', outer);
    };
}
/** The signing key of cloud services: the MAC of each word is the key for the next; the first key is `secret`. */
function derivedKey(secret, words) {
    return words.reduce((key, word) => (0,external_node_crypto_.createHmac)('sha256', key).update(word).digest(), Buffer.from(secret));
}

// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
// EXTERNAL MODULE: ./lib/base/url/percent-encode.js
var percent_encode = __webpack_require__(58585);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/signature.js
/**
 * OSS Signature V4 in the header. ali-oss's signer derives the day's signing key again for each request, which is
 * most of its cost (70 of 100 µs). This one keeps the key, and the order of the headers. Pure.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/recommend-to-use-signature-version-4
 */




function ossSigner(region) {
    const macOf = (0,memoize_last/* memoizeLast */.x)((dayAndSecret) => {
        const scope = [dayAndSecret.slice(0, 8), region, 'oss', 'aliyun_v4_request'];
        return hmacSha256(derivedKey(`aliyun_v4${dayAndSecret.slice(8)}`, scope));
    });
    const signedOf = (0,memoize_last/* memoizeLast */.x)(signed, memoize_last/* isSameList */.f);
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
        const signature = macOf(day + secret)(toSign);
        return `OSS4-HMAC-SHA256 Credential=${accessKeyId}/${scope},Signature=${signature}`;
    };
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
    const { default: OssClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4391)]).then(__webpack_require__.t.bind(__webpack_require__, 14391, 19));
    const options = {
        // Placeholders, replaced before each request: ali-oss refuses to start without keys.
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
    // Omits the MD5 that ali-oss would add, with a copy of the body: `put` has no option against it.
    client._objectRequestParams = (method, object, { headers, subres, ctx }) => ({
        ...{ method, bucket, object, headers, subres, ctx },
        disabledMD5: true,
    });
    // ali-oss would build this URL again for each answer, and it is never read.
    client._objectUrl = () => '';
    const sign = ossSigner(location.region);
    client.authorizationV4 = (method, request, bucketName, key) => sign({ ...request, method, bucket: bucketName, key }, client.options);
    return {
        async send(request, credentials) {
            const ctx = { request };
            client.options.accessKeyId = credentials.accessKeyId;
            client.options.accessKeySecret = credentials.accessKeySecret;
            // Set here, because the constructor would print advice about renewal, which we do ourselves.
            client.options.stsToken = credentials.securityToken ?? '';
            try {
                // ali-oss signs before its first await, so concurrent requests cannot mix up their credentials.
                await call(client, request, { headers: { ...request.headers }, ctx });
            }
            catch (error) {
                // ali-oss's error carries the whole body and repeats its headers; the outcome has all that is needed.
                if (!ctx.outcome)
                    throw error;
            }
            if (ctx.outcome && 'response' in ctx.outcome)
                return ctx.outcome.response;
            throw ctx.outcome?.error;
        },
        followClock(serverTime) {
            // ali-oss adds this to the system's clock, so the difference is measured against that clock.
            client.options.amendTimeSkewed = serverTime - Date.now();
        },
    };
}
function call(client, request, options) {
    const { operation, key = '', body, query } = request;
    switch (operation) {
        case 'put': {
            // ali-oss never sees the bytes of a file.
            const { buffer, byteOffset, byteLength } = body && !(0,file_body/* isFileBody */.n)(body) ? body : new Uint8Array();
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
/**
 * ali-oss's XML parser gets this in place of the list: it throws on lists of real stores, and leaves keys encoded.
 */
const EMPTY_LIST = Buffer.from('<ListBucketResult/>');
/**
 * The `urllib` option of ali-oss. Records the answer for the call. ali-oss gets no body, so its parsers and messages
 * never hold one.
 */
async function requestThrough(transport, url, params) {
    const { method, content, ctx } = params;
    const { body, onHead, signal } = ctx.request;
    try {
        const isFile = body !== undefined && (0,file_body/* isFileBody */.n)(body);
        const headers = wireHeaders(params.headers, isFile);
        const sent = isFile ? body : content;
        const response = await transport.send({ method, url, headers, body: sent, onHead, signal });
        ctx.outcome = { response };
        const { status } = response;
        return { status, headers: status < 300 ? response.headers : {}, data: EMPTY_LIST, res: { status } };
    }
    catch (error) {
        ctx.outcome = { error };
        // urllib marks a missing answer with the status -1.
        throw Object.assign(new Error('no answer'), { status: -1 });
    }
}
/** Omits `Host`, which ali-oss invents if the endpoint is an address, and its length of a file, which it never sees. */
function wireHeaders(headers, isFile) {
    const wire = {};
    for (const name in headers)
        if (name !== 'host' && !(isFile && name === 'Content-Length'))
            wire[name] = String(headers[name]);
    return wire;
}

// EXTERNAL MODULE: ./lib/storage/stores/bucket/object-headers.js
var object_headers = __webpack_require__(7963);
// EXTERNAL MODULE: ./lib/storage/stores/upload-options.js
var upload_options = __webpack_require__(84036);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/headers.js


function putHeaders(options, digests, check, defaults) {
    const headers = (0,object_headers/* objectHeaders */.q)(options, digests, check, 'x-oss-meta-');
    // OSS ignores the header in a bucket with versions, so no check may rely on it alone.
    if (options.mode === 'keep-existing')
        headers['x-oss-forbid-overwrite'] = 'true';
    // https://www.alibabacloud.com/help/en/oss/user-guide/server-side-encryption-8
    const { encryption } = defaults;
    if (encryption)
        headers['x-oss-server-side-encryption'] = encryption.method;
    if (encryption?.keyId !== undefined)
        headers['x-oss-server-side-encryption-key-id'] = encryption.keyId;
    if (options.isInternal)
        return headers;
    const tagging = (0,upload_options/* encodedTags */.ee)(defaults.tags);
    if (tagging !== '')
        headers['x-oss-tagging'] = tagging;
    if (defaults.storageClass !== undefined)
        headers['x-oss-storage-class'] = defaults.storageClass;
    if (defaults.acl !== undefined)
        headers['x-oss-object-acl'] = defaults.acl;
    return headers;
}

// EXTERNAL MODULE: ./lib/base/digests/crc64.js + 1 modules
var crc64 = __webpack_require__(63472);
;// CONCATENATED MODULE: ./lib/storage/stores/oss/proof.js
/** Compares the object in OSS with our bytes, by the checksums in its answer. Pure. */



/**
 * The CRC-64 if the answer has it, else the ETag if it is an MD5. Only simple uploads without encryption
 * by a key of KMS have an MD5 as ETag, and a service that imitates OSS may send neither.
 *
 * @param isByKey this run encrypts by a key of KMS, in case the answer does not say so
 */
function storedSum(headers, isByKey = false) {
    const crc = (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-hash-crc64ecma');
    if (crc !== undefined)
        return { name: 'crc64', value: crc };
    const encryption = (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-server-side-encryption');
    if (encryption === undefined ? isByKey : encryption === 'KMS')
        return undefined;
    const value = md5Of(headers);
    return value === undefined ? undefined : { name: 'md5', value };
}
/** Compares chunk by chunk. Without a CRC-64 there is no reliable checksum. */
function checksum(headers) {
    const crc = (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-hash-crc64ecma');
    if (crc === undefined)
        return undefined;
    const running = new crc64/* Crc64 */.Vl();
    return { update: chunk => running.update(chunk), isRight: () => running.digest() === crc };
}

;// CONCATENATED MODULE: ./lib/storage/stores/oss/oss.js
/**
 * The dialect of Alibaba Cloud OSS.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/api-overview-of-oss
 */






/** The right that a policy has to grant for each operation. */
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
    const isByKey = settings.encryption?.method === 'KMS';
    const hasTags = Object.keys(settings.tags ?? {}).length > 0;
    const actionOf = (operation) => operation === 'put' && hasTags ? `${ACTIONS.put}, oss:PutObjectTagging` : ACTIONS[operation];
    const serviceContext = (operation) => ({
        operation,
        service: 'OSS',
        region: location.region,
        host: location.style === 'virtual' ? `${bucket}.${host}` : host,
        now: Date.now(),
        language,
        rules: OSS_RULES,
        names: { bucket, target: `${bucket}/${prefix}*`, action: actionOf(operation) },
    });
    return {
        bodyCheck: 'crc64',
        publicBase: location.publicBase,
        createOnly: 'honoured',
        createOnlyIgnored: (0,say/* say */.c)('create-only-versions', { bucket }),
        send: client.send,
        followClock: client.followClock,
        serviceContext,
        // The official SDKs encode the token too.
        encodesTokens: true,
        lacksEncryption: headers => settings.encryption !== undefined && headers['x-oss-server-side-encryption'] === undefined,
        putHeaders: (options, digests, check) => putHeaders(options, digests, check, settings),
        isObject({ status, headers }) {
            const isPage = /^text\/html\b/i.test((0,http_headers/* firstHeader */.Y)(headers, 'content-type') ?? '');
            return status === 200 && (!isPage || (0,http_headers/* firstHeader */.Y)(headers, 'x-oss-request-id') !== undefined);
        },
        // A bucket sends this header while versions are kept, and also after they are suspended.
        ignoresCreateOnly: ({ headers }) => headers['x-oss-version-id'] !== undefined,
        storedSum: headers => storedSum(headers, isByKey),
        checksum: checksum,
        close: transport.close,
    };
}

// EXTERNAL MODULE: ./lib/storage/stores/own-store.js
var own_store = __webpack_require__(90844);
;// CONCATENATED MODULE: ./lib/storage/service-errors/rules/s3.js
/**
 * The refusals of S3 and of compatible stores.
 * Codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */


const S3_RULES = [
    // Credentials.
    (0,rule/* rule */.H)('s3-unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
    (0,rule/* rule */.H)('wrong-secret', 'store-auth', { codes: ['SignatureDoesNotMatch'] }),
    (0,rule/* rule */.H)('token-expired', 'store-auth', { codes: ['ExpiredToken', 'TokenRefreshRequired'] }, 'refresh'),
    (0,rule/* rule */.H)('s3-token-refused', 'store-auth', { codes: ['InvalidToken'] }, 'refresh'),
    (0,rule/* rule */.H)('clock', 'store-clock', { codes: ['RequestTimeTooSkewed'] }, 'once'),
    (0,rule/* rule */.H)('s3-account', 'store-denied', {
        codes: ['AccountProblem', 'AllAccessDisabled', 'NotSignedUp', 'OptInRequired', 'UserSuspended'],
    }),
    // Bucket, endpoint and rights.
    (0,rule/* rule */.H)('s3-region', 'store-bucket', {
        codes: [
            'PermanentRedirect',
            'TemporaryRedirect',
            'AuthorizationHeaderMalformed',
            'IllegalLocationConstraintException',
            'InvalidRegionName',
        ],
    }),
    (0,rule/* rule */.H)('s3-encryption-key', 'store-denied', { codes: ['AccessDenied'], message: /\bkms:[A-Z]/ }),
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
    // The S3 hosts of OSS and COS.
    (0,rule/* rule */.H)('path-style', 'store-endpoint', { codes: ['SecondLevelDomainForbidden'] }),
    (0,rule/* rule */.H)('s3-encryption-key', 'store-denied', {
        codes: [
            'KMS.DisabledException',
            'KMS.InvalidKeyUsageException',
            'KMS.KMSInvalidStateException',
            'KMS.NotFoundException',
        ],
    }),
    // Stores that imitate S3 say by the message alone that the request's encryption is the cause.
    (0,rule/* rule */.H)('s3-encryption-key', 'store-denied', {
        codes: ['InvalidArgument', 'InvalidRequest', 'InvalidEncryptionAlgorithmError'],
        operations: ['put'],
        message: /encrypt|\bkms/i,
    }),
    (0,rule/* rule */.H)('s3-tags', 'store-denied', {
        codes: ['InvalidTag', 'BadRequest'],
        operations: ['put'],
        message: /tag/i,
    }),
    (0,rule/* rule */.H)('s3-acl', 'store-denied', { codes: ['AccessControlListNotSupported'] }),
    (0,rule/* rule */.H)('s3-storage-class', 'store-denied', { codes: ['InvalidStorageClass'] }),
    (0,rule/* rule */.H)('s3-full', 'store-denied', { codes: ['QuotaExceeded', 'XMinioStorageFull', 'InsufficientStorage'] }),
    // One object. Older MinIO answers 304 to a create-only upload of an existing key.
    (0,rule/* rule */.H)('collision', 'key-collision', { codes: ['PreconditionFailed'] }),
    (0,rule/* rule */.H)('collision', 'key-collision', { status: status => status === 304, operations: ['put'] }),
    (0,rule/* rule */.H)('s3-conflict', 'store-unavailable', { codes: ['ConditionalRequestConflict', 'OperationAborted'] }, 'yes'),
    (0,rule/* rule */.H)('key-invalid', 'key-invalid', { codes: ['KeyTooLongError', 'XMinioInvalidObjectName'] }),
    (0,rule/* rule */.H)('digest-refused', 'store-integrity', { codes: ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody'] }, 'once'),
    (0,rule/* rule */.H)('archived', 'store-denied', { codes: ['InvalidObjectState'] }),
    (0,rule/* rule */.H)('too-large', 'too-large', { codes: ['EntityTooLarge'] }),
    (0,rule/* rule */.H)('no-key', 'http-404', { codes: ['NoSuchKey'], operations: ['get'] }),
    // Temporary refusals.
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
    // RequestTimeout is a 400 for a body that came too slowly.
    (0,rule/* rule */.H)('busy', 'store-unavailable', { codes: ['InternalError', 'ServiceUnavailable', 'RequestTimeout'] }, 'yes'),
    (0,rule/* rule */.H)('s3-not-implemented', 'store-endpoint', { status: status => status === 501 }),
    ...STORE_RULES,
];
/** Codes: https://developers.cloudflare.com/r2/api/error-codes/ */
const R2_RULES = [
    // The status counts too, because HEAD brings no code.
    (0,rule/* rule */.H)('r2-unauthorized', 'store-auth', { status: status => status === 401 }),
    (0,rule/* rule */.H)('r2-unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
    (0,rule/* rule */.H)('r2-unknown-id', 'store-auth', { codes: ['InvalidArgument'], message: /access key has length/i }),
    (0,rule/* rule */.H)('r2-not-enabled', 'store-denied', { codes: ['NotEntitled'] }),
    (0,rule/* rule */.H)('r2-denied', 'store-denied', { codes: ['AccessDenied'] }),
    (0,rule/* rule */.H)('r2-no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
    ...S3_RULES,
];

// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(5034);
;// CONCATENATED MODULE: ./lib/storage/stores/s3/signature.js
/**
 * AWS Signature V4 in the header. Keeps everything that uploads have in common: the day's signing key, the second's
 * date, the order of the headers. Pure.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */



function s3Signer(region) {
    const dateOf = (0,memoize_last/* memoizeLast */.x)((second) => new Date(second * 1000).toISOString().replace(/[:-]|\.\d{3}/g, ''));
    const macOf = (0,memoize_last/* memoizeLast */.x)((dayAndSecret) => {
        const scope = [dayAndSecret.slice(0, 8), region, 's3', 'aws4_request'];
        return hmacSha256(derivedKey(`AWS4${dayAndSecret.slice(8)}`, scope));
    });
    const orderOf = (0,memoize_last/* memoizeLast */.x)(sorted, memoize_last/* isSameList */.f);
    return ({ method, url, headers, time }, { accessKeyId, accessKeySecret, securityToken }) => {
        const date = dateOf(Math.floor(time / 1000));
        const day = date.slice(0, 8);
        const sent = { ...headers, 'x-amz-date': date };
        if (securityToken !== undefined)
            sent['x-amz-security-token'] = securityToken;
        const { names, signedHeaders } = orderOf(Object.keys(sent));
        const { host, path, query } = partsOf(url);
        const lineOf = (name) => `${name}:${sent[name] ?? host}\n`;
        let lines = '';
        for (const name of names)
            lines += lineOf(name);
        if (TO_BE_TRIMMED.test(lines)) {
            for (const name of Object.keys(sent))
                sent[name] = (sent[name] ?? '').trim();
            lines = names.map(name => lineOf(name).replace(/[^\S\n]+/g, ' ')).join('');
        }
        const canonical = `${method}\n${path}\n${sortedQuery(query)}\n${lines}\n${signedHeaders}\n${sent['x-amz-content-sha256']}`;
        const scope = `${day}/${region}/s3/aws4_request`;
        const toSign = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${(0,external_node_crypto_.hash)('sha256', canonical)}`;
        const signature = macOf(day + accessKeySecret)(toSign);
        sent.authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
        return sent;
    };
}
/**
 * White space that has to be normalised: at the start or end of a value, two in a row, or other than a space. Few
 * requests have any.
 */
const TO_BE_TRIMMED = /: | \n| {2}|[^\S\n ]/;
/** The result includes `host`. */
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
/** Sorts by name: the order of whole pairs differs. */
function sortedQuery(query) {
    if (query === '')
        return '';
    const pairs = query.split('&').map(pair => pair.split('='));
    return pairs
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
        .map(([name, value = '']) => `${name}=${value}`)
        .join('&');
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/client.js
/** Signs and sends one request at a time. https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAPI.html */


const METHODS = { put: 'PUT', head: 'HEAD', get: 'GET', list: 'GET', remove: 'DELETE' };
/** SHA-256 of an empty body. */
const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
function s3Client(bucket, location, transport) {
    const urlOf = addressing(bucket, location);
    const sign = s3Signer(location.region);
    let aheadMs = 0;
    return {
        send(request, credentials) {
            const { operation, body, onHead, signal } = request;
            const method = METHODS[operation];
            const url = urlOf(request);
            // The headers of a body already hold its hash.
            const unsigned = body ? request.headers : { 'x-amz-content-sha256': EMPTY_HASH, ...request.headers };
            const time = Date.now() + aheadMs;
            const headers = sign({ method, url, headers: unsigned ?? {}, time }, credentials);
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
        // Some stores sign a `+` in a path as a space, and every store that checks signatures encodes `!'()*`.
        if (key !== undefined)
            return `${base}/${(0,percent_encode/* encodePath */.O)(key)}`;
        const pairs = Object.entries(query ?? {}).map(([name, value]) => `${(0,percent_encode/* encodeStrict */.g)(name)}=${(0,percent_encode/* encodeStrict */.g)(value)}`);
        return `${base}${style === 'path' ? '' : '/'}?${pairs.join('&')}`;
    };
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/headers.js


const headers_METHODS = { AES256: 'AES256', KMS: 'aws:kms' };
function headers_putHeaders(options, digests, check, defaults) {
    const headers = (0,object_headers/* objectHeaders */.q)(options, digests, check, 'x-amz-meta-');
    headers['x-amz-content-sha256'] = digests.of('sha256');
    // Create-only: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
    if (options.mode === 'keep-existing')
        headers['if-none-match'] = '*';
    if (options.replaces !== undefined)
        headers['if-match'] = `"${options.replaces}"`;
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
    const { encryption } = defaults;
    if (encryption)
        headers['x-amz-server-side-encryption'] = headers_METHODS[encryption.method];
    if (encryption?.keyId !== undefined)
        headers['x-amz-server-side-encryption-aws-kms-key-id'] = encryption.keyId;
    if (options.isInternal)
        return headers;
    const tagging = (0,upload_options/* encodedTags */.ee)(defaults.tags);
    if (tagging !== '')
        headers['x-amz-tagging'] = tagging;
    if (defaults.storageClass !== undefined)
        headers['x-amz-storage-class'] = defaults.storageClass;
    if (defaults.acl !== undefined)
        headers['x-amz-acl'] = defaults.acl;
    return headers;
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/proof.js
/** Compares the object in an S3 store with our bytes, as far as its ETag allows. Pure. */



/** @param isByKey this run encrypts by a key of KMS, in case the answer does not say so */
function proof_storedSum(headers, isByKey = false) {
    const value = storedMd5(headers, isByKey);
    return value === undefined ? undefined : { name: 'md5', value };
}
/** Compares chunk by chunk. */
function proof_checksum(headers, isByKey = false) {
    const stored = storedMd5(headers, isByKey);
    if (stored === undefined)
        return undefined;
    const running = (0,external_node_crypto_.createHash)('md5');
    return { update: chunk => void running.update(chunk), isRight: () => running.digest('hex') === stored };
}
/**
 * An ETag is the MD5 of an object that was uploaded in one piece, unless a key of KMS or of the customer encrypts it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html
 */
function storedMd5(headers, isByKey) {
    const encryption = (0,http_headers/* firstHeader */.Y)(headers, 'x-amz-server-side-encryption');
    const isOpaque = (encryption === undefined ? isByKey : encryption.startsWith('aws:kms')) ||
        headers['x-amz-server-side-encryption-customer-algorithm'] !== undefined;
    return isOpaque ? undefined : md5Of(headers);
}

;// CONCATENATED MODULE: ./lib/storage/stores/s3/s3.js
/**
 * The dialect of S3: AWS, R2, MinIO, Ceph and all compatible stores.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
 */







/** The right that a policy has to grant for each operation. */
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
    const service = vendor?.name ?? kinds/* BUCKET_KINDS */.TM[kind].service;
    const isByKey = settings.encryption?.method === 'KMS';
    const hasTags = Object.keys(settings.tags ?? {}).length > 0;
    const actionOf = (operation) => operation === 'put' && hasTags ? `${s3_ACTIONS.put}, s3:PutObjectTagging` : s3_ACTIONS[operation];
    const serviceContext = (operation) => ({
        operation,
        service,
        region,
        host: location.style === 'virtual' ? `${bucket}.${host}` : host,
        now: Date.now(),
        language,
        rules: service === 'R2' ? R2_RULES : S3_RULES,
        names: { bucket, target: `${bucket}/${prefix}*`, action: actionOf(operation) },
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
        lacksEncryption: headers => settings.encryption !== undefined && headers['x-amz-server-side-encryption'] === undefined,
        putHeaders: (options, digests, check) => headers_putHeaders(options, digests, check, settings),
        isObject({ status, headers }) {
            const isPage = /^text\/html\b/i.test((0,http_headers/* firstHeader */.Y)(headers, 'content-type') ?? '');
            return status === 200 && (!isPage || Object.keys(headers).some(name => STORE_HEADER.test(name)));
        },
        // Conditional writes also work in buckets with versions.
        ignoresCreateOnly: () => false,
        storedSum: headers => proof_storedSum(headers, isByKey),
        checksum: headers => proof_checksum(headers, isByKey),
        close: transport.close,
    };
}
/** Headers that no website sends. R2 and MinIO send AWS's; other stores send their own, beside AWS's or instead. */
const STORE_HEADER = /^x-(amzn?|oss|cos|obs|tos|goog)-/;

;// CONCATENATED MODULE: ./lib/storage/stores/open.js






const DIALECTS = { oss: openOss, s3: openS3, r2: openS3 };
/**
 * @param notice receives warnings, each once
 * @param onRequest called before each request to the store; never for a folder or a caller's own store
 */
async function openStore(settings, notice = () => { }, onRequest = () => { }) {
    if (settings.kind === 'own')
        return (0,own_store/* adaptStore */.G)(settings.own);
    if (settings.kind === 'file')
        return openFolder(settings.directory);
    const { prefix, credentials, clock, proxy } = settings;
    const transport = openTransport(proxy?.routes, onRequest);
    const dialect = await DIALECTS[settings.kind](settings, transport);
    return openBucket(dialect, { prefix, credentials, clock, notice, ...(proxy && { proxy }) });
}


/***/ }),

/***/ 90844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ adaptStore),
/* harmony export */   I: () => (/* binding */ takesFiles)
/* harmony export */ });
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76500);
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26754);
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40546);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32864);
/* harmony import */ var _file_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95421);
/** The interface of a caller's own store, and its adapter. */








const PAGE_SIZE = 1000;
function adaptStore(own) {
    const get = async (key, sink, signal) => {
        const bytes = await called('get', signal, () => own.get(key, { signal }));
        if (!bytes)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'http-404', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('own-store-gone', { key }));
        const object = { size: bytes.length };
        sink.begin(object);
        await sink.write(bytes);
        return object;
    };
    const put = async (key, body, options, signal) => {
        const given = { ...headersOf(options), ifAbsent: options.mode === 'keep-existing', signal };
        const { stored, etag } = (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)
            ? await called('putFile', signal, () => putFile(own, key, body, given))
            : // A copy, because the run reuses its buffer after this call.
                await called('put', signal, () => own.put(key, Uint8Array.from(body), given));
        const found = etag === undefined ? {} : { etag };
        if (stored)
            return { outcome: 'stored', ...found };
        if (await holds(key, body, signal))
            return { outcome: 'already-stored', ...found };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'key-collision', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('own-store-collision', { key }));
    };
    /** Whether the object has these bytes. An object of another size is not read. */
    const holds = async (key, body, signal) => {
        if ((0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)) {
            const object = await called('head', signal, () => own.head(key, { signal }));
            if (object?.size !== body.size)
                return false;
        }
        const there = await called('get', signal, () => own.get(key, { signal }));
        if (!there)
            return false;
        return (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)
            ? (0,_base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(there, 'sha256') === body.digests.sha256
            : Buffer.compare(there, body) === 0;
    };
    return {
        prefix: (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_4__/* .mintPrefix */ .Ld)(''),
        publicBase: own.publicBase ?? '',
        createOnly: 'honoured',
        head: (key, signal) => called('head', signal, () => own.head(key, { signal })),
        put,
        get,
        list: (prefix, { startAfter = '', token, pageSize = PAGE_SIZE }, signal) => pagesOf(own, { prefix, startAfter: token ?? startAfter, signal }, pageSize),
        async remove(key, signal) {
            if (!own.remove)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-denied', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('own-store-keeps', { key }));
            await called('remove', signal, async () => own.remove?.(key, { signal }));
        },
        async close() { },
    };
}
/** Whether bodies may lie in files. */
function takesFiles({ putFile }) {
    return putFile !== undefined;
}
async function putFile(own, key, body, put) {
    const { path, size, digests } = body;
    if (!own.putFile)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'too-large', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('own-store-put-file'));
    const md5 = async () => digests.md5 ?? (await (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .h)(body, 'md5', put.signal));
    return await own.putFile(key, path, { ...put, size, sha256: digests.sha256 ?? '', md5 });
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
        ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ cacheControl, contentDisposition }),
        ...(metadata && { metadata: { ...metadata } }),
    };
}
async function called(operation, signal, ask) {
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
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc)
        return (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store');
    const sentence = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('own-store-failed', { operation, reason: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-unavailable', sentence, { cause: error });
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
/** The vendors of S3, by their hosts. Pure data: a further vendor is a further row. */

/** Such as `us-east-1`, `cn-north-1`, `us-gov-west-1`. */
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
/**
 * Sources: https://developers.cloudflare.com/r2/api/s3/api/ and /r2/reference/data-location/ for `eu` and the like.
 */
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
    // Source: https://www.backblaze.com/docs/cloud-storage-call-the-s3-compatible-api
    vendor('Backblaze B2', /^s3\.([a-z0-9-]+)\.backblazeb2\.com$/),
    // Source: https://cloud.tencent.com/document/product/436/37421
    vendor('Tencent COS', /^cos\.([a-z0-9-]+)\.(?:myqcloud\.com|tencentcos\.cn)$/),
    // Source: https://www.alibabacloud.com/help/en/oss/developer-reference/use-aws-sdks-to-access-oss
    {
        ...vendor('OSS', /^(?:s3\.)?oss-(?:accelerate(?:-overseas)?|([a-z0-9-]+?)(?:-internal)?)\.aliyuncs\.com$/),
        // Source: https://api.alibabacloud.com/troubleshoot?q=0002-00000427
        checksSignedHash: true,
        publicHost: region => `oss-${region}.aliyuncs.com`,
    },
    vendor('Huawei OBS', /^obs\.([a-z0-9-]+)\.myhuaweicloud\.com$/),
    // Each region has two hosts. The `ivolces` one answers only inside the vendor's network.
    {
        ...vendor('Volcengine TOS', /^tos-s3-([a-z0-9-]+)\.i?volces\.com$/),
        publicHost: region => `tos-s3-${region}.volces.com`,
    },
    vendor('Qiniu Kodo', /^s3[.-]([a-z0-9-]+)\.qiniucs\.com$/),
    // Every region is signed as `us-east-1`: https://docs.digitalocean.com/reference/api/spaces/
    { ...vendor('DigitalOcean Spaces', /^[a-z]{3}\d\.digitaloceanspaces\.com$/), region: 'us-east-1' },
];
function vendor(name, endpoint) {
    return { name, endpoint, style: 'virtual', honoursCreateOnly: false, checksSignedHash: false };
}
/** @returns undefined for the host of an unknown vendor, such as a self-hosted MinIO */
function vendorOf(hostname) {
    return VENDORS.find(({ endpoint }) => endpoint.test(hostname));
}
function isVendorHost(hostname) {
    return vendorOf(hostname) !== undefined;
}
/** Reads a vendor's host, with or without a bucket before it. */
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_url_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72242);
/** Rules for the endpoint of a bucket, and for its agreement with region and style. Pure. */




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
/**
 * Splits a service's own host from the bucket before it: '' for a bare host, undefined for a host of another service.
 */
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
/** @param isVendors the endpoint is one of the service's own hosts */
function styleProblem(wanted, { hostname }, isVendors) {
    if (wanted === 'virtual' && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) !== 0)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-style-path', { host: hostname });
    if (wanted === 'cname' && isVendors)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('endpoint-style-cname', { host: hostname });
    return undefined;
}
/** Region in one of Alibaba Cloud's own hosts: regional, internal or dual-stack. */
function regionOfHost(hostname) {
    const match = /^(?:oss-([a-z0-9-]+?)(?:-internal)?|([a-z0-9-]+)\.oss)\.aliyuncs\.com$/.exec(hostname);
    const region = match?.[1] ?? match?.[2];
    return region?.startsWith('accelerate') ? undefined : region;
}


/***/ }),

/***/ 84036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ namesOfUploadOptions),
/* harmony export */   ee: () => (/* binding */ encodedTags),
/* harmony export */   nI: () => (/* binding */ tagProblems)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Judges the options of uploads that only some services have: server-side encryption and tags. Pure. */


/** Limits of OSS and S3: https://www.alibabacloud.com/help/en/oss/support/0010-00000216 */
const MAX_NAME = 128;
const MAX_VALUE = 256;
/** @returns the names of the options that are set, as they stand in a sentence; '' if none is */
function namesOfUploadOptions({ encryption, tags = {} }) {
    return [encryption && 'encryption', Object.keys(tags).length > 0 && 'tags'].filter(Boolean).join(', ');
}
/** @param rules undefined for a vendor with rules of its own */
function tagProblems(tags = {}, rules) {
    if (!rules)
        return [];
    const { marks, reserved } = rules;
    return Object.entries(tags).flatMap(([name, value]) => {
        const shown = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name);
        if (reserved !== undefined && name.toLowerCase().startsWith(reserved))
            return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('tag-reserved', { name: shown, reserved })];
        const isLong = [...name].length > MAX_NAME || [...value].length > MAX_VALUE;
        if (isLong)
            return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('tag-long', { name: shown, most: MAX_NAME, mostValue: MAX_VALUE })];
        return [name, value].some(text => hasForeign(text, marks))
            ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('tag-characters', { name: shown, marks })]
            : [];
    });
}
/** Whether the text has another character than letters, digits, spaces and these marks. */
function hasForeign(text, marks) {
    return [...text].some(character => !/^[\p{L}\p{M}\p{N} ]$/u.test(character) && !marks.includes(character));
}
/** Encodes tags as a query, which both services take in a header. */
function encodedTags(tags = {}) {
    return Object.entries(tags)
        .map(pair => pair.map(encodeURIComponent).join('='))
        .join('&');
}


/***/ }),

/***/ 44835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ storeWarnings)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5034);


/**
 * Returns warnings about settings that work.
 * @param showsUrls results contain URLs that begin with the store's own public base
 */
function storeWarnings(settings, showsUrls = false) {
    if (settings.kind === 'file' || settings.kind === 'own')
        return [];
    const { insecure, endpoint, publicBase } = settings.location;
    const warnings = [];
    if (insecure)
        warnings.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('endpoint-plain-http', { endpoint }));
    const { readNotice } = _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_KINDS */ .TM[settings.kind];
    if (showsUrls && readNotice)
        warnings.push(readNotice(publicBase));
    return warnings;
}


/***/ })

};
