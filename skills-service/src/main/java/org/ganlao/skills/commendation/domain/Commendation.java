package org.ganlao.skills.commendation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;

/**
 * A skilled worker who is nominated for an honour: reviewed by another person and made public for some working days, or declined;
 * after them awarded, where no objection stands or is open, or not.
 */
@Entity
@Table(name = "commendation")
public class Commendation extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Nomination nomination;

    @Embedded
    private Approval approval;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CommendationState state;

    @Column(name = "public_from")
    private LocalDate publicFrom;

    @Column(name = "public_until")
    private LocalDate publicUntil;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String because;

    public Commendation(
            UUID id, Origin origin, ProtectedId person, Nomination nomination, String nominatedBy, Instant now) {
        super(id, origin, now);
        this.person = person;
        this.nomination = nomination;
        this.approval = Approval.proposed(nominatedBy, now);
        this.state = CommendationState.NOMINATED;
    }

    protected Commendation() {}

    /** @param until last day on which objections are taken */
    public void publish(String reviewer, LocalDate from, LocalDate until, Instant now) {
        require(CommendationState.NOMINATED);
        approval = approval.by(reviewer, now);
        publicFrom = from;
        publicUntil = until;
        become(CommendationState.PUBLIC, now);
    }

    public void decline(String reason, Instant now) {
        require(CommendationState.NOMINATED);
        because = reason;
        become(CommendationState.DECLINED, now);
    }

    /** To be asked before an objection is taken. */
    public void requireOpenToObjections(LocalDate day) {
        require(CommendationState.PUBLIC);
        if (day.isBefore(publicFrom) || day.isAfter(publicUntil)) {
            throw new Rejection(CommendationRefusal.OUTSIDE_PUBLICITY, publicFrom, publicUntil).at("/raisedOn");
        }
    }

    /**
     * @param by subject of who decides, another person than the nominator
     * @param open objections that are not ruled on
     * @param upheld objections that were upheld
     */
    public void award(String by, LocalDate on, long open, long upheld, Instant now) {
        requireDecidable(on, open);
        approval.requireNotProposedBy(by);
        if (upheld > 0) {
            throw new Rejection(CommendationRefusal.OBJECTION_STANDS);
        }
        decidedOn = on;
        become(CommendationState.AWARDED, now);
    }

    /** @param open objections that are not ruled on */
    public void withhold(LocalDate on, long open, String reason, Instant now) {
        requireDecidable(on, open);
        decidedOn = on;
        because = reason;
        become(CommendationState.NOT_AWARDED, now);
    }

    private void requireDecidable(LocalDate on, long open) {
        require(CommendationState.PUBLIC);
        if (!on.isAfter(publicUntil)) {
            throw new Rejection(CommendationRefusal.PUBLICITY_LASTS, publicUntil);
        }
        if (open > 0) {
            throw new Rejection(CommendationRefusal.OBJECTION_OPEN, open);
        }
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = CommendationState.ANNULLED;
    }

    private void require(CommendationState needed) {
        requireStanding();
        if (state != needed) {
            throw new Rejection(CommendationRefusal.COMMENDATION_IN_ANOTHER_STATE, state);
        }
    }

    private void become(CommendationState next, Instant now) {
        state = next;
        revised(now);
    }

    @Override
    public String region() {
        return nomination.region();
    }

    /** Day of the decision; before it, of the nomination. */
    @Override
    public LocalDate occurredOn() {
        return decidedOn == null ? nomination.nominatedOn() : decidedOn;
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public Nomination nomination() {
        return nomination;
    }

    public Approval approval() {
        return approval;
    }

    public CommendationState state() {
        return state;
    }

    /** Null before the review. */
    public LocalDate publicFrom() {
        return publicFrom;
    }

    /** Null before the review. */
    public LocalDate publicUntil() {
        return publicUntil;
    }

    /** Null before. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Why it was declined or nothing is awarded; null otherwise. */
    public String because() {
        return because;
    }

    /** Whether it was made public once, so that others have heard of it. */
    public boolean everPublic() {
        return publicFrom != null;
    }
}
