package org.ganlao.socialinsurance.collection.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class ReminderRunTest {

    private static final LocalDate DECLARED_BY = LocalDate.of(2007, 3, 31);

    @Test
    void wages_are_reminded_of_from_the_day_after_the_last_one_on_which_they_are_stated_in_time() {
        assertThat(of(ReminderSubject.WAGES, DECLARED_BY.plusDays(1)).occurredOn())
                .isEqualTo("2007-04-01");
        assertRefused(ReminderRefusal.DECLARATION_NOT_OVERDUE, () -> of(ReminderSubject.WAGES, DECLARED_BY));
        assertThat(of(ReminderSubject.CONTRIBUTIONS, DECLARED_BY).finishedOn()).isNull();
    }

    private static ReminderRun of(ReminderSubject subject, LocalDate toldOn) {
        return new ReminderRun(
                new Origin("client", "CJ-1"),
                "360102",
                subject,
                YearMonth.of(2007, 1),
                DECLARED_BY,
                ReminderWay.LETTER,
                toldOn,
                Instant.EPOCH);
    }
}
