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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.laborrights.enforcement.heard.domain.Days;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * Facts of several services that do not go together, of one kind, person and employer. Opened when they first do not, it is
 * assigned to a case of the inspectorate, or dismissed with a reason by two persons, who may take that back; further facts open it
 * again. It closes when the facts go together again, and it is the same finding that opens when they once more do not.
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

    @Convert(converter = DatesColumn.class)
    @Column(nullable = false)
    private List<LocalDate> openings;

    @Column(nullable = false)
    private Days standing;

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

    @Column(name = "dismissed_facts")
    private String dismissedFacts;

    @Column(name = "reinstatement_reason")
    private String reinstatementReason;

    @Column(name = "reinstatement_proposed_by")
    private String reinstatementProposedBy;

    public Finding(UUID id, Origin origin, Suspicion suspicion, LocalDate on, Instant now) {
        super(id, origin, now);
        this.kind = suspicion.kind();
        this.person = suspicion.person();
        this.employer = suspicion.employer();
        this.region = suspicion.region();
        this.days = suspicion.days();
        this.evidence = suspicion.evidence();
        this.openedOn = on;
        this.openings = List.of(on);
        this.standing = Days.between(on, null);
        this.state = FindingState.OPEN;
    }

    protected Finding() {}

    /**
     * The facts do not go together on this day. Another version of a fact that tells the same of the same days is nothing new,
     * though the finding names it from now on. A dismissal is about the facts that were known; it ends with the first fact that was none
     * of them.
     *
     * @return what became of the finding, as a verb; nothing where that was known
     */
    public Optional<String> holds(Suspicion suspicion, LocalDate on, Instant now) {
        requireStanding();
        boolean again = state == FindingState.CLOSED || dismissedWithout(suspicion.evidence());
        boolean otherwise = !suspicion.days().equals(days)
                || !Evidence.tellTheSame(suspicion.evidence(), evidence)
                || !suspicion.region().equals(region);
        evidence = suspicion.evidence();
        if (!again && !otherwise) {
            return Optional.empty();
        }
        days = suspicion.days();
        region = suspicion.region();
        if (again) {
            state = FindingState.OPEN;
            openings = Stream.concat(openings.stream(), Stream.of(on)).toList();
            inspectionCase = null;
            assignedOn = null;
            stand(on);
        }
        revised(now);
        return Optional.of(again ? "reopened" : "changed");
    }

    /** Whether it is dismissed, and one of the facts was none of those on which it rested then. */
    private boolean dismissedWithout(List<Evidence> known) {
        boolean dismissed = state == FindingState.DISMISSED || state == FindingState.REINSTATEMENT_PROPOSED;
        return dismissed && !Set.of(dismissedFacts.split(" ")).containsAll(facts(known));
    }

    private static Set<String> facts(List<Evidence> evidence) {
        return evidence.stream().map(one -> one.id().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The facts go together on this day; as {@link #holds}. What was dismissed before ended then. */
    public Optional<String> lapses(LocalDate on, Instant now) {
        requireStanding();
        if (state == FindingState.CLOSED) {
            return Optional.empty();
        }
        if (endedOn == null) {
            end(on);
        }
        state = FindingState.CLOSED;
        forgetReinstatement();
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
        dismissedFacts = String.join(" ", facts(evidence));
        state = FindingState.DISMISSED;
        end(on);
        revised(now);
    }

    /** The dismissal was wrong, though the facts are the same. */
    public void proposeReinstatement(String why, String by, Instant now) {
        requireStanding();
        if (state == FindingState.REINSTATEMENT_PROPOSED) {
            throw new Rejection(FindingRefusal.REINSTATEMENT_PENDING);
        }
        if (state != FindingState.DISMISSED) {
            throw new Rejection(FindingRefusal.NOT_DISMISSED);
        }
        reinstatementReason = why;
        reinstatementProposedBy = by;
        state = FindingState.REINSTATEMENT_PROPOSED;
        revised(now);
    }

    /** By another person than who proposed it: the finding stands again from this day on, as assigned as it was. */
    public void reinstate(String by, LocalDate on, Instant now) {
        requireReinstatementProposed();
        if (by.equals(reinstatementProposedBy)) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
        state = undecided();
        stand(on);
        revised(now);
    }

    /** The finding stays dismissed. */
    public void leaveDismissed(Instant now) {
        requireReinstatementProposed();
        forgetReinstatement();
        state = FindingState.DISMISSED;
        revised(now);
    }

    private void requireReinstatementProposed() {
        requireStanding();
        if (state != FindingState.REINSTATEMENT_PROPOSED) {
            throw new Rejection(FindingRefusal.NO_REINSTATEMENT_PROPOSED);
        }
    }

    /** The finding is what it was before somebody proposed to dismiss it. */
    public void keep(Instant now) {
        requireProposed();
        forgetDismissal();
        state = undecided();
        revised(now);
    }

    private FindingState undecided() {
        return inspectionCase == null ? FindingState.OPEN : FindingState.ASSIGNED;
    }

    private void end(LocalDate on) {
        endedOn = notBefore(on);
        standing = standing.minus(Days.between(endedOn, null));
    }

    private void stand(LocalDate on) {
        endedOn = null;
        standing = standing.or(Days.between(on, null));
        forgetDismissal();
        forgetReinstatement();
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
        dismissedFacts = null;
    }

    private void forgetReinstatement() {
        reinstatementReason = null;
        reinstatementProposedBy = null;
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

    /** Days on which it was opened: the first time, and whenever what was closed held again. In order of the records. */
    public List<LocalDate> openings() {
        return openings;
    }

    /** On which it stood, neither closed nor dismissed. */
    public Days stood() {
        return standing;
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

    /** Why the dismissal is to be taken back; null where nobody proposed that. */
    public String reinstatementReason() {
        return reinstatementReason;
    }

    public String reinstatementProposedBy() {
        return reinstatementProposedBy;
    }
}
