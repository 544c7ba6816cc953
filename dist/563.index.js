export const id = 563;
export const ids = [563];
export const modules = {

/***/ 40993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nB: () => (/* binding */ CHECK_FIELDS)
/* harmony export */ });
/* unused harmony exports depth, checkFailOn */
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54173);
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76264);
/** Fields of a check. */




/** Ten years of days. */
const MAX_SHARES = 3650;
/** In a matrix from `bytes 1/30` to `bytes 30/30` the last one is the share with the remainder 0. */
const depth = value => {
    const [, look, index, text] = /^(list|head|bytes)(?:(?<=bytes) +(?:(\d{1,4})\/)?(\d{1,4}))?$/.exec(value) ?? [];
    const count = Number(text ?? 1);
    if (look === undefined || count < 1 || count > MAX_SHARES || Number(index ?? 0) > count)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-depth', { most: MAX_SHARES }));
    return {
        look: look,
        share: { count, index: index === undefined ? undefined : Number(index) % count },
    };
};
const checkFailOn = value => {
    if (value === 'any' || value === 'none')
        return value;
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)(value))?.[1];
    if (percent === undefined || Number(percent) > 100)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-check-fail-on'));
    return { percent: Number(percent) };
};
const CHECK_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_FIELDS */ .qE,
    source: {
        ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_FIELDS */ .qE.source,
        zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    },
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('manifest', {
        'manifest-at': {
            en: 'Folder sources only: the folder of the manifest, where the runs that stored the images had `manifest-at`.',
            zh: '仅用于目录：运行记录所在的目录，即存储图片的运行所设的 `manifest-at`。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('keys', {
        key: {
            default: '{sha256}.{ext}',
            en: 'The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this template can make its name.',
            zh: '存储图片的运行所用的 `key` 模板。运行记录中没有的对象，只有其名称可由此模板生成时才算孤立对象。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('what', {
        depth: {
            parse: depth,
            default: 'list',
            en: '`list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as well: one request an object), or `bytes` (every object is read, and its SHA-256 is compared). `bytes 30` reads one thirtieth, another one each day; `bytes 7/30` names the share.',
            also: 'At most 3,650 shares.',
            zh: '`list`（运行记录中的每个对象是否都在，大小和 ETag 是否一致）、`head`（另比较 Content-Type 和存储类型，每个对象一次请求），或 `bytes`（读取每个对象并比较其 SHA-256）。`bytes 30` 读取三十分之一，每天换一份；`bytes 7/30` 指定其中一份。',
        },
        'accept-missing': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
            default: 'false',
            en: '`true` accepts the missing objects: they count no more, and runs do not fetch them. For a job that a person starts.',
            zh: '`true` 确认丢失：存储中缺失的对象不再计为损坏，运行也不再下载。请放在由人启动的 job 里。',
        },
        documents: {
            takes: 'lines',
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .lineList */ .XA,
            en: 'Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan.',
            zh: '列表、页面和文章的路径或 glob，每行一个：其中链接到的对象不算孤立对象。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('report', {
        'fail-on': {
            parse: checkFailOn,
            default: 'any',
            en: 'When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the manifest cannot be read; `none`; or more of the remembered objects than a share such as `1%`.',
            zh: '何时让步骤失败：`any`（运行记录中有对象缺失、已改变、缺失且来源已失效或未知，或有运行记录文件无法读取）、`none`，或运行记录中此类对象超过某个比例，如 `1%`。',
            also: 'Here it sets `failure` of the report.',
        },
        'results-file': {
            en: 'Where the results go, a JSON line for each object that is not whole, and for each orphan. Default: under `$RUNNER_TEMP`.',
            zh: '结果写到哪里，每个不完好的对象和孤立对象各一行 JSON。默认在 `$RUNNER_TEMP` 下。',
        },
        'damaged-file': {
            en: 'Where the keys go that are missing, or changed in their bytes, one a line, for rclone with `--files-from-raw`; see "docs/check.md". Default: under `$RUNNER_TEMP`.',
            zh: '缺失或字节已改变的 key 写到哪里，每行一个，供 rclone 的 `--files-from-raw` 使用，见 docs/check.zh-CN.md。默认在 `$RUNNER_TEMP` 下。',
        },
        concurrency: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, 256),
            default: '16',
            en: 'Requests at once, for single objects.',
            zh: '同时查看的对象数。',
        },
    }),
};


/***/ }),

