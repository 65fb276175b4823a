package org.ganlao.employment.startup.guaranteefund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.TreeMap;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Pingxiang's Anyuan district, which no other test of guarantee funds uses. */
@QuarkusTest
class GuaranteeResourceTest {

    private static final String ANYUAN = "360302";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String FUND = "org.ganlao.employment.guarantee-fund.";
    private static final String TYPE = "org.ganlao.employment.guarantee-capital.";

    private final GuaranteeOffice office = GuaranteeOffice.of(ANYUAN);

    private static Map<String, String> capitalAdded() {
        Map<String, String> counts = new TreeMap<>(InternalCounts.now().ofRegion(ANYUAN));
        counts.keySet().removeIf(count -> !count.startsWith("guarantee-fund-added"));
        return counts;
    }

    @Test
    void capital_counts_once_another_person_approved_it_and_is_taken_back_by_reversal() {
        // Given
        String fund = office.opens();
        String id = office.proposes(fund, "1000000.00");
        String at = GuaranteeOffice.CAPITAL + "/" + id;
        assertThat(capitalAdded()).isEmpty();

        // When
        Desk.of(Tokens.of("reviewer").as("cashier").in(ANYUAN))
                .change(at + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        office.reviewer.change(at + "/approval", 1, Map.of()).statusCode(200).body("state", equalTo("paid-in"));
        office.reviewer.change(at + "/approval", 2, Map.of()).statusCode(409).body("code", equalTo("already-approved"));

        // Then
        office.reviewer
                .get(GuaranteeOffice.FUNDS + "/" + fund)
                .then()
                .body("capital", equalTo("1000000.00"))
                .body("room", equalTo("5000000.00"))
                .body("outstanding", equalTo("0.00"))
                .body("leverage", equalTo(0f));
        office.reviewer
                .get(GuaranteeOffice.FUNDS + "/" + fund + "/trial-balance?at=2007-01-15")
                .then()
                .body("findAll { it.amount != '0.00' }.account", contains("bank", "capital"));
        office.reviewer
                .get(GuaranteeOffice.FUNDS + "/" + fund + "/trial-balance?at=2007-01-14")
                .then()
                .body("findAll { it.amount != '0.00' }", hasSize(0));
        assertThat(capitalAdded()).containsExactly(Map.entry("guarantee-fund-added 2007-01", "1000000"));

        // When
        office.supervisor
                .change(at + "/annulment", 2, Map.of("reason", "重复登记"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        office.reviewer
                .get(GuaranteeOffice.FUNDS + "/" + fund)
                .then()
                .body("capital", equalTo("0.00"))
                .body("leverage", nullValue());
        office.reviewer
                .get(GuaranteeOffice.FUNDS + "/" + fund + "/ledger")
                .then()
                .body("items.kind", contains("capital-annulled", "capital"));
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "paid-in.v1", TYPE + "annulled.v1");
        assertThat(capitalAdded()).isEmpty();
    }

    @Test
    void a_proposal_that_is_struck_out_was_never_told() {
        String fund = office.opens();
        String id = office.proposes(fund, "500.00");

        office.supervisor
                .change(GuaranteeOffice.CAPITAL + "/" + id + "/annulment", 1, Map.of("reason", "录入有误"))
                .statusCode(200);
        office.reviewer
                .change(GuaranteeOffice.CAPITAL + "/" + id + "/approval", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("record-annulled"));

        assertThat(FACTS.of(id, 0)).isEmpty();
        office.reviewer.get(GuaranteeOffice.CAPITAL + "?fund=" + fund).then().body("items.state", contains("annulled"));
    }

    @Test
    void a_fund_is_corrected_and_closes_after_its_last_posting() {
        // Given
        String fund = office.fundOf("1000.00");
        String at = GuaranteeOffice.FUNDS + "/" + fund;
        Map<String, String> renamed = Map.of("reason", "更名", "name", "安源区担保基金", "agency", "安源区担保中心");

        // When
        office.supervisor
                .change(at + "/corrections", 1, renamed)
                .statusCode(200)
                .body("name", equalTo("安源区担保基金"));
        office.supervisor
                .change(at + "/corrections", 2, renamed)
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        closes(at, "2007-01-15").statusCode(422).body("code", equalTo("fund-posted-since"));
        closes(at, "2007-01-16").statusCode(200).body("closedOn", equalTo("2007-01-16"));
        office.supervisor
                .change(at + "/closing", 3, Map.of("closedOn", "2007-02-01"))
                .statusCode(409)
                .body("code", equalTo("fund-closed"));

        // Then
        Map<String, Object> late = office.capital(fund, "1000.00");
        late.put("paidOn", "2007-01-16");
        office.cashier.post(GuaranteeOffice.CAPITAL, late).statusCode(409).body("code", equalTo("fund-closed"));
        office.proposes(fund, "1000.00");
        assertThat(FACTS.of(fund, 3))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(FUND + "opened.v1", FUND + "corrected.v1", FUND + "closed.v1");
    }

    private ValidatableResponse closes(String at, String day) {
        return office.supervisor.change(at + "/closing", 2, Map.of("closedOn", day));
    }
}
