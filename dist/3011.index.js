export const id = 3011;
export const ids = [3011];
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

/***/ 40546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   n: () => (/* binding */ isFileBody)
/* harmony export */ });
function isFileBody(body) {
    return 'path' in body;
}
/** Bytes of the body. */
function sizeOf(body) {
    return isFileBody(body) ? body.size : body.length;
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

/***/ 88074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fileChunks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Bytes read at once. */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file from its beginning, the next chunk while the last one is used. A chunk is valid until the next one is
 * requested. The file closes when the iteration ends.
 */
async function* fileChunks(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    let memory = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let other = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let next = readInto(memory, file);
    try {
        for (;;) {
            const chunk = await next;
            if (chunk.length === 0)
                return;
            [memory, other] = [other, memory];
            next = readInto(memory, file);
            yield chunk;
        }
    }
    finally {
        await next.catch(() => { });
        await file.close();
    }
}
/** Fills memory, except at the end: a socket may still hold a small chunk when the next one is requested. */
function readInto(memory, file) {
    const reading = readAll(memory, file);
    // Its error may come before the caller awaits it.
    reading.catch(() => { });
    return reading;
}
async function readAll(memory, file) {
    let filled = 0;
    while (filled < memory.length) {
        const { bytesRead } = await file.read(memory, filled, memory.length - filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return memory.subarray(0, filled);
}


/***/ }),

/***/ 21586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZE: () => (/* binding */ downloadWith)
});

// UNUSED EXPORTS: DOWNLOAD, download

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/base/concurrency/map-ordered.js
var map_ordered = __webpack_require__(73675);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/list/list-objects.js
var list_objects = __webpack_require__(54412);
// EXTERNAL MODULE: ./lib/jobs/messages/say.js + 2 modules
var say = __webpack_require__(54173);
// EXTERNAL MODULE: ./lib/jobs/options/reading-job.js
var reading_job = __webpack_require__(88971);
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
// EXTERNAL MODULE: ./lib/base/messages/say.js + 2 modules
var messages_say = __webpack_require__(53192);
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
 * @param path of the file, in an existing folder
 * @param explain turns an error of the disk into the error to throw
 */
function openFileSink(path, explain) {
    const temporary = (0,atomic_file/* temporaryFor */.vM)(path);
    let file;
    /** Bytes of the object written so far. */
    let at = 0;
    /** Length that the file may have reached before the object was restarted. */
    let longest = 0;
    let mayBeThere = false;
    let endTouching = () => { };
    const explained = (act) => {
        try {
            act();
        }
        catch (error) {
            throw explain(error);
        }
    };
    const open = () => {
        if (file !== undefined)
            return file;
        mayBeThere = true;
        file = (0,external_node_fs_.openSync)(temporary, 'wx');
        endTouching = (0,atomic_file/* keepFresh */.yA)(temporary);
        return file;
    };
    const closeFile = () => {
        if (file === undefined)
            return;
        const open = file;
        file = undefined;
        endTouching();
        (0,external_node_fs_.closeSync)(open);
    };
    return {
        begin() {
            longest = Math.max(longest, at);
            at = 0;
        },
        write(chunk) {
            explained(() => {
                for (let done = 0; done < chunk.length;) {
                    const written = (0,external_node_fs_.writeSync)(open(), chunk, done, chunk.length - done, at);
                    done += written;
                    at += written;
                }
            });
            return undefined;
        },
        async commit(mayReplace) {
            explained(() => {
                const file = open();
                if (longest > at)
                    (0,external_node_fs_.ftruncateSync)(file, at);
                closeFile();
            });
            if (!mayReplace)
                return await (0,atomic_file/* createOnly */.Di)(temporary, path, CALLS).catch(error => {
                    throw explain(error);
                });
            explained(() => (0,external_node_fs_.renameSync)(temporary, path));
            mayBeThere = false;
            return true;
        },
        close() {
            try {
                closeFile();
                if (mayBeThere)
                    (0,external_node_fs_.rmSync)(temporary, { force: true });
            }
            catch {
                // An earlier call already reported the error of the disk.
            }
            mayBeThere = false;
        },
    };
}

// EXTERNAL MODULE: ./lib/base/files/executed-paths.js
var executed_paths = __webpack_require__(85909);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/windows-names.js
var windows_names = __webpack_require__(55397);
;// CONCATENATED MODULE: ./lib/jobs/download/local-path.js
/**
 * Path of an object's file, from an untrusted key, and which paths collide. Pure.
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
        : ((0,executed_paths/* readByGit */.O6)(path) ?? (isWindows ? (0,windows_names/* windowsFlaw */.k)(path) : undefined));
    if (flaw)
        throw new errors/* PersistError */.vc('key', 'path-refused', (0,say/* say */.c)('download-refused', { key: (0,quote/* quote */.hD)(key), flaw }));
    return { key: minted, path };
}
/**
 * Finds paths that differ in a bucket but collide on a disk. The first path wins.
 * @param foldsCase whether the disk ignores case in names
 * @returns claims the path of a file, with '/'; call it once for each path. It throws a PersistError `key-collision` if
 *   another path is in the way
 */
