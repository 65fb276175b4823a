package org.ganlao.employment.jobseeker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ganlao.employment.People;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** In Chongren county; the business clock stands at 30 June 2007. */
@QuarkusTest
class MonthlySweepTest {

    private static final String CHONGREN = "361024";
    private static final LocalDate TODAY = LocalDate.of(2007, 6, 30);

    @Inject
    SweepRegistrations sweep;

    @Inject
    MonthlySweep asConfigured;

    @Inject
    RegionTree regions;

    @Inject
    Sql sql;

    private final SeekerOffice office = SeekerOffice.of(CHONGREN);

    @Test
    void a_county_is_looked_through_once_a_month_however_many_try() throws Exception {
        // Given
        String silent = office.registers(People.born(Sex.FEMALE, LocalDate.of(1970, 3, 5)), "unemployed", "2006-11-01");

        // When
        List<String> begun = byEightAtOnce(() -> sweep.startOfMonth(List.of(CHONGREN), TODAY));

        // Then
        assertThat(begun).containsExactly(CHONGREN);
        String job = "/v1/jobs/" + jobOf("2007-06-01");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "succeeded".equals(office.supervisor.get(job).path("state")));
        office.desk.get(silent).then().body("endedByRule", equalTo("silence"));
        assertThat(sql.list(
                        "select subject from audit_entry where object_id = ? and action = 'job-seeker.deregistered'",
                        row -> row.text("subject"),
                        silent.substring(silent.lastIndexOf('/') + 1)))
                .containsExactly("employment-service");
    }

    @Test
    void the_next_month_is_another_one() {
        assertThat(sweep.startOfMonth(List.of(CHONGREN), LocalDate.of(2007, 5, 1)))
                .containsExactly(CHONGREN);
        assertThat(sweep.startOfMonth(List.of(CHONGREN), LocalDate.of(2007, 5, 31)))
                .isEmpty();
        assertThat(sweep.startOfMonth(List.of(CHONGREN), LocalDate.of(2007, 4, 30)))
                .containsExactly(CHONGREN);
    }

    /** As of a day before any registration, so that nobody's is touched. */
    @Test
    void every_county_is_looked_through_where_that_is_switched_on() {
        // Given
        LocalDate day = LocalDate.of(2001, 3, 5);

        // When
        asConfigured.look();
        new MonthlySweep(sweep, () -> true, regions, BusinessClock.fixedAt(day)).look();
        new MonthlySweep(sweep, () -> false, regions, BusinessClock.fixedAt(day.plusMonths(1))).look();

        // Then
        assertThat(countiesOf("2001-03-01")).hasSizeGreaterThan(90).contains(CHONGREN, "360102");
        assertThat(countiesOf("2001-04-01")).isEmpty();
        assertThat(countiesOf("2007-06-01")).doesNotContain("360102");
    }

    private static List<String> byEightAtOnce(Callable<List<String>> attempt) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(8);
        try {
            List<String> begun = new ArrayList<>();
            for (Future<List<String>> one : instances.invokeAll(Collections.nCopies(8, attempt))) {
                begun.addAll(one.get());
            }
            return begun;
        } finally {
            instances.shutdown();
        }
    }

    private String jobOf(String month) {
        return sql.one(
                        "select job from registration_sweep where region = ? and month = cast(? as date)",
                        row -> row.uuid("job"),
                        CHONGREN,
                        month)
                .orElseThrow()
                .toString();
    }

    private List<String> countiesOf(String month) {
        return sql.list(
                "select region from registration_sweep where month = cast(? as date)",
                row -> row.text("region"),
                month);
    }
}
