export const id = 6803;
export const ids = [6803];
export const modules = {

/***/ 47759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ LazyRun)
/* harmony export */ });
/**
 * A run that begins when it is read. It can be read once and is never faster than its reader: no item is kept for a
 * second reader.
 */
class LazyRun {
    [Symbol.toStringTag] = 'LazyRun';
    #run;
    #report = Promise.withResolvers();
    #begun = false;
    constructor(run) {
        this.#run = run;
        // The iteration throws this error; here it must not count as unhandled.
        this.#report.promise.catch(() => { });
    }
    async *[Symbol.asyncIterator]() {
        if (this.#begun)
            throw new Error('a run is read once: iterate first, then await it for its report');
        this.#begun = true;
        try {
            for (let step = await this.#run.next();; step = await this.#run.next()) {
                if (step.done)
                    return this.#report.resolve(step.value);
                yield step.value;
            }
        }
        catch (error) {
            this.#report.reject(error);
            throw error;
        }
        finally {
            this.#report.reject(new Error('the run was left before its end'));
            await this.#run.return(undefined);
        }
    }
    // biome-ignore lint/suspicious/noThenProperty: awaiting is half of what this is for
    then(onGood, onBad) {
        if (!this.#begun)
            void this.#drain();
        return this.#report.promise.then(onGood, onBad);
    }
    catch(onBad) {
        return this.then(undefined, onBad);
    }
    finally(onEnd) {
        return this.then().finally(onEnd);
    }
    async #drain() {
        try {
            for await (const _ of this)
                ;
        }
        catch {
            // The report rejects with the same error.
        }
    }
}


/***/ }),

/***/ 73675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eachAtOnce),
/* harmony export */   w: () => (/* binding */ mapOrdered)
/* harmony export */ });
/** Limit of finished results that wait for an earlier one, so that one slow object does not stop all later ones. */
const MAX_WAITING = 1024;
/**
 * Processes many items at a time and yields their results in the items' order. Starts nothing while the reader does
 * not read.
 * @param concurrency items processed at once
 * @param cancel cancels the started items; called when the reader leaves or an item fails, before their end is awaited
 */
async function* mapOrdered(items, concurrency, work, cancel) {
    const started = new StartedItems(items, concurrency, work);
    try {
        for (;;) {
            while (started.hasResult)
                yield await started.takeResult();
            if (started.isOver)
                return;
            if (!started.startNext())
                await started.change();
        }
    }
    finally {
        if (!started.isOver)
            cancel();
        await started.end();
    }
}
/**
 * The items of a list between their request and their result. Each is requested (at most one at a time), then under
 * way, then done; done items wait until all earlier ones are done.
 */
class StartedItems {
    #items;
    #concurrency;
    #work;
    #requested;
    /** Items that are under way or done, in the list's order. */
    #started = [];
    #underWay = 0;
    /** Whether the list has no further item. */
    #isExhausted = false;
    /** Resolves the promise of `change`. */
    #wake = () => { };
    constructor(items, concurrency, work) {
        this.#items = items;
        this.#concurrency = concurrency;
        this.#work = work;
    }
    get hasResult() {
        return this.#started[0]?.isDone === true;
    }
    /** Whether the list is exhausted and all its results are taken. */
    get isOver() {
        return this.#isExhausted && this.#started.length === 0;
    }
    /** Returns the result of the first item, which must be done. */
    takeResult() {
        return this.#started.shift().result;
    }
    /**
     * Requests the next item, or starts it if it has arrived.
     * @returns false if nothing can go on before an item arrives or ends
     */
    startNext() {
        const hasRoom = this.#underWay < this.#concurrency && this.#started.length < MAX_WAITING;
        if (hasRoom && !this.#isExhausted)
            this.#requested ??= this.#request();
        if (this.#requested && 'error' in this.#requested)
            throw this.#requested.error;
        const step = hasRoom ? this.#requested?.step : undefined;
        if (!step)
            return false;
        this.#requested = undefined;
        if (step.done)
            this.#isExhausted = true;
        else
            this.#start(step.value);
        return true;
    }
    /** Resolves when an item arrives or ends. Must be called in the same turn as the look that found nothing to do. */
    change() {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }
    /** Waits for the started items and closes the list. */
    async end() {
        const results = this.#started.map(({ result }) => result);
        await Promise.allSettled([...results, this.#items.return(undefined)]);
    }
    #request() {
        const requested = {};
        this.#items.next().then(step => {
            requested.step = step;
            this.#wake();
        }, error => {
            requested.error = error;
            this.#wake();
        });
        return requested;
    }
    #start(item) {
        const started = { result: this.#work(item), isDone: false };
        const end = () => {
            started.isDone = true;
            this.#underWay--;
            this.#wake();
        };
        // A rejection is thrown when its turn comes; until then it must not count as unhandled.
        started.result.then(end, end);
        this.#started.push(started);
        this.#underWay++;
    }
}
/**
 * Works on many items, some at a time.
 * @throws what `work` throws first; the other workers go on meanwhile
 */
async function eachAtOnce(items, most, work) {
    const waiting = items[Symbol.iterator]();
    const worker = async () => {
        for (let next = waiting.next(); !next.done; next = waiting.next())
            await work(next.value);
    };
    await Promise.all(Array.from({ length: most }, worker));
}


/***/ }),

/***/ 94211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSorter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _binary_heap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6075);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38639);
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
    constructor(portion = PORTION, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
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
        // No line is added any more, so free memory.
        this.#lines = new Portion(0);
        this.#spare = undefined;
        while (this.#files.length > MAX_MERGED) {
            const files = this.#files.splice(0, MAX_MERGED);
            await this.#writeFile(mergeSortedFiles(files));
            await Promise.all(files.map(file => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file)));
        }
        yield* mergeSortedFiles(this.#files);
    }
    /** Removes the temporary folder. */
    async close() {
        this.#lines = new Portion(0);
        this.#spare = undefined;
        const folder = await this.#folder;
        if (folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
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
        await this.#write(lines).catch((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .throwNaming */ .hX)(this.#parent));
    }
    async #write(lines) {
        const number = this.#count++;
        this.#folder ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#parent, 'persist-images-'));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await this.#folder, String(number));
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w');
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
/** Bytes of a file in memory at once; more for a longer line. */
const SORTED_CHUNK = 64 * 1024;
const NEWLINE = 0x0a;
/** Merges files of sorted lines. Yields all lines in order, in groups. */
async function* mergeSortedFiles(paths) {
    const sources = [];
    try {
        const heap = new _binary_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .BinaryHeap */ .U((a, b) => a.isBefore(b));
        for (const path of paths) {
            const source = new SortedFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path));
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


/***/ }),

/***/ 46803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ checkWith)
});

// UNUSED EXPORTS: check

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/closing.js
var base_closing = __webpack_require__(10406);
// EXTERNAL MODULE: ./lib/base/concurrency/lazy-run.js
var lazy_run = __webpack_require__(47759);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/output/json-lines-file.js
var json_lines_file = __webpack_require__(31784);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var stores_warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/messages/say.js + 2 modules
var say = __webpack_require__(54173);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(87889);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var options_context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/jobs/options/open-job.js
var open_job = __webpack_require__(4935);
// EXTERNAL MODULE: ./lib/jobs/persist/options/context.js + 1 modules
var persist_options_context = __webpack_require__(15770);
// EXTERNAL MODULE: ./lib/jobs/check/check-fields.js
var check_fields = __webpack_require__(40993);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/digests/crc64.js
var crc64 = __webpack_require__(28123);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/storage/key/key-hash.js
var key_hash = __webpack_require__(50411);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/journal.js
var journal = __webpack_require__(10304);
// EXTERNAL MODULE: ./lib/storage/manifest/whole-manifest.js
var whole_manifest = __webpack_require__(612);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/lasting-reasons.js
var lasting_reasons = __webpack_require__(27796);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/losses.js
var losses = __webpack_require__(49153);
;// CONCATENATED MODULE: ./lib/jobs/check/object-table.js
/**
 * What a check holds of each object: 28 bytes in blocks, and a slot that finds them by the hash of the key. Ten million
 * objects take about 300 MB.
 */
