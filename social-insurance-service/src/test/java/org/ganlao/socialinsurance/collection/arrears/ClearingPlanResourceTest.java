package org.ganlao.socialinsurance.collection.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.collection.base.ContributionOffice.PLANS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.base.ContributionOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is 30 June 2007. One worker on 2,000 yuan: 560.00 are overdue for January, 560.00 for February. */
@QuarkusTest
class ClearingPlanResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    private final ContributionOffice office = ContributionOffice.of("360426");
    private String employer;

    @BeforeEach
    void billTwoMonths() {
        employer = office.agency.employer();
        office.declares(employer, office.worker(employer, "2007-01-01", "pension"), "2000.00");
        office.billed("2007-01");
        office.billed("2007-02");
    }

    @Test
    void a_plan_says_what_is_paid_and_by_how_much_it_is_behind() {
        // Given
        Map<String, Object> early = Agency.with(
                office.plan(employer, "2007-05-31", "700.00", "2007-07-31", "420.00"), "agreedOn", "2007-04-30");
        String id = office.inspector().made(PLANS, early).getString("id");

        // When
        office.agency.booked(office.agency.receipt(employer, Agency.line("pension", "600.00")));

        // Then
        office.agency
                .clerk()
                .get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("amount", equalTo("1120.00"))
                .body("paid", equalTo("600.00"))
                .body("planned", equalTo("700.00"))
                .body("behind", equalTo("100.00"));
        office.agency.clerk().get(PLANS + "?region=360426").then().body("items.id", hasItem(id));
        office.inspector()
                .change(PLANS + "/" + id + "/annulment", 1, Map.of("reason", "另行签订"))
                .statusCode(200);
        assertThat(FACTS.of(id, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void what_cannot_be_agreed_is_refused() {
        refuses(office.plan(employer, "2007-07-31", "1119.99"), 422, "plan-not-the-arrears");
        refuses(office.plan(employer, "2007-06-30", "1120.00"), 422, "plan-days");
        refuses(office.plan(employer, "2007-07-31", "560.00", "2007-07-31", "560.00"), 422, "plan-days");
        refuses(office.plan(employer, "2007-07-31", "1120.00", "2007-08-31", "0.00"), 422, "instalment-not-positive");
        refuses(office.plan(office.agency.employer(), "2007-07-31", "1.00"), 422, "nothing-overdue");
        office.inspector().made(PLANS, office.plan(employer, "2007-07-31", "1120.00"));
        refuses(office.plan(employer, "2007-08-31", "1120.00"), 409, "plan-stands");
    }

    private void refuses(Map<String, Object> plan, int status, String code) {
        office.inspector().post(PLANS, plan).statusCode(status).body("code", equalTo(code));
    }
}
