package org.ganlao.employment.coverage.layoff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReportingDutyTest {

    private static final ReportingDuty DUTY = new ReportingDuty(20, BigDecimal.TEN, 30);
    private static final LocalDate MAY_8 = LocalDate.of(2007, 5, 8);

    @Example
    void twenty_persons_or_a_tenth_of_the_workers_are_reported() {
        assertThat(DUTY.covers(19, 1000)).isFalse();
        assertThat(DUTY.covers(20, 1000)).isTrue();
        assertThat(DUTY.covers(9, 91)).isFalse();
        assertThat(DUTY.covers(9, 90)).isTrue();
        assertThat(DUTY.covers(9, 89)).isTrue();
    }

    @Example
    void below_that_there_is_nothing_to_report() {
        assertRefused(LayoffRefusal.BELOW_LAYOFF_THRESHOLD, () -> DUTY.require(layoff(19, 191, MAY_8)));
        DUTY.require(layoff(19, 190, MAY_8));
    }

    @Example
    void thirty_days_before_is_in_time() {
        assertThat(DUTY.isKeptBy(layoff(60, 400, MAY_8.plusDays(29)))).isFalse();
        assertThat(DUTY.isKeptBy(layoff(60, 400, MAY_8.plusDays(30)))).isTrue();
        assertThat(DUTY.isKeptBy(layoff(60, 400, MAY_8.minusDays(1)))).isFalse();
    }

    @Example
    void nobody_lays_off_more_than_there_are() {
        layoff(400, 400, MAY_8);
        assertRefused(LayoffRefusal.MORE_LEAVING_THAN_WORKERS, () -> layoff(401, 400, MAY_8));
    }

    @Property
    void whoever_lays_off_one_more_reports_too(
            @ForAll @IntRange(min = 1, max = 500) int workers, @ForAll @IntRange(max = 500) int leaving) {
        assertThat(DUTY.covers(leaving + 1, workers) || !DUTY.covers(leaving, workers))
                .isTrue();
        assertThat(DUTY.covers(leaving, workers)).isEqualTo(leaving >= 20 || leaving * 10 >= workers);
    }

    private static Layoff layoff(int leaving, int workers, LocalDate beginsOn) {
        return new Layoff("360102", "71526726X", MAY_8, beginsOn, workers, leaving, "改制", "转岗培训");
    }
}
