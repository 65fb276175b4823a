package org.ganlao.socialinsurance.oldage.pension.domain;

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
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * One person's pension. Worked out with its working, worked out anew while it is not decided, approved by another person or
 * refused. Then it is due each month as long as the person is certified to live, is suspended and resumed, and ends with the
 * person's death; taken back, the death ends nothing. Below the years needed, the approval asks for the account to be paid once.
 */
@Entity
@Table(name = "pension")
public class Pension extends FactRecord {

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private String region;

    @Embedded
    private Retirement retirement;

    @Embedded
    private Granted granted;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PensionState state;

    private String because;

    @Embedded
    private Approval approval;

    @Column(name = "certified_until")
    private LocalDate certifiedUntil;

    @Column(name = "suspended_from")
    private LocalDate suspendedFrom;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "pension_working", joinColumns = @JoinColumn(name = "pension"))
    @OrderColumn(name = "place")
    private List<WorkingLine> working = new ArrayList<>();

    public Pension(
            UUID id,
            Origin origin,
            String person,
            String region,
            Retirement retirement,
            PensionWorking worked,
            String assessedBy,
            Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.region = Objects.requireNonNull(region, "region");
        this.retirement = Objects.requireNonNull(retirement, "retirement");
        this.state = PensionState.ASSESSED;
        this.approval = Approval.proposed(assessedBy, now);
        take(worked);
    }

    protected Pension() {}

    private void take(PensionWorking worked) {
        granted = Granted.of(worked);
        working.clear();
        working.addAll(worked.trace());
    }

    /** After what it rests on has changed; whoever works it out anew does not approve it. */
    public void reassess(PensionWorking worked, String by, Instant now) {
        require(PensionState.ASSESSED);
        take(worked);
        approval = Approval.proposed(by, now);
        revised(now);
    }

    /** To be asked before anything is done for the approval. */
    public void requireApprovable(String by) {
        require(PensionState.ASSESSED);
        approval.requireOpenTo(by);
        if (granted.entitlement() == Entitlement.TOO_YOUNG) {
            throw new Rejection(PensionRefusal.NOT_ENTITLED);
        }
    }

    /** Refuses what would come out otherwise by now. */
    public void requireUpToDate(PensionWorking worked) {
        if (!Granted.of(worked).equals(granted)) {
            throw new Rejection(PensionRefusal.WORKED_OUT_BEFORE);
        }
    }

    /** @param certifiedTo last day for which the person is taken to live */
    public void approve(String by, LocalDate certifiedTo, Instant now) {
        requireApprovable(by);
        approval = approval.by(by, now);
        certifiedUntil = Objects.requireNonNull(certifiedTo, "certifiedTo");
        become(
                switch (granted.entitlement()) {
                    case MONTHLY -> PensionState.IN_PAYMENT;
                    case ONE_OFF -> PensionState.PAID_OUT;
                    case TOO_YOUNG -> throw new Rejection(PensionRefusal.NOT_ENTITLED);
                },
                now);
    }

    public void refuse(String reason, Instant now) {
        require(PensionState.ASSESSED);
        because = Objects.requireNonNull(reason, "reason");
        become(PensionState.REFUSED, now);
    }

    /** The person was seen to live. */
    public void certify(LocalDate until, Instant now) {
        requireDue();
        if (until.isBefore(certifiedUntil)) {
            throw new Rejection(PensionRefusal.CERTIFIED_FOR_LONGER, certifiedUntil).at("/on");
        }
        certifiedUntil = until;
        revised(now);
    }

    /** @param from first month no longer due, by its first day */
    public void suspend(LocalDate from, String reason, Instant now) {
        require(PensionState.IN_PAYMENT);
        suspendedFrom = from;
        because = Objects.requireNonNull(reason, "reason");
        become(PensionState.SUSPENDED, now);
    }

    /** Due again, for the months of the suspension too. */
    public void resume(Instant now) {
        require(PensionState.SUSPENDED);
        suspendedFrom = null;
        because = null;
        become(PensionState.IN_PAYMENT, now);
    }

    /** @param day first one no longer due */
    public void end(LocalDate day, Instant now) {
        requireDue();
        endedOn = Objects.requireNonNull(day, "day");
        become(PensionState.ENDED, now);
    }

    /** The death that ended it was noted by mistake. */
    public void live(Instant now) {
        require(PensionState.ENDED);
        endedOn = null;
        become(suspendedFrom == null ? PensionState.IN_PAYMENT : PensionState.SUSPENDED, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = PensionState.ANNULLED;
    }

    private void requireDue() {
        requireStanding();
        if (!due()) {
            throw inAnotherState();
        }
    }

    private void require(PensionState needed) {
        requireStanding();
        if (state != needed) {
            throw inAnotherState();
        }
    }

    private Rejection inAnotherState() {
        return new Rejection(PensionRefusal.PENSION_IN_ANOTHER_STATE, state);
    }

    private void become(PensionState next, Instant now) {
        state = next;
        revised(now);
    }

    /** Approved and neither ended nor paid at once. */
    public boolean due() {
        return switch (state) {
            case IN_PAYMENT, SUSPENDED -> true;
            case ASSESSED, REFUSED, PAID_OUT, ENDED, ANNULLED -> false;
        };
    }

    /** Whether others were told of it. */
    public boolean told() {
        return approval.given();
    }

    /** Token. */
    public String person() {
        return person;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return retirement.on();
    }

    public Retirement retirement() {
        return retirement;
    }

    public Granted granted() {
        return granted;
    }

    public PensionState state() {
        return state;
    }

    /** Why it was refused or suspended; null otherwise. */
    public String because() {
        return because;
    }

    public Approval approval() {
        return approval;
    }

    /** Last day for which the person is certified to live, and months that begin by it are due; null before the approval. */
    public LocalDate certifiedUntil() {
        return certifiedUntil;
    }

    /** First month not due for the time being; null while there is none. */
    public LocalDate suspendedFrom() {
        return suspendedFrom;
    }

    /** First day no longer due; null before. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public List<WorkingLine> working() {
        return List.copyOf(working);
    }
}
