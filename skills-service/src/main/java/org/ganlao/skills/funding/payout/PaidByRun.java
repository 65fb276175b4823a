package org.ganlao.skills.funding.payout;

import java.util.Optional;
import java.util.UUID;

/** A kind of subsidy that is paid out of the county's budget, one after the other, by a run. */
public interface PaidByRun {

    /** The next approved one of the county behind this id. */
    Optional<UUID> due(String region, UUID after);

    /** How many are approved in the county. */
    long due(String region);

    /**
     * Pays one in the running transaction, once more looked at before.
     *
     * @return whether it is paid; what the budget does not cover stays approved
     */
    boolean pay(UUID run, UUID id);
}
