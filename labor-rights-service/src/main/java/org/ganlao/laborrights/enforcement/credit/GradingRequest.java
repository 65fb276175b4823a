package org.ganlao.laborrights.enforcement.credit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All employers of a region that are graded for a year. */
@Schema(name = "EmployerGradingRequest", examples = "{\"sourceRef\":\"CX-2007\",\"region\":\"360102\",\"year\":2006}")
record GradingRequest(
        @NotBlank @Size(max = 100) String sourceRef,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(examples = "2006") @NotNull @Min(2003) @Max(2100)
        Integer year) {}
