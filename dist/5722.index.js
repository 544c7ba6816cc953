export const id = 5722;
export const ids = [5722];
export const modules = {

/***/ 60165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAction: () => (/* binding */ checkAction)
});

// EXTERNAL MODULE: ./lib/base/process/prepare.js
var prepare = __webpack_require__(54636);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/toolkit/core.js
var core = __webpack_require__(87264);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/jobs/check/check.js + 23 modules
var check = __webpack_require__(27481);
// EXTERNAL MODULE: ./lib/jobs/check/check-fields.js + 1 modules
var check_fields = __webpack_require__(55933);
// EXTERNAL MODULE: ./lib/jobs/check/result-line.js
var result_line = __webpack_require__(39233);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
;// CONCATENATED MODULE: ./lib/jobs/check/summary.js
/** The step summary of a check, in GitHub's Markdown. Untrusted text appears only as `markdownCode`. Pure. */



/** Objects in a summary; the results file has all. */
const MAX_SHOWN = 50;
/**
 * @param shown the first results, at most `MAX_SHOWN`
 * @param count number of all results
 */
function summaryOfCheck(report, shown, count, inLanguage) {
    const { failure } = report;
    const lines = (0,result_line/* totalLines */.S)(report).map(inLanguage);
    const list = shown.map(({ state, why, key, url, mirror }) => `- ${[
        why === undefined ? state : `${state} (${why})`,
        (0,printable/* markdownCode */.D9)(mirror === undefined ? key : `${mirror}: ${key}`),
        url === undefined ? '' : (0,printable/* markdownCode */.D9)((0,printable/* printableUrl */.Zq)(url)),
    ]
        .filter(Boolean)
        .join(' ')}`);
    if (count > shown.length)
        list.push(`- ${inLanguage((0,say/* say */.c)('check-page-more', { count: count - shown.length }))}`);
    const blocks = [
        failure === undefined ? '' : `**${inLanguage((0,say/* say */.c)('summary-failed'))}** ${(0,printable/* markdownCode */.D9)(failure)}`,
        lines.join('\n\n'),
        list.join('\n'),
    ];
    return `## persist-images check\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var watching_door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(87352);
// EXTERNAL MODULE: ./lib/action/progress.js
var progress = __webpack_require__(64151);
// EXTERNAL MODULE: ./lib/action/run.js
var run = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/action/step.js
var step = __webpack_require__(54302);
;// CONCATENATED MODULE: ./lib/action/check.js
/** The check action. */














/** States that are no damage. */
const FINE = new Set([
    'whole',
    'repaired',
    'accepted',
    'superseded',
    'no-digest',
    'archived',
]);
async function checkAction() {
    await (0,run/* runAction */.C)(async (signal) => {
        const { options, surroundings, temp } = await (0,step/* openStep */.b)(check_fields/* CHECK_FIELDS */.n);
        const door = (0,progress/* logDoor */.j)();
        const shown = [];
        let count = 0;
        let damaged = 0;
        const run = (0,check/* checkWith */.d)(surroundings, {
            resultsFile: (0,external_node_path_.join)(temp, 'check.jsonl'),
            orphansFile: (0,external_node_path_.join)(temp, 'orphans.txt'),
            ...options,
            signal,
            watch: (0,watching_door/* readWatcher */.hr)(door),
        });
        try {
            for await (const result of run) {
                if (count++ < MAX_SHOWN)
                    shown.push(result);
                const line = (0,result_line/* checkLine */.t)(result, log/* LINE_TEXT */.Zx);
                if (!FINE.has(result.state) && damaged++ < log/* MAX_ANNOTATIONS */.KE)
                    (0,log/* warn */.R8)(line);
                else
                    (0,log/* sayLine */.uV)(line);
            }
        }
        finally {
            door.stop();
        }
        const report = await run;
        for (const line of (0,result_line/* totalLines */.S)(report))
            (0,log/* sayLine */.uV)(line);
        (0,outputs/* setEach */.g4)(outputsOf(report));
        if (damaged > log/* MAX_ANNOTATIONS */.KE)
            (0,log/* warn */.R8)((0,say/* say */.c)('action-more-objects', { count: damaged - log/* MAX_ANNOTATIONS */.KE }));
        await writeSummary(summaryOfCheck(report, shown, count, log/* inLanguage */.oH));
        if (report.failure !== undefined)
            (0,log/* failWith */.ff)(report.failure);
    });
}
function outputsOf(report) {
    const { objects, places, states, unreadable, orphans, foreign } = report;
    const { whole, repaired, missing, changed, dangling, accepted, superseded, archived, unknown } = states;
    return {
        objects: String(objects),
        places: String(places),
        whole: String(whole),
        repaired: String(repaired),
        missing: String(missing),
        changed: String(changed),
        dangling: String(dangling),
        accepted: String(accepted),
        superseded: String(superseded),
        archived: String(archived),
        unknown: String(unknown),
        'no-digest': String(states['no-digest']),
        unreadable: String(unreadable),
        orphans: orphans === undefined ? '' : String(orphans),
        foreign: String(foreign),
        'results-file': report.resultsFile ?? '',
        'orphans-file': report.orphansFile ?? '',
        'gallery-file': report.galleryFile ?? '',
    };
}
async function writeSummary(text) {
    try {
        await core/* summary */.z.addRaw(text).write();
    }
    catch {
        // An older or foreign runner has no summary file. The log has the counts.
    }
}


/***/ }),

/***/ 55933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ CHECK_FIELDS),
  U: () => (/* binding */ CHECK_OWN_FIELDS)
});

// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/options/mirror-fields.js
var mirror_fields = __webpack_require__(70042);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/options/store-fields.js
var store_fields = __webpack_require__(76264);
// EXTERNAL MODULE: ./lib/jobs/persist/options/object-fields.js
var object_fields = __webpack_require__(63565);
// EXTERNAL MODULE: ./lib/jobs/persist/options/origin-fields.js
var origin_fields = __webpack_require__(99082);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
;// CONCATENATED MODULE: ./lib/jobs/check/parsers.js
/** Parsers of a check's own options. */


const repairChoice = value => {
    if (value === 'replace')
        return value;
    try {
        return (0,parsers/* trueOrFalse */.dt)(value) ? 'true' : 'false';
    }
    catch {
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-one-of', { words: ['false', 'true', 'replace'].join(', ') }));
    }
};
const PLACES = ['mirror', 'origin'];
const repairPlaces = value => {
    const places = (0,parsers/* listOf */.c3)(value).map(word => PLACES.find(place => place === word));
    if (places.length === 0 || places.includes(undefined))
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-repair-from'));
    return [...new Set(places.filter(place => place !== undefined))];
};
/** Ten years of days. */
const MAX_SHARES = 3650;
/** `30`, or `7/30`: in a matrix from 1 to 30 the last one, `30/30`, is the share with the remainder 0. */
const bytesShare = value => {
    const [, index, count] = /^(?:(\d{1,4})\/)?(\d{1,4})$/.exec(String(value)) ?? [];
    const shares = Number(count);
    if (!(shares >= 1 && shares <= MAX_SHARES) || Number(index ?? 0) > shares)
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-bytes-share', { most: MAX_SHARES }));
    return { count: shares, index: index === undefined ? undefined : Number(index) % shares };
};
const checkFailOn = value => {
    if (value === 'any' || value === 'none')
        return value;
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec((0,parsers/* anyText */.Ae)(value))?.[1];
    if (percent === undefined || Number(percent) > 100)
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-check-fail-on'));
    return { percent: Number(percent) };
};

;// CONCATENATED MODULE: ./lib/jobs/check/check-fields.js
/** Fields of a check: those of its own, and the origin and object fields of `persist`, which a repair uses. */







const ONE_HOUR = 3_600_000;
const TEN_YEARS = 3650 * 24 * ONE_HOUR;
/** Fields that say what is checked, and what comes of it. */
const CHECK_OWN_FIELDS = {
    ...store_fields/* SOURCE_FIELDS */.q,
    source: {
        ...store_fields/* SOURCE_FIELDS */.q.source,
        zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    },
    ...(0,field/* inGroup */.HB)('memory', {
        'manifest-at': {
            en: 'Folder sources only: the folder of the memory, where the runs that stored the images had `manifest-at`.',
            zh: '仅用于目录：记忆所在的目录，即存储图片的运行所设的 `manifest-at`。',
        },
    }),
    ...(0,field/* inGroup */.HB)('keys', {
        key: {
            default: '{sha256}.{ext}',
            en: 'The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this template can make its name.',
            zh: '存储图片的运行所用的 `key` 模板。记忆中没有的对象，只有其名称可由此模板生成时才算孤立对象。',
            common: true,
        },
    }),
    ...(0,field/* inGroup */.HB)('what', {
        depth: {
            parse: (0,parsers/* oneOf */.yL)('list', 'head', 'bytes'),
            default: 'list',
            en: '`list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as well: one request an object), or `bytes` (the objects of `bytes-share` are read, and their SHA-256 is compared).',
            zh: '`list`（记忆中的每个对象是否都在，大小和 ETag 是否一致）、`head`（另比较 Content-Type 和存储类型，每个对象一次请求），或 `bytes`（读取 `bytes-share` 指定的对象并比较其 SHA-256）。',
            common: true,
        },
        'bytes-share': {
            parse: bytesShare,
            default: '30',
            en: 'With `depth: bytes`: which objects are read. `30` is one thirtieth, another one each day; `7/30` names the share; `1` is all.',
            zh: '与 `depth: bytes` 一起用：读取哪些对象。`30` 为三十分之一，每天换一份；`7/30` 指定其中一份；`1` 为全部。',
            also: 'At most 3,650 shares.',
        },
        grace: {
            parse: (0,parsers/* duration */.p0)(ONE_HOUR, TEN_YEARS),
            default: '24h',
            en: "An object that is younger than this, by the store's clock, is no orphan: a run may still be about to remember it.",
            zh: '按存储的时钟，比这更新的对象不算孤立对象：可能有运行即将记录它。',
            also: 'From 1h to 3650d (ten years).',
        },
        repair: {
            parse: repairChoice,
            default: 'false',
            en: '`true` puts back what is missing, `replace` what is changed as well: from `repair-from`, and only bytes with the remembered SHA-256. `false` writes nothing.',
            zh: '`true` 补回缺失的，`replace` 另替换已改变的：字节取自 `repair-from`，且 SHA-256 必须与记忆一致。`false` 不写入任何东西。',
            common: true,
        },
        'repair-from': {
            parse: repairPlaces,
            default: 'mirror,origin',
            en: 'Where a repair looks for the bytes, in this order: `mirror` (the places of `mirrors`), `origin` (where the image came from).',
            zh: '修复时依次到哪里找字节：`mirror`（`mirrors` 中的位置）、`origin`（图片的来源）。',
            also: 'An array, or a text with commas.',
        },
        'accept-lost': {
            parse: parsers/* trueOrFalse */.dt,
            default: 'false',
            en: '`true` accepts the loss of what the source lacks at the end of this check, after the repair: it counts no more, and runs do not fetch it. For a job that a person starts.',
            zh: '`true` 接受丢失：检查结束时（先修复，再看）来源仍缺少的对象不再计为损坏，运行也不再抓取。请放在由人启动的 job 里。',
        },
    }),
    ...mirror_fields/* MIRROR_FIELDS */.Q,
    ...(0,field/* inGroup */.HB)('what', {
        documents: {
            parse: parsers/* lineList */.XA,
            en: 'Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan.',
            zh: '列表、页面和文章的路径或 glob，每行一个：其中链接到的对象不算孤立对象。',
            common: true,
        },
    }),
    ...(0,field/* inGroup */.HB)('report', {
        'fail-on': {
            parse: checkFailOn,
            default: 'any',
            en: 'When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the memory cannot be read; `none`; or more of the remembered objects than a share such as `1%`.',
            zh: '何时让步骤失败：`any`（记忆中有对象缺失、已改变、缺失且源站已没有或未知，或有记忆文件无法读取）、`none`，或记忆中此类对象超过某个比例，如 `1%`。',
            also: 'Here it sets `failure` of the report.',
            common: true,
        },
        'results-file': {
            en: 'Where the results go, a JSON line for each object that is not whole. Default: under `$RUNNER_TEMP`.',
            zh: '结果写到哪里，每个不完好的对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
            common: true,
        },
        'orphans-file': {
            en: 'Where the keys of orphans go, one a line. Default: under `$RUNNER_TEMP`.',
            zh: '孤立对象的 key 写到哪里，每行一个。默认在 `$RUNNER_TEMP` 下。',
            common: true,
        },
        'gallery-file': {
            en: 'Where a page goes that shows what is not whole, HTML. Default: none.',
            zh: '展示不完好对象的页面写到哪里，HTML。默认不写。',
        },
        concurrency: {
            parse: (0,parsers/* wholeNumber */.rD)(1, 256),
            default: '16',
            en: 'Objects that are looked at, or repaired, at once.',
            zh: '同时查看或修复的对象数。',
        },
    }),
};
const CHECK_FIELDS = {
    ...CHECK_OWN_FIELDS,
    ...origin_fields/* ORIGIN_FIELDS */.bb,
    ...object_fields/* OBJECT_FIELDS */.i,
};


