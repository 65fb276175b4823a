package org.ganlao.laborrights.enforcement.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDeadlinesTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 3, 1);
    private static final Set<Integer> CALENDARS = Set.of(2006, 2007, 2008, 2010);

    @ParameterizedTest
    @CsvSource({
        "1994-05-03, 2005-12-31",
        "2005-11-03, 2005-12-31",
        "2005-12-31, 2005-12-31",
        "2006-01-04, 2006-01-04",
        "2009-03-02, 2009-03-02",
        "2011-03-02, 2011-03-02"
    })
    void only_what_is_from_before_the_first_calendar_is_counted_from_its_beginning(LocalDate from, LocalDate counted) {
        assertThat(CaseDeadlines.counted(from, TODAY, CALENDARS::contains)).isEqualTo(counted);
    }
}
