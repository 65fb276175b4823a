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
import java.util.Optional;
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

    @Override
    public Optional<Caller> remembered(RoutingContext context) {
        return Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(verified::caller);
    }

    @Override
    public Future<Caller> caller(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return authorization == null
                ? Future.failedFuture(new Rejection(CommonRefusal.UNAUTHENTICATED))
                : verify(context, authorization);
    }

    private Future<Caller> verify(RoutingContext context, String authorization) {
        Promise<Caller> caller = Promise.promise();
        authenticator
                .attemptAuthentication(context)
                .subscribe()
                .with(
                        identity -> caller.handle(caller(identity, authorization)),
                        failure -> refused(failure).onComplete(caller));
        return caller.future();
    }

    private Future<Caller> caller(SecurityIdentity identity, String authorization) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Future.failedFuture(new Rejection(CommonRefusal.UNAUTHENTICATED));
        }
        Caller caller = Caller.of(token.getClaim("azp"), token.getSubject());
        verified.remember(authorization, caller, Instant.ofEpochSecond(token.getExpirationTime()));
        return Future.succeededFuture(caller);
    }

    /** A token of an unknown key is refused by who knows all keys only: while he is away, it is a 503 and not a 401. */
    private Future<Caller> refused(Throwable failure) {
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

    private static Future<Caller> rejected(CommonRefusal refusal, Throwable failure) {
        Rejection rejection = new Rejection(refusal);
        rejection.initCause(failure);
        return Future.failedFuture(rejection);
    }
}
