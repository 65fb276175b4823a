package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.oldage.pension.domain.RetirementGround;

record PensionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Valid StatedPerson person,

        @Schema(description = "最后参保地 · Where the person was last insured", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull RetirementGround ground,

        @Schema(description = "退休日期，次月起领取 · Day of the retirement; due from the month after", examples = "2007-05-31")
        @NotNull
        LocalDate on,

        @Schema(description = "是否具有高级专业技术职称 · Whether the person holds a senior professional title")
        boolean seniorTitle) {}
