export const id = 2558;
export const ids = [2558];
export const modules = {

/***/ 31992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadAction: () => (/* binding */ downloadAction)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54636);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/* harmony import */ var _jobs_download_download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57685);
/* harmony import */ var _jobs_download_download_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5651);
/* harmony import */ var _jobs_download_result_line_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54679);
/* harmony import */ var _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81471);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75576);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2988);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87352);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64151);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54302);
/** The download action. */














async function downloadAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .runAction */ .C)(async (signal) => {
        const { options, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_12__/* .openStep */ .b)(_jobs_download_download_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .DOWNLOAD_FIELDS */ .H);
        refuseEmptyWish(options);
        const door = (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .logDoor */ .j)();
        const lists = new _output_output_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .OutputLists */ .Bc('files');
        let troubled = 0;
        const downloading = (0,_jobs_download_download_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadWith */ .Z)(surroundings, {
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'download.jsonl'),
            ...options,
            signal,
            watch: (0,_jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_6__/* .readWatcher */ .hr)(door),
        });
        try {
            for await (const result of downloading) {
                if ((0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .isDebug */ ._o)())
                    (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .debugLine */ .IU)((0,_jobs_download_result_line_js__WEBPACK_IMPORTED_MODULE_13__/* .downloadLine */ .D)(result, _log_js__WEBPACK_IMPORTED_MODULE_8__/* .LINE_TEXT */ .Zx));
                lists.add('files', result.file ?? null);
                if (isTrouble(result) && troubled++ < _log_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_ANNOTATIONS */ .KE)
                    (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-failed', { reason: result.reason ?? '', what: result.message ?? '' }));
            }
        }
        finally {
            door.stop();
        }
        const { total, downloaded, unchanged, refused, failed, bytes, directory, resultsFile, failure } = await downloading;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-downloaded', { total, downloaded, unchanged, refused, failed, bytes }));
        const outputs = {
            files: lists.json('files'),
            count: String(downloaded + unchanged),
            bytes: String(bytes),
            directory,
            'results-file': resultsFile ?? '',
            'outputs-truncated': String(lists.leftEmpty().length > 0),
        };
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .setEach */ .g4)(outputs);
        if (troubled > _log_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_ANNOTATIONS */ .KE)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-more-objects', { count: troubled - _log_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_ANNOTATIONS */ .KE }));
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .warnOfEmpty */ .Ne)(lists.leftEmpty());
        if (failure)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .failWith */ .ff)(failure);
    });
}
/** Without this, an output that was left empty for its length would download the whole bucket. */
function refuseEmptyWish({ keys, keysFile, match }) {
    if (keys || keysFile || match)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('download-nothing-named')]);
}
function isTrouble({ outcome }) {
    return outcome === 'failed' || outcome === 'refused';
}


/***/ }),

/***/ 92707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ HAS_RECORDS),
/* harmony export */   IO: () => (/* binding */ formatsOf),
/* harmony export */   WV: () => (/* binding */ isGzipped),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   q6: () => (/* binding */ SELECTED),
/* harmony export */   xS: () => (/* binding */ NAMED_FORMATS),
/* harmony export */   xc: () => (/* binding */ HAS_FIELDS),
/* harmony export */   xu: () => (/* binding */ formatNeverEmpty)
/* harmony export */ });
/** A list's format comes from `list-format` or its file name; the content of a file is never used to guess it. */
/** The words of `list-format`. */
const NAMED_FORMATS = {
    txt: 'text',
    csv: 'csv',
    tsv: 'tsv',
    jsonl: 'json-lines',
    json: 'json',
    html: 'html',
    feed: 'feed',
    sitemap: 'sitemap',
};
const LISTS = {
    '.txt': 'text',
    '.csv': 'csv',
    '.tsv': 'tsv',
    '.json': 'json',
    '.jsonl': 'json-lines',
    '.ndjson': 'json-lines',
};
/** Pages: their image links are the URLs. */
const PAGES = {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.html': 'html',
    '.htm': 'html',
};
/** Feeds: RSS, Atom and RDF. */
const FEEDS = { '.xml': 'feed', '.rss': 'feed', '.atom': 'feed' };
/** Formats that `select` reads. */
const SELECTED = new Set(['json', 'json-lines', 'mixed', 'markdown']);
/** Formats whose records hold the URL in a field. */
const HAS_FIELDS = new Set([...SELECTED, 'csv', 'tsv']);
/** Formats whose records may hold documents. */
const HAS_RECORDS = new Set(['json', 'json-lines', 'mixed', 'csv', 'tsv']);
/** Formats whose empty list still has text (brackets or a header), with their names for messages. */
const NEVER_EMPTY = {
    json: 'JSON',
    csv: 'CSV',
    tsv: 'TSV',
    feed: 'XML',
};
/** Returns the format's name if 0 bytes are not valid in it; undefined if 0 bytes are an empty list. */
function formatNeverEmpty(format) {
    return NEVER_EMPTY[format];
}
/** Returns the formats a list may have by file ending; a list of keys cannot be a page or a feed. */
function formatsOf(holdsKeys) {
    return holdsKeys ? LISTS : { ...LISTS, ...PAGES, ...FEEDS };
}
/** @returns undefined if the ending is unknown */
function formatOf(fileName, formats = formatsOf(false)) {
    const ending = /\.[^./\\]+$/.exec(withoutGz(fileName))?.[0] ?? '';
    return formats[ending.toLowerCase()];
}
function isGzipped(fileName) {
    return /\.gz$/i.test(fileName);
}
function withoutGz(fileName) {
    return fileName.replace(/\.gz$/i, '');
}


