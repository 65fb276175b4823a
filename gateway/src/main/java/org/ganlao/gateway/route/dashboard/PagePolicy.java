package org.ganlao.gateway.route.dashboard;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.ganlao.gateway.route.SignIn;

/**
 * The dashboard runs its own scripts only and talks to nobody but the gateway and the identity provider. What is data, or a
 * page to be printed, runs none at all. Swagger UI has scripts within its pages, and none from elsewhere.
 */
@ApplicationScoped
class PagePolicy {

    private static final String PAGES = "/(index\\.html|dashboard/.*|verify/.*)?";
    private static final String API_PAGES = "/swagger-ui(/.*)?";
    private static final String DATA = "/(api|v1|problems|openapi|internal)(/.*)?";
    private static final int BEFORE_STATIC_FILES = -100;

    /** Before the front door, and whatever else may refuse. */
    private static final int BEFORE_ALL_OTHERS = -350;

    private static final String POLICY_OF_DATA = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final String policy;
    private final String policyOfApiPages;

    PagePolicy(SignIn signIn) {
        this.policy = of(signIn.issuer());
        this.policyOfApiPages = "script-src 'self' 'unsafe-inline'; " + policy;
    }

    static String of(URI issuer) {
        return "default-src 'self'; connect-src 'self' " + origin(issuer)
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                + " form-action 'none'; frame-ancestors 'none'";
    }

    void apply(@Observes Router router) {
        say(router, API_PAGES, BEFORE_ALL_OTHERS, policyOfApiPages);
        say(router, PAGES, BEFORE_STATIC_FILES, policy);
        say(router, DATA, BEFORE_ALL_OTHERS, POLICY_OF_DATA);
    }

    private static void say(Router router, String paths, int order, String policy) {
        router.routeWithRegex(paths).order(order).handler(context -> {
            context.response().putHeader("Content-Security-Policy", policy);
            context.next();
        });
    }

    private static String origin(URI issuer) {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
