export const id = 3261;
export const ids = [3261];
export const modules = {

/***/ 6075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BinaryHeap)
/* harmony export */ });
/** Items in an order of priority: the first is at hand, and the others are only as sorted as that needs. */
class BinaryHeap {
    #isBefore;
    /** No item is before its parent, which is at `(index - 1) >> 1`. */
    #items = [];
    constructor(isBefore) {
        this.#isBefore = isBefore;
    }
    get length() {
        return this.#items.length;
    }
    get first() {
        return this.#items[0];
    }
    push(item) {
        const items = this.#items;
        let at = items.push(item) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            const above = items[parent];
            if (!this.#isBefore(item, above))
                break;
            items[at] = above;
            at = parent;
        }
        items[at] = item;
    }
    /** Takes out the first item. */
    pop() {
        const [first] = this.#items;
        const last = this.#items.pop();
        if (this.#items.length > 0)
            this.#sink(last);
        return first;
    }
    /** Restores the order after the first item itself has changed. */
    firstChanged() {
        if (this.#items.length > 0)
            this.#sink(this.#items[0]);
    }
    /** Empties the heap. @returns the items that were left, in no order */
    clear() {
        return this.#items.splice(0);
    }
    /** Puts an item in place of the first, and moves it down to where it belongs. */
    #sink(item) {
        const items = this.#items;
        const { length } = items;
        let at = 0;
        for (let child = 1; child < length; child = 2 * at + 1) {
            const right = child + 1;
            if (right < length && this.#isBefore(items[right], items[child]))
                child = right;
            const below = items[child];
            if (!this.#isBefore(below, item))
                break;
            items[at] = below;
            at = child;
        }
        items[at] = item;
    }
}


/***/ }),

/***/ 66907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NumberColumn)
/* harmony export */ });
/** Whole numbers by index, 0 by default. Each takes four bytes that the garbage collector never scans. */
const FIRST_ROOM = 256;
class NumberColumn {
    #numbers = new Uint32Array(FIRST_ROOM);
    #length = 0;
    /** The last index that was set, plus 1. */
    get length() {
        return this.#length;
    }
    at(index) {
        return this.#numbers[index] ?? 0;
    }
    /** @param number below 2 ** 32 */
    set(index, number) {
        if (index >= this.#numbers.length)
            this.#grow(index + 1);
        this.#numbers[index] = number;
        if (index >= this.#length)
            this.#length = index + 1;
    }
    push(number) {
        this.set(this.#length, number);
    }
    #grow(least) {
        const room = Math.max(least, 2 * this.#numbers.length);
        this.#numbers = new Uint32Array(this.#numbers.buffer.transfer(room * Uint32Array.BYTES_PER_ELEMENT));
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

/***/ 52542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSorter)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/binary-heap.js
var binary_heap = __webpack_require__(6075);
;// CONCATENATED MODULE: ./lib/base/files/sorted-file.js
/** Merges files of sorted lines. */


/** Bytes of a file in memory at once; more for a longer line. */
const SORTED_CHUNK = 64 * 1024;
const NEWLINE = 0x0a;
/** Yields all lines in order, in groups. */
async function* mergeSortedFiles(paths) {
    const sources = [];
    try {
        const heap = new binary_heap/* BinaryHeap */.U((a, b) => a.isBefore(b));
        for (const path of paths) {
            const source = new SortedFile(await (0,promises_.open)(path));
            sources.push(source);
            if (await source.more())
                heap.push(source);
        }
        let lines = [];
        for (let least = heap.first; least; least = heap.first) {
            lines.push(least.line());
            if (least.next() || (await least.more()))
                heap.firstChanged();
            else
                heap.pop();
            if (lines.length < 1000)
                continue;
            yield lines;
            lines = [];
        }
        if (lines.length > 0)
            yield lines;
    }
    finally {
        await Promise.all(sources.map(source => source.close()));
    }
}
class SortedFile {
    #file;
    #bytes = Buffer.allocUnsafeSlow(SORTED_CHUNK);
    #length = 0;
    #start = 0;
    /** End of the current line. */
    #end = 0;
    constructor(file) {
        this.#file = file;
    }
    line() {
        return this.#bytes.toString('utf8', this.#start, this.#end);
    }
    isBefore(other) {
        return this.#bytes.compare(other.#bytes, other.#start, other.#end, this.#start, this.#end) < 0;
    }
    /** @returns false if the next line is not in memory yet; call `more` then */
    next() {
        this.#start = this.#end + 1;
        return this.#find();
    }
    /** @returns false at the end of the file */
    async more() {
        this.#bytes.copy(this.#bytes, 0, this.#start, this.#length);
        this.#length -= this.#start;
        this.#start = 0;
        for (;;) {
            if (this.#length === this.#bytes.length) {
                const larger = Buffer.allocUnsafeSlow(this.#length * 2);
                this.#bytes.copy(larger);
                this.#bytes = larger;
            }
            const { bytesRead } = await this.#file.read(this.#bytes, this.#length, this.#bytes.length - this.#length);
            this.#length += bytesRead;
            if (bytesRead === 0)
                return false;
            if (this.#find())
                return true;
        }
    }
    close() {
        return this.#file.close();
    }
    #find() {
        const end = this.#bytes.indexOf(NEWLINE, this.#start);
        this.#end = end;
        return end >= 0 && end < this.#length;
    }
}

// EXTERNAL MODULE: ./lib/base/files/temporary-folder.js
var temporary_folder = __webpack_require__(2127);
;// CONCATENATED MODULE: ./lib/base/files/line-sorter.js
/**
 * Sorts more lines than fit in memory: portions are sorted, written to a temporary folder and merged by the reader.
 * Lines compare by their UTF-8 bytes and contain no line feed. They are kept as bytes, because millions of strings would
 * make the heap grow to many times their size.
 */





/** Bytes sorted in memory at once; a second portion fills while the first is written. */
const PORTION = 12 * 1024 * 1024;
const FIRST_BYTES = 64 * 1024;
const FIRST_LINES = 1024;
/** Files merged at once. */
const MAX_MERGED = 256;
/** Bytes at the start of a line that are compared as one number. */
const HEAD = 6;
class LineSorter {
    #portion;
    #parent;
    #lines;
    /** A portion that has been written, whose memory is reused. */
    #spare;
    /** One folder, even if several portions are written at the same time. */
    #folder;
    #files = [];
    #count = 0;
    /**
     * @param portion bytes sorted in memory at once
     * @param parent parent of the temporary folder
     */
    constructor(portion = PORTION, parent = (0,external_node_os_.tmpdir)()) {
        this.#portion = portion;
        this.#parent = parent;
        this.#lines = new Portion(portion);
    }
    /** @returns a promise to await before the next line, if a portion is being written */
    add(line) {
        if (this.#lines.add(line))
            return undefined;
        const spilled = this.#spill();
        // An empty portion takes any line.
        this.#lines.add(line);
        return spilled;
    }
    /** Yields all lines in order, in groups. Call once, after the last `add`. */
    async *sorted() {
        if (this.#files.length === 0)
            return yield* this.#lines.sorted();
        await this.#spill();
        // No line is added any more, so free the memory.
        this.#lines = new Portion(0);
        this.#spare = undefined;
        while (this.#files.length > MAX_MERGED) {
            const files = this.#files.splice(0, MAX_MERGED);
            await this.#writeFile(mergeSortedFiles(files));
            await Promise.all(files.map(file => (0,promises_.rm)(file)));
        }
        yield* mergeSortedFiles(this.#files);
    }
    /** Removes the temporary folder. */
    async close() {
        this.#lines = new Portion(0);
        this.#spare = undefined;
        const folder = await this.#folder;
        if (folder !== undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    async #spill() {
        const lines = this.#lines;
        this.#lines = this.#spare ?? new Portion(this.#portion);
        this.#spare = undefined;
        await this.#writeFile(lines);
        lines.clear();
        this.#spare = lines;
    }
    async #writeFile(lines) {
        await this.#write(lines).catch((0,temporary_folder/* throwNaming */.h)(this.#parent));
    }
    async #write(lines) {
        const number = this.#count++;
        this.#folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)(this.#parent, 'persist-images-'));
        const path = (0,external_node_path_.join)(await this.#folder, String(number));
        const file = await (0,promises_.open)(path, 'w');
        try {
            if (lines instanceof Portion)
                await lines.writeTo(file);
            else
                for await (const some of lines)
                    await file.appendFile(`${some.join('\n')}\n`);
        }
        finally {
            await file.close();
        }
        this.#files.push(path);
    }
}
/** Lines in one buffer, with their sort keys. */
class Portion {
    #most;
    #bytes = Buffer.alloc(0);
    #length = 0;
    #count = 0;
    /** The start of each line, and the end of the last one. */
    #starts = new Uint32Array(FIRST_LINES);
    #heads = new Float64Array(FIRST_LINES);
    constructor(most) {
        this.#most = most;
    }
    /** @returns false if the line does not fit */
    add(line) {
        // A UTF-16 unit takes at most three bytes of UTF-8.
        const needed = this.#length + line.length * 3;
        if (needed > this.#bytes.length) {
            if (needed > this.#most && this.#count > 0)
                return false;
            this.#growBytes(needed);
        }
        if (this.#count + 1 === this.#starts.length)
            this.#growLines();
        const start = this.#length;
        this.#length += this.#bytes.write(line, start);
        this.#heads[this.#count++] = headOf(this.#bytes, start, this.#length);
        this.#starts[this.#count] = this.#length;
        return true;
    }
    clear() {
        this.#length = 0;
        this.#count = 0;
    }
    *sorted() {
        const order = this.#order();
        for (let at = 0; at < order.length; at += 1000)
            yield Array.from(order.subarray(at, at + 1000), line => this.#bytes.toString('utf8', this.#starts[line], this.#starts[line + 1]));
    }
    async writeTo(file) {
        const chunk = Buffer.allocUnsafeSlow(SORTED_CHUNK);
        let length = 0;
        for (const line of this.#order()) {
            const start = this.#starts[line] ?? 0;
            const end = this.#starts[line + 1] ?? 0;
            if (length + end - start + 1 > chunk.length) {
                await writeAll(file, chunk.subarray(0, length));
                length = 0;
            }
            if (end - start + 1 > chunk.length) {
                await writeAll(file, this.#bytes.subarray(start, end));
                chunk[length++] = 0x0a;
                continue;
            }
            length += this.#bytes.copy(chunk, length, start, end);
            chunk[length++] = 0x0a;
        }
        await writeAll(file, chunk.subarray(0, length));
    }
    #order() {
        const heads = this.#heads;
        const starts = this.#starts;
        const bytes = this.#bytes;
        return Uint32Array.from({ length: this.#count }, (_, line) => line).sort((a, b) => {
            const difference = (heads[a] ?? 0) - (heads[b] ?? 0);
            return difference || bytes.compare(bytes, starts[b], starts[b + 1], starts[a], starts[a + 1]);
        });
    }
    #growBytes(needed) {
        const larger = Math.max(needed, Math.min(this.#most, Math.max(FIRST_BYTES, this.#bytes.length * 2)));
        const bytes = Buffer.allocUnsafeSlow(larger);
        this.#bytes.copy(bytes, 0, 0, this.#length);
        this.#bytes = bytes;
    }
    #growLines() {
        const starts = new Uint32Array(this.#starts.length * 2);
        starts.set(this.#starts);
        const heads = new Float64Array(starts.length);
        heads.set(this.#heads);
        this.#starts = starts;
        this.#heads = heads;
    }
}
function headOf(bytes, start, end) {
    let head = 0;
    for (let at = start; at < start + HEAD; at++)
        head = head * 256 + (at < end ? (bytes[at] ?? 0) : 0);
    return head;
}
async function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (await file.write(bytes, at, bytes.length - at)).bytesWritten;
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

/***/ 2127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ throwNaming)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38639);
/** Names the temporary folder in errors of a disk that is full or read-only: a user may not know that one is in use. */




const DENIED_CODES = new Set(['EROFS', 'EACCES', 'EPERM']);
/** @throws the error, with the folder and what to do where it is full or cannot be written to */
function throwNaming(folder) {
    return error => {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
        const isFull = _file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_CODES */ .rN.has(code ?? '');
        if (code === undefined || !(isFull || DENIED_CODES.has(code)))
            throw error;
        const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(isFull ? 'temporary-full' : 'body-unwritable', { folder: (0,_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder), code });
        const advice = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(isFull ? 'temporary-full-fix' : 'temporary-unwritable-fix');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('options', 'machine-fault', sentence, { code, advice });
    };
}


/***/ }),

/***/ 73553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/process/small-heap.js
var small_heap = __webpack_require__(59663);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/line-sorter.js + 1 modules
var line_sorter = __webpack_require__(52542);
// EXTERNAL MODULE: ./lib/base/files/temporary-folder.js
var temporary_folder = __webpack_require__(2127);
// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/merge-segments.js + 2 modules
var merge_segments = __webpack_require__(38657);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/merged-writer.js
var merged_writer = __webpack_require__(22886);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var names = __webpack_require__(47022);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/reading-problem.js
var reading_problem = __webpack_require__(14796);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/copied-segments.js
var copied_segments = __webpack_require__(11090);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/partitions.js
var partitions = __webpack_require__(19064);
;// CONCATENATED MODULE: ./lib/storage/manifest/partitions/copy-to-partitions.js
/**
 * Copies new lines of the whole memory into the partitions, before the workers of a plan begin. Deletes nothing, so
 * runs of every release keep working.
 */













/** The most lines of one segment: about 12 MiB packed. */
const MAX_LINES = 100_000;
const NO_LINES = { replaces: [], before: '' };
const MARK = Buffer.from('The memory has partitions, too: ../../v2/\n');
const MARK_OPTIONS = { ...segment/* PUT_OPTIONS */.pH, contentType: 'text/plain' };
/**
 * @param sorter must be empty; holds the lines while they are sorted
 * @param notice receives a sentence about anything that could not be read
 * @param onOther receives each object of the listing that is not a segment
 * @returns the count of copied lines
 * @throws PersistError if the store cannot be reached, or refuses
 */
async function copyToPartitions(store, sorter, clock, notice, signal, onOther) {
    await store.put((0,object_key/* mintKey */.uY)(store.prefix, partitions/* PARTITIONS_MARK_PATH */.G2), MARK, MARK_OPTIONS, signal);
    const startedAt = clock.now();
    const copied = await (0,copied_segments/* readCopiedSegments */.B7)(store, signal);
    const source = (0,copied_segments/* uncopiedSegments */.uK)(store, copied, onOther);
    let pending;
    const feed = (bytes, start, end) => {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), store.prefix);
        if (entry && entry.at >= copied.cutoff) {
            const waited = sorter.add(`${(0,partitions/* partitionOf */.iQ)(entry.url)} ${entry.url} ${(0,entries_entry/* encodeEntry */.vv)(entry)}`);
            if (waited !== undefined)
                pending = Promise.all([pending, waited]).then(() => { });
        }
        return entry !== undefined;
    };
    const reader = new segment_reader/* SegmentReader */.$(store, source, { feed, afterPortion: () => pending }, clock, signal);
    const list = await reader.readAll();
    const problem = (0,reading_problem/* readingProblem */.Y)([reader.faults]);
    if (problem)
        notice(problem);
    await pending;
    // Segments that cannot be read now are read beside the partitions, and copied another time.
    if (!list)
        return 0;
    const found = [...list.merged, ...list.segments, ...list.replacedSegments].map(({ path }) => path);
    if (found.length === 0)
        return 0;
    const count = await writePartitions(store, sorter, sourceOf(found, copied.cutoff, clock), signal);
    const later = (0,names/* lastName */.UK)([list.before, copied.before]);
    await (0,copied_segments/* writeCopyMark */.SG)(store, [...found, ...source.left], later, startedAt, copied.marks, signal);
    return count;
}
async function writePartitions(store, sorter, source, signal) {
    let count = 0;
    let files = 0;
    let writer;
    const end = async () => {
        if (!writer)
            return;
        const { partition, lines } = writer;
        writer = undefined;
        try {
            const { body } = await lines.end();
            const key = (0,names/* mergedKey */.Qr)(store.prefix, source.at, source.nameOf(files++), (0,partitions/* partitionFolder */.li)(partition));
            await store.put(key, body, segment/* PUT_OPTIONS */.pH, signal).catch(ifTaken);
        }
        finally {
            lines.close();
        }
    };
    for await (const { partition, entries } of byUrl(sorter)) {
        if (writer?.partition !== partition || writer.count >= MAX_LINES)
            await end();
        writer ??= { partition, lines: new merged_writer/* MergedWriter */.i(NO_LINES, 64 * 1024), count: 0 };
        const latest = (0,merge_segments/* latestOf */.Te)(entries);
        await writer.lines.write(latest);
        writer.count += latest.length;
        count += latest.length;
    }
    await end();
    return count;
}
/**
 * Files are named by the segments whose lines they hold. A second planner, or one that begins again after a crash,
 * makes the same names and finds them taken.
 */
function sourceOf(paths, cutoff, clock) {
    const source = [cutoff, ...paths.toSorted()].join('\n');
    const times = paths.map(path => (0,names/* timeOfName */.ci)((0,names/* fileNameOf */.bV)(path))).filter(time => time <= clock.now() + merge_segments/* GRACE_MS */.g3);
    return {
        at: times.reduce((last, time) => Math.max(last, time), 0),
        nameOf: file => (0,external_node_crypto_.hash)('sha256', `${file}\n${source}`)
            .slice(0, 32)
            .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    };
}
/** Another planner wrote the same lines. */
function ifTaken(error) {
    if (!(error instanceof errors/* PersistError */.vc) || error.reason !== 'key-collision')
        throw error;
}
async function* byUrl(sorter) {
    let entries = [];
    for await (const lines of sorter.sorted())
        for (const line of lines) {
            // The line comes from the sorter, so it is always our own.
            const entry = JSON.parse(line.slice(line.indexOf(' ', 3) + 1));
            const [first] = entries;
            if (first && first.url !== entry.url) {
                yield { partition: (0,partitions/* partitionOf */.iQ)(first.url), entries };
                entries = [];
            }
            entries.push(entry);
        }
    const [first] = entries;
    if (first)
        yield { partition: (0,partitions/* partitionOf */.iQ)(first.url), entries };
}

// EXTERNAL MODULE: ./lib/storage/manifest/partitions/read-partitions.js
var read_partitions = __webpack_require__(86087);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(77086);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var options_context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/input/plan/spellings.js
var spellings = __webpack_require__(41889);
// EXTERNAL MODULE: ./lib/jobs/plan/positions-digest.js
var positions_digest = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/jobs/plan/cut-parts.js
/**
 * Cuts the positions of the lists into parts. A part holds whole hosts. A host too large for one part becomes a chain
 * of parts, which run one after the other.
 */






/** Hex digits of a host's digest. With a million hosts, two collide in one of 30 million plans. */
const DIGITS = 16;
/** Characters of a part, even of few images: a worker holds the whole part in memory. */
const MAX_CHARACTERS = 32 * 1024 * 1024;
/** Digests of recent hosts to keep. */
const MAX_KNOWN = 10_000;
/** Makes lines that sort by partition, host and image. */
class HostLines {
    #known = new Map();
    /** @param job undefined for a refused position, which has no host */
    lineOf(position, job, encoded) {
        const url = job ? (0,spellings/* memoryUrlOf */.CN)(job) : '';
        return `${this.#digest(url)} ${url} ${position} ${encoded}`;
    }
    #digest(url) {
        const end = url.startsWith('data:') ? -1 : url.indexOf('/', url.indexOf('://') + 3);
        if (end < 0)
            return (0,partitions/* hostDigest */.$u)(url).slice(0, DIGITS);
        const host = url.slice(0, end);
        const known = this.#known.get(host);
        if (known)
            return known;
        const digest = (0,partitions/* hostDigest */.$u)(url).slice(0, DIGITS);
        if (this.#known.size >= MAX_KNOWN)
            this.#known.clear();
        this.#known.set(host, digest);
        return digest;
    }
}
/** Share of all images from which on a chain goes before all other parts. */
const LONG_SHARE = 1 / 5;
/**
 * @param lines sorted lines of `HostLines`
 * @param most images of a part
 * @param folder receives the files of the parts
 * @returns the parts that take longest first; within a chain each part comes after its predecessor
 */
async function cutParts(lines, most, folder) {
    const cutter = new PartCutter(most, folder);
    for await (const some of lines)
        for (const line of some) {
            const written = cutter.add(line);
            if (written !== undefined)
                await written;
        }
    return await cutter.finish();
}
class PartCutter {
    #most;
    #folder;
    #drafts = [];
    /** Small hosts, each whole, that share the next part. */
    #shared = new Collected();
    /** Lines of the current host that are in no part yet. */
    #host = new Collected();
    /** The last part of the current host, once the host has filled a part. */
    #chain;
    constructor(most, folder) {
        this.#most = most;
        this.#folder = folder;
    }
    /** @returns a promise only where a part has to be written first */
    add(line) {
        if (!this.#host.isOf(line))
            return this.#endHost().then(() => this.#host.add(line));
        if (this.#host.isFull(this.#most))
            return this.#continueChain().then(() => this.#host.add(line));
        this.#host.add(line);
        return undefined;
    }
    async finish() {
        await this.#endHost();
        if (this.#shared.lines.length > 0)
            await this.#write(this.#shared);
        return numbered(this.#drafts);
    }
    async #continueChain() {
        this.#chain = await this.#write(this.#host, this.#chain);
        this.#host = new Collected();
    }
    async #endHost() {
        if (this.#host.lines.length === 0)
            return;
        if (this.#chain)
            await this.#write(this.#host, this.#chain);
        else
            await this.#share();
        this.#chain = undefined;
        this.#host = new Collected();
    }
    async #share() {
        const { partition } = this.#shared;
        const isOtherPartition = partition !== undefined && partition !== this.#host.partition;
        if (isOtherPartition || !this.#shared.hasRoomFor(this.#host, this.#most)) {
            await this.#write(this.#shared);
            this.#shared = new Collected();
        }
        this.#shared.take(this.#host);
    }
    async #write({ lines, longest }, after) {
        const file = (0,external_node_path_.join)(this.#folder, String(this.#drafts.length));
        const partition = (0,partitions/* partitionIn */.g8)(lines[0] ?? '');
        const sorted = inOrderOfLists(lines);
        const positions = (0,positions_digest/* positionsDigest */.F)(sorted.map(({ position }) => position));
        const draft = { partition, images: lines.length, positions, longest, after, file };
        this.#drafts.push(draft);
        const content = sorted.map(({ text }) => `${text}\n`).join('');
        await (0,promises_.writeFile)(file, content).catch((0,temporary_folder/* throwNaming */.h)((0,external_node_path_.dirname)(this.#folder)));
        // Every earlier part of the chain delays these lines.
        for (let earlier = after; earlier; earlier = earlier.after)
            earlier.longest += lines.length;
        return draft;
    }
}
/** Lines that go into one part. */
class Collected {
    lines = [];
    longest = 0;
    #characters = 0;
    get partition() {
        return this.lines[0]?.slice(0, 2);
    }
    isOf(line) {
        const [first] = this.lines;
        return first === undefined || line.startsWith(first.slice(0, DIGITS));
    }
    isFull(most) {
        return this.lines.length >= most || this.#characters >= MAX_CHARACTERS;
    }
    hasRoomFor(host, most) {
        if (this.lines.length === 0)
            return true;
        const characters = this.#characters + host.#characters;
        return this.lines.length + host.lines.length <= most && characters <= MAX_CHARACTERS;
    }
    add(line) {
        this.lines.push(line);
        this.#characters += line.length;
        this.longest = this.lines.length;
    }
    take(host) {
        for (const line of host.lines)
            this.lines.push(line);
        this.#characters += host.#characters;
        this.longest = Math.max(this.longest, host.longest);
    }
}
function inOrderOfLists(lines) {
    const sorted = lines.map(line => {
        const from = line.indexOf(' ', DIGITS + 1);
        const to = line.indexOf(' ', from + 1);
        return { position: Number(line.slice(from, to)), text: line.slice(to + 1) };
    });
    return sorted.sort((a, b) => a.position - b.position);
}
/**
 * Parts of a partition have adjacent numbers, so that a worker reads the partition once. The partition with the longest
 * chain comes first, but a chain that alone takes a large share of the time goes before all.
 */
function numbered(drafts) {
    const most = LONG_SHARE * drafts.reduce((sum, { images }) => sum + images, 0);
    const chains = new Map();
    const partitions = new Map();
    for (const draft of drafts) {
        const { partition, longest, images, after } = draft;
        // A part comes after its predecessor here, too.
        chains.set(draft, after ? (chains.get(after) ?? 0) : longest > images ? longest : 0);
        partitions.set(partition, Math.max(longest, partitions.get(partition) ?? 0));
    }
    const rank = (draft) => (chains.get(draft) ?? 0) > most ? Number.POSITIVE_INFINITY : (partitions.get(draft.partition) ?? 0);
    // The sort is stable, and a later part of a chain has a smaller `longest`.
    const order = drafts.toSorted((a, b) => {
        const [ofA, ofB] = [rank(a), rank(b)];
        if (ofA !== ofB)
            return ofB - ofA;
        return a.partition === b.partition ? b.longest - a.longest : a.partition < b.partition ? -1 : 1;
    });
    const numbers = new Map(order.map((draft, number) => [draft, number]));
    return order.map(({ partition, images, positions, longest, after, file }) => {
        const number = after && numbers.get(after);
        return { partition, images, positions, longest, file, ...(number !== undefined && { after: number }) };
    });
}

// EXTERNAL MODULE: ./lib/jobs/plan/fields.js
var fields = __webpack_require__(89633);
// EXTERNAL MODULE: ./lib/base/concurrency/unless-aborted.js
var unless_aborted = __webpack_require__(38945);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/jobs/plan/part-queue.js + 1 modules
var part_queue = __webpack_require__(67630);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-progress.js
var plan_progress = __webpack_require__(30599);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-failure.js
var queue_failure = __webpack_require__(77254);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-watch.js
var queue_watch = __webpack_require__(45331);
;// CONCATENATED MODULE: ./lib/jobs/plan/fill-queue.js
/** Adds the open parts of a plan to its queue. */








/** A part that a worker has just done, or whose predecessor it has, may seem lost for this long, milliseconds. */
const MOMENT_MS = 2000;
/**
 * Adds every open part that may begin and is not in the queue yet.
 * @param free parts that no worker can have, whatever the queue has lost: they were abandoned until now
 * @throws PersistError when the queue or the store refuses
 */
async function fillQueue(queue, store, name, plan, free, { environment = {}, watch, clock, signal }) {
    const place = { prefix: store.prefix, name, id: plan.id };
    const reader = new plan_progress/* ProgressReader */.VY(store, place, plan);
    const parts = await (0,part_queue/* openPartQueue */.LS)(queue, environment, plan.queue, watch.notice);
    const missing = async () => await (0,part_queue/* missingParts */.tL)(parts, plan, (0,part_queue/* openParts */.t8)(plan, await reader.read(signal)));
    const put = async () => {
        await parts.forgetOthers(plan);
        const all = await missing();
        const hasWorkers = all.length > 0 && (await store.head((0,plan_names/* settingsKey */.zs)(place), signal)) !== undefined;
        const mayHaveWorker = (number) => hasWorkers && !free.has(number);
        for (const isAgain of [false, true])
            await (0,part_queue/* putParts */.q_)(parts, plan, all.filter(number => !mayHaveWorker(number) && free.has(number) === isAgain), isAgain);
        const lost = new Set(all.filter(mayHaveWorker));
        if (lost.size === 0)
            return;
        await clock.sleep(MOMENT_MS, signal);
        const still = (await missing()).filter(number => lost.has(number));
        if (still.length === 0)
            return;
        // As in `LostParts`: by then no worker can have them any more.
        watch.notice((0,say/* say */.c)('parts-lost', { count: still.length, time: (0,duration/* formatDuration */.a)(part_queue/* LOCK_MS */.xv) }));
        await clock.sleep(part_queue/* LOCK_MS */.xv, signal);
        await (0,part_queue/* putParts */.q_)(parts, plan, (await missing()).filter(number => still.includes(number)), true);
    };
    await withQueue(parts, signal, put);
}
/** Removes all jobs of a plan's queue. */
async function emptyQueue(queue, plan, { environment = {} }) {
    // The new plan's queue is on the same server, so its notices were reported already.
    const parts = await (0,part_queue/* openPartQueue */.LS)(queue, environment, plan.queue, () => { });
    await parts.clear(undefined);
    await parts.close();
}
/** @throws PersistError as soon as the queue is lost for too long: its client would wait forever */
async function withQueue(parts, signal, use) {
    const lost = Promise.withResolvers();
    lost.promise.catch(() => { });
    const unwatch = (0,queue_watch/* watchConnection */.q)(parts, queue_watch/* LOST_MS */.Y, lost.reject);
    try {
        await (0,unless_aborted/* raceAbort */.M)(() => Promise.race([use(), lost.promise]), signal);
    }
    catch (error) {
        throw (0,queue_failure/* queueRefusal */.Sm)(parts.address, error) ?? error;
    }
    finally {
        unwatch();
        await parts.close();
    }
}

// EXTERNAL MODULE: ./lib/input/plan/id-conflict.js
var id_conflict = __webpack_require__(87240);
// EXTERNAL MODULE: ./lib/jobs/plan/part-lines.js
var part_lines = __webpack_require__(3299);
;// CONCATENATED MODULE: ./lib/jobs/plan/id-conflicts.js
/** Finds ids that two different images share. The lines of a plan are sorted, so lines of one id are adjacent. */


/** Records of one id to compare at most: a list may give one id to all its records. */
const MAX_COMPARED = 16;
/**
 * Passes the lines of `HostLines` through.
 * @param urlOf the canonical URL of a record
 * @throws SettingsError after the last line, with the records that share an id but not the image
 */
async function* withoutIdConflicts(lines, urlOf) {
    const conflicts = new id_conflict/* IdConflicts */.L2();
    let name = '';
    let records = [];
    for await (const some of lines) {
        for (const line of some) {
            const { memoryUrl, encoded } = partsOf(line);
            const record = memoryUrl.includes('/#') ? (0,part_lines/* decodeImage */.UD)(encoded) : undefined;
            const url = record && urlOf(record.image);
            if (!record || url === undefined)
                continue;
            if (memoryUrl !== name)
                records = [];
            name = memoryUrl;
            for (const first of records) {
                const files = (0,id_conflict/* conflictOf */.Sx)(first.url, url);
                if (!files)
                    continue;
                conflicts.add(() => ({ first: textOf(first.record), second: textOf(record), files }));
                break;
            }
            if (records.length < MAX_COMPARED)
                records.push({ record, url });
        }
        yield some;
    }
    conflicts.refuse();
}
/** The first three fields of `digest url position encoded` hold no space. */
function partsOf(line) {
    const urlAt = line.indexOf(' ') + 1;
    const positionAt = line.indexOf(' ', urlAt) + 1;
    return {
        memoryUrl: line.slice(urlAt, positionAt - 1),
        encoded: line.slice(line.indexOf(' ', positionAt) + 1),
    };
}
function textOf({ image, position }) {
    return (0,id_conflict/* recordText */.Pe)(image.place, position);
}

// EXTERNAL MODULE: ./lib/jobs/plan/abandonment.js
var abandonment = __webpack_require__(967);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
;// CONCATENATED MODULE: ./lib/jobs/plan/mend-parts.js
/** Opens the abandoned parts of an open plan again, when its lists are planned once more. */




/**
 * @param cut cuts the lists as the plan has them; called only if a part cannot be read
 * @returns how many parts were abandoned
 */
async function mendParts(store, place, { parts }, progress, cut, signal) {
    const damaged = [];
    for (const [number, time] of progress.abandoned) {
        const { reason } = await (0,abandonment/* readAbandonment */.eT)(store, place, number, time, signal);
        if (reason === 'part-damaged')
            damaged.push(number);
    }
    const again = damaged.length > 0 ? await cut() : [];
    for (const number of damaged) {
        const part = again[number];
        // Another release may cut the lists in another way.
        if (!part || part.positions !== parts[number]?.positions)
            continue;
        await (0,stored_text/* replaceText */.ee)(store, (0,plan_names/* partKey */.be)(place, number), await (0,promises_.readFile)(part.file, 'utf8'), signal);
    }
    return await (0,abandonment/* reopenParts */.W1)(store, place, progress, signal);
}

// EXTERNAL MODULE: ./lib/jobs/plan/open-marks.js
var open_marks = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/jobs/persist/mirrors/mirrors-of-run.js
var mirrors_of_run = __webpack_require__(14956);
// EXTERNAL MODULE: ./lib/jobs/persist/mirrors/open-run-mirrors.js + 6 modules
var open_run_mirrors = __webpack_require__(90278);
;// CONCATENATED MODULE: ./lib/jobs/plan/pay-mirrors.js
/** Copies to mirrors what workers and earlier runs owe them, before a plan is made. */



/** Copies at once. */
const CONCURRENCY = 16;
/** @throws SettingsError if a name belongs to another destination */
async function payMirrors({ mirrors, manifestStore }, store, { watch, clock, signal }) {
    if (mirrors.length === 0)
        return;
    const memory = manifestStore ? await (0,stores_open/* openStore */.C)(manifestStore, watch.notice) : store;
    try {
        const opened = await (0,open_run_mirrors/* openRunMirrors */.A)(mirrors, {
            ...{ store, memory, clock, stopping: signal, notice: watch.notice },
            startedAt: clock.now(),
            concurrency: CONCURRENCY,
            room: mirrors_of_run/* MIRROR_BYTES */.M,
            mayPay: true,
            optionsFor: entry => ({ ...(0,mirrors_of_run/* copyHeaders */.a)(entry), mode: 'keep-existing' }),
        });
        await opened.close();
        for (const sentence of opened.warnings())
            watch.notice(sentence);
    }
    finally {
        if (manifestStore)
            await memory.close();
    }
}

// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/jobs/plan/remove-rounds.js
var remove_rounds = __webpack_require__(44936);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 15 modules
var read = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/jobs/options/mirrors.js + 1 modules
var options_mirrors = __webpack_require__(23311);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 13 modules
var store_settings = __webpack_require__(89258);
// EXTERNAL MODULE: ./lib/jobs/persist/options/manifest-at.js
var manifest_at = __webpack_require__(54927);
// EXTERNAL MODULE: ./lib/jobs/persist/options/sources-of.js
var sources_of = __webpack_require__(65696);
;// CONCATENATED MODULE: ./lib/jobs/plan/settings.js
/** Settings of a plan, validated as a whole before the first request. */







/** @throws SettingsError with every problem that can be found without a request */
async function makePlanSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.El)(fields/* PLAN_FIELDS */._, given, ({ destination: uri, encryption }) => ({ name: 'destination', uri, encryption, mayWrite: true }), environment, info);
    const sources = (0,sources_of/* sourcesOf */.u)(options, undefined, environment);
    problems.add(await (0,read/* checkSources */.B)(sources));
    problems.add((0,sources_of/* linkTypeProblems */.f)(options));
    if (options.bytesField)
        problems.add([(0,say/* say */.c)('bytes-and-plan')]);
    const { manifestAt } = options;
    const memory = manifestAt && store
        ? problems.attempt(() => (0,manifest_at/* manifestStore */.H)(manifestAt, environment.cwd, store.settings))
        : undefined;
    const { mirrors, notices: mirrorNotices } = (0,options_mirrors/* checkMirrors */.$)({
        ...{ lines: options.mirrors ?? [], first: store?.settings, mayWrite: true },
        ...{ options, environment, info, problems },
    });
    problems.refuse();
    const { settings, notices } = store;
    return {
        name: options.plan,
        sources,
        baseUrl: options.baseUrl,
        partImages: options.partImages,
        replace: options.replace,
        queue: options.queue,
        store: settings,
        manifestStore: memory,
        mirrors,
        language: options.language,
        notices: [...notices, ...mirrorNotices],
    };
}

// EXTERNAL MODULE: ./lib/input/documents/pages/address-net.js
var address_net = __webpack_require__(78836);
// EXTERNAL MODULE: ./lib/input/plan/job-url.js + 1 modules
var job_url = __webpack_require__(9509);
// EXTERNAL MODULE: ./lib/origin/inspect/image-types.js
var image_types = __webpack_require__(31012);
// EXTERNAL MODULE: ./lib/output/report.js
var report = __webpack_require__(62131);
;// CONCATENATED MODULE: ./lib/jobs/plan/sort-lists.js
/** Reads the lists once in bounded memory: a line for each position that sorts by host, and a digest of all. */











/** Positions between two reports of progress. */
const REPORT_EVERY = 1000;
/** Characters to hash at once. Much longer strings stay in memory until the whole heap is collected. */
const HASHED = 8 * 1024;
/** @throws SettingsError for a list that cannot be read; the signal's reason */
async function sortLists(settings, sorter, { watch, signal }) {
    const { baseUrl, sources } = settings;
    const { urlsFile: _, select: __, ...how } = plannedLists(settings);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${JSON.stringify(how)}\n`);
    const hosts = new HostLines();
    let count = 0;
    let text = '';
    const net = new address_net/* AddressNet */.s((0,image_types/* endingsOf */.iv)(image_types/* DEFAULT_TYPES */.Kg));
    for await (const images of (0,read/* readSources */.t)({ ...sources, net, notice: watch.notice }))
        for (const image of images) {
            if (image.body)
                throw new errors/* SettingsError */.GN([(0,say/* say */.c)('bytes-and-plan')], 'sources');
            const job = jobOf(image, baseUrl, sources.idField);
            const encoded = (0,part_lines/* encodeImage */.a2)(count, image, job === undefined);
            text += `${identityOf(image)}\n`;
            const written = sorter.add(hosts.lineOf(count, job, encoded));
            if (written !== undefined)
                await written;
            if (text.length >= HASHED) {
                digest.update(text);
                text = '';
            }
            count++;
            if (count % REPORT_EVERY > 0)
                continue;
            signal.throwIfAborted();
            watch.read(count);
        }
    watch.read(count);
    if (net.found.count > 0)
        watch.info((0,report/* overlookedSentence */.as)(net.found));
    return { images: count, digest: digest.update(text).digest('hex') };
}
/** What makes two lists the same. Where a list lies is no part of it. */
function identityOf({ url, key, referer, id, expiresAt, again, fields, problem }) {
    return JSON.stringify([url, key, referer, id, expiresAt, again, fields, problem !== undefined]);
}
/** The job of an image by the rules of a run; undefined for an image that a run would refuse. */
function jobOf(image, baseUrl, idField) {
    try {
        // Ignored parameters do not change the host.
        return (0,job_url/* jobUrlOf */.k)(image, { ignoredParametersOf: () => [], baseUrl, idField: (0,spellings/* idFieldText */.TE)(idField) });
    }
    catch {
        return undefined;
    }
}
function plannedLists({ sources, baseUrl }) {
    const { urlsFile, select, frontMatter, urlField, keyField, refererField, idField, expiresField } = sources;
    return {
        urlField,
        ...(urlsFile && { urlsFile }),
        ...(select && { select }),
        ...(frontMatter === 'none' && { frontMatter }),
        ...(baseUrl && { baseUrl: baseUrl.href }),
        ...(keyField && { keyField }),
        ...(refererField && { refererField }),
        ...(idField && { idField: (0,spellings/* idFieldText */.TE)(idField) }),
        ...(expiresField && { expiresField }),
    };
}

// EXTERNAL MODULE: ./lib/jobs/plan/each-of.js
var each_of = __webpack_require__(91827);
// EXTERNAL MODULE: ./lib/jobs/plan/round-marks.js
var round_marks = __webpack_require__(38681);
;// CONCATENATED MODULE: ./lib/jobs/plan/write-plan.js
/** Writes the parts of a plan, then `plan.json`, which makes the parts count. */







/**
 * @returns undefined if another process has made another plan of this name meanwhile
 * @throws PersistError when the store refuses
 */
async function writePlan(store, place, { settings, lists, parts, round, current, previous, isUnfinished, now }, signal) {
    await (0,each_of/* eachOf */.p)(parts.entries(), async ([number, { file }]) => {
        // Another process that plans the same lists writes the same images, perhaps with other places.
        await (0,stored_text/* createText */.GZ)(store, (0,plan_names/* partKey */.be)(place, number), await (0,promises_.readFile)(file, 'utf8'), signal);
    });
    if (current && current.id === previous)
        await (0,stored_text/* createText */.GZ)(store, (0,plan_names/* roundPlanKey */.BT)({ ...place, id: previous }), `${JSON.stringify(current)}\n`, signal);
    const before = current && { plan: current, isUnfinished };
    const planned = { list: lists.digest, round };
    const plan = {
        version: 2,
        id: place.id,
        round,
        ...(previous !== undefined && { previous }),
        ...(await (0,round_marks/* roundOfPlan */.ts)(store, place, planned, before, now, signal)),
        queue: (0,plan_names/* queueName */.nM)(place.name, settings.store),
        list: lists.digest,
        images: lists.images,
        partImages: settings.partImages,
        lists: plannedLists(settings),
        parts: parts.map(({ file: _, ...part }) => part),
    };
    const key = (0,plan_names/* planKey */.vH)(store.prefix, place.name);
    const text = `${JSON.stringify(plan)}\n`;
    if (current) {
        await (0,stored_text/* replaceText */.ee)(store, key, text, signal);
        return plan;
    }
    if (await (0,stored_text/* createText */.GZ)(store, key, text, signal))
        return plan;
    const theirs = await (0,plan_file/* readPlan */.m)(store, place.name, signal);
    return theirs?.id === plan.id ? theirs : undefined;
}

;// CONCATENATED MODULE: ./lib/jobs/plan/plan.js
/**
 * Cuts lists of any size into parts for any number of machines. Reads the lists once, sorts them by host in bounded
 * memory, then writes the parts and, last, `plan.json` below the destination. Sends no request to an origin.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */




























/** Bytes that all tasks of an array read from which on they are reported. */
const MIN_READS = 100_000_000;
/**
 * Plans the lists of a run that many machines share. Planning the same lists again leaves an open plan as it is and
 * opens its abandoned parts again; a plan that is done begins a new round. Logs nothing and does not use `process`.
 * Needs some 400 bytes a URL in the temporary folder.
 * @throws SettingsError (the promise rejects) with every problem of the options, or when another plan of this name is
 *   not done; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { plan } from 'persist-images/queue'
 *
 * const destination = 'oss://my-bucket/memes/'
 * const { parts } = await plan({ urlsFile: 'urls.jsonl', destination, region: 'cn-beijing' })
 * console.log(`${parts} parts, numbered from 0`)
 * ```
 */
function plan(options) {
    return planWith({}, options);
}
/** `plan` for the front doors, which know more of the environment. A missing option is one of the problems. */
async function planWith(surroundings, options) {
    (0,caller_options/* checkCallerOptions */.G)(fields/* PLAN_FIELDS */._, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const settings = await makePlanSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,warnings/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'persist-images-plan-')).catch((0,temporary_folder/* throwNaming */.h)((0,external_node_os_.tmpdir)()));
    const sorter = new line_sorter/* LineSorter */.g();
    try {
        return await runPlan(settings, store, sorter, folder, context);
    }
    catch (error) {
        throw signal.aborted ? new errors/* PersistError */.vc('plan', 'cancelled', (0,say/* say */.c)('plan-cancelled')) : error;
    }
    finally {
        await Promise.all([sorter.close(), store.close(), (0,promises_.rm)(folder, { recursive: true, force: true })]);
    }
}
async function runPlan(settings, store, sorter, folder, context) {
    const { signal, clock } = context;
    const { name, replace, partImages, manifestStore, queue } = settings;
    const keepMark = (0,open_marks/* openMarkKeeper */.Mw)(store, manifestStore, name, clock);
    const current = await (0,plan_file/* readPlan */.m)(store, name, signal);
    const reader = current && new plan_progress/* ProgressReader */.VY(store, { prefix: store.prefix, name, id: current.id }, current);
    const progress = (await reader?.read(signal)) ?? plan_progress/* NO_PROGRESS */.cf;
    const open = current ? current.parts.length - progress.done.size - progress.abandoned.size : 0;
    if (current?.version === 1 && open > 0 && !replace)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-open-old', { plan: name })]);
    await payMirrors(settings, store, context);
    const lists = await sortLists(settings, sorter, context);
    const { baseUrl, sources } = settings;
    const urlOf = (image) => jobOf(image, baseUrl, sources.idField)?.url;
    const lines = sources.idField ? withoutIdConflicts(sorter.sorted(), urlOf) : sorter.sorted();
    const isSame = current?.version === 2 && current.list === lists.digest;
    const report = (plan, facts) => ({
        plan: name,
        round: plan.round,
        images: plan.images,
        parts: plan.parts.length,
        queue: queue && plan.queue,
        ...facts,
    });
    if (isSame && !replace && open + progress.abandoned.size > 0) {
        const place = { prefix: store.prefix, name, id: current.id };
        const cut = () => cutParts(lines, current.partImages, folder);
        const reopened = await mendParts(store, place, current, progress, cut, signal);
        await keepMark(signal);
        const free = new Set(progress.abandoned.keys());
        if (queue)
            await fillQueue(queue, store, name, current, free, context);
        return report(current, { isNew: false, reopened });
    }
    if (current && open > 0 && !replace)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-open', { plan: name, open, parts: current.parts.length })]);
    const parts = await cutParts(lines, partImages, folder);
    const round = (current?.round ?? 0) + 1;
    const place = { prefix: store.prefix, name, id: (0,plan_names/* roundId */.wA)(lists.digest, round) };
    await copyMemory(settings, store, parts, context);
    const previous = isSame ? (open === 0 ? current.id : current.previous) : undefined;
    const isUnfinished = open + progress.abandoned.size > 0;
    const made = { settings, lists, parts, round, current, previous, isUnfinished, now: clock.now() };
    const written = await writePlan(store, place, made, signal);
    if (!written)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-meanwhile', { plan: name })]);
    if (parts.length > 0)
        await keepMark(signal);
    if (queue)
        await fillQueue(queue, store, name, written, new Set(), context);
    if (current)
        await (0,remove_rounds/* removeEarlier */.H)(store, name, written, signal);
    if (queue && current?.version === 1)
        await emptyQueue(queue, current, context);
    return report(written, { isNew: true, reopened: 0 });
}
/** Copies the memory of runs outside plans into the partitions, where workers find it. */
async function copyMemory({ manifestStore, name, queue }, store, parts, { watch, clock, signal }) {
    const others = new open_mark/* OpenPlans */.j(clock.now(), name);
    const sorter = new line_sorter/* LineSorter */.g();
    const place = manifestStore ? await (0,stores_open/* openStore */.C)(manifestStore, watch.notice) : store;
    try {
        await copyToPartitions(place, sorter, clock, watch.notice, signal, others.see);
        const reads = queue ? undefined : await readsOfTasks(parts, place, signal);
        if (reads)
            watch.notice(reads);
    }
    finally {
        await sorter.close();
        if (manifestStore)
            await place.close();
    }
    if (others.sentence)
        watch.notice(others.sentence);
}
/** Without a queue each part may be a task of its own, which reads the whole partition of its part. */
async function readsOfTasks(parts, memory, signal) {
    const sizes = new Map();
    for (const [partition, segments] of await (0,read_partitions/* listPartitions */.A)(memory, signal))
        sizes.set(partition, segments.reduce((sum, { size }) => sum + size, 0));
    const bytes = parts.reduce((sum, { partition }) => sum + (sizes.get(partition) ?? 0), 0);
    if (bytes < MIN_READS || parts.length < 2)
        return undefined;
    return (0,say/* say */.c)('plan-tasks-read', { parts: parts.length, gigabytes: (bytes / 1e9).toFixed(1) });
}

// EXTERNAL MODULE: ./lib/cli/command-context.js
var command_context = __webpack_require__(73197);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/list-words.js
var list_words = __webpack_require__(20912);
// EXTERNAL MODULE: ./lib/cli/progress.js + 1 modules
var progress = __webpack_require__(29887);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
;// CONCATENATED MODULE: ./lib/cli/plan.js
/** `persist-images plan`. */









async function planCommand(context) {
    const { command, options, terminal } = context;
    const { lists, piped, typed } = (0,list_words/* listsIn */.v)(command, options);
    (0,small_heap/* keepHeapSmall */.p)();
    const ended = (0,run_command/* runCommand */.d)(context, {
        options: { ...options, ...lists },
        watch: progress/* planWatcher */.Ue,
        run: (surroundings, asked) => planWith({ ...surroundings, ...piped, ...typed }, asked),
        end: ({ plan, images, parts, isNew, round, reopened, queue }) => {
            const made = (0,say/* say */.c)(isNew ? 'cli-plan-made' : 'cli-plan-known', { plan, images, parts });
            terminal.say((0,sentence/* listed */.KE)(made, ...(parts > 0 ? [(0,say/* say */.c)('cli-plan-last', { last: parts - 1 })] : []), ...(round > 1 ? [(0,say/* say */.c)('cli-plan-round', { round })] : [])));
            if (reopened > 0)
                terminal.say((0,say/* say */.c)('cli-plan-reopened', { count: reopened }));
            if (queue !== undefined)
                terminal.say((0,say/* say */.c)('cli-plan-queue', { queue }));
            return exit/* EXIT */.dc.fine;
        },
    });
    return await (piped.pipe ? ended.finally(command_context/* closeStandardInput */.Y) : ended);
}


/***/ }),

/***/ 87240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ IdConflicts),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   Sx: () => (/* binding */ conflictOf),
/* harmony export */   ut: () => (/* binding */ IdConflict)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _documents_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89206);
/** Finds one id with two images. If the id is a post's, not the attachment's, a record would get another's bytes. */





/** Most pairs of records that the sentence names. */
const MAX_NAMED = 10;
/** Most characters of a file name in the sentence. */
const MAX_NAME = 80;
/** Names that do not identify a file: a number, or a token of letters and digits that a service made. */
const TOKEN = /^\d{8,}$|^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_.=-]{16,}$/;
/** The Bot API gives a photo a new number each time it is forwarded: https://core.telegram.org/bots/api#file */
const TELEGRAM_HOST = 'api.telegram.org';
const TELEGRAM_FILE = /^file_\d+\.\w+$/;
/**
 * @param one a canonical URL
 * @param other another URL of the same id
 * @returns undefined unless they have one host and their last segments differ, with no token among them
 */
function conflictOf(one, other) {
    const [first, second] = [new URL(one), new URL(other)];
    if (first.host !== second.host || first.host === '')
        return undefined;
    const names = [first, second].map(({ pathname }) => pathname.slice(pathname.lastIndexOf('/') + 1));
    const [a = '', b = ''] = names;
    if (a === b || names.some(name => isToken(name, first.host)))
        return undefined;
    return { one: a, other: b };
}
function isToken(name, host) {
    return TOKEN.test(name) || (host === TELEGRAM_HOST && TELEGRAM_FILE.test(name));
}
/** A record with the id of an earlier record, but another file. */
class IdConflict extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc {
    /** The job of the earlier record. */
    job;
    files;
    constructor(job, files) {
        super('plan', 'id-conflict', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('id-conflict', shown(files)));
        this.job = job;
        this.files = files;
    }
}
/** Collects conflicts: their number, and the first pairs for the sentence. */
class IdConflicts {
    #named = [];
    #count = 0;
    /** @param pair called only for pairs that the sentence names */
    add(pair) {
        if (this.#count++ < MAX_NAMED)
            this.#named.push(pair());
    }
    /** @throws SettingsError if there is a conflict */
    refuse() {
        if (this.#count === 0)
            return;
        const pairs = this.#named.map(({ first, second, files }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('id-conflict-pair', { first, second, ...shown(files) }));
        const some = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...pairs);
        const more = this.#count - pairs.length;
        const all = more > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names: some, count: more }) : some;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('id-conflict-list', { pairs: all })], 'sources');
    }
}
/** @param index index of the position, for a record that is in no file */
function recordText(place, index) {
    if (!place)
        return `urls, [${index}]`;
    const file = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_documents_place_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(place));
    if (!('pointer' in place) || place.pointer === undefined)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: file, line: place.line ?? 1 });
    const pointer = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(place.pointer || '/');
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(', ', place.line === undefined ? file : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: file, line: place.line }), pointer);
}
function shown({ one, other }) {
    return { one: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(one, MAX_NAME) || '/', other: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(other, MAX_NAME) || '/' };
}


