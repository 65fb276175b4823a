package org.ganlao.socialinsurance.treasury.fund.domain;

public enum OperationState {
    PROPOSED,
    POSTED,
    ANNULLED
}
