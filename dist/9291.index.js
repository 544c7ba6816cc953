export const id = 9291;
export const ids = [9291];
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


/***/ }),

/***/ 38031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ FileCalls)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/**
 * File system calls. Most take a few microseconds, and a hop to another thread takes twenty, so fast calls run in this
 * thread. A busy or remote disk would block everything else, so after a slow call all calls use threads for a while.
 */




/** Milliseconds from which a call is slow: ten times the time to make a file. */
const SLOW_MS = 0.2;
/** After a slow call, threads are used for this many times its duration: a slow disk gets a twentieth of this thread. */
const REST = 20;
/** Bytes from which the copy to the system alone is worth a thread. */
const MUCH = 256 * 1024;
/** Error codes for too many open files: one is free again as soon as another is closed. */
const NONE_LEFT = new Set(['EMFILE', 'ENFILE']);
/** Milliseconds between two tries, and their number: five seconds in all. */
const NEXT_TRY_MS = 20;
const MAX_TRIES = 250;
const inThread = {
    open: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open),
    write: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFile),
    close: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close),
    link: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.link),
    rename: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rename),
    unlink: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.unlink),
    access: (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.access),
};
/** The calls of one disk. Each throws or rejects with the error of the file system. */
class FileCalls {
    #threadsUntil = 0;
    /** Creates a file that must not exist; waits while too many files are open. @returns its descriptor */
    open(path, signal) {
        const later = (error) => {
            if (!isNoneLeft(error))
                throw error;
            return openLater(path, error, signal);
        };
        try {
            const file = this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, 'wx'), () => inThread.open(path, 'wx'));
            return typeof file === 'number' ? file : file.catch(later);
        }
        catch (error) {
            return later(error);
        }
    }
    /** Writes all bytes or throws. */
    write(file, bytes, signal) {
        const inThisThread = () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, bytes);
        const beside = () => inThread.write(file, bytes, { signal });
        return bytes.length < MUCH ? this.#call(inThisThread, beside) : beside();
    }
    close(file) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file), () => inThread.close(file));
    }
    link(from, to) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync(from, to), () => inThread.link(from, to));
    }
    rename(from, to) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(from, to), () => inThread.rename(from, to));
    }
    unlink(path) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync(path), () => inThread.unlink(path));
    }
    /** False also for a broken link and for a path without the right to look. */
    exists(path) {
        return this.#call(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(path), () => inThread.access(path).then(() => true, () => false));
    }
    #call(inThisThread, beside) {
        const begun = performance.now();
        if (begun < this.#threadsUntil)
            return beside();
        try {
            return inThisThread();
        }
        finally {
            const now = performance.now();
            if (now - begun > SLOW_MS)
                this.#threadsUntil = now + REST * (now - begun);
        }
    }
}
function isNoneLeft(error) {
    return NONE_LEFT.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? '');
}
/** @param error the error of the first try */
async function openLater(path, error, signal) {
    let said = error;
    for (let tries = 0; tries < MAX_TRIES && isNoneLeft(said); tries++) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(NEXT_TRY_MS);
        signal.throwIfAborted();
        try {
            return await inThread.open(path, 'wx');
        }
        catch (next) {
            said = next;
        }
    }
    throw said;
}


/***/ }),

/***/ 57685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ downloadWith)
});

// UNUSED EXPORTS: download

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/base/concurrency/lazy-run.js
var lazy_run = __webpack_require__(47759);
// EXTERNAL MODULE: ./lib/base/concurrency/map-ordered.js
var map_ordered = __webpack_require__(73675);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/list/list-objects.js
var list_objects = __webpack_require__(54412);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var options_context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/jobs/download/download-fields.js
var download_fields = __webpack_require__(5651);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/file-errors.js
var file_errors = __webpack_require__(38639);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/base/files/atomic-file.js
var atomic_file = __webpack_require__(79851);
// EXTERNAL MODULE: ./lib/base/files/file-calls.js
var file_calls = __webpack_require__(38031);
;// CONCATENATED MODULE: ./lib/jobs/download/file-sink.js



const CALLS = new file_calls/* FileCalls */.M();
/**
 * Writes an object's bytes into a temporary file, which is renamed once it is complete.
 * Chunks are written as they arrive, in this thread: for an image of 60 KB that costs half as much as joining the
 * chunks and handing four file operations to other threads.
 */