/***/ }),

/***/ 85392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   cv: () => (/* binding */ originValidators),
/* harmony export */   oy: () => (/* binding */ entryFields)
/* harmony export */ });
/** Returns the facts that results and the memory contain. */
function imageFacts({ digests, size, contentType, width, height }) {
    return {
        ...(digests.sha256 && { sha256: digests.sha256 }),
        bytes: size,
        contentType,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
    };
}
/** Returns the memory's fields for a later conditional request to the origin. */
function originValidators({ originEtag, originLastModified }) {
    return {
        ...(originEtag !== undefined && { originEtag }),
        ...(originLastModified !== undefined && { originLastModified }),
    };
}
/** Returns the memory's fields of an image whose bytes are the object. */
function entryFields(image) {
    return { ...imageFacts(image), ...originValidators(image) };
}


/***/ }),

/***/ 45331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LOST_MS),
/* harmony export */   q: () => (/* binding */ watchConnection)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _queue_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77254);



/** Longest wait for a lost queue, milliseconds. */
const LOST_MS = 90_000;
/** Pings within that time. */
const LOOKS = 9;
/**
 * Calls `fail` once the queue has been lost for `lostMs`. A queue that keeps its connection but does not answer is lost
 * too: its machine may be frozen, or the network cut.
 * @returns a function that ends watching
 */
