package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Movement;
import org.ganlao.systemtests.PlanFigures.Reading;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ResidentNumbers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A laid-off woman of forty finds work through an agency, which is paid for it, until it turns out that the work never was. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class ReemploymentJourneyIT {

    private static final String NANCHANG_COUNTY = "360121";
    private static final List<String> LEVELS = List.of(NANCHANG_COUNTY, "360100", "360000");
    private static final List<String> TARGETS =
            List.of("new-urban-employment", "laid-off-reemployment", "reemployment-4050");
    private static final String SUBSIDISED = "job-intermediary-subsidy";

    /** Born on 1 December 1966. */
    private static final String WOMAN =
            "{\"kind\": \"resident-id\", \"number\": \"%s\"}".formatted(ResidentNumbers.of(NANCHANG_COUNTY, 699));

    private static final String FIRST_DAY = "2007-03-05";

    @Test
    void she_counts_in_three_targets_and_her_agency_is_paid_until_the_placement_is_annulled(Platform platform) {
        ReemploymentBureau bureau = new ReemploymentBureau(platform.frontDoor(), NANCHANG_COUNTY);
        Movement movement = Movement.in(platform.plan(), LEVELS);
        bureau.grant("5000.00");

        UUID seeker = bureau.registered(WOMAN, "2007-02-01");
        UUID introduction = bureau.introduced(WOMAN, bureau.vacancy(1), bureau.agency("71526726X"), "2007-02-26");
        assertThat(bureau.claimed(introduction).isRefusal())
                .as("not placed yet")
                .isTrue();
        UUID placement = bureau.placed(WOMAN, FIRST_DAY);
        bureau.cameOut(introduction, placement, FIRST_DAY);
        assertThat(bureau.seeker(seeker).required("state").asText()).isEqualTo("deregistered");

        UUID claim = UUID.fromString(bureau.claimed(introduction)
                .expect(201)
                .json()
                .required("claim")
                .asText());
        assertThat(bureau.claimed(introduction).isRefusal()).as("once a year").isTrue();
        Answer byWhoClaimed = bureau.approved("clerk.province", claim);
        assertThat(byWhoClaimed.status()).isEqualTo(403);
        bureau.approve(claim);
        assertThat(bureau.paid("2007-03-31").at("/paid/amount").asText()).isEqualTo("100.00");
        assertThat(bureau.paid("2007-03-31").at("/paid/claims").asInt()).isZero();
        assertThat(bureau.claim(claim).required("state").asText()).isEqualTo("paid");
        assertThat(bureau.cash()).isEqualTo("4900.00");
        assertBook(bureau, Map.of("grant", 1L, "payment", 1L), "100.00");
        assertMoved(platform, movement, 1);
        assertDrillsThrough(platform, placement, claim);

        bureau.annulPlacement(placement);

        assertThat(bureau.seeker(seeker).required("state").asText()).isEqualTo("registered");
        assertThat(bureau.introduction(introduction).required("state").asText()).isEqualTo("introduced");
        assertThat(bureau.claim(claim).required("state").asText()).isEqualTo("to-be-refunded");
        assertMoved(platform, movement, 0);
        bureau.refund(claim, "2007-03-31");
        assertThat(bureau.claim(claim).required("state").asText()).isEqualTo("refunded");
        assertThat(bureau.cash()).isEqualTo("5000.00");
        assertBook(bureau, Map.of("grant", 1L, "payment", 1L, "refund", 1L), "0.00");
        assertMoved(platform, movement, 0);
        Reconciliation.assertEqual(platform.frontDoor());
    }

    private static void assertBook(ReemploymentBureau bureau, Map<String, Long> entries, String disbursed) {
        assertThat(bureau.book().kinds()).isEqualTo(entries);
        assertThat(bureau.book().balance("disbursed")).isEqualTo(disbursed);
        bureau.book().assertBalanced();
    }

    private static void assertMoved(Platform platform, Movement movement, int persons) {
        platform.plan().awaitSettled();
        assertThat(LEVELS).allSatisfy(level -> {
            assertThat(TARGETS)
                    .allSatisfy(target ->
                            assertThat(movement.of(target, level)).isEqualByComparingTo(String.valueOf(persons)));
            assertThat(movement.of(SUBSIDISED, level)).isEqualByComparingTo(String.valueOf(persons));
        });
    }

    private static void assertDrillsThrough(Platform platform, UUID placement, UUID claim) {
        assertThat(TARGETS)
                .allSatisfy(target -> assertThat(platform.plan().readings(target, NANCHANG_COUNTY, "2007-03"))
                        .extracting(Reading::record)
                        .contains("/api/employment/v1/placements/" + placement));
        assertThat(platform.plan().readings(SUBSIDISED, NANCHANG_COUNTY, "2007-03"))
                .extracting(Reading::record)
                .containsExactly("/api/employment/v1/support-claims/" + claim);
    }
}
