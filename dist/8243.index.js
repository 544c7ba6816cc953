export const id = 8243;
export const ids = [8243];
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

/***/ 99770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ newTextFacts),
/* harmony export */   R9: () => (/* binding */ readDocumentText),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   uN: () => (/* binding */ resumed),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42001);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92707);
/**
 * Streams a list's bytes as text: unpacks, decodes and checks them. For a writer it notes what writing the same bytes
 * again needs.
 */








/** @throws SettingsError if the bytes are not gzip, not text, or cannot be read */
function readText(file) {
    return decodeText(bytesOf(file), file.name);
}
/** @throws SettingsError as `readText` does */
async function* decodeText(bytes, name) {
    try {
        yield* decoded(bytes);
    }
    catch (error) {
        // An earlier step already explained what is wrong with the bytes.
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN)
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([faultOf(error, name)], 'sources');
    }
}
/** Unpacks the file if its name ends in `.gz`. A file of 0 bytes is not valid gzip and gives no bytes. */
async function* bytesOf(file) {
    if (file.supplied)
        return yield file.supplied;
    const { size } = fileStats(file);
    if (file.isUnpacked || !(0,_file_format_js__WEBPACK_IMPORTED_MODULE_7__/* .isGzipped */ .WV)(file.name) || size === 0)
        return yield* ofFile(file.path, size);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.path);
    const unzipped = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)();
    // No handling here: pipeline destroys `unzipped` with the error, so its reader gets it.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(bytes, unzipped, () => { });
    yield* withinRatio(unzipped, () => bytes.bytesRead, file.name);
}
/** @throws SettingsError for a file that has become a FIFO: reading it would wait for a writer */
function fileStats({ path, name }) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
    if (!stats.isFile())
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-no-file', { name })], 'sources');
    return stats;
}
/** Bytes that any file may unpack to. Beyond that the ratio decides; real lists stay far below it. */
const FREE_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 100;
async function* withinRatio(unzipped, packedBytes, name) {
    let size = 0;
    for await (const chunk of unzipped) {
        size += chunk.length;
        if (size > FREE_BYTES && size > packedBytes() * MAX_RATIO)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-bomb', { name, ratio: MAX_RATIO })], 'sources');
        yield chunk;
    }
}
/** Bytes. Smaller files are read in one call: for many of them the thread switches cost more than the reading. */
const MAX_AT_ONCE = 262_144;
async function* ofFile(path, size) {
    if (size <= MAX_AT_ONCE)
        yield (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    else
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
}
const NOT_TEXT = 'NOT_TEXT';
async function* decoded(chunks) {
    let decoder;
    let start = Buffer.alloc(0);
    for await (const chunk of chunks) {
        start = decoder ? chunk : Buffer.concat([start, chunk]);
        // A byte order mark of UTF-16 has two bytes.
        if (!decoder && start.length < 2)
            continue;
        decoder ??= decoderFor(start);
        yield checked(decoder.decode(start, { stream: true }));
    }
    yield checked(decoder ? decoder.decode() : decoderFor(start).decode(start));
}
/** Uses UTF-8 unless a byte order mark says UTF-16; the decoder drops the mark. */
function decoderFor(start) {
    const mark = start.toString('hex', 0, 2);
    const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
    return new node_util__WEBPACK_IMPORTED_MODULE_3__.TextDecoder(encoding, { fatal: true });
}
/** Refuses NULs: UTF-16 without a mark is valid UTF-8 full of them, and so are many binary files. */
function checked(text) {
    if (text.includes('\0'))
        throw Object.assign(new Error(NOT_TEXT), { code: NOT_TEXT });
    return text;
}
function faultOf(error, name) {
    const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) ?? 'unknown error';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-not-utf8', { name });
    if (code === NOT_TEXT)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-nul-bytes', { name });
    if (code.startsWith('Z_'))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-not-gzip', { name, code });
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-unreadable', { name, code });
}
/** Gives back a text or bytes whose beginning was read already. */
async function* resumed(read, rest) {
    try {
        yield* read;
        for (let next = await rest.next(); !next.done; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}
/** @returns undefined if the text has more than `most` characters */
async function wholeText(text, most) {
    const chunks = [];
    let length = 0;
    for await (const chunk of text) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > most)
            return undefined;
    }
    return chunks.join('');
}
function newTextFacts() {
    return { hasMark: false, sha256: '' };
}
/** @throws SettingsError if the bytes are not gzip, not UTF-8, or cannot be read */
function readDocumentText(file, facts) {
    return decodeText(observed(bytesOf(file), file.name, facts), file.name);
}
async function* observed(bytes, name, facts) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let start = Buffer.alloc(0);
    for await (const chunk of bytes) {
        digest.update(chunk);
        const next = start ? Buffer.concat([start, chunk]) : chunk;
        start = start && next.length < UTF_8_MARK.length ? next : noteMark(start && next, name, facts);
        if (!start)
            yield next;
    }
    if (start) {
        noteMark(start, name, facts);
        yield start;
    }
    facts.sha256 = digest.digest('hex');
}
/** @param start the first bytes; undefined after they were checked */
function noteMark(start, name, facts) {
    if (!start)
        return;
    if (UTF_16_MARKS.some(mark => start.subarray(0, 2).equals(mark)))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rewrite-utf16', { name })], 'sources');
    facts.hasMark = start.subarray(0, 3).equals(UTF_8_MARK);
}
const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];


/***/ }),

/***/ 38243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dV: () => (/* binding */ checkWith)
});

// UNUSED EXPORTS: CHECK, check

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/output/json-lines-file.js
var json_lines_file = __webpack_require__(31784);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/jobs/messages/say.js + 2 modules
var say = __webpack_require__(54173);
// EXTERNAL MODULE: ./lib/jobs/options/reading-job.js
var reading_job = __webpack_require__(88971);
// EXTERNAL MODULE: ./lib/jobs/check/check-fields.js
var check_fields = __webpack_require__(40993);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/journal.js
var journal = __webpack_require__(10304);
// EXTERNAL MODULE: ./lib/storage/manifest/whole-manifest.js
var whole_manifest = __webpack_require__(612);
;// CONCATENATED MODULE: ./lib/jobs/check/known-objects.js

