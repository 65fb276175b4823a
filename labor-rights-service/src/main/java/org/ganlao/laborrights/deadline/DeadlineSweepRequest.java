package org.ganlao.laborrights.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose limits to look through. */
@Schema(examples = "{\"sourceRef\":\"QX-2007-03-12\",\"region\":\"360100\"}")
record DeadlineSweepRequest(
        @Schema(description = "贵系统内的参考号 · Your own reference") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "地区及其下级 · The region and what lies in it", examples = "360100")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "截至该日，默认今日 · As of this day; today where none is given")
        LocalDate asOf) {}
