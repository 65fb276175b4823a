package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two stays in a hospital of the third tier across the year's cap. A resident is paid 45 % of what lies above 400 yuan, then
 * above 200, and 20,000 in all. A retired employee is paid 85 % of what lies above 1,559, then above 1,247.20, and 62,360 in
 * all; of what lies beyond, the supplementary insurance pays 90 %.
 */
@ExtendWith(PlatformExtension.class)
class MedicalJourneyIT {

    private static final String XINJIAN = "360122";

    @Test
    void stays_are_paid_up_to_the_cap_of_the_year(Platform platform) {
        MedicalAgency agency = new MedicalAgency(platform.frontDoor(), XINJIAN);
        agency.fill("resident-medical", "30000.00");
        agency.fill("medical", "70000.00");
        UUID hospital = agency.hospital("491005323");
        UUID resident = agency.enrolled("resident-medical", "resident-adult");
        UUID retiree = agency.enrolled("medical", "retiree");

        assertNotBeforeTheFunding(agency, resident, hospital);
        agency.funded(resident);
        assertParts(agency.stay(resident, hospital, "2007-03", "30000.00"), "13320.00", "0.00", "16680.00");
        assertParts(agency.stay(resident, hospital, "2007-04", "30000.00"), "6680.00", "0.00", "23320.00");

        assertParts(agency.stay(retiree, hospital, "2007-03", "60000.00"), "49674.85", "0.00", "10325.15");
        // 58 752.80 × 85 % = 49 939.88, of which 12 685.15 are left of the cap; 37 254.73 ÷ 85 % × 90 % beyond it
        assertParts(agency.stay(retiree, hospital, "2007-04", "60000.00"), "12685.15", "39446.18", "7868.67");

        agency.pay("resident-medical");
        agency.pay("medical");
        assertThat(agency.book("resident-medical").balance("payment-account")).isEqualTo("10000.00");
        assertThat(agency.book("resident-medical").balance("income-account")).isEqualTo("110.00");
        assertThat(agency.book("medical").balance("payment-account")).isEqualTo("7640.00");
        agency.book("resident-medical").assertBalanced();
        agency.book("medical").assertBalanced();
        Reconciliation.assertEqual(platform.frontDoor());
    }

    private static void assertNotBeforeTheFunding(MedicalAgency agency, UUID resident, UUID hospital) {
        Answer refused = agency.claimed(resident, hospital, "2007-03", "30000.00");

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().required("code").asText()).isEqualTo("not-funded-then");
    }

    private static void assertParts(JsonNode assessment, String pooled, String supplementary, String cash) {
        assertThat(assessment.required("pooled").asText()).isEqualTo(pooled);
        assertThat(assessment.required("supplementary").asText()).isEqualTo(supplementary);
        assertThat(assessment.required("account").asText()).isEqualTo("0.00");
        assertThat(assessment.required("cash").asText()).isEqualTo(cash);
    }
}
