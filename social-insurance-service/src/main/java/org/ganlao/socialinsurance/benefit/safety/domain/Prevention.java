package org.ganlao.socialinsurance.benefit.safety.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** Money of the injury fund for prevention (工伤预防): proposed by one person, approved and thereby paid by another. */
@Entity
@Table(name = "injury_prevention")
public class Prevention extends FactRecord {

    @Embedded
    private PreventionPlan plan;

    @Embedded
    private Approval approval;

    private UUID entry;

    public Prevention(UUID id, Origin origin, PreventionPlan plan, String proposedBy, Instant now) {
        super(id, origin, now);
        this.plan = plan;
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected Prevention() {}

    /** To be asked before it is posted. */
    public void requireOpenTo(String approver) {
        requireStanding();
        approval.requireOpenTo(approver);
    }

    /** @param posting by which the fund paid */
    public void pay(UUID posting, String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        entry = posting;
        revised(now);
    }

    public PreventionState state() {
        if (!standing()) {
            return PreventionState.ANNULLED;
        }
        return entry == null ? PreventionState.PROPOSED : PreventionState.PAID;
    }

    @Override
    public String region() {
        return plan.region();
    }

    @Override
    public LocalDate occurredOn() {
        return plan.plannedOn();
    }

    public PreventionPlan plan() {
        return plan;
    }

    public Approval approval() {
        return approval;
    }

    /** The posting by which the fund paid; null before. */
    public UUID entry() {
        return entry;
    }
}
