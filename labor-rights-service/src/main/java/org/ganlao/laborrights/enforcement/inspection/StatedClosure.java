package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.inspection.domain.Closure;
import org.ganlao.laborrights.enforcement.inspection.domain.Result;

/** A closure as requests state it and answers show it. */
@Schema(examples = "{\"on\":\"2007-03-28\",\"result\":\"ordered\"}")
record StatedClosure(
        @Schema(description = "结案日期 · Day of closure") @NotNull
        LocalDate on,

        @NotNull Result result) {

    Closure closure() {
        return new Closure(on, result);
    }

    static StatedClosure from(Closure closure) {
        return closure == null ? null : new StatedClosure(closure.on(), closure.result());
    }
}
