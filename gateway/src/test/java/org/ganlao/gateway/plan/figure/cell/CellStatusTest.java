package org.ganlao.gateway.plan.figure.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellStatusTest {

    private static final YearMonth MARCH = YearMonth.of(2007, 3);
    private static final Figure TOLD = new Figure(BigDecimal.ONE, null, BigDecimal.ONE, null);

    @ParameterizedTest
    @CsvSource({
        "2007-04-01, 2007-03-31T16:00:00Z, TOLD",
        "2007-04-01, 2007-03-31T15:59:59Z, PROVISIONAL",
        "2007-03-31, 2007-03-31T16:00:00Z, PROVISIONAL",
        "2007-04-01, , PROVISIONAL"
    })
    void a_month_is_provisional_until_it_is_over_and_everything_recorded_in_it_is_known(
            LocalDate today, Instant knownThrough, CellStatus expected) {
        assertThat(CellStatus.of(TOLD, MARCH, today, knownThrough)).isEqualTo(expected);
    }

    @Test
    void what_nobody_told_and_what_has_no_denominator_are_two_things() {
        Figure undefined = new Figure(BigDecimal.ONE, BigDecimal.ZERO, null, null);
        assertThat(CellStatus.of(Figure.UNTOLD, MARCH, LocalDate.of(2008, 1, 1), Instant.MAX))
                .isEqualTo(CellStatus.NOT_TOLD);
        assertThat(CellStatus.of(undefined, MARCH, LocalDate.of(2008, 1, 1), Instant.MAX))
                .isEqualTo(CellStatus.NO_DENOMINATOR);
    }
}
