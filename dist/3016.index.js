export const id = 3016;
export const ids = [3016];
export const modules = {

/***/ 79851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ createOnly),
/* harmony export */   MS: () => (/* binding */ replaceableAt),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   VE: () => (/* binding */ makeFile),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   vM: () => (/* binding */ temporaryFor),
/* harmony export */   yA: () => (/* binding */ keepFresh)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17594);
/* harmony import */ var _on_abort_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15663);
/** Files appear whole or not at all: each is written under a temporary name and then renamed. */







/** Error codes of file systems without hard links, or without one for this file. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'UNKNOWN']);
/** Returns a unique name in the folder of `path`. */
function temporaryFor(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
}
/** Milliseconds, several of which are in the hour after which another run removes a temporary file. */
const TOUCH_MS = 600_000;
/**
 * Shows other runs that a temporary file is in use, however long nothing is written to it.
 * @returns ends it
 */
function keepFresh(temporary) {
    const timer = setInterval(() => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(temporary, new Date(), new Date());
        }
        catch {
            // It is not made yet, or has its own name by now.
        }
    }, TOUCH_MS);
    timer.unref();
    return () => clearInterval(timer);
}
/** True for a file that another run may be writing, or that a killed run left. */
function isTemporary(name) {
    return /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/.test(name);
}
/**
 * Makes a file whole or not at all.
 * @param content bytes, or another file
 * @param mayReplace false: only if the name is free
 * @returns false if the name is taken
 */
async function makeFile(path, content, mayReplace, calls, signal) {
    const temporary = temporaryFor(path);
    const file = await calls.open(temporary, signal);
    let isLeft = true;
    try {
        try {
            if ('path' in content)
                await copyTo(temporary, file, content.path, signal);
            else
                await calls.write(file, content, signal);
        }
        finally {
            await calls.close(file);
        }
        if (!mayReplace)
            return await createOnly(temporary, path, calls);
        await calls.rename(temporary, path);
        isLeft = false;
        return true;
    }
    finally {
        if (isLeft)
            await removeTemporary(temporary, calls);
    }
}
/**
 * Lets the system copy a file. A copy that is given up goes on until it is done, in a file without a name.
 * @param file descriptor of the new file
 */
async function copyTo(temporary, file, from, signal) {
    // The copy would take over the rights of a private temporary file.
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    await (0,_on_abort_js__WEBPACK_IMPORTED_MODULE_6__/* .raceAbort */ .Mu)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, temporary), signal);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, mode & 0o7777);
}
/** Ignores errors: the earlier step already reported why the file could not be made. */
async function removeTemporary(temporary, calls) {
    try {
        await calls.unlink(temporary);
    }
    catch {
        // `removeLeftovers` removes it when it is old.
    }
}
/** @returns false if the name is taken */
async function createOnly(temporary, path, calls) {
    try {
        await calls.link(temporary, path);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        if (!NO_LINKS.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) ?? ''))
            throw error;
    }
    return await renameOnly(temporary, path, calls);
}
/**
 * Without hard links no file can be both whole and create-only. It must be whole: half an image under its key would be
 * taken for the image for ever. If two runs write the same key in the same moment, the later file is kept.
 */
async function renameOnly(temporary, path, calls) {
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifCode */ .Vd)('ENOENT')))
        return false;
    await calls.rename(temporary, path);
    return true;
}
/** The umask cuts a mode given at creation, so `chmod` sets the final mode later. */
const WRITING = { flag: 'wx', mode: 0o600 };
/** A user without the right to change owners keeps the file. */
const keepsIt = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ifCode */ .Vd)('EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP');
const openFile = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.open);
/**
 * Writes a file whole under a temporary name in the same folder, then renames it. The old file stays until then.
 * @param path absolute, links resolved: the rename would replace a link
 * @param content bytes in memory take few steps, because a hop to a thread costs more than a step of a small file
 * @param like source of the mode and the owner
 */
async function replaceFile(path, content, like) {
    if (content instanceof Uint8Array)
        return await replaceAtOnce(path, content, like);
    const temporary = temporaryFor(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, content, WRITING);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chown)(temporary, like.uid, like.gid).catch(keepsIt);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, like.mode & 0o7777);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
