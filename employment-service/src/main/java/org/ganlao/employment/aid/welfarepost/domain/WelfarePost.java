package org.ganlao.employment.aid.welfarepost.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.employment.register.domain.Days;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterEntry;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * A public-welfare post (公益性岗位) of a unit with a number of places, for persons who are hard to place. It closes to new
 * ones; who holds a place stays. It never has more holders at once than places; the database holds the same.
 */
@Entity
@Table(name = "welfare_post")
public class WelfarePost extends RegisterEntry {

    @Column(nullable = false, updatable = false)
    private String employer;

    private String occupation;

    @Column(nullable = false)
    private int places;

    /** @param occupation code in the national classification; null where not stated */
    public WelfarePost(
            UUID id, Origin origin, Entry entry, String employer, String occupation, int places, Instant now) {
        super(id, origin, entry, now);
        this.employer = Objects.requireNonNull(employer, "employer");
        this.occupation = occupation;
        this.places = places;
    }

    protected WelfarePost() {}

    /**
     * The unit stays: another one opens a post of its own. So does the region while places are taken.
     *
     * @param holders all of the post, those struck out too
     */
    public void correct(
            Entry stated,
            String statedEmployer,
            String statedOccupation,
            int statedPlaces,
            List<PostHolder> holders,
            Instant now) {
        if (!stated.region().equals(region()) && holders.stream().anyMatch(PostHolder::standing)) {
            throw new Rejection(WelfarePostRefusal.WELFARE_POST_REGION_STAYS);
        }
        if (!statedEmployer.equals(employer)) {
            throw new Rejection(WelfarePostRefusal.WELFARE_POST_OF_ANOTHER_UNIT);
        }
        restate(stated, Objects.equals(statedOccupation, occupation) && statedPlaces == places, now);
        occupation = statedOccupation;
        places = statedPlaces;
        requireFit(holders);
    }

    /** @param holders all of the post, those struck out too */
    public void requireFit(List<PostHolder> holders) {
        List<Days> taken = holders.stream()
                .filter(PostHolder::standing)
                .map(PostHolder::days)
                .toList();
        taken.stream().map(Days::from).filter(day -> !existsOn(day)).findFirst().ifPresent(day -> {
            throw new Rejection(WelfarePostRefusal.WELFARE_POST_NOT_OPEN, day);
        });
        Days.crowdedOn(places, taken).ifPresent(day -> {
            throw new Rejection(WelfarePostRefusal.WELFARE_POST_FULL, places, day);
        });
    }

    /** @param holders all of the post, those struck out too */
    public void annul(List<PostHolder> holders, String reason, Instant now) {
        if (holders.stream().anyMatch(PostHolder::standing)) {
            throw new Rejection(WelfarePostRefusal.WELFARE_POST_IN_USE);
        }
        annul(reason, now);
    }

    public String employer() {
        return employer;
    }

    /** Null where not stated. */
    public String occupation() {
        return occupation;
    }

    public int places() {
        return places;
    }
}
