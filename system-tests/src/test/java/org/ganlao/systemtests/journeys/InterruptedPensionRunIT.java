package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ResidentNumbers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The service loses its power while a county pays the pensions of forty persons, one posting for each. */
@Order(4)
@ExtendWith(PlatformExtension.class)
class InterruptedPensionRunIT {

    private static final String LEAN = "361024";
    private static final String SERVICE = "/api/insurance/v1";
    private static final int PENSIONERS = 40;

    @Test
    void is_taken_up_again_and_pays_every_pension_once(Platform platform) {
        // Given
        InsuranceFund fund = new InsuranceFund(platform.frontDoor(), "pension", LEAN);
        fund.does("fiscal-subsidy", "1000000.00", "0.00", "2007-03-01");
        fund.does("appropriation", "1000000.00", "0.00", "2007-03-02");
        for (int nth = 0; nth < PENSIONERS; nth++) {
            retires(platform.frontDoor(), nth);
        }
        UUID run = fund.assembled("pension", "2007-03", "2007-03-10");
        JsonNode open = fund.run(run).required("open");
        assertThat(open.required("payments").asInt()).isEqualTo(PENSIONERS);

        // When
        fund.approves(run);
        JsonNode underWay = fund.run(run);
        while (underWay.at("/paid/payments").asInt() == 0) {
            underWay = fund.run(run);
        }
        assertThat(underWay.required("state").asText()).as(underWay.toString()).isEqualTo("paying");
        platform.kill(Part.INSURANCE);
        platform.startAgain(Part.INSURANCE);
        JsonNode finished = fund.awaits(run, "finished");

        // Then
        assertThat(finished.at("/paid/payments").asInt()).isEqualTo(PENSIONERS);
        assertThat(finished.at("/open/payments").asInt()).isZero();
        BigDecimal paid = new BigDecimal(finished.at("/paid/amount").asText());
        assertThat(paid).isEqualByComparingTo(open.required("amount").asText());
        assertThat(new BigDecimal(fund.book().balance("expense/benefit"))).isEqualByComparingTo(paid);
        assertThat(new BigDecimal(fund.book().balance("payment-account")))
                .isEqualByComparingTo(new BigDecimal("1000000.00").subtract(paid));
        fund.book().assertBalanced();
        UUID again = fund.assembled("pension", "2007-03", "2007-03-10");
        assertThat(fund.run(again).at("/open/payments").asInt()).isZero();
        platform.plan().awaitSettled();
        Reconciliation.assertEqual(platform.frontDoor());
    }

    /** A man of sixty whose years before 1996 are deemed to be paid. */
    private static void retires(Client client, int nth) {
        String person = "{\"kind\": \"resident-id\", \"number\": \"%s\"}"
                .formatted(ResidentNumbers.of(LEAN, LocalDate.of(1946, 1, 1).plusDays(nth), 901));
        client.post("clerk.province", SERVICE + "/enrolments", """
                {"sourceRef": "%s", "person": %s, "insured": {"insurance": "pension", "kind": "flexible", "region": "%s"},
                 "from": "1997-01-01", "inOpening": true}""".formatted(UUID.randomUUID(), person, LEAN))
                .expect(201);
        approved(client, SERVICE + "/deemed-service", """
                {"sourceRef": "%s", "person": %s, "region": "%s", "from": "1975-01-01", "until": "1996-01-01",
                 "evidence": "招工审批表"}""".formatted(UUID.randomUUID(), person, LEAN));
        approved(client, SERVICE + "/pensions", """
                {"sourceRef": "%s", "person": %s, "region": "%s", "ground": "age", "on": "2007-02-28",
                 "seniorTitle": false}""".formatted(UUID.randomUUID(), person, LEAN));
    }

    private static void approved(Client client, String path, String body) {
        UUID made = client.post("clerk.province", path, body).expect(201).id();
        String at = path + "/" + made;
        client.sent(Post.of("reviewer.province", at + "/approval", "{}")
                        .ifMatch(client.get("reviewer.province", at).expect(200).etag()))
                .expect(200);
    }
}