/** Takes every line of the manifest. */
class KnownLines {
    objects = new Map();
    #rules;
    constructor(rules) {
        this.#rules = rules;
    }
    feed(line) {
        const entry = (0,entries_entry/* decodeEntry */.LP)(line, this.#rules);
        if (entry && !(0,entries_entry/* isFailedEntry */.YX)(entry))
            this.#take(entry);
        return entry !== undefined;
    }
    #take({ key, at, url, bytes, etag, loss }) {
        const isLoss = loss !== undefined;
        const known = this.objects.get(key);
        if (!known)
            this.objects.set(key, { key, at, url, bytes, etag, isLoss, listed: undefined, isRead: false });
        // A line that names a loss counts before another line of the same millisecond.
        else if (at > known.at || (at === known.at && (isLoss || !known.isLoss)))
            Object.assign(known, { at, url, bytes, etag, isLoss });
    }
}
const MD5 = /^[0-9a-f]{32}$/i;
/** Whether an ETag may be compared with others: only an MD5 says the same of the same bytes. */
function isMd5(etag) {
    return etag !== undefined && MD5.test(etag);
}
/** Whether both ETags can be compared, and differ. */
function isOtherEtag(remembered, found) {
    if (remembered === found || !isMd5(remembered) || !isMd5(found))
        return false;
    return remembered.toLowerCase() !== found.toLowerCase();
}
function compared(known, { size, etag }) {
    if (known.bytes !== undefined && known.bytes !== size)
        return 'other size';
    return isOtherEtag(known.etag, etag) ? 'other etag' : 'same';
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/lasting-reasons.js
var lasting_reasons = __webpack_require__(27796);
;// CONCATENATED MODULE: ./lib/jobs/check/wanted-lines.js
/** The lines of the manifest about some of its objects, and the newest lines of the images that they were stored for. */


class WantedLines {
    #rules;
    #wanted;
    /** By key. */
    #objects;
    /** By key, the line that counts. */
    #entries = new Map();
    /** By key, its URLs, each with the time when its origin last gave the image. */
    #urls = new Map();
    /** By URL, when its origin was last found not to have it. */
    #gone = new Map();
    #unproven = new WeakSet();
    /** By URL and subject. */
    #newest = new Map();
    #newestOfKey;
    /** Every file of the manifest was read: no other line is newer. */
    isComplete = false;
    constructor(rules, wanted) {
        this.#rules = rules;
        this.#wanted = wanted;
        this.#objects = new Map(wanted.objects.map(known => [known.key, known]));
    }
    feed(line, file) {
        // The first reading has judged this line, and to judge it again takes as long as to parse it.
        if (!('failedSince' in line) && !this.#concerns(line))
            return true;
        const entry = (0,entries_entry/* decodeEntry */.LP)(line, this.#rules);
        if (!entry)
            return false;
        if ((0,entries_entry/* isFailedEntry */.YX)(entry))
            this.#takeFailed(entry);
        else
            this.#takeImage(entry, file);
        return true;
    }
    /** In the order of their keys. An object that no line names any more is left out. */
    objects() {
        return this.#wanted.objects
            .flatMap(known => {
            const entry = this.#entries.get(known.key);
            return entry ? [{ known, entry }] : [];
        })
            .sort((a, b) => (a.known.key < b.known.key ? -1 : 1));
    }
    /** URLs of wanted objects whose newest lines were not kept. */
    furtherUrls() {
        const urls = [...this.#urls.values()].flatMap(urls => [...urls.keys()]);
        return urls.filter(url => !this.#wanted.urls.has(url));
    }
    /** Whether the origin of every URL of a key was found not to have the image, after it had been stored. */
    isGone(key) {
        return [...(this.#urls.get(key) ?? [])].every(([url, at]) => (this.#gone.get(url) ?? '') >= at);
    }
    /** Whether a digest proves the line. */
    isProven(entry) {
        return !this.#unproven.has(entry);
    }
    /** Lines of the images whose newest line names the key. Call after the last line. */
    newestOf(key) {
        this.#newestOfKey ??= Map.groupBy(this.#newest.values(), line => line.key);
        return this.#newestOfKey.get(key) ?? [];
    }
    #concerns({ key, url }) {
        const { urls, candidates } = this.#wanted;
        return this.#objects.has(key) || urls.has(url) || candidates.has(key);
    }
    #takeFailed({ url, at, reason }) {
        if ((0,lasting_reasons/* isGone */.ST)(reason) && (this.#gone.get(url) ?? '') < at)
            this.#gone.set(url, at);
    }
    #takeImage(entry, file) {
        const { key, url } = entry;
        const isProven = !this.#wanted.unproven.has(file);
        if (!isProven)
            this.#unproven.add(entry);
        else if (this.#wanted.urls.has(url)) {
            const image = JSON.stringify([url, (0,entries_entry/* entryIdentity */.z9)(entry)]);
            const newest = this.#newest.get(image);
            if (!newest || (0,entries_entry/* isLater */.d8)(entry, newest))
                this.#newest.set(image, entry);
        }
        this.#wanted.candidates.delete(key);
        if (!this.#objects.has(key))
            return;
        const known = this.#entries.get(key);
        if (!known || this.#isBefore(entry, known))
            this.#entries.set(key, entry);
        const urls = this.#urls.get(key) ?? new Map();
        const at = servedAt(entry);
        if ((urls.get(url) ?? '') < at)
            this.#urls.set(key, urls.set(url, at));
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
    async readObjects(signal) {
        const lines = new KnownLines(this.#rules);
        const files = await this.#read(lines, signal);
        return files === 0 ? undefined : lines.objects;
    }
    /**
     * Reads the lines of these objects.
     * @param candidates loses the keys that a line names
     */
    async readWanted(objects, candidates, signal) {
        const urls = new Set(objects.map(({ url }) => url));
        for (;;) {
            const lines = new WantedLines(this.#rules, { objects, urls, candidates, unproven: this.#unproven });
            await this.#read(lines, signal);
            lines.isComplete = this.unreadable.size === 0;
            const further = lines.furtherUrls();
            if (further.length === 0)
                return lines;
            // An object has most often one URL. Another one may have a newer line, in a file that was read before.
            for (const url of further)
                urls.add(url);
        }
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
 * @param bounds keys that divide the objects, in order
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
/** From the key `after` to the key `upTo`; undefined at the ends of the listing. */
async function listRange(store, { after, upTo }, take, signal) {
    const { prefix } = store;
    const query = { match: key_match/* EVERY_KEY */.Q, after };
    const pages = (0,list_objects/* listingPages */.py)(store, query, (0,reserved_folder/* reservedFolderIn */.oI)(prefix) !== undefined, signal);
    for await (const { objects } of pages) {
        signal.throwIfAborted();
        const [first, last] = [objects[0], objects.at(-1)];
        // A page may go on into the next range. Some stores ignore where a list is to begin.
        const isBefore = ({ key }) => after !== undefined && (0,byte_order/* byBytes */.b)(key, after) <= 0;
        const isBeyond = ({ key }) => upTo !== undefined && (0,byte_order/* byBytes */.b)(key, upTo) > 0;
        const isCut = first && last && (isBefore(first) || isBeyond(last)) && (0,list_objects/* isInOrder */.ql)(objects);
        take(isCut ? objects.filter(object => !isBefore(object) && !isBeyond(object)) : objects);
        if (isCut && isBeyond(last))
            return;
    }
}
/** With fewer keys, ranges differ more in length, and the longest one decides when a listing ends. */
const MAX_KEYS = 4096;
/** @returns keys that divide all keys into `count` ranges of about the same length; fewer if there are few keys */
function dividing(keys, size, count) {
    const every = Math.ceil(size / MAX_KEYS);
    const sample = [];
    let number = 0;
    for (const key of keys)
        if (number++ % every === 0)
            sample.push(key);
    sample.sort(byte_order/* byBytes */.b);
    const at = (index) => sample[Math.floor(((index + 1) * sample.length) / count)];
    const bounds = Array.from({ length: count - 1 }, (_, index) => at(index));
    return [...new Set(bounds.filter(key => key !== undefined))];
}

// EXTERNAL MODULE: ./lib/base/concurrency/map-ordered.js
var map_ordered = __webpack_require__(73675);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/losses.js
var losses = __webpack_require__(49153);
;// CONCATENATED MODULE: ./lib/jobs/check/treat-damage.js




function only(result) {
    return { result, lines: [], unwritten: result };
}
function isMissing({ state }) {
    return state === 'missing' || state === 'dangling';
}
/** States of an object that is there with the remembered bytes, as far as anybody can say. */
const THERE = new Set(['whole', 'archived', 'no-digest']);
class DamageTreatment {
    #tools;
    constructor(tools) {
        this.#tools = tools;
    }
    /** Whether an object has to be treated: it is damaged, or it is there again after the manifest called it missing. */
    concerns(object) {
        return isMissing(object) || object.state === 'changed' || (this.writes(object) && THERE.has(object.state));
    }
    /** Whether the manifest calls the object missing, and this check writes down that it is there again. */
    writes({ known }) {
        return this.#tools.acceptMissing && known.isLoss;
    }
    async *results(objects, lines, signal) {
        for (let at = 0; at < objects.length; at += journal/* MAX_LINES */.xg) {
            const treated = objects.slice(at, at + journal/* MAX_LINES */.xg).map(object => this.#treat(object, lines));
            const news = treated.flatMap(({ lines }) => lines);
            const isWritten = news.length === 0 || (await this.#tools.manifest.write(news, signal));
            for (const { result, unwritten } of treated) {
                const ended = isWritten ? result : unwritten;
                if (this.#tools.everyObject || ended.state !== 'whole')
                    yield ended;
            }
        }
    }
    #treat(object, lines) {
        const { entry } = object;
        const newest = lines.newestOf(entry.key);
        if (isMissing(object) && newest.length > 0 && newest.every(({ loss }) => loss === 'accepted'))
            return only({ ...object, state: 'accepted' });
        const isSuperseded = lines.isComplete &&
            lines.isProven(entry) &&
            newest.length === 0 &&
            !this.#tools.linked.has(entry.key) &&
            !THERE.has(object.state);
        if (isSuperseded)
            return only({ ...object, state: 'superseded', message: undefined });
        return this.#tools.acceptMissing ? this.#accepted(object, newest, lines.isComplete) : only(object);
    }
    /** Writes down what is accepted as missing, and what is there again. */
    #accepted(object, newest, isComplete) {
        const asIs = only(object);
        const [at = '', now = ''] = [object.judgedAt, this.#tools.clock.now()].map(time => new Date(time).toISOString());
        // A run has looked since, so its line counts. Beyond the present it is only of a clock ahead.
        if (newest.some(line => line.at > at && line.at <= now))
            return asIs;
        if (THERE.has(object.state))
            return { ...asIs, lines: newest.filter(({ loss }) => loss).map(line => (0,losses/* nextLine */.sE)(line, at)) };
        if (!isMissing(object))
            return asIs;
        if (!isComplete)
            return only({ ...object, message: (0,say/* say */.c)('check-not-accepted-unread') });
        if (newest.length === 0)
            return only({ ...object, message: (0,say/* say */.c)('check-not-accepted-linked') });
        return {
            result: { ...object, state: 'accepted', message: undefined },
            lines: newest.map(line => (0,losses/* nextLine */.sE)(line, at, 'accepted')),
            unwritten: object,
        };
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





/** Ranges of a listing that are read at once. */
const RANGES = 4;
/** With fewer objects, one range has too few pages to be divided. */
const MIN_DIVIDED = 4000;
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
    /** Remembered objects that the source lists, their bytes, and whether any of them has an ETag to compare. */
    #listed = 0;
    #bytes = 0;
    #hasEtags = false;
    /** Objects whose bytes were read. */
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
        return this.#judge.ignoresEtags || (this.#listed > 0 && !this.#hasEtags);
    }
    /** @throws PersistError if the source as a whole refuses */
    async *results(signal) {
        const { objects, concurrency, everyObject } = this.#tools;
        const bounds = objects.size < MIN_DIVIDED ? [] : dividing(objects.keys(), objects.size, RANGES);
        await listRanges(this.#store, bounds, page => this.#compareAll(page), signal);
        this.#orphans.endListing();
        for await (const batch of this.#batches(signal)) {
            const treated = [];
            const settle = (object, whileJudging) => this.#settle({ ...object, ...batch }, whileJudging);
            for await (const judged of inOrder(batch.lines.objects(), concurrency, settle, signal))
                if (judged && this.#treatment.concerns(judged))
                    treated.push(judged);
                else if (judged && (everyObject || judged.state !== 'whole'))
                    yield judged;
            yield* this.#treatment.results(treated, batch.lines, signal);
        }
        // Only a later reading of the manifest says whether an object is an orphan.
        if (this.#orphans.candidates.size > 0 && !this.#isReadAgain)
            await this.#readWanted([], false, signal);
    }
    /** Compares what the source lists with what the manifest names. */
    #compareAll(page) {
        const { objects, reached } = this.#tools;
        for (const object of page) {
            const known = objects.get(object.key);
            if (known)
                this.#compare(known, object);
            else
                this.#orphans.take(object);
        }
        reached(this.#listed, this.#bytes);
    }
    #compare(known, object) {
        if (known.listed)
            return;
        known.listed = compared(known, object);
        this.#listed++;
        this.#bytes += object.size;
        this.#hasEtags ||= isMd5(known.etag) && isMd5(object.etag);
    }
    /** Objects that have to be looked at; at the end those that a run may have replaced meanwhile. */
    async *#batches(signal) {
        let wanted = [];
        for (const known of this.#tools.objects.values()) {
            if (!this.#isWanted(known))
                continue;
            if (wanted.push(known) < BATCH)
                continue;
            yield await this.#readWanted(wanted, false, signal);
            wanted = [];
        }
        if (wanted.length > 0)
            yield await this.#readWanted(wanted, false, signal);
        if (this.#unsettled.size === 0)
            return;
        await this.#tools.clock.sleep(SETTLE_MS, signal);
        yield await this.#readWanted([...this.#unsettled.keys()], true, signal);
    }
    async #readWanted(wanted, isSettled, signal) {
        const lines = await this.#tools.manifest.readWanted(wanted, this.#orphans.candidates, signal);
        this.#isReadAgain = true;
        return { lines, isSettled };
    }
    #isWanted(known) {
        const { depth, everyObject, isInShare } = this.#tools;
        return everyObject || depth.look === 'head' || this.#mayConcern(known) || isInShare(known.key);
    }
    /** Whether the listing and the manifest leave a doubt. */
    #mayConcern(known) {
        return this.#isSuspicious(known) || this.#treatment.writes({ known });
    }
    #isSuspicious({ listed }) {
        return listed === 'other etag' ? !this.#judge.ignoresEtags : listed !== 'same';
    }
    /** @returns undefined for an object that is looked at again later */
    async #settle(read, signal) {
        const { known, entry, lines } = read;
        const { writtenAt, ...judgement } = await this.#judgeObject(read, signal);
        const { state, found } = judgement;
        const judgedAt = this.#tools.clock.now();
        const judged = { known, entry, judgedAt, ...judgement };
        if (state === 'changed' && this.#isUnsettled(read, found, writtenAt)) {
            if (read.isSettled)
                return { ...judged, state: 'unknown', message: (0,say/* say */.c)('check-still-changing') };
            this.#unsettled.set(known, found);
            return undefined;
        }
        return state === 'missing' && lines.isGone(entry.key) ? { ...judged, state: 'dangling' } : judged;
    }
    async #judgeObject({ known, entry, lines, isSettled }, signal) {
        const isHead = this.#tools.depth.look === 'head';
        const isInShare = this.#tools.isInShare(known.key);
        if (!isSettled && !isInShare && !isHead && !this.#mayConcern(known))
            return { state: 'whole' };
        const wasRead = () => {
            if (!known.isRead)
                this.#read++;
            known.isRead = true;
        };
        const look = { type: isHead || isInShare, bytes: isInShare, wasRead };
        const { url, key, firstSeen, at } = entry;
        const said = lines.isProven(entry) ? entry : { url, key, firstSeen, at };
        return await this.#judge.judge(key, said, look, signal);
    }
    /** In the second look, an object that has changed again is being replaced by a run. */
    #isUnsettled({ known, isSettled }, found, writtenAt = 0) {
        if (isSettled) {
            const before = this.#unsettled.get(known);
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
/** @returns every key that a document may link to and that a line of the manifest names, or an orphan may have */
async function linkedKeys(documents, targets, signal) {
    const linked = new Set();
    const take = linkTaker(targets, linked);
    for (const document of documents) {
        let rest = '';
        for await (const portion of (0,documents_text/* readText */.yR)(document)) {
            signal.throwIfAborted();
            const text = rest + portion;
            for (const end of [WORD_END, TEXT_END])
                for (const link of text.split(end))
                    take(link);
            rest = text.slice(-OVERLAP);
        }
    }
    return linked;
}
/** @returns adds the keys that a link may mean */
function linkTaker({ prefix, objects, isName }, linked) {
    /** The last links, since a document names an image several times. */
    const seen = new Set();
    const take = (path) => {
        const key = prefix + path;
        if (path !== '' && (objects.has(key) || isName?.(path)))
            linked.add(key);
    };
    return link => {
        if (link.length < 5 || link.length > MAX_LINK || seen.has(link))
            return;
        if (seen.size > 10_000)
            seen.clear();
        seen.add(link);
        const plain = unescaped(link);
        for (const spelling of new Set([plain, plain.replace(/[?#].*$/s, ''), decoded(plain)]))
            for (const path of endsOf(spelling))
                take(path);
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

// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/jobs/check/orphans.js
/** Objects that no line of the manifest names, but that this key template can have made. */



/** A younger object is no orphan: a run may still be about to remember it. */
const GRACE_MS = 24 * 3_600_000;
class Orphans {
    #store;
    #rules;
    /** Keys of objects that may be orphans. A later reading of the manifest decides. */
    candidates = new Set();
    /** Objects that are not ours: their names are none of the template. */
    foreign = 0;
    /** Folders below the prefix that are destinations of their own: their manifests name what lies there. */
    #destinations = new Set();
    constructor(store, rules) {
        this.#store = store;
        this.#rules = rules;
    }
    /** Takes an object that no line named so far. */
    take({ key, lastModified }) {
        const { isName, linked, now } = this.#rules;
        if (linked.has(key) || this.candidates.has(key))
            return;
        const { prefix } = this.#store;
        const path = key.slice(prefix.length);
        const own = (0,reserved_folder/* reservedFolderIn */.oI)(path);
        if (own !== undefined)
            this.#sawManifest(own);
        else if (!isName?.(path) || !(0,object_key/* isImageKey */.lu)(key, prefix) || this.#isOfOther(path))
            this.foreign++;
        // Without a date, nothing shows that no run is about to remember it.
        else if (lastModified && now() - +lastModified >= GRACE_MS)
            this.candidates.add(key);
    }
    /** Call after the listing: some names come before those of the manifest in their folder. */
    endListing() {
        for (const key of this.candidates)
            if (this.#isOfOther(key.slice(this.#store.prefix.length))) {
                this.candidates.delete(key);
                this.foreign++;
            }
    }
    /** The orphans after the last reading of the manifest. */
    keys() {
        return [...this.candidates].sort(byte_order/* byBytes */.b);
    }
    /** Notes that files of ours lie below the prefix. */
    #sawManifest(folder) {
        if (folder !== reserved_folder/* RESERVED_FOLDER */.MI)
            this.#destinations.add(folder.slice(0, -reserved_folder/* RESERVED_FOLDER */.MI.length));
    }
    /** Whether an object lies below another destination. */
    #isOfOther(path) {
        if (this.#destinations.size === 0)
            return false;
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
            if (this.#destinations.has(path.slice(0, end + 1)))
                return true;
        return false;
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









/** A check holds about 500 bytes of each object. More objects may take more than the heap of Node has by default. */
const MANY_OBJECTS = 4_000_000;
class CheckRun {
    #work;
    #manifest;
    #objects = new Map();
    #orphans;
    #check;
    constructor(work) {
        this.#work = work;
    }
    /** @throws SettingsError if there is no manifest; PersistError if the source as a whole refuses */
    async *results() {
        const { settings, context, surroundings, source, open } = this.#work;
        const { clock, watch, signal } = context;
        const place = settings.manifest ? await open(settings.manifest) : source;
        const writer = { clock, runId: surroundings.runId ?? 'local' };
        const manifest = new CheckManifest(place, source.prefix, writer);
        this.#manifest = manifest;
        const objects = await manifest.readObjects(signal);
        if (!objects)
            throw new errors/* SettingsError */.GN([(0,say/* say */.c)('check-no-manifest', { place: (0,quote/* quote */.hD)(settings.source) })]);
        this.#objects = objects;
        // Without one line about this prefix the check would be green and mean nothing.
        if (manifest.outside && objects.size === 0)
            throw new errors/* SettingsError */.GN([manifest.outside]);
        for (const notice of [manifest.outside, adviceFor(objects.size)])
            if (notice)
                watch.notice(notice);
        yield* this.#unreadableFiles(new Set());
        const isName = nameTest(settings.template.text);
        const targets = { prefix: source.prefix, objects, isName };
        const linked = await linkedKeys(settings.documents, targets, signal);
        const orphans = new Orphans(source, { isName, linked, now: () => source.now?.() ?? clock.now() });
        this.#orphans = orphans;
        const known = new Set(manifest.unreadable);
        const { look, share } = settings.depth;
        const tools = {
            ...settings,
            ...{ objects, linked, manifest, clock, reached: watch.reached },
            isInShare: look === 'bytes' ? shareTest(share, clock.now()) : () => false,
            everyObject: surroundings.everyObject === true,
        };
        const check = new SourceCheck(source, tools, orphans);
        this.#check = check;
        yield* check.results(signal);
        yield* this.#unreadableFiles(known);
        if (!this.isManifestDamaged)
            for (const key of orphans.keys())
                yield { key, state: 'orphan' };
    }
    get isManifestDamaged() {
        return this.#manifest !== undefined && this.#manifest.unreadable.size > 0;
    }
    /** Why the manifest took a line of this check no more. */
    get refusal() {
        return this.#manifest?.refusal;
    }
    get facts() {
        const { candidates, foreign } = this.#orphans ?? { candidates: new Set(), foreign: 0 };
        return {
            objects: this.#objects.size,
            orphans: this.isManifestDamaged ? undefined : candidates.size,
            foreign,
            read: this.#check?.read,
            sizeAlone: this.#check?.isSizeAlone === true,
        };
    }
    /** @param known files that are results already */
    *#unreadableFiles(known) {
        const message = (0,say/* say */.c)('check-unreadable-file').in(this.#work.settings.store.language);
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
// EXTERNAL MODULE: ./lib/jobs/persist/options/contradictions.js
var contradictions = __webpack_require__(35854);
;// CONCATENATED MODULE: ./lib/jobs/check/check-settings.js
/** Settings of a check that its options do not hold as they are. */





async function checkSettings({ options, environment, problems, store, }) {
    const { manifestAt, key, resultsFile, damagedFile } = options;
    const manifest = manifestAt && store
        ? problems.attempt(() => (0,contradictions/* manifestStore */.HD)(manifestAt, environment.cwd, store))
        : undefined;
    const template = key ? problems.attempt(() => (0,key_template/* parseTemplate */.Q)(key), (0,quote/* quote */.hD)(key, 'key')) : undefined;
    const documents = await documentsOf(options.documents ?? [], environment, problems);
    problems.add(await (0,contradictions/* fileProblems */.tH)({ 'results-file': resultsFile, 'damaged-file': damagedFile }, environment));
    // No settings are made if the template is missing.
    return { manifest, template: template, documents };
}
async function documentsOf(patterns, { cwd, workspace }, problems) {
    // Any file may hold links, whatever its ending; it is read as text.
    const found = await (0,files/* findFiles */.l)(patterns, cwd, workspace, 'text');
    const odd = found.failed.map(({ problem }) => problem);
    problems.add([...found.problems, ...odd].map(problem => (0,sentence/* faultAt */.ux)('documents', problem)));
    return found.files;
}

// EXTERNAL MODULE: ./lib/jobs/check/report.js + 1 modules
var check_report = __webpack_require__(365);
;// CONCATENATED MODULE: ./lib/jobs/check/check.js
/**
 * Checks whether a source holds what the manifest remembers. Deletes nothing. Must not import `process`, `@actions/*`,
 * ali-oss or undici.
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
    return (0,reading_job/* startJob */._)(CHECK, surroundings, options);
}
const CHECK = {
    fields: check_fields/* CHECK_FIELDS */.nB,
    cancelled: (0,say/* say */.c)('check-cancelled'),
    settings: checkSettings,
    mayWrite: ({ acceptMissing }) => acceptMissing === true,
    work: checkSource,
};
async function* checkSource(work) {
    const startedAt = performance.now();
    const { settings, context, surroundings, results, requests } = work;
    const { language } = settings.store;
    const damaged = await openDamaged(work);
    const run = new CheckRun(work);
    const counts = new check_report/* CheckCounts */.pb();
    for await (const checked of run.results()) {
        const result = 'entry' in checked ? resultOf(checked, language) : checked;
        counts.take(result);
        if ((0,check_report/* hasOtherBytes */.Oj)(result))
            await damaged?.write(result.key);
        const isFine = result.state === 'whole' || result.state === 'accepted';
        if (!isFine)
            await results?.write(result);
        if (!isFine || surroundings.everyObject)
            yield result;
    }
    await damaged?.end();
    const { facts, isManifestDamaged } = run;
    if (isManifestDamaged)
        context.watch.notice((0,say/* say */.c)('check-no-orphans'));
    const refusal = run.refusal && {
        reason: run.refusal.reason,
        message: (0,sentence/* textIn */.r7)(language, (0,say/* say */.c)('check-unwritten', { refusal: (0,errors/* descriptionOf */.Kq)(run.refusal) })),
    };
    const report = {
        ...facts,
        states: counts.states(facts.objects),
        unreadable: counts.unreadable,
        requests: requests(),
        elapsedMs: Math.round(performance.now() - startedAt),
        damagedFile: damaged?.path,
        refusal,
    };
    const failure = (0,check_report/* failureOf */.g5)(report, settings.failOn);
    return { ...report, failure: refusal?.message ?? (failure && (0,sentence/* textIn */.r7)(language, failure)) };
}
/** @throws SettingsError if the file cannot be written */
async function openDamaged({ settings: { damagedFile }, context, closing }) {
    await (0,results_file/* checkWritable */.ZB)({ 'damaged-file': damagedFile }, context);
    if (damagedFile === undefined)
        return undefined;
    return closing.with((0,json_lines_file/* openLines */.es)((0,external_node_path_.resolve)(context.cwd, damagedFile), 'damaged-file', String));
}
function resultOf({ entry, state, why, found, message }, language) {
    const { key, url, fetchedUrl, bytes, etag, sha256, contentType } = entry;
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
        ...(message !== undefined && { message: (0,sentence/* textIn */.r7)(language, message) }),
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
  Oj: () => (/* binding */ hasOtherBytes),
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
/** What a check says of an object. */
const OBJECT_STATES = [
    'whole',
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
/** Whether the source lacks an object with the remembered bytes, which a copy may have. */
function hasOtherBytes({ state, why }) {
    return state === 'missing' || state === 'dangling' || (state === 'changed' && why !== 'type');
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
    if (pattern.length > _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN */ .Y5)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('match-long', { most: _base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN */ .Y5 }));
    if (pattern.startsWith('/') || pattern.includes('\\'))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('match-slashes'));
    return { ...(0,_base_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(pattern), includesReserved: (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedFolderIn */ .oI)(pattern) !== undefined };
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

/***/ 88971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ startJob)
/* harmony export */ });
/* unused harmony export makeSettings */
/* harmony import */ var _base_closing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10406);
/* harmony import */ var _base_concurrency_lazy_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47759);
/* harmony import */ var _output_results_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96742);
/* harmony import */ var _storage_stores_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44370);
/* harmony import */ var _open_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4935);
/* harmony import */ var _store_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55993);
/** Jobs that read a source: they judge their options, open the source and end where their caller cancels, all alike. */






/** Starts the job when it is read. @throws as `run` does */
function startJob(job, surroundings, options) {
    return new _base_concurrency_lazy_run_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyRun */ .i(run(job, surroundings, options));
}
async function* run(job, surroundings, options) {
    const { context, settings } = await (0,_open_job_js__WEBPACK_IMPORTED_MODULE_3__/* .openJob */ .Iv)(job.fields, options, surroundings, (given, environment, info) => makeSettings(job, given, environment, info));
    const { watch, signal } = context;
    const results = await (0,_output_results_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openResults */ .Bm)(settings.resultsFile, context);
    const closing = new _base_closing_js__WEBPACK_IMPORTED_MODULE_5__/* .Closing */ .I();
    if (results)
        closing.with(results);
    let requests = 0;
    const open = async (place) => closing.with(await (0,_storage_stores_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C)(place, watch.notice, () => requests++));
    try {
        const source = await open(settings.store);
        const tools = {
            settings,
            context,
            surroundings,
            source,
            results,
            closing,
            open,
            requests: () => requests,
        };
        const report = yield* job.work(tools);
        await results?.end();
        return { ...report, resultsFile: results?.path };
    }
    catch (error) {
        throw (0,_open_job_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessCancelled */ .MS)(signal, error, job.cancelled);
    }
    finally {
        await closing.close(true);
    }
}
/** @throws SettingsError with every problem that can be found without a request */
async function makeSettings(job, given, environment, info) {
    const { options, problems, store } = (0,_store_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readStoreOptions */ .E)(job.fields, given, options => ({ name: 'source', mayWrite: job.mayWrite?.(options) === true }), { ...environment, info });
    const own = await job.settings({ given, options, environment, store: store?.settings, problems });
    problems.refuse();
    // `refuse` has thrown if the store is missing.
    const { settings, notices } = store;
    return { ...options, ...own, store: settings, notices };
}


/***/ }),

/***/ 35854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ namedFileProblems),
/* harmony export */   HD: () => (/* binding */ manifestStore),
/* harmony export */   tH: () => (/* binding */ fileProblems),
/* harmony export */   vM: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _input_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42001);
/* harmony import */ var _output_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36685);
/* harmony import */ var _storage_stores_bucket_dialect_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67621);
/* harmony import */ var _storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11456);
/* harmony import */ var _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14035);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41350);
/** Finds settings that are valid one by one but contradict each other, and files that cannot be named. */










/** @param store undefined if the store's settings break a rule */
function contradictions({ metadata = {}, bytesField, shard }, store) {
    const problems = [];
    if (bytesField && shard.count > 1)
        problems.push((0,_input_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('bytes-and-shard'));
    const limit = store && limitOf(store);
    const size = (0,_storage_stores_bucket_dialect_words_js__WEBPACK_IMPORTED_MODULE_6__/* .metadataBytes */ .L)(metadata);
    if (limit && size > limit.most)
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('metadata-too-large', { size, ...limit }));
    return problems;
}
/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function limitOf(settings) {
    if (!('location' in settings))
        return undefined;
    const { service, metadataLimit, hasRulesAt } = _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .BUCKET_KINDS */ .TM[settings.kind];
    return hasRulesAt(settings.location) ? { store: service, most: metadataLimit } : undefined;
}
/**
 * Returns the settings that open the folder of the manifest.
 * @param at the option as typed: a folder, with or without `file:`
 * @param cwd absolute path that a relative folder starts from
 * @throws SettingsError with one sentence
 */
function manifestStore(at, cwd, images) {
    if (images.kind !== 'file')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .saysIdle */ .ZF)(['manifest-at'], (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('manifest-at-bucket', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(at) }))]);
    return { ...images, directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folderAt(at)) };
}
function folderAt(at) {
    const destination = /^file:/i.test(at) ? (0,_storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDestination */ .G2)(at, 'manifest-at') : undefined;
    if (destination?.kind === 'file')
        return destination.directory;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(at))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('manifest-at-url', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(at) })]);
    return at;
}
/** @returns one sentence per problem */
async function namedFileProblems({ resultsFile, failedFile, newFile, galleryFile, rewriteTo }, bounds) {
    const named = {
        'results-file': resultsFile,
        'failed-file': failedFile,
        'new-file': newFile,
        'gallery-file': galleryFile,
    };
    return await fileProblems(named, bounds, { 'rewrite-to': rewriteTo === 'in-place' ? undefined : rewriteTo });
}
/**
 * Judges where files may lie. Two settings that name the same file would overwrite each other's.
 * @param others files whose places are judged elsewhere
 * @returns one sentence per problem
 */
async function fileProblems(named, bounds, others = {}) {
    const files = Object.entries({ ...named, ...others });
    const shared = files.flatMap(([second, file], index) => {
        const same = ([, other]) => file && other && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(bounds.cwd, file) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(bounds.cwd, other);
        const [first] = files.slice(0, index).find(same) ?? [];
        return first && file ? [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('run-same-files', { first, second, path: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file) })] : [];
    });
    return [...shared, ...(await (0,_output_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .placeProblems */ .k)(named, bounds))];
}


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

