export const id = 2380;
export const ids = [2380];
export const modules = {

/***/ 97700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DigestTable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Texts, numbered from 0 in the order of arrival and known again by their digests. A text of any length takes some 30
 * bytes, and cannot be read back.
 */

/** Words of 32 bits that are kept of a SHA-256: two of a billion texts are taken for one with a chance of 10^-11. */
const WORDS = 3;
const FIRST_SLOTS = 16_384;
const CHUNK_BITS = 12;
/** Digests per chunk. */
const CHUNK = 2 ** CHUNK_BITS;
class DigestTable {
    /** The words of each text, side by side. In chunks: an array that doubles takes three times its words as it grows. */
    #chunks = [];
    /** By digest, the number of a text + 1; on a collision the next free slot. At most two thirds are used. */
    #slots = new Uint32Array(FIRST_SLOTS);
    #size = 0;
    get size() {
        return this.#size;
    }
    /** @returns -1 if the table does not have it */
    numberOf(text) {
        return this.#slots[this.#slotOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'buffer'))] - 1;
    }
    /** @returns its number, also if the table already has it */
    add(text) {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'buffer');
        const slot = this.#slotOf(digest);
        const known = this.#slots[slot];
        if (known > 0)
            return known - 1;
        const number = this.#size++;
        if (number % CHUNK === 0)
            this.#chunks.push(new Uint32Array(WORDS * CHUNK));
        const words = this.#chunks[number >> CHUNK_BITS];
        for (let word = 0; word < WORDS; word++)
            words[WORDS * (number % CHUNK) + word] = digest.readUInt32LE(4 * word);
        this.#slots[slot] = number + 1;
        if (3 * this.size > 2 * this.#slots.length)
            this.#grow();
        return number;
    }
    /** The slot of the digest, or the free slot where it belongs. */
    #slotOf(digest) {
        const last = this.#slots.length - 1;
        for (let slot = digest.readUInt32LE(0) & last;; slot = (slot + 1) & last) {
            const number = this.#slots[slot] - 1;
            if (number < 0 || this.#holds(number, digest))
                return slot;
        }
    }
    #holds(number, digest) {
        for (let word = 0; word < WORDS; word++)
            if (this.#wordAt(number, word) !== digest.readUInt32LE(4 * word))
                return false;
        return true;
    }
    #wordAt(number, word) {
        return this.#chunks[number >> CHUNK_BITS]?.[WORDS * (number % CHUNK) + word] ?? 0;
    }
    #grow() {
        this.#slots = new Uint32Array(2 * this.#slots.length);
        const last = this.#slots.length - 1;
        for (let number = 0; number < this.size; number++) {
            let slot = this.#wordAt(number, 0) & last;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & last;
            this.#slots[slot] = number + 1;
        }
    }
}


/***/ }),

/***/ 88259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Semaphore)
/* harmony export */ });
/** A counting semaphore: the longest waiter gets the next slot. */
class Semaphore {
    #waiting = [];
    #free;
    constructor(size) {
        this.#free = size;
    }
    /** @returns undefined if a slot was free, else a promise of one. Call `release` once for each */
    acquire() {
        if (this.#free === 0)
            return new Promise(resolve => this.#waiting.push(resolve));
        this.#free--;
        return undefined;
    }
    release() {
        const next = this.#waiting.shift();
        if (next)
            next();
        else
            this.#free++;
    }
}


/***/ }),

/***/ 21910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ BodyFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
;// CONCATENATED MODULE: ./lib/base/files/body-writer.js

