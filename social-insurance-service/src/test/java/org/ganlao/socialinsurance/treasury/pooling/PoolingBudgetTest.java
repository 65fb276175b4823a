package org.ganlao.socialinsurance.treasury.pooling;

import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.treasury.pooling.PoolingOffice.BUDGETS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.ganlao.socialinsurance.treasury.fund.FundExpense;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PoolingBudgetTest {

    @Inject
    Funds funds;

    private static final String WANAN = "360828";

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

    /** Of the gap of 3,000 the province bears 1,800 and the city 600. */
    @Test
    void each_part_of_a_settled_gap_is_moved_once_by_a_fund_operation_of_two_persons() {
        // Given
        FundDesk desk = new FundDesk();
        desk.brings("pension", WANAN, "12000.00");
        desk.subsidises("pension", "360000", "1800.00");
        received(WANAN, LocalDate.of(2006, 3, 20), "9000.00");
        QuarkusTransaction.requiringNew()
                .run(() -> funds.pay(
                        Insurance.PENSION,
                        WANAN,
                        FundExpense.BENEFIT,
                        UUID.randomUUID(),
                        LocalDate.of(2006, 12, 20),
                        Money.of(12000)));
        PoolingOffice wanan = PoolingOffice.of(WANAN);
        String at = wanan.proposed(2006);
        wanan.reviewer.change(at + "/approval", 1, "").statusCode(200);
        wanan.clerk.change(at + "/settlement-claim", 2, "").statusCode(200).body("actual.gap", equalTo("3000.00"));
        Map<String, Object> province = desk.settling(WANAN, at, "province", "1800.00");
        province.put("kind", "adjustment");
        province.put("giver", "360000");
        desk.refuses(province, 422, "nothing-settled");
        wanan.reviewer.change(at + "/settlement", 3, "").statusCode(200);

        // When
        String moved = desk.moves(province);

        // Then
        desk.refuses(with(province, "sourceRef", "again"), 409, "part-moved-already");
        desk.refuses(desk.settling(WANAN, at, "city", "600.01"), 422, "not-the-part-settled");
        desk.moves(desk.settling(WANAN, at, "city", "600.00"));
        wanan.clerk
                .get(at)
                .then()
                .body("moved.province", equalTo(moved))
                .body("moved.city", notNullValue())
                .body("moved.county", nullValue());
        wanan.sameAsClerk
                .change(at + "/annulment", 4, Map.of("reason", "重编"))
                .statusCode(409)
                .body("code", equalTo("settlement-moved"));
    }

    private void received(String county, LocalDate on, String amount) {
        QuarkusTransaction.requiringNew()
                .run(() -> funds.receive(
                        Insurance.PENSION, county, FundIncome.CONTRIBUTION, UUID.randomUUID(), on, Money.of(amount)));
    }
}
