package org.ganlao.socialinsurance.benefit.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CadrePoolTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String OVERSPENDS = "/v1/cadre-overspends";
    private static final String RECEIPTS = "/v1/cadre-receipts";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");

    private final MedicalDesk jinxian = MedicalDesk.of("360124");

    @Test
    void an_earlier_years_overspend_is_paid_by_its_payers_and_no_more_than_they_owe() {
        // Given
        Map<String, Object> stated = jinxian.overspend(2005);
        String id = jinxian.clerk.made(OVERSPENDS, stated).getString("id");
        Map<String, Object> paid = with(jinxian.cadreReceipt("county", "30000.00"), "overspend", id);
        refuses(paid, 409, "overspend-not-approved");
        jinxian.clerk
                .post(OVERSPENDS, with(stated, "sourceRef", "another " + id))
                .statusCode(409)
                .body("code", equalTo("overspend-known"));
        jinxian.reviewer
                .change(OVERSPENDS + "/" + id + "/approval", 1, Map.of())
                .statusCode(200);

        // When
        refuses(with(paid, "amount", "30000.01"), 422, "not-so-much-owed");
        String receipt = jinxian.cashier.made(RECEIPTS, paid).getString("id");

        // Then
        jinxian.clerk
                .get(OVERSPENDS + "/" + id)
                .then()
                .body("shares.payer", contains("province", "county"))
                .body("shares.owed", contains("20000.00", "0.00"));
        jinxian.clerk
                .change(OVERSPENDS + "/" + id + "/annulment", 2, MISTAKE)
                .statusCode(409)
                .body("code", equalTo("overspend-in-use"));
        jinxian.reviewer
                .change(RECEIPTS + "/" + receipt + "/annulment", 1, MISTAKE)
                .statusCode(200);
        jinxian.clerk.change(OVERSPENDS + "/" + id + "/annulment", 2, MISTAKE).statusCode(200);
        assertThat(FACTS.of(receipt, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.social-insurance.cadre-overspend.approved.v1",
                        "org.ganlao.social-insurance.cadre-overspend.annulled.v1");
    }

    @Test
    void what_cannot_be_received_or_borne_is_refused() {
        refuses(jinxian.cadreReceipt("county", "0.00"), 422, "share-not-positive");
        refuses(jinxian.cadreReceipt("employer", "1.00"), 422, "employer-of-the-payer");
        jinxian.clerk
                .post(
                        OVERSPENDS,
                        with(
                                jinxian.overspend(2003),
                                "shares",
                                List.of(
                                        Map.of("payer", "county", "amount", "1.00"),
                                        Map.of("payer", "county", "amount", "2.00"))))
                .statusCode(422)
                .body("code", equalTo("payer-twice"));
    }

    private void refuses(Map<String, Object> receipt, int status, String code) {
        jinxian.cashier.post(RECEIPTS, receipt).statusCode(status).body("code", equalTo(code));
    }
}
