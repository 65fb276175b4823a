package org.ganlao.socialinsurance.benefit.medical.domain;

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
import org.ganlao.platform.record.RecordRefusal;

/**
 * One bill, claimed for one person. Claimed by a clerk it is worked out; another person approves it, which gives it its place
 * among the person's bills of the year, or refuses it. Corrected or annulled after that, it and the bills after it are worked
 * out anew, and what differs is paid or asked back; what was paid stays as it was paid.
 */
@Entity
@Table(name = "medical_claim")
public class MedicalClaim extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID provider;

    @Column(name = "bill_number", nullable = false, updatable = false)
    private String billNumber;

    @Embedded
    private Patient patient;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Care care;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Tier tier;

    @Embedded
    private Stay stay;

    @Embedded
    private Costs costs;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Payee payee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BillState state;

    private String because;

    @Embedded
    private Approval approval;

    @Column(name = "year_place")
    private Integer yearPlace;

    @Embedded
    private BillAssessment assessment;

    @ElementCollection
    @CollectionTable(name = "medical_claim_figure", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "place")
    private List<UsedFigure> figures = new ArrayList<>();

    /**
     * What is claimed.
     *
     * @param billNumber of the provider, claimed once
     */
    public record Claimed(UUID provider, String billNumber, Patient patient, Bill bill, Stay stay, Payee payee) {

        /** @throws Rejection if care outside of a hospital lasts for days, or a retired cadre has paid in advance */
        public Claimed {
            if (bill.care() != Care.INPATIENT && !stay.from().equals(stay.until())) {
                throw new Rejection(MedicalRefusal.STAY_OF_INPATIENTS, bill.care());
            }
            if (patient.cover() == Cover.CADRE && payee == Payee.PERSON) {
                throw new Rejection(MedicalRefusal.CADRES_ON_ACCOUNT);
            }
        }
    }

    /** @param claimedBy subject of the clerk */
    public MedicalClaim(
            UUID id,
            Origin origin,
            Claimed claimed,
            Reimbursement worked,
            BillAssessment assessment,
            String claimedBy,
            Instant now) {
        super(id, origin, now);
        this.provider = Objects.requireNonNull(claimed.provider(), "provider");
        this.billNumber = Objects.requireNonNull(claimed.billNumber(), "billNumber");
        this.patient = claimed.patient();
        this.care = claimed.bill().care();
        this.tier = claimed.bill().tier();
        this.stay = claimed.stay();
        this.costs = claimed.bill().costs();
        this.payee = Objects.requireNonNull(claimed.payee(), "payee");
        this.state = BillState.CLAIMED;
        this.approval = Approval.proposed(claimedBy, now);
        this.assessment = assessment;
        keepFigures(worked);
    }

    protected MedicalClaim() {}

    /** To be asked before the account is drawn upon. */
    public void requireOpenTo(String approver) {
        require(BillState.CLAIMED);
        approval.requireOpenTo(approver);
    }

    /** @param place among the person's approved bills of the year, from 1 */
    public void approve(int place, Reimbursement worked, BillAssessment assessed, String approver, Instant now) {
        require(BillState.CLAIMED);
        approval = approval.by(approver, now);
        yearPlace = place;
        assessment = assessed;
        keepFigures(worked);
        state = BillState.APPROVED;
        revised(now);
    }

    public void refuse(String reason, Instant now) {
        require(BillState.CLAIMED);
        because = Objects.requireNonNull(reason, "reason");
        state = BillState.REFUSED;
        revised(now);
    }

    /** States the costs anew, before or after the approval. */
    public void correct(Costs stated, Reimbursement worked, BillAssessment assessed, Instant now) {
        costs = stated;
        reassess(worked, assessed, now);
    }

    /**
     * To be asked before anything is worked out anew.
     *
     * @param by subject of the person who corrects; once it is approved, not the one who claimed it
     */
    public void requireCorrectable(Costs stated, String by) {
        requireHeld();
        if (state == BillState.APPROVED) {
            requireAnother(by);
        }
        if (stated.equals(costs)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
    }

    /** An earlier bill of the year came to something else. */
    public void reassess(Reimbursement worked, BillAssessment assessed, Instant now) {
        assessment = assessed;
        keepFigures(worked);
        revised(now);
    }

    /** To be asked before what it paid is taken back. */
    public void requireAnnullable(String by) {
        requireHeld();
        if (state == BillState.APPROVED) {
            requireAnother(by);
        }
    }

    @Override
    public void annul(String reason, Instant now) {
        state = BillState.ANNULLED;
        super.annul(reason, now);
    }

    private void requireAnother(String by) {
        if (by.equals(approval.proposedBy())) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
    }

    private void requireHeld() {
        requireStanding();
        if (state == BillState.REFUSED) {
            throw new Rejection(MedicalRefusal.BILL_IN_ANOTHER_STATE, state);
        }
    }

    private void require(BillState needed) {
        requireStanding();
        if (state != needed) {
            throw new Rejection(MedicalRefusal.BILL_IN_ANOTHER_STATE, state);
        }
    }

    private void keepFigures(Reimbursement worked) {
        figures.clear();
        worked.trace().stream().map(UsedFigure::of).forEach(figures::add);
    }

    /** Works it out after such a year. */
    public Bill billOf(Costs stated) {
        return new Bill(care, tier, stated);
    }

    public Bill bill() {
        return billOf(costs);
    }

    /** The year after it. */
    public YearSoFar yearAfter() {
        return assessment.yearWith(care);
    }

    @Override
    public String region() {
        return patient.region();
    }

    /** Day of discharge. */
    @Override
    public LocalDate occurredOn() {
        return stay.until();
    }

    public UUID provider() {
        return provider;
    }

    public String billNumber() {
        return billNumber;
    }

    public Patient patient() {
        return patient;
    }

    public Stay stay() {
        return stay;
    }

    public Costs costs() {
        return costs;
    }

    public Payee payee() {
        return payee;
    }

    public BillState state() {
        return state;
    }

    /** Why it was refused; null otherwise. */
    public String because() {
        return because;
    }

    public Approval approval() {
        return approval;
    }

    /** Null before the approval. */
    public Integer yearPlace() {
        return yearPlace;
    }

    public BillAssessment assessment() {
        return assessment;
    }

    public List<UsedFigure> figures() {
        return List.copyOf(figures);
    }
}
