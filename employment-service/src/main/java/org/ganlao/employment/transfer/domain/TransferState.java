package org.ganlao.employment.transfer.domain;

public enum TransferState {
    AWAY,
    RETURNED,
    ANNULLED
}
