package org.ganlao.skills.appraisal.appraiser;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A station to license. */
record StationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "360104") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "鉴定站名称", examples = "青云谱区第一职业技能鉴定站") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "组织机构代码 · Organisation code", examples = "71526726X") @NotBlank @Size(min = 9, max = 18)
        String organisation,

        @Valid @NotNull StatedAppraisalLicence licence) {}
