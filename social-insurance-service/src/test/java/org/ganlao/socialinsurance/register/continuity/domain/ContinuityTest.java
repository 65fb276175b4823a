package org.ganlao.socialinsurance.register.continuity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.register.continuity.domain.MonthStanding.PAID;
import static org.ganlao.socialinsurance.register.continuity.domain.MonthStanding.UNINSURED;
import static org.ganlao.socialinsurance.register.continuity.domain.MonthStanding.UNPAID;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContinuityTest {

    private static final YearMonth START = YearMonth.of(2006, 11);

    @Test
    void months_paid_insured_only_and_missing_follow_each_other() {
        Continuity whole = Continuity.of(START, YearMonth.of(2007, 4), months(0, 1, 2, 5), months(0, 1, 4));

        assertThat(whole.stretches())
                .containsExactly(
                        new Stretch(YearMonth.of(2006, 11), YearMonth.of(2006, 12), PAID),
                        new Stretch(YearMonth.of(2007, 1), YearMonth.of(2007, 1), UNPAID),
                        new Stretch(YearMonth.of(2007, 2), YearMonth.of(2007, 2), UNINSURED),
                        new Stretch(YearMonth.of(2007, 3), YearMonth.of(2007, 3), PAID),
                        new Stretch(YearMonth.of(2007, 4), YearMonth.of(2007, 4), UNPAID));
        assertThat(whole.months(PAID)).isEqualTo(3);
        assertThat(whole.broken()).isFalse();
    }

    @Test
    void a_relation_is_broken_while_the_last_month_is_missing() {
        assertThat(Continuity.of(START, START.plusMonths(1), months(0), months())
                        .broken())
                .isTrue();
        assertThat(Continuity.of(START, START.plusMonths(1), months(1), months())
                        .broken())
                .isFalse();
        assertThat(Continuity.of(START, START.plusMonths(1), months(), months(1))
                        .broken())
                .isFalse();
    }

    @Property
    void every_month_is_in_one_stretch(
            @ForAll Set<@IntRange(max = 60) Integer> insured,
            @ForAll Set<@IntRange(max = 60) Integer> paid,
            @ForAll @IntRange(max = 60) int last) {
        Continuity whole = Continuity.of(START, START.plusMonths(last), months(insured), months(paid));

        assertThat(whole.months(PAID) + whole.months(UNPAID) + whole.months(UNINSURED))
                .isEqualTo(last + 1L);
        assertThat(whole.months(PAID))
                .isEqualTo(paid.stream().filter(at -> at <= last).count());
        assertThat(IntStream.range(1, whole.stretches().size())).allSatisfy(at -> {
            Stretch before = whole.stretches().get(at - 1);
            assertThat(whole.stretches().get(at).from()).isEqualTo(before.to().plusMonths(1));
            assertThat(whole.stretches().get(at).standing()).isNotEqualTo(before.standing());
        });
    }

    private static Set<YearMonth> months(Integer... at) {
        return months(Set.of(at));
    }

    private static Set<YearMonth> months(Set<Integer> at) {
        return at.stream().map(START::plusMonths).collect(Collectors.toSet());
    }
}
