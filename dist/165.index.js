export const id = 165;
export const ids = [165];
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
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/jobs/check/check.js + 30 modules
var check = __webpack_require__(33039);
// EXTERNAL MODULE: ./lib/jobs/check/fields.js + 1 modules
var fields = __webpack_require__(15497);
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
// EXTERNAL MODULE: ./lib/action/step.js + 2 modules
var step = __webpack_require__(5012);
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
        const { options, surroundings, temp } = await (0,step/* openStep */.b)(fields/* CHECK_FIELDS */.nB);
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

/***/ 15497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nB: () => (/* binding */ CHECK_FIELDS),
  lA: () => (/* binding */ CHECK_OBJECT_FIELDS),
  o_: () => (/* binding */ CHECK_ORIGIN_FIELDS),
  Uj: () => (/* binding */ CHECK_OWN_FIELDS)
});

// EXTERNAL MODULE: ./lib/jobs/options/mirror-fields.js
var mirror_fields = __webpack_require__(70042);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/options/store-fields.js
var store_fields = __webpack_require__(76264);
// EXTERNAL MODULE: ./lib/jobs/options/upload-fields.js
var upload_fields = __webpack_require__(90900);
// EXTERNAL MODULE: ./lib/jobs/persist/options/run-fields.js
var run_fields = __webpack_require__(89617);
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

;// CONCATENATED MODULE: ./lib/jobs/check/fields.js






const ONE_HOUR = 3_600_000;
const TEN_YEARS = 3650 * 24 * ONE_HOUR;
/** Fields that say what is checked, and what comes of it. */
const CHECK_OWN_FIELDS = {
    ...store_fields/* SOURCE_FIELDS */.q,
    'manifest-at': {
        parse: parsers/* anyText */.Ae,
        help: 'Folder sources only: the folder of the memory, where the runs that stored the images had `manifest-at`.',
    },
    key: {
        parse: parsers/* anyText */.Ae,
        default: '{sha256}.{ext}',
        help: 'The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this template can make its name.',
    },
    depth: {
        parse: (0,parsers/* oneOf */.yL)('list', 'head', 'bytes'),
        default: 'list',
        help: '`list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as well: one request an object), or `bytes` (the objects of `bytes-share` are read, and their SHA-256 is compared).',
    },
    'bytes-share': {
        parse: bytesShare,
        default: '30',
        help: 'With `depth: bytes`: which objects are read. `30` is one thirtieth, another one each day; `7/30` names the share; `1` is all.',
    },
    grace: {
        parse: (0,parsers/* duration */.p0)(ONE_HOUR, TEN_YEARS),
        default: '24h',
        help: "An object that is younger than this, by the store's clock, is no orphan: a run may still be about to remember it.",
    },
    repair: {
        parse: repairChoice,
        default: 'false',
        help: '`true` puts back what is missing, `replace` what is changed as well: from `repair-from`, and only bytes with the remembered SHA-256. `false` writes nothing.',
    },
    'repair-from': {
        parse: repairPlaces,
        default: 'mirror,origin',
        help: 'Where a repair looks for the bytes, in this order: `mirror` (the places of `mirrors`), `origin` (where the image came from).',
    },
    'accept-lost': {
        parse: parsers/* trueOrFalse */.dt,
        default: 'false',
        help: '`true` accepts the loss of what the source lacks at the end of this check, after the repair: it counts no more, and runs do not fetch it. For a job that a person starts.',
    },
    ...mirror_fields/* MIRROR_FIELDS */.Q,
    documents: {
        parse: parsers/* lineList */.XA,
        help: 'Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan.',
    },
    'fail-on': {
        parse: checkFailOn,
        default: 'any',
        help: 'When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the memory cannot be read; `none`; or more of the remembered objects than a share such as `1%`.',
    },
    'results-file': {
        parse: parsers/* anyText */.Ae,
        help: 'Where the results go, a JSON line for each object that is not whole. Default: under `$RUNNER_TEMP`.',
    },
    'orphans-file': {
        parse: parsers/* anyText */.Ae,
        help: 'Where the keys of orphans go, one a line. Default: under `$RUNNER_TEMP`.',
    },
    'gallery-file': {
        parse: parsers/* anyText */.Ae,
        help: 'Where a page goes that shows what is not whole, HTML. Default: none.',
    },
    concurrency: {
        parse: run_fields/* RUN_FIELDS */.Q.concurrency.parse,
        default: '16',
        help: 'Objects that are looked at, or repaired, at once.',
    },
};
/** Fields that say how an object is written. */
const CHECK_OBJECT_FIELDS = {
    'cache-control': run_fields/* RUN_FIELDS */.Q['cache-control'],
    'storage-class': run_fields/* RUN_FIELDS */.Q['storage-class'],
    acl: run_fields/* RUN_FIELDS */.Q.acl,
    ...upload_fields/* UPLOAD_FIELDS */.M,
    metadata: run_fields/* RUN_FIELDS */.Q.metadata,
    provenance: run_fields/* RUN_FIELDS */.Q.provenance,
};
/** Fields that say how an image is fetched. */
const CHECK_ORIGIN_FIELDS = {
    headers: run_fields/* RUN_FIELDS */.Q.headers,
    referer: run_fields/* RUN_FIELDS */.Q.referer,
    'host-rules': run_fields/* RUN_FIELDS */.Q['host-rules'],
    'user-agent': run_fields/* RUN_FIELDS */.Q['user-agent'],
    accept: run_fields/* RUN_FIELDS */.Q.accept,
    'per-host-concurrency': run_fields/* RUN_FIELDS */.Q['per-host-concurrency'],
    'per-host-delay': run_fields/* RUN_FIELDS */.Q['per-host-delay'],
    timeout: run_fields/* RUN_FIELDS */.Q.timeout,
    retries: run_fields/* RUN_FIELDS */.Q.retries,
    'max-redirects': run_fields/* RUN_FIELDS */.Q['max-redirects'],
    'max-bytes': run_fields/* RUN_FIELDS */.Q['max-bytes'],
    'max-media-bytes': run_fields/* RUN_FIELDS */.Q['max-media-bytes'],
    'min-bytes': run_fields/* RUN_FIELDS */.Q['min-bytes'],
    'min-width': run_fields/* RUN_FIELDS */.Q['min-width'],
    'min-height': run_fields/* RUN_FIELDS */.Q['min-height'],
    'allow-types': run_fields/* RUN_FIELDS */.Q['allow-types'],
    'respect-robots-tag': run_fields/* RUN_FIELDS */.Q['respect-robots-tag'],
    'allow-addresses': run_fields/* RUN_FIELDS */.Q['allow-addresses'],
    'origin-proxy': run_fields/* RUN_FIELDS */.Q['origin-proxy'],
};
const CHECK_FIELDS = {
    ...CHECK_OWN_FIELDS,
    ...CHECK_ORIGIN_FIELDS,
    ...CHECK_OBJECT_FIELDS,
};


/***/ })

};