/** Bytes of one write. Two blocks of each body are in memory: one is filled while the other is written. */
const BLOCK = 256 * 1024;
/** Room that a body of unknown length takes at a time. */
const UNKNOWN_BYTES = 16 * 1024 * 1024;
/** Writes one body into a temporary file. */
class BodyWriter {
    path;
    #file;
    #isLengthKnown;
    #onBytes;
    #disk;
    /** Bytes that the disk has room for, counted from the beginning of the file. */
    #granted;
    #block = Buffer.allocUnsafeSlow(BLOCK);
    #other = Buffer.allocUnsafeSlow(BLOCK);
    #filled = 0;
    /** Bytes handed to the file. */
    #sent = 0;
    #writing = Promise.resolve();
    /**
     * @param file open for writing, and empty
     * @param length bytes to come; NaN if unknown
     * @param disk has room for them, or for `UNKNOWN_BYTES`
     */
    constructor(path, file, length, onBytes, disk) {
        this.path = path;
        this.#file = file;
        this.#isLengthKnown = !Number.isNaN(length);
        this.#granted = this.#isLengthKnown ? length : UNKNOWN_BYTES;
        this.#onBytes = onBytes;
        this.#disk = disk;
    }
    /** Bytes taken. */
    get size() {
        return this.#sent + this.#filled;
    }
    /** Bytes that the disk still has to take. */
    get left() {
        return Math.max(0, this.#granted - this.#sent);
    }
    /** Call for one chunk at a time. The chunk is copied before the promise resolves. */
    write(chunk) {
        if (chunk.length >= BLOCK - this.#filled)
            return this.#writeOn(chunk);
        chunk.copy(this.#block, this.#filled);
        this.#filled += chunk.length;
        return undefined;
    }
    /** Writes the rest. */
    async finish() {
        await this.#send();
        await this.#awaited();
    }
    /** Never rejects. */
    async remove() {
        await this.#writing.catch(() => { });
        await this.#file.close().catch(() => { });
        await (0,promises_.rm)(this.path, { force: true }).catch(() => { });
    }
    async #writeOn(chunk) {
        for (let at = 0; at < chunk.length;) {
            const copied = chunk.copy(this.#block, this.#filled, at);
            this.#filled += copied;
            at += copied;
            if (this.#filled === BLOCK)
                await this.#send();
        }
    }
    /** Begins to write the block as soon as the one before it is written. */
    async #send() {
        await this.#awaited();
        if (!this.#isLengthKnown && this.size > this.#granted)
            await this.#extend();
        const block = this.#block;
        const bytes = block.subarray(0, this.#filled);
        const position = this.#sent;
        this.#sent += this.#filled;
        this.#filled = 0;
        this.#block = this.#other;
        this.#other = block;
        this.#writing = this.#writeAll(bytes, position);
        this.#writing.catch(() => { });
        // The digests are computed while another thread writes.
        this.#onBytes(bytes);
    }
    async #extend() {
        await this.#disk.requireRoom(UNKNOWN_BYTES);
        this.#granted += UNKNOWN_BYTES;
    }
    async #awaited() {
        try {
            await this.#writing;
        }
        catch (error) {
            throw this.#disk.explained(error);
        }
    }
    async #writeAll(bytes, position) {
        for (let at = 0; at < bytes.length;) {
            const { bytesWritten } = await this.#file.write(bytes, at, bytes.length - at, position + at);
            at += bytesWritten;
        }
    }
}

// EXTERNAL MODULE: ./lib/base/files/process-owner.js
var process_owner = __webpack_require__(81706);
;// CONCATENATED MODULE: ./lib/base/files/body-files.js
/** The temporary folder for bodies that are too large for memory: makes their files, and removes files of killed runs. */









const PREFIX = 'persist-images~';
const SUFFIX = '.body';
/** Stands for the `/` of an owner's name. */
const SEPARATOR = '~';
/** Milliseconds. A younger file may belong to a run of another machine that still writes it. */
const MAX_AGE_MS = 24 * 3_600_000;
/** Bytes of the disk that no body takes: images and the memory may lie there, too. */
const LEFT_BYTES = 16 * 1024 * 1024;
/** Names read at once: the folder is shared, and may hold thousands. */
const BATCH = 1024;
/** Only their owner may read bodies. */
const MODE = 0o600;
/** `EFBIG`: the file system has no files of this size. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
class BodyFiles {
    #folder;
    #freeBytes;
    #open = new Set();
    #removing = new Set();
    #owner;
    /** @param freeBytes bytes that this process may still write to the disk of a folder */
    constructor(folder = (0,external_node_os_.tmpdir)(), freeBytes = freeBytesAt) {
        this.#folder = folder;
        this.#freeBytes = freeBytes;
    }
    /**
     * Makes an empty file.
     * @param length bytes to come; NaN if unknown
     * @param onBytes receives the bytes in order, once each, when they are written
     * @throws PersistError `disk-full` if the disk has no room for so many bytes
     */
    async make(length, onBytes) {
        const path = (0,external_node_path_.join)(this.#folder, await this.#newName());
        try {
            await this.requireRoom(length || UNKNOWN_BYTES);
            const file = await (0,promises_.open)(path, 'wx', MODE);
            const writer = new BodyWriter(path, file, length, onBytes, this);
            this.#open.add(writer);
            return writer;
        }
        catch (error) {
            throw this.explained(error);
        }
    }
    /** @throws PersistError `disk-full` */
    async requireRoom(bytes) {
        let free = (await this.#freeBytes(this.#folder)) - LEFT_BYTES;
        for (const { left } of this.#open)
            free -= left;
        if (!(bytes <= free))
            throw this.#full();
    }
    /** Removes the file at once or soon; `close` waits for it. Never throws. */
    remove(writer) {
        if (!this.#open.delete(writer))
            return;
        const removing = writer.remove().finally(() => this.#removing.delete(removing));
        this.#removing.add(removing);
    }
    /** Resolves when no file of this run is left. */
    async close() {
        for (const writer of this.#open)
            this.remove(writer);
        await Promise.all(this.#removing);
    }
    /**
     * Removes the files of processes of this machine that have ended, and those of other machines that were not written to
     * for a day. Never throws: a file that cannot be removed stays and is harmless.
     * @param now milliseconds since the epoch
     */
    async removeStale(now) {
        try {
            for await (const { name } of await (0,promises_.opendir)(this.#folder, { bufferSize: BATCH })) {
                if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX))
                    continue;
                const path = (0,external_node_path_.join)(this.#folder, name);
                // What belongs to another user, or is no file, stays.
                await this.#removeIfStale(name, path, now).catch(() => { });
            }
        }
        catch {
            // The folder is missing or unreadable.
        }
    }
    async #removeIfStale(name, path, now) {
        if (await this.#isStale(name, path, now))
            await (0,promises_.rm)(path, { force: true });
    }
    async #isStale(name, path, now) {
        const owner = name.slice(PREFIX.length, -SUFFIX.length).replace(/~[^~]*$/, '');
        const state = await (0,process_owner/* stateOf */.L4)(owner.replaceAll(SEPARATOR, '/'));
        if (state !== 'unknown')
            return state === 'ended';
        return (await (0,promises_.lstat)(path)).mtimeMs < now - MAX_AGE_MS;
    }
    /** `persist-images~<host>~…~<process>~<start>~<random>.body` */
    async #newName() {
        this.#owner ??= (0,process_owner/* newOwner */.Eh)();
        const owner = (await this.#owner).replace(/[^\w./-]/g, '_').replaceAll('/', SEPARATOR);
        return `${PREFIX}${owner}${SEPARATOR}${(0,external_node_crypto_.randomBytes)(6).toString('hex')}${SUFFIX}`;
    }
    #full(code = 'ENOSPC') {
        const sentence = (0,say/* say */.c)('body-disk-full', { folder: (0,quote/* quote */.hD)(this.#folder), code });
        return new errors/* PersistError */.vc('fetch', 'disk-full', sentence, { code, advice: (0,say/* say */.c)('body-disk-full-fix') });
    }
    /** Turns an error of the file system into one for the user. */
    explained(error) {
        if (error instanceof errors/* PersistError */.vc)
            return error;
        const code = (0,errors/* codeOf */.$N)(error) ?? '';
        if (FULL.has(code))
            return this.#full(code);
        const sentence = (0,say/* say */.c)('body-unwritable', { folder: (0,quote/* quote */.hD)(this.#folder), code });
        return new errors/* PersistError */.vc('fetch', 'unexpected', sentence, {
            code,
            cause: error,
            advice: (0,say/* say */.c)('body-disk-full-fix'),
        });
    }
}
async function freeBytesAt(folder) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    return bavail * bsize;
}


/***/ }),

/***/ 81706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ newOwner),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/**
 * Names of processes, for claims of workers and for temporary files. On Linux a name shows another process of the same
 * machine whether this one has ended.
 */



/** Processes of one kernel that see the same process numbers; undefined outside of Linux. */
async function processSpace() {
    const [boot, space] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid'),
    ]).catch(() => []);
    return boot && space && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${boot} ${space}`).slice(0, 12);
}
/** Time since the boot at which a process started. Numbers of processes are used again. */
async function startOf(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // The name of the program, in parentheses, may hold spaces.
    const [state, ...numbers] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended, and waits for its parent to notice.
    return state === 'Z' ? undefined : numbers[18];
}
/** @returns `<host>/<random>`, on Linux with `/<processes>/<number>/<start>` of this process */
async function newOwner() {
    const name = `${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)().slice(0, 64)}/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    const [space, pid] = await Promise.all([processSpace(), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self').catch(() => '')]);
    const start = await startOf(pid);
    return space && start ? `${name}/${space}/${pid}/${start}` : name;
}
/** What is known of the owner; `unknown` for a process that this one cannot see. */
async function stateOf(owner) {
    const [, space, pid, start] = /\/([0-9a-f]{12})\/(\d{1,10})\/(\d{1,20})$/.exec(owner) ?? [];
    if (space === undefined || pid === undefined || space !== (await processSpace()))
        return 'unknown';
    return (await startOf(pid)) === start ? 'alive' : 'ended';
}
/** Whether the owner was a process of this machine that has ended. */
async function hasEnded(owner) {
    return (await stateOf(owner)) === 'ended';
}


/***/ }),

/***/ 99639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ ONE_YEAR),
/* harmony export */   KE: () => (/* binding */ contentHeaders),
/* harmony export */   oT: () => (/* binding */ objectOptions)
/* harmony export */ });
/* harmony import */ var _base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77234);
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31012);
/** The headers and metadata of an image's object, as a run writes them. Pure. */


