package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * Money that the state grants by the loans of a period: worked out loan by loan, as often as need be; approved by another
 * person than worked it out last, as long as it is up to date; paid. What was not paid can be struck out, and the period be
 * worked out again.
 */
@MappedSuperclass
abstract class LoanGrant extends FactRecord {

    /** Where a grant is. */
    protected enum Stage {
        PROPOSED,
        APPROVED,
        PAID,
        ANNULLED
    }

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(nullable = false)
    private Money amount = Money.ZERO;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by", nullable = false))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private UUID payment;

    protected LoanGrant(UUID id, Origin origin, String region, LocalDate firstDay, String proposedBy, Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.firstDay = firstDay;
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected LoanGrant() {}

    /** What refuses a step that another stage asks for; it is told the state and the one that is needed. */
    abstract Refusal anotherStage();

    /** The state as the API has it. */
    abstract Enum<?> stateAt(Stage stage);

    /** What refuses to approve what comes to nothing. */
    abstract Refusal nothingToGrant();

    /** What the working comes to; asked before anything of it is written. */
    protected void comesTo(Money worked) {
        require(Stage.PROPOSED);
        amount = worked;
    }

    /** Whoever works it out anew proposes what comes out. */
    public void proposeAnew(String by, Instant now) {
        require(Stage.PROPOSED);
        approval = Approval.proposed(by, now);
        revised(now);
    }

    /** To be asked before anything is posted. */
    public void requireApprovable(String approver) {
        require(Stage.PROPOSED);
        approval.requireOpenTo(approver);
        if (!amount.isPositive()) {
            throw new Rejection(nothingToGrant());
        }
    }

    protected void approve(String approver, Instant now) {
        requireApprovable(approver);
        approval = approval.by(approver, now);
        revised(now);
    }

    /** To be asked before its payment is posted. */
    public void requirePayable() {
        require(Stage.APPROVED);
    }

    /** @param posting of the payment */
    public void pay(LocalDate on, UUID posting, Instant now) {
        requirePayable();
        paidOn = Objects.requireNonNull(on, "on");
        payment = Objects.requireNonNull(posting, "posting");
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        if (stage() == Stage.PAID) {
            throw new Rejection(anotherStage(), code(Stage.PAID), code(Stage.APPROVED));
        }
        super.annul(reason, now);
    }

    private void require(Stage needed) {
        requireStanding();
        if (stage() != needed) {
            throw new Rejection(anotherStage(), code(stage()), code(needed));
        }
    }

    private String code(Stage stage) {
        return stateAt(stage).name().toLowerCase(Locale.ROOT);
    }

    protected Stage stage() {
        if (!standing()) {
            return Stage.ANNULLED;
        }
        if (paidOn != null) {
            return Stage.PAID;
        }
        return approval.given() ? Stage.APPROVED : Stage.PROPOSED;
    }

    /** Whether it was approved and stands; paid or not. */
    public boolean approved() {
        return standing() && approval.given();
    }

    @Override
    public String region() {
        return region;
    }

    /** First day of the period. */
    @Override
    public LocalDate occurredOn() {
        return firstDay;
    }

    /** Last day of the period. */
    public abstract LocalDate lastDay();

    public Money amount() {
        return amount;
    }

    public Approval approval() {
        return approval;
    }

    /** Null before. */
    public LocalDate paidOn() {
        return paidOn;
    }

    /** The posting of its payment; null before, and where there was none at the time. */
    public UUID payment() {
        return payment;
    }
}
