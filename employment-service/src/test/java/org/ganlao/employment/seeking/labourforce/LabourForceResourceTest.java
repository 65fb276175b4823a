package org.ganlao.employment.seeking.labourforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.seeking.labourforce.LabourForceOffice.STATEMENTS;
import static org.ganlao.employment.seeking.labourforce.LabourForceOffice.figures;
import static org.ganlao.employment.seeking.labourforce.LabourForceOffice.statement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ji'an's counties, which no other test uses; the business clock stands at 30 June 2007. */
@QuarkusTest
class LabourForceResourceTest {

    private static final String JIAN = "360821";
    private static final String JISHUI = "360822";
    private static final String XIAJIANG = "360823";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.labour-force-statement.";

    private final Desk desk = Desk.of(Tokens.of("supervisor").in("360800"));

    @Test
    void what_is_stated_for_a_day_again_is_the_next_version_and_never_summed() {
        // Given
        String id = states(JIAN, "2007-01-31", 1000, 60);

        // When
        desk.post(STATEMENTS, statement(JIAN, figures("2007-01-31", 1010, 50)))

                // Then
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("id", equalTo(id))
                .body("urbanEmployedChange", equalTo(1010))
                .body("urbanEmploymentRate", equalTo(0.95283f));
        assertThat(InternalCounts.now().ofRegion(JIAN))
                .containsEntry("urban-employed 2007-01", "1010")
                .containsEntry("registered-unemployed 2007-01", "50");
    }

    @Test
    void a_statement_between_others_is_told_with_what_follows_from_it() {
        // Given
        String january = states(JISHUI, "2007-01-31", 1000, 60);
        String march = states(JISHUI, "2007-03-31", 1100, 50);
        String february = states(JISHUI, "2007-02-28", 1200, 70);
        assertThat(InternalCounts.now().ofRegion(JISHUI))
                .containsEntry("urban-employed 2007-02", "200")
                .containsEntry("urban-employed 2007-03", "-100");

        // When
        desk.change(
                        STATEMENTS + "/" + february + "/corrections",
                        1,
                        Map.of("reason", "汇总有误", "figures", figures("2007-02-28", 1050, 55)))
                .statusCode(200);
        desk.change(STATEMENTS + "/" + february + "/annulment", 2, Map.of("reason", "报错县区"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        assertThat(FACTS.of(march, 4))
                .extracting(record -> record.json().get("urbanEmployedChange").asInt())
                .containsExactly(100, -100, 50, 100);
        assertThat(FACTS.of(february, 3))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "stated.v1", TYPE + "corrected.v1", TYPE + "annulled.v1");
        assertThat(FACTS.of(january, 1)).hasSize(1);
        assertThat(InternalCounts.now().ofRegion(JISHUI))
                .doesNotContainKey("urban-employed 2007-02")
                .containsEntry("urban-employed 2007-03", "100");
    }

    @Test
    void a_correction_moves_no_statement_onto_another() {
        String id = states(XIAJIANG, "2007-01-31", 1000, 60);
        states(XIAJIANG, "2007-03-31", 1100, 50);

        desk.change(
                        STATEMENTS + "/" + id + "/corrections",
                        1,
                        Map.of("reason", "日期", "figures", figures("2007-03-31", 1000, 60)))
                .statusCode(409)
                .body("code", equalTo("day-stated"));
        desk.change(
                        STATEMENTS + "/" + id + "/corrections",
                        1,
                        Map.of("reason", "无", "figures", figures("2007-01-31", 1000, 60)))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        desk.asking()
                .queryParam("region", XIAJIANG)
                .queryParam("asOfFrom", "2007-03-31")
                .queryParam("asOfUntil", "2007-03-31")
                .get(STATEMENTS)
                .then()
                .body("items.figures.urbanEmployed", contains(1100));
    }

    @ParameterizedTest
    @CsvSource({
        "360800, 2007-01-31, 422, not-a-county",
        "360821, 2007-07-01, 422, date-in-future",
        "360102, 2007-01-31, 403, region-outside-scope"
    })
    void only_a_supervisor_of_the_county_states_its_past(String region, String day, int status, String code) {
        desk.post(STATEMENTS, statement(region, figures(day, 1000, 60)))
                .statusCode(status)
                .body("code", equalTo(code));
        Desk.of(Tokens.of("clerk").in("360800"))
                .post(STATEMENTS, statement("360821", figures("2007-01-30", 1000, 60)))
                .statusCode(403);
    }

    @Test
    void the_same_day_stated_at_the_same_moment_is_one_statement() {
        // When
        List<String> ids = List.of(1, 2, 3, 4).parallelStream()
                .map(n -> desk.post(STATEMENTS, statement("360824", figures("2007-01-31", 1000 + n, 60)))
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();

        // Then
        assertThat(ids).hasSize(1);
        assertThat(FACTS.of(ids.get(0), 4)).hasSize(4);
    }

    private String states(String region, String day, long employed, long unemployed) {
        return desk.made(STATEMENTS, statement(region, figures(day, employed, unemployed)))
                .getString("id");
    }
}
