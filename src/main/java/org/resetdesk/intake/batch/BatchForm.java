package org.resetdesk.intake.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.resetdesk.intake.upload.SentFile;
import org.resetdesk.platform.CsvTable;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/**
 * What the page or the API for a batch is sent. Rows come as fields that are numbered from 1 ({@code serial-1}), as lines of a CSV
 * file, or as JSON; what is wrong with their form goes to {@code problems}.
 */
record BatchForm(
        String key,
        String site,
        boolean undertaking,
        int moreRows,
        List<Row> rows,
        List<SentFile> files,
        Map<Long, String> assignments,
        List<FieldProblem> problems) {

    private static final int MOST_FIELDS_READ = 200;
    private static final long LARGEST_TABLE = 1024 * 1024;

    static BatchForm of(MultipartFormDataInput input, ObjectMapper json) {
        var texts = new HashMap<String, String>();
        var files = new ArrayList<SentFile>();
        input.getValues().forEach((name, values) -> {
            // A part of a form may lack it.
            if (name != null) {
                sort(name, values, texts, files);
            }
        });
        var problems = new ArrayList<FieldProblem>();
        var rows = numberedRows(texts);
        files.stream()
                .filter(file -> file.name().equals("csv"))
                .forEach(file -> rows.addAll(tableRows(file, problems)));
        rows.addAll(jsonRows(texts.getOrDefault("rows", ""), json, problems));
        files.removeIf(file -> file.name().equals("csv"));
        var site = texts.getOrDefault("site", "").strip();
        if (site.length() > 200 || FieldProblem.isUnstorable(site)) {
            problems.add(new FieldProblem("site", "SITE", words().siteTooLong()));
        }
        return new BatchForm(
                texts.getOrDefault("idempotencyKey", "").strip(),
                site,
                List.of("true", "on").contains(texts.getOrDefault("undertaking", "")),
                texts.getOrDefault("more", "").matches("\\d{1,2}") ? Integer.parseInt(texts.get("more")) : 0,
                rows,
                files,
                assignmentsIn(texts),
                problems);
    }

    BatchForm withKey(String other) {
        return new BatchForm(other, site, undertaking, moreRows, rows, files, assignments, problems);
    }

    private static void sort(
            String name, Collection<FormValue> values, Map<String, String> texts, List<SentFile> files) {
        for (var value : values) {
            if (!value.isFileItem()) {
                texts.put(name, value.getValue());
            } else if (sizeOf(value) > 0
                    || (value.getFileName() != null && !value.getFileName().isBlank())) {
                files.add(new SentFile(name, value.getFileItem().getFile(), value.getFileName(), sizeOf(value)));
            }
        }
    }

    private static long sizeOf(FormValue value) {
        try {
            return value.getFileItem().getFileSize();
        } catch (IOException e) {
            throw new UncheckedIOException("An upload can't be read again", e);
        }
    }

    /** Without the empty ones at the end; one between others stays, so that the numbers in file fields stay right. */
    private static List<Row> numberedRows(Map<String, String> texts) {
        var rows = new ArrayList<Row>();
        for (int number = 1; number <= MOST_FIELDS_READ; number++) {
            var of = number;
            var cells = List.of("serial", "method", "startTime", "model", "resetString", "note").stream()
                    .map(field -> texts.getOrDefault(field + "-" + of, ""))
                    .toList();
            rows.add(new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)));
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    private static List<Row> tableRows(SentFile file, List<FieldProblem> problems) {
        if (file.size() > LARGEST_TABLE) {
            problems.add(new FieldProblem(413, "csv", "CSV_TOO_LARGE", words().listTooLarge()));
            return List.of();
        }
        try {
            var table = CsvTable.read(Files.readAllBytes(file.filePath()));
            if (!table.columns().contains("serial") || !table.columns().contains("method")) {
                problems.add(new FieldProblem("csv", "CSV_COLUMNS", words().listColumns()));
                return List.of();
            }
            return table.rows().stream()
                    .map(row -> new Row(
                            table.cell(row, "serial"),
                            table.cell(row, "method"),
                            table.cell(row, "starttime"),
                            table.cell(row, "model"),
                            table.cell(row, "resetstring"),
                            table.cell(row, "note")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded list can't be read again", e);
        }
    }

    private static List<Row> jsonRows(String text, ObjectMapper json, List<FieldProblem> problems) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            var rows = json.readValue(text, Row[].class);
            if (rows != null && Arrays.stream(rows).noneMatch(Objects::isNull)) {
                return List.of(rows);
            }
        } catch (JsonProcessingException notRows) {
            // Said below, as for rows that are null.
        }
        problems.add(new FieldProblem("rows", "ROWS_FORM", words().rowsForm()));
        return List.of();
    }

    /** What somebody chose for a file that was kept, by its id: a row's number, "all" or "none". */
    private static Map<Long, String> assignmentsIn(Map<String, String> texts) {
        var chosen = new HashMap<Long, String>();
        texts.forEach((name, value) -> {
            if (name.matches("file-\\d{1,18}")) {
                chosen.put(Long.valueOf(name.substring(5)), value);
            }
        });
        return chosen;
    }

    private static BatchMessages words() {
        return Words.of(BatchMessages.class);
    }
}
