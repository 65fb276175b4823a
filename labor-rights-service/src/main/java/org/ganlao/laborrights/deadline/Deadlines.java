package org.ganlao.laborrights.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.DueBy;
import org.ganlao.laborrights.deadline.domain.LastDay;
import org.ganlao.laborrights.deadline.domain.LegalPeriod;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.deadline.domain.TimeLimit;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.time.WorkingDays;

/**
 * The limits of time of whatever record runs under one, in the transaction of the caller, who holds the record. A limit is one
 * of a record: to begin it again changes nothing, {@link #begunAnew} reckons it from another day. Locks: the record by the
 * caller, then its limits.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Deadlines {

    private final DeadlineRepository deadlines;
    private final DeadlineEvents events;
    private final Parameters parameters;
    private final WorkingDays calendar;
    private final ChangeLog changes;

    Deadlines(
            DeadlineRepository deadlines,
            DeadlineEvents events,
            Parameters parameters,
            WorkingDays calendar,
            ChangeLog changes) {
        this.deadlines = deadlines;
        this.events = events;
        this.parameters = parameters;
        this.calendar = calendar;
        this.changes = changes;
    }

    /** The last day of a limit that would begin to run on the day after, without anything being recorded. */
    @Transactional(TxType.SUPPORTS)
    public LocalDate lastDay(String region, TimeLimit limit, LocalDate begunOn) {
        return reckoned(region, limit, begunOn).dueOn();
    }

    private LastDay reckoned(String region, TimeLimit limit, LocalDate begunOn) {
        return period(region, limit, begunOn).after(begunOn, calendar);
    }

    /**
     * Begins to run on the day after.
     *
     * @return the last day; that of the limit that runs where it was begun before
     */
    public LocalDate begin(Subject subject, TimeLimit limit, LocalDate begunOn) {
        Instant now = changes.now();
        LastDay due = reckoned(subject.region(), limit, begunOn);
        return deadlines.begun(OrderedId.at(now), subject, limit, begunOn, due, now)
                ? due.dueOn()
                : deadlines.running(subject.id(), limit).dueOn();
    }

    /**
     * Reckons a limit from another day: time began anew (中断), or the day was stated wrongly. An extension stays, and whether it
     * was met. One that was never begun begins.
     *
     * @param extension the limit by which it was extended if it was; null where none can be
     * @return the last day
     */
    public LocalDate begunAnew(Subject subject, TimeLimit limit, LocalDate begunOn, TimeLimit extension) {
        return deadlines
                .locked(subject.id(), limit)
                .map(found -> {
                    LastDay due = reckoned(subject.region(), limit, begunOn);
                    LastDay last = found.extendedBy() == null ? due : prolonged(subject, begunOn, due, extension);
                    change(found, running -> running.beginAnew(subject, begunOn, last, changes.now()));
                    return last.dueOn();
                })
                .orElseGet(() -> begin(subject, limit, begunOn));
    }

    public LocalDate begunAnew(Subject subject, TimeLimit limit, LocalDate begunOn) {
        return begunAnew(subject, limit, begunOn, null);
    }

    /**
     * Runs until a day that was agreed, decided, or is set by the record itself. Said again, until another day, also where it was
     * met before.
     *
     * @param begunOn day on which that was agreed; the last day itself where it was so only afterwards
     */
    public void runUntil(Subject subject, DueBy due, LocalDate begunOn, LocalDate lastDay) {
        Instant now = changes.now();
        LocalDate from = begunOn.isAfter(lastDay) ? lastDay : begunOn;
        if (!deadlines.begun(OrderedId.at(now), subject, due, from, LastDay.on(lastDay), now)) {
            Deadline found = deadlines.running(subject.id(), due);
            if (!found.runsUntil(subject, from, lastDay)) {
                change(found, running -> running.runUntil(subject, from, lastDay, now));
            }
        }
    }

    /** As {@link #meet}, where it was begun at all and is open. */
    public void meetIfOpen(Subject subject, DueBy due, LocalDate on) {
        deadlines
                .locked(subject.id(), due)
                .filter(Deadline::open)
                .ifPresent(found -> change(found, running -> running.meet(on, changes.now())));
    }

    /**
     * Extends a limit once, before it has passed; who may approve that is the caller's rule.
     *
     * @param on day of the approval
     * @return the last day
     */
    public LocalDate extend(Subject subject, TimeLimit limit, TimeLimit by, LocalDate on) {
        Deadline found = deadlines.running(subject.id(), limit);
        LastDay due = prolonged(subject, found.begunOn(), found.lastDay(), by);
        change(found, running -> running.extend(by.code(), due, on, changes.now()));
        return due.dueOn();
    }

    private LastDay prolonged(Subject subject, LocalDate begunOn, LastDay due, TimeLimit by) {
        return period(subject.region(), by, begunOn).after(due.reckonedOn(), calendar);
    }

    /** Time stands still (中止) from this day on, which does not count. */
    public void suspend(Subject subject, TimeLimit limit, LocalDate from) {
        change(deadlines.running(subject.id(), limit), running -> running.suspend(from, changes.now()));
    }

    /**
     * Time goes on; as much of it is left as was when it stood still.
     *
     * @param on first day that counts again
     * @return the last day
     */
    public LocalDate resume(Subject subject, TimeLimit limit, LocalDate on) {
        Deadline found = deadlines.running(subject.id(), limit);
        LegalPeriod period = period(subject.region(), limit, found.begunOn());
        change(found, running -> running.resume(on, period, calendar, changes.now()));
        return found.dueOn();
    }

    /**
     * As {@link #suspend}, for a record that stands still whether or not its time is over: from the first day that counts at the
     * earliest, and what is over already stays over.
     */
    public void standStill(Subject subject, TimeLimit limit, LocalDate from) {
        Deadline found = deadlines.running(subject.id(), limit);
        LocalDate first = found.begunOn().plusDays(1);
        if (!from.isAfter(found.dueOn())) {
            suspend(subject, limit, from.isAfter(first) ? from : first);
        }
    }

    /**
     * As {@link #resume}, after {@link #standStill}.
     *
     * @return the last day
     */
    public LocalDate goOn(Subject subject, TimeLimit limit, LocalDate on) {
        Deadline found = deadlines.running(subject.id(), limit);
        LocalDate from = found.suspendedOn();
        return from == null ? found.dueOn() : resume(subject, limit, on.isAfter(from) ? on : from);
    }

    /** Done on this day, in time or late. */
    public void meet(Subject subject, DueBy limit, LocalDate on) {
        change(deadlines.running(subject.id(), limit), running -> running.meet(on, changes.now()));
    }

    /** What met it is undone; it runs on to its last day. */
    public void reopen(Subject subject, DueBy limit) {
        change(deadlines.running(subject.id(), limit), running -> running.reopen(changes.now()));
    }

    /** Nothing runs for the record any more: it was annulled, withdrawn or closed otherwise. What was met stays met. */
    public void drop(Subject subject) {
        deadlines.locked(subject.id()).stream()
                .filter(Deadline::open)
                .forEach(found -> change(found, running -> running.drop(changes.now())));
    }

    /** The same of one limit, where it was begun at all and is open. */
    public void drop(Subject subject, DueBy limit) {
        deadlines
                .locked(subject.id(), limit)
                .filter(Deadline::open)
                .ifPresent(found -> change(found, running -> running.drop(changes.now())));
    }

    /** What was dropped by mistake runs on to its last day; where it was never begun, or was met, nothing is done. */
    public void takeUpAgain(Subject subject, DueBy limit) {
        deadlines
                .locked(subject.id(), limit)
                .filter(found -> !found.open() && found.metOn() == null)
                .ifPresent(found -> change(
                        found,
                        dropped -> dropped.beginAnew(subject, dropped.begunOn(), dropped.lastDay(), changes.now())));
    }

    /** The limits of records, by record; those that end first before the others. */
    @Transactional(TxType.SUPPORTS)
    public Map<UUID, List<Deadline>> of(Collection<UUID> records) {
        return deadlines.of(records).stream()
                .collect(Collectors.groupingBy(found -> found.subject().id()));
    }

    /** The limits of a record, those that end first before the others. */
    @Transactional(TxType.SUPPORTS)
    public List<Deadline> of(UUID record) {
        return deadlines.of(record);
    }

    private void change(Deadline deadline, Consumer<Deadline> change) {
        boolean wasOverdue = deadline.overdueOn() != null;
        change.accept(deadline);
        if (wasOverdue) {
            events.changed(deadline);
        }
    }

    private LegalPeriod period(String region, TimeLimit limit, LocalDate day) {
        return LegalPeriod.of(limit, parameters.at(day).integer(limit.parameter(), region));
    }
}
