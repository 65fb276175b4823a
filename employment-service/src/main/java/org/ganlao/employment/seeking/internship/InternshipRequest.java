package org.ganlao.employment.seeking.internship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

record InternshipRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,

        @Schema(description = "见习岗位 · Id of the position") @NotNull
        UUID position,

        @Valid @NotNull StatedStay internship) {}
