package org.ganlao.socialinsurance.benefit.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.line;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.benefit.medical.AdjustmentDesk.ADJUSTMENTS;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. A county pays 5 % of its contributions in and draws 80 % of a shortfall. */
@QuarkusTest
class AdjustmentTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");
    private static final String SHANGRAO = "361100";
    private static final String COUNTY = "361121";
    private static final String SHORT_COUNTY = "361122";

    private final AdjustmentDesk shangrao = new AdjustmentDesk(SHANGRAO);
    private final FundDesk funds = new FundDesk();

    @Test
    void a_county_pays_its_share_in_and_another_draws_it_when_it_falls_short() {
        // Given
        Agency county = Agency.of(COUNTY);
        county.booked(county.receipt(county.employer(), line("medical", "100000.00")));
        funds.brings("medical", COUNTY, "9000.00");
        Money before = funds.balance("medical", COUNTY, "payment-account");
        Money cityBefore = funds.balance("medical", SHANGRAO, "income-account");

        // When
        Map<String, Object> payIn = shangrao.payIn(COUNTY, 2007, 1);
        String at = shangrao.proposed(payIn);
        Desk.of(Tokens.of("reviewer").in(SHANGRAO).as("cashier"))
                .change(at + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        shangrao.reviewer
                .change(at + "/approval", 1, Map.of())
                .statusCode(200)
                .body("basis", equalTo("100000.00"))
                .body("amount", equalTo("5000.00"));

        // Then: posted in both books
        assertThat(before.minus(funds.balance("medical", COUNTY, "payment-account")))
                .isEqualTo(Money.of("5000.00"));
        assertThat(funds.balance("medical", SHANGRAO, "income-account").minus(cityBefore))
                .isEqualTo(Money.of("5000.00"));
        refuses(with(payIn, "sourceRef", "again " + at), 409, "quarter-adjusted");

        // And: another draws what is there, and no more
        funds.brings("medical", SHANGRAO, "9000.00");
        String tooMuch = shangrao.proposed(shangrao.draw(SHORT_COUNTY, 2006, 4, "6250.01"));
        shangrao.reviewer
                .change(tooMuch + "/approval", 1, Map.of())
                .statusCode(422)
                .body("code", equalTo("adjustment-fund-too-low"));
        String draw = shangrao.proposed(shangrao.draw(SHORT_COUNTY, 2007, 1, "6250.00"));
        shangrao.reviewer
                .change(draw + "/approval", 1, Map.of())
                .statusCode(200)
                .body("amount", equalTo("5000.00"));

        // And: what is drawn is not taken back from the city
        shangrao.supervisor
                .change(at + "/annulment", 2, MISTAKE)
                .statusCode(422)
                .body("code", equalTo("adjustment-fund-too-low"));

        // And: taken back, the fund is as before
        shangrao.supervisor.change(draw + "/annulment", 2, MISTAKE).statusCode(200);
        shangrao.supervisor.change(at + "/annulment", 2, MISTAKE).statusCode(200);
        assertThat(funds.balance("medical", COUNTY, "payment-account")).isEqualTo(before);
        assertThat(FACTS.of(draw.substring(ADJUSTMENTS.length() + 1), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.social-insurance.medical-adjustment.posted.v1",
                        "org.ganlao.social-insurance.medical-adjustment.annulled.v1");
    }

    @Test
    void what_cannot_be_adjusted_is_refused() {
        Map<String, Object> good = shangrao.draw("361124", 2007, 1, "10.00");

        refuses(with(good, "county", "360202"), 422, "county-of-the-city");
        refuses(with(good, "quarter", 2), 422, "quarter-goes-on");
        refuses(with(good, "shortfall", null), 422, "shortfall-of-a-draw");
        refuses(with(good, "shortfall", "0.00"), 422, "nothing-to-adjust");
        refuses(shangrao.payIn("361124", 2001, 1), 422, "nothing-to-adjust");
    }

    @Test
    void a_city_that_pools_the_insurance_itself_adjusts_nothing() {
        String from = "2006-01-01";
        Desk province = Desk.of(Tokens.of("supervisor").in("360000"));
        province.made(
                "/v1/pooling-levels",
                Map.of(
                        "sourceRef",
                        "pools " + UUID.randomUUID(),
                        "region",
                        "360200",
                        "insurance",
                        "medical",
                        "level",
                        "municipal",
                        "from",
                        from,
                        "document",
                        "府发〔2006〕31号",
                        "moveBalance",
                        false));
        Map<String, Object> draw = with(shangrao.draw("360202", 2007, 1, "10.00"), "city", "360200");

        Desk.of(Tokens.of("cashier").in("360200"))
                .post(ADJUSTMENTS, draw)
                .statusCode(422)
                .body("code", equalTo("pooled-by-the-city"));
    }

    private void refuses(Map<String, Object> adjustment, int status, String code) {
        shangrao.cashier.post(ADJUSTMENTS, adjustment).statusCode(status).body("code", equalTo(code));
    }
}
