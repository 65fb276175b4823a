package org.ganlao.platformtest.endpoints;

import static io.restassured.RestAssured.given;
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

/** A list that can be had whole, and what reading one record of it shows: the two must say the same of that record. */
final class ExportedList {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MASKED = Pattern.compile("\"[0-9]{4}\\*{10}[0-9]{3}[0-9X]\"");
    private static final Pattern UNMASKED = Pattern.compile("\"[0-9]{17}[0-9X]\"");

    private final Endpoint export;
    private final JsonNode view;
    private final ApiDocument document;
    private final Tokens reader;
    private final String object;

    /**
     * @param one reads a record of the list
     * @param reader of the record's region, without scopes
     * @param object address of a record
     */
    ExportedList(ApiDocument document, Endpoint export, Endpoint one, Tokens reader, String object) {
        this.document = document;
        this.export = export;
        this.view = document.answerOf(one);
        this.reader = reader;
        this.object = object;
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
        assertThat(exported()).isEqualTo(read());
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
        Call.to(export).as(reader).send(listAddress());
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

    private JsonNode exported() {
        String id = object.substring(object.lastIndexOf('/') + 1);
        return export("application/x-ndjson")
                .lines()
                .map(ExportedList::parsed)
                .filter(row -> row.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(export.path() + " leaves out " + object));
    }

    private JsonNode read() {
        return parsed(given().auth().oauth2(reader.jwt()).get(object).asString());
    }

    private String export(String format) {
        return given().auth()
                .oauth2(reader.jwt())
                .accept(format)
                .get(export.path())
                .then()
                .statusCode(200)
                .contentType(format)
                .extract()
                .asString();
    }

    private String listAddress() {
        return export.path().substring(0, export.path().lastIndexOf('/'));
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