class FileSink {
    #path;
    #temporary;
    #explain;
    #file;
    /** Bytes of the object written so far. */
    #at = 0;
    /** Length that the file may have reached before the object was restarted. */
    #longest = 0;
    #mayBeThere = false;
    #endTouching = () => { };
    /**
     * @param path of the file, in an existing folder
     * @param explain turns an error of the disk into the error to throw
     */
    constructor(path, explain) {
        this.#path = path;
        this.#temporary = (0,atomic_file/* temporaryFor */.vM)(path);
        this.#explain = explain;
    }
    begin() {
        this.#longest = Math.max(this.#longest, this.#at);
        this.#at = 0;
    }
    write(chunk) {
        this.#explained(() => {
            const file = this.#open();
            for (let done = 0; done < chunk.length;) {
                const written = (0,external_node_fs_.writeSync)(file, chunk, done, chunk.length - done, this.#at);
                done += written;
                this.#at += written;
            }
        });
    }
    /**
     * Renames the file to its own name.
     * @param mayReplace false: only if the name is free
     * @returns false if the name is taken
     */
    async commit(mayReplace) {
        this.#explained(() => {
            const file = this.#open();
            if (this.#longest > this.#at)
                (0,external_node_fs_.ftruncateSync)(file, this.#at);
            this.#closeFile();
        });
        if (mayReplace) {
            this.#explained(() => (0,external_node_fs_.renameSync)(this.#temporary, this.#path));
            this.#mayBeThere = false;
            return true;
        }
        return await (0,atomic_file/* createOnly */.Di)(this.#temporary, this.#path, CALLS).catch(error => {
            throw this.#explain(error);
        });
    }
    /** Removes the temporary file, unless it was renamed. */
    close() {
        try {
            this.#closeFile();
            if (this.#mayBeThere)
                (0,external_node_fs_.rmSync)(this.#temporary, { force: true });
        }
        catch {
            // An earlier call already reported the error of the disk.
        }
        this.#mayBeThere = false;
    }
    #open() {
        if (this.#file !== undefined)
            return this.#file;
        this.#mayBeThere = true;
        this.#file = (0,external_node_fs_.openSync)(this.#temporary, 'wx');
        this.#endTouching = (0,atomic_file/* keepFresh */.yA)(this.#temporary);
        return this.#file;
    }
    #closeFile() {
        if (this.#file === undefined)
            return;
        const file = this.#file;
        this.#file = undefined;
        this.#endTouching();
        (0,external_node_fs_.closeSync)(file);
    }
    #explained(act) {
        try {
            act();
        }
        catch (error) {
            throw this.#explain(error);
        }
    }
}

// EXTERNAL MODULE: ./lib/base/files/executed-paths.js
var executed_paths = __webpack_require__(85909);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/windows-names.js
var windows_names = __webpack_require__(55397);
;// CONCATENATED MODULE: ./lib/jobs/download/local-path.js
/**
 * Path of an object's file, from an untrusted key. Pure.
 * A path must not leave the folder, become a hook or a workflow, or name a device.
 */






/**
 * @param isWindows whether names that Windows cannot keep are refused
 * @throws PersistError `key-invalid`, or `path-refused` for a path that must not be written
 */
function localPath(prefix, key, isWindows) {
    if (!key.startsWith(prefix))
        throw new errors/* PersistError */.vc('key', 'key-invalid', (0,say/* say */.c)('download-not-below', { key: (0,quote/* quote */.hD)(key), prefix: (0,quote/* quote */.hD)(prefix) }));
    const path = key.slice(prefix.length);
    const minted = (0,object_key/* mintKey */.uY)(prefix, path);
    const flaw = /^[a-z]:/i.test(path)
        ? (0,say/* say */.c)('download-drive')
        : ((0,executed_paths/* executedBy */.Z4)(path) ?? (isWindows ? (0,windows_names/* windowsFlaw */.k)(path) : undefined));
    if (flaw)
        throw new errors/* PersistError */.vc('key', 'path-refused', (0,say/* say */.c)('download-refused', { key: (0,quote/* quote */.hD)(key), flaw }));
    return { key: minted, path };
}

;// CONCATENATED MODULE: ./lib/jobs/download/download-object.js
/** Downloads one object: checks its path, compares an existing file, reads and verifies the bytes, renames the file. */












/** Rejects only when the download has ended, with the reason. */
async function downloadObject(key, listed, tools) {
    const { store, conflicts, isWindows, folders, stop } = tools;
    try {
        const place = localPath(store.prefix, key, isWindows);
        conflicts.claim(place.path);
        try {
            return await downloadTo(place, listed, tools);
        }
        catch (error) {
            throw (0,file_errors/* toFileError */.GI)(error, folders.directory, place.path);
        }
    }
    catch (error) {
        stop.signal.throwIfAborted();
        const said = (0,as_persist_error/* asPersistError */.B)(error, 'store');
        stop.failed(said);
        // Errors of the stage `key` come before any request to the store.
        const outcome = said.stage === 'key' ? 'refused' : 'failed';
        return { outcome, reason: said.reason, message: (0,errors/* describeError */.Uc)(said, tools.language) };
    }
}
async function downloadTo({ key, path }, listed, { store, folders, onExisting, stop }) {
    const { signal } = stop;
    const folder = await folders.folderOf(path);
    const file = (0,external_node_path_.join)(folder.path, (0,external_node_path_.basename)(path));
    const existing = folder.isNew ? undefined : await findExisting(file, path);
    if (existing && onExisting === 'fail')
        throw taken(path);
    if (existing && onExisting === 'skip' && (await holdsObject(existing, key, listed, store, signal))) {
        stop.worked();
        return { outcome: 'unchanged', file: path, bytes: existing.size };
    }
    const sink = new FileSink(file, error => (0,file_errors/* toFileError */.GI)(error, folders.directory, path));
    try {
        const { size: bytes, etag } = await store.get(key, sink, signal);
        if (!(await sink.commit(onExisting !== 'fail')))
            throw taken(path);
        stop.worked();
        return { outcome: 'downloaded', file: path, bytes, ...(etag !== undefined && { etag }) };
    }
    finally {
        sink.close();
    }
}
function taken(path) {
    return new errors/* PersistError */.vc('store', 'key-collision', (0,say/* say */.c)('download-taken', { path }), {
        advice: (0,say/* say */.c)('download-taken-fix'),
    });
}
/** Bytes. Larger files are read in chunks. */
const READ_AT_ONCE = 512 * 1024;
/**
 * @param path for messages
 * @returns undefined if the path is free
 * @throws PersistError `path-refused` for any link, `key-collision` for anything else that is not a file
 */
