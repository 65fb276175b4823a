package org.ganlao.employment.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Desk.job;
import static org.ganlao.employment.Desk.registration;
import static org.ganlao.employment.Desk.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.Desk;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** Yichun's counties Gao'an and Fengcheng, which no other test uses. */
@QuarkusTest
class PlacementCountsTest {

    private static final String GAOAN = "360983";
    private static final String FENGCHENG = "360981";

    private final Desk desk = Desk.of(Tokens.of("clerk").in("360900"));
    private final PersonalId woman = People.born(Sex.FEMALE, LocalDate.of(1967, 3, 5));
    private final PersonalId man = People.born(Sex.MALE, LocalDate.of(1967, 3, 5));

    @Test
    void each_person_counts_once_a_year_at_the_earliest_placement_that_counts() {
        // Given
        desk.registers(woman, with(registration("laid-off", "2007-02-08"), "region", GAOAN));
        desk.registers(man, with(registration("unemployed", "2007-02-08"), "region", GAOAN));
        String first = desk.places(woman, jobIn(GAOAN, "2007-03-05", "2007-03-20", "71526726X"))
                .getString("id");
        desk.places(woman, jobIn(FENGCHENG, "2007-05-10", null, "70000001X"));
        desk.places(man, jobIn(GAOAN, "2007-03-05", null, "71526726X"));

        // When
        JsonPath counts = counts();

        // Then
        assertThat(count(counts, "new-urban-employment", GAOAN, "2007-03")).isEqualTo("2");
        assertThat(count(counts, "new-urban-employment", FENGCHENG, "2007-05")).isNull();
        assertThat(count(counts, "laid-off-reemployment", GAOAN, "2007-03")).isEqualTo("2");
        assertThat(count(counts, "reemployment-4050", GAOAN, "2007-03")).isEqualTo("1");

        // annulled, the first placement hands the person's count over to the second
        desk.change("/v1/placements/" + first + "/annulment", 1, Map.of("reason", "误登"));
        counts = counts();
        assertThat(count(counts, "new-urban-employment", GAOAN, "2007-03")).isEqualTo("1");
        assertThat(count(counts, "new-urban-employment", FENGCHENG, "2007-05")).isEqualTo("1");
        assertThat(count(counts, "laid-off-reemployment", FENGCHENG, "2007-05")).isEqualTo("1");
        assertThat(count(counts, "reemployment-4050", FENGCHENG, "2007-05")).isEqualTo("1");
    }

    private static Map<String, Object> jobIn(String region, String from, String until, String employer) {
        return with(with(with(job(from), "region", region), "endedOn", until), "employer", employer);
    }

    private static JsonPath counts() {
        return Desk.of(Tokens.of("system"))
                .get("/internal/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String count(JsonPath counts, String measure, String region, String month) {
        List<Map<String, String>> all = counts.getList("counts");
        return all.stream()
                .filter(count -> count.get("measure").equals(measure)
                        && count.get("region").equals(region)
                        && count.get("month").equals(month))
                .map(count -> count.get("value"))
                .findFirst()
                .orElse(null);
    }
}
