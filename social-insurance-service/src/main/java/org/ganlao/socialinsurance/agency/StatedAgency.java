package org.ganlao.socialinsurance.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.agency.domain.AgencyKind;
import org.ganlao.socialinsurance.agency.domain.AgencyProfile;
import org.ganlao.socialinsurance.agency.domain.InsuranceAgency;
import org.ganlao.socialinsurance.agency.domain.ServiceOffer;

/** An agency as requests state it and answers show it. */
record StatedAgency(
        @NotBlank @Size(max = 100) String name,
        @NotNull AgencyKind kind,

        @Schema(description = "所属地区 · Region to which it belongs", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotBlank @Size(max = 200) String address,
        @NotNull LocalDate openedOn,

        @Schema(description = "停止服务首日，未撤销则不填 · First day on which it serves nobody, absent while it is open")
        LocalDate closedOn,

        @NotNull @Size(max = 10) List<@Valid @NotNull StatedOffer> services) {

    AgencyProfile profile() {
        return new AgencyProfile(name, kind, region, address, openedOn, closedOn);
    }

    List<ServiceOffer> offers() {
        return services.stream().map(StatedOffer::offer).toList();
    }

    static StatedAgency from(InsuranceAgency agency) {
        AgencyProfile profile = agency.profile();
        return new StatedAgency(
                profile.name(),
                profile.kind(),
                profile.region(),
                profile.address(),
                profile.openedOn(),
                profile.closedOn(),
                agency.services().stream().map(StatedOffer::from).toList());
    }
}