async function findExisting(file, path) {
    const stats = await (0,promises_.lstat)(file).catch((0,errors/* ifCode */.Vd)('ENOENT'));
    if (!stats)
        return undefined;
    if (stats.isFile())
        return { file, size: stats.size };
    if (!stats.isSymbolicLink())
        throw (0,file_errors/* pathOccupied */.M6)(path);
    const sentence = (0,say/* say */.c)('download-is-link', { path: (0,quote/* quote */.hD)(path) });
    throw new errors/* PersistError */.vc('key', 'path-refused', sentence, { advice: (0,say/* say */.c)('download-is-link-fix') });
}
/**
 * Whether the file already holds the object, so that no bytes have to be fetched.
 * @param listed the object as a listing described it, if any; its ETag may be proof enough
 */
async function holdsObject({ file, size }, key, listed, store, signal) {
    if (listed && listed.size !== size)
        return false;
    // Such an ETag is the MD5 of an object that was uploaded in one part and not encrypted by a key service.
    if (listed && /^[0-9a-f]{32}$/i.test(listed.etag ?? '')) {
        const md5 = (0,external_node_crypto_.createHash)('md5');
        await read(file, size, chunk => md5.update(chunk), signal);
        if (md5.digest('hex') === listed.etag?.toLowerCase())
            return true;
    }
    const stored = await store.head(key, signal);
    if (!stored)
        return false;
    return (await (0,holds_bytes/* matchChecksum */.lO)(stored, size, take => read(file, size, take, signal))) === 'same';
}
async function read(file, size, take, signal) {
    if (size <= READ_AT_ONCE)
        return take(await (0,promises_.readFile)(file));
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { signal }))
        take(chunk);
}

// EXTERNAL MODULE: ./lib/base/files/workspace.js
var files_workspace = __webpack_require__(72208);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 12 modules
var sources_read = __webpack_require__(48873);
// EXTERNAL MODULE: ./lib/jobs/list/key-match.js + 1 modules
var key_match = __webpack_require__(55135);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 12 modules
var store_settings = __webpack_require__(79621);
;// CONCATENATED MODULE: ./lib/jobs/download/download-settings.js
/** Settings of a download, validated as a whole before the first request. */








/** @throws SettingsError with every problem that can be found without a request */
async function makeDownloadSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.El)(download_fields/* DOWNLOAD_FIELDS */.H, given, ({ source: uri }) => ({ name: 'source', uri, mayWrite: false }), environment, info);
    problems.add(emptyInputs(given, options));
    const keys = keysOf(given, options, environment);
    if (keys)
        problems.add(await (0,sources_read/* checkSources */.B)(keys, { 'results-file': options.resultsFile }));
    const { match: pattern } = options;
    if (keys && pattern)
        problems.add([(0,say/* say */.c)('download-keys-and-match')]);
    const match = pattern
        ? problems.attempt(() => (0,key_match/* parseMatch */.N)(pattern), `match ${JSON.stringify(pattern.slice(0, 100))}`)
        : key_match/* EVERY_KEY */.Q;
    const directory = (0,external_node_path_.resolve)(environment.cwd, options.directory);
    problems.add(await checkTargetFolder(directory, environment));
    problems.refuse();
    const { settings, notices } = store;
    return {
        store: settings,
        keys,
        match: match ?? key_match/* EVERY_KEY */.Q,
        directory,
        onExisting: options.onExisting,
        concurrency: options.concurrency,
        limit: options.limit ?? Number.POSITIVE_INFINITY,
        ifNoneFound: options.ifNoneFound,
        resultsFile: options.resultsFile,
        notices,
    };
}
/** Empty values that, read as unset, would download everything. An empty list of keys downloads nothing. */
function emptyInputs(given, { keysFile, match }) {
    const problems = [];
    if (given.keysFile !== undefined && !keysFile?.length)
        problems.push((0,say/* say */.c)('download-no-keys-file'));
    if (given.match !== undefined && !match)
        problems.push((0,say/* say */.c)('download-no-match'));
    return problems;
}
/** Lists of keys are read like lists of URLs, with the key in place of the URL. */
function keysOf(given, { keys = [], keysFile = [] }, { cwd, workspace }) {
    if (given.keys === undefined && given.keysFile === undefined)
        return undefined;
    return {
        name: 'keys',
        urlField: 'key',
        holdsKeys: true,
        directory: cwd,
        urls: keys,
        urlsFile: keysFile,
        ...(workspace && { workspace }),
    };
}
/** @returns the problems of the folder for downloads, one sentence each */
async function checkTargetFolder(directory, { cwd, workspace }) {
    const shown = { directory: JSON.stringify(directory) };
    const real = await (0,files_workspace/* resolveExisting */._j)(directory);
    const flaw = (0,executed_paths/* executedByAt */.k3)(directory, cwd) ?? (0,executed_paths/* executedByAt */.k3)(real, await (0,files_workspace/* resolveExisting */._j)(cwd));
    if (flaw)
        return [(0,say/* say */.c)('directory-runs', { ...shown, flaw })];
    if (!workspace)
        return [];
    const boundary = await (0,files_workspace/* openWorkspace */.OH)(workspace);
    if (boundary.real.some(folder => (0,files_workspace/* contains */.gR)(folder, real)))
        return [];
    return [(0,say/* say */.c)((0,files_workspace/* isNamedInside */.iT)(boundary, directory) ? 'directory-link' : 'directory-outside', shown)];
}

