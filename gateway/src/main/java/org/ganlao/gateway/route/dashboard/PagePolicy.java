package org.ganlao.gateway.route.dashboard;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.ganlao.gateway.route.SignIn;

/** The dashboard runs its own scripts only and talks to nobody but the gateway and the identity provider. */
@ApplicationScoped
class PagePolicy {

    private static final String PAGES = "/(index\\.html|dashboard/.*|verify/.*)?";
    private static final int BEFORE_STATIC_FILES = -100;

    private final String policy;

    PagePolicy(SignIn signIn) {
        this.policy = of(signIn.issuer());
    }

    static String of(URI issuer) {
        return "default-src 'self'; connect-src 'self' " + origin(issuer)
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                + " form-action 'none'; frame-ancestors 'none'";
    }

    void apply(@Observes Router router) {
        router.routeWithRegex(PAGES).order(BEFORE_STATIC_FILES).handler(context -> {
            context.response().putHeader("Content-Security-Policy", policy);
            context.next();
        });
    }

    private static String origin(URI issuer) {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
