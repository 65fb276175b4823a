package org.ganlao.socialinsurance.employer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.employer.domain.EmployerProfile;
import org.ganlao.socialinsurance.employer.domain.Ownership;

/** An employer's profile as requests state it and answers show it. */
record StatedProfile(
        @NotBlank @Size(max = 100) String name,
        @NotNull Ownership ownership,

        @Schema(description = "工伤保险行业类别 · Risk class of the industry") @NotNull @Min(1) @Max(3)
        Integer industryClass,

        @Schema(description = "是否在工业园区 · Whether in an industrial park") @NotNull
        Boolean inPark,

        @Schema(description = "参保地区 · Region of the agency", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @NotNull LocalDate registeredOn) {

    EmployerProfile profile() {
        return new EmployerProfile(name, ownership, industryClass, inPark, region, registeredOn);
    }

    static StatedProfile from(EmployerProfile profile) {
        return new StatedProfile(
                profile.name(),
                profile.ownership(),
                profile.industryClass(),
                profile.inPark(),
                profile.region(),
                profile.registeredOn());
    }
}