// EXTERNAL MODULE: ./lib/base/files/leftovers.js
var leftovers = __webpack_require__(12077);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
;// CONCATENATED MODULE: ./lib/jobs/download/folders.js
/**
 * Makes or checks the folder of a download and each folder below it once. A link in it must not lead outside, nor to a
 * place whose files are executed.
 */











/**
 * Makes the folder, and checks that it is writable.
 * @param start absolute; base of the check for executed paths
 * @param now milliseconds since the epoch; leftovers of downloads killed long before it are removed
 * @throws PersistError
 */
async function downloadFolders(directory, start, now) {
    try {
        const isNew = (await (0,make_directory/* makeDirectory */.O)(directory)) !== undefined;
        const root = { path: await (0,promises_.realpath)(directory), isNew };
        const foldsCase = await ignoresCase(root.path);
        await (0,leftovers/* removeLeftovers */.D)(root.path, { now });
        return { directory, foldsCase, folderOf: folders(directory, root, await (0,files_workspace/* resolveExisting */._j)(start), now) };
    }
    catch (error) {
        throw (0,file_errors/* toFileError */.GI)(error, directory, directory);
    }
}
function folders(directory, root, start, now) {
    const known = new Map([['', Promise.resolve(root)]]);
    /** @param way relative, with '/'; '' for the directory itself */
    function at(way) {
        const there = known.get(way);
        if (there !== undefined)
            return there;
        const made = make(way);
        known.set(way, made);
        return made;
    }
    async function make(way) {
        const parent = await at(parentOf(way));
        const path = (0,external_node_path_.join)(parent.path, (0,external_node_path_.basename)(way));
        refuse(way, (0,executed_paths/* executedByAt */.k3)(path, start));
        if (await (0,promises_.mkdir)(path).then(() => true, (0,errors/* ifCode */.Vd)('EEXIST')))
            return { path, isNew: true };
        const real = await (0,promises_.realpath)(path);
        if (!(0,files_workspace/* contains */.gR)(root.path, real))
            refuse(way, (0,say/* say */.c)('download-link-out', { directory }));
        refuse(way, (0,executed_paths/* executedByAt */.k3)(real, start));
        await (0,leftovers/* removeLeftovers */.D)(real, { now });
        return { path: real, isNew: false };
    }
    return path => at(parentOf(path));
}
function refuse(way, flaw) {
    if (flaw === undefined)
        return;
    throw new errors/* PersistError */.vc('key', 'path-refused', (0,say/* say */.c)('download-no-place', { path: (0,quote/* quote */.hD)(way), flaw }));
}
function parentOf(way) {
    return way.slice(0, Math.max(0, way.lastIndexOf('/')));
}
async function ignoresCase(directory) {
    const name = (0,atomic_file/* temporaryFor */.vM)((0,external_node_path_.join)(directory, 'any'));
    await (0,promises_.writeFile)(name, '', { flag: 'wx' });
    try {
        return (await (0,promises_.lstat)((0,external_node_path_.join)(directory, (0,external_node_path_.basename)(name).toUpperCase())).catch((0,errors/* ifCode */.Vd)('ENOENT'))) !== undefined;
    }
    finally {
        await (0,promises_.rm)(name, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/jobs/download/path-conflicts.js




/** Finds paths that differ in a bucket but collide on a disk. The first path wins. */
class PathConflicts {
    /** Names as the disk compares them, to paths as written. */
    #files = new Map();
    #folders = new Set();
    #nameOf;
    /** @param foldsCase whether the disk ignores case in names */
    constructor(foldsCase) {
        this.#nameOf = foldsCase ? executed_paths/* foldCase */.SP : path => path;
    }
    /**
     * Claims the path of a file. Call it once for each path.
     * @param path with '/'
     * @throws PersistError `key-collision` if another path is in the way
     */
    claim(path) {
        const name = this.#nameOf(path);
        const folders = this.#newFolders(name);
        const file = [name, ...folders].find(taken => this.#files.has(taken));
        if (file !== undefined)
            throw collision(path, this.#files.get(file) ?? file);
        if (this.#folders.has(name))
            throw collision(path, `${path}/…`);
        this.#files.set(name, path);
        for (const folder of folders)
            this.#folders.add(folder);
    }
    /** New parent folders of a file, nearest first. The parents of a known folder are known too. */
    #newFolders(name) {
        const folders = [];
        for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
            const folder = name.slice(0, end);
            if (this.#folders.has(folder))
                break;
            folders.push(folder);
        }
        return folders;
    }
}
function collision(path, taken) {
    const sentence = (0,say/* say */.c)('download-conflict', { path: (0,quote/* quote */.hD)(path), taken: (0,quote/* quote */.hD)(taken) });
    return new errors/* PersistError */.vc('key', 'key-collision', sentence, {
        advice: (0,say/* say */.c)('download-conflict-fix'),
    });
}

;// CONCATENATED MODULE: ./lib/jobs/download/requested-keys.js
/** Keys to download, from a list of keys or from a listing of the store. */




function requestedKeys(store, { keys, match, limit }, signal) {
    const all = keys ? requested_keys_keysOf(keys, store, signal) : listedKeys(store, match, signal);
    return limit === Number.POSITIVE_INFINITY ? all : first(limit, all);
}
async function* first(limit, wanted) {
    let left = limit;
    for await (const requested of wanted) {
        yield requested;
        if (!('problem' in requested) && --left === 0)
            return;
    }
}
async function* requested_keys_keysOf(lists, store, signal) {
    for await (const images of (0,sources_read/* readSources */.t)(lists))
        for (const { url: key, where, problem, fields } of images) {
            if (problem !== undefined)
                yield { problem: (0,say/* say */.c)('named', { name: where, rule: problem }) };
            else if (key.endsWith('/') && (await isMarker(key, fields?.size, store, signal)))
                yield { key, problem: (0,say/* say */.c)('download-folder-mark', { where, key: (0,quote/* quote */.hD)(key) }) };
            else
                yield { key };
        }
}
async function* listedKeys(store, match, signal) {
    for await (const listed of (0,list_objects/* listObjects */.L)(store, { match }, signal))
        if (!(0,list_objects/* isPrefix */.RW)(listed) && !isFolderMarker(listed))
            yield { key: listed.key, listed };
}
/**
 * Lists the key if the list of keys gives no size: no request for an object is sent with a key that ends in `/`.
 * @param said the size in the list of keys
 */
async function isMarker(key, said, store, signal) {
    if (!key.startsWith(store.prefix))
        return false;
    const size = Number.parseInt(String(said), 10);
    if (!Number.isNaN(size))
        return isFolderMarker({ key, size });
    try {
        for await (const { objects } of store.list(key, { pageSize: 1 }, signal))
            return objects.some(object => object.key === key && isFolderMarker(object));
    }
    catch {
        // Without permission to list, the key is reported as invalid later.
    }
    return false;
}
/** Consoles of stores mark a folder by an empty object. */
function isFolderMarker({ key, size }) {
    return size === 0 && key.endsWith('/');
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/storage/stores/store-health.js
var store_health = __webpack_require__(79664);
;// CONCATENATED MODULE: ./lib/jobs/download/stop.js
/** Ends a download early: cancelled, left by its reader, or refused by the store for every object. */




/** Reasons that concern one object, while the store serves others. */
const OBJECT_ONLY = new Set(['http-404', 'store-integrity']);
/** Code of OSS and S3 for an archived object. A bucket may have thousands of them in a row. */
const ARCHIVED = 'InvalidObjectState';
class DownloadStop {
    #ended = new AbortController();
    #cancel;
    #onCancel = () => this.#end(new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('download-cancelled')));
    /** A failed login concerns every object. */
    #health = new store_health/* StoreHealth */.Ah(({ stage }) => stage === 'credentials');
    #hasWorked = false;
    #lastFailure;
    /** The error that ends the download, unless its reader left it. */
    error;
    /** @param cancel the caller's signal */
    constructor(cancel) {
        // Every request of the download listens to this signal.
        (0,external_node_events_.setMaxListeners)(0, this.signal);
        this.#cancel = cancel;
        if (cancel.aborted)
            this.#onCancel();
        else
            cancel.addEventListener('abort', this.#onCancel);
    }
    get signal() {
        return this.#ended.signal;
    }
    worked() {
        this.#hasWorked = true;
        this.#health.worked();
    }
    /** Decides whether the failure of one object ends the download. */
    failed(error) {
        if (error.stage === 'key' || (0,store_health/* isOfOneKey */.ng)(error))
            return;
        if (OBJECT_ONLY.has(error.reason) || error.details.code === ARCHIVED)
            return this.worked();
        this.#lastFailure = error;
        if (this.#health.failed(error) === 'fatal')
            this.#end(error);
    }
    /** The reader stopped iterating. */
    abandon = () => this.#ended.abort(new Error('the download was left'));
    /** @throws PersistError if an error ended the download, or if every object failed, even a few */
    throwIfFailed() {
        if (this.error)
            throw this.error;
        if (!this.#hasWorked && this.#lastFailure)
            throw this.#lastFailure;
    }
    close() {
        this.#cancel.removeEventListener('abort', this.#onCancel);
    }
    #end(error) {
        this.error ??= error;
        this.#ended.abort(error);
    }
}

;// CONCATENATED MODULE: ./lib/jobs/download/download.js
/**
 * Downloads objects into a folder. Each object is streamed into a temporary file, which gets its own name only after
 * length and checksum agree. Must not import `process`, `@actions/*`, ali-oss or undici.
 */


















/**
 * Iterate it for the results in the order of the keys, await it for the report, or both in this order. Sends no request
 * before that. Logs nothing and does not use `process`. An object that cannot be downloaded is a result, not an error.
 * @throws SettingsError with every problem of the options; PersistError when the store as a whole refuses, or
 *   `cancelled`
 * @example
 * ```ts
 * import { download } from 'persist-images'
 *
 * const { downloaded, directory, failure } = await download({
 *   source: 'oss://my-bucket/memes/',
 *   region: 'cn-beijing',
 *   match: '2026/**',
 *   directory: './memes',
 * })
 * console.log(failure ?? `${downloaded} files in ${directory}`)
 * ```
 */
function download(options) {
    return downloadWith({}, options);
}
/** `download` for the front doors, which know more of the environment. A missing option is one of the problems. */
function downloadWith(surroundings, options) {
    return new lazy_run/* LazyRun */.i(runDownload(options, surroundings));
}
async function* runDownload(options, surroundings) {
    (0,caller_options/* checkCallerOptions */.G)(download_fields/* DOWNLOAD_FIELDS */.H, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch } = context;
    const settings = await makeDownloadSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,warnings/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const { directory } = settings;
    const counts = { total: 0, downloaded: 0, unchanged: 0, refused: 0, failed: 0, skipped: 0, bytes: 0 };
    let markers = 0;
    const file = await (0,results_file/* openResults */.Bm)(settings.resultsFile, context);
    const stop = new DownloadStop(context.signal);
    let store;
    try {
        store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
        const folders = await downloadFolders(directory, context.cwd, context.clock.now());
        for await (const result of results(store, folders, settings, stop)) {
            counts.total++;
            counts[result.outcome]++;
            if (result.outcome === 'downloaded')
                counts.bytes += result.bytes ?? 0;
            if (result.outcome === 'skipped' && result.key !== undefined)
                markers++;
            await file?.write(result);
            watch.reached(counts.total, counts.bytes);
            yield result;
        }
        stop.throwIfFailed();
        await file?.end();
    }
    catch (error) {
        throw stop.error ?? error;
    }
    finally {
        stop.close();
        await Promise.all([file?.close(), store?.close()]);
    }
    const { total, skipped } = counts;
    if (skipped > markers)
        watch.notice((0,say/* say */.c)('download-without-key', { count: skipped - markers, total }));
    if (markers > 0)
        watch.notice((0,say/* say */.c)('download-folder-marks', { count: markers, total }));
    if (total === skipped)
        (0,list_objects/* reportNoneFound */.R3)(settings.ifNoneFound, watch);
    const lost = counts.refused + counts.failed;
    const failure = lost > 0 ? (0,sentence/* textIn */.r7)(settings.store.language, (0,say/* say */.c)('download-lost', { count: lost, total })) : undefined;
    return { ...counts, directory, resultsFile: file?.path, failure };
}
async function* results(store, folders, settings, stop) {
    const { onExisting, concurrency, keys } = settings;
    const { language } = settings.store;
    const isWindows = (0,external_node_os_.platform)() === 'win32';
    const tools = {
        store,
        folders,
        conflicts: new PathConflicts(folders.foldsCase),
        isWindows,
        onExisting,
        language,
        stop,
    };
    /** Only for lists, which may repeat a key: all positions of a key share one file. A store lists each key once. */
    const seen = new Map();
    const work = async (requested) => {
        stop.signal.throwIfAborted();
        if ('problem' in requested) {
            const { key, problem } = requested;
            return { ...(key !== undefined && { key }), outcome: 'skipped', message: (0,sentence/* textIn */.r7)(language, problem) };
        }
        const { key, listed } = requested;
        const first = seen.get(key);
        if (first !== undefined)
            return { key, ...asAgain(await first) };
        const outcome = downloadObject(key, listed, tools);
        if (keys)
            seen.set(key, outcome);
        return { key, ...(await outcome) };
    };
    let position = 0;
    const wanted = requestedKeys(store, settings, stop.signal);
    for await (const result of (0,map_ordered/* mapOrdered */.w)(wanted, concurrency, work, stop.abandon))
        yield { position: position++, ...result };
}
function asAgain(outcome) {
    return outcome.outcome === 'downloaded' ? { ...outcome, outcome: 'unchanged' } : outcome;
}


/***/ }),

/***/ 54679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ downloadLine)
/* harmony export */ });
/** Result of one object, as a line for the user. */
function downloadLine({ outcome, key, file, reason, message = '' }, shown) {
    const what = file === undefined ? shown.text(reason ? `${reason}: ${message}` : message) : shown.name(file);
    return `${outcome.padEnd(10)} ${what}${key === undefined ? '' : `  ${shown.name(key)}`}`;
}


/***/ }),

/***/ 55135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ EVERY_KEY),
  N: () => (/* binding */ parseMatch)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/list/nfa.js
