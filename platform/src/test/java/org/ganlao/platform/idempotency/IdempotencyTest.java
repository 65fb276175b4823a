package org.ganlao.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyTest {

    private static final String TICKET = """
            {"region": "360102", "title": "%s", "priority": "low"}""";
    private static final Tokens CLERK = Tokens.of("clerk").in("360102");

    @Inject
    Answers answers;

    @Inject
    StoredAnswers stored;

    private final String key = UUID.randomUUID().toString();
    private final String title = "t-" + key;
    private final String ticket = TICKET.formatted(title);
    private final String otherTicket = TICKET.formatted(UUID.randomUUID());

    @Test
    void the_first_answer_is_replayed_byte_for_byte() {
        Response first = post(key, ticket);

        Response second = post(key, ticket);

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(header)).isNotNull().isEqualTo(first.header(header));
        }
    }

    @Test
    void white_space_and_the_order_of_members_make_no_other_request() throws SQLException {
        post(key, ticket).then().statusCode(201);

        post(key, "{\"priority\":\"low\",\"title\":\"%s\",\"region\":\"360102\"}".formatted(title))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");

        assertThat(tickets()).hasSize(1);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        post(key, ticket).then().statusCode(201);

        post(key, otherTicket).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_post_without_key_is_refused() throws SQLException {
        given().auth()
                .oauth2(CLERK.jwt())
                .contentType("application/json")
                .body(ticket)
                .post("/v1/tickets")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));

        assertThat(tickets()).isEmpty();
    }

    @Test
    void a_key_may_have_64_characters() {
        post("k".repeat(28) + key, ticket).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890123456789012345678901234567890123456789012345", "a b"})
    void a_key_that_is_longer_or_not_printable_is_refused(String wrong) {
        post(wrong, ticket).then().statusCode(400).body("code", equalTo("idempotency-key-invalid"));
    }

    @Test
    void a_refused_request_stores_nothing_and_may_be_mended_under_its_key() throws SQLException {
        post(key, TICKET.formatted("forbidden")).then().statusCode(422);
        post(key, "{}").then().statusCode(400);
        assertThat(answers.under(key)).isEmpty();

        post(key, ticket).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void a_commit_that_fails_leaves_no_answer() throws SQLException {
        post(UUID.randomUUID().toString(), ticket).then().statusCode(201);

        post(key, ticket).then().statusCode(409).body("code", equalTo("already-exists"));

        assertThat(answers.under(key)).isEmpty();
    }

    @Test
    void keys_of_different_people_and_programs_do_not_meet() {
        post(key, ticket).then().statusCode(201);

        isFirst(post(key, otherTicket, Tokens.of("clerk").in("360102").as("another")));
        isFirst(post(
                key,
                TICKET.formatted(UUID.randomUUID()),
                Tokens.of("clerk").in("360102").through("another-program")));
    }

    @Test
    void of_requests_at_the_same_time_one_is_carried_out() throws SQLException {
        List<CompletableFuture<Response>> requests = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(key, ticket)))
                .toList();

        List<Response> all = requests.stream().map(CompletableFuture::join).toList();

        assertThat(all)
                .filteredOn(answer -> answer.statusCode() == 201 && answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(all)
                .allMatch(answer -> answer.statusCode() == 201
                        || answer.jsonPath().getString("code").equals("idempotency-key-in-flight"));
        assertThat(tickets()).hasSize(1);
    }

    @Test
    void while_the_first_request_is_under_way_the_second_is_sent_off() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(stored.claim(new IdempotencyKey("ganlao-dashboard", CLERK.subject(), key)))
                    .isEmpty();

            post(key, ticket).then().statusCode(409).body("code", equalTo("idempotency-key-in-flight"));
        });

        isFirst(post(key, ticket));
    }

    @Test
    void the_stored_answer_shows_nothing_of_what_was_answered() throws SQLException {
        post(key, ticket).then().statusCode(201);

        assertThat(answers.texts("select encode(answer, 'escape') from idempotent_answer where key = ?", key))
                .singleElement()
                .asString()
                .doesNotContain(title)
                .doesNotContain("360102");
    }

    @Test
    void an_answer_expires_after_72_hours() throws SQLException {
        post(key, ticket).then().statusCode(201);

        age("71 hours 59 minutes");
        post(key, ticket).then().statusCode(201).header("Idempotency-Replayed", "true");

        age("72 hours 1 minute");
        post(key, ticket).then().statusCode(409).body("code", equalTo("already-exists"));
    }

    private void age(String age) throws SQLException {
        answers.execute(
                "update idempotent_answer set answered_at = ?, day = idempotent_answer_day(?) where key = ?",
                at(age),
                at(age),
                key);
    }

    private OffsetDateTime at(String age) throws SQLException {
        String then = answers.texts("select to_json(now() - ?::text::interval)#>>'{}'", age)
                .get(0);
        return OffsetDateTime.parse(then);
    }

    private List<String> tickets() throws SQLException {
        return answers.texts("select id from ticket where title = ?", title);
    }

    private static void isFirst(Response answer) {
        answer.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    private static Response post(String key, String body) {
        return post(key, body, CLERK);
    }

    private static Response post(String key, String body, Tokens caller) {
        return given().auth()
                .oauth2(caller.jwt())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/tickets");
    }
}
