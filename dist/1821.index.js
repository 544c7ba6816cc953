export const id = 1821;
export const ids = [1821];
export const modules = {

/***/ 4743:
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

/***/ 3472:
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

/***/ 6754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ digestsBeside),
/* harmony export */   Z6: () => (/* binding */ RunningDigests),
/* harmony export */   _p: () => (/* binding */ BodyDigests),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _crc64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3472);
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
/** Digests of bytes that come in pieces. */
class RunningDigests {
    #hashes;
    #crc64;
    constructor(names) {
        this.#hashes = [...new Set(names)].flatMap(name => name === 'crc64' ? [] : [[name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name)]]);
        this.#crc64 = names.includes('crc64') ? new _crc64_js__WEBPACK_IMPORTED_MODULE_2__/* .Crc64 */ .Vl() : undefined;
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

/***/ 8639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ toFileError),
/* harmony export */   M6: () => (/* binding */ pathOccupied),
/* harmony export */   VY: () => (/* binding */ folderError),
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   hX: () => (/* binding */ throwNaming),
/* harmony export */   rN: () => (/* binding */ FULL_CODES)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1181);




const NO_ROOM = {
    reason: 'store-unavailable',
    sentence: directory => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-no-room', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-no-room-fix'),
};
const NO_RIGHT = {
    reason: 'store-denied',
    sentence: (directory, _key, doing) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(doing === 'read' ? 'folder-no-read' : 'folder-no-write', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-no-right-fix'),
};
const READ_ONLY = {
    reason: 'store-denied',
    sentence: directory => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-read-only', { directory }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-another-fix'),
};
const IN_THE_WAY = {
    reason: 'key-collision',
    sentence: (_directory, key) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-in-the-way', { key }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-in-the-way-fix'),
};
const NAME_TOO_LONG = {
    reason: 'key-invalid',
    sentence: (directory, key) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-name-too-long', { directory, key }),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-name-too-long-fix'),
};
const TOO_MANY_FILES = {
    reason: 'store-unavailable',
    sentence: () => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-open-files'),
    fix: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-open-files-fix'),
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-unavailable', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-unusable', { directory, code: code ?? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-code-unknown') }), {
        ...details,
        advice: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('folder-unusable-fix'),
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
    const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('path-occupied', { path: (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path) });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'key-collision', sentence, {
        advice: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('path-occupied-fix'),
    });
}
const DENIED_CODES = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR']);
/**
 * Names the temporary folder in errors of a disk that is full, read-only or missing: a user may not know that one is in
 * use.
 * @throws the error, with the folder and what to do where it is full or cannot be written to
 */
function throwNaming(folder) {
    return error => {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
        const isFull = FULL_CODES.has(code ?? '');
        if (code === undefined || !(isFull || DENIED_CODES.has(code)))
            throw error;
        const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(isFull ? 'temporary-full' : 'body-unwritable', { folder: (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder), code });
        const advice = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(isFull ? 'temporary-full-fix' : 'temporary-unwritable-fix');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('options', 'machine-fault', sentence, { code, advice });
    };
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ NO_SUCH_HOST),
/* harmony export */   Sb: () => (/* binding */ ExchangeError),
/* harmony export */   kX: () => (/* binding */ CERTIFICATE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);

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

/***/ 1290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asPersistError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1181);


/** Turns any thrown value into a PersistError; unknown values become `unexpected`, so that no image ends a run. */
function asPersistError(thrown, stage) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return thrown;
    const sentence = (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('unexpected', { error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown) });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc(stage, 'unexpected', sentence, { cause: thrown });
}


/***/ }),

/***/ 3736:
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

/***/ 2242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   oK: () => (/* binding */ isUnencrypted),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1181);
/** Reads an endpoint as typed: scheme, host and port, and nothing else. Pure. */



/** Takes a host or URL; no scheme means https. */
function parseEndpoint(text, words) {
    const { name } = words;
    const typed = text.trim();
    const shown = `${name} ${(0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(typed)}`;
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
    // Checked first, because no other sentence may repeat a password.
    if (/^[^/]*\/*[^/]*@/.test(typed) || url?.username || url?.password)
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words.holdsPassword, { name }) };
    if (!url)
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('endpoint-no-host', { shown, example: words.example }) };
    const { protocol } = url;
    if (protocol !== 'http:' && protocol !== 'https:')
        return { problem: words.otherScheme(shown, url) };
    const host = url.host.replace(/\.(?=:|$)/, '');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return { problem: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words.hasMore, { shown, host }) };
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

/***/ 422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y7: () => (/* binding */ withoutPort),
/* harmony export */   q3: () => (/* binding */ CanonicalUrl),
/* harmony export */   w4: () => (/* binding */ hostOf)
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

/***/ 1897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ localizedWatcher)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2288);
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
            const known = forwarders.get(name);
            if (known)
                return known;
            const made = forwarder(name);
            forwarders.set(name, made);
            return made;
        },
    });
}
function said(sentence, language) {
    const place = typeof sentence === 'string' ? undefined : sentence.place;
    return [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, sentence), ...(place ? [place] : [])];
}


/***/ }),

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines),
/* harmony export */   u: () => (/* binding */ CHECKS)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);

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

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ jobContext),
/* harmony export */   fx: () => (/* binding */ askedLanguage),
/* harmony export */   tw: () => (/* binding */ jobEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4743);
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6500);
/* harmony import */ var _base_watcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1897);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1482);
/* harmony import */ var _store_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6264);






/** Joins options and surroundings; surroundings win. */
function jobEnvironment({ cwd, environment, credentials, repository }, surroundings) {
    return {
        ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ environment, credentials, repository: repository || undefined }),
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
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOption */ .ZY)(_store_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .STORE_FIELDS */ .e$.language, language) ?? 'en';
}


