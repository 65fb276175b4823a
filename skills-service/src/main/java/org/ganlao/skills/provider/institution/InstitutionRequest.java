package org.ganlao.skills.provider.institution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.skills.provider.institution.domain.InstitutionKind;
import org.ganlao.skills.provider.institution.domain.InstitutionProfile;
import org.ganlao.skills.provider.institution.domain.OwnershipForm;

/** An institution to register. */
@Schema(examples = InstitutionRequest.EXAMPLE)
record InstitutionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotBlank @Size(max = 100) String name,

        @NotNull EmployerToken organisation,

        @NotNull InstitutionKind kind,

        @Schema(
                description =
                        "办学形式；不填则民办机构为民办，其余为公办 · Whose it is; left out, a private institution's is private, any other"
                                + " public")
        OwnershipForm ownership,

        @NotNull @Pattern(regexp = "[0-9]{6,12}") String region,
        @NotNull LocalDate registeredOn,
        @Valid @NotNull StatedLicence licence) {

    static final String EXAMPLE = """
            {"sourceRef": "JG-2007-001", "name": "南昌市青云谱职业培训学校", "organisation": "71526726X", "kind": "private",
             "region": "360104", "registeredOn": "2007-01-08",
             "licence": {"number": "赣劳培36010440012", "validFrom": "2006-01-01", "validUntil": "2008-12-31"}}""";

    InstitutionProfile profile() {
        return new InstitutionProfile(
                name, organisation.value(), kind, ownership == null ? kind.usualOwnership() : ownership);
    }
}
