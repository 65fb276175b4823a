package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A county that is to run the scheme. */
record LandPilotRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "开展试点的县（市、区） · County that runs it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "开始日期 · From which day on", examples = "2007-01-01") @NotNull
        LocalDate from,

        @Schema(description = "批准文号 · Number of the decision", examples = "东府发〔2006〕58号") @NotBlank @Size(max = 100)
        String document) {}
