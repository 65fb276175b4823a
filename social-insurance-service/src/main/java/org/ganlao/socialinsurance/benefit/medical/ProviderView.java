package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalProvider;
import org.ganlao.socialinsurance.benefit.medical.domain.Tier;

record ProviderView(
        UUID id,
        int version,
        String code,
        String name,
        Tier tier,
        String region,
        List<StatedAgreement> agreements,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ProviderView from(MedicalProvider provider) {
        return new ProviderView(
                provider.id(),
                provider.version(),
                provider.code(),
                provider.name(),
                provider.tier(),
                provider.region(),
                provider.agreements().stream().map(StatedAgreement::from).toList(),
                provider.annulReason(),
                provider.origin().sourceRef(),
                provider.recordedAt());
    }
}
