package org.ganlao.socialinsurance.collection.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderRun;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderSubject;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderWay;

/** Whom a finished run reminded in one county; contracts/events/social-insurance/reminder-run.finished.v1 describes it. */
record ReminderRunFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID run,
        ReminderSubject subject,
        String month,
        ReminderWay way,
        long reminders,
        long second,
        Money amount,
        long persons)
        implements Fact {

    /** One for each county in which somebody was reminded; one of the run's own region where nobody was. */
    static List<ReminderRunFact> allOf(ReminderRun run, List<WriteReminders.OfCounty> counties) {
        return (counties.isEmpty() ? List.of(new WriteReminders.OfCounty(run.region(), ReminderTotal.NONE)) : counties)
                .stream().map(county -> of(run, county.region(), county.told())).toList();
    }

    private static ReminderRunFact of(ReminderRun run, String county, ReminderTotal told) {
        return new ReminderRunFact(
                UUID.nameUUIDFromBytes(("reminders of " + run.id() + " in " + county).getBytes(StandardCharsets.UTF_8)),
                run.version(),
                run.occurredOn(),
                run.recordedAt(),
                county,
                run.id(),
                run.subject(),
                run.month().toString(),
                run.way(),
                told.reminders(),
                told.second(),
                told.amount(),
                told.persons());
    }
}