function pathClaims(foldsCase) {
    /** Names as the disk compares them, to paths as written. */
    const files = new Map();
    const folders = new Set();
    return path => {
        const name = foldsCase ? (0,executed_paths/* foldCase */.SP)(path) : path;
        const parents = newFolders(name, folders);
        const file = [name, ...parents].find(taken => files.has(taken));
        if (file !== undefined)
            throw collision(path, files.get(file) ?? file);
        if (folders.has(name))
            throw collision(path, `${path}/…`);
        files.set(name, path);
        for (const folder of parents)
            folders.add(folder);
    };
}
/** Parent folders of a file that are not known, nearest first. The parents of a known folder are known too. */
function newFolders(name, known) {
    const folders = [];
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
        const folder = name.slice(0, end);
        if (known.has(folder))
            break;
        folders.push(folder);
    }
    return folders;
}
function collision(path, taken) {
    const sentence = (0,say/* say */.c)('download-conflict', { path: (0,quote/* quote */.hD)(path), taken: (0,quote/* quote */.hD)(taken) });
    return new errors/* PersistError */.vc('key', 'key-collision', sentence, {
        advice: (0,say/* say */.c)('download-conflict-fix'),
    });
}

;// CONCATENATED MODULE: ./lib/jobs/download/download-object.js
/** Downloads one object: checks its path, compares an existing file, reads and verifies the bytes, renames the file. */













