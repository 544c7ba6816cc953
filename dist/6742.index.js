export const id = 6742;
export const ids = [6742];
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
 * Shows other runs that a temporary file or folder is in use, however long nothing is written to it.
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
    if (await isThere(path))
        return false;
    await calls.rename(temporary, path);
    return true;
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
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
 * Makes a file or a folder whole: lets a program write it under another name and renames it, so that a reader never
 * sees a part of it. A device or a pipe is written directly.
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true, recursive: true });
    }
}
async function replaceableAt(path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
    const isReplaceable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).then(found => found.isFile() || found.isDirectory(), () => true);
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

/***/ 85909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Z4: () => (/* binding */ executedBy),
/* harmony export */   k3: () => (/* binding */ executedByAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/** Paths of files that git or GitHub executes, which must not come from a bucket. Pure. */



/**
 * Returns what a file at this path would do to a repository, or undefined. On some systems git takes `.GIT`, `.git.`,
 * `git~1` and names with invisible characters for `.git`; such forms of `.github` count as well.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS
 * @param path with '/'
 */
function executedBy(path) {
    // This runs for every path, and most cannot be such a path.
    if (!/git/i.test(path) && !/[^\0-\x7f]/.test(path))
        return undefined;
    const names = path.split('/').map(normalizedName);
    if (names.includes('.git'))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('path-runs-git');
    const isWorkflow = names.some((name, at) => name === '.github' && names[at + 1] === 'workflows');
    return isWorkflow ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('path-runs-workflow') : undefined;
}
/**
 * `executedBy` for an absolute path, relative to a folder: a user who starts inside .git does so knowingly.
 * @param start absolute
 */
function executedByAt(path, start) {
    const way = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(start, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(start, path) : path;
    return executedBy(way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
}
/** Returns one form for all names that a case-insensitive disk takes for the same. */
function foldCase(text) {
    // Upper case first, because 'ſ' becomes 'S' only that way.
    return text.normalize('NFC').toUpperCase().toLowerCase();
}
/** Short names of FAT (8.3). */
const SHORT = [
    [/^git~\d$/, '.git'],
    [/^github~\d$/, '.github'],
    [/^workfl~\d$/, 'workflows'],
];
function normalizedName(segment) {
    const visible = foldCase(segment.replace(/\p{Cf}/gu, ''));
    // On NTFS a colon begins the name of a stream.
    const name = withoutTail(visible.split(':', 1)[0] ?? '');
    return SHORT.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}
/** Windows drops dots and spaces at the end. A loop, because a regular expression takes quadratic time here. */
function withoutTail(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end--;
    return name.slice(0, end);
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
    const { now = _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m.now(), isDeep, signal, isOwnName } = options;
    const folders = [folder];
    for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
        try {
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(path, { bufferSize: BATCH })) {
                if (signal?.aborted)
                    return;
                const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry.name);
                if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isTemporary */ .ey)(entry.name))
                    await removeOld(inside, now - MAX_AGE_MS, isOwnName).catch(() => { });
                else if (entry.isDirectory() && isDeep)
                    folders.push(inside);
            }
        }
        catch {
            // The folder is missing or unreadable.
        }
    }
}
async function removeOld(path, oldestMs, isOwnName) {
    const user = ownUser();
    const isOld = async (one, isFolder) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(one);
        const isOfUser = user < 0 || found.uid === user;
        return isOfUser && found.mtimeMs < oldestMs && (isFolder ? found.isDirectory() : found.isFile());
    };
    if (await isOld(path, false))
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    if (!isOwnName || !(await isOld(path, true)))
        return;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { recursive: true, withFileTypes: true }))
        if (!isOwnName(entry.name) || !(await isOld((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name), entry.isDirectory())))
            return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
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

/***/ 31784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openWholeJsonLines),
/* harmony export */   q: () => (/* binding */ openJsonLines)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79851);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91181);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81635);








function openJsonLines(path) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    const done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(stream).catch(error => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PersistError */ .vc('options', 'unexpected', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)('results-unwritable', { cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }), {
            cause: error,
        });
    });
    // The next `write` or `end` awaits it; until then its rejection must not count as unhandled.
    done.catch(() => { });
    const end = () => {
        stream.end();
        return done;
    };
    return {
        path,
        write(...records) {
            if (stream.write(records.map(record => `${(0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_7__/* .recordJson */ .ki)(record)}\n`).join('')))
                return undefined;
            return Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'drain').catch(() => done), done]);
        },
        end,
        close: () => end().catch(() => { }),
    };
}
/**
 * Opens a file that appears under its name when it is complete: until then an older file stays, and no part of the new
 * one is seen. A device or a pipe is written directly.
 */
