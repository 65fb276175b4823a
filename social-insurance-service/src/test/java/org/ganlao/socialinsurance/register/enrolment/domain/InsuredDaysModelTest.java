package org.ganlao.socialinsurance.register.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Periods reckon as a plain set of days would. */
class InsuredDaysModelTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2007, 1, 1);
    private static final int LAST_CHANGE = 60;
    private static final int HORIZON = 100;

    @Property
    void is_read_as_it_was_written(@ForAll("insured") InsuredDays days) {
        assertThat(InsuredDays.read(days.written())).isEqualTo(days);
    }

    @Property
    void two_overlap_where_they_share_a_day(@ForAll("insured") InsuredDays one, @ForAll("insured") InsuredDays other) {
        assertThat(one.overlaps(other)).isEqualTo(days(one).intersects(days(other)));
    }

    @Property
    void stopping_takes_the_days_from_then_on(
            @ForAll("insured") InsuredDays days, @ForAll @IntRange(min = 1, max = 20) int later) {
        Assume.that(days.lasting());
        LocalDate day = lastPeriod(days).from().plusDays(later);

        BitSet expected = days(days);
        expected.clear(number(day), HORIZON);

        assertThat(days(days.stopped(day))).isEqualTo(expected);
    }

    @Property
    void resuming_adds_the_days_from_then_on(
            @ForAll("insured") InsuredDays days, @ForAll @IntRange(max = 20) int later) {
        Assume.that(!days.lasting());
        LocalDate day = lastPeriod(days).until().plusDays(later);

        BitSet expected = days(days);
        expected.set(number(day), HORIZON);

        assertThat(days(days.resumed(day))).isEqualTo(expected);
    }

    @Property
    void two_differ_from_the_first_day_that_only_one_insures(
            @ForAll("insured") InsuredDays one, @ForAll("insured") InsuredDays other) {
        BitSet different = days(one);
        different.xor(days(other));

        assertThat(one.differsFrom(other).map(InsuredDaysModelTest::number).orElse(-1))
                .isEqualTo(different.nextSetBit(0));
    }

    @Property
    void a_death_takes_the_days_after_it(@ForAll("insured") InsuredDays days, @ForAll @IntRange(max = 38) int later) {
        LocalDate day = days.first().plusDays(later);
        BitSet expected = days(days);
        expected.clear(number(day) + 1, HORIZON + 1);

        assertThat(days(days.upTo(day))).isEqualTo(expected);
        assertThat(days.reachBeyond(day)).isEqualTo(!days.upTo(day).equals(days));
    }

    private static BitSet days(InsuredDays days) {
        BitSet set = new BitSet();
        for (Period period : days.periods()) {
            set.set(number(period.from()), period.until() == null ? HORIZON : number(period.until()));
        }
        return set;
    }

    private static int number(LocalDate day) {
        return (int) (day.toEpochDay() - NEW_YEAR.toEpochDay());
    }

    private static Period lastPeriod(InsuredDays days) {
        return days.periods().get(days.periods().size() - 1);
    }

    /** Each change begins a period or ends one. */
    @Provide
    Arbitrary<InsuredDays> insured() {
        return Arbitraries.integers()
                .between(0, LAST_CHANGE)
                .set()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(changes -> periods(changes.stream().sorted().toList()));
    }

    private static InsuredDays periods(List<Integer> changes) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < changes.size(); i += 2) {
            LocalDate until = i + 1 < changes.size() ? NEW_YEAR.plusDays(changes.get(i + 1)) : null;
            periods.add(new Period(NEW_YEAR.plusDays(changes.get(i)), until));
        }
        return new InsuredDays(periods);
    }
}