/** Rejects only when the download has ended, with the reason. */
async function downloadObject(key, listed, tools) {
    const { store, claim, isWindows, folders, stop } = tools;
    try {
        const place = localPath(store.prefix, key, isWindows);
        claim(place.path);
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
    const sink = openFileSink(file, error => (0,file_errors/* toFileError */.GI)(error, folders.directory, path));
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
    throw new errors/* PersistError */.vc('key', 'path-refused', sentence, { advice: (0,messages_say/* say */.c)('path-occupied-fix') });
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
// EXTERNAL MODULE: ./lib/input/sources/read.js + 10 modules
var sources_read = __webpack_require__(99156);
// EXTERNAL MODULE: ./lib/jobs/list/key-match.js
var key_match = __webpack_require__(76398);
;// CONCATENATED MODULE: ./lib/jobs/download/download-settings.js
/** Settings of a download, validated as a whole before the first request. */








async function downloadSettings({ given, options, environment, problems, }) {
    problems.add(emptyInputs(given, options));
    const keys = keysOf(given, options, environment);
    if (keys)
        problems.add(await (0,sources_read/* checkSources */.B)(keys, { 'results-file': options.resultsFile }));
    const { match: pattern, limit = Number.POSITIVE_INFINITY } = options;
    if (keys && pattern)
        problems.add([(0,sentence/* saysIdle */.ZF)(['match'], (0,say/* say */.c)('download-keys-and-match'))]);
    const match = pattern ? problems.attempt(() => (0,key_match/* parseMatch */.N)(pattern), (0,quote/* quote */.hD)(pattern, 'match')) : key_match/* EVERY_KEY */.Q;
    const directory = (0,external_node_path_.resolve)(environment.cwd, options.directory);
    problems.add(await checkTargetFolder(directory, environment));
    return { keys, match: match ?? key_match/* EVERY_KEY */.Q, directory, limit };
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
    const shown = { directory: (0,sentence/* quoted */.TL)(directory) };
    const real = await (0,files_workspace/* resolveExisting */._j)(directory);
    const flaw = (0,executed_paths/* judgedAt */.D7)(directory, cwd, executed_paths/* readByGit */.O6) ?? (0,executed_paths/* judgedAt */.D7)(real, await (0,files_workspace/* resolveExisting */._j)(cwd), executed_paths/* readByGit */.O6);
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
        refuse(way, (0,executed_paths/* judgedAt */.D7)(path, start, executed_paths/* readByGit */.O6));
        if (await (0,promises_.mkdir)(path).then(() => true, (0,errors/* ifCode */.Vd)('EEXIST')))
            return { path, isNew: true };
        const real = await (0,promises_.realpath)(path);
        if (!(0,files_workspace/* contains */.gR)(root.path, real))
            refuse(way, (0,say/* say */.c)('download-link-out', { directory }));
        refuse(way, (0,executed_paths/* judgedAt */.D7)(real, start, executed_paths/* readByGit */.O6));
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

;// CONCATENATED MODULE: ./lib/jobs/download/requested-keys.js
/** Keys to download, from a list of keys or from a listing of the store. */




function requestedKeys(store, { keys, match, limit }, signal) {
    return first(limit, keys ? requested_keys_keysOf(keys, store, signal) : listedKeys(store, match, signal));
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
        // A bucket may have thousands of archived objects in a row.
        if (OBJECT_ONLY.has(error.reason) || (0,store_health/* isArchived */.F$)(error))
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
/** `download` for the entry points, which know more of the environment. A missing option is one of the problems. */
function downloadWith(surroundings, options) {
    return (0,reading_job/* startJob */._)(DOWNLOAD, surroundings, options);
}
const DOWNLOAD = {
    fields: download_fields/* DOWNLOAD_FIELDS */.H,
    cancelled: (0,say/* say */.c)('download-cancelled'),
    settings: downloadSettings,
    async *work({ settings, context: { cwd, clock, signal, watch }, source, results: file }) {
        const { directory } = settings;
        const counts = { total: 0, downloaded: 0, unchanged: 0, refused: 0, failed: 0, skipped: 0, bytes: 0 };
        let markers = 0;
        const stop = new DownloadStop(signal);
        try {
            const folders = await downloadFolders(directory, cwd, clock.now());
            for await (const result of results(source, folders, settings, stop)) {
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
        }
        catch (error) {
            throw stop.error ?? error;
        }
        finally {
            stop.close();
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
        return { ...counts, directory, failure };
    },
};
async function* results(store, folders, settings, stop) {
    const { onExisting, concurrency, keys } = settings;
    const { language } = settings.store;
    const isWindows = (0,external_node_os_.platform)() === 'win32';
    const tools = {
        store,
        folders,
        claim: pathClaims(folders.foldsCase),
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

/***/ 2400:
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
    return await readsAs(body, read, signal);
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
 * Compares byte by byte, and a file by its SHA-256, which is known.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAs(body, read, signal) {
    const enough = new AbortController();
    const expected = (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(body);
    let at = 0;
    let hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = {
        begin({ size }) {
            at = 0;
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            // Another object may be of any size: its size alone shows the difference, without reading it.
            if (size !== expected)
                enough.abort();
        },
        write(chunk) {
            if ((0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileBody */ .n)(body))
                hash.update(chunk);
            else if (Buffer.compare(chunk, body.subarray(at, at + chunk.length)) !== 0)
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
    if (enough.signal.aborted || at !== expected)
        return false;
    return !(0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileBody */ .n)(body) || hash.digest('hex') === body.digests.sha256;
}


/***/ }),

/***/ 44370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _own_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90844);

const openS3 = async () => (await __webpack_require__.e(/* import() */ 9226).then(__webpack_require__.bind(__webpack_require__, 59226))).openS3;
const DIALECTS = {
    oss: async () => (await __webpack_require__.e(/* import() */ 1909).then(__webpack_require__.bind(__webpack_require__, 91909))).openOss,
    s3: openS3,
    r2: openS3,
};
/**
 * @param notice receives warnings, each once
 * @param onRequest called for each request that is sent to the store; never for a folder or a caller's own store
 */
async function openStore(settings, notice = () => { }, onRequest = () => { }) {
    if (settings.kind === 'own')
        return (0,_own_store_js__WEBPACK_IMPORTED_MODULE_0__/* .adaptStore */ .G)(settings.own);
    if (settings.kind === 'file')
        return (await __webpack_require__.e(/* import() */ 3016).then(__webpack_require__.bind(__webpack_require__, 93016))).openFolder(settings.directory);
    const { prefix, credentials, clock, proxy } = settings;
    const [{ openTransport }, { openBucket }, openDialect] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1982), __webpack_require__.e(6806)]).then(__webpack_require__.bind(__webpack_require__, 76806)),
        __webpack_require__.e(/* import() */ 8727).then(__webpack_require__.bind(__webpack_require__, 58727)),
        DIALECTS[settings.kind](),
    ]);
    const transport = openTransport(proxy?.routes, onRequest);
    const dialect = await openDialect(settings, transport);
    return openBucket(dialect, { prefix, credentials, clock, notice, ...(proxy && { proxy }) });
}


/***/ }),

/***/ 90844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ adaptStore),
/* harmony export */   I: () => (/* binding */ takesFiles)
/* harmony export */ });
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76500);
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26754);
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40546);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32864);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85900);
/* harmony import */ var _read_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25196);
/** The interface of a caller's own store, and its adapter. */








