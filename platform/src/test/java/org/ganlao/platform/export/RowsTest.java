package org.ganlao.platform.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RowsTest {

    /** Nobody else's tickets are in this county. */
    private static final String REGION = "361129";

    /** More than two pages of the longest kind, every second of them low. */
    private static final int TICKETS = 1_203;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        sql.update("""
                insert into ticket (id, version, region, title, priority, closed, amount, due_on, recorded_at)
                select gen_random_uuid(), 1, ?, 'exported "' || i || '", ok', case i % 2 when 0 then 'LOW' else 'VERY_HIGH' end,
                       false, i / 100.0, date '2007-03-05', now() - i * interval '1 second'
                  from generate_series(1, ?) i
                on conflict (title) do nothing""", REGION, TICKETS);
    }

    @Test
    void ndjson_holds_every_row_once_in_the_order_of_the_list() {
        // When
        List<String> lines =
                export("application/x-ndjson", "").asString().lines().toList();

        // Then
        assertThat(lines).hasSize(TICKETS);
        assertThat(lines.stream()
                        .map(line -> JsonPath.from(line).getString("id"))
                        .distinct())
                .hasSize(TICKETS);
        assertThat(JsonPath.from(lines.get(0)).getString("title")).isEqualTo("exported \"1\", ok");
        assertThat(JsonPath.from(lines.get(TICKETS - 1)).getString("title")).isEqualTo("exported \"1203\", ok");
    }

    @Test
    void csv_has_a_heading_and_quotes_what_needs_it() {
        // When
        Response csv = export("text/csv", "");

        // Then
        List<String> lines = csv.asString().lines().toList();
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(lines).hasSize(TICKETS + 1);
        assertThat(lines.get(0))
                .isEqualTo("\"id\",\"version\",\"region\",\"title\",\"priority\",\"amount\",\"dueOn\",\"recordedAt\"");
        assertThat(lines.get(1))
                .contains("\"361129\",\"exported \"\"1\"\", ok\",\"very-high\",\"0.01\",\"2007-03-05\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "+SUM(A1), '+SUM(A1)",
                "-2+3, '-2+3",
                "@cmd, '@cmd",
                "＝1+1, '＝1+1",
                "＋SUM(A1), '＋SUM(A1)",
                "－2+3, '－2+3",
                "＠cmd, '＠cmd",
                "-5.00, -5.00",
                "+8, +8",
                "a=1, a=1",
            })
    void csv_holds_nothing_that_a_spreadsheet_would_run(String name, String cell) {
        assertThat(line(name)).startsWith("\"" + cell + "\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1"})
    void csv_shields_what_hides_a_formula_behind_white_space(String name) {
        assertThat(line(name)).startsWith("\"'" + name + "\",");
    }

    private static String line(String name) {
        String csv = given().auth()
                .oauth2(Tokens.of("clerk").in(REGION).jwt())
                .accept("text/csv")
                .queryParam("name", name)
                .get("/v1/probe-rows/named")
                .asString();
        return csv.substring(csv.indexOf("\r\n") + 2);
    }

    @Test
    void filters_and_regions_hold_as_in_the_list() {
        assertThat(export("application/x-ndjson", "?priority=low").asString().lines())
                .hasSize(TICKETS / 2);
        assertThat(export("application/x-ndjson", "", "361128").asString()).isEmpty();
    }

    @Test
    void a_format_that_nobody_writes_is_not_acceptable() {
        assertThat(export("application/vnd.ms-excel", "").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @EnumSource
    void what_breaks_off_on_the_way_does_not_look_whole(HttpClient.Version version) {
        assertThat(catchThrowable(() -> rowsOfWhichTheNextPageCannotBeRead(20_000, version)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void what_breaks_off_before_anything_was_sent_is_a_problem_like_any_other() throws Exception {
        assertThat(rowsOfWhichTheNextPageCannotBeRead(1, HttpClient.Version.HTTP_1_1)
                        .statusCode())
                .isEqualTo(500);
    }

    private static HttpResponse<String> rowsOfWhichTheNextPageCannotBeRead(int rows, HttpClient.Version version)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/probe-rows?rows=" + rows))
                .header(
                        "Authorization",
                        "Bearer " + Tokens.of("clerk").in(REGION).jwt())
                .header("Accept", "text/csv")
                .version(version)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static Response export(String format, String query) {
        return export(format, query, REGION);
    }

    private static Response export(String format, String query, String region) {
        return given().auth()
                .oauth2(Tokens.of("clerk").in(region).jwt())
                .accept(format)
                .get("/v1/tickets/export" + query);
    }
}
