package org.ganlao.gateway.plan.publication.bulletin.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A piece of news. A region sends it up; the office takes it, sends it back to be mended or declines it; what it takes is published
 * by a second person of the office, and may be taken back.
 */
public final class Bulletin {

    private final Sending sending;
    private Words words;
    private String revisedBy;
    private BulletinState state;
    private Deed adopted;
    private Deed published;
    private Decision decision;
    private int version;

    /** @param progress what is stored of it */
    public Bulletin(Sending sending, Words words, Progress progress) {
        this.sending = sending;
        this.words = words;
        this.revisedBy = progress.revisedBy();
        this.state = progress.state();
        this.adopted = progress.adopted();
        this.published = progress.published();
        this.decision = progress.decision();
        this.version = progress.version();
    }

    /**
     * Where it came from; it does not change.
     *
     * @param by subject of the one who sent it
     * @param on business day
     */
    public record Sending(UUID id, String region, String sourceRef, String by, Instant at, LocalDate on) {}

    /**
     * What it says.
     *
     * @param author office that wrote it, no person
     */
    public record Words(
            String category, LocalDate happenedOn, String author, String title, String summary, String text) {}

    /** Who did it, and when. */
    public record Deed(String by, Instant at) {}

    /** Who sent it back, declined it or took it back, and why. */
    public record Decision(Deed deed, String opinion) {}

    /**
     * How it stands; deeds that were not done are null.
     *
     * @param revisedBy subject of the one who wrote it anew last; null while it stands as it was sent
     */
    public record Progress(
            BulletinState state, String revisedBy, Deed adopted, Deed published, Decision decision, int version) {}

    /** The region, or one above it, writes it anew, while the office has not taken it. */
    public void revise(Words anew, String by) {
        switch (state) {
            case SUBMITTED, RETURNED -> {
                words = anew;
                revisedBy = by;
                decision = null;
                move(BulletinState.SUBMITTED);
            }
            case ADOPTED -> throw new Rejection(BulletinRefusal.BULLETIN_ADOPTED);
            case PUBLISHED, DECLINED, WITHDRAWN -> throw over();
        }
    }

    /** @throws Rejection also if it is one's own news, or in one's own words */
    public void adopt(Deed by) {
        requireSubmitted();
        if (by.by().equals(sending.by()) || by.by().equals(revisedBy)) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
        adopted = by;
        move(BulletinState.ADOPTED);
    }

    /** Also by the second person, who was to publish it. */
    public void sendBack(Decision why) {
        switch (state) {
            case SUBMITTED, ADOPTED -> {
                adopted = null;
                decision = why;
                move(BulletinState.RETURNED);
            }
            case RETURNED -> throw new Rejection(BulletinRefusal.BULLETIN_NOT_SUBMITTED);
            case PUBLISHED, DECLINED, WITHDRAWN -> throw over();
        }
    }

    public void decline(Decision why) {
        requireSubmitted();
        decision = why;
        move(BulletinState.DECLINED);
    }

    /** @throws Rejection also if it is the one who adopted it */
    public void publish(Deed by) {
        switch (state) {
            case ADOPTED -> {
                if (by.by().equals(adopted.by())) {
                    throw new Rejection(BulletinRefusal.ADOPTED_BY_YOU);
                }
                published = by;
                move(BulletinState.PUBLISHED);
            }
            case SUBMITTED, RETURNED -> throw new Rejection(BulletinRefusal.BULLETIN_NOT_ADOPTED);
            case PUBLISHED, DECLINED, WITHDRAWN -> throw over();
        }
    }

    /** Takes back what was published. */
    public void withdraw(Decision why) {
        switch (state) {
            case PUBLISHED -> {
                decision = why;
                move(BulletinState.WITHDRAWN);
            }
            case SUBMITTED, RETURNED, ADOPTED -> throw new Rejection(BulletinRefusal.BULLETIN_NOT_PUBLISHED);
            case DECLINED, WITHDRAWN -> throw over();
        }
    }

    private void requireSubmitted() {
        switch (state) {
            case SUBMITTED -> {}
            case RETURNED -> throw new Rejection(BulletinRefusal.BULLETIN_NOT_SUBMITTED);
            case ADOPTED -> throw new Rejection(BulletinRefusal.BULLETIN_ADOPTED);
            case PUBLISHED, DECLINED, WITHDRAWN -> throw over();
        }
    }

    private Rejection over() {
        return new Rejection(
                switch (state) {
                    case PUBLISHED -> BulletinRefusal.BULLETIN_PUBLISHED;
                    case DECLINED -> BulletinRefusal.BULLETIN_DECLINED;
                    case WITHDRAWN -> BulletinRefusal.BULLETIN_WITHDRAWN;
                    case SUBMITTED, RETURNED, ADOPTED -> throw new IllegalStateException("it is not over: " + state);
                });
    }

    private void move(BulletinState next) {
        state = next;
        version++;
    }

    public Sending sending() {
        return sending;
    }

    public Words words() {
        return words;
    }

    public BulletinState state() {
        return state;
    }

    public Progress progress() {
        return new Progress(state, revisedBy, adopted, published, decision, version);
    }
}