const ONE_YEAR = 'public, max-age=31536000, immutable';
/**
 * @param url the image's canonical URL
 * @param isHashed whether the key holds a hash of the bytes
 */
function objectOptions({ contentType, digests }, url, isHashed, objects, run) {
    const cacheControl = objects.cacheControl ?? (isHashed ? ONE_YEAR : undefined);
    return {
        ...contentHeaders(contentType),
        digests,
        metadata: objects.provenance ? { ...objects.metadata, ...provenance(url, run) } : objects.metadata,
        ...(cacheControl && { cacheControl }),
    };
}
/**
 * Media types of objects that a browser saves instead of showing them. An SVG or a document opened by itself runs its
 * scripts on the bucket's domain.
 */
const DOWNLOADED = new Set(_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TYPES */ .MU.filter(type => type === 'svg' || (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(type) === 'document' || (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(type) === 'archive').map(type => _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_TYPES */ .eG[type].contentType));
const KNOWN = new Set(_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TYPES */ .MU.map(type => _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_TYPES */ .eG[type].contentType));
/**
 * The headers that say what an object is and how it is shown, of uploads and of copies.
 * @param contentType a copy has it from a line of the memory, which others may write: an unknown one is not repeated
 */
function contentHeaders(contentType) {
    if (!KNOWN.has(contentType))
        return { contentType: 'application/octet-stream', contentDisposition: 'attachment' };
    return { contentType, ...(DOWNLOADED.has(contentType) && { contentDisposition: 'attachment' }) };
}
/** Returns the origin of the object as metadata. The URL has no query, since queries hold signatures and tokens. */
function provenance(from, run) {
    const url = new URL(from);
    return {
        'source-url': url.host === '' ? url.protocol : (0,_base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBotToken */ .jH)(url.origin + url.pathname),
        'fetched-at': new Date().toISOString(),
        'run-id': run.runId,
        ...(run.repository && { repository: run.repository }),
    };
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ copyMode),
  x: () => (/* binding */ uploader)
});

// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/storage/stores/presence.js
var presence = __webpack_require__(49891);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/early-keys.js
/** Keys that are known before the bytes, so that the store can be checked first. Pure. */
/** Finds the early keys that more than one image would get. */
class KeyOwners {
    /** Per key, the URL of the first image that claimed it. */
    #owners = new Map();
    #contested = new Set();
    claim(key, { url }) {
        const owner = this.#owners.get(key) ?? url;
        if (owner !== url)
            this.#contested.add(key);
        this.#owners.set(key, owner);
    }
    isContested(key) {
        return this.#contested.has(key);
    }
}
/** Yields the early keys with their jobs. An invalid key is skipped: its image fails with it later. */
function* earlyKeys(jobs, isEarly, keyOf) {
    for (const job of jobs)
        for (const target of job.targets.filter(isEarly)) {
            try {
                yield [keyOf(job, target), job];
            }
            catch { }
        }
}

// EXTERNAL MODULE: ./lib/jobs/persist/steps/image-bytes.js
var image_bytes = __webpack_require__(85392);
// EXTERNAL MODULE: ./lib/base/buffers/digest-table.js
var digest_table = __webpack_require__(97700);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/key-locks.js
/**
 * Knows which bytes this run has put under which key. Images with the same key take turns, because the content of the
 * key is known only when an upload is done. Equal bytes are uploaded once. Different bytes collide here, even in a
 * store that would let the second overwrite the first.
 */


