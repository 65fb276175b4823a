package org.ganlao.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.problem.Rejection;

/**
 * Refused rows in the format in which they came, with line, code and detail added: what is corrected in it can be sent
 * as it is.
 */
@ApplicationScoped
class ErrorFile {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final Staging staging;
    private final RowReading reading;
    private final ImportHandlers handlers;
    private final ObjectMapper json;
    private final CsvMapper csv = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    ErrorFile(Staging staging, RowReading reading, ImportHandlers handlers, ObjectMapper json) {
        this.staging = staging;
        this.reading = reading;
        this.handlers = handlers;
        this.json = json;
    }

    /** @param clear whether identity numbers are shown as they stand in the file */
    void write(Import file, boolean english, boolean clear, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (file.format() == ImportFormat.CSV) {
            text.write(csvLine(with(kept(file, file.header()), Import.DIAGNOSIS)));
        }
        List<RowFault> faults = staging.refused(file.id(), 0, ROWS_AT_A_TIME);
        while (!faults.isEmpty()) {
            for (RowFault fault : faults) {
                String line = line(file, fault, english ? fault.en() : fault.zh());
                text.write(clear ? line : Masking.maskWithin(line));
            }
            faults = staging.refused(
                    file.id(), faults.get(faults.size() - 1).row().line(), ROWS_AT_A_TIME);
        }
        text.flush();
    }

    private String line(Import file, RowFault fault, String detail) throws IOException {
        return switch (file.format()) {
            case CSV ->
                csvLine(with(
                        kept(file, cells(file, fault.row())),
                        List.of(String.valueOf(fault.row().line()), fault.code(), detail)));
            case NDJSON ->
                json.writeValueAsString(tree(file, fault.row())
                                .put("line", fault.row().line())
                                .put("code", fault.code())
                                .put("detail", detail))
                        + "\n";
        };
    }

    /** As many cells as the header has columns, whatever the row had, so that what is added stands in its column. */
    private List<String> cells(Import file, StagedRow row) {
        int columns = file.header().size();
        try {
            List<String> cells = new ArrayList<>(reading.cells(row));
            while (cells.size() < columns) {
                cells.add("");
            }
            return cells.subList(0, columns);
        } catch (Rejection unreadable) {
            List<String> whole = new ArrayList<>(List.of(row.text()));
            IntStream.range(1, columns).forEach(i -> whole.add(""));
            return whole;
        }
    }

    private ObjectNode tree(Import file, StagedRow row) {
        try {
            return reading.tree(row, file, shape(file));
        } catch (JsonProcessingException | Rejection unreadable) {
            return json.createObjectNode().put("record", row.text());
        }
    }

    /** Without the columns that an earlier file of errors had added. */
    private List<String> kept(Import file, List<String> cells) {
        RowShape shape = shape(file);
        return IntStream.range(0, cells.size())
                .filter(i -> shape.has(file.header().get(i)))
                .mapToObj(cells::get)
                .toList();
    }

    private RowShape shape(Import file) {
        return RowShape.of(handlers.of(file.kind()).rowType());
    }

    private String csvLine(List<String> cells) throws JsonProcessingException {
        return csv.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValueAsString(cells);
    }

    private static List<String> with(List<String> cells, List<String> more) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(more);
        return all;
    }
}
