package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.ResidentNumbers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A worker with a wage of 1,200.00 is hurt at a press: grade 7, twelve months of the own wage, 14,400.00, once. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class InjuryJourneyIT {

    private static final String WANAN = "360828";

    @Test
    void grade_seven_goes_from_the_report_to_the_payment(Platform platform) {
        // Given
        InsuranceOffice office = new InsuranceOffice(platform.frontDoor(), WANAN, "767012357");
        office.registerEmployer();
        office.funded("injury", "20000.00");
        String person = "{\"kind\": \"resident-id\", \"number\": \"%s\"}".formatted(ResidentNumbers.of(WANAN, 1));
        office.arrived(person, "pension", "2007-01-01", 12, YearMonth.of(2006, 12));
        office.enrolled(person, "injury", "2006-12-01");

        // When
        UUID injury = office.reported(person);
        office.recognise(injury);
        office.appraise(injury, 7);
        UUID award = office.awarded(injury);
        office.approveAward(award);

        // Then
        JsonNode benefit = office.award(award).at("/benefits/0");
        assertThat(benefit.required("benefit").asText()).isEqualTo("lump-sum");
        assertThat(benefit.required("amount").asText()).isEqualTo("14400.00");
        String ground = benefit.required("id").asText();
        String payment = office.payments(ground).at("/0/id").asText();
        assertThat(office.approvePayment("reviewer.province", payment)
                        .json()
                        .required("code")
                        .asText())
                .as("who approved the award proposed its payment")
                .isEqualTo("proposed-by-you");

        // When
        office.approvePayment("supervisor.province", payment).expect(200);
        JsonNode run = office.paid("injury", "injury-lump-sum", null);

        // Then
        assertThat(run.at("/paid/amount").asText()).isEqualTo("14400.00");
        assertThat(office.payments(ground).at("/0/state").asText()).isEqualTo("paid");
    }
}
