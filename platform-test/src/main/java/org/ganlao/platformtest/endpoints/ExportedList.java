package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;

/**
 * A list that can be had whole, and what reading one record of it shows: the two must say the same of that record. Where no
 * record is read alone, what the first page of the list shows.
 */
final class ExportedList {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MASKED = Pattern.compile("\"[0-9]{4}\\*{10}[0-9]{3}[0-9X]\"");
    /** With a birthday in it; other numbers have 18 digits, too. */
    private static final Pattern UNMASKED = Pattern.compile("\"[0-9]{6}(19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9X]\"");

    private final ApiDocument document;
    private final Endpoint export;
    private final Tokens reader;
    private final String list;
    private final JsonNode view;
    private final String object;

    private ExportedList(
            ApiDocument document, Endpoint export, Tokens reader, String list, JsonNode view, String object) {
        this.document = document;
        this.export = export;
        this.reader = reader;
        this.list = list;
        this.view = view;
        this.object = object;
    }

    /**
     * @param one reads a record of the list
     * @param reader of the record's region, without scopes
     * @param object address of a record
     */
    static ExportedList ofRecords(ApiDocument document, Endpoint export, Endpoint one, Tokens reader, String object) {
        String list = export.path().substring(0, export.path().lastIndexOf('/'));
        return new ExportedList(document, export, reader, list, document.answerOf(one), object);
    }

    /**
     * @param list reads some records
     * @param reader who sees one at least, without scopes
     * @param address of the list
     */
    static ExportedList listedAlone(
            ApiDocument document, Endpoint export, Endpoint list, Tokens reader, String address) {
        JsonNode items = document.resolved(document.answerOf(list).at("/properties/items"));
        return new ExportedList(document, export, reader, address, document.resolved(items.path("items")), null);
    }

    void has_a_column_for_each_property() {
        List<String> columns = new ArrayList<>();
        collectColumns("", view, columns);
        String heading = export("text/csv").lines().findFirst().orElseThrow();

        assertThat(heading.split(","))
                .containsExactlyInAnyOrderElementsOf(
                        columns.stream().map(column -> "\"" + column + "\"").toList());
    }

    void shows_of_a_record_what_reading_it_shows() {
        List<JsonNode> read = read();
        assertThat(read).isNotEmpty();
        assertThat(exported()).startsWith(read.toArray(JsonNode[]::new));
    }

    /** Twice the same of somebody who may see identity numbers: then all of them, and before none. */
    void masks_identity_numbers_unless_the_caller_may_see_them() {
        String masked = exported().toString();
        boolean ofPersons = MASKED.matcher(masked).find();
        assertThat(masked).doesNotContainPattern(UNMASKED);

        reader.scope("pii");
        String open = exported().toString();
        assertThat(open).doesNotContainPattern(MASKED);
        assertThat(UNMASKED.matcher(open).find()).isEqualTo(ofPersons);
    }

    void is_audited_as_the_list_is() {
        List<String> before = listings();
        Call.to(export).as(reader).send(list);
        int byList = listings().size() - before.size();
        export("text/csv");

        assertThat(listings()).hasSize(before.size() + 2 * byList);
    }

    private List<String> listings() {
        String query = "select action from audit_entry where subject = ? and action like '%.listed'";
        try (PreparedStatement statement = ServiceDatabase.kept().prepareStatement(query)) {
            statement.setString(1, reader.subject());
            try (ResultSet rows = statement.executeQuery()) {
                List<String> actions = new ArrayList<>();
                while (rows.next()) {
                    actions.add(rows.getString(1));
                }
                return actions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit cannot be read", e);
        }
    }

    /** Of records that are read alone, the one. */
    private List<JsonNode> exported() {
        return export("application/x-ndjson")
                .lines()
                .map(ExportedList::parsed)
                .filter(row ->
                        object == null || object.endsWith("/" + row.path("id").asText()))
                .toList();
    }

    private List<JsonNode> read() {
        if (object != null) {
            return List.of(answer(object));
        }
        List<JsonNode> items = new ArrayList<>();
        answer(list).path("items").forEach(items::add);
        return items;
    }

    private JsonNode answer(String address) {
        return parsed(Call.to(export).as(reader).send(address).text());
    }

    private String export(String format) {
        Answer answer = Call.to(export).as(reader).accepting(format).send(list + "/export");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(format);
        return answer.text();
    }

    private void collectColumns(String prefix, JsonNode schema, List<String> columns) {
        for (Map.Entry<String, JsonNode> property :
                document.resolved(schema).path("properties").properties()) {
            String name = prefix + property.getKey();
            if (document.resolved(property.getValue()).has("properties")) {
                collectColumns(name + ".", property.getValue(), columns);
            } else {
                columns.add(name);
            }
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