function watchConnection({ connection, address }, lostMs, fail) {
    let timer;
    let isAsked = false;
    const onClose = () => {
        timer ??= setTimeout(() => fail((0,_queue_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .queueUnreachable */ .Mg)(address, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('queue-gone', { time: (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(lostMs) }))), lostMs);
    };
    const onReady = () => {
        clearTimeout(timer);
        timer = undefined;
    };
    const onAnswer = () => {
        isAsked = false;
    };
    const looking = setInterval(() => {
        if (timer !== undefined)
            return;
        if (isAsked) {
            onClose();
            // A new connection may get through.
            connection.disconnect(true);
            return;
        }
        isAsked = true;
        connection.ping().then(onAnswer, onAnswer);
    }, lostMs / LOOKS);
    connection.on('close', onClose);
    connection.on('ready', onReady);
    return () => {
        clearInterval(looking);
        onReady();
        connection.off('close', onClose);
        connection.off('ready', onReady);
    };
}


/***/ }),

/***/ 44936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ removeEarlier),
/* harmony export */   c: () => (/* binding */ removeBelow)
/* harmony export */ });
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91827);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84030);
/** Removes the folders of rounds and of replaced plans, where the credentials allow it. */



/**
 * Removes every folder of earlier plannings but the last round's. Results that a worker of a replaced plan wrote after
 * its folder was removed go as well. Without permission to delete they stay, and are never read.
 */
