package org.ganlao.laborrights.relation.roll.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * One person on the roll of one employer. The entry begins on the first day of work and ends with the departure; whether a
 * contract covers its days follows from the contracts, and every change of one makes a new version of the entry.
 */
@Entity
@Table(name = "roll_entry")
public class RollEntry extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Post post;

    public RollEntry(UUID id, Origin origin, ProtectedId person, Post post, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.post = Objects.requireNonNull(post, "post");
    }

    protected RollEntry() {}

    public void leave(LocalDate lastDay, Instant now) {
        requireStanding();
        if (post.leftOn() != null) {
            throw new Rejection(RollRefusal.LEFT_ALREADY, post.leftOn());
        }
        post = post.leftAfter(lastDay);
        revised(now);
    }

    /** Takes the departure back: the person never left. */
    public void stay(Instant now) {
        requireStanding();
        if (post.leftOn() == null) {
            throw new Rejection(RollRefusal.NOT_LEFT);
        }
        post = post.leftAfter(null);
        revised(now);
    }

    /** @param stated the post, whole, as it should have been recorded; a departure is none of it before there was one */
    public void correct(Post stated, Instant now) {
        requireStanding();
        if (post.equals(stated)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        if (!post.employer().equals(stated.employer())) {
            throw new Rejection(RollRefusal.EMPLOYER_STAYS, post.employer());
        }
        if ((post.leftOn() == null) != (stated.leftOn() == null)) {
            throw new Rejection(RollRefusal.DEPARTURE_RECORDED_APART);
        }
        post = stated;
        revised(now);
    }

    /** Refuses a contract on an entry that was struck out. */
    public void requireOpenForContracts() {
        requireStanding();
    }

    public Coverage coveredBy(List<Span> contracts) {
        return Coverage.of(post.onRoll(), contracts);
    }

    public boolean overlaps(Span other) {
        return standing() && post.onRoll().common(other).isPresent();
    }

    @Override
    public String region() {
        return post.region();
    }

    @Override
    public LocalDate occurredOn() {
        return post.joinedOn();
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public Post post() {
        return post;
    }
}
