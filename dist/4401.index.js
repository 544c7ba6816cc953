export const id = 4401;
export const ids = [4401];
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
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _jobs_download_download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21586);
/* harmony import */ var _jobs_download_download_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5651);
/* harmony import */ var _jobs_download_result_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2400);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75576);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2988);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83987);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87352);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64151);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52023);
/** The download action. */














async function downloadAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .runAction */ .C)(async (signal) => {
        const { options, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_12__/* .openStep */ .b)(_jobs_download_download_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .DOWNLOAD_FIELDS */ .H, 'download');
        refuseEmptyWish(options);
        const lists = new _output_output_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .OutputLists */ .Bc('files');
        let troubled = 0;
        const report = await (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .followed */ .X)(watch => (0,_jobs_download_download_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadWith */ .ZE)(surroundings, { resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'download.jsonl'), ...options, signal, watch }), result => {
            if ((0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .isDebug */ ._o)())
                (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .debugLine */ .IU)((0,_jobs_download_result_js__WEBPACK_IMPORTED_MODULE_13__/* .downloadLine */ .D)(result, _log_js__WEBPACK_IMPORTED_MODULE_7__/* .LINE_TEXT */ .Zx));
            lists.add('files', result.file ?? null);
            if (isTrouble(result) && troubled++ < _log_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ANNOTATIONS */ .KE)
                (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .faultAt */ .ux)(result.reason ?? '', result.message ?? ''));
        });
        const { total, downloaded, unchanged, refused, failed, bytes, directory, failure } = report;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .sayLine */ .uV)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('action-downloaded', { total, downloaded, unchanged, refused, failed, bytes }));
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .setEach */ .g4)({
            files: lists.json('files'),
            count: downloaded + unchanged,
            bytes,
            directory,
            'results-file': report.resultsFile,
        });
        if (troubled > _log_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ANNOTATIONS */ .KE)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('action-more-objects', { count: troubled - _log_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ANNOTATIONS */ .KE }));
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .warnOfEmpty */ .Ne)(lists.leftEmpty());
        if (failure)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .failWith */ .ff)(failure);
    });
}
/** Without this, an output that was left empty for its length would download the whole bucket. */
function refuseEmptyWish({ keys, keysFile, match }) {
    if (keys || keysFile || match)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('download-nothing-named')]);
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
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   TK: () => (/* binding */ HAS_BYTES),
/* harmony export */   WV: () => (/* binding */ isGzipped),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   dR: () => (/* binding */ NEVER_EMPTY),
/* harmony export */   q6: () => (/* binding */ SELECTED),
/* harmony export */   xS: () => (/* binding */ NAMED_FORMATS),
/* harmony export */   xc: () => (/* binding */ HAS_FIELDS)
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
    '.jl': 'json-lines',
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
/** Formats whose lines may be JSON records with the bytes of images. */
const HAS_BYTES = new Set(['json-lines', 'mixed']);
/** Formats that 0 bytes are not valid in: an empty list has brackets or a header. With their names for messages. */
const NEVER_EMPTY = {
    json: 'JSON',
    csv: 'CSV',
    tsv: 'TSV',
    feed: 'XML',
};
/** Returns the formats a list may have by file ending; a list of keys cannot be a page or a feed. */
function formatsOf(holdsKeys) {
    return holdsKeys ? LISTS : { ...LISTS, ...PAGES, ...FEEDS };
}
/** @returns undefined if the ending is unknown */
function formatOf(fileName, formats = formatsOf(false)) {
    const ending = /\.[^./\\]+$/.exec(fileName.replace(/\.gz$/i, ''))?.[0] ?? '';
    return formats[ending.toLowerCase()];
}
function isGzipped(fileName) {
    return /\.gz$/i.test(fileName);
}
/** Whether an inline list is JSON; no URL begins with a bracket. */
function isJsonArray(text) {
    return text.trimStart().startsWith('[');
}


/***/ }),

/***/ 79450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isWindowsPath),
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53192);
/* harmony import */ var _documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92707);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42001);
/** Resolves the patterns of `urls-file` to files and checks each, before any file is read. */









