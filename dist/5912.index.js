export const id = 5912;
export const ids = [5912];
export const modules = {

/***/ 66907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NumberColumn)
/* harmony export */ });
/** Whole numbers by index, 0 where none was set: four bytes each, which the collector never looks at. */
const FIRST_ROOM = 256;
class NumberColumn {
    #numbers = new Uint32Array(FIRST_ROOM);
    #length = 0;
    /** One more than the last index that was set. */
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
;// CONCATENATED MODULE: ./lib/base/files/sorted-file.js
/** Files of sorted lines, read as one. */

/** Bytes of a file that are in memory at once, where its lines are no longer. */
const SORTED_CHUNK = 64 * 1024;
const NEWLINE = 0x0a;
/** All lines in order, some at a time. */
async function* mergeSortedFiles(paths) {
    const sources = [];
    try {
        const heap = [];
        for (const path of paths) {
            const source = new SortedFile(await (0,promises_.open)(path));
            sources.push(source);
            if (await source.more())
                push(heap, source);
        }
        let lines = [];
        for (let [least] = heap; least; [least] = heap) {
            lines.push(least.line());
            if (!(least.next() || (await least.more()))) {
                const last = heap.pop();
                if (last !== least)
                    heap[0] = last;
            }
            siftDown(heap);
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
    /** Of the line that is its head. */
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
    /** @returns false where the next line has to be waited for */
    next() {
        this.#start = this.#end + 1;
        return this.#find();
    }
    /** @returns false at the end */
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
function push(heap, source) {
    let at = heap.push(source) - 1;
    while (at > 0) {
        const parent = (at - 1) >> 1;
        const above = heap[parent];
        if (!source.isBefore(above))
            break;
        heap[at] = above;
        at = parent;
    }
    heap[at] = source;
}
/** The first may have a later head than before. */
function siftDown(heap) {
    const [source] = heap;
    if (!source)
        return;
    let at = 0;
    for (;;) {
        let child = 2 * at + 1;
        if (child >= heap.length)
            break;
        const right = heap[child + 1];
        if (right?.isBefore(heap[child]))
            child++;
        const below = heap[child];
        if (!below.isBefore(source))
            break;
        heap[at] = below;
        at = child;
    }
    heap[at] = source;
}

;// CONCATENATED MODULE: ./lib/base/files/line-sorter.js
/**
 * Sorts more lines than fit in memory: portions are sorted and written to a temporary folder, and merged when they are
 * read. Lines compare by the bytes of their UTF-8, and hold no line feed. Bytes in buffers of our own, since millions
 * of strings that live for a while would have the heap grow to many times what they take.
 */




/** Bytes that are sorted in memory at once; while they are written, as many more are taken. */
const PORTION = 12 * 1024 * 1024;
const FIRST_BYTES = 64 * 1024;
const FIRST_LINES = 1024;
/** Files that are merged at once. */
const MAX_MERGED = 256;
/** Bytes of a line that are compared as one number. */
const HEAD = 6;
class LineSorter {
    #portion;
    #parent;
    #lines;
    /** Has been written: its memory is for what comes next. */
    #spare;
    /** Made once, however many portions are written at the same time. */
    #folder;
    #files = [];
    #count = 0;
    /**
     * @param portion bytes that are sorted in memory at once
     * @param parent of the temporary folder
     */
    constructor(portion = PORTION, parent = (0,external_node_os_.tmpdir)()) {
        this.#portion = portion;
        this.#parent = parent;
        this.#lines = new Portion(portion);
    }
    /** @returns what to wait for before more are added, where the disk is behind */
    add(line) {
        if (this.#lines.add(line))
            return undefined;
        const spilled = this.#spill();
        // It takes any line when it is empty.
        this.#lines.add(line);
        return spilled;
    }
    /** All lines in order, some at a time. To be read once, when all have been added. */
    async *sorted() {
        if (this.#files.length === 0)
            return yield* this.#lines.sorted();
        await this.#spill();
        // Nothing more is taken.
        this.#lines = new Portion(0);
        this.#spare = undefined;
        while (this.#files.length > MAX_MERGED) {
            const files = this.#files.splice(0, MAX_MERGED);
            await this.#write(mergeSortedFiles(files));
            await Promise.all(files.map(file => (0,promises_.rm)(file)));
        }
        yield* mergeSortedFiles(this.#files);
    }
    /** Removes what it has written. */
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
/** Lines in one buffer, with what they are sorted by. */
class Portion {
    #most;
    #bytes = Buffer.alloc(0);
    #length = 0;
    #count = 0;
    /** Where each line begins, and the last one ends. */
    #starts = new Uint32Array(FIRST_LINES);
    #heads = new Float64Array(FIRST_LINES);
    constructor(most) {
        this.#most = most;
    }
    /** @returns false where there is no room for it */
    add(line) {
        // Each unit of UTF-16 takes three bytes of UTF-8 at most.
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
 * For commands that run for long beside others. On a machine with room V8 lets the young generation grow to 128 MiB,
 * and collects the old one when it is four times what was alive: hundreds of megabytes that nobody reads again, at no
 * rate that could be measured. Limits given at the start (`--max-old-space-size`) would end a process that needs more
 * for once; these do not.
 */


/** The old generation may double before it is collected. */
const GROWING_PERCENT = 100;
/** The young one grows by steps, and no further once it has so many bytes. */
const YOUNG_BYTES = 16 * 1024 * 1024;
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--heap-growing-percent=${GROWING_PERCENT}`);
    let growth = 2;
    new node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.PerformanceObserver(() => {
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        // It shrinks where there is little to do.
        const next = (young?.space_size ?? 0) < YOUNG_BYTES ? 2 : 1;
        if (next !== growth)
            (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--semi-space-growth-factor=${next}`);
        growth = next;
    }).observe({ entryTypes: ['gc'] });
}


/***/ }),

/***/ 94470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressSentence),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95956);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46802);
/** How far a run is, in as many columns as there are: a bar, and the numbers that it is made of. Pure. */





/** From how many columns on a bar has how many: it keeps its width while the numbers behind it change theirs. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be told from others. */
const MIN_HOST = 10;
/** Columns of a row that has room for the limit beside the rate. */
const MIN_HELD_BY = 70;
const GAP = '  ';
/** For one row of a terminal; what matters less is left out where the row is short. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(done / total, width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, text);
        if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of numbersOf(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, least)) : 0);
    const room = columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)(line) - GAP.length - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** For a log. */
function progressSentence(reading) {
    const { done, total, lost } = reading;
    const slowest = slowestOf(reading);
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-done', { done, total }), ...numbersOf(reading), ...(lost > 0 ? [lostOf(reading)] : []), ...(slowest ? [slowest] : []));
}
/** What matters most first. */
function numbersOf({ perSecond, heldBy, bytes, leftMs }) {
    return [
        ...(perSecond === undefined ? [] : [(0,_jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rateText */ .c)(perSecond.toFixed(perSecond < 10 ? 1 : 0), heldBy)]),
        `${(bytes / 2 ** 20).toFixed(1)} MiB`,
        ...(leftMs === undefined ? [] : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-time-left', { time: roughly(leftMs) })]),
    ];
}
function lostOf({ lost }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-lost', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    if (!slowest)
        return undefined;
    const { host, ms } = slowest;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-slowest', {
        host: hostColumns === undefined ? host : (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .cutToWidth */ .G1)(host, hostColumns),
        time: `${(ms / 1000).toFixed(1)}s`,
    });
}
const MINUTE = 60_000;
/** Seconds of what takes hours are noise. */
function roughly(ms) {
    const unit = ms < 60 * MINUTE ? 1000 : MINUTE;
    return (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(Math.ceil(ms / unit) * unit);
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}


/***/ }),

