package org.ganlao.laborrights.enforcement.finding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.heard.domain.Days;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * Facts of several services that do not go together, of one kind, person and employer. Opened when they first do not, it is
 * assigned to a case of the inspectorate, or dismissed with a reason by two persons; it closes when the facts go together again,
 * and it is the same finding that opens when they once more do not.
 */
@Entity
@Table(name = "finding")
public class Finding extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FindingKind kind;

    @Column(nullable = false)
    private String region;

    private String person;

    @Column(updatable = false)
    private String employer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FindingState state;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(nullable = false)
    private Days days;

    @Convert(converter = EvidenceColumn.class)
    @Column(nullable = false)
    private List<Evidence> evidence;

    @Column(name = "inspection_case")
    private UUID inspectionCase;

    @Column(name = "assigned_on")
    private LocalDate assignedOn;

    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "dismissed_by")
    private String dismissedBy;

    public Finding(UUID id, Origin origin, Suspicion suspicion, LocalDate on, Instant now) {
        super(id, origin, now);
        this.kind = suspicion.kind();
        this.person = suspicion.person();
        this.employer = suspicion.employer();
        this.region = suspicion.region();
        this.days = suspicion.days();
        this.evidence = suspicion.evidence();
        this.openedOn = on;
        this.state = FindingState.OPEN;
    }

    protected Finding() {}

    /**
     * The facts do not go together on this day.
     *
     * @return what became of the finding, as a verb; nothing where that was known
     */
    public Optional<String> holds(Suspicion suspicion, LocalDate on, Instant now) {
        requireStanding();
        boolean again = state == FindingState.CLOSED;
        boolean otherwise = !suspicion.days().equals(days)
                || !suspicion.evidence().equals(evidence)
                || !suspicion.region().equals(region);
        if (!again && !otherwise) {
            return Optional.empty();
        }
        days = suspicion.days();
        evidence = suspicion.evidence();
        region = suspicion.region();
        if (again) {
            state = FindingState.OPEN;
            endedOn = null;
            inspectionCase = null;
            assignedOn = null;
            forgetDismissal();
        }
        revised(now);
        return Optional.of(again ? "reopened" : "changed");
    }

    /** The facts go together on this day; as {@link #holds}. What was dismissed before ended then. */
    public Optional<String> lapses(LocalDate on, Instant now) {
        requireStanding();
        if (state == FindingState.CLOSED) {
            return Optional.empty();
        }
        state = FindingState.CLOSED;
        endedOn = endedOn == null ? notBefore(on) : endedOn;
        revised(now);
        return Optional.of("closed");
    }

    /**
     * To be asked before a case is opened for it.
     *
     * @param caseOver whether the case that it is assigned to, if any, has ended, which is no assignment any longer
     */
    public void requireAssignable(LocalDate on, boolean caseOver) {
        requireUndecided();
        if (on.isBefore(openedOn)) {
            throw new Rejection(FindingRefusal.ASSIGNED_TOO_EARLY, openedOn).at("/on");
        }
        if (state == FindingState.ASSIGNED && !caseOver) {
            throw new Rejection(FindingRefusal.FINDING_ASSIGNED, inspectionCase);
        }
    }

    /** @param opened case of the inspectorate that looks into it */
    public void assign(UUID opened, LocalDate on, boolean caseOver, Instant now) {
        requireAssignable(on, caseOver);
        inspectionCase = opened;
        assignedOn = on;
        state = FindingState.ASSIGNED;
        revised(now);
    }

    public void proposeDismissal(String why, String by, Instant now) {
        requireUndecided();
        reason = why;
        proposedBy = by;
        state = FindingState.DISMISSAL_PROPOSED;
        revised(now);
    }

    /** By another person than who proposed it. */
    public void dismiss(String by, LocalDate on, Instant now) {
        requireProposed();
        if (by.equals(proposedBy)) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
        dismissedBy = by;
        state = FindingState.DISMISSED;
        endedOn = notBefore(on);
        revised(now);
    }

    /** The finding is what it was before somebody proposed to dismiss it. */
    public void keep(Instant now) {
        requireProposed();
        forgetDismissal();
        state = inspectionCase == null ? FindingState.OPEN : FindingState.ASSIGNED;
        revised(now);
    }

    /** A clock may have been set back since. */
    private LocalDate notBefore(LocalDate on) {
        return on.isBefore(openedOn) ? openedOn : on;
    }

    /** Of two findings of one thing, the one that people have done more about goes on. */
    public boolean furtherThan(Finding other) {
        return state.progress() > other.state.progress();
    }

    private void forgetDismissal() {
        reason = null;
        proposedBy = null;
        dismissedBy = null;
    }

    private void requireProposed() {
        requireStanding();
        requireNotOver();
        if (state != FindingState.DISMISSAL_PROPOSED) {
            throw new Rejection(FindingRefusal.NO_DISMISSAL_PROPOSED);
        }
    }

    private void requireUndecided() {
        requireStanding();
        requireNotOver();
        if (state == FindingState.DISMISSAL_PROPOSED) {
            throw new Rejection(FindingRefusal.DISMISSAL_PENDING);
        }
    }

    private void requireNotOver() {
        if (endedOn != null) {
            throw new Rejection(FindingRefusal.FINDING_OVER, endedOn);
        }
    }

    public FindingState state() {
        return standing() ? state : FindingState.ANNULLED;
    }

    public Suspicion.Of of() {
        return new Suspicion.Of(kind, person, employer);
    }

    public FindingKind kind() {
        return kind;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return openedOn;
    }

    /** Token; null where it concerns an employer as a whole. */
    public String person() {
        return person;
    }

    /** Token; null where the person works without one. */
    public String employer() {
        return employer;
    }

    /** Day on which it was closed or dismissed; null while it stands. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** On which the facts do not go together, as last known while they did not. */
    public Days days() {
        return days;
    }

    public List<Evidence> evidence() {
        return evidence;
    }

    /** Null before. */
    public UUID inspectionCase() {
        return inspectionCase;
    }

    /** Null before. */
    public LocalDate assignedOn() {
        return assignedOn;
    }

    /** Why it is to be, or was, dismissed; null where nobody proposed that. */
    public String reason() {
        return reason;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String dismissedBy() {
        return dismissedBy;
    }
}
