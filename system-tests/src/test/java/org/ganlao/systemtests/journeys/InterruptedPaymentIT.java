package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.Movement;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ResidentNumbers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The service loses its power while a county pays its agencies, 100 yuan for each of forty persons. */
@Order(4)
@ExtendWith(PlatformExtension.class)
class InterruptedPaymentIT {

    private static final String YONGFENG = "360825";
    private static final List<String> LEVELS = List.of(YONGFENG, "360800", "360000");
    private static final int CLAIMS = 40;
    private static final String FIRST_DAY = "2007-03-05";
    private static final String TODAY = "2007-03-31";

    @Test
    void is_taken_up_again_and_pays_every_claim_once(Platform platform) {
        ReemploymentBureau bureau = new ReemploymentBureau(platform.frontDoor(), YONGFENG);
        Movement movement = Movement.in(platform.plan(), LEVELS);
        bureau.grant("10000.00");
        List<UUID> claims = approved(bureau);

        UUID run = bureau.begun(TODAY);
        JsonNode underWay = bureau.run(run);
        while (underWay.at("/paid/claims").asInt() == 0) {
            underWay = bureau.run(run);
        }
        assertThat(underWay.required("job").hasNonNull("finishedAt"))
                .as(underWay.toString())
                .isFalse();
        platform.kill(Part.EMPLOYMENT);
        platform.startAgain(Part.EMPLOYMENT);
        JsonNode ended = bureau.ended(run);

        assertThat(ended.at("/job/state").asText()).isEqualTo("succeeded");
        assertThat(ended.at("/paid/claims").asInt()).isEqualTo(CLAIMS);
        assertThat(ended.at("/paid/amount").asText()).isEqualTo("4000.00");
        assertThat(ended.at("/left/claims").asInt()).isZero();
        assertThat(bureau.cash()).isEqualTo("6000.00");
        assertThat(bureau.book().balance("disbursed")).isEqualTo("4000.00");
        bureau.book().assertBalanced();
        assertThat(claims)
                .allSatisfy(claim -> assertThat(
                                bureau.claim(claim).required("state").asText())
                        .isEqualTo("paid"));
        platform.plan().awaitSettled();
        assertThat(LEVELS)
                .allSatisfy(level -> assertThat(movement.of("job-intermediary-subsidy", level))
                        .isEqualByComparingTo(String.valueOf(CLAIMS)));
        assertThat(bureau.paid(TODAY).at("/paid/claims").asInt()).isZero();
        assertThat(bureau.cash()).isEqualTo("6000.00");
        Reconciliation.assertEqual(platform.frontDoor());
    }

    /** Of one agency and one employer. */
    private static List<UUID> approved(ReemploymentBureau bureau) {
        UUID agency = bureau.agency("DEMO00032");
        UUID vacancy = bureau.vacancy(CLAIMS);
        List<UUID> claims = new ArrayList<>();
        for (int nth = 0; nth < CLAIMS; nth++) {
            String person =
                    "{\"kind\": \"resident-id\", \"number\": \"%s\"}".formatted(ResidentNumbers.of(YONGFENG, nth));
            bureau.registered(person, "2007-02-01");
            UUID introduction = bureau.introduced(person, vacancy, agency, "2007-02-26");
            bureau.cameOut(introduction, bureau.placed(person, FIRST_DAY), FIRST_DAY);
            UUID claim = UUID.fromString(bureau.claimed(introduction)
                    .expect(201)
                    .json()
                    .required("claim")
                    .asText());
            bureau.approve(claim);
            claims.add(claim);
        }
        return claims;
    }
}