/**
 * @param directory absolute; relative patterns start there
 * @param workspace folders (symbolic links resolved) that files must lie in; undefined allows all
 * @param formats the formats that a list may have, by file ending; or the one that all have
 * @param isLeftOut whether to ignore a file that a glob found
 */
async function findFiles(patterns, directory, workspace, formats, isLeftOut = () => false) {
    const boundary = workspace === undefined ? undefined : await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(workspace);
    const search = { directory, workspace: boundary, formats, isLeftOut };
    const files = new Map();
    const failed = new Map();
    const problems = [];
    for (const pattern of patterns) {
        for (const found of await filesOf(pattern, search)) {
            if ('in' in found)
                problems.push(found);
            else if ('problem' in found)
                failed.set(found.name, found);
            else if (!files.has(found.path))
                files.set(found.path, found);
        }
    }
    return { files: [...files.values()], problems, failed: [...failed.values()] };
}
async function filesOf(pattern, search) {
    const { directory, workspace, isLeftOut } = search;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern);
    const isElsewhere = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' || (workspace !== undefined && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path));
    if (isWindowsPath(pattern) && isElsewhere && (await kindOf(path)) === 'nothing')
        return [windowsPathProblem(pattern, workspace !== undefined)];
    const folders = workspace ? [directory, ...workspace.written, ...workspace.real] : [directory];
    const { base, rest } = splitPattern(path, folders, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern));
    const magic = rest.search(/[*?[{]/);
    // A file name may hold brackets, so that an existing path is not read as a glob.
    if (magic < 0 || (await kindOf(path)) !== 'nothing')
        return [await checkFile(path, search)];
    // Refuse before the walk: `/**` would read the whole disk first.
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, `${rest.slice(0, magic)}*`));
    if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, start))
        return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-reaches-outside', { pattern })];
    const matches = [];
    // Not imported by name: Node 20 lacks it, and would name this export in place of its version.
    for await (const match of node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob(rest, { cwd: base }))
        matches.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, match));
    const found = [];
    const odd = [];
    const wanted = matches.filter(match => !isLeftOut(match)).sort();
    for (const match of wanted) {
        const kind = await kindOf(match);
        if (kind === 'directory')
            continue;
        const file = await checkFile(match, search);
        if ('in' in file && kind !== 'file')
            odd.push({ name: displayName(match, directory), problem: file });
        else
            found.push(file);
    }
    if (found.length > 0)
        return [...found, ...odd];
    if (odd.length > 0)
        return odd.map(({ problem }) => problem);
    return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(wanted.length < matches.length ? 'rewrite-only-own' : 'list-no-match', { pattern })];
}
/**
 * Splits a pattern into a literal folder, whose name may hold brackets, and the pattern below it.
 * @param path the pattern, resolved to an absolute path
 * @param folders absolute; a relative pattern starts in the first one
 */
