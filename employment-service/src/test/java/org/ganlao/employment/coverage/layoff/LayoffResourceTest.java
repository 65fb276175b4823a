package org.ganlao.employment.coverage.layoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.coverage.layoff.LayoffOffice.REPORTS;
import static org.ganlao.employment.coverage.layoff.LayoffOffice.layoffRequest;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Ruichang; the business clock stands at 30 June 2007. */
@QuarkusTest
class LayoffResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.layoff-report.";

    private final LayoffOffice office = LayoffOffice.of("360481");

    @Test
    void a_reports_life_is_told_for_the_early_warning() {
        // Given
        Map<String, Object> stated = office.layoff();
        String id = office.reports(stated);
        String at = REPORTS + "/" + id;
        office.desk.get(at).then().body("inTime", equalTo(true)).body("layoff.leaving", equalTo(60));

        // When
        Map<String, Object> corrected = with(new HashMap<>(stated), "beginsOn", "2007-06-06");
        office.desk
                .change(at + "/corrections", 1, Map.of("reason", "提前", "layoff", corrected))
                .statusCode(200)
                .body("inTime", equalTo(false));
        office.desk
                .change(at + "/corrections", 2, Map.of("reason", "无", "layoff", corrected))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        office.desk.change(at + "/annulment", 2, Map.of("reason", "录入重复")).statusCode(200);

        // Then
        assertThat(FACTS.of(id, 3))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "reported.v1", TYPE + "corrected.v1", TYPE + "annulled.v1");
    }

    @Test
    void a_lay_off_is_reported_once() {
        // Given
        Map<String, Object> stated = office.layoff();
        String id = office.reports(stated);
        String other = office.reports(office.layoff());

        // Then
        office.desk.post(REPORTS, layoffRequest(stated)).statusCode(409).body("code", equalTo("layoff-reported"));
        office.desk
                .change(REPORTS + "/" + other + "/corrections", 1, Map.of("reason", "日期", "layoff", stated))
                .statusCode(409)
                .body("code", equalTo("layoff-reported"));
        office.desk
                .change(REPORTS + "/" + id + "/annulment", 1, Map.of("reason", "录入重复"))
                .statusCode(200);
        office.reports(stated);
    }

    @Test
    void reported_at_the_same_moment_it_is_taken_once() {
        Map<String, Object> stated = office.layoff();

        List<Integer> answers = List.of(1, 2, 3, 4).parallelStream()
                .map(n -> office.desk
                        .post(REPORTS, layoffRequest(stated))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409);
    }

    @Test
    void those_that_came_too_late_are_found() {
        Map<String, Object> stated = office.layoff();
        String inTime = office.reports(stated);
        String late = office.reports(with(office.layoff(), "beginsOn", "2007-05-30"));

        office.desk
                .asking()
                .queryParam("inTime", false)
                .queryParam("employer", "71526726X")
                .get(REPORTS)
                .then()
                .body("items.id", hasItem(late))
                .body("items.id", not(hasItem(inTime)));
    }
}
