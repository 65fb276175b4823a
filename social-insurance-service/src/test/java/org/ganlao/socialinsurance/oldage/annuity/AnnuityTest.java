package org.ganlao.socialinsurance.oldage.annuity;

import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.oldage.annuity.AnnuityOffice.PAYOUTS;
import static org.ganlao.socialinsurance.oldage.annuity.AnnuityOffice.PLANS;
import static org.ganlao.socialinsurance.oldage.annuity.AnnuityOffice.payout;
import static org.ganlao.socialinsurance.oldage.annuity.AnnuityOffice.sheet;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AnnuityTest {

    private final AnnuityOffice xinjian = AnnuityOffice.of("360122");
    private final String number = ResidentNumbers.next();

    @Test
    void what_is_paid_in_is_paid_out_once_after_a_ground_for_it() {
        // Given
        String plan = xinjian.opened();
        xinjian.clerk
                .change(plan + "/contributions", 2, sheet(number, "2007-03"))
                .statusCode(200);
        xinjian.clerk
                .change(plan + "/contributions", 3, sheet(number, "2007-04"))
                .statusCode(200);

        // When
        xinjian.clerk
                .post(PAYOUTS, payout(plan, number, "retired", "360.00"))
                .statusCode(422)
                .body("code", equalTo("not-yet-paid-out"));
        xinjian.clerk
                .post(PAYOUTS, payout(plan, number, "died", "360.00"))
                .statusCode(422)
                .body("code", equalTo("not-yet-paid-out"));
        String part = PAYOUTS + "/"
                + xinjian.clerk
                        .made(PAYOUTS, payout(plan, number, "emigrated", "160.00"))
                        .getString("id");

        // Then
        xinjian.clerk
                .post(PAYOUTS, payout(plan, number, "emigrated", "200.01"))
                .statusCode(422)
                .body("code", equalTo("not-in-the-account"));
        xinjian.clerk.post(PAYOUTS, payout(plan, number, "emigrated", "200.00")).statusCode(201);
        xinjian.reviewer.change(part + "/approval", 1, "").statusCode(200);
        xinjian.reviewer
                .get(plan)
                .then()
                .body("persons", equalTo(1))
                .body("byEmployer", equalTo("240.00"))
                .body("byPersons", equalTo("120.00"))
                .body("paidOut", equalTo("160.00"));
        xinjian.supervisor
                .change(part + "/annulment", 2, Map.of("reason", "误登"))
                .statusCode(200);
        xinjian.clerk.post(PAYOUTS, payout(plan, number, "emigrated", "160.00")).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "employerRate, 8.3333, 201,",
        "employerRate, 8.3334, 422, rate-too-high",
        "personRate, 8.6666, 201,",
        "personRate, 8.6667, 422, rate-too-high",
        "employerRate, 0, 422, rate-below-nothing",
        "personRate, -0.01, 422, rate-below-nothing"
    })
    void an_employer_pays_at_most_a_month_of_wages_a_year_and_both_at_most_two(
            String field, double rate, int status, String code) {
        xinjian.clerk
                .post(PLANS, with(xinjian.plan(), field, rate))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void nothing_is_paid_into_a_plan_that_is_not_open_nor_beyond_it_nor_twice() {
        String plan = xinjian.filed();
        xinjian.clerk
                .change(plan + "/contributions", 1, sheet(number, "2007-03"))
                .statusCode(409)
                .body("code", equalTo("plan-not-open"));
        xinjian.reviewer.change(plan + "/approval", 1, "").statusCode(200);
        Map<?, ?> line = (Map<?, ?>) ((List<?>) sheet(number, "2007-03").get("lines")).get(0);
        Map<String, Object> more = Map.of(
                "person", line.get("person"), "wage", "1500.00", "employerPart", "120.01", "personPart", "60.00");
        xinjian.clerk
                .change(plan + "/contributions", 2, with(sheet(number, "2007-03"), "lines", List.of(more)))
                .statusCode(422)
                .body("code", equalTo("more-than-the-plan"));
        xinjian.clerk
                .change(plan + "/contributions", 2, sheet(number, "2007-03"))
                .statusCode(200);
        xinjian.clerk
                .change(plan + "/contributions", 3, sheet(number, "2007-03"))
                .statusCode(409)
                .body("code", equalTo("month-paid-in"));
    }

    @Test
    void an_employer_has_one_plan_until_it_is_closed() {
        Map<String, Object> request = xinjian.plan();
        String plan = PLANS + "/" + xinjian.clerk.made(PLANS, request).getString("id");
        Map<String, Object> another = with(xinjian.plan(), "employer", request.get("employer"));
        xinjian.clerk.post(PLANS, another).statusCode(409).body("code", equalTo("plan-filed"));
        xinjian.reviewer.change(plan + "/approval", 1, "").statusCode(200);
        xinjian.supervisor
                .change(plan + "/closure", 2, Map.of("on", "2007-02-28"))
                .statusCode(422)
                .body("code", equalTo("closed-before-filed"));
        xinjian.supervisor
                .change(plan + "/closure", 2, Map.of("on", "2007-06-30"))
                .statusCode(200)
                .body("state", equalTo("closed"));
        xinjian.clerk.post(PLANS, another).statusCode(201);
    }
}