async function removeEarlier(store, name, { id, round, previous }, signal) {
    try {
        for (const folder of await roundFolders(store, name, signal)) {
            const at = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roundOfId */ .jO)(folder);
            // A folder of this round or a later one may be another planner's, which is about to be the plan.
            if (at === undefined || at >= round || folder === id || folder === previous)
                continue;
            await removeBelow(store, `${(0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .plansFolder */ .T0)(store.prefix)}${name}/${folder}/`, signal);
        }
    }
    catch {
        // The leftovers do no harm, whatever the reason.
    }
}
/** Names of the folders of a plan. Costs one request. */
async function roundFolders(store, name, signal) {
    const folder = `${(0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .plansFolder */ .T0)(store.prefix)}${name}/`;
    const found = [];
    for await (const { prefixes } of store.list(folder, { delimiter: '/' }, signal))
        for (const prefix of prefixes)
            found.push(prefix.slice(folder.length, -1));
    return found;
}
/** @throws PersistError when the store refuses */
async function removeBelow(store, folder, signal) {
    for await (const { objects } of store.list(folder, {}, signal))
        await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_2__/* .eachOf */ .p)(objects.values(), async ({ key }) => {
            await store.remove((0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(store.prefix, key.slice(store.prefix.length)), signal);
        });
}


