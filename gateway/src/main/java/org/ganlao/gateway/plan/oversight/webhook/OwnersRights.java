package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;

/**
 * What owners of webhooks may, as far as it is known here: nothing but a token tells it. Whoever asks about webhooks shows one, and so
 * the caller's own webhooks hold for a while from now where the region is in it, and lapse where it is not.
 */
@ApplicationScoped
class OwnersRights {

    /** Not each request is worth a write. */
    private static final Duration PRECISION = Duration.ofHours(1);

    private final WebhookRepository repository;
    private final RegionScope scope;
    private final Caller caller;
    private final WebhookConfig config;
    private final Clock clock;

    OwnersRights(WebhookRepository repository, RegionScope scope, Caller caller, WebhookConfig config, Clock clock) {
        this.repository = repository;
        this.scope = scope;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    /** Before webhooks are read or locked: it changes them. */
    @Transactional
    void seen() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.grant(caller.subject(), scope.covered(), now, until(), until().minus(PRECISION));
    }

    /** What holds now does until then. */
    Instant until() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).plus(config.grantedFor());
    }
}