/***/ 48948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cleanSegment),
/* harmony export */   t: () => (/* binding */ cleanPath)
/* harmony export */ });
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58585);
/* harmony import */ var _windows_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55397);
/**
 * Turns text from a URL or a record into one key segment, by one rule. Percent-escapes are decoded once and Unicode
 * is composed (NFC). Separators, control characters and characters special to a shell become '_'. A segment has no
 * dot at the start, no dot or space at the end, no bare Windows device name, and at most 200 bytes. Pure.
 */


/** Leaves room for an extension and a hash in the 255 bytes of a segment. */
const MAX_BYTES = 200;
/** C0 and C1 controls, line separators, bidi controls, and characters with a meaning for Windows or a shell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const REPLACED_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Bidi_Control}/\\:*?"<>|]/gu;
/** @returns a segment that meets every key rule; '' if nothing of the text is left */
function cleanSegment(text) {
    // A broken escape stays as written.
    const decoded = (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .oF)(text) ?? text;
    const plain = decoded.toWellFormed().normalize('NFC').replace(REPLACED_CHARACTERS, '_');
    // Spaces go first: a leading space would hide a dot or a device name.
    const safe = trimEnd(plain.trimStart()).replace(/^\.+/, dots => '_'.repeat(dots.length));
    return trimEnd(cutBytes((0,_windows_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeviceName */ .y)(safe) ? `_${safe}` : safe, MAX_BYTES));
}
/** Cleans several segments; empty ones are dropped. */
function cleanPath(path) {
    return path.split('/').map(cleanSegment).filter(Boolean).join('/');
}
/** A loop, because a pattern anchored at the end would be quadratic on long runs of dots. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === '.' || text[end - 1]?.trim() === ''))
        end--;
    return text.slice(0, end);
}
function cutBytes(text, limit) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit)
        return text;
    // A character that is cut in half decodes to U+FFFD, which is dropped.
    return bytes
        .subarray(0, limit)
        .toString()
        .replace(/\ufffd+$/, '');
}


/***/ }),

