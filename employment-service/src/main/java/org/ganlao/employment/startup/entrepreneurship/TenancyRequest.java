package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record TenancyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "孵化基地 · Id of the incubator") @NotNull
        UUID incubator,

        @Schema(description = "创业记录 · Id of the start-up") @NotNull
        UUID startup,

        @Valid @NotNull StatedStay tenancy) {}
