package org.ganlao.laborrights.relation.contract;

import java.util.UUID;

/**
 * Is told in the same transaction whenever the days of a contract may have changed: signed, renewed, changed, suspended,
 * resumed, ended, corrected or annulled. What holds then tells {@link ContractsInForce}.
 */
public interface ContractFollower {

    /**
     * @param person token of the employee
     * @param employer token
     * @param region of the workplace
     */
    void changed(UUID contract, String person, String employer, String region);
}
