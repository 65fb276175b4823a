package org.ganlao.employment.aid.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.aid.family.FamilyOffice.FAMILIES;
import static org.ganlao.employment.aid.family.FamilyOffice.helper;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Anyuan district of Pingxiang, which no other test uses. */
@QuarkusTest
class FamilyEventsTest {

    private static final String ANYUAN = "360302";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.zero-employment-family.";

    private final FamilyOffice office = FamilyOffice.of(ANYUAN);
    private final Desk desk = office.desk;

    @Test
    void a_familys_life_is_told_and_counted() {
        // Given
        PersonalId head = FamilyOffice.someone();
        String id = office.identifies("2007-03-01", head);
        String at = FAMILIES + "/" + id;
        office.identifies("2007-03-01", FamilyOffice.someone());

        // When
        desk.change(at + "/measures", 1, Map.of("measure", "microloan", "grantedOn", "2007-03-20"))
                .statusCode(200);
        desk.change(at + "/helper", 2, helper()).statusCode(200);
        String placement = office.places(head, "2007-03-20");
        office.ends(placement, "2007-05-16");
        assertThat(InternalCounts.now().ofRegion(ANYUAN))
                .containsEntry("families-identified 2007-03", "2")
                .containsEntry("families-with-work 2007-03", "1")
                .containsEntry("families-with-work 2007-05", "-1");
        desk.change(at + "/corrections", 5, Map.of("reason", "日期有误", "family", office.family("2007-03-02", head)))
                .statusCode(200);
        desk.change(at + "/annulment", 6, Map.of("reason", "认定有误")).statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(id, 7);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "identified.v1",
                        TYPE + "helped.v1",
                        TYPE + "helped.v1",
                        TYPE + "resolved.v1",
                        TYPE + "fell-back.v1",
                        TYPE + "corrected.v1",
                        TYPE + "annulled.v1");
        assertThat(List.of(told.get(0), told.get(2), told.get(3), told.get(4), told.get(5), told.get(6)))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(InternalCounts.now().ofRegion(ANYUAN))
                .containsEntry("families-identified 2007-03", "1")
                .doesNotContainKey("families-with-work 2007-03");
    }
}
