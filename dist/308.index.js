export const id = 308;
export const ids = [308];
export const modules = {

/***/ 31965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ ByteBudget)
});

// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
;// CONCATENATED MODULE: ./lib/base/concurrency/body-need.js
/** The bytes that one body has received, the bytes still to come, and how soon they come. */
/** Milliseconds after which the weight of a byte has fallen to about a third (1/e). */
const MEMORY_MS = 1000;
/** The rate assumed at the start, about 10 MB/s. A few milliseconds of measurement correct it. */
const FIRST_BYTES = 32 * 1024;
const FIRST_MS = 3;
/**
 * The rate at which bytes arrive: an average in which older bytes count less and less. A rate starts high, so that
 * every body gets a chance to show its speed.
 */
class ByteRate {
    #bytes = FIRST_BYTES;
    #ms = FIRST_MS;
    /** Time of the last update; undefined while no bytes are expected. */
    #at;
    /** Starts to count time, or continues after `rest`. */
    run(now) {
        this.#at ??= now;
    }
    /** Pauses the clock until the next `run`, because reading is paused. */
    rest(now) {
        this.add(0, now);
        this.#at = undefined;
    }
    add(bytes, now) {
        const passed = now - (this.#at ?? now);
        if (passed > 0) {
            const kept = Math.exp(-passed / MEMORY_MS);
            this.#bytes *= kept;
            this.#ms = this.#ms * kept + MEMORY_MS * (1 - kept);
        }
        this.#bytes += bytes;
        if (this.#at !== undefined)
            this.#at = now;
    }
    /** Bytes per millisecond. */
    get perMs() {
        return this.#bytes / this.#ms;
    }
}
/** Bytes that still arrive after a body is paused: undici reads its socket in chunks of at most this size. */
const CHUNK = 128 * 1024;
/** Bytes. Most images are smaller; after so many bytes the rate of a larger body is known. */
const SMALL = 1024 * 1024;
/** Milliseconds. A body reserves the bytes of this time, so that fast bodies end without a pause. */
const SOON_MS = 30_000;
class BodyNeed {
    #most;
    #rate = new ByteRate();
    /** Bytes received so far. */
    came = 0;
    /** Bytes still to come, at most. */
    left = 0;
    #isLengthKnown = true;
    /** The rest comes in one piece. */
    #isAtOnce = false;
    /** Bytes that the body may grow to. */
    granted = 0;
    /** The grant counts as one of a large body. */
    isCountedLarge = false;
    /** The last review gave it all that it soon needs. */
    isChosen = false;
    /** Its place in the budget, while it has one. */
    slot;
    /** Counts the bodies as they enter: of two with equal needs the first is served first. */
    number = 0;
    /** Ends the wait of the body; undefined while the body does not wait. */
    wake;
    /** @param most limit in bytes of a body that announces no length */
    constructor(most) {
        this.#most = most;
    }
    /** Nothing is to come. */
    get isWhole() {
        return this.left === 0;
    }
    /** Total bytes, at most. */
    get expected() {
        return this.came + this.left;
    }
    /** A body without a length may become one. */
    get isLarge() {
        return this.expected > SMALL;
    }
    /** Bytes that come before the body can be paused. */
    get nextChunk() {
        return this.#isAtOnce ? this.left : Math.min(CHUNK, this.left);
    }
    /** The grant without which the body cannot be read on. */
    get least() {
        return this.came + this.nextChunk;
    }
    get isCovered() {
        return this.least <= this.granted;
    }
    /** The grant with which the body is not paused soon. */
    get wanted() {
        return this.came + this.#soon;
    }
    /** Bytes that will soon come. Most bodies without a length end within a few megabytes. */
    get #soon() {
        if (this.#isAtOnce)
            return this.left;
        const fast = Math.max(this.nextChunk, Math.min(this.left, this.#rate.perMs * SOON_MS));
        if (this.came < SMALL)
            return Math.min(fast, SMALL);
        return this.#isLengthKnown ? fast : Math.min(fast, Math.max(2 * SMALL, this.came));
    }
    /**
     * Milliseconds until the body is whole at its present speed. A chosen body gives way only to one that needs less than
     * half of its time: otherwise equal bodies would be chosen in turn, and all would be stopped halfway.
     */
    get rank() {
        return this.isChosen ? this.#msLeft / 2 : this.#msLeft;
    }
    get #msLeft() {
        if (this.#isAtOnce)
            return 0;
        // Without a length, assume that as much again is still to come.
        const left = this.#isLengthKnown ? this.left : Math.min(this.left, Math.max(CHUNK, this.came));
        return left / this.#rate.perMs;
    }
    /** @param length NaN if unknown */
    grow(came, length, now) {
        this.#rate.run(now);
        if (came > this.came)
            this.#rate.add(came - this.came, now);
        this.#isAtOnce = false;
        this.#isLengthKnown = length >= came;
        this.came = came;
        this.left = this.#isLengthKnown ? length - came : Math.max(1, this.#most - came);
    }
    needAll(total) {
        this.#isAtOnce = true;
        this.#isLengthKnown = true;
        this.left = total - this.came;
    }
    complete(total) {
        this.#isLengthKnown = true;
        this.came = total;
        this.left = 0;
    }
    /** Counts time without new bytes. */
    age(now) {
        this.#rate.add(0, now);
    }
    rest(now) {
        this.#rate.rest(now);
    }
    goOn(now) {
        if (this.#isAtOnce)
            this.complete(this.expected);
        else
            this.#rate.run(now);
    }
}

;// CONCATENATED MODULE: ./lib/base/concurrency/byte-budget.js
/**
 * One budget for all bytes buffered between an origin and the store. A body is charged for received bytes, not for its
 * announced length. Each body is in one of three states:
 *
 * - reading: its next chunk is granted;
 * - waiting: it is paused until a review grants its next chunk;
 * - whole: all its bytes are here, and the store gives them back after the upload.
 *
 * While there is room, all bodies are read. Without room, a review reads the bodies that finish first. One body may
 * exceed the budget, so that a full budget never blocks for ever.
 */


/** Part of the budget for large bodies: most images are small and must not wait for a few large ones. */
const FOR_LARGE = 0.75;
/** Bytes granted to bodies. Large and small bodies each keep their part of the budget. */
class ByteGrants {
    #capacity;
    /** Bytes of all bodies, and of large ones alone. */
    total = 0;
    #large = 0;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    set(body, granted) {
        this.total += granted - body.granted;
        // A body of unknown length may turn out to be a small one.
        if (body.isCountedLarge)
            this.#large -= body.granted;
        body.isCountedLarge = body.isLarge;
        if (body.isCountedLarge)
            this.#large += granted;
        body.granted = granted;
    }
    /** The most bytes that the body can have beside all others. */
    roomFor({ isLarge, granted }) {
        const forLarge = this.#capacity * FOR_LARGE;
        const small = this.total - this.#large;
        const free = isLarge
            ? forLarge - this.#large - this.inPartOfLarge(small)
            : this.#capacity - small - Math.min(this.#large, forLarge);
        return free + granted;
    }
    /** Bytes that small bodies use in the part for large ones. */
    inPartOfLarge(small) {
        return Math.max(0, small - this.#capacity * (1 - FOR_LARGE));
    }
}
/** Milliseconds between two reviews while bytes come. */
const REVIEW_MS = 100;
class ByteBudget {
    #capacity;
    #now;
    #grants;
    #bodies = new on_abort/* Members */.Oe();
    #entered = 0;
    #waiting = 0;
    #reviewedAt = 0;
    /** @param now a monotonic clock, milliseconds */
    constructor(capacity, now = () => performance.now()) {
        this.#capacity = capacity;
        this.#now = now;
        this.#grants = new ByteGrants(capacity);
    }
    /** @param most limit in bytes of a body that announces no length; 0 if all announce it */
    open(most = 0) {
        const body = new BodyNeed(most);
        return {
            receive: (came, length) => this.#receive(body, came, length),
            resize: total => this.#resize(body, total),
            slow: () => this.#reviewIfWaiting(),
            close: () => this.#close(body),
        };
    }
    #receive(body, came, length) {
        this.#enter(body);
        if (came === length) {
            body.complete(came);
            return this.#settle(body);
        }
        const now = this.#now();
        body.grow(came, length, now);
        const isReviewDue = this.#waiting > 0 && now - this.#reviewedAt >= REVIEW_MS;
        return body.isCovered && !isReviewDue ? undefined : this.#ask(body);
    }
    #resize(body, total) {
        this.#enter(body);
        if (total > body.came) {
            body.needAll(total);
            const wait = this.#ask(body);
            if (wait !== undefined)
                return wait;
        }
        body.complete(total);
        return this.#settle(body);
    }
    #close(body) {
        if (body.slot === undefined)
            return;
        this.#bodies.remove(body.slot, body);
        body.slot = undefined;
        this.#grants.set(body, 0);
        this.#endWait(body);
        this.#reviewIfWaiting();
    }
    #enter(body) {
        if (body.slot === undefined) {
            body.slot = this.#bodies.add(body);
            body.number = this.#entered++;
        }
        // A body waits for one thing at a time.
        if (body.wake)
            this.#endWait(body);
    }
    #settle(body) {
        this.#grants.set(body, body.came);
        this.#reviewIfWaiting();
    }
    /** @returns undefined if the next chunk is granted, else a promise of it */
    #ask(body) {
        const { wanted } = body;
        if (this.#waiting === 0 && wanted <= this.#grants.roomFor(body))
            this.#grants.set(body, wanted);
        else
            this.#review(body);
        if (body.isCovered)
            return undefined;
        body.rest(this.#now());
        this.#waiting++;
        return new Promise(resolve => {
            body.wake = resolve;
        });
    }
    #endWait(body) {
        if (!body.wake)
            return;
        this.#waiting--;
        body.wake();
        body.wake = undefined;
    }
    #reviewIfWaiting() {
        if (this.#waiting > 0)
            this.#review();
    }
    /**
     * Takes back what is not used, and grants it anew to the bodies that finish first.
     * @param asking is not read until this call answers it
     */
    #review(asking) {
        const now = this.#now();
        this.#reviewedAt = now;
        const open = [];
        const whole = { small: 0, large: 0, largest: 0 };
        for (const body of this.#bodies) {
            whole.largest = Math.max(whole.largest, body.expected);
            if (body.isWhole) {
                whole[body.isLarge ? 'large' : 'small'] += body.came;
                continue;
            }
            open.push(body);
            const isReading = !body.wake && body !== asking;
            if (isReading)
                body.age(now);
            // A pause takes effect after the next chunk at the earliest.
            this.#grants.set(body, isReading ? body.least : body.came);
        }
        open.sort((a, b) => a.rank - b.rank || a.left - b.left || a.number - b.number);
        this.#grantInOrder(open, whole);
        for (const body of open) {
            if (!body.wake || !body.isCovered)
                continue;
            body.goOn(now);
            this.#endWait(body);
        }
    }
    #grantInOrder(open, whole) {
        let mayExceed = true;
        for (const body of open) {
            const room = this.#grants.roomFor(body);
            const verdict = this.#verdictOn(body, whole, mayExceed);
            body.isChosen = verdict === 'fits' || verdict === 'exceeds';
            if (verdict === 'exceeds')
                mayExceed = false;
            if (verdict === 'waits')
                continue;
            this.#grants.set(body, { fits: body.wanted, exceeds: body.expected, 'reads-on': room }[verdict]);
        }
        if (whole.small + whole.large > 0 || open.some(({ isCovered }) => isCovered))
            return;
        // Every body waits, and none is whole: without one exception no byte would ever be given back.
        const [nearest] = open.toSorted((a, b) => a.left - b.left);
        if (nearest)
            this.#grants.set(nearest, nearest.expected);
    }
    /** @param mayExceed no other body of this review exceeds the budget */
    #verdictOn(body, whole, mayExceed) {
        const room = this.#grants.roomFor(body);
        if (body.wanted <= room)
            return 'fits';
        if (mayExceed && !this.#willHaveRoom(body, whole) && this.#mayExceed(body, whole))
            return 'exceeds';
        return body.least <= room ? 'reads-on' : 'waits';
    }
    /** Whether the body can go on as soon as the store has taken the whole bodies. */
    #willHaveRoom(body, { small, large }) {
        const returned = large + (body.isLarge ? this.#grants.inPartOfLarge(small) : small);
        const least = Math.min(body.expected, body.granted + body.nextChunk);
        return returned > 0 && least <= this.#grants.roomFor(body) + returned;
    }
    /** The budget is exceeded by the largest body at most. */
    #mayExceed(body, { largest }) {
        const total = this.#grants.total - body.granted + body.expected;
        return body.expected <= this.#grants.roomFor(body) + largest && total <= this.#capacity + largest;
    }
}


