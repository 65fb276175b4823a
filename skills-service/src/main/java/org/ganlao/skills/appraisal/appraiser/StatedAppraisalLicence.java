package org.ganlao.skills.appraisal.appraiser;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.appraisal.appraiser.domain.AppraisalLicence;

/** A licence as requests state it and answers show it. */
@Schema(examples = """
                {"number": "赣职鉴站014", "validFrom": "2006-01-01", "validUntil": "2008-12-31", "occupations": ["6-04-02-05"],
                 "highestLevel": 3}""")
record StatedAppraisalLicence(
        @NotBlank @Size(max = 60) String number,

        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,

        @Schema(description = "可鉴定的职业（工种）代码 · Codes of the occupations") @NotEmpty @Size(max = 100)
        Set<@NotBlank @Size(max = 40) String> occupations,

        @Schema(description = "可鉴定的最高等级 · Highest level, 5 primary to 1 senior technician") @NotNull @Min(1) @Max(5)
        Integer highestLevel) {

    AppraisalLicence licence() {
        return new AppraisalLicence(number, validFrom, validUntil, occupations, highestLevel);
    }

    static StatedAppraisalLicence from(AppraisalLicence licence) {
        return new StatedAppraisalLicence(
                licence.number(),
                licence.validFrom(),
                licence.validUntil(),
                licence.occupations(),
                licence.highestLevel());
    }
}
