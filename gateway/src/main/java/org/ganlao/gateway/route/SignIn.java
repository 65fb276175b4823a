package org.ganlao.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where people sign in, as their browsers see it: behind a proxy that is another address than the services use. */
@ConfigMapping(prefix = "ganlao.sign-in")
public interface SignIn {

    URI issuer();

    @WithDefault("ganlao-dashboard")
    String clientId();
}
