package org.ganlao.platform.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of work that this service knows. */
@ApplicationScoped
class JobHandlers {

    private final Map<String, JobHandler> byKind;

    JobHandlers(@All List<JobHandler> handlers) {
        this.byKind = handlers.stream().collect(Collectors.toUnmodifiableMap(JobHandler::kind, Function.identity()));
    }

    Set<String> kinds() {
        return byKind.keySet();
    }

    JobHandler of(String kind) {
        return byKind.get(kind);
    }
}
