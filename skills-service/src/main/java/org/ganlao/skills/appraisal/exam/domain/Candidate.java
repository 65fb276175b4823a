package org.ganlao.skills.appraisal.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;

/**
 * One person at one exam. A candidate registers, and withdraws before the day, stays away, or is scored. Who fails a part makes
 * it up once. Who passes is certified; a result that an appeal changes is certified anew, or no longer.
 */
@Entity
@Table(name = "exam_candidate")
public class Candidate extends FactRecord implements OfPerson {

    public static final int FIRST = 1;
    public static final int MAKE_UP = 2;

    @Embedded
    private ProtectedId person;

    @Column(nullable = false)
    private UUID session;

    @Column(nullable = false)
    private String region;

    @Embedded
    private Registration registration;

    @Column(name = "first_subsidy", nullable = false, updatable = false)
    private boolean firstSubsidy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CandidateState state;

    @Column(nullable = false)
    private int attempt;

    @Column(name = "make_up_on")
    private LocalDate makeUpOn;

    @Embedded
    private Result result;

    private UUID certificate;

    private UUID roll;

    @Column(name = "fee_paid_on")
    private LocalDate feePaidOn;

    @Column(name = "fee_slip")
    private String feeSlip;

    @Column(name = "fee_waived_because")
    private String feeWaivedBecause;

    @Column(name = "withdrawn_late_because")
    private String withdrawnLateBecause;

    public Candidate(
            UUID id, Origin origin, ProtectedId person, ExamSession session, Registration registration, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.session = session.id();
        this.region = session.region();
        this.registration = Objects.requireNonNull(registration, "registration");
        this.firstSubsidy = registration.subsidised();
        this.state = CandidateState.REGISTERED;
        this.attempt = FIRST;
    }

    protected Candidate() {}

    /** @param lateBecause why it is entered only when the day of the exam has come; null where it is in time */
    public void withdraw(String lateBecause, Instant now) {
        requireRegistered();
        withdrawnLateBecause = lateBecause;
        become(CandidateState.WITHDRAWN, now);
    }

    /** From the exam, or from the make-up: then what was failed stays failed. */
    public void stayAway(LocalDate on, Instant now) {
        if (state() != CandidateState.MAKE_UP) {
            requireRegistered();
            become(CandidateState.ABSENT, now);
            return;
        }
        if (on.isBefore(makeUpOn)) {
            throw new Rejection(ExamRefusal.EXAM_NOT_HELD, makeUpOn).at("/on");
        }
        become(CandidateState.FAILED, now);
    }

    /**
     * @param scores of the parts for which the candidate sat in this attempt
     * @param mark points that each part needs
     */
    public void decide(Map<ExamPart, BigDecimal> scores, BigDecimal mark, LocalDate on, Instant now) {
        Result decided = result;
        if (decided == null) {
            decided = new Result(scores.get(ExamPart.THEORY), scores.get(ExamPart.PRACTICE), on);
        } else {
            for (ExamPart part : scores.keySet()) {
                decided = decided.with(part, scores.get(part), on);
            }
        }
        hold(decided, mark, now);
    }

    /**
     * Sits for the failed part again.
     *
     * @param last day on which that is possible
     */
    public void makeUp(LocalDate on, LocalDate last, Instant now) {
        requireStanding();
        if (state != CandidateState.FAILED) {
            throw new Rejection(ExamRefusal.NOT_FAILED, state);
        }
        if (attempt >= MAKE_UP) {
            throw new Rejection(ExamRefusal.MAKE_UP_USED);
        }
        if (on.isAfter(last)) {
            throw new Rejection(ExamRefusal.MAKE_UP_PERIOD_OVER, last).at("/on");
        }
        if (on.isBefore(result.on())) {
            throw new Rejection(ExamRefusal.MAKE_UP_BEFORE_RESULT, result.on()).at("/on");
        }
        attempt = MAKE_UP;
        makeUpOn = on;
        become(CandidateState.MAKE_UP, now);
    }

    /** An appeal has found another score. What was certified has to be certified anew, if it still can. */
    public void correct(ExamPart part, BigDecimal score, BigDecimal mark, LocalDate on, Instant now) {
        requireDecided();
        hold(result.with(part, score, on), mark, now);
    }

    private void hold(Result decided, BigDecimal mark, Instant now) {
        result = decided;
        roll = null;
        become(decided.failedParts(mark).isEmpty() ? CandidateState.PASSED : CandidateState.FAILED, now);
    }

