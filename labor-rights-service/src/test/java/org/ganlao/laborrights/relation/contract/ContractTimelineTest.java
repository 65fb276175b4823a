package org.ganlao.laborrights.relation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
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
    void an_end_is_recorded_before_what_was_recorded_already_and_what_was_annulled_is_corrected_no_more() {
        // Given
        String at = "/v1/contracts/" + office.signed();
        acts(at, "changes", 1, ContractOffice.change("2007-06-01", "900.00"));
        acts(at, "changes", 2, ContractOffice.change("2007-02-01", "850.00"));

        // When
        acts(at, "end", 3, ContractOffice.END);

        // Then
        bureau.desk
                .get(at + "/timeline")
                .then()
                .body("acts.lapsed", contains(false, true, false, false))
                .body("acts.standing", contains(true, true, true, true))
                .body("stretches.act", contains(1, 3));
        acts(at, "acts/3/annulment", 4, Map.of("reason", "误登"));
        bureau.desk
                .change(
                        at + "/acts/3/corrections",
                        5,
                        Map.of("change", ContractOffice.change("2007-02-01", "860.00"), "reason", "录错"))
                .statusCode(409)
                .body("code", equalTo("act-annulled"));
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
    void a_number_leads_to_what_stands_under_it_and_to_what_never_was_both_shown_as_by_themselves() {
        // Given
        String entry = bureau.puts(ResidentNumbers.next()).getString("id");
        Map<String, Object> terms = Bureau.terms("2007-03-15", "2009-03-14");
        String wrong = bureau.signs(entry, terms).getString("id");
        acts("/v1/contracts/" + wrong, "changes", 1, ContractOffice.change("2007-06-01", "1200.00"));
        acts("/v1/contracts/" + wrong, "annulment", 2, Map.of("reason", "误登"));
        String right = bureau.signs(entry, terms).getString("id");
        acts("/v1/contracts/" + right, "changes", 1, ContractOffice.change("2007-06-01", "1300.00"));
        bureau.signs(entry, Bureau.terms("2007-01-20", "2007-02-14"));
        String numbered = "/v1/contracts?employer=71526726X&number=" + terms.get("number");

        // When
        List<Map<String, Object>> found = bureau.desk.get(numbered).jsonPath().getList("items");

        // Then
        assertThat(found)
                .hasSize(2)
                .anySatisfy(one -> assertThat(one).containsEntry("id", wrong).containsEntry("state", "annulled"))
                .anySatisfy(one -> assertThat(one)
                        .containsEntry("id", right)
                        .containsEntry("work", Map.of("wage", "1300.00"))
                        .containsEntry("hints", List.of("written-late")))
                .allSatisfy(one -> assertThat(bureau.desk
                                .get("/v1/contracts/" + one.get("id"))
                                .jsonPath()
                                .getMap("$"))
                        .isEqualTo(one));
        Desk province = Desk.of(Tokens.of("clerk").in("360000").as("clerk-of-the-province"));
        assertThat(province.get(numbered).jsonPath().getList("items")).isEqualTo(found);
        Desk elsewhere = Desk.of(Tokens.of("clerk").in("360200").as("clerk-of-jingdezhen"));
        elsewhere.get(numbered).then().body("items", hasSize(0));
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

    @Test
    void who_comes_back_to_an_employer_is_not_on_probation_again_by_whichever_way_it_is_signed() {
        // Given
        String someone = ResidentNumbers.next();
        String entry = bureau.puts(someone).getString("id");
        Map<String, Object> first = Bureau.terms("2007-01-15", "2007-03-14");
        first.put("probationEndsOn", "2007-01-29");
        bureau.signs(entry, first);
        bureau.desk
                .change("/v1/roll-entries/" + entry + "/departure", 2, Map.of("lastDay", "2007-03-14"))
                .statusCode(200);
        Map<String, Object> again = Bureau.terms("2007-05-01", "2007-10-31");
        again.put("probationEndsOn", "2007-05-10");
        Map<String, Object> joining = new HashMap<>(Bureau.rollEntryBody(someone));
        joining.put(
                "post",
                Map.of("employer", "71526726X", "region", Bureau.REGION, "industry", "47", "joinedOn", "2007-05-01"));
        Map<String, Object> signing = new HashMap<>(joining);
        signing.put("terms", again);

        // When
        bureau.desk.post("/v1/contracts", signing).statusCode(422).body("code", equalTo("second-probation"));

        // Then
        String second = bureau.desk.made("/v1/roll-entries", joining).getString("id");
        bureau.desk
                .post("/v1/contracts", Bureau.contractBody(second, again))
                .statusCode(422)
                .body("code", equalTo("second-probation"));
    }

    @Test
    void an_entry_of_the_roll_is_struck_out_only_after_its_contracts() {
        // Given
        String entry = bureau.puts(ResidentNumbers.next()).getString("id");
        String contract =
                bureau.signs(entry, Bureau.terms("2007-01-15", "2009-01-14")).getString("id");

        // When
        bureau.desk
                .change("/v1/roll-entries/" + entry + "/annulment", 2, Map.of("reason", "误登"))
                .statusCode(409)
                .body("code", equalTo("entry-has-contracts"));

        // Then
        acts("/v1/contracts/" + contract, "annulment", 1, Map.of("reason", "误登"));
        bureau.desk
                .change("/v1/roll-entries/" + entry + "/annulment", 3, Map.of("reason", "误登"))
                .statusCode(200);
        assertThat(FACTS.of(entry, 4))
                .extracting(record -> record.type().replaceAll(".*roll-entry\\.", ""))
                .containsExactly("recorded.v1", "changed.v1", "changed.v1", "annulled.v1");
    }

    @Test
    void an_act_that_waited_for_the_entry_of_the_roll_writes_nothing_back_that_was_changed_meanwhile()
            throws Exception {
        // Given
        String entry = bureau.puts(ResidentNumbers.next()).getString("id");
        String contract =
                bureau.signs(entry, Bureau.terms("2007-01-15", "2009-01-14")).getString("id");
        CompletableFuture<Void> ending;
        try (Connection other = ServiceDatabase.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from roll_entry where id = '" + entry + "' for update");

            // When: the person leaves while the end waits
            ending = CompletableFuture.runAsync(() -> acts("/v1/contracts/" + contract, "end", 1, ContractOffice.END));
            await().atMost(Duration.ofSeconds(30)).until(() -> isAnybodyWaitingForTheRoll(statement));
            statement.execute("update roll_entry set left_on = '2007-03-30', version = 3 where id = '" + entry + "'");
            other.commit();
        }
        ending.get();

        // Then
        JsonPath left = bureau.entry(entry);
        assertThat(left.getString("post.leftOn")).isEqualTo("2007-03-30");
        assertThat(left.getInt("version")).isEqualTo(4);
    }

    private static boolean isAnybodyWaitingForTheRoll(Statement statement) throws SQLException {
        statement.execute("select pg_stat_clear_snapshot()"); // else the transaction sees what it saw first
        try (ResultSet waiting = statement.executeQuery("select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database() and query like '%roll_entry%'")) {
            return waiting.next();
        }
    }

    private void acts(String at, String act, int version, Object body) {
        bureau.desk.change(at + "/" + act, version, body).statusCode(200).body("version", equalTo(version + 1));
    }

    private ValidatableResponse on(String at, String day) {
        return bureau.desk.get(at + "?on=" + day).then().body("on", equalTo(day));
    }
}
