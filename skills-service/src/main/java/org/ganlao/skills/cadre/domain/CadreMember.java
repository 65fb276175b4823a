package org.ganlao.skills.cadre.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;

/** A member of the labour-and-social-security system's own staff, in service until leaving. */
@Entity
@Table(name = "cadre_member")
public class CadreMember extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Embedded
    private CadrePost post;

    @Column(name = "left_on")
    private LocalDate leftOn;

    public CadreMember(UUID id, Origin origin, ProtectedId person, CadrePost post, Instant now) {
        super(id, origin, now);
        this.person = person;
        this.post = post;
    }

    protected CadreMember() {}

    /** @param lastDay in service */
    public void leave(LocalDate lastDay, Instant now) {
        requireStanding();
        if (leftOn != null) {
            throw new Rejection(CadreRefusal.CADRE_LEFT, leftOn);
        }
        if (lastDay.isBefore(post.since())) {
            throw new Rejection(CadreRefusal.CADRE_LEFT_BEFORE_START, post.since()).at("/on");
        }
        leftOn = lastDay;
        revised(now);
    }

    public void requireInService(LocalDate day, String pointer) {
        requireStanding();
        if (day.isBefore(post.since()) || leftOn != null && day.isAfter(leftOn)) {
            throw new Rejection(CadreRefusal.CADRE_NOT_IN_SERVICE, day).at(pointer);
        }
    }

    @Override
    public String region() {
        return post.region();
    }

    @Override
    public LocalDate occurredOn() {
        return post.since();
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public CadrePost post() {
        return post;
    }

    /** Last day; null while in service. */
    public LocalDate leftOn() {
        return leftOn;
    }
}
