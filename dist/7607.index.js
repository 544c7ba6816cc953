export const id = 7607;
export const ids = [7607];
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
            await this.#write(mergeSortedFiles(files));
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
        await this.#write(lines);
        lines.clear();
        this.#spare = lines;
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

/***/ 59663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/**
 * Saves memory of commands that run for a long time. On a large machine V8 lets the young generation grow to 128 MiB and
 * collects the old one at four times its live size: hundreds of megabytes of garbage without a measurable gain in speed.
 * Unlike `--max-old-space-size`, these flags do not end a process that needs more memory for a moment.
 */


/** The old generation may double before it is collected. */
const GROWING_PERCENT = 100;
/** The young generation stops to grow at this size. */
const YOUNG_BYTES = 16 * 1024 * 1024;
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--heap-growing-percent=${GROWING_PERCENT}`);
    let growth = 2;
    new node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.PerformanceObserver(() => {
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        // V8 shrinks it when there is little to do, so growth may be allowed again.
        const next = (young?.space_size ?? 0) < YOUNG_BYTES ? 2 : 1;
        if (next !== growth)
            (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--semi-space-growth-factor=${next}`);
        growth = next;
    }).observe({ entryTypes: ['gc'] });
}


/***/ }),

/***/ 29887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ue: () => (/* binding */ planWatcher),
  VM: () => (/* binding */ statusWatcher),
  bX: () => (/* binding */ terminalDoor)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var watching_door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/progress-line.js
/** Shows how far a run is in one row: a bar and its numbers. Pure. */




/** Columns of the terminal, and of the bar from there on. The bar keeps its width while the numbers change. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be recognizable. */
const MIN_HOST = 10;
/** A row of at least this many columns shows the limit beside the rate. */
const MIN_HELD_BY = 70;
const GAP = '  ';
/** Fills one row of a terminal; a short row leaves out what matters less. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(done / total, width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,base_sentence/* textIn */.r7)(language, text);
        if ((0,text_width/* textWidth */.sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of (0,progress_sentence/* numbersOf */.cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, least)) : 0);
    const room = columns - (0,text_width/* textWidth */.sc)(line) - GAP.length - (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
function lostOf({ lost }) {
    return (0,say/* say */.c)('cli-lost', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    return slowest && (0,progress_sentence/* slowestText */.Rl)({ ...slowest, host: (0,text_width/* cutToWidth */.G1)(slowest.host, hostColumns) });
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}

;// CONCATENATED MODULE: ./lib/cli/progress.js
/** Shows how far a job is, on the live line. */






function terminalDoor(terminal) {
    const { language } = terminal;
    return {
        notice: sentence => terminal.say((0,say/* say */.c)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
        show: (sentence, reading) => terminal.live({
            line: columns => reading
                ? progressLine(reading(), columns, language)
                : (0,text_width/* cutToWidth */.G1)((0,base_sentence/* textIn */.r7)(language, sentence()), columns),
            sentence,
        }),
    };
}
function planWatcher(door) {
    let count = 0;
    door.show(() => (0,say/* say */.c)('cli-plan-read', { count }));
    return {
        ...(0,watching_door/* listenerOf */.Al)(door),
        read: positions => {
            count = positions;
        },
    };
}
function statusWatcher(door) {
    let reading = { done: 0, total: 0, lost: 0, bytes: 0 };
    return {
        ...(0,watching_door/* listenerOf */.Al)(door),
        looked: ({ images, imagesDone, perSecond, leftMs }) => {
            reading = {
                ...reading,
                done: imagesDone,
                total: images,
                ...(perSecond !== undefined && { perSecond }),
                ...(leftMs !== undefined && { leftMs }),
            };
            if (images > 0)
                door.show(() => (0,progress_sentence/* progressSentence */.Lw)(reading), () => reading);
        },
    };
}


/***/ }),

/***/ 67755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29887);

/** @returns the exit status */
async function runCommand({ command, terminal, surroundings, signal }, job) {
    const watch = job.watch((0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalDoor */ .bX)(terminal));
    const run = job.run(surroundings, { ...job.options, signal, watch });
    const hasItems = Symbol.asyncIterator in run;
    if (hasItems)
        for await (const item of run) {
            command.json ? terminal.printJson(item) : job.print?.(item);
            if (terminal.isFull)
                await terminal.drained(signal);
        }
    const report = await run;
    terminal.close();
    if (command.json && !hasItems)
        terminal.printJson(report);
    return await job.end(report, watch);
}


/***/ }),