/***/ 75395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85900);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48948);
/* harmony import */ var _object_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32864);
/**
 * The template language of the input `key`: `{variable}`, `{variable:argument}`, everything else as written. A
 * template is parsed once and rendered for each image. Must not import the network or the stores.
 */






const DIGESTS = ['sha256', 'sha1', 'md5'];
const FROM_BYTES = new Set([...DIGESTS, 'ext', 'width', 'height']);
const FIELD = 'field.';
const FROM_LIST = new Set(['file.dir', 'file.name']);
const NO_BYTES = { extension: '', digests: {} };
/** @throws PersistError that names the rule the template breaks */
function parseTemplate(text) {
    const parts = [];
    let skeleton = '';
    const used = new Map();
    // Odd pieces stood between braces.
    for (const [index, piece] of text.split(/\{([^{}]*)\}/).entries()) {
        skeleton += index % 2 === 1 ? 'x' : piece;
        if (index % 2 === 1)
            parts.push(variable(piece, used));
        else if (/[{}]/.test(piece))
            throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('template-brace', { brace: piece.match(/[{}]/)?.[0] ?? '' }));
        else if (piece !== '')
            parts.push(() => piece);
    }
    if (used.size === 0)
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('template-constant', { example: '{sha256}' }));
    // Rules that the fixed text breaks: no image could mend them, and all would be fetched first.
    const rule = (0,_object_key_js__WEBPACK_IMPORTED_MODULE_5__/* .brokenPathRule */ .jd)(skeleton);
    if (rule)
        throw broken(rule);
    const digests = DIGESTS.filter(name => used.has(name));
    return {
        text,
        fields: [...used.keys()].flatMap(name => name.startsWith(FIELD) ? [name.slice(FIELD.length)] : FROM_LIST.has(name) ? [name] : []),
        digests,
        needsBytes: [...used.keys()].some(name => FROM_BYTES.has(name)),
        holdsHash: digests.some(name => used.get(name) === ''),
        render(facts, bytes = NO_BYTES) {
            let key = '';
            for (const part of parts)
                key += part(facts, bytes);
            // A list in the top folder has no `file.dir`.
            return used.has('file.dir') ? key.replace(/(^|\/)\/+/g, '$1') : key;
        },
    };
}
function variable(piece, used) {
    const colon = piece.indexOf(':');
    const name = colon < 0 ? piece : piece.slice(0, colon);
    const argument = colon < 0 ? '' : piece.slice(colon + 1);
    // A whole digest beside a slice of it still counts as whole.
    used.set(name, argument === '' ? '' : (used.get(name) ?? argument));
    const date = datePart(name, argument);
    if (date)
        return facts => date(facts.startedAt);
    const value = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : fieldOrDigest(name);
    if (!value)
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('template-unknown', { variable: `{${name}}`, known: KNOWN }));
    return argument === '' ? value : sliced(value, piece, argument);
}
const VARIABLES = {
    ext: (_, bytes) => bytes.extension,
    width: (_, bytes) => String(bytes.width ?? 0),
    height: (_, bytes) => String(bytes.height ?? 0),
    name: ({ url }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSegment */ .N)(baseNameOf(url)) || 'image',
    host: ({ url }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSegment */ .N)(url.hostname) || 'data',
    path: ({ url }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanPath */ .t)(url.pathname) || 'image',
    'run.id': ({ runId }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSegment */ .N)(runId),
    'file.dir': ({ fields }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanPath */ .t)(listText(fields, 'file.dir')),
    'file.name': ({ fields }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSegment */ .N)(listText(fields, 'file.name')) || 'list',
};
const KNOWN = '{sha256} {sha1} {md5} {url.sha256} {url.sha1} {url.md5} {ext} {name} {host} {path} {width} {height} ' +
    '{yyyy} {mm} {dd} {date} {run.id} {field.NAME} {file.dir} {file.name}';
