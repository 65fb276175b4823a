package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.jobseeker.domain.Registration;
import org.ganlao.employment.seeking.jobseeker.domain.Residence;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerGroup;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;

/** A registration as requests state it and answers show it. */
record StatedRegistration(
        @NotNull LocalDate registeredOn,

        @Schema(description = "登记地区 · Region whose bureau keeps the registration", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(examples = "李梅") @NotBlank @Size(max = 100) String name,

        @Schema(description = "常住地区 · Region of residence", examples = "360103")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String residenceRegion,

        @Schema(description = "求职意向 · Work that the person looks for, absent where not stated") @Valid
        StatedSoughtWork sought,

        @NotNull Residence residence,
        @NotNull SeekerKind kind,
        @Size(max = 7) Set<@NotNull SeekerGroup> groups,
        @Valid StatedUnemploymentCertificate unemploymentCertificate,
        @Valid StatedPreferentialCertificate preferentialCertificate) {

    Registration registration() {
        return new Registration(
                registeredOn,
                region,
                name,
                residenceRegion,
                sought == null ? null : sought.sought(),
                residence,
                kind,
                groups == null ? Set.of() : groups,
                unemploymentCertificate == null ? null : unemploymentCertificate.certificate(),
                preferentialCertificate == null ? null : preferentialCertificate.certificate());
    }

    static StatedRegistration from(Registration registration) {
        return new StatedRegistration(
                registration.registeredOn(),
                registration.region(),
                registration.name(),
                registration.residenceRegion(),
                StatedSoughtWork.from(registration.sought()),
                registration.residence(),
                registration.kind(),
                registration.groups(),
                StatedUnemploymentCertificate.from(registration.unemploymentCertificate()),
                StatedPreferentialCertificate.from(registration.preferentialCertificate()));
    }
}
