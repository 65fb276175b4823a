package org.ganlao.laborrights.relation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.JsonBody;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractImportTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final Bureau bureau = new Bureau();
    private final String employer = OrganisationCodes.next();

    @Test
    void contracts_come_with_those_who_are_not_on_the_roll_yet_and_without_those_who_are() {
        // Given
        String someone = ResidentNumbers.next();
        List<Map<String, Object>> rows = List.of(
                ContractOffice.signing(employer, "C-1", someone),
                ContractOffice.signing(employer, "C-2", ResidentNumbers.next()),
                ContractOffice.signing(employer, "C-1", ResidentNumbers.next()),
                ContractOffice.signing(employer, "C-3", someone));

        // When
        JsonPath job = imported("contracts", rows);

        // Then
        assertThat(job.getInt("processed")).isEqualTo(4);
        assertThat(job.getInt("rejected")).isEqualTo(1);
        bureau.desk
                .get("/v1/contracts?employer=" + employer)
                .then()
                .body("items.terms.number", containsInAnyOrder("C-1", "C-2", "C-3"))
                .body("items.version", containsInAnyOrder(1, 1, 1));
        JsonPath entries =
                bureau.desk.get("/v1/roll-entries?employer=" + employer).jsonPath();
        assertThat(entries.getList("items.version")).containsExactlyInAnyOrder(2, 1);
        String twice = entries.getString("items.find { it.version == 2 }.id");
        assertThat(FACTS.of(twice, 2)).hasSize(2);
        String contract =
                bureau.desk.get("/v1/contracts?number=C-1&employer=" + employer).path("items[0].id");
        assertThat(FACTS.of(contract, 1)).hasSize(1);
        bureau.desk.get("/v1/contracts/" + contract + "/timeline").then().body("acts", hasSize(1));
    }

    @Test
    void the_first_two_contracts_of_one_entry_make_a_version_of_it_each() {
        String entry = bureau.puts(ResidentNumbers.next()).getString("id");
        List<Map<String, Object>> rows = Stream.of(
                        Bureau.terms("2007-01-15", "2007-04-30"), Bureau.terms("2007-05-01", "2007-12-31"))
                .map(terms -> Bureau.contractBody(entry, terms))
                .toList();

        JsonPath job = imported("contracts", rows);

        assertThat(job.getInt("rejected")).isZero();
        assertThat(bureau.entry(entry).getInt("version")).isEqualTo(3);
        assertThat(FACTS.of(entry, 3))
                .extracting(record -> record.json().at("/covered/0/until").asText())
                .containsExactly("", "2007-05-01", "2008-01-01");
    }

    @Test
    void who_is_on_the_roll_already_is_refused_and_the_others_come() {
        String someone = ResidentNumbers.next();
        List<Map<String, Object>> rows = Stream.of(someone, ResidentNumbers.next(), someone)
                .map(number -> ContractOffice.onRollOf(employer, number))
                .toList();

        JsonPath job = imported("roll-entries", rows);

        assertThat(job.getInt("rejected")).isEqualTo(1);
        bureau.desk
                .get("/v1/roll-entries?employer=" + employer)
                .then()
                .body("items", hasSize(2))
                .body("items[0].covered", equalTo(List.of()));
    }

    private JsonPath imported(String kind, List<Map<String, Object>> rows) {
        String location = bureau.desk
                .asking()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/x-ndjson; charset=utf-8")
                .queryParam("mode", "partial")
                .body(rows.stream()
                        .map(JsonBody::json)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/" + kind)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String job = location.substring(location.indexOf("/v1/"));
        await().atMost(Duration.ofSeconds(30)).until(() -> bureau.desk.get(job).path("finishedAt") != null);
        return bureau.desk.get(job).jsonPath();
    }
}
