package org.ganlao.socialinsurance.agency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.agency.domain.AgencyService;
import org.ganlao.socialinsurance.agency.domain.ServiceOffer;

/** A service that an agency offers, as requests state it and answers show it. */
record StatedOffer(
        @NotNull AgencyService service,

        @Schema(description = "承诺办理工作日数 · Working days within which it is done") @NotNull @Min(0) @Max(366)
        Integer workingDays) {

    ServiceOffer offer() {
        return new ServiceOffer(service, workingDays);
    }

    static StatedOffer from(ServiceOffer offer) {
        return new StatedOffer(offer.service(), offer.workingDays());
    }
}
