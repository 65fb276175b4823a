package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * In June 2008 one county registers what was signed around the first day of the Labour Contract Law, and what was brought around
 * that of the law on disputes: each is judged by the law of its own day.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class RulesByDateJourneyIT {

    private static final LocalDate TODAY = LocalDate.of(2008, 6, 30);
    private static final String YONGXIU = "360425";
    private static final String EMPLOYER = "700000087";

    @Test
    void each_contract_and_each_dispute_has_the_law_of_its_day(Platform platform) {
        platform.on(TODAY, Part.RIGHTS, () -> {
            probationsGoByTheDayOfSigning(new RollOffice(platform.frontDoor(), YONGXIU, EMPLOYER));
            disputesGoByTheDayOfTheApplication(new ArbitrationOffice(platform.frontDoor(), YONGXIU));
        });
    }

    /** All for the year 2008. */
    private static void probationsGoByTheDayOfSigning(RollOffice office) {
        List<UUID> roll = office.onRoll(3);

        // Given: in December 2007 a year's contract has thirty days, on New Year's Day two months
        assertRefused(office.signed(roll.get(0), year("2007-12-31", "2008-01-31")), "probation-too-long");
        office.signed(roll.get(0), year("2007-12-31", "2008-01-30")).expect(201);
        assertRefused(office.signed(roll.get(1), year("2008-01-01", "2008-03-01")), "probation-too-long");
        office.signed(roll.get(1), year("2008-01-01", "2008-02-29")).expect(201);

        // Then: nobody is on probation twice, whatever the law of the first time
        assertRefused(office.signed(roll.get(0), """
                "signedOn": "2008-06-02", "startsOn": "2009-01-01", "endsOn": "2009-12-31", "probationEndsOn": "2009-01-15\"\
                """), "second-probation");
        office.signed(roll.get(2), year("2008-01-01", "2008-01-31")).expect(201);
    }

    private static String year(String signedOn, String probationEndsOn) {
        return """
            "signedOn": "%s", "startsOn": "2008-01-01", "endsOn": "2008-12-31", "probationEndsOn": "%s"\
            """.formatted(signedOn, probationEndsOn);
    }

    /** Both arose on the first of December 2007: sixty days to apply under the old rules, a year under the law. */
    private static void disputesGoByTheDayOfTheApplication(ArbitrationOffice office) {
        Answer before = office.application(EMPLOYER, 0, "2008-04-30", "2007-12-01");
        Answer after = office.application(EMPLOYER, 1, "2008-05-01", "2007-12-01");

        assertThat(before.json().required("law").asText()).isEqualTo("regulation-1993");
        assertThat(before.json().at("/times/applyBy").asText()).isEqualTo("2008-01-30");
        assertThat(before.json().at("/times/decideBy").asText()).isEqualTo("2008-05-07");
        assertRefused(office.acceptance(before, "2008-05-05"), "application-out-of-time");

        Answer accepted = office.acceptance(after, "2008-05-05").expect(200);
        assertThat(accepted.json().required("law").asText()).isEqualTo("law-2008");
        assertThat(accepted.json().at("/times/applyBy").asText()).isEqualTo("2008-12-01");
        assertThat(accepted.json().at("/times/decideBy").asText()).isEqualTo("2008-05-06");
        assertThat(accepted.json().at("/times/concludeBy").asText()).isEqualTo("2008-06-19");
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.isRefusal()).as(answer.body()).isTrue();
        assertThat(answer.json().required("code").asText()).isEqualTo(code);
    }
}