/** Contents of a key that is done: unknown, the digest in the key itself, or a number in the table of digests + TABLE. */
const UNKNOWN = 0;
const IN_KEY = 1;
const TABLE = 2;
class KeyLocks {
    /** Keys of images that are under way. */
    #puts = new Map();
    /** Keys of images that are done: as digests, since a run may put a million. */
    #done = new digest_table/* DigestTable */.H();
    /** By number in `#done`. */
    #contents = new number_column/* NumberColumn */.o();
    #digests = new digest_table/* DigestTable */.H();
    has(key) {
        return this.#puts.has(key) || this.#done.numberOf(key) >= 0;
    }
    /**
     * @param sha256 digest of the bytes that are to go under the key
     * @param put called when it is the image's turn; returns undefined if it left the key as it was
     */
    withKey(key, sha256, put) {
        const last = this.#puts.get(key);
        const held = last ? undefined : this.#contentOf(key, sha256);
        const before = last ? digestAfter(last) : held === undefined ? undefined : Promise.resolve(held);
        const putting = last
            ? digestAfter(last).then(content => {
                const now = content === OTHER ? this.#contentOf(key, sha256) : content;
                return put(stateOf(now, sha256));
            })
            : put(stateOf(held, sha256));
        const own = { putting, sha256, before };
        this.#puts.set(key, own);
        void digestAfter(own).then(content => {
            if (this.#puts.get(key) !== own)
                return;
            this.#puts.delete(key);
            this.#note(key, content);
        });
        return putting;
    }
    /** @returns the digest if the key has this content, `OTHER` for another; undefined if it has none that is known */
    #contentOf(key, sha256) {
        const number = this.#done.numberOf(key);
        const content = number < 0 ? UNKNOWN : this.#contents.at(number);
        if (content === UNKNOWN)
            return undefined;
        const isSame = content === IN_KEY ? key.includes(sha256) : content - TABLE === this.#digests.numberOf(sha256);
        return isSame ? sha256 : OTHER;
    }
    #note(key, content) {
        const number = this.#done.add(key);
        // The put left another content as it was.
        if (content === OTHER)
            return;
        const isInKey = content !== undefined && key.includes(content);
        this.#contents.set(number, content === undefined ? UNKNOWN : isInKey ? IN_KEY : this.#digests.add(content) + TABLE);
    }
}
/** Stands for a digest that is not kept. */
const OTHER = 'other';
function stateOf(content, sha256) {
    return content === undefined ? 'nothing' : content === sha256 ? 'same' : 'other';
}
/** Returns the digest of the key's content after the put, even if the put left the key as it was. */
function digestAfter({ putting, sha256, before }) {
    return putting.then(result => (result === undefined ? before : sha256), () => before);
}

