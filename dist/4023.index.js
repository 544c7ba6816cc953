export const id = 4023;
export const ids = [4023];
export const modules = {

/***/ 47759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ LazyRun)
/* harmony export */ });
/**
 * A run that begins when it is read. It is read once, and not faster than its reader reads: nothing is kept for a
 * second one.
 */
class LazyRun {
    [Symbol.toStringTag] = 'LazyRun';
    #run;
    #report = Promise.withResolvers();
    #begun = false;
    constructor(run) {
        this.#run = run;
        // Whoever iterates gets the error there; it must not count as unhandled here.
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
            // The report's rejection says it.
        }
    }
}


/***/ }),

/***/ 19313:
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
;// CONCATENATED MODULE: ./lib/base/concurrency/map-ordered.js
/** Results that wait for an earlier one to end, at most: one slow object must not hold up what is behind it. */
const MAX_WAITING = 1024;
function askNext(items, ring) {
    const pending = {};
    items.next().then(step => {
        pending.step = step;
        ring();
    }, error => {
        pending.error = error;
        ring();
    });
    return pending;
}
/**
 * Works on items as they come, many at a time, and gives each result as soon as it is its turn, in the items' order.
 * Nothing is begun while the reader does not read.
 * @param concurrency items under way at once
 * @param leave ends what is under way; called when the reader leaves or a work fails, and then waited for
 */
async function* mapOrdered(items, concurrency, work, leave) {
    const waiting = [];
    let underWay = 0;
    /** Wakes whoever waits for something to end or to come. */
    let ring = () => { };
    let pending;
    let isExhausted = false;
    const begin = (item) => {
        const begun = { result: work(item), isDone: false };
        const end = () => {
            begun.isDone = true;
            underWay--;
            ring();
        };
        // Its rejection is met in its turn; until then it must not count as unhandled.
        begun.result.then(end, end);
        waiting.push(begun);
        underWay++;
    };
    try {
        for (;;) {
            while (waiting[0]?.isDone)
                yield await waiting.shift().result;
            if (isExhausted && waiting.length === 0)
                return;
            const hasRoom = underWay < concurrency && waiting.length < MAX_WAITING;
            if (hasRoom && !isExhausted)
                pending ??= askNext(items, () => ring());
            if (pending && 'error' in pending)
                throw pending.error;
            const step = hasRoom ? pending?.step : undefined;
            if (step) {
                pending = undefined;
                if (step.done)
                    isExhausted = true;
                else
                    begin(step.value);
                continue;
            }
            await new Promise(resolve => {
                ring = resolve;
            });
        }
    }
    finally {
        if (!isExhausted || waiting.length > 0)
            leave();
        await Promise.allSettled([...waiting.map(({ result }) => result), items.return(undefined)]);
    }
}

// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/list/list-objects.js
var list_objects = __webpack_require__(54412);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js + 1 modules
var options_context = __webpack_require__(26821);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/file-errors.js
var file_errors = __webpack_require__(38639);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
;// CONCATENATED MODULE: ./lib/jobs/download/existing-file.js
/** What stands where a file is to go, and whether it is the object already. */








/** Bytes. Larger files are read piece by piece. */
const READ_AT_ONCE = 512 * 1024;
/**
 * @param path for sentences
 * @returns undefined when nothing is there
 * @throws PersistError `path-refused` for a link, wherever it leads, `key-collision` for anything else but a file
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
 * Whether nothing has to be read over the network.
 * @param listed what a listing said, where one did: its ETag may be proof enough
 */
