package org.ganlao.socialinsurance.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a community cares no longer. */
@Schema(examples = "{\"until\":\"2007-06-01\",\"reason\":\"迁往外地\"}")
record CareEnd(
        @Schema(description = "不再管理首日 · First day on which it cares no longer") @NotNull
        LocalDate until,

        @NotBlank @Size(max = 500) String reason) {}
