package org.ganlao.skills.provider.institution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.provider.institution.domain.LicensedOccupation;

/** An occupation in a licence as requests state it and answers show it. */
record StatedOccupationScope(
        @Schema(description = "职业分类代码 · Code of the occupation", examples = "6-07-06-05") @NotBlank @Size(max = 40)
        String occupation,

        @Schema(description = "可培训的最高等级，5 至 1 · Highest level, 5 primary to 1 senior technician")
        @NotNull
        @Min(1)
        @Max(5)
        Integer highestLevel) {

    static StatedOccupationScope from(LicensedOccupation licensed) {
        return new StatedOccupationScope(licensed.occupation(), licensed.highestLevel());
    }

    /** Null for null. */
    static List<LicensedOccupation> licensed(List<StatedOccupationScope> stated) {
        return stated == null
                ? null
                : stated.stream()
                        .map(one -> new LicensedOccupation(one.occupation(), one.highestLevel()))
                        .toList();
    }
}
