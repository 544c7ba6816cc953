export const id = 7560;
export const ids = [7560];
export const modules = {

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MIRROR_BYTES: () => (/* binding */ MIRROR_BYTES),
  closeMirrors: () => (/* binding */ closeMirrors),
  copyHeaders: () => (/* binding */ copyHeaders),
  mirrorsOfRun: () => (/* binding */ mirrorsOfRun),
  openMirrorKeeper: () => (/* binding */ openMirrorKeeper),
  openRunMirrors: () => (/* binding */ openRunMirrors)
});

// EXTERNAL MODULE: ./lib/base/buffers/digest-table.js
var digest_table = __webpack_require__(97700);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/storage/manifest/mirrors/listing.js
var listing = __webpack_require__(46016);
// EXTERNAL MODULE: ./lib/storage/manifest/mirrors/since.js
var mirrors_since = __webpack_require__(56610);
// EXTERNAL MODULE: ./lib/jobs/options/mirrors.js + 1 modules
var options_mirrors = __webpack_require__(23311);
// EXTERNAL MODULE: ./lib/jobs/persist/steps/object-options.js
var object_options = __webpack_require__(99639);
// EXTERNAL MODULE: ./lib/jobs/persist/steps/upload-image.js + 1 modules
var upload_image = __webpack_require__(90266);
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
// EXTERNAL MODULE: ./lib/storage/manifest/segments/unpack.js
var unpack = __webpack_require__(92938);
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
    const scanned = await (0,unpack/* scanSegment */.D)(memory, key, open, signal).catch((0,errors/* ifReason */.wG)('http-404'));
    return scanned && { entries, isWhole: scanned.isWhole };
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
        if (!(0,errors/* hasReason */.D0)(error, 'store-denied'))
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
        if (!(0,errors/* hasReason */.D0)(error, 'store-denied'))
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
        return (0,say/* say */.cv)('mirror-debts-unwritten', { name: this.mirror, count: this.#unwritten, refusal });
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/mirror-copies.js
/**
 * Copies the images of a run to its mirrors, beside the uploads to the destination. An image enters the memory once
 * each mirror has it or its debt is written, so that a kill at any moment loses no copy.
 */



const TIMING = { holdMs: 2000, copyMs: 30_000, lookMs: 500, lastWriteMs: 1500 };
class MirrorCopies {
    #mirrors;
    books;
    #prefixLength;
    #record;
    #aborting;
    #copying = new Set();
    #ends = new Set();
    #keeping = new Set();
    /** By key, copies under way: equal images of two URLs are copied once. */
    #underWay = new Map();
    /** By mirror, keys that this run did not copy. */
    #missed = new Map();
    #timing;
    #timer;
    #group;
    /** No copy begins any more. */
    #isOver = false;
    /**
     * @param prefixLength characters of the destination's prefix, which mirrors replace by their own
     * @param record writes a line into the memory
     * @param aborting aborted when work in progress must end
     * @param partition of the memory; undefined outside of a plan
     */
    constructor(mirrors, prefixLength, record, aborting, timing = TIMING, partition) {
        this.#timing = timing;
        this.#mirrors = mirrors;
        this.books = mirrors.openBooks(partition);
        this.#prefixLength = prefixLength;
        this.#record = record;
        this.#aborting = aborting;
        aborting.addEventListener('abort', this.#cancelAll);
    }
    /** Keeps an image whose bytes are not in hand: every mirror is owed a copy. */
    owe(entry) {
        for (const { place, owedKeys } of this.#mirrors.all) {
            place.owed++;
            owedKeys.add(entry.key);
        }
        this.#keep(entry, Array.from(this.books.values(), book => book.add(entry)), new Map());
        return this.#mirrors.states(() => 'owed');
    }
    statesOf(entry) {
        return this.#mirrors.statesOf(entry);
    }
    found(entry) {
        return { mirrors: this.owe(entry) };
    }
    /** Copies an image where its bytes are the object. */
    stored(entry, { sha256 }, { accepted, bytes }, stored) {
        // `on-collision` kept another image under the key. A line of an earlier run has its copies or debts.
        const isKnown = entry.firstSeen !== entry.at;
        if (sha256 === undefined && isKnown)
            this.#record(entry);
        if (sha256 === undefined)
            return Promise.resolve({ mirrors: isKnown ? this.statesOf(entry) : this.owe(entry) });
        bytes.use();
        const copied = this.copy(entry, accepted.body, stored).then(({ states, isBodyFree }) => {
            bytes.release(isBodyFree);
            return { mirrors: states };
        });
        this.#ends.add(copied);
        void copied.then(() => this.#ends.delete(copied));
        return copied;
    }
    /**
     * Copies an image and keeps its memory line. Never rejects.
     * @param body must not change until the promise resolves, and longer unless it says that the body is free
     */
    copy(entry, body, stored) {
        const { key } = entry;
        const before = this.#underWay.get(key);
        const begin = () => this.#begin(entry, body, stored);
        const end = before !== undefined ? before.then(begin) : begin();
        this.#underWay.set(key, end);
        this.#ends.add(end);
        void end.then(() => {
            this.#ends.delete(end);
            if (this.#underWay.get(key) === end)
                this.#underWay.delete(key);
        });
        return end;
    }
    /** Resolves when no copy is under way. Each takes 30 s at most. */
    async ended() {
        while (this.#ends.size > 0)
            await Promise.all(this.#ends);
    }
    /**
     * Ends every copy, and writes all debts. Call it before the memory closes.
     * @param isHurried the run has to end at once: copies under way become debts
     */
    async close(isHurried) {
        this.#isOver = isHurried;
        if (isHurried)
            this.#cancelAll();
        await this.ended();
        clearInterval(this.#timer);
        this.#timer = undefined;
        this.#aborting.removeEventListener('abort', this.#cancelAll);
        const signal = isHurried ? AbortSignal.timeout(this.#timing.lastWriteMs) : new AbortController().signal;
        await Promise.all(Array.from(this.books.values(), book => book.close(signal)));
        await Promise.all(this.#keeping);
    }
    async #begin(entry, body, { options, isAgain }) {
        const copying = {
            entry,
            group: this.#groupNow(),
            pending: new Set(),
            states: new Map(),
            debts: [],
            isKept: false,
        };
        const isOver = this.#isOver || this.#aborting.aborted;
        for (const mirror of this.#mirrors.all) {
            const isThere = isAgain && !((this.#missed.get(mirror)?.numberOf(entry.key) ?? -1) >= 0);
            if (isThere)
                copying.states.set(mirror, 'unchanged');
            else if (mirror.place.isUp && !isOver)
                copying.pending.add(mirror);
            else
                this.#owe(copying, mirror);
        }
        const isBodyFree = copying.pending.size === 0 || (await this.#copyHeld(copying, body, options));
        if (!copying.isKept)
            this.#keep(entry, copying.debts, copying.states);
        return {
            states: this.#mirrors.states(mirror => copying.states.get(mirror) ?? 'owed'),
            isBodyFree,
        };
    }
    /** @returns whether no mirror uses the bytes any longer */
    async #copyHeld(copying, body, options) {
        const inMemory = (0,file_body/* isFileBody */.n)(body) ? 0 : body.length;
        const mirrors = [...copying.pending];
        if (!this.#mirrors.hold(inMemory)) {
            copying.pending.clear();
            for (const mirror of mirrors)
                this.#owe(copying, mirror);
            return true;
        }
        this.#copying.add(copying);
        this.#timer ??= setInterval(this.#look, this.#timing.lookMs).unref();
        const copies = mirrors.map(mirror => this.#copyTo(mirror, copying, body, options));
        const free = copies.length === 1 ? [await copies[0]] : await Promise.all(copies);
        this.#copying.delete(copying);
        this.#mirrors.release(inMemory);
        return free.every(Boolean);
    }
    async #copyTo(mirror, copying, body, options) {
        const { entry, group, pending, states } = copying;
        const path = entry.key.slice(this.#prefixLength);
        const { state, isBodyFree } = await mirror.place.copy(path, body, options, group.cancel.signal);
        pending.delete(mirror);
        if (state === 'owed')
            this.#owe(copying, mirror);
        else {
            states.set(mirror, state);
            if (state === 'failed')
                this.#miss(mirror, entry);
            // A line that was written before names this mirror, so that its debt stays.
            else if (copying.isKept)
                this.#bookOf(mirror).paid(entry);
        }
        return isBodyFree;
    }
    /** Notes that a mirror does not get an image in this run. */
    #owe(copying, mirror) {
        this.#miss(mirror, copying.entry);
        mirror.place.owed++;
        mirror.owedKeys.add(copying.entry.key);
        // A copy that took long has its debt already.
        if (!copying.isKept)
            copying.debts.push(this.#bookOf(mirror).add(copying.entry));
    }
    #miss(mirror, { key }) {
        const missed = this.#missed.get(mirror) ?? new digest_table/* DigestTable */.H();
        this.#missed.set(mirror, missed);
        missed.add(key);
    }
    #groupNow() {
        const now = performance.now();
        if (this.#group && now - this.#group.startedAt < this.#timing.lookMs)
            return this.#group;
        this.#group = { startedAt: now, cancel: new AbortController() };
        (0,external_node_events_.setMaxListeners)(0, this.#group.cancel.signal);
        return this.#group;
    }
    #bookOf(mirror) {
        return this.books.get(mirror);
    }
    /** Writes the memory line after the debts, with the names of all mirrors but those that hold other bytes. */
    #keep(image, debts, states) {
        const entry = { ...image, ...this.#mirrors.namesOf(image, states) };
        if (debts.length === 0)
            return this.#record(entry);
        const keeping = Promise.all(debts).then(written => {
            this.#keeping.delete(keeping);
            // Without its debt an image is not remembered, so the next run stores it again.
            if (written.every(Boolean))
                this.#record(entry);
        });
        this.#keeping.add(keeping);
    }
    #look = () => {
        const now = performance.now();
        const { holdMs, copyMs } = this.#timing;
        for (const copying of this.#copying) {
            const age = now - copying.group.startedAt;
            if (age > copyMs)
                copying.group.cancel.abort(new Error('the copy took too long'));
            if (age < holdMs || copying.isKept)
                continue;
            copying.isKept = true;
            const ahead = [...copying.pending].map(mirror => this.#bookOf(mirror).add(copying.entry, true));
            this.#keep(copying.entry, [...copying.debts, ...ahead], copying.states);
        }
    };
    #cancelAll = () => {
        for (const { group } of this.#copying)
            group.cancel.abort(new Error('the run ends'));
    };
}

// EXTERNAL MODULE: ./lib/base/concurrency/slots.js
var slots = __webpack_require__(61300);
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
        this.#slots = new slots/* Semaphore */.jf(concurrency);
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
                ? (0,say/* say */.cv)('mirror-owed-because', { name, count: owed, refusal: (0,errors/* descriptionOf */.Kq)(this.#refusal) })
                : (0,say/* say */.cv)('mirror-owed', { name, count: owed }));
        if (this.#collided > 0)
            warnings.push((0,say/* say */.cv)('mirror-collisions', {
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
    #tools;
    #held = 0;
    /** Equal states share one object, since a run may have a million results. */
    #states = new Map();
    #unproven = new Map();
    #failures = new Map();
    #isOldMemory = false;
    constructor(all, tools) {
        this.all = all;
        this.#tools = tools;
    }
    openBooks(partition) {
        return new Map(this.all.map(mirror => [mirror, this.#tools.openBook(mirror.place.name, partition)]));
    }
    /**
     * Learns what other workers owe. Call it after the partition is read: a debt is written before its line.
     * @throws PersistError if the place of the memory refuses
     */
    async learn(partition) {
        await Promise.all(this.all.map(mirror => this.#tools.readDebts?.(mirror, partition)));
    }
    /** @returns false if there is no room; call `release` after a true */
    hold(bytes) {
        if (this.#held + bytes > this.#tools.room)
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
    /**
     * Which mirrors a line of the memory names: those that have the object or a debt for it, and those of earlier runs.
     * @param states what copies have come to; a mirror that is still missing has a debt
     */
    namesOf({ mirrors = '' }, states) {
        const names = new Set(mirrors.split(',').filter(Boolean));
        for (const mirror of this.all) {
            if (states.get(mirror) === 'failed')
                names.delete(mirror.place.name);
            else
                names.add(mirror.place.name);
        }
        return names.size > 0 ? { mirrors: [...names].sort().join() } : {};
    }
    /**
     * Notes what a run, or a part of a plan, found out, for the warnings.
     * @param unproven by mirror, images that nothing proves to be there
     * @param isOldMemory the memory has lines of earlier runs
     */
    note(unproven, isOldMemory, books) {
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
                warnings.push((0,say/* say */.cv)('mirror-unproven', { name, count }));
            else if (isNew && this.#isOldMemory)
                warnings.push((0,say/* say */.cv)('mirror-unproven-memory', { name }));
            return warnings;
        });
    }
    async close() {
        await this.#tools.marking;
        await Promise.all(this.all.map(({ place }) => place.store.close()));
    }
}

// EXTERNAL MODULE: ./lib/base/buffers/body-memory.js
var body_memory = __webpack_require__(25581);
// EXTERNAL MODULE: ./lib/base/concurrency/byte-budget.js + 1 modules
var byte_budget = __webpack_require__(31965);
// EXTERNAL MODULE: ./lib/base/concurrency/map-ordered.js
var map_ordered = __webpack_require__(73675);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/files/body-files.js
var body_files = __webpack_require__(30299);
// EXTERNAL MODULE: ./lib/storage/stores/hold-object.js
var hold_object = __webpack_require__(78123);
;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/pay-debts.js
/**
 * Pays what earlier runs owe a mirror: each object is read from the destination, never from its origin, and written to
 * the mirror. Payers that work at once, or one after a kill, find what is there already.
 */












/** Objects copied at once. */
const CONCURRENCY = 16;
/** Larger objects go to files. */
const MOST_IN_MEMORY = 8 * 1024 * 1024;
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
    const payer = payerOf(mirror, tools);
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
            tools.notice((0,say/* say */.cv)('mirror-debt-damaged', { name, file: (0,quote/* quote */.hD)(file.path) }));
        }
        const left = mayPay ? await payer.pay(read.entries) : read.entries;
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
    const warning = payer.warning();
    if (warning)
        tools.notice(warning);
}
async function writeRest(files, name, { memory, clock, stopping }) {
    if (files.length === 0)
        return;
    const byKey = new Map(files.flatMap(({ entries }) => entries.map(entry => [entry.key, entry])));
    const entries = [...byKey.values()];
    for (let from = 0; from < entries.length; from += pay_debts_MAX_LINES)
        await writeDebt(memory, name, entries.slice(from, from + pay_debts_MAX_LINES), clock.now(), stopping);
    for (const { file } of files)
        await settleDebt(memory, name, file, stopping);
}
/** @returns how to pay debts of the mirror, and the warning about images that are gone */
function payerOf({ place }, { store, stopping, optionsFor, room, temporaryFolder }) {
    const holding = {
        budget: new byte_budget/* ByteBudget */.G(room),
        memory: new body_memory/* BodyMemory */.w(),
        files: new body_files/* BodyFiles */.im(temporaryFolder),
        maxBytes: MOST_IN_MEMORY,
    };
    let gone = 0;
    /** Looks under the key, since a copy of bytes that are there costs a download. */
    async function find(path, { bytes, etag }) {
        try {
            const there = await place.store.head((0,object_key/* mintImageKey */.R2)(place.store.prefix, path), stopping);
            return there && there.size === bytes && isSameMd5(there.etag, etag) ? 'there' : 'unknown';
        }
        catch (error) {
            // Without the right to read, the upload finds out.
            if ((0,errors/* hasReason */.D0)(error, 'store-denied'))
                return 'unknown';
            return place.failed(path, error, stopping);
        }
    }
    async function copy(entry, path) {
        const options = optionsFor(entry);
        // Bytes that the destination has damaged must not spread. A replaced object has others by right.
        const { bytes, sha256 } = entry;
        const mustBeSame = options.mode === 'keep-existing';
        const expected = (0,defined/* defined */.s)({ bytes, sha256: mustBeSame ? sha256 : undefined });
        const held = await (0,hold_object/* holdObject */.D)(store, entry.key, expected, holding, stopping);
        if (!held) {
            gone++;
            return false;
        }
        let isFree = false;
        try {
            const { body, digests } = held;
            const { state, isBodyFree } = await place.copy(path, body, { ...options, digests }, stopping);
            isFree = isBodyFree;
            // Other bytes under the key stay owed: the line in the memory names this mirror.
            return state !== 'owed' && state !== 'failed';
        }
        finally {
            held.release(isFree);
        }
    }
    /** @returns false if the mirror still lacks the image */
    async function payOne(entry) {
        if (!place.isUp || stopping.aborted)
            return false;
        const path = entry.key.slice(store.prefix.length);
        const found = await find(path, entry);
        if (found !== 'unknown')
            return found === 'there';
        try {
            return await copy(entry, path);
        }
        catch {
            // The destination does not give the object now, or the disk is full: the mirror still lacks it.
            return false;
        }
    }
    return {
        /** @returns the images that the mirror still lacks */
        async pay(entries) {
            const left = [];
            const byKey = new Map(entries.map(entry => [entry.key, entry]));
            try {
                await (0,map_ordered/* eachAtOnce */.G)(byKey.values(), CONCURRENCY, async (entry) => {
                    if (!(await payOne(entry)))
                        left.push(entry);
                });
            }
            finally {
                await holding.files.close();
            }
            place.owed += left.length;
            return left;
        },
        warning: () => (gone > 0 ? (0,say/* say */.cv)('mirror-gone', { name: place.name, count: gone }) : undefined),
    };
}
/** The ETag of a whole upload is its MD5, in upper case at OSS. Any other ETag proves nothing. */
function isSameMd5(a = '', b = '') {
    return /^[0-9a-f]{32}$/i.test(a) && a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/mirrors-of-run.js
/** Opens the mirrors of a run, where what they owe from earlier runs is paid first, and attaches them to it. */














/** Bytes of images that may wait for mirrors: a quarter of those in flight between origins and store. */
const MIRROR_BYTES = 32 * 1024 * 1024;
/** @param mayPay false for a worker, which only writes debts */
function mirrorsOfRun(settings, store, memory, mayPay, stopping, { clock, watch, requests, startedAt, temporaryFolder }) {
    return openRunMirrors(settings.mirrors, {
        store,
        memory,
        clock,
        stopping,
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
/** Reports what the mirrors lack, and closes them. */
async function closeMirrors(mirrors, { watch }) {
    await mirrors.close();
    for (const sentence of mirrors.warnings())
        watch.notice(sentence);
}
/**
 * Copies each stored image to the mirrors before its result is known. A refusal of the memory's place stops the run.
 * @param shared mirrors that stay open after the run
 * @throws SettingsError if a name belongs to another destination
 */
async function openMirrorKeeper([run, { store, memory }, manifest, closing], shared) {
    const { settings, stop, ledger, attached } = run;
    const { stopping } = stop;
    const refused = (error) => {
        if (error instanceof errors/* SettingsError */.GN)
            throw error;
        if (!stopping.aborted)
            stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
    };
    // A debt is written before its line: the debts of all lines that were read can be listed now.
    const mirrors = shared ?? (await mirrorsOfRun(settings, store, memory, true, stopping, run).catch(refused));
    if (!mirrors)
        return undefined;
    let copies;
    closing.add(async () => {
        const { unproven } = ledger.mirrorCounts;
        if (copies)
            mirrors.note(unproven, manifest.hasLines, copies.books.values());
        if (!shared)
            await closeMirrors(mirrors, run);
    });
    const partition = attached.known?.partition.name;
    if (partition !== undefined)
        await mirrors.learn(partition).catch(refused);
    copies = new MirrorCopies(mirrors, store.prefix.length, manifest.record, stop.aborting, undefined, partition);
    return copies;
}
/** Headers of an object that is copied from the destination, as far as settings and memory know them. */
function copyOptions(entry, { objects, template, onCollision }) {
    const { cacheControl = template.holdsHash && !entry.chosen ? object_options/* ONE_YEAR */.$H : undefined } = objects;
    return {
        ...copyHeaders(entry),
        ...(cacheControl && { cacheControl }),
        metadata: objects.metadata,
        mode: (0,upload_image/* copyMode */.D)({ onCollision }),
    };
}
/** Headers that the memory's line alone gives. */
function copyHeaders({ key, sha256, contentType = '' }) {
    return {
        ...(0,object_options/* contentHeaders */.KE)(contentType),
        ...(sha256 !== undefined && key.includes(sha256) && { cacheControl: object_options/* ONE_YEAR */.$H }),
    };
}
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
    const payTools = { ...tools, room: room / all.length };
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
        notice((0,say/* say */.cv)('mirror-unlisted', { refusal: (0,errors/* descriptionOf */.Kq)(error) }));
        return new Map();
    });
}
async function unlessDenied(listing, otherwise) {
    return await listing.catch(error => {
        if (!(0,errors/* hasReason */.D0)(error, 'store-denied'))
            throw error;
        return otherwise(error);
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
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _stores_read_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25196);
/* harmony import */ var _entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63302);
/* harmony import */ var _segments_segment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82599);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86384);
/**
 * Since when a mirror is kept, and until when a check has found every image there. Both files are written once; each
 * later check adds an empty mark with its time.
 */







const JSON_OPTIONS = (0,_segments_segment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownFile */ .PV)('application/json');
/** The file holds one destination; more bytes are not ours. */
const MAX_BYTES = 16_384;
/**
 * Reads when a mirror began.
 * @returns undefined in its first run, which calls `beginMirror`
 * @throws SettingsError if the name belongs to another destination
 */
async function mirrorSince(memory, name, destination, { mark, hasSince }, signal) {
    if (mark?.place === (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .placeMark */ .Bg)(destination))
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
    const isFirst = await create(memory, name, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .SINCE */ .Fe, { version: 1, ...start }, signal);
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
async function markMirror(memory, name, { destination, since }, files, signal) {
    if (files.mark?.place === (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .placeMark */ .Bg)(destination))
        return;
    await mark(memory, name, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .sinceMark */ .Ir)(destination, Date.parse(since)), signal).catch(() => { });
}
function refuseOther(name, { destination: before }, destination) {
    if (before === destination)
        return;
    const values = { name, before: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(before), destination: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(destination) };
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('mirror-other-destination', values)]);
}
/**
 * Records that the mirror has every image of the memory. Call it only if a check has seen each of them there.
 * @param provedBefore images that were stored before this time are proved, milliseconds since the epoch
 */
async function writeWhole(memory, name, destination, provedBefore, signal) {
    const at = new Date(provedBefore).toISOString();
    await create(memory, name, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .WHOLE */ .Ef, { version: 1, destination, at }, signal);
    await mark(memory, name, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeMark */ .JM)(provedBefore), signal);
}
/** Writes an empty object, whose name says all. */
async function mark(memory, name, file, signal) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileKey */ .wm)(memory.prefix, name, file);
    await memory.put(key, new Uint8Array(), (0,_segments_segment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownFile */ .PV)('application/octet-stream'), signal);
}
/** @returns undefined if the file is missing or not ours */
async function readStart(memory, name, signal) {
    const bytes = await (0,_stores_read_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)(memory, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileKey */ .wm)(memory.prefix, name, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .SINCE */ .Fe), MAX_BYTES, signal);
    if (bytes === undefined || bytes === 'too-large')
        return undefined;
    const { destination, since } = (0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .l)(bytes, 0, bytes.length) ?? {};
    const isOurs = typeof destination === 'string' &&
        typeof since === 'string' &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(since);
    return isOurs ? { destination, since } : undefined;
}
/** @returns false if the file exists with other bytes */
async function create(memory, name, file, content, signal) {
    const body = Buffer.from(`${JSON.stringify(content)}\n`);
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileKey */ .wm)(memory.prefix, name, file);
    const put = await memory.put(key, body, JSON_OPTIONS, signal).catch((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifReason */ .wG)('key-collision'));
    return put !== undefined;
}


/***/ }),

/***/ 78123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ holdObject),
/* harmony export */   F: () => (/* binding */ FILE_DIGESTS)
/* harmony export */ });
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26754);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);



/** Digests of a body in a file: all that any place compares, so that none reads the file for them. */
const FILE_DIGESTS = ['sha256', 'md5', 'crc64'];
/** Bytes that are reserved for an object of unknown size. */
const UNKNOWN_BYTES = 1024 * 1024;
/** Ends the reading of an object that is not the expected one. */
class OtherObject extends Error {
}
/**
 * @returns undefined if there is no object, or it is not the expected one
 * @throws PersistError `too-large` before any byte is read
 */
async function holdObject(store, key, { bytes: expected, sha256 }, { budget, memory, files, maxBytes, most = Number.POSITIVE_INFINITY }, signal) {
    const share = budget.open();
    let digests = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6(FILE_DIGESTS);
    /** What was read since the last beginning. */
    let held = { size: 0, at: 0 };
    const judge = (size = 0) => {
        if (size > most)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('inspect', 'too-large', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('image-too-large'));
    };
    const reserve = (size) => share.resize(size <= maxBytes ? size : 0);
    const drop = (isBodyFree) => {
        if (held.writer)
            files.remove(held.writer);
        if (isBodyFree && held.bytes)
            memory.giveBack(held.bytes);
        held = { size: 0, at: 0 };
    };
    const release = (isBodyFree) => {
        drop(isBodyFree);
        share.close();
    };
    const writeOn = async (chunk) => {
        held.writer ??= await open(held.size);
        await held.writer.write(chunk);
    };
    const open = (size) => {
        const running = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6(FILE_DIGESTS);
        digests = running;
        return files.make(size, bytes => running.update(bytes));
    };
    const writeLater = async (chunk) => {
        const current = held;
        await current.room;
        // The object may be read from its beginning by now.
        if (current !== held)
            return;
        held.room = undefined;
        await sink.write(chunk);
    };
    const sink = {
        begin({ size }) {
            if (sha256 !== undefined && expected !== undefined && size !== expected)
                throw new OtherObject();
            judge(size);
            drop(true);
            held = { size, at: 0, room: reserve(size) };
            if (size <= maxBytes)
                held.bytes = memory.take(size);
        },
        write(chunk) {
            if (held.bytes === undefined)
                return writeOn(Buffer.from(chunk));
            if (held.room !== undefined)
                return writeLater(chunk);
            held.bytes.set(chunk, held.at);
            held.at += chunk.length;
            return undefined;
        },
    };
    try {
        judge(expected);
        await reserve(expected ?? UNKNOWN_BYTES);
        await store.get(key, sink, signal);
        const whole = await wholeOf(held, digests);
        if (sha256 !== undefined && whole.digests.sha256 !== sha256)
            throw new OtherObject();
        return { ...whole, release };
    }
    catch (error) {
        release(false);
        if ((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReason */ .D0)(error, 'http-404') || error instanceof OtherObject)
            return undefined;
        throw error;
    }
}
async function wholeOf({ bytes, writer }, running) {
    if (bytes !== undefined)
        return { body: bytes, digests: (0,_base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .digestsOf */ .nw)(bytes, ['sha256']) };
    const file = writer;
    await file.finish();
    const digests = running.digests();
    return { body: { path: file.path, size: file.size, digests }, digests };
}


/***/ })

};
