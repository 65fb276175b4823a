package org.ganlao.gateway.route.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ganlao.gateway.route.SignIn;
import org.ganlao.platform.time.BusinessClock;

@Path("/dashboard/config")
@PermitAll
public class DashboardResource {

    private final SignIn signIn;
    private final DashboardConfig config;
    private final BusinessClock clock;

    DashboardResource(SignIn signIn, DashboardConfig config, BusinessClock clock) {
        this.signIn = signIn;
        this.config = config;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public DashboardView config() {
        return new DashboardView(signIn.issuer(), signIn.clientId(), config.plan(), config.region(), clock.today());
    }
}
