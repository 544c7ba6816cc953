export const id = 848;
export const ids = [848];
export const modules = {

/***/ 18848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  persistAction: () => (/* binding */ persistAction)
});

// EXTERNAL MODULE: ./lib/base/process/prepare.js + 2 modules
var prepare = __webpack_require__(16863);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/jobs/persist/fields.js
var fields = __webpack_require__(25482);
// EXTERNAL MODULE: ./lib/jobs/persist/persist.js + 99 modules
var persist = __webpack_require__(10515);
// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/output/failures.js
var failures = __webpack_require__(59950);
// EXTERNAL MODULE: ./lib/output/report.js
var output_report = __webpack_require__(62131);
;// CONCATENATED MODULE: ./lib/output/summary.js
/** The step summary: counts, reasons by host, the first rows. Markdown; untrusted text only as `markdownCode`. Pure. */




/**
 * GitHub refuses a summary of more than 1 MiB as a whole. A cell is at most 300 characters, each at most six bytes
 * once encoded, so that these rows and groups stay under half of that.
 */
const MAX_ROWS = 100;
const MAX_GROUPS = 20;
function summaryOf(report) {
    const blocks = [
        '## persist-images',
        countsOf(report),
        report.left > 0 ? `${(0,output_report/* leftOverSentence */.$)(report)}.` : '',
        report.failure ? `**Failed:** ${(0,printable/* markdownCode */.D9)(report.failure)}` : '',
        failuresOf(report),
        rowsOf(report),
        report.resultsFile ? `All results: ${(0,printable/* markdownCode */.D9)(report.resultsFile)}` : '',
    ];
    return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
function countsOf(report) {
    const cells = ['total', ...result/* OUTCOMES */.i];
    return table([...cells, 'bytes written'], [[...cells.map(name => String(report[name])), withCommas(report.bytes)]]);
}
/** Not by `toLocaleString`, whose first call takes 11 ms. */
function withCommas(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function failuresOf({ results }) {
    const groups = (0,failures/* groupFailures */.B)(results);
    if (groups.length === 0)
        return '';
    const rows = groups
        .slice(0, MAX_GROUPS)
        .map(({ reason, host, count, example }) => [
        String(count),
        reason,
        (0,printable/* markdownCode */.D9)(host || '(no host)'),
        (0,printable/* markdownCode */.D9)(example.message ?? ''),
    ]);
    return `### Not in the store\n\n${table(['images', 'reason', 'host', 'for example'], rows)}${more(groups.length - rows.length, 'groups')}`;
}
function rowsOf(report) {
    const rows = [];
    for (const result of report.results) {
        if (rows.length === MAX_ROWS)
            break;
        rows.push(rowOf(result));
    }
    if (rows.length === 0)
        return '';
    return `### Images\n\n${table(['#', 'outcome', 'URL', 'key'], rows)}${more(report.total - rows.length, 'images')}`;
}
function rowOf({ position, outcome, reason, url, key }) {
    return [
        String(position),
        reason ? `${outcome}: ${reason}` : outcome,
        (0,printable/* markdownCode */.D9)((0,printable/* printableUrl */.Zq)(url)),
        key ? (0,printable/* markdownCode */.D9)(key) : '',
    ];
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function more(count, what) {
    return count > 0 ? `\n\nand ${count} more ${what}` : '';
}

// EXTERNAL MODULE: ./lib/action/output-lists.js
var output_lists = __webpack_require__(88953);
;// CONCATENATED MODULE: ./lib/action/outputs.js
/** The report as step outputs and step summary. */





/** @param secrets masked values by the name of what they came in as */
function setOutputs(report, secrets) {
    const { newKeys, truncated, ...lists } = (0,output_lists/* makeLists */.I7)(report);
    const outputs = {
        ...lists,
        'new-keys': newKeys,
        changed: String(report.stored > 0),
        total: String(report.total),
        ...Object.fromEntries(result/* OUTCOMES */.i.map(name => [name, String(report[name])])),
        bytes: String(report.bytes),
        'results-file': report.resultsFile ?? '',
        'failed-file': report.failedFile ?? '',
        'outputs-truncated': String(truncated),
    };
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
    if (truncated)
        (0,log/* warn */.R8)('keys, urls, map and new-keys would pass 60,000 bytes and were left empty; read the results file');
    warnOfMasked(outputs, secrets);
}
/** GitHub drops a job output that holds a masked value, and says so only in the log. */
function warnOfMasked(outputs, secrets) {
    for (const [secret, value] of secrets) {
        const output = Object.keys(outputs).find(name => value.length > 3 && outputs[name]?.includes(value));
        if (!output)
            continue;
        (0,log/* warn */.R8)(`the output ${output} holds the value of ${secret}, which is masked: GitHub drops such outputs between jobs. ` +
            'Keep bucket, prefix and domain in variables (vars.), not in secrets.');
    }
}
async function writeSummary(report) {
    try {
        await core/* summary */.z.addRaw(summaryOf(report)).write();
    }
    catch {
        // No summary file: an older or a foreign runner. The log has the counts.
    }
}

// EXTERNAL MODULE: ./lib/action/progress.js
var progress = __webpack_require__(64151);
// EXTERNAL MODULE: ./lib/action/run.js
var run = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/action/step.js + 2 modules
var step = __webpack_require__(5012);
;// CONCATENATED MODULE: ./lib/action/persist.js
/** The persist action: inputs to options, report to outputs. */









async function persistAction() {
    await (0,run/* runAction */.C)(async (signal) => {
        const { options, secrets, surroundings, temp } = await (0,step/* openStep */.b)(fields/* PERSIST_FIELDS */.n);
        const watch = (0,progress/* persistWatcher */.$)();
        const report = await (0,persist/* persist */.Z)({
            resultsFile: (0,external_node_path_.join)(temp, `results-${process.pid}.jsonl`),
            failedFile: (0,external_node_path_.join)(temp, `failed-${process.pid}.jsonl`),
            ...options,
            ...surroundings,
            signal,
            watch,
        }).finally(watch.stop);
        (0,log/* sayCounts */.A7)(report);
        (0,log/* annotate */.fz)(report);
        setOutputs(report, secrets);
        if (String(options.summary ?? 'true').toLowerCase() === 'true')
            await writeSummary(report);
        if (report.failure)
            (0,log/* fail */.fJ)(new Error(report.failure));
    });
}


/***/ })

};