/***/ }),

/***/ 99770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82028);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92707);
/** Streams a list's bytes as text: unpacks, decodes and checks them. */







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
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN)
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN([faultOf(error, name)], 'sources');
    }
}
/** Unpacks the file if its name ends in `.gz`. A file of 0 bytes is not valid gzip and gives no bytes. */
function bytesOf(file) {
    if (file.held)
        return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([file.held]);
    if (file.isUnpacked || !(0,_file_format_js__WEBPACK_IMPORTED_MODULE_6__/* .isGzipped */ .WV)(file.name) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file.path).size === 0)
        return ofFile(file.path);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path);
    const unzipped = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)();
    // No handling here: pipeline destroys `unzipped` with the error, so its reader gets it.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(bytes, unzipped, () => { });
    return withinRatio(unzipped, () => bytes.bytesRead, file.name);
}
/** Bytes that any file may unpack to. Beyond that the ratio decides; real lists stay far below it. */
const FREE_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 100;
async function* withinRatio(unzipped, packedBytes, name) {
    let size = 0;
    for await (const chunk of unzipped) {
        size += chunk.length;
        if (size > FREE_BYTES && size > packedBytes() * MAX_RATIO)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-bomb', { name, ratio: MAX_RATIO })], 'sources');
        yield chunk;
    }
}
/** Bytes. Smaller files are read in one call: for many of them the thread switches cost more than the reading. */
const MAX_AT_ONCE = 262_144;
async function* ofFile(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= MAX_AT_ONCE)
        yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    else
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
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
    return new node_util__WEBPACK_IMPORTED_MODULE_2__.TextDecoder(encoding, { fatal: true });
}
/** Refuses NULs: UTF-16 without a mark is valid UTF-8 full of them, and so are many binary files. */
function checked(text) {
    if (text.includes('\0'))
        throw Object.assign(new Error(NOT_TEXT), { code: NOT_TEXT });
    return text;
}
function faultOf(error, name) {
    const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? 'unknown error';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-not-utf8', { name });
    if (code === NOT_TEXT)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-nul-bytes', { name });
    if (code.startsWith('Z_'))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-not-gzip', { name, code });
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-unreadable', { name, code });
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


/***/ }),

/***/ 51840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ isWindowsPath),
/* harmony export */   s5: () => (/* binding */ windowsPathProblem),
/* harmony export */   vH: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82028);
/* harmony import */ var _documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92707);
/** Checks one file of `urls-file` without reading its content. */







