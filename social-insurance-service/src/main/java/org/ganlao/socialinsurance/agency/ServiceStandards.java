package org.ganlao.socialinsurance.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.socialinsurance.agency.domain.AgencyService;
import org.ganlao.socialinsurance.agency.domain.ServiceOffer;

/** How long services take at most, by the figures in force on a day. */
@ApplicationScoped
class ServiceStandards {

    private final Parameters parameters;

    ServiceStandards(Parameters parameters) {
        this.parameters = parameters;
    }

    List<ServiceStandard> on(LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return Arrays.stream(AgencyService.values())
                .map(service -> new ServiceStandard(service, figures.integer(service.standard())))
                .toList();
    }

    /** Refuses promises that are slower. */
    void require(List<ServiceOffer> offers, LocalDate day) {
        ParameterSet figures = parameters.at(day);
        offers.forEach(
                offer -> offer.requireWithin(figures.integer(offer.service().standard())));
    }
}
