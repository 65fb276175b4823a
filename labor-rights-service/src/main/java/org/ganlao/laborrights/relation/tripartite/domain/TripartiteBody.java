package org.ganlao.laborrights.relation.tripartite.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.procedure.domain.ProcedureRecord;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * The body in which government, union and employers of a region deal with labour relations (劳动关系三方协调机制). It meets until it
 * is dissolved. Annulled, there never was one.
 */
@Entity
@Table(name = "tripartite_body")
public class TripartiteBody extends ProcedureRecord {

    @Embedded
    private BodyMembers members;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BodyState state;

    @Column(name = "dissolved_on")
    private LocalDate dissolvedOn;

    public TripartiteBody(UUID id, Origin origin, BodyMembers members, Instant now) {
        super(id, origin, members.establishedOn(), now);
        this.members = members;
        this.state = BodyState.STANDING;
    }

    protected TripartiteBody() {}

    public void requireMeets(LocalDate on) {
        requireStanding();
        if (on.isBefore(members.establishedOn()) || dissolvedOn != null && on.isAfter(dissolvedOn)) {
            throw new Rejection(TripartiteRefusal.BODY_NOT_THERE, on).at("/heldOn");
        }
    }

    /** @param on last day */
    public void dissolve(LocalDate on, Instant now) {
        requireAt(on, BodyState.STANDING);
        dissolvedOn = on;
        state = BodyState.DISSOLVED;
        stepped(on, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = BodyState.ANNULLED;
    }

    @Override
    public BodyState state() {
        return state;
    }

    @Override
    public String region() {
        return members.region();
    }

    @Override
    public LocalDate occurredOn() {
        return members.establishedOn();
    }

    public BodyMembers members() {
        return members;
    }

    /** Last day; null while it stands. */
    public LocalDate dissolvedOn() {
        return dissolvedOn;
    }
}
