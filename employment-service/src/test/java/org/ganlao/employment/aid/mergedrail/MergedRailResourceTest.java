package org.ganlao.employment.aid.mergedrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.aid.mergedrail.MergedRailOffice.INSURANCE;
import static org.ganlao.employment.aid.mergedrail.MergedRailOffice.PERSONS;
import static org.ganlao.employment.aid.mergedrail.MergedRailOffice.SETTLEMENT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.aid.insurance.InsuranceRegister;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Leping, Fuliang and Lianhua, which no other test uses; the business clock stands at 30 June 2007. */
@QuarkusTest
class MergedRailResourceTest {

    private static final String LEPING = "360281";
    private static final String FULIANG = "360222";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.merged-rail-person.";

    @Inject
    PersonalIdVault vault;

    private final MergedRailOffice leping = MergedRailOffice.of(LEPING);
    private final PersonalId person = MergedRailOffice.someone();

    @Test
    void work_is_read_from_the_placements_and_contract_and_insurance_are_stated() {
        // Given
        String at = leping.follows(person);
        leping.follows(MergedRailOffice.someone());
        String before = places(LEPING, "2006-12-30");
        leping.desk.change("/v1/placements/" + before + "/end", 1, Map.of("endedOn", "2006-12-30"));
        leping.desk.get(at).then().body("reemployedOn", nullValue());

        // When
        String placement = places(LEPING, "2007-03-05");
        leping.desk
                .change(at + "/contract-settlement", 1, SETTLEMENT)
                .statusCode(200)
                .body("settlement", equalTo("terminated"));
        leping.desk.change(at + "/insurance-continuation", 2, INSURANCE).statusCode(200);

        // Then
        leping.desk
                .get(at)
                .then()
                .body("reemployedOn", equalTo("2007-03-05"))
                .body("settledOn", equalTo("2007-03-20"))
                .body("insuredOn", equalTo("2007-04-01"));
        leping.desk
                .get(PERSONS + "/summary")
                .then()
                .body(
                        "$",
                        contains(Map.of(
                                "region",
                                LEPING,
                                "persons",
                                2,
                                "reemployed",
                                1,
                                "settled",
                                1,
                                "insured",
                                1,
                                "done",
                                1)));
        leping.desk.change("/v1/placements/" + placement + "/annulment", 1, Map.of("reason", "录入重复"));
        leping.desk.get(at).then().body("reemployedOn", nullValue());
        leping.desk.change(at + "/annulment", 3, Map.of("reason", "录入重复")).statusCode(200);
        leping.desk
                .get(PERSONS + "/summary")
                .then()
                .body("persons", contains(1))
                .body("done", contains(0));
        List<TopicRecord> told = FACTS.of(at.substring(at.lastIndexOf('/') + 1), 4);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "recorded.v1", TYPE + "followed.v1", TYPE + "followed.v1", TYPE + "annulled.v1");
        assertThat(List.of(told.get(0), told.get(2), told.get(3))).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void those_who_lack_something_are_found() {
        // Given
        MergedRailOffice fuliang = MergedRailOffice.of(FULIANG);
        String at = fuliang.follows(person);
        fuliang.desk.change(at + "/contract-settlement", 1, SETTLEMENT).statusCode(200);
        places(FULIANG, "2007-03-05");

        // Then
        assertThat(found(fuliang, Map.of("reemployed", true, "settled", true, "insured", false)))
                .isEqualTo(1);
        assertThat(found(fuliang, Map.of("reemployed", false))).isZero();
        assertThat(found(fuliang, Map.of("settled", false))).isZero();
        assertThat(found(fuliang, Map.of("insured", true))).isZero();
    }

    @Test
    void whether_the_insurance_goes_on_the_register_decides_and_a_statement_where_it_does_not_know_the_person() {
        // Given
        MergedRailOffice lianhua = MergedRailOffice.of("360321");
        PersonalId lapsed = MergedRailOffice.someone();
        String at = lianhua.follows(person);
        String lapsedAt = lianhua.follows(lapsed);
        String unknownAt = lianhua.follows(MergedRailOffice.someone());
        for (String stated : List.of(lapsedAt, unknownAt)) {
            lianhua.desk
                    .change(stated + "/insurance-continuation", 1, INSURANCE)
                    .statusCode(200)
                    .body("insurance.goesOn", equalTo(true))
                    .body("insurance.onRegister", equalTo(false));
        }

        // When
        InsuranceRegister.enrols(vault.personToken(person));
        InsuranceRegister.enrolledUntil("2006-12-31", vault.personToken(lapsed));

        // Then
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            lianhua.desk
                    .get(at)
                    .then()
                    .body("insurance.goesOn", equalTo(true))
                    .body("insurance.since", equalTo("2007-02-01"))
                    .body("insurance.insuredIn", contains("pension"))
                    .body("insuredOn", nullValue());
            lianhua.desk
                    .get(lapsedAt)
                    .then()
                    .body("insurance.goesOn", equalTo(false))
                    .body("insurance.onRegister", equalTo(true))
                    .body("insurance.since", nullValue())
                    .body("insurance.insuredIn", hasSize(0));
        });
        lianhua.desk.get(PERSONS + "/summary").then().body("insured", contains(2));
        assertThat(found(lianhua, Map.of("insured", true))).isEqualTo(1);
        assertThat(found(lianhua, Map.of("insured", false))).isZero();

        // When
        InsuranceRegister.enrolledUntil("2007-01-01", vault.personToken(lapsed));

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> lianhua.desk
                        .get(lapsedAt)
                        .then()
                        .body("insurance.since", equalTo("2006-12-31"))
                        .body("insurance.goesOn", equalTo(false)));
        lianhua.desk.get(PERSONS + "/summary").then().body("insured", contains(2));
    }

    @Test
    void a_person_is_followed_once_and_nothing_is_stated_twice_or_before_the_merger() {
        // Given
        MergedRailOffice changjiang = MergedRailOffice.of("360202");
        String at = changjiang.follows(person);

        // Then
        MergedRailOffice zhushan = MergedRailOffice.of("360203");
        zhushan.desk
                .post(PERSONS, zhushan.request(person))
                .statusCode(409)
                .body("code", equalTo("followed-already"))
                .body("detail", equalTo("Region 360202 follows the person already."));
        changjiang
                .desk
                .change(at + "/contract-settlement", 1, Map.of("on", "2006-12-30", "how", "renewed"))
                .statusCode(422)
                .body("code", equalTo("before-merger"));
        changjiang.desk.change(at + "/contract-settlement", 1, SETTLEMENT).statusCode(200);
        changjiang
                .desk
                .change(at + "/contract-settlement", 2, SETTLEMENT)
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        changjiang.desk.change(at + "/annulment", 2, Map.of("reason", "录入重复")).statusCode(200);
        zhushan.follows(person);
    }

    @Test
    void a_stranger_has_no_merged_rail() {
        leping.desk
                .asking()
                .header("Identity-Document", "resident-id " + person.number())
                .get(PERSONS)
                .then()
                .body("items", hasSize(0));
    }

    private String places(String region, String day) {
        Map<String, Object> stated = with(with(job(day), "region", region), "residenceRegion", region);
        return EmploymentOffice.of(region).places(person, stated).getString("id");
    }

    private int found(MergedRailOffice office, Map<String, Object> filter) {
        return office.desk
                .asking()
                .header("Identity-Document", "resident-id " + person.number())
                .queryParams(filter)
                .get(PERSONS)
                .path("items.size()");
    }
}