/***/ }),

/***/ 47022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ MERGED),
/* harmony export */   Pb: () => (/* binding */ isSegmentName),
/* harmony export */   Qr: () => (/* binding */ mergedKey),
/* harmony export */   Rt: () => (/* binding */ SEGMENTS),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   ci: () => (/* binding */ timeOfName),
/* harmony export */   ol: () => (/* binding */ timestampIn),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   zT: () => (/* binding */ segmentKey)
/* harmony export */ });
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/** Places and names of the memory's files below a destination. Pure. */


/** In the folder of a memory: segments of one run, each with up to 200 lines. */
const SEGMENTS = 'segments/';
/** In the folder of a memory: segments that replace many others, and name them. */
const MERGED = 'merged/';
/**
 * Makes a name that no other writer has, and that sorts by its time.
 * @param runId the runner's number of the run
 * @param folder of the memory, below the prefix
 */
function segmentKey(prefix, now, runId, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    const run = runId.replace(/[^\w-]+/g, '-').slice(0, 60);
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${SEGMENTS}${timestamp(now)}-${run}-${uuid}.jsonl.gz`);
}
/** Makes such a name for a merged segment. */
function mergedKey(prefix, now, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${MERGED}${timestamp(now)}-${uuid}.jsonl.gz`);
}
/** Returns a text that sorts before every name of a later time. */
function timestamp(now) {
    return new Date(now).toISOString().replace(/[-:.]/g, '');
}
/** Returns the time that a name begins with, as `timestamp` writes it. */
function timestampIn(name) {
    return name.slice(0, '20260401T120000000Z'.length);
}
/** Whether the name is one of ours. */
function isSegmentName(name) {
    return /^\d{8}T\d{9}Z-[\w-]{36,97}\.jsonl\.gz$/.test(name) && !Number.isNaN(timeOfName(name));
}
/** Path in the folder of the memory, by which merged segments name others. */
function pathOf(prefix, key, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return key.slice(prefix.length + folder.length);
}
/** The name without its folder. */
function fileNameOf(path) {
    return path.slice(path.indexOf('/') + 1);
}
/** Time of a name, by its writer's clock, in milliseconds since the epoch; NaN for any other name. */
function timeOfName(name) {
    const [, year, month, day, hour, minute, second, ms] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? [];
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
}
/** Returns the name, or the time at its beginning, that sorts last; '' for none. */
function lastName(names) {
    let last = '';
    for (const name of names)
        if (name > last)
            last = name;
    return last;
}


/***/ })

};
