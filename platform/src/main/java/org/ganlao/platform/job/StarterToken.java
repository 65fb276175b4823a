package org.ganlao.platform.job;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The claims of the one who started a job, for work that goes on when the token itself has long expired. */
record StarterToken(Job.Starter starter) implements JsonWebToken {

    @Override
    public String getName() {
        return starter.subject();
    }

    @Override
    public Set<String> getClaimNames() {
        return claims().keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
        return (T) claims().get(name);
    }

    private Map<String, Object> claims() {
        return Map.of("sub", starter.subject(), "azp", starter.client(), "region", Set.copyOf(starter.regions()));
    }
}
