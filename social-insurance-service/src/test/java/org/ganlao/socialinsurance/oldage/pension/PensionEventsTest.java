package org.ganlao.socialinsurance.oldage.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.PENSIONS;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.because;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.seen;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.suspendedFrom;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PensionEventsTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String TYPE = "org.ganlao.social-insurance.pension.";

    private final PensionOffice taihe = PensionOffice.of("360826");

    @Test
    void a_pensions_life_is_told_from_its_grant_on() {
        // Given
        String number = ResidentNumbers.ofAManBorn(LocalDate.of(1947, 5, 20));
        taihe.deemed(number, "招工审批表");
        String at = taihe.approved(number, "2007-05-31");

        // When
        taihe.clerk.change(at + "/life-certification", 2, seen("2007-06-20")).statusCode(200);
        taihe.reviewer
                .change(at + "/suspension", 3, suspendedFrom("2007-07-01"))
                .statusCode(200);
        taihe.reviewer.change(at + "/resumption", 4, because("刑满释放")).statusCode(200);
        taihe.persons.dies(taihe.persons.of(taihe.clerk, number), 1, "2007-06-25");
        taihe.supervisor.change(at + "/annulment", 6, because("重复核定")).statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(at.substring(PENSIONS.length() + 1), 6);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "granted.v1",
                        TYPE + "certified.v1",
                        TYPE + "suspended.v1",
                        TYPE + "resumed.v1",
                        TYPE + "ended.v1",
                        TYPE + "annulled.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }
}
