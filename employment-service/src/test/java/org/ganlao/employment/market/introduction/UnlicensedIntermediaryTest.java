package org.ganlao.employment.market.introduction;

import static org.awaitility.Awaitility.await;
import static org.ganlao.employment.market.introduction.IntroductionOffice.INTRODUCTIONS;
import static org.ganlao.employment.market.introduction.IntroductionOffice.subsidyRequest;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.ContractSamples;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ForeignEvents;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** An agency that labour inspection found to work without a licence. */
@QuarkusTest
class UnlicensedIntermediaryTest {

    private static final ForeignEvents LABOR_RIGHTS = ForeignEvents.of("labor-rights");
    private static final String TYPE = "org.ganlao.labor-rights.labour-violation.%s.v1";

    @Inject
    Sql sql;

    private final IntroductionOffice office = IntroductionOffice.of("360102");
    private final UUID violation = UUID.randomUUID();

    @Test
    void what_an_unlicensed_intermediary_claims_is_refused_until_it_is_put_right_in_whatever_order_that_is_heard() {
        // Given
        String agency = office.agency();
        String organisation =
                office.desk.get("/v1/introduction-agencies/" + agency).path("agency.organisation");
        String id = office.placesByIntroduction(office.registered(), office.vacancyOf(1), agency, "2008-03-09");

        // When
        says("found", organisation);

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> heard() == 1);
        office.desk
                .post(INTRODUCTIONS + "/" + id + "/subsidy-claims", subsidyRequest())
                .statusCode(409)
                .body("code", equalTo("agency-found-unlicensed"));

        // When it is put right, and what was found is told again
        says("changed", organisation);
        says("found", organisation);

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> heard() == 2);
        office.claims(id);
    }

    @Test
    void what_was_claimed_before_it_was_found_is_not_approved_until_the_finding_is_struck_out() {
        // Given
        String agency = office.agency();
        String organisation =
                office.desk.get("/v1/introduction-agencies/" + agency).path("agency.organisation");
        String approval = "/v1/support-claims/"
                + office.claims(
                        office.placesByIntroduction(office.registered(), office.vacancyOf(1), agency, "2008-03-09"))
                + "/approval";
        Desk reviewer = Desk.of(Tokens.of("reviewer").in("360102"));

        // When
        says("found", organisation);
        await().atMost(Duration.ofSeconds(30)).until(() -> heard() == 1);

        // Then
        reviewer.change(approval, 1, Map.of()).statusCode(409).body("code", equalTo("agency-found-unlicensed"));

        // When the case of the finding is handed over
        says("annulled", organisation);
        await().atMost(Duration.ofSeconds(30)).until(() -> heard() > 1);

        // Then
        reviewer.change(approval, 1, Map.of()).statusCode(200);
    }

    private long heard() {
        return sql.one(
                        "select version from found_unlicensed where violation = ?",
                        row -> row.number("version"),
                        violation)
                .orElse(0L);
    }

    private void says(String verb, String organisation) {
        String type = TYPE.formatted(verb);
        ObjectNode fact = (ObjectNode) ContractSamples.of(type).sample();
        fact.put("factId", violation.toString());
        fact.put("kind", "unlicensed-intermediary");
        fact.put("employer", organisation);
        LABOR_RIGHTS.say(UUID.randomUUID(), type, fact);
    }
}
