package org.ganlao.employment.aid.support.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;

/**
 * Support claimed for a ground and a period: claimed with its working, approved by another person or refused, paid by a
 * payment run. When its ground falls away it is struck out; what is paid by then has to be paid back.
 */
@Entity
@Table(name = "support_claim")
public class SupportClaim extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SupportKind kind;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private UUID ground;

    @Embedded
    private Payee payee;

    private String person;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate fromDay;

    @Column(name = "to_day", nullable = false, updatable = false)
    private LocalDate toDay;

    @Column(name = "claimed_on", nullable = false, updatable = false)
    private LocalDate claimedOn;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SupportState state;

    private String because;

    @Embedded
    private Approval approval;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private UUID payment;

    private UUID run;

    @Column(name = "refunded_on")
    private LocalDate refundedOn;

    private UUID refund;

    @ElementCollection
    @CollectionTable(name = "support_claim_figure", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "place")
    private List<WorkedFigure> working = new ArrayList<>();

    public SupportClaim(UUID id, AskedSupport asked, LocalDate today, String claimedBy, Instant now) {
        super(id, asked.origin(), now);
        this.kind = asked.kind();
        this.region = asked.region();
        this.ground = asked.ground();
        this.payee = asked.payee();
        this.person = asked.person() == null ? null : asked.person().token();
        this.fromDay = asked.from();
        this.toDay = asked.to();
        this.claimedOn = today;
        this.amount = asked.amount();
        this.state = SupportState.CLAIMED;
        this.approval = Approval.proposed(claimedBy, now);
        this.working.addAll(asked.working());
    }

    protected SupportClaim() {}

    public void approve(String approver, Instant now) {
        require(SupportState.CLAIMED);
        approval = approval.by(approver, now);
        become(SupportState.APPROVED, now);
    }

    public void refuse(String reason, Instant now) {
        require(SupportState.CLAIMED);
        because = Objects.requireNonNull(reason, "reason");
        become(SupportState.REFUSED, now);
    }

    /**
     * @param inRun the payment run that pays it
     * @param posting in the book of the region's fund
     */
    public void pay(UUID inRun, LocalDate on, UUID posting, Instant now) {
        require(SupportState.APPROVED);
        run = Objects.requireNonNull(inRun, "inRun");
        paidOn = on;
        payment = Objects.requireNonNull(posting, "posting");
        become(SupportState.PAID, now);
    }

    /** To be asked before the return is posted. */
    public void requireRefundable(LocalDate on) {
        require(SupportState.TO_BE_REFUNDED);
        if (on.isBefore(paidOn)) {
            throw new Rejection(SupportRefusal.BEFORE_THE_PAYMENT, paidOn).at("/on");
        }
    }

    /** @param posting in the book of the region's fund */
    public void refund(LocalDate on, UUID posting, Instant now) {
        requireRefundable(on);
        refundedOn = on;
        refund = Objects.requireNonNull(posting, "posting");
        become(SupportState.REFUNDED, now);
    }

    /** Struck out, or, once paid, to be paid back. */
    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        switch (state) {
            case CLAIMED, APPROVED -> {
                state = SupportState.ANNULLED;
                super.annul(reason, now);
            }
            case PAID -> {
                because = Objects.requireNonNull(reason, "reason");
                become(SupportState.TO_BE_REFUNDED, now);
            }
            case REFUSED, TO_BE_REFUNDED, REFUNDED, ANNULLED -> throw inAnotherState();
        }
    }

    private void require(SupportState needed) {
        requireStanding();
        if (state != needed) {
            throw inAnotherState();
        }
    }

    private Rejection inAnotherState() {
        return new Rejection(SupportRefusal.CLAIM_IN_ANOTHER_STATE, state);
    }

    private void become(SupportState next, Instant now) {
        state = next;
        revised(now);
    }

    public SupportState state() {
        return state;
    }

    public SupportKind kind() {
        return kind;
    }

    @Override
    public String region() {
        return region;
    }

    /** Day of the payment; before, day of the claim. */
    @Override
    public LocalDate occurredOn() {
        return paidOn == null ? claimedOn : paidOn;
    }

    public LocalDate claimedOn() {
        return claimedOn;
    }

    public UUID ground() {
        return ground;
    }

    public Payee payee() {
        return payee;
    }

    /** Token of the person for whom it is given; null where it is given for no one person. */
    public String person() {
        return person;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** Last day. */
    public LocalDate to() {
        return toDay;
    }

    public Money amount() {
        return amount;
    }

    public Approval approval() {
        return approval;
    }

    /** Why it was refused, or has to be paid back; null otherwise. */
    public String because() {
        return because;
    }

    /** Null before. */
    public LocalDate paidOn() {
        return paidOn;
    }

    /** The payment run that paid it; null before. */
    public UUID run() {
        return run;
    }

    /** Null before. */
    public LocalDate refundedOn() {
        return refundedOn;
    }

    public List<WorkedFigure> working() {
        return List.copyOf(working);
    }
}
