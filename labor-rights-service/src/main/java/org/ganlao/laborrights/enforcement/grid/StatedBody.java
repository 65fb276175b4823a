package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body is given. */
@Schema(name = "StatedInspectionBody")
record StatedBody(
        @Schema(description = "机构名称 · Name", examples = "东湖区劳动保障监察大队") @NotBlank @Size(max = 100)
        String name,

        @NotNull LocalDate setUpOn,

        @Schema(description = "编制数 · Full-time posts") @NotNull @PositiveOrZero @Max(10_000)
        Integer posts,

        @Schema(description = "经费是否列入年度预算 · Whether the yearly budget provides for it") @NotNull
        Boolean yearlyFunds) {}