/***/ }),

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ checkStore),
  Og: () => (/* binding */ credentialsFor),
  _C: () => (/* binding */ locateIn),
  El: () => (/* binding */ readStoreOptions)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(6500);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var http_proxy = __webpack_require__(2678);
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(1181);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/storage/credentials/access-policy.js
var access_policy = __webpack_require__(8303);
// EXTERNAL MODULE: ./lib/storage/credentials/check-keys.js
var check_keys = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials_credentials = __webpack_require__(8286);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: ./lib/storage/service-errors/refusal.js
var refusal = __webpack_require__(3943);
// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(4250);
// EXTERNAL MODULE: ./lib/storage/service-errors/rule.js
var rule = __webpack_require__(4917);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/storage/credentials/session.js
/** The request for a session and its answer, in the words of each cloud's token service. */



/** Makes a name of 2 to 64 characters, as both clouds require, from `owner/repository`. */
function sessionName(repository = '') {
    const name = repository.replace(/[^A-Za-z0-9.@_-]+/g, '-').slice(0, 64);
    return name.length < 2 ? 'persist-images' : name;
}
/** @returns undefined unless every part has the shape that the services give it */
function sessionOf(accessKeyId, accessKeySecret, securityToken, end) {
    const expiration = new Date(typeof end === 'string' ? end : Number.NaN);
    if (Number.isNaN(expiration.getTime()))
        return undefined;
    if (!isKey(accessKeyId) || !isKey(accessKeySecret) || !isKey(securityToken))
        return undefined;
    return { accessKeyId, accessKeySecret, securityToken, expiration };
}
/** The value goes into a header, so it must be visible ASCII. */
function isKey(value) {
    return typeof value === 'string' && /^[\x21-\x7e]{4,16384}$/.test(value);
}
/** https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc */
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
        const { Credentials } = recordIn(response.body);
        const { AccessKeyId, AccessKeySecret, SecurityToken, Expiration } = asRecord(Credentials);
        return sessionOf(AccessKeyId, AccessKeySecret, SecurityToken, Expiration);
    },
    failureIn(response) {
        // Reads the headers, and the XML of a gateway that answers before the service sees that JSON was requested.
        const { isForeign, ...read } = (0,refusal/* readFailure */.f1)(response);
        const { Code, Message, RequestId } = recordIn(response.body);
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
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
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
        return sessionOf(part('AccessKeyId'), part('SecretAccessKey'), part('SessionToken'), part('Expiration'));
    },
    failureIn: refusal/* readFailure */.f1,
};
/** Returns the JSON object in a text; one without members for any other text. */
function recordIn(json) {
    try {
        return asRecord(JSON.parse(json.toString()));
    }
    catch {
        return {};
    }
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function matchingText(value, shape) {
    return typeof value === 'string' && shape.test(value) ? value : undefined;
}

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
        return { problem: (0,say/* say */.cv)('token-not-offered', { variable }) };
    }
    if (!URL.canParse(url))
        return { problem: (0,say/* say */.cv)('token-no-url') };
    return { source: { url, bearer } };
}
/**
 * Requests a new token, which lives for minutes.
 * @throws ServiceError `credentials`
 */
async function jobIdToken({ url, bearer }, audience, tools, signal) {
    // Loaded here because runs with keys never need it.
    const { requestToken } = await Promise.all(/* import() */[__webpack_require__.e(1982), __webpack_require__.e(3732), __webpack_require__.e(3488)]).then(__webpack_require__.bind(__webpack_require__, 657));
    const token = await requestToken({
        service: 'GitHub',
        rules: ID_TOKEN_RULES,
        names: {},
        method: 'GET',
        url: `${url}&audience=${encodeURIComponent(audience)}`,
        headers: { authorization: `bearer ${bearer}`, accept: 'application/json' },
        read: tokenIn,
        failureIn: response => (0,refusal/* readFailure */.f1)({ ...response, body: NOTHING }),
        unread: 'id-token-missing',
    }, tools, signal);
    tools.mask(token);
    return token;
}
const NOTHING = Buffer.alloc(0);
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** The limit of both clouds' STS for a token. */
const MAX_CHARACTERS = 20_000;
function tokenIn({ body }) {
    const { value } = recordIn(body);
    return typeof value === 'string' && value.length <= MAX_CHARACTERS && JWT.test(value) ? value : undefined;
}

// EXTERNAL MODULE: ./lib/base/http/headers.js
var headers = __webpack_require__(4272);
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
    const sentence = seconds > 0 ? (0,say/* say */.cv)('session-ending', { seconds }) : (0,say/* say */.cv)('session-ended', { seconds: -seconds });
    throw new errors/* PersistError */.vc('credentials', 'store-auth', sentence, { advice: (0,say/* say */.cv)('refusal-token-expired-fix') });
}

;// CONCATENATED MODULE: ./lib/storage/credentials/keyless.js
/**
 * Login without keys: exchanges the job's ID token for a session of a role, and renews it before each session ends.
 */






