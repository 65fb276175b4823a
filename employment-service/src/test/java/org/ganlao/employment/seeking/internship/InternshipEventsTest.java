package org.ganlao.employment.seeking.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.seeking.internship.InternshipOffice.BASES;
import static org.ganlao.employment.seeking.internship.InternshipOffice.INTERNSHIPS;
import static org.ganlao.employment.seeking.internship.InternshipOffice.POSITIONS;
import static org.ganlao.employment.seeking.internship.InternshipOffice.end;
import static org.ganlao.employment.seeking.internship.InternshipOffice.internship;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** The counts are those of Yushui district in Xinyu, which no other test uses. */
@QuarkusTest
class InternshipEventsTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.";
    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    private final InternshipOffice office = InternshipOffice.of("360102");
    private final Desk desk = office.desk;

    @Test
    void an_internships_life_is_told() {
        // Given
        String id = office.starts(InternshipOffice.someone(), office.opens(1), "2007-03-01");
        String at = INTERNSHIPS + "/" + id;

        // When
        desk.change(at + "/end", 1, end("2007-05-31"));
        Map<String, Object> stated = with(with(internship("2007-03-02"), "endedOn", "2007-05-31"), "outcome", "none");
        desk.change(at + "/corrections", 2, Map.of("reason", "日期", "internship", stated));
        desk.change(at + "/annulment", 3, MISTAKE);

        // Then
        tells(id, "internship", "started", "ended", "corrected", "annulled");
    }

    @Test
    void a_positions_life_is_told() {
        // Given
        String id = office.opens(5);
        String at = POSITIONS + "/" + id;

        // When
        desk.change(at + "/corrections", 1, Map.of("reason", "名额", "position", office.position(6)));
        desk.change(at + "/closing", 2, Map.of("closedOn", "2007-06-01"));
        desk.change(at + "/annulment", 3, MISTAKE);

        // Then
        tells(id, "internship-position", "opened", "corrected", "closed", "annulled");
    }

    @Test
    void a_bases_life_is_told() {
        // Given
        String id = office.registers("vocational");
        String at = BASES + "/" + id;

        // When
        desk.change(at + "/corrections", 1, Map.of("reason", "类别", "base", office.base("start-up")));
        desk.change(at + "/closing", 2, Map.of("closedOn", "2007-06-01"));
        desk.change(at + "/annulment", 3, MISTAKE);

        // Then
        tells(id, "internship-base", "recorded", "corrected", "closed", "annulled");
    }

    @Test
    void places_of_vocational_positions_are_counted() {
        // Given
        InternshipOffice yushui = InternshipOffice.of("360502");
        yushui.opens(5);
        String annulled = yushui.opens(7);
        yushui.desk
                .change(POSITIONS + "/" + annulled + "/annulment", 1, MISTAKE)
                .statusCode(200);
        yushui.desk.made(POSITIONS, yushui.positionRequest(yushui.registers("start-up"), yushui.position(9)));

        // When
        InternalCounts counts = InternalCounts.now();

        // Then
        assertThat(counts.ofRegion("360502")).containsEntry("internship-positions 2007-02", "5");
    }

    private static void tells(String id, String fact, String... verbs) {
        assertThat(FACTS.of(id, verbs.length))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactlyElementsOf(Stream.of(verbs)
                        .map(verb -> TYPE + fact + "." + verb + ".v1")
                        .toList());
    }
}
