package org.ganlao.socialinsurance.oldage.migrant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A worker who returns home asks for what the worker paid. */
record MigrantRefundRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Valid StatedPerson person,

        @Schema(description = "最后参保地 · Where the person was last insured", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region) {}
