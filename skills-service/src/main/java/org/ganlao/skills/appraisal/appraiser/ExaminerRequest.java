package org.ganlao.skills.appraisal.appraiser;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** An examiner to license. */
record ExaminerRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,

        @Schema(description = "姓名", examples = "李强") @NotBlank @Size(max = 100)
        String name,

        @Schema(examples = "360104") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Valid @NotNull StatedAppraisalLicence licence) {}
