package org.ganlao.socialinsurance.benefit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.benefit.safety.SafetyOffice.COVERAGE;
import static org.ganlao.socialinsurance.benefit.safety.SafetyOffice.PREVENTIONS;
import static org.ganlao.socialinsurance.benefit.safety.SafetyOffice.SITES;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.Test;

/** In Guixi city, whose sites no other test touches. */
@QuarkusTest
class SafetyResourceTest {

    private static final String GUIXI = "360681";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    private final SafetyOffice guixi = SafetyOffice.of(GUIXI);

    @Test
    void the_coverage_of_the_sites_follows_from_their_workers() {
        // Given
        String first = guixi.registered(300, 150);
        guixi.registered(100, 100);
        guixi.clerk()
                .post(SITES, guixi.site(10, 11))
                .statusCode(422)
                .body("code", equalTo("more-insured-than-workers"));

        // Then
        guixi.clerk()
                .get(COVERAGE + "/" + GUIXI)
                .then()
                .body("sites", equalTo(2))
                .body("wholly", equalTo(1))
                .body("percent", equalTo(62.5f));

        // When
        guixi.clerk()
                .change(first + "/headcount", 1, Map.of("workers", 300, "insured", 300))
                .statusCode(200);
        guixi.clerk()
                .change(first + "/closure", 2, Map.of("on", "2007-02-28"))
                .statusCode(422)
                .body("code", equalTo("closed-before-it-began"));
        guixi.clerk().change(first + "/closure", 2, Map.of("on", "2007-06-20")).statusCode(200);
        guixi.clerk()
                .change(first + "/closure", 3, Map.of("on", "2007-06-21"))
                .statusCode(409)
                .body("code", equalTo("site-closed"));

        // Then
        guixi.clerk()
                .asking()
                .queryParam("on", "2007-06-20")
                .get(COVERAGE + "/" + GUIXI)
                .then()
                .body("sites", equalTo(2))
                .body("percent", equalTo(100.0f));
        guixi.clerk().get(COVERAGE + "/" + GUIXI).then().body("sites", equalTo(1));
        assertThat(FACTS.of(first.substring(first.lastIndexOf('/') + 1), 3))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void prevention_is_paid_by_two_persons_out_of_the_balance_and_comes_back_with_its_annulment() {
        // Given
        new FundDesk().brings("injury", GUIXI, "1000.00");
        guixi.clerk()
                .post(PREVENTIONS, guixi.prevention("0.00"))
                .statusCode(422)
                .body("code", equalTo("nothing-to-spend"));
        String prevention = guixi.proposed("800.00");

        // When
        guixi.approve(prevention).statusCode(200).body("state", equalTo("paid"));

        // Then
        guixi.approve(guixi.proposed("800.00")).statusCode(422).body("code", equalTo("balance-too-low"));
        guixi.clerk().get(COVERAGE + "/" + GUIXI).then().body("prevention", equalTo("800.00"));

        // When
        Desk.of(Tokens.of("supervisor").in(GUIXI))
                .change(prevention + "/annulment", 2, Map.of("reason", "培训取消"))
                .statusCode(200);

        // Then
        guixi.clerk().get(COVERAGE + "/" + GUIXI).then().body("prevention", equalTo("0.00"));
        assertThat(FACTS.of(prevention.substring(prevention.lastIndexOf('/') + 1), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }
}
