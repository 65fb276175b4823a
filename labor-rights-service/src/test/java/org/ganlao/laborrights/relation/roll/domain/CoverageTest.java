package org.ganlao.laborrights.relation.roll.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2007, 1, 1);
    private static final Span FIRST_QUARTER = new Span(NEW_YEAR, LocalDate.of(2007, 4, 1));

    @Test
    void contracts_that_follow_each_other_without_a_gap_cover_one_span() {
        Coverage coverage = Coverage.of(
                FIRST_QUARTER,
                List.of(
                        Span.through(LocalDate.of(2007, 2, 1), LocalDate.of(2007, 2, 28)),
                        Span.through(NEW_YEAR, LocalDate.of(2007, 1, 31))));

        assertThat(coverage.spans()).containsExactly(new Span(NEW_YEAR, LocalDate.of(2007, 3, 1)));
    }

    @Test
    void a_day_without_contract_parts_two_spans() {
        Coverage coverage = Coverage.of(
                FIRST_QUARTER,
                List.of(
                        Span.through(NEW_YEAR, LocalDate.of(2007, 1, 30)),
                        Span.through(LocalDate.of(2007, 2, 1), null)));

        assertThat(coverage.spans())
                .containsExactly(
                        new Span(NEW_YEAR, LocalDate.of(2007, 1, 31)),
                        new Span(LocalDate.of(2007, 2, 1), LocalDate.of(2007, 4, 1)));
    }

    @Property
    void covers_exactly_the_days_on_the_roll_that_some_contract_has(
            @ForAll("spans") Span onRoll, @ForAll("contracts") List<Span> contracts) {
        Coverage coverage = Coverage.of(onRoll, contracts);

        IntStream.range(0, 130).mapToObj(NEW_YEAR::plusDays).forEach(day -> {
            boolean expected = has(onRoll, day) && contracts.stream().anyMatch(contract -> has(contract, day));
            long found =
                    coverage.spans().stream().filter(span -> has(span, day)).count();
            assertThat(found).isEqualTo(expected ? 1 : 0);
        });
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 50).injectNull(0.2);
        return Combinators.combine(start, length)
                .as((from, days) ->
                        new Span(NEW_YEAR.plusDays(from), days == null ? null : NEW_YEAR.plusDays(from + days)));
    }

    @Provide
    Arbitrary<List<Span>> contracts() {
        return spans().list().ofMaxSize(6);
    }

    private static boolean has(Span span, LocalDate day) {
        return !day.isBefore(span.from()) && (span.until() == null || day.isBefore(span.until()));
    }
}