/***/ 90563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configValues: () => (/* binding */ configValues)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/jobs/messages/say.js + 2 modules
var say = __webpack_require__(54173);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(87889);
// EXTERNAL MODULE: ./lib/jobs/options/option-instead.js
var option_instead = __webpack_require__(62463);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/options/yaml.js
var yaml = __webpack_require__(24414);
// EXTERNAL MODULE: ./lib/jobs/config/config-fields.js
var config_fields = __webpack_require__(26175);
// EXTERNAL MODULE: ./lib/jobs/check/check-fields.js
var check_fields = __webpack_require__(40993);
// EXTERNAL MODULE: ./lib/jobs/doctor/doctor-fields.js
var doctor_fields = __webpack_require__(33277);
// EXTERNAL MODULE: ./lib/jobs/download/download-fields.js
var download_fields = __webpack_require__(5651);
// EXTERNAL MODULE: ./lib/jobs/export/export-fields.js
var export_fields = __webpack_require__(3443);
// EXTERNAL MODULE: ./lib/jobs/list/list-fields.js
var list_fields = __webpack_require__(89039);
// EXTERNAL MODULE: ./lib/jobs/persist/options/persist-fields.js + 2 modules
var persist_fields = __webpack_require__(52080);
;// CONCATENATED MODULE: ./lib/jobs/config/tables.js
/** The options that a config may hold: those of every job. */






const JOB_TABLES = [
    persist_fields/* PERSIST_FIELDS */.n,
    check_fields/* CHECK_FIELDS */.nB,
    list_fields/* LIST_FIELDS */.H,
    download_fields/* DOWNLOAD_FIELDS */.H,
    export_fields/* EXPORT_FIELDS */.n,
    doctor_fields/* DOCTOR_FIELDS */.O,
];

;// CONCATENATED MODULE: ./lib/jobs/config/config-values.js
/** Turns the text of a config into texts as inputs have them, or reports every problem with its place. */









const MAX_PROBLEMS = 20;
/**
 * @returns `values`: by the names of the options that the job has; `problems`: a sentence for each wrong name
 * @throws PersistError if the text is no map of YAML
 */
async function configValues(text, table, isFile) {
    const { value: config, at } = await (0,yaml/* readYaml */.g)(text, true);
    if (!(0,yaml/* isYamlMap */.S)(config))
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-config'));
    const problems = [];
    const values = {};
    for (const [name, value] of Object.entries(config))
        try {
            refuse(name, isFile);
            // A job that reads a place takes where another one writes.
            const isRead = name === 'destination' && !('destination' in table) && 'source' in table;
            const own = isRead ? 'source' : name;
            const field = table[own];
            if (!field || (isRead && config.source))
                continue;
            const asTyped = textOf(name, value, field).trim();
            if (isFile && (await field.needsTrust?.(asTyped)))
                throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('config-trusted', { name: (0,say/* say */.c)('with-login', { name }) }));
            if (asTyped !== '')
                values[own] = asTyped;
        }
        catch (error) {
            problems.push(at(name, (0,errors/* sentenceOf */.s$)(error)));
            // More are one mistake, such as another file.
            if (problems.length === MAX_PROBLEMS)
                break;
        }
    return { values, problems };
}
/** @throws PersistError for a name of no job, and for one that does not stand here */
function refuse(name, isFile) {
    const fields = JOB_TABLES.flatMap(table => (Object.hasOwn(table, name) ? (table[name] ?? []) : []));
    if (Object.hasOwn(config_fields/* CONFIG_FIELDS */.n, name))
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('config-nested', { name }));
    const instead = (0,option_instead/* optionInstead */.y)(name, each => each);
    if (fields.length === 0)
        throw (0,parsers/* invalid */.Gq)(instead ?? (0,caller_options/* unknownOption */.q)(name, JOB_TABLES.flatMap(Object.keys), (0,quote/* quote */.hD)(name)));
    const reasons = fields.map(({ secret, notShared }) => (secret ? 'secret' : notShared));
    const reason = reasons.find(each => each !== undefined && (isFile || each === 'secret'));
    if (reason)
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)(`config-${reason}`, { name }));
}
/** Returns the value as an input has it: lines for a list and for a map. */
function textOf(name, value, { takes }) {
    if (typeof value === 'string')
        return value;
    if (takes === 'maps')
        return JSON.stringify(value);
    const fault = (0,parsers/* invalid */.Gq)((0,say/* say */.c)(`config-${takes ?? 'text'}`, { name }));
    const isList = Array.isArray(value);
    if (takes !== (isList ? 'lines' : 'pairs'))
        throw fault;
    const lines = isList
        ? value
        : Object.entries(value).map(([key, text]) => typeof text === 'string' && !key.includes(':') ? `${key}: ${text}` : undefined);
    if (!lines.every(line => typeof line === 'string' && !/[\r\n]/.test(line)))
        throw fault;
    return lines.join('\n');
}


