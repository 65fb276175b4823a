package org.ganlao.laborrights.tribunal;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.tribunal.domain.Arbitrator;
import org.ganlao.platform.caller.RegionScope;

@ApplicationScoped
public class ArbitratorRepository extends OfficeRepository<Arbitrator> {

    ArbitratorRepository(RegionScope scope) {
        super(scope, Arbitrator.class);
    }

    boolean engaged(String region, String licence) {
        return count(
                        "tenure.region = ?1 and licence = ?2 and annulReason is null and tenure.until is null",
                        region,
                        licence)
                > 0;
    }
}
