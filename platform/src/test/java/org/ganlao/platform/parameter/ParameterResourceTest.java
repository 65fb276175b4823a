package org.ganlao.platform.parameter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ParameterResourceTest {

    private static final Tokens MAKER = Tokens.of("reviewer").as("maker").in("360000");
    private static final Tokens CHECKER = Tokens.of("supervisor").as("checker").in("360000");

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.probe.facts");

    @Inject
    Parameters parameters;

    @Inject
    LoadShippedParameters loading;

    @Inject
    DataSource dataSource;

    @Test
    void shows_what_is_in_force_on_a_day() {
        by(Tokens.of("analyst"))
                .queryParam("at", "2007-03-31")
                .queryParam("key", "probe.rate")
                .get("/v1/parameters")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].value", equalTo("8"))
                .body("items[0].from", equalTo("2006-01-01"))
                .body("items[0].labelZh", equalTo("费率"))
                .body("items[0].proposedBy", nullValue());
    }

    @Test
    void finds_all_keys_below_a_first_part() {
        by(Tokens.of("analyst"))
                .queryParam("key", "probe")
                .get("/v1/parameters")
                .then()
                .statusCode(200)
                .body("items.key", hasItem("probe.days"));
        by(Tokens.of("analyst"))
                .queryParam("key", "pro")
                .get("/v1/parameters")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void loading_a_release_again_changes_nothing() throws SQLException {
        String before = count("select count(*) || ' ' || max(version) from parameter where proposed_by is null");

        loading.load(new StartupEvent());

        assertThat(count("select count(*) || ' ' || max(version) from parameter where proposed_by is null"))
                .isEqualTo(before);
    }

    @Test
    void a_proposal_is_used_once_another_person_approves_it() {
        // Given
        LocalDate july = LocalDate.of(2007, 7, 1);
        String id = proposed(proposal("360300", "300", july, null));
        assertThat(parameters.at(july).money("probe.minimum", "360302")).hasToString("270.00");

        // When
        decide(CHECKER, id, "approval", "\"0\"")
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("decidedBy", equalTo(CHECKER.subject()))
                .body("version", equalTo(1));

        // Then
        assertThat(parameters.at(july).money("probe.minimum", "360302")).hasToString("300.00");
        assertThat(parameters.at(july.minusDays(1)).money("probe.minimum", "360302"))
                .hasToString("270.00");
    }

    @Test
    void an_approved_value_ends_the_open_one_before_it() {
        // Given
        approved(proposal("360400", "280", LocalDate.of(2006, 9, 1), null));

        // When
        approved(proposal("360400", "310", LocalDate.of(2007, 7, 1), null));

        // Then
        by(MAKER)
                .queryParam("key", "probe.minimum")
                .queryParam("region", "360400")
                .get("/v1/parameters")
                .then()
                .body(
                        "items.sort { it.from }.collect { it.value + ' ' + it.from + ' ' + it.to }",
                        contains("280 2006-09-01 2007-06-30", "310 2007-07-01 null"));
    }

    @Test
    void an_approved_value_is_told_and_so_is_the_end_of_the_open_one_before_it() {
        // Given
        String open = approved(proposal("361100", "280", LocalDate.of(2006, 9, 1), null));

        // When
        String next = approved(proposal("361100", "310", LocalDate.of(2007, 7, 1), null));

        // Then
        List<TopicRecord> ended = FACTS.of(open, 2);
        assertThat(ended).extracting(TopicRecord::type).containsOnly("org.ganlao.platform.parameter.changed.v1");
        assertThat(ended.get(0).json().has("to")).isFalse();
        assertThat(ended.get(1)).satisfies(PublishedEvents::isAsFullAsItsSample);
        assertThat(ended.get(1).json().get("to").asText()).isEqualTo("2007-06-30");
        assertThat(FACTS.of(next, 1).get(0).json().get("value").asText()).isEqualTo("310");
    }

    @Test
    void what_is_only_proposed_or_rejected_is_not_told() throws SQLException {
        String id = proposed(proposal("361100", "999", LocalDate.of(2007, 9, 1), null));

        decide(CHECKER, id, "rejection", "\"0\"").statusCode(200);

        assertThat(count("select count(*) from change_log where event_key = '" + id + "'"))
                .isEqualTo("0");
    }

    @Test
    void an_overlap_with_a_bounded_value_is_refused() {
        String id = proposed(proposal("360102", "390", LocalDate.of(2007, 6, 30), null));

        decide(CHECKER, id, "approval", "\"0\"").statusCode(409).body("code", equalTo("parameter-overlaps"));
    }

    @Test
    void the_proposer_cannot_approve() {
        String id = proposed(proposal("360500", "290", LocalDate.of(2007, 7, 1), null));

        decide(MAKER, id, "approval", "\"0\"").statusCode(409).body("code", equalTo("same-person"));
        assertThat(parameters.at(LocalDate.of(2007, 7, 1)).money("probe.minimum", "360502"))
                .hasToString("270.00");
    }

    @Test
    void the_database_keeps_the_two_persons_apart_too() {
        String id = proposed(proposal("360500", "295", LocalDate.of(2007, 8, 1), null));

        assertThatThrownBy(() -> execute("update parameter set state = 'APPROVED', decided_by = proposed_by,"
                        + " decided_at = now() where id = '" + id + "'"))
                .hasMessageContaining("parameter_two_persons");
    }

    @Test
    void a_decided_proposal_stays_decided() {
        String id = approved(proposal("360600", "280", LocalDate.of(2007, 7, 1), LocalDate.of(2007, 7, 31)));

        decide(CHECKER, id, "rejection", "\"1\"").statusCode(409).body("code", equalTo("parameter-already-decided"));
    }

    @Test
    void a_rejected_proposal_is_never_used() {
        String id = proposed(proposal("360600", "999", LocalDate.of(2007, 9, 1), null));

        decide(CHECKER, id, "rejection", "\"0\"").statusCode(200).body("state", equalTo("rejected"));

        assertThat(parameters.at(LocalDate.of(2007, 9, 1)).money("probe.minimum", "360602"))
                .hasToString("270.00");
    }

    @Test
    void a_decision_names_the_version_that_was_read() {
        String id = proposed(proposal("360700", "280", LocalDate.of(2007, 7, 1), null));

        by(Tokens.of("analyst"))
                .get("/v1/parameters/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        decide(CHECKER, id, "approval", null).statusCode(428);
        decide(CHECKER, id, "approval", "\"7\"").statusCode(412);
    }

    @Test
    void the_first_value_of_an_awaited_key_comes_through_the_api() {
        Map<String, Object> first = proposal(null, "12.50", LocalDate.of(2007, 1, 1), null);
        first.put("key", "probe.awaited");

        approved(first);

        assertThat(parameters.at(LocalDate.of(2007, 1, 1)).money("probe.awaited"))
                .hasToString("12.50");
    }

    @ParameterizedTest
    @CsvSource({
        "key, probe.unheard-of, 422, unknown-parameter",
        "value, many, 422, parameter-value-invalid",
        "value, 12.505, 422, parameter-value-invalid",
        "region, 370100, 422, unknown-region",
        "to, 2007-06-30, 422, parameter-period-invalid",
        "from, 2007-02-30, 400, invalid-request",
        "source, '', 400, invalid-request",
        "colour, red, 400, invalid-request"
    })
    void refuses_a_bad_proposal(String field, String value, int status, String code) {
        Map<String, Object> proposal = proposal("360800", "280", LocalDate.of(2007, 7, 1), null);
        proposal.put(field, value);

        propose(MAKER, proposal).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void wants_a_token_a_role_and_the_region() {
        Map<String, Object> proposal = proposal("360900", "280", LocalDate.of(2007, 7, 1), null);

        given().get("/v1/parameters").then().statusCode(401);
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(proposal)
                .post("/v1/parameters")
                .then()
                .statusCode(401);
        propose(Tokens.of("clerk").in("360000"), proposal).statusCode(403);
        propose(Tokens.of("reviewer").in("361000"), proposal)
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
        proposal.remove("region");
        propose(Tokens.of("reviewer").in("360900"), proposal).statusCode(403);
    }

    @Test
    void a_foreign_value_cannot_be_decided() {
        String id = proposed(proposal("361000", "280", LocalDate.of(2007, 7, 1), null));

        decide(Tokens.of("supervisor").as("other").in("360900"), id, "approval", "\"0\"")
                .statusCode(403);
        decide(CHECKER, UUID.randomUUID().toString(), "approval", "\"0\"").statusCode(404);
    }

    private static Map<String, Object> proposal(String region, String value, LocalDate from, LocalDate to) {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("key", "probe.minimum");
        proposal.put("region", region);
        proposal.put("value", value);
        proposal.put("from", from.toString());
        proposal.put("to", to == null ? null : to.toString());
        proposal.put("source", "赣府厅字〔2007〕88号");
        return proposal;
    }

    private static String proposed(Map<String, Object> proposal) {
        return propose(MAKER, proposal)
                .statusCode(201)
                .body("state", equalTo("proposed"))
                .header("ETag", "\"0\"")
                .extract()
                .path("id");
    }

    private static String approved(Map<String, Object> proposal) {
        String id = proposed(proposal);
        decide(CHECKER, id, "approval", "\"0\"").statusCode(200);
        return id;
    }

    private static ValidatableResponse propose(Tokens who, Map<String, Object> proposal) {
        return by(who).contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(proposal)
                .post("/v1/parameters")
                .then();
    }

    private static ValidatableResponse decide(Tokens who, String id, String decision, String ifMatch) {
        RequestSpecification request = by(who).header("Idempotency-Key", UUID.randomUUID());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/v1/parameters/{id}/{decision}", id, decision).then();
    }

    private static RequestSpecification by(Tokens who) {
        return given().auth().oauth2(who.jwt());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
