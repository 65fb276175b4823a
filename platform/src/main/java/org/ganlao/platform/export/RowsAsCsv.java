package org.ganlao.platform.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ganlao.platform.imports.RowShape;

/**
 * A heading and one line a row, in the columns that imports know: {@code job.region}; several values part by semicolons.
 *
 * <p>People open these files with spreadsheets, which run what looks like a formula. A text that begins like one and is no
 * number gets an apostrophe before it, which spreadsheets take for "this is text"; full-width signs count as well.
 */
@ApplicationScoped
class RowsAsCsv {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String IS_TEXT = "'";

    private final ObjectMapper json;
    private final ObjectWriter csv = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"))
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    RowsAsCsv(ObjectMapper json) {
        this.json = json;
    }

    void write(Rows<?> rows, OutputStream out) throws IOException {
        List<String> columns = List.copyOf(RowShape.of(rows.type()).names());
        csv.writeValue(out, columns);
        rows.each(row -> csv.writeValue(out, cells(json.valueToTree(row), columns)));
    }

    private static List<String> cells(JsonNode row, List<String> columns) {
        List<String> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
            JsonNode value = row;
            for (String step : column.split("\\.")) {
                value = value.path(step);
            }
            cells.add(harmless(cell(value)));
        }
        return cells;
    }

    private static String harmless(String cell) {
        boolean runs = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return runs ? IS_TEXT + cell : cell;
    }

    private static String cell(JsonNode value) {
        if (!value.isArray()) {
            return text(value);
        }
        List<String> values = new ArrayList<>();
        value.forEach(one -> values.add(text(one)));
        return String.join(RowShape.BETWEEN_VALUES, values);
    }

    /** What has no text of its own, such as a map, is shown as JSON. */
    private static String text(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.asText("");
    }
}
