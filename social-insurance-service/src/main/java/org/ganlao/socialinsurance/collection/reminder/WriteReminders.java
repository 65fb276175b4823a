package org.ganlao.socialinsurance.collection.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderRun;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderSubject;

/**
 * A round of reminders at work: county by county, each in one statement and one transaction that moves the mark. Killed, it goes
 * on behind the last county; cancelled, what was told stays told. Locks: the county's reminders, so that two rounds do not both
 * tell for the first time.
 */
@ApplicationScoped
class WriteReminders implements JobHandler {

    static final String KIND = "reminder-run";

    /** Parameters: run, day, last day of its time; way; the county, the last month. */
    private static final String CONTRIBUTIONS = """
            with round as (
                select ?::uuid as run, ?::date as told_on, ?::date as answer_by, ? as way),
            overdue as materialized (
                select r.region, r.payer, r.by_person, r.insurance, r.month,
                       r.employer_due - r.employer_paid + r.person_due - r.person_paid
                           - ordered_of(r.region, r.payer, r.insurance, r.month) as open
                  from receivable r, round
                 where r.region = ? and r.month <= ? and r.due_on < round.told_on
                   and (r.employer_paid < r.employer_due or r.person_paid < r.person_due or r.fee_paid < r.fee_due)),
            told as materialized (
                select e.payer, m.insurance, m.month, max(e.nth) as nth, max(e.answer_by) as answer_by
                  from reminder e join reminder_month m on m.reminder = e.id
                 where e.payer = any (array(select distinct payer from overdue))
                   and e.region = (select region from overdue limit 1)
                 group by e.payer, m.insurance, m.month),
            due as materialized (
                select o.*, 1 + coalesce(t.nth, 0) as nth
                  from overdue o left join told t using (payer, insurance, month), round
                 where o.open > 0 and (t.nth is null or t.nth = 1 and t.answer_by < round.told_on)),
            head as materialized (
                select gen_random_uuid() as id, region, payer, by_person, nth, count(distinct month) as months, sum(open) as amount
                  from due group by region, payer, by_person, nth),
            lines as (
                insert into reminder_month (reminder, insurance, month, amount)
                select h.id, d.insurance, d.month, d.open from due d join head h using (payer, by_person, nth))
            insert into reminder (id, run, region, subject, employer, person, nth, told_on, answer_by, way, months, amount)
            select h.id, round.run, h.region, 'CONTRIBUTIONS', case when not by_person then payer end,
                   case when by_person then payer end, nth, round.told_on, round.answer_by, round.way, months, amount
              from head h, round""";

    /** Parameters: run, day, last day of its time, way; the county, the year, the day that decides who has to be stated. */
    private static final String WAGES = """
            with round as (
                select ?::uuid as run, ?::date as told_on, ?::date as answer_by, ? as way, ? as region, ?::int as year, ?::date as day),
            employing as materialized (
                select distinct e.employer
                  from enrolment e, round
                 where e.region = round.region and e.annul_reason is null and e.employer is not null and e.days @> round.day),
            due as (
                select e.employer, without_wage(round.region, e.employer, round.year, round.day) as persons,
                       1 + coalesce(t.nth, 0) as nth
                  from employing e cross join round
                  left join lateral (
                       select max(nth) as nth, max(answer_by) as answer_by from reminder
                        where payer = e.employer and region = round.region and subject = 'WAGES' and year = round.year) t on true
                 where t.nth is null or t.nth = 1 and t.answer_by < round.told_on)
            insert into reminder (id, run, region, subject, employer, nth, told_on, answer_by, way, year, of_day, persons)
            select gen_random_uuid(), round.run, round.region, 'WAGES', due.employer, due.nth, round.told_on, round.answer_by,
                   round.way, round.year, round.day, due.persons
              from due, round where due.persons > 0""";

    private final ReminderRunRepository runs;
    private final ReminderDays days;
    private final RegionTree regions;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final ChangeLog changes;
    private final BusinessClock clock;
    private final Sql sql;

    WriteReminders(
            ReminderRunRepository runs,
            ReminderDays days,
            RegionTree regions,
            TransactionLock locks,
            RecordEvents events,
            ChangeLog changes,
            BusinessClock clock,
            Sql sql) {
        this.runs = runs;
        this.days = days;
        this.regions = regions;
        this.locks = locks;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        ReminderRun run = runs.findById(job.input(UUID.class));
        String done = job.mark().orElse("");
        regions.codesWithin(run.region()).stream()
                .sorted()
                .filter(county -> county.compareTo(done) > 0)
                .forEach(county -> job.step(() -> new Progress(county, write(run, county), 0)));
        job.step(() -> finish(job, run.id()));
        return JobOutcome.succeeded(
                "已催缴 %d 件。".formatted(job.processed()), "%d reminders were written.".formatted(job.processed()));
    }

    /** How many reminders were written. */
    private int write(ReminderRun run, String county) {
        locks.hold("reminders in " + county);
        LocalDate day = run.occurredOn();
        LocalDate answerBy = days.answerBy(day, county);
        if (run.subject() == ReminderSubject.CONTRIBUTIONS) {
            return sql.update(
                    CONTRIBUTIONS,
                    run.id(),
                    day,
                    answerBy,
                    run.way(),
                    county,
                    run.month().atDay(1));
        }
        int year = run.month().getYear();
        return sql.update(WAGES, run.id(), day, answerBy, run.way(), county, year, days.declaredBy(year, county));
    }

    private Progress finish(JobRun job, UUID id) {
        ReminderRun run = runs.locked(id).orElseThrow();
        run.finish(clock.today(), changes.now());
        events.say(KIND, "finished", run, ReminderRunFact.allOf(run, byCounty(run)), "");
        return new Progress(job.mark().orElse(""), 0, 0);
    }

    /** What was told in a county. */
    record OfCounty(String region, ReminderTotal told) {}

    private List<OfCounty> byCounty(ReminderRun run) {
        return sql.list(
                "select region, " + ReminderTotal.SUMS + " group by region order by region",
                row -> new OfCounty(row.text("region"), ReminderTotal.from(row)),
                run.id());
    }

    ReminderTotal told(ReminderRun run) {
        return sql.one("select " + ReminderTotal.SUMS, ReminderTotal::from, run.id())
                .orElseThrow();
    }
}