/***/ }),

/***/ 61300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ UploadSlots),
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
/**
 * Slots for uploads, with a waiting room of the same size before them. Downloads and uploads do not block each other,
 * and few bodies wait.
 */
class UploadSlots {
    #waitingRoom;
    #uploads;
    constructor(size) {
        this.#waitingRoom = new Semaphore(size);
        this.#uploads = new Semaphore(size);
    }
    /**
     * @param entered called once the waiting room has space: the host's slot can be returned then
     * @returns undefined if a slot was free, else a promise of one. Call `leave` once for each
     */
    enter(entered) {
        const room = this.#waitingRoom.acquire();
        return room === undefined ? this.#cross(entered) : room.then(() => this.#cross(entered));
    }
    leave() {
        this.#uploads.release();
    }
    #cross(entered) {
        entered();
        const slot = this.#uploads.acquire();
        if (slot !== undefined)
            return slot.then(() => this.#waitingRoom.release());
        this.#waitingRoom.release();
        return undefined;
    }
}


/***/ }),

/***/ 17849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  im: () => (/* binding */ BodyFiles)
});

// UNUSED EXPORTS: BodyWriter, UNKNOWN_BYTES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/buffers/body-memory.js
var body_memory = __webpack_require__(25581);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 2 modules
var say = __webpack_require__(53192);
;// CONCATENATED MODULE: ./lib/base/files/process-owner.js
/**
 * Names of processes, for temporary files. On Linux a name shows another process of the same machine whether this one
 * has ended.
 */