async function holdsObject({ file, size }, key, listed, store, signal) {
    if (listed && listed.size !== size)
        return false;
    // The MD5 of objects that were neither put in parts nor encrypted by a key service.
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

// EXTERNAL MODULE: ./lib/base/files/atomic-file.js
var atomic_file = __webpack_require__(79851);
// EXTERNAL MODULE: ./lib/base/files/file-calls.js
var file_calls = __webpack_require__(38031);
;// CONCATENATED MODULE: ./lib/jobs/download/file-sink.js



const CALLS = new file_calls/* FileCalls */.M();
/**
 * An object's bytes on their way into a file, under a name that nobody looks for until all of them are there.
 * Chunks are written as they come, in this thread: for an image of 60 KB that is half of what it costs to copy it
 * together and to hand four file operations to other threads.
 */
class FileSink {
    #path;
    #temporary;
    #explain;
    #file;
    /** How much of the object is written. */
    #at = 0;
    /** How long the file may have become before the object was begun again. */
    #longest = 0;
    #mayBeThere = false;
    /**
     * @param path of the file, in a folder that is there
     * @param explain what the disk says is thrown as this has it
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
     * Gives the file its own name.
     * @param mayReplace false: only where nothing has that name
     * @returns false when something has
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
    /** Leaves nothing behind but a file that has its own name. */
    close() {
        try {
            this.#closeFile();
            if (this.#mayBeThere)
                (0,external_node_fs_.rmSync)(this.#temporary, { force: true });
        }
        catch {
            // The disk has said what is wrong with it before.
        }
        this.#mayBeThere = false;
    }
    #open() {
        if (this.#file !== undefined)
            return this.#file;
        this.#mayBeThere = true;
        this.#file = (0,external_node_fs_.openSync)(this.#temporary, 'wx');
        return this.#file;
    }
    #closeFile() {
        if (this.#file === undefined)
            return;
        const file = this.#file;
        this.#file = undefined;
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
 * Where an object's file may lie, from a key that anybody may have made up. Pure.
 * What a path could do beside being a file: leave the folder, become a hook or a workflow, or be a device.
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
/** One object to its file: judged, compared with what is there, read, checked, and given its name. */








/** Rejects only with the reason of an ended download. */
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
        // What is wrong with the key was seen before the store was asked.
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

// EXTERNAL MODULE: ./lib/jobs/download/fields.js
var fields = __webpack_require__(37884);
// EXTERNAL MODULE: ./lib/base/files/leftovers.js
var leftovers = __webpack_require__(12077);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
// EXTERNAL MODULE: ./lib/base/files/workspace.js
var files_workspace = __webpack_require__(72208);
;// CONCATENATED MODULE: ./lib/jobs/download/folders.js
/**
 * The folder that a download goes to and those below it, each made or looked at once. Links that somebody put there
 * lead nowhere outside of it, and to no place whose files are run.
 */











/**
 * Makes the folder, and tries whether it can be written to.
 * @param start absolute; where paths are looked at from
 * @param now milliseconds since the epoch: what downloads that were killed long before it left here is removed
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
    /** @param way with '/', '' for the directory itself */
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




/** Paths that are different in a bucket and not on a disk: the first one has the place. */
class PathConflicts {
    /** By the names that the disk compares, as they are written. */
    #files = new Map();
    #folders = new Set();
    #nameOf;
    /** @param foldsCase whether the disk takes `A` and `a` for the same */
    constructor(foldsCase) {
        this.#nameOf = foldsCase ? executed_paths/* foldCase */.SP : path => path;
    }
    /**
     * Takes the place of a file, once for each path.
     * @param path with '/'
     * @throws PersistError `key-collision` where that of another one is in the way
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
    /** Of those above a file, the nearest first, up to one that is known: what is above that is known as well. */
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

// EXTERNAL MODULE: ./lib/input/sources/read.js + 28 modules
var sources_read = __webpack_require__(65960);
;// CONCATENATED MODULE: ./lib/jobs/download/requested-keys.js
/** Which objects are wanted: those of a list of keys, or those that the store lists. */




function requestedKeys(store, { keys, match, limit }, signal) {
    const all = keys ? keysOf(keys, store, signal) : listedKeys(store, match, signal);
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
async function* keysOf(lists, store, signal) {
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
 * Looked up by a list where the keys tell no size: no request for an object itself is made with a key like this.
 * @param said what the list of keys says of its size
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
        // Whoever may not list hears of the key's own fault.
    }
    return false;
}
/** As consoles do, by an empty object. */
function isFolderMarker({ key, size }) {
    return size === 0 && key.endsWith('/');
}

// EXTERNAL MODULE: ./lib/jobs/list/key-match.js + 2 modules
var key_match = __webpack_require__(23665);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 18 modules
var store_settings = __webpack_require__(84359);
;// CONCATENATED MODULE: ./lib/jobs/download/target-folder.js



/** @returns what is wrong with the folder that downloads are to go to, one sentence each */
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

;// CONCATENATED MODULE: ./lib/jobs/download/settings.js
/** What was asked of a download, judged as a whole before the first request. */







/** @throws SettingsError with every problem that can be found without a request */
async function makeDownloadSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.E)(fields/* DOWNLOAD_FIELDS */.H, given, ({ source: uri }) => ({ name: 'source', uri, mayWrite: false }), environment, info);
    problems.add(emptyInputs(given, options));
    const keys = settings_keysOf(given, options, environment);
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
/** Taken for unset, these would bring everything; an empty list of keys is one that brings nothing. */
function emptyInputs(given, { keysFile, match }) {
    const problems = [];
    if (given.keysFile !== undefined && !keysFile?.length)
        problems.push((0,say/* say */.c)('download-no-keys-file'));
    if (given.match !== undefined && !match)
        problems.push((0,say/* say */.c)('download-no-match'));
    return problems;
}
/** Lists of keys are read as lists of URLs are, with the key in their place. */
function settings_keysOf(given, { keys = [], keysFile = [] }, { cwd, workspace }) {
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/storage/stores/store-health.js
var store_health = __webpack_require__(79664);
;// CONCATENATED MODULE: ./lib/jobs/download/stop.js
/** How a download ends before its end: cancelled, left, or refused by the store in a way that no object escapes. */




/** Said of one object by a store that serves others. */
const OBJECT_ONLY = new Set(['http-404', 'store-integrity']);
/** OSS and S3 call an archived object so; a bucket may have thousands of them in a row. */
const ARCHIVED = 'InvalidObjectState';
class DownloadStop {
    #ended = new AbortController();
    #cancel;
    #onCancel = () => this.#end(new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('download-cancelled')));
    /** Whoever cannot log in reads no other object either. */
    #health = new store_health/* StoreHealth */.Ah(({ stage }) => stage === 'credentials');
    #hasWorked = false;
    #lastFailure;
    /** What the download ends with, where somebody else than its reader ends it. */
    error;
    /** @param cancel the caller's */
    constructor(cancel) {
        // Every request of the download listens to it.
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
    /** Weighs what stood in the way of one object. */
    failed(error) {
        if (error.stage === 'key' || (0,store_health/* isOfOneKey */.ng)(error))
            return;
        if (OBJECT_ONLY.has(error.reason) || error.details.code === ARCHIVED)
            return this.worked();
        this.#lastFailure = error;
        if (this.#health.failed(error) === 'fatal')
            this.#end(error);
    }
    /** Nobody reads on. */
    abandon = () => this.#ended.abort(new Error('the download was left'));
    /** @throws PersistError where something ended it, or no object, few as they were, could be had of the store at all */
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
 * Downloads objects into a folder: each is streamed into a file of another name, its length and checksum are
 * compared, and only then it gets its own. Must not import `process`, `@actions/*`, ali-oss or undici.
 */


















/**
 * Iterate it for the results in the order of the keys, await it for the report, or both in this order. Nothing is
 * asked before that. Logs nothing, touches no `process`. An object that cannot be had is a result.
 * @throws SettingsError with every problem of what was asked; PersistError when the store as a whole refuses,
 *   or `cancelled`
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
/** The same for the front doors: a missing option is one of the problems, and they know more of where they are. */
function downloadWith(surroundings, options) {
    return new lazy_run/* LazyRun */.i(runDownload(options, surroundings));
}
async function* runDownload(options, surroundings) {
    (0,caller_options/* checkCallerOptions */.G)(fields/* DOWNLOAD_FIELDS */.H, options);
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
    /** Lists name a key as often as an image was asked for; one file serves them all. A store names each once. */
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
    for await (const result of mapOrdered(wanted, concurrency, work, stop.abandon))
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
/** What became of one object, as a line for people. */
function downloadLine({ outcome, key, file, reason, message = '' }, shown) {
    const what = file === undefined ? shown.text(reason ? `${reason}: ${message}` : message) : shown.name(file);
    return `${outcome.padEnd(10)} ${what}${key === undefined ? '' : `  ${shown.name(key)}`}`;
}


/***/ }),

/***/ 23665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ EVERY_KEY),
  N: () => (/* binding */ parseMatch)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
;// CONCATENATED MODULE: ./lib/jobs/list/nfa.js
/**
 * Accepts or refuses text in time proportional to its length, whatever the text: all ways through are followed at
 * once (Thompson's construction), where regular expressions try them one after the other.
 * Grows from left to right; a place is a number, and the last one made is where an accepted text ends.
 */
class Nfa {
    /** By which character it goes on to the place behind; undefined where it goes on without one, or ends. */
    #fits = [undefined];
    #next = [0];
    /** What each place stands for as well. */
    #alike = [[]];
    /** Where what comes next is a '/'. */
    #slashes = new Set();
    /** Where folders may follow, or none. */
    #folders = new Set();
    #choices = [];
    #end = 0;
    /** The round in which a place was last reached, so that none is followed twice. */
    #reached = [];
    /** The same, of places from where a '/' was looked for. */
    #looked = [];
    #round = 0;
    /** One character. */
    step(test) {
        const from = this.#end;
        this.#end = this.#place();
        this.#fits[from] = test;
        this.#next[from] = this.#end;
    }
    slash() {
        this.#slashes.add(this.#end);
        this.step(character => character === '/');
    }
    /** Any number of characters of any kind; at the beginning of a segment, where there are none, not even the '/' behind. */
    folders() {
        this.#folders.add(this.#end);
        this.loop(() => true);
    }
    /** Any number of characters. */
    loop(test) {
        const again = this.#placeBehind(this.#end);
        this.#fits[again] = test;
        this.#next[again] = again;
        this.#end = this.#placeBehind(again);
    }
    /** Begins the first of several ways. */
    open() {
        this.#choices.push({ start: this.#end, ends: [] });
        this.#end = this.#placeBehind(this.#end);
    }
    /** Begins another way. */
    or() {
        const choice = this.#choices.at(-1);
        if (!choice)
            return;
        choice.ends.push(this.#end);
        this.#end = this.#placeBehind(choice.start);
    }
    /** Has the ways meet. */
    close() {
        const ends = [...(this.#choices.pop()?.ends ?? []), this.#end];
        this.#end = this.#place();
        for (const end of ends)
            this.#alike[end]?.push(this.#end);
    }
    accepts(text) {
        let places = this.#reach([0], true);
        for (const character of text) {
            places = this.#reach(places.filter(place => this.#fits[place]?.(character)).map(place => this.#next[place] ?? 0), character === '/');
            if (places.length === 0)
                return false;
        }
        return places.includes(this.#end);
    }
    #place() {
        this.#next.push(0);
        this.#alike.push([]);
        return this.#fits.push(undefined) - 1;
    }
    #placeBehind(from) {
        const place = this.#place();
        this.#alike[from]?.push(place);
        return place;
    }
    /**
     * The places and all that they stand for, each once.
     * @param startsSegment whether the text is at the beginning of a segment there
     */
    #reach(places, startsSegment) {
        this.#round++;
        const reached = [];
        const waiting = [...places];
        for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
            if (this.#reached[place] === this.#round)
                continue;
            this.#reached[place] = this.#round;
            reached.push(place);
            waiting.push(...(this.#alike[place] ?? []));
            if (startsSegment && this.#folders.has(place))
                waiting.push(...this.#behindSlashes(place));
        }
        return reached;
    }
    /** Where it goes on behind a '/' that comes before any other character. */
    #behindSlashes(from) {
        const behind = [];
        const waiting = [from];
        for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
            if (this.#looked[place] === this.#round)
                continue;
            this.#looked[place] = this.#round;
            waiting.push(...(this.#alike[place] ?? []));
            if (this.#slashes.has(place))
                behind.push(this.#next[place] ?? 0);
        }
        return behind;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/list/glob.js
/** Globs on object keys, which anybody may have made up: no key makes matching slow. Pure. */

/** `[]a]` holds a `]`; a `[` that is never closed stands for itself. */
const TOKENS = /(?<anything>\*\*+)|(?<within>\*)|(?<one>\?)|\[(?<members>[!^]?[^/][^\]/]*)\]|(?<mark>[{,}])|(?<literal>.)/gsu;
/**
 * `*` and `?` within a segment; `**` over several, which as a whole segment may be none; `[ab]`, `[a-z]`, `[!ab]`;
 * `{jpg,png}`, nested or not. Case counts, and a dot at a beginning is nothing special.
 */
function parseGlob(pattern) {
    const tokens = tokensOf(pattern);
    const isMagic = magicMarks(tokens);
    const nfa = new Nfa();
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
/** Braces without an end or without a comma, and commas outside of them, are characters like any other. */
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




/** Keys are at most 1,023 bytes, and the time a match takes grows with the pattern. */
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21561);
/* harmony import */ var _key_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23665);
/** What a store holds, one by one and page after page, as far as it is wanted. Holds one page at a time. */





/**
 * Without what is ours, unless the store's prefix or the match leads there.
 * @returns whether the store has more than was asked for
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
/** A page that ends within what is ours and not wanted is gone on from behind that, however much of it there is. */
async function* pagesOf(store, { match, delimiter, limit, after, modifiedSince }, seesOwn, signal) {
    const takesAll = match === _key_match_js__WEBPACK_IMPORTED_MODULE_4__/* .EVERY_KEY */ .Q && modifiedSince === undefined;
    const listing = {
        ...(delimiter && { delimiter }),
        // One more than asked tells whether there are more.
        ...(takesAll && limit !== undefined && limit < 1000 && { pageSize: limit + 1 }),
    };
    let startAfter = after;
    for (;;) {
        let behind;
        for await (const page of store.list(store.prefix + match.head, { ...listing, ...(startAfter && { startAfter }) }, signal)) {
            const listed = inOrder(page);
            const isLast = page.nextToken === undefined;
            yield { listed, isLast };
            const last = listed.at(-1);
            behind = seesOwn || isLast || !last || isPrefix(last) ? undefined : (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .afterReserved */ .xU)(last.key);
            // A store that begins elsewhere than it is told to would give the same page for ever.
            if (behind === startAfter)
                behind = undefined;
            if (behind !== undefined)
                break;
        }
        if (behind === undefined)
            return;
        startAfter = behind;
    }
}
function isPrefix(listed) {
    return 'prefix' in listed;
}
function listedName(listed) {
    return isPrefix(listed) ? listed.prefix : listed.key;
}
/** Objects and prefixes as one, by the bytes of their names. */
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
/** @param last the last key, or common prefix, that was given */
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
/** @throws PersistError `none-found` where that was asked for: right settings, that name what is not there */
function reportNoneFound(ifNoneFound, { notice }) {
    if (ifNoneFound === 'error')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'none-found', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('none-found-error'));
    if (ifNoneFound === 'warn')
        notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('none-found'));
}


/***/ })

};
