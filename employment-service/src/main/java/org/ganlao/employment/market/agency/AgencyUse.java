package org.ganlao.employment.market.agency;

import java.util.UUID;

/** Records of another kind that name agencies. */
public interface AgencyUse {

    /** Whether a standing one names this agency. */
    boolean names(UUID agency);
}
