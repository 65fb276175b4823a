package org.ganlao.socialinsurance.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.agency.domain.AgencyKind;
import org.ganlao.socialinsurance.agency.domain.AgencyService;
import org.ganlao.socialinsurance.agency.domain.InsuranceAgency;
import org.ganlao.socialinsurance.agency.domain.ServiceOffer;

/** An agency on the wire; contracts/events/social-insurance/insurance-agency.*.v1 describe it. */
record AgencyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String name,
        AgencyKind kind,
        List<AgencyService> services,
        LocalDate closedOn)
        implements Fact {

    static AgencyFact of(InsuranceAgency agency) {
        return new AgencyFact(
                agency.id(),
                agency.version(),
                agency.occurredOn(),
                agency.recordedAt(),
                agency.region(),
                agency.profile().name(),
                agency.profile().kind(),
                agency.services().stream().map(ServiceOffer::service).toList(),
                agency.profile().closedOn());
    }
}
