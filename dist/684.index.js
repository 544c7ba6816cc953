export const id = 684;
export const ids = [684];
export const modules = {

/***/ 50684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadCommand: () => (/* binding */ downloadCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 41 modules
var say = __webpack_require__(86593);
// EXTERNAL MODULE: ./lib/jobs/download/download.js + 11 modules
var download = __webpack_require__(19313);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 26 modules
var read = __webpack_require__(42507);
// EXTERNAL MODULE: ./lib/cli/standard-input.js
var standard_input = __webpack_require__(29388);
;// CONCATENATED MODULE: ./lib/cli/keys.js
/** The keys that a download is told on the command line. */




/**
 * Those of `--keys`, then the words, then the lines of standard input where one of the words is `-`.
 * @throws SettingsError where standard input is not text
 * @param given a list with comments or as JSON, as the field takes it; words and lines are keys as they stand
 */
async function keysOf(given, words) {
    if (words.length === 0)
        return given;
    const keys = [];
    const list = { name: 'keys', urlField: 'key', holdsKeys: true, directory: '.' };
    for await (const { url } of (0,read/* readSources */.tW)({ ...list, ...(given && { urls: given }) }))
        keys.push(url);
    keys.push(...words.filter(word => word !== '-'));
    return words.includes('-') ? keys.concat(pipedKeys(await (0,standard_input/* readStandardInput */.e)())) : keys;
}
/**
 * The results of a list or run, JSON Lines as `--json` prints them, or a key a line. Of these none is a comment, and a
 * brace may begin a key: the first line is a whole object, or all are keys.
 */
function pipedKeys(input) {
    const lines = input.split(/\r\n|\n|\r/);
    const first = lines.find(line => line !== '');
    if (first === undefined || !isJsonObject(first))
        return lines.filter(line => line !== '');
    return lines.flatMap((line, index) => (line.trim() === '' ? [] : [recordIn(line, index + 1)]));
}
function isJsonObject(line) {
    if (!line.trimStart().startsWith('{'))
        return false;
    try {
        JSON.parse(line);
        return true;
    }
    catch {
        return false;
    }
}
/** Refused, rather than skipped as in a file: a pipe that broke ends in half a line. */
function recordIn(line, number) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('cli-keys-not-json', { line: number })], 'sources');
    }
}

// EXTERNAL MODULE: ./lib/cli/progress.js + 1 modules
var progress = __webpack_require__(29887);
;// CONCATENATED MODULE: ./lib/cli/download.js
/** `persist-images download`. */





async function downloadCommand({ command, options, terminal, surroundings, signal, }) {
    const { positionals } = command;
    const source = options.source ?? positionals[0];
    const keys = await keysOf(options.keys, options.source === undefined ? positionals.slice(1) : positionals);
    const downloading = (0,download/* downloadWith */.Z)(surroundings, {
        ...options,
        ...(source !== undefined && { source }),
        ...(keys !== undefined && { keys }),
        signal,
        watch: (0,progress/* readWatcher */.h)(terminal),
    });
    for await (const result of downloading) {
        if (command.json)
            terminal.printJson(result);
        else
            printResult(result, terminal);
    }
    const { total, downloaded, unchanged, refused, failed, bytes, failure } = await downloading;
    terminal.close();
    terminal.say((0,say/* say */.c)('cli-total-downloaded', { total, downloaded, unchanged, lost: refused + failed, bytes }));
    if (failure)
        terminal.sayFailure(failure);
    return failure === undefined ? exit/* EXIT */.d.fine : exit/* EXIT */.d.failed;
}
function printResult({ outcome, key, file, reason, message }, terminal) {
    const isTrouble = outcome === 'failed' || outcome === 'refused';
    if (!isTrouble && !terminal.showsSuccess)
        return;
    const word = outcome.padEnd(10);
    const why = terminal.shown(reason ? `${reason}: ${message ?? ''}` : (message ?? ''));
    const name = key === undefined ? '' : terminal.named(key);
    if (terminal.isBrief)
        return terminal.printRow(word, reason ?? '', name, terminal.shown(message ?? ''));
    const what = file === undefined ? why : terminal.named(file);
    terminal.print(`${word} ${what}${name === '' ? '' : `  ${name}`}`);
}


