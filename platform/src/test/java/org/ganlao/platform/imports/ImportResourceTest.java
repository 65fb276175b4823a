package org.ganlao.platform.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.job.Gate;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test has names and references of its own, so that all share one table. */
@QuarkusTest
class ImportResourceTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102").as("donghu-importer");
    private static final String HEADER = "sourceRef,name,quantity,region\n";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Sql sql;

    @Inject
    Gate gate;

    @Inject
    ImportRepository imports;

    @Inject
    Staging staging;

    @Inject
    ImportsUnderway underway;

    @Inject
    MeterRegistry metrics;

    @TestHTTPResource("/v1/imports/items")
    URI items;

    private String mark;

    @BeforeEach
    void mark() {
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void a_csv_file_is_taken_in_and_applied_by_a_job() {
        // When
        String id = accepted(csv("partial", HEADER + rows(1, 1200)));

        // Then
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("succeeded");
        assertThat(job.getInt("processed")).isEqualTo(1200);
        assertThat(job.getInt("total")).isEqualTo(1200);
        assertThat(job.getInt("rejected")).isZero();
        assertThat(applied()).isEqualTo(1200);
        assertThat(sql.one(
                        "select done_by from probe_item where source_ref = ?", row -> row.text("done_by"), mark + "-7"))
                .hasValue(CLERK.subject());
        assertThat(staged(id)).isZero();
        get(CLERK, "/v1/imports/" + id)
                .statusCode(200)
                .body("kind", equalTo("items"))
                .body("mode", equalTo("partial"))
                .body("format", equalTo("csv"))
                .body("records", equalTo(1200))
                .body("job.state", equalTo("succeeded"))
                .body("errors", equalTo("/v1/imports/" + id + "/errors"));
        assertThat(metrics.counter("ganlao_import_rows", "kind", "items", "result", "applied")
                        .count())
                .isGreaterThanOrEqualTo(1200);
    }

    @Test
    void json_lines_are_applied_all_or_nothing() {
        // When
        String id = accepted(ndjson("all-or-nothing", """
                {"sourceRef":"%1$s-1","name":"%1$s a","quantity":1,"region":"360102","tags":["x","y"]}

                {"region":"360102","quantity":2,"name":"%1$s b","sourceRef":"%1$s-2","address":{"city":"南昌"}}
                """.formatted(mark)));

        // Then
        assertThat(ended(id).getString("state")).isEqualTo("succeeded");
        assertThat(sql.list(
                        "select name, city, tags from probe_item where source_ref like ? order by name",
                        row -> row.text("name") + " " + row.text("city") + " " + row.texts("tags"),
                        mark + "%"))
                .containsExactly(mark + " a null [x, y]", mark + " b 南昌 []");
        assertThat(staged(id)).isZero();
    }

    @Test
    void spreadsheet_programs_are_understood() {
        // Given
        String file = "\uFEFFname,sourceRef,region,quantity,address.city,tags\r\n"
                + "\"%1$s 甲\n乙, \"\"丙\"\"\",%1$s-1,360102, 3 ,南昌,x; y\r\n".formatted(mark);

        // When
        String utf8 = accepted(csv("partial", file));
        String gb = accepted(post(
                CLERK,
                "partial",
                "text/csv; charset=GB18030",
                file.substring(1)
                        .replace(mark + "-1", mark + "-2")
                        .replace("甲", "丁")
                        .getBytes(Charset.forName("GB18030"))));

        // Then
        assertThat(ended(utf8).getString("state")).isEqualTo("succeeded");
        assertThat(ended(gb).getString("state")).isEqualTo("succeeded");
        assertThat(sql.list(
                        "select name, quantity, city, tags from probe_item where source_ref like ? order by source_ref",
                        row -> row.text("name") + "|" + row.number("quantity") + "|" + row.text("city") + "|"
                                + row.texts("tags").stream().sorted().toList(),
                        mark + "%"))
                .containsExactly(mark + " 甲\n乙, \"丙\"|3|南昌|[x, y]", mark + " 丁\n乙, \"丙\"|3|南昌|[x, y]");
    }

    @Test
    void a_header_that_does_not_fit_is_refused_with_the_columns_named() {
        csv("partial", "sourceRef,nmae,quantity,size\n1,2,3,4\n")
                .statusCode(400)
                .body("code", equalTo("import-columns"))
                .body("detail", containsString("nmae, size"))
                .body("detail", containsString("name, region"));
        csv("partial", "sourceRef,name,quantity,region,name\n")
                .statusCode(400)
                .body("code", equalTo("import-doubled-column"));
    }

    @Test
    void files_that_cannot_be_read_are_refused_and_leave_nothing() {
        long before = files();
        csv("partial", HEADER).statusCode(400).body("code", equalTo("import-empty"));
        csv("partial", "").statusCode(400).body("code", equalTo("import-empty"));
        csv("partial", HEADER + "a,\"b,1,360102\n").statusCode(400).body("code", equalTo("import-quote-open"));
        csv("partial", HEADER + "a," + "x".repeat(70_000) + "\n")
                .statusCode(400)
                .body("code", equalTo("import-row-too-long"));
        post(CLERK, "partial", "text/csv", (HEADER + "a,赣,1,360102\n").getBytes(Charset.forName("GB18030")))
                .statusCode(400)
                .body("code", equalTo("import-not-in-charset"));
        post(CLERK, "partial", "text/csv; charset=Big5", HEADER.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("code", equalTo("import-charset-unknown"));
        post(CLERK, "partial", "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .statusCode(415);
        post(CLERK, "sometimes", "text/csv", HEADER.getBytes(StandardCharsets.UTF_8))
                .statusCode(400);
        assertThat(files()).isEqualTo(before);
        assertThat(orphans()).isZero();
    }

    @Test
    void only_the_handlers_roles_may_import() {
        byte[] file = (HEADER + rows(1, 1)).getBytes(StandardCharsets.UTF_8);
        given().contentType("text/csv")
                .body(file)
                .post("/v1/imports/items")
                .then()
                .statusCode(401);
        post(Tokens.of("analyst").in("360102"), "partial", "text/csv", file).statusCode(403);
        given().auth()
                .oauth2(CLERK.jwt())
                .contentType("text/csv")
                .body(file)
                .post("/v1/imports/nothing")
                .then()
                .statusCode(404);
    }

    @Test
    void a_stranger_sees_neither_import_nor_errors() {
        String id = accepted(csv("partial", HEADER + rows(1, 1)));
        Tokens stranger = Tokens.of("clerk").in("360103").as("xihu");
        get(stranger, "/v1/imports/" + id).statusCode(404);
        get(stranger, "/v1/imports/" + id + "/errors").statusCode(404);
        given().get("/v1/imports/" + id).then().statusCode(401);
        given().get("/v1/imports/" + id + "/errors").then().statusCode(401);
        get(CLERK, "/v1/imports/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void bad_rows_are_reported_in_the_format_of_the_file_and_the_others_applied() {
        // When
        String id = accepted(csv(
                "partial",
                HEADER
                        + row("1", "good", "1", "360102")
                        + row("2", "", "0", "360102")
                        + row("3", "elsewhere", "1", "360202")
                        + row("4", "number", "many", "360102")
                        + "too,few\n"
                        + row("6", "unwanted", "1", "360102")
                        + row("7", "fine", "7", "360102")));

        // Then
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("partially-succeeded");
        assertThat(job.getInt("processed")).isEqualTo(7);
        assertThat(job.getInt("rejected")).isEqualTo(5);
        assertThat(job.getString("message.en")).isEqualTo("2 records were taken, 5 refused.");
        assertThat(applied()).isEqualTo(2);
        List<String> errors = errors(id, "en").lines().toList();
        assertThat(errors.get(0))
                .isEqualTo("sourceRef,name,quantity,region,line,code,detail".replaceAll("(\\w+)", "\"$1\""));
        assertThat(errors.get(1))
                .contains("\"3\",\"invalid-request\"")
                .contains("/name: ")
                .contains("/quantity: must be");
        assertThat(errors.get(2)).contains("\"4\",\"region-outside-scope\",\"Region 360202 lies outside your scope.\"");
        assertThat(errors.get(3)).contains("\"5\",\"invalid-request\",\"/quantity: ");
        assertThat(errors.get(4))
                .isEqualTo(
                        "\"too\",\"few\",\"\",\"\",\"6\",\"import-wrong-column-count\",\"The record has 2 fields, the header 4.\"");
        assertThat(errors.get(5)).contains("\"7\",\"item-unwanted\",\"Nobody wants unwanted " + mark + ".\"");
        assertThat(errors(id, "zh")).contains("没有人要");
    }

    @Test
    void what_is_corrected_in_the_file_of_errors_can_be_sent_as_it_is() {
        // Given
        String id =
                accepted(csv("partial", HEADER + row("1", "unwanted", "1", "360102") + row("2", "b", "1", "360102")));
        ended(id);

        // When
        String corrected = accepted(csv("partial", errors(id, "zh").replace("unwanted", "wanted")));

        // Then
        assertThat(ended(corrected).getString("state")).isEqualTo("succeeded");
        assertThat(applied()).isEqualTo(2);
    }

    @Test
    void a_row_that_corrects_a_refused_one_of_the_same_file_is_taken() {
        // When
        String id = accepted(csv(
                "partial",
                HEADER
                        + row("1", "unwanted", "1", "360102")
                        + row("1", "wanted", "1", "360102")
                        + row("2", "b", "1", "360102")));

        // Then
        assertThat(ended(id).getInt("rejected")).isEqualTo(1);
        assertThat(applied()).isEqualTo(2);
        assertThat(errors(id, "en")).hasLineCount(2).contains("\"2\",\"item-unwanted\"");
    }

    @Test
    void json_lines_come_back_as_json_lines() {
        // When
        String id = accepted(ndjson("partial", """
                {"sourceRef":"%1$s-1","name":"unwanted %1$s","quantity":1,"region":"360102"}
                {"sourceRef":"%1$s-2","name":"%1$s","quantity":"1","region":"360102"}
                {"sourceRef":"%1$s-3","name":"%1$s","quantity":1,"region":"360102","size":3}
                [1]
                {"sourceRef":
                """.formatted(mark)));
        JsonPath job = ended(id);

        // Then
        assertThat(job.getString("state")).isEqualTo("failed");
        List<JsonPath> errors = errors(id, "en").lines().map(JsonPath::from).toList();
        assertThat(errors).extracting(error -> error.getInt("line")).containsExactly(1, 2, 3, 4, 5);
        assertThat(errors)
                .extracting(error -> error.getString("code"))
                .containsExactly(
                        "item-unwanted",
                        "invalid-request",
                        "invalid-request",
                        "import-record-malformed",
                        "malformed-request");
        assertThat(errors.get(0).getString("sourceRef")).isEqualTo(mark + "-1");
        assertThat(errors.get(1).getString("detail")).startsWith("/quantity: ");
        assertThat(errors.get(2).getString("detail")).startsWith("/size: ");
    }

    @Test
    void a_row_on_which_the_service_or_the_database_fails_is_found_and_refused_alone() {
        // When
        String id = accepted(csv(
                "partial",
                HEADER
                        + rows(1, 300)
                        + row("bug", "bug", "1", "360102")
                        + rows(301, 600)
                        + row("twin", "n 5", "1", "360102")
                        + rows(601, 700)));

        // Then
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("partially-succeeded");
        assertThat(job.getInt("processed")).isEqualTo(702);
        assertThat(applied()).isEqualTo(700);
        assertThat(errors(id, "en"))
                .contains("\"302\",\"internal-error\"")
                .contains("\"603\",\"already-exists\"")
                .doesNotContain("as the test wants it")
                .hasLineCount(3);
    }

    @Test
    void a_row_on_whose_check_the_service_fails_is_found_and_refused_alone() {
        // When
        String id = accepted(csv(
                "partial",
                HEADER
                        + rows(1, 300)
                        + row("first", "unchecked", "1", "360102")
                        + "\"%s-quoted\"x,n,1,360102\n".formatted(mark)
                        + rows(301, 700)
                        + row("last", "unchecked", "1", "360102")));

        // Then
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("partially-succeeded");
        assertThat(job.getInt("processed")).isEqualTo(703);
        assertThat(applied()).isEqualTo(700);
        assertThat(errors(id, "en"))
                .contains("\"302\",\"internal-error\"")
                .contains("\"303\",\"import-record-malformed\"")
                .contains("\"704\",\"internal-error\"")
                .hasLineCount(4);
        assertThat(staged(id)).isEqualTo(3);
    }

    @Test
    void a_row_that_is_refused_alone_at_the_end_leaves_nothing_of_the_others_behind() {
        // When
        String id = accepted(csv("partial", HEADER + rows(1, 3) + row("bug", "bug", "1", "360102")));

        // Then
        assertThat(ended(id).getInt("rejected")).isEqualTo(1);
        assertThat(staged(id)).isEqualTo(1);
    }

    @Test
    void one_bad_row_and_nothing_is_applied() {
        // When
        String id = accepted(csv(
                "all-or-nothing",
                HEADER
                        + rows(1, 350)
                        + row("z", "unchecked", "1", "360102")
                        + rows(351, 700)
                        + row("x", "", "0", "360102")
                        + row("y", "elsewhere", "1", "360202")));

        // Then
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("failed");
        assertThat(job.getString("message.en")).isEqualTo("3 records were refused, so none was taken.");
        assertThat(job.getInt("rejected")).isEqualTo(3);
        assertThat(applied()).isZero();
        assertThat(errors(id, "en"))
                .hasLineCount(4)
                .contains("\"352\",\"internal-error\"")
                .contains("\"703\"")
                .contains("\"704\"");
    }

    @ParameterizedTest
    @CsvSource({"invalid, 0", "unwanted, 1"})
    void all_or_nothing_stops_when_a_thousand_rows_are_refused(String name, String quantity) {
        // When
        String id = accepted(csv(
                "all-or-nothing",
                HEADER
                        + IntStream.rangeClosed(1, 1_600)
                                .mapToObj(i -> row(String.valueOf(i), name + " " + i, quantity, "360102"))
                                .collect(Collectors.joining())));

        // Then
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("failed");
        assertThat(job.getInt("rejected")).isEqualTo(1_000);
        assertThat(job.getString("message.en")).contains("there may be more");
        assertThat(applied()).isZero();
        assertThat(errors(id, "en")).hasLineCount(1_001);
    }

    @Test
    void a_file_that_is_too_long_for_one_transaction_is_refused_as_a_whole_and_leaves_nothing() {
        csv("all-or-nothing", HEADER + rows(1, 20_001))
                .statusCode(422)
                .body("code", equalTo("import-too-long-as-a-whole"))
                .body("detail", containsString("mode=partial"));
        assertThat(orphans()).isZero();
        assertThat(applied()).isZero();
    }

    @Test
    void a_row_that_is_refused_while_the_rows_are_applied_undoes_all_of_them() {
        // When
        String refused = accepted(csv("all-or-nothing", HEADER + rows(1, 700) + row("u", "unwanted", "1", "360102")));
        String failed = accepted(csv("all-or-nothing", HEADER + rows(1, 700) + row("twin", "n 5", "1", "360102")));

        // Then
        assertThat(ended(refused).getString("state")).isEqualTo("failed");
        assertThat(ended(failed).getString("state")).isEqualTo("failed");
        assertThat(applied()).isZero();
        assertThat(errors(refused, "en")).hasLineCount(2).contains("\"702\",\"item-unwanted\"");
        assertThat(errors(failed, "en")).hasLineCount(2).contains("\"702\",\"already-exists\"");
    }

    @Test
    void the_same_file_is_taken_once_however_often_it_is_sent() {
        // Given
        String file = HEADER + rows(1, 20);
        String id = accepted(csv("partial", file));

        // When
        ValidatableResponse again = csv("all-or-nothing", file);

        // Then
        again.statusCode(202)
                .header("Location", containsString("/v1/jobs/" + id))
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id));
        assertThat(ended(id).getInt("processed")).isEqualTo(20);
        assertThat(applied()).isEqualTo(20);
        assertThat(orphans()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"partial", "all-or-nothing"})
    void rows_that_another_file_is_just_applying_are_waited_for_and_passed_over(String mode) {
        // Given
        Gate.Hold hold = gate.closed();
        String first = accepted(csv(mode, HEADER + rows(1, 3) + row("w", "wait", "1", "360102")));
        hold.awaitRun();

        // When
        String second = accepted(csv(mode, HEADER + rows(1, 4)));
        await().atMost(PATIENCE)
                .until(() -> count("select count(*) as n from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like 'copy import_key%'")
                        > 0);
        hold.open();

        // Then
        assertThat(ended(first).getInt("rejected")).isZero();
        assertThat(ended(second).getInt("rejected")).isZero();
        assertThat(ended(second).getInt("processed")).isEqualTo(4);
        assertThat(applied()).isEqualTo(5);
    }

    @Test
    void the_same_file_of_another_client_is_another_file() {
        // Given
        String file = HEADER + row("1", "unwanted", "1", "360102");
        String id = accepted(csv("partial", file));

        // When
        String other = accepted(
                post(CLERK.through("civil-affairs"), "partial", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        CLERK.through("ganlao-dashboard");

        // Then
        assertThat(other).isNotEqualTo(id);
    }

    @Test
    void a_file_that_someone_out_of_sight_has_sent_is_refused() {
        // Given
        String file = HEADER + rows(1, 1);
        accepted(csv("partial", file));

        // When
        ValidatableResponse again = post(
                Tokens.of("clerk").in("360103").as("xihu"),
                "partial",
                "text/csv",
                file.getBytes(StandardCharsets.UTF_8));

        // Then
        again.statusCode(409).body("code", equalTo("import-taken"));
    }

    @Test
    void a_long_import_of_all_or_nothing_shows_how_far_it_is_and_can_be_cancelled() {
        // Given
        Gate.Hold hold = gate.closed();
        String id = accepted(
                csv("all-or-nothing", HEADER + rows(1, 700) + row("w", "wait", "1", "360102") + rows(701, 1300)));
        hold.awaitRun();
        get(CLERK, "/v1/jobs/" + id).body("processed", equalTo(500));
        assertThat(underway.any()).isTrue();

        // When
        given().auth()
                .oauth2(CLERK.jwt())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/jobs/" + id + "/cancellation")
                .then()
                .statusCode(202);
        hold.open();

        // Then
        assertThat(ended(id).getString("state")).isEqualTo("cancelled");
        assertThat(applied()).isZero();
        await().atMost(PATIENCE).until(() -> !underway.any());
    }

    @Test
    void a_failed_import_may_be_sent_again() {
        // Given
        String file = HEADER + row("1", "unwanted", "1", "360102");
        String failed = accepted(csv("partial", file));
        ended(failed);

        // When
        String again = accepted(csv("partial", file));

        // Then
        assertThat(again).isNotEqualTo(failed);
        assertThat(ended(again).getString("state")).isEqualTo("failed");
    }

    @Test
    void rows_of_an_earlier_file_are_not_applied_again() {
        // Given
        ended(accepted(csv("partial", HEADER + rows(1, 10))));

        // When
        String id = accepted(csv(
                "partial",
                HEADER + rows(5, 12).replace(mark + "-7,", mark + "-7,other ") + row("12", "n 12", "1", "360102")));

        // Then
        JsonPath job = ended(id);
        assertThat(job.getInt("processed")).isEqualTo(9);
        assertThat(job.getInt("rejected")).isEqualTo(1);
        assertThat(applied()).isEqualTo(12);
        assertThat(errors(id, "en")).hasLineCount(2).contains("\"4\",\"import-row-changed\"");
    }

    @Test
    void a_database_connection_that_breaks_in_the_middle_costs_nothing() {
        // Given
        Gate.Hold hold = gate.closed();
        String id = accepted(csv("partial", HEADER + rows(1, 700) + row("w", "wait", "1", "360102") + rows(701, 1300)));
        hold.awaitRun();

        // When
        sql.one("select pg_terminate_backend(?) as done", row -> row.flag("done"), (int) hold.backend());
        hold.open();

        // Then
        JsonPath job = ended(id);
        assertThat(job.getString("state")).isEqualTo("succeeded");
        assertThat(job.getInt("processed")).isEqualTo(1301);
        assertThat(applied()).isEqualTo(1301);
    }

    @Test
    void identity_numbers_in_refused_rows_are_masked_without_the_scope_pii_and_encrypted_at_rest() {
        // Given
        String number = "11010519491231002X";

        // When
        String id = accepted(csv("partial", HEADER + row("1", "unwanted " + number, "1", "360102")));
        ended(id);

        // Then
        assertThat(errors(id, "zh")).doesNotContain(number).contains("1101**********002X");
        assertThat(given().auth()
                        .oauth2(Tokens.of("clerk")
                                .in("360102")
                                .as("donghu-importer")
                                .scope("pii")
                                .jwt())
                        .get("/v1/imports/" + id + "/errors")
                        .asString())
                .contains(number);
        assertThat(sql.one(
                        "select encode(raw, 'escape') as raw from import_row where import_id = ?",
                        row -> row.text("raw"),
                        UUID.fromString(id)))
                .hasValueSatisfying(raw -> assertThat(raw).doesNotContain(number));
    }

    @Test
    void the_audit_log_names_the_address_that_the_proxy_wrote_and_not_what_the_caller_wrote_before_it() {
        // Given
        String id = accepted(csv("partial", HEADER + rows(1, 1)));

        // When
        given().auth()
                .oauth2(CLERK.jwt())
                .header("X-Forwarded-For", "198.51.100.1, 203.0.113.7")
                .get("/v1/imports/" + id + "/errors")
                .then()
                .statusCode(200);

        // Then
        get(Tokens.of("auditor").in("360102"), "/v1/audit/entries?action=import.errors-read&objectId=" + id)
                .body("items.remoteAddress", equalTo(List.of("203.0.113.7")));
        ended(id);
    }

    @Test
    void who_imported_and_who_read_the_errors_is_in_the_audit_log() {
        // Given
        String id = accepted(csv("partial", HEADER + rows(1, 1)));

        // When
        errors(id, "zh");

        // Then
        Tokens auditor = Tokens.of("auditor").in("360102").as("auditor");
        get(auditor, "/v1/audit/entries?objectId=" + id)
                .statusCode(200)
                .body("items.action", equalTo(List.of("import.errors-read", "import.submitted")))
                .body("items[1].subject", equalTo(CLERK.subject()))
                .body("items[1].client", equalTo("ganlao-dashboard"))
                .body("items[1].roles", hasItem("clerk"))
                .body("items[1].regions", equalTo(List.of("360102")))
                .body("items[1].objectType", equalTo("import"))
                .body("items[1].detail.kind", equalTo("items"))
                .body("items[1].remoteAddress", equalTo("127.0.0.1"))
                .body("items[1].userAgent", containsString("Apache-HttpClient"))
                .body("items[1].traceId.length()", equalTo(32));
        String next = get(auditor, "/v1/audit/entries?limit=1&objectId=" + id)
                .body("items.action", equalTo(List.of("import.errors-read")))
                .extract()
                .path("next");
        get(auditor, "/v1/audit/entries?limit=1&objectId=" + id + "&cursor=" + next)
                .body("items.action", equalTo(List.of("import.submitted")))
                .body("next", nullValue());
        get(auditor, "/v1/audit/entries?objectId=" + id + "&until=2007-03-31T00:00:00Z")
                .body("items.size()", equalTo(0));
        get(auditor, "/v1/audit/entries?objectId=" + id + "&since=2007-03-31T00:00:00Z")
                .body("items.size()", equalTo(2));
        get(auditor, "/v1/audit/entries?action=audit.entries-read&subject=" + auditor.subject())
                .body("items.size()", greaterThan(0));
        ended(id);
        get(auditor, "/v1/audit/entries?objectType=item&objectId=" + mark + "-1")
                .body("items.action", equalTo(List.of("items.imported")))
                .body("items[0].subject", equalTo(CLERK.subject()))
                .body("items[0].regions", equalTo(List.of("360102")))
                .body("items[0].remoteAddress", nullValue());
        get(Tokens.of("auditor").in("360103"), "/v1/audit/entries").body("items.objectId", not(hasItem(id)));
        get(CLERK, "/v1/audit/entries").statusCode(403);
        get(CLERK, "/v1/audit/verification").statusCode(403);
        given().get("/v1/audit/entries").then().statusCode(401);
        get(auditor, "/v1/audit/verification").statusCode(200).body("chained", greaterThan(0));
    }

    @Test
    void rows_are_staged_while_the_file_is_still_on_its_way() throws IOException {
        // Given
        HttpURLConnection upload = (HttpURLConnection) items.toURL().openConnection();
        upload.setRequestMethod("POST");
        upload.setDoOutput(true);
        upload.setChunkedStreamingMode(8192);
        upload.setRequestProperty("Authorization", "Bearer " + CLERK.jwt());
        upload.setRequestProperty("Content-Type", "text/csv");

        // When
        try (OutputStream body = upload.getOutputStream()) {
            body.write((HEADER + rows(1, 1500)).getBytes(StandardCharsets.UTF_8));
            body.flush();
            await().atMost(PATIENCE).until(() -> orphans() >= 2);
            body.write(rows(1501, 2000).getBytes(StandardCharsets.UTF_8));
        }

        // Then
        assertThat(upload.getResponseCode()).isEqualTo(202);
        await().atMost(PATIENCE).until(() -> applied() == 2000);
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing() throws IOException {
        // Given
        String head = "POST /v1/imports/items HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + CLERK.jwt()
                + "\r\nContent-Type: text/csv\r\nContent-Length: 10000000\r\n\r\n";

        // When
        try (Socket socket = new Socket(items.getHost(), items.getPort())) {
            socket.getOutputStream().write((head + HEADER + rows(1, 1500)).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            await().atMost(PATIENCE).until(() -> orphans() > 0);
        }

        // Then
        await().atMost(PATIENCE).until(() -> orphans() == 0);
        assertThat(applied()).isZero();
    }

    @Test
    void what_never_arrived_whole_and_what_ended_long_ago_is_swept() {
        // Given
        String id = accepted(csv("partial", HEADER + row("1", "unwanted", "1", "360102")));
        ended(id);
        UUID lost = UUID.randomUUID();
        imports.begin(
                new Import(lost, "items", "test", ImportMode.PARTIAL, ImportFormat.NDJSON, List.of(), 0),
                Instant.EPOCH);
        staging.put(lost, List.of(new StagedRow(1, "{}")));

        // When
        imports.sweep(Instant.EPOCH.plusSeconds(1), Instant.EPOCH.plusSeconds(1));

        // Then
        assertThat(staged(lost.toString())).isZero();
        assertThat(staged(id)).isEqualTo(1);
        imports.sweep(Instant.EPOCH, Instant.now());
        assertThat(staged(id)).isZero();
    }

    private String rows(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> row(String.valueOf(i), "n " + i, "1", "360102"))
                .collect(Collectors.joining());
    }

    private String row(String reference, String name, String quantity, String region) {
        return "%s-%s,%s,%s,%s\n".formatted(mark, reference, name.isEmpty() ? "" : name + " " + mark, quantity, region);
    }

    private static ValidatableResponse csv(String mode, String file) {
        return post(CLERK, mode, "text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse ndjson(String mode, String file) {
        return post(CLERK, mode, "application/x-ndjson", file.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse post(Tokens who, String mode, String type, byte[] file) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)
                                .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)))
                .auth()
                .oauth2(who.jwt())
                .contentType(type)
                .body(file)
                .post("/v1/imports/items?mode=" + mode)
                .then();
    }

    private static String accepted(ValidatableResponse response) {
        String location = response.statusCode(202).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static JsonPath ended(String id) {
        await().atMost(PATIENCE)
                .until(() ->
                        get(CLERK, "/v1/jobs/" + id).statusCode(200).extract().path("finishedAt") != null);
        return get(CLERK, "/v1/jobs/" + id).extract().jsonPath();
    }

    private static String errors(String id, String language) {
        return given().auth()
                .oauth2(CLERK.jwt())
                .header("Accept-Language", language)
                .get("/v1/imports/" + id + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse get(Tokens who, String path) {
        return given().auth().oauth2(who.jwt()).get(path).then();
    }

    private long applied() {
        return count("select count(*) as n from probe_item where source_ref like ?", mark + "%");
    }

    private long staged(String id) {
        UUID file = UUID.fromString(id);
        return count("select count(*) as n from import_row where import_id = ?", file)
                + count("select count(*) as n from import_parcel where import_id = ?", file);
    }

    private long files() {
        return count("select count(*) as n from import");
    }

    /** Parcels of files that have not arrived whole. */
    private long orphans() {
        return count("""
                select count(*) as n from import_parcel p
                where not exists (select from import i where i.id = p.import_id and i.received_at is not null)
                """);
    }

    private long count(String question, Object... parameters) {
        return sql.one(question, row -> row.number("n"), parameters).orElseThrow();
    }
}
