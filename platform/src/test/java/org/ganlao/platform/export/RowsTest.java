package org.ganlao.platform.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** More than the buffers of two sockets ever hold, and a quarter of the long list. */
    private static final long SOCKETS = 16 * 1024 * 1024;

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

    /**
     * While a reader takes its time, the server has not read more of the list than what fits into the buffers of two sockets,
     * however long the list is; and what it has read, it does not remember.
     */
    @Test
    void a_long_list_is_never_in_memory() throws Exception {
        // Given
        int pages = 256;
        AtomicLong mostAhead = new AtomicLong();

        // When
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(64 * 1024);
            socket.connect(new InetSocketAddress(URI.create(RestAssured.baseURI).getHost(), RestAssured.port));
            socket.getOutputStream().write(requestFor("/v1/probe-rows/long?pages=" + pages));
            Map<String, Long> rows = linesOf(new Watched(socket.getInputStream(), mostAhead))
                    .filter(line -> line.startsWith("{"))
                    .collect(
                            Collectors.groupingBy(line -> line.substring(0, line.indexOf(',')), Collectors.counting()));

            // Then
            assertThat(rows).isEqualTo(Map.of("{\"inMemory\":0", pages * 500L));
            assertThat(mostAhead).as("bytes read ahead of the reader").hasValueLessThan(SOCKETS);
        }
    }

    private static Stream<String> linesOf(InputStream answer) {
        return new BufferedReader(new InputStreamReader(answer, StandardCharsets.US_ASCII)).lines();
    }

    /** Compares, at each read, what the server has read of the long list with what came. */
    private static final class Watched extends FilterInputStream {

        private final AtomicLong mostAhead;
        private long came;

        Watched(InputStream answer, AtomicLong mostAhead) {
            super(answer);
            this.mostAhead = mostAhead;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            came += got;
            long ahead = ProbeRowsResource.FETCHED.get() * (long) ProbeRowsResource.LONG_TEXT.length() - came;
            mostAhead.accumulateAndGet(ahead, Math::max);
            return got;
        }
    }

    private static byte[] requestFor(String address) {
        String token = Tokens.of("clerk").in(REGION).jwt();
        return String.join(
                        "\r\n",
                        "GET " + address + " HTTP/1.0", // so that nothing stands between the rows
                        "Host: localhost",
                        "Accept: application/x-ndjson",
                        "Authorization: Bearer " + token,
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
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