const MAX_SHOWN = 300;
/** Returns the claims of a JWT without verifying its signature; `?` for a missing claim. */
function readClaims(token) {
    const { sub, aud, iss } = recordIn(Buffer.from(token.split('.')[1] ?? '', 'base64url'));
    const audiences = [aud].flat().filter(audience => typeof audience === 'string');
    return { sub: shown(sub), aud: shown(audiences.join(' ')), iss: shown(iss) };
}
/** Refs and environments can have any name, chosen by anyone who may push. */
function shown(claim) {
    if (typeof claim !== 'string' || claim === '')
        return '?';
    const safe = claim.replace(/[^\p{L}\p{N} @:/._%*+=,~-]/gu, '?');
    return safe.length > MAX_SHOWN ? `${safe.slice(0, MAX_SHOWN)}…` : safe;
}
function keylessCredentials(login) {
    return renewingCredentials(signal => logIn(login, signal), login.clock);
}
const STS = {
    alibaba: { dialect: ALIBABA_STS, service: (0,say/* say */.cv)('service-alibaba-sts') },
    aws: { dialect: AWS_STS, service: 'AWS STS' },
};
async function logIn(login, signal) {
    const { role, source, sessionName, policy, clock, mask, info } = login;
    const idToken = await jobIdToken(source, role.audience, login, signal);
    const request = { role, name: sessionName, policy, idToken };
    const { session, serverTime } = await openSession(request, login, signal);
    const { accessKeyId, accessKeySecret, securityToken, expiration } = session;
    for (const secret of [accessKeyId, accessKeySecret, securityToken])
        mask(secret);
    // Measured by the service's clock: the local one may be wrong.
    const life = expiration.getTime() - (serverTime ?? clock.now());
    const until = `${expiration.toISOString().slice(11, 19)}Z`;
    const minutes = Math.floor(life / 60_000);
    info((0,say/* say */.cv)('login-done', { role: role.roleArn, session: sessionName, until, minutes }));
    return { accessKeyId, accessKeySecret, securityToken, expiration: new Date(clock.now() + life) };
}
async function openSession(request, tools, signal) {
    const { role, idToken } = request;
    const { dialect, service } = STS[role.cloud];
    const { url, form } = dialect.request(request, tools.clock.now());
    // Loaded here because runs with keys never need it.
    const { requestToken } = await Promise.all(/* import() */[__webpack_require__.e(1982), __webpack_require__.e(3732), __webpack_require__.e(3488)]).then(__webpack_require__.bind(__webpack_require__, 657));
    return await requestToken({
        service,
        rules: STS_RULES,
        names: { role: role.roleArn, provider: role.oidcProviderArn ?? '', ...readClaims(idToken) },
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
        read(response) {
            const session = dialect.read(response);
            const date = Date.parse((0,headers/* firstHeader */.Y)(response.headers, 'date') ?? '');
            return session && { session, serverTime: Number.isNaN(date) ? undefined : date };
        },
        failureIn: dialect.failureIn,
        unread: 'sts-foreign',
    }, tools, signal);
}

// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(8090);
// EXTERNAL MODULE: ./lib/base/url/endpoint.js
var url_endpoint = __webpack_require__(2242);
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
        problems.push((0,say/* say */.cv)('role-duration', { seconds: sessionSeconds, least: MIN_SECONDS, most: MAX_SECONDS }));
    const notices = cloud === 'aws' && oidcProviderArn ? [(0,say/* say */.cv)('role-aws-provider')] : [];
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
        return [(0,say/* say */.cv)('role-swapped')];
    const problems = [];
    if (roleArn === '')
        problems.push((0,say/* say */.cv)('role-missing'));
    else if (!ALIBABA_ROLE.test(roleArn))
        problems.push((0,say/* say */.cv)('role-not-ram', { arn: (0,quote/* quote */.hD)(roleArn), form: suggestedArn(roleArn, 'role') }));
    if (providerArn === '')
        problems.push((0,say/* say */.cv)('provider-missing', { form: suggestedArn(roleArn, 'oidc-provider', 'GitHub') }));
    else if (!ALIBABA_PROVIDER.test(providerArn))
        problems.push((0,say/* say */.cv)('provider-not-ram', { arn: (0,quote/* quote */.hD)(providerArn), form: suggestedArn(providerArn, 'oidc-provider') }));
    return problems;
}
function awsProblems(roleArn) {
    if (roleArn === '')
        return [(0,say/* say */.cv)('role-missing')];
    if (AWS_ROLE.test(roleArn))
        return [];
    const account = /(?<!\d)\d{12}(?!\d)/.exec(roleArn)?.[0] ?? '123456789012';
    const partition = /^arn:(aws(?:-cn|-us-gov)?):/.exec(roleArn)?.[1] ?? 'aws';
    const form = `arn:${partition}:iam::${account}:role/${nameIn(roleArn)}`;
    return [(0,say/* say */.cv)('role-not-aws', { arn: (0,quote/* quote */.hD)(roleArn), form })];
}
/** Builds the right form from the usable parts of the wrong one. */
function suggestedArn(arn, kind, name = nameIn(arn)) {
    const account = /(?<!\d)\d{5,20}(?!\d)/.exec(arn)?.[0] ?? 'ACCOUNT';
    return `acs:ram::${account}:${kind}/${name}`;
}
function nameIn(arn) {
    return /(?:^|[:/])([\w.-]*[a-zA-Z][\w.-]*)$/.exec(arn)?.[1]?.slice(0, 64) ?? 'NAME';
}
/**
 * Alibaba Cloud has one host. AWS has one per region, and in China no other.
 * https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-endpoint
 * https://docs.aws.amazon.com/general/latest/gr/sts.html
 * @param region as typed
 * @param partition from the role's ARN: `aws`, `aws-cn`, `aws-us-gov`
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
    return (0,say/* say */.cv)('sts-unencrypted', { shown, host });
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
        return { problems: [(0,say/* say */.cv)('login-twice', { name: check_keys/* INPUT_NAMES */.Qh[typed] })], notices: [] };
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
        return (0,say/* say */.cv)('login-missing', { others });
    const name = (0,from_env/* emptyVariable */.Ui)(environment, credentialFamily) ?? check_keys/* INPUT_NAMES */.Qh.accessKeyId;
    if (isForkPullRequest)
        return (0,check_keys/* emptyKey */.xm)(name, false);
    return (0,say/* say */.cv)('login-empty', { empty: (0,check_keys/* emptyKey */.xm)(name, true), others });
}
/** Adds that GitHub withholds secrets from pull requests of forks, since their authors can change the workflow. */
function explained(problem, { isForkPullRequest }) {
    return isForkPullRequest ? (0,say/* say */.cv)('login-fork', { problem }) : problem;
}
function fixed({ problems, notices, credentials }) {
    return { problems, notices, ...(credentials && { provider: (0,credentials_credentials/* fixedCredentials */.r)(credentials) }) };
}
function keyless(input, roleInput) {
    const { bucket, prefix, region, environment } = input;
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
        notices.push((0,say/* say */.cv)('login-whole-role', { role: role.roleArn }));
    const name = sessionName(input.repository);
    const provider = keylessCredentials({ ...input, role, source: found.source, sessionName: name, policy });
    return { problems, notices, provider };
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

// EXTERNAL MODULE: ./lib/storage/stores/destination.js
var stores_destination = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 6 modules
var kinds = __webpack_require__(5752);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/storage/stores/object-options.js
var object_options = __webpack_require__(5278);
;// CONCATENATED MODULE: ./lib/storage/stores/locate.js
/** Turns a store as typed into one that can be opened, or returns every problem, without any request. Pure. */





/** @returns all problems at once, one sentence each; `chooseCredentials` judges the login */
function locateStore(address) {
    const { destination, directory } = address;
    if (destination.kind === 'file') {
        const names = (0,object_options/* namesOfUploadOptions */.NB)(address);
        if (names !== '')
            return { problems: [(0,say/* say */.cv)('upload-options-folder', { names })] };
        return { store: { kind: 'file', directory: (0,external_node_path_.resolve)(directory, destination.directory) } };
    }
    const { kind, bucket, prefix } = destination;
    const { storageClass, acl, encryption, tags } = address;
    const found = kinds/* BUCKET_KINDS */.TM[kind].locate({ ...address, bucket });
    // Without a location the vendor is unknown: the words of the kind itself count.
    const hasRules = 'problems' in found || kinds/* BUCKET_KINDS */.TM[kind].hasRulesAt(found.location);
    const problems = (0,object_options/* objectOptionProblems */.z2)(kinds/* BUCKET_KINDS */.TM[kind], hasRules, address);
    if ('problems' in found)
        return { problems: [...found.problems, ...problems] };
    if (problems.length > 0)
        return { problems };
    const options = { storageClass, acl, ...(0,defined/* defined */.s)({ encryption, tags }) };
    return { store: { kind, bucket, prefix, ...options, location: found.location } };
}

// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
;// CONCATENATED MODULE: ./lib/jobs/options/store-settings.js
/** Turns the options of a store into its settings, the same for every job. */








/**
 * Starts the settings of a job that validates its store first.
 * @param input picks the options of the store
 * @returns `store` is undefined only if there is a problem; the caller adds its own problems
 */
function readStoreOptions(table, given, input, environment, info) {
    const parsed = (0,parse/* parseOptions */.Ac)(table, given);
    const { options } = parsed;
    const problems = new parse/* Problems */.Zw(parsed.problems);
    return { options, problems, store: checkStore(input(options), options, environment, info, problems) };
}
/** @param info receives facts that a user may want to see during the run, such as the login */
function checkStore(input, options, environment, info, problems) {
    const { uri, name, storageClass, acl, encryption, tags } = input;
    // `parseOptions` already reported a missing value.
    const destination = uri ? problems.attempt(() => (0,stores_destination/* parseDestination */.G2)(uri, name)) : undefined;
    const { accountId, language } = options;
    const proxy = problems.attempt(() => (0,http_proxy/* useProxy */.C)('proxy', options.proxy, environment.environment ?? {}), 'proxy');
    // The other options are validated even if the destination is wrong, so that all problems are reported at once.
    const meant = destination ?? (0,stores_destination/* destinationMeant */.ab)(uri ?? '');
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
    const notices = isIdle ? [...chosen.notices, (0,say/* say */.cv)('account-idle')] : chosen.notices;
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
        bucket,
        prefix,
        mayWrite,
        language,
        clock,
        info,
        proxy,
        login: kinds/* BUCKET_KINDS */.TM[kind].login,
        setsTags: Object.keys(tags).length > 0,
        mask: environment.mask ?? (() => { }),
        environment: environment.environment ?? {},
        given: { accessKeyId, accessKeySecret, securityToken },
        ...((roleArn ?? oidcProviderArn) && {
            role: {
                sessionSeconds: sessionDuration,
                ...(0,defined/* defined */.s)({ roleArn, oidcProviderArn, audience: oidcAudience, stsEndpoint }),
            },
        }),
        ...(0,defined/* defined */.s)({ region, provider: credentials, fallback: fallbackCredentials }),
        ...(0,defined/* defined */.s)({ repository, isForkPullRequest, isStep }),
    });
}


