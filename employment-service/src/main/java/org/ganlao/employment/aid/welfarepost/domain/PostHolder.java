package org.ganlao.employment.aid.welfarepost.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.register.domain.Days;
import org.ganlao.employment.seeking.placement.domain.Job;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.employment.seeking.placement.domain.PlacementKind;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A place of a public-welfare post that a placement takes. It begins and ends with the placement, and is struck out when that
 * is struck out or no longer such work with the post's unit.
 */
@Entity
@Table(name = "welfare_post_holder")
public class PostHolder extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID post;

    @Column(nullable = false, updatable = false)
    private UUID placement;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private String person;

    @Column(name = "started_on", nullable = false)
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    public PostHolder(UUID id, Origin origin, WelfarePost post, Placement placement, Instant now) {
        super(id, origin, now);
        if (!isBorneBy(placement, post)) {
            throw new Rejection(WelfarePostRefusal.NO_WELFARE_WORK).at("/placement");
        }
        this.post = post.id();
        this.placement = placement.id();
        this.region = post.region();
        this.person = placement.person().token();
        this.startedOn = placement.job().startedOn();
        this.endedOn = placement.job().endedOn();
    }

    protected PostHolder() {}

    /** Whether the placement stands and is public-welfare work with the unit that has the post. */
    public static boolean isBorneBy(Placement placement, WelfarePost post) {
        Job job = placement.job();
        return placement.standing()
                && job.kind() == PlacementKind.PUBLIC_WELFARE
                && post.employer().equals(job.employer());
    }

    /** @return whether the days of the placement are others than before */
    public boolean follow(Job job, Instant now) {
        Days stated = new Days(job.startedOn(), job.endedOn());
        if (stated.equals(days())) {
            return false;
        }
        startedOn = stated.from();
        endedOn = stated.to();
        revised(now);
        return true;
    }

    public Days days() {
        return new Days(startedOn, endedOn);
    }

    public HolderState state() {
        if (!standing()) {
            return HolderState.ANNULLED;
        }
        return endedOn == null ? HolderState.IN_POST : HolderState.LEFT;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return startedOn;
    }

    public UUID post() {
        return post;
    }

    public UUID placement() {
        return placement;
    }

    /** Token. */
    public String person() {
        return person;
    }
}
