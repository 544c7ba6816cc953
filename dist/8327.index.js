export const id = 8327;
export const ids = [8327];
export const modules = {

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
    /** Gives back its memory and its handle. The file stays until it is removed. */
    async close() {
        this.#block = this.#other = Buffer.alloc(0);
        await this.#file.close();
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
            advice: (0,say/* say */.c)('temporary-unwritable-fix'),
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

/***/ 86384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ placeMark),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Fe: () => (/* binding */ SINCE),
/* harmony export */   Ir: () => (/* binding */ sinceMark),
/* harmony export */   Ix: () => (/* binding */ mirrorFile),
/* harmony export */   JM: () => (/* binding */ wholeMark),
/* harmony export */   So: () => (/* binding */ paidPath),
/* harmony export */   TM: () => (/* binding */ debtPath),
/* harmony export */   bV: () => (/* binding */ isMirrorName),
/* harmony export */   le: () => (/* binding */ debtsPrefix),
/* harmony export */   pC: () => (/* binding */ debtTime),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47022);
/** Places and names of the files about mirrors, below the folder of the memory's own files. Pure. */




/** The place of a mirror and the time of its first run. */
const SINCE = 'since.json';
/** Proves that the mirror also has the images from before its first run. */
const WHOLE = 'whole.json';
/** Segments of images that the mirror lacks. */
const DEBTS = 'debts/';
/** Empty objects, each with the name of a debt file that is paid. */
const PAID = 'paid/';
function fileKey(prefix, mirror, file) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintKey */ .uY)(prefix, `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MIRRORS_FOLDER */ .a4}${mirror}/${file}`);
}
/** Names the content of `since.json`, so that a list alone shows it. */
function sinceMark(destination, since) {
    return `since-${placeMark(destination)}-${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(since)}`;
}
/** Names the time before which a check has found every image in the mirror, so that a list alone shows it. */
function wholeMark(provedBefore) {
    return `whole-${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(provedBefore)}`;
}
/** Hex digits that stand for a destination in names. */
function placeMark(destination) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(destination).digest('hex').slice(0, 16);
}
/**
 * Names a debt file by its time and the number of its lines.
 * @param partition of the memory; undefined for a run outside of a plan
 */
function debtPath(now, uuid, lines, partition) {
    return `${debtsPrefix(partition)}${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(now)}-${uuid}-${lines}.jsonl.gz`;
}
/** Begins the names of a partition's debts, so that the worker of a part lists no others. */
function debtsPrefix(partition) {
    return partition === undefined ? DEBTS : `${DEBTS}${partition}-`;
}
/** When a debt file was written; ISO 8601. */
function debtTime(path) {
    const [, stamp = ''] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? [];
    return isoTime(stamp);
}
/** @param debt path of the debt file */
function paidPath(debt) {
    return `${PAID}${debt.slice(DEBTS.length)}`;
}
const DEBT_NAME = /^(?:[0-9a-f]{2}-)?(\d{8}T\d{9}Z)-[0-9a-f-]{36}-(\d{1,9})\.jsonl\.gz$/;
const MARK = /^since-([0-9a-f]{16})-(\d{8}T\d{9}Z)$/;
const PROOF = /^whole-(\d{8}T\d{9}Z)$/;
function mirrorFile(path) {
    if (path === SINCE)
        return { kind: 'since' };
    const [, place, since] = MARK.exec(path) ?? [];
    if (place !== undefined && since !== undefined)
        return { kind: 'mark', place, since: isoTime(since) };
    const [, before] = PROOF.exec(path) ?? [];
    if (before !== undefined)
        return { kind: 'proof', before: isoTime(before) };
    if (path.startsWith(DEBTS)) {
        const [, , lines] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? [];
        if (lines !== undefined)
            return { kind: 'debt', lines: Number(lines) };
    }
    if (path.startsWith(PAID) && DEBT_NAME.test(path.slice(PAID.length)))
        return { kind: 'paid', debt: `${DEBTS}${path.slice(PAID.length)}` };
    return { kind: 'other' };
}
/** @param stamp as `timestamp` makes it */
function isoTime(stamp) {
    return stamp.replace(/^(....)(..)(..T..)(..)(..)(...)Z$/, '$1-$2-$3:$4:$5.$6Z');
}
/** Whether a folder may be one of a mirror. */
function isMirrorName(name) {
    return /^[a-z0-9]{1,20}$/.test(name);
}


/***/ })

};