// EXTERNAL MODULE: ./lib/jobs/persist/steps/object-options.js
var object_options = __webpack_require__(99639);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/upload-image.js
/** Turns an inspected image into an object: its key, its headers, and what happens if the key is taken. */










const NO_JOBS = { jobs: [], open: [] };
function uploader(settings, store, run, context) {
    return new ImageUploader(settings, store, run, context);
}
class ImageUploader {
    #settings;
    #store;
    #run;
    #mayHaveStored;
    #linksOf;
    #keyLocks = new KeyLocks();
    /** If two images want one key, an existing object proves nothing: the bytes must be compared. */
    #owners = new KeyOwners();
    #stored;
    constructor(settings, store, run, context) {
        this.#settings = settings;
        this.#store = store;
        this.#run = run;
        // The whole context is not kept: its jobs may be a million.
        this.#mayHaveStored = context.mayHaveStored;
        this.#linksOf = context.linksOf;
        const { jobs, open } = context.hasChosenKeys || !settings.template.needsBytes ? context : NO_JOBS;
        const isEarly = (target) => this.#isEarly(target);
        const keyOf = (job, target) => this.#keyOf(job, target);
        for (const [key, job] of earlyKeys(jobs, isEarly, keyOf))
            this.#owners.claim(key, job);
        const openKeys = Array.from(earlyKeys(open, isEarly, keyOf), ([key]) => key);
        this.#stored = (0,presence/* storedKeys */.C)(store, openKeys.filter(key => this.#mayTrustKey(key)));
    }
    findStored(job, target, signal) {
        if (!this.#isEarly(target))
            return undefined;
        const key = this.#keyOf(job, target);
        this.#owners.claim(key, job);
        return this.#mayTrustKey(key) ? this.#findAt(key, signal) : undefined;
    }
    async put(image, job, target, signal) {
        const key = this.#keyOf(job, target, image);
        const upload = { key, image, target, options: this.#optionsFor(image, job, target), signal };
        let isAgain = false;
        const { sha256 = '' } = image.digests;
        const result = await this.#keyLocks.withKey(key, sha256, held => {
            isAgain = held === 'same';
            if (isAgain)
                return Promise.resolve({ outcome: 'already-stored', isBodyFree: true });
            if (held === 'other')
                return this.#replaceOrKeep(upload);
            return this.#mayHaveStored(sha256) ? this.#findOrCreate(upload) : this.#create(upload);
        });
        const stored = { options: { ...upload.options, mode: copyMode(this.#settings) }, isAgain };
        if (!result)
            return { outcome: { outcome: 'unchanged', ...this.#placeOf(key) }, isBodyFree: false, stored };
        const { href } = image.finalUrl;
        const outcome = {
            outcome: result.outcome === 'stored' ? 'stored' : 'unchanged',
            ...this.#placeOf(key),
            ...(0,image_bytes/* imageFacts */.JC)(image),
            ...(image.endUnknown && { endUnknown: true }),
            ...(href !== (job.fetchUrl ?? job.url) && { finalUrl: href }),
            ...(result.etag && { etag: result.etag }),
        };
        return { outcome, isBodyFree: result.isBodyFree === true, stored };
    }
    #keyOf(job, target, image) {
        const { prefix } = this.#store;
        if (target.key !== undefined)
            return (0,object_key/* mintImageKey */.R2)(prefix, target.key);
        const facts = new JobFacts(job, target, this.#run);
        return (0,object_key/* mintImageKey */.R2)(prefix, this.#settings.template.render(facts, image));
    }
    /** Whether the key is known without the bytes. */
    #isEarly(target) {
        return target.key !== undefined || !this.#settings.template.needsBytes;
    }
    /** Whether an existing object under the key settles the image without a comparison of bytes. */
    #mayTrustKey(key) {
        const { onCollision } = this.#settings;
        return onCollision === 'keep' || (onCollision === 'fail' && !this.#owners.isContested(key));
    }
    #isHashed(target) {
        return target.key === undefined && this.#settings.template.holdsHash;
    }
    #placeOf(key) {
        return { key, ...this.#linksOf(key) };
    }
    async #findAt(key, signal) {
        const there = await this.#stored.find(key, signal);
        // The object may be another image that this run has put there meanwhile.
        if (this.#keyLocks.has(key))
            return undefined;
        return there && { outcome: 'unchanged', ...this.#placeOf(key), ...(there.etag && { etag: there.etag }) };
    }
    #optionsFor(image, job, target) {
        return (0,object_options/* objectOptions */.oT)(image, job.url, this.#isHashed(target), this.#settings.objects, this.#run);
    }
    /** For bytes that the memory knows: looks for the object first, which saves its upload. */
    async #findOrCreate(upload) {
        const { key, image, signal } = upload;
        const { body } = image;
        // A store compares a file by its digests before it sends it.
        if ((0,file_body/* isFileBody */.n)(body))
            return await this.#create(upload);
        const there = await this.#store.head(key, signal).catch(ignoreDenial);
        const match = there && (await (0,holds_bytes/* matchChecksum */.lO)(there, body.length, take => take(body)));
        // Without a checksum, the create-only `put` finds out.
        if (match === 'same')
            return { outcome: 'already-stored', ...(there?.etag && { etag: there.etag }) };
        return await this.#create(upload);
    }
    #create(upload) {
        return this.#put(upload, 'keep-existing').catch(error => this.#afterCollision(upload, error));
    }
    async #afterCollision(upload, error) {
        if (!(error instanceof errors/* PersistError */.vc && error.reason === 'key-collision'))
            throw error;
        const lying = await this.#store.head(upload.key, upload.signal).catch(hiddenIfDenied);
        // In a folder, a file can also stand where the key needs a folder: then there is no object to keep.
        if (!lying)
            throw error;
        // Without read access, a hash in the key is proof enough.
        if (lying === 'hidden' && this.#isHashed(upload.target))
            return { outcome: 'already-stored' };
        return await this.#replaceOrKeep(upload);
    }
    /** For a key that holds other bytes. @returns undefined if these stay */
    async #replaceOrKeep(upload) {
        const { onCollision } = this.#settings;
        if (onCollision === 'fail')
            throw collision(upload.key);
        return onCollision === 'keep' ? undefined : await this.#put(upload, 'overwrite');
    }
    #put({ key, image, options, signal }, mode) {
        return this.#store.put(key, image.body, { ...options, mode }, signal);
    }
}
/** Only `on-collision: overwrite` replaces the object of a mirror. */
function copyMode({ onCollision }) {
    return onCollision === 'overwrite' ? 'overwrite' : 'keep-existing';
}
class JobFacts {
    #job;
    fields;
    startedAt;
    runId;
    constructor(job, { fields }, { startedAt, runId }) {
        this.#job = job;
        this.fields = fields;
        this.startedAt = startedAt;
        this.runId = runId;
    }
    /** Parsed on demand, since most keys contain no part of the URL. */
    get url() {
        return new URL(this.#job.url);
    }
}
/** Ignores a denied read: without read access, `put` finds out whether the key is taken. */
function ignoreDenial(error) {
    if (isDenial(error))
        return undefined;
    throw error;
}
function hiddenIfDenied(error) {
    if (isDenial(error))
        return 'hidden';
    throw error;
}
function isDenial(error) {
    return error instanceof errors/* PersistError */.vc && error.reason === 'store-denied';
}
function collision(key) {
    return new errors/* PersistError */.vc('store', 'key-collision', (0,say/* say */.c)('key-collision', { key: JSON.stringify(key) }), {
        advice: (0,say/* say */.c)('key-collision-fix', { variable: '{sha256}' }),
    });
}


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ OPEN_MARK),
/* harmony export */   j: () => (/* binding */ OpenPlans)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47022);
/** Marks of open plans: empty objects among the merged segments, which every run lists anyway. */