    /** Entered in a roll of those who shall be certified. */
    public void propose(UUID ofRoll) {
        roll = ofRoll;
    }

    public void certified(UUID issued, Instant now) {
        certificate = issued;
        become(CandidateState.CERTIFIED, now);
    }

    /** The certificate was taken back for the result on which it rested; another result leads to one of its own. */
    public void uncertified() {
        certificate = null;
    }

    /** Parts for which the candidate is to be scored now. */
    public Set<ExamPart> sitsFor(BigDecimal mark) {
        return switch (state()) {
            case REGISTERED -> EnumSet.allOf(ExamPart.class);
            case MAKE_UP -> result.failedParts(mark);
            case WITHDRAWN, ABSENT, PASSED, FAILED, CERTIFIED, ANNULLED -> EnumSet.noneOf(ExamPart.class);
        };
    }

    /** Refuses one without a result that stands. */
    public Result requireDecided() {
        requireStanding();
        if (result == null || state == CandidateState.MAKE_UP) {
            throw new Rejection(ExamRefusal.RESULT_NOT_DECIDED);
        }
        return result;
    }

    /** Refuses one of whom a result was decided. */
    @Override
    public void annul(String reason, Instant now) {
        if (result != null) {
            throw new Rejection(ExamRefusal.SCORE_USED);
        }
        super.annul(reason, now);
    }

    private void requireRegistered() {
        requireStanding();
        if (state != CandidateState.REGISTERED) {
            throw new Rejection(ExamRefusal.CANDIDATE_NOT_REGISTERED, state);
        }
    }

    private void become(CandidateState next, Instant now) {
        state = next;
        revised(now);
    }

    public CandidateState state() {
        return standing() ? state : CandidateState.ANNULLED;
    }

    @Override
    public String region() {
        return region;
    }

    /** Day of registration. */
    @Override
    public LocalDate occurredOn() {
        return registration.on();
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public UUID session() {
        return session;
    }

    public Registration registration() {
        return registration;
    }

    /** Of the candidate's own part. */
    public void payFee(LocalDate on, String slip, Instant now) {
        requireFeeDue();
        if (on.isBefore(registration.on())) {
            throw new Rejection(ExamRefusal.FEE_BEFORE_REGISTRATION, registration.on()).at("/on");
        }
        feePaidOn = on;
        feeSlip = slip;
        revised(now);
    }

    public void waiveFee(String because, Instant now) {
        requireFeeDue();
        feeWaivedBecause = because;
        revised(now);
    }

    private void requireFeeDue() {
        requireStanding();
        if (feeState() != FeeState.DUE) {
            throw new Rejection(ExamRefusal.FEE_SETTLED, feeState());
        }
    }

    public FeeState feeState() {
        if (feePaidOn != null) {
            return FeeState.PAID;
        }
        return feeWaivedBecause != null || !registration.fee().isPositive() ? FeeState.WAIVED : FeeState.DUE;
    }

    /** Null unless paid. */
    public LocalDate feePaidOn() {
        return feePaidOn;
    }

    /** Number of the receipt; null unless paid. */
    public String feeSlip() {
        return feeSlip;
    }

    /** Null unless waived by decision. */
    public String feeWaivedBecause() {
        return feeWaivedBecause;
    }

    /** Why the withdrawal was entered late; null where it was not, or there is none. */
    public String withdrawnLateBecause() {
        return withdrawnLateBecause;
    }

    /** 1, or 2 from the make-up on. */
    public int attempt() {
        return attempt;
    }

    /** Null unless a failed part is made up. */
    public LocalDate makeUpOn() {
        return makeUpOn;
    }

    /** Null before the first decision. */
    public Result result() {
        return result;
    }

    /** The last that was issued; null before, and where an appeal took it back. */
    public UUID certificate() {
        return certificate;
    }

    /** Whether the person's one subsidy goes to this exam; who withdraws or stays away keeps it for another. */
    public boolean usesSubsidy() {
        return registration.subsidised()
                && switch (state()) {
                    case WITHDRAWN, ABSENT, ANNULLED -> false;
                    case REGISTERED, PASSED, FAILED, MAKE_UP, CERTIFIED -> true;
                };
    }

    /** Null unless entered in a roll that waits, or led to the certificate. */
    public UUID roll() {
        return roll;
    }
}