var list_nfa = __webpack_require__(20382);
;// CONCATENATED MODULE: ./lib/jobs/list/glob.js
/** Globs on object keys. Keys are untrusted, so no key may make matching slow. Pure. */

/** `[]a]` holds a `]`; a `[` that is never closed stands for itself. */
const TOKENS = /(?<anything>\*\*+)|(?<within>\*)|(?<one>\?)|\[(?<members>[!^]?[^/][^\]/]*)\]|(?<mark>[{,}])|(?<literal>.)/gsu;
/**
 * `*` and `?` match within a segment. `**` spans segments, and as a whole segment also matches none. Also `[ab]`,
 * `[a-z]`, `[!ab]` and `{jpg,png}`, nested or not. Case counts, and a leading dot is not special.
 */
function parseGlob(pattern) {
    const tokens = tokensOf(pattern);
    const isMagic = magicMarks(tokens);
    const nfa = new list_nfa/* Nfa */.E();
    for (const token of tokens) {
        if (token.kind === 'mark' && !isMagic.has(token))
            nfa.step(only(token.text));
        else
            add(token, nfa);
    }
    const firstMagic = tokens.findIndex(token => token.kind !== 'literal' && (token.kind !== 'mark' || isMagic.has(token)));
    const head = firstMagic < 0 ? tokens : tokens.slice(0, firstMagic);
    return { head: head.map(({ text }) => text).join(''), fits: text => nfa.accepts(text) };
}
function tokensOf(pattern) {
    return Array.from(pattern.matchAll(TOKENS), ({ groups = {} }) => {
        const [kind = 'literal', text = ''] = Object.entries(groups).find(([, text]) => text !== undefined) ?? [];
        return { kind: kind, text };
    });
}
/** Braces without an end or a comma, and commas outside braces, are plain characters. */
function magicMarks(tokens) {
    const magic = new Set();
    const open = [];
    for (const token of tokens) {
        if (token.kind !== 'mark')
            continue;
        if (token.text === '{')
            open.push([token]);
        else if (token.text === ',')
            open.at(-1)?.push(token);
        else {
            const marks = open.pop() ?? [];
            if (marks.length > 1)
                for (const mark of [...marks, token])
                    magic.add(mark);
        }
    }
    return magic;
}
const test = character => character !== '/';
const only = (wanted) => character => character === wanted;
function add({ kind, text }, nfa) {
    switch (kind) {
        case 'literal':
            return text === '/' ? nfa.slash() : nfa.step(only(text));
        case 'one':
            return nfa.step(test);
        case 'members':
            return nfa.step(membersOf(text));
        case 'within':
            return nfa.loop(test);
        case 'anything':
            return nfa.folders();
        case 'mark':
            return text === '{' ? nfa.open() : text === ',' ? nfa.or() : nfa.close();
    }
}
/** @param text between the brackets */
function membersOf(text) {
    const isNegated = /^[!^]./su.test(text);
    const ranges = Array.from((isNegated ? text.slice(1) : text).matchAll(/(.)(?:-(.))?/gsu), ([, from = '', to = from]) => [pointOf(from), pointOf(to)]);
    return character => {
        const point = pointOf(character);
        const isMember = ranges.some(([from, to]) => from <= point && point <= to);
        return character !== '/' && isMember !== isNegated;
    };
}
function pointOf(character) {
    return character.codePointAt(0) ?? 0;
}

