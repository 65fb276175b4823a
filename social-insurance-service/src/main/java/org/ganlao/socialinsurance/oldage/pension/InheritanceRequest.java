package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

record InheritanceRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "死亡人员 · Who died") @NotNull @Valid
        StatedPerson person,

        @Schema(description = "继承人 · Heir, who is paid") @NotNull @Valid
        StatedPerson heir,

        @Schema(description = "养老保险或医疗保险 · Pension or medical") @NotNull
        Insurance insurance,

        @Schema(description = "最后参保地 · Where the person was last insured", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region) {}
