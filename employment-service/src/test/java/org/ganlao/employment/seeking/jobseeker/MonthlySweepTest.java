package org.ganlao.employment.seeking.jobseeker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** In Chongren county; the business clock stands at 30 June 2007. */
@QuarkusTest
class MonthlySweepTest {

    private static final String CHONGREN = "361024";
    private static final String FUZHOU = "361000";
    private static final String NANFENG = "361023";
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
        awaitSweepOf(CHONGREN);
        office.desk.get(silent).then().body("endedByRule", equalTo("silence"));
        assertThat(sql.list(
                        "select subject from audit_entry where object_id = ? and action = 'job-seeker.deregistered'",
                        row -> row.text("subject"),
                        silent.substring(silent.lastIndexOf('/') + 1)))
                .containsExactly("employment-service");
    }

    @Test
    void registrations_that_a_city_keeps_are_looked_through_as_well_and_its_counties_not_once_more() {
        // Given
        String silent = SeekerOffice.of(FUZHOU)
                .registers(People.born(Sex.FEMALE, LocalDate.of(1970, 3, 5)), "unemployed", "2006-11-01");
        String ofCounty = SeekerOffice.of("361025")
                .registers(People.born(Sex.FEMALE, LocalDate.of(1970, 3, 5)), "unemployed", "2006-11-01");
        List<String> allOthers = regions.all(TODAY).stream()
                .map(Region::code)
                .filter(code -> !code.equals(FUZHOU))
                .toList();

        // Then
        assertThat(sweep.startOfMonthElsewhere(allOthers, TODAY)).contains(FUZHOU);
        assertThat(sweep.startOfMonthElsewhere(allOthers, TODAY)).isEmpty();
        awaitSweepOf(FUZHOU);
        SeekerOffice city = SeekerOffice.of(FUZHOU);
        city.desk.get(silent).then().body("endedByRule", equalTo("silence"));
        city.desk.get(ofCounty).then().body("state", equalTo("registered"));
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

    @Test
    void what_failed_is_begun_again_a_day_later() {
        // Given
        assertThat(sweep.startOfMonth(List.of(NANFENG), TODAY)).containsExactly(NANFENG);
        awaitSweepOf(NANFENG);
        begunEarlier("1 day");
        assertThat(sweep.startOfMonth(List.of(NANFENG), TODAY)).isEmpty();

        // When
        ends("FAILED");

        // Then
        assertThat(sweep.startOfMonth(List.of(NANFENG), TODAY)).containsExactly(NANFENG);
        awaitSweepOf(NANFENG);
        ends("FAILED");
        assertThat(sweep.startOfMonth(List.of(NANFENG), TODAY)).isEmpty();
    }

    private void begunEarlier(String by) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update registration_sweep set begun_at = begun_at - cast(? as interval) where region = ?",
                        by,
                        NANFENG));
    }

    private void ends(String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update job set state = ? where id = (select job from registration_sweep where region = ?)",
                        state,
                        NANFENG));
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

    /** Of June 2007. */
    private void awaitSweepOf(String region) {
        String job = "/v1/jobs/"
                + sql.one(
                                "select job from registration_sweep where region = ? and month = date '2007-06-01'",
                                row -> row.uuid("job"),
                                region)
                        .orElseThrow();
        SeekerOffice of = SeekerOffice.of(region);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "succeeded".equals(of.supervisor.get(job).path("state")));
    }

    private List<String> countiesOf(String month) {
        return sql.list(
                "select region from registration_sweep where month = cast(? as date)",
                row -> row.text("region"),
                month);
    }
}
