package org.ganlao.employment.aid.personalhelp;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PersonalHelpRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "求职登记 · Registration of the person who is hard to place") @NotNull
        UUID registration,

        @Valid @NotNull StatedNamedPerson helper) {}
