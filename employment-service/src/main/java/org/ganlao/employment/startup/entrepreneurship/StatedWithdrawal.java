package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project leaves the library before its expiry. */
@Schema(name = "StartupProjectWithdrawal", examples = "{\"on\":\"2007-05-08\",\"reason\":\"提供方撤回\"}")
record StatedWithdrawal(
        @Schema(description = "停止推介日期 · First day on which it is offered no longer") @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason) {}