async function replaceAtOnce(path, bytes, { uid, gid, mode }) {
    const temporary = temporaryFor(path);
    try {
        // Only open and rename are slow enough in a file system to be worth a thread.
        const file = await openFile(temporary, WRITING.flag, WRITING.mode);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, bytes);
            giveAway(file, uid, gid);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode & 0o7777);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function giveAway(file, uid, gid) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(file, uid, gid);
    }
    catch (error) {
        keepsIt(error);
    }
}
/**
 * Makes a file whole: lets a program write it under another name and renames it, so that a reader never sees a part of
 * it. A device or a pipe is written directly.
 * @param path absolute
 * @param write gets the name to write to
 * @returns what `write` returns
 */
async function writeWhole(path, write) {
    const target = await replaceableAt(path);
    if (!target.isReplaceable)
        return await write(target.path);
    const temporary = temporaryFor(target.path);
    const endTouching = keepFresh(temporary);
    try {
        const written = await write(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target.path);
        return written;
    }
    finally {
        endTouching();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
}
async function replaceableAt(path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
    const isReplaceable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).then(found => found.isFile(), () => true);
    return { path: target, isReplaceable };
}
/** Removes an empty file; a device stays. */
async function removeIfEmpty(path) {
    const { path: target } = await replaceableAt(path);
    const isEmpty = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).then(found => found.isFile() && found.size === 0, () => false);
    if (isEmpty)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target, { force: true });
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

/***/ 12077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74743);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79851);
/** Removes temporary files that killed runs left. */






/** A file that was written to since may belong to another run that is still at work. */
const MAX_AGE_MS = 3_600_000;
/** Names read at once. */
const BATCH = 1024;
/**
 * Removes regular files of this user that have a temporary name and were not written to for an hour, nothing else.
 * Call it before the run makes files of its own. Never throws: a file that cannot be removed stays and is harmless.
 */
async function removeLeftovers(folder, options = {}) {
    const { now = _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m.now(), isDeep, signal } = options;
    const folders = [folder];
    for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
        try {
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(path, { bufferSize: BATCH })) {
                if (signal?.aborted)
                    return;
                const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry.name);
                if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isTemporary */ .ey)(entry.name))
                    await removeOld(inside, now - MAX_AGE_MS).catch(() => { });
                else if (entry.isDirectory() && isDeep)
                    folders.push(inside);
            }
        }
        catch {
            // The folder is missing or unreadable.
        }
    }
}
async function removeOld(path, oldestMs) {
    const user = ownUser();
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    const isOfUser = user < 0 || found.uid === user;
    if (isOfUser && found.isFile() && found.mtimeMs < oldestMs)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
}
/** @returns -1 on Windows, where files have no such number */
function ownUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.userInfo)().uid;
    }
    catch {
        // In a container the user may have no name.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)('/proc/self').uid;
    }
}


/***/ }),

/***/ 52993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory),
/* harmony export */   v: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);




/**
 * Makes a folder and the folders above it.
 * @returns the first folder that was made; undefined if all existed
 */
async function makeDirectory(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw error;
        // On a read-only file system Node's recursive mkdir reports ENOENT, and a plain mkdir reports EROFS.
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        const made = parent === path ? undefined : await makeDirectory(parent);
        // Another upload may have made the folder meanwhile.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ifCode */ .Vd)('EEXIST'));
        return made ?? path;
    }
}
/** Later steps may run as another user, and `mkdtemp` makes a folder that only its owner can read. */
const READABLE = 0o755;
/**
 * Makes a folder that no other process uses. A process id would not be unique, since each step may run in its own
 * container.
 * @returns its path, also if it could not be made: the check of each file reports why
 */
