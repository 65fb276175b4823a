package org.ganlao.platform.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Quarkus says in a header whether the peer is a trusted proxy, and takes the caller's own word for it away, where it looks at proxies at
 * all. Where it does not, nobody is one.
 */
@ApplicationScoped
public class ProxyClaims {

    private static final int BEFORE_ALL_OTHERS = -1_000;

    private final boolean looked;

    /** @param looked whether Quarkus looks who is a proxy */
    public ProxyClaims(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean looked) {
        this.looked = looked;
    }

    public void open(@Observes Router router) {
        if (!looked) {
            router.route().order(BEFORE_ALL_OTHERS).handler(ProxyClaims::trustNobody);
        }
    }

    private static void trustNobody(RoutingContext context) {
        context.request().headers().remove(CallerAddress.TRUSTED_PROXY);
        context.next();
    }
}
