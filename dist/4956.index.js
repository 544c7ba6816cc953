export const id = 4956;
export const ids = [4956,9811];
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

/***/ 14956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MIRROR_BYTES),
/* harmony export */   a: () => (/* binding */ copyHeaders),
/* harmony export */   mirrorsOfRun: () => (/* binding */ mirrorsOfRun)
/* harmony export */ });
/* harmony import */ var _steps_object_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99639);
/* harmony import */ var _steps_upload_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1261);
/* harmony import */ var _open_run_mirrors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90278);



/** Bytes of images that may wait for mirrors: a quarter of those in flight between origins and store. */
const MIRROR_BYTES = 32 * 1024 * 1024;
/** @param mayPay false for a worker, which only writes debts */
function mirrorsOfRun(settings, store, memory, mayPay, stopping, { clock, watch, requests, startedAt, temporaryFolder }) {
    return (0,_open_run_mirrors_js__WEBPACK_IMPORTED_MODULE_2__/* .openRunMirrors */ .A)(settings.mirrors, {
        ...{ store, memory, clock, stopping },
        startedAt: +startedAt,
        // More than uploads to the destination, so that a mirror that begins late catches up.
        concurrency: 2 * settings.gate.concurrency,
        room: MIRROR_BYTES,
        mayPay,
        optionsFor: entry => copyOptions(entry, settings),
        notice: watch.notice,
        temporaryFolder,
        onRequest: requests.toStore,
    });
}
/** Headers of an object that is copied from the destination, as far as settings and memory know them. */
function copyOptions(entry, { objects, template, onCollision }) {
    const { cacheControl = template.holdsHash && !entry.chosen ? _steps_object_options_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE_YEAR */ .$H : undefined } = objects;
    return {
        ...copyHeaders(entry),
        ...(cacheControl && { cacheControl }),
        metadata: objects.metadata,
        mode: (0,_steps_upload_image_js__WEBPACK_IMPORTED_MODULE_1__/* .copyMode */ .D)({ onCollision }),
    };
}
/** Headers that the memory's line alone gives. */
function copyHeaders({ key, sha256, contentType = '' }) {
    return {
        ...(0,_steps_object_options_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHeaders */ .KE)(contentType),
        ...(sha256 !== undefined && key.includes(sha256) && { cacheControl: _steps_object_options_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE_YEAR */ .$H }),
    };
}


/***/ }),

/***/ 90278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openRunMirrors)
});

// EXTERNAL MODULE: ./lib/base/buffers/digest-table.js
var digest_table = __webpack_require__(97700);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/storage/manifest/mirrors/listing.js
var listing = __webpack_require__(46016);
// EXTERNAL MODULE: ./lib/storage/manifest/mirrors/since.js
var mirrors_since = __webpack_require__(56610);
// EXTERNAL MODULE: ./lib/jobs/options/mirrors.js + 1 modules
var options_mirrors = __webpack_require__(23311);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-scan.js
var segment_scan = __webpack_require__(50905);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/unpack.js + 1 modules
var unpack = __webpack_require__(82446);
// EXTERNAL MODULE: ./lib/storage/manifest/mirrors/names.js
var names = __webpack_require__(86384);
;// CONCATENATED MODULE: ./lib/storage/manifest/mirrors/debts.js
/** Files of images that a mirror lacks: written once, and paid as a whole. */









/**
 * @param partition of the memory that has the lines; undefined outside of a plan
 * @throws PersistError if the store refuses the file; then nothing is owed
 */
async function writeDebt(memory, mirror, entries, now, signal, partition) {
    const path = (0,names/* debtPath */.TM)(now, (0,external_node_crypto_.randomUUID)(), entries.length, partition);
    const key = (0,names/* fileKey */.wm)(memory.prefix, mirror, path);
    await memory.put(key, (0,segment/* encodeSegment */.ug)(entries).body, segment/* PUT_OPTIONS */.pH, signal);
    return { key, path, lines: entries.length };
}
/**
 * @returns undefined if another run has paid and removed the file
 * @throws PersistError if the store refuses
 */
async function readDebt(memory, { key }, signal) {
    let entries = [];
    const open = () => {
        entries = [];
        return new segment_scan/* SegmentScan */.X((bytes, start, end) => {
            const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), memory.prefix);
            if (!entry || (0,entries_entry/* isDead */.XU)(entry))
                return false;
            entries.push(entry);
            return true;
        });
    };
    try {
        const { isWhole } = await (0,unpack/* scanSegment */.D)(memory, key, open, signal);
        return { entries, isWhole };
    }
    catch (error) {
        if (error instanceof errors/* PersistError */.vc && error.reason === 'http-404')
            return undefined;
        throw error;
    }
}
/**
 * Settles a debt file. It is removed where that is allowed. Elsewhere a file that names it marks it as paid.
 * @throws PersistError if the store refuses both; then the debt stays
 */