/** Rows per block. */
const BLOCK_BITS = 16;
const BLOCK = 2 ** BLOCK_BITS;
/** Numbers per row. */
const ROW = 7;
/** Columns: the two halves of the hash, the beginning of the ETag, the size, the time of the line, the rest, the URL. */
const LOW = 0;
const HIGH = 1;
const ETAG = 2;
const SIZE = 3;
const TIME = 4;
const REST = 5;
const object_table_URL = 6;
/** In the rest: upper bits of the time, upper bits of the size, then flags. */
const TIME_BITS = 8;
const SIZE_BITS = 6;
const FIRST_FLAG = TIME_BITS + SIZE_BITS;
const flag = (index) => 1 << (FIRST_FLAG + index);
const FLAGS = {
    /** A line of the manifest names the key. */
    remembered: flag(0),
    /** A document links to the key. */
    linked: flag(1),
    /** No line names the key, and its name is one that the template can make. */
    candidate: flag(2),
    hasSize: flag(3),
    hasEtag: flag(4),
    /** The place that is being checked has the object. */
    seen: flag(5),
    sizeDiffers: flag(6),
    etagDiffers: flag(7),
    /** Its entry is wanted from the manifest. */
    wanted: flag(8),
    /** Its bytes are read. */
    inShare: flag(9),
    /** The latest line says that the object is missing, or that its loss is accepted. */
    loss: flag(10),
    /** Its bytes were read. */
    read: flag(11),
};
const FACTS = FLAGS.hasSize | FLAGS.hasEtag | FLAGS.loss;
/** Times of lines are counted from here: 40 bits of milliseconds are 34 years. */
const EPOCH = Date.UTC(2020, 0);
const TWO_32 = 2 ** 32;
/** Enough slots for most manifests. */
const FIRST_SLOTS = 16_384;
class ObjectTable {
    #blocks = [];
    /** By hash, the number of a row + 1; on a collision the next free slot. At most two thirds are used. */
    #slots = new Uint32Array(FIRST_SLOTS);
    #size = 0;
    #remembered = 0;
    get size() {
        return this.#size;
    }
    /** Number of keys that a line of the manifest names. */
    get remembered() {
        return this.#remembered;
    }
    /** The number of a key; -1 if the table does not have it. */
    find(low, high) {
        return this.#slots[this.#slotOf(low, high)] - 1;
    }
    /** The number of a key, which is added if it is new. */
    add(low, high) {
        const slot = this.#slotOf(low, high);
        const known = this.#slots[slot];
        if (known > 0)
            return known - 1;
        const number = this.#size++;
        if (number % BLOCK === 0)
            this.#blocks.push(new Uint32Array(BLOCK * ROW));
        this.#set(number, LOW, low);
        this.#set(number, HIGH, high);
        this.#slots[slot] = number + 1;
        if (3 * this.#size > 2 * this.#slots.length)
            this.#grow();
        return number;
    }
    /** Takes a line of the manifest. The latest line of a key counts. */
    remember(number, { size, etag, at, url, isLoss }) {
        const rest = this.#at(number, REST);
        const isNew = (rest & FLAGS.remembered) === 0;
        if (isNew)
            this.#remembered++;
        const time = Math.min(Math.max(at - EPOCH, 0), TWO_32 * 2 ** TIME_BITS - 1);
        const known = isNew ? -1 : this.#time(number);
        // A line that names a loss counts before another line of the same millisecond.
        if (time < known || (time === known && !isLoss && (rest & FLAGS.loss) !== 0))
            return;
        this.#set(number, SIZE, (size ?? 0) % TWO_32);
        this.#set(number, ETAG, etag ?? 0);
        this.#set(number, object_table_URL, url);
        this.#set(number, TIME, time % TWO_32);
        const upper = Math.floor(time / TWO_32) | (Math.floor((size ?? 0) / TWO_32) << TIME_BITS);
        const flags = FLAGS.remembered |
            (size === undefined ? 0 : FLAGS.hasSize) |
            (etag === undefined ? 0 : FLAGS.hasEtag) |
            (isLoss ? FLAGS.loss : 0);
        const kept = rest & ~(FACTS | (flag(0) - 1));
        this.#set(number, REST, kept | upper | flags);
    }
    has(number, flags) {
        return (this.#at(number, REST) & flags) !== 0;
    }
    mark(number, flags) {
        this.#set(number, REST, this.#at(number, REST) | flags);
    }
    unmark(number, flags) {
        this.#set(number, REST, this.#at(number, REST) & ~flags);
    }
    unmarkWanted() {
        for (let number = 0; number < this.#size; number++)
            this.unmark(number, FLAGS.wanted);
    }
    /** The remembered size. */
    sizeOf(number) {
        const upper = (this.#at(number, REST) >>> TIME_BITS) & (2 ** SIZE_BITS - 1);
        return upper * TWO_32 + this.#at(number, SIZE);
    }
    /** Hash of the URL of the latest line. */
    urlOf(number) {
        return this.#at(number, object_table_URL);
    }
    /** The first 32 bits of the remembered ETag. */
    etagOf(number) {
        return this.#at(number, ETAG);
    }
    #time(number) {
        return (this.#at(number, REST) & (2 ** TIME_BITS - 1)) * TWO_32 + this.#at(number, TIME);
    }
    #at(number, column) {
        return this.#blocks[number >>> BLOCK_BITS][(number & (BLOCK - 1)) * ROW + column];
    }
    #set(number, column, value) {
        ;
        this.#blocks[number >>> BLOCK_BITS][(number & (BLOCK - 1)) * ROW + column] = value;
    }
    /** The slot of the key, or the free slot where it belongs. */
    #slotOf(low, high) {
        const mask = this.#slots.length - 1;
        for (let slot = low & mask;; slot = (slot + 1) & mask) {
            const number = this.#slots[slot] - 1;
            if (number < 0 || (this.#at(number, LOW) === low && this.#at(number, HIGH) === high))
                return slot;
        }
    }
    #grow() {
        const slots = new Uint32Array(2 * this.#slots.length);
        const mask = slots.length - 1;
        for (let number = 0; number < this.#size; number++) {
            let slot = this.#at(number, LOW) & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = number + 1;
        }
        this.#slots = slots;
    }
}
const MD5 = /^[0-9a-f]{32}$/i;
/** The first 32 bits of an ETag of 32 hex digits, in any case; undefined for any other ETag. */
function etagBits(etag) {
    return etag !== undefined && MD5.test(etag) ? Number.parseInt(etag.slice(0, 8), 16) : undefined;
}

;// CONCATENATED MODULE: ./lib/jobs/check/line-cursor.js
/**
 * Reads the facts of an image from its line by one regular expression: a check reads a million lines, needs few of
 * their members, and JSON takes three times as long. The members come in the order of `encodeEntry`; a line of any other
 * form is read as JSON.
 */




/** A text with an escaped character is left to JSON. */
const TEXT = String.raw `"[^"\\]*"`;
const NUMBER = String.raw `\d{1,15}`;
const DAY = String.raw `[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const line_cursor_TIME = String.raw `${DAY}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z`;
/** A member that a line may lack. */
const maybe = (name, value) => `(?:,"${name}":${value})?`;
/**
 * Groups: what comes before the URL, the URL, before the time, and before the key, so that their lengths give offsets;
 * the key; the size; the ETag. One of the members at the end shows that none of another form was passed over.
 */
const IMAGE = new RegExp([
    `^(\\{(?:"run":${TEXT},)?"url":")([^"\\\\]*)("${maybe('regainedAt', TEXT)}${maybe('profile', TEXT)},"at":")`,
    `(${line_cursor_TIME}"${maybe('sha256', TEXT)},"key":")([^"\\\\]+)"`,
    maybe('bytes', `(${NUMBER})`),
    maybe('contentType', TEXT) + maybe('width', NUMBER) + maybe('height', NUMBER),
    maybe('etag', String.raw `"([^"\\]*)"`),
    ',"(?:originEtag|originLastModified|firstSeen)":',
].join(''));
const ZERO = 0x30;
const LOSS_ENDS = [(0,losses/* lossEnd */.Vj)('missing'), (0,losses/* lossEnd */.Vj)('accepted')];
/** The members of the line that was read last. */
class LineCursor {
    /** Offsets of the key's text. */
    keyFrom = 0;
    keyTo = 0;
    #bytes = Buffer.alloc(0);
    #timeFrom = 0;
    #end = 0;
    #urlFrom = 0;
    #urlLength = 0;
    #size;
    #etag;
    /** @returns false for a line to read as JSON */
    read(bytes, start, end) {
        // Offsets in this text are those of its bytes.
        const match = IMAGE.exec(bytes.toString('latin1', start, end));
        if (!match)
            return false;
        const [, beforeUrl = '', url = '', beforeTime = '', beforeKey = '', key = '', size, etag] = match;
        this.#bytes = bytes;
        this.#end = end;
        this.#urlFrom = start + beforeUrl.length;
        this.#urlLength = url.length;
        this.#timeFrom = this.#urlFrom + url.length + beforeTime.length;
        this.keyFrom = this.#timeFrom + beforeKey.length;
        this.keyTo = this.keyFrom + key.length;
        this.#size = size;
        this.#etag = etag;
        return true;
    }
    get url() {
        return (0,key_hash/* urlHashOf */.Hm)(this.#bytes, this.#urlFrom, this.#urlFrom + this.#urlLength);
    }
    get size() {
        return this.#size === undefined ? undefined : Number(this.#size);
    }
    get etag() {
        return etagBits(this.#etag);
    }
    get isLoss() {
        return LOSS_ENDS.some(tail => (0,entry_bytes/* startsWithAt */.V)(this.#bytes, this.#end - tail.length, this.#end, tail));
    }
    /** `Date.parse` would take three times as long. */
    get at() {
        return Date.UTC(this.#digits(0, 4), this.#digits(5, 7) - 1, this.#digits(8, 10), this.#digits(11, 13), this.#digits(14, 16), this.#digits(17, 19), this.#digits(20, 23));
    }
    #digits(from, to) {
        let value = 0;
        for (let at = from; at < to; at++)
            value = value * 10 + this.#bytes[this.#timeFrom + at] - ZERO;
        return value;
    }
}

// EXTERNAL MODULE: ./lib/storage/key/byte-order.js
var byte_order = __webpack_require__(63890);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/jobs/list/key-match.js
var key_match = __webpack_require__(76398);
// EXTERNAL MODULE: ./lib/jobs/list/list-objects.js
var list_objects = __webpack_require__(54412);
;// CONCATENATED MODULE: ./lib/jobs/check/list-ranges.js
/** Lists all objects of a place, in several ranges at once. Holds one page of each range. */




/**
 * Our own files are among them. An object may be given twice where a store does not list in order.
 * @param bounds keys below the prefix that divide the objects, in order
 * @param take receives one page at a time
 * @throws PersistError if the store refuses
 */
async function listRanges(store, bounds, take, signal) {
    const ending = new AbortController();
    const whileListing = AbortSignal.any([signal, ending.signal]);
    const ranges = [undefined, ...bounds].map((after, index) => ({ after, upTo: bounds[index] }));
    const listings = ranges.map(async (range) => {
        try {
            await listRange(store, range, take, whileListing);
        }
        catch (error) {
            ending.abort(error);
            throw error;
        }
    });
    const ends = await Promise.allSettled(listings);
    signal.throwIfAborted();
    // The first failure ended the other listings.
    if (ending.signal.aborted)
        throw ending.signal.reason;
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}
/** From the key `after` to the key `upTo`, both below the prefix; undefined at the ends of the listing. */
async function listRange(store, { after, upTo }, take, signal) {
    const { prefix } = store;
    const query = { match: key_match/* EVERY_KEY */.Q, after: after && prefix + after };
    const pages = (0,list_objects/* listingPages */.py)(store, query, (0,reserved_folder/* reservedFolderIn */.oI)(prefix) !== undefined, signal);
    for await (const { objects } of pages) {
        signal.throwIfAborted();
        const [first, last] = [objects[0], objects.at(-1)];
        // A page may go on into the next range. Some stores ignore where a list is to begin.
        const isBefore = ({ key }) => after !== undefined && (0,byte_order/* byBytes */.b)(key, prefix + after) <= 0;
        const isBeyond = ({ key }) => upTo !== undefined && (0,byte_order/* byBytes */.b)(key, prefix + upTo) > 0;
        const isCut = first && last && (isBefore(first) || isBeyond(last)) && (0,list_objects/* isInOrder */.ql)(objects);
        await take(isCut ? objects.filter(object => !isBefore(object) && !isBeyond(object)) : objects);
        if (isCut && isBeyond(last))
            return;
    }
}
/** With fewer keys, ranges differ more in length, and the longest one decides when a listing ends. */
const MAX_KEYS = 4096;
/** Takes a key by its hash, so that neither the order of keys nor their repetition changes the sample. */
class KeySample {
    #keys = new Map();
    /** Keys are taken whose hash has no bit of these. */
    #mask = 0;
    /** Whether to pass this key to `take`. */
    wants(hash) {
        return (hash & this.#mask) === 0;
    }
    take(key, hash) {
        this.#keys.set(key, hash);
        while (this.#keys.size > MAX_KEYS) {
            this.#mask = 2 * this.#mask + 1;
            this.#keys = new Map([...this.#keys].filter(([, hash]) => this.wants(hash)));
        }
    }
    /** @returns keys that divide all keys into `count` ranges; fewer if there are few keys */
    bounds(count) {
        const sorted = [...this.#keys.keys()].sort(byte_order/* byBytes */.b);
        const bounds = Array.from({ length: count - 1 }, (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / count)]);
        return [...new Set(bounds.filter(key => key !== undefined))];
    }
}

;// CONCATENATED MODULE: ./lib/jobs/check/manifest-lines.js
/**
 * The lines of the manifest as a check reads them: first all into a table, later the entries that are wanted, and the newest
 * lines of the images that had a key.
 */







class CurrentLines {
    #rules;
    #hashes;
    #unproven;
    #cursor = new LineCursor();
    /** By URL and subject. */
    #newest = new Map();
    #byKey;
    /** Every file of the manifest was read: no other line is newer. */
    isComplete = false;
    /**
     * @param hashes of the URLs that may have named the keys in question
     * @param unproven keys of files whose lines may be anybody's
     */
    constructor(rules, hashes, unproven) {
        this.#rules = rules;
        this.#hashes = new Set(hashes);
        this.#unproven = unproven;
    }
    /** @param url hash of a URL */
    wants(url) {
        return this.#hashes.has(url);
    }
    feed(bytes, start, end, file) {
        if (this.#cursor.read(bytes, start, end) && !this.wants(this.#cursor.url))
            return true;
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), this.#rules);
        if (entry && !(0,entries_entry/* isFailedEntry */.YX)(entry))
            this.take(entry, file);
        return entry !== undefined;
    }
    take(entry, file) {
        if (!this.wants((0,key_hash/* urlHash */.iL)(entry.url)) || this.#unproven.has(file))
            return;
        const image = JSON.stringify([entry.url, (0,entries_entry/* entryIdentity */.z9)(entry)]);
        const known = this.#newest.get(image);
        if (!known || (0,entries_entry/* isLater */.d8)(entry, known))
            this.#newest.set(image, entry);
    }
    /**
     * Lines of the images whose newest line names the key. Call after the last line.
     * @param key of the source
     */
    of(key) {
        this.#byKey ??= Map.groupBy(this.#newest.values(), line => line.key);
        return this.#byKey.get(key) ?? [];
    }
}
/** Takes every line into the table. */
class ManifestLines {
    sample = new KeySample();
    #isInShare;
    #table;
    #rules;
    #prefixBytes;
    #lastMs;
    #cursor = new LineCursor();
    #hash = new key_hash/* KeyHash */.CK();
    /** @param isInShare which keys to mark as a part of the share that is read; undefined for none */
    constructor(table, rules, isInShare) {
        this.#table = table;
        this.#lastMs = Date.parse(rules.last);
        this.#rules = rules;
        this.#prefixBytes = Buffer.from(rules.prefix);
        this.#isInShare = isInShare;
    }
    feed(bytes, start, end) {
        const cursor = this.#cursor;
        if (cursor.read(bytes, start, end) && cursor.at <= this.#lastMs) {
            const { keyFrom, keyTo } = cursor;
            if (!(0,entry_bytes/* startsWithAt */.V)(bytes, keyFrom, keyTo, this.#prefixBytes))
                return false;
            const from = keyFrom + this.#prefixBytes.length;
            this.#hash.ofBytes(bytes, from, keyTo);
            this.#remember(cursor, () => bytes.subarray(keyFrom, keyTo));
            const { low } = this.#hash;
            if (this.sample.wants(low))
                this.sample.take(bytes.toString('utf8', from, keyTo), low);
            return true;
        }
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), this.#rules);
        if (entry && !(0,entries_entry/* isFailedEntry */.YX)(entry)) {
            const path = entry.key.slice(this.#rules.prefix.length);
            this.#hash.ofText(path);
            this.#remember(factsOf(entry), () => Buffer.from(entry.key));
            const { low } = this.#hash;
            if (this.sample.wants(low))
                this.sample.take(path, low);
        }
        return entry !== undefined;
    }
    #remember(facts, keyBytes) {
        const number = this.#table.add(this.#hash.low, this.#hash.high);
        this.#table.remember(number, facts);
        if (this.#isInShare?.(keyBytes()))
            this.#table.mark(number, FLAGS.inShare);
    }
}
function factsOf(entry) {
    return {
        size: entry.bytes,
        etag: etagBits(entry.etag),
        at: Date.parse(entry.at),
        url: (0,key_hash/* urlHash */.iL)(entry.url),
        isLoss: entry.loss !== undefined,
    };
}
/** Further lines of a key, such as those of other URLs with the same bytes. */
const MAX_ENTRIES = 8;
/** Takes the entries of keys that are marked as wanted, and notes candidates that are remembered by now. */
class WantedEntries {
    #table;
    #rules;
    #hash = new key_hash/* KeyHash */.CK();
    #cursor = new LineCursor();
    #prefixBytes;
    /** By number in the table. */
    #entries = new Map();
    /** By URL, when its origin was last found not to have it. */
    #gone = new Map();
    #unproven;
    #unprovenEntries = new WeakSet();
    #suspicious;
    /** The newest lines of the images that the suspicious objects were stored for, by the URLs that are known before. */
    current;
    /** Further URLs that name such an object, or one with very many lines. */
    otherUrls = new Set();
    /**
     * @param unproven keys of files whose lines only name objects
     * @param suspicious numbers of wanted objects that may be damaged
     */
    constructor(table, rules, unproven = new Set(), suspicious = []) {
        this.#suspicious = new Set(suspicious);
        const urls = suspicious.map(number => table.urlOf(number));
        this.current = new CurrentLines(rules, urls, unproven);
        this.#table = table;
        this.#rules = rules;
        this.#unproven = unproven;
        this.#prefixBytes = Buffer.byteLength(rules.prefix);
    }
    feed(bytes, start, end, file = '') {
        const cursor = this.#cursor;
        if (cursor.read(bytes, start, end)) {
            this.#hash.ofBytes(bytes, cursor.keyFrom + this.#prefixBytes, cursor.keyTo);
            const number = this.#table.find(this.#hash.low, this.#hash.high);
            const isWanted = number >= 0 && this.#table.has(number, FLAGS.wanted | FLAGS.candidate);
            if (!isWanted && !this.current.wants(cursor.url))
                return true;
        }
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), this.#rules);
        if (!entry)
            return false;
        if ((0,entries_entry/* isFailedEntry */.YX)(entry))
            this.#takeFailed(entry);
        else {
            if (this.#unproven.has(file))
                this.#unprovenEntries.add(entry);
            this.current.take(entry, file);
            this.#takeImage(entry);
        }
        return true;
    }
    /** The entries of wanted keys, in the order of their keys. A key that no line names any more is left out. */
    objects() {
        const all = Array.from(this.#entries, ([number, entries]) => ({
            number,
            entries: entries,
        }));
        return all.sort(({ entries: [a] }, { entries: [b] }) => (a.key < b.key ? -1 : 1));
    }
    /** Whether the origin of every URL of a key was found not to have the image, after it had been stored. */
    isGone(entries) {
        return entries.every(entry => (this.#gone.get(entry.url) ?? '') >= servedAt(entry));
    }
    /** Whether a digest proves the line. */
    isProven(entry) {
        return !this.#unprovenEntries.has(entry);
    }
    /** Whether `current` has all lines of these objects. */
    hasCurrent(objects) {
        return this.otherUrls.size === 0 && objects.every(({ number }) => this.#suspicious.has(number));
    }
    #takeFailed({ url, at, reason }) {
        if ((0,lasting_reasons/* isGone */.ST)(reason) && (this.#gone.get(url) ?? '') < at)
            this.#gone.set(url, at);
    }
    #takeImage(entry) {
        this.#hash.ofText(entry.key.slice(this.#rules.prefix.length));
        const number = this.#table.find(this.#hash.low, this.#hash.high);
        if (number < 0)
            return;
        this.#table.unmark(number, FLAGS.candidate);
        if (!this.#table.has(number, FLAGS.wanted))
            return;
        const known = this.#entries.get(number) ?? [];
        const isUnforeseen = this.#suspicious.has(number) && !this.current.wants((0,key_hash/* urlHash */.iL)(entry.url));
        if (isUnforeseen || known.length === MAX_ENTRIES)
            this.otherUrls.add(entry.url);
        const same = known.find(other => other.url === entry.url && other.sha256 === entry.sha256);
        if (same && !this.#isBefore(entry, same))
            return;
        const others = known.filter(other => other !== same);
        const at = others.findIndex(other => this.#isBefore(entry, other));
        const entries = others.toSpliced(at < 0 ? others.length : at, 0, entry);
        this.#entries.set(number, entries.slice(0, MAX_ENTRIES));
    }
    /** Proven lines come first, then later ones. */
    #isBefore(a, b) {
        const isProven = this.isProven(a);
        return isProven === this.isProven(b) ? (0,entries_entry/* isLater */.d8)(a, b) : isProven;
    }
}
/** When the origin last gave the image, as far as this line knows. A loss says nothing of the origin. */
function servedAt(entry) {
    return entry.loss === undefined ? entry.at : (entry.lastSeen ?? entry.firstSeen);
}

;// CONCATENATED MODULE: ./lib/jobs/check/check-manifest.js







class CheckManifest {
    #store;
    #prefix;
    #context;
    /** Files whose lines only name objects: what else they say makes an object suspicious, and accuses none. */
    #unproven = new Set();
    /** Names of further files must sort after this. */
    #before = '';
    /** Files that cannot be read in full. */
    unreadable = new Set();
    /** What to say about lines of another prefix, if there are any. */
    outside;
    /** Why the manifest took a line of this check no more. */
    refusal;
    /** @param prefix of the keys that the manifest names */
    constructor(store, prefix, context) {
        this.#store = store;
        this.#prefix = prefix;
        this.#context = context;
    }
    /** @returns undefined if there is no manifest */
    async readTable(isInShare, signal) {
        const table = new ObjectTable();
        const lines = new ManifestLines(table, this.#rules, isInShare);
        const files = await this.#read(lines, signal);
        return files === 0 ? undefined : { table, sample: lines.sample };
    }
    /**
     * Reads the entries of keys that are marked as wanted.
     * @param suspicious numbers of those that may be damaged
     */
    async readWanted(table, suspicious, signal) {
        const wanted = new WantedEntries(table, this.#rules, this.#unproven, suspicious);
        await this.#read(wanted, signal);
        wanted.current.isComplete = this.unreadable.size === 0;
        return wanted;
    }
    /** @param urls those that ever named one of the keys in question */
    async readCurrent(urls, signal) {
        const lines = new CurrentLines(this.#rules, Array.from(urls, key_hash/* urlHash */.iL), this.#unproven);
        await this.#read(lines, signal);
        lines.isComplete = this.unreadable.size === 0;
        return lines;
    }
    /** @returns false if the manifest refuses the lines */
    async write(lines, signal) {
        const place = { ...this.#context, store: this.#store, before: this.#before };
        try {
            for (let at = 0; at < lines.length && !this.refusal; at += journal/* MAX_LINES */.xg)
                await (0,journal/* writeSegment */.TJ)(place, lines.slice(at, at + journal/* MAX_LINES */.xg), signal);
        }
        catch (error) {
            signal.throwIfAborted();
            this.refusal = (0,as_persist_error/* asPersistError */.B)(error, 'store');
        }
        return this.refusal === undefined;
    }
    /** A check may take days. */
    get #rules() {
        return (0,entries_entry/* lineRules */.YK)(this.#prefix, this.#context.clock.now());
    }
    /** @returns the number of files */
    async #read(sink, signal) {
        const read = await (0,whole_manifest/* readWholeManifest */.v)(this.#store, sink, this.#context.clock, signal);
        this.#before = read.before;
        this.outside ??= read.outside;
        for (const key of read.unreadable)
            this.unreadable.add(key);
        for (const key of read.unproven)
            this.#unproven.add(key);
        return read.files;
    }
}

// EXTERNAL MODULE: ./lib/storage/stores/read-object.js
var read_object = __webpack_require__(25196);
// EXTERNAL MODULE: ./lib/storage/stores/store-health.js
var store_health = __webpack_require__(79664);
;// CONCATENATED MODULE: ./lib/jobs/check/judge-object.js
/** Judges one object of a place by what the manifest says of it. */





/** After so many objects whose bytes are right although their ETags differ, ETags of this place mean nothing. */
const ETAG_TRIALS = 16;
class Judge {
    #store;
    #health = new store_health/* StoreHealth */.Ah(({ reason }) => reason === 'cancelled');
    #rightBytes = 0;
    #wrongBytes = 0;
    constructor(store) {
        this.#store = store;
    }
    /** Whether ETags of this place say nothing of bytes, as with encryption. */
    get ignoresEtags() {
        return this.#wrongBytes === 0 && this.#rightBytes >= ETAG_TRIALS;
    }
    /**
     * @throws PersistError for an error that every request would meet, or if the check is cancelled
     */
    async judge(key, entry, look, signal) {
        try {
            const judgement = await this.#judge(key, entry, look, signal);
            this.#health.worked();
            return judgement;
        }
        catch (error) {
            signal.throwIfAborted();
            const refusal = (0,as_persist_error/* asPersistError */.B)(error, 'store');
            if ((0,store_health/* isArchived */.F$)(refusal))
                return { state: 'archived' };
            if (this.#health.failed(refusal) === 'fatal')
                throw refusal;
            return { state: 'unknown', message: refusal.sentence };
        }
    }
    async #judge(key, entry, look, signal) {
        const store = this.#store;
        const details = await (store.details
            ? store.details(key, signal)
            : store.head(key, signal));
        if (!details)
            return { state: 'missing' };
        const { size, etag, contentType, lastModified } = details;
        const found = { bytes: size, ...(0,defined/* defined */.s)({ etag, contentType }) };
        const written = lastModified && { writtenAt: +lastModified };
        if (entry.bytes !== undefined && size !== entry.bytes)
            return { state: 'changed', why: 'size', found, ...written };
        if (details.isCold)
            return { state: 'archived', found };
        const differs = !this.ignoresEtags && isOtherEtag(entry.etag, etag);
        if (differs || look.bytes) {
            const { sha256, md5 } = await (0,read_object/* digestObject */.G)(store, key, ['sha256', 'md5'], signal);
            look.wasRead();
            const read = { ...found, ...(0,defined/* defined */.s)({ sha256 }) };
            const isRight = this.#isRight(entry, { etag, sha256, md5 }, differs);
            if (isRight === undefined)
                return { state: 'no-digest', found: read };
            if (!isRight)
                return { state: 'changed', why: differs ? 'etag' : 'digest', found: read, ...written };
        }
        const isOtherType = look.type &&
            contentType !== undefined &&
            entry.contentType !== undefined &&
            contentType !== entry.contentType;
        return isOtherType ? { state: 'changed', why: 'type', found, ...written } : { state: 'whole' };
    }
    /** @returns undefined if there is nothing to compare the bytes with */
    #isRight(entry, read, differs) {
        if (entry.sha256 !== undefined) {
            const isRight = entry.sha256 === read.sha256;
            if (differs && isRight)
                this.#rightBytes++;
            if (differs && !isRight)
                this.#wrongBytes++;
            return isRight;
        }
        if (entry.etag?.toLowerCase() === read.md5)
            return true;
        // A store that gives the MD5 of these bytes gave that of other bytes before.
        return differs && read.etag?.toLowerCase() === read.md5 ? false : undefined;
    }
}
/** ETags count where both are 32 hex digits. */
function isOtherEtag(remembered, found) {
    if (etagBits(remembered) === undefined || etagBits(found) === undefined)
        return false;
    return remembered?.toLowerCase() !== found?.toLowerCase();
}

// EXTERNAL MODULE: ./lib/base/concurrency/map-ordered.js
var map_ordered = __webpack_require__(73675);
;// CONCATENATED MODULE: ./lib/jobs/check/treat-damage.js





function only(result) {
    return { result, lines: [], unwritten: result };
}
function isDamaged(object) {
    return isMissing(object) || object.state === 'changed';
}
function isMissing({ state }) {
    return state === 'missing' || state === 'dangling';
}
/** States of an object that is there with the remembered bytes, as far as anybody can say. */
const THERE = new Set(['whole', 'repaired', 'archived', 'no-digest']);
class DamageTreatment {
    #tools;
    constructor(tools) {
        this.#tools = tools;
    }
    /** Whether an object has to be treated: it is damaged, or it is there again after the manifest called it missing. */
    concerns(object) {
        return isDamaged(object) || (this.writes(object.number) && THERE.has(object.state));
    }
    /** Whether the manifest calls the object missing, and this check writes down that it is there again. */
    writes(number) {
        const { table, repairer, acceptMissing } = this.#tools;
        return (repairer !== undefined || acceptMissing) && table.has(number, FLAGS.loss);
    }
    async *results(objects, wanted, signal) {
        const { concurrency } = this.#tools;
        const current = await this.#currentLines(objects, wanted, signal);
        const treat = (object, whileTreating) => this.#treat(object, current, wanted, whileTreating);
        let waiting = [];
        let lines = 0;
        for await (const treated of inOrder(objects, concurrency, treat, signal)) {
            waiting.push(treated);
            lines += treated.lines.length;
            if (waiting.length < journal/* MAX_LINES */.xg && lines < journal/* MAX_LINES */.xg)
                continue;
            yield* this.#written(waiting, signal);
            waiting = [];
            lines = 0;
        }
        yield* this.#written(waiting, signal);
    }
    /** Most often one reading of the manifest has given both: the lines of the keys, and those of their URLs. */
    async #currentLines(objects, wanted, signal) {
        if (wanted.hasCurrent(objects))
            return wanted.current;
        const urls = objects.flatMap(({ entries }) => entries.map(({ url }) => url));
        return await this.#tools.manifest.readCurrent([...urls, ...wanted.otherUrls], signal);
    }
    async *#written(treated, signal) {
        const { everyObject, manifest } = this.#tools;
        const lines = treated.flatMap(({ lines }) => lines);
        const isWritten = lines.length === 0 || (await manifest.write(lines, signal));
        for (const { result, unwritten } of treated) {
            const ended = isWritten ? result : unwritten;
            if (everyObject || ended.state !== 'whole')
                yield ended;
        }
    }
    async #treat(object, current, wanted, signal) {
        const { entries, number } = object;
        const lines = current.of(entries[0].key);
        const isAccepted = lines.length > 0 && lines.every(line => line.loss === 'accepted');
        if (isMissing(object) && isAccepted)
            return only({ ...object, state: 'accepted' });
        if (!isDamaged(object))
            return this.#found(object, current);
        const isSuperseded = current.isComplete &&
            wanted.isProven(entries[0]) &&
            lines.length === 0 &&
            !this.#tools.table.has(number, FLAGS.linked);
        const treated = await this.#repaired(object, isSuperseded, signal);
        if (isSuperseded && isDamaged(treated))
            return only({ ...treated, state: 'superseded', message: undefined });
        return this.#found(treated, current);
    }
    /** What the manifest is to say of an object. */
    #found(object, current) {
        const { acceptMissing, repairer, clock } = this.#tools;
        const asIs = only(object);
        const lines = current.of(object.entries[0].key);
        const [at = '', now = ''] = [object.judgedAt, clock.now()].map(time => new Date(time).toISOString());
        // A run has looked since, so its line counts. Beyond the present it is only of a clock ahead.
        if (lines.some(line => line.at > at && line.at <= now))
            return asIs;
        if (THERE.has(object.state))
            return { ...asIs, lines: lines.filter(({ loss }) => loss).map(line => (0,losses/* nextLine */.sE)(line, at)) };
        if (!isMissing(object))
            return asIs;
        if (!acceptMissing) {
            const unknown = repairer ? lines.filter(line => !line.loss) : [];
            return { ...asIs, lines: unknown.map(line => (0,losses/* nextLine */.sE)(line, at, 'missing')) };
        }
        const refusal = !current.isComplete
            ? (0,say/* say */.c)('check-not-accepted-unread')
            : lines.length === 0
                ? (0,say/* say */.c)('check-not-accepted-linked')
                : undefined;
        if (refusal)
            return { ...asIs, result: { ...object, message: refusal } };
        return {
            result: { ...object, state: 'accepted', message: undefined },
            lines: lines.map(line => (0,losses/* nextLine */.sE)(line, at, 'accepted')),
            unwritten: object,
        };
    }
    async #repaired(damage, isSuperseded, signal) {
        const { repair, repairer } = this.#tools;
        const { key, state, why, entries, found } = damage;
        if (!repairer || (state === 'changed' && repair !== 'replace'))
            return damage;
        const object = { key, state, why, entries, found, isSuperseded };
        const outcome = await repairer.repair(object, signal);
        const { state: end, message = damage.message } = outcome;
        const judgedAt = end === 'repaired' ? this.#tools.clock.now() : damage.judgedAt;
        return { ...damage, state: end, message, judgedAt };
    }
}
/** Works on several items at once, and yields the results in their order. */
async function* inOrder(items, concurrency, work, signal) {
    const leaving = new AbortController();
    const whileWorking = AbortSignal.any([signal, leaving.signal]);
    yield* (0,map_ordered/* mapOrdered */.w)(each(items), concurrency, item => work(item, whileWorking), () => leaving.abort());
}
async function* each(items) {
    yield* items;
}

;// CONCATENATED MODULE: ./lib/jobs/check/check-source.js
/** Checks the source against the manifest: lists it, looks at what is suspicious, and repairs what is damaged. */







/** Entries in memory at once. */
const BATCH = 100_000;
/** A run writes the line of an object within five seconds; twice that, for slow stores. */
const SETTLE_MS = 10_000;
class SourceCheck {
    #store;
    #tools;
    #orphans;
    #judge;
    #treatment;
    #hash = new key_hash/* KeyHash */.CK();
    /** Remembered objects that the source lists, their bytes, and how many of them have an ETag to compare. */
    #listed = 0;
    #bytes = 0;
    #etags = 0;
    /** Objects whose bytes were read. Some are read twice. */
    #read = 0;
    /** Changed objects that a run may just have replaced: their lines may not be in the manifest yet. */
    #unsettled = new Map();
    /** The manifest was read after the listing. */
    #isReadAgain = false;
    /** @param orphans takes what no line names */
    constructor(store, tools, orphans) {
        this.#store = store;
        this.#tools = tools;
        this.#orphans = orphans;
        this.#judge = new Judge(store);
        this.#treatment = new DamageTreatment(tools);
    }
    /** Objects whose bytes were read; undefined unless that was asked for. */
    get read() {
        return this.#tools.depth.look === 'bytes' ? this.#read : undefined;
    }
    /** Whether only sizes said something of the bytes, and reading them was not asked for. */
    get isSizeAlone() {
        if (this.#tools.depth.look === 'bytes')
            return false;
        return this.#judge.ignoresEtags || (this.#listed > 0 && this.#etags === 0);
    }
    /** @throws PersistError if the source as a whole refuses */
    async *results(signal) {
        const { table, bounds, reached, concurrency, everyObject } = this.#tools;
        await listRanges(this.#store, bounds, async (objects) => {
            await this.#compareAll(objects);
            reached(this.#listed, this.#bytes);
        }, signal);
        this.#orphans.endListing();
        for await (const batch of this.#batches(signal)) {
            const treated = [];
            const settle = (object, whileJudging) => this.#settle({ ...object, ...batch }, whileJudging);
            for await (const judged of inOrder(batch.manifest.objects(), concurrency, settle, signal))
                if (judged && this.#treatment.concerns(judged))
                    treated.push(judged);
                else if (judged && (everyObject || judged.state !== 'whole'))
                    yield judged;
            if (treated.length > 0)
                yield* this.#treatment.results(treated, batch.manifest, signal);
        }
        // Only a later reading of the manifest says whether an object is an orphan.
        if (this.#orphans.candidates > 0 && !this.#isReadAgain)
            await this.#tools.manifest.readWanted(table, [], signal);
    }
    /** Compares what the source lists with what the table remembers. */
    async #compareAll(objects) {
        const { table } = this.#tools;
        const { length } = this.#store.prefix;
        for (const object of objects) {
            const own = (0,reserved_folder/* reservedFolderIn */.oI)(object.key.slice(length));
            if (own !== undefined) {
                this.#orphans.sawManifest(own);
                continue;
            }
            this.#hash.ofText(object.key, length);
            const number = table.find(this.#hash.low, this.#hash.high);
            if (number >= 0 && table.has(number, FLAGS.remembered))
                this.#compare(number, object);
            else {
                const written = this.#orphans.take(number, object);
                if (written !== undefined)
                    await written;
            }
        }
    }
    #compare(number, { size, etag }) {
        const { table } = this.#tools;
        if (table.has(number, FLAGS.seen))
            return;
        table.mark(number, FLAGS.seen);
        this.#listed++;
        this.#bytes += size;
        if (table.has(number, FLAGS.hasSize) && table.sizeOf(number) !== size)
            table.mark(number, FLAGS.sizeDiffers);
        const bits = table.has(number, FLAGS.hasEtag) ? etagBits(etag) : undefined;
        if (bits === undefined)
            return;
        this.#etags++;
        if (bits !== table.etagOf(number))
            table.mark(number, FLAGS.etagDiffers);
    }
    /** Objects that have to be looked at; at the end those that a run may have replaced meanwhile. */
    async *#batches(signal) {
        const { table, clock } = this.#tools;
        for (let number = 0; number < table.size;) {
            let count = 0;
            const suspicious = [];
            for (; number < table.size && count < BATCH; number++) {
                if (!this.#isWanted(number))
                    continue;
                table.mark(number, FLAGS.wanted);
                if (this.#mayConcern(number))
                    suspicious.push(number);
                count++;
            }
            if (count > 0)
                yield await this.#readWanted(suspicious, false, signal);
        }
        if (this.#unsettled.size === 0)
            return;
        await clock.sleep(SETTLE_MS, signal);
        for (const number of this.#unsettled.keys())
            table.mark(number, FLAGS.wanted);
        yield await this.#readWanted([...this.#unsettled.keys()], true, signal);
    }
    async #readWanted(suspicious, isSettled, signal) {
        const { table } = this.#tools;
        const manifest = await this.#tools.manifest.readWanted(table, suspicious, signal);
        this.#isReadAgain = true;
        table.unmarkWanted();
        return { manifest, isSettled };
    }
    #isWanted(number) {
        const { table, depth, everyObject } = this.#tools;
        if (!table.has(number, FLAGS.remembered))
            return false;
        return everyObject || depth.look === 'head' || this.#mayConcern(number) || this.#isInShare(number);
    }
    /** Whether the listing and the manifest leave a doubt. */
    #mayConcern(number) {
        return this.#isSuspicious(number) || this.#treatment.writes(number);
    }
    #isSuspicious(number) {
        const { table } = this.#tools;
        if (!table.has(number, FLAGS.seen) || table.has(number, FLAGS.sizeDiffers))
            return true;
        return table.has(number, FLAGS.etagDiffers) && !this.#judge.ignoresEtags;
    }
    #isInShare(number) {
        return this.#tools.depth.look === 'bytes' && this.#tools.table.has(number, FLAGS.inShare);
    }
    /** @returns undefined for an object that is looked at again later */
    async #settle(read, signal) {
        const { number, entries, manifest } = read;
        const { writtenAt, ...judgement } = await this.#judgeObject(read, signal);
        const { state, found } = judgement;
        const judgedAt = this.#tools.clock.now();
        const judged = { number, judgedAt, key: entries[0].key, entries, ...judgement };
        if (state === 'changed' && this.#isUnsettled(read, found, writtenAt)) {
            if (read.isSettled)
                return { ...judged, state: 'unknown', message: (0,say/* say */.c)('check-still-changing') };
            this.#unsettled.set(number, found);
            return undefined;
        }
        const isGone = state === 'missing' && manifest.isGone(entries);
        return isGone ? { ...judged, state: 'dangling' } : judged;
    }
    async #judgeObject({ number, entries, manifest, isSettled }, signal) {
        const isHead = this.#tools.depth.look === 'head';
        const isInShare = this.#isInShare(number);
        if (!isSettled && !isInShare && !isHead && !this.#mayConcern(number))
            return { state: 'whole' };
        const wasRead = () => {
            const { table } = this.#tools;
            if (!table.has(number, FLAGS.read))
                this.#read++;
            table.mark(number, FLAGS.read);
        };
        const look = { type: isHead || isInShare, bytes: isInShare, wasRead };
        const [{ url, key, firstSeen, at }] = entries;
        const said = manifest.isProven(entries[0]) ? entries[0] : { url, key, firstSeen, at };
        return await this.#judge.judge(key, said, look, signal);
    }
    /** In the second look, an object that has changed again is being replaced by a run. */
    #isUnsettled({ number, isSettled }, found, writtenAt = 0) {
        if (isSettled) {
            const before = this.#unsettled.get(number);
            return before?.bytes !== found?.bytes || before?.etag !== found?.etag;
        }
        const now = this.#store.now?.() ?? this.#tools.clock.now();
        return now - writtenAt < SETTLE_MS;
    }
}

// EXTERNAL MODULE: ./lib/base/url/percent-encode.js
var percent_encode = __webpack_require__(58585);
// EXTERNAL MODULE: ./lib/input/documents/text.js
var documents_text = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/jobs/check/linked-keys.js
/**
 * Finds the keys that documents link to. A document is read as text, whatever its format: a link to an image may stand
 * in an attribute, a script or a table that no reader of lists would look at, and a key that is found too often only
 * saves an object from being called an orphan.
 */




/** A word ends at what cannot stand in a URL; a line of plain keys or a quoted text may hold spaces. */
const WORD_END = /[\s"'`<>()[\]{}|,;]+/;
const TEXT_END = /["'\n\r\t,]+/;
/** A key has at most 1,023 bytes, each percent-encoded as three characters, and a host before it. */
const MAX_LINK = 4096;
/** Characters of a portion that are kept for a link that continues in the next one. */
const OVERLAP = MAX_LINK;
/** Segments of a link from its end that may be those of a key. */
const MAX_SEGMENTS = 64;
/**
 * Marks every key that a document may link to and that a line of the manifest names, or an orphan may have.
 * @param isName whether a text can be the name of an orphan; undefined if none can
 */
async function markLinked(table, documents, isName, signal) {
    const mark = linkMarker(table, isName);
    for (const document of documents) {
        let rest = '';
        for await (const portion of (0,documents_text/* readText */.yR)(document)) {
            signal.throwIfAborted();
            const text = rest + portion;
            for (const end of [WORD_END, TEXT_END])
                for (const link of text.split(end))
                    mark(link);
            rest = text.slice(-OVERLAP);
        }
    }
}
/** @returns marks the keys that a link may mean */
function linkMarker(table, isName) {
    const hash = new key_hash/* KeyHash */.CK();
    /** The last links, since a document names an image several times. */
    const seen = new Set();
    const mark = (key) => {
        if (key === '')
            return;
        hash.ofText(key);
        const number = isName?.(key) ? table.add(hash.low, hash.high) : table.find(hash.low, hash.high);
        if (number >= 0)
            table.mark(number, FLAGS.linked);
    };
    return link => {
        if (link.length < 5 || link.length > MAX_LINK || seen.has(link))
            return;
        if (seen.size > 10_000)
            seen.clear();
        seen.add(link);
        const plain = unescaped(link);
        for (const spelling of new Set([plain, plain.replace(/[?#].*$/s, ''), decoded(plain)]))
            for (const key of endsOf(spelling))
                mark(key);
    };
}
/** The key below the prefix is some end of the link, from the beginning of a segment. */
function* endsOf(path) {
    let at = path.length;
    for (let segments = 0; at >= 0 && segments < MAX_SEGMENTS; segments++) {
        at = path.lastIndexOf('/', at - 1);
        yield path.slice(at + 1);
        if (at <= 0)
            return;
    }
}
/** Undoes the escapes of JSON and the ampersands of HTML. */
function unescaped(link) {
    return link
        .replaceAll('\\/', '/')
        .replace(/\\u([0-9a-f]{4})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
        .replaceAll('&amp;', '&');
}
/** The path of a link without its query, percent-decoded. */
function decoded(link) {
    const path = link.replace(/[?#].*$/s, '');
    return (0,percent_encode/* percentDecoded */.oF)(path) ?? path;
}

// EXTERNAL MODULE: ./lib/base/files/line-sorter.js
var line_sorter = __webpack_require__(94211);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/jobs/check/orphans.js
/** Objects that no line of the manifest names, but that this key template can have made. */





/** A younger object is no orphan: a run may still be about to remember it. */
const GRACE_MS = 24 * 3_600_000;
class Orphans {
    #table;
    #store;
    #rules;
    /** Keys of candidates: there may be more than fit in memory. */
    #keys;
    #hash = new key_hash/* KeyHash */.CK();
    /** Number of objects that may be orphans. A later reading of the manifest decides. */
    candidates = 0;
    /** Objects that are not ours: their names are none of the template. */
    foreign = 0;
    /** Folders below the prefix that are destinations of their own: their manifests name what lies there. */
    #destinations = new Set();
    /** Until the end of the listing, numbers of candidates by folder: it may turn out to be another destination's. */
    #byFolder = new Map();
    /** @param folder parent of a temporary folder */
    constructor(table, store, rules, folder) {
        this.#table = table;
        this.#store = store;
        this.#rules = rules;
        this.#keys = new line_sorter/* LineSorter */.g(undefined, folder);
    }
    /**
     * Takes an object that no line named so far.
     * @param number of its key in the table; -1 if it is new there
     * @returns a promise to wait for if the disk is slower than the caller
     */
    take(number, { key, lastModified }) {
        const { isName, now } = this.#rules;
        const ageMs = lastModified === undefined ? 0 : now() - +lastModified;
        if (number >= 0 && this.#table.has(number, FLAGS.candidate | FLAGS.linked))
            return undefined;
        const path = key.slice(this.#store.prefix.length);
        if (!isName?.(path) || !(0,object_key/* isImageKey */.lu)(key, this.#store.prefix) || this.#isOfOther(path)) {
            this.foreign++;
            return undefined;
        }
        // Without a date, nothing shows that no run is about to remember it.
        if (lastModified === undefined || ageMs < GRACE_MS)
            return undefined;
        this.#hash.ofText(path);
        const candidate = this.#table.add(this.#hash.low, this.#hash.high);
        this.#table.mark(candidate, FLAGS.candidate);
        this.candidates++;
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        const others = this.#byFolder.get(folder);
        if (others)
            others.push(candidate);
        else
            this.#byFolder.set(folder, [candidate]);
        return this.#keys.add(key);
    }
    /**
     * Notes that files of ours lie below the prefix.
     * @param folder from `reservedFolderIn`
     */
    sawManifest(folder) {
        if (folder !== reserved_folder/* RESERVED_FOLDER */.MI)
            this.#destinations.add(folder.slice(0, -reserved_folder/* RESERVED_FOLDER */.MI.length));
    }
    /** Call after the listing: some names come before those of the manifest in their folder. */
    endListing() {
        for (const [folder, candidates] of this.#byFolder) {
            if (!this.#isOfOther(folder))
                continue;
            for (const number of candidates)
                this.#table.unmark(number, FLAGS.candidate);
            this.candidates -= candidates.length;
            this.foreign += candidates.length;
        }
        this.#byFolder.clear();
    }
    /** Yields the orphans after the last reading of the manifest. */
    async *keys() {
        for await (const keys of this.#keys.sorted())
            for (const key of keys)
                if (this.#isOrphan(key))
                    yield key;
    }
    async close() {
        await this.#keys.close();
    }
    /** Whether a key is still a candidate: no line names it. */
    #isOrphan(key) {
        this.#hash.ofText(key.slice(this.#store.prefix.length));
        const number = this.#table.find(this.#hash.low, this.#hash.high);
        return number >= 0 && this.#table.has(number, FLAGS.candidate);
    }
    /** Whether an object or a folder lies below another destination. */
    #isOfOther(path) {
        if (this.#destinations.size === 0)
            return false;
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
            if (this.#destinations.has(path.slice(0, end + 1)))
                return true;
        return false;
    }
    /** Number of orphans after the last reading of the manifest. */
    count() {
        let count = 0;
        for (let number = 0; number < this.#table.size; number++)
            if (this.#table.has(number, FLAGS.candidate))
                count++;
        return count;
    }
}

// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials = __webpack_require__(38286);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: ./lib/storage/stores/destination.js
var stores_destination = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/storage/stores/s3/vendors.js
var vendors = __webpack_require__(10400);
;// CONCATENATED MODULE: ./lib/storage/stores/same-place.js

/** Returns a text that is equal for two endpoints that take the same keys: one cloud, one account of R2, or one host. */
function endpointFamily({ location }) {
    const { host, hostname } = new URL(location.endpoint);
    if (hostname.endsWith('.aliyuncs.com'))
        return 'OSS';
    const vendor = (0,vendors/* readVendorHost */.pS)(hostname)?.vendor;
    if (!vendor)
        return host;
    // Each partition of AWS has users of its own.
    if (vendor === vendors/* AWS */.kS)
        return `${vendor.name} ${/amazonaws\.(.*)$/.exec(hostname)?.[1]}`;
    return vendor === vendors.R2 ? `${vendor.name} ${hostname.slice(0, hostname.indexOf('.'))}` : vendor.name;
}
/** Whether the run's login also fits the bucket: the same service, and the same family of endpoints. */
function takesSameLogin(bucket, run) {
    return run.kind !== 'file' && run.kind === bucket.kind && endpointFamily(run) === endpointFamily(bucket);
}
function isSamePlace(place, other) {
    return rootOf(place) === rootOf(other);
}
/** Text that the keys or paths of all objects of a place begin with. */
function rootOf(settings) {
    if (settings.kind === 'file')
        return `file:${settings.directory}`;
    const { bucket, prefix } = settings;
    return `${hostOfBuckets(settings) ?? endpointFamily(settings)}/${bucket}/${prefix}`;
}
/**
 * Returns the host that a bucket's name belongs to; undefined where names are unique in a whole cloud. On R2 they are
 * unique in an account and a jurisdiction.
 */
function hostOfBuckets({ location }) {
    const { host, hostname } = new URL(location.endpoint);
    if (hostname.endsWith('.aliyuncs.com'))
        return undefined;
    const vendor = (0,vendors/* readVendorHost */.pS)(hostname)?.vendor;
    return !vendor || vendor === vendors.R2 ? host : undefined;
}

// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 7 modules
var store_settings = __webpack_require__(28084);
;// CONCATENATED MODULE: ./lib/jobs/check/repair/repair-places.js
/**
 * The places of `repair-from`: each line becomes `origin` or a store that can be opened, or every problem is reported,
 * without any request.
 */













/** Checks all lines; each problem names its place. */
function checkRepairPlaces(input) {
    const notices = [];
    const from = input.lines.flatMap((line) => {
        if (line === 'origin')
            return [line];
        const { name, words } = readLine(line);
        const destination = input.problems.attempt(() => (0,stores_destination/* parseDestination */.G2)(name, 'repair-from'));
        if (!destination)
            return [];
        const own = new parse/* Problems */.Zw([]);
        const checked = checkPlace(destination, words, { ...input, problems: own });
        input.problems.add(own.sentences.map(sentence => (0,base_sentence/* faultAt */.ux)(placeName(name), sentence)));
        if (!checked)
            return [];
        const warnings = [...checked.notices, ...(0,stores_warnings/* storeWarnings */.d)(checked.store)];
        notices.push(...warnings.map(warning => (0,base_sentence/* faultAt */.ux)(placeName(name), warning)));
        return [{ name, store: checked.store }];
    });
    return { from, notices };
}
function placeName(name) {
    return `repair-from ${name}`;
}
const WORDS = ['region', 'endpoint'];
const WORD = /\s([a-z][a-z0-9-]*)=(\S*)\s*$/i;
/** A folder's path may have spaces, so words are taken from the end. */
function readLine(line) {
    const words = new Map();
    let name = line;
    for (let found = WORD.exec(name); found; found = WORD.exec(name)) {
        const [, word = '', value = ''] = found;
        words.set(word, value);
        name = name.slice(0, found.index);
    }
    return { name: name.trim(), words };
}
function checkPlace(place, words, input) {
    const { source, options, environment, problems } = input;
    for (const word of words.keys())
        if (!WORDS.some(known => known === word))
            problems.add([(0,say/* say */.c)('repair-place-word', { word: (0,quote/* quote */.hD)(word), words: WORDS.join(', ') })]);
    const destination = source && problems.attempt(() => belowPrefixOf(source, place));
    if (!destination)
        return undefined;
    const { allowInsecureEndpoint } = options;
    const [region, endpoint] = WORDS.map(word => words.get(word));
    const address = { region, endpoint, allowInsecureEndpoint };
    const located = (0,store_settings/* locateIn */._C)(destination, address, environment);
    if ('problems' in located) {
        problems.add(located.problems);
        return undefined;
    }
    const { store } = located;
    if (isSamePlace(store, source))
        problems.add([(0,say/* say */.c)('repair-place-same')]);
    const { language, clock, proxy } = source;
    const common = { language, clock, ...(proxy && { proxy }) };
    if (store.kind === 'file')
        return { store: { ...store, ...common }, notices: [] };
    const login = loginAt(store, destination, { ...input, source, options: { ...options, region } });
    return login && { store: { ...store, ...common, credentials: login.credentials }, notices: login.notices };
}
/**
 * The manifest names whole keys, so a copy lies below the prefix of the source. A folder stands for the bucket.
 * @throws SettingsError with one sentence
 */
function belowPrefixOf(source, place) {
    const prefix = source.kind === 'file' ? NO_PREFIX : source.prefix;
    if (place.kind === 'file')
        return { ...place, directory: (0,external_node_path_.join)(place.directory, prefix) };
    if (place.prefix !== '' && place.prefix !== prefix) {
        const whole = `${place.kind}://${place.bucket}/${prefix}`;
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('repair-place-prefix', { place: (0,quote/* quote */.hD)(whole) })]);
    }
    return { ...place, prefix };
}
const NO_PREFIX = (0,object_key/* mintPrefix */.Ld)('');
/**
 * Takes the login of the run where it fits, else the keys for repairs.
 * @returns undefined if there is a problem
 */
function loginAt(store, destination, { source, options, environment, problems }) {
    if (takesSameLogin(store, source)) {
        const { proxy } = source;
        const quiet = { ...environment, info() { } };
        const chosen = (0,store_settings/* credentialsFor */.Og)(destination, { mayWrite: false, proxy }, options, quiet);
        // The check of the source has reported the problems and the notices of this login.
        return chosen.provider && { credentials: chosen.provider, notices: [] };
    }
    const own = (0,from_env/* repairCredentials */.Ov)(environment.environment ?? {}, environment.isStep);
    const { accessKeyId: id, accessKeySecret: secret } = from_env/* REPAIR_VARIABLES */.ub;
    problems.add(own ? own.problems : [(0,say/* say */.c)('repair-place-keys', { id, secret })]);
    return own?.credentials && { credentials: (0,credentials/* fixedCredentials */.r)(own.credentials), notices: own.notices };
}

// EXTERNAL MODULE: ./lib/base/buffers/body-memory.js
var body_memory = __webpack_require__(25581);
// EXTERNAL MODULE: ./lib/base/concurrency/byte-budget.js + 1 modules
var byte_budget = __webpack_require__(31965);
// EXTERNAL MODULE: ./lib/base/files/body-files.js + 1 modules
var body_files = __webpack_require__(17849);
// EXTERNAL MODULE: ./lib/base/url/fetchable-url.js
var fetchable_url = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/base/url/request-url.js
var request_url = __webpack_require__(10422);
// EXTERNAL MODULE: ./lib/base/url/signed-urls.js
var signed_urls = __webpack_require__(77234);
// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/storage/messages/say.js + 2 modules
var messages_say = __webpack_require__(85900);
;// CONCATENATED MODULE: ./lib/storage/stores/buffer-object.js




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
async function bufferObject(store, key, { bytes: expected, sha256 }, { budget, memory, files, maxBytes, most }, signal) {
    await (0,crc64/* loadCrc64 */.hv)();
    const share = budget.open();
    let digests = new digests_digests/* RunningDigests */.Z6(FILE_DIGESTS);
    /** What was read since the last beginning. */
    let buffered = { size: 0, at: 0 };
    const judge = (size = 0) => {
        if (size > most)
            throw new errors/* PersistError */.vc('inspect', 'too-large', (0,messages_say/* say */.c)('image-too-large'));
    };
    const reserve = (size) => share.resize(size <= maxBytes ? size : 0);
    const drop = (isBodyFree) => {
        if (buffered.writer)
            files.remove(buffered.writer);
        if (isBodyFree && buffered.bytes)
            memory.giveBack(buffered.bytes);
        buffered = { size: 0, at: 0 };
    };
    const release = (isBodyFree) => {
        drop(isBodyFree);
        share.close();
    };
    const writeOn = async (chunk) => {
        buffered.writer ??= await open(buffered.size);
        await buffered.writer.write(chunk);
    };
    const open = (size) => {
        const running = new digests_digests/* RunningDigests */.Z6(FILE_DIGESTS);
        digests = running;
        return files.make(size, bytes => running.update(bytes));
    };
    const writeLater = async (chunk) => {
        const current = buffered;
        await current.room;
        // The object may be read from its beginning by now.
        if (current !== buffered)
            return;
        buffered.room = undefined;
        await sink.write(chunk);
    };
    const sink = {
        begin({ size }) {
            if (expected !== undefined && size !== expected)
                throw new OtherObject();
            judge(size);
            drop(true);
            buffered = { size, at: 0, room: reserve(size) };
            if (size <= maxBytes)
                buffered.bytes = memory.take(size);
        },
        write(chunk) {
            if (buffered.bytes === undefined)
                return writeOn(Buffer.from(chunk));
            if (buffered.room !== undefined)
                return writeLater(chunk);
            buffered.bytes.set(chunk, buffered.at);
            buffered.at += chunk.length;
            return undefined;
        },
    };
    try {
        judge(expected);
        await reserve(expected ?? UNKNOWN_BYTES);
        await store.get(key, sink, signal);
        const whole = await wholeOf(buffered, digests);
        if (whole.sha256 !== sha256)
            throw new OtherObject();
        return { body: whole.body, release };
    }
    catch (error) {
        release(false);
        if ((0,errors/* hasReason */.D0)(error, 'http-404') || error instanceof OtherObject)
            return undefined;
        throw error;
    }
}
async function wholeOf({ bytes, writer }, running) {
    if (bytes !== undefined)
        return { body: bytes, sha256: (0,digests_digests/* digestsOf */.nw)(bytes, ['sha256']).sha256 };
    const file = writer;
    await file.finish();
    const digests = running.digests();
    return { body: { path: file.path, size: file.size, digests }, sha256: digests.sha256 };
}

// EXTERNAL MODULE: ./lib/jobs/persist/large-bodies.js
var large_bodies = __webpack_require__(69289);
// EXTERNAL MODULE: ./lib/jobs/persist/steps/object-options.js
var object_options = __webpack_require__(99639);
// EXTERNAL MODULE: ./lib/jobs/persist/stop.js + 1 modules
var persist_stop = __webpack_require__(83306);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
// EXTERNAL MODULE: ./lib/jobs/persist/open-origin.js + 20 modules
var open_origin = __webpack_require__(50403);
// EXTERNAL MODULE: ./lib/jobs/persist/steps/inspect-image.js + 1 modules
var inspect_image = __webpack_require__(10957);
;// CONCATENATED MODULE: ./lib/jobs/check/repair/origin-images.js
/**
 * Images from their origins, as `persist` fetches them. Each URL is requested once, however many objects need it:
 * objects that come during its request share the bytes, and the outcome is remembered for later ones.
 */







/** Most URLs remembered: about 300 bytes each. An older one may be requested again. */
const MOST = 50_000;
class OriginImages {
    #stop;
    #requests;
    #shared = new Map();
    /** What the requests have shown: for each URL its failure, or the digest of its image. */
    #known = new Map();
    /** Whether any origin has answered. If so, a failed DNS lookup is the fault of the name and not of the network. */
    #isOnline = false;
    constructor(tools) {
        const { settings, requests, stop } = tools;
        this.#stop = stop;
        this.#requests = (0,open_origin/* originRequests */.By)(settings, { ...tools, onSend: requests.toOrigin }, image => (0,inspect_image/* inspectImage */.mm)(image, settings.inspect, ['sha256']));
    }
    /**
     * Fetches the image of a URL, if this is its SHA-256.
     * @throws the reason of the stop
     */
    async fetch(url, sha256) {
        const known = this.#outcomeOf(url, sha256);
        if (known)
            return known;
        const shared = this.#sharedOf(url);
        shared.users++;
        const release = (isBodyFree) => {
            shared.isBodyFree &&= isBodyFree;
            if (--shared.users === 0)
                this.#release(url, shared);
        };
        let isTaken = false;
        try {
            const image = await this.#imageOf(url, shared);
            if ('failure' in image)
                return image;
            const other = this.#outcomeOf(url, sha256);
            if (other && 'failure' in other)
                return other;
            isTaken = true;
            return { body: image.body, image, release };
        }
        finally {
            if (!isTaken)
                release(true);
        }
    }
    /** Notes an object that holds the bytes of this URL now. */
    kept({ href }, kept) {
        const known = this.#known.get(href);
        if (known && 'sha256' in known)
            this.#known.set(href, { ...known, kept });
    }
    async close() {
        await this.#requests.close();
    }
    /** @returns undefined if the URL has to be requested */
    #outcomeOf({ href, host }, sha256) {
        const known = this.#known.get(href);
        if (!known || 'failure' in known)
            return known;
        if (known.sha256 !== sha256)
            return { failure: { message: (0,say/* say */.c)('repair-other-bytes', { host }), isGone: false } };
        return known.kept && { kept: known.kept };
    }
    #sharedOf(url) {
        const underWay = this.#shared.get(url.href);
        if (underWay)
            return underWay;
        const shared = { fetched: this.#requests.fetch(url), users: 0, isBodyFree: true };
        this.#shared.set(url.href, shared);
        return shared;
    }
    #release({ href }, { fetched, isBodyFree }) {
        this.#shared.delete(href);
        fetched.then(({ bytes }) => bytes.release(isBodyFree), () => { });
    }
    async #imageOf({ href }, { fetched }) {
        const { stopping } = this.#stop;
        try {
            const { accepted } = await (0,on_abort/* raceAbort */.Mu)(() => fetched, stopping);
            this.#isOnline = true;
            // Several objects may share one request.
            if (!this.#known.has(href))
                this.#note(href, { sha256: accepted.digests.sha256 });
            return accepted;
        }
        catch (thrown) {
            stopping.throwIfAborted();
            const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
            this.#stop.imageFailed(error);
            stopping.throwIfAborted();
            const failed = { failure: this.#failureOf(error) };
            this.#note(href, failed);
            return failed;
        }
    }
    #failureOf({ stage, reason, sentence, advice, details }) {
        if (reason.startsWith('http-'))
            this.#isOnline = true;
        const isProof = reason !== 'dns-failed' || (details.code === 'ENOTFOUND' && this.#isOnline);
        // Without the error itself, whose stack would take more memory than all the rest.
        const described = { stage, reason, sentence, advice, details: {} };
        const cause = { in: (language) => (0,errors/* describeError */.Uc)(described, language) };
        return { message: (0,say/* say */.c)('repair-failed', { cause }), isGone: (0,lasting_reasons/* isGone */.ST)(reason) && isProof };
    }
    #note(href, known) {
        const [oldest = ''] = this.#known.keys();
        if (this.#known.size >= MOST)
            this.#known.delete(oldest);
        this.#known.set(href, known);
    }
}

// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/origin/inspect/inspect.js + 23 modules
var inspect = __webpack_require__(22559);
;// CONCATENATED MODULE: ./lib/jobs/check/repair/place-images.js
/** Images from the places of `repair-from`, and from the source itself. */








/** Which stores are worth a further request. A place that is down must not end the repair from the others. */
class PlaceHealth {
    #shown = new Map();
    /** @returns the error that every request to the store would meet */
    goneFor(store) {
        return this.#shown.get(store)?.gone;
    }
    /** @returns why the store gave nothing: it is gone, or it has answered no request */
    refusalOf(store) {
        const { hasAnswered, error, gone } = this.#shownOf(store);
        return gone ?? (hasAnswered ? undefined : error);
    }
    worked(store) {
        const shown = this.#shownOf(store);
        shown.hasAnswered = true;
        shown.health.worked();
    }
    failed(store, error) {
        if (error.stage !== 'store' && error.stage !== 'credentials')
            return;
        if ((0,store_health/* isOfOneKey */.ng)(error))
            return;
        if ((0,store_health/* isArchived */.F$)(error) || error.reason === 'store-integrity')
            return this.worked(store);
        const shown = this.#shownOf(store);
        shown.error ??= error;
        // A policy may deny a single object.
        if (error.reason === 'store-denied')
            return;
        if (shown.health.failed(error) === 'fatal')
            shown.gone ??= error;
    }
    #shownOf(store) {
        const shown = this.#shown.get(store) ?? { health: new store_health/* StoreHealth */.Ah(() => false), hasAnswered: false };
        this.#shown.set(store, shown);
        return shown;
    }
}
/** @returns why the place does not give the bytes; undefined if it just does not have them */
async function imageAt(store, path, expected, tools, signal) {
    const { health, rules } = tools;
    const gone = health.goneFor(store);
    if (gone)
        return { failure: (0,errors/* descriptionOf */.Kq)(gone) };
    try {
        const buffered = await bufferObject(store, (0,object_key/* mintKey */.uY)(store.prefix, path), expected, tools, signal);
        health.worked(store);
        if (!buffered)
            return { failure: undefined };
        const { body } = buffered;
        try {
            const image = await ((0,file_body/* isFileBody */.n)(body) ? (0,inspect_image/* inspectFile */.Xp)(body, rules, true) : (0,inspect/* inspect */.Nn)(body, rules, true));
            return { ...buffered, image };
        }
        catch (error) {
            buffered.release(true);
            throw error;
        }
    }
    catch (thrown) {
        signal.throwIfAborted();
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'store');
        health.failed(store, error);
        return { failure: (0,errors/* descriptionOf */.Kq)(error) };
    }
}

;// CONCATENATED MODULE: ./lib/jobs/check/repair/put-back.js


/** For a missing object: create-only. */
function putMissing(restored, signal) {
    return put(restored, { mode: 'keep-existing' }, 'taken', signal);
}
/**
 * For a changed object. Looks at it again right before, because OSS and folders cannot replace on a condition.
 * @param seen from `seenObject`
 */
async function putChanged(restored, seen, signal) {
    const { store, key, sha256 } = restored;
    const now = await store.head(key, signal);
    if (!now)
        return await putMissing(restored, signal);
    if (await isStill(store, key, now, seen, signal))
        return await put(restored, { mode: 'overwrite', replaces: now.etag }, 'moved', signal);
    // Another repair may have been quicker.
    const isRepaired = (await sha256Of(store, key, signal)) === sha256;
    return { end: isRepaired ? 'written' : 'moved', isBodyFree: true };
}
/** Completes the facts by which a changed object is known again: without an ETag, its digest. */
async function seenObject(store, key, found = {}, signal) {
    if (found.etag !== undefined || found.sha256 !== undefined)
        return found;
    const sha256 = await sha256Of(store, key, signal);
    return { ...found, ...(sha256 !== undefined && { sha256 }) };
}
async function isStill(store, key, now, seen, signal) {
    if (seen.bytes !== undefined && seen.bytes !== now.size)
        return false;
    if (seen.etag !== undefined && now.etag !== undefined)
        return seen.etag === now.etag;
    return seen.sha256 !== undefined && (await sha256Of(store, key, signal)) === seen.sha256;
}
async function put({ store, key, bytes, options }, how, refused, signal) {
    try {
        const { isBodyFree = false } = await store.put(key, bytes, { ...options, ...how }, signal);
        return { end: 'written', isBodyFree };
    }
    catch (error) {
        if (!(0,errors/* hasReason */.D0)(error, 'key-collision'))
            throw error;
        return { end: refused, isBodyFree: false };
    }
}
/** @returns the SHA-256 of an object of any size; undefined if there is none */
async function sha256Of(store, key, signal) {
    const digests = await (0,read_object/* digestObject */.G)(store, key, ['sha256'], signal).catch((0,errors/* ifReason */.wG)('http-404'));
    return digests?.sha256;
}

;// CONCATENATED MODULE: ./lib/jobs/check/repair/repairer.js
/**
 * Puts damaged objects back: from the places of `repair-from`, the origin among them, and only with the remembered
 * SHA-256.
 */



















/** Bytes in memory at once, over all objects under repair. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024;
/** Repairs of one check. */
class ObjectRepairer {
    #settings;
    #source;
    #from;
    #stop;
    #health = new PlaceHealth();
    #tools;
    #origins;
    #closing = new base_closing/* Closing */.I();
    /**
     * @param from where it looks for the bytes, in this order
     * @param signal cancels the check
     */
    constructor(settings, source, from, context, signal) {
        this.#settings = settings;
        this.#source = source;
        this.#from = from;
        const files = this.#closing.with(new body_files/* BodyFiles */.im(context.temporaryFolder));
        const large = (0,large_bodies/* largeBodies */._C)({ ...settings.run, store: settings.store }, files, FILE_DIGESTS);
        const cleaned = large && files.removeStale(context.clock.now());
        this.#closing.add(() => cleaned);
        const { fetch, inspect } = settings.run;
        const { maxBytes, maxMediaBytes = 0 } = fetch;
        const buffers = { budget: new byte_budget/* ByteBudget */.G(BYTES_IN_FLIGHT), memory: new body_memory/* BodyMemory */.w(), files };
        const most = Math.max(maxBytes, maxMediaBytes);
        this.#tools = { ...buffers, maxBytes, most, rules: inspect, health: this.#health };
        const stop = new persist_stop/* Stop */.V(signal, context.clock);
        this.#stop = stop;
        this.#origins = this.#closing.with(new OriginImages({ ...context, ...buffers, settings: settings.run, large, stop }));
        this.#closing.with(stop);
    }
    /**
     * Called for several objects at once, never for one object twice. An error of one object is an outcome.
     * @throws only if the check is cancelled
     */
    async repair(object, signal) {
        signal.throwIfAborted();
        const { key, state, entries } = object;
        if (state === 'changed' && this.#settings.repair !== 'replace')
            return { state };
        const image = rememberedImage(entries);
        if (!image)
            return { state, message: (0,say/* say */.c)('repair-no-digest') };
        const store = this.#source;
        const gone = this.#health.goneFor(store);
        if (gone)
            return { state, message: failedBy(gone) };
        try {
            const seen = state === 'changed' ? await seenObject(store, key, object.found, this.#stop.aborting) : undefined;
            const outcome = await this.#repairFromAny({ object, image, seen });
            if (outcome.state === 'repaired')
                this.#health.worked(store);
            return outcome;
        }
        catch (thrown) {
            signal.throwIfAborted();
            const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'store');
            this.#health.failed(store, error);
            return { state, message: failedBy(error) };
        }
    }
    /** Places that gave nothing, with the reason of each. */
    refusals() {
        return this.#from.flatMap(place => {
            const error = place === 'origin' ? undefined : this.#health.refusalOf(place.store);
            return place !== 'origin' && error ? [{ name: place.name, error }] : [];
        });
    }
    async close() {
        await this.#closing.close(true);
    }
    async #repairFromAny(patient) {
        const { state, why } = patient.object;
        // An object with a wrong type may hold the right bytes itself.
        if (why === 'type') {
            const attempt = await this.#fromStore(patient, this.#source, patient.object.key);
            if ('state' in attempt)
                return attempt;
        }
        let message;
        let isGone = false;
        for (const from of this.#from) {
            const attempt = await (from === 'origin' ? this.#fromOrigins(patient) : this.#fromPlace(patient, from));
            if ('state' in attempt)
                return attempt;
            message = attempt.without ?? message;
            isGone ||= attempt.isGone === true;
        }
        return {
            state: isGone && state === 'missing' ? 'dangling' : state,
            message: message ?? (0,say/* say */.c)('repair-nowhere'),
        };
    }
    async #fromPlace(patient, { name, store }) {
        const attempt = await this.#fromStore(patient, store, patient.object.key);
        return 'state' in attempt || !attempt.without
            ? attempt
            : { without: (0,base_sentence/* faultAt */.ux)(placeName(name), attempt.without) };
    }
    /** @param key of the object with the bytes, with the prefix of the source */
    async #fromStore(patient, store, key) {
        const path = key.slice(this.#source.prefix.length);
        const buffered = await imageAt(store, path, patient.image, this.#tools, this.#stop.aborting);
        if (!('failure' in buffered))
            return await this.#putBack(patient, buffered);
        return { without: buffered.failure && (0,say/* say */.c)('repair-failed', { cause: buffered.failure }) };
    }
    /** Tries the URLs that gave the image, one after another. */
    async #fromOrigins(patient) {
        const { image, object } = patient;
        if (object.isSuperseded)
            return { without: undefined };
        let message;
        let isGone = image.urls.length > 0;
        for (const url of image.urls) {
            const found = await this.#origins.fetch(url, image.sha256);
            if ('image' in found) {
                const outcome = await this.#putBack(patient, found);
                if (outcome.state === 'repaired')
                    this.#origins.kept(url, object.key);
                return outcome;
            }
            // This repair has put the bytes back before.
            if ('kept' in found) {
                const attempt = await this.#fromStore(patient, this.#source, found.kept);
                if ('state' in attempt)
                    return attempt;
                isGone = false;
                continue;
            }
            message = found.failure.message;
            isGone &&= found.failure.isGone;
        }
        return { without: message, isGone };
    }
    async #putBack({ object, image, seen }, { body, image: inspected, release }) {
        const { template, run } = this.#settings;
        const { chosen } = image.entry;
        const { sha256 } = image;
        const isHashed = chosen === undefined && template.holdsHash;
        const facts = { ...inspected, digests: { sha256 } };
        const options = (0,object_options/* objectOptions */.o)(facts, isHashed, run.objects);
        const restored = { store: this.#source, key: object.key, bytes: body, sha256, options };
        const { aborting } = this.#stop;
        let isFree = false;
        try {
            const { end, isBodyFree } = await (seen
                ? putChanged(restored, seen, aborting)
                : putMissing(restored, aborting));
            isFree = isBodyFree;
            return OUTCOMES[end];
        }
        finally {
            release(isFree);
        }
    }
}
const OUTCOMES = {
    written: { state: 'repaired' },
    taken: { state: 'changed', message: (0,say/* say */.c)('repair-taken') },
    moved: { state: 'changed', message: (0,say/* say */.c)('repair-moved') },
};
function failedBy(error) {
    return (0,say/* say */.c)('repair-failed', { cause: (0,errors/* descriptionOf */.Kq)(error) });
}
/** @returns undefined if no line has a digest */
function rememberedImage(entries) {
    const entry = entries.find(({ sha256 }) => sha256 !== undefined);
    if (entry?.sha256 === undefined)
        return undefined;
    const { sha256, bytes } = entry;
    const urls = new Map();
    for (const line of entries) {
        const url = line.sha256 === sha256 ? requestableUrl(line) : undefined;
        if (url)
            urls.set(url.href, url);
    }
    return { sha256, ...(bytes !== undefined && { bytes }), entry, urls: [...urls.values()] };
}
/** The name of an image with an id is no URL that can be requested; neither is the name of bytes. */
function requestableUrl({ url, fetchedUrl }) {
    const text = fetchedUrl ?? url;
    if (text.includes('#'))
        return undefined;
    try {
        // Others may write to the bucket, so a URL of the manifest is judged like one of a list.
        const parsed = (0,fetchable_url/* fetchableUrl */.o)(text);
        return (0,signed_urls/* lacksBotToken */.Lc)(parsed) ? undefined : new request_url/* CanonicalUrl */.q3(parsed.href);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/base/glob/text-pattern.js
var text_pattern = __webpack_require__(47378);
// EXTERNAL MODULE: ./lib/origin/inspect/file-types.js
var file_types = __webpack_require__(57095);
;// CONCATENATED MODULE: ./lib/jobs/check/template-names.js
/** Says whether a key template can make a name: only such an object can be an orphan of our runs. */


/** With fewer digits of digests, names of other tools would look like those of the template. */
const MIN_DIGITS = 8;
const DIGITS = {
    sha256: 64,
    sha1: 40,
    md5: 32,
    'url.sha256': 64,
    'url.sha1': 40,
    'url.md5': 32,
};
const digit = (character) => /^[0-9]$/.test(character);
const hexDigit = (0,text_pattern/* step */.PM)(character => /^[0-9a-f]$/.test(character));
const inSegment = (0,text_pattern/* loop */.HW)(character => character !== '/');
const anything = (0,text_pattern/* loop */.HW)(() => true);
const number = (0,text_pattern/* loop */.HW)(digit);
const [two, four] = [2, 4].map(count => (0,text_pattern/* sequence */.K2)(Array(count).fill((0,text_pattern/* step */.PM)(digit))));
const extensions = new Set(Object.values(file_types/* FILE_TYPES */.$Z).map(({ extension }) => extension));
const extension = (0,text_pattern/* either */.gP)([...extensions].map(text_pattern/* literal */.eu));
/** Also of a part of the variable. Any other variable is a part of a segment. */
const VARIABLES = {
    date: (0,text_pattern/* sequence */.K2)([four, (0,text_pattern/* literal */.eu)('-'), two, (0,text_pattern/* literal */.eu)('-'), two]),
    yyyy: four,
    mm: two,
    dd: two,
    width: number,
    height: number,
    path: anything,
    'file.dir': anything,
};
/**
 * @param template one that `parseTemplate` accepts
 * @returns undefined if its names hold too few digits of a digest, so that they could be those of any tool
 */
function nameTest(template) {
    const parts = [];
    let digits = 0;
    // Odd pieces stood between braces.
    for (const [index, piece] of template.split(/\{([^{}]*)\}/).entries()) {
        const [name = '', from = 0, to = Number.POSITIVE_INFINITY] = piece.split(':');
        const whole = index % 2 === 0 ? undefined : DIGITS[name];
        if (index % 2 === 0)
            parts.push((0,text_pattern/* literal */.eu)(piece));
        else if (whole === undefined)
            parts.push(piece === 'ext' ? extension : (VARIABLES[name] ?? inSegment));
        else {
            const count = Math.max(0, Math.min(Number(to), whole) - Number(from));
            parts.push(...Array(count).fill(hexDigit));
            digits += count;
        }
    }
    const whole = (0,text_pattern/* sequence */.K2)(parts);
    return digits < MIN_DIGITS ? undefined : path => (0,text_pattern/* fits */.lA)(whole, path);
}

;// CONCATENATED MODULE: ./lib/jobs/check/check-run.js
/** One check, from the manifest to the last object. */
















/** Ranges of a listing that are read at once. */
const RANGES = 4;
/** With fewer objects, one range has too few pages to be divided. */
const MIN_DIVIDED = 4000;
/** More objects take over half a gigabyte: about 50 MB a million, and 200 MB beside them. */
const MANY_OBJECTS = 5_000_000;
class CheckRun {
    #settings;
    #context;
    #closing = new base_closing/* Closing */.I();
    #table = new ObjectTable();
    #manifest;
    #orphans;
    #repairer;
    #check;
    constructor(settings, context) {
        this.#settings = settings;
        this.#context = context;
    }
    /** @throws SettingsError if there is no manifest; PersistError if the source as a whole refuses */
    async *results(signal) {
        const { clock, watch, everyObject } = this.#context;
        const settings = this.#settings;
        const source = await this.#open(settings.store);
        const place = settings.manifest ? await this.#open(settings.manifest) : source;
        const manifest = new CheckManifest(place, source.prefix, this.#context);
        this.#manifest = manifest;
        const { look, share } = settings.depth;
        const isInShare = look === 'bytes' ? shareTest(share, clock.now()) : undefined;
        const read = await manifest.readTable(isInShare, signal);
        if (!read)
            throw new errors/* SettingsError */.GN([(0,say/* say */.c)('check-no-manifest', { place: (0,quote/* quote */.hD)(settings.source) })]);
        const { table, sample } = read;
        this.#table = table;
        // Without one line about this prefix the check would be green and mean nothing.
        if (manifest.outside && table.remembered === 0)
            throw new errors/* SettingsError */.GN([manifest.outside]);
        for (const notice of [manifest.outside, adviceFor(table.remembered)])
            if (notice)
                watch.notice(notice);
        yield* this.#unreadableFiles(new Set());
        if (settings.repair !== 'false')
            this.#repairer = await this.#openRepairer(source, signal);
        const tools = {
            ...settings,
            table,
            manifest,
            repairer: this.#repairer,
            clock,
            everyObject,
            reached: watch.reached,
            bounds: table.remembered < MIN_DIVIDED ? [] : sample.bounds(RANGES),
        };
        this.#orphans = await this.#openOrphans(source, signal);
        const known = new Set(manifest.unreadable);
        const check = new SourceCheck(source, tools, this.#orphans);
        this.#check = check;
        yield* check.results(signal);
        yield* this.#unreadableFiles(known);
        if (!this.#isManifestDamaged)
            for await (const key of this.#orphans.keys())
                yield { key, state: 'orphan' };
    }
    end() {
        return {
            refused: [...this.#refused()],
            isManifestDamaged: this.#isManifestDamaged,
            facts: {
                objects: this.#table.remembered,
                orphans: this.#isManifestDamaged ? undefined : (this.#orphans?.count() ?? 0),
                foreign: this.#orphans?.foreign ?? 0,
                read: this.#check?.read,
                sizeAlone: this.#check?.isSizeAlone === true,
            },
        };
    }
    async close() {
        await this.#closing.close(true);
    }
    /** Sentences about the places of `repair-from` and the manifest that refused. */
    *#refused() {
        for (const { name, error } of this.#repairer?.refusals() ?? []) {
            const sentence = (0,base_sentence/* faultAt */.ux)(placeName(name), (0,say/* say */.c)('repair-place-refused', { refusal: (0,errors/* descriptionOf */.Kq)(error) }));
            yield { place: 'repair-from', name, reason: error.reason, sentence };
        }
        const error = this.#manifest?.refusal;
        if (!error)
            return;
        const sentence = (0,say/* say */.c)('check-unwritten', { refusal: (0,errors/* descriptionOf */.Kq)(error) });
        yield { place: 'manifest', reason: error.reason, sentence };
    }
    get #isManifestDamaged() {
        return this.#manifest !== undefined && this.#manifest.unreadable.size > 0;
    }
    async #open(place) {
        const { watch, requests } = this.#context;
        return this.#closing.with(await (0,stores_open/* openStore */.C)(place, watch.notice, requests.toStore));
    }
    async #openRepairer(source, signal) {
        // For a body that goes to a file.
        await (0,crc64/* loadCrc64 */.hv)();
        const from = [];
        for (const place of this.#settings.repairFrom)
            from.push(place === 'origin' ? place : { name: place.name, store: await this.#open(place.store) });
        return this.#closing.with(new ObjectRepairer(this.#settings, source, from, this.#context, signal));
    }
    async #openOrphans(source, signal) {
        const { template, documents } = this.#settings;
        const isName = nameTest(template.text);
        await markLinked(this.#table, documents, isName, signal);
        const now = () => source.now?.() ?? this.#context.clock.now();
        return this.#closing.with(new Orphans(this.#table, source, { isName, now }, this.#context.temporaryFolder));
    }
    /** @param known files that are results already */
    *#unreadableFiles(known) {
        const message = (0,say/* say */.c)('check-unreadable-file').in(this.#settings.store.language);
        for (const key of this.#manifest?.unreadable ?? [])
            if (!known.has(key))
                yield { key, state: 'unreadable', message };
    }
}
/** @returns a sentence for a manifest so large that the check may need more memory than a machine has */
function adviceFor(objects) {
    return objects > MANY_OBJECTS ? (0,say/* say */.c)('check-many', { count: objects }) : undefined;
}
const DAY_MS = 86_400_000;
/** @param now milliseconds since the epoch */
function shareTest({ count, index }, now) {
    const today = Math.floor(now / DAY_MS) % count;
    const wanted = index ?? today;
    return key => (0,external_node_crypto_.hash)('sha256', key, 'buffer').readUInt32BE(0) % count === wanted;
}

// EXTERNAL MODULE: ./lib/input/sources/files.js
var files = __webpack_require__(79450);
// EXTERNAL MODULE: ./lib/storage/key/template.js
var key_template = __webpack_require__(75395);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/persist/options/contradictions.js
var contradictions = __webpack_require__(35854);
// EXTERNAL MODULE: ./lib/jobs/persist/options/origin-fields.js
var origin_fields = __webpack_require__(99082);
// EXTERNAL MODULE: ./lib/jobs/persist/options/persist-settings.js + 6 modules
var persist_settings = __webpack_require__(80678);
// EXTERNAL MODULE: ./lib/jobs/persist/options/run-fields.js
var run_fields = __webpack_require__(89617);
;// CONCATENATED MODULE: ./lib/jobs/check/check-settings.js
/** Settings of a check, validated as a whole before the first request. */













/** @throws SettingsError with every problem that can be found without a request */
async function makeCheckSettings(given, environment, info) {
    const table = { ...check_fields/* CHECK_OWN_FIELDS */.Uj, ...run_fields/* STORED_AS_FIELDS */.PD };
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.El)(table, given, ({ repair, acceptMissing }) => ({
        name: 'source',
        mayWrite: mayWrite(repair) || acceptMissing === true,
    }), { ...environment, info });
    const { manifestAt, key, repairFrom: lines } = options;
    const places = checkRepairPlaces({ lines, source: store?.settings, options, environment, problems });
    const manifest = manifestAt && store
        ? problems.attempt(() => (0,contradictions/* manifestStore */.HD)(manifestAt, environment.cwd, store.settings))
        : undefined;
    const template = key ? problems.attempt(() => (0,key_template/* parseTemplate */.Q)(key), `key ${(0,quote/* quote */.hD)(key)}`) : undefined;
    const documents = await documentsOf(options.documents ?? [], environment, problems);
    problems.add(await (0,contradictions/* fileProblems */.tH)({ 'results-file': options.resultsFile }, environment));
    const run = await runSettings(given, options, environment, problems);
    if (run) {
        const judged = { metadata: run.objects.metadata, bytesField: undefined, shard: run.shard };
        problems.add((0,contradictions/* contradictions */.vM)(judged, store?.settings));
    }
    problems.refuse();
    const { settings, notices } = store;
    return {
        ...options,
        store: settings,
        manifest,
        // `refuse` has thrown if the template is missing.
        template: template,
        repairFrom: places.from,
        documents,
        run: run,
        notices: [...notices, ...places.notices, ...(run?.notices ?? [])],
    };
}
/** A value that breaks its rule is missing here. */
function mayWrite(repair) {
    return repair === 'true' || repair === 'replace';
}
async function documentsOf(patterns, { cwd, workspace }, problems) {
    // Any file may hold links, whatever its ending; it is read as text.
    const found = await (0,files/* findFiles */.l)(patterns, cwd, workspace, 'text');
    const odd = found.failed.map(({ problem }) => problem);
    problems.add([...found.problems, ...odd].map(problem => (0,base_sentence/* faultAt */.ux)('documents', problem)));
    return found.files;
}
/** The store is judged as `source`; the settings of a run are made without one. */
const NO_STORE = {
    head: async () => undefined,
    put: async () => ({ stored: false }),
    get: async () => undefined,
    async *list() { },
};
/** Judges the origin and object inputs as `persist` does. */
async function runSettings(given, { language, concurrency }, environment, problems) {
    const taken = Object.keys({ ...origin_fields/* ORIGIN_FIELDS */.bb, ...run_fields/* OBJECT_FIELDS */.iF })
        .filter(name => !(name in run_fields/* STORED_AS_FIELDS */.PD))
        .map(name => (0,field/* camelCase */.xQ)(name))
        .map(name => [name, given[name]]);
    const ofARun = Object.fromEntries(taken);
    try {
        return await (0,persist_settings/* makePersistSettings */.U)({ ...ofARun, language, concurrency, store: NO_STORE, urls: [], minUrls: 0 }, environment, () => { });
    }
    catch (error) {
        if (!(error instanceof errors/* SettingsError */.GN))
            throw error;
        problems.add(error.sentences);
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/jobs/check/report.js + 1 modules
var check_report = __webpack_require__(365);
;// CONCATENATED MODULE: ./lib/jobs/check/check.js
/**
 * Checks whether a source holds what the manifest remembers, and repairs what it does not. Deletes
 * nothing. Must not import `process`, `@actions/*`, ali-oss or undici.
 */

















/**
 * Iterate it for the objects that are not whole, await it for the report, or both in this order. Sends no request
 * before that. Logs nothing, does not use `process` and deletes nothing. An object that is not whole is a result, not an
 * error.
 * @throws SettingsError with every problem of the options, or when the source has no manifest; PersistError when
 *   the manifest or the source refuses, or `cancelled`
 * @example
 * ```ts
 * import { check } from 'persist-images'
 *
 * const run = check({ source: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for await (const { state, key, url } of run) console.log(state, key, url)
 * const { objects, states, failure } = await run
 * console.log(failure ?? `${states.whole} whole, of ${objects} objects`)
 * ```
 */
function check(options) {
    return checkWith({}, options);
}
/** `check` for the entry points, which know more of the environment. A missing option is one of the problems. */
function checkWith(surroundings, options) {
    return new lazy_run/* LazyRun */.i(runCheck(options, surroundings));
}
async function* runCheck(options, surroundings) {
    const startedAt = performance.now();
    (0,caller_options/* checkCallerOptions */.GP)(check_fields/* CHECK_FIELDS */.nB, options);
    const { signal, watch } = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch: _watch, ...ofRun } = options;
    const context = { ...(0,persist_options_context/* runContext */.p)(ofRun, surroundings), watch };
    const settings = await (0,open_job/* judged */.g$)(options, context, watch.info, makeCheckSettings);
    for (const notice of [...settings.notices, ...(0,stores_warnings/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const { resultsFile } = settings;
    await (0,results_file/* checkWritable */.ZB)({ 'results-file': resultsFile }, context);
    const { language } = settings.store;
    const closing = new base_closing/* Closing */.I();
    const results = resultsFile === undefined ? undefined : closing.with((0,json_lines_file/* openJsonLines */.q)((0,external_node_path_.resolve)(context.cwd, resultsFile)));
    const everyObject = surroundings.everyObject === true;
    const run = closing.with(new CheckRun(settings, { ...context, everyObject }));
    const counts = new check_report/* CheckCounts */.pb();
    try {
        for await (const checked of run.results(signal)) {
            const result = 'entries' in checked ? resultOf(checked, language) : checked;
            counts.take(result);
            const isFine = result.state === 'whole' || result.state === 'accepted';
            if (!isFine)
                await results?.write(result);
            if (!isFine || everyObject)
                yield result;
        }
        await results?.end();
    }
    catch (error) {
        throw (0,open_job/* unlessCancelled */.MS)(signal, error, (0,say/* say */.c)('check-cancelled'));
    }
    finally {
        await closing.close(true);
    }
    const { facts, refused, isManifestDamaged } = run.end();
    const [refusal, ...others] = refused;
    if (isManifestDamaged)
        watch.notice((0,say/* say */.c)('check-no-orphans'));
    for (const { sentence } of others)
        watch.notice(sentence);
    const report = {
        ...facts,
        states: counts.states(facts.objects),
        refusals: refused.map(({ sentence, ...rest }) => ({ ...rest, message: (0,base_sentence/* textIn */.r7)(language, sentence) })),
        unreadable: counts.unreadable,
        requests: context.requests.read().store,
        elapsedMs: Math.round(performance.now() - startedAt),
        resultsFile: results?.path,
    };
    const failure = refusal?.sentence ?? (0,check_report/* failureOf */.g5)(report, settings.failOn);
    return { ...report, failure: failure && (0,base_sentence/* textIn */.r7)(language, failure) };
}
function resultOf({ key, state, why, entries, found, message }, language) {
    const [{ url, fetchedUrl, bytes, etag, sha256, contentType }] = entries;
    return {
        key,
        state,
        ...(why && { why }),
        url: fetchedUrl ?? url,
        ...(state !== 'whole' && {
            expected: {
                ...(0,defined/* defined */.s)({ bytes, etag, sha256 }),
                ...(contentType !== undefined && why === 'type' && { contentType }),
            },
        }),
        ...(found && { found }),
        ...(message !== undefined && { message: (0,base_sentence/* textIn */.r7)(language, message) }),
    };
}


/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pb: () => (/* binding */ CheckCounts),
  Z1: () => (/* binding */ MAX_SHOWN),
  tY: () => (/* binding */ checkLine),
  g5: () => (/* binding */ failureOf),
  e6: () => (/* binding */ isDamage),
  al: () => (/* binding */ summaryOfCheck),
  Sq: () => (/* binding */ totalLines)
});

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/output/messages/say.js + 1 modules
var say = __webpack_require__(23482);
// EXTERNAL MODULE: ./lib/jobs/messages/say.js + 2 modules
var messages_say = __webpack_require__(54173);
;// CONCATENATED MODULE: ./lib/jobs/check/states.js
const OBJECT_STATES = [
    'whole',
    'repaired',
    'missing',
    'changed',
    'dangling',
    'accepted',
    'superseded',
    'archived',
    'unknown',
    'no-digest',
];

;// CONCATENATED MODULE: ./lib/jobs/check/report.js





/** Counts results. What has no result is whole. */
class CheckCounts {
    #counts = Object.fromEntries(OBJECT_STATES.map(state => [state, 0]));
    unreadable = 0;
    take({ state }) {
        if (state === 'unreadable')
            this.unreadable++;
        else if (state !== 'orphan')
            this.#counts[state]++;
    }
    /** @param total number of remembered objects */
    states(total) {
        const others = OBJECT_STATES.reduce((sum, state) => sum + (state === 'whole' ? 0 : this.#counts[state]), 0);
        return { ...this.#counts, whole: Math.max(0, total - others) };
    }
}
/** States of an object that the source lacks, or may lack: they count for `fail-on`. */
const FAILING = ['missing', 'changed', 'dangling', 'unknown'];
/** Whether a user is to be warned of a result. */
function isDamage({ state }) {
    return state === 'unreadable' || FAILING.some(failing => failing === state);
}
/** Counts of these states that any object has, and of unreadable files. */
function countsOf(counted, { states, unreadable }) {
    const counts = counted
        .filter(state => states[state] > 0)
        .map(state => (0,messages_say/* say */.c)(`check-count-${state}`, { count: states[state] }));
    return unreadable > 0 ? [...counts, (0,messages_say/* say */.c)('check-count-unreadable', { count: unreadable })] : counts;
}
/** One sentence if the check fails. An unreadable file of the manifest fails it by any rule but `none`. */
function failureOf(report, failOn) {
    const damage = countsOf(FAILING, report);
    if (failOn === 'none' || damage.length === 0)
        return undefined;
    const { objects, states, unreadable } = report;
    const count = FAILING.reduce((sum, state) => sum + states[state], 0);
    const share = typeof failOn === 'object' ? failOn.percent : 0;
    const isOver = count * 100 > share * objects;
    if (!isOver && unreadable === 0)
        return undefined;
    return (0,messages_say/* say */.c)('check-failed', { damage: (0,sentence/* listed */.KE)(...damage), objects: (0,messages_say/* say */.c)('check-objects', { objects }) });
}
/** Result of one object, as a line for the user. */
function checkLine({ state, why, key, url, message }, shown) {
    const parts = [
        why === undefined ? state.padEnd(10) : `${state} (${why})`,
        shown.name(key),
        url === undefined ? '' : shown.url(url),
        message === undefined ? '' : shown.text(message),
    ];
    return parts.filter(Boolean).join('  ');
}
/** What a check came to, one sentence a line. */
function totalLines(report) {
    const { objects, read, orphans, foreign, sizeAlone } = report;
    const counts = countsOf(OBJECT_STATES, report);
    const others = [
        ...(orphans === undefined ? [] : [(0,messages_say/* say */.c)('check-orphans', { count: orphans })]),
        ...(foreign > 0 ? [(0,messages_say/* say */.c)('check-foreign', { count: foreign })] : []),
    ];
    return [
        (0,messages_say/* say */.c)(read === undefined ? 'check-total' : 'check-total-read', {
            objects: (0,messages_say/* say */.c)('check-objects', { objects }),
            read: read ?? 0,
            counts: counts.length > 0 ? (0,sentence/* listed */.KE)(...counts) : (0,say/* say */.c)('nothing-to-do'),
        }),
        ...(others.length > 0 ? [(0,sentence/* listed */.KE)(...others)] : []),
        ...(sizeAlone ? [(0,messages_say/* say */.c)('check-size-alone')] : []),
    ];
}
/** Objects in a summary; the results file has all. */
const MAX_SHOWN = 50;
/**
 * @param shown the first results, at most `MAX_SHOWN`
 * @param count number of all results
 */
function summaryOfCheck(report, shown, count, inLanguage) {
    const { failure } = report;
    const lines = totalLines(report).map(inLanguage);
    const list = shown.map(({ state, why, key, url }) => `- ${[
        why === undefined ? state : `${state} (${why})`,
        (0,printable/* markdownCode */.D9)(key),
        url === undefined ? '' : (0,printable/* markdownCode */.D9)((0,printable/* printableUrl */.Zq)(url)),
    ]
        .filter(Boolean)
        .join(' ')}`);
    if (count > shown.length)
        list.push(`- ${inLanguage((0,messages_say/* say */.c)('check-more', { count: count - shown.length }))}`);
    const blocks = [
        failure === undefined ? '' : `**${inLanguage((0,say/* say */.c)('summary-failed'))}** ${(0,printable/* markdownCode */.D9)(failure)}`,
        lines.join('\n\n'),
        list.join('\n'),
    ];
    return `## persist-images check\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}


/***/ }),

/***/ 76398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseMatch),
/* harmony export */   Q: () => (/* binding */ EVERY_KEY)
/* harmony export */ });
/* harmony import */ var _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25508);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54173);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21561);
/** Which keys a glob selects. */




const EVERY_KEY = { head: '', includesReserved: false, fits: () => true };
/** @throws PersistError whose message completes "match …" */
function parseMatch(pattern) {
    if (pattern.length > _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN */ .Y)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('match-long', { most: _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN */ .Y }));
    if (pattern.startsWith('/') || pattern.includes('\\'))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('match-slashes'));
    return { ...(0,_base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .q)(pattern), includesReserved: (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedFolderIn */ .oI)(pattern) !== undefined };
}


/***/ }),

/***/ 54412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   R3: () => (/* binding */ reportNoneFound),
/* harmony export */   RW: () => (/* binding */ isPrefix),
/* harmony export */   d1: () => (/* binding */ listedName),
/* harmony export */   py: () => (/* binding */ listingPages),
/* harmony export */   ql: () => (/* binding */ isInOrder)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _storage_key_byte_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63890);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54173);
/* harmony import */ var _key_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76398);
/** Walks the objects of a store page by page. Holds one page at a time. */





/**
 * Leaves out the reserved folder, unless the store's prefix or the match leads there.
 * @returns whether the store has more than the limit
 */
async function* listObjects(store, query, signal) {
    const { match, limit = Number.POSITIVE_INFINITY } = query;
    const seesOwn = match.includesReserved || (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedFolderIn */ .oI)(store.prefix) !== undefined;
    let count = 0;
    for await (const { listed, isLast } of listingPages(store, query, seesOwn, signal)) {
        for (const one of listed) {
            signal.throwIfAborted();
            if (!seesOwn && (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedFolderIn */ .oI)(listedName(one)) !== undefined)
                continue;
            if (!isPrefix(one) && !matches(one, store.prefix, query))
                continue;
            if (count === limit)
                return true;
            count++;
            yield one;
        }
        if (count === limit && !isLast)
            return true;
    }
    return false;
}
/** If a page ends inside a reserved folder that is not wanted, the next request skips the rest of that folder. */
async function* listingPages(store, { match, delimiter, limit, after, modifiedSince }, seesOwn, signal) {
    const takesAll = match === _key_match_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERY_KEY */ .Q && modifiedSince === undefined;
    const listing = {
        ...(delimiter && { delimiter }),
        // One item above the limit shows whether there are more.
        ...(takesAll && limit !== undefined && limit < 1000 && { pageSize: limit + 1 }),
    };
    let startAfter = after;
    for (;;) {
        let resumeAfter;
        for await (const page of store.list(store.prefix + match.head, { ...listing, ...(startAfter && { startAfter }) }, signal)) {
            const listed = inOrder(page);
            const isLast = page.nextToken === undefined;
            yield { objects: page.objects, listed, isLast };
            const last = listed.at(-1);
            resumeAfter = seesOwn || isLast || !last || isPrefix(last) ? undefined : (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .afterReserved */ .xU)(last.key);
            // A store that ignores `startAfter` would return the same page forever.
            if (resumeAfter === startAfter || !isInOrder(page.objects))
                resumeAfter = undefined;
            if (resumeAfter !== undefined)
                break;
        }
        if (resumeAfter === undefined)
            return;
        startAfter = resumeAfter;
    }
}
/** Directory buckets of S3 have their own order: there the last key says nothing of those that follow. */
function isInOrder(objects) {
    return objects.every(({ key }, at) => at === 0 || (0,_storage_key_byte_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byBytes */ .b)(objects[at - 1]?.key ?? '', key) < 0);
}
function isPrefix(listed) {
    return 'prefix' in listed;
}
function listedName(listed) {
    return isPrefix(listed) ? listed.prefix : listed.key;
}
/** Merges objects and prefixes, sorted by the bytes of their names. */
function inOrder({ objects, prefixes }) {
    if (prefixes.length === 0)
        return objects;
    const named = [...objects, ...prefixes.map(prefix => ({ prefix }))].map(listed => ({
        listed,
        name: Buffer.from(listedName(listed)),
    }));
    return named.sort((a, b) => Buffer.compare(a.name, b.name)).map(({ listed }) => listed);
}
function matches(object, prefix, { match, modifiedSince }) {
    if (modifiedSince && !(object.lastModified && object.lastModified >= modifiedSince))
        return false;
    return match.fits(object.key.slice(prefix.length));
}
/** @throws PersistError `none-found` with `error`: the settings are right, but nothing matches */
function reportNoneFound(ifNoneFound, { notice }) {
    if (ifNoneFound === 'error')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'none-found', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('none-found-error'));
    if (ifNoneFound === 'warn')
        notice((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('none-found'));
}


/***/ }),

/***/ 69289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ openLargeBodies),
/* harmony export */   ON: () => (/* binding */ takesLargeBodies),
/* harmony export */   _C: () => (/* binding */ largeBodies)
/* harmony export */ });
/* harmony import */ var _base_files_body_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17849);
/* harmony import */ var _origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57095);
/* harmony import */ var _origin_inspect_inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22559);
/* harmony import */ var _storage_stores_own_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90844);




/** `over`: bytes from which a body goes to a file. */
const LIMITS = {
    over: 8 * 1024 * 1024,
    // 64 KiB/s.
    floor: { bytes: 30 * 64 * 1024, windowMs: 30_000 },
};
/** Opens the files of a run's bodies. @returns `stale`: resolves when the files of killed runs are removed */
function openLargeBodies(run, { compares = [] }, digests, closing) {
    const { settings, clock } = run;
    const files = closing.with(new _base_files_body_files_js__WEBPACK_IMPORTED_MODULE_0__/* .BodyFiles */ .im(run.temporaryFolder));
    // MD5 takes longer than all else, so a store that needs it all the same reads the file for it.
    const large = largeBodies(settings, files, [...digests, ...compares], run.largeBodies);
    // Only these runs write bodies to files.
    const writes = large !== undefined || settings.manifest.refreshAfterMs !== undefined;
    return { files, large, stale: writes ? files.removeStale(clock.now()) : undefined };
}
/** @returns undefined if all bodies stay in memory: images alone are kept, or the caller's store takes no files */
function largeBodies(settings, files, digests, limits = {}) {
    const { fetch, inspect, groups, store } = settings;
    const { allowTypes } = inspect;
    if ([...allowTypes].every(_origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageType */ .G1) || !takesLargeBodies(store))
        return undefined;
    const { maxBytes, maxMediaBytes = maxBytes } = fetch;
    const mostOfType = (type) => {
        const group = (0,_origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(type);
        if (!allowTypes.has(type))
            return 0;
        return group !== undefined && groups.has(group) ? maxMediaBytes : maxBytes;
    };
    const { over, floor } = { ...LIMITS, ...limits };
    return {
        files,
        digests,
        over: Math.min(over, maxBytes),
        floor,
        most: Math.max(maxBytes, maxMediaBytes),
        mostOf(beginning) {
            const type = (0,_origin_inspect_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectType */ .Ch)(beginning);
            if (type === undefined || (0,_origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageType */ .G1)(type))
                return undefined;
            // The beginning does not show which of the two it is.
            const most = type === 'zip' ? Math.max(mostOfType('zip'), mostOfType('epub')) : mostOfType(type);
            return most === 0 ? undefined : most;
        },
    };
}
function takesLargeBodies(store) {
    return store.kind !== 'own' || (0,_storage_stores_own_store_js__WEBPACK_IMPORTED_MODULE_3__/* .takesFiles */ .I)(store.own);
}


/***/ }),

/***/ 10957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xp: () => (/* binding */ inspectFile),
  mm: () => (/* binding */ inspectImage),
  er: () => (/* binding */ sameBytes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/origin/hosts/challenge-pages.js
var challenge_pages = __webpack_require__(59946);
// EXTERNAL MODULE: ./lib/origin/inspect/inspect.js + 23 modules
var inspect = __webpack_require__(22559);
// EXTERNAL MODULE: ./lib/origin/inspect/media/bytes.js
var bytes = __webpack_require__(5669);
// EXTERNAL MODULE: ./lib/origin/messages/say.js + 2 modules
var say = __webpack_require__(44075);
;// CONCATENATED MODULE: ./lib/origin/inspect/placeholders.js
/**
 * Pictures that hosts send with status 200 in place of a removed image. They are recognised by the target of the
 * redirect or by their bytes. Pure; must not import the network.
 */


const PLACEHOLDERS = [
    {
        name: (0,say/* say */.c)('placeholder-imgur'),
        target: { host: 'i.imgur.com', path: '/removed.png' },
        bytes: { size: 503, md5: 'd835884373f4d6c8f24742ceabe74946' },
        source: 'https://github.com/HoverHell/RedditImageGrab/issues/50',
    },
    {
        name: (0,say/* say */.c)('placeholder-weibo'),
        target: { host: 'sinaimg.cn', path: '/images/default' },
        source: 'https://github.com/dropod/issues/issues/6724',
    },
    {
        name: (0,say/* say */.c)('placeholder-flickr'),
        target: { host: 's.yimg.com', path: '/pw/images/en-us/photo_unavailable' },
        source: 'https://github.com/noflo/noflo-image/pull/151',
    },
];
/** @param known the rows to search; a test may pass others */
function findPlaceholder(image, known = PLACEHOLDERS) {
    return known.find(({ target, bytes }) => (target && leadsTo(target, image.finalUrl)) || isMadeOf(image, bytes));
}
function leadsTo({ host, path }, { hostname, pathname }) {
    return (hostname === host || hostname.endsWith(`.${host}`)) && pathname.startsWith(path);
}
function isMadeOf({ bytes }, known) {
    return known?.size === bytes.length && (0,digests_digests/* digestsOf */.nw)(bytes, ['md5']).md5 === known.md5;
}

// EXTERNAL MODULE: ./lib/jobs/persist/messages/say.js + 2 modules
var messages_say = __webpack_require__(41350);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/inspect-image.js
/** Turns an origin's response into an image, or into the reason why it is none. */









/** @param known SHA-256 of the bytes, if it was computed before */
async function inspectImage(image, rules, digests, known) {
    const { bytes, file, headers, isLengthKnown, finalUrl } = image;
    if (file)
        return prepared(image, await inspectFile(file, rules, isLengthKnown), file.digests);
    const inspected = await (0,inspect/* inspect */.Nn)(bytes, rules, isLengthKnown).catch(error => {
        throw withChallenge(error, { headers, body: bytes });
    });
    const placeholder = findPlaceholder({ finalUrl, bytes });
    if (placeholder)
        throw new errors/* PersistError */.vc('inspect', 'placeholder', (0,messages_say/* say */.c)('image-placeholder', { name: placeholder.name }));
    if (known === undefined)
        return prepared(image, inspected, await (0,digests_digests/* digestsBeside */.O6)(bytes, digests));
    const others = digests.filter(name => name !== 'sha256');
    return prepared(image, inspected, { ...(0,digests_digests/* digestsOf */.nw)(bytes, others), sha256: known });
}
/** Like `inspectImage`, for a missing image: any other bytes fail, so that another URL is tried. */
async function sameBytes(image, { sha256 }, rules, digests) {
    const prepared = await inspectImage(image, rules, digests);
    if (prepared.digests.sha256 === sha256)
        return prepared;
    throw new errors/* PersistError */.vc('inspect', 'missing', (0,messages_say/* say */.c)('missing-other-bytes', { host: image.finalUrl.host }));
}
/** Reads a file where its format shows the end. */
async function inspectFile({ path, size }, rules, isLengthKnown) {
    const handle = await (0,promises_.open)(path);
    try {
        return await (0,inspect/* inspect */.Nn)((0,bytes/* bytesOfFile */.NR)(handle.fd, size), rules, isLengthKnown);
    }
    finally {
        await handle.close();
    }
}
function prepared(image, inspected, digests) {
    const { bytes, file, finalUrl, isLengthKnown, validators } = image;
    const made = { ...inspected, body: file ?? bytes, digests, finalUrl };
    // A body that is shorter than its announced length never gets here.
    if (made.endUnknown && isLengthKnown)
        delete made.endUnknown;
    if (validators?.etag !== undefined)
        made.originEtag = validators.etag;
    if (validators?.lastModified !== undefined)
        made.originLastModified = validators.lastModified;
    return made;
}
/** Names the protection service if its challenge page came in place of an image. */
function withChallenge(error, response) {
    const isPage = error instanceof errors/* PersistError */.vc && error.reason === 'html-instead';
    const challenge = isPage && (0,challenge_pages/* detectChallenge */.L)(response);
    if (!challenge)
        return error;
    return new errors/* PersistError */.vc('inspect', 'html-instead', (0,messages_say/* say */.c)('image-challenge', { challenge }), {
        advice: (0,say/* say */.c)('page-fix'),
    });
}


/***/ }),

/***/ 99639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ objectOptions)
/* harmony export */ });
/* harmony import */ var _origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57095);
/** The headers and metadata of an image's object, as a run writes them. Pure. */

const ONE_YEAR = 'public, max-age=31536000, immutable';
/** @param isHashed whether the key holds a hash of the bytes */
function objectOptions({ contentType, digests }, isHashed, { cacheControl, metadata }) {
    const saved = DOWNLOADED.has(contentType) && { contentDisposition: 'attachment' };
    return {
        contentType,
        ...saved,
        digests,
        metadata,
        cacheControl: cacheControl ?? (isHashed ? ONE_YEAR : undefined),
    };
}
/**
 * Media types of objects that a browser saves instead of showing them. An SVG or a document opened by itself runs its
 * scripts on the bucket's domain.
 */
const DOWNLOADED = new Set(_origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_TYPES */ .MU.filter(type => type === 'svg' || (0,_origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(type) === 'document' || (0,_origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(type) === 'archive').map(type => _origin_inspect_file_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_TYPES */ .$Z[type].contentType));


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

/***/ 50411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ KeyHash),
/* harmony export */   Hm: () => (/* binding */ urlHashOf),
/* harmony export */   iL: () => (/* binding */ urlHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * A 64-bit hash of a key, as two numbers of 32 bits. Ten million keys have a collision once in 300,000 checks, and a
 * collision costs one wrong look at an object, never a wrong word: names and facts come from the manifest itself.
 */

/** Each process starts from another basis, so that no list of keys with equal hashes can be prepared. */
const FIRST_BASIS = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32) | 0;
const SECOND_BASIS = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32) | 0;
/** Holds the hash that was made last, so that a million keys make no objects. */
class KeyHash {
    low = 0;
    high = 0;
    ofBytes(bytes, from, to) {
        let first = FIRST_BASIS;
        let second = SECOND_BASIS;
        for (let at = from; at < to; at++) {
            const byte = bytes[at];
            first = Math.imul(first ^ byte, 0x9e3779b1);
            second = Math.imul(second ^ byte, 0x5f356495);
        }
        this.#mix(first, second);
    }
    /** The same hash as that of the text's UTF-8, from this index on. */
    ofText(text, from = 0) {
        let first = FIRST_BASIS;
        let second = SECOND_BASIS;
        for (let at = from; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code > 0x7f) {
                const bytes = Buffer.from(text.slice(from));
                return this.ofBytes(bytes, 0, bytes.length);
            }
            first = Math.imul(first ^ code, 0x9e3779b1);
            second = Math.imul(second ^ code, 0x5f356495);
        }
        this.#mix(first, second);
    }
    /** The end of cyrb53: without it, upper bits of a text would not reach lower bits of its hash. */
    #mix(a, b) {
        let first = a;
        let second = b;
        first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
        second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
        this.low = first >>> 0;
        this.high = second >>> 0;
    }
}
/** Bytes at the end of a URL that its hash looks at. */
const URL_TAIL = 16;
/** A hash of 30 bits. Equal hashes cost a look at one more line. */
function urlHash(url) {
    const bytes = Buffer.from(url, 'latin1');
    return urlHashOf(bytes, 0, bytes.length);
}
/** `urlHash` of bytes. */
function urlHashOf(bytes, from, to) {
    let hash = FIRST_BASIS ^ (to - from);
    for (let at = Math.max(from, to - URL_TAIL); at < to; at++)
        hash = Math.imul(hash ^ bytes[at], 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & 0x3fffffff;
}


/***/ }),

/***/ 49153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ lossEnd),
/* harmony export */   Z7: () => (/* binding */ justAfter),
/* harmony export */   iR: () => (/* binding */ timeAfter),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/** How a line ends that names the loss. */
function lossEnd(loss) {
    return Buffer.from(`"loss":"${loss}"}`);
}
/**
 * Makes the next line of an image. It repeats no loss of the line before.
 * @param now when the store answered, ISO 8601, so that a line written since then wins
 */
function nextLine(entry, now, loss) {
    const { loss: _, ...rest } = entry;
    return { ...rest, at: timeAfter(entry, now), ...(loss && { loss }) };
}
/** Returns a time at which a new line wins over this one: of the same millisecond, or of a clock ahead. */
function timeAfter({ at }, now) {
    return now > at ? now : justAfter(at);
}
function justAfter(at) {
    return new Date(Date.parse(at) + 1).toISOString();
}


/***/ }),

/***/ 10304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   TJ: () => (/* binding */ writeSegment),
/* harmony export */   xg: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85900);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84540);
/* harmony import */ var _entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95655);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47022);
/* harmony import */ var _segments_segment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82599);
/**
 * Turns results into new segments. A line is noted once its object is in the store and verified. It is written with up
 * to 200 others, or within 5 s, whichever comes first; the first ones sooner. So the manifest may lack an object that the
 * store has, but it never names one that the store lacks.
 */








const MAX_LINES = 200;
/** A kill may cost the lines of five seconds; this leaves half a second to send a segment. */
const MAX_WAIT_MS = 4500;
/** The first lines are written at this many, or within a second: an image that crashes each run may come early. */
const FIRST_LINES = 10;
const FIRST_WAIT_MS = 900;
/** The next segments of a run that follows one without an end mark, which may have crashed. */
const NEXT_LINES = [20, 40, 80];
/** The longest wait for the line that the run has begun. */
const MAX_BEGIN_MS = 5000;
/** The time that the runner leaves after the run's own grace period. */
const LAST_WRITE_MS = 2000;
/** Room for the end mark and the last line of a segment. */
const MAX_TEXT = _segments_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_TEXT_OF_ONE */ .yG - 1024;
class Journal {
    #settings;
    #ending = new AbortController();
    /** Id of this run, in the lines of what it stores. */
    run = (0,_entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .newRunId */ .F$)();
    #entries = [];
    /** Counts of lines that the next segments wait for, before the usual ones. */
    #early;
    /** Writes at this many lines. After a failure, waits for as many more. */
    #due;
    #timer;
    /** The oldest lines have waited long enough. */
    #isTime = false;
    #writing;
    #failure;
    #beginning;
    #hasBegun = false;
    /** Uuids of the segments that this run has written or is writing. */
    #names = new Set();
    /** The run's beginning, until it is written. */
    #owed;
    /** The manifest may have the run's id. */
    #isNamed = false;
    segments = [];
    constructor(settings) {
        this.#settings = settings;
        this.#early = settings.followsOpenRun ? [...NEXT_LINES] : [];
        // No run writes more than two files for its beginning, its first lines and its end, or five after an open run.
        if (!settings.isRewriting)
            this.#early.unshift(FIRST_LINES);
        this.#due = this.#early.shift() ?? MAX_LINES;
    }
    /**
     * Writes that the run has begun: an object that it stores may never get its line. Never rejects.
     * @returns undefined once that is written, or has taken too long
     */
    begin() {
        if (this.#hasBegun)
            return undefined;
        this.#beginning ??= this.#begin();
        return this.#beginning;
    }
    async #begin() {
        this.#isNamed = true;
        const { promise: enough, resolve } = Promise.withResolvers();
        // The manifest may stall: that must not keep images from their store.
        const limit = setTimeout(resolve, MAX_BEGIN_MS);
        this.#owed = { run: this.run, begun: this.#settings.clock.now() };
        await Promise.race([this.#put([], this.#owed), enough]);
        clearTimeout(limit);
        this.#hasBegun = true;
    }
    note(entry) {
        this.#entries.push(entry);
        if ('run' in entry && entry.run === this.run)
            this.#isNamed = true;
        if (this.#entries.length >= this.#due)
            this.#write();
        else
            this.#writeLater();
    }
    /** Whether this run has named a segment, and maybe not written it yet. */
    hasNamed(path) {
        return this.#names.has((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .uuidOf */ .pV)(path));
    }
    /** Writes the lines that wait. Never rejects. */
    async flush() {
        await this.#writing;
        this.#rest();
        while (this.#entries.length > 0 && (await this.#writeSome()))
            ;
    }
    /**
     * Writes the remaining lines. Never rejects.
     * @param isHurried there is little time
     * @param cancelling there is little time once this aborts
     * @param last lines that come before the end mark; undefined unless the run has ended well
     */
    async close(isHurried, cancelling, last) {
        const tooLate = new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'cancelled', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('manifest-too-late'));
        let limit;
        const hurry = () => {
            limit ??= setTimeout(() => this.#ending.abort(tooLate), LAST_WRITE_MS);
        };
        if (isHurried)
            hurry();
        else
            cancelling?.addEventListener('abort', hurry);
        if (last)
            await this.#end(last);
        else
            await this.flush();
        cancelling?.removeEventListener('abort', hurry);
        clearTimeout(limit);
        const { length } = this.#entries;
        if (length === 0 || !this.#failure)
            return;
        this.#settings.notice((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('manifest-unwritten', { count: length, refusal: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOf */ .Kq)(this.#failure) }));
    }
    /** Writes the remaining lines, these ones, and the end mark if the manifest has the run's id. */
    async #end(last) {
        await this.#writing;
        this.#rest();
        let isTaken = true;
        let lines = [];
        let text = 0;
        const write = async (news) => {
            isTaken = await this.#put(lines, news);
            if (isTaken)
                this.#entries.splice(0, lines.length);
            lines = [];
            text = 0;
        };
        for (const some of [[...this.#entries], last])
            for (const entry of some) {
                const length = Buffer.byteLength((0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeEntry */ .vv)(entry)) + 1;
                if (text + length > MAX_TEXT)
                    await write();
                if (!isTaken)
                    return;
                if ('run' in entry && entry.run === this.run)
                    this.#isNamed = true;
                lines.push(entry);
                text += length;
            }
        if (this.#isNamed)
            await write({ run: this.run, ended: this.#settings.clock.now() });
        else if (lines.length > 0)
            await write();
    }
    #write() {
        this.#writing ??= this.#writeFull().finally(() => {
            this.#writing = undefined;
        });
    }
    /** Writes one segment, and further ones while there are enough lines. */
    async #writeFull() {
        let isTaken;
        do {
            this.#rest();
            isTaken = await this.#writeSome();
        } while (isTaken && (this.#isTime || this.#entries.length >= this.#due));
        if (!isTaken)
            this.#due = MAX_LINES + this.#entries.length;
        if (this.#entries.length > 0)
            this.#writeLater();
    }
    #writeLater() {
        if (this.#timer)
            return;
        const timer = new AbortController();
        this.#timer = timer;
        const wait = this.#due === FIRST_LINES ? FIRST_WAIT_MS : MAX_WAIT_MS;
        this.#settings.clock.sleep(wait, timer.signal).then(() => {
            if (this.#timer !== timer)
                return;
            this.#timer = undefined;
            this.#isTime = true;
            this.#write();
        }, () => { });
    }
    #rest() {
        this.#timer?.abort();
        this.#timer = undefined;
        this.#isTime = false;
    }
    /** @returns false if the store refused the lines; they stay for the next attempt */
    async #writeSome() {
        const entries = this.#entries.slice(0, MAX_LINES);
        if (entries.length === 0)
            return true;
        if (!(await this.#put(entries, this.#owed)))
            return false;
        this.#entries.splice(0, entries.length);
        this.#due = this.#early.shift() ?? MAX_LINES;
        return true;
    }
    /** @returns whether the store took the segment */
    async #put(entries, news) {
        try {
            const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            this.#names.add(name);
            this.segments.push(await writeSegment(this.#settings, entries, this.#ending.signal, news, name));
            if (news === this.#owed)
                this.#owed = undefined;
            return true;
        }
        catch (error) {
            this.#failure = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store');
            return false;
        }
    }
}
/**
 * @param entries at most `MAX_LINES`, or few enough for `MAX_TEXT_OF_ONE`
 * @param news what the segment says of the run that writes it
 * @throws PersistError if the store refuses
 */
async function writeSegment({ store, runId, clock, before }, entries, signal, news, name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()) {
    const now = Math.max(clock.now(), before === '' ? 0 : (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .timeOfName */ .ci)(before) + 1);
    const key = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .segmentKey */ .zT)(store.prefix, now, runId, name);
    const { body, textSize } = (0,_segments_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeSegment */ .ug)(entries, news ? [(0,_entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .newsLine */ .IB)(news)] : []);
    await store.put(key, body, _segments_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .PUT_OPTIONS */ .pH, signal);
    const path = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(store.prefix, key);
    return { key, isClosed: true, path, size: body.length, textSize, runs: (0,_entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .runsOf */ .ky)(entries, news) };
}


/***/ }),

/***/ 612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readWholeManifest)
/* harmony export */ });
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _segments_reading_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14796);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74071);



/** @throws PersistError if the store cannot be reached, or refuses to list */
async function readWholeManifest(store, sink, clock, signal) {
    const reader = new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .SegmentReader */ .$(store, sink, clock, signal);
    const list = await reader.readAll();
    const keyOf = (path) => store.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FOLDER */ .po + path;
    return {
        files: [...reader.paths].length,
        unreadable: reader.unreadablePaths().map(keyOf).sort(),
        unproven: reader.unprovenPaths().map(keyOf),
        before: list?.before ?? '',
        outside: (0,_segments_reading_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideProblem */ .J5)(reader.faults),
    };
}


/***/ })

};
