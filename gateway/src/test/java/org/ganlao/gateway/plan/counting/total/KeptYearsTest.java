package org.ganlao.gateway.plan.counting.total;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.await;
import static org.ganlao.gateway.plan.PublishedFacts.placement;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ganlao.gateway.plan.PublishedFacts;
import org.ganlao.gateway.plan.target.catalogue.Catalogue;
import org.ganlao.platform.database.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Totals in memory beside the same ones read whole. The counties 360733 and 360730 are this class's own. */
@QuarkusTest
class KeptYearsTest {

    private static final Year YEAR = Year.of(2007);
    private static final String MEASURE = "new-urban-employment";
    private static final String COUNTY = "360733";
    private static final String NEXT_COUNTY = "360730";

    @Inject
    KeptYears kept;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Catalogue catalogue;

    @Inject
    DataSource database;

    @BeforeEach
    void lookOnce() {
        kept.now(YEAR);
    }

    @Test
    void facts_their_corrections_and_their_end_change_what_is_kept_as_they_change_the_totals() {
        UUID fact = UUID.randomUUID();
        String person = "kept" + fact.toString().substring(0, 8);
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say("employment.placement.recorded", placement(fact, 1, COUNTY, person, "2007-02-10"));
            awaitSum(COUNTY, "1");
            assertSameAsReadWhole();

            facts.say("employment.placement.recorded", placement(fact, 2, NEXT_COUNTY, person, "2007-03-10"));
            awaitSum(NEXT_COUNTY, "1");
            assertThat(sum(COUNTY)).isEqualByComparingTo("0");
            assertSameAsReadWhole();
        }
    }

    @Test
    void what_was_about_to_be_settled_at_one_look_is_seen_by_the_next() throws SQLException {
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            // Given
            writer.setAutoCommit(false);
            statement.execute(settled("2007-04-01", 7));
            kept.now(YEAR);
            try (Connection another = database.getConnection();
                    Statement later = another.createStatement()) {
                later.execute("select pg_current_xact_id()");
            }
            kept.now(YEAR);
            assertThat(sum("360729")).isEqualByComparingTo("0");

            // When
            writer.commit();

            // Then
            assertThat(sum("360729")).isEqualByComparingTo("7");
            assertSameAsReadWhole();

            // When
            statement.execute("delete from projection.total where region = '360729'");
            statement.execute(
                    "update projection.total_touched set settled_in = pg_current_xact_id() where region = '360729'");
            writer.commit();

            // Then
            assertThat(sum("360729")).isEqualByComparingTo("0");
            assertSameAsReadWhole();
        }
    }

    @Test
    void other_tables_are_read_whole() throws SQLException {
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            statement.execute(settled("2007-05-01", 9));
            assertThat(sum("360729")).isEqualByComparingTo("9");

            statement.execute("""
                    alter table projection.total rename to total_put_by;
                    create table projection.total (like projection.total_put_by including all)""");
            assertThat(sum("360729")).isEqualByComparingTo("0");

            statement.execute("""
                    drop table projection.total;
                    alter table projection.total_put_by rename to total""");
            assertThat(sum("360729")).isEqualByComparingTo("9");

            statement.execute("delete from projection.total where region = '360729'");
            statement.execute(
                    "update projection.total_touched set settled_in = pg_current_xact_id() where region = '360729'");
            assertSameAsReadWhole();
        }
    }

    private static String settled(String month, int value) {
        return """
                insert into projection.total (measure, region, month, value, readings)
                values ('%1$s', '360729', '%2$s', %3$d, %3$d);
                insert into projection.total_touched (measure, region, settled_in)
                values ('%1$s', '360729', pg_current_xact_id())
                on conflict (measure, region) do update set settled_in = excluded.settled_in""".formatted(MEASURE, month, value);
    }

    private void awaitSum(String county, String expected) {
        await(MEASURE + " in " + county, () -> sum(county).compareTo(new BigDecimal(expected)) == 0);
    }

    private BigDecimal sum(String county) {
        YearSums sums = kept.now(YEAR).get(new Reported(MEASURE, county));
        return sums == null ? BigDecimal.ZERO : sums.until(YEAR.atMonth(12)).inYear();
    }

    /** Facts of other tests may still arrive: what stands still around the whole reading is compared. */
    private void assertSameAsReadWhole() {
        Map<Reported, YearSums> before;
        Map<Reported, YearSums> whole;
        do {
            before = kept.now(YEAR);
            whole = new KeptYears(sql, clock, catalogue).now(YEAR);
        } while (before != kept.now(YEAR));
        assertThat(told(before)).isNotEmpty().isEqualTo(told(whole));
    }

    private static Map<String, WindowSums> told(Map<Reported, YearSums> sums) {
        Map<String, WindowSums> told = new HashMap<>();
        sums.forEach((reported, year) -> IntStream.rangeClosed(1, 12)
                .mapToObj(YEAR::atMonth)
                .filter(month -> year.until(month).isTold())
                .forEach(month -> told.put(reported + " " + month, year.until(month))));
        return told;
    }
}
