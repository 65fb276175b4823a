package org.ganlao.gateway.plan.oversight.stream;

import java.util.Arrays;
import java.util.Locale;

/** What a message is about: the first word of its kind. */
public enum Topic {
    ALERT,

    /** A hint that figures have moved; several that follow each other closely are one. */
    PROGRESS,

    RELEASE,
    BULLETIN,
    RECONCILIATION,
    SUPERVISION,
    DECOMPOSITION;

    /**
     * @param kind {@code topic.what-happened}
     * @throws IllegalArgumentException if it begins with no topic
     */
    public static Topic of(String kind) {
        return Arrays.stream(values())
                .filter(topic -> kind.startsWith(topic.code() + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " begins with no topic of " + Topic.class));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
