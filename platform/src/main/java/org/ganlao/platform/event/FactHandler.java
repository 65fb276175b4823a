package org.ganlao.platform.event;

import java.util.Set;

/** What a service does when another one tells of facts of one kind. */
public interface FactHandler extends EventHandler {

    FactKind kind();

    @Override
    default Set<String> topics() {
        return Set.of(kind().topic());
    }

    @Override
    default boolean handles(String type) {
        return kind().isToldBy(type);
    }
}
