package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.journeys.WelderCounty.Welder;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fifty intermediate welders are trained by a school and an enterprise. Two fail the practice, forty-eight are certified, thirty of
 * them are placed in the park through employment: the subsidy is released and paid for exactly these, 800.00 each.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class WelderJourneyIT {

    private static final String JINXIAN = "360124";
    private static final int TRAINED = 50;
    private static final int FAILING = 2;
    private static final int PLACED = 30;

    @Test
    void the_subsidy_is_released_for_exactly_those_who_are_certified_and_work_in_the_park(Platform platform) {
        // Given
        WelderCounty county = new WelderCounty(platform.frontDoor(), JINXIAN);
        ReemploymentBureau bureau = new ReemploymentBureau(platform.frontDoor(), JINXIAN);
        county.budgeted("30000.00");
        UUID course = county.course(TRAINED);
        List<Welder> welders = county.trained(course, TRAINED);
        assertThat(county.examined(welders, FAILING)).isEqualTo(TRAINED - FAILING);

        // When
        welders.subList(FAILING, FAILING + PLACED)
                .forEach(welder ->
                        bureau.placedInPark(WelderCounty.person(welder.number()), "2007-03-19", WelderCounty.PARK));
        UUID claim = county.claimed(course, welders, PLACED);
        county.approve(claim);
        county.paid();

        // Then
        assertThat(county.claim(claim).at("/lines/paid").asInt()).isEqualTo(PLACED);
        assertThat(county.claim(claim).at("/lines/refused").asInt()).isEqualTo(TRAINED - PLACED);
        assertThat(county.claim(claim).at("/lines/amount").asText()).isEqualTo("24000.00");
        assertThat(county.balance("left")).isEqualTo("6000.00");
        platform.plan().awaitSettled();
        Reconciliation.assertEqual(platform.frontDoor());
    }
}
