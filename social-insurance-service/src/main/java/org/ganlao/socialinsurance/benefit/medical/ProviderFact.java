package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalProvider;
import org.ganlao.socialinsurance.benefit.medical.domain.Tier;

/** A provider on the wire; contracts/events/social-insurance/medical-provider.*.v1 describe it. */
record ProviderFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String code,
        String name,
        Tier tier,
        List<StatedAgreement> agreements,
        String annulReason)
        implements Fact {

    static ProviderFact of(MedicalProvider provider) {
        return new ProviderFact(
                provider.id(),
                provider.version(),
                provider.occurredOn(),
                provider.recordedAt(),
                provider.region(),
                provider.code(),
                provider.name(),
                provider.tier(),
                provider.agreements().stream().map(StatedAgreement::from).toList(),
                provider.annulReason());
    }
}
