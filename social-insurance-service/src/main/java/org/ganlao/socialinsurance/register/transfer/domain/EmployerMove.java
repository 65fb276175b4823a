package org.ganlao.socialinsurance.register.transfer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * An employer moves to another county with all its workers. The agency that it leaves proposes, another person, of the agency
 * that receives it, approves; then a job takes the workers along, and the employer last. Until it is approved it may be annulled.
 */
@Entity
@Table(name = "employer_move")
public class EmployerMove extends FactRecord implements Routed {

    @Column(nullable = false, updatable = false)
    private String employer;

    @Embedded
    private Route route;

    @Embedded
    private Approval approval;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MoveState state;

    private UUID job;

    @Column(nullable = false)
    private int enrolments;

    @Column(nullable = false)
    private Money account;

    /**
     * @param employer token
     * @param by subject of the one who proposes it
     */
    public EmployerMove(Origin origin, String employer, Route route, String by, Instant now) {
        super(UUID.randomUUID(), origin, now);
        this.employer = Objects.requireNonNull(employer, "employer");
        this.route = Objects.requireNonNull(route, "route");
        this.approval = Approval.proposed(by, now);
        this.state = MoveState.PROPOSED;
        this.account = Money.ZERO;
    }

    protected EmployerMove() {}

    /**
     * On the word of a second person.
     *
     * @param work the job that takes the workers along
     */
    public void approve(String by, UUID work, Instant now) {
        require(MoveState.PROPOSED);
        approval = approval.by(by, now);
        state = MoveState.MOVING;
        job = Objects.requireNonNull(work, "work");
        revised(now);
    }

    /** Goes on with another job, since the first one failed or was cancelled. */
    public void resume(UUID work, Instant now) {
        require(MoveState.MOVING);
        job = Objects.requireNonNull(work, "work");
        revised(now);
    }

    /** So many more enrolments went along, and so much money from fund to fund for their accounts. */
    public void took(int more, Money carried) {
        require(MoveState.MOVING);
        enrolments += more;
        account = account.plus(carried);
    }

    /** All workers are there. */
    public void finish(Instant now) {
        require(MoveState.MOVING);
        state = MoveState.FINISHED;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        require(MoveState.PROPOSED);
        super.annul(reason, now);
        state = MoveState.ANNULLED;
    }

    private void require(MoveState needed) {
        requireStanding();
        if (state != needed) {
            throw new Rejection(TransferRefusal.MOVE_NOT_HERE, needed, state);
        }
    }

    /** The agency that it leaves. */
    @Override
    public String region() {
        return route.fromRegion();
    }

    @Override
    public LocalDate occurredOn() {
        return route.movedOn();
    }

    /** Token. */
    public String employer() {
        return employer;
    }

    @Override
    public Route route() {
        return route;
    }

    public MoveState state() {
        return state;
    }

    /** Null until it is approved. */
    public UUID job() {
        return job;
    }

    /** How many went along so far. */
    public int enrolments() {
        return enrolments;
    }

    /** What went from fund to fund so far, yuan. */
    public Money account() {
        return account;
    }
}
