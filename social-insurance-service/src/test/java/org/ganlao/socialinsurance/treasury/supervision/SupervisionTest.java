package org.ganlao.socialinsurance.treasury.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.treasury.supervision.SupervisionDesk.CASES;
import static org.ganlao.socialinsurance.treasury.supervision.SupervisionDesk.FINDINGS;
import static org.ganlao.socialinsurance.treasury.supervision.SupervisionDesk.MISUSED;
import static org.ganlao.socialinsurance.treasury.supervision.SupervisionDesk.SUPERVISORS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.socialinsurance.collection.base.ContributionOffice;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In counties of Fuzhou, of which no other test supervises any. */
@QuarkusTest
class SupervisionTest {

    private static final String NANCHENG = "361021";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    private final SupervisionDesk desk = SupervisionDesk.of(NANCHENG);

    @Test
    void a_base_that_was_too_low_is_put_right_by_a_new_declaration_alone_and_only_then_the_case_is_closed() {
        // Given
        ContributionOffice office = ContributionOffice.of(NANCHENG);
        String employer = office.agency.employer();
        String worker = office.worker(employer, "2006-02-01", "pension");
        String before = office.declares(employer, worker, "800.00");
        Map<String, Object> opening = desk.opening("on-site-audit");
        opening.put("employer", employer);
        String opened = desk.opened(opening);
        String finding = desk.found(desk.finding(opened, "base-too-low"));
        desk.inspector.get(finding).then().body("dueOn", equalTo("2007-04-29")).body("overdue", equalTo(true));
        desk.inspector.get(FINDINGS + "?overdueOn=2007-06-30").then().body("items.id", hasItem(id(finding)));
        Map<String, String> closing = Map.of("on", "2007-06-20", "conclusion", "已补缴");
        desk.inspector.change(opened + "/closing", 1, closing).statusCode(409).body("code", equalTo("findings-open"));

        // When
        Map<String, Object> done = SupervisionDesk.rectification();
        refusesToPutRight(finding, done, "base-not-corrected");
        done.put("declaration", before);
        refusesToPutRight(finding, done, "base-not-corrected");
        done.put("declaration", office.declares(employer, worker, "1500.00"));
        done.put("on", "2007-03-19");
        refusesToPutRight(finding, done, "put-right-too-early");
        done.put("on", "2007-06-20");
        desk.inspector.change(finding + "/rectification", 1, done).statusCode(200);

        // Then
        desk.inspector
                .change(finding + "/rectification", 2, done)
                .statusCode(409)
                .body("code", equalTo("put-right-before"));
        desk.inspector.get(FINDINGS + "?overdueOn=2007-06-30").then().body("items.id", not(hasItem(id(finding))));
        desk.inspector.change(opened + "/closing", 1, closing).statusCode(200).body("state", equalTo("closed"));
        desk.inspector
                .post(FINDINGS, desk.finding(opened, "control-missing"))
                .statusCode(409)
                .body("code", equalTo("supervision-ended"));
        assertThat(FACTS.of(id(opened), 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(id(finding), 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void an_incident_is_late_after_five_working_days() {
        Map<String, Object> incident = desk.opening("incident");
        incident.put("on", "2007-06-22");
        String late = desk.opened(incident);
        Map<String, Object> next = desk.opening("incident");
        next.put("on", "2007-06-25");

        desk.inspector
                .get(late)
                .then()
                .body("reportDueOn", equalTo("2007-06-29"))
                .body("reportedLate", equalTo(true));
        desk.inspector.get(desk.opened(next)).then().body("reportedLate", equalTo(false));
    }

    @Test
    void an_auditor_extracts_the_audited_book_of_the_period_and_nothing_else() {
        // Given
        new FundDesk().subsidises("pension", NANCHENG, "12.00");
        Desk auditor = Desk.of(Tokens.of("auditor").in(NANCHENG));
        String audit = desk.opened(desk.opening("fund-audit"));
        Map<String, Object> earlier = desk.opening("fund-audit");
        earlier.putAll(Map.of("from", "2006-01-01", "to", "2006-12-31"));

        // When, then
        assertThat(extract(auditor, audit)).contains("fiscal-subsidy", "income/fiscal-subsidy", "12.00");
        assertThat(extract(auditor, desk.opened(earlier))).doesNotContain("fiscal-subsidy");
        auditor.asking()
                .accept("text/csv")
                .get(desk.opened(desk.opening("incident")) + "/book")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-a-fund-audit"));
    }

    @Test
    void misused_money_comes_back_into_the_fund_in_instalments() {
        // Given
        FundDesk fund = new FundDesk();
        String misused = desk.misused("500.00");
        Money before = fund.balance("pension", NANCHENG, "income/recovery");

        // When
        desk.cashier
                .change(misused + "/recoveries", 1, SupervisionDesk.back("200.00"))
                .statusCode(200);

        // Then
        refusesBack(misused, SupervisionDesk.back("300.01"), "more-than-misappropriated");
        Map<String, Object> early = SupervisionDesk.back("1.00");
        early.put("on", "2007-03-19");
        refusesBack(misused, early, "recovered-too-early");
        desk.supervisor
                .change(misused + "/annulment", 2, Map.of("reason", "误记"))
                .statusCode(409)
                .body("code", equalTo("partly-recovered"));
        desk.cashier
                .change(misused + "/recoveries", 2, SupervisionDesk.back("300.00"))
                .statusCode(200)
                .body("left", equalTo("0.00"));
        assertThat(fund.balance("pension", NANCHENG, "income/recovery").minus(before))
                .isEqualTo(Money.of("500.00"));
        assertThat(FACTS.of(id(misused), 3)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_certificate_is_held_by_one_until_that_one_leaves() {
        // Given
        Map<String, Object> registration = desk.registration();
        String first = desk.registered(registration);
        registration.put("sourceRef", UUID.randomUUID().toString());
        desk.supervisor.post(SUPERVISORS, registration).statusCode(409).body("code", equalTo("certificate-held"));

        // When
        desk.supervisor
                .change(first + "/leaving", 1, Map.of("on", "2007-06-20"))
                .statusCode(200);

        // Then
        desk.registered(registration);
        desk.supervisor
                .change(first + "/leaving", 2, Map.of("on", "2007-06-21"))
                .statusCode(409)
                .body("code", equalTo("left-before"));
    }

    @TestFactory
    Stream<DynamicTest> a_case_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + CASES,
                        () -> json(desk.opening("fund-audit")),
                        Tokens.of("inspector").in(NANCHENG))
                .refuses("a period back to front", body -> body.put("to", "2006-12-31"), 422, "audited-period")
                .refuses(
                        "an audit of no employer",
                        body -> body.put("kind", "on-site-audit"),
                        422,
                        "case-of-an-employer")
                .refuses("an incident with a period", body -> body.put("kind", "incident"), 422, "audited-period")
                .refuses("a case of tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_finding_is_refused_and_leaves_nothing_behind() {
        String opened = desk.opened(desk.opening("incident"));
        return BadInput.to(
                        "POST " + FINDINGS,
                        () -> json(desk.finding(opened, "control-missing")),
                        Tokens.of("inspector").in(NANCHENG))
                .refuses(
                        "a day before the case",
                        body -> body.put("foundOn", "2007-03-04"),
                        422,
                        "found-before-the-case")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_misuse_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + MISUSED,
                        () -> json(desk.misuse("1.00")),
                        Tokens.of("inspector").in(NANCHENG))
                .refuses("nothing", body -> body.put("amount", "0.00"), 422, "nothing-misappropriated")
                .rules();
    }

    private void refusesToPutRight(String finding, Map<String, ?> done, String why) {
        desk.inspector
                .change(finding + "/rectification", 1, done)
                .statusCode(422)
                .body("code", equalTo(why));
    }

    private void refusesBack(String misused, Map<String, ?> back, String why) {
        desk.cashier.change(misused + "/recoveries", 2, back).statusCode(422).body("code", equalTo(why));
    }

    private static String extract(Desk auditor, String audit) {
        return auditor.asking()
                .accept("text/csv")
                .get(audit + "/book")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