async function settleDebt(memory, mirror, debt, signal) {
    try {
        await memory.remove(debt.key, signal);
    }
    catch (error) {
        if ((0,as_persist_error/* asPersistError */.B)(error, 'store').reason !== 'store-denied')
            throw error;
        await memory.put((0,names/* fileKey */.wm)(memory.prefix, mirror, (0,names/* paidPath */.So)(debt.path)), NOTHING, segment/* PUT_OPTIONS */.pH, signal);
    }
}
const NOTHING = new Uint8Array();
/** The most files that one run removes; the next run continues. */
const MAX_REMOVED = 1000;
/** Removes debt files that are paid, then their marks. Without the right to delete they stay. */
async function removePaid(memory, mirror, { paid, idle }, signal) {
    const ofPaid = paid.flatMap(({ key, path }) => [key, (0,names/* fileKey */.wm)(memory.prefix, mirror, (0,names/* paidPath */.So)(path))]);
    try {
        for (const key of [...ofPaid, ...idle].slice(0, MAX_REMOVED))
            await memory.remove(key, signal);
    }
    catch (error) {
        if ((0,as_persist_error/* asPersistError */.B)(error, 'store').reason !== 'store-denied')
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/debt-book.js




const MAX_LINES = 200;
/** Real milliseconds: a killed run loses the memory lines that wait for a debt. */
const MAX_WAIT_MS = 500;
class DebtBook {
    mirror;
    #memory;
    #clock;
    #partition;
    #open = [];
    #timer;
    #writing;
    #ahead = new Map();
    /** Copies that ended before their debt was written. */
    #early = new Set();
    #settling = new Set();
    /** The error of the last file that could not be written, and the images that it named. */
    #failure;
    #unwritten = 0;
    /** @param partition of the memory; undefined outside of a plan */
    constructor(mirror, memory, clock, partition) {
        this.mirror = mirror;
        this.#memory = memory;
        this.#clock = clock;
        this.#partition = partition;
    }
    /**
     * @param isAhead the copy is still under way: call `paid` when it has succeeded
     * @returns whether the debt is written; never rejects
     */
    add(entry, isAhead = false) {
        return new Promise(written => {
            this.#open.push({ entry, isAhead, written });
            if (this.#open.length >= MAX_LINES)
                void this.flush();
            else
                this.#timer ??= setTimeout(() => void this.flush(), MAX_WAIT_MS).unref();
        });
    }
    /** Notes that the mirror has an image after all. */
    paid(entry) {
        const ahead = this.#ahead.get(entry);
        if (!ahead)
            return void this.#early.add(entry);
        this.#ahead.delete(entry);
        ahead.left.delete(entry);
        if (ahead.left.size > 0)
            return;
        const settling = this.#settle(ahead.file).finally(() => this.#settling.delete(settling));
        this.#settling.add(settling);
    }
    /** One sentence if debts could not be written. */
    get problem() {
        if (!this.#failure)
            return undefined;
        const refusal = (0,errors/* descriptionOf */.Kq)(this.#failure);
        return (0,say/* say */.c)('mirror-debts-unwritten', { name: this.mirror, count: this.#unwritten, refusal });
    }
    /** Writes everything that waits. Never rejects. */
    async flush(signal = NEVER) {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        // One file after the other: a flush that comes meanwhile finds what is left.
        while (this.#writing !== undefined)
            await this.#writing;
        this.#writing = this.#writeAll(signal).finally(() => {
            this.#writing = undefined;
        });
        await this.#writing;
    }
    /**
     * Settles the files of this run whose copies have ended in part: what is left gets a new file. Never rejects.
     * Call it after the last copy.
     */
    async close(signal) {
        await this.flush(signal);
        const files = new Map();
        for (const ahead of this.#ahead.values())
            files.set(ahead.file, ahead);
        const partly = [...files.values()].filter(({ file, left }) => left.size < file.lines);
        try {
            const rest = partly.flatMap(({ left }) => [...left]);
            if (rest.length > 0)
                await this.#writeFile(rest, signal);
            for (const { file } of partly)
                await settleDebt(this.#memory, this.mirror, file, signal);
        }
        catch {
            // The files stay, and the next run finds some of their images at the mirror.
        }
        await Promise.all(this.#settling);
    }
    async #writeAll(signal) {
        while (this.#open.length > 0) {
            const batch = [];
            for (const open of this.#open.splice(0, MAX_LINES))
                if (this.#early.delete(open.entry))
                    open.written(true);
                else
                    batch.push(open);
            if (batch.length === 0)
                continue;
            try {
                await this.#write(batch, signal);
                for (const { written } of batch)
                    written(true);
            }
            catch (error) {
                this.#failure = (0,as_persist_error/* asPersistError */.B)(error, 'store');
                this.#unwritten += batch.length;
                for (const { written } of batch)
                    written(false);
            }
        }
    }
    async #write(batch, signal) {
        const entries = batch.map(({ entry }) => entry);
        const file = await this.#writeFile(entries, signal);
        const isAhead = batch.some(open => open.isAhead);
        if (!isAhead)
            return;
        const ahead = { file, left: new Set(entries) };
        for (const entry of entries)
            this.#ahead.set(entry, ahead);
        for (const entry of entries)
            if (this.#early.delete(entry))
                this.paid(entry);
    }
    #writeFile(entries, signal) {
        return writeDebt(this.#memory, this.mirror, entries, this.#clock.now(), signal, this.#partition);
    }
    async #settle(file) {
        try {
            await settleDebt(this.#memory, this.mirror, file, NEVER);
        }
        catch {
            // It stays, and the next run finds its images at the mirror.
        }
    }
}
const NEVER = new AbortController().signal;

// EXTERNAL MODULE: ./lib/base/concurrency/semaphore.js
var semaphore = __webpack_require__(88259);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/stores/store-health.js
var store_health = __webpack_require__(79664);
;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/mirror-place.js
/** One mirror during a run: copies objects there until it refuses everything. */







const OWED = { state: 'owed', isBodyFree: true };
class MirrorPlace {
    name;
    store;
    #slots;
    /** A mirror that denies one upload denies every other one. */
    #health = new store_health/* StoreHealth */.Ah(({ reason }) => reason === 'store-denied');
    #refusal;
    #isDown = false;
    /** Images that were not copied in this run. */
    owed = 0;
    /** Keys under which the mirror holds other bytes. */
    #collisions = [];
    #collided = 0;
    /** @param concurrency copies at once */
    constructor(name, store, concurrency) {
        this.name = name;
        this.store = store;
        this.#slots = new semaphore/* Semaphore */.j(concurrency);
    }
    /** Whether a copy is worth a request. */
    get isUp() {
        return !this.#isDown;
    }
    /**
     * Copies one object. Never rejects.
     * @param path of the object below the prefix of the destination
     */
    async copy(path, body, options, signal) {
        const entering = this.#slots.acquire();
        if (entering !== undefined)
            await entering;
        try {
            if (this.#isDown || signal.aborted)
                return OWED;
            const key = (0,object_key/* mintImageKey */.R2)(this.store.prefix, path);
            const { outcome, isBodyFree = false } = await this.store.put(key, body, options, signal);
            this.#health.worked();
            return { state: outcome === 'stored' ? 'stored' : 'unchanged', isBodyFree };
        }
        catch (thrown) {
            return { state: this.failed(path, thrown, signal), isBodyFree: false };
        }
        finally {
            this.#slots.release();
        }
    }
    /** Judges the error of a request for one object. */
    failed(path, thrown, signal) {
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'store');
        // A longer prefix can make a key too long, which no later run can change either.
        if (error.reason === 'key-collision' || error.reason === 'key-invalid') {
            this.#collided++;
            if (this.#collisions.length < MAX_NAMED)
                this.#collisions.push(path);
            return 'failed';
        }
        // The end of the run, or of the time for this copy, says nothing about the mirror, but it is the reason to show.
        if (!signal.aborted || this.#refusal === undefined)
            this.#refusal = error;
        if (!signal.aborted && this.#health.failed(error) === 'fatal')
            this.#isDown = true;
        return 'owed';
    }
    /** Warnings at the end of a run. */
    warnings() {
        const { name, owed } = this;
        const warnings = [];
        if (owed > 0)
            warnings.push(this.#refusal
                ? (0,say/* say */.c)('mirror-owed-because', { name, count: owed, refusal: (0,errors/* descriptionOf */.Kq)(this.#refusal) })
                : (0,say/* say */.c)('mirror-owed', { name, count: owed }));
        if (this.#collided > 0)
            warnings.push((0,say/* say */.c)('mirror-collisions', {
                name,
                count: this.#collided,
                keys: this.#collisions.map(key => (0,quote/* quote */.hD)(key)).join(', '),
            }));
        return warnings;
    }
}
/** Keys named in a warning. */
const MAX_NAMED = 3;

;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/mirrors.js

class Mirrors {
    all;
    #room;
    #held = 0;
    /** Equal states share one object, since a run may have a million results. */
    #states = new Map();
    #openBook;
    #readDebts;
    #marking;
    #unproven = new Map();
    #failures = new Map();
    #isOldMemory = false;
    constructor(all, { room, openBook, readDebts, marking }) {
        this.all = all;
        this.#room = room;
        this.#openBook = openBook;
        this.#readDebts = readDebts;
        this.#marking = marking;
    }
    openBooks(partition) {
        return new Map(this.all.map(mirror => [mirror, this.#openBook(mirror.place.name, partition)]));
    }
    /**
     * Learns what other workers owe. Call it after the partition is read: a debt is written before its line.
     * @throws PersistError if the place of the memory refuses
     */
    async learn(partition) {
        await Promise.all(this.all.map(mirror => this.#readDebts?.(mirror, partition)));
    }
    /** @returns false if there is no room; call `release` after a true */
    hold(bytes) {
        if (this.#held + bytes > this.#room)
            return false;
        this.#held += bytes;
        return true;
    }
    release(bytes) {
        this.#held -= bytes;
    }
    /** Returns what the mirrors have of an image of an earlier run, without a request. */
    statesOf({ key, firstSeen, at, mirrors, }) {
        return this.states(({ place, since, owedKeys, wholeBefore, namesProve }) => {
            if (owedKeys.size > 0 && owedKeys.numberOf(key) >= 0)
                return 'owed';
            const isProved = wholeBefore !== undefined && firstSeen < wholeBefore;
            // A run without this mirror leaves no name in its lines.
            const isNamed = namesProve && at >= since && mirrors?.split(',').includes(place.name);
            return isProved || isNamed ? 'unchanged' : 'unproven';
        });
    }
    states(stateOf) {
        const states = this.all.map(stateOf);
        const name = states.join();
        const known = this.#states.get(name);
        if (known)
            return known;
        const made = Object.fromEntries(this.all.map(({ place }, index) => [place.name, states[index]]));
        this.#states.set(name, made);
        return made;
    }
    /** Notes what a run found out, for the warnings. */
    note({ unproven, isOldMemory, books }) {
        for (const [name, count] of unproven)
            this.#unproven.set(name, (this.#unproven.get(name) ?? 0) + count);
        this.#isOldMemory ||= isOldMemory;
        for (const { mirror, problem } of books)
            if (problem)
                this.#failures.set(mirror, problem);
    }
    /** One or two sentences for each mirror with a problem, at the end. */
    warnings() {
        return this.all.flatMap(({ place, isNew }) => {
            const { name } = place;
            const count = this.#unproven.get(name);
            const failure = this.#failures.get(name);
            const warnings = [...place.warnings(), ...(failure ? [failure] : [])];
            if (count !== undefined)
                warnings.push((0,say/* say */.c)('mirror-unproven', { name, count }));
            else if (isNew && this.#isOldMemory)
                warnings.push((0,say/* say */.c)('mirror-unproven-memory', { name }));
            return warnings;
        });
    }
    async close() {
        await this.#marking;
        await Promise.all(this.all.map(({ place }) => place.store.close()));
    }
}

// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/base/files/body-files.js + 1 modules
var body_files = __webpack_require__(21910);
// EXTERNAL MODULE: ./lib/base/digests/running-digests.js
var running_digests = __webpack_require__(42564);
;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/read-object.js

/** From so many bytes on an object goes to a file. */
const LARGE_BYTES = 8 * 1024 * 1024;
/** All that a store may compare. */
const OF_STORES = ['sha256', 'md5', 'crc64'];
/**
 * @param use receives the bytes; a file is removed after it
 * @throws PersistError `http-404` if there is no object, and what `use` throws
 */
async function withObject(store, key, files, signal, use) {
    const sink = new WholeObject(files);
    try {
        await store.get(key, sink, signal);
        return await use(await sink.body());
    }
    finally {
        sink.drop();
    }
}
class WholeObject {
    #files;
    #bytes = Buffer.alloc(0);
    #writer;
    #digests = new running_digests/* RunningDigests */.Z(OF_STORES);
    #size = 0;
    #at = 0;
    constructor(files) {
        this.#files = files;
    }
    begin({ size }) {
        this.drop();
        this.#size = size;
        this.#at = 0;
        this.#bytes = Buffer.allocUnsafeSlow(size < LARGE_BYTES ? size : 0);
        this.#digests = new running_digests/* RunningDigests */.Z(OF_STORES);
    }
    write(chunk) {
        if (this.#size >= LARGE_BYTES)
            return this.#writeOn(Buffer.from(chunk));
        this.#bytes.set(chunk, this.#at);
        this.#at += chunk.length;
        return undefined;
    }
    async body() {
        const writer = this.#writer;
        if (!writer)
            return this.#bytes;
        await writer.finish();
        return { path: writer.path, size: writer.size, digests: this.#digests.digests() };
    }
    drop() {
        if (this.#writer)
            this.#files.remove(this.#writer);
        this.#writer = undefined;
    }
    async #writeOn(chunk) {
        const digests = this.#digests;
        this.#writer ??= await this.#files.make(this.#size, bytes => digests.update(bytes));
        await this.#writer.write(chunk);
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/pay-debts.js
/**
 * Pays what earlier runs owe a mirror: each object is read from the destination, never from its origin, and written to
 * the mirror. Payers that work at once, or one after a kill, find what is there already.
 */










/** Objects copied at once. */
const CONCURRENCY = 16;
/** So many files that name few images become one. */
const MERGED_AT = 64;
/** A file with more lines stays as it is, so that no file grows without limit. */
const pay_debts_MAX_LINES = 10_000;
/**
 * Pays the debts of one mirror. Never rejects for the mirror's sake: what cannot be paid stays owed.
 * @param mayPay false for a worker, which only learns what is owed
 * @throws PersistError if the place of the memory refuses
 */
async function payDebts(mirror, files, mayPay, tools) {
    if (files.debts.length === 0)
        return;
    const { name } = mirror.place;
    const { memory, stopping } = tools;
    const open = [];
    const payer = new Payer(mirror, tools);
    for (const file of files.debts) {
        const read = await readDebt(memory, file, stopping);
        // Another run has paid it meanwhile.
        if (!read)
            continue;
        if (!read.isWhole) {
            // A check has found everything there since. Else nothing says any more which images are owed.
            if (mirror.wholeBefore !== undefined && (0,names/* debtTime */.pC)(file.path) < mirror.wholeBefore) {
                if (mayPay)
                    await settleDebt(memory, name, file, stopping);
                continue;
            }
            mirror.namesProve = false;
            tools.notice((0,say/* say */.c)('mirror-debt-damaged', { name, file: (0,quote/* quote */.hD)(file.path) }));
        }
        const left = mayPay ? await payer.pay(read.entries).finally(() => payer.close()) : read.entries;
        for (const { key } of left)
            mirror.owedKeys.add(key);
        if (left.length === 0 && read.isWhole)
            await settleDebt(memory, name, file, stopping);
        else if (read.isWhole)
            open.push({ file, entries: left });
    }
    if (!mayPay)
        return;
    const isMerging = open.filter(({ entries }) => entries.length < pay_debts_MAX_LINES).length >= MERGED_AT;
    const replaced = open.filter(({ file, entries }) => isMerging ? entries.length < pay_debts_MAX_LINES : entries.length < file.lines);
    await writeRest(replaced, name, tools);
    await removePaid(memory, name, files, stopping);
    for (const sentence of payer.warnings())
        tools.notice(sentence);
}
async function writeRest(files, name, { memory, now, stopping }) {
    if (files.length === 0)
        return;
    const byKey = new Map(files.flatMap(({ entries }) => entries.map(entry => [entry.key, entry])));
    const entries = [...byKey.values()];
    for (let from = 0; from < entries.length; from += pay_debts_MAX_LINES)
        await writeDebt(memory, name, entries.slice(from, from + pay_debts_MAX_LINES), now(), stopping);
    for (const { file } of files)
        await settleDebt(memory, name, file, stopping);
}
class Payer {
    #mirror;
    #tools;
    /** For objects that are too large for memory. */
    #files;
    #held = 0;
    #freed = Promise.withResolvers();
    #gone = 0;
    constructor(mirror, tools) {
        this.#mirror = mirror;
        this.#tools = tools;
        this.#files = new body_files/* BodyFiles */.i(tools.temporaryFolder);
    }
    /** Removes what lies in temporary files. */
    async close() {
        await this.#files.close();
    }
    /** @returns the images that the mirror still lacks */
    async pay(entries) {
        const left = [];
        const waiting = new Map(entries.map(entry => [entry.key, entry])).values();
        const work = async () => {
            for (const entry of waiting)
                if (!(await this.#payOne(entry)))
                    left.push(entry);
        };
        await Promise.all(Array.from({ length: CONCURRENCY }, work));
        this.#mirror.place.owed += left.length;
        return left;
    }
    warnings() {
        const { name } = this.#mirror.place;
        return this.#gone > 0 ? [(0,say/* say */.c)('mirror-gone', { name, count: this.#gone })] : [];
    }
    /** @returns false if the mirror still lacks the image */
    async #payOne(entry) {
        const { place } = this.#mirror;
        const { stopping, store, optionsFor } = this.#tools;
        if (!place.isUp || stopping.aborted)
            return false;
        const path = entry.key.slice(store.prefix.length);
        const found = await this.#find(path, entry);
        if (found !== 'unknown')
            return found === 'there';
        const size = heldBytes(entry);
        while (this.#held > 0 && this.#held + size > this.#tools.room)
            await this.#freed.promise;
        this.#held += size;
        try {
            return await withObject(store, entry.key, this.#files, stopping, async (body) => {
                const digests = (0,file_body/* isFileBody */.n)(body) ? body.digests : (0,digests_digests/* digestsOf */.nw)(body, ['sha256']);
                const options = optionsFor(entry);
                // Bytes that the destination has damaged must not spread. A replaced object has others by right.
                const isDamaged = entry.sha256 !== undefined && digests.sha256 !== entry.sha256;
                if (isDamaged && options.mode === 'keep-existing') {
                    this.#gone++;
                    return false;
                }
                const { state } = await place.copy(path, body, { ...options, digests }, stopping);
                // Other bytes under the key stay owed: the line in the memory names this mirror.
                return state !== 'owed' && state !== 'failed';
            });
        }
        catch (error) {
            // The destination does not give the object now, or the disk is full: the mirror still lacks it.
            if (error instanceof errors/* PersistError */.vc && error.reason === 'http-404')
                this.#gone++;
            return false;
        }
        finally {
            this.#held -= size;
            this.#freed.resolve();
            this.#freed = Promise.withResolvers();
        }
    }
    /** Looks under the key, since a copy of bytes that are there costs a download. */
    async #find(path, { bytes, etag }) {
        const { place } = this.#mirror;
        const { stopping } = this.#tools;
        try {
            const key = (0,object_key/* mintImageKey */.R2)(place.store.prefix, path);
            const there = await place.store.head(key, stopping);
            return there && there.size === bytes && isSameMd5(there.etag, etag) ? 'there' : 'unknown';
        }
        catch (error) {
            // Without the right to read, the upload finds out.
            if (error instanceof errors/* PersistError */.vc && error.reason === 'store-denied')
                return 'unknown';
            return place.failed(path, error, stopping);
        }
    }
}
/** Bytes that an object takes in memory. */
function heldBytes({ bytes = UNKNOWN_BYTES }) {
    return bytes < LARGE_BYTES ? bytes : 0;
}
/** Bytes that an image of unknown size is charged for. */
const UNKNOWN_BYTES = 1024 * 1024;
/** The ETag of a whole upload is its MD5, in upper case at OSS. Any other ETag proves nothing. */
function isSameMd5(a = '', b = '') {
    return /^[0-9a-f]{32}$/i.test(a) && a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/open-run-mirrors.js
/** Opens the mirrors of a run: what they owe from earlier runs is paid first. */










/**
 * @throws SettingsError if a name belongs to another destination
 * @throws PersistError if the place of the memory refuses
 */
async function openRunMirrors(settings, tools) {
    const { memory, startedAt, concurrency, notice, onRequest, clock, stopping, room, mayPay } = tools;
    const listed = await listFiles(memory, notice, stopping);
    const filesOf = (name) => listed.get(name) ?? (0,listing/* noFiles */.JE)();
    const ofEach = (step) => Promise.all(settings.map(step));
    const known = await ofEach(({ name, destination }) => (0,mirrors_since/* mirrorSince */.kR)(memory, name, destination, filesOf(name), stopping));
    const since = new Date(startedAt).toISOString();
    // Before any copy: its line names the mirror, and the name has to mean this place.
    const starts = await ofEach(async ({ name, destination }, at) => known[at] ?? (await (0,mirrors_since/* beginMirror */.z3)(memory, name, { destination, since }, stopping)));
    // Beside the run, which does not need the marks.
    const marking = ofEach(async ({ name, destination }, at) => {
        const start = starts[at];
        if (start !== undefined)
            await (0,mirrors_since/* markMirror */.ZH)(memory, name, { destination, since: start }, filesOf(name), stopping);
    });
    const opened = await (0,options_mirrors/* openMirrors */.l)(settings, notice, onRequest);
    const all = opened.map(({ name, opened: store }, at) => ({
        place: new MirrorPlace(name, store, concurrency),
        isNew: known[at] === undefined,
        wholeBefore: filesOf(name).wholeBefore,
        since: known[at] ?? since,
        namesProve: true,
        owedKeys: new digest_table/* DigestTable */.H(),
    }));
    const payTools = { ...tools, room: room / all.length, now: () => clock.now() };
    const read = new Set(Array.from(listed.values()).flatMap(({ debts }) => debts.map(({ key }) => key)));
    const mirrors = new Mirrors(all, {
        room,
        openBook: (name, partition) => new DebtBook(name, memory, clock, partition),
        marking,
        async readDebts(mirror, partition) {
            // A notice of the opening reports a missing right.
            const debts = await unlessDenied((0,listing/* listDebtsOf */.uW)(memory, mirror.place.name, partition, stopping), () => []);
            const added = debts.filter(({ key }) => !read.has(key));
            await payDebts(mirror, { ...(0,listing/* noFiles */.JE)(), debts: added }, false, payTools);
            for (const { key } of added)
                read.add(key);
        },
    });
    try {
        await Promise.all(all.map(mirror => payDebts(mirror, filesOf(mirror.place.name), mayPay, payTools)));
    }
    catch (error) {
        await mirrors.close();
        throw error;
    }
    return mirrors;
}
/** Without the right to list, debts of earlier runs stay for one that has it. */
function listFiles(memory, notice, signal) {
    return unlessDenied((0,listing/* listMirrorFiles */.VE)(memory, signal), error => {
        notice((0,say/* say */.c)('mirror-unlisted', { refusal: (0,errors/* descriptionOf */.Kq)(error) }));
        return new Map();
    });
}
async function unlessDenied(listing, otherwise) {
    try {
        return await listing;
    }
    catch (error) {
        if (!(error instanceof errors/* PersistError */.vc && error.reason === 'store-denied'))
            throw error;
        return otherwise(error);
    }
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
    #newSince;
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
        this.#newSince = context.newSince;
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
    async put(image, job, target, signal, lost) {
        const key = lost ?? this.#keyOf(job, target, image);
        const upload = { key, image, target, options: this.#optionsFor(image, job, target), signal };
        let isAgain = false;
        const { sha256 = '' } = image.digests;
        const result = await this.#keyLocks.withKey(key, sha256, held => {
            isAgain = held === 'same';
            if (isAgain)
                return Promise.resolve({ outcome: 'already-stored', isBodyFree: true });
            if (held === 'other')
                return this.#replaceOrKeep(upload);
            const isKnown = lost === undefined && this.#mayHaveStored(sha256);
            return isKnown ? this.#findOrCreate(upload) : this.#create(upload);
        });
        const stored = { options: { ...upload.options, mode: copyMode(this.#settings) }, isAgain };
        if (!result)
            return { outcome: { outcome: 'unchanged', ...this.#placeOf(key) }, isBodyFree: false, stored };
        const { href } = image.finalUrl;
        const isNew = result.outcome === 'stored' || (!isAgain && (await this.#isNew(key, signal)));
        const outcome = {
            outcome: isNew ? 'stored' : 'unchanged',
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
        if (!there)
            return undefined;
        const found = { ...this.#placeOf(key), ...(there.etag && { etag: there.etag }) };
        if (!(await this.#isNew(key, signal)))
            return { outcome: 'unchanged', ...found };
        return { outcome: 'stored', ...found, bytes: there.size, attempts: 0 };
    }
    /** Whether a worker of this round stored the object, and did not live to write its line. */
    async #isNew(key, signal) {
        if (this.#newSince === undefined)
            return false;
        const details = await this.#store.details?.(key, signal).catch(ignoreDenial);
        return Number(details?.lastModified) >= this.#newSince;
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

/***/ 46016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ noFiles),
/* harmony export */   VE: () => (/* binding */ listMirrorFiles),
/* harmony export */   es: () => (/* binding */ owedByMirror),
/* harmony export */   uW: () => (/* binding */ listDebtsOf)
/* harmony export */ });
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86384);


function noFiles() {
    return { hasSince: false, wholeBefore: undefined, mark: undefined, debts: [], paid: [], idle: [] };
}
/** @returns the files of each mirror that has any, by its name */
async function listMirrorFiles(memory, signal) {
    const mirrors = new Map();
    const marks = new Map();
    const folder = memory.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MIRRORS_FOLDER */ .a4;
    for await (const { objects } of memory.list(folder, {}, signal))
        for (const { key } of objects) {
            const [name = '', ...rest] = key.slice(folder.length).split('/');
            if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isMirrorName */ .bV)(name))
                continue;
            const files = mirrors.get(name) ?? noFiles();
            mirrors.set(name, files);
            const path = rest.join('/');
            const file = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorFile */ .Ix)(path);
            // Names with our form make valid keys.
            if (file.kind === 'debt')
                files.debts.push({ key: key, path, lines: file.lines });
            else if (file.kind === 'paid')
                marks.set(name, [...(marks.get(name) ?? []), { debt: file.debt, key: key }]);
            else if (file.kind === 'mark')
                files.mark ??= file;
            else if (file.kind === 'since')
                files.hasSince = true;
            else if (file.kind === 'proof' && file.before > (files.wholeBefore ?? ''))
                files.wholeBefore = file.before;
        }
    for (const [name, paid] of marks)
        settle(mirrors.get(name), paid);
    return mirrors;
}
/** Lists the debts of one partition. A paid file may be among them where it could not be removed. */
async function listDebtsOf(memory, mirror, partition, signal) {
    const folder = `${memory.prefix}${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MIRRORS_FOLDER */ .a4}${mirror}/`;
    const debts = [];
    for await (const { objects } of memory.list(folder + (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .debtsPrefix */ .le)(partition), {}, signal))
        for (const { key } of objects) {
            const path = key.slice(folder.length);
            const file = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorFile */ .Ix)(path);
            if (file.kind === 'debt')
                debts.push({ key: key, path, lines: file.lines });
        }
    return debts;
}
/** Returns by mirror how many images it lacks; mirrors that lack none are left out. An image may count twice. */
function owedByMirror(mirrors) {
    const counts = Array.from(mirrors, ([name, { debts }]) => [
        name,
        debts.reduce((sum, { lines }) => sum + lines, 0),
    ]);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
function settle(files, marks) {
    const debts = new Map(files.debts.map(file => [file.path, file]));
    for (const { debt, key } of marks) {
        const file = debts.get(debt);
        if (file)
            files.paid.push(file);
        else
            files.idle.push(key);
        debts.delete(debt);
    }
    files.debts.splice(0, files.debts.length, ...debts.values());
}


/***/ }),

/***/ 56610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   ZH: () => (/* binding */ markMirror),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   kR: () => (/* binding */ mirrorSince),
/* harmony export */   z3: () => (/* binding */ beginMirror)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63302);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86384);
/**
 * Since when a mirror is kept, and until when a check has found every image there. Both files are written once; each
 * later check adds an empty mark with its time.
 */





const JSON_OPTIONS = { contentType: 'application/json', mode: 'keep-existing', isInternal: true };
const MARK_OPTIONS = {
    contentType: 'application/octet-stream',
    mode: 'keep-existing',
    isInternal: true,
};
/** The file holds one destination; more bytes are not ours. */
const MAX_BYTES = 16_384;
/**
 * Reads when a mirror began.
 * @returns undefined in its first run, which calls `beginMirror`
 * @throws SettingsError if the name belongs to another destination
 */
async function mirrorSince(memory, name, destination, { mark, hasSince }, signal) {
    if (mark?.place === (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeMark */ .Bg)(destination))
        return mark.since;
    const known = hasSince ? await readStart(memory, name, signal) : undefined;
    if (!known)
        return undefined;
    refuseOther(name, known, destination);
    return known.since;
}
/**
 * Writes when a mirror began. Until then, its images count as older than the mirror, which is safe.
 * @param start its time is no later than the first line of the run
 * @returns when the mirror began; undefined if the file that another run wrote cannot be read, which proves nothing
 * @throws SettingsError if another run gives the name to another destination at the same time
 */
async function beginMirror(memory, name, start, signal) {
    const isFirst = await create(memory, name, _names_js__WEBPACK_IMPORTED_MODULE_3__/* .SINCE */ .Fe, { version: 1, ...start }, signal);
    const known = isFirst ? start : await readStart(memory, name, signal);
    if (!known)
        return undefined;
    refuseOther(name, known, start.destination);
    return known.since;
}
/**
 * Writes the mark that spares later runs the file, unless it is there. Never rejects: a later run writes what is
 * missing.
 * @param start what the file holds
 */
async function markMirror(memory, name, { destination, since }, { mark }, signal) {
    if (mark?.place === (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeMark */ .Bg)(destination))
        return;
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKey */ .wm)(memory.prefix, name, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sinceMark */ .Ir)(destination, Date.parse(since)));
    await memory.put(key, new Uint8Array(), MARK_OPTIONS, signal).catch(() => { });
}
function refuseOther(name, { destination: before }, destination) {
    if (before === destination)
        return;
    const values = { name, before: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(before), destination: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(destination) };
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('mirror-other-destination', values)]);
}
/**
 * Records that the mirror has every image of the memory. Call it only if a check has seen each of them there.
 * @param provedBefore images that were stored before this time are proved, milliseconds since the epoch
 */
async function writeWhole(memory, name, destination, provedBefore, signal) {
    const at = new Date(provedBefore).toISOString();
    await create(memory, name, _names_js__WEBPACK_IMPORTED_MODULE_3__/* .WHOLE */ .Ef, { version: 1, destination, at }, signal);
    await memory.put((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKey */ .wm)(memory.prefix, name, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeMark */ .JM)(provedBefore)), new Uint8Array(), MARK_OPTIONS, signal);
}
/** @returns undefined if the file is missing or not ours */
async function readStart(memory, name, signal) {
    const sink = new SmallText();
    try {
        await memory.get((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKey */ .wm)(memory.prefix, name, _names_js__WEBPACK_IMPORTED_MODULE_3__/* .SINCE */ .Fe), sink, signal);
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc && error.reason === 'http-404')
            return undefined;
        throw error;
    }
    const bytes = sink.bytes();
    const { destination, since } = (0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .l)(bytes, 0, bytes.length) ?? {};
    const isOurs = typeof destination === 'string' &&
        typeof since === 'string' &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(since);
    return isOurs ? { destination, since } : undefined;
}
/** @returns false if the file exists with other bytes */
async function create(memory, name, file, content, signal) {
    const body = Buffer.from(`${JSON.stringify(content)}\n`);
    try {
        await memory.put((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKey */ .wm)(memory.prefix, name, file), body, JSON_OPTIONS, signal);
        return true;
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc && error.reason === 'key-collision')
            return false;
        throw error;
    }
}
class SmallText {
    #chunks = [];
    #size = 0;
    begin() {
        this.#chunks = [];
        this.#size = 0;
    }
    write(chunk) {
        this.#size += chunk.length;
        if (this.#size <= MAX_BYTES)
            this.#chunks.push(Buffer.from(chunk));
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}


/***/ })

};