/***/ }),

/***/ 8212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ persistWatcher),
  h: () => (/* binding */ readWatcher)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(1181);
// EXTERNAL MODULE: ./lib/jobs/doctor/finding.js
var doctor_finding = __webpack_require__(7931);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(6500);
// EXTERNAL MODULE: ./lib/base/url/request-url.js
var request_url = __webpack_require__(422);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/progress.js
/** Progress of a run for displays, computed from the watcher's events. Pure except for the clock it is given. */


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
        const host = (0,request_url/* hostOf */.w4)(url);
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
            const name = (0,request_url/* hostOf */.w4)(url);
            if (name !== '' && now - startedAt > ms)
                [host, ms] = [name, now - startedAt];
        }
        this.#answer = host === '' ? undefined : { at: now, host, ms };
        return this.#answer;
    }
}
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
    planned(_positions, _images, objects) {
        this.#total = objects;
        this.#samples.push({ at: this.#now(), worked: this.#worked, held: this.#held });
    }
    started = (url) => {
        this.#hosts.started(url, this.#now());
    };
    received = (url, bytes, length) => {
        this.#large.set(url, { bytes, length });
    };
    settled = ({ outcome, bytes = 0, elapsedMs }, url) => {
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
    };
    held = (host, requests, setting) => {
        this.#held++;
        this.#heldBy = { host, requests, setting };
    };
    /** Returns the limit that at least half of the images of the whole run waited for. */
    heldBy = () => {
        return this.#held >= MIN_HELD_OF_ALL && this.#held * 2 >= this.#worked ? this.#heldBy : undefined;
    };
    read = () => {
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
    };
    #oldestLarge() {
        for (const [url, { bytes, length }] of this.#large)
            return { host: (0,request_url/* hostOf */.w4)(url), bytes, ...(0,defined/* defined */.s)({ length }) };
        return undefined;
    }
    #countLost(url) {
        this.#lost++;
        const host = (0,request_url/* hostOf */.w4)(url);
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
var progress_sentence = __webpack_require__(2734);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/door.js
/** The watchers that both front doors give to their jobs; a door brings only the place where it speaks. */




