export const id = 9514;
export const ids = [9514];
export const modules = {

/***/ 89514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsv: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30612);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1698);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54796);
/* harmony import */ var _csv_cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49930);
/* harmony import */ var _csv_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42892);
/* harmony import */ var _csv_delimiter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7350);
/* harmony import */ var _csv_quotes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(866);
/* harmony import */ var _stored_columns_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39833);
/** Reads `.csv` and `.tsv`, with ragged and empty rows, and notes the cells that a writer changes. */










/** Columns. Tables that people or programs write have a few hundred. */
const MAX_COLUMNS = 10_000;
/**
 * @param delimiter a comma becomes a semicolon if the header says so
 * @yields the URLs that each chunk completed
 * @throws SettingsError if a line is too long, if a row has too many columns, or if the URL column is missing and `facts` has no coverage
 */
async function* readCsv(text, file, delimiter, options, facts) {
    const texts = options.texts && (await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(5657), __webpack_require__.e(5747), __webpack_require__.e(3102)]).then(__webpack_require__.bind(__webpack_require__, 23645)));
    const columns = texts?.columnsOf(options) ?? [];
    const most = texts ? _lines_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TEXT_LINE */ .ai : _lines_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LINE_CHARACTERS */ .pw;
    const names = [options.urlField, ...columns.map(({ name }) => name)];
    const csv = delimiter === '\t' ? { text, delimiter } : await (0,_csv_delimiter_js__WEBPACK_IMPORTED_MODULE_7__/* .findDelimiter */ .L)(text, names, most);
    facts.hasSemicolons = csv.delimiter === ';';
    const reader = new RowReader(file, csv.delimiter, options, facts, texts?.cellTexts);
    for await (const rows of (0,_csv_quotes_js__WEBPACK_IMPORTED_MODULE_8__/* .readCsvRows */ .w)(csv.text, file, csv.delimiter, most, options.isPiped))
        yield reader.read(rows);
}
class RowReader {
    #file;
    #delimiter;
    #options;
    #facts;
    #columns;
    #urlColumn = 0;
    /** Present with `add`. */
    #stored;
    #readerOfTexts;
    /** Present if a setting names columns that hold documents. */
    #texts;
    constructor(file, delimiter, options, facts, readerOfTexts) {
        this.#readerOfTexts = readerOfTexts;
        this.#file = file;
        this.#delimiter = delimiter;
        this.#options = options;
        this.#facts = facts;
    }
    *read(rows) {
        for (const row of rows)
            yield* this.#urlsIn(row);
    }
    *#urlsIn(row) {
        const cells = row.fault ? [] : (0,_csv_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .cellsOf */ .n)(row, this.#delimiter);
        const fault = row.fault ?? tooWide(cells.length);
        if (fault) {
            // A broken line of a pipe costs its own position; without a header no other line can be read.
            if (!this.#options.isPiped || !this.#columns)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(this.#file, row.number, fault)], 'sources');
            this.#facts.urlCount++;
            yield { url: '', where: (0,_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(this.#file, row.number), problem: fault };
            return;
        }
        const isBlank = cells.every(({ value }) => value.trim() === '');
        if (!this.#columns) {
            if (isBlank)
                return;
            const values = cells.map(({ value }) => value);
            this.#columns = (0,_csv_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .findColumns */ .xs)(values, this.#file, this.#options, this.#facts.coverage);
            const { titles, names } = this.#columns;
            this.#urlColumn = titles.indexOf(names.urlField);
            this.#texts = this.#readerOfTexts?.({
                file: this.#file,
                delimiter: this.#delimiter,
                options: this.#options,
                facts: this.#facts,
                columns: this.#columns,
                header: values,
            });
            this.#begin(row, cells, this.#columns);
            if (this.#columns.hasHeader)
                return;
        }
        if (isBlank)
            this.#stored?.noteRow(row, cells, undefined);
        else
            yield* this.#urlsOf(row, cells, this.#columns);
    }
    #begin(row, cells, { hasHeader }) {
        const { mode, suffix, storedFields } = this.#options;
        if (mode !== 'add' || this.#urlColumn < 0)
            return;
        if (hasHeader) {
            const name = cells[this.#urlColumn]?.value.trim() ?? '';
            const layout = { name, suffix, fields: storedFields, urlColumn: this.#urlColumn };
            this.#stored = new _stored_columns_js__WEBPACK_IMPORTED_MODULE_9__/* .StoredColumns */ .l(row, cells, layout, this.#delimiter, this.#facts, this.#file);
        }
        else
            this.#facts.problems.push((0,_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(this.#file, row.number, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('rewrite-no-header')));
    }
    *#urlsOf(row, cells, { titles, names }) {
        const where = (0,_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(this.#file, row.number);
        const { coverage } = this.#facts;
        const cell = cells[this.#urlColumn];
        const place = { file: this.#file, ...positionIn(row, cell) };
        // A header without the URL column was already noted, once for all rows.
        const rowCoverage = coverage?.header ? undefined : coverage;
        const record = recordOf(cells, titles);
        const rest = this.#texts?.without(record) ?? record;
        for (const { image } of (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .imageUrlsOf */ .Rm)(rest, [], where, names, ', ', rowCoverage)) {
            const url = this.#facts.urlCount++;
            if (this.#options.mode === 'replace' && cell && image.problem === undefined)
                this.#noteReplace(row, cell, url);
            this.#stored?.noteRow(row, cells, image.problem === undefined ? url : undefined);
            yield { ...image, place };
        }
        if (this.#texts) {
            // A row without a URL of its own keeps its cells beside the other rows'.
            if (names.urlIsOptional && !cell?.value.trim())
                this.#stored?.noteRow(row, cells, undefined);
            yield* this.#texts.imagesIn(row, cells, record, index => positionIn(row, cells[index]));
        }
    }
    #noteReplace(row, cell, url) {
        const raw = row.text.slice(cell.start, cell.end);
        const { quoted } = cell;
        const inner = quoted ? raw.slice(1, -1) : raw;
        const trimmed = inner.trim();
        const from = row.offset + cell.start + (quoted ? 1 : 0) + (inner.length - inner.trimStart().length);
        const padded = trimmed.length < inner.length;
        const quoting = { kind: 'cell', delimiter: this.#delimiter, quoted, padded };
        this.#facts.edits.push({ kind: 'replace', from, to: from + trimmed.length, quoting, url });
    }
}
function tooWide(columns) {
    return columns > MAX_COLUMNS ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('csv-too-wide', { columns, most: MAX_COLUMNS }) : undefined;
}
/** A short row lacks its last fields; cells beyond the header are called `column N`. */
function recordOf(cells, titles) {
    return Object.fromEntries(cells.map(({ value }, index) => [titles[index] ?? `column ${index + 1}`, value]));
}
/** Returns line and column where the cell begins, which may be in a later line of the row. */
function positionIn({ text, number }, cell) {
    const before = text.slice(0, cell?.start ?? 0);
    // Fast path: most cells begin in the first line, after characters of one UTF-16 unit each.
    if (!/[\r\n\ud800-\udfff]/.test(before))
        return { line: number, column: before.length + 1 };
    const lines = before.split(/\r\n|\n|\r/);
    return { line: number + lines.length - 1, column: [...(lines.at(-1) ?? '')].length + 1 };
}


/***/ }),

/***/ 39833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quotedCell),
/* harmony export */   l: () => (/* binding */ StoredColumns)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30612);
/** Finds the columns NAME_stored_key and so on; missing ones go right after the URL column. */



class StoredColumns {
    #urlColumn;
    #delimiter;
    #facts;
    #file;
    #newFields;
    /** Existing columns, from left to right. */
    #known;
    /** Notes the titles that the header lacks, for the writer to add. */
    constructor(header, cells, { name, suffix, fields, urlColumn }, delimiter, facts, file) {
        this.#urlColumn = urlColumn;
        this.#delimiter = delimiter;
        this.#facts = facts;
        this.#file = file;
        const titles = cells.map(({ value }) => value.trim());
        const columns = fields.map(field => {
            const title = `${name}${suffix}_${typeof field === 'string' ? field : field.variant}`;
            return { field, title, column: titles.indexOf(title) };
        });
        this.#known = columns.filter(({ column }) => column >= 0).sort((a, b) => a.column - b.column);
        const added = columns.filter(({ column }) => column < 0);
        this.#newFields = added.map(({ field }) => field);
        const text = added.map(({ title }) => delimiter + quotedCell(title, delimiter)).join('');
        const from = header.offset + (cells[urlColumn]?.end ?? 0);
        if (text !== '')
            facts.edits.push({ kind: 'text', from, to: from, text });
    }
    /** @param url index of the row's URL; undefined if it has none */
    noteRow(row, cells, url) {
        // Blank lines are skipped, and so are rows that end before the URL column.
        if (row.text === '' || cells.length <= this.#urlColumn)
            return;
        const after = cells[this.#urlColumn]?.end ?? 0;
        if (this.#newFields.length > 0)
            this.#note({ row, start: after, end: after, isNew: true, fields: this.#newFields, url });
        const missing = [];
        for (const { field, column, title } of this.#known) {
            const cell = cells[column];
            if (cell) {
                if (!isStoredCell(cell.value, field))
                    this.#refuse(row, title);
                if (url !== undefined)
                    this.#note({
                        ...{ row, start: cell.start, end: cell.end, isNew: false, fields: [field], url },
                        ...(field === 'key' && cell.value !== '' && { stored: cell.value }),
                    });
            }
            else {
                while (cells.length + missing.length < column)
                    missing.push(undefined);
                missing.push(field);
            }
        }
        const { length } = row.text;
        if (missing.length > 0 && url !== undefined)
            this.#note({ row, start: length, end: length, isNew: true, fields: missing, url });
    }
    #note(cells) {
        const { row, start, end, ...edit } = cells;
        const place = { from: row.offset + start, to: row.offset + end };
        this.#facts.edits.push({ kind: 'cells', ...place, delimiter: this.#delimiter, ...edit });
    }
    #refuse({ number }, title) {
        const problem = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rewrite-foreign-column', { column: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(title) });
        this.#facts.problems.push((0,_image_url_js__WEBPACK_IMPORTED_MODULE_1__/* .inLine */ .i2)(this.#file, number, problem));
    }
}
function isStoredCell(value, field) {
    const text = value.trim();
    if (field === 'width' || field === 'height')
        return /^\d*$/.test(text);
    return !/\s/.test(text) || field === 'key';
}
/** @returns a cell that RFC 4180 readers read as this text */
function quotedCell(text, delimiter) {
    return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ })

};