;// CONCATENATED MODULE: ./lib/jobs/list/key-match.js




/** Keys have at most 1,023 bytes, and the time of a match grows with the pattern. */
const MAX_PATTERN = 1000;
const EVERY_KEY = { head: '', includesReserved: false, fits: () => true };
/** @throws PersistError whose message completes "match …" */
function parseMatch(pattern) {
    if (pattern.length > MAX_PATTERN)
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('match-long', { most: MAX_PATTERN }));
    if (pattern.startsWith('/') || pattern.includes('\\'))
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('match-slashes'));
    return { ...parseGlob(pattern), includesReserved: (0,reserved_folder/* reservedFolderIn */.oI)(pattern) !== undefined };
}


/***/ }),

/***/ 54412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   R3: () => (/* binding */ reportNoneFound),
/* harmony export */   RW: () => (/* binding */ isPrefix),
/* harmony export */   d1: () => (/* binding */ listedName),
/* harmony export */   uC: () => (/* binding */ makeToken)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21561);
/* harmony import */ var _key_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55135);
/** Walks the objects of a store page by page. Holds one page at a time. */





/**
 * Leaves out the reserved folder, unless the store's prefix or the match leads there.
 * @returns whether the store has more than the limit
 */
async function* listObjects(store, query, signal) {
    const { match, limit = Number.POSITIVE_INFINITY } = query;
    const seesOwn = match.includesReserved || (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedFolderIn */ .oI)(store.prefix) !== undefined;
    let count = 0;
    for await (const { listed, isLast } of pagesOf(store, query, seesOwn, signal)) {
        for (const one of listed) {
            signal.throwIfAborted();
            if (!seesOwn && (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedFolderIn */ .oI)(listedName(one)) !== undefined)
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
async function* pagesOf(store, { match, delimiter, limit, after, modifiedSince }, seesOwn, signal) {
    const takesAll = match === _key_match_js__WEBPACK_IMPORTED_MODULE_4__/* .EVERY_KEY */ .Q && modifiedSince === undefined;
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
            yield { listed, isLast };
            const last = listed.at(-1);
            resumeAfter = seesOwn || isLast || !last || isPrefix(last) ? undefined : (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .afterReserved */ .xU)(last.key);
            // A store that ignores `startAfter` would return the same page forever.
            if (resumeAfter === startAfter)
                resumeAfter = undefined;
            if (resumeAfter !== undefined)
                break;
        }
        if (resumeAfter === undefined)
            return;
        startAfter = resumeAfter;
    }
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
/** @param last the last key or common prefix of the listing */
function makeToken(last) {
    return Buffer.from(last).toString('base64url');
}
/** @throws PersistError whose message completes "continuation-token …" */
function readToken(token) {
    const last = Buffer.from(token, 'base64url').toString();
    if (last === '' || makeToken(last) !== token)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('token-unknown'));
    return last;
}
/** @throws PersistError `none-found` with `error`: the settings are right, but nothing matches */
function reportNoneFound(ifNoneFound, { notice }) {
    if (ifNoneFound === 'error')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'none-found', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('none-found-error'));
    if (ifNoneFound === 'warn')
        notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('none-found'));
}


