package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A person who lost the land. */
record LandCoverageRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "征地项目 · The expropriation") @NotNull
        UUID project,

        @NotNull @Valid StatedPerson person,

        @Schema(description = "参保首日，按该日标准计算 · First day covered, whose figures hold", examples = "2007-02-01") @NotNull
        LocalDate from) {}
