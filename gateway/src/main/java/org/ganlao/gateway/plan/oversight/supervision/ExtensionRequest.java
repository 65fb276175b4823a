package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time for a task. */
@Schema(name = "TaskExtension", description = "延期 · More time for a task")
record ExtensionRequest(
        @NotNull LocalDate due, @NotBlank @Size(max = 500) String reason) {

    ExtensionRequest {
        reason = TaskRequest.masked(reason);
    }
}
