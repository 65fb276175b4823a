package org.ganlao.laborrights.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTimelineTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final Bureau bureau = new Bureau();
    private final ContractOffice office = new ContractOffice();

    @Test
    void what_happened_is_read_back_as_recorded_and_as_it_holds_on_every_day() {
        // Given
        String at = "/v1/contracts/" + office.signed();
        acts(at, "renewals", 1, ContractOffice.renewal("2009-01-15", "2011-01-14"));
        acts(at, "changes", 2, ContractOffice.change("2007-06-01", "1200.00"));
        acts(at, "suspensions", 3, Map.of("from", "2007-03-01", "reason", "参军"));
        acts(at, "resumptions", 4, Map.of("on", "2007-04-16"));

        // When: back-dated, before all that was recorded
        acts(at, "changes", 5, ContractOffice.change("2007-02-01", "900.00"));
        acts(
                at,
                "acts/3/corrections",
                6,
                Map.of("change", ContractOffice.change("2007-05-01", "1100.00"), "reason", "日期录错"));

        // Then
        bureau.desk
                .get(at + "/timeline")
                .then()
                .statusCode(200)
                .body("version", equalTo(7))
                .body("acts.kind", contains("sign", "renew", "change", "suspend", "resume", "change", "correct"))
                .body("acts[6].of", equalTo(3))
                .body("stretches.act", contains(1, 6, 4, 5, 3, 2))
                .body(
                        "stretches.days.from",
                        contains("2007-01-15", "2007-02-01", "2007-03-01", "2007-04-16", "2007-05-01", "2009-01-15"))
                .body("stretches.work.wage", contains("900.00", "900.00", "900.00", "1100.00", "1100.00"))
                .body("stretches.suspended", contains(false, false, true, false, false, false));
        on(at, "2007-04-15").body("state", equalTo("suspended")).body("work.wage", equalTo("900.00"));
        on(at, "2007-05-01").body("state", equalTo("in-force")).body("work.wage", equalTo("1100.00"));
        on(at, "2007-01-14").body("state", equalTo("signed"));
        on(at, "2011-01-15").body("state", equalTo("expired")).body("terms.endsOn", equalTo("2011-01-14"));
    }

    @Test
    void what_cannot_have_been_names_its_rule_and_leaves_nothing_behind() {
        // Given
        String contract = office.signed();
        String at = "/v1/contracts/" + contract;
        acts(at, "end", 1, ContractOffice.END);

        // When
        bureau.desk
                .change(at + "/changes", 2, ContractOffice.change("2007-04-01", "900.00"))
                .statusCode(409)
                .body("code", equalTo("contract-ended"));
        bureau.desk
                .change(
                        at + "/acts/2/corrections",
                        2,
                        Map.of("change", ContractOffice.change("2007-03-01", "900.00"), "reason", "录错"))
                .statusCode(422)
                .body("code", equalTo("act-of-other-kind"));
        bureau.desk
                .change(at + "/acts/2/corrections", 2, Map.of("end", ContractOffice.END, "reason", "录错"))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));

        // Then
        bureau.desk.get(at + "/timeline").then().body("version", equalTo(2)).body("acts", hasSize(2));
        acts(at, "acts/2/annulment", 2, Map.of("reason", "误登"));
        bureau.desk
                .get(at)
                .then()
                .body("state", equalTo("in-force"))
                .body("end", nullValue())
                .body("annulReason", nullValue());
        bureau.desk.get(at + "/timeline").then().body("acts.standing", contains(true, false, true));
        acts(at, "annulment", 3, Map.of("reason", "误登"));
        bureau.desk
                .get(at + "/timeline")
                .then()
                .body("stretches", hasSize(0))
                .body("acts.standing", contains(false, false, false, true));
        bureau.desk
                .change(at + "/changes", 4, ContractOffice.change("2007-04-01", "900.00"))
                .statusCode(409)
                .body("code", equalTo("record-annulled"));
    }

    @Test
    void every_act_is_told_whole_and_a_suspension_takes_nobody_out_of_the_coverage() {
        // Given
        int before = InternalCounts.now().of("covered-by-contract", Bureau.REGION, "2009-01");
        String entry = bureau.puts(ResidentNumbers.next()).getString("id");
        String contract =
                bureau.signs(entry, Bureau.terms("2007-01-15", "2009-01-14")).getString("id");
        String at = "/v1/contracts/" + contract;

        // When
        acts(at, "suspensions", 1, Map.of("from", "2007-03-01", "reason", "参军"));
        acts(at, "resumptions", 2, Map.of("on", "2007-04-16"));
        acts(at, "renewals", 3, ContractOffice.renewal("2009-01-15", "2011-01-14"));
        acts(at, "changes", 4, Map.of("on", "2007-06-01", "term", Map.of("kind", "fixed", "endsOn", "2009-03-31")));

        // Then
        assertThat(FACTS.of(contract, 5))
                .extracting(record -> record.type().replaceAll(".*contract\\.", ""))
                .containsExactly("signed.v1", "suspended.v1", "resumed.v1", "renewed.v1", "changed.v1");
        assertThat(FACTS.of(contract, 5))
                .extracting(record -> record.json().at("/suspended/0/until").asText())
                .containsExactly("", "2009-01-15", "2007-04-16", "2007-04-16", "2007-04-16");
        assertThat(FACTS.of(entry, 6))
                .extracting(record -> record.json().at("/covered/0/until").asText())
                .containsExactly("", "2009-01-15", "2009-01-15", "2009-01-15", "2011-01-15", "2011-01-15");
        assertThat(InternalCounts.now().of("covered-by-contract", Bureau.REGION, "2009-01"))
                .as("in the month in which the first term would have ended nobody leaves")
                .isEqualTo(before);
    }

    @Test
    void a_person_has_several_contracts_and_an_employer_sees_those_of_a_day() {
        // Given
        String someone = ResidentNumbers.next();
        String entry = bureau.puts(someone).getString("id");
        String first =
                bureau.signs(entry, Bureau.terms("2007-01-15", "2007-03-14")).getString("id");
        String second =
                bureau.signs(entry, Bureau.terms("2007-02-15", "2007-06-14")).getString("id");

        // When
        JsonPath all = bureau.desk
                .asking()
                .header("Identity-Document", "resident-id " + someone)
                .get("/v1/contracts")
                .jsonPath();

        // Then
        assertThat(all.getList("items.id")).containsExactlyInAnyOrder(first, second);
        String person = all.getString("items[0].person");
        bureau.desk
                .get("/v1/contracts?employer=71526726X&inForceOn=2007-03-15&person=" + person)
                .then()
                .body("items.id", contains(second))
                .body("items.on", contains("2007-03-15"));
        bureau.desk
                .get("/v1/contracts?inForceOn=2007-03-14&person=" + person)
                .then()
                .body("items", hasSize(2));
        bureau.desk
                .get("/v1/contracts?inForceOn=2007-06-15&person=" + person)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_person_is_on_probation_with_an_employer_once_whichever_contract_or_renewal_agrees_on_it() {
        // Given
        String entry = bureau.puts(ResidentNumbers.next()).getString("id");
        Map<String, Object> first = Bureau.terms("2007-01-15", "2007-07-14");
        first.put("probationEndsOn", "2007-01-29");
        String contract = bureau.signs(entry, first).getString("id");
        Map<String, Object> second = Bureau.terms("2007-06-01", "2007-12-31");
        second.put("probationEndsOn", "2007-06-10");
        Map<String, Object> renewal = new HashMap<>(ContractOffice.renewal("2007-07-15", "2008-07-14"));
        renewal.put("probationEndsOn", "2007-07-20");

        // When
        bureau.desk
                .post("/v1/contracts", Bureau.contractBody(entry, second))
                .statusCode(422)
                .body("code", equalTo("second-probation"));
        bureau.desk
                .change("/v1/contracts/" + contract + "/renewals", 1, renewal)
                .statusCode(422)
                .body("code", equalTo("second-probation"));

        // Then
        acts("/v1/contracts/" + contract, "annulment", 1, Map.of("reason", "误登"));
        bureau.signs(entry, second);
    }

    private void acts(String at, String act, int version, Object body) {
        bureau.desk.change(at + "/" + act, version, body).statusCode(200).body("version", equalTo(version + 1));
    }

    private ValidatableResponse on(String at, String day) {
        return bureau.desk.get(at + "?on=" + day).then().body("on", equalTo(day));
    }
}
