package org.ganlao.platform.imports;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** What this service can import, and by whom. */
@Startup
@ApplicationScoped
class ImportHandlers {

    private final Map<String, ImportHandler<?>> byKind;

    ImportHandlers(@All List<ImportHandler<?>> handlers) {
        handlers.forEach(ImportHandlers::requireRoomForDiagnosis);
        this.byKind = handlers.stream().collect(Collectors.toUnmodifiableMap(ImportHandler::kind, Function.identity()));
    }

    private static void requireRoomForDiagnosis(ImportHandler<?> handler) {
        RowShape shape = RowShape.of(handler.rowType());
        Import.DIAGNOSIS.stream().filter(shape::has).findFirst().ifPresent(column -> {
            throw new IllegalStateException("rows of %s cannot have the column %s: the file of errors adds it"
                    .formatted(handler.kind(), column));
        });
    }

    ImportHandler<?> of(String kind) {
        return byKind.get(kind);
    }

    /** The handler that the caller asks for, if there is one and the caller has a role for it. */
    ImportHandler<?> open(String kind, Caller caller) {
        ImportHandler<?> handler = byKind.get(kind);
        if (handler == null) {
            throw new Rejection(CommonRefusal.NOT_FOUND);
        }
        if (handler.roles().stream().noneMatch(caller::has)) {
            throw new Rejection(CommonRefusal.FORBIDDEN);
        }
        return handler;
    }
}
