package org.ganlao.laborrights.contract.domain;

/** Where a contract stands in its life. */
public enum ContractState {
    SIGNED,
    ENDED,
    ANNULLED
}
