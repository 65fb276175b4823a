package org.ganlao.employment.market.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.ganlao.employment.market.agency.domain.Agency;
import org.ganlao.employment.market.agency.domain.AgencyRefusal;
import org.ganlao.platform.problem.Rejection;

/** The agencies of the network, for records that name one. */
@ApplicationScoped
public class Agencies {

    private final AgencyRepository agencies;

    Agencies(AgencyRepository agencies) {
        this.agencies = agencies;
    }

    /**
     * A standing agency of any region, which nobody changes until the transaction ends.
     *
     * @param pointer of its id in the request
     */
    public Agency held(UUID id, String pointer) {
        return agencies.findByIdOptional(id)
                .filter(agency -> {
                    agencies.getEntityManager().refresh(agency, LockModeType.PESSIMISTIC_READ);
                    return agency.standing();
                })
                .orElseThrow(() -> new Rejection(AgencyRefusal.NO_SUCH_AGENCY).at(pointer));
    }
}
