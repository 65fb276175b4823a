package org.ganlao.platform.profile;

import java.util.Collection;
import java.util.Set;

/**
 * Development keys and an adjustable business clock. Only the profiles {@code dev}, {@code test} and {@code demo} get
 * them; every other profile, named or not yet thought of, is treated as production.
 */
public enum DevelopmentAids {
    ALLOWED,
    REFUSED;

    private static final Set<String> PROFILES = Set.of("dev", "test", "demo");

    public static DevelopmentAids in(Collection<String> activeProfiles) {
        return !activeProfiles.isEmpty() && PROFILES.containsAll(activeProfiles) ? ALLOWED : REFUSED;
    }
}
