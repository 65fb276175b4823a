package org.ganlao.gateway.route;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.jose4j.lang.UnresolvableKeyException;

/** Lets a request pass with a valid access token only; what it may do there, the service decides. */
final class TokenCheck implements Admission {

    private final HttpAuthenticator authenticator;
    private final IdentityProvider identities;
    private final VerifiedTokens verified;

    TokenCheck(HttpAuthenticator authenticator, IdentityProvider identities, Clock clock) {
        this.authenticator = authenticator;
        this.identities = identities;
        this.verified = new VerifiedTokens(clock);
    }

    /** The client program (claim {@code azp}) that holds the token. */
    @Override
    public Future<String> client(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return Future.failedFuture(new Rejection(CommonRefusal.UNAUTHENTICATED));
        }
        return verified.client(authorization)
                .map(Future::succeededFuture)
                .orElseGet(() -> verify(context, authorization));
    }

    private Future<String> verify(RoutingContext context, String authorization) {
        Promise<String> client = Promise.promise();
        authenticator
                .attemptAuthentication(context)
                .subscribe()
                .with(
                        identity -> client.handle(client(identity, authorization)),
                        failure -> refused(failure).onComplete(client));
        return client.future();
    }

    private Future<String> client(SecurityIdentity identity, String authorization) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Future.failedFuture(new Rejection(CommonRefusal.UNAUTHENTICATED));
        }
        String program = token.getClaim("azp");
        String client = program == null ? token.getSubject() : program;
        verified.remember(authorization, client, Instant.ofEpochSecond(token.getExpirationTime()));
        return Future.succeededFuture(client);
    }

    /** A token of an unknown key is refused by who knows all keys only: while he is away, it is a 503 and not a 401. */
    private Future<String> refused(Throwable failure) {
        if (!(failure instanceof AuthenticationFailedException)
                || has(failure, OIDCException.class, IOException.class)) {
            return rejected(CommonRefusal.UNAVAILABLE, failure);
        }
        return has(failure, UnresolvableKeyException.class)
                ? identities
                        .answers()
                        .compose(present ->
                                rejected(present ? CommonRefusal.UNAUTHENTICATED : CommonRefusal.UNAVAILABLE, failure))
                : rejected(CommonRefusal.UNAUTHENTICATED, failure);
    }

    private static boolean has(Throwable failure, Class<?>... kinds) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(cause)));
    }

    private static Future<String> rejected(CommonRefusal refusal, Throwable failure) {
        Rejection rejection = new Rejection(refusal);
        rejection.initCause(failure);
        return Future.failedFuture(rejection);
    }
}