function persistWatcher(door) {
    const progress = new Progress(() => performance.now());
    const { started, received, settled, held, heldBy, read } = progress;
    return {
        ...listenerOf(door),
        started,
        received,
        settled,
        held,
        heldBy,
        planned(positions, images, objects) {
            progress.planned(positions, images, objects);
            if (images > 0)
                door.show(() => (0,progress_sentence/* progressSentence */.Lw)(read()), read);
        },
        found(finding) {
            for (const line of (0,doctor_finding/* findingLines */.h)(finding))
                door.info(line);
        },
    };
}
/** For lists and downloads: their total is unknown until they end. */
function readWatcher(door) {
    let reached = { count: 0, bytes: 0 };
    door.show(() => (0,say/* say */.cv)('cli-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) }));
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

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ largeText),
/* harmony export */   Lw: () => (/* binding */ progressSentence),
/* harmony export */   Rl: () => (/* binding */ slowestText),
/* harmony export */   Zj: () => (/* binding */ withHeldBy),
/* harmony export */   cZ: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2288);
/** Says how far a run is: one sentence for a log, and its parts for a row of a terminal. Pure. */



function progressSentence(reading) {
    const { done, total, lost, large, slowest } = reading;
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-done', { done, total }), ...numbersOf(reading), ...(large ? [largeText(large)] : []), ...(lost > 0 ? [troubleOf(reading)] : []), ...(slowest ? [slowestText(slowest)] : []));
}
/** Rate, size and time left, the most important first. */
function numbersOf({ perSecond, heldBy, bytes, leftMs }) {
    return [
        ...(perSecond === undefined ? [] : [rateText(perSecond.toFixed(perSecond < 10 ? 1 : 0), heldBy)]),
        `${(bytes / 2 ** 20).toFixed(1)} MiB`,
        ...(leftMs === undefined ? [] : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-time-left', { time: roughly(leftMs) })]),
    ];
}
/** How much of a large body is there. */
function largeText({ host, bytes, length }) {
    const done = Math.floor(bytes / 2 ** 20);
    return length === undefined
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-large-open', { host, done })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-large', { host, done, total: Math.ceil(length / 2 ** 20) });
}
function slowestText({ host, ms }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-slowest', { host, time: `${(ms / 1000).toFixed(1)}s` });
}
function troubleOf({ lost, trouble }) {
    if (!trouble)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-count-failed', { count: lost });
    const hosts = trouble.map(([host, count]) => `${host} ${count}`);
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-trouble', { count: lost, hosts: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...hosts) });
}
const MINUTE = 60_000;
/** Leaves the seconds out of a time of an hour and more. */
function roughly(ms) {
    const unit = ms < 60 * MINUTE ? 1000 : MINUTE;
    return (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(Math.ceil(ms / unit) * unit);
}
/** @param rate images per second, formatted for display */
function rateText(rate, heldBy) {
    return heldBy
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('run-rate-held', { rate: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-rate', { rate }), ...heldBy })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-rate', { rate });
}
/** Adds to the counts of a run the limit that would have to be higher for a faster run. */
function withHeldBy(counts, heldBy) {
    return heldBy ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('run-held', { counts, ...heldBy }) : counts;
}


/***/ }),

/***/ 8303:
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

/***/ 8286:
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

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6500);
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/**
 * Reads what a refused or lost request says about itself. The bytes are untrusted: every value is bounded and has to
 * match a shape. The body itself goes no further, because it may echo the request with its security token. Pure.
 */


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
    return (0,_base_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
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


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
function rule(id, reason, when, retry = 'no') {
    return { id, reason, retry, ...(when && { when }) };
}


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ parseDestination),
/* harmony export */   ab: () => (/* binding */ destinationMeant)
/* harmony export */ });
/* unused harmony export FORMS */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1181);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2864);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5752);
/**
 * Parses the destination as the user writes it: `oss://bucket/prefix/`, `s3://…`, `r2://…` or `file:./images`. Any
 * other value is refused in one sentence, with the value and the form that was probably meant. Pure.
 */





const FORMS = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-forms');
/**
 * Returns a sentence that follows the value itself, e.g. `has no scheme; write …`.
 * @param name of the setting: `destination` or `source`
 */
