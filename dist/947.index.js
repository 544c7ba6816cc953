export const id = 947;
export const ids = [947];
export const modules = {

/***/ 94020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listAction: () => (/* binding */ listAction)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54636);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _jobs_list_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45305);
/* harmony import */ var _jobs_list_list_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89039);
/* harmony import */ var _jobs_list_list_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54412);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75576);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2988);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83987);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87352);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64151);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52023);
/** The list action. */












async function listAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .runAction */ .C)(async (signal) => {
        const { options, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_11__/* .openStep */ .b)(_jobs_list_list_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_FIELDS */ .H, 'list');
        const lists = new _output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .OutputLists */ .Bc('keys', 'prefixes');
        const report = await (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .followed */ .X)(watch => (0,_jobs_list_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listWith */ .VO)(surroundings, { resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'list.jsonl'), ...options, signal, watch }), listed => {
            if ((0,_jobs_list_list_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrefix */ .RW)(listed))
                lists.add('prefixes', listed.prefix);
            else
                lists.add('keys', listed.key);
        });
        const { count, bytes, truncated } = report;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .sayLine */ .uV)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(truncated ? 'action-found-more' : 'action-found', { count, bytes }));
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .setEach */ .g4)({
            keys: lists.json('keys'),
            prefixes: lists.json('prefixes'),
            count,
            bytes,
            truncated,
            'next-token': report.nextToken,
            'results-file': report.resultsFile,
        });
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .warnOfEmpty */ .Ne)(lists.leftEmpty());
    });
}


/***/ }),

/***/ 30612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ LinePosition),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   i2: () => (/* binding */ inLine),
/* harmony export */   oQ: () => (/* binding */ inPortions)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);


/** Whether a position counts: one whose record has no URL only keeps its place. */
function isCounted({ reason }) {
    return reason !== 'no-url';
}
/** Returns `where` for a line of a list. */
function lineOf(name, line) {
    return new ListLine(name, line);
}
/** Small, because the run keeps one for each bad line until its end. */
class ListLine {
    name;
    line;
    constructor(name, line) {
        this.name = name;
        this.line = line;
    }
    in(language) {
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: this.name, line: this.line }).in(language);
    }
}
/** A place in a text list that is also its own `where`; one object saves memory. */
class LinePosition {
    file;
    line;
    column;
    constructor(file, line, column) {
        this.file = file;
        this.line = line;
        this.column = column;
    }
    in(language) {
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, lineOf(this.file, this.line));
    }
}
/** Adds file and line to a fault. */
function inLine(name, line, fault) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .placedAt */ .Bc)({ file: name, line }, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(lineOf(name, line), fault));
}
/** URLs in one portion. */
const PORTION = 1024;
/** Cuts URLs into portions, so that a text or record with many of them never fills memory. */
function* inPortions(urls) {
    let portion = [];
    for (const url of urls) {
        if (portion.push(url) < PORTION)
            continue;
        yield portion;
        portion = [];
    }
    if (portion.length > 0)
        yield portion;
}


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


/***/ })

};