function fieldOrDigest(name) {
    if (name.length > FIELD.length && name.startsWith(FIELD))
        return ({ fields }) => fieldValue(fields, name.slice(FIELD.length));
    if (name.startsWith('url.')) {
        const algorithm = DIGESTS.find(digest => name === `url.${digest}`);
        return algorithm && (({ url }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(url.href).digest('hex'));
    }
    const algorithm = DIGESTS.find(digest => digest === name);
    return algorithm && ((_, bytes) => bytes.digests[algorithm] ?? '');
}
/** @throws PersistError `key-invalid`: without the field, the keys of several images would be the same */
function fieldValue(fields, name) {
    const value = fields[name];
    const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
    const text = isText ? (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSegment */ .N)(String(value)) : '';
    if (text === '')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('key', 'key-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('key-no-field', { field: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name) }));
    return text;
}
function listText(fields, name) {
    const text = fields[name];
    if (typeof text === 'string')
        return text;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('key', 'key-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('key-no-list', { variable: `{${name}}` }));
}
function sliced(value, piece, argument) {
    const bounds = /^(\d{1,3}):(\d{1,3})$/.exec(argument);
    const [start, end] = [Number(bounds?.[1]), Number(bounds?.[2])];
    if (!bounds || end <= start)
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('template-slice', { variable: `{${piece}}`, form: '{NAME:FROM:TO}', example: '{sha256:0:2}' }));
    // Cuts by characters: half a surrogate pair would be no valid key.
    return (facts, bytes) => [...value(facts, bytes)].slice(start, end).join('');
}
/**
 * The date variables: `{yyyy}`, `{mm}`, `{dd}`, `{date}`, each with an optional time zone.
 * @param zone an IANA name such as Asia/Shanghai; '' is UTC, the zone of runners
 * @returns undefined when `name` is no date variable
 * @throws PersistError for an unknown zone
 */
function datePart(name, zone) {
    if (!Object.hasOwn(PARTS, name))
        return undefined;
    const format = formatter(zone || 'UTC');
    if (!format)
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('template-zone', { zone: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(zone), example: `{${name}:Asia/Shanghai}` }));
    const [from, to] = PARTS[name];
    return date => format.format(date).slice(from, to);
}
/** Positions in yyyy-mm-dd. */
const PARTS = { date: [0, 10], yyyy: [0, 4], mm: [5, 7], dd: [8, 10] };
function formatter(timeZone) {
    try {
        // Swedish dates are ISO 8601 dates.
        return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    }
    catch {
        return undefined;
    }
}
/** The last path segment without its extension. */
function baseNameOf(url) {
    const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    return last.replace(/(?!^)\.[A-Za-z0-9]{1,5}$/, '');
}
function broken(rule) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', rule);
}


