export const id = 20;
export const ids = [20];
export const modules = {

/***/ 94020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listAction: () => (/* binding */ listAction)
/* harmony export */ });
/* harmony import */ var _before_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91511);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90143);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73045);
/* harmony import */ var _listing_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76775);
/* harmony import */ var _options_list_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26204);
/* harmony import */ var _report_bounded_list_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17344);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2988);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64151);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5012);
/** The list action. */











async function listAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .runStep */ .e)(async (signal) => {
        const { options, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_9__/* .openStep */ .b)(_options_list_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .LIST_FIELDS */ .H);
        const watch = (0,_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .readWatcher */ .h)();
        const lists = new _report_bounded_list_js__WEBPACK_IMPORTED_MODULE_10__/* .BoundedLists */ .R('keys', 'prefixes');
        const listing = (0,_list_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p)({
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `list-${process.pid}.jsonl`),
            ...options,
            ...surroundings,
            signal,
            watch,
        });
        try {
            for await (const listed of listing) {
                if ((0,_listing_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrefix */ .RW)(listed))
                    lists.add('prefixes', listed.prefix);
                else
                    lists.add('keys', listed.key);
            }
        }
        finally {
            watch.stop();
        }
        const { count, bytes, truncated, nextToken, resultsFile } = await listing;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)(`persist-images: ${count} found, ${bytes} bytes${truncated ? '; there is more' : ''}`);
        const outputs = {
            keys: lists.json('keys'),
            prefixes: lists.json('prefixes'),
            count: String(count),
            bytes: String(bytes),
            truncated: String(truncated),
            'next-token': nextToken ?? '',
            'results-file': resultsFile ?? '',
            'outputs-truncated': String(lists.truncated),
        };
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, value);
        if (lists.truncated)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .warn */ .R8)('keys and prefixes would pass 60,000 bytes and were left empty; read the results file');
    });
}


/***/ }),

/***/ 26204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LIST_FIELDS)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);
/* harmony import */ var _source_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50527);


const LIST_FIELDS = {
    ..._source_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_FIELDS */ .q,
    match: {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        verbatim: true,
        help: 'Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`.',
    },
    delimiter: {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: 'Fold keys that go on after it, usually `/`, into common prefixes.',
    },
    limit: { parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 100_000_000), help: 'Stop after this many keys and prefixes.' },
    'start-after': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        verbatim: true,
        help: 'Only keys that sort after this one, prefix included.',
    },
    'continuation-token': { parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, help: 'The `next-token` of an earlier listing, to go on from there.' },
    'modified-since': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB,
        help: 'Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`.',
    },
    'if-none-found': {
        parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
        default: 'warn',
        help: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    },
    'results-file': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: 'Where the list goes, a JSON line per object. Default: under `$RUNNER_TEMP`.',
    },
};


/***/ }),

/***/ 50527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SOURCE_FIELDS)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);
/* harmony import */ var _store_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78301);


const SOURCE_FIELDS = {
    source: {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        required: true,
        help: 'What to read: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
    },
    ..._store_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .STORE_FIELDS */ .e,
};


/***/ })

};