/***/ }),

/***/ 33277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DOCTOR_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Fields of the doctor. */



const DOCTOR_FIELDS = {
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        destination: {
            required: true,
            en: 'What to examine: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
            zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
        },
    }),
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$,
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .UPLOAD_FIELDS */ .MV,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        'read-only': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Try only what listing and downloading need, and write nothing.',
            zh: '只检查列举和下载所需的权限，不写入任何内容。',
        },
    }),
};


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


/***/ }),

/***/ 3443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ EXPORT_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89617);
/** Fields of an export. */




const EXPORT_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_FIELDS */ .qE,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        format: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('jsonl', 'csv'),
            required: true,
            en: 'What to write: `jsonl` or `csv`, a row for each image.',
            zh: '导出什么：`jsonl` 或 `csv`，每张图片一行。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        output: {
            notShared: 'step',
            verbatim: true,
            required: true,
            en: 'The file to write.',
            zh: '写到哪个文件。',
        },
    }),
    'manifest-at': _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_FIELDS */ .Qu['manifest-at'],
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('keys', {
        'origin-urls': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('full', 'no-query'),
            default: 'full',
            en: 'How the URLs of the origins are written: `full`, or `no-query`, without their queries, which may hold tokens.',
            zh: '来源 URL 怎样导出：`full`（完整），或 `no-query`（去掉查询部分，其中可能有 token）。',
        },
        'public-url-base': {
            parse: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_FIELDS */ .Qu['public-url-base'].parse,
            en: 'What the public URLs of the images begin with, e.g. `https://img.example.com/`. Default: from bucket and endpoint.',
            zh: '图片公开 URL 的开头，如 `https://img.example.com/`。默认由 Bucket 和 Endpoint 得出。',
        },
    }),
};


/***/ }),

/***/ 89039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LIST_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Fields of a listing. */



const LIST_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_FIELDS */ .qE,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        match: {
            verbatim: true,
            en: 'Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`.',
            zh: '匹配前缀之下 key 的 glob：`*` 不跨段，`**` 跨多段，另有 `?`、`[ab]`、`{jpg,png}`。',
        },
        delimiter: {
            en: 'Group keys with the same text up to it, usually `/`, into common prefixes.',
            zh: '把在它之后还有内容的 key 折叠成公共前缀，一般用 `/`。',
        },
        limit: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 100_000_000),
            en: 'Stop after this many keys and prefixes.',
            zh: '列到这么多 key 和公共前缀就停。',
        },
        'start-after': {
            verbatim: true,
            en: 'Only keys that sort after this one, prefix included, such as the `next-token` of an earlier listing.',
            zh: '只列排在这个 key 之后的，key 包含前缀，如上一次列举给出的 `next-token`。',
        },
        'modified-since': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .dateOrAge */ .ry,
            en: 'Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`.',
            zh: '只列此后写入的对象：日期 `2026-11-01` 或 `2026-11-01T08:00:00Z`，或时长 `24h`。',
            also: 'Without a zone a text is in UTC.',
        },
        'if-none-found': _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .IF_NONE_FOUND */ .Yo,
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        'results-file': {
            en: 'Where the list goes, a JSON line per object. Default: under `$RUNNER_TEMP`.',
            zh: '列表写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
        },
    }),
};


/***/ }),

/***/ 87889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkCallerOptions),
/* harmony export */   q: () => (/* binding */ unknownOption)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63585);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54173);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27733);
/* harmony import */ var _option_instead_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62463);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1482);
/** Checks mistakes that only a program can make: unknown option names, and wrong types of options without a field. */






