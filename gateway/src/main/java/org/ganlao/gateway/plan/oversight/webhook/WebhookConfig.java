package org.ganlao.gateway.plan.oversight.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How messages are sent. */
@ConfigMapping(prefix = "ganlao.webhook")
interface WebhookConfig {

    /** Whether loopback, private and link-local addresses, and plain http, may be sent to. */
    @WithDefault("false")
    boolean allowPrivate();

    /** How long a receiver may take from connecting to its status. */
    @WithDefault("10S")
    Duration answerWithin();

    /** Pauses before each further attempt; when all are over, the webhook is disabled. */
    @WithDefault("10S,30S,1M,5M,15M,30M,1H,2H,4H,8H")
    List<Duration> retryAfter();

    /** How long a former secret still signs beside the new one. */
    @WithDefault("24H")
    Duration formerSecret();

    /** How long one webhook is served before others are. */
    @WithDefault("10S")
    Duration turn();

    /** Receivers that one instance sends to at the same time. */
    @WithDefault("8")
    int couriers();

    /** Webhooks of one owner that have not ended. */
    @WithDefault("20")
    int most();

    /** How long what an owner may is taken to hold after the owner last asked about webhooks. */
    @WithDefault("2160H")
    Duration grantedFor();

    /** How long before it lapses that is an alert. */
    @WithDefault("336H")
    Duration warnBefore();

    /** How long what became of attempts can be looked up. */
    @WithDefault("720H")
    Duration keepLog();
}