/***/ 79095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ persistWatcher),
/* harmony export */   Ue: () => (/* binding */ planWatcher),
/* harmony export */   VM: () => (/* binding */ statusWatcher),
/* harmony export */   hr: () => (/* binding */ readWatcher)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97931);
/* harmony import */ var _jobs_persist_watching_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28353);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94470);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46802);
/** How far a run is, on the live line. */





function persistWatcher(terminal) {
    const progress = new _jobs_persist_watching_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .Progress */ .k(() => performance.now());
    return {
        ...listener(terminal),
        planned: (positions, images, objects) => {
            progress.planned(positions, images, objects);
            if (images === 0)
                return;
            terminal.live({
                line: columns => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(progress.read(), columns, terminal.language),
                sentence: () => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressSentence */ .L)(progress.read()),
            });
        },
        started: url => progress.started(url),
        settled: (outcome, url) => progress.settled(outcome, url),
        held: (...limit) => progress.held(...limit),
        heldBy: () => progress.heldBy(),
        found: finding => {
            for (const line of (0,_jobs_doctor_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)(finding))
                terminal.say(line);
        },
    };
}
function planWatcher(terminal) {
    let count = 0;
    const sentence = () => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-plan-read', { count });
    terminal.live({ line: columns => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(sentence().in(terminal.language), columns), sentence });
    return {
        ...listener(terminal),
        read: positions => {
            count = positions;
        },
    };
}
function statusWatcher(terminal) {
    let isLive = false;
    let reading = { done: 0, total: 0, lost: 0, bytes: 0 };
    return {
        ...listener(terminal),
        looked: ({ images, imagesDone, perSecond, leftMs }) => {
            reading = {
                ...reading,
                done: imagesDone,
                total: images,
                ...(perSecond !== undefined && { perSecond }),
                ...(leftMs !== undefined && { leftMs }),
            };
            if (isLive || images === 0)
                return;
            isLive = true;
            terminal.live({
                line: columns => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(reading, columns, terminal.language),
                sentence: () => (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressSentence */ .L)(reading),
            });
        },
    };
}
function readWatcher(terminal) {
    let reached = { count: 0, bytes: 0 };
    const sentence = () => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) });
    terminal.live({
        line: columns => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(sentence().in(terminal.language), columns),
        sentence,
    });
    return {
        ...listener(terminal),
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
    };
}
function listener(terminal) {
    return {
        notice: sentence => terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
    };
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
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var ledger = __webpack_require__(54803);
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
// EXTERNAL MODULE: ./lib/output/json-lines-file.js
var json_lines_file = __webpack_require__(31784);
// EXTERNAL MODULE: ./lib/jobs/plan/results-lines.js
var results_lines = __webpack_require__(92326);
;// CONCATENATED MODULE: ./lib/jobs/status/collected-results.js
/** The results of the parts of a plan, counted as they come, and kept on disk until they are wanted in their order. */





/** Digits of the largest position. */
const DIGITS = 16;
class CollectedResults {
    #results;
    #again;
    #counts = { ...(0,ledger/* sumOfCounts */.NU)([]) };
    #reasons = new Map();
    #resting = 0;
    #undecided = 0;
    #bytes = 0;
    #origins = 0;
    #store = 0;
    #longestMs = 0;
    #isToTryAgain = false;
    /** What is kept beside the counts. */
    constructor(kept) {
        this.#results = kept.results ? new line_sorter/* LineSorter */.g() : undefined;
        this.#again = kept.again ? new line_sorter/* LineSorter */.g() : undefined;
    }
    get counts() {
        return { ...this.#counts };
    }
    /** How many failed or were refused, by reason; the most first. */
    get reasons() {
        return Object.fromEntries([...this.#reasons].sort(([, a], [, b]) => b - a));
    }
    /** Skipped as `dead`. */
    get resting() {
        return this.#resting;
    }
    /** Skipped, and not for good: a next run may store them. */
    get undecided() {
        return this.#undecided;
    }
    get bytes() {
        return this.#bytes;
    }
    get requests() {
        return { origins: this.#origins, store: this.#store };
    }
    /** Milliseconds, of the part that took longest. */
    get longestMs() {
        return this.#longestMs;
    }
    /** @param text the results of a part, as they lie in the store. @returns how many lines cannot be read */
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
                const behind = this.add(read);
                if (behind !== undefined)
                    await behind;
            }
        }
        return unreadable;
    }
    /** @returns what to wait for, where the disk is behind */
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
    /** In the order of the lists. @returns the path; undefined where no file is wanted */
    async writeResults(name, directory) {
        return await writeSorted(this.#results, name, directory);
    }
    /** @returns the path; undefined where no file is wanted, or nothing is to be tried again */
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
                // A second one would move all behind it from their place.
                const position = line.slice(0, DIGITS);
                if (position === last)
                    continue;
                last = position;
                const behind = file.write(JSON.parse(line.slice(DIGITS)));
                if (behind !== undefined)
                    await behind;
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
/** The rate is that of so many milliseconds: who joins or leaves is seen by then. */
const WINDOW_MS = 15 * 60_000;
/** @param now milliseconds since the epoch */
function planStatus({ parts, images }, { done, aside }, now) {
    const ended = [...done].filter(([number]) => number < parts.length);
    const imagesOf = (number) => parts[number]?.images ?? 0;
    const imagesDone = ended.reduce((sum, [number]) => sum + imagesOf(number), 0);
    const imagesAside = [...aside].reduce((sum, number) => sum + imagesOf(number), 0);
    const times = ended
        .flatMap(([number, time]) => (time ? [{ number, at: +time }] : []))
        .sort((a, b) => a.at - b.at)
        .filter(({ at }) => at > now - WINDOW_MS);
    const [first] = times;
    // What ended first began before, nobody knows when.
    const counted = times.slice(1).reduce((sum, { number }) => sum + imagesOf(number), 0);
    const perSecond = first && now > first.at ? (counted / (now - first.at)) * 1000 : 0;
    const left = images - imagesDone - imagesAside;
    return {
        parts: parts.length,
        done: ended.length,
        aside: aside.size,
        images,
        imagesDone,
        ...(perSecond > 0 && { perSecond }),
        ...(perSecond > 0 && left > 0 && { leftMs: (left / perSecond) * 1000 }),
    };
}

// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 18 modules
var store_settings = __webpack_require__(84359);
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
 * How far a plan is, what became of its images, and their results in one file: all from what the workers left in the
 * store, whoever they were. Must not import `process`, `@actions/*`, ali-oss or undici.
 */



















/** Between two looks at a plan that is followed. */
const LOOK_MS = 5000;
/** Results of parts that are read at once. */
const READ_AT_ONCE = 4;
/**
 * Says how far a plan is, and what became of its images. Logs nothing, touches no `process`.
 * @throws SettingsError (the promise rejects) with every problem of what was asked, and where there is no such plan;
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
/** The same for the front doors: a missing option is one of the problems, and they know more of where they are. */
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
    for (const number of progress.aside)
        await collectAside(number, plan, store, place, collected, language, context);
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
/** What no worker could end has failed, each image of it. */
async function collectAside(number, plan, store, place, collected, language, { watch, signal, clock }) {
    if (number >= plan.parts.length)
        return;
    const reason = (0,quote/* shorten */.ml)((await (0,stored_text/* readText */.yR)(store, (0,plan_names/* asideKey */.yR)(place, number), signal))?.trim() ?? '');
    const error = new errors/* PersistError */.vc('store', 'unexpected', (0,say/* say */.c)('part-aside', { part: number, reason }));
    const outcome = { ...(0,ledger/* outcomeOfError */.Sg)(error, 1, language), outcome: 'failed' };
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
// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(79095);
// EXTERNAL MODULE: ./lib/cli/progress-line.js
var progress_line = __webpack_require__(94470);
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
/** A results file, read as often as wanted and never held as a whole. */

const CHUNK = 256 * 1024;
const NEWLINE = 0x0a;
/** @param path of a file that this process has written */
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
/** In a job of GitHub Actions: the outputs and the summary of a plan, as the action has them of a run. */








/** Makes a folder for files that later steps read; undefined where this is no job. */
async function runnerFolder({ GITHUB_ACTIONS, RUNNER_TEMP, }) {
    if (GITHUB_ACTIONS !== 'true' || !RUNNER_TEMP)
        return undefined;
    return await (0,own_folder/* ownFolder */.v)((0,external_node_path_.join)(RUNNER_TEMP, 'persist-images'));
}
/** The files in that folder; flags that name others win. */
function resultsForRunner(folder) {
    if (folder === undefined)
        return {};
    return { resultsFile: (0,external_node_path_.join)(folder, 'results.jsonl'), failedFile: (0,external_node_path_.join)(folder, 'failed.jsonl') };
}
/** Writes nothing where this is no job. */
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
/** As one run would have it. */
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










async function statusCommand({ command, options, terminal, surroundings, signal, }) {
    (0,small_heap/* keepHeapSmall */.p)();
    const asked = { ...options, ...(0,args/* singlePositional */.BT)(command, 'destination') };
    const folder = await runnerFolder(process.env);
    const report = await statusWith(surroundings, {
        ...resultsForRunner(folder),
        ...asked,
        signal,
        watch: (0,progress/* statusWatcher */.VM)(terminal),
    });
    terminal.close();
    if (command.json)
        terminal.printJson(report);
    else
        sayStatus(report, terminal);
    await writeRunnerFiles(process.env, folder, report, asked, terminal);
    if (report.failure)
        terminal.sayFailure(report.failure);
    if (report.open > 0)
        return exit/* EXIT */.dc.open;
    return report.failure === undefined ? exit/* EXIT */.dc.fine : exit/* EXIT */.dc.failed;
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
    terminal.say((0,sentence/* listed */.KE)((0,say/* say */.c)('cli-status', { plan, done, parts }), ...(aside > 0 ? [(0,say/* say */.c)('cli-status-aside', { count: aside })] : []), (0,progress_line/* progressSentence */.L)(reading)));
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

/***/ 78406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);

/** Sentences without values of their own are few. */
const MAX_SHARED = 1000;
const shared = new Map();
const NO_DETAILS = {};
class Refusal {
    #fault;
    #where;
    /** @param error of which neither the stack is kept, which takes more than the rest, nor its cause */
    constructor(error, where) {
        this.#fault = faultOf(error);
        this.#where = where;
    }
    get stage() {
        return this.#fault.stage;
    }
    get reason() {
        return this.#fault.reason;
    }
    get sentence() {
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(this.#where, this.#fault.sentence);
    }
    get advice() {
        return this.#fault.advice;
    }
    get details() {
        return this.#fault.details;
    }
}
function faultOf({ stage, reason, sentence, advice, details }) {
    const key = `${reason} ${(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)('en', sentence)}`;
    const known = shared.get(key);
    if (known)
        return known;
    const { cause: _, ...kept } = details;
    const fault = {
        stage,
        reason,
        sentence,
        advice,
        details: Object.keys(kept).length === 0 ? NO_DETAILS : kept,
    };
    if (shared.size < MAX_SHARED)
        shared.set(key, fault);
    return fault;
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ decodeImage),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   a2: () => (/* binding */ encodeImage)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2483);
/** A part of a plan as JSON Lines: a position of the lists on each, as its writer left it. Judged like any list. Pure. */


/** @param isRefused what is wrong with it is told with its place in the list */
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
/** @returns undefined for what is no line of a part */
function decodeImage(line) {
    let from;
    try {
        from = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(from) || (0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeeper */ .QZ)(from, _input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr + 1))
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
            ...((0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(fields) && { fields: Object.setPrototypeOf({ ...fields }, null) }),
            ...(problem !== undefined && { problem: sentenceOf(decodeText(problem) ?? '') }),
        },
    };
}
function isPlace(value) {
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return false;
    const { file, line, column, pointer } = value;
    const isCount = (number) => Number.isSafeInteger(number) && number > 0;
    const isInText = isCount(line) && isCount(column) && pointer === undefined;
    const isInJson = typeof pointer === 'string' && (line === undefined || isCount(line)) && column === undefined;
    return typeof file === 'string' && (isInText || isInJson);
}
/** In every language where they differ, as workers may speak another one. */
function encodeText(text) {
    const [en, zh] = [(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)('en', text), (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)('zh', text)];
    return en === zh ? en : { en, zh };
}
function decodeText(value) {
    if (typeof value === 'string')
        return value;
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { en, zh } = value;
    if (typeof en !== 'string' || typeof zh !== 'string')
        return undefined;
    return { in: language => (language === 'zh' ? zh : en) };
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
/* harmony import */ var _input_documents_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84030);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15243);
/** `plan.json`: what was planned, and into which parts. */




/**
 * @returns undefined where there is no plan of this name
 * @throws PersistError what the store says, and `store-integrity` for what is no plan
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
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || value.version !== 1)
        throw (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(key, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('stored-other-version'));
    const { id, uuid, list, images, partImages, lists, parts } = value;
    const isWhole = typeof id === 'string' &&
        /^[0-9a-f]{12}-\d{1,6}$/.test(id) &&
        typeof uuid === 'string' &&
        /^[0-9a-f-]{36}$/.test(uuid) &&
        typeof list === 'string' &&
        isCount(images) &&
        isCount(partImages) &&
        (0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(lists) &&
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
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return false;
    const { partition, images, longest, after } = value;
    return (typeof partition === 'string' &&
        /^[0-9a-f]{2}$/.test(partition) &&
        isCount(images) &&
        isCount(longest) &&
        // So no part waits for itself, over however many others.
        (after === undefined || (isCount(after) && after < number)));
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** One list, a page for a thousand parts. A part that is done is not set aside, whatever was thought of it before. */
async function readProgress(store, place, signal) {
    const done = new Map();
    const aside = new Set();
    const folder = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsFolder */ .zv)(place);
    for await (const { objects } of store.list(folder, {}, signal))
        for (const { key, lastModified } of objects) {
            const part = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_2__/* .partOfName */ .Qu)(key.slice(folder.length));
            if (part?.isAside)
                aside.add(part.number);
            else if (part)
                done.set(part.number, lastModified);
        }
    for (const number of done.keys())
        aside.delete(number);
    return { done, aside };
}
function isOver({ done, aside }, number) {
    return done.has(number) || aside.has(number);
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
/** The images of a part, as somebody has written them down. */




/** Twice what a plan puts into one. */
const MAX_IMAGES = 200_000;
/**
 * In the order of the lists.
 * @throws PersistError what the store says, and `store-integrity` where it is missing or too large
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
/* harmony import */ var _input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2483);
/* harmony import */ var _output_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73852);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32864);
/* harmony import */ var _part_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3299);
/**
 * The results of a part as they lie in the store: those of a results file, what is to be tried again with its record,
 * and a last line about the part as a whole. Read back they are judged, as anybody may have written them. Pure.
 */




