package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.ganlao.systemtests.Movement;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Forty workers on 1,500 yuan in a park: each month 60,000 yuan of bases and so 24,180 yuan — pension 16,800, medical 4,800,
 * unemployment 1,800, injury 300, maternity 480. January is due on the 31st, and the employer pays half of it.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class BillingJourneyIT {

    private static final String CHONGREN = "361024";
    private static final List<String> LEVELS = List.of(CHONGREN, "361000", "360000");
    private static final String EMPLOYER = "DEMO00075";
    private static final int WORKERS = 40;

    @Test
    void an_employer_pays_half_is_ordered_to_pay_pays_late_with_the_fee_and_a_raise_makes_a_difference_bill(
            Platform platform) {
        Movement movement = Movement.in(platform.plan(), LEVELS);
        ContributionAgency agency = new ContributionAgency(platform.frontDoor(), CHONGREN);
        agency.registered(EMPLOYER);
        List<String> workers = agency.workers(EMPLOYER, WORKERS, "2007-01-01");
        agency.declares(EMPLOYER, workers, "1500.00");

        JsonNode run = agency.billed("2007-01");
        assertThat(run.at("/job/state").asText()).isEqualTo("succeeded");
        assertThat(agency.bills(EMPLOYER)).hasSize(5);
        assertThat(agency.owed(EMPLOYER, "2007-02-01").required("open").asText())
                .isEqualTo("24180.00");

        // half: all of pension without 4,710 of its employer's share
        agency.booked(EMPLOYER, "2007-01-31", "12090.00");
        assertThat(agency.owed(EMPLOYER, "2007-02-20").required("open").asText())
                .isEqualTo("12090.00");
        JsonNode order = agency.ordered(EMPLOYER, "2007-02-20", "2007-03-05");
        assertThat(order.required("amount").asText()).isEqualTo("12090.00");
        assertThat(order.required("months")).hasSize(5);
        assertThat(agency.owed(EMPLOYER, "2007-03-05").required("feesToCome").asText())
                .isEqualTo("0.00");
        assertThat(agency.order(order.required("id").asText()).required("state").asText())
                .isEqualTo("unheeded");

        // 34 days from 1 February to 6 March: 34 × 2 ‰ of 12,090.00
        assertThat(agency.owed(EMPLOYER, "2007-03-06").required("feesToCome").asText())
                .isEqualTo("822.12");
        agency.booked(EMPLOYER, "2007-03-06", "12912.12");
        JsonNode settled = agency.owed(EMPLOYER, "2007-03-31");
        assertThat(settled.required("open").asText()).isEqualTo("0.00");
        assertThat(settled.required("credits")).isEmpty();
        assertThat(agency.order(order.required("id").asText()).required("state").asText())
                .isEqualTo("settled");

        // a raise from January on, of 100 yuan for one of them: 40.30 more
        agency.declares(EMPLOYER, workers.subList(0, 1), "1600.00");
        JsonNode again = agency.billed("2007-01");
        assertThat(again.at("/billed/lines").asInt()).isEqualTo(5);
        JsonNode bills = agency.bills(EMPLOYER);
        assertThat(bills).hasSize(10);
        assertThat(bills.get(0).required("employerPart").asText())
                .isIn("12000.00", "3600.00", "1200.00", "300.00", "480.00");
        assertThat(agency.owed(EMPLOYER, "2007-03-31").required("open").asText())
                .isEqualTo("40.30");
        agency.booked(EMPLOYER, "2007-03-31", "40.30");
        assertThat(agency.owed(EMPLOYER, "2007-03-31").required("open").asText())
                .isEqualTo("0.00");

        JsonNode ranked = agency.collection("2007-01", "2007-01");
        assertThat(ranked.required("due").asText()).isEqualTo("24220.30");
        assertThat(new BigDecimal(ranked.required("rate").asText())).isEqualByComparingTo("100");
        assertThat(ranked.required("incentive").asText()).isEqualTo("121.10");
        assertTargets(platform, movement);
        Reconciliation.assertEqual(platform.frontDoor());
    }

    /** The forty are newly insured in a park. */
    private static void assertTargets(Platform platform, Movement movement) {
        platform.plan().awaitSettled();
        for (String level : LEVELS) {
            assertThat(movement.of("park-pension-insured", level)).as(level).isEqualByComparingTo("40");
        }
    }
}