/***/ 15912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusCommand: () => (/* binding */ statusCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/base/process/small-heap.js
var small_heap = __webpack_require__(59663);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/output/outcome-of-error.js
var outcome_of_error = __webpack_require__(34740);
// EXTERNAL MODULE: ./lib/output/report.js
var report = __webpack_require__(62131);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js + 1 modules
var options_context = __webpack_require__(26821);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/read-part.js
var read_part = __webpack_require__(27928);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/files/line-sorter.js + 1 modules
var line_sorter = __webpack_require__(52542);
// EXTERNAL MODULE: ./lib/output/counts.js
var counts = __webpack_require__(49925);
// EXTERNAL MODULE: ./lib/output/json-lines-file.js
var json_lines_file = __webpack_require__(31784);
// EXTERNAL MODULE: ./lib/jobs/plan/results-lines.js
var results_lines = __webpack_require__(92326);
;// CONCATENATED MODULE: ./lib/jobs/status/collected-results.js
/** Collects the results of a plan's parts: counts them as they arrive, and keeps them on disk to sort them. */





/** Digits of the largest position. */
const DIGITS = 16;
class CollectedResults {
    #results;
    #again;
    #counts = { ...(0,counts/* sumOfCounts */.N)([]) };
    #reasons = new Map();
    #resting = 0;
    #undecided = 0;
    #bytes = 0;
    #origins = 0;
    #store = 0;
    #longestMs = 0;
    #isToTryAgain = false;
    /** @param kept what to keep beside the counts */
    constructor(kept) {
        this.#results = kept.results ? new line_sorter/* LineSorter */.g() : undefined;
        this.#again = kept.again ? new line_sorter/* LineSorter */.g() : undefined;
    }
    get counts() {
        return { ...this.#counts };
    }
    /** Images that failed or were refused, by reason; the most frequent first. */
    get reasons() {
        return Object.fromEntries([...this.#reasons].sort(([, a], [, b]) => b - a));
    }
    /** Images skipped as `dead`. */
    get resting() {
        return this.#resting;
    }
    /** Images skipped that a later run may still store. */
    get undecided() {
        return this.#undecided;
    }
    get bytes() {
        return this.#bytes;
    }
    get requests() {
        return { origins: this.#origins, store: this.#store };
    }
    /** Time of the slowest part, milliseconds. */
    get longestMs() {
        return this.#longestMs;
    }
    /** @param text the stored results of a part. @returns the number of unreadable lines */
    async addPart(text, bounds) {
        let unreadable = 0;
        for (const line of text.split('\n')) {
            if (line === '')
                continue;
            const read = (0,results_lines/* decodeResultLine */.Id)(line, bounds);
            if (!read)
                unreadable++;
            else if ('totals' in read)
                this.#addTotals(read.totals);
            else {
                const written = this.add(read);
                if (written !== undefined)
                    await written;
            }
        }
        return unreadable;
    }
    /** @returns a promise to wait for if the disk is slower than the caller */
    add({ result, again }) {
        const { outcome, reason = 'unexpected' } = result;
        this.#counts.total++;
        this.#counts[outcome]++;
        if (outcome === 'failed' || outcome === 'refused')
            this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
        if (outcome === 'skipped' && reason === 'dead')
            this.#resting++;
        if (outcome === 'skipped' && reason !== 'dead' && reason !== 'url-expired')
            this.#undecided++;
        if (again)
            this.#isToTryAgain = true;
        const added = [
            this.#results?.add(sortable(result.position, result)),
            again && this.#again?.add(sortable(result.position, again)),
        ].filter(wait => wait !== undefined);
        return added.length > 0 ? Promise.all(added) : undefined;
    }
    /** Writes the results in the order of the lists. @returns the path; undefined without a file name */
    async writeResults(name, directory) {
        return await writeSorted(this.#results, name, directory);
    }
    /** @returns the path; undefined without a file name, or if nothing is to be tried again */
    async writeAgain(name, directory) {
        const path = await writeSorted(this.#again, name, directory);
        return this.#isToTryAgain ? path : undefined;
    }
    async close() {
        await Promise.all([this.#results?.close(), this.#again?.close()]);
    }
    #addTotals({ bytes, requests, elapsedMs }) {
        this.#bytes += bytes;
        this.#origins += requests.origins;
        this.#store += requests.store;
        this.#longestMs = Math.max(this.#longestMs, elapsedMs);
    }
}
function sortable(position, record) {
    return `${String(position).padStart(DIGITS, '0')}${JSON.stringify(record)}`;
}
async function writeSorted(sorter, name, directory) {
    if (!sorter || name === undefined)
        return undefined;
    const file = (0,json_lines_file/* openJsonLines */.q)((0,external_node_path_.resolve)(directory, name));
    try {
        let last = '';
        for await (const lines of sorter.sorted())
            for (const line of lines) {
                // A second result for a position would shift every later line.
                const position = line.slice(0, DIGITS);
                if (position === last)
                    continue;
                last = position;
                const written = file.write(JSON.parse(line.slice(DIGITS)));
                if (written !== undefined)
                    await written;
            }
        await file.end();
    }
    finally {
        await file.close();
    }
    return file.path;
}

// EXTERNAL MODULE: ./lib/jobs/status/fields.js
var fields = __webpack_require__(85614);
;// CONCATENATED MODULE: ./lib/jobs/status/plan-status.js
/** The rate covers this many milliseconds, so that it soon follows workers that join or leave. */
const WINDOW_MS = 15 * 60_000;
/** @param now milliseconds since the epoch */
function planStatus({ parts, images }, { done, abandoned }, now) {
    const ended = [...done].filter(([number]) => number < parts.length);
    const imagesOf = (number) => parts[number]?.images ?? 0;
    const imagesDone = ended.reduce((sum, [number]) => sum + imagesOf(number), 0);
    const imagesAbandoned = [...abandoned].reduce((sum, number) => sum + imagesOf(number), 0);
    const times = ended
        .flatMap(([number, time]) => (time ? [{ number, at: +time }] : []))
        .sort((a, b) => a.at - b.at)
        .filter(({ at }) => at > now - WINDOW_MS);
    const [first] = times;
    // The first part does not count: its start is unknown.
    const counted = times.slice(1).reduce((sum, { number }) => sum + imagesOf(number), 0);
    const perSecond = first && now > first.at ? (counted / (now - first.at)) * 1000 : 0;
    const left = images - imagesDone - imagesAbandoned;
    return {
        parts: parts.length,
        done: ended.length,
        aside: abandoned.size,
        images,
        imagesDone,
        ...(perSecond > 0 && { perSecond }),
        ...(perSecond > 0 && left > 0 && { leftMs: (left / perSecond) * 1000 }),
    };
}

// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 14 modules
var store_settings = __webpack_require__(94784);
;// CONCATENATED MODULE: ./lib/jobs/status/settings.js


/** @throws SettingsError with every problem that can be found without a request */
function makeStatusSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.E)(fields/* STATUS_FIELDS */.n, given, ({ destination: uri }) => ({ name: 'destination', uri, mayWrite: false }), environment, info);
    problems.refuse();
    const { settings, notices } = store;
    return {
        name: options.plan,
        follow: options.follow,
        failOn: options.failOn,
        resultsFile: options.resultsFile,
        failedFile: options.failedFile,
        store: settings,
        language: options.language,
        notices,
    };
}

;// CONCATENATED MODULE: ./lib/jobs/status/status.js
/**
 * Reports the progress of a plan, counts its images, and joins their results in one file, all from the objects that
 * workers left in the store. Must not import `process`, `@actions/*`, ali-oss or undici.
 */



















/** Gap between two looks at a plan that is followed. */
const LOOK_MS = 5000;
/** Results of parts to read at once. */
const READ_AT_ONCE = 4;
/**
 * Reports the progress of a plan and the outcomes of its images. Logs nothing and does not use `process`.
 * @throws SettingsError (the promise rejects) with every problem of the options, or if there is no such plan;
 *   PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { status } from 'persist-images/queue'
 *
 * const destination = 'oss://my-bucket/memes/'
 * const { open, done, stored, failed } = await status({ destination, region: 'cn-beijing', resultsFile: 'all.jsonl' })
 * console.log(`${done} parts done, ${open} open: ${stored} images stored, ${failed} failed`)
 * ```
 */
function status_status(options) {
    return statusWith({}, options);
}
/** `status` for the front doors, which know more of the environment. A missing option is one of the problems. */
async function statusWith(surroundings, options) {
    (0,caller_options/* checkCallerOptions */.G)(fields/* STATUS_FIELDS */.n, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const settings = makeStatusSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,warnings/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const { resultsFile, failedFile } = settings;
    await (0,results_file/* checkWritable */.ZB)({ 'results-file': resultsFile, 'failed-file': failedFile }, context);
    const store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
    const collected = new CollectedResults({
        results: resultsFile !== undefined,
        again: failedFile !== undefined,
    });
    try {
        return await runStatus(settings, store, collected, context);
    }
    catch (error) {
        if (!signal.aborted || error instanceof errors/* SettingsError */.GN)
            throw error;
        throw new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('status-cancelled'));
    }
    finally {
        await Promise.all([collected.close(), store.close()]);
    }
}
async function runStatus(settings, store, collected, context) {
    const { name, follow, failOn, language } = settings;
    const { signal, clock, watch, cwd } = context;
    const plan = await (0,plan_file/* readPlan */.m3)(store, name, signal);
    if (!plan)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-missing', { plan: name })]);
    const place = { prefix: store.prefix, name, id: plan.id };
    const read = new Set();
    let progress;
    for (;;) {
        progress = await (0,plan_file/* readProgress */.gQ)(store, place, signal);
        const fresh = [...progress.done.keys()].filter(number => number < plan.parts.length && !read.has(number));
        await collect(fresh, plan, store, place, collected, context);
        for (const number of fresh)
            read.add(number);
        watch.looked(planStatus(plan, progress, clock.now()));
        if (!follow || plan.parts.every((_, number) => (0,plan_file/* isOver */.PU)(progress, number)))
            break;
        await clock.sleep(LOOK_MS, signal);
    }
    const reached = planStatus(plan, progress, clock.now());
    for (const number of progress.abandoned)
        await collectAbandoned(number, plan, store, place, collected, language, context);
    const { counts } = collected;
    return {
        ...reached,
        ...counts,
        plan: name,
        open: reached.parts - reached.done - reached.aside,
        reasons: collected.reasons,
        knownFailures: collected.resting,
        bytes: collected.bytes,
        requests: collected.requests,
        elapsedMs: elapsedMs(progress, collected),
        resultsFile: await collected.writeResults(settings.resultsFile, cwd),
        failedFile: await collected.writeAgain(settings.failedFile, cwd),
        failure: (0,report/* lossFailure */.E$)({ ...counts, undecided: collected.undecided }, failOn, language),
    };
}
async function collect(numbers, { images }, store, place, collected, { watch, signal }) {
    const queue = numbers.values();
    const worker = async () => {
        for (const number of queue) {
            const text = await (0,stored_text/* readText */.yR)(store, (0,plan_names/* resultsKey */.ik)(place, number), signal);
            const unreadable = await collected.addPart(text ?? '', { prefix: place.prefix, images });
            if (unreadable > 0)
                watch.notice((0,say/* say */.c)('part-lines-unreadable', { part: number, count: unreadable }));
        }
    };
    const workers = await Promise.allSettled(Array.from({ length: READ_AT_ONCE }, worker));
    for (const outcome of workers)
        if (outcome.status === 'rejected')
            throw outcome.reason;
}
/** Every image of an abandoned part counts as failed. */
async function collectAbandoned(number, plan, store, place, collected, language, { watch, signal, clock }) {
    if (number >= plan.parts.length)
        return;
    const reason = (0,quote/* shorten */.ml)((await (0,stored_text/* readText */.yR)(store, (0,plan_names/* abandonedKey */.wo)(place, number), signal))?.trim() ?? '');
    const error = new errors/* PersistError */.vc('store', 'unexpected', (0,say/* say */.c)('part-abandoned', { part: number, reason }));
    const outcome = { ...(0,outcome_of_error/* outcomeOfError */.S)(error, 1, language), outcome: 'failed' };
    for (const { position, image } of await (0,read_part/* readPart */.o)(store, place, number, watch.notice, signal)) {
        await collected.add({
            result: (0,result/* resultOf */.Bg)(position, image, outcome),
            again: (0,results_file/* failedRecord */.Vo)(image, plan.lists, outcome, clock.now()),
        });
    }
}
function elapsedMs({ done }, { longestMs }) {
    const times = [...done.values()].filter(time => time !== undefined).map(Number);
    const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
    const last = times.reduce((most, time) => Math.max(most, time), 0);
    return times.length === 0 ? longestMs : last - first + longestMs;
}

// EXTERNAL MODULE: ./lib/cli/args.js + 1 modules
var args = __webpack_require__(73676);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/json-line.js
var json_line = __webpack_require__(24885);
// EXTERNAL MODULE: ./lib/cli/progress.js + 1 modules
var progress = __webpack_require__(29887);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/base/files/own-folder.js
var own_folder = __webpack_require__(80670);
// EXTERNAL MODULE: ./lib/output/output-lists.js
var output_lists = __webpack_require__(75576);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/output/read-results.js
/** Reads a results file in chunks, so that it is never in memory as a whole. */

const CHUNK = 256 * 1024;
const NEWLINE = 0x0a;
/** @param path of a file written by this process, so that every line is complete */
function* readResults(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        let rest = Buffer.alloc(0);
        const chunk = Buffer.allocUnsafeSlow(CHUNK);
        for (let read = (0,external_node_fs_.readSync)(file, chunk); read > 0; read = (0,external_node_fs_.readSync)(file, chunk)) {
            const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
            let start = 0;
            for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
                yield JSON.parse(bytes.toString('utf8', start, end));
                start = end + 1;
            }
            rest = bytes.subarray(start);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./lib/output/summary.js + 1 modules
var summary = __webpack_require__(29881);
;// CONCATENATED MODULE: ./lib/cli/runner-files.js
/** Writes outputs and summary of a plan in a GitHub Actions job, as the action does for a run. */








/** Makes a folder for files that later steps read; undefined outside a job. */
async function runnerFolder({ GITHUB_ACTIONS, RUNNER_TEMP, }) {
    if (GITHUB_ACTIONS !== 'true' || !RUNNER_TEMP)
        return undefined;
    return await (0,own_folder/* ownFolder */.v)((0,external_node_path_.join)(RUNNER_TEMP, 'persist-images'));
}
/** The default files in that folder; flags override them. */
function resultsForRunner(folder) {
    if (folder === undefined)
        return {};
    return { resultsFile: (0,external_node_path_.join)(folder, 'results.jsonl'), failedFile: (0,external_node_path_.join)(folder, 'failed.jsonl') };
}
/** Writes nothing outside a job. */
async function writeRunnerFiles(env, folder, status, asked, terminal) {
    const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env;
    const { resultsFile } = status;
    if (folder === undefined || resultsFile === undefined)
        return;
    const results = () => readResults(resultsFile);
    const name = (0,external_node_path_.join)(folder, 'new.jsonl');
    const newFile = (await (0,results_file/* writeNewFile */.S0)(name, folder, { results })) ?? name;
    const report = wholeReport(status, newFile, results);
    const { outputs, leftEmpty } = (0,output_lists/* stepOutputs */.tH)(report);
    if (outputFile)
        await (0,promises_.appendFile)(outputFile, Object.entries(outputs).map(asFileCommand).join(''));
    if (leftEmpty.length > 0)
        terminal.say((0,output_lists/* leftEmptySentence */.iu)(leftEmpty));
    if (!summaryFile)
        return;
    const { destination = '', publicUrlBase } = asked;
    const options = { destination, language: terminal.language, isPublic: Boolean(publicUrlBase) };
    await (0,promises_.appendFile)(summaryFile, (0,summary/* summaryOf */.Y)(report, options));
}
/** The report as a single run would give it. */
function wholeReport(status, newFile, results) {
    return {
        ...status,
        positions: status.images,
        left: status.images - status.total,
        newKeys: Array.from(readResults(newFile), ({ key }) => key).filter(key => key !== undefined),
        newFile,
        galleryFile: undefined,
        rewritten: undefined,
        unreadableLink: undefined,
        overlooked: { count: 0, places: [] },
        results: { [Symbol.iterator]: results },
        stopped: undefined,
        cancelled: false,
    };
}
/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#multiline-strings */
function asFileCommand([name, value]) {
    const end = `end_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/status.js
/** `persist-images status`. */











async function statusCommand(context) {
    const { command, options, terminal } = context;
    (0,small_heap/* keepHeapSmall */.p)();
    const asked = { ...options, ...(0,args/* singlePositional */.BT)(command, 'destination') };
    const folder = await runnerFolder(process.env);
    return await (0,run_command/* runCommand */.d)(context, {
        options: { ...resultsForRunner(folder), ...asked },
        watch: progress/* statusWatcher */.VM,
        run: statusWith,
        end: async (report) => {
            if (!command.json)
                sayStatus(report, terminal);
            await writeRunnerFiles(process.env, folder, report, asked, terminal);
            if (report.failure)
                terminal.sayFailure(report.failure);
            if (report.open > 0)
                return exit/* EXIT */.dc.open;
            return report.failure === undefined ? exit/* EXIT */.dc.fine : exit/* EXIT */.dc.failed;
        },
    });
}
function sayStatus(report, terminal) {
    const { plan, done, parts, aside, images, imagesDone, bytes, reasons } = report;
    const { perSecond, leftMs, resultsFile, failedFile } = report;
    const reading = {
        done: imagesDone,
        total: images,
        lost: 0,
        bytes,
        ...(perSecond !== undefined && { perSecond }),
        ...(leftMs !== undefined && { leftMs }),
    };
    terminal.say((0,sentence/* listed */.KE)((0,say/* say */.c)('cli-status', { plan, done, parts }), ...(aside > 0 ? [(0,say/* say */.c)('cli-status-abandoned', { count: aside })] : []), (0,progress_sentence/* progressSentence */.Lw)(reading)));
    if (report.total > 0)
        terminal.say((0,json_line/* countsOf */.m)(report));
    for (const [reason, count] of Object.entries(reasons))
        terminal.say((0,say/* say */.c)('cli-status-reason', { reason: terminal.shown(reason), count }));
    if (resultsFile)
        terminal.say((0,say/* say */.c)('cli-status-file', { file: resultsFile }));
    if (failedFile)
        terminal.say((0,say/* say */.c)('cli-try-again', { file: failedFile }));
}


/***/ }),

/***/ 30612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ci: () => (/* binding */ LinePlace),
/* harmony export */   i2: () => (/* binding */ inLine),
/* harmony export */   oQ: () => (/* binding */ inPortions)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);


/** Returns `where` for a line of a list. */
function lineOf(name, line) {
    return new ListLine(name, line);
}
/** Small, because the run keeps one for each bad line until its end. */
class ListLine {
    name;
    line;
    constructor(name, line) {
        this.name = name;
        this.line = line;
    }
    in(language) {
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('list-line', { name: this.name, line: this.line }).in(language);
    }
}
/** A place in a text list that is also its own `where`; one object saves memory. */
class LinePlace {
    file;
    line;
    column;
    constructor(file, line, column) {
        this.file = file;
        this.line = line;
        this.column = column;
    }
    in(language) {
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, lineOf(this.file, this.line));
    }
}
/** Adds file and line to a fault. */
function inLine(name, line, fault) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .placedAt */ .Bc)({ file: name, line }, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(lineOf(name, line), fault));
}
/** URLs in one portion. */
const PORTION = 1024;
/** Cuts URLs into portions, so that a text or record with many of them never fills the memory. */
function* inPortions(urls) {
    let portion = [];
    for (const url of urls) {
        if (portion.push(url) < PORTION)
            continue;
        yield portion;
        portion = [];
    }
    if (portion.length > 0)
        yield portion;
}


/***/ }),

/***/ 81635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QZ: () => (/* binding */ isDeeper),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b7: () => (/* binding */ fieldPathOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/** Values of JSON: records, their fields by name or dotted path, and the names of types. */

/** Levels of nesting. Results use `JSON.stringify`, which overflows the stack at some thousands of levels. */
const MAX_DEPTH = 500;
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** @returns the text or number in a field, without blanks around it */
function textOf(record, field) {
    return fieldText(fieldOf(record, field));
}
function fieldOf(record, name) {
    const path = fieldPathOf(record, name);
    return path && valueAt(record, path);
}
/** @param path a path that exists in the value */
function valueAt(value, path) {
    return path.reduce((inner, key) => inner[key], value);
}
/**
 * Prefers a field with exactly this name over a dotted path; inherited names such as `constructor` do not count.
 * @returns undefined if the record has neither
 */
function fieldPathOf(record, name) {
    if (Object.hasOwn(record, name))
        return [name];
    const path = name.split('.');
    let value = record;
    for (const step of path) {
        if (!isRecord(value) || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return path;
}
function fieldText(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
}
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    return Object.values(value).some(inner => isDeeper(inner, levels - 1));
}
/** Names the type of a JSON value. */
function kindOf(value) {
    if (value === null)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-null');
    if (Array.isArray(value))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-array');
    const kind = typeof value;
    return kind === 'object' || kind === 'number' || kind === 'boolean'
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(`kind-${kind}`)
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-string');
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ decodeImage),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   a2: () => (/* binding */ encodeImage)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81635);
/** A part of a plan as JSON Lines, one position of the lists a line. Reading validates each line. Pure. */


/** @param isRefused the line keeps the place in the list, which the refusal will name */
function encodeImage(position, image, isRefused) {
    const { url, key, referer, fields, id, expiresAt, again, place, problem, where } = image;
    return JSON.stringify({
        position,
        url,
        key,
        referer,
        id,
        expiresAt,
        again,
        fields,
        ...(place && { place: { ...place } }),
        ...(problem !== undefined && { problem: encodeText(problem) }),
        ...(isRefused && { where: encodeText(where) }),
    });
}
/** @returns undefined for text that is not a line of a part */
function decodeImage(line) {
    let from;
    try {
        from = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(from) || (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeeper */ .QZ)(from, _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr + 1))
        return undefined;
    const { position, url, key, referer, id, expiresAt, again, fields, place, problem, where } = from;
    if (!Number.isSafeInteger(position) || position < 0 || typeof url !== 'string')
        return undefined;
    return {
        position: position,
        image: {
            url,
            where: decodeText(where) ?? 'plan',
            ...(typeof key === 'string' && { key }),
            ...(typeof referer === 'string' && { referer }),
            ...(typeof id === 'string' && { id }),
            ...(typeof expiresAt === 'number' && Number.isFinite(expiresAt) && { expiresAt }),
            ...(again === true && { again }),
            ...(isPlace(place) && { place }),
            ...((0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(fields) && { fields: Object.setPrototypeOf({ ...fields }, null) }),
            ...(problem !== undefined && { problem: sentenceOf(decodeText(problem) ?? '') }),
        },
    };
}
function isPlace(value) {
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return false;
    const { file, line, column, pointer } = value;
    const isCount = (number) => Number.isSafeInteger(number) && number > 0;
    const isInText = isCount(line) && isCount(column) && pointer === undefined;
    const isInJson = typeof pointer === 'string' && (line === undefined || isCount(line)) && column === undefined;
    return typeof file === 'string' && (isInText || isInJson);
}
/** Keeps all languages where they differ, since a worker may use another language. */
function encodeText(text) {
    const texts = _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGE_CODES */ .uj.map(code => [code, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(code, text)]);
    return new Set(texts.map(([, said]) => said)).size === 1 ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)('en', text) : Object.fromEntries(texts);
}
function decodeText(value) {
    if (typeof value === 'string')
        return value;
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const { en } = value;
    if (typeof en !== 'string')
        return undefined;
    // A plan made by an older version lacks languages that came later.
    const texts = _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGE_CODES */ .uj.map(code => [code, value[code]]);
    const known = new Map(texts.filter((entry) => typeof entry[1] === 'string'));
    return { in: language => known.get(language) ?? en };
}
function sentenceOf(text) {
    return typeof text === 'string' ? { in: () => text } : text;
}


/***/ }),

/***/ 42290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   gQ: () => (/* binding */ readProgress),
/* harmony export */   m3: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81635);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15243);
/** Reads `plan.json`, the lists and parts of a plan, and which of the parts are over. */




/**
 * @returns undefined if there is no plan of this name
 * @throws PersistError when the store refuses; `store-integrity` for a file that is not a plan
 */
async function readPlan(store, name, signal) {
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planKey */ .vH)(store.prefix, name);
    const text = await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(store, key, signal);
    return text === undefined ? undefined : parsePlan(text, key);
}
function parsePlan(text, key) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-not-json'));
    }
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || value.version !== 1)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-other-version'));
    const { id, uuid, list, images, partImages, lists, parts } = value;
    const isWhole = typeof id === 'string' &&
        /^[0-9a-f]{12}-\d{1,6}$/.test(id) &&
        typeof uuid === 'string' &&
        /^[0-9a-f-]{36}$/.test(uuid) &&
        typeof list === 'string' &&
        isCount(images) &&
        isCount(partImages) &&
        (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(lists) &&
        typeof lists.urlField === 'string' &&
        Object.entries(lists).every(isListSetting) &&
        Array.isArray(parts) &&
        parts.every(isPart);
    if (!isWhole)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-no-plan'));
    return value;
}
function isListSetting([name, value]) {
    if (name !== 'urlsFile' && name !== 'select')
        return typeof value === 'string';
    return Array.isArray(value) && value.every(text => typeof text === 'string');
}
function isPart(value, number) {
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return false;
    const { partition, images, longest, after } = value;
    return (typeof partition === 'string' &&
        /^[0-9a-f]{2}$/.test(partition) &&
        isCount(images) &&
        isCount(longest) &&
        // A smaller number rules out parts that wait for each other in a circle.
        (after === undefined || (isCount(after) && after < number)));
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** Costs one listing, a page for 1,000 parts. A part with results is done, even if it was abandoned before. */
async function readProgress(store, place, signal) {
    const done = new Map();
    const abandoned = new Set();
    const folder = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsFolder */ .zv)(place);
    for await (const { objects } of store.list(folder, {}, signal))
        for (const { key, lastModified } of objects) {
            const part = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .partOfName */ .Qu)(key.slice(folder.length));
            if (part?.isAbandoned)
                abandoned.add(part.number);
            else if (part)
                done.set(part.number, lastModified);
        }
    for (const number of done.keys())
        abandoned.delete(number);
    return { done, abandoned };
}
function isOver({ done, abandoned }, number) {
    return done.has(number) || abandoned.has(number);
}


/***/ }),

/***/ 27928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _part_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3299);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15243);
/** Reads the images of a part. Anyone with write access may have changed them. */




/** Twice as many as a plan puts into one part. */
const MAX_IMAGES = 200_000;
/**
 * Returns the images in the order of the lists.
 * @throws PersistError when the store refuses; `store-integrity` for a part that is missing or too large
 */
async function readPart(store, place, number, notice, signal) {
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .partKey */ .be)(place, number);
    const text = await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(store, key, signal);
    if (text === undefined)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-missing'));
    const lines = text.split('\n');
    if (lines.length > MAX_IMAGES)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-too-large'));
    const images = lines.filter(Boolean).map(_part_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeImage */ .UD);
    const readable = images.filter(image => image !== undefined);
    const lost = images.length - readable.length;
    if (lost > 0)
        notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('part-lines-unreadable', { part: number, count: lost }));
    return readable;
}


/***/ }),

/***/ 92326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ decodeResultLine),
/* harmony export */   Si: () => (/* binding */ encodeTotals),
/* harmony export */   Y0: () => (/* binding */ encodeResult)
/* harmony export */ });
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81635);
/* harmony import */ var _output_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73852);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32864);
/* harmony import */ var _part_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3299);
/**
 * Lines of a part's results in the store: one result a line, with its record if the image is to be tried again, and a
 * last line with totals. Reading validates every line, since anyone with write access may have changed them. Pure.
 */




function encodeResult({ result, again }) {
    return JSON.stringify({ ...result, ...(again && { again }) });
}
function encodeTotals(totals) {
    return JSON.stringify({ end: true, ...totals });
}
/** @returns undefined for a line that is neither a result nor totals */
function decodeResultLine(line, bounds) {
    let from;
    try {
        from = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(from) || (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeeper */ .QZ)(from, _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr + 2))
        return undefined;
    if (from.end === true)
        return { totals: totalsOf(from) };
    const { again, position, outcome, key } = from;
    const isKept = outcome === 'stored' || outcome === 'unchanged';
    const isResult = NEEDED.every(name => DETAILS[name](from[name])) &&
        position < bounds.images &&
        (isKept ? typeof key === 'string' && (0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageKey */ .lu)(key, bounds.prefix) : key === undefined);
    if (!isResult)
        return undefined;
    const details = Object.entries(from).filter(([name, value]) => Object.hasOwn(DETAILS, name) && DETAILS[name](value));
    return { result: Object.fromEntries(details), ...((0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(again) && { again }) };
}
const NEEDED = ['position', 'url', 'outcome'];
/** Checks of the fields, as a worker writes them. A field that fails its check is left out. */
const DETAILS = {
    position: isCount,
    url: like(/^/),
    outcome: value => _output_result_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im.includes(value),
    reason: like(/^[a-z][a-z0-9-]{0,63}$/),
    message: like(/^.{0,20000}$/s),
    key: like(/^/),
    // Pages link to it, so a scheme such as `javascript:` must not pass.
    publicUrl: like(/^(?:https?:|file:|\/)/i),
    finalUrl: like(/^https?:/i),
    sha256: like(/^[0-9a-f]{64}$/),
    bytes: isCount,
    contentType: like(/^[\x20-\x7e]{1,100}$/),
    width: isCount,
    height: isCount,
    etag: like(/^[\x20-\x7e]{1,200}$/),
    attempts: isCount,
    elapsedMs: isCount,
    place: _part_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlace */ .Uj,
    fields: _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4,
};
function like(form) {
    return value => typeof value === 'string' && form.test(value);
}
function totalsOf({ bytes, requests, elapsedMs }) {
    const { origins, store } = (0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(requests) ? requests : {};
    return {
        bytes: countOf(bytes),
        requests: { origins: countOf(origins), store: countOf(store) },
        elapsedMs: countOf(elapsedMs),
    };
}
function countOf(value) {
    return isCount(value) ? value : 0;
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 15243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ createText),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41220);
/** Reads and writes the tool's own small text files in a store. Anyone with write access may have changed them. */





/** Limits of one object, stored and unpacked: some ten times the size of what this tool writes. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_TEXT_BYTES = 400 * 1024 * 1024;
const OPTIONS = { contentType: 'application/json', mode: 'keep-existing', isInternal: true };
const GZIP_OPTIONS = { ...OPTIONS, contentType: 'application/gzip' };
/**
 * @returns undefined if the object does not exist
 * @throws PersistError when the store refuses; `store-integrity` for text that is too long or damaged
 */
async function readText(store, key, signal) {
    const chunks = [];
    let size = 0;
    const sink = {
        begin() {
            chunks.length = 0;
            size = 0;
        },
        write(chunk) {
            size += chunk.length;
            if (size > MAX_BYTES)
                throw unreadable(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('stored-too-large'));
            // The store reuses the memory of a chunk.
            chunks.push(Buffer.from(chunk));
            return undefined;
        },
    };
    try {
        await store.get(key, sink, signal);
    }
    catch (error) {
        if ((0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store').reason === 'http-404')
            return undefined;
        throw error;
    }
    try {
        const bytes = Buffer.concat(chunks);
        const text = key.endsWith('.gz') ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: MAX_TEXT_BYTES }) : bytes;
        return new TextDecoder('utf-8', { fatal: true }).decode(text);
    }
    catch (error) {
        throw unreadable(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('stored-damaged', { code: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) ?? 'unknown' }));
    }
}
/**
 * Creates an object, gzipped if the key ends in `.gz`. Never overwrites one.
 * @returns false if the object exists with other bytes
 */
async function createText(store, key, text, signal) {
    return await put(store, key, text, OPTIONS.mode, signal);
}
async function replaceText(store, key, text, signal) {
    await put(store, key, text, 'overwrite', signal);
}
async function put(store, key, text, mode, signal) {
    const isPacked = key.endsWith('.gz');
    const bytes = isPacked ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text) : Buffer.from(text);
    try {
        await store.put(key, bytes, { ...(isPacked ? GZIP_OPTIONS : OPTIONS), mode }, signal);
        return true;
    }
    catch (error) {
        if ((0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store').reason === 'key-collision')
            return false;
        throw error;
    }
}
function unreadable(key, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-integrity', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('plan-unreadable', { key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(key), cause }));
}


/***/ }),

/***/ 49925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sumOfCounts),
/* harmony export */   e: () => (/* binding */ zeroes)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73852);
/** Positions of a run by outcome. Pure. */

/** Adds up the counts of several runs. */
function sumOfCounts(all) {
    const sum = { total: 0, ...zeroes() };
    for (const counts of all) {
        sum.total += counts.total;
        for (const name of _result_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im)
            sum[name] += counts[name];
    }
    return sum;
}
function zeroes() {
    return Object.fromEntries(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.map(name => [name, 0]));
}


/***/ }),

/***/ 34740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ outcomeOfError)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** Whether the failure means that no request was sent. */
function wasNotTried({ reason, stage }) {
    if (reason === 'cancelled' || reason === 'host-paused' || reason === 'url-expired')
        return true;
    // The deadline of the run has the stage `plan`; that of a fetch limits one attempt.
    return reason === 'deadline' && stage === 'plan';
}
/**
 * Turns an error into an image's outcome: `refused` if no request was sent to an origin.
 * @param attempts started attempts; a refused address ends the first attempt before its request
 */
function outcomeOfError(error, attempts = 0, language = 'en') {
    const { reason, stage, details } = error;
    const refused = stage === 'plan' ||
        (reason === 'key-invalid' && attempts === 0) ||
        (reason === 'address-refused' && details.hop === undefined);
    return {
        outcome: wasNotTried(error) ? 'skipped' : refused ? 'refused' : 'failed',
        reason,
        message: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error, language),
    };
}


/***/ })

};