const PAGE_SIZE = 1000;
function adaptStore(own) {
    const get = async (key, sink, signal) => {
        const bytes = await called('get', signal, () => own.get(key, { signal }));
        if (!bytes)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'http-404', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-gone', { key }));
        const object = { size: bytes.length };
        sink.begin(object);
        await sink.write(bytes);
        return object;
    };
    const put = async (key, body, options, signal) => {
        const given = { ...headersOf(options), ifAbsent: options.mode === 'keep-existing', signal };
        const { stored, etag } = (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)
            ? await called('putFile', signal, () => putFile(own, key, body, given))
            : // A copy, because the run reuses its buffer after this call.
                await called('put', signal, () => own.put(key, Uint8Array.from(body), given));
        const found = etag === undefined ? {} : { etag };
        if (stored)
            return { outcome: 'stored', ...found };
        if (await holds(key, body, signal))
            return { outcome: 'already-stored', ...found };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'key-collision', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-collision', { key }));
    };
    /** Whether the object has these bytes. An object of another size is not read. */
    const holds = async (key, body, signal) => {
        if ((0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)) {
            const object = await called('head', signal, () => own.head(key, { signal }));
            if (object?.size !== body.size)
                return false;
        }
        const there = await called('get', signal, () => own.get(key, { signal }));
        if (!there)
            return false;
        return (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)
            ? (0,_base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(there, 'sha256') === body.digests.sha256
            : Buffer.compare(there, body) === 0;
    };
    return {
        prefix: (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__/* .mintPrefix */ .Ld)(''),
        publicBase: own.publicBase ?? '',
        createOnly: 'honoured',
        head: (key, signal) => called('head', signal, () => own.head(key, { signal })),
        put,
        get,
        list: (prefix, { startAfter = '', token, pageSize = PAGE_SIZE }, signal) => pagesOf(own, { prefix, startAfter: token ?? startAfter, signal }, pageSize),
        async remove(key, signal) {
            if (!own.remove)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-denied', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-keeps', { key }));
            await called('remove', signal, async () => own.remove?.(key, { signal }));
        },
        async close() { },
    };
}
/** Whether bodies may lie in files. */
function takesFiles({ putFile }) {
    return putFile !== undefined;
}
async function putFile(own, key, body, put) {
    const { path, size, digests } = body;
    if (!own.putFile)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'too-large', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-put-file'));
    const md5 = async () => digests.md5 ?? (await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .h)(body, 'md5', put.signal));
    return await own.putFile(key, path, { ...put, size, sha256: digests.sha256 ?? '', md5 });
}
async function* pagesOf(own, query, pageSize) {
    let objects = [];
    try {
        for await (const object of own.list(query)) {
            query.signal.throwIfAborted();
            const last = objects.at(-1);
            if (last && objects.length >= pageSize) {
                yield { objects, prefixes: [], nextToken: last.key };
                objects = [];
            }
            objects.push(object);
        }
    }
    catch (error) {
        throw failure('list', query.signal, error);
    }
    yield { objects, prefixes: [] };
}
function headersOf({ contentType, cacheControl, contentDisposition, metadata }) {
    return {
        contentType,
        ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ cacheControl, contentDisposition }),
        ...(metadata && { metadata: { ...metadata } }),
    };
}
async function called(operation, signal, ask) {
    signal.throwIfAborted();
    try {
        return await ask();
    }
    catch (error) {
        throw failure(operation, signal, error);
    }
}
function failure(operation, signal, error) {
    if (signal.aborted)
        return signal.reason;
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc)
        return (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store');
    const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-failed', { operation, reason: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-unavailable', sentence, { cause: error });
}


/***/ }),

/***/ 25196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ digestObject),
/* harmony export */   h: () => (/* binding */ fileDigest)
/* harmony export */ });
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26754);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88074);
/** Reads an object, or the file of a body, to its end for its digests. */



/**
 * Bytes that differ from the store's own checksum are the object's bytes, too.
 * @throws PersistError `http-404` if there is no object
 */
async function digestObject(store, key, names, signal) {
    let digests = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6(names);
    let left = 0;
    const sink = {
        begin({ size }) {
            digests = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6(names);
            left = size;
        },
        write(chunk) {
            digests.update(chunk);
            left -= chunk.length;
            return undefined;
        },
    };
    try {
        await store.get(key, sink, signal);
    }
    catch (error) {
        if (!(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReason */ .D0)(error, 'store-integrity') || left > 0)
            throw error;
    }
    return digests.digests();
}
/**
 * Reads a file for a digest that was not computed while it was written: MD5 takes longer than all else, and few stores
 * compare it. A known digest shows that the file still holds the same bytes.
 */
async function fileDigest({ path, digests: known }, name, signal) {
    // CRC-64 takes a quarter of the time.
    const proof = known.crc64 === undefined ? 'sha256' : 'crc64';
    const running = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6([proof, name]);
    for await (const chunk of (0,_base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .fileChunks */ .T)(path)) {
        signal.throwIfAborted();
        running.update(chunk);
    }
    const { [proof]: found, [name]: digest = '' } = running.digests();
    if (found !== known[proof])
        throw new Error('the temporary file of a large body has changed');
    return digest;
}


/***/ })

};