function encodeResult({ result, again }) {
    return JSON.stringify({ ...result, ...(again && { again }) });
}
function encodeTotals(totals) {
    return JSON.stringify({ end: true, ...totals });
}
/** @returns undefined for what is neither */
function decodeResultLine(line, bounds) {
    let from;
    try {
        from = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(from) || (0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeeper */ .QZ)(from, _input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr + 2))
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
    return { result: Object.fromEntries(details), ...((0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(again) && { again }) };
}
const NEEDED = ['position', 'url', 'outcome'];
/** What a result may say, each as a worker would have put it; the rest is left out. */
const DETAILS = {
    position: isCount,
    url: like(/^/),
    outcome: value => _output_result_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im.includes(value),
    reason: like(/^[a-z][a-z0-9-]{0,63}$/),
    message: like(/^.{0,20000}$/s),
    key: like(/^/),
    // A page leads there.
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
    fields: _input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4,
};
function like(form) {
    return value => typeof value === 'string' && form.test(value);
}
function totalsOf({ bytes, requests, elapsedMs }) {
    const { origins, store } = (0,_input_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(requests) ? requests : {};
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
/** Small files of ours in a store, as text. What is read may have been written by anybody. */





/** Of one object, as it is stored and unpacked: some ten times what is written. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_TEXT_BYTES = 400 * 1024 * 1024;
const OPTIONS = { contentType: 'application/json', mode: 'keep-existing', isInternal: true };
const GZIP_OPTIONS = { ...OPTIONS, contentType: 'application/gzip' };
/**
 * @returns undefined where nothing is there
 * @throws PersistError what the store says, and `store-integrity` where the text is too long or no text
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
            // The memory of a chunk is gone with it.
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
 * Create-only, packed where the key ends in `.gz`.
 * @returns false where other bytes are there already
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

/***/ 54803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SQ: () => (/* binding */ KNOWN_AT_ONCE),
  Oc: () => (/* binding */ Ledger),
  Sg: () => (/* binding */ outcomeOfError),
  NU: () => (/* binding */ sumOfCounts)
});

// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/input/plan/refusal.js
var refusal = __webpack_require__(78406);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
;// CONCATENATED MODULE: ./lib/output/results-in-order.js
const END = { done: true, value: undefined };
/** An async generator would do the same with six promises a result, in place of one. */
class ResultsInOrder {
    #known;
    #whole;
    #index = 0;
    /** The call that has to wait, as all behind it have. */
    #waiting;
    /** @param whole awaited before the end is told, which is what it throws then */
    constructor(known, whole) {
        this.#known = known;
        this.#whole = whole;
    }
    next() {
        if (this.#waiting !== undefined)
            return this.#inTurn(this.#waiting.then(() => this.#later()));
        const step = this.#step();
        return step === undefined ? this.#inTurn(this.#later()) : Promise.resolve(step);
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    #inTurn(step) {
        const done = () => {
            if (this.#waiting === step)
                this.#waiting = undefined;
        };
        this.#waiting = step;
        step.then(done, done);
        return step;
    }
    async #later() {
        for (;;) {
            const step = this.#step();
            if (step !== undefined)
                return step;
            if (this.#known.resultAt(this.#index) === 'none') {
                await this.#whole;
                return END;
            }
            await this.#known.change(this.#index);
        }
    }
    /** Undefined where something is to be waited for. */
    #step() {
        for (;;) {
            const result = this.#known.resultAt(this.#index);
            if (result === 'elsewhere')
                this.#index++;
            else if (result === 'none')
                return this.#whole === undefined ? END : undefined;
            else if (result === 'unknown')
                return undefined;
            else {
                this.#index++;
                return { done: false, value: result };
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/output/ledger.js
/**
 * Who got what: outcomes as they come, results in input order. Each outcome is held once, however many
 * positions share it. Must not import sockets.
 */






const RECALLED = 1;
const HELD = 2;
/** Targets settled in a row from what the memory knows before whoever waits for results has his turn. */
const KNOWN_AT_ONCE = 1024;
class Ledger {
    /** Of what outcomes say. */
    language;
    /** Its positions of other shards are undefined: no outcome, no result, nothing to wait for. */
    #plan;
    /** In the order they came. */
    #outcomes = [];
    /** By target, the index of its outcome and `HELD`; `RECALLED` where it is not among them. */
    #indexes = new number_column/* NumberColumn */.o();
    #recalled;
    /** The last of these, each with its target: whoever keeps up has them without asking the memory again. */
    #recent = [];
    #waiting = [];
    /** Why no more will come. */
    #broken;
    constructor(plan, language) {
        this.language = language;
        this.#plan = plan;
    }
    /** The plan has more positions than before, or will have no more. */
    grew() {
        this.#wake();
    }
    /** The first outcome of a target stays. */
    settle(target, outcome) {
        this.#settle(target.number, outcome);
    }
    /** The same of what the memory knows; it is held only as long as the list may still say more of the image. */
    settleKnown(target, outcome, recalled) {
        if (!this.#plan.jobOf)
            return this.settle(target, outcome);
        if (this.isSettled(target))
            return;
        this.#recalled = recalled;
        this.#recent[target.number % KNOWN_AT_ONCE] = { number: target.number, outcome };
        this.#indexes.set(target.number, RECALLED);
        this.#wake(target.number);
    }
    /** Gives every target that has no outcome this one. */
    settleRest(outcome) {
        const { positions } = this.#plan;
        for (let index = 0; index < positions.length; index++) {
            const judged = positions.judgedAt(index);
            if (typeof judged === 'number')
                this.#settle(judged, outcome);
        }
    }
    isSettled({ number }) {
        return this.#indexes.at(number) > 0;
    }
    /** Of each target but those that the memory knew, in the order they came to have it. */
    outcomes() {
        return this.#outcomes;
    }
    /** @param whole awaited before the end is told */
    resultsInOrder(whole) {
        return new ResultsInOrder(this, whole);
    }
    resultAt(index) {
        const { positions, isWhole } = this.#plan;
        if (index >= positions.length)
            return isWhole ? 'none' : 'unknown';
        const judged = positions.judgedAt(index);
        if (judged === undefined)
            return 'elsewhere';
        const settled = this.#settled(judged);
        return settled ? this.#resultOf(index, settled) : 'unknown';
    }
    change(index) {
        if (this.#broken)
            return Promise.reject(this.#broken.by);
        const news = Promise.withResolvers();
        this.#waiting = [...this.#waiting, { index, news }];
        return news.promise;
    }
    /** Results in input order, of a run that has ended; made on the way, never kept. */
    *results() {
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled)
                yield this.#resultOf(index, settled);
        }
    }
    /** The same without what the memory knew. */
    *ownResults() {
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled && !('recall' in settled))
                yield this.#resultOf(index, settled);
        }
    }
    /** The run broke: whoever waits for results is told, as no more will come. */
    fail(error) {
        this.#broken = { by: error };
        for (const { news } of this.#waiting)
            news.reject(error);
    }
    positions() {
        return this.#plan.positions;
    }
    /** Undefined where it has none yet. */
    outcomeOf({ targetOrRefusal: judged }) {
        const settled = this.#settled(judged instanceof refusal/* Refusal */.P ? judged : judged.number);
        return settled && this.#whole(settled, judged);
    }
    /** Of images that this run wrote, each once. */
    bytesStored() {
        let sum = 0;
        for (const { outcome, bytes = 0 } of this.#outcomes)
            if (outcome === 'stored')
                sum += bytes;
        return sum;
    }
    counts() {
        const counts = { total: this.#plan.ownCount, ...zeroes() };
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled)
                counts[settled.outcome]++;
        }
        return counts;
    }
    /** Positions that were skipped for one of these reasons. */
    skippedFor(...reasons) {
        let count = 0;
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled?.outcome === 'skipped' && settled.reason && reasons.includes(settled.reason))
                count++;
        }
        return count;
    }
    /** @param settled the target that has its outcome; left out where anything may have changed */
    #wake(settled) {
        if (this.#waiting.length === 0)
            return;
        const { positions } = this.#plan;
        // Which target a position waits for may have changed since it began to.
        const isTold = ({ index }) => settled === undefined || positions.judgedAt(index) === settled;
        const told = this.#waiting.filter(isTold);
        if (told.length === 0)
            return;
        this.#waiting = this.#waiting.filter(waiting => !isTold(waiting));
        // In the next turn: what else is settled in this one goes with it.
        for (const { news } of told)
            (0,external_node_timers_.setImmediate)(news.resolve);
    }
    #settle(number, outcome) {
        if (this.#indexes.at(number) > 0)
            return;
        this.#indexes.set(number, this.#outcomes.push(outcome) - 1 + HELD);
        this.#wake(number);
    }
    #settled(judged) {
        // That of a refusal is made when it is asked for: a list may have nothing else.
        if (judged instanceof refusal/* Refusal */.P)
            return outcomeOfError(judged, 0, this.language);
        const index = this.#indexes.at(judged);
        return index === RECALLED ? this.#recalled : index === 0 ? undefined : this.#outcomes[index - HELD];
    }
    /** That of a position. */
    #settledAt(index) {
        const judged = this.#plan.positions.judgedAt(index);
        return judged === undefined ? undefined : this.#settled(judged);
    }
    #resultOf(index, settled) {
        const position = this.#plan.positions.at(index);
        return (0,result/* resultOf */.Bg)(index, position, this.#whole(settled, position.targetOrRefusal));
    }
    #whole(settled, judged) {
        if (!('recall' in settled))
            return settled;
        const target = judged;
        const recent = this.#recent[target.number % KNOWN_AT_ONCE];
        if (recent?.number === target.number)
            return recent.outcome;
        return settled.recall(this.#plan.jobOf?.(target), target);
    }
}
/** Of several runs, as one. */
function sumOfCounts(all) {
    const sum = { total: 0, ...zeroes() };
    for (const counts of all) {
        sum.total += counts.total;
        for (const name of result/* OUTCOMES */.im)
            sum[name] += counts[name];
    }
    return sum;
}
function zeroes() {
    return Object.fromEntries(result/* OUTCOMES */.im.map(name => [name, 0]));
}
/** It speaks of something nobody was asked for. */
function wasNotTried({ reason, stage }) {
    if (reason === 'cancelled' || reason === 'host-paused' || reason === 'url-expired')
        return true;
    // The run's own, which is part of the plan; a fetch's is that of one attempt.
    return reason === 'deadline' && stage === 'plan';
}
/**
 * An error as an image's outcome: `refused` as long as no origin was asked.
 * @param attempts that were begun; an address is refused within the first one, before it asks
 */
function outcomeOfError(error, attempts = 0, language = 'en') {
    const { reason, stage, details } = error;
    const refused = stage === 'plan' ||
        (reason === 'key-invalid' && attempts === 0) ||
        (reason === 'address-refused' && details.hop === undefined);
    return {
        outcome: wasNotTried(error) ? 'skipped' : refused ? 'refused' : 'failed',
        reason,
        message: (0,errors/* describeError */.Uc)(error, language),
    };
}


/***/ }),

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   E$: () => (/* binding */ lossFailure),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30612);
/** A whole run in numbers, and whether it counts as failed. Pure. */