function destinationHint(value, name) {
    const [, scheme, hostname = '', path = '/'] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?(?:[?#].*)?$/i.exec(value) ?? [];
    const isAddress = scheme === undefined || /^https?$/i.test(scheme);
    const meant = isAddress ? addressed(hostname.toLowerCase(), path, name) : undefined;
    if (meant)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-address', { meant });
    const unknown = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
    if (unknown)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-scheme', { scheme: unknown, forms: FORMS });
    if (/^[a-z]:[\\/]/i.test(value) || /^[./~\\]/.test(value))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-folder', { path: fileUrlPath(value.replaceAll('\\', '/')) });
    const place = value.replace(/^\/+/, '').toLowerCase().replaceAll('_', '-');
    return _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM[_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_KIND */ .iM].isBucketName(place.split('/', 1)[0] ?? '')
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-no-scheme', { meant: `${_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_KIND */ .iM}://${place}${place.endsWith('/') ? '' : '/'}` })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-neither', { forms: FORMS });
}
/** Returns the valid bucket name that an invalid one probably stands for. */
function suggestedBucket(kind, text) {
    const typed = text.toLowerCase();
    const name = bucketOfHost(typed) ?? typed.replaceAll('_', '-');
    return _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM[kind].isBucketName(name) ? name : undefined;
}
const PASTED = Object.values(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM).map(({ pasted }) => pasted);
/** Returns the bucket that a service's host begins with. */
function bucketOfHost(hostname) {
    return PASTED.map(({ bucketIn }) => bucketIn(hostname)).find(bucket => bucket !== undefined);
}
/** A path with a Windows drive gets the three slashes of a URL. */
function fileUrlPath(path) {
    return /^[a-z]:/i.test(path) ? `///${path}` : path;
}
/** Returns the settings for the address of a bucket, or of something in it. */
function addressed(hostname, path, name) {
    return PASTED.map(({ settingsFor }) => settingsFor(hostname, path, name)).find(Boolean);
}
const BUCKET = new RegExp(`^${_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEME_PATTERN */ .jc}://(.*)$`, 'is');
const BUCKET_MEANT = new RegExp(`^${_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEME_PATTERN */ .jc}://([^/?#]*)`, 'i');
/**
 * @param name of the setting: `destination`, or `source` for jobs that read
 * @throws SettingsError with one sentence
 */
function parseDestination(text, name = 'destination') {
    const value = text.trim();
    if (value === '')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-empty', { name, forms: FORMS })]);
    const refused = (problem, how = 'destination-wrong') => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(how, { name, value: quoteSafely(value), problem })]);
    const [, kind, place = ''] = BUCKET.exec(value) ?? [];
    // A source may contain `?` and `#`: an existing prefix must stay readable.
    if (kind)
        return bucketOf(kind.toLowerCase(), place, name !== 'source', refused);
    // A `#` is allowed: a folder may be called C#.
    if (/^file:.*\?/i.test(value) && name !== 'source')
        throw refused((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-query', { mark: '?' }));
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
    return { kind, bucket: suggestedBucket(kind, bucket) ?? 'bucket', prefix: (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__/* .mintPrefix */ .Ld)('') };
}
function bucketOf(kind, place, mayWrite, refused) {
    const mark = /[?#]/.exec(place)?.[0];
    if (mark !== undefined && mayWrite)
        throw refused((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-query', { mark }));
    const [bucket = '', ...path] = place.split('/');
    // A bucket of S3 may contain dots, so a pasted host can look like a bucket.
    const { isBucketName, bucketRule } = _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_KINDS */ .TM[kind];
    if (!isBucketName(bucket) || bucketOfHost(bucket) !== undefined) {
        const name = suggestedBucket(kind, bucket);
        const problem = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-not-a-bucket', { bucket: quoteSafely(bucket), rule: bucketRule });
        const meant = `${kind}://${[name, ...path].join('/')}${path.length > 0 ? '' : '/'}`;
        throw refused(name === undefined ? problem : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-did-you-mean', { problem, meant }), 'destination-broken');
    }
    try {
        return { kind, bucket, prefix: (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__/* .mintPrefix */ .Ld)(path.join('/')) };
    }
    catch (error) {
        throw refused((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error), 'destination-broken');
    }
}
function directoryOf(path, refused) {
    const plain = path.replaceAll('\\', '/');
    if (plain !== path)
        throw refused((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-backslash', { path: fileUrlPath(plain) }));
    if (path === '')
        throw refused((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-no-folder'));
    if (!path.startsWith('//'))
        return path;
    if (!path.startsWith('///')) {
        throw refused((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('destination-host', { path: path.slice(2) }));
    }
    // A Windows drive in a URL: file:///C:/images.
    return /^\/\/\/[a-z]:\//i.test(path) ? path.slice(3) : path.slice(2);
}
/** Text before an `@` may be a login, and no bucket, prefix or host needs an `@`. */
function quoteSafely(text) {
    return (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1…@'));
}


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TM: () => (/* binding */ BUCKET_KINDS),
  jc: () => (/* binding */ SCHEME_PATTERN),
  iM: () => (/* binding */ USUAL_KIND),
  VC: () => (/* binding */ bucketKind)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(1181);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(8090);
// EXTERNAL MODULE: ./lib/base/url/endpoint.js
var url_endpoint = __webpack_require__(2242);
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
var store_endpoint = __webpack_require__(3463);
// EXTERNAL MODULE: ./lib/base/messages/nearest-word.js
var nearest_word = __webpack_require__(3585);
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
        return { problems: [(0,say/* say */.cv)('region-unknown-oss', { host: endpoint.host })] };
    if (derived && derived !== signed)
        problems.push((0,say/* say */.cv)('endpoint-contradiction', { region: signed, host: endpoint.host, theirs: derived }));
    const insecure = (0,url_endpoint/* isUnencrypted */.oK)(endpoint);
    if (insecure && !place.allowInsecureEndpoint)
        problems.push((0,say/* say */.cv)('endpoint-unencrypted', { host: endpoint.host }));
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
        problems.push((0,say/* say */.cv)('region-no-id', { region: shown, meant: inside ?? 'cn-hangzhou' }));
    }
    else if (!endpoint?.trim()) {
        // An endpoint of another cloud may have regions of its own.
        const meant = regionMeantBy(id);
        if (meant)
            problems.push((0,say/* say */.cv)('region-slip', { region: shown, meant }));
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
        problems.push((0,say/* say */.cv)('region-missing-oss'));
        return undefined;
    }
    return (0,store_endpoint/* parseStoreEndpoint */.Ow)(text, OSS_ENDPOINT, problems);
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
/** Host of the console, where a user looks at a bucket in the browser. */
const CONSOLE = /^oss\.console\.(aliyun|alibabacloud)\.com$/;
const CONSOLE_PATH = /^\/bucket\/oss-([a-z0-9-]+)\/([a-z0-9-]+)(\/|$)/;
const OSS_ADDRESS = {
    bucketIn: hostname => (0,store_endpoint/* splitHost */.Ve)(hostname, isOssHost).bucket || undefined,
    settingsFor(hostname, path, name) {
        const [, region, inConsole] = (CONSOLE.test(hostname) && CONSOLE_PATH.exec(path)) || [];
        if (region && inConsole)
            return (0,say/* say */.cv)('destination-with-region', { place: `oss://${inConsole}/`, name, region });
        const { bucket, bare } = (0,store_endpoint/* splitHost */.Ve)(hostname, isOssHost);
        if (!bucket)
            return undefined;
        return (0,say/* say */.cv)('destination-with-endpoint', { place: `oss://${bucket}${path}`, name, endpoint: bare });
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
var vendors = __webpack_require__(400);
;// CONCATENATED MODULE: ./lib/storage/stores/s3/location.js
/**
 * Finds the endpoint of a bucket of an S3 store and the public address of its objects, from region, endpoint and
 * style as typed. Returns one location or every problem. Pure.
 */







const S3_ENDPOINT = {
    scheme: 's3',
    example: (0,say/* say */.cv)('endpoint-examples-s3'),
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
        return { problems: [(0,say/* say */.cv)('region-unknown-s3', { host: endpoint.host })] };
    if (host?.region && host.region !== signed)
        problems.push((0,say/* say */.cv)('endpoint-contradiction', { region: signed, host: endpoint.host, theirs: host.region }));
    return finishLocation(place, signed, endpoint, problems);
}
/** Completes the location once region and endpoint are known. */
function finishLocation(place, region, endpoint, problems) {
    const { bucket, allowInsecureEndpoint } = place;
    const vendor = (0,vendors/* readVendorHost */.pS)(endpoint.hostname)?.vendor;
    const insecure = (0,url_endpoint/* isUnencrypted */.oK)(endpoint);
    if (insecure && !allowInsecureEndpoint)
        problems.push((0,say/* say */.cv)('endpoint-unencrypted', { host: endpoint.host }));
    const problem = (0,store_endpoint/* styleProblem */.Hb)(place.endpointStyle, endpoint, vendor !== undefined);
    if (problem)
        problems.push(problem);
    const style = location_styleOf(place, endpoint, vendor);
    if (style === 'path' && endpoint.hostname.startsWith('s3-accelerate.'))
        problems.push((0,say/* say */.cv)('endpoint-accelerate', { bucket }));
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
        problems.push((0,say/* say */.cv)('endpoint-internal-oss'));
        return undefined;
    }
    // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html
    if (word === 'accelerate')
        return https('s3-accelerate.amazonaws.com');
    const parsed = text === '' ? undefined : (0,store_endpoint/* parseStoreEndpoint */.Ow)(text, S3_ENDPOINT, problems);
    // AWS's old host without a region answers for every region, but with redirects.
    if (text !== '' && parsed?.hostname !== 's3.amazonaws.com')
        return parsed;
    if (region)
        return https((0,vendors/* awsHost */.Gy)(region));
    problems.push((0,say/* say */.cv)('region-missing-s3'));
    return undefined;
}
function regionProblems(region, endpoint) {
    const isAws = /\.amazonaws\.(com|com\.cn|eu)$/.test(endpoint?.hostname ?? '');
    if ((isAws ? vendors/* AWS_REGION */.VN : /^[a-z0-9][a-z0-9-]{0,62}$/).test(region))
        return [];
    const meant = /[a-z]{2,4}(?:-[a-z]+)+-\d/.exec(region.replaceAll('_', '-'))?.[0] ?? 'us-east-1';
    return [(0,say/* say */.cv)(isAws ? 'region-no-id-aws' : 'region-no-id', { region: (0,quote/* quote */.hD)(region), meant })];
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
const S3_ADDRESS = {
    bucketIn: hostname => hostOf(hostname, false)?.bucket || undefined,
    settingsFor(hostname, path, name) {
        const found = hostOf(hostname, false);
        if (!found)
            return undefined;
        const { vendor, host, region } = found;
        const s3 = { place: `s3://${placeIn(found, path)}`, name };
        return vendor === vendors/* AWS */.kS
            ? (0,say/* say */.cv)('destination-with-region', { ...s3, region: region ?? (0,say/* say */.cv)('buckets-region') })
            : (0,say/* say */.cv)('destination-with-endpoint', { ...s3, endpoint: host });
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
            ? (0,say/* say */.cv)('destination-with-account', r2)
            : (0,say/* say */.cv)('destination-with-account-in', { ...r2, endpoint });
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
            ? (0,say/* say */.cv)('region-jurisdiction', { region: shown, endpoint: region })
            : (0,say/* say */.cv)('region-not-r2', { region: shown }));
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
    const found = (0,store_endpoint/* parseStoreEndpoint */.Ow)(text, { scheme: 'r2', example, isBare: vendors/* isVendorHost */.fJ }, problems);
    if (!found)
        return undefined;
    const { hostname } = found;
    if ((0,vendors/* vendorOf */.AK)(hostname) !== vendors.R2 && !(0,url_endpoint/* isLoopback */.U9)(hostname))
        problems.push((0,say/* say */.cv)('r2-endpoint', { host: hostname, jurisdictions: JURISDICTIONS.join(', ') }));
    else if (account && !(0,url_endpoint/* isLoopback */.U9)(hostname) && !hostname.startsWith(account))
        problems.push((0,say/* say */.cv)('r2-accounts', { account, host: hostname }));
    return found;
}
function accountOf(text, problems) {
    const value = text?.trim().toLowerCase() ?? '';
    if (/^[0-9a-f]{32}$/.test(value))
        return value;
    const inside = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/.exec(value)?.[0];
    if (value === '')
        problems.push((0,say/* say */.cv)('r2-account-missing'));
    else if (inside)
        problems.push((0,say/* say */.cv)('r2-account-more', { account: inside }));
    else
        problems.push((0,say/* say */.cv)('r2-account-digits'));
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
        otherLogins: (0,say/* say */.cv)('login-others-oss'),
        hasFallback: true,
    },
    policy: 'alibaba',
    locate: locateOss,
    pasted: OSS_ADDRESS,
    isBucketName: text => PLAIN_NAME.test(text),
    bucketRule: (0,say/* say */.cv)('bucket-rule'),
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
        otherLogins: (0,say/* say */.cv)('login-others-s3'),
        hasFallback: false,
    },
    policy: 'aws',
    locate: locateS3,
    pasted: S3_ADDRESS,
    isBucketName: text => DOTTED_NAME.test(text) && !text.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(text),
    bucketRule: (0,say/* say */.cv)('bucket-rule-dots'),
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
        role: { refusal: (0,say/* say */.cv)('role-r2') },
        otherLogins: (0,say/* say */.cv)('login-others-r2'),
        hasFallback: false,
    },
    // An API token of R2 covers a whole bucket, and gives either reading, or reading and writing.
    policy: { read: 'doctor-r2-read', write: 'doctor-r2-write' },
    locate: locateR2,
    pasted: R2_ADDRESS,
    isBucketName: text => PLAIN_NAME.test(text),
    bucketRule: (0,say/* say */.cv)('bucket-rule'),
    hasRulesAt: () => true,
    // Source: https://developers.cloudflare.com/r2/platform/limits/
    metadataLimit: 8192,
    // Source: https://developers.cloudflare.com/r2/buckets/storage-classes/
    storageClasses: ['STANDARD', 'STANDARD_IA'],
    acls: [],
    aclRefusal: (0,say/* say */.cv)('acl-r2'),
    // Source: https://developers.cloudflare.com/r2/api/s3/api/
    uploadRefusal: names => (0,say/* say */.cv)('upload-options-r2', { names }),
    takesAccountId: true,
    readNotice: base => (0,say/* say */.cv)('r2-public', { base }),
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

/***/ 5278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ namesOfUploadOptions),
/* harmony export */   ee: () => (/* binding */ encodedTags),
/* harmony export */   z2: () => (/* binding */ objectOptionProblems)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5541);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/** Judges what a user chooses for objects: storage class, ACL, encryption and tags. Pure. */



/** Limits of OSS and S3: https://www.alibabacloud.com/help/en/oss/support/0010-00000216 */
const MAX_NAME = 128;
const MAX_VALUE = 256;
/** @param hasRules false for a vendor with its own storage classes, which only its store can judge */
function objectOptionProblems({ storageClasses, acls, aclRefusal, tagRules, uploadRefusal }, hasRules, options) {
    const { storageClass, acl, tags } = options;
    const problems = hasRules ? unknownWord('storage-class', storageClass, storageClasses) : [];
    if (acl !== undefined && aclRefusal !== undefined)
        problems.push(aclRefusal);
    else
        problems.push(...unknownWord('acl', acl, acls));
    const names = namesOfUploadOptions(options);
    if (names !== '' && uploadRefusal)
        problems.push(uploadRefusal(names));
    else
        problems.push(...tagProblems(tags, hasRules ? tagRules : undefined));
    return problems;
}
function unknownWord(name, value, known) {
    if (value === undefined || known.includes(value))
        return [];
    return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('object-word', { name, value: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value), words: known.join(', ') })];
}
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
        const shown = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name);
        if (reserved !== undefined && name.toLowerCase().startsWith(reserved))
            return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('tag-reserved', { name: shown, reserved })];
        const isLong = [...name].length > MAX_NAME || [...value].length > MAX_VALUE;
        if (isLong)
            return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('tag-long', { name: shown, most: MAX_NAME, mostValue: MAX_VALUE })];
        return [name, value].some(text => hasForeign(text, marks))
            ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('tag-characters', { name: shown, marks })]
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

/***/ 400:
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
/* harmony import */ var _store_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3463);
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

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ styleProblem),
/* harmony export */   Ow: () => (/* binding */ parseStoreEndpoint),
/* harmony export */   S$: () => (/* binding */ regionOfHost),
/* harmony export */   Ve: () => (/* binding */ splitHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1181);
/* harmony import */ var _base_url_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2242);
/** Rules for the endpoint of a bucket, and for its agreement with region and style. Pure. */




