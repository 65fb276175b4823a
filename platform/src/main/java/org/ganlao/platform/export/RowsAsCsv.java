package org.ganlao.platform.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.imports.RowShape;

/** A heading and one line a row, in the columns that imports know: {@code job.region}; several values part by semicolons. */
@ApplicationScoped
class RowsAsCsv {

    private final ObjectMapper json;

    RowsAsCsv(ObjectMapper json) {
        this.json = json;
    }

    void write(Rows<?> rows, OutputStream out) throws IOException {
        CsvLines lines = new CsvLines(out);
        List<String> columns = List.copyOf(RowShape.of(rows.type()).names());
        lines.line(columns);
        rows.each(row -> lines.line(cells(json.valueToTree(row), columns)));
    }

    private static List<String> cells(JsonNode row, List<String> columns) {
        List<String> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
            JsonNode value = row;
            for (String step : column.split("\\.")) {
                value = value.path(step);
            }
            cells.add(cell(value));
        }
        return cells;
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