/** Below the folder of the memory. The plan's name follows. Releases that do not know it ignore it. */
const OPEN_MARK = `${_segments_names_js__WEBPACK_IMPORTED_MODULE_1__/* .MERGED */ .$b}open-`;
/** An older mark counts for nothing, milliseconds. */
const COUNTS_MS = 86_400_000;
/** Collects the open plans from the objects of a listing. */
class OpenPlans {
    #names = new Set();
    #now;
    #own;
    #ownAt;
    /**
     * @param now milliseconds since the epoch
     * @param own the plan that needs no report
     */
    constructor(now, own) {
        this.#now = now;
        this.#own = own;
    }
    see = (path, lastModified) => {
        const [, name] = /^merged\/open-([\w.-]{1,64})$/.exec(path) ?? [];
        if (name === undefined || lastModified === undefined)
            return;
        if (name === this.#own)
            this.#ownAt = +lastModified;
        else if (this.#now - +lastModified < COUNTS_MS)
            this.#names.add(name);
    };
    /** When the own mark was written, milliseconds since the epoch; undefined if it was not seen. */
    get ownAt() {
        return this.#ownAt;
    }
    /** One sentence; undefined if no other plan is open. */
    get sentence() {
        const plans = [...this.#names].sort().join(', ');
        return plans === '' ? undefined : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('plans-open-here', { plans });
    }
}


/***/ }),

/***/ 47022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ MERGED),
/* harmony export */   Pb: () => (/* binding */ isSegmentName),
/* harmony export */   Qr: () => (/* binding */ mergedKey),
/* harmony export */   Rt: () => (/* binding */ SEGMENTS),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   ci: () => (/* binding */ timeOfName),
/* harmony export */   ol: () => (/* binding */ timestampIn),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   zT: () => (/* binding */ segmentKey)
/* harmony export */ });
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/** Places and names of the memory's files below a destination. Pure. */


