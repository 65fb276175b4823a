package org.ganlao.employment.aid.newstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.aid.newstart.NewStartOffice.STARTS;
import static org.ganlao.employment.aid.newstart.NewStartOffice.someone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.ImportedFile;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platform.record.Persons;
import org.ganlao.platformtest.ContractSamples;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ForeignEvents;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labor rights tells of closures in Donghu district, the region of the samples; each test has a closure of its own. */
@QuarkusTest
class HearPlacedWorkersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOPIC = "ganlao.labor-rights.facts";
    private static final String TYPE = "org.ganlao.labor-rights.placed-worker.%s.v1";
    private static final ForeignEvents LABOR_RIGHTS = ForeignEvents.of("labor-rights");
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");

    @Inject
    HearPlacedWorkers hearing;

    @Inject
    PersonalIdVault vault;

    @Inject
    PersonTokens tokens;

    @Inject
    Persons persons;

    @Inject
    Sql sql;

    private final NewStartOffice office = NewStartOffice.of("360102");
    private final Desk desk = office.desk;
    private final EmploymentOffice bureau = EmploymentOffice.ofDonghu();
    private final PersonalId wang = someone();
    private final UUID fact = UUID.randomUUID();
    private final String closure = "GB-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_worker_of_a_closure_is_enrolled_followed_and_struck_out_with_it_however_often_it_is_told() {
        // When
        UUID event = UUID.randomUUID();
        LABOR_RIGHTS.say(event, TYPE.formatted("accepted"), told("accepted"));
        LABOR_RIGHTS.say(event, TYPE.formatted("accepted"), told("accepted"));
        LABOR_RIGHTS.say(UUID.randomUUID(), TYPE.formatted("accepted"), told("accepted"));

        // Then
        await().atMost(PATIENCE).untilAsserted(() -> enrolled().body("items.state", contains("enrolled")));
        String id = enrolled()
                .body("items.enrolment.enrolledOn", contains("2007-03-20"))
                .body("items.enrolment.employer", contains("71526726X"))
                .body("items.sourceRef", contains(fact.toString()))
                .body("items.person.token", contains(vault.personToken(wang)))
                .body("items.person.number", contains(nullValue()))
                .extract()
                .path("items[0].id");

        // When
        office.places(wang, "2007-05-02");
        enrolled().body("items.state", contains("placed")).body("items.person.number", contains(wang.masked()));
        LABOR_RIGHTS.say(UUID.randomUUID(), TYPE.formatted("annulled"), told("annulled"));

        // Then
        assertThat(FACTS.of(id, 3))
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.employment.new-start.enrolled.v1",
                        "org.ganlao.employment.new-start.placed.v1",
                        "org.ganlao.employment.new-start.annulled.v1");
        enrolled().body("items.state", contains("annulled")).body("items.annulReason", contains("方案重复申报"));
        assertThat(sql.list(
                        "select subject from audit_entry where object_id = ? and action = 'new-start.annulled'",
                        row -> row.text("subject"),
                        id))
                .containsExactly("/ganlao/labor-rights");
    }

    @ParameterizedTest
    @CsvSource({
        "accepted, 1",
        "accepted accepted, 1",
        "accepted annulled, 1",
        "accepted annulled accepted, 1",
        "annulled, 0",
        "annulled accepted, 0",
        "annulled accepted annulled accepted, 0"
    })
    void a_fact_enrols_once_at_most_and_never_after_it_was_struck_out(String order, int enrolments) {
        for (String verb : order.split(" ")) {
            hears(verb, told(verb));
        }

        List<String> states = enrolled().extract().path("items.state");
        assertThat(states).hasSize(enrolments).allMatch((order.contains("annulled") ? "annulled" : "enrolled")::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "closure, paid-off, true",
        "closure, retained, false",
        "closure, retired, false",
        "closure, internal-retirement, false",
        "conversion, paid-off, false",
        "spin-off, paid-off, false"
    })
    void who_lost_the_work_by_a_closure_is_enrolled_and_nobody_else(String kind, String way, boolean enrolled) {
        ObjectNode told = told("accepted");
        worker(told).put("kind", kind).put("way", way);

        hears("accepted", told);

        List<String> found = enrolled().extract().path("items.id");
        assertThat(found).hasSize(enrolled ? 1 : 0);
    }

    @Test
    void a_person_is_enrolled_once_after_a_closure_whoever_comes_first() {
        // Given
        hears("accepted", told("accepted"));
        Map<String, Object> stated = with(office.enrolment("2007-03-20"), "closure", closure);

        // Then
        desk.post(STARTS, request(wang, "enrolment", stated)).statusCode(409).body("code", equalTo("enrolled-already"));

        // When
        PersonalId li = someone();
        String clerks = office.enrols(li, stated);
        ObjectNode ofLi = told("accepted");
        worker(ofLi).put("factId", UUID.randomUUID().toString()).put("person", vault.personToken(li));
        hears("accepted", ofLi);
        ObjectNode struckOut = told("annulled");
        worker(struckOut).put("factId", worker(ofLi).get("factId").asText()).put("person", vault.personToken(li));
        hears("annulled", struckOut);

        // Then
        desk.get(STARTS + "/" + clerks)
                .then()
                .body("state", equalTo("enrolled"))
                .body("version", equalTo(1));
        List<String> all = enrolled().extract().path("items.id");
        assertThat(all).hasSize(2).contains(clerks);
    }

    @Test
    void what_a_clerk_has_struck_out_is_not_enrolled_again() {
        hears("accepted", told("accepted"));
        String id = enrolled().extract().path("items[0].id");

        desk.change(STARTS + "/" + id + "/annulment", 1, Map.of("reason", "已另行安置"))
                .statusCode(200);
        hears("accepted", told("accepted"));
        hears("annulled", told("annulled"));

        enrolled().body("items.id", contains(id)).body("items.version", contains(2));
    }

    @Test
    void whoever_is_registered_is_shown_and_found_by_document_and_work_before_the_event_counts() {
        // Given
        bureau.registers(wang, registration("laid-off", "2007-02-08"));
        office.places(wang, "2007-03-20");

        // When
        hears("accepted", told("accepted"));

        // Then
        desk.asking()
                .header("Identity-Document", "resident-id " + wang.number())
                .queryParam("closure", closure)
                .get(STARTS)
                .then()
                .body("items.person.number", contains(wang.masked()))
                .body("items.placedOn", contains("2007-03-20"));
        desk.asking()
                .header("Identity-Document", "resident-id " + someone().number())
                .queryParam("closure", closure)
                .get(STARTS)
                .then()
                .body("items", empty());
    }

    @Test
    void work_that_comes_in_a_file_counts_too() {
        hears("accepted", told("accepted"));

        ImportedFile sent = ImportedFile.sent(
                "placements",
                List.of(
                        request(wang, "job", with(job("2007-05-02"), "endedOn", "2007-05-03")),
                        request(someone(), "job", job("2007-04-01")),
                        request(wang, "job", job("2007-06-04"))));

        assertThat(sent.rejected()).as(sent.errors()).isZero();
        enrolled().body("items.placedOn", contains("2007-05-02"));
    }

    @Test
    void a_replaced_token_stands_for_the_same_person() {
        // Given
        String earlier = earlierToken();
        ObjectNode told = told("accepted");
        worker(told).put("person", earlier);
        hears("accepted", told);

        // When
        replaces(earlier, vault.personToken(wang));
        office.places(wang, "2007-05-02");

        // Then
        enrolled().body("items.state", contains("placed"));
    }

    @Test
    void work_before_the_token_was_replaced_counts_and_of_two_enrolments_one_stays() {
        // Given
        String earlier = earlierToken();
        ObjectNode told = told("accepted");
        worker(told).put("person", earlier);
        hears("accepted", told);
        office.places(wang, "2007-05-02");
        String li = earlierToken();
        PersonalId named = someone();
        String clerks = office.enrols(named, with(office.enrolment("2007-03-20"), "closure", closure));
        ObjectNode ofLi = told("accepted");
        worker(ofLi).put("factId", UUID.randomUUID().toString()).put("person", li);
        hears("accepted", ofLi);

        // When
        replaces(earlier, vault.personToken(wang));
        replaces(li, vault.personToken(named));

        // Then
        List<Map<String, Object>> all = enrolled().extract().path("items");
        assertThat(all)
                .extracting(item -> item.get("state"))
                .containsExactlyInAnyOrder("placed", "enrolled", "annulled");
        desk.get(STARTS + "/" + clerks).then().body("state", equalTo("enrolled"));
    }

    @Test
    void two_that_were_told_of_one_person_under_two_tokens_become_one() {
        // Given
        String earlier = earlierToken();
        ObjectNode told = told("accepted");
        worker(told).put("factId", UUID.randomUUID().toString()).put("person", earlier);
        hears("accepted", told);
        hears("accepted", told("accepted"));

        // When
        replaces(earlier, vault.personToken(wang));

        // Then
        List<String> states = enrolled().extract().path("items.state");
        assertThat(states).containsExactlyInAnyOrder("enrolled", "annulled");
    }

    @Test
    void whoever_gave_way_to_another_enrolment_stands_again_when_that_one_is_struck_out() {
        // Given
        String earlier = earlierToken();
        ObjectNode told = told("accepted");
        UUID other = UUID.randomUUID();
        worker(told).put("factId", other.toString()).put("person", earlier);
        hears("accepted", told);
        hears("accepted", told("accepted"));
        replaces(earlier, vault.personToken(wang));

        // When
        hears("annulled", told("annulled"));

        // Then
        List<Map<String, Object>> all = enrolled().extract().path("items");
        assertThat(all)
                .filteredOn(item -> item.get("state").equals("enrolled"))
                .extracting(item -> item.get("sourceRef"))
                .containsExactly(other + "#2");

        // When
        ObjectNode struckOut = told("annulled");
        worker(struckOut).put("factId", other.toString());
        hears("annulled", struckOut);

        // Then
        List<String> states = enrolled().extract().path("items.state");
        assertThat(states).hasSize(3).containsOnly("annulled");
    }

    @Test
    void whoever_was_told_of_is_enrolled_when_a_clerk_strikes_out_the_enrolment_that_stood_before() {
        // Given
        String clerks = office.enrols(wang, with(office.enrolment("2007-03-20"), "closure", closure));
        hears("accepted", told("accepted"));

        // When
        desk.change(STARTS + "/" + clerks + "/annulment", 1, Map.of("reason", "录入有误"))
                .statusCode(200);

        // Then
        List<Map<String, Object>> all = enrolled().extract().path("items");
        assertThat(all)
                .filteredOn(item -> item.get("state").equals("enrolled"))
                .extracting(item -> item.get("sourceRef"))
                .containsExactly(fact.toString());
    }

    @Test
    void a_replacement_waits_for_whoever_works_on_the_person() throws Exception {
        // Given
        String earlier = earlierToken();
        ObjectNode told = told("accepted");
        worker(told).put("person", earlier);
        hears("accepted", told);
        ExecutorService another = Executors.newSingleThreadExecutor();

        // When
        Future<?> replacing = QuarkusTransaction.requiringNew().call(() -> {
            persons.lock(wang);
            Future<?> begun = another.submit(() -> inRequest(() -> replaces(earlier, vault.personToken(wang))));
            await().atMost(PATIENCE).until(() -> waiting() > 0);
            assertThat(begun).isNotDone();
            return begun;
        });

        // Then
        replacing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        another.shutdown();
        enrolled().body("items.person.token", contains(vault.personToken(wang)));
    }

    @Test
    void whoever_stands_again_while_the_token_is_replaced_stands_under_the_new_one() throws Exception {
        // Given
        String clerks = office.enrols(wang, with(office.enrolment("2007-03-20"), "closure", closure));
        hears("accepted", told("accepted"));
        String replacement = earlierToken();
        ExecutorService another = Executors.newSingleThreadExecutor();

        // When
        Future<?> annulling = QuarkusTransaction.requiringNew().call(() -> {
            tokens.replace(vault.personToken(wang), replacement, ReplacementReason.CORRECTION);
            Future<?> begun =
                    another.submit(() -> desk.change(STARTS + "/" + clerks + "/annulment", 1, Map.of("reason", "录入有误"))
                            .statusCode(200));
            await().atMost(PATIENCE).until(() -> waiting() > 0);
            return begun;
        });

        // Then
        annulling.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        another.shutdown();
        List<Map<String, Object>> all = enrolled().extract().path("items");
        assertThat(all)
                .filteredOn(item -> item.get("state").equals("enrolled"))
                .extracting(item -> String.valueOf(((Map<?, ?>) item.get("person")).get("token")))
                .containsExactly(replacement);
    }

    @Test
    void a_fact_that_was_taken_without_its_person_says_who_it_is_when_it_is_told_again() {
        // Given
        String clerks = office.enrols(wang, with(office.enrolment("2007-03-20"), "closure", closure));
        hears("accepted", told("accepted"));
        sql.update(
                "update closure_worker set person = null, region = null, closure = null, employer = null, occurred_on = null"
                        + " where id = ?",
                fact);

        // When
        hears("accepted", told("accepted"));
        desk.change(STARTS + "/" + clerks + "/annulment", 1, Map.of("reason", "录入有误"))
                .statusCode(200);

        // Then
        List<String> states = enrolled().extract().path("items.state");
        assertThat(states).containsExactlyInAnyOrder("enrolled", "annulled");
    }

    private static void inRequest(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            work.run();
        } finally {
            request.terminate();
        }
    }

    /** Transactions that wait for a named thing. */
    private long waiting() {
        return sql.one(
                        "select count(*) as n from pg_locks where locktype = 'advisory' and not granted",
                        row -> row.number("n"))
                .orElseThrow();
    }

    private static String earlierToken() {
        return "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }

    private void replaces(String token, String replacement) {
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(token, replacement, ReplacementReason.CORRECTION));
    }

    @Test
    void what_is_no_worker_is_set_aside_and_the_rest_flows_on() {
        // Given
        ObjectNode broken = told("accepted");
        worker(broken).put("person", closure).remove("region");

        // When
        LABOR_RIGHTS.say(UUID.randomUUID(), TYPE.formatted("accepted"), broken);
        LABOR_RIGHTS.sayBroken(TYPE.formatted("annulled"), "{no json " + closure);
        LABOR_RIGHTS.say(UUID.randomUUID(), TYPE.formatted("accepted"), told("accepted"));

        // Then
        await().atMost(PATIENCE).untilAsserted(() -> {
            enrolled().body("items.person.token", contains(vault.personToken(wang)));
            assertThat(sql.list(
                            "select id from dead_letter where position(? in convert_from(payload, 'UTF8')) > 0",
                            row -> row.uuid("id"),
                            closure))
                    .hasSize(2);
        });
    }

    /** The contract's sample, of this test's closure and person; who stands beside the person in it needs no new start. */
    private ObjectNode told(String verb) {
        ObjectNode sample =
                (ObjectNode) ContractSamples.of(TYPE.formatted(verb)).sample();
        sample.get("items")
                .forEach(item -> ((ObjectNode) item)
                        .put("factId", UUID.randomUUID().toString())
                        .put("reference", closure));
        worker(sample).put("factId", fact.toString()).put("person", vault.personToken(wang));
        return sample;
    }

    private static ObjectNode worker(ObjectNode told) {
        return (ObjectNode) told.get("items").get(0);
    }

    private void hears(String verb, ObjectNode told) {
        byte[] payload = told.toString().getBytes(StandardCharsets.UTF_8);
        IncomingEvent event = new IncomingEvent(
                UUID.randomUUID(),
                TYPE.formatted(verb),
                "/ganlao/labor-rights",
                Instant.EPOCH,
                new ConsumerRecord<>(TOPIC, 0, 0, "", payload));
        QuarkusTransaction.requiringNew().run(() -> hearing.handle(event));
    }

    private ValidatableResponse enrolled() {
        return desk.asking().queryParam("closure", closure).get(STARTS).then().statusCode(200);
    }
}
