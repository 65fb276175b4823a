package org.ganlao.employment.market.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.agency.domain.Agency;
import org.ganlao.employment.market.agency.domain.AgencyKind;
import org.ganlao.employment.market.agency.domain.Licence;
import org.ganlao.employment.register.StatedEntry;
import org.ganlao.platform.personal.EmployerToken;

/** An agency as requests state it and answers show it; a correction states it anew and whole, its licences too. */
record StatedAgency(
        @NotNull AgencyKind kind,
        @NotNull EmployerToken organisation,
        @Valid @NotNull StatedEntry entry,

        @Schema(description = "历次许可证，民办机构必填 · Licences of all times; a private agency has one at least") @Size(max = 50)
        List<@Valid @NotNull StatedLicence> licences) {

    List<Licence> stated() {
        return licences == null
                ? List.of()
                : licences.stream().map(StatedLicence::licence).toList();
    }

    static StatedAgency from(Agency agency) {
        return new StatedAgency(
                agency.kind(),
                EmployerToken.of(agency.organisation()),
                StatedEntry.from(agency.entry()),
                agency.licences().stream().map(StatedLicence::from).toList());
    }
}
