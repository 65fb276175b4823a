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
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ganlao.gateway.plan.PublishedFacts;
import org.ganlao.gateway.plan.counting.freshness.Freshness;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.RegionTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Totals in memory beside the same ones read whole. The counties 360733 and 360730 are this class's own. */
@QuarkusTest
class KeptYearsTest {

    private static final Year YEAR = Year.of(2007);
    private static final String MEASURE = "new-urban-employment";
    private static final String COUNTY = "360733";
    private static final String NEXT_COUNTY = "360730";
    private static final List<YearMonth> ROLLED_UP = List.of(YEAR.atMonth(3), YEAR.atMonth(12));
    private static final String GONE = """
            with gone as (delete from projection.total where region = '360729' returning measure, region)
            update projection.total_touched touched set settled_in = pg_current_xact_id()
              from gone where (touched.measure, touched.region) = (gone.measure, gone.region)""";

    @Inject
    KeptYears kept;

    @Inject
    Sql sql;

    @Inject
    Catalogue catalogue;

    @Inject
    RegionTree tree;

    @Inject
    FreshnessRepository freshness;

    @Inject
    DataSource database;

    @BeforeEach
    void lookOnce() {
        ROLLED_UP.forEach(month -> kept.rollUp(YEAR, month, null));
    }

    @Test
    void who_comes_with_the_same_freshness_gets_the_same_and_where_nothing_changed_a_sum_is_the_same_object() {
        // Given
        Freshness fresh = freshness.now();
        RegionRollUp before = kept.rollUp(YEAR, ROLLED_UP.get(0), fresh);
        sql.update(settled("2007-02-01", 5));

        // When
        RegionRollUp same = kept.rollUp(YEAR, ROLLED_UP.get(0), fresh);
        RegionRollUp next = kept.rollUp(YEAR, ROLLED_UP.get(0), freshness.now());

        // Then
        assertThat(same).isSameAs(before);
        assertThat(next.sums("360700", MEASURE).inYear())
                .isEqualByComparingTo(before.sums("360700", MEASURE).inYear().add(new BigDecimal("5")));
        assertThat(next.sums("360100", MEASURE)).isSameAs(before.sums("360100", MEASURE));
        assertThat(next.sums("360700", "jobs-lost")).isSameAs(before.sums("360700", "jobs-lost"));

        sql.update(GONE);
        assertSameAsReadWhole();
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
    void where_all_of_the_year_is_gone_and_something_is_left_behind_it_the_year_is_told_of_nothing() {
        // Given
        sql.update(settled("2008-01-01", 3));
        sql.update(settled("2007-02-01", 5));
        assertThat(sum("360729")).isEqualByComparingTo("5");

        // When
        sql.update(GONE.replace("where region = '360729'", "where region = '360729' and month < '2008-01-01'"));

        // Then
        assertThat(sum("360729")).isEqualByComparingTo("0");
        assertSameAsReadWhole();

        sql.update(GONE);
        assertSameAsReadWhole();
    }

    @Test
    void an_opening_statement_holds_whatever_the_clock_of_who_took_it() {
        // Given
        kept.now(YEAR, null);

        // When
        sql.update("""
                insert into opening_statement (id, measure, region, cut_off, value, basis, recorded_by, known_from)
                values (gen_random_uuid(), 'maternity-insured', '360733', '2006-12-31', 40, '年报', 'of-another-gateway',
                        now() + interval '1 hour')""");

        // Then
        assertThat(kept.now(YEAR, null)
                        .of("maternity-insured", COUNTY)
                        .until(YEAR.atMonth(3))
                        .atDate())
                .isEqualByComparingTo("40");
        sql.update("delete from opening_statement where region = '360733'");
    }

    @Test
    void what_was_about_to_be_settled_at_one_look_is_seen_by_the_next() throws SQLException {
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            // Given
            writer.setAutoCommit(false);
            statement.execute(settled("2007-04-01", 7));
            kept.now(YEAR, null);
            try (Connection another = database.getConnection();
                    Statement later = another.createStatement()) {
                later.execute("select pg_current_xact_id()");
            }
            kept.now(YEAR, null);
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
                with added as (
                    insert into projection.total (measure, region, month, value, readings)
                    values ('%1$s', '360729', '%2$s', %3$d, %3$d))
                insert into projection.total_touched (measure, region, settled_in)
                values ('%1$s', '360729', pg_current_xact_id())
                on conflict (measure, region) do update set settled_in = excluded.settled_in""".formatted(MEASURE, month, value);
    }

    private void awaitSum(String county, String expected) {
        await(MEASURE + " in " + county, () -> sum(county).compareTo(new BigDecimal(expected)) == 0);
    }

    private BigDecimal sum(String county) {
        YearSums sums = kept.now(YEAR, null).of(MEASURE, county);
        return sums == null ? BigDecimal.ZERO : sums.until(YEAR.atMonth(12)).inYear();
    }

    /** Facts of other tests may still arrive: what stands still around the whole reading is compared. */
    private void assertSameAsReadWhole() {
        ReportedYear before;
        KeptYears whole;
        do {
            before = kept.now(YEAR, null);
            whole = new KeptYears(sql, tree, catalogue);
            whole.now(YEAR, null);
        } while (before != kept.now(YEAR, null));
        assertThat(told(kept)).isNotEmpty().isEqualTo(told(whole));
        assertThat(rolledUp(kept)).isNotEmpty().isEqualTo(rolledUp(whole));
    }

    private static Map<String, WindowSums> told(KeptYears years) {
        ReportedYear sums = years.now(YEAR, null);
        Map<String, WindowSums> told = new HashMap<>();
        sums.each((measure, region) -> months().filter(
                        month -> sums.of(measure, region).until(month).isTold())
                .forEach(month -> told.put(
                        measure + " " + region + " " + month,
                        sums.of(measure, region).until(month))));
        return told;
    }

    /** Of the months that are kept rolled up, as far as anything was told. */
    private Map<String, WindowSums> rolledUp(KeptYears years) {
        Map<String, WindowSums> told = new HashMap<>();
        ROLLED_UP.forEach(month -> {
            RegionRollUp rollUp = years.rollUp(YEAR, month, null);
            for (String measure : catalogue.measures().keySet()) {
                tree.all(YEAR.atDay(365)).stream()
                        .flatMap(Place::of)
                        .map(Place::code)
                        .filter(place -> rollUp.sums(place, measure).isTold())
                        .forEach(place -> told.put(measure + " " + place + " " + month, rollUp.sums(place, measure)));
            }
        });
        return told;
    }

    private static Stream<YearMonth> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(YEAR::atMonth);
    }
}
