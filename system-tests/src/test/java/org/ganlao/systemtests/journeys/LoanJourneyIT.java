package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Movement;
import org.ganlao.systemtests.PlanFigures.Figure;
import org.ganlao.systemtests.PlanFigures.Reading;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A credit community of thirty is lent 20,000 yuan each at once (整贷整还), for two months at 5.58 %; a small enterprise gets
 * 300,000 for a year at 6.12 %. By actual days ÷ 360 each of the thirty owes 182.90 of interest after 59 days, and 46.50 more
 * after ten days in arrears at one and a half times the rate. The enterprise owes 3,519.00 at the end of the quarter's 69 days.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class LoanJourneyIT {

    private static final String JINXIAN = "360124";
    private static final List<String> LEVELS = List.of(JINXIAN, "360100", "360000");

    private static final int COMMUNITY = 30;
    private static final String DISBURSED = "2007-01-10";
    private static final String MATURITY = "2007-03-10";
    private static final String OWED = "20182.90";
    private static final String QUARTERS_END = "2007-03-20";
    private static final String OWED_IN_ARREARS = "20229.40";

    @Test
    void most_repay_two_default_and_the_fund_gets_one_of_them_back(Platform platform) {
        Movement movement = Movement.in(platform.plan(), LEVELS);
        LoanCentre centre = new LoanCentre(platform.frontDoor(), JINXIAN);
        centre.open("200000.00");

        List<UUID> loans = Stream.generate(() -> centre.contracted("individual", "20000.00", 2, "batch"))
                .limit(COMMUNITY)
                .toList();
        assertAllOrNone(centre, loans);
        centre.disbursedTogether("journey-batch", loans, DISBURSED).expect(200);
        UUID enterprise = centre.contracted("small-enterprise", "300000.00", 12, "interest-quarterly");
        centre.disburse(enterprise, DISBURSED);
        assertStanding(centre, "900000.00", "0.00", "4.5");
        assertNothingBeyondTheLeverage(centre);

        loans.subList(2, COMMUNITY).forEach(loan -> centre.repay(loan, MATURITY, OWED));
        assertStanding(centre, "340000.00", "0.00", "1.7");
        centre.repay(enterprise, QUARTERS_END, "3519.00");
        centre.compensate(loans.get(0), QUARTERS_END);
        centre.compensate(loans.get(1), QUARTERS_END);
        assertStanding(centre, "300000.00", "40458.80", "1.5");
        centre.recover(loans.get(0), "2007-03-28", OWED_IN_ARREARS);

        assertStanding(centre, "300000.00", OWED_IN_ARREARS, "1.5");
        assertThat(centre.standing().required("compensationRatio").decimalValue())
                .isEqualByComparingTo("0.0632");
        assertThat(centre.book().balance("bank")).isEqualTo("179770.60");
        assertThat(centre.book().balance("claims")).isEqualTo(OWED_IN_ARREARS);
        assertThat(centre.book().kinds())
                .containsEntry("capital", 1L)
                .containsEntry("guarantee", COMMUNITY + 1L)
                .containsEntry("release", (long) COMMUNITY)
                .containsEntry("compensation", 2L)
                .containsEntry("recovery", 1L)
                .hasSize(5);
        centre.book().assertBalanced();
        assertThat(centre.state(loans.get(0))).isEqualTo("settled");
        assertThat(centre.state(loans.get(1))).isEqualTo("compensated");
        assertThat(centre.state(loans.get(2))).isEqualTo("settled");
        assertThat(centre.state(enterprise)).isEqualTo("repaying");

        List<UUID> lent = new ArrayList<>(loans);
        lent.add(enterprise);
        assertTargets(platform, movement, lent);
        assertSubsidy(centre.subsidised(), enterprise);
        assertThat(centre.employmentFund().kinds()).isEqualTo(Map.of("grant", 1L, "payment", 1L));
        assertThat(centre.employmentFund().balance("disbursed")).isEqualTo("6880.70");
        assertThat(centre.employmentFund().balance("cash")).isEqualTo("3119.30");
        centre.employmentFund().assertBalanced();
        Reconciliation.assertEqual(platform.frontDoor());
    }

    /** One of them is not contracted yet. */
    private static void assertAllOrNone(LoanCentre centre, List<UUID> loans) {
        List<UUID> withAnother = new ArrayList<>(loans);
        withAnother.add(centre.investigated("individual", "20000.00", 2, "batch"));

        Answer refused = centre.disbursedTogether("journey-batch-too-early", withAnother, DISBURSED);

        assertThat(refused.isRefusal()).as(refused.body()).isTrue();
        assertThat(loans).allSatisfy(loan -> assertThat(centre.state(loan)).isEqualTo("contracted"));
    }

    /** The fund may guarantee five times its capital: 1,000,000, of which 900,000 are taken. */
    private static void assertNothingBeyondTheLeverage(LoanCentre centre) {
        Answer refused =
                centre.guaranteed(centre.investigated("small-enterprise", "100000.01", 12, "interest-quarterly"));

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().required("code").asText()).isEqualTo("leverage-exceeded");
    }

    private static void assertStanding(LoanCentre centre, String outstanding, String compensated, String leverage) {
        JsonNode standing = centre.standing();
        assertThat(standing.required("outstanding").asText()).isEqualTo(outstanding);
        assertThat(standing.required("compensated").asText()).isEqualTo(compensated);
        assertThat(standing.required("leverage").decimalValue()).isEqualByComparingTo(leverage);
    }

    private static void assertTargets(Platform platform, Movement movement, List<UUID> lent) {
        platform.plan().awaitSettled();
        for (String level : LEVELS) {
            assertThat(movement.of("microloans-issued", level)).as(level).isEqualByComparingTo("900000");
            Figure share = movement.parts("startup-loan-share", level);
            assertThat(share.numerator()).as(level).isEqualByComparingTo("600000");
            assertThat(share.denominator()).as(level).isEqualByComparingTo("900000");
        }
        assertThat(platform.plan().readings("microloans-issued", JINXIAN, "2007-01"))
                .extracting(Reading::factId)
                .containsExactlyInAnyOrderElementsOf(
                        lent.stream().map(UUID::toString).toList());
    }

    /**
     * The whole interest of persons and half of the enterprise's, of what borrowers paid in the quarter, without the two for whom
     * the fund paid, recovered or not: 28 × 182.90 + 1,759.50.
     */
    private static void assertSubsidy(JsonNode claim, UUID enterprise) {
        assertThat(claim.required("state").asText()).isEqualTo("paid");
        assertThat(claim.required("amount").asText()).isEqualTo("6880.70");
        assertThat(claim.required("lines"))
                .hasSize(COMMUNITY - 2 + 1)
                .allSatisfy(line -> assertThat(line.required("amount").asText())
                        .isEqualTo(
                                line.required("loan").asText().equals(enterprise.toString()) ? "1759.50" : "182.90"));
    }
}
