package org.ganlao.employment.seeking.labourforce.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class StatementSeriesTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");
    private static final LocalDate NEW_YEAR = LocalDate.of(2007, 1, 1);

    private final StatementSeries series = new StatementSeries(List.of());

    @Test
    void a_statement_between_two_others_takes_its_share_of_the_later_ones_difference() {
        LabourForceStatement january = stated(0, 100, 10);
        LabourForceStatement march = stated(60, 130, 7);

        LabourForceStatement february = stated(30, 120, 12);

        assertThat(january.change()).isEqualTo(new LabourForceChange(100, 10));
        assertThat(february.change()).isEqualTo(new LabourForceChange(20, 2));
        assertThat(march.change()).isEqualTo(new LabourForceChange(10, -5));
        assertThat(List.of(january.version(), february.version(), march.version()))
                .containsExactly(1, 1, 2);
    }

    @Test
    void annulling_hands_its_difference_to_the_next() {
        LabourForceStatement january = stated(0, 100, 10);
        LabourForceStatement march = stated(60, 130, 7);

        january.annul("报错县区", NOW);
        series.settle(january, NOW);

        assertThat(march.change()).isEqualTo(new LabourForceChange(130, 7));
    }

    @Test
    void a_day_is_stated_once() {
        LabourForceStatement january = stated(0, 100, 10);
        stated(60, 130, 7);

        series.requireOwnDay(january, NEW_YEAR);
        assertRefused(LabourForceRefusal.DAY_STATED, () -> series.requireOwnDay(january, NEW_YEAR.plusDays(60)));
    }

    @Property
    void differences_up_to_any_day_sum_to_the_last_statement(
            @ForAll Map<@IntRange(max = 40) Integer, @IntRange(max = 1000) Integer> byDay,
            @ForAll Random order,
            @ForAll @IntRange(max = 40) int until) {
        StatementSeries made = new StatementSeries(List.of());
        List<Integer> days = new ArrayList<>(byDay.keySet());
        Collections.shuffle(days, order);
        List<LabourForceStatement> all = new ArrayList<>();

        days.forEach(day -> {
            LabourForceStatement statement = statement(day, byDay.get(day), 1);
            made.add(statement);
            made.settle(statement, NOW);
            all.add(statement);
        });

        LocalDate last = NEW_YEAR.plusDays(until);
        long sum = all.stream()
                .filter(statement -> !statement.occurredOn().isAfter(last))
                .mapToLong(statement -> statement.change().urbanEmployed())
                .sum();
        long stands = byDay.keySet().stream()
                .filter(day -> day <= until)
                .max(Integer::compare)
                .map(day -> (long) byDay.get(day))
                .orElse(0L);
        assertThat(sum).isEqualTo(stands);
    }

    @Test
    void the_rate_is_the_share_of_the_employed() {
        assertThat(figures(0, 94, 6).urbanEmploymentRate()).contains(new BigDecimal("0.940000"));
        assertThat(figures(0, 2, 1).urbanEmploymentRate()).contains(new BigDecimal("0.666667"));
        assertThat(figures(0, 0, 0).urbanEmploymentRate()).isEmpty();
    }

    private LabourForceStatement stated(int day, long employed, long unemployed) {
        LabourForceStatement statement = statement(day, employed, unemployed);
        series.add(statement);
        series.settle(statement, NOW);
        return statement;
    }

    private static LabourForceStatement statement(int day, long employed, long unemployed) {
        Origin origin = new Origin("test", "test");
        return new LabourForceStatement(UUID.randomUUID(), origin, "360102", figures(day, employed, unemployed), NOW);
    }

    private static LabourForce figures(int day, long employed, long unemployed) {
        return new LabourForce(NEW_YEAR.plusDays(day), employed, unemployed, "test");
    }
}
