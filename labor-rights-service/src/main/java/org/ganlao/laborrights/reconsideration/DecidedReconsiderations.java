package org.ganlao.laborrights.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.casereview.OfficerCases;

/** Which reconsiderations an officer decided. */
@ApplicationScoped
class DecidedReconsiderations implements OfficerCases {

    private final ReconsiderationRepository reconsiderations;

    DecidedReconsiderations(ReconsiderationRepository reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public String kind() {
        return Reconsider.KIND;
    }

    @Override
    public List<UUID> decidedBy(String officer, String region, LocalDate from, LocalDate until) {
        return reconsiderations.decidedBy(officer, region, from, until);
    }
}