/***/ }),

/***/ 20382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Nfa)
/* harmony export */ });
/**
 * Matches any text in time proportional to its length. It follows all paths at once (Thompson's construction), where
 * a regular expression tries them one after another.
 * It is built from left to right. A state is a number; an accepted text ends in the last state.
 */
class Nfa {
    /** By state: the characters that lead to the next state; undefined for a state with no such step. */
    #fits = [undefined];
    #next = [0];
    /** By state: states reached without a character. */
    #alike = [[]];
    /** States whose step is a '/'. */
    #slashes = new Set();
    /** States where any number of folders may follow. */
    #folders = new Set();
    #choices = [];
    #end = 0;
    /** By state: the last round that reached it, so that no state is followed twice in a round. */
    #reached = [];
    /** By state: the last round that looked for a '/' from it. */
    #looked = [];
    #round = 0;
    /** Appends a step of one character. */
    step(test) {
        const from = this.#end;
        this.#end = this.#state();
        this.#fits[from] = test;
        this.#next[from] = this.#end;
    }
    slash() {
        this.#slashes.add(this.#end);
        this.step(character => character === '/');
    }
    /** Appends any number of any characters. At the start of a segment it may match nothing, not even the next '/'. */
    folders() {
        this.#folders.add(this.#end);
        this.loop(() => true);
    }
    /** Appends any number of matching characters. */
    loop(test) {
        const again = this.#stateAfter(this.#end);
        this.#fits[again] = test;
        this.#next[again] = again;
        this.#end = this.#stateAfter(again);
    }
    /** Begins the first of several alternatives. */
    open() {
        this.#choices.push({ start: this.#end, ends: [] });
        this.#end = this.#stateAfter(this.#end);
    }
    /** Begins the next alternative. */
    or() {
        const choice = this.#choices.at(-1);
        if (!choice)
            return;
        choice.ends.push(this.#end);
        this.#end = this.#stateAfter(choice.start);
    }
    /** Joins the alternatives. */
    close() {
        const ends = [...(this.#choices.pop()?.ends ?? []), this.#end];
        this.#end = this.#state();
        for (const end of ends)
            this.#alike[end]?.push(this.#end);
    }
    accepts(text) {
        let states = this.#reach([0], true);
        for (const character of text) {
            states = this.#reach(states.filter(state => this.#fits[state]?.(character)).map(state => this.#next[state] ?? 0), character === '/');
            if (states.length === 0)
                return false;
        }
        return states.includes(this.#end);
    }
    #state() {
        this.#next.push(0);
        this.#alike.push([]);
        return this.#fits.push(undefined) - 1;
    }
    #stateAfter(from) {
        const state = this.#state();
        this.#alike[from]?.push(state);
        return state;
    }
    /**
     * Returns the states and all states reached from them without a character, each once.
     * @param startsSegment whether the text is at the start of a segment
     */
    #reach(states, startsSegment) {
        this.#round++;
        const reached = [];
        const waiting = [...states];
        for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
            if (this.#reached[state] === this.#round)
                continue;
            this.#reached[state] = this.#round;
            reached.push(state);
            waiting.push(...(this.#alike[state] ?? []));
            if (startsSegment && this.#folders.has(state))
                waiting.push(...this.#statesAfterSlash(state));
        }
        return reached;
    }
    /** States after a '/' that is the next character. */
    #statesAfterSlash(from) {
        const after = [];
        const waiting = [from];
        for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
            if (this.#looked[state] === this.#round)
                continue;
            this.#looked[state] = this.#round;
            waiting.push(...(this.#alike[state] ?? []));
            if (this.#slashes.has(state))
                after.push(this.#next[state] ?? 0);
        }
        return after;
    }
}


/***/ }),

/***/ 55397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ windowsFlaw),
/* harmony export */   y: () => (/* binding */ isDeviceName)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
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
        const shown = { segment: JSON.stringify(segment) };
        if (isDeviceName(segment))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('key-rule-device', shown);
        if (/[. ]$/.test(segment))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('key-rule-tail', shown);
        if (/[<>:"|?*]/.test(segment))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('key-rule-windows', shown);
    }
    return undefined;
}


/***/ }),

/***/ 77156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ holdsBytes),
/* harmony export */   lO: () => (/* binding */ matchChecksum),
/* harmony export */   qh: () => (/* binding */ readsAs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40546);
/**
 * Compares an object with bytes: by size, then by checksum. Without a checksum it reads the object, up to the first
 * difference.
 */


async function holdsBytes(body, { size, match = 'none', read }, signal) {
    if (size !== (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(body))
        return false;
    if (match !== 'none')
        return match === 'same';
    return (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileBody */ .n)(body) ? await readsAsFile(body, read, signal) : await readsAs(body, read, signal);
}
/**
 * Compares size and the store's checksum only, so that no object is read over the network.
 * @param feed passes on our bytes, which may lie in a file
 */
async function matchChecksum(object, size, feed) {
    if (object.size !== size)
        return 'different';
    const checksum = object.checksum?.();
    if (!checksum)
        return 'none';
    await feed(chunk => checksum.update(chunk));
    return (await checksum.isRight()) ? 'same' : 'different';
}
/**
 * Compares byte by byte.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAs(bytes, read, signal) {
    const enough = new AbortController();
    let at = 0;
    const sink = {
        begin({ size }) {
            at = 0;
            // Another object may be of any size: its size alone shows the difference, without reading it.
            if (size !== bytes.length)
                enough.abort();
        },
        write(chunk) {
            if (Buffer.compare(chunk, bytes.subarray(at, at + chunk.length)) !== 0)
                enough.abort();
            at += chunk.length;
            return undefined;
        },
    };
    try {
        await read(sink, AbortSignal.any([signal, enough.signal]));
    }
    catch (error) {
        if (!enough.signal.aborted)
            throw error;
    }
    signal.throwIfAborted();
    return !enough.signal.aborted && at === bytes.length;
}
/**
 * Compares by SHA-256, which is known of the file.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAsFile({ size, digests }, read, signal) {
    const enough = new AbortController();
    let hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = {
        begin(object) {
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            if (object.size !== size)
                enough.abort();
        },
        write(chunk) {
            hash.update(chunk);
            return undefined;
        },
    };
    try {
        await read(sink, AbortSignal.any([signal, enough.signal]));
    }
    catch (error) {
        if (!enough.signal.aborted)
            throw error;
    }
    signal.throwIfAborted();
    return !enough.signal.aborted && hash.digest('hex') === digests.sha256;
}


/***/ })

};