/** What is to be said where `left` is not zero. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-left-over', { left, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(file, line)));
    const rest = count - places.length;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('overlooked', {
        count,
        places: rest > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names: lines, count: rest }) : lines,
    });
}
/** @param problems of what came behind the images, one sentence each: a run with any counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const counts = ledger.counts();
    const notTried = ledger.skippedFor('cancelled');
    // A signal that came after the last image ended nothing.
    const ending = { ...end, cancelled: end.cancelled && notTried > 0 };
    // A store that refuses makes the rest `cancelled`, too.
    const left = ledger.skippedFor('deadline', ...(ending.cancelled ? ['cancelled'] : []));
    const undecided = left + ledger.skippedFor('host-paused', 'dry-run');
    const stored = [...ledger.outcomes()].filter(({ outcome }) => outcome === 'stored');
    return {
        ...counts,
        ...ending,
        positions: ledger.positions().length,
        left,
        knownFailures: ledger.skippedFor('dead'),
        bytes: ledger.bytesStored(),
        newKeys: [...new Set(stored.flatMap(({ key }) => key ?? []))],
        results: { [Symbol.iterator]: () => ledger.results() },
        failure: failureOf({ ...counts, undecided, notTried }, failOn, ending, ledger.language, problems),
    };
}
function failureOf(counts, failOn, { stopped, cancelled }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-cancelled', { count: counts.notTried, total }));
    return lossFailure(counts, failOn, language);
}
/** One sentence where so many images were lost that the run counts as failed. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, count = lost) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost-and-failed', { lost: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost', { count, total }), rule }));
    if (failOn === 'none')
        return undefined;
    if (failOn === 'all') {
        // Images that rest after an earlier failure are not in the store either.
        const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0;
        return isNothingKept ? failed('all', total) : undefined;
    }
    if (lost === 0)
        return undefined;
    if (failOn === 'any')
        return failed('any');
    return lost * 100 > failOn.percent * total ? failed(`${failOn.percent}%`) : undefined;
}


/***/ })

};