/** @returns the file, or a sentence that says why it cannot be read */
async function checkFile(path, directory, workspace, formats) {
    const name = displayName(path, directory);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (workspace && !workspace.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real))) {
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path) ? 'list-link-outside' : 'list-outside', {
                name,
                file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
            });
        }
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (status.isDirectory())
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-directory', { name });
        // Opening a FIFO may wait for a writer for ever.
        if (!status.isFile())
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-no-file', { name });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(real, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        if (typeof formats === 'string')
            return { name, path: real, format: formats, size: status.size };
        const format = (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(path, formats);
        return format
            ? { name, path: real, format, size: status.size }
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-ending', { name, endings: Object.keys(formats).join(' ') });
    }
    catch (error) {
        if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-outside', { name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) });
        const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('folder-code-unknown');
        if (code !== 'ENOENT')
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-unreadable', { name: `'${name}'`, code });
        const meant = (await withSlashes(path, workspace)) ?? (await nearestFile(path, workspace, formats));
        if (meant === undefined && workspace && (await lacksCheckout(directory)))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-absent-checkout', { name });
        return meant === undefined
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-absent', { name })
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-absent-near', { name, meant: displayName(meant, directory) });
    }
}
/** Whether the workspace of a step has nothing but hidden folders, such as the checkout of this action. */
async function lacksCheckout(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => ['unknown']);
    return names.every(name => name.startsWith('.') && name !== '.git');
}
/** Returns the file that a relative path of Windows means, such as `lists\\a.json`, where `\\` separates nothing. */
async function withSlashes(path, workspace) {
    const meant = path.replaceAll('\\', '/');
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep !== '/' || meant === path)
        return undefined;
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(meant);
        return !workspace || workspace.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real)) ? meant : undefined;
    }
    catch {
        return undefined;
    }
}
/** Most names that are compared in one folder. */
const MAX_NAMES = 10_000;
/** Most letters that a typing error may change. */
const MAX_SLIP = 3;
/** Returns the file of the nearest name in the folder of a missing list, if it may be a typing error. */
async function nearestFile(path, workspace, formats) {
    const names = [];
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (workspace && !workspace.real.some(one => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(one, folder)))
            return undefined;
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
            if (!entry.isDirectory() && isList(entry.name, formats))
                names.push(entry.name);
            if (names.length === MAX_NAMES)
                break;
        }
    }
    catch {
        return undefined;
    }
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    // Endings are alike, so that only the rest of the name limits the distance.
    const most = Math.min(MAX_SLIP, Math.floor(name.replace(/\..*$/s, '').length / 2));
    const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestWord */ .z)(name, names.sort(), most);
    return nearest && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), nearest);
}
function isList(name, formats) {
    return typeof formats === 'string' || (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(name, formats) !== undefined;
}
/** Matches `C:\\lists\\a.json` and `\\\\server\\share\\a.json`. */
function isWindowsPath(path) {
    return /^(?:[a-z]:[\\/]|\\\\)/i.test(path);
}
/** @param hasWorkspace whether the run is a step of an action, on a machine that is not the user's */
function windowsPathProblem(path, hasWorkspace) {
    const file = path.split(/[\\/]/).at(-1) ?? '';
    if (hasWorkspace)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-other-machine', { name: path, file });
    const [, drive = '', rest = ''] = /^([a-z]):(.*)$/is.exec(path) ?? [];
    if (drive === '')
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-windows-path', { name: path });
    const mounted = `/mnt/${drive.toLowerCase()}${rest.replaceAll('\\', '/')}`;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-windows-drive', { name: path, mounted });
}
function displayName(path, directory) {
    return ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ }),

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DOWNLOAD_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Fields of a download. */



const DOWNLOAD_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_FIELDS */ .q,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        keys: {
            parse: (value) => value,
            verbatim: true,
            en: 'Keys to download, prefix included: one a line (`#` starts a comment line), or a JSON array, such as the output `keys` of the persist action.',
            zh: '要下载的 key，包含前缀：每行一个（`#` 开头为注释），或一个 JSON 数组，如 persist Action 的输出 `keys`。',
            also: 'Here also an array of keys, or of records with a field `key`.',
        },
        'keys-file': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .lineList */ .XA,
            en: 'Path or glob of lists of keys, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson, each also .gz, with the key in the field `key`; a results file will do.',
            zh: 'key 列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson，均可再加 .gz，key 在字段 `key` 里；结果文件即可。',
            common: true,
        },
        match: {
            verbatim: true,
            en: 'Without `keys` and `keys-file`: a glob on the key below the prefix, `**` for everything. The action needs one of the three.',
            zh: '没有 `keys` 和 `keys-file` 时：匹配前缀之下 key 的 glob，`**` 表示全部。Action 需要三者之一。',
            also: 'Here none of them is everything below `source`.',
            common: true,
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        directory: {
            default: '.',
            en: 'Folder the objects go to, by their keys below the prefix.',
            zh: '对象下载到哪个目录，文件名是前缀之下的 key。',
            common: true,
        },
        'on-existing': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('skip', 'overwrite', 'fail'),
            default: 'skip',
            en: 'When a file is there: `skip` it if size and checksum agree and replace it if not, `overwrite` it, or `fail` (this object).',
            zh: '文件已存在时：`skip`（大小和校验值一致就跳过，不一致就替换）、`overwrite`（覆盖）、`fail`（这个对象失败）。',
            common: true,
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        concurrency: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 256),
            default: '16',
            en: 'Objects read at once.',
            zh: '同时读取的对象数。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        limit: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 100_000_000),
            en: 'Stop after this many objects.',
            zh: '下载这么多对象就停。',
            common: true,
        },
        'if-none-found': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
            default: 'warn',
            en: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
            zh: '什么都没找到时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。',
            also: 'A warning goes to `watch.notice`, an error rejects.',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        'results-file': {
            en: 'Where the results go, a JSON line per object. Default: under `$RUNNER_TEMP`.',
            zh: '结果写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
            common: true,
        },
    }),
};


/***/ })

};
