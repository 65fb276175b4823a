package org.ganlao.laborrights.relation.restructuring.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * What becomes of the staff of an employer that closes, is converted or spins a part off (职工安置方案). It is submitted with the
 * vote of the employees' congress, the funds and every worker by name; another person reviews it, and accepts it or gives it
 * back. Given back, it is corrected and so submitted anew. Annulled, there never was such a plan.
 */
@Entity
@Table(name = "staff_placement_plan")
public class StaffPlacementPlan extends FactRecord {

    @Embedded
    private PlanOutline outline;

    @Embedded
    private CongressVote vote;

    @Embedded
    private PlacementFunds funds;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by", nullable = false))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    @Embedded
    private PlanAcceptance acceptance;

    @Column(name = "return_reason")
    private String returnReason;

    public StaffPlacementPlan(
            UUID id,
            Origin origin,
            PlanOutline outline,
            CongressVote vote,
            PlacementFunds funds,
            String by,
            Instant now) {
        super(id, origin, now);
        state(outline, vote, funds);
        this.approval = Approval.proposed(by, now);
    }

    protected StaffPlacementPlan() {}

    private void state(PlanOutline outline, CongressVote vote, PlacementFunds funds) {
        if (vote.votedOn().isAfter(outline.submittedOn())) {
            throw new Rejection(RestructuringRefusal.VOTED_AFTER_SUBMISSION, vote.votedOn(), outline.submittedOn());
        }
        this.outline = outline;
        this.vote = vote;
        this.funds = Objects.requireNonNull(funds, "funds");
    }

    /** States the plan anew and whole, which submits it anew. */
    public void correct(PlanOutline outline, CongressVote vote, PlacementFunds funds, String by, Instant now) {
        requireOpen();
        if (outline.equals(this.outline) && vote.equals(this.vote) && funds.equals(this.funds)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        state(outline, vote, funds);
        submitAnew(by, now);
    }

    /** Its list of workers has changed. */
    public void submitAnew(String by, Instant now) {
        requireOpen();
        approval = Approval.proposed(by, now);
        returnReason = null;
        revised(now);
    }

    /** @param listed how many workers are on its list */
    public void accept(PlanAcceptance stated, long listed, VoteLaw law, String by, Instant now) {
        requireForReview(stated.on());
        Approval given = approval.by(by, now);
        if (!vote.quorate(law)) {
            throw new Rejection(
                    RestructuringRefusal.CONGRESS_NOT_QUORATE, vote.present(), vote.delegates(), law.quorumThirds());
        }
        if (!vote.carried(law)) {
            throw new Rejection(RestructuringRefusal.PLAN_NOT_CARRIED, vote.inFavour(), vote.delegates());
        }
        if (!funds.areSecured()) {
            throw new Rejection(RestructuringRefusal.FUNDS_NOT_SECURED, funds.needed(), funds.secured());
        }
        if (listed != outline.staff()) {
            throw new Rejection(RestructuringRefusal.WORKERS_INCOMPLETE, outline.staff(), listed);
        }
        approval = given;
        acceptance = stated;
        revised(now);
    }

    public void giveBack(LocalDate day, String reason, String by, Instant now) {
        requireForReview(day);
        approval.requireOpenTo(by);
        returnReason = Objects.requireNonNull(reason, "reason");
        revised(now);
    }

    /** Refuses a plan that was reviewed or given back, or a day before it was submitted. */
    public void requireForReview(LocalDate day) {
        requireOpen();
        if (returnReason != null) {
            throw new Rejection(RestructuringRefusal.PLAN_RETURNED);
        }
        if (day.isBefore(outline.submittedOn())) {
            throw new Rejection(RestructuringRefusal.REVIEWED_BEFORE_SUBMISSION, outline.submittedOn());
        }
    }

    private void requireOpen() {
        requireStanding();
        if (acceptance != null) {
            throw new Rejection(RestructuringRefusal.PLAN_ACCEPTED, acceptance.reference());
        }
    }

    public PlanState state() {
        if (!standing()) {
            return PlanState.ANNULLED;
        }
        if (acceptance != null) {
            return PlanState.ACCEPTED;
        }
        return returnReason == null ? PlanState.SUBMITTED : PlanState.RETURNED;
    }

    @Override
    public String region() {
        return outline.region();
    }

    /** Of the acceptance, once there is one; before, of the submission. */
    @Override
    public LocalDate occurredOn() {
        return acceptance == null ? outline.submittedOn() : acceptance.on();
    }

    public PlanOutline outline() {
        return outline;
    }

    public CongressVote vote() {
        return vote;
    }

    public PlacementFunds funds() {
        return funds;
    }

    public Approval approval() {
        return approval;
    }

    /** Null before it is accepted. */
    public PlanAcceptance acceptance() {
        return acceptance;
    }

    /** Null unless it was given back and not submitted anew since. */
    public String returnReason() {
        return returnReason;
    }
}
