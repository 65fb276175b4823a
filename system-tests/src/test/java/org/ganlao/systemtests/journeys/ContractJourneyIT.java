package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.systemtests.Movement;
import org.ganlao.systemtests.PlanFigures.Figure;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An employer of 120 signs contracts with 110 of them at once; some never were, and one turns out to have run earlier. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class ContractJourneyIT {

    private static final String XINJIAN_COUNTY = "360122";
    private static final List<String> LEVELS = List.of(XINJIAN_COUNTY, "360100", "360000");
    private static final String RATE = "contract-signing-rate";

    @Test
    void the_signing_rate_follows_what_is_signed_annulled_and_back_dated(Platform platform) {
        RollOffice office = new RollOffice(platform.frontDoor(), XINJIAN_COUNTY, "700000001");
        Movement movement = Movement.in(platform.plan(), LEVELS);
        List<UUID> roll = office.onRoll(120);
        List<String> signings = IntStream.range(0, 110)
                .mapToObj(i -> office.signing(roll.get(i), i))
                .toList();

        assertThat(office.previewed(signings).required("taken").asInt()).isEqualTo(110);
        assertThat(office.rateOn("2007-02-01")).as("a preview leaves nothing").isEqualTo("0/120 0.0");
        JsonNode applied = office.applied(signings);
        assertThat(applied.required("taken").asInt()).isEqualTo(110);
        assertThat(applied.required("rows").findValuesAsText("taken")).containsOnly("true");
        assertThat(office.rateOn("2007-02-01")).isEqualTo("110/120 0.916667");
        assertMoved(platform, movement, 110);

        for (int i = 0; i < 3; i++) {
            office.changed(office.contract(i), "annulment", "{\"reason\": \"未签订\"}")
                    .expect(200);
        }
        assertThat(office.rateOn("2007-02-01")).isEqualTo("107/120 0.891667");
        assertMoved(platform, movement, 107);

        UUID changed = office.contract(50);
        office.changed(changed, "changes", "{\"on\": \"2007-03-01\", \"work\": {\"wage\": \"1100.00\"}}")
                .expect(200);
        office.changed(changed, "changes", "{\"on\": \"2007-02-01\", \"work\": {\"wage\": \"1000.00\"}}")
                .expect(200);
        office.changed(changed, "end", "{\"on\": \"2007-02-20\", \"ground\": \"resignation\"}")
                .expect(200);
        assertThat(office.rateOn("2007-02-20")).isEqualTo("107/120 0.891667");
        assertThat(office.rateOn("2007-02-21")).isEqualTo("106/120 0.883333");
        assertThat(office.contractOn(changed, "2007-01-31").path("work").isMissingNode())
                .isTrue();
        assertThat(office.contractOn(changed, "2007-02-20").at("/work/wage").asText())
                .isEqualTo("1000.00");
        assertThat(office.contractOn(changed, "2007-02-21").required("state").asText())
                .isEqualTo("ended");
        assertThat(office.timeline(changed).required("acts"))
                .extracting(act -> act.required("kind").asText())
                .containsExactly("sign", "change", "change", "end");
        assertThat(office.timeline(changed).required("acts").findValuesAsText("lapsed"))
                .as("the end comes before the first change")
                .containsExactly("false", "true", "false", "false");
        assertMoved(platform, movement, 106);
        Reconciliation.assertEqual(platform.frontDoor());
    }

    private static void assertMoved(Platform platform, Movement movement, int covered) {
        platform.plan().awaitSettled();
        assertThat(LEVELS).allSatisfy(level -> {
            Figure parts = movement.parts(RATE, level);
            assertThat(parts.numerator()).isEqualByComparingTo(String.valueOf(covered));
            assertThat(parts.denominator()).isEqualByComparingTo("120");
        });
    }
}