/***/ }),

/***/ 38681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   ek: () => (/* binding */ sinceOf),
/* harmony export */   ts: () => (/* binding */ roundOfPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84030);
/**
 * Marks of the rounds whose images are new in a plan. Workers write the mark into each line of the memory, so that an
 * image whose part changes hands is still reported as new.
 */


/** Dates of objects have whole seconds in most stores. */
const SECOND_MS = 1000;
/** A plan of an earlier release has no marks. */
function marksOf({ rounds, id, round }) {
    return rounds ?? [`${id.slice(0, 12)}-r${round}`];
}
/** @throws PersistError when the store refuses */
async function sinceOf({ since }, store, name, signal) {
    if (since !== undefined)
        return since;
    const details = await store.details?.((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .planKey */ .vH)(store.prefix, name), signal);
    return Number(details?.lastModified ?? 0);
}
/**
 * Call it when the parts are written.
 * @param list digest of the lists
 * @param before the plan to replace; its marks and its time go on if it is unfinished
 * @param now used for a store without a clock
 */
async function roundOfPlan(store, place, { list, round }, before, now, signal) {
    const { name } = place;
    const time = store.now?.() ?? Number((await store.details?.((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .partKey */ .be)(place, 0), signal))?.lastModified ?? now);
    const since = Math.floor(time / SECOND_MS) * SECOND_MS;
    // Two planners of one round make the same mark. A plan that was removed and made again makes another one.
    const seed = before ? marksOf(before.plan)[0] : since;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${name}\n${list}\n${seed}`).slice(0, 12);
    const rounds = [`${digest}-r${round}`];
    if (!before?.isUnfinished)
        return { rounds, since };
    const earlier = await sinceOf(before.plan, store, name, signal);
    return { rounds: [...rounds, ...marksOf(before.plan)], since: Math.min(since, earlier) };
}


/***/ }),

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   E$: () => (/* binding */ lossFailure),
/* harmony export */   Yg: () => (/* binding */ lostSentence),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */




/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-left-over', { left, total });
}
/** Notice for a run with images whose objects are missing. */
function lostSentence({ lost, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-objects-lost', { lost, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(file, line)));
    const rest = count - places.length;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('overlooked', {
        count,
        places: rest > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names: lines, count: rest }) : lines,
    });
}
/** @param problems of the steps after the images, one sentence each; a run with a problem counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const counts = ledger.counts();
    const notTried = ledger.skippedFor('cancelled');
    // A signal after the last image did not cancel anything.
    const ending = { ...end, cancelled: end.cancelled && notTried > 0 };
    // A refusal of the store also marks the rest as `cancelled`.
    const left = ledger.skippedFor('deadline', ...(ending.cancelled ? ['cancelled'] : []));
    const undecided = left + ledger.skippedFor('host-paused', 'dry-run');
    let newKeys;
    return {
        ...counts,
        ...ending,
        positions: ledger.positions().length,
        left,
        knownFailures: ledger.skippedFor('dead', 'accepted'),
        bytes: ledger.bytesStored(),
        mirrored: ledger.mirrorCounts.mirrored,
        owed: ledger.mirrorCounts.owed,
        lost: ledger.lost,
        restored: ledger.restored,
        // Made on demand, since a run may have stored a million.
        get newKeys() {
            newKeys ??= storedKeys(ledger);
            return newKeys;
        },
        results: { [Symbol.iterator]: () => ledger.results() },
        failure: failureOf({ ...counts, undecided, notTried }, failOn, ending, ledger.language, problems),
    };
}
function storedKeys(ledger) {
    const keys = new Set();
    for (const { outcome, key } of ledger.outcomes())
        if (outcome === 'stored')
            keys.add(key);
    return [...keys];
}
function failureOf(counts, failOn, { stopped, cancelled }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-cancelled', { count: counts.notTried, total }));
    return lossFailure(counts, failOn, language);
}
/** One sentence if the run counts as failed because of lost images. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, count = lost) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost-and-failed', { lost: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost', { count, total }), rule }));
    if (failOn === 'none')
        return undefined;
    if (failOn === 'all') {
        // Images that rest after an earlier failure are not in the store either, so they do not count as kept.
        const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0;
        return isNothingKept ? failed('all', total) : undefined;
    }
    if (lost === 0)
        return undefined;
    if (failOn === 'any')
        return failed('any');
    return lost * 100 > failOn.percent * total ? failed(`${failOn.percent}%`) : undefined;
}


/***/ }),

/***/ 11090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ readCopiedSegments),
/* harmony export */   SG: () => (/* binding */ writeCopyMark),
/* harmony export */   uK: () => (/* binding */ uncopiedSegments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _segments_merge_segments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38657);
/* harmony import */ var _segments_merged_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22886);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47022);
/* harmony import */ var _segments_segment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82599);
/* harmony import */ var _segments_segment_scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50905);
/* harmony import */ var _segments_segment_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52373);
/* harmony import */ var _segments_unpack_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82446);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19064);
/**
 * Knows which segments of the whole memory have their lines in the partitions too. A mark is a segment without lines
 * that names them; the whole memory itself stays unchanged.
 */











/** @throws PersistError on any error of the store */
async function readCopiedSegments(store, signal) {
    const marks = [];
    const paths = new Set();
    let before = '';
    let last = '';
    const prefix = store.prefix + _partitions_js__WEBPACK_IMPORTED_MODULE_10__/* .COPIED_FOLDER */ .q3;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const { key } of objects) {
            const name = key.slice(prefix.length);
            if (!(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSegmentName */ .Pb)(name))
                continue;
            const { scan, isWhole } = await (0,_segments_unpack_js__WEBPACK_IMPORTED_MODULE_9__/* .scanSegment */ .D)(store, key, () => new _segments_segment_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .SegmentScan */ .X(() => false), signal);
            if (!isWhole || !scan.replaced)
                continue;
            for (const path of scan.replaced.replaces)
                paths.add(path);
            before = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .lastName */ .UK)([before, scan.replaced.before]);
            marks.push(key);
            last = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .lastName */ .UK)([last, name]);
        }
    const cutoff = last === '' ? '' : new Date((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOfName */ .ci)(last) - _segments_merge_segments_js__WEBPACK_IMPORTED_MODULE_3__/* .GRACE_MS */ .g3).toISOString();
    return { marks, paths, before, cutoff };
}
/** Segments of the whole memory that are not copied yet. */
function uncopiedSegments(store, { paths, before }, onOther) {
    const source = (0,_segments_segment_source_js__WEBPACK_IMPORTED_MODULE_8__/* .twoLists */ .Y)(store, _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FOLDER */ .po, onOther);
    const left = new Set();
    const isOpen = ({ path }) => {
        if (paths.has(path))
            left.add(path);
        return !paths.has(path);
    };
    return {
        folder: _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FOLDER */ .po,
        left,
        async list(signal) {
            const { merged, segments } = await source.list(signal);
            return {
                merged: merged.filter(isOpen),
                async *segments(since) {
                    for await (const segment of segments((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .lastName */ .UK)([since, before])))
                        if (isOpen(segment))
                            yield segment;
                },
            };
        },
    };
}
/**
 * @param startedAt when the segments were listed
 * @param earlier marks that the new one replaces; they are removed, if the credentials allow it
 */
async function writeCopyMark(store, paths, before, startedAt, earlier, signal) {
    const writer = new _segments_merged_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .MergedWriter */ .i({ replaces: paths.filter(isSegmentPath), before }, 64 * 1024);
    try {
        const { body } = await writer.end();
        const key = (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintKey */ .uY)(store.prefix, `${_partitions_js__WEBPACK_IMPORTED_MODULE_10__/* .COPIED_FOLDER */ .q3}${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timestamp */ .vE)(startedAt)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.jsonl.gz`);
        await store.put(key, body, _segments_segment_js__WEBPACK_IMPORTED_MODULE_6__/* .PUT_OPTIONS */ .pH, signal);
    }
    finally {
        writer.close();
    }
    try {
        for (const key of earlier)
            await store.remove(key, signal);
    }
    catch {
        // The new mark repeats everything that they say.
    }
}
function isSegmentPath(path) {
    return (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSegmentName */ .Pb)((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNameOf */ .bV)(path));
}


/***/ }),

/***/ 38657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g3: () => (/* binding */ GRACE_MS),
  _Y: () => (/* binding */ MAX_SEGMENTS),
  O$: () => (/* binding */ chooseSegments),
  Te: () => (/* binding */ latestOf),
  $9: () => (/* binding */ mergeSegments),
  p3: () => (/* binding */ mergeable),
  nF: () => (/* binding */ timeAfterAll)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
;// CONCATENATED MODULE: ./lib/base/concurrency/handover.js
/** Passes values from a producer to a consumer, one at a time: the producer waits until each has been used. */
class Handoff {
    #offered = Promise.withResolvers();
    #used = Promise.withResolvers();
    #hasLeft = false;
    /** Calls of `give` run one after another, also if an object is read again from its beginning. */
    #last = Promise.resolve();
    /** Resolves when the consumer takes the next value. @throws Error once the consumer has left */
    give(thing) {
        const turn = this.#last.then(() => this.#giveNow(thing));
        this.#last = turn.catch(() => { });
        return turn;
    }
    async #giveNow(thing) {
        if (this.#hasLeft)
            throw new Error('the consumer has left');
        this.#used = Promise.withResolvers();
        this.#offered.resolve(thing);
        await this.#used.promise;
    }
    /** Ends the values; `take` throws the error, if there is one. */
    end(error) {
        if (error === undefined)
            return this.#offered.resolve(undefined);
        this.#offered.promise.catch(() => { });
        this.#offered.reject(error);
    }
    /** @returns undefined at the end */
    async take() {
        this.#used.resolve();
        const thing = await this.#offered.promise;
        if (thing !== undefined)
            this.#offered = Promise.withResolvers();
        return thing;
    }
    /** The consumer leaves. */
    cancel() {
        this.#hasLeft = true;
        this.#used.promise.catch(() => { });
        this.#used.reject(new Error('the consumer has left'));
    }
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-scan.js
var segment_scan = __webpack_require__(50905);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/unpack.js + 1 modules
var unpack = __webpack_require__(82446);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/join-segments.js
/** Joins the lines of several segments URL by URL. Memory holds little more than the small segments among them. */








/** The most lines of one URL that are yielded at once. */
const MAX_AT_ONCE = 10_000;
/**
 * Yields the lines of one URL at a time. A URL comes again if it has very many lines, or if a segment is not in
 * order. Unreadable lines are dropped.
 * @param small segments to read into memory
 * @param large segments to read line by line
 */
async function* mergeByUrl(store, small, large, signal) {
    const ending = new AbortController();
    const whileJoining = AbortSignal.any([signal, ending.signal]);
    const entries = [];
    const keep = (portion) => {
        for (const entry of portion)
            entries.push(entry);
        return undefined;
    };
    for (const segment of small)
        await eachPortion(store, segment, whileJoining, keep);
    const sources = [
        new Source((0,segment/* sortedByUrl */.Kz)(entries)),
        ...large.map(segment => new Source([], handedOver(store, segment, whileJoining))),
    ];
    try {
        await Promise.all(sources.map(source => source.start()));
        for (let url = leastUrl(sources); url !== undefined; url = leastUrl(sources)) {
            const joined = [];
            for (const source of sources)
                for (let line = source.head; line?.url === url && joined.length < MAX_AT_ONCE; line = source.head) {
                    joined.push(line);
                    const more = source.next();
                    if (more)
                        await more;
                }
            yield joined;
        }
    }
    finally {
        for (const source of sources)
            source.leave();
        ending.abort(new Error('reading has ended'));
    }
}
function leastUrl(sources) {
    let least;
    for (const { head } of sources)
        if (head && (least === undefined || head.url < least))
            least = head.url;
    return least;
}
/** Lines of a segment in order, with one portion of them in memory. */
class Source {
    #portion;
    /** Source of the next portions; undefined after the last one. */
    #rest;
    #at = 0;
    constructor(portion, rest) {
        this.#portion = portion;
        this.#rest = rest;
    }
    get head() {
        return this.#portion[this.#at];
    }
    async start() {
        if (this.#portion.length === 0)
            await this.#more();
    }
    next() {
        this.#at++;
        return this.#at < this.#portion.length ? undefined : this.#more();
    }
    leave() {
        this.#rest?.cancel();
    }
    async #more() {
        const portion = await this.#rest?.take();
        this.#portion = portion ?? [];
        this.#at = 0;
        if (!portion)
            this.#rest = undefined;
    }
}
/** Passes on the lines of a segment while it is unpacked, at the speed of the reader. */
function handedOver(store, segment, signal) {
    const handoff = new Handoff();
    eachPortion(store, segment, signal, portion => handoff.give(portion)).then(() => handoff.end(), error => handoff.end(error));
    return handoff;
}
/** @param use must resolve before more is unpacked */
async function eachPortion(store, { key, path, isClosed }, signal, use) {
    let lines = [];
    const open = () => new segment_scan/* SegmentScan */.X((bytes, start, end) => {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), store.prefix);
        if (entry)
            lines.push(entry);
        return entry !== undefined;
    });
    const { scan } = await (0,unpack/* scanSegment */.D)(store, key, open, signal, () => {
        const portion = lines;
        lines = [];
        return portion.length > 0 ? use(portion) : undefined;
    });
    if (isClosed && !scan.isClosed)
        throw new errors/* PersistError */.vc('store', 'store-integrity', (0,say/* say */.c)('manifest-not-whole', { path }));
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/merged-writer.js
var merged_writer = __webpack_require__(22886);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var segments_names = __webpack_require__(47022);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/merge-segments.js
/**
 * Merges many small segments into one, so that reading stays cheap. The merged segment names the ones that it
 * replaces, and readers skip those. Nothing is changed in place, so readers, writers and other mergers may run at the
 * same time. Two merges of the same segments leave two equal results, which the next merge joins.
 */






/** With more segments than this, a run merges: reading 64 takes about a second. */
const MAX_SEGMENTS = 64;
/** Segments per merge. */
const merge_segments_MAX_AT_ONCE = 128;
/** Unpacked bytes per merge, which are held in memory; 128 segments of 200 lines have 13 MiB. */
const MAX_TEXT = 24 * 1024 * 1024;
/** Unpacked bytes of one segment: 200 lines with the longest URLs and keys. */
const MAX_TEXT_OF_ONE = 4 * 1024 * 1024;
/** Packed bytes of one merged segment, about 130,000 lines. The upload holds them in memory once. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Its limit when unpacked, so that a reader can read it to the end. */
const MAX_TEXT_OF_MERGED = 512 * 1024 * 1024;
/** Longer than any run takes from its list of segments to its last read, or from naming a segment to writing it. */
const GRACE_MS = 24 * 3_600_000;
/** Segments that may be merged, oldest first: none that is larger than ours can be, and none named far ahead. */
function mergeable(segments, now) {
    return segments
        .filter(segment => segment.textSize <= MAX_TEXT_OF_ONE && !isFromAhead(segment, now))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
/** Named by a clock far ahead; a merged segment would have to be named further ahead still. */
function isFromAhead({ path }, now) {
    return (0,segments_names/* timeOfName */.ci)((0,segments_names/* fileNameOf */.bV)(path)) > now + GRACE_MS;
}
/**
 * Chooses the oldest small segments, and merged ones that are not much larger than the rest together. So a line is
 * rewritten a number of times that grows with the logarithm of the history.
 */
function chooseSegments({ segments, merged }, now) {
    const small = [];
    let text = 0;
    for (const segment of mergeable(segments, now).slice(0, merge_segments_MAX_AT_ONCE)) {
        if (text + segment.textSize > MAX_TEXT)
            break;
        text += segment.textSize;
        small.push(segment);
    }
    let bytes = small.reduce((sum, { size }) => sum + size, 0);
    const chosen = [];
    for (const segment of merged.toSorted((a, b) => a.size - b.size)) {
        // Without small segments, the smallest merged one starts the choice.
        if (bytes > 0 && (segment.size > 2 * bytes || bytes + segment.size > MAX_BYTES))
            break;
        if (isFromAhead(segment, now) || text + segment.textSize > MAX_TEXT_OF_MERGED)
            continue;
        bytes += segment.size;
        text += segment.textSize;
        chosen.push(segment);
    }
    return { segments: small, merged: chosen };
}
/** The replaced segments: those of the choice, and those that they replaced. */
function replacedBy(segmentList, { segments, merged }) {
    const chosen = new Set(segments.map(({ path }) => path));
    const others = segmentList.segments
        .filter(({ path }) => !chosen.has(path))
        .map(({ path }) => (0,segments_names/* fileNameOf */.bV)(path));
    // A writer that chose an older name has written its segment by now, and this run has seen it.
    const seen = segmentList.seenUntil > GRACE_MS ? (0,segments_names/* timestamp */.vE)(segmentList.seenUntil - GRACE_MS) : '';
    const [upTo = ''] = [seen, ...others].toSorted();
    const before = (0,segments_names/* lastName */.UK)([upTo, segmentList.before]);
    const inherited = new Set(merged.flatMap(({ replaced }) => replaced.replaces));
    const left = segmentList.replacedSegments.filter(({ path }) => inherited.has(path));
    const paths = [...segments, ...merged, ...left].map(({ path }) => path);
    const isNamed = (path) => path.startsWith('merged/') || (0,segments_names/* fileNameOf */.bV)(path) >= before;
    return { replaces: [...new Set(paths)].filter(isNamed), before };
}
/**
 * @returns the segments after the merge
 * @throws PersistError on any error of the store; then nothing has changed
 */
async function mergeSegments(store, segmentList, now, signal) {
    const choice = chooseSegments(segmentList, now);
    const replaced = replacedBy(segmentList, choice);
    const { body, textSize } = await merge(store, choice, replaced, signal);
    const { folder } = segmentList;
    const key = (0,segments_names/* mergedKey */.Qr)(store.prefix, timeAfterAll(now, choice, replaced), (0,external_node_crypto_.randomUUID)(), folder);
    await store.put(key, body, segment/* PUT_OPTIONS */.pH, signal);
    const { segments, merged } = choice;
    return {
        ...segmentList,
        merged: [
            ...segmentList.merged.filter(segment => !merged.includes(segment)),
            { key, path: (0,segments_names/* pathOf */.XM)(store.prefix, key, folder), size: body.length, isClosed: true, textSize, replaced },
        ],
        segments: segmentList.segments.filter(segment => !segments.includes(segment)),
        replacedSegments: [...segmentList.replacedSegments, ...segments, ...merged],
        before: replaced.before,
    };
}
async function merge(store, { segments, merged }, replaced, signal) {
    const packed = [...segments, ...merged].reduce((sum, { size }) => sum + size, 0);
    const writer = new merged_writer/* MergedWriter */.i(replaced, packed + 64 * 1024);
    try {
        for await (const entries of mergeByUrl(store, segments, merged, signal))
            await writer.write(latestOf(entries));
        return await writer.end();
    }
    finally {
        writer.close();
    }
}
/** Returns a time for a name that sorts after every replaced name, whatever clock named those. */
function timeAfterAll(now, { segments, merged }, { replaces, before }) {
    const names = [...[...segments, ...merged].map(({ path }) => path), ...replaces].map(segments_names/* fileNameOf */.bV);
    const last = (0,segments_names/* timeOfName */.ci)((0,segments_names/* lastName */.UK)([before, ...names]));
    return Number.isNaN(last) ? now : Math.max(now, last + 1);
}
/** Returns the latest line of each subject. A dead line is dropped once a later line has an image. */
function latestOf(entries) {
    if (entries.length === 1)
        return entries;
    const latest = new Map();
    for (const entry of entries) {
        const subject = (0,entries_entry/* entryIdentity */.z9)(entry);
        const other = latest.get(subject);
        if (!other || (0,entries_entry/* isLater */.d8)(entry, other))
            latest.set(subject, entry);
    }
    const kept = [...latest.values()];
    return kept.filter(entry => !(0,entries_entry/* isDead */.XU)(entry) || kept.every(({ at }) => at <= entry.at));
}


/***/ }),

/***/ 22886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MergedWriter)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16141);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82599);
/** Writes a merged segment and packs it as it grows, so that its lines are never in memory at once. */




/** Characters per portion. */
const PORTION = 64 * 1024;
class MergedWriter {
    #gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGzip)();
    #footer = new _segment_js__WEBPACK_IMPORTED_MODULE_3__/* .SegmentFooter */ .vT();
    /** One buffer that grows, because joining many would take twice the memory. */
    #packed;
    #length = 0;
    #text = '';
    #lines = 0;
    /** @param capacity estimate of the packed bytes; a larger result is fine */
    constructor(replaced, capacity) {
        this.#packed = Buffer.allocUnsafeSlow(capacity);
        this.#gzip.on('data', (chunk) => this.#keep(chunk));
        for (const head of (0,_segment_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeReplaced */ .Ti)(replaced))
            this.#add(head);
    }
    async write(entries) {
        for (const entry of entries)
            this.#add((0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeEntry */ .vv)(entry));
        if (this.#text.length >= PORTION)
            await this.#pack();
    }
    /** @returns the whole object */
    async end() {
        await this.#pack();
        const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#gzip, 'end');
        this.#gzip.end(this.#footer.line());
        await ended;
        return { body: this.#packed.subarray(0, this.#length), textSize: this.#gzip.bytesWritten };
    }
    /** Drops everything that was written. */
    close() {
        this.#gzip.destroy();
    }
    #add(line) {
        this.#text += `${line}\n`;
        this.#lines++;
    }
    async #pack() {
        const text = this.#text;
        this.#footer.add(text, this.#lines);
        this.#text = '';
        this.#lines = 0;
        if (!this.#gzip.write(text))
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#gzip, 'drain');
    }
    #keep(chunk) {
        if (this.#length + chunk.length > this.#packed.length) {
            const larger = Buffer.allocUnsafeSlow(Math.ceil(this.#packed.length * 1.5) + chunk.length);
            this.#packed.copy(larger, 0, 0, this.#length);
            this.#packed = larger;
        }
        this.#length += chunk.copy(this.#packed, this.#length);
    }
}


/***/ }),

/***/ 49891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ storedKeys),
/* harmony export */   H: () => (/* binding */ listFrom)
/* harmony export */ });
/* harmony import */ var _key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63890);
/** Finds out which of thousands of known keys exist: one page of a list answers for many keys at once. */

/**
 * HEADs that one LIST must save to be worth it. AWS and R2 bill a LIST like 12.5 HEADs ($0.005 and $0.0004 a
 * thousand; $4.50 and $0.36 a million), and an image waits for it.
 * https://aws.amazon.com/s3/pricing/ https://developers.cloudflare.com/r2/pricing/
 */
const LIST_WORTH = 16;
/**
 * A list may save this many HEADs less than it costs, since its next page may make up for it. After that, HEADs
 * replace it.
 */
const MAX_BEHIND = 4 * LIST_WORTH;
/**
 * Sends nothing before the first `find`, and requests a page only when a lookup waits for it.
 * @param keys every key that will be looked up; any other key costs a HEAD
 */
function storedKeys(store, keys) {
    let listing;
    return {
        async listed(key, signal) {
            listing ??= new Listing(store, keys);
            return (await listing.covers(key, signal)) ? listing.found.has(key) : undefined;
        },
        async find(key, signal) {
            listing ??= new Listing(store, keys);
            return (await listing.covers(key, signal)) ? listing.found.get(key) : await store.head(key, signal);
        },
    };
}
class Listing {
    /** Wanted keys that exist. */
    found = new Map();
    #store;
    /** Wanted keys, once each, in the order of a store's list. */
    #sorted;
    #prefix;
    #mostPages;
    #pages = 0;
    /** Count of sorted keys whose presence is known. */
    #settled = 0;
    /** The last key of the last page. */
    #last = '';
    /** The page that is being read now. */
    #reading;
    constructor(store, keys) {
        this.#store = store;
        this.#sorted = [...new Set(keys)].sort(_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b);
        this.#prefix = sharedStart(this.#sorted[0] ?? '', this.#sorted.at(-1) ?? '');
        // On a disk a lookup costs next to nothing, while each list starts at the top folder and omits links.
        const isOnDisk = store.publicBase.startsWith('file:');
        this.#mostPages = isOnDisk ? 0 : Math.floor(this.#sorted.length / LIST_WORTH);
    }
    /** Whether lists answer for the key. Reads on until they do, or until they are not worth it any more. */
    async covers(key, signal) {
        const place = placeOf(this.#sorted, key);
        while (place >= this.#settled && this.#pays()) {
            signal.throwIfAborted();
            // The first call reads for all: the callers of one run share its signal.
            this.#reading ??= this.#read(signal).finally(() => {
                this.#reading = undefined;
            });
            await this.#reading;
        }
        return place >= 0 && place < this.#settled;
    }
    #pays() {
        return this.#pages < this.#mostPages && this.#pages * LIST_WORTH <= this.#settled + MAX_BEHIND;
    }
    async #read(signal) {
        try {
            const page = await this.#nextPage(signal);
            if (!page || !this.#take(page))
                this.#pages = this.#mostPages;
        }
        catch {
            // Without the right to list, HEADs may still work.
            if (!signal.aborted)
                this.#pages = this.#mostPages;
        }
    }
    /** Begins right before the next wanted key, to skip all objects before it. */
    async #nextPage(signal) {
        const next = justBefore(this.#sorted[this.#settled] ?? '');
        const from = (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(next, this.#last) > 0 ? next : this.#last;
        // MinIO refuses a `startAfter` that is not below the prefix.
        const startAfter = from.startsWith(this.#prefix) ? from : '';
        for await (const page of this.#store.list(this.#prefix, { startAfter }, signal))
            return page;
        return undefined;
    }
    /** @returns false for a page whose end is unclear */
    #take(page) {
        if (!isOrdered(page))
            return false;
        const { objects, nextToken } = page;
        const last = objects.at(-1)?.key;
        const isLast = nextToken === undefined;
        const there = new Map(objects.map(object => [object.key, object]));
        for (; this.#settled < this.#sorted.length; this.#settled++) {
            const key = this.#sorted[this.#settled];
            if (!isLast && (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(key, last ?? '') > 0)
                break;
            const object = there.get(key);
            if (object)
                this.found.set(key, { size: object.size, ...(object.etag && { etag: object.etag }) });
        }
        this.#last = last ?? '';
        this.#pages++;
        return true;
    }
}
/**
 * Whether the page has every key between its first and its last one. Directory buckets of S3, and some other stores,
 * have their own order of lists.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
function isOrdered({ objects, nextToken }) {
    if (objects.length === 0)
        return nextToken === undefined;
    return objects.every(({ key }, at) => at === 0 || (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(objects[at - 1]?.key ?? '', key) < 0);
}
/**
 * Lists up to 1,000 keys, from right before a key.
 * @returns undefined if the page proves nothing: it has another order, or begins elsewhere
 */
async function listFrom(store, key, signal) {
    const before = justBefore(key);
    // MinIO refuses a `startAfter` that is not below the prefix.
    const after = before.startsWith(store.prefix) ? before : '';
    for await (const page of store.list(store.prefix, { startAfter: after }, signal)) {
        const keys = page.objects.map(object => object.key);
        const begins = keys[0] === undefined || (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(keys[0], after) > 0;
        if (!begins || !isOrdered(page))
            return undefined;
        return { after, to: page.nextToken === undefined ? undefined : keys.at(-1), keys: new Set(keys) };
    }
    return undefined;
}
/** Returns the common beginning of both; never half a character. */
function sharedStart(a, b) {
    let end = 0;
    while (end < a.length && a[end] === b[end])
        end++;
    return a.slice(0, end).replace(/[\ud800-\udbff]$/, '');
}
/** Returns a text that sorts before the key, and after nearly every other text that does. */
function justBefore(key) {
    const character = /.$/su.exec(key)?.[0] ?? '';
    const point = character.codePointAt(0) ?? 0;
    // Surrogates lie in between, and are no characters.
    const before = point === 0xe000 ? 0xd7ff : point - 1;
    return `${key.slice(0, key.length - character.length)}${String.fromCodePoint(before)}~`;
}
/** Index of the key; -1 if it is missing. */
function placeOf(sorted, key) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(sorted[middle] ?? '', key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low] === key ? low : -1;
}


/***/ })

};