async function ownFolder(parent) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'run-'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, READABLE);
        return folder;
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `run-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    }
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

/***/ 93016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFolder: () => (/* binding */ openFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/atomic-file.js
var atomic_file = __webpack_require__(79851);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 2 modules
var say = __webpack_require__(53192);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
;// CONCATENATED MODULE: ./lib/base/files/contained-folder.js





/** A folder that no path leaves. Paths use '/'; a link that leads out of the folder is refused. */
class ContainedFolder {
    directory;
    /** The folder with links resolved, once it exists. */
    #root;
    /** Folders known to exist inside. */
    #checked = new Set();
    /** @param directory absolute; made on the first write */
    constructor(directory) {
        this.directory = directory;
    }
    pathOf(path) {
        return (0,external_node_path_.join)(this.directory, path);
    }
    /** Makes the folders that a path needs. */
    async makeFolders(path) {
        const parent = (0,external_node_path_.dirname)(this.pathOf(path));
        if (this.#checked.has(parent))
            return;
        await (0,make_directory/* makeDirectory */.O)(this.directory);
        let folder = this.directory;
        for (const segment of path.split('/').slice(0, -1)) {
            folder = (0,external_node_path_.join)(folder, segment);
            await (0,promises_.mkdir)(folder).catch((0,errors/* ifCode */.Vd)('EEXIST'));
            await this.#refuseEscape(await (0,promises_.realpath)(folder), path);
        }
        this.#checked.add(parent);
    }
    /** Returns the file at a path; undefined if there is none. */
    async find(path) {
        const real = await (0,promises_.realpath)(this.pathOf(path)).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
        if (real === undefined)
            return undefined;
        await this.#refuseEscape(real, path);
        const stats = await (0,promises_.stat)(real).catch((0,errors/* ifCode */.Vd)('ENOENT'));
        return stats?.isFile() ? { path: real, size: stats.size } : undefined;
    }
    /** @throws PersistError if a link on the way, made by another program, leads out of the folder */
    async #refuseEscape(real, path) {
        this.#root ??= await (0,promises_.realpath)(this.directory);
        const root = this.#root;
        if (real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
            return;
        throw new errors/* PersistError */.vc('store', 'store-denied', (0,say/* say */.c)('folder-link-out', { directory: this.directory, path }), { advice: (0,say/* say */.c)('folder-link-out-fix') });
    }
}
/** @throws PersistError if the folder's path is a file */
async function refuseFile(directory) {
    const stats = await (0,promises_.stat)(directory).catch(() => undefined);
    if (!stats || stats.isDirectory())
        return;
    throw new errors/* PersistError */.vc('store', 'store-bucket', (0,say/* say */.c)('folder-is-file', { directory }), {
        advice: (0,say/* say */.c)('folder-is-file-fix'),
    });
}

// EXTERNAL MODULE: ./lib/base/files/file-calls.js
var file_calls = __webpack_require__(38031);
// EXTERNAL MODULE: ./lib/base/files/file-errors.js
var file_errors = __webpack_require__(38639);
// EXTERNAL MODULE: ./lib/base/files/leftovers.js
var leftovers = __webpack_require__(12077);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/windows-names.js
var windows_names = __webpack_require__(55397);
// EXTERNAL MODULE: ./lib/storage/messages/say.js + 2 modules
var messages_say = __webpack_require__(85900);
// EXTERNAL MODULE: ./lib/storage/service-errors/messages/say.js + 2 modules
var service_errors_messages_say = __webpack_require__(21478);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/storage/key/byte-order.js
var byte_order = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/storage/stores/folder/list.js





const PAGE_SIZE = 1000;
/** Lists the files below a folder page by page. The token of a page is its last name. */
async function* listFolder(directory, prefix, { delimiter = '', startAfter = '', token = startAfter, pageSize = PAGE_SIZE }, signal) {
    let keys = [];
    let prefixes = [];
    let last = '';
    for await (const { name, isPrefix } of walk({ directory, prefix, delimiter, after: token }, signal)) {
        if (keys.length + prefixes.length === pageSize) {
            yield { objects: await objectsOf(directory, keys), prefixes, nextToken: last };
            keys = [];
            prefixes = [];
        }
        ;
        (isPrefix ? prefixes : keys).push(name);
        last = name;
    }
    yield { objects: await objectsOf(directory, keys), prefixes };
}
/** Omits files that have been removed since. */
async function objectsOf(directory, keys) {
    const objects = await Promise.all(keys.map(key => objectAt((0,external_node_path_.join)(directory, key), key)));
    return objects.filter(object => object !== undefined);
}
async function objectAt(path, key) {
    const stats = await (0,promises_.lstat)(path).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
    return stats?.isFile() ? { key, size: stats.size, lastModified: stats.mtime } : undefined;
}
/** Names read at once. */
const BATCH = 1024;
/**
 * Yields the files below a folder as S3 would list them, in the order of their keys' bytes. Holds the names of each
 * folder on the way, and leaves a folder that is grouped into a prefix at its first file. Begins at the top folder
 * for any prefix, so that no `..` and no link leads outside.
 */
async function* walk(query, signal) {
    const { delimiter, prefix, after } = query;
    const levels = [(await entriesOf('', query)).values()];
    let grouped;
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
        signal.throwIfAborted();
        const { value: entry, done } = level.next();
        if (done) {
            levels.pop();
            continue;
        }
        const { key, isFolder } = entry;
        if (grouped !== undefined && key.startsWith(grouped))
            continue;
        const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
        const isPrefix = end >= 0;
        const name = isPrefix ? key.slice(0, end + delimiter.length) : key;
        const isAfter = (0,byte_order/* byBytes */.b)(name, after) > 0;
        if (isFolder) {
            // A folder that sorts before `after` may hold files that sort after it, unless its name groups them.
            if (isAfter || (!isPrefix && after.startsWith(key)))
                levels.push((await entriesOf(key, query)).values());
        }
        else if (isAfter) {
            if (isPrefix)
                grouped = name;
            yield { name, isPrefix };
        }
    }
}
/** Entries of a folder that may be below the prefix. Links are neither followed nor listed. */
async function entriesOf(folder, { directory, prefix }) {
    const entries = [];
    try {
        // Read in batches: beside the folder of the manifest there may be a million images.
        for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(directory, folder), { bufferSize: BATCH })) {
            const isFolder = entry.isDirectory();
            if (!isFolder && (!entry.isFile() || (0,atomic_file/* isTemporary */.ey)(entry.name)))
                continue;
            const key = `${folder}${entry.name}${isFolder ? '/' : ''}`;
            if (key.startsWith(prefix) || (isFolder && prefix.startsWith(key)))
                entries.push({ key, isFolder });
        }
    }
    catch (error) {
        (0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR')(error);
    }
    return entries.sort((a, b) => (0,byte_order/* byBytes */.b)(a.key, b.key));
}

;// CONCATENATED MODULE: ./lib/storage/stores/folder/folder.js
/**
 * A folder as a store: the segments of a key are folders below it. A file appears under its name only when every byte
 * is written. Must not import fetch or inspect, nor read the environment.
 */




















/** Larger chunks are no faster on local disks. */
const CHUNK_BYTES = 256 * 1024;
/** @param directory absolute; created by the first write */
function openFolder(directory) {
    const files = new FolderFiles(directory);
    const { contained } = files;
    const calls = new file_calls/* FileCalls */.M();
    return {
        prefix: (0,object_key/* mintPrefix */.Ld)(''),
        publicBase: (0,external_node_url_.pathToFileURL)(directory + external_node_path_.sep).href,
        createOnly: 'honoured',
        async head(key, signal) {
            const file = await files.findOrRefuse(key, signal);
            return file && { size: file.size, checksum: () => fileChecksum(file.path) };
        },
        async details(key, signal) {
            const file = await files.findOrRefuse(key, signal);
            const stats = file && (await (0,promises_.stat)(file.path).catch((0,errors/* ifCode */.Vd)('ENOENT')));
            return stats && { size: stats.size, lastModified: stats.mtime };
        },
        async put(key, body, { mode }, signal) {
            signal.throwIfAborted();
            refuseWindowsFlaw(key);
            const path = contained.pathOf(key);
            const mayReplace = mode === 'overwrite';
            try {
                await contained.makeFolders(key);
                // Most keys are new, and testing only for existence costs a fifth of finding the file.
                if (!mayReplace && (await calls.exists(path)) && (await files.holds(key, body, signal)))
                    return { outcome: 'already-stored' };
                if (!(await (0,atomic_file/* makeFile */.VE)(path, body, mayReplace, calls, signal))) {
                    if (await files.holds(key, body, signal))
                        return { outcome: 'already-stored' };
                    throw failure('key-collision', (0,service_errors_messages_say/* say */.c)('refusal-collision'), (0,service_errors_messages_say/* say */.c)('refusal-collision-fix'));
                }
                return { outcome: 'stored', isBodyFree: true };
            }
            catch (error) {
                signal.throwIfAborted();
                const refusal = (0,file_errors/* folderError */.VY)(error, directory, key);
                if (!(0,file_body/* isFileBody */.n)(body) || !(0,file_errors/* isDiskFull */.b$)(refusal))
                    throw refusal;
                // A large file may have no room where others have.
                throw failure('disk-full', refusal.sentence, refusal.advice);
            }
        },
        async get(key, sink, signal) {
            const file = await files.findOrRefuse(key, signal);
            if (!file)
                throw missing(key);
            return await readFileInto(sink, file, files.explained(key, 'read'), signal);
        },
        async *list(prefix, options, signal) {
            await refuseFile(directory);
            try {
                yield* listFolder(directory, prefix, options, signal);
            }
            catch (error) {
                signal.throwIfAborted();
                throw (0,file_errors/* folderError */.VY)(error, directory, prefix, 'read');
            }
        },
        async remove(key, signal) {
            refuseWindowsFlaw(key);
            if (!(await files.find(key, signal)))
                return;
            try {
                // Removes a link itself: its target belongs to another key.
                await (0,promises_.unlink)(contained.pathOf(key)).catch((0,errors/* ifCode */.Vd)('ENOENT', 'ENOTDIR'));
            }
            catch (error) {
                throw (0,file_errors/* folderError */.VY)(error, directory, key);
            }
        },
        removeLeftovers: (now, signal) => (0,leftovers/* removeLeftovers */.D)(directory, { now, signal, isDeep: true }),
        async close() { },
    };
}
/** Finds the files of a folder. */
class FolderFiles {
    #directory;
    contained;
    constructor(directory) {
        this.#directory = directory;
        this.contained = new ContainedFolder(directory);
    }
    async find(key, signal) {
        signal.throwIfAborted();
        try {
            return await this.contained.find(key);
        }
        catch (error) {
            throw (0,file_errors/* folderError */.VY)(error, this.#directory, key, 'read');
        }
    }
    /** @throws PersistError if the folder is a file, too */
    async findOrRefuse(key, signal) {
        const file = await this.find(key, signal);
        if (!file)
            await refuseFile(this.#directory);
        return file;
    }
    async holds(key, body, signal) {
        const file = await this.contained.find(key);
        if (!file)
            return false;
        const read = (sink, ended) => readFileInto(sink, file, this.explained(key), ended);
        const isSame = await (0,holds_bytes/* holdsBytes */.gt)(body, { size: file.size, read }, signal).catch((0,errors/* ifReason */.wG)('http-404'));
        return isSame ?? false;
    }
    /** Another process may have removed a file since it was found. */
    explained(key, doing) {
        return error => (0,errors/* codeOf */.$N)(error) === 'ENOENT' ? missing(key) : (0,file_errors/* folderError */.VY)(error, this.#directory, key, doing);
    }
}
function missing(key) {
    return failure('http-404', (0,messages_say/* say */.c)('folder-no-file', { key }), (0,messages_say/* say */.c)('folder-no-file-fix'));
}
/** Only Windows treats these names in a special way. */
function refuseWindowsFlaw(key) {
    const flaw = (0,external_node_os_.platform)() === 'win32' ? (0,windows_names/* windowsFlaw */.k)(key) : undefined;
    if (!flaw)
        return;
    throw new errors/* PersistError */.vc('store', 'key-invalid', (0,messages_say/* say */.c)('key-wrong', { key: (0,sentence/* quoted */.TL)(key), rule: flaw }));
}
/** A file has no stored checksum, so it is read once more to compare. */
function fileChecksum(path) {
    const given = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: chunk => void given.update(chunk),
        async isRight() {
            const own = (0,external_node_crypto_.createHash)('sha256');
            for await (const chunk of (0,external_node_fs_.createReadStream)(path))
                own.update(chunk);
            return own.digest('hex') === given.digest('hex');
        },
    };
}
/**
 * Reads a file into a sink. Errors of the sink pass through unchanged.
 * @param explained turns an error of the file system into a sentence
 */
async function readFileInto(sink, { path, size }, explained, signal) {
    const throwExplained = (error) => {
        throw explained(error);
    };
    const file = await (0,promises_.open)(path).catch(throwExplained);
    try {
        sink.begin({ size });
        // One byte more than the file has: a short read then shows its end without another call.
        const buffer = Buffer.allocUnsafeSlow(Math.min(size + 1, CHUNK_BYTES));
        let at = 0;
        for (let isOver = false; !isOver;) {
            signal.throwIfAborted();
            const { bytesRead } = await file.read(buffer, 0, buffer.length).catch(throwExplained);
            at += bytesRead;
            isOver = bytesRead === 0 || at > size || (at === size && bytesRead < buffer.length);
            if (bytesRead > 0 && at <= size)
                await sink.write(buffer.subarray(0, bytesRead));
        }
        if (at !== size)
            throw failure('store-unavailable', (0,messages_say/* say */.c)('folder-changed', { path }), (0,service_errors_messages_say/* say */.c)('refusal-changed-fix'));
        return { size };
    }
    finally {
        await file.close();
    }
}
function failure(reason, sentence, advice) {
    return new errors/* PersistError */.vc('store', reason, sentence, { advice });
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


/***/ })

};
