package org.ganlao.skills.appraisal.exam.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * An exam of one occupation and level at a station on a day. It is opened before its day, takes candidates as it has places, and
 * is held; its results are decided, some of them later than others. Without candidates it may be cancelled, which annuls it.
 */
@Entity
@Table(name = "exam_session")
public class ExamSession extends FactRecord {

    @Column(nullable = false)
    private UUID station;

    @Column(nullable = false)
    private String region;

    @Embedded
    private ExamPlan plan;

    @ElementCollection
    @CollectionTable(name = "exam_session_examiner", joinColumns = @JoinColumn(name = "session"))
    @Column(name = "examiner", nullable = false)
    private Set<UUID> examiners = new HashSet<>();

    @Column(nullable = false)
    private int passed;

    @Column(nullable = false)
    private int failed;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** @param region of the station */
    public ExamSession(
            UUID id, Origin origin, UUID station, String region, ExamPlan plan, Set<UUID> examiners, Instant now) {
        super(id, origin, now);
        this.station = Objects.requireNonNull(station, "station");
        this.region = Objects.requireNonNull(region, "region");
        this.plan = Objects.requireNonNull(plan, "plan");
        this.examiners.addAll(examiners);
    }

    protected ExamSession() {}

    /** Refuses what may only be done before the day of the exam. */
    public void requireBeforeStart(LocalDate day) {
        requireNotCancelled();
        if (!day.isBefore(plan.heldOn())) {
            throw new Rejection(ExamRefusal.REGISTERED_AFTER_START, plan.heldOn());
        }
    }

    /** Refuses what cannot be before the exam. */
    public void requireHeld(LocalDate day) {
        requireNotCancelled();
        if (day.isBefore(plan.heldOn())) {
            throw new Rejection(ExamRefusal.EXAM_NOT_HELD, plan.heldOn());
        }
    }

    /** Refuses who would come to an exam whose results are known. */
    public void requireUndecided() {
        if (decidedOn != null) {
            throw new Rejection(ExamRefusal.SESSION_DECIDED, decidedOn);
        }
    }

    /** A further examiner, who may score where one of the others has trained a candidate. */
    public void assign(UUID examiner, Instant now) {
        requireNotCancelled();
        requireUndecided();
        if (!examiners.add(examiner)) {
            throw new Rejection(ExamRefusal.EXAMINER_ASSIGNED, examiner).at("/examiner");
        }
        revised(now);
    }

    private void requireNotCancelled() {
        if (!standing()) {
            throw new Rejection(ExamRefusal.SESSION_CANCELLED);
        }
    }

    /** Counts, of all that were decided so far, who passed and who did not. */
    public void decided(int allPassed, int allFailed, LocalDate on, Instant now) {
        passed = allPassed;
        failed = allFailed;
        decidedOn = on;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    /** Day of the exam. */
    @Override
    public LocalDate occurredOn() {
        return plan.heldOn();
    }

    public UUID station() {
        return station;
    }

    public ExamPlan plan() {
        return plan;
    }

    public Set<UUID> examiners() {
        return Set.copyOf(examiners);
    }

    public int passed() {
        return passed;
    }

    public int failed() {
        return failed;
    }

    /** The last day on which results were decided; null before the first. */
    public LocalDate decidedOn() {
        return decidedOn;
    }
}
