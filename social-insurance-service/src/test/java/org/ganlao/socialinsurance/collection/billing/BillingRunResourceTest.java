package org.ganlao.socialinsurance.collection.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.socialinsurance.collection.base.ContributionOffice.BILLS;
import static org.ganlao.socialinsurance.collection.base.ContributionOffice.RUNS;
import static org.ganlao.socialinsurance.collection.base.ContributionOffice.TO_BILL;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.collection.base.ContributionOffice;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentChange;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BillingRunResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    @Inject
    MonthsToBill toBill;

    @Inject
    TransactionLock locks;

    @Inject
    Sql sql;

    private final ContributionOffice office = ContributionOffice.of("360423");

    @Test
    void a_run_bills_a_month_and_a_later_one_the_difference() {
        // Given
        String employer = office.agency.employer();
        String li = office.worker(employer, "2007-01-01", "pension", "medical");
        String wang = office.worker(employer, "2007-03-31", "pension");
        office.worker(employer, "2007-04-01", "pension");
        office.declares(employer, li, "2000.00", wang, "100.00");

        // When
        JsonPath run = office.billed("2007-03");

        // Then
        assertThat(run.getString("job.state")).isEqualTo("succeeded");
        assertThat(run.getString("finishedOn")).isEqualTo("2007-06-30");
        List<Map<String, Object>> bills = office.bills(employer);
        assertThat(bills).extracting(bill -> bill.get("insurance")).containsExactlyInAnyOrder("pension", "medical");
        Map<String, Object> pension = bills.stream()
                .filter(bill -> bill.get("insurance").equals("pension"))
                .findFirst()
                .orElseThrow();
        assertThat(pension)
                .containsEntry("employerPart", "555.90")
                .containsEntry("personPart", "222.36")
                .containsEntry("lines", 2)
                .containsEntry("issue", 1)
                .containsEntry("dueOn", "2007-03-31");
        office.agency
                .clerk()
                .get(BILLS + "/" + pension.get("id") + "/lines")
                .then()
                .body("find { it.person == '" + li + "' }.accountPart", equalTo("160.00"))
                .body("find { it.person == '" + wang + "' }.base", equalTo("779.50"));
        office.agency.clerk().get(RUNS + "?region=360423").then().body("items.id", hasItem(run.getString("id")));
        List<TopicRecord> told = FACTS.of(run.getString("id"), 1);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(told.get(0).json().at("/items/0/region").asText()).isEqualTo("360423");

        // and again, after a raise from January on
        office.declares(employer, li, "2100.00");
        office.billed("2007-03");
        List<Map<String, Object>> later = office.bills(employer);
        assertThat(later).hasSize(4).containsAll(bills);
        assertThat(later.get(2)).containsEntry("issue", 2).containsEntry("lines", 1);
        assertThat(later.subList(2, 4))
                .extracting(bill -> bill.get("employerPart"))
                .containsExactlyInAnyOrder("20.00", "6.00");
        assertThat(office.billed("2007-03").getInt("billed.lines")).isZero();
    }

    @Test
    void a_month_that_was_billed_is_to_bill_again_after_a_change_until_it_is() {
        // Given
        String employer = office.agency.employer();
        String li = office.worker(employer, "2007-01-01", "pension");
        office.billed("2007-02");
        assertThat(toBill(employer)).doesNotContain("2007-02");

        // When
        office.worker(employer, "2007-03-01", "pension");
        assertThat(toBill(employer)).doesNotContain("2007-02");
        office.worker(employer, "2007-02-28", "pension");

        // Then
        assertThat(toBill(employer)).contains("2007-02");
        office.agency.clerk().post(TO_BILL + "/runs", office.changed()).statusCode(201);
        office.awaitsRuns();
        assertThat(toBill(employer)).isEmpty();
        assertThat(office.bills(employer))
                .filteredOn(bill -> bill.get("month").equals("2007-02"))
                .extracting(bill -> bill.get("lines"))
                .containsExactly(1, 1);
        office.agency
                .clerk()
                .post(TO_BILL + "/runs", office.changed())
                .statusCode(422)
                .body("code", equalTo("nothing-changed"));

        // and after a wage was stated
        office.declares(employer, li, "2000.00");
        assertThat(toBill(employer)).contains("2007-02");
    }

    @Test
    void of_whom_nobody_pays_for_no_month_is_to_bill() {
        // Given
        office.billed("2007-02");

        // When
        String retired = office.agency
                .enrolled(office.agency.enrolment(office.agency.insured("medical", "retiree", null), "2007-01-01"))
                .getString("person.token");

        // Then
        assertThat(toBill(retired)).isEmpty();
    }

    @Test
    void a_month_is_marked_once_however_many_changes_come_at_once() {
        // Given
        office.billed("2007-02");
        EnrolmentChange change = new EnrolmentChange(
                UUID.randomUUID(),
                "p1_twice",
                Insurance.PENSION,
                InsuredKind.FLEXIBLE,
                "360423",
                "p1_twice",
                LocalDate.of(2007, 2, 1));
        QuarkusTransaction.begin();
        try {
            toBill.follow(List.of(change));

            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        sql.update("set local lock_timeout = '50ms'");
                        toBill.follow(List.of(change));
                    }))
                    .hasStackTraceContaining("lock timeout");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void a_wage_is_stated_while_no_county_that_bills_by_it_is_billed() {
        // Given
        String employer = office.agency.employer();
        ContributionOffice.of("360424").worker(employer, "2007-01-01", "pension");
        QuarkusTransaction.begin();
        try {
            locks.hold("bills of 360424");

            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        sql.update("set local lock_timeout = '50ms'");
                        toBill.stated("360423", List.of(employer), 2007);
                    }))
                    .hasStackTraceContaining("lock timeout");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<String> toBill(String employer) {
        return office.agency
                .clerk()
                .get(TO_BILL + "?region=360423&payer=" + employer)
                .jsonPath()
                .getList("items.month");
    }

    @Test
    void a_month_is_billed_from_its_first_day_on() {
        office.agency
                .clerk()
                .post(RUNS, office.run("2007-07"))
                .statusCode(422)
                .body("code", equalTo("month-not-begun"));
    }
}
