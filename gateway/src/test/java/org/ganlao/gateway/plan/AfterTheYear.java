package org.ganlao.gateway.plan;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A gateway of the January after the plan of 2007. */
public final class AfterTheYear implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("ganlao.business-clock", "2008-01-10");
    }
}
