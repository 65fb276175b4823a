package org.ganlao.laborrights.settlement.tribunal;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.settlement.tribunal.domain.Arbitrator;
import org.ganlao.laborrights.settlement.tribunal.domain.Tenure;
import org.ganlao.platform.caller.RegionScope;

@ApplicationScoped
public class ArbitratorRepository extends OfficeRepository<Arbitrator> {

    ArbitratorRepository(RegionScope scope) {
        super(scope, Arbitrator.class);
    }

    /** Whether somebody with the licence is engaged on a day of the tenure. */
    boolean engaged(Tenure tenure, String licence) {
        return during(tenure, "licence", licence);
    }
}
