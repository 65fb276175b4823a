package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ResidentNumbers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The land of two farmers is taken. For each 28,062.00 come in, by person, collective and government. The elder gets 181.13 a month
 * from the scheme's fund; the younger goes over into the urban scheme with all the money, which buys fifteen years there.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class LandFarmerJourneyIT {

    private static final String WANLI = "360105";

    @Test
    void a_farmer_is_covered_and_pensioned_and_another_goes_over_into_the_urban_scheme(Platform platform) {
        // Given
        FarmersOffice office = new FarmersOffice(platform.frontDoor(), WANLI);
        InsuranceFund fund = new InsuranceFund(platform.frontDoor(), "land-expropriated", WANLI);
        office.pilots("2007-01-01");
        String project = office.expropriates(2);
        String elder = office.covers(project, ResidentNumbers.of(WANLI, LocalDate.of(1946, 1, 15), 911));
        String younger = office.covers(project, ResidentNumbers.of(WANLI, LocalDate.of(1970, 1, 15), 911));
        office.receives(project, elder, "8418.60");
        office.receives(project, younger, "8418.60");
        office.receivesFrom(project, "collective", "16837.20");
        office.receivesFrom(project, "government", "22449.60");

        // When
        String pension = office.pensioned(elder, "2007-02");
        assertThat(office.approved(pension)
                        .expect(200)
                        .json()
                        .required("monthly")
                        .asText())
                .isEqualTo("181.13");
        String conversion = office.converts(younger, "2007-03-01");
        assertThat(office.approved(conversion).isRefusal()).isTrue();
        fund.does("remittance", "33674.40", "0.00", "2007-03-05");
        fund.does("appropriation", "30000.00", "0.00", "2007-03-05");
        office.approved(conversion).expect(200);
        UUID run = fund.assembled("land-pension", "2007-03", "2007-03-20");
        fund.approves(run);

        // Then
        JsonNode paid = fund.awaits(run, "finished").required("paid");
        assertThat(paid.required("amount").asText()).isEqualTo("181.13");
        JsonNode converted = office.read(younger);
        assertThat(converted.required("state").asText()).isEqualTo("converted");
        assertThat(office.continuity(converted.required("person").asText())
                        .required("paidMonths")
                        .asInt())
                .isEqualTo(180);
        fund.book().assertBalanced();
        platform.plan().awaitSettled();
        Reconciliation.assertEqual(platform.frontDoor());
    }
}
