package org.ganlao.skills.certification.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.Certification;
import org.ganlao.skills.School;
import org.junit.jupiter.api.Test;

@QuarkusTest
public class SkillStructureTest {

    private static final String STRUCTURE = "/v1/skill-structure/" + Certification.REGION;

    private final Certification desks = new Certification();

    public static void shownTo(EndpointWalk walk) {
        walk.object("/v1/skill-structure/{region}", () -> STRUCTURE);
    }

    @Test
    void a_person_counts_once_at_the_highest_level_in_force_and_falls_back_when_it_is_revoked() {
        // Given
        String number = ResidentNumbers.next();
        JsonPath before = structure();

        // When
        desks.certificate(number, 5);
        String intermediate = desks.certificate(number, 4).getString("id");
        desks.certificate(ResidentNumbers.next(), 5);

        // Then
        JsonPath certified = structure();
        assertThat(persons(certified, 5) - persons(before, 5)).isEqualTo(1);
        assertThat(persons(certified, 4) - persons(before, 4)).isEqualTo(1);
        assertThat(certified.getLong("certificates") - before.getLong("certificates"))
                .isEqualTo(3);
        assertThat(certified.getLong("persons") - before.getLong("persons")).isEqualTo(2);

        // When
        desks.supervisor
                .change("/v1/certificates/" + intermediate + "/revocation", 1, Certification.on("2007-06-30"))
                .statusCode(200);

        // Then
        JsonPath revoked = structure();
        assertThat(persons(revoked, 5) - persons(before, 5)).isEqualTo(2);
        assertThat(persons(revoked, 4)).isEqualTo(persons(before, 4));
        JsonPath welders = desks.read(STRUCTURE + "?occupation=" + Certification.WELDER);
        assertThat(Set.copyOf(welders.getList("lines.occupation"))).isEqualTo(Set.of(Certification.WELDER));
        assertThat(desks.read(STRUCTURE + "/trend?occupation=" + Certification.WELDER)
                        .getLong("persons[11]"))
                .isEqualTo(welders.getLong("persons"));
        assertThat(desks.read(STRUCTURE + "?occupation=6-23").getList("lines.occupation"))
                .doesNotContain(Certification.WELDER);
        JsonPath trend = desks.read(STRUCTURE + "/trend");
        assertThat(trend.getList("month")).hasSize(12).endsWith("2007-06");
        assertThat(trend.getLong("persons[11]")).isEqualTo(revoked.getLong("persons"));
    }

    @Test
    void a_person_counts_where_the_highest_certificate_was_issued_and_nowhere_else() {
        // Given
        String number = ResidentNumbers.next();
        desks.certificate(number, 5);
        JsonPath before = structure();

        // When
        Map<String, Object> elsewhere = Certification.evaluation(number, "special-ability", 4);
        elsewhere.put("region", School.SIBLING);
        String evaluation = Desk.of(Tokens.of("clerk").in(School.SIBLING))
                .made("/v1/evaluations", elsewhere)
                .getString("id");
        Desk.of(Tokens.of("reviewer").in(School.SIBLING))
                .change("/v1/evaluations/" + evaluation + "/approval", 1, Map.of())
                .statusCode(200);

        // Then
        JsonPath after = structure();
        assertThat(persons(after, 5) - persons(before, 5)).isEqualTo(-1);
        assertThat(after.getLong("certificates")).isEqualTo(before.getLong("certificates"));
    }

    private JsonPath structure() {
        return desks.read(STRUCTURE);
    }

    private static long persons(JsonPath structure, int level) {
        return structure.getLong("levels.find { it.level == %d }.persons".formatted(level));
    }
}