/***/ }),

/***/ 55397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ windowsFlaw),
/* harmony export */   y: () => (/* binding */ isDeviceName)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85900);
/** Names that Windows treats in a special way. Pure. */


/** Device names, in any case and with any extension. Windows counts the superscripts as digits. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
function isDeviceName(segment) {
    return DEVICE.test(segment);
}
/**
 * Returns why a key cannot be a path on Windows; undefined if it can.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
function windowsFlaw(key) {
    for (const segment of key.split('/')) {
        const shown = { segment: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(segment) };
        if (isDeviceName(segment))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('key-rule-device', shown);
        if (/[. ]$/.test(segment))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('key-rule-tail', shown);
        if (/[<>:"|?*]/.test(segment))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('key-rule-windows', shown);
    }
    return undefined;
}


/***/ }),

/***/ 49153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ justAfter),
/* harmony export */   iR: () => (/* binding */ timeAfter),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
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


/***/ }),

/***/ 67621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ metadataBytes),
/* harmony export */   r: () => (/* binding */ dialectFrom)
/* harmony export */ });
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74272);
/* harmony import */ var _object_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45278);


function dialectFrom(settings, words) {
    const { bucket, prefix, location, language, encryption, tags, storageClass, acl } = settings;
    const { service, rules, rights } = words;
    const { host } = new URL(location.endpoint);
    const tagging = (0,_object_options_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedTags */ .ee)(tags);
    /** The rights that a policy has to grant for each operation. */
    const actions = {
        put: tagging === '' ? 'PutObject' : `PutObject, ${rights}PutObjectTagging`,
        head: 'GetObject',
        get: 'GetObject',
        list: words.listRight,
        remove: 'DeleteObject',
    };
    const encryptionHeader = `${words.prefix}server-side-encryption`;
    const forAll = {};
    if (encryption)
        forAll[encryptionHeader] = words.encryptionMethods[encryption.method];
    if (encryption?.keyId !== undefined)
        forAll[words.prefix + words.encryptionKey] = encryption.keyId;
    const forImages = {};
    if (tagging !== '')
        forImages[`${words.prefix}tagging`] = tagging;
    if (storageClass !== undefined)
        forImages[`${words.prefix}storage-class`] = storageClass;
    if (acl !== undefined)
        forImages[words.prefix + words.acl] = acl;
    return {
        publicBase: location.publicBase,
        serviceContext: (operation) => ({
            operation,
            service,
            region: location.region,
            host: location.style === 'virtual' ? `${bucket}.${host}` : host,
            now: Date.now(),
            language,
            rules,
            names: { bucket, target: `${bucket}/${prefix}*`, action: rights + actions[operation] },
        }),
        lacksEncryption: headers => encryption !== undefined && headers[encryptionHeader] === undefined,
        putHeaders: (options, digests, check) => {
            const headers = objectHeaders(options, digests, check, `${words.prefix}meta-`);
            return Object.assign(headers, forAll, options.isInternal ? undefined : forImages);
        },
        isObject({ status, headers }) {
            const isPage = /^text\/html\b/i.test((0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .firstHeader */ .Y)(headers, 'content-type') ?? '');
            return status === 200 && (!isPage || Object.keys(headers).some(name => words.ownHeader.test(name)));
        },
    };
}
/** @param metaPrefix stands before the names of metadata, e.g. `x-oss-meta-` */
function objectHeaders(options, digests, check, metaPrefix) {
    const { contentType, cacheControl, contentDisposition, metadata } = options;
    const headers = { 'content-type': contentType };
    if (check === 'md5')
        headers['content-md5'] = Buffer.from(digests.of('md5'), 'hex').toString('base64');
    if (cacheControl !== undefined)
        headers['cache-control'] = cacheControl;
    if (contentDisposition !== undefined)
        headers['content-disposition'] = contentDisposition;
    for (const [name, value] of Object.entries(metadata ?? {}))
        headers[`${metaPrefix}${name.toLowerCase()}`] = encodeMetadata(value);
    return headers;
}
/** Size of metadata by the rules of the services: the bytes of names, and of values as sent. */
function metadataBytes(metadata) {
    return Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + encodeMetadata(value).length, 0);
}
/** A header holds only visible ASCII. decodeURIComponent reads the value back. */
function encodeMetadata(value) {
    return value.toWellFormed().replace(/[^\x21-\x7e]|%/gu, character => encodeURIComponent(character));
}


