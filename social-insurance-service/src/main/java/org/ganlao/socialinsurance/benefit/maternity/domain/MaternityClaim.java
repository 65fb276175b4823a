package org.ganlao.socialinsurance.benefit.maternity.domain;

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
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.benefit.medical.domain.UsedFigure;

/**
 * A woman's claim for a birth or miscarriage: claimed with its working, approved by another person, which makes its payments
 * due, or refused. Annulled, what is not paid is struck out and what is paid has to be paid back.
 */
@Entity
@Table(name = "maternity_claim")
public class MaternityClaim extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID enrolment;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(nullable = false, updatable = false)
    private String region;

    @Embedded
    private Confinement confinement;

    @Enumerated(EnumType.STRING)
    @Column(name = "paid_into", nullable = false, updatable = false)
    private PaidInto paidInto;

    @Column(name = "employers_wage", nullable = false, updatable = false)
    private Money employersWage;

    @Column(nullable = false, updatable = false)
    private Money costs;

    @Column(nullable = false, updatable = false)
    private int days;

    @Column(nullable = false, updatable = false)
    private Money allowance;

    @Column(nullable = false, updatable = false)
    private Money medical;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MaternityState state;

    private String because;

    @Embedded
    private Approval approval;

    @ElementCollection
    @CollectionTable(name = "maternity_claim_figure", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "place")
    private List<UsedFigure> figures = new ArrayList<>();

    /**
     * Who claims, and by which insurance.
     *
     * @param person token
     * @param employer token
     */
    public record Mother(UUID enrolment, String person, String employer, String region) {}

    /**
     * @param employersWage average monthly wage of the previous year
     * @param costs of the hospital
     */
    public MaternityClaim(
            UUID id,
            Origin origin,
            Mother mother,
            Confinement confinement,
            PaidInto paidInto,
            Money employersWage,
            Money costs,
            MaternityBenefit benefit,
            String claimedBy,
            Instant now) {
        super(id, origin, now);
        this.enrolment = Objects.requireNonNull(mother.enrolment(), "enrolment");
        this.person = Objects.requireNonNull(mother.person(), "person");
        this.employer = Objects.requireNonNull(mother.employer(), "employer");
        this.region = Objects.requireNonNull(mother.region(), "region");
        this.confinement = Objects.requireNonNull(confinement, "confinement");
        this.paidInto = Objects.requireNonNull(paidInto, "paidInto");
        this.employersWage = employersWage;
        this.costs = costs;
        this.days = benefit.days();
        this.allowance = benefit.allowance();
        this.medical = benefit.medical();
        this.state = MaternityState.CLAIMED;
        this.approval = Approval.proposed(claimedBy, now);
        benefit.trace().stream().map(UsedFigure::of).forEach(figures::add);
    }

    protected MaternityClaim() {}

    public void approve(String approver, Instant now) {
        require(MaternityState.CLAIMED);
        approval = approval.by(approver, now);
        state = MaternityState.APPROVED;
        revised(now);
    }

    public void refuse(String reason, Instant now) {
        require(MaternityState.CLAIMED);
        because = Objects.requireNonNull(reason, "reason");
        state = MaternityState.REFUSED;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (state == MaternityState.REFUSED) {
            throw new Rejection(MaternityRefusal.MATERNITY_IN_ANOTHER_STATE, state);
        }
        state = MaternityState.ANNULLED;
        super.annul(reason, now);
    }

    private void require(MaternityState needed) {
        requireStanding();
        if (state != needed) {
            throw new Rejection(MaternityRefusal.MATERNITY_IN_ANOTHER_STATE, state);
        }
    }

    /** Last day of the leave, which begins with the birth or miscarriage. */
    public LocalDate leaveUntil() {
        return confinement.on().plusDays(days - 1L);
    }

    @Override
    public String region() {
        return region;
    }

    /** Day of the birth or miscarriage. */
    @Override
    public LocalDate occurredOn() {
        return confinement.on();
    }

    public UUID enrolment() {
        return enrolment;
    }

    /** Token. */
    public String person() {
        return person;
    }

    /** Token. */
    public String employer() {
        return employer;
    }

    public Confinement confinement() {
        return confinement;
    }

    public PaidInto paidInto() {
        return paidInto;
    }

    public Money employersWage() {
        return employersWage;
    }

    public Money costs() {
        return costs;
    }

    public int days() {
        return days;
    }

    public Money allowance() {
        return allowance;
    }

    /** Paid of the costs. */
    public Money medical() {
        return medical;
    }

    public MaternityState state() {
        return state;
    }

    /** Why it was refused; null otherwise. */
    public String because() {
        return because;
    }

    public Approval approval() {
        return approval;
    }

    public List<UsedFigure> figures() {
        return List.copyOf(figures);
    }
}
