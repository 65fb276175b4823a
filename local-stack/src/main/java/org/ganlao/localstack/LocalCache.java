package org.ganlao.localstack;

import java.nio.file.Path;
import java.util.Map;

/** Where unpacked and built programs lie, once per user, whatever checkout they serve. */
final class LocalCache {

    static final String REMEDY =
            "check the rights and the free space of " + folder() + ", or name another folder in XDG_CACHE_HOME";

    private LocalCache() {}

    /** Root's home is closed to the unprivileged user that runs PostgreSQL for root. */
    static Path folder() {
        if ("root".equals(System.getProperty("user.name"))) {
            return Path.of("/var/cache/ganlao");
        }
        Map<String, String> environment = System.getenv();
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        String caches = environment.getOrDefault("XDG_CACHE_HOME", home + "/.cache");
        return Path.of(caches, "ganlao");
    }
}
