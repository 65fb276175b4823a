package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A covered farmer goes over into the urban scheme. */
record LandConversionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID coverage,

        @Schema(description = "转入城镇养老保险首日 · First day in the urban scheme", examples = "2007-06-01") @NotNull
        LocalDate on) {}
