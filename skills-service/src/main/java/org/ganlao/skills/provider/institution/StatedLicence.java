package org.ganlao.skills.provider.institution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.institution.domain.Licence;
import org.ganlao.skills.provider.institution.domain.LicensedOccupation;

/** A licence as requests state it and answers show it. */
@Schema(
        examples =
                "{\"number\":\"赣劳培36010240012\",\"validFrom\":\"2006-01-01\",\"validUntil\":\"2008-12-31\",\"scope\":[{\"occupation\":\"6-07-06-05\",\"highestLevel\":4}]}")
record StatedLicence(
        @NotBlank @Size(max = 60) String number,
        @NotNull LocalDate validFrom,

        @Schema(description = "有效期最后一日 · Last day in force") @NotNull
        LocalDate validUntil,

        @Schema(
                description =
                        "办学范围；登记时不填即不限，换发时不填即不变 · Occupations for which it may train; left out, a first licence restricts"
                                + " nothing and a renewed one as before")
        @Size(max = 200)
        List<@Valid @NotNull StatedOccupationScope> scope) {

    Licence licence() {
        return new Licence(number, validFrom, validUntil);
    }

    /** Null where nothing is said. */
    List<LicensedOccupation> occupations() {
        return StatedOccupationScope.licensed(scope);
    }

    static StatedLicence from(Institution institution) {
        Licence licence = institution.licence();
        return new StatedLicence(
                licence.number(),
                licence.validFrom(),
                licence.validUntil(),
                institution.scope().stream().map(StatedOccupationScope::from).toList());
    }
}
