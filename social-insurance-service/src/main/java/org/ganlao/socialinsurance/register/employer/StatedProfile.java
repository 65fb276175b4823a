package org.ganlao.socialinsurance.register.employer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.employer.domain.EmployerProfile;
import org.ganlao.socialinsurance.register.employer.domain.Ownership;

/** An employer's profile as requests state it and answers show it. */
record StatedProfile(
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "社会保险登记证编号 · Number of the certificate of registration", examples = "赣社险字36010200123")
        @Size(max = 40)
        String number,

        @NotNull Ownership ownership,

        @Schema(description = "国民经济行业大类代码 · Division of the industries, GB/T 4754-2002", examples = "40")
        @Pattern(regexp = "[0-9]{2}")
        String industry,

        @Schema(description = "工伤保险行业类别，填报行业代码者可不填 · Risk class of the industry, may be left to the industry")
        @Min(1)
        @Max(3)
        Integer industryClass,

        @Schema(description = "是否在工业园区 · Whether in an industrial park") @NotNull
        Boolean inPark,

        @Schema(description = "所在园区 · Which park", examples = "南昌高新技术产业开发区") @Size(max = 100)
        String park,

        @Schema(description = "经办机构，一县一机构者不填 · Agency that serves it, absent where the county has one only")
        @Size(max = 100)
        String agency,

        @Schema(description = "参保地区 · Region of the agency", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @NotNull LocalDate registeredOn) {

    /** @param riskClass of the industry */
    EmployerProfile profile(int riskClass) {
        return new EmployerProfile(
                name, number, ownership, industry, riskClass, inPark, park, agency, region, registeredOn);
    }

    static StatedProfile from(EmployerProfile profile) {
        return new StatedProfile(
                profile.name(),
                profile.number(),
                profile.ownership(),
                profile.industry(),
                profile.industryClass(),
                profile.inPark(),
                profile.park(),
                profile.agency(),
                profile.region(),
                profile.registeredOn());
    }
}