/** Processes of one kernel that see the same process numbers; undefined outside of Linux. */
async function processSpace() {
    const [boot, space] = await Promise.all([
        (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'),
        (0,promises_.readlink)('/proc/self/ns/pid'),
    ]).catch(() => []);
    return boot && space && (0,external_node_crypto_.hash)('sha256', `${boot} ${space}`).slice(0, 12);
}
/** Time since the boot at which a process started. Numbers of processes are used again. */
async function startOf(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // The name of the program, in parentheses, may hold spaces.
    const [state, ...numbers] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended, and waits for its parent to notice.
    return state === 'Z' ? undefined : numbers[18];
}
/** @returns `<host>/<random>`, on Linux with `/<processes>/<number>/<start>` of this process */
async function newOwner() {
    const name = `${(0,external_node_os_.hostname)().slice(0, 64)}/${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    const [space, pid] = await Promise.all([processSpace(), (0,promises_.readlink)('/proc/self').catch(() => '')]);
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

;// CONCATENATED MODULE: ./lib/base/files/body-files.js
/** The temporary folder for bodies that are too large for memory: makes their files, and removes files of killed runs. */









const PREFIX = 'persist-images~';
const SUFFIX = '.body';
/** Stands for the `/` of an owner's name. */
const SEPARATOR = '~';
/** Milliseconds. A younger file may belong to a run of another machine that still writes it. */
const MAX_AGE_MS = 24 * 3_600_000;
/** Bytes of the disk that no body takes: images and the manifest may lie there, too. */
const LEFT_BYTES = 16 * 1024 * 1024;
/** Names read at once: the folder is shared, and may hold thousands. */
const BATCH = 1024;
/** Only their owner may read bodies. */
const MODE = 0o600;
/** `EFBIG`: the file system has no files of this size. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
class BodyFiles {
    memory = new body_memory/* BodyMemory */.w();
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
        const state = await stateOf(owner.replaceAll(SEPARATOR, '/'));
        if (state !== 'unknown')
            return state === 'ended';
        return (await (0,promises_.lstat)(path)).mtimeMs < now - MAX_AGE_MS;
    }
    /** `persist-images~<host>~…~<process>~<start>~<random>.body` */
    async #newName() {
        this.#owner ??= newOwner();
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
            advice: (0,say/* say */.c)('temporary-unwritable-fix'),
        });
    }
}
async function freeBytesAt(folder) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    return bavail * bsize;
}
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
    #block;
    #other;
    #filled = 0;
    /** Bytes handed to the file. */
    #sent = 0;
    #isRemoved = false;
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
        this.#block = disk.memory.take(BLOCK);
        this.#other = disk.memory.take(BLOCK);
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
    /** Gives back its memory and its handle. The file stays until it is removed. */
    async close() {
        this.#giveBack();
        await this.#file.close();
    }
    /** Ends a write that waits for the disk. Never rejects. */
    async remove() {
        this.#isRemoved = true;
        await this.#writing.catch(() => { });
        this.#giveBack();
        await this.#file.close().catch(() => { });
        await (0,promises_.rm)(this.path, { force: true }).catch(() => { });
    }
    #giveBack() {
        for (const block of [this.#block, this.#other])
            this.#disk.memory.giveBack(block);
        this.#block = this.#other = Buffer.alloc(0);
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
        if (this.#isRemoved)
            throw new Error('removed');
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


/***/ })

};
