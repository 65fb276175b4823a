package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** Somebody inherits the account of a covered farmer. */
record LandInheritanceRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "死亡人员的参保记录 · Coverage of who died") @NotNull
        UUID coverage,

        @Schema(description = "继承人 · Heir, who is paid") @NotNull @Valid
        StatedPerson heir) {}