/***/ }),

/***/ 79664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ StoreHealth),
/* harmony export */   F$: () => (/* binding */ isArchived),
/* harmony export */   iA: () => (/* binding */ STORE_WIDE),
/* harmony export */   ng: () => (/* binding */ isOfOneKey)
/* harmony export */ });
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38639);

/**
 * Reasons that hold for every request. A denial is not one of them: policies open some prefixes and close others, and
 * grant some rights and not others.
 */
const STORE_WIDE = new Set([
    'store-auth',
    'store-bucket',
    'store-endpoint',
    'store-clock',
]);
/** Whether the error concerns one object, and shows nothing about the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid' || reason === 'disk-full';
}
/** Whether the store has the object, in a storage class that cannot be read at once. */
function isArchived({ details }) {
    return details.code === 'InvalidObjectState';
}
/** After this many failures in a row the store counts as gone; the idea comes from restic's circuit breaker. */
const MAX_STRAIGHT_FAILURES = 10;
class StoreHealth {
    #isFatal;
    #straightFailures = 0;
    /**
     * @param isFatal further errors that every request of this caller would meet, beside `STORE_WIDE` and a full disk
     */
    constructor(isFatal) {
        this.#isFatal = isFatal;
    }
    /** So many requests failed in a row that no further one is worthwhile. */
    get isGone() {
        return this.#straightFailures >= MAX_STRAIGHT_FAILURES;
    }
    worked() {
        this.#straightFailures = 0;
    }
    failed(error) {
        this.#straightFailures++;
        const isFatal = STORE_WIDE.has(error.reason) || (0,_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isDiskFull */ .b$)(error) || this.#isFatal(error) || this.isGone;
        return isFatal ? 'fatal' : 'one of many';
    }
}


/***/ })

};
