package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * 创业：one person's way into business. It begins with guidance; the person opens, or gives up. Who opened is visited on a
 * schedule until the business ends. Annulled, it never was.
 */
@Entity
@Table(name = "startup")
public class Startup extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Column(nullable = false, updatable = false)
    private String region;

    @ElementCollection
    @CollectionTable(name = "startup_guidance", joinColumns = @JoinColumn(name = "startup"))
    @OrderColumn(name = "number")
    private List<Guidance> guidance = new ArrayList<>();

    @Embedded
    private Opening opening;

    @ElementCollection
    @CollectionTable(name = "startup_visit", joinColumns = @JoinColumn(name = "startup"))
    @OrderColumn(name = "number")
    private List<Visit> visits = new ArrayList<>();

    @Column(name = "next_visit_on")
    private LocalDate nextVisitOn;

    @Embedded
    private StartupEnd ended;

    public Startup(UUID id, Origin origin, ProtectedId person, String region, Guidance first, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.region = Objects.requireNonNull(region, "region");
        guidance.add(first);
    }

    protected Startup() {}

    public void guide(Guidance more, Instant now) {
        require(StartupState.GUIDED, "guide");
        guidance.add(more);
        changed(now);
    }

    public void open(Opening stated, Instant now) {
        require(StartupState.GUIDED, "open");
        opening = Objects.requireNonNull(stated, "stated");
        changed(now);
    }

    /** States the opening anew. */
    public void correct(Opening stated, Instant now) {
        requireStanding();
        if (opening == null) {
            throw refused("correct");
        }
        if (stated.equals(opening)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        opening = stated;
        changed(now);
    }

    public void visit(Visit made, Instant now) {
        require(StartupState.IN_BUSINESS, "visit");
        visits.add(made);
        changed(now);
    }

    public void end(StartupEnd stated, Instant now) {
        requireStanding();
        if (ended != null) {
            throw refused("end");
        }
        if ((opening == null) != (stated.outcome() == StartupOutcome.GAVE_UP)) {
            throw new Rejection(EntrepreneurshipRefusal.OUTCOME_AND_OPENING).at("/outcome");
        }
        ended = stated;
        changed(now);
    }

    /** Works out anew when it is to be visited next. */
    public void follow(VisitSchedule schedule) {
        nextVisitOn =
                state() == StartupState.IN_BUSINESS ? schedule.nextAfter(opening.openedOn(), visits.size()) : null;
    }

    private void changed(Instant now) {
        requireOrder();
        revised(now);
    }

    /** Every day is on or after the ones before it; the end comes after the opening's and every visit's day. */
    private void requireOrder() {
        LocalDate last = firstGuidedOn();
        for (Guidance each : guidance) {
            last = requireNotBefore(last, each.guidedOn());
        }
        if (opening != null) {
            last = requireNotBefore(last, opening.openedOn());
            for (Visit each : visits) {
                last = requireNotBefore(last, each.visitedOn());
            }
        }
        if (ended != null) {
            requireNotBefore(opening == null ? last : last.plusDays(1), ended.endedOn());
        }
    }

    private static LocalDate requireNotBefore(LocalDate earlier, LocalDate day) {
        if (day.isBefore(earlier)) {
            throw new Rejection(EntrepreneurshipRefusal.STARTUP_OUT_OF_ORDER, day);
        }
        return day;
    }

    private void require(StartupState needed, String action) {
        requireStanding();
        if (state() != needed) {
            throw refused(action);
        }
    }

    private Rejection refused(String action) {
        return new Rejection(
                EntrepreneurshipRefusal.STARTUP_IS_ANOTHER,
                state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                action);
    }

    /** Whether it has begun and not ended. */
    public boolean underWay() {
        return standing() && ended == null;
    }

    /** Whether the days from this one to the end lie in the time between its first guidance and its end. */
    boolean underWay(LocalDate from, LocalDate until) {
        boolean endsInTime = ended == null || until != null && !until.isAfter(ended.endedOn());
        return standing() && !from.isBefore(firstGuidedOn()) && endsInTime;
    }

    /** Refuses a business that is not in business on the day, or not for so many whole months yet. */
    public void requireInBusinessFor(int months, LocalDate day) {
        if (!inBusinessOn(day) || opening.openedOn().plusMonths(months).isAfter(day)) {
            throw new Rejection(EntrepreneurshipRefusal.TOO_SHORT_IN_BUSINESS, months, day);
        }
    }

    /** Whether it was in business for so many whole months before its end. */
    public boolean lasted(int months) {
        return opening != null
                && (ended == null || opening.openedOn().plusMonths(months).isBefore(ended.endedOn()));
    }

    public boolean inBusinessOn(LocalDate day) {
        return standing()
                && opening != null
                && !day.isBefore(opening.openedOn())
                && (ended == null || day.isBefore(ended.endedOn()));
    }

    public StartupState state() {
        if (!standing()) {
            return StartupState.ANNULLED;
        }
        if (opening == null) {
            return ended == null ? StartupState.GUIDED : StartupState.GAVE_UP;
        }
        return ended == null ? StartupState.IN_BUSINESS : StartupState.CLOSED;
    }

    @Override
    public String region() {
        return region;
    }

    /** Of the opening; before, of the first guidance. */
    @Override
    public LocalDate occurredOn() {
        return opening == null ? firstGuidedOn() : opening.openedOn();
    }

    public LocalDate firstGuidedOn() {
        return guidance.get(0).guidedOn();
    }

    public ProtectedId person() {
        return person;
    }

    public List<Guidance> guidance() {
        return List.copyOf(guidance);
    }

    /** Null before. */
    public Opening opening() {
        return opening;
    }

    public List<Visit> visits() {
        return List.copyOf(visits);
    }

    /** The day by which the next visit is due; null where none is. */
    public LocalDate nextVisitOn() {
        return nextVisitOn;
    }

    /** Null while it is under way. */
    public StartupEnd end() {
        return ended;
    }
}
