package org.ganlao.socialinsurance.collection.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.reminder.domain.Reminder;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Reminders as they were told. */
@ApplicationScoped
class ReadReminders {

    private static final Keyset<Reminder> LATEST_FIRST = Keyset.<Reminder>descending()
            .by("r.toldOn", Reminder::toldOn, LocalDate::parse)
            .by("r.id", Reminder::id, UUID::fromString);

    private final EntityManager database;
    private final RegionScope scope;
    private final BusinessClock clock;
    private final Sql sql;

    ReadReminders(EntityManager database, RegionScope scope, BusinessClock clock, Sql sql) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
        this.sql = sql;
    }

    ReminderView one(UUID id) {
        Reminder found = Optional.ofNullable(database.find(Reminder.class, id))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        scope.requireRead(found.region());
        return ReminderView.from(found);
    }

    Page<ReminderView> page(ReminderFilter filter, Paging paging) {
        return Listing.of(database, Reminder.class, "select r from Reminder r")
                .where(
                        Listing.oneOf("r.region", "regions"),
                        "regions",
                        scope.covered().toArray(String[]::new))
                .where("r.run = :run", "run", filter.run)
                .where("r.subject = :subject", "subject", filter.subject)
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.person = :person", "person", filter.person)
                .where("r.region = :region", "region", filter.region)
                .where("r.nth = :nth", "nth", filter.nth)
                .where("r.answerBy < :today and r.open > 0", "today", filter.unheeded ? clock.today() : null)
                .page(paging, LATEST_FIRST)
                .map(ReminderView::from);
    }

    /** A month that a payer was reminded of. */
    record RemindedMonth(Insurance insurance, String month, Money amount) {}

    List<RemindedMonth> months(UUID id) {
        return sql.list(
                "select * from reminder_month where reminder = ? order by month, insurance",
                row -> new RemindedMonth(
                        Insurance.valueOf(row.text("insurance")),
                        YearMonth.from(row.date("month")).toString(),
                        new Money(row.decimal("amount"))),
                one(id).id());
    }
}