/**
 * Takes a host or URL; no scheme means https.
 * @returns undefined after adding what is wrong to the problems
 */
function parseStoreEndpoint(text, kind, problems) {
    const parsed = (0,_base_url_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEndpoint */ .Bk)(text, {
        name: 'endpoint',
        example: kind.example,
        holdsPassword: 'endpoint-keys',
        otherScheme: (shown, { protocol }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('endpoint-scheme', { shown, scheme: protocol }),
        hasMore: 'endpoint-more-prefix',
    });
    const endpoint = 'endpoint' in parsed ? parsed.endpoint : undefined;
    const problem = 'problem' in parsed ? parsed.problem : hostProblem(text, parsed.endpoint, kind);
    if (problem)
        problems.push(problem);
    return problem ? undefined : endpoint;
}
function hostProblem(text, { host, hostname }, kind) {
    const shown = `endpoint ${(0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}`;
    // ali-oss cannot build a request for one.
    if (hostname.startsWith('['))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('endpoint-ipv6', { shown });
    // ali-oss refuses anything else in a host.
    if (!/^[a-z0-9._-]+(:\d+)?$/.test(host))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('endpoint-characters', { shown });
    const { bucket, bare } = splitHost(hostname, kind.isBare);
    return bucket ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('endpoint-bucket', { host: hostname, bare, scheme: kind.scheme, bucket }) : undefined;
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
/** @param isVendors the endpoint is one of the service's own hosts */
function styleProblem(wanted, { hostname }, isVendors) {
    if (wanted === 'virtual' && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) !== 0)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('endpoint-style-path', { host: hostname });
    if (wanted === 'cname' && isVendors)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('endpoint-style-cname', { host: hostname });
    return undefined;
}
/** Region in one of Alibaba Cloud's own hosts: regional, internal or dual-stack. */
function regionOfHost(hostname) {
    const match = /^(?:oss-([a-z0-9-]+?)(?:-internal)?|([a-z0-9-]+)\.oss)\.aliyuncs\.com$/.exec(hostname);
    const region = match?.[1] ?? match?.[2];
    return region?.startsWith('accelerate') ? undefined : region;
}


/***/ }),

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ storeWarnings)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5752);


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
        warnings.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('endpoint-plain-http', { endpoint }));
    const { readNotice } = _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_KINDS */ .TM[settings.kind];
    if (showsUrls && readNotice)
        warnings.push(readNotice(publicBase));
    return warnings;
}


/***/ })

};
