package org.ganlao.employment.seeking.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.with;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.InternalCounts;
import org.junit.jupiter.api.Test;

/** Yichun's counties Gao'an and Fengcheng, which no other test uses. */
@QuarkusTest
class PlacementCountsTest {

    private static final String GAOAN = "360983";
    private static final String FENGCHENG = "360981";

    private final EmploymentOffice office = EmploymentOffice.of("360900");
    private final PersonalId woman = People.born(Sex.FEMALE, LocalDate.of(1967, 3, 5));
    private final PersonalId man = People.born(Sex.MALE, LocalDate.of(1967, 3, 5));

    @Test
    void each_person_counts_once_a_year_at_the_earliest_placement_that_counts() {
        // Given
        office.registers(woman, with(registration("laid-off", "2007-02-08"), "region", GAOAN));
        office.registers(man, with(registration("unemployed", "2007-02-08"), "region", GAOAN));
        String first = office.places(woman, jobIn(GAOAN, "2007-03-05", "2007-03-20", "71526726X"))
                .getString("id");
        office.places(woman, jobIn(FENGCHENG, "2007-05-10", null, "70000001X"));
        office.places(man, jobIn(GAOAN, "2007-03-05", null, "71526726X"));

        // When
        InternalCounts counts = InternalCounts.now();

        // Then
        assertThat(counts.of("new-urban-employment", GAOAN, "2007-03")).isEqualTo(2);
        assertThat(counts.of("new-urban-employment", FENGCHENG, "2007-05")).isZero();
        assertThat(counts.of("laid-off-reemployment", GAOAN, "2007-03")).isEqualTo(2);
        assertThat(counts.of("reemployment-4050", GAOAN, "2007-03")).isEqualTo(1);

        // annulled, the first placement hands the person's count over to the second
        office.desk.change("/v1/placements/" + first + "/annulment", 1, Map.of("reason", "误登"));
        counts = InternalCounts.now();
        assertThat(counts.of("new-urban-employment", GAOAN, "2007-03")).isEqualTo(1);
        assertThat(counts.of("new-urban-employment", FENGCHENG, "2007-05")).isEqualTo(1);
        assertThat(counts.of("laid-off-reemployment", FENGCHENG, "2007-05")).isEqualTo(1);
        assertThat(counts.of("reemployment-4050", FENGCHENG, "2007-05")).isEqualTo(1);
    }

    private static Map<String, Object> jobIn(String region, String from, String until, String employer) {
        return with(with(with(job(from), "region", region), "endedOn", until), "employer", employer);
    }
}