async function openWholeJsonLines(path) {
    const { path: target, isReplaceable } = await (0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceableAt */ .MS)(path);
    if (!isReplaceable)
        return openJsonLines(target);
    const file = openJsonLines((0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFor */ .vM)(target));
    const endTouching = (0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .keepFresh */ .yA)(file.path);
    let isWhole = false;
    return {
        path,
        write: file.write,
        async end() {
            await file.end();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file.path, target);
            isWhole = true;
        },
        async close() {
            endTouching();
            await file.close();
            if (isWhole)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file.path, { force: true });
            // The check before the first request made an empty file, which would pass for results.
            await (0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeIfEmpty */ .V3)(target);
        },
    };
}


/***/ }),

/***/ 36685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems),
/* harmony export */   y: () => (/* binding */ ReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91181);
/** The files of a report: where they may lie, and how they are written. If one cannot be written, the others are still made. */






class ReportFiles {
    /** Reasons for missing files, one sentence each. */
    problems = [];
    #directory;
    /** @param directory absolute; base of relative names */
    constructor(directory) {
        this.#directory = directory;
    }
    /**
     * @param setting option that names the file
     * @param write writes the file and returns its path, or undefined if there was nothing to write
     * @returns the result of `write`; undefined if the system refused, and then the file is removed
     */
    async write(setting, name, write) {
        if (name === undefined)
            return undefined;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#directory, name);
        try {
            // The disk may have been too full to make the folder before.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            return await write();
        }
        catch (error) {
            const cause = systemError(error);
            if (cause === undefined)
                throw error;
            // A later step would take half a list for a whole one, and the outputs may need its space.
            await removeFile(path);
            this.problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('file-unwritable', { setting, name: JSON.stringify(name), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause) }));
            return undefined;
        }
    }
}
/** System calls of an error that comes from the file system. Other errors end the run. */
const FILE_CALLS = new Set(['mkdir', 'open', 'write', 'writev', 'fsync', 'close']);
function systemError(error) {
    if (!(error instanceof Error))
        return undefined;
    return [error, error.cause].find(one => one instanceof Error && 'syscall' in one && FILE_CALLS.has(one.syscall));
}
/** Removes only a regular file, never a device or a link. */
async function removeFile(path) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    }
    catch {
        // The file is missing or its folder read-only; the reported sentence names the file.
    }
}
/**
 * A checkout may hold links made by others. No file may lie where it would be executed, nor leave the workspace through
 * a link.
 * @param files by the names of their settings
 * @returns the problems, one sentence each
 */
async function placeProblems(files, { cwd, workspace }) {
    const problems = [];
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
        const real = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveExisting */ ._j)(path);
        const shown = { setting, name: JSON.stringify(name) };
        const flaw = (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .executedByAt */ .k3)(path, cwd) ?? (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .executedByAt */ .k3)(real, await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveExisting */ ._j)(cwd));
        if (flaw)
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('file-runs', { ...shown, flaw }));
        else if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) && workspace && (await isLedOut(path, real, workspace)))
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('file-link', shown));
    }
    return problems;
}
async function isLedOut(path, real, workspace) {
    const boundary = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .OH)(workspace);
    return (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamedInside */ .iT)(boundary, path) && !boundary.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(folder, real));
}


/***/ }),

/***/ 96742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ openResults),
/* harmony export */   FP: () => (/* binding */ isToTryAgain),
/* harmony export */   KB: () => (/* binding */ writeResults),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   Vo: () => (/* binding */ failedRecord),
/* harmony export */   ZB: () => (/* binding */ checkWritable),
/* harmony export */   bM: () => (/* binding */ writeFailedFile),
/* harmony export */   x8: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38639);
/* harmony import */ var _base_files_leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12077);
/* harmony import */ var _base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52993);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91181);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65180);
/* harmony import */ var _input_documents_failed_member_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21419);
/* harmony import */ var _input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81635);
/* harmony import */ var _input_positions_job_url_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38594);
/* harmony import */ var _json_lines_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31784);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36685);
/** Writes results as JSON Lines, and failed images as a list for a later run. */














/**
 * Opens the files before the first request, so that an unwritable path is reported before the work, and removes what
 * killed runs left beside them. Creates nothing in
 * a place where a file must not lie.
 * @param files by the names of their settings
 * @throws SettingsError
 */
