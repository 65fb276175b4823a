package org.ganlao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the identity provider can be asked. Where it cannot, nothing is known of a key that nobody here has seen: it may be
 * a new one. Asked once in a while at most, whoever sends what tokens.
 */
@ApplicationScoped
class IdentityProvider {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private final Optional<String> address;
    private final HttpClient http;
    private final Clock clock;
    private Instant askAgain = Instant.MIN;
    private Future<Boolean> known;

    /** @param issuer as this gateway reaches it; empty where keys are configured and nobody is to be asked */
    IdentityProvider(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer, Vertx vertx, Clock clock) {
        this.address = issuer.filter(url -> !url.isBlank()).map(url -> url.replaceFirst("/+$", "") + DESCRIPTION);
        this.http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(1));
        this.clock = clock;
        this.known = Future.succeededFuture(true);
    }

    synchronized Future<Boolean> answers() {
        if (address.isPresent() && !clock.instant().isBefore(askAgain)) {
            askAgain = clock.instant().plus(KEPT);
            known = ask(address.get());
        }
        return known;
    }

    private Future<Boolean> ask(String url) {
        return http.request(new RequestOptions()
                        .setAbsoluteURI(url)
                        .setMethod(HttpMethod.GET)
                        .setTimeout(PATIENCE.toMillis()))
                .compose(request -> request.send())
                .map(answer -> answer.statusCode() == 200)
                .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .otherwise(false);
    }
}
