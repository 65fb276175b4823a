package org.ganlao.employment.market.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    @ParameterizedTest
    @CsvSource({
        "2007-03-10, 2007-09-08, 6, false",
        "2007-03-10, 2007-09-09, 6, true",
        "2007-03-10, 2007-09-10, 6, true",
        "2007-03-10, , 6, true",
        "2007-08-31, 2008-02-27, 6, false",
        "2007-08-31, 2008-02-28, 6, true",
        "2007-03-01, 2007-08-31, 6, true",
        "2007-03-01, 2008-02-29, 12, true",
        "2007-03-01, 2008-02-28, 12, false",
        "2007-03-10, 2007-03-10, 0, true"
    })
    void covers_whole_months(LocalDate from, LocalDate until, int months, boolean covered) {
        assertThat(new Contract(from, until).coversMonths(months, from)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-03-10, 2007-03-01, 2007-09-09, true",
        "2007-03-10, 2007-03-11, 2007-09-09, false",
        "2007-03-10, 2007-03-11, 2007-09-10, true",
        "2007-03-10, 2007-05-01, , true"
    })
    void months_count_from_the_later_of_contract_and_work(
            LocalDate from, LocalDate workFrom, LocalDate until, boolean covered) {
        assertThat(new Contract(from, until).coversMonths(6, workFrom)).isEqualTo(covered);
    }
}