async function checkWritable(files, bounds) {
    const problems = await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_13__/* .placeProblems */ .k)(files, bounds);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(problems);
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(bounds.cwd, name);
        try {
            await (0,_base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .makeDirectory */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
            await (0,_base_files_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftovers */ .D)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'a')).close();
        }
        catch (error) {
            // There may be room at the end of the run. If not, the report is made without this file.
            if (_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FULL_CODES */ .rN.has((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
                continue;
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)('file-unwritable', { setting, name: JSON.stringify(name), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) }));
        }
    }
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(problems);
}
/**
 * Opens the file of `results-file`, for results as they arrive; undefined if the option is not set.
 * @throws SettingsError if the file cannot be written
 */
async function openResults(name, bounds) {
    await checkWritable({ 'results-file': name }, bounds);
    return name === undefined ? undefined : (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_12__/* .openJsonLines */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(bounds.cwd, name));
}
/** Writes one result a line as results arrive; resolves when the file is complete. */
async function writeResults(path, results) {
    const file = (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_12__/* .openJsonLines */ .q)(path);
    try {
        for (let batch = await results.batch(); batch.length > 0; batch = await results.batch()) {
            const full = file.write(...batch);
            if (full !== undefined)
                await full;
        }
        await file.end();
    }
    finally {
        await file.close();
    }
}
/**
 * Writes the records that another run should try again. Refused images are left out: they would be refused again.
 * @returns the path; undefined if nothing is to be tried again, and then there is no file
 */
async function writeFailedFile(name, directory, ledger, fields, now) {
    if (name === undefined)
        return undefined;
    const positions = ledger.positions();
    const lines = [];
    for (const result of ledger.results()) {
        const written = positions.at(result.position);
        if (written && isToTryAgain(result) && hasUrl(written))
            lines.push((0,_input_documents_record_values_js__WEBPACK_IMPORTED_MODULE_10__/* .recordJson */ .ki)(failedRecord(written, fields, result, now)));
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, name);
    if (lines.length === 0) {
        await removeFile(path);
        return undefined;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, `${lines.join('\n')}\n`);
    return path;
}
/** Without a URL, or with a `data:` URI that was dropped, no list can bring the image again. */
function hasUrl({ url }) {
    return !url.startsWith(_input_positions_job_url_js__WEBPACK_IMPORTED_MODULE_11__/* .NAMED_BY_BYTES */ .U) && !(0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_8__/* .isShortened */ .ze)(url);
}
/** Reasons that another run with the same list needs no failed-file for, or that it cannot mend. */
const NOT_AGAIN = new Set(['dead', 'accepted', 'lost', 'url-expired']);
/** Dead URLs are tried again by later runs anyway; an expired link needs a new list. */
function isToTryAgain({ outcome, reason }) {
    return (outcome === 'failed' || outcome === 'skipped') && !NOT_AGAIN.has(reason ?? '');
}
/**
 * Writes one line for each key that this run stored first: the result of the first position that has the key. The file
 * is empty if nothing is new.
 */
async function writeNewFile(name, directory, { results }) {
    if (name === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, name);
    const file = await (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_12__/* .openWholeJsonLines */ .V)(path);
    const keys = new Set();
    try {
        for (const result of results()) {
            if (result.outcome !== 'stored' || result.key === undefined || keys.has(result.key))
                continue;
            keys.add(result.key);
            await file.write(result);
        }
        await file.end();
    }
    finally {
        await file.close();
    }
    return path;
}
/** A file of an earlier run would be tried again forever. Only a regular file is removed, never a device. */
async function removeFile(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, '');
}
/**
 * Returns the record as it was read, with the reason of the failure.
 * @param now time of the failure to write, Unix milliseconds
 */
function failedRecord({ fields, url, key, referer }, { urlField, keyField, refererField }, { reason = 'unexpected' }, now) {
    const record = {
        ...fields,
        [urlField]: url,
        ...(keyField && key !== undefined && { [keyField]: key }),
        ...(refererField && refererField !== urlField && referer !== undefined && { [refererField]: referer }),
    };
    return (0,_input_documents_failed_member_js__WEBPACK_IMPORTED_MODULE_9__/* .withFailedMember */ .Kh)(record, { reason, at: new Date(now).toISOString() });
}
const CHUNK = 256 * 1024;
const NEWLINE = 0x0a;
/**
 * Reads a results file in chunks, so that it is never in memory as a whole.
 * @param path of a file written by this process, so that every line is complete
 */
function* readResults(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        let rest = Buffer.alloc(0);
        const chunk = Buffer.allocUnsafeSlow(CHUNK);
        for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk)) {
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ })

};
