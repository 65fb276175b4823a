package org.ganlao.socialinsurance.pooling;

import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.pooling.PoolingOffice.BUDGETS;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.fund.FundIncome;
import org.ganlao.socialinsurance.fund.Funds;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PoolingBudgetTest {

    @Inject
    Funds funds;

    private final PoolingOffice yongxin = PoolingOffice.of("360830");

    @Test
    void a_year_is_settled_by_what_the_books_say() {
        // Given
        received("360830", LocalDate.of(2006, 3, 20), "9500.00");
        received("360830", LocalDate.of(2007, 1, 5), "700.00");
        received("360829", LocalDate.of(2006, 3, 20), "800.00");
        String at = yongxin.proposed(2006);
        yongxin.clerk
                .change(at + "/settlement-claim", 1, "")
                .statusCode(409)
                .body("code", equalTo("budget-in-another-state"));
        yongxin.sameAsClerk.change(at + "/approval", 1, "").statusCode(409).body("code", equalTo("proposed-by-you"));
        yongxin.reviewer
                .change(at + "/approval", 1, "")
                .statusCode(200)
                .body("planned.gap", equalTo("3000.00"))
                .body("planned.province", equalTo("1800.00"))
                .body("planned.city", equalTo("600.00"))
                .body("planned.county", equalTo("600.00"));

        // When
        yongxin.clerk
                .change(at + "/settlement-claim", 2, "")
                .statusCode(200)
                .body("actual.contributions", equalTo("9500.00"))
                .body("actual.gap", equalTo("0.00"));

        // Then
        yongxin.sameAsClerk.change(at + "/settlement", 3, "").statusCode(409).body("code", equalTo("claimed-by-you"));
        received("360830", LocalDate.of(2006, 12, 31), "0.01");
        yongxin.reviewer.change(at + "/settlement", 3, "").statusCode(409).body("code", equalTo("books-changed"));
        yongxin.clerk.change(at + "/settlement-claim", 3, "").statusCode(200);
        yongxin.reviewer.change(at + "/settlement", 4, "").statusCode(200).body("state", equalTo("settled"));
    }

    @Test
    void a_county_has_one_budget_a_year_and_settles_it_after_the_year() {
        String at = yongxin.proposed(2007);
        yongxin.reviewer.change(at + "/approval", 1, "").statusCode(200);
        yongxin.clerk
                .change(at + "/settlement-claim", 2, "")
                .statusCode(422)
                .body("code", equalTo("budget-year-not-over"));
        yongxin.clerk.post(BUDGETS, yongxin.budget(2007)).statusCode(409).body("code", equalTo("budget-stated"));
        yongxin.clerk
                .post(BUDGETS, with(yongxin.budget(2030), "benefits", "-1.00"))
                .statusCode(422)
                .body("code", equalTo("below-nothing"));
    }

    private void received(String county, LocalDate on, String amount) {
        QuarkusTransaction.requiringNew()
                .run(() -> funds.receive(
                        Insurance.PENSION, county, FundIncome.CONTRIBUTION, UUID.randomUUID(), on, Money.of(amount)));
    }
}