const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isFunction = (value) => typeof value === 'function';
/** Options that have no field, with their types. */
const KINDS = {
    cwd: { needed: 'kind-text', is: isText },
    environment: { needed: 'kind-record', is: isObject },
    credentials: { needed: 'kind-function', is: isFunction },
    repository: { needed: 'kind-text', is: isText },
    signal: { needed: 'kind-signal', is: (value) => isObject(value) && 'aborted' in value },
    watch: { needed: 'kind-record', is: isObject },
    store: {
        needed: 'kind-store',
        is: (value) => isObject(value) && ['head', 'put', 'get', 'list'].every(name => isFunction(value[name])),
    },
    runId: { needed: 'kind-text', is: isText },
    unordered: { needed: 'rule-true-or-false', is: (value) => typeof value === 'boolean' },
};
const OF_EVERY_JOB = ['cwd', 'environment', 'credentials', 'repository', 'signal', 'watch'];
/**
 * Call this before any option is used.
 * @param more options without a field that only this job takes
 * @throws SettingsError with these problems and those of the fields
 */
function checkCallerOptions(table, given, more = []) {
    if (!isObject(given))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-kind', { name: 'options', kind: kindOf(given), needed: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('kind-record') }),
        ]);
    const problems = callerProblems(table, given, more);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([...problems, ...(0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOptions */ .Ac)(table, given).problems]);
}
function callerProblems(table, given, more) {
    const beside = [...OF_EVERY_JOB, ...more];
    const known = [...Object.keys(table).map(_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ), ...beside];
    return Object.entries(given).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        if (!known.includes(name))
            return [(0,_option_instead_js__WEBPACK_IMPORTED_MODULE_3__/* .optionInstead */ .y)(name, _field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ, table) ?? unknownOption(name, known)];
        const kind = beside.find(one => one === name);
        if (kind === undefined || KINDS[kind].is(value))
            return [];
        return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-kind', { name, kind: kindOf(value), needed: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(KINDS[kind].needed) })];
    });
}
/** @param shown the name as it stands in the sentence */
function unknownOption(name, known, shown = name) {
    const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestWord */ .z)(name, known);
    return nearest
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-unknown-near', { name: shown, nearest })
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('option-unknown', { name: shown });
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}


/***/ }),

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   ZY: () => (/* binding */ parseOption),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88090);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54173);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27733);
/** Parses text or a caller's values into one typed record, or reports every problem at once. Pure. */




/**
 * @returns `problems`: one sentence each: the name, the value, the rule. A field with a problem has no value in
 *   `options`. `given`: the names of the fields that have a value of their own
 */
function parseOptions(table, given) {
    const problems = [];
    const options = {};
    const set = new Set();
    for (const [name, field] of Object.entries(table)) {
        const own = ownValue(given[(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(name)], field);
        if (own !== undefined)
            set.add(name);
        const value = own === undefined ? field.default : own;
        if (value === undefined) {
            if (field.required)
                problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('option-required', { name, help: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .helpOf */ .ZL)(field) }));
            continue;
        }
        try {
            options[(0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(name)] = field.parse(value);
        }
        catch (error) {
            const rule = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error);
            problems.push(field.secret || field.private
                ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('named', { name, rule })
                : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('option-wrong', { name, value: shown(value), rule }));
        }
    }
    return { options: options, problems, given: set };
}
/** Parses one field outside a run; undefined for a missing or wrong value. */
function parseOption(field, given) {
    return parseOptions({ field }, { field: given }).options.field;
}
/** The values of the options of one table. */
function valuesOf(table, options) {
    const names = Object.keys(table).map(_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ);
    return Object.fromEntries(names.map(name => [name, options[name]]));
}
/** Empty text means "not set", since an unset input of an action arrives as empty text. */
function ownValue(value, field) {
    const isTrimmed = typeof value === 'string' && !field.secret && !field.verbatim;
    const text = isTrimmed ? value.trim() : value;
    return text === '' ? undefined : text;
}
function shown(value) {
    return typeof value === 'string' ? (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value) : (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(String(value));
}
/** Collects all problems of the options, so that the user sees them at once. */
class Problems {
    sentences;
    constructor(sentences) {
        this.sentences = [...sentences];
    }
    add(...sentences) {
        this.sentences.push(...sentences.flat());
    }
    /** @param name precedes the message of an error that `make` throws */
    attempt(make, name) {
        try {
            return make();
        }
        catch (error) {
            if (name)
                this.sentences.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('named', { name, rule: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error) }));
            else
                this.sentences.push(...(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN ? error.sentences : [(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error)]));
            return undefined;
        }
    }
    /** @throws SettingsError if there is a problem */
    refuse() {
        if (this.sentences.length > 0)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(this.sentences);
    }
}


/***/ })

};
