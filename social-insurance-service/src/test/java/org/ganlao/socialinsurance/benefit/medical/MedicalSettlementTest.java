package org.ganlao.socialinsurance.benefit.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.benefit.medical.MedicalDesk.SETTLEMENTS;
import static org.ganlao.socialinsurance.benefit.medical.MedicalDesk.costs;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. Each hospital is owed 2 924.85 for one retiree's stay. */
@QuarkusTest
class MedicalSettlementTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");
    private static final Map<String, String> PAID = Map.of("on", "2007-06-25");

    private final MedicalDesk donghu = MedicalDesk.of("360102");
    private final FundDesk funds = new FundDesk();

    @Test
    void what_a_hospital_is_owed_less_the_deduction_is_approved_by_another_person_and_paid_once() {
        // Given
        donghu.fill("medical", "5000.00");
        Map<String, Object> settlement = with(donghu.owedSettlement("pooled"), "deduction", "24.85");
        settlement.put("deductedBecause", "超范围用药");
        String at = donghu.proposed(settlement);
        Money before = funds.balance("medical", "360102", "payment-account");

        // When
        Desk.of(Tokens.of("reviewer").in("360102").as("clerk"))
                .change(at + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        donghu.cashier
                .change(at + "/payment", 1, PAID)
                .statusCode(409)
                .body("code", equalTo("settlement-in-another-state"));
        donghu.reviewer.change(at + "/approval", 1, Map.of()).statusCode(200);
        donghu.cashier.change(at + "/payment", 2, PAID).statusCode(200).body("payable", equalTo("2900.00"));
        donghu.cashier.change(at + "/payment", 3, PAID).statusCode(409);

        // Then
        assertThat(before.minus(funds.balance("medical", "360102", "payment-account")))
                .isEqualTo(Money.of("2900.00"));
        refuses(donghu.settlement((String) settlement.get("provider"), "pooled"), 409, "nothing-to-settle");
        donghu.clerk.change(at + "/annulment", 3, MISTAKE).statusCode(409);
        assertThat(FACTS.of(id(at), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.social-insurance.medical-settlement.approved.v1",
                        "org.ganlao.social-insurance.medical-settlement.paid.v1");
    }

    @Test
    void a_bill_corrected_after_its_settlement_lessens_the_next() {
        // Given
        String provider = donghu.provider("third");
        String retiree = donghu.retiree();
        String first = donghu.approved(
                donghu.onAccount(donghu.bill(retiree, provider, "inpatient", "2007-04-10", "2007-04-20", "5000.00")));
        MedicalDesk.enteredInMay(provider);
        donghu.proposed(donghu.settlement(provider, "pooled"));

        // When: 1 000.00 less are paid 850.00 less of; the second stay's deductible is 80 % of the first
        donghu.reviewer
                .change(first + "/corrections", 2, Map.of("costs", costs("4000.00"), "reason", "复核"))
                .statusCode(200);
        donghu.approved(
                donghu.onAccount(donghu.bill(retiree, provider, "inpatient", "2007-05-10", "2007-05-20", "5000.00")));
        MedicalDesk.enteredInMay(provider);

        // Then: 85 % of 3 752.80 are 3 189.88
        String next = donghu.proposed(donghu.settlement(provider, "pooled"));
        assertThat(donghu.read(next).getString("total")).isEqualTo("2339.88");
    }

    @Test
    void an_annulled_settlement_leaves_its_bills_to_the_next() {
        Map<String, Object> settlement = donghu.owedSettlement("pooled");
        String at = donghu.proposed(settlement);
        donghu.reviewer.change(at + "/approval", 1, Map.of()).statusCode(200);

        donghu.clerk.change(at + "/annulment", 2, MISTAKE).statusCode(200);

        donghu.proposed(with(settlement, "sourceRef", "again " + at));
        assertThat(FACTS.of(id(at), 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_deduction_is_a_part_of_what_is_owed_and_has_a_reason() {
        Map<String, Object> good = donghu.owedSettlement("pooled");
        Map<String, Object> explained = new HashMap<>(with(good, "deductedBecause", "超范围用药"));

        refuses(with(explained, "deduction", "2924.85"), 422, "deduction-too-high");
        refuses(with(explained, "deduction", "-0.01"), 422, "deduction-too-high");
        refuses(explained, 422, "deduction-unexplained");
        refuses(with(good, "month", "2007-06"), 422, "month-goes-on");
    }

    @Test
    void a_retired_cadres_bill_is_paid_whole_out_of_a_pool_of_its_own_while_that_has_the_money() {
        // Given
        Map<String, Object> settlement = donghu.owedSettlement("cadres");
        String at = donghu.proposed(settlement);
        assertThat(donghu.read(at).getString("payable")).isEqualTo("5000.00");
        donghu.reviewer.change(at + "/approval", 1, Map.of()).statusCode(200);
        donghu.cashier.change(at + "/payment", 2, PAID).statusCode(422).body("code", equalTo("balance-too-low"));

        // When
        donghu.cadresReceive("5000.00");

        // Then
        donghu.cashier.change(at + "/payment", 2, PAID).statusCode(200);
    }

    private void refuses(Map<String, Object> settlement, int status, String code) {
        donghu.clerk.post(SETTLEMENTS, settlement).statusCode(status).body("code", equalTo(code));
    }

    private static String id(String at) {
        return at.substring(SETTLEMENTS.length() + 1);
    }
}