/** In the folder of a memory: segments of one run, each with up to 200 lines. */
const SEGMENTS = 'segments/';
/** In the folder of a memory: segments that replace many others, and name them. */
const MERGED = 'merged/';
/**
 * Makes a name that no other writer has, and that sorts by its time.
 * @param runId the runner's number of the run
 * @param folder of the memory, below the prefix
 */
function segmentKey(prefix, now, runId, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    const run = runId.replace(/[^\w-]+/g, '-').slice(0, 60);
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${SEGMENTS}${timestamp(now)}-${run}-${uuid}.jsonl.gz`);
}
/** Makes such a name for a merged segment. */
function mergedKey(prefix, now, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${MERGED}${timestamp(now)}-${uuid}.jsonl.gz`);
}
/** Returns a text that sorts before every name of a later time. */
function timestamp(now) {
    return new Date(now).toISOString().replace(/[-:.]/g, '');
}
/** Returns the time that a name begins with, as `timestamp` writes it. */
function timestampIn(name) {
    return name.slice(0, '20260401T120000000Z'.length);
}
/** Whether the name is one of ours. */
function isSegmentName(name) {
    return /^\d{8}T\d{9}Z-[\w-]{36,97}\.jsonl\.gz$/.test(name) && !Number.isNaN(timeOfName(name));
}
/** Path in the folder of the memory, by which merged segments name others. */
function pathOf(prefix, key, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return key.slice(prefix.length + folder.length);
}
/** The name without its folder. */
function fileNameOf(path) {
    return path.slice(path.indexOf('/') + 1);
}
/** Time of a name, by its writer's clock, in milliseconds since the epoch; NaN for any other name. */
function timeOfName(name) {
    const [, year, month, day, hour, minute, second, ms] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? [];
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
}
/** Returns the name, or the time at its beginning, that sorts last; '' for none. */
function lastName(names) {
    let last = '';
    for (const name of names)
        if (name > last)
            last = name;
    return last;
}


/***/ })

};
