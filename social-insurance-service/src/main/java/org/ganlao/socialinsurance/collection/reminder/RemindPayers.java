package org.ganlao.socialinsurance.collection.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.job.JobAccess;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderRun;

/** Hands a round of reminders to its job, and shows how it stands. */
@ApplicationScoped
class RemindPayers {

    private final ReminderRunRepository runs;
    private final WriteReminders reminders;
    private final ReminderDays days;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final JobAccess access;
    private final Jobs jobs;
    private final Caller caller;
    private final BusinessClock clock;
    private final ChangeLog changes;

    RemindPayers(
            ReminderRunRepository runs,
            WriteReminders reminders,
            ReminderDays days,
            RecordChecks checks,
            RecordEvents events,
            JobAccess access,
            Jobs jobs,
            Caller caller,
            BusinessClock clock,
            ChangeLog changes) {
        this.runs = runs;
        this.reminders = reminders;
        this.days = days;
        this.checks = checks;
        this.events = events;
        this.access = access;
        this.jobs = jobs;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    ReminderRunView start(ReminderRunRequest request) {
        LocalDate today = clock.today();
        checks.requireOwnRegion(request.region(), today, "/region");
        ReminderRun run = new ReminderRun(
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.subject(),
                request.month(),
                days.declaredBy(request.month().getYear(), request.region()),
                request.way(),
                today,
                changes.now());
        runs.add(run);
        jobs.submit(run.id(), WriteReminders.KIND, run.id(), null);
        events.note(WriteReminders.KIND, "started", run, "");
        return view(run);
    }

    ReminderRunView one(UUID id) {
        return view(runs.visible(id));
    }

    Page<ReminderRunView> page(String region, Paging paging) {
        return runs.page(region, paging).map(this::view);
    }

    private ReminderRunView view(ReminderRun run) {
        return ReminderRunView.from(
                run, reminders.told(run), access.isVisible(run.id()) ? access.visible(run.id()) : null);
    }
}
