package org.ganlao.gateway.plan.oversight.webhook.domain;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;

/**
 * A wish to be sent messages. An attempt that fails is made again after a while that grows; when the last of these is over,
 * nothing is sent until somebody enables it again. What its owner may is known from the owner's token alone: it holds for a while
 * after the owner last asked, and lapses then. Ended is ended.
 */
public final class Webhook {

    private final Wish wish;
    private WebhookState state;
    private long position;
    private int failures;
    private Instant nextAttempt;
    private Instant grantedUntil;
    private int version;

    /**
     * @param progress what is stored of it
     */
    public Webhook(Wish wish, Progress progress) {
        this.wish = wish;
        this.state = progress.state();
        this.position = progress.position();
        this.failures = progress.failures();
        this.nextAttempt = progress.nextAttempt();
        this.grantedUntil = progress.grantedUntil();
        this.version = progress.version();
    }

    /**
     * What is wanted, and by whom; it does not change.
     *
     * @param topics names of topics; empty for all
     * @param region messages that concern no region, and those of regions inside it
     */
    public record Wish(
            UUID id,
            String owner,
            String sourceRef,
            URI address,
            Set<String> topics,
            String region,
            Instant createdAt) {}

    /**
     * How it stands.
     *
     * @param position the last message that was delivered or does not concern it
     * @param failures in a row
     * @param grantedUntil it lapses then, unless its owner asks before
     */
    public record Progress(
            WebhookState state, long position, int failures, Instant nextAttempt, Instant grantedUntil, int version) {}

    /** A message arrived. */
    public void arrived(long message, Instant now) {
        requireNotEnded();
        position = Math.max(position, message);
        failures = 0;
        nextAttempt = now;
    }

    /** @param pauses before each further attempt; after as many failures and one more it is disabled */
    public void failed(Instant now, List<Duration> pauses) {
        requireNotEnded();
        failures++;
        if (failures > pauses.size()) {
            move(WebhookState.DISABLED);
        } else {
            nextAttempt = now.plus(pauses.get(failures - 1));
        }
    }

    /** For who is about to send; one that is disabled sends nothing, and its owner has to enable it anyway. */
    public void lapseIfDue(Instant now) {
        requireNotEnded();
        if (state == WebhookState.ACTIVE && !grantedUntil.isAfter(now)) {
            move(WebhookState.LAPSED);
        }
    }

    /** @param until when it lapses, unless its owner asks before */
    public void enable(Instant now, Instant until) {
        switch (state) {
            case ACTIVE -> throw new Rejection(WebhookRefusal.WEBHOOK_ACTIVE);
            case ENDED -> throw new Rejection(WebhookRefusal.WEBHOOK_ENDED);
            case DISABLED, LAPSED -> {
                failures = 0;
                nextAttempt = now;
                grantedUntil = until;
                move(WebhookState.ACTIVE);
            }
        }
    }

    public void end() {
        requireNotEnded();
        move(WebhookState.ENDED);
    }

    /** For what is done with it and leaves its progress as it is. */
    public void requireNotEnded() {
        if (state == WebhookState.ENDED) {
            throw new Rejection(WebhookRefusal.WEBHOOK_ENDED);
        }
    }

    private void move(WebhookState next) {
        state = next;
        version++;
    }

    public Wish wish() {
        return wish;
    }

    public Progress progress() {
        return new Progress(state, position, failures, nextAttempt, grantedUntil, version);
    }

    public WebhookState state() {
        return state;
    }
}
