package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two stays in a hospital of the third tier across the year's cap. A resident is paid 45 % of what lies above 400 yuan, then
 * above 200, and 20,000 in all. An employee is paid 80 % of what lies above 1,559, then above 1,247.20, and 62,360 in all; of
 * what lies beyond, the supplementary insurance pays 90 %.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class MedicalJourneyIT {

    private static final String XINJIAN = "360122";
    private static final String EMPLOYER = "DEMO00091";
    private static final LocalDate FIRST_STAY = LocalDate.of(2007, 3, 2);
    private static final LocalDate SECOND_STAY = LocalDate.of(2007, 3, 12);

    @Test
    void stays_are_paid_up_to_the_cap_of_the_year(Platform platform) {
        MedicalAgency agency = new MedicalAgency(platform.frontDoor(), XINJIAN);
        agency.fill("resident-medical", "30000.00");
        agency.fill("medical", "70000.00");
        UUID hospital = agency.hospital("491005323");

        assertResident(agency, hospital);
        assertEmployee(platform, agency, hospital);

        agency.pay("resident-medical");
        agency.pay("medical");
        assertThat(agency.book("resident-medical").balance("payment-account")).isEqualTo("10000.00");
        assertThat(agency.book("resident-medical").balance("income-account")).isEqualTo("110.00");
        assertThat(agency.book("medical").balance("payment-account")).isEqualTo("7640.00");
        agency.book("resident-medical").assertBalanced();
        agency.book("medical").assertBalanced();
        Reconciliation.assertEqual(platform.frontDoor());
    }

    private static void assertResident(MedicalAgency agency, UUID hospital) {
        UUID resident = agency.enrolled("resident-medical", "resident-adult");
        assertRefused(agency, resident, hospital, "not-funded-then");

        agency.funded(resident);

        assertParts(agency.stay(resident, hospital, FIRST_STAY, "30000.00"), "13320.00", "0.00", "16680.00");
        assertParts(agency.stay(resident, hospital, SECOND_STAY, "30000.00"), "6680.00", "0.00", "23320.00");
    }

    private static void assertEmployee(Platform platform, MedicalAgency agency, UUID hospital) {
        ContributionAgency contributions = new ContributionAgency(platform.frontDoor(), XINJIAN);
        contributions.registered(EMPLOYER);
        List<String> workers = contributions.workers(EMPLOYER, 1, "2007-01-01");
        UUID employee = agency.enrolmentOf(workers.get(0));
        assertRefused(agency, employee, hospital, "contributions-unpaid");

        contributions.declares(EMPLOYER, workers, "1500.00");
        contributions.billed("2007-02");
        JsonNode owed = contributions.owed(EMPLOYER, "2007-03-30");
        contributions.booked(EMPLOYER, "2007-03-30", owed.required("open").asText());

        JsonNode first = agency.stay(employee, hospital, FIRST_STAY, "60000.00");
        assertParts(first, "46752.80", "0.00", "13247.20");
        assertThat(new BigDecimal(first.required("account").asText())).isPositive();
        // 58 752.80 × 80 % = 47 002.24, of which 15 607.20 are left of the cap; 31 395.04 ÷ 80 % × 90 % beyond it
        JsonNode second = agency.stay(employee, hospital, SECOND_STAY, "60000.00");
        assertParts(second, "15607.20", "35319.42", "9073.38");
        assertThat(second.required("account").asText()).isEqualTo("0.00");
    }

    private static void assertRefused(MedicalAgency agency, UUID enrolment, UUID hospital, String code) {
        Answer refused = agency.claimed(enrolment, hospital, FIRST_STAY, "30000.00");

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().required("code").asText()).isEqualTo(code);
    }

    /** @param own what is left to the person, from the account and in cash */
    private static void assertParts(JsonNode assessment, String pooled, String supplementary, String own) {
        assertThat(assessment.required("pooled").asText()).isEqualTo(pooled);
        assertThat(assessment.required("supplementary").asText()).isEqualTo(supplementary);
        assertThat(new BigDecimal(assessment.required("account").asText())
                        .add(new BigDecimal(assessment.required("cash").asText())))
                .isEqualByComparingTo(own);
    }
}
