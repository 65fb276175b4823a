package org.ganlao.gateway.plan.oversight.alert.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;

/**
 * Something that needs attention, for as long as it does. A sweep sees the condition or misses it; when it was seen long
 * enough the alert opens, when it was missed long enough the alert is cleared, for good. In between a person may
 * acknowledge it. One that is missed while it is only noticed was none.
 */
public final class Alert {

    private final UUID id;
    private final String rule;
    private final String subject;
    private final String region;
    private Map<String, String> detail;
    private AlertStage stage;
    private Instant seenSince;
    private Instant goneSince;
    private Instant raisedAt;
    private Acknowledgement acknowledgement;
    private Instant clearedAt;
    private int version;

    private Alert(UUID id, String rule, String subject, String region, State state) {
        this.id = id;
        this.rule = rule;
        this.subject = subject;
        this.region = region;
        this.detail = state.detail();
        this.stage = state.stage();
        this.seenSince = state.seenSince();
        this.goneSince = state.goneSince();
        this.raisedAt = state.raisedAt();
        this.acknowledgement = state.acknowledgement();
        this.clearedAt = state.clearedAt();
        this.version = state.version();
    }

    /** Who took an alert on, and what they mean to do. */
    public record Acknowledgement(Instant at, String by, String note) {}

    /**
     * All of an alert that may change.
     *
     * @param goneSince null while the condition is seen
     * @param raisedAt null while it is noticed only
     * @param acknowledgement null without one
     * @param clearedAt null while it lives
     */
    public record State(
            AlertStage stage,
            Map<String, String> detail,
            Instant seenSince,
            Instant goneSince,
            Instant raisedAt,
            Acknowledgement acknowledgement,
            Instant clearedAt,
            int version) {}

    /** A condition seen for the first time; {@link #see} says whether it is an alert at once. */
    public static Alert notice(UUID id, String rule, String subject, String region, Instant now) {
        return new Alert(
                id, rule, subject, region, new State(AlertStage.NOTICED, Map.of(), now, null, null, null, null, 0));
    }

    public static Alert stored(UUID id, String rule, String subject, String region, State state) {
        return new Alert(id, rule, subject, region, state);
    }

    /**
     * The condition holds.
     *
     * @param raiseAfter how long it has to hold before anybody is told
     */
    public void see(Instant now, Map<String, String> seen, Duration raiseAfter) {
        requireAlive();
        detail = Map.copyOf(seen);
        if (goneSince != null) {
            goneSince = null;
            seenSince = now;
        }
        if (stage == AlertStage.NOTICED && !now.isBefore(seenSince.plus(raiseAfter))) {
            raisedAt = now;
            move(AlertStage.OPEN);
        }
    }

    /**
     * The condition does not hold.
     *
     * @param clearAfter how long it has to be gone before the alert is over
     */
    public void miss(Instant now, Duration clearAfter) {
        requireAlive();
        if (goneSince == null) {
            goneSince = now;
        }
        if (stage.isRaised() && !now.isBefore(goneSince.plus(clearAfter))) {
            clearedAt = now;
            move(AlertStage.CLEARED);
        }
    }

    /** A person takes it on. */
    public void acknowledge(Acknowledgement by) {
        switch (stage) {
            case NOTICED -> throw new Rejection(AlertRefusal.ALERT_NOT_RAISED);
            case ACKNOWLEDGED -> throw new Rejection(AlertRefusal.ALERT_ACKNOWLEDGED, acknowledgement.by());
            case CLEARED -> throw new Rejection(AlertRefusal.ALERT_CLEARED);
            case OPEN -> {
                acknowledgement = Objects.requireNonNull(by);
                move(AlertStage.ACKNOWLEDGED);
            }
        }
    }

    /** Missed before it was raised: nobody has heard of it, nobody has to. */
    public boolean wasNone() {
        return stage == AlertStage.NOTICED && goneSince != null;
    }

    private void requireAlive() {
        if (stage == AlertStage.CLEARED) {
            throw new Rejection(AlertRefusal.ALERT_CLEARED);
        }
    }

    private void move(AlertStage next) {
        stage = next;
        version++;
    }

    public UUID id() {
        return id;
    }

    public String rule() {
        return rule;
    }

    public String subject() {
        return subject;
    }

    public String region() {
        return region;
    }

    public AlertStage stage() {
        return stage;
    }

    public State state() {
        return new State(stage, detail, seenSince, goneSince, raisedAt, acknowledgement, clearedAt, version);
    }
}
