package org.ganlao.socialinsurance.fund.domain;

public enum OperationState {
    PROPOSED,
    POSTED,
    ANNULLED
}
