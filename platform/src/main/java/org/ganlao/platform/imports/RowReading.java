package org.ganlao.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.ganlao.platform.problem.Rejection;

/** From the text of a record to the row record of its handler. */
@ApplicationScoped
class RowReading {

    private final ObjectMapper json;
    private final ObjectMapper fromText;
    private final CsvMapper csv = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    @SuppressWarnings("deprecation") // a copy offers no builder
    RowReading(ObjectMapper json) {
        this.json = json;
        this.fromText = json.copy().configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, true);
    }

    /** A reader of Jackson's tells of broken text by an exception that is no {@code IOException}. */
    List<String> cells(StagedRow row) {
        try (var rows = csv.readerFor(String[].class).<String[]>readValues(row.text())) {
            return Arrays.asList(rows.next());
        } catch (IOException | RuntimeException e) {
            throw new Rejection(ImportRefusal.IMPORT_RECORD_MALFORMED);
        }
    }

    /** The record as a JSON object; what a file of errors added to it is gone. */
    ObjectNode tree(StagedRow row, Import file, RowShape shape) throws JsonProcessingException {
        return switch (file.format()) {
            case CSV -> csvTree(row, file.header(), shape);
            case NDJSON -> jsonTree(row).remove(Import.DIAGNOSIS);
        };
    }

    <T> T value(ObjectNode tree, Import file, Class<T> type) throws JsonProcessingException {
        return switch (file.format()) {
            case CSV -> fromText.treeToValue(tree, type);
            case NDJSON -> json.treeToValue(tree, type);
        };
    }

    private ObjectNode jsonTree(StagedRow row) throws JsonProcessingException {
        if (json.readTree(row.text()) instanceof ObjectNode object) {
            return object;
        }
        throw new Rejection(ImportRefusal.IMPORT_RECORD_MALFORMED);
    }

    private ObjectNode csvTree(StagedRow row, List<String> header, RowShape shape) {
        List<String> cells = cells(row);
        if (cells.size() != header.size()) {
            throw new Rejection(ImportRefusal.IMPORT_WRONG_COLUMN_COUNT, cells.size(), header.size());
        }
        ObjectNode tree = json.createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            if (shape.has(header.get(i)) && !cells.get(i).isEmpty()) {
                put(tree, header.get(i), cells.get(i), shape);
            }
        }
        return tree;
    }

    private void put(ObjectNode tree, String column, String cell, RowShape shape) {
        String[] steps = column.split("\\.");
        ObjectNode place = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            place = place.withObjectProperty(steps[i]);
        }
        String name = steps[steps.length - 1];
        place.set(
                name,
                shape.hasSeveral(column) ? several(cell) : json.getNodeFactory().textNode(cell));
    }

    private JsonNode several(String cell) {
        ArrayNode values = json.createArrayNode();
        Arrays.stream(cell.split(RowShape.BETWEEN_VALUES)).map(String::strip).forEach(values::add);
        return values;
    }
}