function splitPattern(path, [directory = '', ...others], isAbsolutePattern) {
    const base = isAbsolutePattern
        ? ([directory, ...others].find(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root)
        : directory;
    return { base, rest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path) };
}
async function kindOf(path) {
    try {
        const status = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(path);
        return status.isFile() ? 'file' : status.isDirectory() ? 'directory' : 'other';
    }
    catch {
        return 'nothing';
    }
}
/** @returns the file, or a sentence that says why it cannot be read */
async function checkFile(path, search) {
    const { directory, workspace, formats } = search;
    const name = displayName(path, directory);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (workspace && !liesInside(real, workspace))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path) ? 'list-link-outside' : 'list-outside', {
                name,
                file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
            });
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (status.isDirectory())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-directory', { name });
        // Opening a FIFO may wait for a writer for ever.
        if (!status.isFile())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-no-file', { name });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(real, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        if (typeof formats === 'string')
            return { name, path: real, format: formats, size: status.size };
        const format = (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(path, formats);
        return format
            ? { name, path: real, format, size: status.size }
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-ending', { name, endings: Object.keys(formats).join(' ') });
    }
    catch (error) {
        if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-outside', { name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) });
        const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('folder-code-unknown');
        if (code !== 'ENOENT')
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-unreadable', { name: `'${name}'`, code });
        const found = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat(path).catch(() => undefined);
        if (found?.isSymbolicLink())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-dangling', { name });
        const meant = (await withSlashes(path, workspace)) ?? (await nearestFile(path, search));
        if (meant === undefined && workspace && (await isEmpty(directory)))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent-checkout', { name });
        return meant === undefined
            ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent', { name })
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent-near', { name, meant: displayName(meant, directory) });
    }
}
/** @param real a path with symbolic links resolved */
function liesInside(real, workspace) {
    return !workspace || workspace.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real));
}
async function isEmpty(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => ['unknown']);
    return names.length === 0;
}
/** Returns the file that a relative path of Windows means, such as `lists\\a.json`, where `\\` separates nothing. */
async function withSlashes(path, workspace) {
    const meant = path.replaceAll('\\', '/');
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep !== '/' || meant === path)
        return undefined;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(meant).catch(() => undefined);
    return real !== undefined && liesInside(real, workspace) ? meant : undefined;
}
/** Most names that are compared in one folder. */
const MAX_NAMES = 10_000;
/** Most letters that a typing error may change. */
const MAX_SLIP = 3;
/** Returns the file of the nearest name in the folder of a missing list, if it may be a typing error. */
async function nearestFile(path, { workspace, formats }) {
    const names = [];
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (!liesInside(folder, workspace))
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
    const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestWord */ .z)(name, names.sort(), most);
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
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-other-machine', { name: path, file });
    const [, drive = '', rest = ''] = /^([a-z]):(.*)$/is.exec(path) ?? [];
    if (drive === '')
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-windows-path', { name: path });
    const mounted = `/mnt/${drive.toLowerCase()}${rest.replaceAll('\\', '/')}`;
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-windows-drive', { name: path, mounted });
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
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_FIELDS */ .qE,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        keys: {
            takes: 'lines',
            parse: (value) => value,
            verbatim: true,
            en: 'Keys to download, prefix included: one a line (`#` starts a comment line), or a JSON array, such as the output `keys` of the persist action.',
            zh: '要下载的 key，包含前缀：每行一个（`#` 开头为注释），或一个 JSON 数组，如 persist Action 的输出 `keys`。',
            also: 'Here also an array of keys, or of records with a field `key`.',
        },
        'keys-file': {
            takes: 'lines',
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .lineList */ .XA,
            en: 'Path or glob of lists of keys, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson .jl, each also .gz, with the key in the field `key`; a results file will do.',
            zh: 'key 列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson .jl，均可再加 .gz，key 在字段 `key` 里；结果文件即可。',
        },
        match: {
            verbatim: true,
            en: 'Without `keys` and `keys-file`: a glob on the key below the prefix, `**` for everything. The action needs one of the three.',
            zh: '没有 `keys` 和 `keys-file` 时：匹配前缀之下 key 的 glob，`**` 表示全部。Action 需要三者之一。',
            also: 'Here none of them is everything below `source`.',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        directory: {
            default: '.',
            en: 'Folder the objects go to, by their keys below the prefix.',
            zh: '对象下载到哪个目录，文件名是前缀之下的 key。',
        },
        'on-existing': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('skip', 'overwrite', 'fail'),
            default: 'skip',
            en: 'When a file is there: `skip` it if size and checksum agree and replace it if not, `overwrite` it, or `fail` (this object).',
            zh: '文件已存在时：`skip`（大小和校验值一致就跳过，不一致就替换）、`overwrite`（覆盖）、`fail`（这个对象失败）。',
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
        },
        'if-none-found': _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .IF_NONE_FOUND */ .Yo,
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        'results-file': {
            en: 'Where the results go, a JSON line per object. Default: under `$RUNNER_TEMP`.',
            zh: '结果写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
        },
    }),
};


/***/ })

};