/***/ }),

/***/ 29887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ persistWatcher),
  h: () => (/* binding */ readWatcher)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 41 modules
var say = __webpack_require__(86593);
// EXTERNAL MODULE: ./lib/jobs/doctor/finding-lines.js
var finding_lines = __webpack_require__(95393);
// EXTERNAL MODULE: ./lib/jobs/persist/progress.js + 1 modules
var persist_progress = __webpack_require__(19636);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/progress-line.js
/** How far a run is, in as many columns as there are: a bar, and the numbers that it is made of. Pure. */




/** From how many columns on a bar has how many: it keeps its width while the numbers behind it change theirs. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be told from others. */
const MIN_HOST = 10;
const GAP = '  ';
/** For one row of a terminal; what matters less is left out where the row is short. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(done / total, width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,sentence/* textIn */.r7)(language, text);
        if ((0,text_width/* textWidth */.sc)(longer) + reserved <= columns)
            line = longer;
    };
    for (const number of numbersOf(reading))
        addIfFits(number);
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,text_width/* textWidth */.sc)((0,sentence/* textIn */.r7)(language, least)) : 0);
    const room = columns - (0,text_width/* textWidth */.sc)(line) - GAP.length - (0,text_width/* textWidth */.sc)((0,sentence/* textIn */.r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** For a log. */
function progressSentence(reading) {
    const { done, total, lost } = reading;
    const slowest = slowestOf(reading);
    return (0,sentence/* listed */.KE)((0,say/* say */.c)('cli-done', { done, total }), ...numbersOf(reading), ...(lost > 0 ? [lostOf(reading)] : []), ...(slowest ? [slowest] : []));
}
/** What matters most first. */
function numbersOf({ perSecond, bytes, leftMs }) {
    return [
        ...(perSecond === undefined
            ? []
            : [(0,say/* say */.c)('cli-rate', { rate: perSecond.toFixed(perSecond < 10 ? 1 : 0) })]),
        `${(bytes / 2 ** 20).toFixed(1)} MiB`,
        ...(leftMs === undefined ? [] : [(0,say/* say */.c)('cli-time-left', { time: roughly(leftMs) })]),
    ];
}
function lostOf({ lost }) {
    return (0,say/* say */.c)('cli-lost', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    if (!slowest)
        return undefined;
    const { host, ms } = slowest;
    return (0,say/* say */.c)('cli-slowest', {
        host: hostColumns === undefined ? host : (0,text_width/* cutToWidth */.G1)(host, hostColumns),
        time: `${(ms / 1000).toFixed(1)}s`,
    });
}
const MINUTE = 60_000;
/** Seconds of what takes hours are noise. */
function roughly(ms) {
    const unit = ms < 60 * MINUTE ? 1000 : MINUTE;
    return (0,duration/* formatDuration */.a)(Math.ceil(ms / unit) * unit);
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}

;// CONCATENATED MODULE: ./lib/cli/progress.js
/** How far a run is, on the live line. */





function persistWatcher(terminal) {
    const progress = new persist_progress/* Progress */.k(() => performance.now());
    return {
        ...listener(terminal),
        planned: (positions, images, objects) => {
            progress.planned(positions, images, objects);
            if (images === 0)
                return;
            terminal.live({
                line: columns => progressLine(progress.read(), columns, terminal.language),
                sentence: () => progressSentence(progress.read()),
            });
        },
        started: url => progress.started(url),
        settled: (outcome, url) => progress.settled(outcome, url),
        found: finding => {
            for (const line of (0,finding_lines/* findingLines */.h)(finding))
                terminal.say(line);
        },
    };
}
function readWatcher(terminal) {
    let reached = { count: 0, bytes: 0 };
    const sentence = () => (0,say/* say */.c)('cli-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) });
    terminal.live({
        line: columns => (0,text_width/* cutToWidth */.G1)(sentence().in(terminal.language), columns),
        sentence,
    });
    return {
        ...listener(terminal),
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
    };
}
function listener(terminal) {
    return {
        notice: sentence => terminal.say((0,say/* say */.c)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
    };
}


/***/ })

};
